// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/rowtable.h"

#include <utility>

namespace dialbook {

bool RowTable::Part::place(Cell placed, size_t mostAlike)
{
    const size_t mask = cells.size() - 1;
    size_t cell = placed.hash & mask;
    for (size_t alike = 0; cells[cell].row != none; cell = (cell + 1) & mask) {
        alike += cells[cell].hash == placed.hash ? 1 : 0;
        if (alike == mostAlike) {
            return false;
        }
    }
    cells[cell] = placed;
    return true;
}

void RowTable::Part::grow()
{
    std::vector<Cell> old(cells.empty() ? 8 : cells.size() * 2);
    std::swap(old, cells);
    for (const Cell &cell : old) {
        if (cell.row != none) {
            place(cell, cells.size());
        }
    }
}

void RowTable::insert(uint32_t hash, uint32_t row)
{
    Part &part = m_parts[hash >> partShift];
    if ((part.count + 1) * 8 > part.cells.size() * 7) {
        part.grow();
    }
    if (part.place({ hash, row }, m_mostAlike)) {
        ++part.count;
    }
}

void RowTable::remove(uint32_t hash, uint32_t row)
{
    Part &part = m_parts[hash >> partShift];
    if (part.cells.empty()) {
        return;
    }
    const size_t mask = part.cells.size() - 1;
    size_t hole = hash & mask;
    while (part.cells[hole].row != none && (part.cells[hole].hash != hash || part.cells[hole].row != row)) {
        hole = (hole + 1) & mask;
    }
    if (part.cells[hole].row == none) {
        return;
    }
    // What follows moves up, so that nothing is behind a hole that is looked for before it.
    for (size_t next = (hole + 1) & mask; part.cells[next].row != none; next = (next + 1) & mask) {
        const size_t home = part.cells[next].hash & mask;
        if (((next - home) & mask) >= ((next - hole) & mask)) {
            part.cells[hole] = part.cells[next];
            hole = next;
        }
    }
    part.cells[hole] = {};
    --part.count;
}

void RowTable::clear()
{
    m_parts = {};
}

} // namespace dialbook
