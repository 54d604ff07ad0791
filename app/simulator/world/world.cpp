// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/world.h"

#include "app/simulator/world/fold.h"
#include "app/simulator/world/worldstore.h"

#include <algorithm>
#include <cstdio>

namespace icwssim {

World::World(std::uint64_t seed)
    : m_ids(seed)
{
}

World::~World() = default;

const User *World::user(const std::string &id) const
{
    const auto found = m_users.find(foldCase(id));
    return found == m_users.end() ? nullptr : &found->second;
}

std::vector<const User *> World::users() const
{
    std::vector<const User *> result;
    for (const auto &[key, user] : m_users)
        result.push_back(&user);
    return result;
}

void World::putUser(User user)
{
    const std::string key = foldCase(user.id);
    m_users[key] = std::move(user);
    note(Change::Kind::AccessChanged, {});
}

void World::putStatus(Status status)
{
    m_statuses.push_back(std::move(status));
}

void World::putDirectory(Directory directory)
{
    std::unique_ptr<Store> &place = m_stores[directory.id];
    const bool isNew = !place;
    if (isNew)
        place = std::make_unique<Store>();
    place->directory = std::move(directory);
    note(isNew ? Change::Kind::DirectoryAdded : Change::Kind::DirectoryChanged, place->directory.id);
}

bool World::removeDirectory(const std::string &id)
{
    Store *target = store(id);
    if (!target)
        return false;
    std::vector<std::string> ids;
    for (const auto &[entryId, entry] : target->entries)
        ids.push_back(entryId);
    for (const std::string &entryId : ids)
        eraseEntry(*target, entryId);
    const std::string name = target->directory.id; // `id` may live inside what is erased here
    m_stores.erase(name);
    note(Change::Kind::DirectoryRemoved, name);
    return true;
}

EntryPtr World::putEntry(const std::string &directoryId, Entry entry)
{
    Store *target = store(directoryId);
    if (!target)
        return nullptr;
    if (entry.id.empty())
        entry.id = freshId("c-");
    if (!entry.contact)
        entry.contact = std::make_shared<const Contact>();
    const std::string id = entry.id;
    replaceEntry(*target, std::move(entry));
    return target->entries[id];
}

bool World::removeEntry(const std::string &directoryId, const std::string &entryId)
{
    Store *target = store(directoryId);
    if (!target || target->entries.count(entryId) == 0)
        return false;
    eraseEntry(*target, entryId);
    return true;
}

const Directory *World::directory(const std::string &id) const
{
    const Store *found = store(id);
    return found ? &found->directory : nullptr;
}

std::vector<const Directory *> World::directories() const
{
    std::vector<const Directory *> result;
    for (const auto &[id, found] : m_stores)
        result.push_back(&found->directory);
    return result;
}

EntryPtr World::entry(const std::string &directoryId, const std::string &entryId) const
{
    const Store *found = store(directoryId);
    if (!found)
        return nullptr;
    const auto place = found->entries.find(entryId);
    return place == found->entries.end() ? nullptr : place->second;
}

std::vector<EntryPtr> World::entries(const std::string &directoryId) const
{
    std::vector<EntryPtr> result;
    if (const Store *found = store(directoryId)) {
        for (const auto &[id, entry] : found->entries)
            result.push_back(entry);
    }
    return result;
}

std::size_t World::entryCount(const std::string &directoryId) const
{
    const Store *found = store(directoryId);
    return found ? found->entries.size() : 0;
}

bool World::isVisible(const User &user, const Directory &directory) const
{
    const bool owner = !directory.ownerId.empty() && foldCase(directory.ownerId) == foldCase(user.id);
    if (directory.isPrivate && !owner)
        return false;
    switch (directory.category) {
    case Category::General:
        return directory.isPrivate ? user.havePrivateContacts : user.viewGeneralDirectories;
    case Category::SpeedDial:
        return user.allowSpeedDials;
    default:
        return true;
    }
}

DirectoryRights World::rights(const User &user, const Directory &directory) const
{
    DirectoryRights result;
    if (!isVisible(user, directory))
        return result;
    const bool owner = !directory.ownerId.empty() && foldCase(directory.ownerId) == foldCase(user.id);
    const bool everything = owner || user.directoryAdmin;
    result.read = true;
    result.admin = user.directoryAdmin;
    if (directory.readOnly)
        return result;
    result.create = everything || directory.others.create;
    result.update = everything || directory.others.update;
    result.remove = everything || directory.others.remove;
    if (directory.category == Category::SpeedDial) {
        result.rename = everything;
        result.primaryNumber = everything || directory.others.update; // protocol.md 8a.3
    } else if (directory.category == Category::Workgroup) {
        result.update = false; // what it refers to is edited where it lives
    }
    return result;
}

EntryFlags World::rights(const User &user, const Directory &directory, const Entry &entry) const
{
    const DirectoryRights whole = rights(user, directory);
    const bool owner = !entry.ownerId.empty() && foldCase(entry.ownerId) == foldCase(user.id);
    if (owner || whole.admin)
        return { whole.read, whole.create, whole.update, whole.remove };
    const EntryFlags flags = entry.flags.value_or(EntryFlags {});
    return { whole.read && flags.read, whole.create && flags.create, whole.update && flags.update,
        whole.remove && flags.remove };
}

void World::forbid(const std::string &directoryId, const std::string &entryId, bool forbidden)
{
    if (forbidden)
        m_forbidden.emplace(directoryId, entryId);
    else
        m_forbidden.erase({ directoryId, entryId });
    note(Change::Kind::AccessChanged, directoryId, entryId);
}

std::vector<Change> World::takeChanges()
{
    return std::exchange(m_changes, {});
}

World::Store *World::store(const std::string &directoryId)
{
    const auto found = m_stores.find(directoryId);
    return found == m_stores.end() ? nullptr : found->second.get();
}

const World::Store *World::store(const std::string &directoryId) const
{
    const auto found = m_stores.find(directoryId);
    return found == m_stores.end() ? nullptr : found->second.get();
}

Outcome<Done> World::requireDirectory(const User &user, const std::string &directoryId) const
{
    const Store *found = store(directoryId);
    if (!found)
        return Refusal::notFound(400, "There is no directory '" + directoryId + "'.");
    if (!isVisible(user, found->directory) || m_forbidden.count({ directoryId, std::string() }) > 0)
        return Refusal::forbidden(
            "You do not have access to the directory '" + found->directory.displayName + "'.");
    return Done {};
}

Outcome<EntryPtr> World::requireEntry(const std::string &directoryId, const std::string &entryId) const
{
    EntryPtr found = entry(directoryId, entryId);
    if (!found)
        return Refusal::notFound(400, "There is no entry '" + entryId + "' in this directory.");
    if (m_forbidden.count({ directoryId, entryId }) > 0)
        return Refusal::forbidden("You do not have access to this entry.");
    return found;
}

void World::replaceEntry(Store &target, Entry entry)
{
    const std::string directoryId = target.directory.id;
    const std::string id = entry.id;
    const auto old = target.entries.find(id);
    const bool isNew = old == target.entries.end();
    if (entry.link) {
        if (Store *source = store(entry.link->sourceDirectoryId))
            source->references[entry.link->sourceEntryId].emplace(directoryId, id);
    }
    entry.revision = ++m_revision;
    const auto shared = std::make_shared<const Entry>(std::move(entry));
    target.put(shared);
    note(isNew ? Change::Kind::EntryAdded : Change::Kind::EntryChanged, directoryId, id);
    if (!isNew)
        refreshReferences(target, *shared);
}

void World::eraseEntry(Store &target, const std::string &entryId)
{
    const auto found = target.entries.find(entryId);
    if (found == target.entries.end())
        return;
    const EntryPtr gone = found->second;
    if (gone->link) {
        if (Store *source = store(gone->link->sourceDirectoryId)) {
            const auto pointing = source->references.find(gone->link->sourceEntryId);
            if (pointing != source->references.end()) {
                pointing->second.erase({ target.directory.id, gone->id });
                if (pointing->second.empty())
                    source->references.erase(pointing);
            }
        }
    }
    target.remove(gone->id);
    note(Change::Kind::EntryRemoved, target.directory.id, gone->id);

    // Deleting the source removes what refers to it (protocol.md 8a.13), which nobody documents.
    if (m_options.linksOutliveSource)
        return;
    const auto pointing = target.references.find(gone->id);
    if (pointing == target.references.end())
        return;
    const auto references = std::move(pointing->second);
    target.references.erase(pointing);
    for (const auto &[directoryId, referenceId] : references) {
        if (Store *holder = store(directoryId))
            eraseEntry(*holder, referenceId);
    }
}

void World::refreshReferences(const Store &source, const Entry &changed)
{
    const auto pointing = source.references.find(changed.id);
    if (pointing == source.references.end())
        return;
    const auto references = pointing->second;
    for (const auto &[directoryId, referenceId] : references) {
        Store *holder = store(directoryId);
        const EntryPtr old = holder ? entry(directoryId, referenceId) : nullptr;
        if (!old)
            continue;
        Entry renewed = *old;
        renewed.contact = changed.contact;
        replaceEntry(*holder, std::move(renewed));
    }
}

void World::note(Change::Kind kind, const std::string &directoryId, const std::string &entryId)
{
    m_changes.push_back({ kind, directoryId, entryId });
    ++m_changeCount;
}

std::string World::freshId(const char *prefix)
{
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(m_ids()));
    return prefix + std::string(digits);
}

} // namespace icwssim
