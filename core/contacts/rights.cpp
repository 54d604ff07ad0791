// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/rights.h"

namespace dialbook {

namespace {

bool sameUser(const UserId &a, const UserId &b)
{
    // The server compares user ids without regard to case (protocol.md 7.20).
    return !a.isEmpty() && a.text().compare(b.text(), Qt::CaseInsensitive) == 0;
}

bool owns(const Actor &actor, const Directory &directory, const Contact &contact)
{
    // An entry that names no owner belongs to whom the private directory belongs to.
    const UserId told = contact.owner();
    const UserId &owner = told.isEmpty() && directory.isPrivate ? directory.owner : told;
    return sameUser(owner, actor.user);
}

Hindrance hindranceToWrite(const Actor &actor)
{
    if (!actor.connected) {
        return Hindrance::NotConnected;
    }
    return actor.serverCanEdit ? Hindrance::None : Hindrance::ServerTooOld;
}

// What keeps everybody from editing the contacts of this directory, whatever the flags say.
Hindrance hindranceByKind(const Directory &directory)
{
    if (directory.category == DirectoryCategory::Company) {
        return Hindrance::CompanyDirectory;
    }
    return directory.holdsReferences() ? Hindrance::ReferenceOnly : Hindrance::None;
}

// A directory that told no rights is unknown: let the server decide (protocol.md 4.6).
Hindrance hindranceByRight(const Directory &directory, bool DirectoryRights::*right)
{
    const bool allowed = !directory.rights || (*directory.rights).*right;
    return allowed ? Hindrance::None : Hindrance::ReadOnlyDirectory;
}

Hindrance hindranceByEntry(const Actor &actor, const Directory &directory, const Contact &contact,
    bool ContactRights::*right, Hindrance hindrance)
{
    const bool overrides = directory.rights && directory.rights->admin;
    const auto rights = contact.rights();
    if (overrides || owns(actor, directory, contact) || !rights) {
        return Hindrance::None;
    }
    return (*rights).*right ? Hindrance::None : hindrance;
}

Hindrance firstOf(std::initializer_list<Hindrance> hindrances)
{
    for (const Hindrance hindrance : hindrances) {
        if (hindrance != Hindrance::None) {
            return hindrance;
        }
    }
    return Hindrance::None;
}

Hindrance hindranceInList(const Actor &actor, const Directory &list, bool DirectoryRights::*right)
{
    return firstOf({ hindranceToWrite(actor),
        list.isSpeedDial() ? Hindrance::None : Hindrance::ReadOnlyDirectory, hindranceByRight(list, right) });
}

} // namespace

Hindrance hindranceToCreate(const Actor &actor, const Directory &directory)
{
    return firstOf({ hindranceToWrite(actor), hindranceByKind(directory),
        hindranceByRight(directory, &DirectoryRights::create) });
}

Hindrance hindranceToUpdate(const Actor &actor, const Directory &directory, const Contact &contact)
{
    return firstOf({ hindranceToWrite(actor), hindranceByKind(directory),
        hindranceByRight(directory, &DirectoryRights::update),
        hindranceByEntry(actor, directory, contact, &ContactRights::update, Hindrance::AllowChangeOff) });
}

Hindrance hindranceToDelete(const Actor &actor, const Directory &directory, const Contact &contact)
{
    return firstOf({ hindranceToWrite(actor), hindranceByKind(directory),
        hindranceByRight(directory, &DirectoryRights::remove),
        hindranceByEntry(actor, directory, contact, &ContactRights::remove, Hindrance::AllowDeleteOff) });
}

Hindrance hindranceToAddLink(const Actor &actor, const Directory &list)
{
    return hindranceInList(actor, list, &DirectoryRights::create);
}

Hindrance hindranceToSetPrimaryNumber(const Actor &actor, const Directory &list)
{
    return hindranceInList(actor, list, &DirectoryRights::primaryNumber);
}

Hindrance hindranceToRemoveLink(const Actor &actor, const Directory &list)
{
    return hindranceInList(actor, list, &DirectoryRights::remove);
}

Hindrance hindranceToRename(const Actor &actor, const Directory &list)
{
    return hindranceInList(actor, list, &DirectoryRights::rename);
}

Hindrance hindranceToDeleteList(const Actor &actor, const Directory &list)
{
    const Hindrance hindrance = hindranceInList(actor, list, &DirectoryRights::remove);
    if (hindrance != Hindrance::None || !list.rights) {
        return hindrance;
    }
    // The right to delete that a list gives to others is about its entries (protocol.md 4.8); the list
    // itself is its owner's, who is also the one who may rename it.
    const bool ownOrAdmin = sameUser(list.owner, actor.user) || list.rights->admin || list.rights->rename;
    return ownOrAdmin ? Hindrance::None : Hindrance::ReadOnlyDirectory;
}

} // namespace dialbook
