// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/model.h"
#include "app/simulator/world/window.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace icwssim {

// The entries of one directory that pass one filter, in one order, as one kind of reader may see
// them. Kept up to date entry by entry, so that an edit among 100,000 costs a binary search and not
// a sort. Owned by the directory's store.
class DirectoryIndex
{
public:
    // `reader` sees hidden entries only if they are its own; empty: sees all.
    DirectoryIndex(std::vector<FilterItem> filters, std::vector<SortItem> sorts, std::string reader);

    void fill(const std::vector<EntryPtr> &entries);
    void put(const EntryPtr &entry);
    void remove(const std::string &entryId);

    int size() const { return static_cast<int>(m_order.size()); }
    const EntryPtr &at(int position) const { return m_order[static_cast<std::size_t>(position)]->entry; }

    // Equal for equal views, whatever the case of the filter expressions.
    static std::string key(const std::vector<FilterItem> &filters, const std::vector<SortItem> &sorts,
        const std::string &reader);

private:
    struct Node
    {
        std::vector<std::string> keys;
        EntryPtr entry;
    };

    bool accepts(const Entry &entry) const;
    std::unique_ptr<Node> node(const EntryPtr &entry) const;
    bool before(const Node &left, const Node &right) const;

    std::vector<FilterItem> m_filters; // expressions folded and sorted
    std::vector<SortItem> m_sorts;
    std::string m_reader;
    std::vector<Node *> m_order; // into m_nodes
    std::unordered_map<std::string, std::unique_ptr<Node>> m_nodes; // by entry id
};

} // namespace icwssim
