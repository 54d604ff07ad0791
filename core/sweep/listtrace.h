// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/listchange.h"

namespace dialbook {

/// Who stood in a row before changes[step] happened: changes tell places only, and copying a list of 100,000
/// to be able to ask costs more than following a place back. before: the rows before the first change. Null
/// for a placeholder, and for a place that never was.
[[nodiscard]] ContactPtr rowBefore(
    const QList<ListChange> &changes, qsizetype step, int row, const ContactSequence &before);

} // namespace dialbook
