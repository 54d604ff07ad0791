// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactdelegate.h"

#include "ui/directories/contacttablemodel.h"

#include <QApplication>
#include <QPainter>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;

} // namespace

void ContactDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    // Room to breathe at both sides, in line with the header's titles.
    QStyleOptionViewItem inner = cell;
    inner.rect.adjust(padding, 0, -padding, 0);
    inner.state &= ~QStyle::State_HasFocus;
    inner.backgroundBrush = Qt::NoBrush;
    style->drawControl(QStyle::CE_ItemViewItem, &inner, painter, cell.widget);
    if (cell.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = cell.palette.color(QPalette::Highlight);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
    if (!index.data(ContactTableModel::LoadStateRole).toBool()) {
        paintPlaceholder(*painter, option.rect, option.palette, option.direction,
            option.fontMetrics.xHeight(), index.row() * 7 + index.column() * 3);
    }
}

void ContactDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    if (!index.data(ContactTableModel::LoadStateRole).toBool()) {
        option->text.clear(); // the bar stands for it
        return;
    }
    if (index.data(ContactTableModel::BeingDeletedRole).toBool()) {
        for (const auto group : { QPalette::Active, QPalette::Inactive }) {
            QColor dimmed = option->palette.color(group, QPalette::Text);
            dimmed.setAlphaF(0.6F);
            option->palette.setColor(group, QPalette::Text, dimmed);
        }
    }
    if (option->direction == Qt::RightToLeft && isNumber(ContactColumn(index.column()))
        && ContactColumn(index.column()) != ContactColumn::PrimaryNumber) {
        option->text = leftToRight(option->text);
    }
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
