// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/numberbutton.h"

#include "ui/directories/contactrowpainter.h"
#include "ui/widgets/glyphs.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace dialbook {

NumberButton::NumberButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NumberButton::setNumber(const QString &label, const QString &number, bool primary)
{
    m_label = label;
    m_number = number;
    m_primary = primary;
    setEnabled(!number.isEmpty());
    setCursor(number.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    // Words for everything that is drawn.
    QString name;
    if (number.isEmpty()) {
        name = tr("%1, Primary Number, but it is empty").arg(label);
    } else if (primary) {
        name = tr("%1, %2, Primary Number").arg(label, number);
    } else {
        name = tr("%1, %2", "for screen readers: name of a number, number").arg(label, number);
    }
    setAccessibleName(name);
    setAccessibleDescription(number.isEmpty() ? QString() : tr("Copies the number"));
    setToolTip(number.isEmpty() ? QString() : plainToolTip(tr("%1\nClick to copy.").arg(number)));
    updateGeometry();
    update();
}

QStringList NumberButton::captions() const
{
    if (!m_primary) {
        return { m_label };
    }
    //: %1 is the name of a number, e.g. "Mobile"
    const QString together = tr("%1 · Primary Number").arg(m_label);
    if (fontMetrics().horizontalAdvance(together) <= textWidth()) {
        return { together };
    }
    return { tr("Primary Number"), m_label };
}

int NumberButton::textWidth() const
{
    // Behind the glyph and the room around it.
    return width() - fontMetrics().height() * 2;
}

QSize NumberButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int text = std::max(metrics.horizontalAdvance(m_label), metrics.horizontalAdvance(m_number));
    return { text + metrics.height() * 4,
        metrics.height() * int(captions().size() + 1) + metrics.height() * 2 / 3 };
}

void NumberButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    updateGeometry(); // the captions may need another line
}

QSize NumberButton::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 14, sizeHint().height() };
}

void NumberButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height();
    const int gap = line / 2;
    const int edge = gap / 2;
    const bool hovered = underMouse() && isEnabled();
    if (hovered || isDown()) {
        QColor back = palette().color(QPalette::WindowText);
        back.setAlphaF(isDown() ? 0.14F : 0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const auto visual = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const Glyph mark = !isEnabled() ? Glyph::Warning : (m_primary ? Glyph::PhonePrimary : Glyph::Phone);
    glyph(mark, isEnabled() ? Tone::Neutral : Tone::Warning)
        .paint(&painter, visual(QRect(edge, (height() - line) / 2, line, line)));

    const QStringList above = captions();
    QRect row(edge + line + gap, (height() - int(above.size() + 1) * line) / 2, textWidth(), line);
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::TextSingleLine;
    const QColor color = palette().color(QPalette::Active, QPalette::WindowText);
    QColor faint = color;
    faint.setAlphaF(0.75F);
    painter.setPen(faint);
    for (const QString &caption : above) {
        painter.drawText(visual(row), alignment, metrics.elidedText(caption, Qt::ElideRight, row.width()));
        row.translate(0, line);
    }
    QFont strong = font();
    strong.setBold(m_primary);
    painter.setFont(strong);
    painter.setPen(color);
    const bool marked = isEnabled() && (hovered || hasFocus());
    if (marked) {
        row.setWidth(row.width() - line - gap);
    }
    const QString shown = QFontMetrics(strong).elidedText(
        isEnabled() ? m_number : tr("no number"), Qt::ElideRight, row.width());
    painter.drawText(
        visual(row), alignment, layoutDirection() == Qt::RightToLeft ? leftToRight(shown) : shown);
    if (marked) {
        glyph(Glyph::Copy).paint(&painter, visual(QRect(row.right() + gap, row.top(), line, line)));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.state |= QStyle::State_KeyboardFocusChange;
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void NumberButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace dialbook
