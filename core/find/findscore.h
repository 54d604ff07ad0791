// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace dialbook {

/// Where and how well one fragment was found, best first. A number counts as a name.
enum class FindClass : uint32_t {
    NameWhole, ///< a whole word, or the whole number
    NameStart,
    NamePart,
    TextWhole,
    TextStart,
    TextPart,
    Directory, ///< only in the name of the directory
};

/// How well an entry matches, in one number, the smaller the better: the worst class of all fragments, the
/// sum of their classes, how much of the words was not typed, how far from the beginning.
using FindScore = uint32_t;

inline constexpr FindScore notFound = ~FindScore(0);

namespace score {

// bits: 29-31 the worst class, 19-24 sum of classes, 11-18 sum of rests, 0-10 sum of places; room for
// the sums of eight fragments
inline constexpr uint32_t worstShift = 29;
inline constexpr uint32_t classShift = 19;
inline constexpr uint32_t restShift = 11;
inline constexpr uint32_t sums = (1U << 25) - 1;
inline constexpr size_t mostFragments = 8; ///< more than these must be found, but do not count

[[nodiscard]] constexpr FindScore of(FindClass found, size_t rest, size_t place)
{
    const auto value = uint32_t(found);
    return value << worstShift | value << classShift | uint32_t(std::min<size_t>(rest, 31)) << restShift
        | uint32_t(std::min<size_t>(place, 255));
}

[[nodiscard]] constexpr FindScore combined(FindScore a, FindScore b)
{
    return std::max(a >> worstShift, b >> worstShift) << worstShift | ((a & sums) + (b & sums));
}

[[nodiscard]] constexpr bool isInNames(FindScore score)
{
    return (score >> worstShift) <= uint32_t(FindClass::NamePart);
}

/// The order of entries: names before other texts before directories' names; within each, speed dials
/// first.
[[nodiscard]] constexpr uint32_t rank(FindScore score, bool onSpeedDial)
{
    const uint32_t worst = score >> worstShift;
    const uint32_t where = worst <= uint32_t(FindClass::NamePart) ? 0
        : worst <= uint32_t(FindClass::TextPart)                  ? 1
                                                                  : 2;
    return (where * 2 + (onSpeedDial ? 0 : 1)) << worstShift | (score & sums);
}

} // namespace score

} // namespace dialbook
