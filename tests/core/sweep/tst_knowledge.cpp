// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sweep/sweepworld.h"

#include <QDir>
#include <QSignalSpy>

using namespace dialbook;
using namespace dialbook::test;

/// What is known of a person's directories, from the store and from the server.
class TestKnowledge : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsKnownAtFirst();
    void whatListsLoadIsFound();
    void whatOthersChangeIsFoundAsItIsNow();
    void whatIsGoneIsNotFound();
    void theLastKnownIsThereAtTheNextStart();
    void listsOpenWithTheLastKnownRows();
    void manyRowsAreHandedOverWhole();
    void theFirstRowsAreShownBeforeTheOthersAreRead();
    void theServersAnswerReplacesWhatWasStored();
    void whatChangedSinceIsStored();
    void rowsStayKnownWhenNobodyLooks();
    void anotherUserSeesNothingOfTheFirst();
    void theSameUserOnAnotherServerSeesNothingOfTheFirst();
    void afterLoggingOffTheirOwnStays();
    void everyoneFindsTheirOwnAgain();
    void directoriesThatAreGoneAreForgotten();
    void whatMayNotBeReadAnyMoreIsForgotten();
    void turningTheStoreOffLeavesNothing();
    void turningItOnAgainKeepsWhatIsKnown();
    void withoutTheSettingNothingIsKept();
    void aDamagedStoreIsToldAndBegunAnew();
    void withoutADiskEverythingElseGoesOn();

private:
    void restart()
    {
        m_world.reset();
        m_world = std::make_unique<SweepWorld>(*m_home);
        m_world->server.add(u"public"_s, 5);
    }
    /// Anna has looked at all of very many public contacts.
    void storeMany()
    {
        m_world->server[u"public"_s].fill(1234);
        QVERIFY(m_world->logIn());
        const auto list = m_world->open(u"public"_s);
        list->wantAll();
        QTRY_COMPARE(list->loadedCount(), 1234);
    }
    /// Anna has logged in, looked at the public contacts, and turned away.
    void visit()
    {
        QVERIFY(m_world->logIn());
        const auto list = m_world->open(u"public"_s);
        QTRY_COMPARE(list->loadedCount(), m_world->server[u"public"_s].size());
        QTRY_COMPARE(m_world->found(u"name"_s), m_world->server[u"public"_s].size());
    }

    std::unique_ptr<SweepHome> m_home;
    std::unique_ptr<SweepWorld> m_world;
};

void TestKnowledge::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_home = std::make_unique<SweepHome>();
    restart();
}

void TestKnowledge::cleanup()
{
    m_world.reset();
    m_home.reset();
}

void TestKnowledge::nothingIsKnownAtFirst()
{
    QVERIFY(m_world->knowledge.isEmpty());
    QVERIFY(m_world->knowledge.owner().isEmpty());
    QVERIFY(!m_world->knowledge.asOf().isValid());
    QVERIFY(m_world->knowledge.rows(DirectoryId(u"public"_s)).rows.isEmpty());
}

void TestKnowledge::whatListsLoadIsFound()
{
    visit();
    QCOMPARE(m_world->found(u"name"_s), 5);
    QCOMPARE(m_world->index.find({ .typed = u"name 3"_s }).persons.first().entries.first().directory.name,
        u"Directory public"_s);
}

void TestKnowledge::whatOthersChangeIsFoundAsItIsNow()
{
    QVERIFY(m_world->logIn());
    const auto list = m_world->open(u"public"_s);
    QTRY_COMPARE(m_world->found(u"name"_s), 5);
    FakeDirectory &directory = m_world->server[u"public"_s];
    directory.rename(2, u"Zebra"_s);
    directory.deliver();
    QTRY_COMPARE(m_world->found(u"zebra"_s), 1);
    QCOMPARE(m_world->found(u"name 2"_s), 0);
    directory.insert(0, u"new"_s);
    directory.deliver();
    QTRY_COMPARE(m_world->found(u"new"_s), 1);
}

void TestKnowledge::whatIsGoneIsNotFound()
{
    QVERIFY(m_world->logIn());
    const auto list = m_world->open(u"public"_s);
    QTRY_COMPARE(m_world->found(u"name"_s), 5);
    FakeDirectory &directory = m_world->server[u"public"_s];
    directory.insert(1, u"new"_s);
    directory.remove(3);
    directory.remove(0);
    directory.remove(0);
    directory.deliver();
    QTRY_COMPARE(list->rows().size(), 3);
    QTRY_COMPARE(m_world->found(u"name"_s), 3);
    QCOMPARE(m_world->found(u"new"_s), 0);
}

void TestKnowledge::theLastKnownIsThereAtTheNextStart()
{
    visit();
    const QDateTime before = QDateTime::currentDateTime();
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QVERIFY(!m_world->server.session.isConnected());
    QCOMPARE(m_world->shown(), u"public"_s);
    QCOMPARE(m_world->known(u"public"_s), 5);
    QTRY_COMPARE(m_world->found(u"name"_s), 5);
    QVERIFY(m_world->knowledge.asOf().secsTo(before) < 30);
    QVERIFY(m_world->knowledge.asOf() <= before.addSecs(30));
}

