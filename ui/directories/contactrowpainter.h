// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directories/contactcolumns.h"

#include <QCache>
#include <QIcon>
#include <QStaticText>
#include <QStyleOptionViewItem>

namespace dialbook {

/// Paints the rows of a table of contacts, and faint bars for those that are not loaded. Lays every text
/// out once and keeps it as long as it may be seen again: a table that others edit is painted a hundred
/// times a second. Belongs to the view; told when texts, colours or widths are other ones.
class ContactRowPainter
{
public:
    struct Cell
    {
        int column = 0;
        QRect rect;
    };

    /// Forgets all that has been laid out.
    void forget();
    /// The contact's row looks different now, though it is the same contact.
    void forget(const Contact *contact);
    /// One row; null is a placeholder. The option has the row's rectangle, state and palette; current is
    /// the column that the keyboard is on, or -1.
    void paint(QPainter &painter, const QStyleOptionViewItem &row, const QModelIndex &first,
        const ContactPtr &contact, const QList<Cell> &cells, int current);

private:
    struct Drawn
    {
        int width = -1;
        QStaticText text;
        QIcon icon;
    };
    struct Row
    {
        ContactPtr contact; ///< kept, so that no other one gets its address
        bool isBeingDeleted = false;
        std::array<Drawn, contactColumnCount> cells;
    };

    static const Drawn &drawn(
        Row &row, const QStyleOptionViewItem &option, const QFont &font, const QModelIndex &index, int width);

    /// More rows than any screen shows are not kept, and the oldest goes when another comes.
    QCache<const Contact *, Row> m_rows { 400 };
};

/// A bar where text will be, once it is loaded.
void paintPlaceholder(QPainter &painter, const QRect &cell, const QPalette &palette,
    Qt::LayoutDirection direction, int textHeight, int seed);

/// A telephone number that is not turned round inside right-to-left text.
[[nodiscard]] QString leftToRight(const QString &number);

} // namespace dialbook
