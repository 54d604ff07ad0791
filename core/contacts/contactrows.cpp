// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactrows.h"

#include <algorithm>

namespace dialbook {

ContactRows::ContactRows(QList<ContactPtr> rows)
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
    const Contact *contact = known->contact.get();
    const auto isAt = [&](int row) { return row >= 0 && row < size() && m_rows.at(row).get() == contact; };
    const int last = known->row;
    // Neighbours were shifted by the same changes.
    if (isAt(last + m_drift)) {
        return known->row = last + m_drift;
    }
    for (int away = 0; last - away >= 0 || last + away < size(); ++away) {
        for (const int row : { last + away, last - away }) {
            if (isAt(row)) {
                m_drift = row - last;
                return known->row = row;
            }
        }
    }
    return -1;
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
        m_rows.insert(inserted->first, inserted->rows.size(), ContactPtr());
        std::copy(inserted->rows.begin(), inserted->rows.end(), m_rows.begin() + inserted->first);
        know(inserted->first, int(inserted->rows.size()));
    } else if (const auto *removed = std::get_if<RowsRemoved>(&change)) {
        forget(removed->first, removed->count);
        m_rows.remove(removed->first, removed->count);
    } else if (const auto *move = std::get_if<RowMoved>(&change)) {
        m_rows.move(move->from, move->to);
        know(move->to, 1);
    } else if (const auto *changed = std::get_if<RowsChanged>(&change)) {
        forget(changed->first, int(changed->rows.size()));
        std::copy(changed->rows.begin(), changed->rows.end(), m_rows.begin() + changed->first);
        know(changed->first, int(changed->rows.size()));
    }
}

} // namespace dialbook
