// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/notificationbutton.h"

#include "ui/feedback/notificationmodel.h"
#include "ui/widgets/glyphs.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int mostShown = 99;
constexpr int badgeHeight = 14;

} // namespace

NotificationButton::NotificationButton(NotificationModel &notifications, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName("notificationButton"_L1);
    setIcon(glyph(Glyph::Bell));
    setAutoRaise(true);
    connect(&notifications, &NotificationModel::unseenCountChanged, this, &NotificationButton::showCount);
    showCount(notifications.unseenCount());
}

QSize NotificationButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(badgeHeight, 0);
}

void NotificationButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_count == 0) {
        return;
    }
    const QString text = m_count > mostShown ? u"%1+"_s.arg(mostShown) : QString::number(m_count);
    QFont font = this->font();
    font.setPixelSize(badgeHeight - 4);
    font.setBold(true);
    const int width = qMax(badgeHeight, QFontMetrics(font).horizontalAdvance(text) + 6);
    const QRect badge(
        layoutDirection() == Qt::RightToLeft ? 1 : this->width() - width - 1, 1, width, badgeHeight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(textColour(Tone::Problem, palette()));
    painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(palette().color(QPalette::Base));
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void NotificationButton::showCount(int count)
{
    m_count = count;
    const QString name =
        count == 0 ? tr("Notifications") : tr("Notifications: %n not seen yet", nullptr, count);
    setAccessibleName(name);
    setToolTip(name);
    update();
}

} // namespace dialbook
