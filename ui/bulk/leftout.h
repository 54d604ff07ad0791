// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"

namespace dialbook {

/// What a plan leaves out, as a text that is kept with what is sent (EditRunner::noteOf()): who it is and
/// why.
[[nodiscard]] QString leftOutText(const BulkPlan &plan);
/// The same rows, with no more of a contact than its name. A line that another Dialbook has written, and this
/// one does not understand, is left out of them.
[[nodiscard]] QList<BulkRow> leftOutIn(const QString &text);

} // namespace dialbook
