// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findshard.h"

#include "core/find/wordscan.h"

#include <algorithm>
#include <functional>

namespace dialbook {

namespace {

constexpr uint16_t noValue = 0xffff;
constexpr size_t fewCandidates = 3; ///< of so many rows one: cheaper to look at one by one

constexpr FindClass worse(FindClass whole, Extent extent)
{
    const uint32_t steps = extent == Extent::Whole ? 0 : extent == Extent::Start ? 1 : 2;
    return FindClass(uint32_t(whole) + steps);
}

/// What a hit in lines of words is worth. The place counts in names only: there it tells first from last.
FindScore scoreOfWord(std::string_view text, size_t at, size_t length, FindClass whole)
{
    const size_t end = at + length;
    const size_t after = isWordByte(text[end - 1]) ? wordAfter(text, end) : 0;
    const bool within = isWordByte(text[at]);
    size_t before = 0;
    size_t place = 0;
    if (whole == FindClass::NameWhole) {
        const Before words = wordsBefore(text, at);
        before = within ? words.bytes : 0;
        place = words.words + (!within && words.bytes > 0 ? 1 : 0);
    } else if (within) {
        before = wordBefore(text, at);
    }
    const Extent extent = before > 0 ? Extent::Part : after > 0 ? Extent::Start : Extent::Whole;
    return score::of(worse(whole, extent), before + after, place);
}

FindScore scoreOfNumber(const NumberMatch &match)
{
    return score::of(worse(FindClass::NameWhole, match.extent), match.rest, 0);
}

/// The first bytes of the first line, the first one highest.
uint64_t keyOfName(const std::string &names)
{
    uint64_t key = 0;
    size_t at = 0;
    for (size_t i = 0; i < sizeof key; ++i) {
        const bool more = at < names.size() && names[at] != '\n';
        key = key << 8 | (more ? static_cast<unsigned char>(names[at]) : 0U);
        at += more ? 1 : 0;
    }
    return key;
}

size_t lengthOf(const FindFragment &fragment)
{
    return fragment.text.empty() ? fragment.numbers.front().needle.size() : fragment.text.size();
}

} // namespace

// --- Lines ---------------------------------------------------------------------------------------------

void FindShard::Lines::append(std::string_view lines)
{
    text += lines;
    pairs.add(lines);
    ends.push_back(uint32_t(text.size()));
}

std::string_view FindShard::Lines::of(size_t row) const
{
    return std::string_view(text).substr(start(row), ends[row] - start(row));
}

/// The row that a place belongs to, which is not before the row "from".
size_t FindShard::Lines::rowAt(size_t position, size_t from) const
{
    for (size_t row = from; row < from + 8; ++row) {
        if (position < ends[row]) {
            return row;
        }
    }
    return size_t(std::upper_bound(ends.begin() + ptrdiff_t(from), ends.end(), position) - ends.begin());
}

// --- Rows ----------------------------------------------------------------------------------------------

FindShard::FindShard()
    : m_valueSlots(64, noValue)
{
}

std::string_view FindShard::shownName(size_t row) const
{
    const std::string_view names = m_names.of(row);
    return names.substr(0, std::min(names.find('\n'), names.size()));
}

size_t FindShard::append(uint32_t directory, const ContactPtr &contact, const FindKey &key, uint32_t nameHash)
{
    std::string texts = key.texts;
    for (const std::string &value : key.values) {
        if (const uint16_t id = valueOf(value); id != noValue) {
            m_rowValues.push_back(id);
        } else {
            texts += value + '\n';
        }
    }
    m_rowValueEnds.push_back(uint32_t(m_rowValues.size()));
    m_names.append(key.names);
    m_numbers.append(key.numbers);
    m_packedNumbers.append(uint16_t(rowCount()), key.numbers);
    m_texts.append(texts);
    m_directories.push_back(directory);
    m_nameHashes.push_back(nameHash);
    m_nameKeys.push_back(keyOfName(key.names));
    m_contacts.push_back(contact);
    ++m_live;
    return rowCount() - 1;
}

size_t FindShard::append(const FindShard &other, size_t row)
{
    FindKey key;
    key.names = other.m_names.of(row);
    key.numbers = other.m_numbers.of(row);
    key.texts = other.m_texts.of(row);
    for (size_t i = row == 0 ? 0 : other.m_rowValueEnds[row - 1]; i < other.m_rowValueEnds[row]; ++i) {
        key.values.emplace_back(other.valueText(other.m_rowValues[i]));
    }
    return append(other.m_directories[row], other.m_contacts[row], key, other.m_nameHashes[row]);
}

bool FindShard::hasKey(size_t row, const FindKey &key) const
{
    const size_t first = row == 0 ? 0 : m_rowValueEnds[row - 1];
    if (m_rowValueEnds[row] - first != key.values.size() || m_names.of(row) != key.names
        || m_numbers.of(row) != key.numbers || m_texts.of(row) != key.texts) {
        return false;
    }
    for (size_t i = 0; i < key.values.size(); ++i) {
        if (valueText(m_rowValues[first + i]) != key.values[i]) {
            return false;
        }
    }
    return true;
}

void FindShard::kill(size_t row)
{
    if (m_contacts[row]) {
        m_contacts[row].reset();
        --m_live;
    }
}

void FindShard::seal()
{
    for (Lines *lines : { &m_names, &m_numbers, &m_texts, &m_values }) {
        lines->text.shrink_to_fit();
        lines->ends.shrink_to_fit();
    }
    m_packedNumbers.shrink();
    m_rowValues.shrink_to_fit();
    m_rowValueEnds.shrink_to_fit();
    m_contacts.shrink_to_fit();
    m_directories.shrink_to_fit();
    m_nameHashes.shrink_to_fit();
    m_nameKeys.shrink_to_fit();
    m_valueSlots.clear();
    m_valueSlots.shrink_to_fit();
}

// --- Values --------------------------------------------------------------------------------------------

std::string_view FindShard::valueText(uint16_t value) const
{
    const std::string_view line = m_values.of(value);
    return line.substr(0, line.size() - 1);
}

uint16_t FindShard::valueOf(const std::string &value)
{
    const size_t mask = m_valueSlots.size() - 1;
    size_t slot = std::hash<std::string_view>()(value) & mask;
    for (; m_valueSlots[slot] != noValue; slot = (slot + 1) & mask) {
        if (valueText(m_valueSlots[slot]) == value) {
            return m_valueSlots[slot];
        }
    }
    const size_t count = m_values.ends.size();
    if (count == noValue) {
        return noValue;
    }
    m_values.append(value + '\n');
    m_valueSlots[slot] = uint16_t(count);
    if ((count + 1) * 2 > m_valueSlots.size()) {
        growValueSlots();
    }
    return uint16_t(count);
}

void FindShard::growValueSlots()
{
    std::vector<uint16_t> grown(m_valueSlots.size() * 2, noValue);
    const size_t mask = grown.size() - 1;
    for (size_t value = 0; value < m_values.ends.size(); ++value) {
        size_t slot = std::hash<std::string_view>()(valueText(uint16_t(value))) & mask;
        while (grown[slot] != noValue) {
            slot = (slot + 1) & mask;
        }
        grown[slot] = uint16_t(value);
    }
    m_valueSlots = std::move(grown);
}

// --- Searching -----------------------------------------------------------------------------------------

/// Keeps the best score of each row with a hit between two places of lines that may hold the fragment.
void FindShard::scoreWords(
    const Lines &lines, Range range, const FindFragment &fragment, FindClass whole, Scores &scores)
{
    const bool names = whole == FindClass::NameWhole;
    size_t row = range.row;
    forEachHit(lines.text, fragment.text, range.from, range.to, [&](size_t at) {
        row = lines.rowAt(at, row);
        if (!names && score::isInNames(scores[row])) {
            return size_t(lines.ends[row]); // nothing here is better
        }
        scores[row] = std::min(scores[row], scoreOfWord(lines.text, at, fragment.text.size(), whole));
        return at + 1;
    });
}

void FindShard::scoreNumbers(const Lines &lines, Range range, const NumberPattern &pattern, Scores &scores)
{
    size_t row = range.row;
    if (pattern.isAnywhere()) {
        forEachHit(lines.text, pattern.needle, range.from, range.to, [&](size_t at) {
            const FormMatch found = matchForm(lines.text, at, pattern.needle);
            row = lines.rowAt(at, row);
            scores[row] = std::min(scores[row], scoreOfNumber(found.match));
            return found.end;
        });
        return;
    }
    forEachHit(lines.text, pattern.needle, range.from, range.to, [&](size_t at) {
        const NumberMatch match = matchAt(lines.text, at, pattern);
        if (match.extent != Extent::None) {
            row = lines.rowAt(pattern.needle.front() == '\n' ? at + 1 : at, row);
            scores[row] = std::min(scores[row], scoreOfNumber(match));
        }
        return at + 1;
    });
}

void FindShard::scoreAllNumbers(const FindFragment &fragment, Scores &scores) const
{
    for (const NumberPattern &pattern : fragment.numbers) {
        if (!pattern.isAnywhere() || pattern.needle.size() > PackedNumbers::longestNeedle) {
            scoreNumbers(m_numbers, m_numbers.all(), pattern, scores);
            continue;
        }
        m_packedNumbers.forEachMatch(pattern.needle, [&scores](uint16_t row, const NumberMatch &match) {
            scores[row] = std::min(scores[row], scoreOfNumber(match));
        });
        for (const uint16_t row : m_packedNumbers.longRows()) {
            scoreNumbers(m_numbers, m_numbers.only(row), pattern, scores);
        }
    }
}

/// The scores of the values that hold the fragment; false when none does.
bool FindShard::scoreValues(const FindFragment &fragment, std::vector<FindScore> &scores) const
{
    scores.assign(m_values.ends.size(), notFound);
    if (!m_values.mayHold(fragment)) {
        return false;
    }
    bool any = false;
    size_t value = 0;
    forEachHit(m_values.text, fragment.text, 1, m_values.text.size(), [&](size_t at) {
        value = m_values.rowAt(at, value);
        scores[value] = std::min(
            scores[value], scoreOfWord(m_values.text, at, fragment.text.size(), FindClass::TextWhole));
        any = true;
        return at + 1;
    });
    return any;
}

FindScore FindShard::bestValue(size_t row, const std::vector<FindScore> &values) const
{
    FindScore best = notFound;
    for (size_t i = row == 0 ? 0 : m_rowValueEnds[row - 1]; i < m_rowValueEnds[row]; ++i) {
        best = std::min(best, values[m_rowValues[i]]);
    }
    return best;
}

void FindShard::scoreAll(
    const FindFragment &fragment, Where where, const std::vector<bool> &directories, Scratch &scratch) const
{
    Scores &scores = scratch.one;
    std::fill_n(scores.begin(), rowCount(), notFound);
    if (m_names.mayHold(fragment)) {
        scoreWords(m_names, m_names.all(), fragment, FindClass::NameWhole, scores);
    }
    scoreAllNumbers(fragment, scores);
    if (where == Where::Names) {
        return;
    }
    if (m_texts.mayHold(fragment)) {
        scoreWords(m_texts, m_texts.all(), fragment, FindClass::TextWhole, scores);
    }
    if (scoreValues(fragment, scratch.values)) {
        for (size_t row = 0; row < rowCount(); ++row) {
            scores[row] = std::min(scores[row], bestValue(row, scratch.values));
        }
    }
    scoreDirectories(directories, scratch);
}

void FindShard::scoreCandidates(
    const FindFragment &fragment, Where where, const std::vector<bool> &directories, Scratch &scratch) const
{
    Scores &scores = scratch.one;
    const bool everywhere = where == Where::Everywhere;
    const bool anyName = m_names.mayHold(fragment);
    const bool anyText = everywhere && m_texts.mayHold(fragment);
    const bool anyValue = everywhere && scoreValues(fragment, scratch.values);
    for (const uint16_t row : scratch.candidates) {
        scores[row] = notFound;
        if (anyName) {
            scoreWords(m_names, m_names.only(row), fragment, FindClass::NameWhole, scores);
        }
        for (const NumberPattern &pattern : fragment.numbers) {
            scoreNumbers(m_numbers, m_numbers.only(row), pattern, scores);
        }
        if (everywhere && !score::isInNames(scores[row])) {
            if (anyText) {
                scoreWords(m_texts, m_texts.only(row), fragment, FindClass::TextWhole, scores);
            }
            if (anyValue) {
                scores[row] = std::min(scores[row], bestValue(row, scratch.values));
            }
            if (scores[row] == notFound && directories[m_directories[row]]) {
                scores[row] = score::of(FindClass::Directory, 0, 0);
            }
        }
    }
}

void FindShard::scoreDirectories(const std::vector<bool> &directories, Scratch &scratch) const
{
    if (std::find(directories.begin(), directories.end(), true) == directories.end()) {
        return;
    }
    for (size_t row = 0; row < rowCount(); ++row) {
        if (scratch.one[row] == notFound && directories[m_directories[row]]) {
            scratch.one[row] = score::of(FindClass::Directory, 0, 0);
        }
    }
}

void FindShard::evaluate(const FindFragments &fragments, Where where,
    const std::vector<std::vector<bool>> &directories, Scratch &scratch) const
{
    // The longest first: it leaves the fewest rows for the others.
    std::vector<size_t> order(fragments.size());
    for (size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(),
        [&](size_t a, size_t b) { return lengthOf(fragments[a]) > lengthOf(fragments[b]); });

    std::vector<uint16_t> &candidates = scratch.candidates;
    candidates.clear();
    for (size_t i = 0; i < order.size(); ++i) {
        const FindFragment &fragment = fragments[order[i]];
        const std::vector<bool> &found = directories[order[i]];
        if (i == 0) {
            scoreAll(fragment, where, found, scratch);
            // Half of the rows may be found, in no order: quicker without a branch.
            candidates.resize(rowCount());
            size_t kept = 0;
            for (size_t row = 0; row < rowCount(); ++row) {
                candidates[kept] = uint16_t(row);
                scratch.total[row] = scratch.one[row];
                kept += size_t(scratch.one[row] != notFound) & size_t(m_contacts[row] != nullptr);
            }
            candidates.resize(kept);
        } else {
            if (candidates.size() * fewCandidates < rowCount()) {
                scoreCandidates(fragment, where, found, scratch);
            } else {
                scoreAll(fragment, where, found, scratch);
            }
            const bool counts = i < score::mostFragments;
            size_t kept = 0;
            for (const uint16_t row : candidates) {
                if (counts) {
                    scratch.total[row] = score::combined(scratch.total[row], scratch.one[row]);
                }
                candidates[kept] = row;
                kept += size_t(scratch.one[row] != notFound);
            }
            candidates.resize(kept);
        }
        if (candidates.empty()) {
            return;
        }
    }
}

} // namespace dialbook
