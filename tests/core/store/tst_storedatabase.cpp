// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "tests/core/store/storeworld.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <array>

using namespace dialbook;
using namespace dialbook::test;

/// The file of the store: what is written is read, whatever happens to it in between.
class TestStoreDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void directoriesComeBackAsTheyWere();
    void rowsComeBackInOrder();
    void rowsComeInPortions();
    void changesLeadWhereTheListIs();
    void manyChangesLeadWhereTheListIs();
    void rowsThatAreNotKnownAreNotStored();
    void changesCanBeginAtWhatWasReadBefore();
    void changesThatDoNotFitAreNoticed();
    void aDirectoryThatIsGoneTakesItsRowsAlong();
    void everyPersonHasAFileOfTheirOwn();
    void aPersonIsKnownWhateverTheirCase();
    void nothingIsWrittenBeforeThereIsSomething();
    void filesAreReadableByThePersonOnly();
    void rightsThatAreTooWideAreTakenBack();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void damageFoundWhileReadingRows();
    void damageFoundWhileWriting();
    void aNewerFileIsSetAside();
    void onlyTheLatestAreKeptAside();
    void aReadOnlyFolderIsToldOnce();
    void aFullDiskIsToldOnceAndLosesNothing();
    void anotherDialbookIsReadButNotWritten();
    void wipingLeavesNothing();
    void versionOneIsRead();
    void migrationsRunInOrderAndOnce();
    void aMigrationThatFailsChangesNothing();

private:
    [[nodiscard]] StoreDatabase &fresh(const StorePolicy &policy = {})
    {
        m_database.reset();
        m_database = std::make_unique<StoreDatabase>(
            folder(), policy, [this](StoreTrouble trouble, const QString &file) {
                m_troubles.append(trouble);
                m_aside.append(file);
            });
        m_database->open(m_owner);
        return *m_database;
    }
    [[nodiscard]] QString folder() const { return m_home->filePath(u"store"_s); }
    [[nodiscard]] QString file() const { return StoreFiles(folder()).fileOf(m_owner); }
    [[nodiscard]] QString stored(const QString &id)
    {
        QList<ContactPtr> rows;
        StoreDatabase::Page page;
        do {
            page = m_database->read(DirectoryId(id), 1000);
            rows += page.rows;
        } while (!page.isLast);
        return idsOf(rows);
    }
    void overwrite(const QByteArray &bytes, qint64 at = 0)
    {
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::ReadWrite));
        raw.seek(at);
        raw.write(bytes);
    }
    /// With a connection of the test's own.
    void sql(const QString &path, const QStringList &statements)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path);
            QVERIFY(raw.open());
            for (const QString &statement : statements) {
                QSqlQuery query(raw);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + u": "_s + statement));
            }
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StoreDatabase> m_database;
    StoreOwner m_owner;
    QList<StoreTrouble> m_troubles;
    QStringList m_aside;
};

void TestStoreDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_database.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_owner = anna;
    m_troubles.clear();
    m_aside.clear();
}

void TestStoreDatabase::directoriesComeBackAsTheyWere()
{
    Directory odd =
        directory(u"a/%?#'\"; DROP TABLE directory; --\U0001F4D6"_s, DirectoryCategory::SpeedDial);
    odd.name = u"Ünïcødé 田中 أحمد"_s;
    odd.display = DirectoryDisplay::Unknown;
    odd.rights =
        DirectoryRights { .read = true, .create = false, .update = true, .rename = true, .admin = true };
    odd.count = 100'412;
    odd.isPrivate = true;
    odd.hasStatus = true;
    odd.owner = UserId(u"a.lindgren"_s);
    const Directory plain = directory(u"plain"_s, DirectoryCategory::Unknown);
    const QDateTime asOf(QDate(2024, 5, 6), QTime(8, 2));
    fresh().write({ .directories = QList<Directory> { plain, odd },
        .rows = { rowsOf(odd.id.text(), { RowsReset { people(0, 2) } }, 2) } });

    const QList<StoredDirectory> read = fresh().directories();
    QCOMPARE(read, (QList<StoredDirectory> { { plain, {}, false }, { odd, asOf, true } }));

    fresh().write({ .directories = QList<Directory> { odd, plain } });
    QCOMPARE(fresh().directories().first().directory, odd);
    QCOMPARE(m_database->directories().first().asOf, asOf);
    QVERIFY(m_troubles.isEmpty());
}

