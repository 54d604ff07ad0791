// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findresult.h"
#include "core/find/findterms.h"

namespace dialbook {

/// Completes a found person whose entries and numbers are there: marks what was found in the name and the
/// numbers, tells where else something was found, and makes the number in use the one that was typed.
void mark(FoundPerson &person, const FindTerms &terms);

} // namespace dialbook
