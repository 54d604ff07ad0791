// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/directoryindex.h"
#include "app/simulator/world/world.h"

#include <list>
#include <map>
#include <unordered_map>

namespace icwssim {

// One directory inside the world: its entries, the ordered views that somebody has asked for, and
// which references elsewhere point into it. Owned by World.
struct World::Store
{
    Directory directory;
    std::unordered_map<std::string, EntryPtr> entries;
    // entry id -> the (directory, entry) pairs that refer to it
    std::unordered_map<std::string, std::set<std::pair<std::string, std::string>>> references;
    std::map<std::string, int> hiddenByOwner; // entries that only their owner may read, by folded owner
    int hidden = 0;

    void put(const EntryPtr &entry);
    void remove(const std::string &entryId);
    // The view, made on first use and kept for as long as it is among those last used.
    DirectoryIndex &index(const std::vector<FilterItem> &filters, const std::vector<SortItem> &sorts,
        const std::string &reader);
    // Whose eyes an index needs: nobody's in particular while nothing is hidden.
    std::string reader(const User &user, bool seesAll) const;
    int countFor(const std::string &reader) const;

private:
    void countHidden(const Entry &entry, int by);

    std::map<std::string, std::unique_ptr<DirectoryIndex>> m_indices;
    std::list<std::string> m_recent; // keys of m_indices, last used first
};

} // namespace icwssim
