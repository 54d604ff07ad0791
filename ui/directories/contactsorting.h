// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/alphabet.h"
#include "core/contacts/contactsequence.h"
#include "ui/directories/contactcolumns.h"

#include <atomic>
#include <vector>

namespace dialbook {

/// How rows are sorted. Column -1: as they come.
struct ContactSorting
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    QLocale locale;

    [[nodiscard]] bool isSorted() const { return column >= 0; }
    friend bool operator==(const ContactSorting &, const ContactSorting &) = default;
};

/// What a row is sorted by, prepared once.
struct ContactSortKey
{
    bool isEmpty = false; ///< an empty cell: behind the others either way
    QString digits;
    std::optional<Alphabet::Key> text;
};
using ContactSortKeyPtr = std::unique_ptr<const ContactSortKey>;

/// Compares names by the rules of a language, numbers by their digits. One for each thread, as Alphabet.
class ContactCollation
{
public:
    explicit ContactCollation(const ContactSorting &sorting);

    /// Null for a placeholder.
    [[nodiscard]] ContactSortKeyPtr keyOf(const ContactPtr &contact) const;
    /// Below zero: a in front of b in the order wanted; 0: the order in which they come decides. Empty
    /// cells, then rows without a key come last either way.
    [[nodiscard]] static int compare(const ContactSortKey *a, const ContactSortKey *b, Qt::SortOrder order);

private:
    ContactSorting m_sorting;
    Alphabet m_alphabet;
};

/// Rows sorted all at once.
struct SortedContacts
{
    std::vector<ContactSortKeyPtr> keys; ///< by row
    std::vector<int> order; ///< rows, first to last
};

/// Takes as long as it takes, about half a second for 100,000: for a thread of its own. Stops early, with
/// nothing, once it is cancelled.
[[nodiscard]] SortedContacts sortedContacts(
    const ContactSequence &rows, const ContactSorting &sorting, const std::atomic_bool &cancelled);

} // namespace dialbook
