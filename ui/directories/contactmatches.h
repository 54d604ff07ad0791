// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactsequence.h"
#include "ui/directories/contactfilter.h"

#include <chrono>
#include <memory>
#include <vector>

namespace dialbook {

/// Which rows of a list a filter finds. Looks in slices, so that a key press in 100,000 rows holds nobody
/// up: until all rows have been looked at, the former answer holds. Told of every change of the list, and
/// given the list as it is. Belongs to ContactOrderModel.
class ContactMatches
{
public:
    using Rows = ContactSequence;

    /// Those whose texts are searched. The query is to be set again.
    void setColumns(const QList<ContactColumn> &columns, const Rows &rows);
    [[nodiscard]] const QList<ContactColumn> &columns() const { return m_columns; }
    /// Begins to look; look() goes on.
    void setQuery(const ContactFilterQuery &query, const Rows &rows);
    /// True when everything has been looked at and the answer is that of the latest query.
    bool look(const Rows &rows, std::chrono::milliseconds slice);
    [[nodiscard]] bool isLooking() const { return m_next.has_value(); }
    /// Prepares the texts that are compared; true when all are ready.
    bool prepare(const Rows &rows, std::chrono::milliseconds slice);

    /// The present answer is to something that was typed.
    [[nodiscard]] bool isFiltering() const { return !m_query.isEmpty(); }
    [[nodiscard]] bool accepts(int row) const { return m_query.isEmpty() || m_accepted[size_t(row)] != 0; }

    void inserted(int first, int count, const Rows &rows);
    void removed(int first, int count);
    void changed(int row, const Rows &rows);
    /// Other rows: nothing is found in them until they have been looked at.
    void reset(const ContactFilterQuery &query, const Rows &rows);

private:
    using Flags = std::vector<char>;
    struct Next
    {
        ContactFilterQuery query;
        bool narrows = false; ///< only what is found now can be found
        size_t row = 0; ///< to be looked at
        Flags accepted;
    };

    [[nodiscard]] const FilterKey &keyOf(size_t row, const Contact &contact);
    [[nodiscard]] bool matches(const ContactFilterQuery &query, size_t row, const Rows &rows);

    QList<ContactColumn> m_columns;
    bool m_follows = false; ///< somebody filters, or is about to
    std::vector<std::unique_ptr<const FilterKey>> m_keys; ///< by row, as far as they are prepared
    size_t m_prepared = 0;
    ContactFilterQuery m_query;
    Flags m_accepted; ///< by row, while there is a query
    bool m_isAnswered = true; ///< rows have been looked at since a reset
    std::optional<Next> m_next;
};

} // namespace dialbook