void TestStoreDatabase::rowsComeBackInOrder()
{
    fresh().write(whole(u"d"_s, { person(u"b"_s), person(u"ß/%"_s), person(u"a"_s) }));
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u"b ß/% a"_s);
    QCOMPARE(stored(u"unknown"_s), u""_s);
}

void TestStoreDatabase::rowsComeInPortions()
{
    fresh().write(whole(u"d"_s, people(0, 25)));
    StoreDatabase &database = fresh();
    StoreDatabase::Page page = database.read(DirectoryId(u"d"_s), 10);
    QCOMPARE(page.rows.size(), 10);
    QVERIFY(!page.isLast);
    QCOMPARE(database.read(DirectoryId(u"d"_s), 10).rows.first()->id.text(), u"p10"_s);
    page = database.read(DirectoryId(u"d"_s), 10);
    QCOMPARE(page.rows.size(), 5);
    QVERIFY(page.isLast);
}

void TestStoreDatabase::changesLeadWhereTheListIs()
{
    fresh().write(whole(u"d"_s, people(0, 6)));
    m_database->write(
        { .rows = { rowsOf(u"d"_s,
              { RowsInserted { 2, { person(u"new"_s), person(u"two"_s) } }, RowsRemoved { 0, 1 },
                  RowMoved { 5, 0 }, RowsChanged { 1, { person(u"p1"_s, u"Other"_s) } } },
              7) } });
    StoreDatabase &database = fresh();
    const QList<ContactPtr> rows = database.read(DirectoryId(u"d"_s), 100).rows;
    QCOMPARE(idsOf(rows), u"p4 p1 new two p2 p3 p5"_s);
    QCOMPARE(rows.at(1)->text(ContactField::DisplayName), u"Other"_s);
}

void TestStoreDatabase::manyChangesLeadWhereTheListIs()
{
    QRandomGenerator random(11);
    QList<ContactPtr> rows = people(0, 40);
    (void)fresh().write(whole(u"d"_s, rows));
    int next = 1000;
    for (int round = 0; round < 300; ++round) {
        QList<ListChange> changes;
        for (int i = random.bounded(4); i >= 0; --i) {
            const int at = rows.isEmpty() ? 0 : int(random.bounded(rows.size()));
            ListChange change = RowsInserted { at, people(next, next + 1 + random.bounded(3)) };
            next += 10;
            switch (rows.size() < 5 ? 0 : random.bounded(6)) {
            case 0:
                break;
            case 1:
                change = RowsInserted { 3, people(next, next + 1) }; // the same place again and again
                next += 10;
                break;
            case 2:
                change = RowsRemoved { at, std::min(2, int(rows.size()) - at) };
                break;
            case 3:
                change = RowMoved { at, int(random.bounded(rows.size())) };
                break;
            case 4:
                change = RowsChanged { at, { person(u"c%1"_s.arg(++next)) } };
                break;
            case 5: {
                QList<ContactPtr> other = rows;
                other.remove(at, 1);
                change = RowsReset { other };
                break;
            }
            }
            dialbook::apply(change, rows);
            changes.append(change);
        }
        const auto written = m_database->write({ .rows = { rowsOf(u"d"_s, changes, int(rows.size())) } });
        QVERIFY(written.lost.isEmpty());
        if (round % 25 == 0) {
            (void)fresh();
            QCOMPARE(stored(u"d"_s), idsOf(rows));
        }
    }
    (void)fresh();
    QCOMPARE(stored(u"d"_s), idsOf(rows));
}

