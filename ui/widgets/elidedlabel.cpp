// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/glyphs.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace dialbook {

ElidedLabel::ElidedLabel(QWidget *parent)
    : ElidedLabel(QString(), parent)
{
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(line()) > textRect().width();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QMargins around = contentsMargins() + QMargins(margin(), margin(), margin(), margin());
    return { fontMetrics().averageCharWidth() * 4 + around.left() + around.right(),
        fontMetrics().height() + around.top() + around.bottom() };
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(line(), Qt::ElideRight, textRect().width());
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    style()->drawItemText(&painter, textRect(), int(alignment) | Qt::TextSingleLine, option.palette,
        isEnabled(), shown, foregroundRole());
}

QRect ElidedLabel::textRect() const
{
    return contentsRect().adjusted(margin(), margin(), -margin(), -margin());
}

QString ElidedLabel::line() const
{
    QString line = text();
    line.replace(u'\n', u' ');
    return line;
}

} // namespace dialbook
