// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedatabase.h"

#include "core/base/logging.h"
#include "core/store/contactcodec.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"

#include <QFile>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

// A directory's rows lie between number << placeBits and (number + 1) << placeBits.
constexpr int placeBits = 42;
constexpr int pageSize = 4096;

QVariant packed(const std::optional<DirectoryRights> &rights)
{
    if (!rights) {
        return QVariant(QMetaType::fromType<int>());
    }
    return int(rights->read) | int(rights->create) << 1 | int(rights->update) << 2 | int(rights->remove) << 3
        | int(rights->rename) << 4 | int(rights->primaryNumber) << 5 | int(rights->admin) << 6;
}

std::optional<DirectoryRights> unpacked(const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    const int bits = value.toInt();
    const auto has = [bits](int bit) { return (bits >> bit & 1) != 0; };
    return DirectoryRights { has(0), has(1), has(2), has(3), has(4), has(5), has(6) };
}

size_t contentOf(const QByteArray &bytes)
{
    return std::max<size_t>(1, qHash(bytes, size_t(0)));
}

} // namespace

struct StoreDatabase::Connection
{
    QSqlDatabase database;
    QSqlQuery putRow;
    QSqlQuery dropRow;
    QSqlQuery readRow;
    QSqlQuery readRows;
    bool isTransaction = false;
};

StoreDatabase::StoreDatabase(const QString &folder, const StorePolicy &policy, Troubled troubled)
    : m_files(folder)
    , m_policy(policy)
    , m_troubled(std::move(troubled))
    , m_connectionName(u"dialbook-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

StoreDatabase::~StoreDatabase()
{
    close();
}

void StoreDatabase::open(const StoreOwner &owner)
{
    close();
    m_owner = owner;
    begin(false);
}

void StoreDatabase::close()
{
    m_known.clear();
    if (m_connection) {
        m_connection.reset(); // statements first
        QSqlDatabase::removeDatabase(m_connectionName);
    }
    m_lock.reset();
    m_owner = {};
    m_isReadOnly = false;
    m_isGivenUp = false;
}

bool StoreDatabase::wipe()
{
    close();
    return m_files.wipe();
}

/// Opens the person's file when there is one, or is to be one. Twice at most: a file that is no good is set
/// aside, and then there is none.
bool StoreDatabase::begin(bool create)
{
    if (m_connection || m_isGivenUp || m_owner.isEmpty()) {
        return m_connection != nullptr;
    }
    if (!create && !QFile::exists(m_files.fileOf(m_owner))) {
        return false;
    }
    if (!m_files.prepare(m_owner)) {
        m_isGivenUp = true;
        m_troubled(StoreTrouble::NotWritable, {});
        return false;
    }
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_files.lockOf(m_owner));
        m_lock->setStaleLockTime(0); // only when its program is gone
        m_isReadOnly = !m_lock->tryLock(0);
        if (m_isReadOnly) {
            if (m_lock->error() != QLockFile::LockFailedError) {
                m_isGivenUp = true;
                m_troubled(StoreTrouble::NotWritable, {});
                return false;
            }
            m_troubled(StoreTrouble::InUse, {});
        }
    }
    return connect(m_isReadOnly) && readDirectories();
}

bool StoreDatabase::connect(bool isReadOnly)
{
    m_connection = std::make_unique<Connection>();
    QSqlDatabase &database = m_connection->database;
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(m_files.fileOf(m_owner));
    database.setConnectOptions(
        isReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open()) {
        failed(database.lastError());
        return false;
    }
    if (isReadOnly) {
        QSqlError error;
        if (bringUpToDate(database, storeMigrations(), error) != SchemaState::Ready) {
            m_isGivenUp = true; // the other Dialbook sees to it
            m_connection.reset();
            QSqlDatabase::removeDatabase(m_connectionName);
            return false;
        }
    } else {
        // The layout is looked at before anything is written.
        QSqlError error;
        switch (bringUpToDate(database, storeMigrations(), error)) {
        case SchemaState::Ready:
            break;
        case SchemaState::Newer:
            startOver(StoreTrouble::Newer);
            return false;
        case SchemaState::Foreign:
            startOver(StoreTrouble::Damaged);
            return false;
        case SchemaState::Failed:
            failed(error);
            return false;
        }
        for (const QString &statement : { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                 u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA journal_size_limit = 4194304"_s,
                 u"PRAGMA max_page_count = %1"_s.arg(std::max<qint64>(1, m_policy.mostBytes / pageSize)) }) {
            if (!run(statement)) {
                return false;
            }
        }
    }
    const auto prepare = [&](QSqlQuery &query, const QString &statement) {
        query = QSqlQuery(database);
        query.setForwardOnly(true);
        if (!query.prepare(statement)) {
            failed(query.lastError());
            return false;
        }
        return true;
    };
    return prepare(m_connection->putRow, u"INSERT OR REPLACE INTO contact (key, data) VALUES (?, ?)"_s)
        && prepare(m_connection->dropRow, u"DELETE FROM contact WHERE key = ?"_s)
        && prepare(m_connection->readRow, u"SELECT data FROM contact WHERE key = ?"_s)
        && prepare(m_connection->readRows,
            u"SELECT key, data FROM contact WHERE key > ? AND key < ? ORDER BY key LIMIT ?"_s);
}