void TestStoreDatabase::rowsThatAreNotKnownAreNotStored()
{
    QList<ContactPtr> rows(8);
    rows[0] = person(u"a"_s);
    rows[5] = person(u"b"_s);
    StoreBatch batch = whole(u"d"_s, rows);
    batch.rows.first().isWhole = false;
    fresh().write(batch);
    m_database->write({ .rows = { rowsOf(u"d"_s, { RowsChanged { 6, { person(u"c"_s) } } }, 8, false) } });
    m_database->write({ .rows = { rowsOf(u"d"_s, { RowsChanged { 0, { ContactPtr() } } }, 8, false) } });
    QVERIFY(!fresh().directories().first().isWhole);
    QCOMPARE(stored(u"d"_s), u"b c"_s);
}

void TestStoreDatabase::changesCanBeginAtWhatWasReadBefore()
{
    fresh().write(whole(u"d"_s, people(0, 5)));
    fresh().write({ .rows = { rowsOf(u"d"_s, { RowsRemoved { 1, 2 } }, 3) } });
    (void)fresh().read(DirectoryId(u"d"_s), 1);
    m_database->write({ .rows = { rowsOf(u"d"_s, { RowsInserted { 3, { person(u"end"_s) } } }, 4) } });
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u"p0 p3 p4 end"_s);
}

void TestStoreDatabase::changesThatDoNotFitAreNoticed()
{
    fresh().write(whole(u"d"_s, people(0, 5)));
    const QList<DirectoryId> lost { DirectoryId(u"d"_s) };
    QCOMPARE(m_database->write({ .rows = { rowsOf(u"d"_s, { RowsRemoved { 3, 3 } }, 2) } }).lost, lost);
    QCOMPARE(m_database->write({ .rows = { rowsOf(u"d"_s, { RowsRemoved { -1, 1 } }, 2) } }).lost, lost);
    QCOMPARE(m_database->write({ .rows = { rowsOf(u"d"_s, { RowMoved { 0, 7 } }, 5) } }).lost, lost);
    QCOMPARE(m_database->write({ .rows = { rowsOf(u"d"_s, { RowsRemoved { 3, 1 } }, 5) } }).lost, lost);
    QVERIFY(m_database->write(whole(u"d"_s, people(0, 5))).lost.isEmpty());
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u"p0 p1 p2 p3 p4"_s);
}

void TestStoreDatabase::aDirectoryThatIsGoneTakesItsRowsAlong()
{
    fresh().write({ .directories = QList<Directory> { directory(u"d"_s), directory(u"e"_s) },
        .rows = { rowsOf(u"d"_s, { RowsReset { people(0, 5) } }, 5),
            rowsOf(u"e"_s, { RowsReset { people(5, 7) } }, 2) } });
    fresh().write({ .directories = QList<Directory> { directory(u"e"_s) } });
    m_database->write({ .directories = QList<Directory> { directory(u"d"_s), directory(u"e"_s) } });
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u""_s);
    QCOMPARE(stored(u"e"_s), u"p5 p6"_s);
}

void TestStoreDatabase::everyPersonHasAFileOfTheirOwn()
{
    fresh().write(whole(u"d"_s, people(0, 2)));
    m_database->open(marcus);
    QVERIFY(m_database->directories().isEmpty());
    QVERIFY(m_database->read(DirectoryId(u"d"_s), 10).rows.isEmpty());
    m_database->write(whole(u"d"_s, people(7, 8)));
    m_database->open({ u"cic2.example.com"_s, anna.user });
    QVERIFY(m_database->directories().isEmpty());
    m_database->open(anna);
    QCOMPARE(stored(u"d"_s), u"p0 p1"_s);
    for (const QString &name : QDir(folder()).entryList(QDir::Files)) {
        QVERIFY(!name.contains(u"lindgren"_s) && !name.contains(u"cic"_s));
    }
}

void TestStoreDatabase::aPersonIsKnownWhateverTheirCase()
{
    fresh().write(whole(u"d"_s, people(0, 2)));
    m_database->open({ u"CIC1.Example.com"_s, u"A.Lindgren"_s });
    QCOMPARE(stored(u"d"_s), u"p0 p1"_s);
}

