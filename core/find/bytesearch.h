// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace dialbook {

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