void StoreDatabase::failed(const QSqlError &error)
{
    qCWarning(lcStore) << "the store failed:" << error.nativeErrorCode() << error.driverText();
    const StoreTrouble trouble = troubleOf(error);
    if (trouble == StoreTrouble::Damaged && !m_isReadOnly) {
        startOver(trouble);
        return;
    }
    m_known.clear();
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_lock.reset();
    m_isGivenUp = true;
    m_troubled(trouble, {});
}

void StoreDatabase::startOver(StoreTrouble trouble)
{
    m_known.clear();
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
    const QString aside =
        m_files.setAside(m_owner, trouble == StoreTrouble::Newer ? u"newer"_s : u"damaged"_s);
    // A file that can be neither read nor moved nor deleted would be met again and again.
    m_isGivenUp = QFile::exists(m_files.fileOf(m_owner));
    m_beganAnew = true;
    m_troubled(trouble, aside);
}

bool StoreDatabase::run(const QString &statement)
{
    QSqlQuery query(m_connection->database);
    if (!query.exec(statement)) {
        failed(query.lastError());
        return false;
    }
    return true;
}

bool StoreDatabase::readDirectories()
{
    QSqlQuery query(m_connection->database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT number, id, name, category, display, rights, entries, private, status, owner, "
                    "as_of, whole FROM directory"_s)) {
        failed(query.lastError());
        return false;
    }
    while (query.next()) {
        Known known;
        known.number = query.value(0).toLongLong();
        Directory &directory = known.stored.directory;
        directory.id = DirectoryId(query.value(1).toString());
        directory.name = query.value(2).toString();
        directory.category = DirectoryCategory(query.value(3).toInt());
        directory.display = DirectoryDisplay(query.value(4).toInt());
        directory.rights = unpacked(query.value(5));
        if (!query.isNull(6)) {
            directory.count = query.value(6).toInt();
        }
        directory.isPrivate = query.value(7).toBool();
        directory.hasStatus = query.value(8).toBool();
        directory.owner = UserId(query.value(9).toString());
        if (!query.isNull(10)) {
            known.stored.asOf = QDateTime::fromMSecsSinceEpoch(query.value(10).toLongLong());
        }
        known.stored.isWhole = query.value(11).toBool();
        known.rows = RowKeys(known.number << placeBits, (known.number + 1) << placeBits);
        known.readTo = known.number << placeBits;
        m_known.insert(directory.id, known);
    }
    if (query.lastError().isValid()) {
        failed(query.lastError());
        return false;
    }
    return true;
}

QList<StoredDirectory> StoreDatabase::directories()
{
    QList<StoredDirectory> list;
    if (!m_connection) {
        return list;
    }
    QSqlQuery query(m_connection->database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id FROM directory ORDER BY position"_s)) {
        failed(query.lastError());
        return {};
    }
    while (query.next()) {
        const auto known = m_known.constFind(DirectoryId(query.value(0).toString()));
        if (known != m_known.cend()) {
            list.append(known->stored);
        }
    }
    return list;
}

StoreDatabase::Page StoreDatabase::read(const DirectoryId &id, int most)
{
    Page page;
    const auto known = m_known.find(id);
    if (!m_connection || known == m_known.end()) {
        return page;
    }
    if (!readOn(*known, most, &page.rows)) {
        return {};
    }
    page.isLast = known->isRead;
    return page;
}

bool StoreDatabase::readOn(Known &known, int most, QList<ContactPtr> *rows)
{
    if (known.isRead) {
        return true;
    }
    QSqlQuery &query = m_connection->readRows;
    query.addBindValue(known.readTo);
    query.addBindValue((known.number + 1) << placeBits);
    query.addBindValue(most);
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    int count = 0;
    while (query.next()) {
        ++count;
        const QByteArray bytes = query.value(1).toByteArray();
        known.readTo = query.value(0).toLongLong();
        known.rows.append({ known.readTo, contentOf(bytes) });
        if (rows) {
            auto contact = decodeContact(bytes);
            if (!contact) {
                query.finish();
                qCWarning(lcStore) << "a contact in the store cannot be read";
                startOver(StoreTrouble::Damaged);
                return false;
            }
            rows->append(std::make_shared<const Contact>(std::move(*contact)));
        }
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid()) {
        failed(error);
        return false;
    }
    known.isRead = count < most;
    return true;
}

