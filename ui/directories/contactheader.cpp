// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactheader.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace dialbook {

ContactHeader::ContactHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setSortIndicatorClearable(true); // the third click: the server's order
    setTextElideMode(Qt::ElideRight);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    setFocusPolicy(Qt::NoFocus);
}

void ContactHeader::enter(int column)
{
    setFocus(Qt::OtherFocusReason);
    focusColumn(column);
}

void ContactHeader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(layoutDirection() == Qt::RightToLeft ? 1 : -1);
        break;
    case Qt::Key_Right:
        step(layoutDirection() == Qt::RightToLeft ? -1 : 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        sortByFocused();
        break;
    case Qt::Key_Down:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        emit left(m_focused);
        break;
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void ContactHeader::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_focused = -1;
    }
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void ContactHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && m_focused >= 0) {
        position = mapToGlobal(QPoint(sectionViewportPosition(m_focused), height()));
    }
    emit menuRequested(position);
}

void ContactHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex == m_focused && hasFocus()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 3, 3);
        painter->restore();
    }
}

void ContactHeader::focusColumn(int column)
{
    m_focused = column;
    const int x = sectionViewportPosition(column);
    if (x < 0) {
        setOffset(offset() + x);
    } else if (x + sectionSize(column) > viewport()->width()) {
        setOffset(offset() + x + sectionSize(column) - viewport()->width());
    }
    viewport()->update();
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    QString name = title;
    if (sortIndicatorSection() == column) {
        name = sortIndicatorOrder() == Qt::AscendingOrder
            ? tr("%1, sorted ascending", "for screen readers: a column").arg(title)
            : tr("%1, sorted descending", "for screen readers: a column").arg(title);
    }
    setAccessibleName(name);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void ContactHeader::step(int direction)
{
    for (int visual = visualIndex(m_focused) + direction; visual >= 0 && visual < count();
         visual += direction) {
        if (const int column = logicalIndex(visual); !isSectionHidden(column)) {
            focusColumn(column);
            return;
        }
    }
}

void ContactHeader::sortByFocused()
{
    if (m_focused < 0) {
        return;
    }
    if (sortIndicatorSection() != m_focused) {
        setSortIndicator(m_focused, Qt::AscendingOrder);
    } else if (sortIndicatorOrder() == Qt::AscendingOrder) {
        setSortIndicator(m_focused, Qt::DescendingOrder);
    } else {
        setSortIndicator(-1, Qt::AscendingOrder);
    }
    focusColumn(m_focused);
}

} // namespace dialbook
