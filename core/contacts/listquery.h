// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directoryapi.h"

namespace dialbook {

/// Which rows a list shows and in which order: all of a directory as the server orders it (nothing but the
/// directory is given), or what passes filters, sorted by the server (protocol.md 4.2).
struct ListQuery
{
    DirectoryId directory;
    QList<ContactFilter> filters; ///< AND
    QList<ContactSort> sorts;

    ListQuery() = default;
    /// A directory alone is a query too: all of it.
    ListQuery(DirectoryId id, QList<ContactFilter> filterItems = {}, QList<ContactSort> sortItems = {})
        : directory(std::move(id))
        , filters(std::move(filterItems))
        , sorts(std::move(sortItems))
    {
    }

    [[nodiscard]] bool isWholeDirectory() const { return filters.isEmpty() && sorts.isEmpty(); }

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
    friend size_t qHash(const ListQuery &query, size_t seed = 0)
    {
        seed = qHashMulti(seed, query.directory, query.filters.size(), query.sorts.size());
        for (const ContactFilter &filter : query.filters) {
            seed = qHashMulti(seed, int(filter.property), int(filter.type), filter.expressions);
        }
        for (const ContactSort &sort : query.sorts) {
            seed = qHashMulti(seed, int(sort.property), sort.descending);
        }
        return seed;
    }
};

} // namespace dialbook
