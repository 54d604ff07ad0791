// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace dialbook {

class MessageBar;

/// Message bars above one another, with air around them; takes no room while none of them is shown.
class BarStack : public QWidget
{
    Q_OBJECT

public:
    explicit BarStack(QWidget *parent = nullptr);

    /// A new bar at the bottom.
    MessageBar *addBar(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followBars();

    QVBoxLayout *m_layout;
};

} // namespace dialbook
