// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edithistory.h"

namespace dialbook {

/// What a step of undo or redo is about, to follow "Undo" and "Redo": Change of Abernathy, Clara; of several
/// that were given together their number. Plain text, of a length that a menu can show.
[[nodiscard]] QString nameOf(const UndoStep &step);

/// What goes with a creation that takes a deletion back and is not seen at once: it is another entry, and
/// which links come back. "" for what is no creation of an entry or a list.
[[nodiscard]] QString consequenceOfMakingAgain(const Command &creation);

/// The same before it is undone.
[[nodiscard]] QString warningOf(const UndoStep &step);

} // namespace dialbook
