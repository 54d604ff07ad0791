// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace dialbook {

class NotificationModel;

/// A bell that says how many notifications nobody has seen yet. Lives in a tool bar or status area; what a
/// click opens is decided by its owner.
class NotificationButton : public QToolButton
{
    Q_OBJECT

public:
    explicit NotificationButton(NotificationModel &notifications, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCount(int count);

    int m_count = 0;
};

} // namespace dialbook
