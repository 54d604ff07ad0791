// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findrows.h"
#include "core/find/findterms.h"

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

    /// Begins to select so many rows at most: from everything, or from names and numbers alone, where what
    /// has all that was typed comes before anything else. Then "enough" rows are wanted, and the selection
    /// ends early where there are not so many.
    void begin(const FindRows &rows, const FindTerms &terms, size_t most, Where where, size_t enough = 0);
    /// Selects from some thousands of rows; false when there are no more. The rows must not change between
    /// steps.
    bool step(const FindTerms &terms);

    [[nodiscard]] bool hasEnough() const { return m_matched >= m_enough; }
    [[nodiscard]] const std::vector<Hit> &hits() const { return m_hits; } ///< best first
    /// Every row that matches is among the hits.
    [[nodiscard]] bool isWhole() const { return m_where == Where::Everywhere && m_matched == m_hits.size(); }
    /// Different names among all rows that matched, up to a thousand.
    [[nodiscard]] size_t nameCount() const { return m_nameCount; }

private:
    void selectFromShard(size_t shard, Where where, const FindTerms &terms);
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
    std::unique_ptr<FindShard::Scratch> m_scratch;
    std::unique_ptr<FindShard::Scores> m_firstWay;
};

} // namespace dialbook
