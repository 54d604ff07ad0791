// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"

#include "tests/core/sweep/sweepworld.h"

#include <QSignalSpy>

using namespace dialbook;
using namespace dialbook::test;
using namespace std::chrono_literals;

/// Everything readable is loaded in the background, politely.
class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingThatMayBeReadIsLoaded();
    void theViewedComesFirstThenSpeedDialsThenSmallOnes();
    void whatIsLoadedIsLetGo();
    void fewListsAreOpenAtOnce();
    void pagesAreFetchedOneByOneWithPauses();
    void itWaitsWhileThePersonWorks();
    void itWaitsWhileTheServerIsBusy();
    void aSlowServerIsAskedLess();
    void itGoesOnAfterAReconnection();
    void aChangedCountIsLookedAtAgain();
    void everythingIsLookedAtAgainAfterSomeTime();
    void whatIsViewedGetsItsTurnAtOnce();
    void whatIsViewedIsLoadedWithoutPauses();
    void whatIsViewedIsLoadedWhileThePersonWorks();
    void whatIsViewedIsLookedThroughAgainWhileItIsOpen();
    void aServerInTroubleIsAskedAgainForWhatIsViewed();
    void progressIsToldUntilAllIsLoaded();
    void whatMayNotBeReadIsLeftAlone();
    void nothingHappensAfterLoggingOff();

private:
    static SweepPolicy quick()
    {
        return { .pause = 0ms,
            .breath = 0,
            .viewedBreath = 0,
            .quiet = 100ms,
            .viewedQuiet = 10ms,
            .firstBusyDelay = 50ms,
            .longestBusyDelay = 100ms,
            .patience = 3s,
            .verifyChanged = 60s,
            .verifyEvery = 600s };
    }
    void start(const SweepPolicy &policy = quick())
    {
        m_sweep = std::make_unique<Sweep>(
            m_world->server.session, m_world->directories, m_world->lists, m_world->knowledge, policy);
    }
    [[nodiscard]] SweepServer &server() { return m_world->server; }
    [[nodiscard]] bool isDone() const
    {
        return m_world->directories.isLoaded() && !m_sweep->progress().isWorking;
    }
    /// Directories in the order of their first put.
    [[nodiscard]] QString order()
    {
        QStringList ids;
        for (const QString &put : std::as_const(server().puts)) {
            if (const QString id = put.section(u'@', 0, 0); !ids.contains(id)) {
                ids.append(id);
            }
        }
        return ids.join(u' ');
    }

    std::unique_ptr<SweepHome> m_home;
    std::unique_ptr<SweepWorld> m_world;
    std::unique_ptr<Sweep> m_sweep;
};

void TestSweep::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_home = std::make_unique<SweepHome>();
    m_world = std::make_unique<SweepWorld>(*m_home);
}

void TestSweep::cleanup()
{
    m_sweep.reset();
    m_world.reset();
    m_home.reset();
}

void TestSweep::everythingThatMayBeReadIsLoaded()
{
    server().add(u"a"_s, 7);
    server().add(u"b"_s, 1300);
    server().add(u"c"_s, 0);
    start();
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(isDone());
    QCOMPARE(m_world->known(u"a"_s), 7);
    QCOMPARE(m_world->knowledge.loadedCount(DirectoryId(u"b"_s)), 1300);
    QVERIFY(m_world->knowledge.rows(DirectoryId(u"b"_s)).whole);
    QTRY_COMPARE(m_world->index.size(), 1307);
}

void TestSweep::theViewedComesFirstThenSpeedDialsThenSmallOnes()
{
    server().add(u"big"_s, 900);
    server().add(u"small"_s, 3);
    server().add(u"dial"_s, 40, 4);
    server().add(u"viewed"_s, 500);
    SweepPolicy policy = quick();
    policy.mostAtOnce = 1;
    start(policy);
    m_sweep->setViewed(DirectoryId(u"viewed"_s));
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(isDone());
    QCOMPARE(order(), u"viewed dial small big"_s);
}

void TestSweep::whatIsLoadedIsLetGo()
{
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s }) {
        server().add(id, 400);
    }
    start();
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(isDone());
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s }) {
        QTRY_COMPARE(server()[id].windows(), 0);
    }
}

void TestSweep::fewListsAreOpenAtOnce()
{
    for (int i = 0; i < 8; ++i) {
        server().add(u"d%1"_s.arg(i), 10);
    }
    int most = 0;
    int open = 0;
    connect(&m_world->lists, &ContactListPool::opened, this, [&] { most = std::max(most, ++open); });
    connect(&m_world->lists, &ContactListPool::closing, this, [&] { --open; });
    start();
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(isDone());
    QCOMPARE(most, 2);
    QCOMPARE(open, 0);
}