void TestKnowledge::listsOpenWithTheLastKnownRows()
{
    visit();
    restart();
    const auto early = m_world->open(u"public"_s); // before the store has been read
    QTRY_COMPARE(early->loadedCount(), 5);
    QCOMPARE(early->state(), ContactList::State::Stale);
    QVERIFY(early->asOf().isValid());
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QCOMPARE(m_world->open(u"public"_s)->rows().size(), 5);
}

void TestKnowledge::manyRowsAreHandedOverWhole()
{
    storeMany();
    restart();
    const auto list = m_world->open(u"public"_s);
    QTRY_COMPARE(list->loadedCount(), 1234);
    QTRY_COMPARE(m_world->index.size(), 1234);
    QCOMPARE(list->rows().at(1233)->id.text(), u"e1233"_s);
    QVERIFY(list->isWhole());
}

void TestKnowledge::theFirstRowsAreShownBeforeTheOthersAreRead()
{
    storeMany();
    restart();
    const auto list = m_world->open(u"public"_s);
    QList<std::pair<int, int>> shown; // and all rows
    connect(list.get(), &ContactList::changed, this, [&] {
        shown.append({ list->loadedCount(), list->rows().size() });
    });
    QTRY_VERIFY(list->isWhole());
    QCOMPARE(shown.first(), std::pair(20, 1234));
    QCOMPARE(shown.last(), std::pair(1234, 1234));
    QCOMPARE(m_world->known(u"public"_s), 1234);
    QVERIFY(m_world->logIn()); // to a server with five of them
    QTRY_COMPARE(list->state(), ContactList::State::Live);
    QCOMPARE(list->rows().size(), 5);
}

void TestKnowledge::theServersAnswerReplacesWhatWasStored()
{
    visit();
    restart();
    FakeDirectory &directory = m_world->server[u"public"_s];
    directory.remove(0);
    directory.rename(0, u"Zebra"_s);
    directory.insert(4, u"new"_s);
    const auto list = m_world->open(u"public"_s);
    QTRY_VERIFY(m_world->knowledge.isRead());
    QVERIFY(m_world->logIn());
    QTRY_COMPARE(m_world->found(u"zebra"_s), 1);
    QTRY_COMPARE(m_world->found(u"name 0"_s), 0);
    QCOMPARE(m_world->found(u"new"_s), 1);
    QCOMPARE(list->rows().size(), 5);
}

void TestKnowledge::whatChangedSinceIsStored()
{
    visit();
    for (int round = 0; round < 4; ++round) {
        restart();
        FakeDirectory &directory = m_world->server[u"public"_s];
        directory.fill(5 + round);
        directory.rename(1, u"Round %1"_s.arg(round));
        directory.remove(3);
        const auto list = m_world->open(u"public"_s);
        if (round % 2 == 0) {
            QTRY_VERIFY(m_world->knowledge.isRead());
        } // and otherwise the server may be faster than the disk
        QVERIFY(m_world->logIn());
        QTRY_COMPARE(m_world->found(u"round %1"_s.arg(round)), 1);
    }
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QCOMPARE(m_world->known(u"public"_s), 7);
    QTRY_COMPARE(m_world->found(u"round 3"_s), 1);
    QCOMPARE(m_world->found(u"round"_s), 1);
    QCOMPARE(m_world->found(u"name 3"_s), 0);
}

void TestKnowledge::rowsStayKnownWhenNobodyLooks()
{
    visit(); // lets its list go
    QTRY_COMPARE(m_world->server[u"public"_s].windows(), 0);
    QCOMPARE(m_world->known(u"public"_s), 5);
    QVERIFY(m_world->knowledge.rows(DirectoryId(u"public"_s)).whole);
    QCOMPARE(m_world->open(u"public"_s)->rows().size(), 5);
}

void TestKnowledge::anotherUserSeesNothingOfTheFirst()
{
    visit();
    restart();
    QTRY_COMPARE(m_world->found(u"name"_s), 5);
    m_world->server.drop(u"public"_s);
    m_world->server.add(u"bobs"_s, 2);
    QStringList seen;
    connect(&m_world->server.session, &Session::established, this, [&] {
        seen = { m_world->shown(), QString::number(m_world->found(u"name"_s)) };
    });
    QVERIFY(m_world->logIn(u"bob"_s));
    QCOMPARE(seen, (QStringList { u""_s, u"0"_s }));
    QCOMPARE(m_world->shown(), u"bobs"_s);
    QCOMPARE(m_world->known(u"public"_s), 0);
    const auto list = m_world->open(u"bobs"_s);
    QTRY_COMPARE(m_world->found(u"name"_s), 2);
}

