// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include <QSqlError>

namespace dialbook {

// The result codes of SQLite; extended ones have theirs in the lowest byte.
StoreTrouble troubleOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 1: // no such table or column: not the layout it says it has
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreTrouble::Damaged;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreTrouble::InUse;
    case 13: // SQLITE_FULL
        return StoreTrouble::Full;
    default:
        return StoreTrouble::NotWritable;
    }
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace dialbook
