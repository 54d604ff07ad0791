// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/speeddial/linkhealth.h"
#include "tests/support/fakes/fakeserver.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <map>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;
using namespace std::chrono_literals;

/// A server with one speed dial, "Hotline", and directories where contacts live. Windows are answered with
/// what their filter lets pass.
class TestLinkHealth : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatWasNeverUsedIsNotMissed();
    void aNumberThatChangesAfterUseIsMarkedUntilAccepted();
    void aNumberThatWasFoundElsewhereIsUsedToo();
    void usingAChangedNumberInAHurryDoesNotAcceptIt();
    void theFirstNumberOfAnAddedLinkIsRemembered_data();
    void theFirstNumberOfAnAddedLinkIsRemembered();
    void choosingAnotherNumberHereIsNoChange();
    void someoneElseChoosingIsOne();
    void anEmptiedPrimaryNumberIsToldOnce();
    void whatWasIllAtTheStartIsNotTold();
    void theTimeItWasNoticedOutlivesTheProgram();
    void aSourceThatIsDeletedUnderItsLinkIsMissed();
    void aServerThatDoesNotReadTheFilterProvesNothing();
    void aDirectoryThatIsNoLongerListedCannotBeRead();
    void aDirectoryThatIsStillBeingLoadedIsNotMissed();
    void aDirectoryThatRefusesCannotBeRead();
    void whatComesBackIsWellAgain();
    void aSourceIsTracedByWhatItShows();
    void whoeverMovedIsTracedAnew();
    void aLinkThatVanishesIsToldWithItsCause_data();
    void aLinkThatVanishesIsToldWithItsCause();
    void whatIsRemovedHereIsNoNews();
    void whatGoesWithItsListIsNoNews();
    void loggingOffIsNoNewsAndForgetsEverything();
    void aLostConnectionTellsNothing();

private:
    using Rows = QList<QJsonObject>;

    static QJsonObject phone(const QString &number)
    {
        return { { u"standardizedNumber"_s, number }, { u"displayString"_s, number } };
    }
    static QJsonObject entry(const QString &id, const QString &name, const QString &business,
        PrimaryNumber primary = PrimaryNumber::BusinessPhone, const QString &mobile = {})
    {
        return { { u"entryID"_s, id }, { u"displayName"_s, name }, { u"businessPhone"_s, phone(business) },
            { u"mobilePhone"_s, phone(mobile) }, { u"primaryNumberDesignation"_s, int(primary) } };
    }
    static QJsonObject metadata(const QString &id, const QString &name, int category, int count = 0)
    {
        return { { u"directoryID"_s, id }, { u"displayName"_s, name }, { u"schemaID"_s, u"s"_s },
            { u"category"_s, category }, { u"count"_s, count },
            { u"accessRights"_s, QJsonObject { { u"read"_s, true } } } };
    }
    void tellDirectories(const QString &key, const QJsonArray &list, bool isDelta = true)
    {
        m_server->router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s },
            { u"isDelta"_s, isDelta }, { key, list } });
    }
    FakeNetwork::Answer answer(const FakeNetwork::Request &request);
    void sendRows(const QString &subscription);
    /// As a server does: new content, told to every window.
    void set(const QString &directory, const Rows &rows);
    void start(const Rows &links);
    void build();
    void restart();
    [[nodiscard]] LinkKey link(const QString &id) const { return { DirectoryId(u"sd"_s), LinkId(id) }; }
    [[nodiscard]] LinkIllness illness(const QString &id) const { return m_health->of(link(id)).illness; }
    /// The link was made here; its source has been seen.
    void add(const QString &id, const QString &directory, const QString &source);
    [[nodiscard]] bool isSeen(const QString &id) const { return m_memory->record(link(id)).sourceSeen; }

    struct Window
    {
        QString directory;
        QJsonArray filters;
    };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<DirectoryList> m_directories;
    std::unique_ptr<ContactListPool> m_pool;
    std::unique_ptr<SpeedDialBook> m_book;
    std::unique_ptr<LinkMemory> m_memory;
    std::unique_ptr<LinkHealth> m_health;
    std::unique_ptr<QSignalSpy> m_ill;
    std::unique_ptr<QSignalSpy> m_vanished;
    std::map<QString, Rows> m_rows;
    std::map<QString, Window> m_windows;
    QJsonArray m_listed;
    QSet<QString> m_forbidden;
    bool m_readsFilters = true;
};

