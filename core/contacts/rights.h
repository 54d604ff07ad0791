// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "core/directories/directory.h"

namespace dialbook {

/// Why something cannot be done, in the vendor's terms (protocol.md 4.6; ux.md "Habits"). None means it
/// may be tried; the server still decides. Journals hold these numbers: they are never changed.
enum class Hindrance {
    None,
    NotConnected,
    ServerTooOld, ///< directories feature below 10
    ReadOnlyDirectory, ///< the directory gives no such right
    CompanyDirectory, ///< entries are IC users, managed in Interaction Administrator
    ReferenceOnly, ///< a workgroup's or speed dial's entry: the contact lives elsewhere
    AllowChangeOff, ///< not the owner, and Allow: Change is off
    AllowDeleteOff, ///< not the owner, and Allow: Delete is off
};

/// What the client knows when it asks.
struct Actor
{
    UserId user;
    bool connected = false;
    bool serverCanEdit = false;
};

// Effective rights = the directory's rights AND (owner of the entry or admin of the directory: all;
// anyone else: the entry's flags; an object that is missing is unknown: let them try) - 8a, ruling 1.
[[nodiscard]] Hindrance hindranceToCreate(const Actor &actor, const Directory &directory);
[[nodiscard]] Hindrance hindranceToUpdate(
    const Actor &actor, const Directory &directory, const Contact &contact);
[[nodiscard]] Hindrance hindranceToDelete(
    const Actor &actor, const Directory &directory, const Contact &contact);
// Speed-dial lists: entries, primary numbers, the list itself (4.6, 4.8; 8a, ruling 3).
[[nodiscard]] Hindrance hindranceToAddLink(const Actor &actor, const Directory &list);
[[nodiscard]] Hindrance hindranceToSetPrimaryNumber(const Actor &actor, const Directory &list);
[[nodiscard]] Hindrance hindranceToRemoveLink(const Actor &actor, const Directory &list);
[[nodiscard]] Hindrance hindranceToRename(const Actor &actor, const Directory &list);
[[nodiscard]] Hindrance hindranceToDeleteList(const Actor &actor, const Directory &list);

} // namespace dialbook
