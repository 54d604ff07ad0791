// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/numberform.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dialbook {

/// The forms of the numbers of many rows, a machine word each: four bits for each of up to sixteen
/// characters, the first one highest, zero behind the last. Two or three typed digits are in every other
/// number, and to look at each hit in a text takes long; a word says in a few operations, and without a
/// branch, where it holds them.
class PackedNumbers
{
public:
    /// Of a row, each with '\n'. Longer ones than a word takes are left out, and the row is among
    /// longRows().
    void append(uint16_t row, std::string_view forms);
    void shrink();
    /// Rows with forms that are not here, each once, in order.
    [[nodiscard]] const std::vector<uint16_t> &longRows() const { return m_longRows; }

    static constexpr size_t longest = 16;
    static constexpr size_t longestNeedle = 7; ///< longer ones are rarer: a search of the text is quicker

    /// Calls visit(row, NumberMatch) for each form that holds the needle of a pattern that isAnywhere().
    template <class Visit>
    void forEachMatch(std::string_view needle, Visit visit) const;

private:
    static constexpr uint64_t ones = 0x1111111111111111;
    static constexpr uint64_t tops = 0x8888888888888888;
    static constexpr uint64_t plus = 11;

    [[nodiscard]] static constexpr uint64_t codeOf(char c) { return c == '+' ? plus : uint64_t(c - '0') + 1; }
    /// The top bits of the characters that are this one.
    [[nodiscard]] static constexpr uint64_t placesOf(uint64_t form, uint64_t repeated)
    {
        const uint64_t different = form ^ repeated;
        return ~(((different & ~tops) + ~tops) | different) & tops;
    }
    [[nodiscard]] static constexpr uint64_t bitOf(size_t place) { return uint64_t(1) << (63 - 4 * place); }

    static constexpr size_t block = 64;
    /// Where each form holds all of the wanted characters, at the first of them.
    template <size_t constantCount>
    static void findPlaces(const uint64_t *forms, const std::array<uint64_t, longestNeedle> &wanted,
        size_t length, std::array<uint64_t, block> &places, size_t count)
    {
        const size_t end = constantCount > 0 ? constantCount : count;
        for (size_t i = 0; i < end; ++i) {
            places[i] = placesOf(forms[i], wanted[0]);
        }
        for (size_t j = 1; j < length; ++j) {
            const uint64_t character = wanted[j];
            const int shift = int(4 * j);
            for (size_t i = 0; i < end; ++i) {
                places[i] &= placesOf(forms[i], character) << shift;
            }
        }
    }
    [[nodiscard]] static NumberMatch matchOf(uint64_t form, uint64_t places, size_t national, size_t needle)
    {
        const size_t last = longest - size_t(std::countr_zero(form)) / 4 - needle;
        const uint64_t good = places & (bitOf(0) | bitOf(form >> 60 == plus ? 1 : 0) | bitOf(national));
        const Extent begins = (good & bitOf(last)) != 0 ? Extent::Whole : Extent::Start;
        return { good != 0 ? begins : Extent::Part, last };
    }

    std::vector<uint64_t> m_forms;
    std::vector<uint16_t> m_rows; ///< of each form
    std::vector<uint8_t> m_nationals; ///< where the digits of each begin that say something
    std::vector<uint16_t> m_longRows;
};

template <class Visit>
void PackedNumbers::forEachMatch(std::string_view needle, Visit visit) const
{
    std::array<uint64_t, longestNeedle> wanted {};
    for (size_t i = 0; i < needle.size(); ++i) {
        wanted[i] = codeOf(needle[i]) * ones;
    }
    // A block at a time, in loops that compilers make several forms at once of.
    std::array<uint64_t, block> places;
    for (size_t from = 0; from < m_forms.size(); from += block) {
        const size_t count = std::min(block, m_forms.size() - from);
        const uint64_t *forms = m_forms.data() + from;
        if (count == block) {
            findPlaces<block>(forms, wanted, needle.size(), places, block);
        } else {
            findPlaces<0>(forms, wanted, needle.size(), places, count);
        }
        // Two typed digits are in every other form, in no order: quicker without a branch.
        std::array<uint8_t, block> hits;
        size_t found = 0;
        for (size_t i = 0; i < count; ++i) {
            hits[found] = uint8_t(i);
            found += places[i] != 0 ? 1 : 0;
        }
        for (size_t hit = 0; hit < found; ++hit) {
            const size_t i = hits[hit];
            visit(m_rows[from + i], matchOf(forms[i], places[i], m_nationals[from + i], needle.size()));
        }
    }
}

} // namespace dialbook