void TestStoreDatabase::nothingIsWrittenBeforeThereIsSomething()
{
    QVERIFY(fresh().directories().isEmpty());
    QVERIFY(!QFile::exists(folder()));
}

void TestStoreDatabase::filesAreReadableByThePersonOnly()
{
#ifdef Q_OS_WIN
    QSKIP("the profile's own rights");
#endif
    fresh().write(whole(u"d"_s, people(0, 2)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
    const QStringList files = QDir(folder()).entryList({ u"*.sqlite*"_s }, QDir::Files);
    QVERIFY(files.filter(u"-wal"_s).size() == 1 && files.filter(u"-shm"_s).size() == 1);
    for (const QString &name : files) {
        if (!name.endsWith(u".lock"_s)) {
            QVERIFY2(!(QFile::permissions(QDir(folder()).filePath(name)) & others), qPrintable(name));
        }
    }
}

void TestStoreDatabase::rightsThatAreTooWideAreTakenBack()
{
#ifdef Q_OS_WIN
    QSKIP("the profile's own rights");
#endif
    fresh().write(whole(u"d"_s, people(0, 2)));
    m_database->close();
    const auto wide = QFile::permissions(file()) | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(file(), wide));
    QVERIFY(QFile::setPermissions(folder(), wide | QFileDevice::ExeOwner));
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u"p0 p1"_s);
    QVERIFY(!(QFile::permissions(file()) & QFileDevice::ReadOther));
    QVERIFY(!(QFile::permissions(folder()) & QFileDevice::ReadOther));
}

void TestStoreDatabase::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : { "garbage", "text", "cut off", "header overwritten", "middle overwritten",
             "another program's", "no tables", "other columns", "only a wal" }) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestStoreDatabase::aDamagedFileIsSetAside()
{
    QFETCH(QString, how);
    fresh().write(whole(u"d"_s, people(0, 3000)));
    m_database.reset();
    QFile raw(file());
    const qint64 size = raw.size();
    QVERIFY(size > 50'000);
    if (how == u"garbage"_s) {
        overwrite(QByteArray(int(size), '\x5a'));
    } else if (how == u"text"_s) {
        QVERIFY(raw.resize(0));
        overwrite("This is no database.\n");
    } else if (how == u"cut off"_s) {
        QVERIFY(raw.resize(size / 2));
    } else if (how == u"header overwritten"_s) {
        overwrite(QByteArray(100, '\xff'), 16);
    } else if (how == u"middle overwritten"_s) {
        overwrite(QByteArray(int(size - 4096), '\xff'), 4096);
    } else if (how == u"another program's"_s) {
        QVERIFY(raw.remove());
        sql(file(), { u"CREATE TABLE contact (key INTEGER)"_s });
    } else if (how == u"no tables"_s) {
        sql(file(), { u"DROP TABLE contact"_s, u"DROP TABLE directory"_s });
    } else if (how == u"other columns"_s) {
        sql(file(), { u"ALTER TABLE directory DROP COLUMN whole"_s });
    } else {
        QFile wal(file() + u"-wal"_s);
        QVERIFY(wal.open(QIODevice::WriteOnly));
        wal.write(QByteArray(40'000, '\x11'));
        wal.close();
        QVERIFY(raw.resize(0));
        overwrite("SQLite format 3");
    }

    (void)fresh();
    (void)stored(u"d"_s);
    if (m_troubles.isEmpty()) {
        (void)m_database->write(whole(u"d"_s, people(5, 4000))); // found no later than now
    }
    QCOMPARE(m_troubles, QList { StoreTrouble::Damaged });
    QVERIFY2(QFile::exists(m_aside.first()), qPrintable(m_aside.first()));
    QVERIFY(m_aside.first().contains(QDate::currentDate().toString(u"yyyyMMdd"_s)));

    // And goes on with a new one.
    (void)m_database->write(whole(u"d"_s, people(0, 2)));
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u"p0 p1"_s);
    QCOMPARE(m_troubles.size(), 1);
}

void TestStoreDatabase::damageFoundWhileReadingRows()
{
    fresh().write(whole(u"d"_s, people(0, 3)));
    m_database.reset();
    sql(file(), { u"UPDATE contact SET data = x'0102030405' WHERE key = (SELECT max(key) FROM contact)"_s });
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u""_s);
    QCOMPARE(m_troubles, QList { StoreTrouble::Damaged });
}

void TestStoreDatabase::damageFoundWhileWriting()
{
    fresh().write(whole(u"d"_s, people(0, 3)));
    sql(file(), { u"DROP TABLE contact"_s });
    const auto written =
        m_database->write({ .rows = { rowsOf(u"d"_s, { RowsInserted { 0, people(7, 8) } }, 4) } });
    QVERIFY(written.beganAnew);
    QCOMPARE(m_troubles, QList { StoreTrouble::Damaged });
    (void)m_database->write(whole(u"d"_s, people(0, 1)));
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u"p0"_s);
}

