// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyphdrawings.h"

#include <QPainter>
#include <QSet>

#include <cmath>
#include <initializer_list>

namespace dialbook {

namespace {

constexpr qreal grid = 24;
constexpr qreal strokeUnits = 1.8;

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (auto point = points.begin() + 1; point != points.end(); ++point) {
        path.lineTo(*point);
    }
    return path;
}

QPainterPath circle(QPointF centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath roundRect(qreal x, qreal y, qreal width, qreal height, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(x, y, width, height, radius, radius);
    return path;
}

/// A part of a circle, in degrees, counter-clockwise from three o'clock.
QPainterPath arc(QPointF centre, qreal radius, qreal start, qreal sweep)
{
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    QPainterPath path;
    path.arcMoveTo(box, start);
    path.arcTo(box, start, sweep);
    return path;
}

QPainterPath mirrored(const QPainterPath &path)
{
    return QTransform(-1, 0, 0, 1, grid, 0).map(path);
}

QPainterPath handset()
{
    QPainterPath path(QPointF(5.4, 3.4));
    path.lineTo(8.1, 3.4);
    path.quadTo(8.9, 3.4, 9.2, 4.1);
    path.lineTo(10.7, 7.6);
    path.quadTo(11, 8.4, 10.4, 9);
    path.lineTo(8.8, 10.4);
    path.cubicTo(9.9, 12.6, 11.4, 14.1, 13.6, 15.2);
    path.lineTo(15, 13.6);
    path.quadTo(15.6, 13, 16.4, 13.3);
    path.lineTo(19.9, 14.8);
    path.quadTo(20.6, 15.1, 20.6, 15.9);
    path.lineTo(20.6, 18.6);
    path.quadTo(20.6, 20.7, 18.5, 20.6);
    path.cubicTo(10.2, 20.1, 3.9, 13.8, 3.4, 5.5);
    path.quadTo(3.3, 3.4, 5.4, 3.4);
    path.closeSubpath();
    return path;
}

QPainterPath person(QPointF head, qreal radius, qreal shoulder, qreal bottom)
{
    QPainterPath path = circle(head, radius);
    const qreal top = head.y() + radius + 2.6;
    path.moveTo(head.x() - shoulder, bottom);
    path.cubicTo(head.x() - shoulder, top + 1, head.x() - shoulder * 0.55, top, head.x(), top);
    path.cubicTo(head.x() + shoulder * 0.55, top, head.x() + shoulder, top + 1, head.x() + shoulder, bottom);
    return path;
}

QPainterPath pencil()
{
    QPainterPath path(QPointF(4, 20));
    path.lineTo(5, 15.6);
    path.lineTo(15.9, 4.7);
    path.quadTo(17.3, 3.3, 18.7, 4.7);
    path.lineTo(19.3, 5.3);
    path.quadTo(20.7, 6.7, 19.3, 8.1);
    path.lineTo(8.4, 19);
    path.closeSubpath();
    path.moveTo(13.6, 7);
    path.lineTo(17, 10.4);
    return path;
}

QPainterPath eye()
{
    QPainterPath path(QPointF(2.4, 12));
    path.cubicTo(4.8, 7.6, 8, 5.4, 12, 5.4);
    path.cubicTo(16, 5.4, 19.2, 7.6, 21.6, 12);
    path.cubicTo(19.2, 16.4, 16, 18.6, 12, 18.6);
    path.cubicTo(8, 18.6, 4.8, 16.4, 2.4, 12);
    path.closeSubpath();
    path.addPath(circle({ 12, 12 }, 2.9));
    return path;
}

QPainterPath chainEnds()
{
    QPainterPath left(QPointF(9.5, 7.5));
    left.lineTo(7.2, 7.5);
    left.arcTo(QRectF(2.7, 7.5, 9, 9), 90, 180);
    left.lineTo(9.5, 16.5);
    QPainterPath both = left;
    both.addPath(mirrored(left));
    return both;
}

QPainterPath exclamation(qreal top, qreal bottom)
{
    return polyline({ { 12, top }, { 12, bottom } });
}

QPainterPath strikeThrough()
{
    return polyline({ { 4, 4 }, { 20, 20 } });
}

/// Moves the points of horizontal and vertical lines, and all others that share their coordinate, to where
/// a stroke of this width covers whole pixels.
QPainterPath snapped(QPainterPath path, qreal width)
{
    const bool odd = qRound(width) % 2 == 1;
    const auto snap = [odd](qreal value) { return odd ? std::floor(value) + 0.5 : std::round(value); };
    const auto key = [](qreal value) { return qRound(value * 64); };
    QSet<int> columns;
    QSet<int> rows;
    for (int i = 1; i < path.elementCount(); ++i) {
        const QPainterPath::Element from = path.elementAt(i - 1);
        const QPainterPath::Element to = path.elementAt(i);
        if (to.type != QPainterPath::LineToElement) {
            continue;
        }
        if (key(from.x) == key(to.x)) {
            columns.insert(key(from.x));
        }
        if (key(from.y) == key(to.y)) {
            rows.insert(key(from.y));
        }
    }
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        path.setElementPositionAt(i, columns.contains(key(element.x)) ? snap(element.x) : element.x,
            rows.contains(key(element.y)) ? snap(element.y) : element.y);
    }
    return path;
}

} // namespace

