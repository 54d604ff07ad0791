// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/bodyreader.h"
#include "app/simulator/world/fields.h"
#include "app/simulator/world/worldstore.h"

#include <algorithm>

// Speed-dial lists and the references in them and in workgroup directories (protocol.md 4.7, 4.8).
namespace icwssim {

namespace {

// The name of a list: text with something to see in it.
std::string readName(BodyReader &reader)
{
    std::string name = reader.requiredText("name");
    const bool blank = std::all_of(name.begin(), name.end(), [](char c) { return c == ' ' || c == '\t'; });
    if (!reader.failed() && blank)
        reader.invalid("name", "a speed dial needs a name.");
    return name;
}

int readDesignation(BodyReader &reader)
{
    reader.rejectMisspelt({ "contactPrimaryNumberDesignation", "sourceDirectoryID", "sourceContactEntryID" });
    return reader.requiredNumberBetween(
        "contactPrimaryNumberDesignation", kFirstPrimaryNumber, kLastPrimaryNumber);
}

} // namespace

Outcome<std::string> World::createSpeedDial(const User &user, const Json &body)
{
    if (!user.allowSpeedDials)
        return Refusal::forbidden("You do not have permission to create speed dials.");
    BodyReader reader(body);
    reader.rejectMisspelt({ "name", "accessRights" });
    Directory list;
    list.displayName = readName(reader);
    bool isPublic = false;
    if (const Json *value = reader.object("accessRights")) {
        // primaryNumber and admin are ignored, but must be booleans like the rest.
        BodyReader nested(*value, "accessRights");
        nested.rejectMisspelt({ "read", "create", "update", "delete", "rename", "primaryNumber", "admin" });
        isPublic = nested.boolean("read").value_or(false);
        list.others.create = nested.boolean("create").value_or(false);
        list.others.update = nested.boolean("update").value_or(false);
        list.others.remove = nested.boolean("delete").value_or(false);
        for (const char *ignored : { "rename", "primaryNumber", "admin" })
            nested.boolean(ignored);
        reader.adopt(nested);
    }
    if (reader.failed())
        return reader.refusal();
    list.id = freshId("sd-");
    list.category = Category::SpeedDial;
    list.displayType = DisplayType::SpeedDial;
    list.schemaId = "speedDial";
    list.ownerId = user.id;
    list.isPrivate = !isPublic;
    list.hasStatus = true;
    std::string id = list.id;
    putDirectory(std::move(list));
    return id;
}

Outcome<Done> World::requireSpeedDial(const User &user, const std::string &directoryId) const
{
    if (const auto allowed = requireDirectory(user, directoryId); !allowed)
        return allowed.refusal();
    if (store(directoryId)->directory.category != Category::SpeedDial)
        return Refusal::notFound(400, "'" + directoryId + "' is not a speed dial.");
    return Done {};
}

Outcome<Done> World::renameSpeedDial(const User &user, const std::string &directoryId, const Json &body)
{
    if (const auto allowed = requireSpeedDial(user, directoryId); !allowed)
        return allowed.refusal();
    Directory list = store(directoryId)->directory;
    if (!rights(user, list).rename)
        return Refusal::forbidden("You do not have permission to rename this speed dial.");
    BodyReader reader(body);
    reader.rejectMisspelt({ "name", "accessRights" });
    list.displayName = readName(reader); // accessRights are ignored here
    if (reader.failed())
        return reader.refusal();
    putDirectory(std::move(list));
    return Done {};
}

Outcome<Done> World::deleteSpeedDial(const User &user, const std::string &directoryId)
{
    if (const auto allowed = requireSpeedDial(user, directoryId); !allowed)
        return allowed.refusal();
    // The right to delete that a list gives to others is about its entries; the list is its owner's.
    if (!rights(user, store(directoryId)->directory).rename)
        return Refusal::forbidden("Only its owner or a directory administrator may delete a speed dial.");
    removeDirectory(directoryId);
    return Done {};
}

Outcome<std::string> World::createLink(const User &user, const std::string &directoryId, const Json &body)
{
    if (const auto allowed = requireSpeedDial(user, directoryId); !allowed)
        return allowed.refusal();
    Store &target = *store(directoryId);
    if (!rights(user, target.directory).create)
        return Refusal::forbidden("You do not have permission to add to this speed dial.");
    BodyReader reader(body);
    const int designation = readDesignation(reader);
    Link link;
    link.sourceDirectoryId = reader.requiredText("sourceDirectoryID");
    link.sourceEntryId = reader.requiredText("sourceContactEntryID");
    if (reader.failed())
        return reader.refusal();
    return addReference(user, target, link, designation);
}

Outcome<Done> World::updateLink(
    const User &user, const std::string &directoryId, const std::string &linkId, const Json &body)
{
    if (const auto allowed = requireSpeedDial(user, directoryId); !allowed)
        return allowed.refusal();
    const auto old = requireEntry(directoryId, linkId);
    if (!old)
        return old.refusal();
    Store &target = *store(directoryId);
    if (!rights(user, target.directory).primaryNumber)
        return Refusal::forbidden("You do not have permission to change primary numbers in this speed dial.");
    BodyReader reader(body);
    const int designation = readDesignation(reader);
    if (reader.failed())
        return reader.refusal();
    Entry entry = **old;
    entry.primaryNumber = designation;
    replaceEntry(target, std::move(entry));
    return Done {};
}

Outcome<Done> World::deleteLink(const User &user, const std::string &directoryId, const std::string &linkId)
{
    if (const auto allowed = requireSpeedDial(user, directoryId); !allowed)
        return allowed.refusal();
    const auto old = requireEntry(directoryId, linkId);
    if (!old)
        return old.refusal();
    Store &target = *store(directoryId);
    if (!rights(user, target.directory).remove)
        return Refusal::forbidden("You do not have permission to remove entries from this speed dial.");
    eraseEntry(target, (*old)->id);
    return Done {};
}

Outcome<std::string> World::addReference(
    const User &user, Store &target, const Link &wanted, int primaryNumber)
{
    if (const auto allowed = requireDirectory(user, wanted.sourceDirectoryId); !allowed)
        return allowed.refusal();
    auto source = requireEntry(wanted.sourceDirectoryId, wanted.sourceEntryId);
    if (!source)
        return source.refusal();
    if (!rights(user, store(wanted.sourceDirectoryId)->directory, **source).read)
        return Refusal::forbidden("You do not have access to this entry.");
    // A client cannot tell where an entry of a workgroup really lives, so a reference to a reference
    // becomes one to the contact itself.
    Entry entry;
    entry.link = (*source)->link.value_or(wanted);
    entry.id = freshId("l-");
    entry.ownerId = user.id;
    const SharedRights &others = target.directory.others;
    entry.flags = EntryFlags { true, false, false, others.remove };
    entry.primaryNumber = primaryNumber;
    if (target.directory.hasActivation)
        entry.activated = true;
    entry.contact = (*source)->contact;
    std::string id = entry.id;
    replaceEntry(target, std::move(entry));
    return id;
}

} // namespace icwssim
