// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/core/store/storeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace dialbook;
using namespace dialbook::test;

/// The store as the program has it: in a thread of its own.
class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsWrittenIsReadTheNextTime();
    void theShownDirectoryComesFirstThenSpeedDials();
    void rowsComeInPortionsBetweenOtherEvents();
    void nothingOfAFormerPersonIsHandedOver();
    void whatWasGivenToWriteIsWrittenBeforeTheEnd();
    void withoutAPersonNothingIsWritten();
    void troublesAreTold();
    void lostRowsAreAskedFor();
    void wipingLeavesNothing();

private:
    void start(const StorePolicy &policy = {})
    {
        m_store.reset();
        m_log.clear();
        m_store = std::make_unique<Store>(folder(), policy);
        connect(m_store.get(), &Store::directoriesRead, this, [this](const QList<StoredDirectory> &list) {
            QStringList names;
            for (const StoredDirectory &stored : list) {
                names.append(stored.directory.id.text());
            }
            m_log.append(u"directories "_s + names.join(u' '));
        });
        connect(m_store.get(), &Store::rowsRead, this,
            [this](const DirectoryId &id, const QList<ContactPtr> &rows, bool isLast) {
                m_log.append(id.text() + u": "_s + idsOf(rows) + (isLast ? u"."_s : u""_s));
            });
        connect(m_store.get(), &Store::finished, this, [this] { m_log.append(u"finished"_s); });
    }
    [[nodiscard]] bool isFinished() const { return m_log.contains(u"finished"_s); }
    [[nodiscard]] QString folder() const { return m_home->filePath(u"store"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Store> m_store;
    QStringList m_log;
};

void TestStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_store.reset();
    m_home = std::make_unique<QTemporaryDir>();
    start();
}

void TestStore::whatIsWrittenIsReadTheNextTime()
{
    m_store->open(anna);
    QTRY_VERIFY(isFinished());
    QCOMPARE(m_log, (QStringList { u"directories "_s, u"finished"_s }));
    m_store->write(whole(u"d"_s, people(0, 3)));
    start();
    m_store->open(anna);
    QTRY_VERIFY(isFinished());
    QCOMPARE(m_log, (QStringList { u"directories d"_s, u"d: p0 p1 p2."_s, u"finished"_s }));
}

void TestStore::theShownDirectoryComesFirstThenSpeedDials()
{
    m_store->open(anna);
    m_store->write({ .directories = QList<Directory> { directory(u"a"_s),
                         directory(u"s"_s, DirectoryCategory::SpeedDial), directory(u"b"_s) } });
    start();
    m_store->open(anna, DirectoryId(u"b"_s));
    QTRY_VERIFY(isFinished());
    QCOMPARE(m_log, (QStringList { u"directories a s b"_s, u"b: ."_s, u"s: ."_s, u"a: ."_s, u"finished"_s }));
}

void TestStore::rowsComeInPortionsBetweenOtherEvents()
{
    m_store->open(anna);
    m_store->write(whole(u"d"_s, people(0, 7)));
    start({ .firstRows = 2, .rowsAtOnce = 3 });
    m_store->open(anna, DirectoryId(u"d"_s));
    QTRY_VERIFY(isFinished());
    QCOMPARE(m_log,
        (QStringList { u"directories d"_s, u"d: p0 p1"_s, u"d: p2 p3 p4"_s, u"d: p5 p6."_s, u"finished"_s }));
}

void TestStore::nothingOfAFormerPersonIsHandedOver()
{
    m_store->open(anna);
    m_store->write(whole(u"annas"_s, people(0, 3)));
    m_store->open(marcus);
    m_store->write(whole(u"marcus"_s, people(5, 6)));
    start();
    m_store->open(anna);
    m_store->open(marcus);
    QTRY_VERIFY(isFinished());
    QCOMPARE(m_log, (QStringList { u"directories marcus"_s, u"marcus: p5."_s, u"finished"_s }));
    m_log.clear();
    m_store->open(anna);
    m_store->close();
    m_store->open({ u"elsewhere"_s, u"a.lindgren"_s });
    QTRY_VERIFY(isFinished());
    QCOMPARE(m_log, (QStringList { u"directories "_s, u"finished"_s }));
}

void TestStore::whatWasGivenToWriteIsWrittenBeforeTheEnd()
{
    m_store->open(anna);
    for (int i = 0; i < 20; ++i) {
        m_store->write(whole(u"d"_s, people(0, i)));
    }
    start();
    m_store->open(anna);
    QTRY_VERIFY(isFinished());
    QCOMPARE(m_log.at(1), u"d: "_s + idsOf(people(0, 19)) + u'.');
}

void TestStore::withoutAPersonNothingIsWritten()
{
    m_store->write(whole(u"d"_s, people(0, 3)));
    m_store->open(anna);
    m_store->close();
    m_store->write(whole(u"d"_s, people(0, 3)));
    m_store.reset();
    QVERIFY(!QFile::exists(folder()));
}

void TestStore::troublesAreTold()
{
    QVERIFY(StoreFiles(folder()).prepare(anna));
    QFile raw(StoreFiles(folder()).fileOf(anna));
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write(QByteArray(10'000, 'x'));
    raw.close();
    QSignalSpy troubled(m_store.get(), &Store::troubled);
    m_store->open(anna);
    QTRY_VERIFY(isFinished());
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(troubled.at(0).at(0).value<StoreTrouble>(), StoreTrouble::Damaged);
    QVERIFY(QFile::exists(troubled.at(0).at(1).toString()));
}

void TestStore::lostRowsAreAskedFor()
{
    QSignalSpy needed(m_store.get(), &Store::rowsNeeded);
    m_store->open(anna);
    m_store->write(whole(u"d"_s, people(0, 3)));
    m_store->write({ .rows = { rowsOf(u"d"_s, { RowsRemoved { 5, 1 } }, 2) } });
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(needed.at(0).at(0).value<DirectoryId>(), DirectoryId(u"d"_s));
}

void TestStore::wipingLeavesNothing()
{
    m_store->open(anna);
    m_store->write(whole(u"d"_s, people(0, 3)));
    m_store->wipe();
    m_store->write(whole(u"d"_s, people(0, 3)));
    m_store.reset();
    QVERIFY(!QFile::exists(folder()));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
