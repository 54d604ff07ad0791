// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"

#include <algorithm>

namespace dialbook::test {

/// What a view would show: rebuilt from a list's signals alone. Remembers what a person would have seen
/// flicker.
class ListMirror : public QObject
{
public:
    explicit ListMirror(ContactList &list)
        : m_list(list)
        , rows(list.rows().toList())
    {
        connect(&list, &ContactList::changed, this, [this](const QList<ListChange> &changes) {
            ++batches;
            for (const ListChange &change : changes) {
                resets += std::holds_alternative<RowsReset>(change) ? 1 : 0;
                if (const auto *removed = std::get_if<RowsRemoved>(&change)) {
                    for (const ContactPtr &row : rows.mid(removed->first, removed->count)) {
                        if (row) {
                            gone.append(row->id.text());
                        }
                    }
                }
                apply(change, rows);
            }
            agrees = agrees && (!comparesEachTime || textOf(rows) == textOf(m_list.rows().toList()));
            fewest = std::min(fewest, rows.size());
            mostGaps = std::max(mostGaps, rows.count(ContactPtr()));
        });
    }

    void forget()
    {
        gone.clear();
        fewest = rows.size();
        mostGaps = rows.count(ContactPtr());
        batches = 0;
        resets = 0;
    }

    static QStringList textOf(const QList<ContactPtr> &list)
    {
        QStringList ids;
        for (const ContactPtr &row : list) {
            ids.append(row ? row->id.text() : QStringLiteral("-"));
        }
        return ids;
    }

private:
    ContactList &m_list;

public:
    QList<ContactPtr> rows;
    QStringList gone;
    qsizetype fewest = 0;
    qsizetype mostGaps = 0;
    int batches = 0;
    int resets = 0;
    bool agrees = true;
    bool comparesEachTime = true; ///< costs more than the change where there are many rows
};

} // namespace dialbook::test
