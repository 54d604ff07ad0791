// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dialbook {

/// Paints the cells of a table of contacts: placeholders as faint bars, rows that are being deleted
/// dimmed, numbers left to right in every layout.
class ContactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A bar where text will be, in a cell that is not loaded. The seed varies its length from cell to cell.
void paintPlaceholder(QPainter &painter, const QRect &cell, const QPalette &palette,
    Qt::LayoutDirection direction, int textHeight, int seed);
/// Keeps a number in its own order inside right-to-left text.
[[nodiscard]] QString leftToRight(const QString &number);

} // namespace dialbook
