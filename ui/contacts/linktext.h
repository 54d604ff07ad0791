// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/speeddial/linkhealth.h"

// How a speed-dial link is, in words: one place for the table, the details and the notifications.
namespace dialbook {

/// A word or two, e.g. "Number changed"; "" for None.
[[nodiscard]] QString labelOf(LinkIllness illness);
/// What happened, with the old and the new number where they are known.
[[nodiscard]] QString explain(const LinkFinding &finding);
/// Since when it is known; "" when that is not.
[[nodiscard]] QString noticedAt(const LinkFinding &finding, const QLocale &locale);
/// E.g. "Anna Novak was removed from “Hotline” because the entry behind it was deleted."
[[nodiscard]] QString explain(const QList<VanishedLink> &links, const QString &listName);

/// What goes with a deletion of contacts: how many links that the person can see, and what cannot be counted.
/// isComplete: every speed dial that they can see is loaded.
[[nodiscard]] QString deletionImpact(int links, bool isComplete);

} // namespace dialbook
