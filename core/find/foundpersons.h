// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findresult.h"
#include "core/find/findselection.h"

#include <memory>

namespace dialbook {

/// Whether two entries show one person: the same IC user, or else the same display name and a number that
/// both have, however it is written. Looser than showSameContact(): a person's entries in several
/// directories need not have the same numbers.
[[nodiscard]] bool showSamePerson(const Contact &a, const Contact &b);

/// Puts together the persons behind the selected rows, best first, each with all entries that show them; a
/// few at a time, because there may be many entries to look through. The rows must not change meanwhile.
class PersonGathering
{
public:
    PersonGathering(const FindRows &rows, const FindSelection &selection, qsizetype most);
    ~PersonGathering();

    /// Goes on with one of them; false when there are no more.
    bool step(const FindTerms &terms);
    /// When that is so: how many persons there are, and what was found.
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] FindResult take();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
