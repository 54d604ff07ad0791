// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactsequence.h"

#include <algorithm>

namespace dialbook {

namespace {

// A block is divided beyond the most, and joined with the next one when both together are few.
constexpr qsizetype mostInBlock = 512;
constexpr qsizetype usualInBlock = 256;

} // namespace

ContactSequence::ContactSequence(const QList<ContactPtr> &rows)
{
    insert(0, rows);
}

// The block of a row that is there.
size_t ContactSequence::blockAt(int row) const
{
    return size_t(std::upper_bound(m_starts.begin(), m_starts.end(), row) - m_starts.begin()) - 1;
}

const ContactPtr &ContactSequence::at(int row) const
{
    Q_ASSERT(row >= 0 && row < m_size);
    const size_t block = blockAt(row);
    return m_blocks[block].at(row - m_starts[block]);
}

QList<ContactPtr> ContactSequence::mid(int first, int count) const
{
    QList<ContactPtr> rows;
    const int end = std::min(first + count, m_size);
    if (first >= end) {
        return rows;
    }
    rows.reserve(end - first);
    for (size_t block = blockAt(first); int(rows.size()) < end - first; ++block) {
        const int from = std::max(first - m_starts[block], 0);
        const int to = std::min(int(m_blocks[block].size()), end - m_starts[block]);
        std::copy(m_blocks[block].begin() + from, m_blocks[block].begin() + to, std::back_inserter(rows));
    }
    return rows;
}

int ContactSequence::rowIn(size_t block, const Contact *contact) const
{
    const Block &rows = m_blocks[block];
    const auto found = std::find_if(
        rows.begin(), rows.end(), [contact](const ContactPtr &row) { return row.get() == contact; });
    return found == rows.end() ? -1 : m_starts[block] + int(found - rows.begin());
}

int ContactSequence::rowOf(const Contact *contact, int near) const
{
    if (m_blocks.empty()) {
        return -1;
    }
    near = std::clamp(near, 0, m_size - 1);
    const size_t middle = blockAt(near);
    if (m_blocks[middle].at(near - m_starts[middle]).get() == contact) {
        return near;
    }
    for (size_t away = 0; away <= middle || middle + away < m_blocks.size(); ++away) {
        if (middle + away < m_blocks.size()) {
            if (const int row = rowIn(middle + away, contact); row >= 0) {
                return row;
            }
        }
        if (away > 0 && away <= middle) {
            if (const int row = rowIn(middle - away, contact); row >= 0) {
                return row;
            }
        }
    }
    return -1;
}

// The rows of the blocks from this one on have shifted.
void ContactSequence::count(size_t fromBlock)
{
    m_starts.resize(m_blocks.size());
    int row = fromBlock > 0 ? m_starts[fromBlock - 1] + int(m_blocks[fromBlock - 1].size()) : 0;
    for (size_t block = fromBlock; block < m_blocks.size(); ++block) {
        m_starts[block] = row;
        row += int(m_blocks[block].size());
    }
    m_size = row;
}

void ContactSequence::insert(int first, const QList<ContactPtr> &rows)
{
    Q_ASSERT(first >= 0 && first <= m_size);
    if (rows.isEmpty()) {
        return;
    }
    // Behind a row rather than before one, so that what is appended fills the last block.
    const size_t block = first > 0 ? blockAt(first - 1) : 0;
    if (m_blocks.empty()) {
        m_blocks.emplace_back();
        m_starts.push_back(0);
    }
    const int at = first - m_starts[block];
    Block &into = m_blocks[block];
    if (into.size() + rows.size() <= mostInBlock) {
        into.insert(at, rows.size(), ContactPtr());
        std::copy(rows.begin(), rows.end(), into.begin() + at);
        count(block);
        return;
    }
    // Its rows and the new ones, anew in blocks of the usual size.
    Block all;
    all.reserve(into.size() + rows.size());
    all.append(into.first(at));
    all.append(rows);
    all.append(into.sliced(at));
    std::vector<Block> blocks;
    blocks.reserve(size_t(all.size() / usualInBlock) + 1);
    for (qsizetype from = 0; from < all.size(); from += usualInBlock) {
        blocks.push_back(all.mid(from, usualInBlock));
    }
    into = std::move(blocks.front());
    m_blocks.insert(m_blocks.begin() + std::ptrdiff_t(block) + 1, std::make_move_iterator(blocks.begin() + 1),
        std::make_move_iterator(blocks.end()));
    count(block);
}

void ContactSequence::remove(int first, int count)
{
    Q_ASSERT(first >= 0 && first + count <= m_size);
    if (count <= 0) {
        return;
    }
    const size_t block = blockAt(first);
    size_t end = block; // of the blocks that are emptied, or shortened in front
    int at = first - m_starts[block];
    while (count > 0) {
        const int here = std::min(count, int(m_blocks[end].size()) - at);
        m_blocks[end].remove(at, here);
        count -= here;
        at = 0;
        ++end;
    }
    const auto begin = m_blocks.begin() + std::ptrdiff_t(block);
    m_blocks.erase(std::remove_if(begin, m_blocks.begin() + std::ptrdiff_t(end),
                       [](const Block &each) { return each.isEmpty(); }),
        m_blocks.begin() + std::ptrdiff_t(end));
    if (block + 1 < m_blocks.size() && m_blocks[block].size() + m_blocks[block + 1].size() <= usualInBlock) {
        m_blocks[block].append(m_blocks[block + 1]);
        m_blocks.erase(m_blocks.begin() + std::ptrdiff_t(block) + 1);
    }
    this->count(block);
}

void ContactSequence::replace(int first, const QList<ContactPtr> &rows)
{
    Q_ASSERT(first >= 0 && first + rows.size() <= m_size);
    if (rows.isEmpty()) {
        return;
    }
    size_t block = blockAt(first);
    qsizetype at = first - m_starts[block];
    for (qsizetype done = 0; done < rows.size(); ++block, at = 0) {
        const qsizetype here = std::min(rows.size() - done, m_blocks[block].size() - at);
        std::copy(rows.begin() + done, rows.begin() + done + here, m_blocks[block].begin() + at);
        done += here;
    }
}

void ContactSequence::move(int from, int to)
{
    const ContactPtr moved = at(from);
    remove(from, 1);
    insert(to, { moved });
}

} // namespace dialbook
