// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/numberform.h"

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

    std::vector<uint64_t> m_forms;
    std::vector<uint16_t> m_rows; ///< of each form
    std::vector<uint8_t> m_nationals; ///< where the digits of each begin that say something
    std::vector<uint16_t> m_longRows;
};

template <class Visit>
void PackedNumbers::forEachMatch(std::string_view needle, Visit visit) const
{
    const uint64_t first = codeOf(needle[0]) * ones;
    const uint64_t second = needle.size() > 1 ? codeOf(needle[1]) * ones : 0;
    const uint64_t third = needle.size() > 2 ? codeOf(needle[2]) * ones : 0;
    for (size_t i = 0; i < m_forms.size(); ++i) {
        const uint64_t form = m_forms[i];
        uint64_t places = placesOf(form, first);
        if (needle.size() > 1) {
            places &= placesOf(form, second) << 4;
        }
        if (needle.size() > 2) {
            places &= placesOf(form, third) << 8;
        }
        for (size_t more = 3; more < needle.size() && places != 0; ++more) {
            places &= placesOf(form, codeOf(needle[more]) * ones) << (4 * more);
        }
        if (places == 0) {
            continue;
        }
        const size_t length = longest - size_t(std::countr_zero(form)) / 4;
        const size_t last = length - needle.size();
        const uint64_t begins = bitOf(0) | bitOf(form >> 60 == plus ? 1 : 0) | bitOf(m_nationals[i]);
        const uint64_t good = places & begins;
        NumberMatch match;
        match.rest = last;
        match.extent = good == 0 ? Extent::Part : (good & bitOf(last)) != 0 ? Extent::Whole : Extent::Start;
        visit(m_rows[i], match);
    }
}

} // namespace dialbook
