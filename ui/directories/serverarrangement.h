// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/listquery.h"
#include "ui/directories/contactcolumns.h"

namespace dialbook {

/// How much of what is wanted the server can do (protocol.md 4.2): it compares one property with a
/// pattern, and everything that it is told must hold, so that one fragment cannot be looked for in
/// several fields.
struct ServerArrangement
{
    ListQuery query;
    bool sorts = true; ///< in the order wanted, or none is wanted
    bool searchesNames = false;
    bool searchesNumbers = false; ///< business phones

    /// There is something that it is asked for.
    [[nodiscard]] bool isAny() const { return !query.isWholeDirectory(); }
};

/// What the server can sort by: not the status, and nothing that is made of several fields.
[[nodiscard]] std::optional<ContactProperty> propertyOf(ContactColumn column);
/// Column -1: any order. Words are looked for in display names, numbers in business phones, whatever their
/// formatting.
[[nodiscard]] ServerArrangement serverArrangement(
    const DirectoryId &directory, int column, Qt::SortOrder order, const QString &typed);

} // namespace dialbook
