// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactrowpainter.h"

#include "ui/directories/contacttablemodel.h"

#include <QApplication>
#include <QPainter>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

/// At both sides of a text, in line with the header's titles.
constexpr int padding = 6;

} // namespace

void ContactRowPainter::forget()
{
    m_rows.clear();
}

void ContactRowPainter::forget(const Contact *contact)
{
    m_rows.remove(contact);
}

void ContactRowPainter::paint(QPainter &painter, const QStyleOptionViewItem &row, const QModelIndex &first,
    const ContactPtr &contact, const QList<Cell> &cells, int current)
{
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewRow, &row, &painter, row.widget);
    if (row.state & QStyle::State_Selected) {
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, &painter, row.widget);
    }
    Row *known = nullptr;
    if (contact) {
        known = m_rows.object(contact.get());
        if (!known) {
            known = new Row;
            known->contact = contact;
            known->isBeingDeleted = first.data(ContactTableModel::BeingDeletedRole).toBool();
            m_rows.insert(contact.get(), known);
        }
    }
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    QColor colour = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QFont font = row.font;
    // Scripts that need shaping are shaped all the same; others take half the time without it.
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    if (known && known->isBeingDeleted) {
        colour.setAlphaF(0.6F);
        font.setStrikeOut(true);
    }
    painter.setPen(colour);
    painter.setFont(font);
    const int side = row.fontMetrics.height();
    for (const Cell &cell : cells) {
        if (!known) {
            paintPlaceholder(painter, cell.rect, row.palette, row.direction, row.fontMetrics.xHeight(),
                first.row() * 7 + cell.column * 3);
            continue;
        }
        const Drawn &content =
            drawn(*known, row, font, first.siblingAtColumn(cell.column), cell.rect.width());
        QRect room = cell.rect.adjusted(padding, 0, -padding, 0);
        if (!content.icon.isNull()) {
            const QRect picture = QStyle::alignedRect(
                row.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(side, side), room);
            content.icon.paint(
                &painter, picture, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
            if (row.direction == Qt::RightToLeft) {
                room.setRight(picture.left() - padding);
            } else {
                room.setLeft(picture.right() + padding);
            }
        }
        const QSizeF size = content.text.size();
        const qreal x = row.direction == Qt::RightToLeft ? room.right() + 1 - size.width() : room.left();
        painter.drawStaticText(
            QPointF(x, cell.rect.top() + (cell.rect.height() - size.height()) / 2), content.text);
    }
    if (current < 0) {
        return;
    }
    for (const Cell &cell : cells) {
        if (cell.column == current) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(row);
            focus.rect = cell.rect;
            focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item | QStyle::State_HasFocus;
            focus.backgroundColor = row.palette.color(QPalette::Highlight);
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, row.widget);
        }
    }
}

const ContactRowPainter::Drawn &ContactRowPainter::drawn(
    Row &row, const QStyleOptionViewItem &option, const QFont &font, const QModelIndex &index, int width)
{
    Drawn &cell = row.cells.at(size_t(index.column()));
    if (cell.width == width) {
        return cell;
    }
    cell.width = width;
    cell.icon = index.data(Qt::DecorationRole).value<QIcon>();
    QString text = index.data().toString();
    const auto column = ContactColumn(index.column());
    if (option.direction == Qt::RightToLeft && isNumber(column) && column != ContactColumn::PrimaryNumber) {
        text = leftToRight(text);
    }
    const int room =
        width - 2 * padding - (cell.icon.isNull() ? 0 : option.fontMetrics.height() + padding - 1);
    cell.text = QStaticText(text);
    cell.text.setTextFormat(Qt::PlainText);
    QTextOption layout;
    layout.setWrapMode(QTextOption::NoWrap);
    layout.setTextDirection(option.direction);
    cell.text.setTextOption(layout);
    cell.text.prepare({}, font);
    // Most texts fit: laying out is what painting costs, and eliding lays out once more.
    if (cell.text.size().width() > room) {
        cell.text.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
        cell.text.prepare({}, font);
    }
    return cell;
}

void paintPlaceholder(QPainter &painter, const QRect &cell, const QPalette &palette,
    Qt::LayoutDirection direction, int textHeight, int seed)
{
    const int margin = textHeight;
    const int room = cell.width() - 2 * margin;
    if (room <= textHeight) {
        return;
    }
    const int width = room * (45 + (seed * 17) % 40) / 100;
    QRect bar(cell.left() + margin, cell.center().y() - textHeight / 2, width, textHeight);
    bar = QStyle::visualRect(direction, cell, bar);
    QColor color = palette.color(QPalette::Text);
    color.setAlphaF(0.12F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, textHeight / 2.0, textHeight / 2.0);
    painter.restore();
}

QString leftToRight(const QString &number)
{
    return number.isEmpty() ? number : u"\u2066"_s + number + u"\u2069"_s;
}

} // namespace dialbook
