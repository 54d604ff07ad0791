// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactrows.h"

namespace dialbook {

ContactRows::ContactRows(ContactSequence rows)
{
    apply(RowsReset { std::move(rows) });
}

ContactPtr ContactRows::find(const EntryId &id) const
{
    const auto known = m_known.constFind(id);
    return known == m_known.cend() ? ContactPtr() : known->contact;
}

int ContactRows::rowOf(const EntryId &id) const
{
    const auto known = m_known.constFind(id);
    if (known == m_known.cend()) {
        return -1;
    }
    // Neighbours were shifted by the same changes.
    const int row = m_rows.rowOf(known->contact.get(), known->row + m_drift);
    if (row >= 0) {
        m_drift = row - known->row;
        known->row = row;
    }
    return row;
}

void ContactRows::know(int first, int count)
{
    for (int row = first; row < first + count; ++row) {
        if (const ContactPtr &contact = m_rows.at(row)) {
            m_known.insert(contact->id, { contact, row });
        }
    }
}

void ContactRows::forget(int first, int count)
{
    for (int row = first; row < first + count; ++row) {
        if (const ContactPtr &contact = m_rows.at(row)) {
            // Not when a later change has already put it elsewhere.
            const auto known = m_known.constFind(contact->id);
            if (known != m_known.cend() && known->contact == contact) {
                m_known.erase(known);
            }
        }
    }
}

void ContactRows::apply(const ListChange &change)
{
    if (const auto *reset = std::get_if<RowsReset>(&change)) {
        m_known.clear();
        m_drift = 0;
        m_rows = reset->rows;
        m_known.reserve(m_rows.size()); // growing would move all of it in one turn of the event loop
        know(0, size());
    } else if (const auto *inserted = std::get_if<RowsInserted>(&change)) {
        m_rows.insert(inserted->first, inserted->rows);
        know(inserted->first, int(inserted->rows.size()));
    } else if (const auto *removed = std::get_if<RowsRemoved>(&change)) {
        forget(removed->first, removed->count);
        m_rows.remove(removed->first, removed->count);
    } else if (const auto *move = std::get_if<RowMoved>(&change)) {
        m_rows.move(move->from, move->to);
        know(move->to, 1);
    } else if (const auto *changed = std::get_if<RowsChanged>(&change)) {
        forget(changed->first, int(changed->rows.size()));
        m_rows.replace(changed->first, changed->rows);
        know(changed->first, int(changed->rows.size()));
    }
}

} // namespace dialbook
