// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/placesearch.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dialbook {

PlaceSearch::PlaceSearch(ContactPtr wanted, const ContactSorting &sorting)
    : m_wanted(std::move(wanted))
    , m_sorting(sorting)
{
}

int PlaceSearch::next(const ContactRows &rows)
{
    if (rows.rowOf(wanted()) >= 0) {
        return -1;
    }
    const ContactCollation collation(m_sorting);
    const ContactSortKeyPtr key = collation.keyOf(m_wanted);
    m_last = std::min(m_last, int(rows.size()) - 1);
    while (m_first <= m_last) {
        const int middle = std::midpoint(m_first, m_last);
        const ContactPtr &there = rows.at(middle);
        if (!there) {
            return middle;
        }
        const int compared =
            ContactCollation::compare(collation.keyOf(there).get(), key.get(), m_sorting.order);
        if (compared == 0) {
            break; // it is one of several, and could be on either side
        }
        (compared < 0 ? m_first : m_last) = compared < 0 ? middle + 1 : middle - 1;
    }
    return -1;
}

} // namespace dialbook
