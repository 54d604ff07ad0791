// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/markedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace dialbook {

namespace {

void layOut(QTextLayout &layout, const MarkedText &text, const MarkStyle &style)
{
    QTextOption option;
    option.setTextDirection(style.direction);
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : text.marks) {
        QTextLayout::FormatRange range;
        range.start = int(mark.start);
        range.length = int(std::min(mark.length, text.text.size() - mark.start));
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        if (style.markBackground.isValid()) {
            range.format.setBackground(style.markBackground);
        }
        if (range.length > 0) {
            formats.append(range);
        }
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(1e5);
        line.setPosition({});
    }
    layout.endLayout();
}

qreal naturalWidth(const QTextLayout &layout)
{
    return layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0;
}

} // namespace

void MarkedText::append(const MarkedText &other)
{
    for (const TextSpan &mark : other.marks) {
        marks.append({ mark.start + text.size(), mark.length });
    }
    text += other.text;
}

qreal widthOf(const MarkedText &text, const QFont &font)
{
    QTextLayout layout(text.text, font);
    layOut(layout, text, {});
    return naturalWidth(layout);
}

void paint(
    QPainter &painter, const QRectF &rect, const MarkedText &text, const QFont &font, const MarkStyle &style)
{
    if (text.text.isEmpty() || rect.width() <= 0) {
        return;
    }
    MarkedText shown = text;
    QTextLayout layout(shown.text, font);
    layOut(layout, shown, style);
    if (naturalWidth(layout) > rect.width()) {
        // Bold marks are wider than the metrics know.
        const QFontMetricsF metrics(font);
        const qreal extra = naturalWidth(layout) - metrics.horizontalAdvance(shown.text);
        shown.text = metrics.elidedText(shown.text, Qt::ElideRight, std::max<qreal>(0, rect.width() - extra));
        layout.setText(shown.text);
        layOut(layout, shown, style);
    }
    if (layout.lineCount() == 0) {
        return;
    }
    const QTextLine line = layout.lineAt(0);
    const qreal left =
        style.alignment & Qt::AlignRight ? rect.right() - line.naturalTextWidth() : rect.left();
    const QPointF place(std::max(rect.left(), left), rect.top() + (rect.height() - line.height()) / 2);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(style.text);
    layout.draw(&painter, place);
    painter.restore();
}

} // namespace dialbook
