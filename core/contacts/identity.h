// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

namespace dialbook {

/// Whether two entries show the same contact: the same IC user, or else the same display name and the same
/// numbers. The wire has nothing better: a speed dial's or workgroup's entry does not say where its contact
/// lives (protocol.md 4.4 has no such member).
[[nodiscard]] bool showSameContact(const Contact &a, const Contact &b);

} // namespace dialbook
