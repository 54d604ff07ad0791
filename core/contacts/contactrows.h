// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/listchange.h"

#include <QHash>

namespace dialbook {

/// Rows by position and by id, changed by ListChanges in place; null rows are placeholders. Made for
/// 100,000 rows and more: a change costs what it changes, find() is one look-up, rowOf() searches outward
/// from where the row was last known to be. No id is in two rows.
class ContactRows
{
public:
    ContactRows() = default;
    explicit ContactRows(ContactSequence rows);

    [[nodiscard]] int size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Null for a placeholder.
    [[nodiscard]] const ContactPtr &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] ContactPtr find(const EntryId &id) const; ///< null when it is not there
    [[nodiscard]] int rowOf(const EntryId &id) const; ///< -1 when it is not there
    [[nodiscard]] int loadedCount() const { return int(m_known.size()); }
    [[nodiscard]] bool isWhole() const { return loadedCount() == size(); }

    void apply(const ListChange &change);

    [[nodiscard]] ContactSequence::const_iterator begin() const { return m_rows.begin(); }
    [[nodiscard]] ContactSequence::const_iterator end() const { return m_rows.end(); }
    /// All of them, to be kept at little cost.
    [[nodiscard]] const ContactSequence &sequence() const { return m_rows; }
    /// All of them, copied.
    [[nodiscard]] QList<ContactPtr> toList() const { return m_rows.toList(); }

private:
    struct Known
    {
        ContactPtr contact;
        mutable int row = 0; ///< where it was last seen
    };

    void know(int first, int count);
    void forget(int first, int count);

    ContactSequence m_rows;
    QHash<EntryId, Known> m_known;
    mutable int m_drift = 0; ///< how far the row that was searched last had gone
};

} // namespace dialbook
