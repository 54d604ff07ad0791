// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dialbook {

/// A line of plain text that is cut with an ellipsis where there is no room for it; its tool tip then shows
/// the whole. text() and screen readers always have the whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    /// Whether there is less room than the text needs.
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect() const;
    /// One line: line ends become spaces.
    [[nodiscard]] QString line() const;
};

} // namespace dialbook
