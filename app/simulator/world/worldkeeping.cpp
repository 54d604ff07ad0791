// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/fields.h"
#include "app/simulator/world/worldfile.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>

// The way back of worldfile.cpp.
namespace icwssim {

namespace {

Json userJson(const User &user)
{
    return { { "id", user.id }, { "displayName", user.displayName }, { "password", user.password },
        { "directoryAdmin", user.directoryAdmin }, { "viewGeneralDirectories", user.viewGeneralDirectories },
        { "havePrivateContacts", user.havePrivateContacts }, { "allowSpeedDials", user.allowSpeedDials },
        { "viewStatus", user.viewStatus } };
}

Json statusJson(const LiveStatus &status)
{
    return { { "statusID", status.statusId }, { "statusNotes", status.notes },
        { "loggedIn", status.loggedIn }, { "onPhone", status.onPhone }, { "stations", status.stations },
        { "icServers", status.icServers } };
}

void addContact(const Contact &contact, Json &entry)
{
    for (const TextFieldInfo &info : kTextFields) {
        if (const std::string &text = contact.text(info.field); !text.empty())
            entry[info.name] = text;
    }
    for (const PhoneFieldInfo &info : kPhoneFields) {
        if (const Phone &phone = contact.phone(info.field); !phone.empty())
            entry[info.name] = { { "baseNumber", phone.baseNumber }, { "extension", phone.extension },
                { "autoDialable", phone.autoDialable } };
    }
    entry["workgroups"] = contact.workgroups;
    entry["skills"] = contact.skills;
    if (contact.status)
        entry["status"] = statusJson(*contact.status);
}

Json entryJson(const Entry &entry)
{
    Json json { { "entryID", entry.id }, { "ownerID", entry.ownerId },
        { "primaryNumberDesignation", entry.primaryNumber } };
    if (entry.activated)
        json["activated"] = *entry.activated;
    if (entry.flags)
        json["accessRights"] = { { "read", entry.flags->read }, { "create", entry.flags->create },
            { "update", entry.flags->update }, { "delete", entry.flags->remove } };
    if (entry.link)
        json["link"] = { { "directoryID", entry.link->sourceDirectoryId },
            { "entryID", entry.link->sourceEntryId } };
    else
        addContact(*entry.contact, json);
    return json;
}

Json directoryJson(const World &world, const Directory &directory)
{
    Json entries = Json::array();
    for (const EntryPtr &entry : world.entries(directory.id)) {
        const bool isOrphan =
            entry->link && !world.entry(entry->link->sourceDirectoryId, entry->link->sourceEntryId);
        if (!isOrphan)
            entries.push_back(entryJson(*entry));
    }
    return { { "directoryID", directory.id }, { "displayName", directory.displayName },
        { "category", static_cast<int>(directory.category) },
        { "displayType", static_cast<int>(directory.displayType) }, { "schemaID", directory.schemaId },
        { "ownerID", directory.ownerId }, { "isPrivate", directory.isPrivate },
        { "readOnly", directory.readOnly }, { "hasStatus", directory.hasStatus },
        { "hasActivation", directory.hasActivation }, { "hasDynamicFields", directory.hasDynamicFields },
        { "canRefresh", directory.canRefresh }, { "subscribable", directory.subscribable },
        { "others",
            { { "create", directory.others.create }, { "update", directory.others.update },
                { "delete", directory.others.remove } } },
        { "entries", std::move(entries) } };
}

} // namespace

Json worldJson(const World &world)
{
    Json users = Json::array();
    for (const User *user : world.users())
        users.push_back(userJson(*user));
    Json statuses = Json::array();
    for (const Status &status : world.statuses())
        statuses.push_back(status.id);
    Json directories = Json::array();
    for (const Directory *directory : world.directories())
        directories.push_back(directoryJson(world, *directory));
    return { { "users", std::move(users) }, { "statuses", std::move(statuses) },
        { "directories", std::move(directories) } };
}

void keepInFile(const World &world, const std::string &path)
{
    const std::string half = path + ".new";
    {
        std::ofstream file(half, std::ios::binary | std::ios::trunc);
        file << worldJson(world).dump(-1, ' ', false, Json::error_handler_t::replace);
        file.close();
        if (!file)
            throw std::runtime_error("--keep: '" + half + "' cannot be written.");
    }
    std::error_code problem;
    std::filesystem::rename(half, path, problem);
    if (problem)
        throw std::runtime_error("--keep: '" + path + "' cannot be written: " + problem.message());
}

} // namespace icwssim
