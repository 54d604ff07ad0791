// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/directoryindex.h"

#include "app/simulator/world/fields.h"
#include "app/simulator/world/fold.h"

#include <algorithm>

namespace icwssim {

namespace {

enum FilterType { Exact, Prefix, Exists, Empty, Wildcards };

bool passes(const Entry &entry, const FilterItem &filter)
{
    const std::vector<std::string> values = propertyValues(entry, filter.contactProperty);
    if (filter.filterType == Exists)
        return !values.empty();
    if (filter.filterType == Empty)
        return values.empty();
    return std::any_of(values.begin(), values.end(), [&filter](const std::string &value) {
        const std::string folded = foldCase(value);
        if (filter.filterType == Exact)
            return std::binary_search(filter.expressions.begin(), filter.expressions.end(), folded);
        return std::any_of(
            filter.expressions.begin(), filter.expressions.end(), [&](const std::string &expression) {
                return filter.filterType == Prefix ? folded.compare(0, expression.size(), expression) == 0
                                                   : matchesWildcards(folded, expression);
            });
    });
}

} // namespace

DirectoryIndex::DirectoryIndex(
    std::vector<FilterItem> filters, std::vector<SortItem> sorts, std::string reader)
    : m_filters(std::move(filters))
    , m_sorts(std::move(sorts))
    , m_reader(std::move(reader))
{
    for (FilterItem &filter : m_filters) {
        for (std::string &expression : filter.expressions)
            expression = foldCase(expression);
        std::sort(filter.expressions.begin(), filter.expressions.end());
    }
    if (m_sorts.empty())
        m_sorts.push_back({ kDisplayNameProperty, false });
}

void DirectoryIndex::fill(const std::vector<EntryPtr> &entries)
{
    m_order.clear();
    m_nodes.clear();
    for (const EntryPtr &entry : entries) {
        if (!accepts(*entry))
            continue;
        std::unique_ptr<Node> &added = m_nodes[entry->id];
        added = node(entry);
        m_order.push_back(added.get());
    }
    std::sort(m_order.begin(), m_order.end(),
        [this](const Node *left, const Node *right) { return before(*left, *right); });
}

void DirectoryIndex::put(const EntryPtr &entry)
{
    remove(entry->id);
    if (!accepts(*entry))
        return;
    std::unique_ptr<Node> added = node(entry);
    const auto place = std::lower_bound(m_order.begin(), m_order.end(), added.get(),
        [this](const Node *left, const Node *right) { return before(*left, *right); });
    m_order.insert(place, added.get());
    m_nodes[entry->id] = std::move(added);
}

void DirectoryIndex::remove(const std::string &entryId)
{
    const auto found = m_nodes.find(entryId);
    if (found == m_nodes.end())
        return;
    const auto place = std::lower_bound(m_order.begin(), m_order.end(), found->second.get(),
        [this](const Node *left, const Node *right) { return before(*left, *right); });
    m_order.erase(place);
    m_nodes.erase(found);
}

std::string DirectoryIndex::key(
    const std::vector<FilterItem> &filters, const std::vector<SortItem> &sorts, const std::string &reader)
{
    std::string result = reader;
    for (const FilterItem &filter : filters) {
        result += "\x1f"
                  "f"
            + std::to_string(filter.contactProperty) + ":" + std::to_string(filter.filterType);
        for (const std::string &expression : filter.expressions)
            result += '\x1e' + std::to_string(expression.size()) + ':' + foldCase(expression);
    }
    for (const SortItem &sort : sorts)
        result += "\x1f"
                  "s"
            + std::to_string(sort.contactProperty) + (sort.descending ? "d" : "a");
    return result;
}

bool DirectoryIndex::accepts(const Entry &entry) const
{
    const bool hidden = entry.flags && !entry.flags->read;
    if (hidden && !m_reader.empty() && foldCase(entry.ownerId) != m_reader)
        return false;
    return std::all_of(m_filters.begin(), m_filters.end(),
        [&entry](const FilterItem &filter) { return passes(entry, filter); });
}

std::unique_ptr<DirectoryIndex::Node> DirectoryIndex::node(const EntryPtr &entry) const
{
    auto result = std::make_unique<Node>();
    result->keys.reserve(m_sorts.size());
    for (const SortItem &sort : m_sorts)
        result->keys.push_back(propertySortKey(*entry, sort.contactProperty));
    result->entry = entry;
    return result;
}

bool DirectoryIndex::before(const Node &left, const Node &right) const
{
    for (std::size_t i = 0; i < m_sorts.size(); ++i) {
        const int order = left.keys[i].compare(right.keys[i]);
        if (order != 0)
            return m_sorts[i].descending ? order > 0 : order < 0;
    }
    if (left.entry->id == right.entry->id)
        return false;
    const int order = foldCase(left.entry->id).compare(foldCase(right.entry->id));
    return order != 0 ? order < 0 : left.entry->id < right.entry->id;
}

} // namespace icwssim