void TestLinkHealth::init()
{
    m_rows.clear();
    m_windows.clear();
    m_forbidden.clear();
    m_readsFilters = true;
    m_folder = std::make_unique<QTemporaryDir>();
    m_listed = { metadata(u"sd"_s, u"Hotline"_s, 4), metadata(u"public"_s, u"Public"_s, 2),
        metadata(u"suppliers"_s, u"Suppliers"_s, 2) };
}

void TestLinkHealth::build()
{
    m_windows.clear();
    m_server = std::make_unique<FakeServer>();
    m_server->answerWith([this](const FakeNetwork::Request &request) { return answer(request); });
    m_directories = std::make_unique<DirectoryList>(m_server->session, m_server->rest, m_server->router);
    m_pool = std::make_unique<ContactListPool>(m_server->session, m_server->rest, m_server->router);
    m_book = std::make_unique<SpeedDialBook>(*m_directories, *m_pool);
    m_memory = std::make_unique<LinkMemory>(m_folder->path());
    LinkHealthPolicy policy;
    policy.settle = 40ms;
    policy.traceAfter = 10ms;
    policy.sources = { .patience = 2s, .pause = 1ms, .afterChanges = 10ms, .round = 10min };
    m_health = std::make_unique<LinkHealth>(
        *m_book, *m_directories, m_server->session, m_server->rest, m_server->router, *m_memory, policy);
    m_ill = std::make_unique<QSignalSpy>(m_health.get(), &LinkHealth::becameIll);
    m_vanished = std::make_unique<QSignalSpy>(m_health.get(), &LinkHealth::vanished);
    QVERIFY(m_server->logIn());
    QTRY_VERIFY(m_book->isComplete());
    QTRY_VERIFY(m_book->list(DirectoryId(u"sd"_s)));
}

void TestLinkHealth::cleanup()
{
    m_vanished.reset();
    m_ill.reset();
    m_health.reset();
    m_memory.reset();
    m_book.reset();
    m_pool.reset();
    m_directories.reset();
    m_server.reset();
}

void TestLinkHealth::start(const Rows &links)
{
    m_rows[u"sd"_s] = links;
    build();
}

void TestLinkHealth::restart()
{
    cleanup();
    build();
}

FakeNetwork::Answer TestLinkHealth::answer(const FakeNetwork::Request &request)
{
    const QByteArray prefix = "/messaging/subscriptions/directories"_ba;
    if (!request.path.startsWith(prefix)) {
        return {};
    }
    const QString subscription = QString::fromUtf8(request.path.sliced(prefix.size()));
    if (request.verb == "DELETE") {
        m_windows.erase(subscription);
    } else if (subscription.isEmpty()) {
        QTimer::singleShot(0, m_server.get(), [this] {
            QJsonArray listed;
            for (const auto value : std::as_const(m_listed)) {
                QJsonObject one = value.toObject();
                one[u"count"_s] = int(m_rows[one.value("directoryID"_L1).toString()].size());
                listed.append(one);
            }
            tellDirectories(u"directoriesAdded"_s, listed, false);
        });
    } else {
        const QString directory = request.body.value("directoryID"_L1).toString();
        if (m_forbidden.contains(directory)) {
            return FakeNetwork::refusal(403);
        }
        m_windows[subscription] = { directory, request.body.value("filterItems"_L1).toArray() };
        QTimer::singleShot(0, m_server.get(), [this, subscription] { sendRows(subscription); });
    }
    return {};
}

