// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactrows.h"
#include "ui/directories/contactsorting.h"

namespace dialbook {

/// Where a contact stands in a list that a server has sorted, of which only some rows are loaded: looks in
/// the middle of what is left, as in a telephone book. Finds nobody where the server sorts by other rules,
/// or many have the same in that column. A value of ArrangedContacts.
class PlaceSearch
{
public:
    PlaceSearch(ContactPtr wanted, const ContactSorting &sorting);

    [[nodiscard]] const EntryId &wanted() const { return m_wanted->id; }
    /// The row that has to be loaded to go on; -1 when the contact is there, or is not found.
    [[nodiscard]] int next(const ContactRows &rows);

private:
    ContactPtr m_wanted;
    ContactSorting m_sorting;
    int m_first = 0;
    int m_last = std::numeric_limits<int>::max();
};

} // namespace dialbook
