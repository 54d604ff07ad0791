// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

class QWidget;

namespace dialbook {

class ConflictDialog;

/// Opens the conflict of an edit that the runner keeps; what is chosen is told to the runner. Closes when the
/// conflict is decided elsewhere. Null when the edit has none.
ConflictDialog *openConflict(const Edit &edit, EditRunner &edits, QWidget *parent);

} // namespace dialbook