StoreDatabase::Written StoreDatabase::write(const StoreBatch &batch)
{
    m_beganAnew = false;
    Written written;
    if (m_isReadOnly || !begin(true)) {
        written.beganAnew = m_beganAnew && !m_isGivenUp;
        return written;
    }
    bool good = run(u"BEGIN IMMEDIATE"_s);
    if (good && batch.directories) {
        good = writeDirectories(*batch.directories);
    }
    for (const StoredRows &rows : batch.rows) {
        good = good && writeRows(rows, written);
    }
    good = good && run(u"COMMIT"_s);
    // Whatever went wrong has closed the file, and so has taken the transaction back.
    written.beganAnew = !good && m_beganAnew && !m_isGivenUp;
    return written;
}

bool StoreDatabase::writeDirectories(const QList<Directory> &directories)
{
    QSqlQuery query(m_connection->database);
    QSet<DirectoryId> present;
    for (const Directory &directory : directories) {
        present.insert(directory.id);
    }
    for (auto known = m_known.begin(); known != m_known.end();) {
        if (present.contains(known.key())) {
            ++known;
            continue;
        }
        const qint64 first = known->number << placeBits;
        if (!run(u"DELETE FROM contact WHERE key > %1 AND key < %2"_s.arg(first).arg(
                first + (qint64(1) << placeBits)))
            || !run(u"DELETE FROM directory WHERE number = %1"_s.arg(known->number))) {
            return false;
        }
        known = m_known.erase(known);
    }
    if (!query.prepare(u"INSERT INTO directory (id, position, name, category, display, rights, entries, "
                       u"private, status, "
                       "owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "position = excluded.position, name = excluded.name, category = excluded.category, "
                       "display = excluded.display, rights = excluded.rights, entries = excluded.entries, "
                       "private = excluded.private, status = excluded.status, owner = excluded.owner"_s)) {
        failed(query.lastError());
        return false;
    }
    for (qsizetype i = 0; i < directories.size(); ++i) {
        const Directory &directory = directories.at(i);
        query.addBindValue(notNull(directory.id.text()));
        query.addBindValue(i);
        query.addBindValue(notNull(directory.name));
        query.addBindValue(int(directory.category));
        query.addBindValue(int(directory.display));
        query.addBindValue(packed(directory.rights));
        query.addBindValue(
            directory.count ? QVariant(*directory.count) : QVariant(QMetaType::fromType<int>()));
        query.addBindValue(directory.isPrivate);
        query.addBindValue(directory.hasStatus);
        query.addBindValue(notNull(directory.owner.text()));
        if (!query.exec()) {
            failed(query.lastError());
            return false;
        }
        Known &known = m_known[directory.id];
        known.stored.directory = directory;
        if (known.number == 0) {
            known.number = query.lastInsertId().toLongLong();
            known.rows = RowKeys(known.number << placeBits, (known.number + 1) << placeBits);
            known.isRead = true; // there is nothing to read
        }
    }
    return true;
}

bool StoreDatabase::writeRows(const StoredRows &rows, Written &written)
{
    const auto found = m_known.find(rows.directory);
    if (found == m_known.end()) {
        return true; // it has gone meanwhile
    }
    Known &known = *found;
    if (!known.isRead && !readOn(known, std::numeric_limits<int>::max(), nullptr)) {
        return false;
    }
    bool fits = true;
    for (const ListChange &change : rows.changes) {
        if (!apply(known, change, fits)) {
            return false;
        }
        if (!fits) {
            break;
        }
    }
    if (!fits || known.rows.size() != rows.size) {
        written.lost.append(rows.directory);
        return true;
    }
    known.stored.asOf = rows.asOf;
    known.stored.isWhole = rows.isWhole;
    QSqlQuery query(m_connection->database);
    query.prepare(u"UPDATE directory SET as_of = ?, whole = ? WHERE number = ?"_s);
    query.addBindValue(rows.asOf.isValid() ? QVariant(rows.asOf.toMSecsSinceEpoch())
                                           : QVariant(QMetaType::fromType<qint64>()));
    query.addBindValue(rows.isWhole);
    query.addBindValue(known.number);
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    return true;
}