void TestStoreDatabase::aNewerFileIsSetAside()
{
    fresh().write(whole(u"d"_s, people(0, 3)));
    m_database.reset();
    sql(file(), { u"PRAGMA user_version = 99"_s, u"DROP TABLE directory"_s });
    QVERIFY(fresh().directories().isEmpty());
    QCOMPARE(m_troubles, QList { StoreTrouble::Newer });
    QVERIFY(m_aside.first().contains(u"newer"_s) && QFile::exists(m_aside.first()));
}

void TestStoreDatabase::onlyTheLatestAreKeptAside()
{
    for (int i = 0; i < 4; ++i) {
        fresh().write(whole(u"d"_s, people(0, 3)));
        m_database.reset();
        overwrite(QByteArray(4096, 'x'));
        (void)fresh();
        QTest::qSleep(2); // their names are of the millisecond
    }
    QCOMPARE(m_troubles.size(), 4);
    QCOMPARE(QDir(folder()).entryList({ u"*.damaged.sqlite"_s }).size(), 2);
    QVERIFY(QFile::exists(m_aside.last()));
}

void TestStoreDatabase::aReadOnlyFolderIsToldOnce()
{
    // Root may write anywhere, so the folder's place is taken by a file.
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    StoreDatabase &database = fresh();
    for (int i = 0; i < 3; ++i) {
        const auto written = database.write(whole(u"d"_s, people(0, 3)));
        QVERIFY(!written.beganAnew && written.lost.isEmpty());
    }
    QVERIFY(database.directories().isEmpty());
    QCOMPARE(m_troubles, QList { StoreTrouble::NotWritable });
}

void TestStoreDatabase::aFullDiskIsToldOnceAndLosesNothing()
{
    fresh().write(whole(u"d"_s, people(0, 10)));
    (void)fresh({ .mostBytes = 8 * 4096 });
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!m_database->write(whole(u"d"_s, people(0, 5000))).beganAnew);
    }
    QCOMPARE(m_troubles, QList { StoreTrouble::Full });
    (void)fresh();
    QCOMPARE(stored(u"d"_s), idsOf(people(0, 10)));
}

void TestStoreDatabase::anotherDialbookIsReadButNotWritten()
{
    fresh().write(whole(u"d"_s, people(0, 2)));
    QList<StoreTrouble> troubles;
    StoreDatabase second(
        folder(), {}, [&](StoreTrouble trouble, const QString &) { troubles.append(trouble); });
    second.open(anna);
    QCOMPARE(idsOf(second.read(DirectoryId(u"d"_s), 10).rows), u"p0 p1"_s);
    second.write(whole(u"d"_s, people(5, 9)));
    QCOMPARE(troubles, QList { StoreTrouble::InUse });
    m_database->write(whole(u"d"_s, people(0, 3)));
    second.close();
    (void)fresh();
    QCOMPARE(stored(u"d"_s), u"p0 p1 p2"_s);
    QVERIFY(m_troubles.isEmpty());
}