void TestSweep::pagesAreFetchedOneByOneWithPauses()
{
    server().add(u"a"_s, 20'000);
    SweepPolicy policy = quick();
    policy.pause = 1h;
    start(policy);
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(m_sweep->progress().isLoading());
    // The first rows and the page ahead, then one page, and then the pause.
    QTRY_COMPARE(server().puts.size(), 3);
    QTest::qWait(100);
    QCOMPARE(server().puts.size(), 3);
}

void TestSweep::itWaitsWhileThePersonWorks()
{
    server().add(u"a"_s, 5);
    start();
    // Typing, without end.
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [this] { m_sweep->personWorked(); });
    m_sweep->personWorked();
    typing.start(10ms);
    QVERIFY(m_world->logIn());
    QTest::qWait(300);
    QVERIFY(server().puts.isEmpty());
    QVERIFY(m_sweep->progress().isWorking || m_sweep->progress() == SweepProgress());
    typing.stop();
    QTRY_VERIFY(isDone());
    QCOMPARE(m_world->known(u"a"_s), 5);
}

void TestSweep::itWaitsWhileTheServerIsBusy()
{
    server().add(u"a"_s, 700);
    int refused = 0;
    server().refuse = [&](const FakeNetwork::Request &) -> std::optional<FakeNetwork::Answer> {
        return ++refused <= 3 ? std::optional(FakeNetwork::refusal(503)) : std::nullopt;
    };
    SweepPolicy policy = quick();
    policy.verifyChanged = 100ms;
    start(policy);
    QVERIFY(m_world->logIn());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->known(u"a"_s) == 700, 20'000);
}

