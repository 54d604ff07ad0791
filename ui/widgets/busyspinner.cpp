// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyspinner.h"

#include "ui/widgets/glyphs.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace dialbook {

namespace {

constexpr int steps = 24;
constexpr int stepMilliseconds = 40;

} // namespace

BusySpinner::BusySpinner(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Working"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool BusySpinner::isAnimated() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

QSize BusySpinner::sizeHint() const
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 2;
    return { side, side };
}

void BusySpinner::showEvent(QShowEvent *event)
{
    if (isAnimated()) {
        m_timer.start(stepMilliseconds, this);
    }
    QWidget::showEvent(event);
}

void BusySpinner::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void BusySpinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId()) {
        m_step = (m_step + 1) % steps;
        update();
        return;
    }
    QWidget::timerEvent(event);
}

void BusySpinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    const QRect square(QPoint((width() - side) / 2, (height() - side) / 2), QSize(side, side));
    if (!isAnimated()) {
        glyph(Glyph::Waiting)
            .paint(&painter, square, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    const qreal stroke = side / 8.0;
    const QRectF circle = QRectF(square).adjusted(stroke, stroke, -stroke, -stroke);
    QColor track = palette().color(QPalette::WindowText);
    track.setAlphaF(0.18F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(track, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(circle);
    painter.setPen(QPen(borderColour(Tone::Information, palette()), stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 90 * 16 - m_step * 360 * 16 / steps, -100 * 16);
}

} // namespace dialbook
