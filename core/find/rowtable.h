// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dialbook {

/// Rows by a hash; several rows may have the same. Grows a small part at a time, so that no single change
/// takes long. The hash has to be well mixed; whoever asks compares what he finds.
class RowTable
{
public:
    /// Of more than so many rows with the same hash some are not kept: looking through all of them, or only
    /// past them, would take long.
    explicit RowTable(size_t mostAlike)
        : m_mostAlike(mostAlike)
    {
    }

    void insert(uint32_t hash, uint32_t row);
    void remove(uint32_t hash, uint32_t row);
    void clear();

    /// Calls visit(row) until it returns false.
    template <class Visit>
    void forEach(uint32_t hash, Visit visit) const
    {
        const Part &part = m_parts[hash >> partShift];
        if (part.cells.empty()) {
            return;
        }
        const size_t mask = part.cells.size() - 1;
        for (size_t cell = hash & mask; part.cells[cell].row != none; cell = (cell + 1) & mask) {
            if (part.cells[cell].hash == hash && !visit(part.cells[cell].row)) {
                return;
            }
        }
    }

private:
    static constexpr uint32_t none = ~uint32_t(0);
    static constexpr uint32_t partShift = 24;
    struct Cell
    {
        uint32_t hash = 0;
        uint32_t row = none;
    };
    struct Part
    {
        std::vector<Cell> cells; ///< a power of two, never full
        size_t count = 0;

        /// False when so many with the same hash are there already.
        bool place(Cell cell, size_t mostAlike);
        void grow();
    };
    size_t m_mostAlike;
    std::array<Part, 256> m_parts;
};

} // namespace dialbook
