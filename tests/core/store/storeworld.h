// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedatabase.h"

#include <QDir>
#include <QTemporaryDir>

namespace dialbook::test {

using namespace Qt::StringLiterals;

/// Contacts and directories for the tests of the store.
inline ContactPtr person(const QString &id, const QString &name = {})
{
    Contact contact;
    contact.id = EntryId(id);
    contact.setText(ContactField::DisplayName, name.isEmpty() ? u"Name of "_s + id : name);
    return std::make_shared<const Contact>(contact);
}

inline QList<ContactPtr> people(int from, int to)
{
    QList<ContactPtr> list;
    for (int i = from; i < to; ++i) {
        list.append(person(u"p%1"_s.arg(i)));
    }
    return list;
}

inline Directory directory(const QString &id, DirectoryCategory category = DirectoryCategory::General)
{
    Directory made;
    made.id = DirectoryId(id);
    made.name = u"Directory "_s + id;
    made.category = category;
    made.display = DirectoryDisplay::List;
    return made;
}

inline StoredRows rowsOf(const QString &id, const QList<ListChange> &changes, int size, bool isWhole = true)
{
    return { .directory = DirectoryId(id),
        .changes = changes,
        .size = size,
        .asOf = QDateTime(QDate(2024, 5, 6), QTime(8, 2)),
        .isWhole = isWhole };
}

inline StoreBatch whole(const QString &id, const QList<ContactPtr> &rows)
{
    return { .directories = QList<Directory> { directory(id) },
        .rows = { rowsOf(id, { RowsReset { rows } }, int(rows.size())) } };
}

/// "p1 p2 - p3"
inline QString idsOf(const QList<ContactPtr> &rows)
{
    QStringList ids;
    for (const ContactPtr &row : rows) {
        ids.append(row ? row->id.text() : u"-"_s);
    }
    return ids.join(u' ');
}

inline const StoreOwner anna { u"cic1.example.com"_s, u"a.lindgren"_s };
inline const StoreOwner marcus { u"cic1.example.com"_s, u"m.okafor"_s };

} // namespace dialbook::test
