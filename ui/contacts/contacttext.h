// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"
#include "core/contacts/contactfield.h"
#include "core/contacts/rights.h"

#include <QString>

// The vendor's words for fields, numbers and hindrances, translated: one place for the editor, the table,
// the details and the dialogs.
namespace dialbook {

[[nodiscard]] QString labelOf(ContactField field);
[[nodiscard]] QString labelOf(PrimaryNumber number);
[[nodiscard]] QString labelOf(DirectoryCategory category);
/// "Why can't I ...?" in the vendor's terms; "" for None.
[[nodiscard]] QString explain(Hindrance hindrance);
[[nodiscard]] QString explain(FieldProblem problem);
/// The name to show, or "(no name)".
[[nodiscard]] QString nameToShow(const Contact &contact);

} // namespace dialbook
