// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowkeys.h"

#include <algorithm>

namespace dialbook {

namespace {

// Behind the last row the keys do not spread over all the room there is: more rows may come.
constexpr qint64 usualGap = qint64(1) << 20;
// Rows move apart so far that the same place does not need it again at once.
constexpr qint64 smallestNewGap = 64;

} // namespace

RowKeys::RowKeys(qint64 lowest, qint64 highest)
    : m_lowest(lowest)
    , m_highest(highest)
{
}

std::vector<RowKeys::Shift> RowKeys::insert(int first, int count)
{
    // [from, to): the neighbours that get new keys together with the new rows; more and more of them until
    // there is room.
    int from = first;
    int to = first;
    qint64 gap = 0;
    qint64 before = 0;
    for (int reach = 8;; reach *= 2) {
        before = from > 0 ? at(from - 1).key : m_lowest;
        const qint64 after = to < size() ? at(to).key : m_highest;
        gap = (after - before) / (to - from + count + 1);
        const bool isWhole = from == 0 && to == size();
        if (gap >= (from == to ? 1 : smallestNewGap) || isWhole) {
            break;
        }
        from = std::max(0, first - reach);
        to = std::min(size(), first + reach);
    }
    gap = to == size() ? std::min(gap, usualGap) : gap;

    std::vector<Shift> shifts;
    m_rows.insert(m_rows.begin() + first, size_t(count), Row());
    qint64 key = before;
    for (int row = from; row < to + count; ++row) {
        key += gap;
        Row &placed = m_rows.at(size_t(row));
        if ((row < first || row >= first + count) && placed.content && placed.key != key) {
            shifts.push_back({ row, placed.key, key });
        }
        placed.key = key;
    }
    return shifts;
}

void RowKeys::remove(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

} // namespace dialbook
