// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactrows.h"

namespace dialbook {

/// What one live window has to say about its part of a list.
struct LivePart
{
    int first = 0; ///< where the part begins: on the grid
    QList<ContactPtr> rows; ///< as many as the part has rows; null where the window lacks one
    bool told = false; ///< it differs, or may differ, from what is shown
    bool fresh = false; ///< a snapshot since: it did not watch how its rows came to be what they are
    quint64 toldAt = 0; ///< which part spoke last
    QHash<EntryId, quint64> goneAt; ///< toldAt when rows that are shown left it
    bool disputed = false; ///< out: another part has one of its rows, too; its place became null
};

/// Rows between two live parts (or before the first, or behind the last) whose rows shifted.
struct ShiftedGap
{
    int first = 0; ///< in the new list
    int last = 0;
    bool explained = true; ///< the live parts account for every row that came or went
};

struct Join
{
    QList<Splice> splices;
    QList<ShiftedGap> gaps;
    bool disputed = false;
    bool explained = true;
};

/// How a list must change so that its live parts show what they say and it has count rows. What lies
/// between the parts keeps its last known rows, shifted by what the parts pulled out of it or pushed into
/// it, so that a contact that crosses the border of a part stays the same contact; what cannot be
/// accounted for is made up for with placeholders, or left out. A fresh part shifts nothing: what it takes
/// leaves a placeholder, and what it had before goes into one. Costs what has been told, not what is shown.
/// Parts are in order; extent is how many rows one has room for; verified tells of each such stretch of the
/// list whether its rows are known to be right.
[[nodiscard]] Join joinParts(const ContactRows &shown, int count, int extent,
    const std::vector<char> &verified, QList<LivePart> &parts);

} // namespace dialbook
