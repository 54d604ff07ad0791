// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/findkey.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace dialbook {

// What lies around a hit in the lines of an index. It is asked for at every hit, a hundred thousand times for
// one key press: sixteen bytes are looked at together, which is mostly all there is to see.

inline constexpr size_t longestWord = 31; ///< no more bytes of a word are counted

namespace scan {

inline constexpr size_t step = 16;

#ifdef __SSE2__
inline __m128i load(std::string_view text, size_t at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
}

/// A bit for each of sixteen bytes that isWordByte().
inline uint32_t wordBytes(__m128i bytes)
{
    const auto between = [bytes](char low, char high) {
        return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(char(low - 1))),
            _mm_cmpgt_epi8(_mm_set1_epi8(char(high + 1)), bytes));
    };
    const __m128i letters = _mm_or_si128(between('a', 'z'), between('0', '9'));
    return uint32_t(_mm_movemask_epi8(_mm_or_si128(letters, bytes))); // bytes of other scripts: their top bit
}

inline uint32_t lineEnds(__m128i bytes)
{
    return uint32_t(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))));
}
#endif

} // namespace scan

/// Where the line begins that this place is in.
inline size_t startOfLine(std::string_view text, size_t at)
{
#ifdef __SSE2__
    if (at >= scan::step) {
        if (const uint32_t ends = scan::lineEnds(scan::load(text, at - scan::step)); ends != 0) {
            return at - scan::step + size_t(std::bit_width(ends));
        }
    }
#endif
    while (at > 0 && text[at - 1] != '\n') {
        --at;
    }
    return at;
}

/// Where the line ends that this place is in: at its '\n', or at the end of the text.
inline size_t endOfLine(std::string_view text, size_t at)
{
#ifdef __SSE2__
    if (at + scan::step <= text.size()) {
        if (const uint32_t ends = scan::lineEnds(scan::load(text, at)); ends != 0) {
            return at + size_t(std::countr_zero(ends));
        }
    }
#endif
    return std::min(text.find('\n', at), text.size());
}

/// The bytes from here that belong to one word.
inline size_t wordAfter(std::string_view text, size_t at)
{
#ifdef __SSE2__
    if (at + scan::step <= text.size()) {
        if (const auto bytes = size_t(std::countr_one(scan::wordBytes(scan::load(text, at))));
            bytes < scan::step) {
            return bytes;
        }
    }
#endif
    size_t end = at;
    while (end < text.size() && end - at < longestWord && isWordByte(text[end])) {
        ++end;
    }
    return end - at;
}

/// The bytes up to here that belong to one word.
inline size_t wordBefore(std::string_view text, size_t at)
{
#ifdef __SSE2__
    if (at >= scan::step) {
        const uint32_t words = scan::wordBytes(scan::load(text, at - scan::step));
        if (const auto bytes = size_t(std::countl_one(words << scan::step)); bytes < scan::step) {
            return bytes;
        }
    }
#endif
    size_t start = at;
    while (start > 0 && at - start < longestWord && isWordByte(text[start - 1])) {
        --start;
    }
    return at - start;
}

struct Before
{
    size_t bytes = 0; ///< of one word, up to here
    size_t words = 0; ///< whole ones in this line, before those bytes
};
/// What comes before a place in its line.
inline Before wordsBefore(std::string_view text, size_t at)
{
    Before before;
#ifdef __SSE2__
    if (at >= scan::step) {
        const __m128i bytes = scan::load(text, at - scan::step);
        if (const uint32_t ends = scan::lineEnds(bytes); ends != 0) {
            const uint32_t words = scan::wordBytes(bytes) & (~uint32_t(0) << std::bit_width(ends));
            before.bytes = size_t(std::countl_one(words << scan::step));
            const auto starts = size_t(std::popcount(words & ~(words << 1)));
            before.words = starts - (before.bytes > 0 ? 1 : 0);
            return before;
        }
    }
#endif
    size_t start = at;
    while (start > 0 && isWordByte(text[start - 1])) {
        --start;
    }
    before.bytes = std::min(at - start, longestWord);
    for (; start > 0 && text[start - 1] != '\n'; --start) {
        before.words += isWordByte(text[start - 1]) && (start == 1 || !isWordByte(text[start - 2])) ? 1 : 0;
    }
    return before;
}

} // namespace dialbook
