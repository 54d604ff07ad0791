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

/// Reads only, and writes nothing but the part: other threads do the same.
void FindSelection::evaluate(Part &part, const FindTerms &terms) const
{
    const FindShard &shard = *m_rows->shards()[part.shard];
    FindShard::Scratch &found = part.found;
    shard.evaluate(terms.ways()[0], m_where, m_directories[0], found);
    if (terms.ways().size() == 1) {
        return;
    }
    std::fill_n(part.firstWay.begin(), shard.rowCount(), notFound);
    for (const uint16_t row : found.candidates) {
        part.firstWay[row] = found.total[row];
    }
    shard.evaluate(terms.ways()[1], m_where, m_directories[1], found);
    for (const uint16_t row : found.candidates) {
        part.firstWay[row] = std::min(part.firstWay[row], found.total[row]);
    }
    found.candidates.resize(shard.rowCount());
    size_t kept = 0;
    for (size_t row = 0; row < shard.rowCount(); ++row) {
        found.candidates[kept] = uint16_t(row);
        found.total[row] = part.firstWay[row];
        kept += part.firstWay[row] != notFound ? 1 : 0;
    }
    found.candidates.resize(kept);
}

void FindSelection::take(const Part &part)
{
    const FindShard &shard = *m_rows->shards()[part.shard];
    for (const uint16_t row : part.found.candidates) {
        const DirectoryFact &directory = m_facts[shard.directory(row)];
        if (directory.gone) {
            continue;
        }
        ++m_matched;
        if (m_nameCount < mostNames) {
            countName(shard.nameHash(row));
        }
        // Most are worse than those that are selected already.
        const uint32_t rank = score::rank(part.found.total[row], directory.speedDial);
        if (m_hits.size() < m_most || rank <= m_hits.front().rank) {
            offer({ rank, FindRows::rowOf(part.shard, row), shard.nameKey(row) });
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
    m_partsAtOnce = rows.shards().size() < m_fewestForThreads ? 1 : m_together.width();
    while (m_parts.size() < m_partsAtOnce) {
        m_parts.push_back(std::make_unique<Part>());
    }
    prepareDirectories(terms);
}

bool FindSelection::step(const FindTerms &terms)
{
    const size_t shards = m_rows->shards().size();
    size_t parts = 0;
    for (; m_next < shards && parts < m_partsAtOnce; ++m_next) {
        if (m_rows->shards()[m_next]) {
            m_parts[parts++]->shard = m_next;
        }
    }
    m_together.run(parts, [&](size_t part) { evaluate(*m_parts[part], terms); });
    // In their order, whichever was done first: so the same is found each time.
    for (size_t i = 0; i < parts; ++i) {
        take(*m_parts[i]);
        // Where the first ones hold too few names, the others hardly hold enough.
        if (m_matched * shards < m_enough * (m_parts[i]->shard + 1)) {
            m_next = shards;
            m_enough = std::max(m_enough, m_matched + 1);
            parts = 0;
        }
    }
    if (parts > 0) {
        return true;
    }
    std::sort(m_hits.begin(), m_hits.end(), [this](const Hit &a, const Hit &b) { return comesBefore(a, b); });
    return false;
}

} // namespace dialbook
