// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/worldstore.h"

#include "app/simulator/world/fold.h"

#include <algorithm>

namespace icwssim {

namespace {

constexpr std::size_t kMostIndices = 64;

}

void World::Store::put(const EntryPtr &entry)
{
    EntryPtr &place = entries[entry->id];
    if (place)
        countHidden(*place, -1);
    place = entry;
    countHidden(*entry, 1);
    for (auto &[key, view] : m_indices)
        view->put(entry);
}

void World::Store::remove(const std::string &entryId)
{
    const auto found = entries.find(entryId);
    if (found == entries.end())
        return;
    countHidden(*found->second, -1);
    for (auto &[key, view] : m_indices)
        view->remove(entryId);
    entries.erase(found);
}

DirectoryIndex &World::Store::index(
    const std::vector<FilterItem> &filters, const std::vector<SortItem> &sorts, const std::string &reader)
{
    const std::string key = DirectoryIndex::key(filters, sorts, reader);
    m_recent.remove(key);
    m_recent.push_front(key);
    std::unique_ptr<DirectoryIndex> &view = m_indices[key];
    if (!view) {
        view = std::make_unique<DirectoryIndex>(filters, sorts, reader);
        std::vector<EntryPtr> all;
        all.reserve(entries.size());
        for (const auto &[id, entry] : entries)
            all.push_back(entry);
        view->fill(all);
    }
    DirectoryIndex &result = *view;
    while (m_recent.size() > kMostIndices) {
        m_indices.erase(m_recent.back());
        m_recent.pop_back();
    }
    return result;
}

std::string World::Store::reader(const User &user, bool seesAll) const
{
    return hidden == 0 || seesAll ? std::string() : foldCase(user.id);
}

int World::Store::countFor(const std::string &reader) const
{
    const int all = static_cast<int>(entries.size());
    if (reader.empty())
        return all;
    const auto own = hiddenByOwner.find(reader);
    return all - hidden + (own == hiddenByOwner.end() ? 0 : own->second);
}

void World::Store::countHidden(const Entry &entry, int by)
{
    if (!entry.flags || entry.flags->read)
        return;
    hidden += by;
    hiddenByOwner[foldCase(entry.ownerId)] += by;
}

} // namespace icwssim