void TestSweep::aSlowServerIsAskedLess()
{
    server().add(u"a"_s, 20'000);
    SweepPolicy policy = quick();
    policy.breath = 1000;
    start(policy);
    server().holdsRows = true;
    QVERIFY(m_world->logIn());
    QTRY_COMPARE(server().puts.size(), 1);
    server()[u"a"_s].deliver();
    QTRY_COMPARE(server().puts.size(), 3); // with the page ahead
    QTest::qWait(20); // as long as the server takes
    server()[u"a"_s].deliver();
    QTest::qWait(200);
    QCOMPARE(server().puts.size(), 3);
}

void TestSweep::itGoesOnAfterAReconnection()
{
    server().add(u"a"_s, 3000);
    server().holdsRows = true;
    start();
    QVERIFY(m_world->logIn());
    QTRY_COMPARE(server().puts.size(), 1);
    QVERIFY(server().loseConnection());
    QVERIFY(!m_sweep->progress().isWorking);
    server().holdsRows = false;
    QVERIFY(server().comeBack());
    QTRY_VERIFY(m_world->directories.isLoaded() && isDone());
    QCOMPARE(m_world->knowledge.loadedCount(DirectoryId(u"a"_s)), 3000);
}

void TestSweep::aChangedCountIsLookedAtAgain()
{
    server().add(u"a"_s, 5);
    SweepPolicy policy = quick();
    policy.verifyChanged = 20ms;
    start(policy);
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(isDone());
    QTRY_COMPARE(server()[u"a"_s].windows(), 0);
    server()[u"a"_s].insert(2, u"new"_s);
    server().tellDirectories(true);
    QTRY_COMPARE(m_world->found(u"new"_s), 1);
    QCOMPARE(m_world->known(u"a"_s), 6);
}

void TestSweep::everythingIsLookedAtAgainAfterSomeTime()
{
    server().add(u"a"_s, 5);
    SweepPolicy policy = quick();
    policy.verifyChanged = 20ms;
    policy.verifyEvery = 40ms;
    start(policy);
    QVERIFY(m_world->logIn());
    QTRY_COMPARE(m_world->known(u"a"_s), 5);
    server()[u"a"_s].rename(2, u"Zebra"_s);
    QTRY_COMPARE(m_world->found(u"zebra"_s), 1);
}

void TestSweep::whatIsViewedGetsItsTurnAtOnce()
{
    server().add(u"a"_s, 20'000);
    server().add(u"b"_s, 20'001);
    server().add(u"c"_s, 20'002);
    SweepPolicy policy = quick();
    policy.pause = 1h;
    start(policy);
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(order().contains(u"b"_s));
    QVERIFY(!order().contains(u"c"_s));
    m_sweep->setViewed(DirectoryId(u"c"_s));
    QTRY_VERIFY(order().contains(u"c"_s));
    QTRY_COMPARE(server()[u"b"_s].windows(), 0); // had to wait
}

void TestSweep::whatIsViewedIsLoadedWithoutPauses()
{
    server().add(u"a"_s, 20'000);
    server().add(u"b"_s, 3000);
    SweepPolicy policy = quick();
    policy.pause = 1h;
    start(policy);
    m_sweep->setViewed(DirectoryId(u"a"_s));
    QVERIFY(m_world->logIn());
    const auto page = m_world->open(u"a"_s);
    QTRY_VERIFY(page->isVerified());
    QVERIFY(m_world->knowledge.loadedCount(DirectoryId(u"b"_s)) < 3000);
    QVERIFY(m_sweep->progress().isLoading());
}

void TestSweep::whatIsViewedIsLoadedWhileThePersonWorks()
{
    server().add(u"a"_s, 3000);
    server().add(u"b"_s, 5);
    SweepPolicy policy = quick();
    policy.quiet = 10s;
    start(policy);
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [this] { m_sweep->personWorked(); });
    m_sweep->setViewed(DirectoryId(u"a"_s));
    m_sweep->personWorked();
    typing.start(10ms);
    QVERIFY(m_world->logIn());
    QTRY_COMPARE(m_world->knowledge.loadedCount(DirectoryId(u"a"_s)), 3000);
    QCOMPARE(order(), u"a"_s);
}

void TestSweep::whatIsViewedIsLookedThroughAgainWhileItIsOpen()
{
    const int count = 20'000; // more than can be followed
    server().add(u"a"_s, count);
    SweepPolicy policy = quick();
    policy.verifyChanged = 20ms;
    policy.verifyEvery = 100ms;
    start(policy);
    m_sweep->setViewed(DirectoryId(u"a"_s));
    QVERIFY(m_world->logIn());
    const auto page = m_world->open(u"a"_s);
    QTRY_VERIFY(page->isVerified());
    QVERIFY(!page->isFollowed());
    server()[u"a"_s].rename(count / 2, u"Zebra"_s);
    QTRY_COMPARE(m_world->found(u"zebra"_s), 1);
}

void TestSweep::aServerInTroubleIsAskedAgainForWhatIsViewed()
{
    server().add(u"a"_s, 3000);
    int asked = 0;
    int refused = 0;
    server().refuse = [&](const FakeNetwork::Request &) -> std::optional<FakeNetwork::Answer> {
        if (++asked % 4 != 0 || refused == 2) {
            return {};
        }
        ++refused;
        return FakeNetwork::refusal(500); // a busy one is asked again by itself at first
    };
    start();
    m_sweep->setViewed(DirectoryId(u"a"_s));
    std::shared_ptr<ContactList> page; // looks at the same list all the time
    connect(
        &m_world->lists, &ContactListPool::opened, this, [&] { page = m_world->open(u"a"_s); },
        Qt::QueuedConnection);
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(page && page->isVerified());
    QCOMPARE(refused, 2);
    QCOMPARE(page->state(), ContactList::State::Live);
    QCOMPARE(m_world->knowledge.loadedCount(DirectoryId(u"a"_s)), 3000);
}

void TestSweep::progressIsToldUntilAllIsLoaded()
{
    server().add(u"a"_s, 1000);
    server().add(u"b"_s, 10);
    start();
    QList<SweepProgress> told;
    connect(m_sweep.get(), &Sweep::progressChanged, this, [&] { told.append(m_sweep->progress()); });
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(isDone());
    QVERIFY(told.size() > 2);
    qint64 last = 0;
    for (const SweepProgress &progress : std::as_const(told)) {
        QVERIFY(progress.loaded >= last && progress.loaded <= progress.total);
        last = progress.loaded;
    }
    QCOMPARE(told.first().total, 1010);
    QCOMPARE(told.last(), (SweepProgress { false, 1010, 1010 }));
}

void TestSweep::whatMayNotBeReadIsLeftAlone()
{
    server().add(u"a"_s, 5);
    start();
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(isDone());
    server().puts.clear();
    const QJsonObject hidden { { u"directoryID"_s, u"hidden"_s }, { u"displayName"_s, u"x"_s },
        { u"count"_s, 100 }, { u"accessRights"_s, QJsonObject { { u"read"_s, false } } } };
    server().router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s },
        { u"isDelta"_s, true }, { u"directoriesAdded"_s, QJsonArray { hidden } } });
    QTest::qWait(50);
    QVERIFY(server().puts.isEmpty());
    QCOMPARE(m_sweep->progress(), (SweepProgress { false, 5, 5 }));
}

void TestSweep::nothingHappensAfterLoggingOff()
{
    server().add(u"a"_s, 5000);
    SweepPolicy policy = quick();
    policy.pause = 20ms;
    start(policy);
    QVERIFY(m_world->logIn());
    QTRY_VERIFY(server().puts.size() > 1);
    QVERIFY(server().logOff());
    const auto puts = server().puts.size();
    QTest::qWait(100);
    QCOMPARE(server().puts.size(), puts);
    QVERIFY(!m_sweep->progress().isWorking);
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
