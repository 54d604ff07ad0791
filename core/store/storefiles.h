// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storebatch.h"

namespace dialbook {

/// The SQLite files of the store, or of the journal of edits: one a person, named so that nobody reads from
/// the name whose it is, readable by nobody else from the first byte on. Belongs to whoever opens them.
class StoreFiles
{
public:
    /// folder: Dialbook's own; made when something is written. Files with another suffix are left alone.
    explicit StoreFiles(const QString &folder, const QString &suffix = QStringLiteral(".sqlite"));

    [[nodiscard]] QString fileOf(const StoreOwner &owner) const;
    [[nodiscard]] QString lockOf(const StoreOwner &owner) const
    {
        return fileOf(owner) + QStringLiteral(".lock");
    }
    /// Makes the folder and an empty file where there are none, and takes others' rights away where there
    /// are. SQLite gives its -wal and -shm the rights of the file. False when that may not be done.
    [[nodiscard]] bool prepare(const StoreOwner &owner) const;
    /// Out of the way, but not gone: answers with its new name, or "" when it could not be moved (then it is
    /// deleted). The latest two are kept.
    QString setAside(const StoreOwner &owner, const QString &why) const;
    /// Deletes every person's, also those that were set aside. False when one is left.
    [[nodiscard]] bool wipe() const;

private:
    QString m_folder;
    QString m_suffix;
};

} // namespace dialbook
