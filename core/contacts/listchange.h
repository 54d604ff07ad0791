// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactsequence.h"

#include <QMetaType>

#include <span>
#include <variant>
#include <vector>

namespace dialbook {

// What happened to a list, as values that carry all a model needs to follow. Applied in order, they turn
// the former rows into the present ones.
struct RowsReset
{ // a new query: everything is different
    ContactSequence rows;
};
struct RowsInserted
{
    int first = 0;
    QList<ContactPtr> rows;
};
struct RowsRemoved
{
    int first = 0;
    int count = 0;
};
struct RowMoved
{ // to: the row it has afterwards
    int from = 0;
    int to = 0;
};
struct RowsChanged
{ // other content, or placeholders filled
    int first = 0;
    QList<ContactPtr> rows;
};
using ListChange = std::variant<RowsReset, RowsInserted, RowsRemoved, RowMoved, RowsChanged>;

/// The changes that turn one list into another, told by id: contacts in both keep their identity (moved or
/// changed, never removed and inserted); neighbouring changes become one.
[[nodiscard]] QList<ListChange> changesBetween(
    const QList<ContactPtr> &before, const QList<ContactPtr> &after);

/// Other rows in one place of a list.
struct Splice
{
    int first = 0;
    int count = 0; ///< rows that go
    QList<ContactPtr> rows; ///< rows that come instead
};
/// The same as changesBetween() for a list of which only some places differ, at the cost of those. The
/// splices are in order, named by the rows before any of them, and do not overlap.
[[nodiscard]] QList<ListChange> changesFor(const ContactSequence &before, const QList<Splice> &splices);
/// For each row of before its row in after: that of the same contact, or -1.
[[nodiscard]] std::vector<int> matchRows(
    std::span<const ContactPtr> before, std::span<const ContactPtr> after);
/// Applies one; the mirror of what models do.
void apply(const ListChange &change, QList<ContactPtr> &rows);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::ListChange)