GlyphDrawing drawingOf(Glyph glyph)
{
    GlyphDrawing drawing;
    QPainterPath &lines = drawing.lines;
    QPainterPath &areas = drawing.areas;
    switch (glyph) {
    case Glyph::Lock:
        drawing.snaps = true;
        lines = roundRect(5, 10.5, 14, 10, 2);
        lines.moveTo(8, 10.5);
        lines.lineTo(8, 7.3);
        lines.arcTo(QRectF(8, 3.3, 8, 8), 180, -180);
        lines.lineTo(16, 10.5);
        areas = circle({ 12, 15.5 }, 1.6);
        break;
    case Glyph::People:
        lines = person({ 9, 8 }, 3.4, 6.4, 19.6);
        lines.addPath(arc({ 15.6, 8 }, 3.4, -80, 160));
        lines.moveTo(17.6, 14.3);
        lines.cubicTo(20.2, 15, 21.4, 16.8, 21.4, 19.6);
        break;
    case Glyph::Book:
        drawing.snaps = true;
        drawing.mirrors = true;
        lines = roundRect(6, 3.2, 13.5, 17.6, 2);
        lines.addPath(polyline({ { 4, 8 }, { 7.6, 8 } }));
        lines.addPath(polyline({ { 4, 12 }, { 7.6, 12 } }));
        lines.addPath(polyline({ { 4, 16 }, { 7.6, 16 } }));
        areas = circle({ 13, 9.8 }, 2);
        areas.moveTo(9.8, 16);
        areas.cubicTo(9.8, 13.6, 11, 12.8, 13, 12.8);
        areas.cubicTo(15, 12.8, 16.2, 13.6, 16.2, 16);
        areas.closeSubpath();
        break;
    case Glyph::Station:
        lines = QPainterPath(QPointF(3, 9.6));
        lines.cubicTo(2.6, 2.6, 21.4, 2.6, 21, 9.6);
        lines.lineTo(16.6, 9.6);
        lines.lineTo(16.2, 7.4);
        lines.lineTo(7.8, 7.4);
        lines.lineTo(7.4, 9.6);
        lines.closeSubpath();
        lines.addPath(polyline(
            { { 6.6, 12 }, { 4.6, 17.6 }, { 4.6, 20 }, { 19.4, 20 }, { 19.4, 17.6 }, { 17.4, 12 } }));
        areas = circle({ 12, 14.8 }, 2.3);
        break;
    case Glyph::SpeedDial:
        for (const QPointF key : { QPointF(6, 4.6), QPointF(12, 4.6), QPointF(18, 4.6), QPointF(6, 9.6),
                 QPointF(12, 9.6), QPointF(18, 9.6), QPointF(6, 14.6), QPointF(12, 14.6), QPointF(18, 14.6),
                 QPointF(12, 19.6) }) {
            areas.addRoundedRect(key.x() - 1.7, key.y() - 1.7, 3.4, 3.4, 1, 1);
        }
        break;
    case Glyph::Phone:
        lines = handset();
        break;
    case Glyph::PhonePrimary:
        lines = handset();
        areas = handset();
        break;
    case Glyph::Add:
        drawing.snaps = true;
        lines = polyline({ { 12, 4.8 }, { 12, 19.2 } });
        lines.addPath(polyline({ { 4.8, 12 }, { 19.2, 12 } }));
        break;
    case Glyph::Edit:
        lines = pencil();
        break;
    case Glyph::Delete:
        drawing.snaps = true;
        lines = polyline({ { 4, 6.5 }, { 20, 6.5 } });
        lines.moveTo(9, 6.5);
        lines.lineTo(9, 4.6);
        lines.quadTo(9, 3.4, 10.2, 3.4);
        lines.lineTo(13.8, 3.4);
        lines.quadTo(15, 3.4, 15, 4.6);
        lines.lineTo(15, 6.5);
        lines.moveTo(6, 6.5);
        lines.lineTo(6.8, 18.9);
        lines.quadTo(6.9, 20.6, 8.6, 20.6);
        lines.lineTo(15.4, 20.6);
        lines.quadTo(17.1, 20.6, 17.2, 18.9);
        lines.lineTo(18, 6.5);
        lines.addPath(polyline({ { 10, 10.4 }, { 10, 16.6 } }));
        lines.addPath(polyline({ { 14, 10.4 }, { 14, 16.6 } }));
        break;
    case Glyph::Undo:
        drawing.mirrors = true;
        lines = polyline({ { 8.6, 4.6 }, { 4.2, 9 }, { 8.6, 13.4 } });
        lines.moveTo(4.2, 9);
        lines.lineTo(14.6, 9);
        lines.arcTo(QRectF(9.4, 9, 10.4, 10.4), 90, -180);
        lines.lineTo(10, 19.4);
        break;
    case Glyph::Refresh:
        lines = arc({ 12, 12 }, 7.9, 20, 140);
        lines.addPath(arc({ 12, 12 }, 7.9, 200, 140));
        lines.addPath(polyline({ { 20.2, 4.6 }, { 19.6, 9.4 }, { 14.8, 8.8 } }));
        lines.addPath(polyline({ { 3.8, 19.4 }, { 4.4, 14.6 }, { 9.2, 15.2 } }));
        break;
    case Glyph::Search:
        lines = circle({ 10.4, 10.4 }, 6.6);
        lines.addPath(polyline({ { 15.2, 15.2 }, { 20.4, 20.4 } }));
        break;
    case Glyph::Close:
        lines = polyline({ { 6, 6 }, { 18, 18 } });
        lines.addPath(polyline({ { 18, 6 }, { 6, 18 } }));
        break;
    case Glyph::Check:
        lines = polyline({ { 4.4, 12.6 }, { 9.6, 17.8 }, { 19.6, 6.6 } });
        break;
    case Glyph::Information:
        lines = circle({ 12, 12 }, 8.8);
        lines.addPath(exclamation(11.4, 16.4));
        areas = circle({ 12, 7.9 }, 1.25);
        break;
    case Glyph::Warning:
        lines = QPainterPath(QPointF(10.6, 4.6));
        lines.quadTo(12, 2.4, 13.4, 4.6);
        lines.lineTo(20.9, 17.6);
        lines.quadTo(22, 20, 19.4, 20);
        lines.lineTo(4.6, 20);
        lines.quadTo(2, 20, 3.1, 17.6);
        lines.closeSubpath();
        lines.addPath(exclamation(9.2, 13.4));
        areas = circle({ 12, 16.7 }, 1.25);
        break;
    case Glyph::Problem:
        lines = polyline({ { 8.3, 3.2 }, { 15.7, 3.2 }, { 20.8, 8.3 }, { 20.8, 15.7 }, { 15.7, 20.8 },
            { 8.3, 20.8 }, { 3.2, 15.7 }, { 3.2, 8.3 } });
        lines.closeSubpath();
        lines.addPath(polyline({ { 9, 9 }, { 15, 15 } }));
        lines.addPath(polyline({ { 15, 9 }, { 9, 15 } }));
        break;
    case Glyph::Bell:
        lines = QPainterPath(QPointF(4, 16.8));
        lines.cubicTo(5.4, 15.6, 6, 14, 6, 11);
        lines.lineTo(6, 9.6);
        lines.arcTo(QRectF(6, 3.6, 12, 12), 180, -180);
        lines.lineTo(18, 11);
        lines.cubicTo(18, 14, 18.6, 15.6, 20, 16.8);
        lines.closeSubpath();
        lines.moveTo(9.8, 19.6);
        lines.cubicTo(10.4, 21.4, 13.6, 21.4, 14.2, 19.6);
        break;
    case Glyph::Connected:
        lines = chainEnds();
        lines.addPath(polyline({ { 8.4, 12 }, { 15.6, 12 } }));
        break;
    case Glyph::Disconnected:
        lines = chainEnds();
        drawing.strike = strikeThrough();
        break;
    case Glyph::Waiting:
        lines = circle({ 12, 12 }, 8.8);
        lines.addPath(polyline({ { 12, 6.8 }, { 12, 12 }, { 15.6, 14.2 } }));
        break;
    case Glyph::ReadOnly:
        lines = pencil();
        drawing.strike = strikeThrough();
        break;
    case Glyph::Person:
        lines = person({ 12, 7.8 }, 4, 7.6, 20.4);
        break;
    case Glyph::Eye:
        lines = eye();
        break;
    case Glyph::EyeOff:
        lines = eye();
        drawing.strike = strikeThrough();
        break;
    case Glyph::Copy:
        drawing.snaps = true;
        lines = roundRect(8.6, 8.6, 11.8, 11.8, 2);
        lines.moveTo(5.6, 15.4);
        lines.quadTo(3.6, 15.4, 3.6, 13.4);
        lines.lineTo(3.6, 5.6);
        lines.quadTo(3.6, 3.6, 5.6, 3.6);
        lines.lineTo(13.4, 3.6);
        lines.quadTo(15.4, 3.6, 15.4, 5.6);
        break;
    case Glyph::Columns:
        drawing.snaps = true;
        lines = roundRect(3.4, 4.6, 17.2, 14.8, 2);
        lines.addPath(polyline({ { 9.1, 4.6 }, { 9.1, 19.4 } }));
        lines.addPath(polyline({ { 14.9, 4.6 }, { 14.9, 19.4 } }));
        break;
    case Glyph::LogOff:
        drawing.snaps = true;
        drawing.mirrors = true;
        lines = QPainterPath(QPointF(10.4, 20.4));
        lines.lineTo(6, 20.4);
        lines.quadTo(4, 20.4, 4, 18.4);
        lines.lineTo(4, 5.6);
        lines.quadTo(4, 3.6, 6, 3.6);
        lines.lineTo(10.4, 3.6);
        lines.addPath(polyline({ { 9.4, 12 }, { 20, 12 } }));
        lines.addPath(polyline({ { 15.8, 7.8 }, { 20, 12 }, { 15.8, 16.2 } }));
        break;
    }
    return drawing;
}

void paintGlyph(QPainter &painter, const GlyphDrawing &drawing, int side, const QColor &colour)
{
    const qreal scale = side / grid;
    const QTransform toPixels = QTransform::fromScale(scale, scale);
    QPen pen(colour, qMax(1.15, strokeUnits * scale), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPainterPath lines = toPixels.map(drawing.lines);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(toPixels.map(drawing.areas), colour);
    painter.strokePath(drawing.snaps ? snapped(lines, pen.widthF()) : lines, pen);
    if (!drawing.strike.isEmpty()) {
        const QPainterPath strike = toPixels.map(drawing.strike);
        QPen gap = pen;
        gap.setWidthF(pen.widthF() * 3);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        painter.strokePath(strike, gap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.strokePath(strike, pen);
    }
}

} // namespace dialbook