void TestLinkHealth::sendRows(const QString &subscription)
{
    const auto window = m_windows.find(subscription);
    if (window == m_windows.end()) {
        return;
    }
    QJsonArray rows;
    for (QJsonObject row : m_rows[window->second.directory]) {
        bool passes = true;
        for (const auto value : window->second.filters) {
            const QJsonObject filter = value.toObject();
            const QString member =
                filter.value("contactProperty"_L1).toInt() == 0 ? u"entryID"_s : u"displayName"_s;
            const QString wanted = filter.value("filterExpressions"_L1).toArray().first().toString();
            passes = passes && m_readsFilters && row.value(member).toString() == wanted;
        }
        if (passes) {
            row[u"index"_s] = int(rows.size());
            rows.append(row);
        }
    }
    m_server->router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoryMessage"_s },
        { u"subscriptionId"_s, subscription.sliced(1) }, { u"isDelta"_s, false },
        { u"totalCount"_s, int(rows.size()) }, { u"filteredCount"_s, int(rows.size()) },
        { u"contactsAdded"_s, rows } });
}

void TestLinkHealth::set(const QString &directory, const Rows &rows)
{
    m_rows[directory] = rows;
    for (const auto &[subscription, window] : std::map(m_windows)) {
        if (window.directory == directory) {
            sendRows(subscription);
        }
    }
    for (const auto value : std::as_const(m_listed)) {
        QJsonObject one = value.toObject();
        if (one.value("directoryID"_L1).toString() == directory) {
            one[u"count"_s] = int(rows.size());
            tellDirectories(u"directoriesChanged"_s, { one });
        }
    }
}

void TestLinkHealth::add(const QString &id, const QString &directory, const QString &source)
{
    m_health->noteAdded(link(id), { DirectoryId(directory), EntryId(source) });
    QTRY_VERIFY(isSeen(id));
}

void TestLinkHealth::whatWasNeverUsedIsNotMissed()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"200"_s) });
    QTRY_COMPARE(
        m_book->list(DirectoryId(u"sd"_s))->find(EntryId(u"1"_s))->dialString(PrimaryNumber::BusinessPhone),
        u"200"_s);
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    QCOMPARE(m_ill->size(), 0);
}

void TestLinkHealth::aNumberThatChangesAfterUseIsMarkedUntilAccepted()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s), entry(u"2"_s, u"Other"_s, u"7"_s) });
    m_health->noteUsed(link(u"1"_s));
    QSignalSpy changed(m_health.get(), &LinkHealth::changed);
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"200"_s), entry(u"2"_s, u"Other"_s, u"8"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
    const LinkFinding finding = m_health->of(link(u"1"_s));
    QCOMPARE(finding.used->shown, u"100"_s);
    QCOMPARE(finding.present.shown, u"200"_s);
    QVERIFY(qAbs(finding.since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(illness(u"2"_s), LinkIllness::None);
    QCOMPARE(m_health->illCount(DirectoryId(u"sd"_s)), 1);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_ill->size(), 1);
    QCOMPARE(m_ill->constFirst().at(1).toString(), u"Novak, Anna"_s);

    m_health->accept(link(u"1"_s));
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    QCOMPARE(m_health->illCount(DirectoryId(u"sd"_s)), 0);
    // And it is the new one that is compared with from now on.
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
}

void TestLinkHealth::aNumberThatWasFoundElsewhereIsUsedToo()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s), entry(u"2"_s, u"Other"_s, u"7"_s) });
    m_health->noteNumberUsed(u"100"_s);
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"200"_s), entry(u"2"_s, u"Other"_s, u"8"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
    QCOMPARE(illness(u"2"_s), LinkIllness::None);
}

void TestLinkHealth::usingAChangedNumberInAHurryDoesNotAcceptIt()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    m_health->noteUsed(link(u"1"_s));
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"200"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
    m_health->noteUsed(link(u"1"_s));
    QCOMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
    // Back as it was: nothing is left to accept.
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::None);
}

void TestLinkHealth::theFirstNumberOfAnAddedLinkIsRemembered_data()
{
    QTest::addColumn<bool>("answerFirst");
    QTest::newRow("the answer comes first") << true;
    QTest::newRow("its entry comes first") << false;
}