void TestStoreDatabase::wipingLeavesNothing()
{
    fresh().write(whole(u"d"_s, people(0, 2)));
    m_database->open(marcus);
    m_database->write(whole(u"d"_s, people(0, 2)));
    m_database.reset();
    overwrite(QByteArray(4096, 'x'));
    (void)fresh();
    QCOMPARE(QDir(folder()).entryList({ u"*.damaged.sqlite"_s }).size(), 1);
    QVERIFY(m_database->wipe());
    QVERIFY(!QFile::exists(folder()));
}

void TestStoreDatabase::versionOneIsRead()
{
    QFile script(QStringLiteral(DIALBOOK_TEST_DATA) + u"/store/version-1.sql"_s);
    QVERIFY(script.open(QIODevice::ReadOnly));
    QStringList statements = QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    QVERIFY(StoreFiles(folder()).prepare(anna));
    sql(file(), statements);

    const QList<StoredDirectory> read = fresh().directories();
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).directory.name, u"IC Public Contacts"_s);
    QCOMPARE(read.at(0).directory.count, 3);
    QVERIFY(read.at(0).isWhole && read.at(0).directory.rights->update);
    QCOMPARE(read.at(1).directory.category, DirectoryCategory::SpeedDial);
    QVERIFY(!read.at(1).directory.rights && !read.at(1).asOf.isValid());
    const QList<ContactPtr> rows = m_database->read(DirectoryId(u"public"_s), 10).rows;
    QCOMPARE(idsOf(rows), u"c1 c2 c3"_s);
    QCOMPARE(rows.at(1)->text(ContactField::DisplayName), u"Łukasz 田中"_s);
    QCOMPARE(rows.at(1)->phone(ContactField::MobilePhone).shown(), u"(317) 872-3000 x214"_s);
    QVERIFY(m_troubles.isEmpty());
}

void TestStoreDatabase::migrationsRunInOrderAndOnce()
{
    const std::array steps { storeMigrations().front(),
        Migration { { u"CREATE TABLE draft (text TEXT)"_s, u"INSERT INTO draft VALUES ('kept')"_s } },
        Migration { { u"ALTER TABLE draft ADD COLUMN age INTEGER DEFAULT 7"_s } } };
    const QString path = m_home->filePath(u"migrated.sqlite"_s);
    const auto bring = [&path](std::span<const Migration> upTo, const QString &ask) {
        QString told;
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path);
            QSqlError error;
            if (raw.open()) {
                told = QString::number(int(bringUpToDate(raw, upTo, error)));
                QSqlQuery query(raw);
                if (query.exec(ask) && query.next()) {
                    told += u' ' + query.value(0).toString();
                }
            }
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        return told;
    };
    const std::span<const Migration> all(steps);
    QCOMPARE(bring(all.first(1), u"PRAGMA user_version"_s), u"0 1"_s);
    QCOMPARE(bring(all, u"PRAGMA user_version"_s), u"0 3"_s);
    QCOMPARE(bring(all, u"SELECT text || age FROM draft"_s), u"0 kept7"_s);
    QCOMPARE(bring(all, u"SELECT count(*) FROM draft"_s), u"0 1"_s);
    QCOMPARE(bring(all.first(2), u"PRAGMA user_version"_s), u"1 3"_s); // newer
}

void TestStoreDatabase::aMigrationThatFailsChangesNothing()
{
    const std::array steps { storeMigrations().front(),
        Migration { { u"CREATE TABLE draft (text TEXT)"_s, u"this is no SQL"_s } } };
    QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
    raw.setDatabaseName(m_home->filePath(u"migrated.sqlite"_s));
    QVERIFY(raw.open());
    QSqlError error;
    QCOMPARE(bringUpToDate(raw, steps, error), SchemaState::Failed);
    QVERIFY(error.isValid());
    QSqlQuery query(raw);
    QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 1);
    QVERIFY(query.exec(u"SELECT count(*) FROM sqlite_master WHERE name = 'draft'"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
    query = QSqlQuery();
    raw = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"raw"_s);
}

QTEST_GUILESS_MAIN(TestStoreDatabase)
#include "tst_storedatabase.moc"
