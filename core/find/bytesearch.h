// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace dialbook {

/// Which bytes follow each other somewhere in a text that grows: what has other pairs need not be looked for
/// in it. Hardly any name has a digit, and hardly any shard of an index every script.
class BytePairs
{
public:
    void add(std::string_view text)
    {
        for (size_t i = 0; i + 1 < text.size(); ++i) {
            const size_t pair = pairOf(text[i], text[i + 1]);
            m_held[pair / 64] |= uint64_t(1) << pair % 64;
        }
    }

    /// False: surely not. A single byte is looked for where another one follows.
    [[nodiscard]] bool mayHold(std::string_view needle) const
    {
        if (needle.size() == 1) {
            const auto *first = m_held.data() + pairOf(needle.front(), 0) / 64;
            return (first[0] | first[1] | first[2] | first[3]) != 0;
        }
        for (size_t i = 0; i + 1 < needle.size(); ++i) {
            const size_t pair = pairOf(needle[i], needle[i + 1]);
            if ((m_held[pair / 64] >> pair % 64 & 1) == 0) {
                return false;
            }
        }
        return true;
    }

private:
    [[nodiscard]] static size_t pairOf(char a, char b)
    {
        return size_t(static_cast<unsigned char>(a)) << 8 | static_cast<unsigned char>(b);
    }

    std::array<uint64_t, 1024> m_held {};
};

/// Calls visit(place) for each place of the needle that begins between "from" and "end", in order, several
/// times faster than by text.find(): the index is searched from end to end for each fragment. What visit
/// returns is the place to go on from, which is after the place it was given. The needle is not empty.
template <class Visit>
void forEachHit(std::string_view text, std::string_view needle, size_t from, size_t end, Visit visit)
{
    const size_t length = needle.size();
    if (text.size() < length) {
        return;
    }
    end = std::min(end, text.size() - length + 1);
    size_t at = from;
#ifdef __SSE2__
    // Sixteen places at a time: where both the first and the last byte of the needle agree. They may lie
    // behind the end, but not behind the text.
    const char *bytes = text.data();
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const auto load = [bytes](size_t place) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + place));
    };
    size_t next = at; // hits before this one are passed over; the blocks do not wait for it
    for (; at < end && at + length + 15 <= text.size(); at += 16) {
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(load(at), first), _mm_cmpeq_epi8(load(at + length - 1), last));
        for (auto mask = unsigned(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const size_t place = at + size_t(std::countr_zero(mask));
            if (place >= end) {
                return;
            }
            if (place < next) {
                continue;
            }
            size_t same = 1; // short, and mostly the same: not worth a call
            while (same + 1 < length && bytes[place + same] == needle[same]) {
                ++same;
            }
            if (same + 1 >= length) {
                next = visit(place);
            }
        }
    }
    at = std::max(at, next);
#endif
    text = text.substr(0, end + length - 1);
    while (at < end && (at = text.find(needle, at)) < end) {
        at = visit(at);
    }
}

} // namespace dialbook