void TestKnowledge::theSameUserOnAnotherServerSeesNothingOfTheFirst()
{
    visit();
    QVERIFY(m_world->server.logOff());
    QCOMPARE(m_world->known(u"public"_s), 5);
    m_world->server.holdsRows = true;
    QVERIFY(m_world->logIn(u"anna"_s, u"http://127.0.0.2:8018"_s));
    QCOMPARE(m_world->known(u"public"_s), 0);
    QCOMPARE(m_world->open(u"public"_s)->rows().size(), 0);
    QCOMPARE(m_world->found(u"name"_s), 0);
}

void TestKnowledge::afterLoggingOffTheirOwnStays()
{
    visit();
    QVERIFY(m_world->server.logOff());
    QCOMPARE(m_world->shown(), u"public"_s);
    QCOMPARE(m_world->found(u"name"_s), 5);
    QCOMPARE(m_world->open(u"public"_s)->state(), ContactList::State::Stale);
}

void TestKnowledge::everyoneFindsTheirOwnAgain()
{
    visit();
    m_world->server.drop(u"public"_s);
    m_world->server.add(u"bobs"_s, 2);
    QVERIFY(m_world->logIn(u"bob"_s));
    {
        const auto list = m_world->open(u"bobs"_s);
        QTRY_COMPARE(m_world->found(u"name"_s), 2);
    }
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QCOMPARE(m_world->shown(), u"bobs"_s);
    m_home->settings.setLastLogIn({ m_home->settings.lastLogIn().server, u"ANNA"_s, false });
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QCOMPARE(m_world->shown(), u"public"_s);
    QTRY_COMPARE(m_world->found(u"name"_s), 5);
}

void TestKnowledge::directoriesThatAreGoneAreForgotten()
{
    visit();
    restart();
    QTRY_COMPARE(m_world->found(u"name"_s), 5);
    m_world->server.drop(u"public"_s);
    m_world->server.add(u"other"_s, 1);
    QVERIFY(m_world->logIn());
    QTRY_COMPARE(m_world->found(u"name"_s), 0);
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QCOMPARE(m_world->shown(), u"other"_s);
}

void TestKnowledge::whatMayNotBeReadAnyMoreIsForgotten()
{
    visit();
    const QJsonObject hidden { { u"directoryID"_s, u"public"_s }, { u"displayName"_s, u"x"_s },
        { u"accessRights"_s, QJsonObject { { u"read"_s, false } } } };
    m_world->server.router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s },
        { u"isDelta"_s, true }, { u"directoriesChanged"_s, QJsonArray { hidden } } });
    QTRY_COMPARE(m_world->found(u"name"_s), 0);
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QCOMPARE(m_world->known(u"public"_s), 0);
}

void TestKnowledge::turningTheStoreOffLeavesNothing()
{
    visit();
    QTRY_VERIFY(QFile::exists(m_home->storeFolder()));
    m_world->knowledge.setStored(false);
    QTRY_VERIFY(!QFile::exists(m_home->storeFolder()));
    QCOMPARE(m_world->known(u"public"_s), 5); // while they are logged in
    QVERIFY(m_world->server.logOff());
    QVERIFY(m_world->knowledge.isEmpty());
    QCOMPARE(m_world->found(u"name"_s), 0);
    restart();
    QVERIFY(!QFile::exists(m_home->storeFolder()));
    QVERIFY(m_world->knowledge.isEmpty());
}

void TestKnowledge::turningItOnAgainKeepsWhatIsKnown()
{
    m_home->settings.setStoresDirectories(false);
    visit();
    m_world->knowledge.setStored(true);
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QCOMPARE(m_world->known(u"public"_s), 5);
}

void TestKnowledge::withoutTheSettingNothingIsKept()
{
    m_home->settings.setStoresDirectories(false);
    restart();
    visit();
    restart();
    QVERIFY(!QFile::exists(m_home->storeFolder()));
}

void TestKnowledge::aDamagedStoreIsToldAndBegunAnew()
{
    visit();
    m_world.reset();
    const QDir folder(m_home->storeFolder());
    QFile raw(folder.filePath(folder.entryList({ u"*.sqlite"_s }, QDir::Files).first()));
    QVERIFY(raw.open(QIODevice::ReadWrite));
    raw.write(QByteArray(8192, 'x'));
    raw.close();
    restart();
    QSignalSpy troubled(&m_world->knowledge, &Knowledge::storeTroubled);
    QTRY_COMPARE(troubled.size(), 1);
    QVERIFY(m_world->knowledge.isEmpty());
    visit();
    restart();
    QTRY_VERIFY(m_world->knowledge.isRead());
    QCOMPARE(m_world->known(u"public"_s), 5);
}

void TestKnowledge::withoutADiskEverythingElseGoesOn()
{
    QFile file(m_home->storeFolder()); // no folder can be made here
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSignalSpy troubled(&m_world->knowledge, &Knowledge::storeTroubled);
    visit();
    QVERIFY(m_world->server.logOff());
    QCOMPARE(m_world->known(u"public"_s), 5);
    QTRY_COMPARE(troubled.size(), 1);
}

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
