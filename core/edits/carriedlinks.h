// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/command.h"

namespace dialbook {

class SpeedDialBook;

/// The links to a contact that the person can see: what undoing its deletion has to make again.
[[nodiscard]] QList<CarriedLink> linksTo(const SpeedDialBook &speedDials, const Contact &contact);

} // namespace dialbook
