// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/command.h"

#include <QString>

// What an edit changes, in words for people: for the plan, the results and the conflict.
namespace dialbook {

/// A field as it is shown: numbers with their extension, the primary number and rights by their names.
[[nodiscard]] QString shownValue(const ContactDraft &draft, ContactField field);
/// What it changes, on one line: Title: Owner → Partner; Notes: (empty) → Call first. Of links,
/// which list, and the number that is dialled.
[[nodiscard]] QString changesText(const Command &command);

} // namespace dialbook
