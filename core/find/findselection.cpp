// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findselection.h"

#include "core/base/fold.h"

#include <algorithm>

namespace dialbook {

namespace {

constexpr size_t mostNames = 1000;
constexpr size_t nameSlots = 2048; // a power of two, twice as many

} // namespace

int FindSelection::compareNames(const Hit &a, const Hit &b) const
{
    if (a.nameKey != b.nameKey) {
        return a.nameKey < b.nameKey ? -1 : 1;
    }
    return m_rows->shownName(a.row).compare(m_rows->shownName(b.row));
}

/// For choosing the best: of equal ones any will do.
bool FindSelection::isBetter(const Hit &a, const Hit &b) const
{
    if (a.rank != b.rank) {
        return a.rank < b.rank;
    }
    const int names = compareNames(a, b);
    return names != 0 ? names < 0 : a.row < b.row;
}

/// For showing them: rows change places when they change, ids do not.
bool FindSelection::comesBefore(const Hit &a, const Hit &b) const
{
    if (a.rank != b.rank) {
        return a.rank < b.rank;
    }
    if (const int names = compareNames(a, b); names != 0) {
        return names < 0;
    }
    const QString &entryA = m_rows->contact(a.row)->id.text();
    const QString &entryB = m_rows->contact(b.row)->id.text();
    return entryA != entryB ? entryA < entryB
                            : m_rows->directory(a.row).value.id < m_rows->directory(b.row).value.id;
}

void FindSelection::offer(Hit hit)
{
    const auto better = [this](const Hit &a, const Hit &b) { return isBetter(a, b); };
    if (m_hits.size() < m_most) {
        m_hits.push_back(hit);
        std::push_heap(m_hits.begin(), m_hits.end(), better);
    } else if (isBetter(hit, m_hits.front())) {
        std::pop_heap(m_hits.begin(), m_hits.end(), better);
        m_hits.back() = hit;
        std::push_heap(m_hits.begin(), m_hits.end(), better);
    }
}

void FindSelection::countName(uint32_t hash)
{
    if (m_nameCount == mostNames) {
        return;
    }
    hash |= 1; // 0 is a free slot
    size_t slot = (hash >> 8) % nameSlots;
    while (m_nameHashes[slot] != 0) {
        if (m_nameHashes[slot] == hash) {
            return;
        }
        slot = (slot + 1) % nameSlots;
    }
    m_nameHashes[slot] = hash;
    ++m_nameCount;
}

void FindSelection::prepareDirectories(const FindTerms &terms)
{
    const auto &known = m_rows->directories();
    std::vector<std::string> names;
    m_facts.clear();
    for (const FindRows::KnownDirectory &directory : known) {
        names.push_back(directory.gone ? std::string() : folded(directory.value.name).toStdString());
        m_facts.push_back({ directory.value.isSpeedDial(), directory.gone });
    }
    m_directories.clear();
    for (const FindFragments &way : terms.ways()) {
        auto &ofWay = m_directories.emplace_back();
        for (const FindFragment &fragment : way) {
            auto &ofFragment = ofWay.emplace_back(names.size());
            for (size_t i = 0; i < names.size(); ++i) {
                ofFragment[i] = !fragment.text.empty() && names[i].find(fragment.text) != std::string::npos;
            }
        }
    }
}

void FindSelection::selectFromShard(size_t number, Where where, const FindTerms &terms)
{
    const FindShard &shard = *m_rows->shards()[number];
    const auto take = [&](uint16_t row, FindScore score) {
        const DirectoryFact &directory = m_facts[shard.directory(row)];
        if (directory.gone) {
            return;
        }
        ++m_matched;
        if (m_nameCount < mostNames) {
            countName(shard.nameHash(row));
        }
        // Most are worse than those that are selected already.
        const uint32_t rank = score::rank(score, directory.speedDial);
        if (m_hits.size() < m_most || rank <= m_hits.front().rank) {
            offer({ rank, FindRows::rowOf(number, row), shard.nameKey(row) });
        }
    };
    shard.evaluate(terms.ways()[0], where, m_directories[0], *m_scratch);
    if (terms.ways().size() == 1) {
        for (const uint16_t row : m_scratch->candidates) {
            take(row, m_scratch->total[row]);
        }
        return;
    }
    std::fill_n(m_firstWay->begin(), shard.rowCount(), notFound);
    for (const uint16_t row : m_scratch->candidates) {
        (*m_firstWay)[row] = m_scratch->total[row];
    }
    shard.evaluate(terms.ways()[1], where, m_directories[1], *m_scratch);
    for (const uint16_t row : m_scratch->candidates) {
        (*m_firstWay)[row] = std::min((*m_firstWay)[row], m_scratch->total[row]);
    }
    for (size_t row = 0; row < shard.rowCount(); ++row) {
        if ((*m_firstWay)[row] != notFound) {
            take(uint16_t(row), (*m_firstWay)[row]);
        }
    }
}

void FindSelection::begin(
    const FindRows &rows, const FindTerms &terms, size_t most, Where where, size_t enough)
{
    m_rows = &rows;
    m_most = most;
    m_where = where;
    m_enough = enough;
    m_next = 0;
    m_matched = 0;
    m_hits.clear();
    m_nameHashes.assign(nameSlots, 0);
    m_nameCount = 0;
    if (!m_scratch) {
        m_scratch = std::make_unique<FindShard::Scratch>();
        m_firstWay = std::make_unique<FindShard::Scores>();
    }
    prepareDirectories(terms);
}

bool FindSelection::step(const FindTerms &terms)
{
    const size_t shards = m_rows->shards().size();
    while (m_next < shards && !m_rows->shards()[m_next]) {
        ++m_next;
    }
    if (m_next < shards) {
        selectFromShard(m_next++, m_where, terms);
        // Where the first ones hold too few names, the others hardly hold enough.
        if (m_matched * shards >= m_enough * m_next) {
            return true;
        }
        m_next = shards;
        m_enough = std::max(m_enough, m_matched + 1);
    }
    std::sort(m_hits.begin(), m_hits.end(), [this](const Hit &a, const Hit &b) { return comesBefore(a, b); });
    return false;
}

} // namespace dialbook
