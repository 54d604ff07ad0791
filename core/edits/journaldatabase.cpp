// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/journaldatabase.h"

#include "core/base/fold.h"
#include "core/base/logging.h"
#include "core/edits/commandjson.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

/// Files hold these numbers: they are never changed.
enum class Stage { Waiting = 0, Pending = 1, Failed = 2, Done = 3, Dropped = 4 };
constexpr int lastUnfinished = int(Stage::Failed);

std::span<const Migration> journalMigrations()
{
    static const std::array migrations {
        Migration { { u"CREATE TABLE edit (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, stage INTEGER "
                      u"NOT NULL, "
                      "given INTEGER NOT NULL, finished INTEGER, who TEXT NOT NULL, batch INTEGER NOT NULL, "
                      "undoes INTEGER, undone INTEGER, sent INTEGER NOT NULL, answer INTEGER NOT NULL, "
                      "directory TEXT NOT NULL, entry TEXT NOT NULL, created TEXT NOT NULL, "
                      "command TEXT NOT NULL, known TEXT, error TEXT, words TEXT NOT NULL)"_s,
            u"CREATE INDEX edit_stage ON edit (stage)"_s,
            u"CREATE INDEX edit_entry ON edit (directory, entry)"_s,
            u"CREATE TABLE draft (id TEXT PRIMARY KEY, kept INTEGER NOT NULL, directory TEXT NOT NULL, "
            "entry TEXT NOT NULL, opened TEXT NOT NULL, typed TEXT NOT NULL)"_s } },
        Migration { { u"CREATE TABLE together (batch INTEGER PRIMARY KEY, total INTEGER NOT NULL, "
                      "given INTEGER NOT NULL, paused INTEGER NOT NULL)"_s } },
        Migration { { u"CREATE INDEX edit_given ON edit (given)"_s } },
        Migration { { u"ALTER TABLE edit ADD COLUMN unanswered TEXT"_s } },
        Migration { { u"ALTER TABLE together ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s } },
    };
    return migrations;
}

Stage stageOf(const Edit &edit)
{
    switch (edit.state) {
    case EditState::Waiting:
        return Stage::Waiting;
    case EditState::Outbox:
    case EditState::Running:
    case EditState::RetryingBusy:
    case EditState::Looking:
    case EditState::Conflict: // looked at anew the next time
        return Stage::Pending;
    case EditState::Failed:
        return edit.finishedAt.isValid() ? Stage::Dropped : Stage::Failed;
    case EditState::Done:
        return Stage::Done;
    case EditState::TakenBack:
        return Stage::Dropped;
    }
    return Stage::Pending;
}

EditState stateOf(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
        return EditState::Waiting;
    case Stage::Pending:
        return EditState::Outbox;
    case Stage::Failed:
    case Stage::Dropped:
        return EditState::Failed;
    case Stage::Done:
        return EditState::Done;
    }
    return EditState::Outbox;
}

/// Of an object or an array.
QString json(const auto &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QJsonObject fromJson(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

QVariant moment(const QDateTime &when)
{
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime moment(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant number(const std::optional<EditNumber> &value)
{
    return value ? QVariant(qint64(*value)) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<EditNumber> number(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(EditNumber(value.toLongLong()));
}

void addWords(QStringList &words, const ContactDraft &draft)
{
    for (const ContactField field : textFields()) {
        words += draft.text(field);
    }
    for (const ContactField field : phoneFields()) {
        words += draft.phone(field).number;
        words += digitsOf(draft.phone(field).number);
    }
}

/// Of a word that may be part of a number, however it is written; "" for other words.
QString digitsIn(const QString &word)
{
    constexpr qsizetype fewest = 3;
    const bool isNumber =
        std::none_of(word.cbegin(), word.cend(), [](QChar each) { return each.isLetter(); });
    const QString digits = isNumber ? digitsOf(word) : QString();
    return digits.size() >= fewest && digits != word ? digits : QString();
}

void addWords(QStringList &words, const Command &command)
{
    words += nameIn(command);
    if (const auto *create = std::get_if<CreateContact>(&command)) {
        addWords(words, create->draft);
    } else if (const auto *update = std::get_if<UpdateContact>(&command)) {
        addWords(words, update->before);
        addWords(words, update->after);
    } else if (const auto *remove = std::get_if<DeleteContact>(&command)) {
        addWords(words, remove->before);
    } else if (const auto *rename = std::get_if<RenameSpeedDial>(&command)) {
        words += rename->after;
    } else if (const auto *add = std::get_if<AddLink>(&command)) {
        words += add->listName;
    } else if (const auto *unlink = std::get_if<RemoveLink>(&command)) {
        words += unlink->listName;
    }
}

/// Everything that the log may be searched for, folded.
QString wordsOf(const Edit &edit)
{
    QStringList words { edit.who };
    addWords(words, edit.command);
    for (const Command &command : edit.unanswered) {
        addWords(words, command);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return folded(words.join(u'\n'));
}

const QString &editColumns()
{
    static const QString columns =
        u"number, stage, given, finished, who, batch, undoes, undone, sent, answer, "
        "created, command, known, error, place, unanswered"_s;
    return columns;
}

/// Nothing for a command that cannot be read: it was written by a later Dialbook.
std::optional<Edit> editIn(const QSqlQuery &query)
{
    const auto command = readCommand(fromJson(query.value(11)));
    if (!command) {
        return {};
    }
    Edit edit;
    edit.number = EditNumber(query.value(0).toLongLong());
    edit.command = *command;
    edit.state = stateOf(Stage(query.value(1).toInt()));
    edit.givenAt = moment(query.value(2));
    edit.finishedAt = moment(query.value(3));
    edit.who = query.value(4).toString();
    edit.group = EditGroup(query.value(5).toLongLong());
    edit.undoes = number(query.value(6));
    edit.undoneBy = number(query.value(7));
    edit.isSent = query.value(8).toBool();
    edit.answer = EditAnswer(query.value(9).toInt());
    edit.createdId = query.value(10).toString();
    edit.place = query.value(14).toULongLong();
    if (!query.isNull(12)) {
        QStringList known;
        const QJsonArray array = QJsonDocument::fromJson(query.value(12).toString().toUtf8()).array();
        for (const auto each : array) {
            known += each.toString();
        }
        edit.knownBefore = known;
    }
    if (!query.isNull(13)) {
        edit.error = readError(fromJson(query.value(13)));
    }
    const QJsonArray unanswered = QJsonDocument::fromJson(query.value(15).toString().toUtf8()).array();
    for (const auto each : unanswered) {
        if (const auto former = readCommand(each.toObject())) {
            edit.unanswered += *former;
        }
    }
    return edit;
}

} // namespace

int journalVersion()
{
    return int(journalMigrations().size());
}

JournalDatabase::JournalDatabase(const QString &folder, Troubled troubled)
    : m_files(folder, u".edits"_s)
    , m_hasFolder(!folder.isEmpty())
    , m_troubled(std::move(troubled))
    , m_connectionName(u"dialbook-edits-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalDatabase::~JournalDatabase()
{
    close();
}

JournalContent JournalDatabase::open(const StoreOwner &owner)
{
    close();
    m_owner = owner;
    if (owner.isEmpty() || !m_hasFolder || !m_isWanted || !openFile()) {
        openInMemory();
    }
    return content();
}

void JournalDatabase::close()
{
    disconnect();
    m_lock.reset();
    m_owner = {};
    m_isKept = false;
    m_wasTold = false;
}

bool JournalDatabase::setKept(bool kept)
{
    m_isWanted = kept;
    open(StoreOwner(m_owner));
    return kept || !m_hasFolder || m_files.wipe();
}

void JournalDatabase::disconnect()
{
    m_putEdit.reset();
    if (m_database) {
        m_database.reset();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

void JournalDatabase::openInMemory()
{
    disconnect();
    m_isKept = false;
    QSqlError error;
    if (!connect(u":memory:"_s)
        || bringUpToDate(*m_database, journalMigrations(), error) != SchemaState::Ready) {
        qCWarning(lcEdits) << "no journal, not even in memory:" << error.driverText();
        disconnect();
    }
}

/// False, and nothing open, when the person's file is of no use.
bool JournalDatabase::openFile()
{
    if (!m_files.prepare(m_owner)) {
        m_troubled(StoreTrouble::NotWritable, {});
        return false;
    }
    m_lock = std::make_unique<QLockFile>(m_files.lockOf(m_owner));
    m_lock->setStaleLockTime(0); // only when its program is gone
    if (!m_lock->tryLock(0)) {
        // Two who send the same outbox would send it twice.
        m_troubled(
            m_lock->error() == QLockFile::LockFailedError ? StoreTrouble::InUse : StoreTrouble::NotWritable,
            {});
        m_lock.reset();
        return false;
    }
    for (int attempt = 0; attempt < 2; ++attempt) {
        QSqlError error;
        SchemaState state = SchemaState::Failed;
        if (connect(m_files.fileOf(m_owner))) {
            state = bringUpToDate(*m_database, journalMigrations(), error);
            // FULL: a transaction that was answered survives the power cut after it.
            if (state == SchemaState::Ready && run(u"PRAGMA journal_mode = WAL"_s)
                && run(u"PRAGMA synchronous = FULL"_s)) {
                m_isKept = true;
                return true;
            }
        } else {
            error = m_database->lastError();
        }
        disconnect();
        const bool isDamaged = state == SchemaState::Foreign
            || (state == SchemaState::Failed && troubleOf(error) == StoreTrouble::Damaged);
        if (!isDamaged) {
            // A later Dialbook's file is left as it is: it may hold what has not been sent.
            m_troubled(state == SchemaState::Newer ? StoreTrouble::Newer : troubleOf(error), {});
            m_lock.reset();
            return false;
        }
        const QString aside = m_files.setAside(m_owner, u"damaged"_s);
        m_troubled(StoreTrouble::Damaged, aside);
        if (!m_files.prepare(m_owner)) {
            break;
        }
    }
    disconnect();
    m_lock.reset();
    return false;
}

bool JournalDatabase::connect(const QString &file)
{
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName));
    m_database->setDatabaseName(file);
    m_database->setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    return m_database->open();
}

void JournalDatabase::failed(const QSqlError &error)
{
    qCWarning(lcEdits) << "the journal failed:" << error.nativeErrorCode() << error.driverText();
    if (!std::exchange(m_wasTold, true)) {
        m_troubled(troubleOf(error), {});
    }
}

bool JournalDatabase::run(const QString &statement)
{
    QSqlQuery query(*m_database);
    if (!query.exec(statement)) {
        failed(query.lastError());
        return false;
    }
    return true;
}

bool JournalDatabase::write(const QList<JournalBatch> &batches)
{
    if (!m_database || !run(u"BEGIN IMMEDIATE"_s)) {
        return false;
    }
    const bool isWritten = std::all_of(batches.begin(), batches.end(), [this](const JournalBatch &batch) {
        return put(batch);
    }) && run(u"COMMIT"_s);
    if (!isWritten) {
        QSqlQuery(*m_database).exec(u"ROLLBACK"_s);
        return false;
    }
    m_wasTold = false;
    return m_isKept;
}

bool JournalDatabase::put(const JournalBatch &batch)
{
    const auto exec = [this](QSqlQuery &query) {
        if (!query.exec()) {
            failed(query.lastError());
            return false;
        }
        return true;
    };
    for (const Edit &edit : batch.edits) {
        if (!putEdit(edit)) {
            return false;
        }
    }
    QSqlQuery query(*m_database);
    for (const EditNumber sent : batch.sent) {
        query.prepare(u"UPDATE edit SET sent = 1 WHERE number = ?"_s);
        query.addBindValue(qint64(sent));
        if (!exec(query)) {
            return false;
        }
    }
    for (const EditNumber removed : batch.removed) {
        query.prepare(u"DELETE FROM edit WHERE number = ?"_s);
        query.addBindValue(qint64(removed));
        if (!exec(query)) {
            return false;
        }
    }
    for (const auto &[edit, by] : batch.undone) {
        query.prepare(u"UPDATE edit SET undone = ? WHERE number = ?"_s);
        query.addBindValue(number(by));
        query.addBindValue(qint64(edit));
        if (!exec(query)) {
            return false;
        }
    }
    for (const GroupRecord &group : batch.groups) {
        query.prepare(u"INSERT OR REPLACE INTO together (batch, total, given, paused, note) "
                      "VALUES (?, ?, ?, ?, ?)"_s);
        query.addBindValue(qint64(group.group));
        query.addBindValue(group.total);
        query.addBindValue(group.isGiven);
        query.addBindValue(group.isPaused);
        query.addBindValue(notNull(group.note));
        if (!exec(query)) {
            return false;
        }
    }
    for (const EditGroup group : batch.groupsForgotten) {
        query.prepare(u"DELETE FROM together WHERE batch = ?"_s);
        query.addBindValue(qint64(group));
        if (!exec(query)) {
            return false;
        }
    }
    for (const EditorDraft &draft : batch.drafts) {
        query.prepare(u"INSERT OR REPLACE INTO draft (id, kept, directory, entry, opened, typed) "
                      "VALUES (?, ?, ?, ?, ?, ?)"_s);
        query.addBindValue(notNull(draft.id));
        query.addBindValue(draft.keptAt.toMSecsSinceEpoch());
        query.addBindValue(notNull(draft.directory.text()));
        query.addBindValue(notNull(draft.entry.text()));
        query.addBindValue(json(writeDraft(draft.opened)));
        query.addBindValue(json(draft.list ? toJson(*draft.list) : writeDraft(draft.typed)));
        if (!exec(query)) {
            return false;
        }
    }
    for (const QString &id : batch.draftsDropped) {
        query.prepare(u"DELETE FROM draft WHERE id = ?"_s);
        query.addBindValue(notNull(id));
        if (!exec(query)) {
            return false;
        }
    }
    return true;
}

bool JournalDatabase::putEdit(const Edit &edit)
{
    const std::optional<ContactRef> entry = entryOf(edit.command);
    // What was created is found by its new id.
    const QString entryId = entry ? entry->entry.text()
        : std::holds_alternative<CreateContact>(edit.command) || std::holds_alternative<AddLink>(edit.command)
        ? edit.createdId
        : QString();
    if (!m_putEdit) {
        m_putEdit = std::make_unique<QSqlQuery>(*m_database);
        m_putEdit->prepare(
            u"INSERT OR REPLACE INTO edit (number, stage, given, finished, who, batch, undoes, undone, "
            "sent, answer, created, command, known, error, directory, entry, words, place, unanswered) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    }
    QSqlQuery &query = *m_putEdit;
    query.addBindValue(qint64(edit.number));
    query.addBindValue(int(stageOf(edit)));
    query.addBindValue(edit.givenAt.toMSecsSinceEpoch());
    query.addBindValue(moment(edit.finishedAt));
    query.addBindValue(notNull(edit.who));
    query.addBindValue(qint64(edit.group));
    query.addBindValue(number(edit.undoes));
    query.addBindValue(number(edit.undoneBy));
    query.addBindValue(edit.isSent);
    query.addBindValue(int(edit.answer));
    query.addBindValue(notNull(edit.createdId));
    query.addBindValue(json(toJson(edit.command)));
    query.addBindValue(edit.knownBefore ? QVariant(json(QJsonArray::fromStringList(*edit.knownBefore)))
                                        : QVariant(QMetaType::fromType<QString>()));
    query.addBindValue(
        edit.error ? QVariant(json(toJson(*edit.error))) : QVariant(QMetaType::fromType<QString>()));
    query.addBindValue(notNull(directoryOf(edit.command).text()));
    query.addBindValue(notNull(entryId));
    query.addBindValue(notNull(wordsOf(edit)));
    query.addBindValue(qint64(edit.place));
    QJsonArray unanswered;
    for (const Command &former : edit.unanswered) {
        unanswered += toJson(former);
    }
    query.addBindValue(
        unanswered.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(json(unanswered)));
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    return !edit.undoes || edit.state != EditState::Done || markUndone(edit);
}

/// It has taken another one back; and when that one had taken back a third, the third stands again.
bool JournalDatabase::markUndone(const Edit &edit)
{
    QSqlQuery query(*m_database);
    query.prepare(u"UPDATE edit SET undone = ? WHERE number = ?"_s);
    query.addBindValue(qint64(edit.number));
    query.addBindValue(qint64(*edit.undoes));
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    query.prepare(
        u"UPDATE edit SET undone = NULL WHERE number = (SELECT undoes FROM edit WHERE number = ?)"_s);
    query.addBindValue(qint64(*edit.undoes));
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    return true;
}

JournalContent JournalDatabase::content()
{
    JournalContent content;
    content.isKept = m_isKept;
    if (!m_database) {
        return content;
    }
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT batch, total, given, paused, note FROM together ORDER BY batch"_s)) {
        failed(query.lastError());
    }
    QSet<EditGroup> groups;
    while (query.next()) {
        content.groups += GroupRecord { EditGroup(query.value(0).toLongLong()), query.value(1).toInt(),
            query.value(2).toBool(), query.value(3).toBool(), query.value(4).toString() };
        groups += content.groups.last().group;
    }
    const auto read = [&](QList<Edit> &edits, const QString &condition, int stage) {
        if (!query.exec(u"SELECT %1 FROM edit WHERE %2 ORDER BY place, number"_s.arg(
                editColumns(), condition.arg(stage)))) {
            failed(query.lastError());
        }
        while (query.next()) {
            if (auto edit = editIn(query)) {
                edit->isTogether = groups.contains(edit->group);
                edits += *std::move(edit);
            }
        }
    };
    read(content.unfinished, u"stage <= %1"_s, lastUnfinished);
    if (!groups.isEmpty()) {
        read(content.doneOfGroups, u"stage = %1 AND batch IN (SELECT batch FROM together)"_s,
            int(Stage::Done));
    }
    if (!query.exec(u"SELECT id, kept, directory, entry, opened, typed FROM draft ORDER BY kept, rowid"_s)) {
        failed(query.lastError());
    }
    while (query.next()) {
        const QJsonObject typed = fromJson(query.value(5));
        const std::optional<Command> list = readCommand(typed);
        content.drafts += EditorDraft { query.value(0).toString(), DirectoryId(query.value(2).toString()),
            EntryId(query.value(3).toString()), readDraft(fromJson(query.value(4))),
            list ? ContactDraft {} : readDraft(typed), moment(query.value(1)), list };
    }
    if (!query.exec(
            u"SELECT former.command, latter.created, latter.command FROM edit AS latter JOIN edit AS "
            "former ON latter.undoes = former.number WHERE latter.stage = %1 AND latter.created <> '' "
            "ORDER BY latter.number"_s.arg(int(Stage::Done)))) {
        failed(query.lastError());
    }
    while (query.next()) {
        const auto former = readCommand(fromJson(query.value(0)));
        const auto latter = readCommand(fromJson(query.value(2)));
        if (!former || !latter) {
            continue;
        }
        if (const auto entry = entryOf(*former)) {
            content.successors +=
                Successor { *entry, { directoryOf(*latter), EntryId(query.value(1).toString()) } };
        } else if (std::holds_alternative<DeleteSpeedDial>(*former)) {
            content.successors +=
                Successor { { directoryOf(*former), {} }, { DirectoryId(query.value(1).toString()), {} } };
        }
    }
    if (query.exec(u"SELECT max(number) FROM edit"_s) && query.next()) {
        content.lastNumber = query.value(0).toULongLong();
    }
    return content;
}

/// What was deleted and made again goes by several ids; the given one is the first.
QList<ContactRef> JournalDatabase::allIdsOf(const ContactRef &contact)
{
    constexpr qsizetype most = 50;
    QList<ContactRef> ids { contact };
    QSqlQuery query(*m_database);
    query.prepare(u"SELECT former.directory, former.entry FROM edit AS latter JOIN edit AS former "
                  "ON latter.undoes = former.number "
                  "WHERE latter.directory = ? AND latter.entry = ? AND +latter.stage = ?"_s);
    for (qsizetype at = 0; at < ids.size() && ids.size() < most; ++at) {
        query.addBindValue(notNull(ids.at(at).directory.text()));
        query.addBindValue(notNull(ids.at(at).entry.text()));
        query.addBindValue(int(Stage::Done));
        if (!query.exec()) {
            failed(query.lastError());
            return ids;
        }
        while (query.next()) {
            const ContactRef former { DirectoryId(query.value(0).toString()),
                EntryId(query.value(1).toString()) };
            if (!former.entry.isEmpty() && !ids.contains(former)) {
                ids += former;
            }
        }
    }
    return ids;
}

LogPage JournalDatabase::log(const LogQuery &wanted)
{
    LogPage page;
    if (!m_database) {
        return page;
    }
    // With the sign in front of a column its index is not used: rows are wanted by number, the latest first,
    // and only as many as fill a page.
    QStringList conditions { u"+stage > %1"_s.arg(lastUnfinished) };
    QVariantList values;
    const auto require = [&](const QString &condition, const QVariantList &of) {
        conditions += condition;
        values += of;
    };
    const QStringList words = folded(wanted.text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const QString digits = digitsIn(word); digits.isEmpty()) {
            require(u"instr(words, ?) > 0"_s, { word });
        } else {
            require(u"(instr(words, ?) > 0 OR instr(words, ?) > 0)"_s, { word, digits });
        }
    }
    if (wanted.from.isValid()) {
        require(u"+given >= ?"_s, { wanted.from.toMSecsSinceEpoch() });
    }
    if (wanted.to.isValid()) {
        require(u"+given < ?"_s, { wanted.to.toMSecsSinceEpoch() });
    }
    if (wanted.contact) {
        QStringList either;
        QVariantList ids;
        const QList<ContactRef> all = allIdsOf(*wanted.contact);
        for (const ContactRef &each : all) {
            either += u"(directory = ? AND entry = ?)"_s;
            ids += { notNull(each.directory.text()), notNull(each.entry.text()) };
        }
        require(u'(' + either.join(u" OR "_s) + u')', ids);
    }
    if (!wanted.numbers.isEmpty()) {
        QStringList numbers;
        for (const EditNumber each : wanted.numbers) {
            numbers += QString::number(quint64(each));
        }
        require(u"number IN (%1)"_s.arg(numbers.join(u',')), {});
    }
    if (wanted.before) {
        require(u"number < ?"_s, { qint64(*wanted.before) });
    }
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM edit WHERE %2 ORDER BY number DESC LIMIT %3"_s.arg(
        editColumns(), conditions.join(u" AND "_s), QString::number(wanted.most + 1)));
    for (const QVariant &value : std::as_const(values)) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        failed(query.lastError());
        return page;
    }
    int rows = 0;
    while (query.next()) {
        if (++rows > wanted.most) {
            page.isLast = false;
            break;
        }
        if (const auto edit = editIn(query)) {
            page.edits += *edit;
        }
    }
    return page;
}

bool JournalDatabase::forgetBefore(const QDateTime &when, int most)
{
    if (!m_database) {
        return false;
    }
    QSqlQuery query(*m_database);
    query.prepare(u"DELETE FROM edit WHERE number IN (SELECT number FROM edit WHERE given < ? AND +stage > ? "
                  "ORDER BY given LIMIT ?)"_s);
    query.addBindValue(when.toMSecsSinceEpoch());
    query.addBindValue(lastUnfinished);
    query.addBindValue(most);
    if (!query.exec()) {
        failed(query.lastError());
        return false;
    }
    return query.numRowsAffected() == most;
}

} // namespace dialbook
