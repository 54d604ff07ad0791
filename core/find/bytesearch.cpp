// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/bytesearch.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace dialbook {

size_t findBytes(std::string_view text, std::string_view needle, size_t from)
{
#ifdef __SSE2__
    // Sixteen places at a time: where both the first and the last byte of the needle agree.
    const size_t length = needle.size();
    if (from + length > text.size()) {
        return std::string_view::npos;
    }
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const char *bytes = text.data();
    const size_t end = text.size() - length + 1; // after the last place it can begin
    size_t at = from;
    for (; at + 16 <= end; at += 16) {
        const auto load = [bytes](size_t place) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + place));
        };
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(load(at), first), _mm_cmpeq_epi8(load(at + length - 1), last));
        for (auto mask = unsigned(_mm_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const size_t place = at + size_t(std::countr_zero(mask));
            if (length < 3 || std::memcmp(bytes + place + 1, needle.data() + 1, length - 2) == 0) {
                return place;
            }
        }
    }
    from = at;
#endif
    return text.find(needle, from);
}

} // namespace dialbook
