// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/find/bytesearch.h"
#include "core/find/findkey.h"
#include "core/find/findscore.h"
#include "core/find/findterms.h"
#include "core/find/packednumbers.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dialbook {

/// Some thousands of entries and what they are found by, as a few long texts that are searched from end to
/// end: quick for any fragment, and cheap to append to. Texts that many entries share are kept once. A row
/// never changes its keys: a changed entry becomes a new row, and the old one is dead; a shard with many dead
/// rows is emptied into another by its owner, FindIndex.
class FindShard
{
public:
    static constexpr size_t capacity = 1 << 14;
    using Scores = std::array<FindScore, capacity>;

    FindShard();

    [[nodiscard]] size_t rowCount() const { return m_contacts.size(); } ///< also dead ones
    [[nodiscard]] size_t liveCount() const { return m_live; }
    [[nodiscard]] bool isFull() const { return rowCount() == capacity; }
    /// Null when the row is dead.
    [[nodiscard]] const ContactPtr &contact(size_t row) const { return m_contacts[row]; }
    [[nodiscard]] uint32_t directory(size_t row) const { return m_directories[row]; }
    /// Of the shown name, folded; 0 when there is none.
    [[nodiscard]] uint32_t nameHash(size_t row) const { return m_nameHashes[row]; }
    [[nodiscard]] std::string_view shownName(size_t row) const;
    /// How it begins, as a number in the order of the names: to compare them where they lie together.
    [[nodiscard]] uint64_t nameKey(size_t row) const { return m_nameKeys[row]; }
    /// The forms of its numbers, each with '\n'.
    [[nodiscard]] std::string_view numbers(size_t row) const { return m_numbers.of(row); }

    size_t append(uint32_t directory, const ContactPtr &contact, const FindKey &key, uint32_t nameHash);
    /// A copy of another shard's row.
    size_t append(const FindShard &other, size_t row);
    [[nodiscard]] bool hasKey(size_t row, const FindKey &key) const;
    /// Other content with the same key.
    void replace(size_t row, const ContactPtr &contact) { m_contacts[row] = contact; }
    void kill(size_t row);
    /// No more rows will come: gives back what was reserved for them.
    void seal();

    /// Room that evaluations share.
    struct Scratch
    {
        Scores total;
        Scores one;
        std::vector<FindScore> values;
        std::vector<uint16_t> candidates;
    };
    enum class Where { Names, Everywhere };
    /// Scratch::candidates become the live rows in which all fragments are found, and Scratch::total their
    /// scores. directories[fragment][directory] tells where the name of a directory holds a fragment.
    void evaluate(const FindFragments &fragments, Where where,
        const std::vector<std::vector<bool>> &directories, Scratch &scratch) const;

private:
    struct Range
    {
        size_t row; ///< the first one
        size_t from;
        size_t to;
    };
    /// Segments of a text, a row each.
    struct Lines
    {
        std::string text = "\n"; ///< each line between '\n's
        std::vector<uint32_t> ends;
        BytePairs pairs;

        void append(std::string_view lines);
        [[nodiscard]] size_t start(size_t row) const { return row == 0 ? 1 : ends[row - 1]; }
        [[nodiscard]] std::string_view of(size_t row) const;
        [[nodiscard]] bool mayHold(const FindFragment &fragment) const
        {
            return !fragment.text.empty() && pairs.mayHold(fragment.text);
        }
        [[nodiscard]] Range all() const { return { 0, 0, text.size() }; }
        [[nodiscard]] Range only(size_t row) const { return { row, start(row) - 1, ends[row] - 1U }; }
        [[nodiscard]] size_t rowAt(size_t position, size_t from) const;
    };
    [[nodiscard]] uint16_t valueOf(const std::string &value);
    [[nodiscard]] std::string_view valueText(uint16_t value) const;
    void growValueSlots();

    static void scoreWords(
        const Lines &lines, Range range, const FindFragment &fragment, FindClass whole, Scores &scores);
    static void scoreNumbers(const Lines &lines, Range range, const NumberPattern &pattern, Scores &scores);
    void scoreAllNumbers(const FindFragment &fragment, Scores &scores) const;
    bool scoreValues(const FindFragment &fragment, std::vector<FindScore> &scores) const;
    [[nodiscard]] FindScore bestValue(size_t row, const std::vector<FindScore> &values) const;
    void scoreDirectories(const std::vector<bool> &directories, Scratch &scratch) const;
    void scoreAll(const FindFragment &fragment, Where where, const std::vector<bool> &directories,
        Scratch &scratch) const;
    void scoreCandidates(const FindFragment &fragment, Where where, const std::vector<bool> &directories,
        Scratch &scratch) const;

    std::vector<ContactPtr> m_contacts;
    std::vector<uint32_t> m_directories;
    std::vector<uint32_t> m_nameHashes;
    std::vector<uint64_t> m_nameKeys;
    size_t m_live = 0;
    Lines m_names;
    Lines m_numbers;
    PackedNumbers m_packedNumbers;
    Lines m_texts;
    std::vector<uint16_t> m_rowValues;
    std::vector<uint32_t> m_rowValueEnds;
    Lines m_values; ///< of all rows, each once
    std::vector<uint16_t> m_valueSlots; ///< hash table of values, open addressing; none: empty
};

} // namespace dialbook
