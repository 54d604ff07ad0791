// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"

#include <QList>

#include <initializer_list>
#include <iterator>
#include <vector>

namespace dialbook {

/// Contacts in order, by position: a list made for 100,000 and more of them. They lie in blocks of a few
/// hundred that copies share: a copy costs a pointer a block, a row that comes or goes shifts those of its
/// block and no others.
class ContactSequence
{
    using Block = QList<ContactPtr>;

public:
    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = ContactPtr;
        using difference_type = std::ptrdiff_t;
        using pointer = const ContactPtr *;
        using reference = const ContactPtr &;

        const_iterator() = default;
        const_iterator(const std::vector<Block> &blocks, size_t block)
            : m_blocks(&blocks)
            , m_block(block)
        {
        }
        reference operator*() const { return (*m_blocks)[m_block].at(m_row); }
        pointer operator->() const { return &**this; }
        const_iterator &operator++()
        {
            if (++m_row == (*m_blocks)[m_block].size()) {
                ++m_block;
                m_row = 0;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator former = *this;
            ++*this;
            return former;
        }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        const std::vector<Block> *m_blocks = nullptr;
        size_t m_block = 0;
        qsizetype m_row = 0;
    };

    ContactSequence() = default;
    ContactSequence(const QList<ContactPtr> &rows);
    ContactSequence(std::initializer_list<ContactPtr> rows)
        : ContactSequence(QList<ContactPtr>(rows))
    {
    }

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// The row must be there.
    [[nodiscard]] const ContactPtr &at(int row) const;
    /// Null where there is none.
    [[nodiscard]] ContactPtr value(int row) const { return row >= 0 && row < m_size ? at(row) : nullptr; }
    [[nodiscard]] QList<ContactPtr> mid(int first, int count) const;
    [[nodiscard]] QList<ContactPtr> toList() const { return mid(0, m_size); }
    /// The row of an object, looked for from this row outward; -1 when it is not there.
    [[nodiscard]] int rowOf(const Contact *contact, int near) const;
    [[nodiscard]] const_iterator begin() const { return { m_blocks, 0 }; }
    [[nodiscard]] const_iterator end() const { return { m_blocks, m_blocks.size() }; }

    /// At the end where first is size().
    void insert(int first, const QList<ContactPtr> &rows);
    void remove(int first, int count);
    /// As many as are given become others.
    void replace(int first, const QList<ContactPtr> &rows);
    void move(int from, int to); ///< to: the row it has afterwards

private:
    [[nodiscard]] size_t blockAt(int row) const;
    [[nodiscard]] int rowIn(size_t block, const Contact *contact) const;
    void count(size_t fromBlock);

    std::vector<Block> m_blocks; ///< none is empty
    std::vector<int> m_starts; ///< the first row of each
    int m_size = 0;
};

} // namespace dialbook
