// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findresult.h"
#include "core/find/findselection.h"

namespace dialbook {

/// Whether two entries show one person: the same IC user, or else the same display name and a number that
/// both have, however it is written. Looser than showSameContact(): a person's entries in several
/// directories need not have the same numbers.
[[nodiscard]] bool showSamePerson(const Contact &a, const Contact &b);

/// The persons behind the selected rows, best first, each with all entries that show them.
[[nodiscard]] FindResult foundPersons(
    const FindRows &rows, const FindSelection &selection, const FindTerms &terms, qsizetype most);

} // namespace dialbook
