// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/cardframe.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace dialbook {

namespace {

constexpr int shadowWidth = 6;
constexpr qreal cornerRadius = 10;

} // namespace

CardFrame::CardFrame(QWidget *parent)
    : QFrame(parent)
{
    setContentsMargins(shadowWidth, shadowWidth, shadowWidth, shadowWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // A few rings of little weight; no effect object, which would redraw every child.
    const QRectF sheet = QRectF(rect()).adjusted(shadowWidth, shadowWidth, -shadowWidth, -shadowWidth);
    painter.setPen(Qt::NoPen);
    for (int ring = shadowWidth; ring > 0; --ring) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(
            sheet.adjusted(-ring, -ring + 1, ring, ring), cornerRadius + ring, cornerRadius + ring);
    }

    const QPalette colours = palette();
    QColor edge = colours.color(QPalette::WindowText);
    edge.setAlphaF(0.14F);
    painter.setPen(edge);
    // In the dark, what is raised is lighter than the ground; fields then stand out from it.
    painter.setBrush(
        isDark(colours) ? colours.color(QPalette::Window).lighter(125) : colours.color(QPalette::Base));
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace dialbook