void TestLinkHealth::theFirstNumberOfAnAddedLinkIsRemembered()
{
    QFETCH(bool, answerFirst);
    start({});
    m_rows[u"public"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    const ContactRef source { DirectoryId(u"public"_s), EntryId(u"anna"_s) };
    if (answerFirst) {
        m_health->noteAdded(link(u"1"_s), source);
    }
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    QTRY_COMPARE(m_book->list(DirectoryId(u"sd"_s))->loadedCount(), 1);
    if (!answerFirst) {
        m_health->noteAdded(link(u"1"_s), source);
    }
    QCOMPARE(m_memory->record(link(u"1"_s)).used->dial, u"100"_s);
    QTRY_VERIFY(isSeen(u"1"_s));
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"200"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
    QCOMPARE(m_health->of(link(u"1"_s)).sourceDirectory, u"Public"_s);
}

void TestLinkHealth::choosingAnotherNumberHereIsNoChange()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s, PrimaryNumber::BusinessPhone, u"300"_s) });
    m_health->noteUsed(link(u"1"_s));
    m_health->expectNumber(link(u"1"_s), PrimaryNumber::MobilePhone);
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"100"_s, PrimaryNumber::MobilePhone, u"300"_s) });
    QTRY_COMPARE(m_memory->record(link(u"1"_s)).used->dial, u"300"_s);
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    QCOMPARE(m_ill->size(), 0);
}

void TestLinkHealth::someoneElseChoosingIsOne()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s, PrimaryNumber::BusinessPhone, u"300"_s) });
    m_health->noteUsed(link(u"1"_s));
    m_health->expectNumber(link(u"1"_s), PrimaryNumber::HomePhone);
    m_health->expectNumber(link(u"1"_s), std::nullopt); // refused
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"100"_s, PrimaryNumber::MobilePhone, u"300"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
}

void TestLinkHealth::anEmptiedPrimaryNumberIsToldOnce()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s, PrimaryNumber::BusinessPhone, u"300"_s) });
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, {}, PrimaryNumber::BusinessPhone, u"300"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::PrimaryNumberEmpty);
    QCOMPARE(m_ill->size(), 1);
    set(u"sd"_s, { entry(u"1"_s, u"Novak-Lee, Anna"_s, {}, PrimaryNumber::BusinessPhone, u"300"_s) });
    QTRY_COMPARE(
        m_book->list(DirectoryId(u"sd"_s))->find(EntryId(u"1"_s))->shownName(), u"Novak-Lee, Anna"_s);
    QCOMPARE(illness(u"1"_s), LinkIllness::PrimaryNumberEmpty);
    QCOMPARE(m_ill->size(), 1);
}

void TestLinkHealth::whatWasIllAtTheStartIsNotTold()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, {}) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::PrimaryNumberEmpty);
    QCOMPARE(m_ill->size(), 0);
}

