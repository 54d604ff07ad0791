// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace dialbook {

/// A calm raised sheet with round corners, in the palette's colours, on which the log-in form and the
/// question for the password stand.
class CardFrame : public QFrame
{
    Q_OBJECT

public:
    explicit CardFrame(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dialbook
