// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int applicationId = 0x4469616c; // "Dial"

std::optional<qint64> number(QSqlDatabase &database, const QString &statement, QSqlError &error)
{
    QSqlQuery query(database);
    if (!query.exec(statement) || !query.next()) {
        error = query.lastError();
        return {};
    }
    return query.value(0).toLongLong();
}

bool run(QSqlDatabase &database, const QString &statement, QSqlError &error)
{
    QSqlQuery query(database);
    if (!query.exec(statement)) {
        error = query.lastError();
        return false;
    }
    return true;
}

bool migrate(QSqlDatabase &database, const Migration &migration, int version, QSqlError &error)
{
    if (!run(database, u"BEGIN IMMEDIATE"_s, error)) {
        return false;
    }
    bool good = true;
    for (const QString &statement : migration.statements) {
        good = good && run(database, statement, error);
    }
    good = good && run(database, u"PRAGMA application_id = %1"_s.arg(applicationId), error)
        && run(database, u"PRAGMA user_version = %1"_s.arg(version), error)
        && run(database, u"COMMIT"_s, error);
    if (!good) {
        QSqlQuery(database).exec(u"ROLLBACK"_s);
    }
    return good;
}

} // namespace

std::span<const Migration> storeMigrations()
{
    // contact.key: the directory's number in the upper bits, the row's place in the lower ones, so that the
    // rows of a directory lie together and in order.
    static const std::array migrations {
        Migration { { u"CREATE TABLE directory (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                      "position INTEGER NOT NULL, name TEXT NOT NULL, category INTEGER NOT NULL, "
                      "display INTEGER NOT NULL, rights INTEGER, entries INTEGER, private INTEGER NOT NULL, "
                      "status INTEGER NOT NULL, owner TEXT NOT NULL, as_of INTEGER, "
                      "whole INTEGER NOT NULL DEFAULT 0)"_s,
            u"CREATE TABLE contact (key INTEGER PRIMARY KEY, data BLOB NOT NULL)"_s } },
    };
    return migrations;
}

SchemaState bringUpToDate(QSqlDatabase &database, std::span<const Migration> migrations, QSqlError &error)
{
    const auto id = number(database, u"PRAGMA application_id"_s, error);
    const auto version = number(database, u"PRAGMA user_version"_s, error);
    const auto tables = number(database, u"SELECT count(*) FROM sqlite_master"_s, error);
    if (!id || !version || !tables) {
        return SchemaState::Failed;
    }
    const bool isEmpty = *id == 0 && *version == 0 && *tables == 0;
    if (!isEmpty && (*id != applicationId || *version < 1)) {
        return SchemaState::Foreign;
    }
    if (*version > qint64(migrations.size())) {
        return SchemaState::Newer;
    }
    for (size_t step = size_t(*version); step < migrations.size(); ++step) {
        if (!migrate(database, migrations[step], int(step) + 1, error)) {
            return SchemaState::Failed;
        }
    }
    return SchemaState::Ready;
}

} // namespace dialbook