void TestLinkHealth::theTimeItWasNoticedOutlivesTheProgram()
{
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    m_health->noteUsed(link(u"1"_s));
    set(u"sd"_s, { entry(u"1"_s, u"Novak, Anna"_s, u"200"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
    const QDateTime since = m_health->of(link(u"1"_s)).since;
    restart();
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NumberChanged);
    QCOMPARE(m_health->of(link(u"1"_s)).since, since);
    QCOMPARE(m_ill->size(), 0);
}

void TestLinkHealth::aSourceThatIsDeletedUnderItsLinkIsMissed()
{
    m_rows[u"public"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s), entry(u"b"_s, u"B"_s, u"2"_s) };
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    add(u"1"_s, u"public"_s, u"anna"_s);
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    set(u"public"_s, { entry(u"b"_s, u"B"_s, u"2"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::SourceGone);
    QCOMPARE(m_health->of(link(u"1"_s)).sourceDirectory, u"Public"_s);
    QCOMPARE(m_ill->size(), 1);
}

void TestLinkHealth::aServerThatDoesNotReadTheFilterProvesNothing()
{
    m_readsFilters = false; // nothing ever passes
    m_rows[u"public"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    QSignalSpy changed(m_health.get(), &LinkHealth::changed);
    m_server->network.forget();
    m_health->noteAdded(link(u"1"_s), { DirectoryId(u"public"_s), EntryId(u"anna"_s) });
    QTRY_VERIFY(!m_server->network.requests("DELETE", "/messaging/subscriptions/directories/").isEmpty());
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    QVERIFY(!isSeen(u"1"_s));
}

void TestLinkHealth::aDirectoryThatIsNoLongerListedCannotBeRead()
{
    m_rows[u"public"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    add(u"1"_s, u"public"_s, u"anna"_s);
    tellDirectories(u"directoriesRemoved"_s, { u"public"_s });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NotReadable);
    QCOMPARE(m_health->of(link(u"1"_s)).sourceDirectory, u"Public"_s);
    QCOMPARE(m_ill->size(), 1);
}

void TestLinkHealth::aDirectoryThatIsStillBeingLoadedIsNotMissed()
{
    m_rows[u"public"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    add(u"1"_s, u"public"_s, u"anna"_s);
    m_server->router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s },
        { u"isDelta"_s, true }, { u"directoriesRemoved"_s, QJsonArray { u"public"_s } },
        { u"publicPendingCategoriesAdded"_s, QJsonObject { { u"general"_s, true } } } });
    QVERIFY(!m_directories->pendingCategories().isEmpty());
    QSignalSpy looked(m_health.get(), &LinkHealth::changed);
    QVERIFY(!looked.wait(100));
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    m_server->router.dispatch(
        { { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s }, { u"isDelta"_s, true },
            { u"publicPendingCategoriesRemoved"_s, QJsonObject { { u"general"_s, true } } } });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NotReadable);
}

void TestLinkHealth::aDirectoryThatRefusesCannotBeRead()
{
    m_rows[u"public"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    add(u"1"_s, u"public"_s, u"anna"_s);
    m_forbidden.insert(u"public"_s);
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    m_health->look(link(u"1"_s)); // nothing tells of it by itself
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::NotReadable);
}

void TestLinkHealth::whatComesBackIsWellAgain()
{
    aDirectoryThatIsNoLongerListedCannotBeRead();
    tellDirectories(u"directoriesAdded"_s, { metadata(u"public"_s, u"Public"_s, 2, 1) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::None);
    QCOMPARE(m_memory->record(link(u"1"_s)).illness, LinkIllness::None);
}

void TestLinkHealth::aSourceIsTracedByWhatItShows()
{
    m_rows[u"suppliers"_s] = { entry(u"other"_s, u"Novak, Anna"_s, u"999"_s),
        entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    QTRY_VERIFY(isSeen(u"1"_s));
    QCOMPARE(*m_memory->record(link(u"1"_s)).source,
        (ContactRef { DirectoryId(u"suppliers"_s), EntryId(u"anna"_s) }));
    set(u"suppliers"_s, { entry(u"other"_s, u"Novak, Anna"_s, u"999"_s) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::SourceGone);
}

void TestLinkHealth::whoeverMovedIsTracedAnew()
{
    m_rows[u"suppliers"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    QTRY_VERIFY(isSeen(u"1"_s));
    restart(); // traced once in a session
    QTRY_COMPARE(m_memory->record(link(u"1"_s)).source->directory, DirectoryId(u"suppliers"_s));
    m_rows[u"public"_s] = { entry(u"anna2"_s, u"Novak, Anna"_s, u"100"_s) };
    set(u"suppliers"_s, {});
    QTRY_COMPARE(m_memory->record(link(u"1"_s)).source->directory, DirectoryId(u"public"_s));
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::None);
}

void TestLinkHealth::aLinkThatVanishesIsToldWithItsCause_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("deleted");
    QTest::addColumn<VanishedLink::Cause>("cause");
    QTest::newRow("its source is gone too") << true << true << VanishedLink::Cause::SourceDeleted;
    QTest::newRow("its source is there") << true << false << VanishedLink::Cause::Removed;
    QTest::newRow("nobody knows where it lived") << false << true << VanishedLink::Cause::Unknown;
}

void TestLinkHealth::aLinkThatVanishesIsToldWithItsCause()
{
    QFETCH(bool, known);
    QFETCH(bool, deleted);
    const QJsonObject other = entry(u"2"_s, u"Other"_s, u"7"_s);
    if (known) {
        m_rows[u"public"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    }
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s), other });
    if (known) {
        add(u"1"_s, u"public"_s, u"anna"_s);
    }
    if (deleted) {
        m_rows[u"public"_s].clear();
    }
    set(u"sd"_s, { other });
    QTRY_COMPARE(m_vanished->size(), 1);
    QCOMPARE(m_vanished->constFirst().at(0).value<DirectoryId>(), DirectoryId(u"sd"_s));
    const auto links = m_vanished->constFirst().at(1).value<QList<VanishedLink>>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst().name, u"Novak, Anna"_s);
    QTEST(links.constFirst().cause, "cause");
    QCOMPARE(m_memory->record(link(u"1"_s)), LinkRecord());
}

