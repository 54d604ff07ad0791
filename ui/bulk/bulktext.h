// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"
#include "core/edits/editrunner.h"

#include <QString>

namespace dialbook {

/// What is to be done, as a title: Change several contacts.
[[nodiscard]] QString titleOf(const BulkChange &change);
/// Why the contact is left out, in a sentence; "" when it is not.
[[nodiscard]] QString explain(const BulkRow &row);
/// Who it is about.
[[nodiscard]] QString nameOf(const BulkRow &row);
/// What came of an edit, in a word or two: Done, Refused, Waits.
[[nodiscard]] QString resultOf(const Edit &edit);
/// The same with the server's reason, plain text.
[[nodiscard]] QString resultReason(const Edit &edit);
/// How a group stands, with its numbers: 40 of 120 done, 3 refused.
[[nodiscard]] QString progressText(const GroupProgress &progress);

} // namespace dialbook
