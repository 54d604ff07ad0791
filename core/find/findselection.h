// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findrows.h"
#include "core/find/findterms.h"
#include "core/find/together.h"

#include <memory>

namespace dialbook {

/// The best rows for what was typed, in order. Kept between key presses for the room it works in. Owned by
/// FindIndex.
class FindSelection
{
public:
    struct Hit
    {
        uint32_t rank;
        FindRow row;
        uint64_t nameKey;
    };

    using Where = FindShard::Where;

    /// In fewer shards than these a thread is hardly awake when everything has been searched.
    static constexpr size_t manyShards = 16;

    explicit FindSelection(size_t fewestForThreads = manyShards)
        : m_fewestForThreads(fewestForThreads)
    {
    }

    /// Begins to select so many rows at most: from everything, or from names and numbers alone, where what
    /// has all that was typed comes before anything else. Then "enough" rows are wanted, and the selection
    /// ends early where there are not so many.
    void begin(const FindRows &rows, const FindTerms &terms, size_t most, Where where, size_t enough = 0);
    /// Selects from some thousands of rows on each processor; false when there are no more. The rows must not
    /// change between steps.
    bool step(const FindTerms &terms);

    [[nodiscard]] bool hasEnough() const { return m_matched >= m_enough; }
    [[nodiscard]] const std::vector<Hit> &hits() const { return m_hits; } ///< best first
    /// Every row that matches is among the hits.
    [[nodiscard]] bool isWhole() const { return m_where == Where::Everywhere && m_matched == m_hits.size(); }
    /// Different names among all rows that matched, up to a thousand.
    [[nodiscard]] size_t nameCount() const { return m_nameCount; }

private:
    /// What is found in one shard.
    struct Part
    {
        size_t shard = 0;
        FindShard::Scratch found;
        FindShard::Scores firstWay;
    };
    void evaluate(Part &part, const FindTerms &terms) const;
    void take(const Part &part);
    void prepareDirectories(const FindTerms &terms);
    void offer(Hit hit);
    void countName(uint32_t hash);
    [[nodiscard]] bool isBetter(const Hit &a, const Hit &b) const;
    [[nodiscard]] int compareNames(const Hit &a, const Hit &b) const;
    [[nodiscard]] bool comesBefore(const Hit &a, const Hit &b) const;

    const FindRows *m_rows = nullptr;
    size_t m_most = 0;
    std::vector<Hit> m_hits; ///< a heap while rows are selected, the worst on top
    size_t m_matched = 0;
    Where m_where = Where::Everywhere;
    size_t m_enough = 0;
    size_t m_next = 0; ///< the next shard
    std::vector<uint32_t> m_nameHashes; ///< hash set
    size_t m_nameCount = 0;
    std::vector<std::vector<std::vector<bool>>> m_directories; ///< way, fragment, directory: its name has it
    struct DirectoryFact
    {
        bool speedDial = false;
        bool gone = false;
    };
    std::vector<DirectoryFact> m_facts;
    Together m_together;
    std::vector<std::unique_ptr<Part>> m_parts; ///< evaluated at the same time
    size_t m_fewestForThreads;
    size_t m_partsAtOnce = 1;
};

} // namespace dialbook
