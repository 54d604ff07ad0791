// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/listchange.h"
#include "core/directories/directory.h"

#include <QDateTime>

namespace dialbook {

/// Whose directories: each person on each server has a file of their own. Case does not matter.
struct StoreOwner
{
    QString server; ///< ServerAddress::displayText() of what the person typed
    QString user;

    [[nodiscard]] bool isEmpty() const { return server.isEmpty() || user.isEmpty(); }
    friend bool operator==(const StoreOwner &a, const StoreOwner &b)
    {
        return a.server.compare(b.server, Qt::CaseInsensitive) == 0
            && a.user.compare(b.user, Qt::CaseInsensitive) == 0;
    }
};

/// A directory as it was last known.
struct StoredDirectory
{
    Directory directory;
    QDateTime asOf; ///< when its entries were last known to be true; invalid: they never were
    bool isWhole = false; ///< all of its entries are stored

    friend bool operator==(const StoredDirectory &, const StoredDirectory &) = default;
};

/// What has become of one directory's entries.
struct StoredRows
{
    DirectoryId directory;
    /// In order, relative to what was stored or read before; null rows are not known and are not stored.
    QList<ListChange> changes;
    int size = 0; ///< of the list afterwards, so that a misunderstanding is noticed
    QDateTime asOf;
    bool isWhole = false;
};

/// One transaction.
struct StoreBatch
{
    /// All that the person can see, in order; others go with their entries. Nothing: as before.
    std::optional<QList<Directory>> directories = {};
    QList<StoredRows> rows = {};

    [[nodiscard]] bool isEmpty() const { return !directories && rows.isEmpty(); }
};

/// Why there is no store, or not the one that was there.
enum class StoreTrouble {
    Damaged, ///< set aside; a new one was begun
    Newer, ///< written by a later Dialbook: set aside; a new one was begun
    NotWritable, ///< the folder may not be written: nothing is kept
    Full, ///< the disk is full: nothing is kept
    InUse, ///< another Dialbook of this person writes it: read, but not written
};

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::StoreTrouble)