/// fits: the change makes sense with what is stored.
bool StoreDatabase::apply(Known &known, const ListChange &change, bool &fits)
{
    const int size = known.rows.size();
    const auto isIn = [size](int first, qsizetype count) {
        return first >= 0 && count >= 0 && first + count <= size;
    };
    if (const auto *all = std::get_if<RowsReset>(&change)) {
        return reset(known, all->rows.toList());
    }
    if (const auto *inserted = std::get_if<RowsInserted>(&change)) {
        fits = isIn(inserted->first, 0);
        return !fits || insert(known, inserted->first, inserted->rows);
    }
    if (const auto *removed = std::get_if<RowsRemoved>(&change)) {
        fits = isIn(removed->first, removed->count);
        return !fits || remove(known, removed->first, removed->count);
    }
    if (const auto *moved = std::get_if<RowMoved>(&change)) {
        fits = isIn(moved->from, 1) && isIn(moved->to, 1);
        return !fits || move(known, moved->from, moved->to);
    }
    const auto &changed = std::get<RowsChanged>(change);
    fits = isIn(changed.first, changed.rows.size());
    for (qsizetype i = 0; fits && i < changed.rows.size(); ++i) {
        if (!put(known, changed.first + int(i), changed.rows.at(i))) {
            return false;
        }
    }
    return true;
}

/// Other rows, of which most may be the same: what is alike at the beginning and at the end stays.
bool StoreDatabase::reset(Known &known, const QList<ContactPtr> &rows)
{
    std::vector<size_t> contents;
    contents.reserve(size_t(rows.size()));
    for (const ContactPtr &row : rows) {
        contents.push_back(row ? contentOf(encodeContact(*row)) : 0);
    }
    const int stored = known.rows.size();
    const int most = std::min(stored, int(rows.size()));
    int first = 0;
    while (first < most && known.rows.at(first).content == contents.at(size_t(first))) {
        ++first;
    }
    int last = 0;
    while (last < most - first
        && known.rows.at(stored - 1 - last).content == contents.at(contents.size() - 1 - size_t(last))) {
        ++last;
    }
    return remove(known, first, stored - first - last)
        && insert(known, first, rows.mid(first, rows.size() - first - last));
}

bool StoreDatabase::insert(Known &known, int first, const QList<ContactPtr> &rows)
{
    if (rows.isEmpty()) {
        return true;
    }
    if (!insertRoom(known, first, int(rows.size()))) {
        return false;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!put(known, first + int(i), rows.at(i))) {
            return false;
        }
    }
    return true;
}

bool StoreDatabase::insertRoom(Known &known, int first, int count)
{
    // Read all, delete all, write all: new keys may be others' old ones.
    const std::vector<RowKeys::Shift> shifts = known.rows.insert(first, count);
    QList<QByteArray> contents;
    for (const RowKeys::Shift &shift : shifts) {
        QSqlQuery &query = m_connection->readRow;
        query.addBindValue(shift.from);
        if (!query.exec()) {
            failed(query.lastError());
            return false;
        }
        contents.append(query.next() ? query.value(0).toByteArray() : QByteArray());
        query.finish();
    }
    for (const RowKeys::Shift &shift : shifts) {
        if (!drop(shift.from)) {
            return false;
        }
    }
    for (size_t i = 0; i < shifts.size(); ++i) {
        if (!putBytes(shifts.at(i).to, contents.at(qsizetype(i)))) {
            return false;
        }
    }
    return true;
}

bool StoreDatabase::remove(Known &known, int first, int count)
{
    if (count == 0) {
        return true;
    }
    QSqlQuery query(m_connection->database);
    query.prepare(u"DELETE FROM contact WHERE key >= ? AND key <= ?"_s);
    query.addBindValue(known.rows.at(first).key);
    query.addBindValue(known.rows.at(first + count - 1).key);
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    known.rows.remove(first, count);
    return true;
}

bool StoreDatabase::move(Known &known, int from, int to)
{
    const RowKeys::Row row = known.rows.at(from);
    QByteArray bytes;
    if (row.content) {
        QSqlQuery &query = m_connection->readRow;
        query.addBindValue(row.key);
        if (!query.exec()) {
            failed(query.lastError());
            return false;
        }
        bytes = query.next() ? query.value(0).toByteArray() : QByteArray();
        query.finish();
    }
    if (!remove(known, from, 1) || !insertRoom(known, to, 1)) {
        return false;
    }
    known.rows.setContent(to, row.content);
    return !row.content || putBytes(known.rows.at(to).key, bytes);
}

bool StoreDatabase::put(Known &known, int row, const ContactPtr &contact)
{
    const RowKeys::Row &stored = known.rows.at(row);
    if (!contact) {
        const bool good = !stored.content || drop(stored.key);
        known.rows.setContent(row, 0);
        return good;
    }
    const QByteArray bytes = encodeContact(*contact);
    const size_t content = contentOf(bytes);
    if (content == stored.content) {
        return true;
    }
    known.rows.setContent(row, content);
    return putBytes(stored.key, bytes);
}

bool StoreDatabase::putBytes(qint64 key, const QByteArray &bytes)
{
    QSqlQuery &query = m_connection->putRow;
    query.addBindValue(key);
    query.addBindValue(bytes);
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    return true;
}

bool StoreDatabase::drop(qint64 key)
{
    QSqlQuery &query = m_connection->dropRow;
    query.addBindValue(key);
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    return true;
}

} // namespace dialbook
