// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace dialbook {

/// Where the rows of one directory lie in the database: growing keys with room between them, so that a row
/// that comes in between, in a list of 100,000, writes itself and no other. Knows of each row also what was
/// written, so that nothing is written twice. Belongs to StoreDatabase.
class RowKeys
{
public:
    struct Row
    {
        qint64 key = 0;
        size_t content = 0; ///< a hash of what is stored; 0: nothing is
    };
    /// A row that has to go to another key to make room.
    struct Shift
    {
        int row = 0; ///< after the insertion
        qint64 from = 0;
        qint64 to = 0;
    };

    /// Keys are between these, both excluded.
    RowKeys(qint64 lowest, qint64 highest);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(size_t(row)); }
    void setContent(int row, size_t content) { m_rows.at(size_t(row)).content = content; }
    /// As read from the database, in order.
    void append(const Row &row) { m_rows.push_back(row); }
    /// Makes place for count rows without content before row first. What is returned has to be moved.
    [[nodiscard]] std::vector<Shift> insert(int first, int count);
    void remove(int first, int count);

private:
    qint64 m_lowest;
    qint64 m_highest;
    std::vector<Row> m_rows;
};

} // namespace dialbook
