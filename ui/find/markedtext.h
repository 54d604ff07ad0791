// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fold.h"

#include <QColor>
#include <QRectF>
#include <QTextOption>

class QFont;
class QPainter;
class QPalette;

namespace dialbook {

/// A line of plain text with some of its characters marked, painted as such: nothing in it is ever taken for
/// markup.
struct MarkedText
{
    QString text;
    QList<TextSpan> marks;

    /// Adds another with its marks.
    void append(const MarkedText &other);
};

struct MarkStyle
{
    QColor text;
    QColor markBackground; ///< none: marks are told by weight and line alone
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    Qt::Alignment alignment = Qt::AlignLeft; ///< where the line lies in its rectangle
};

/// How much room the text takes.
[[nodiscard]] qreal widthOf(const MarkedText &text, const QFont &font);
/// In one line, centred vertically, cut with an ellipsis where there is no room.
void paint(
    QPainter &painter, const QRectF &rect, const MarkedText &text, const QFont &font, const MarkStyle &style);

} // namespace dialbook