void TestLinkHealth::whatIsRemovedHereIsNoNews()
{
    m_rows[u"public"_s] = { entry(u"b"_s, u"B"_s, u"2"_s) };
    start({ entry(u"1"_s, u"A"_s, u"1"_s), entry(u"2"_s, u"B"_s, u"2"_s), entry(u"3"_s, u"C"_s, u"3"_s) });
    add(u"2"_s, u"public"_s, u"b"_s);
    m_health->expectRemoval(link(u"1"_s), true);
    m_health->expectRemovalOf({ DirectoryId(u"public"_s), EntryId(u"b"_s) }, true);
    m_health->expectRemoval(link(u"3"_s), true);
    m_health->expectRemoval(link(u"3"_s), false); // taken back
    set(u"sd"_s, {});
    QTRY_COMPARE(m_vanished->size(), 1);
    const auto links = m_vanished->constFirst().at(1).value<QList<VanishedLink>>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst().key, link(u"3"_s));
}

void TestLinkHealth::whatGoesWithItsListIsNoNews()
{
    start({ entry(u"1"_s, u"A"_s, u"1"_s) });
    set(u"sd"_s, {}); // the last word of a list that goes (8a, ruling 14)
    QTRY_COMPARE(m_book->list(DirectoryId(u"sd"_s))->rows().size(), 0);
    tellDirectories(u"directoriesRemoved"_s, { u"sd"_s });
    QVERIFY(!m_vanished->wait(150));
}

void TestLinkHealth::loggingOffIsNoNewsAndForgetsEverything()
{
    start({ entry(u"1"_s, u"A"_s, {}) });
    QTRY_COMPARE(illness(u"1"_s), LinkIllness::PrimaryNumberEmpty);
    m_server->session.logOff();
    QTRY_COMPARE(m_server->session.state(), Session::State::LoggedOut);
    m_directories->clear();
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    QVERIFY(!m_vanished->wait(100));
    QCOMPARE(m_ill->size(), 0);
}

void TestLinkHealth::aLostConnectionTellsNothing()
{
    m_rows[u"public"_s] = { entry(u"anna"_s, u"Novak, Anna"_s, u"100"_s) };
    start({ entry(u"1"_s, u"Novak, Anna"_s, u"100"_s) });
    add(u"1"_s, u"public"_s, u"anna"_s);
    QVERIFY(m_server->loseConnection());
    m_health->look(link(u"1"_s));
    QVERIFY(m_server->comeBack());
    QTRY_VERIFY(m_book->isComplete());
    QCOMPARE(illness(u"1"_s), LinkIllness::None);
    QCOMPARE(m_ill->size(), 0);
    QCOMPARE(m_vanished->size(), 0);
}

QTEST_GUILESS_MAIN(TestLinkHealth)
#include "tst_linkhealth.moc"
