// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactwindow.h"
#include "tests/support/fakes/fakenetwork.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dialbook;
using dialbook::test::FakeNetwork;

namespace {

constexpr int noIndex = -1000;

QJsonObject entry(const QString &id, int index, const QString &name = {})
{
    QJsonObject object { { u"__type"_s, u"urn:inin.com:directories:contactEntry"_s }, { u"entryID"_s, id } };
    if (index != noIndex) {
        object["index"_L1] = index;
    }
    if (!name.isEmpty()) {
        object["displayName"_L1] = name;
    }
    return object;
}

// "a b c" from the given index on.
QJsonArray entries(const QString &text, int from = 0)
{
    QJsonArray list;
    for (const QString &id : text.split(u' ', Qt::SkipEmptyParts)) {
        list.append(entry(id, from++, u"Name "_s + id));
    }
    return list;
}

} // namespace

class TestContactWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theSubscriptionIsPutAndCancelled();
    void aWindowThatIsGoneBeforeItsPutWasAnsweredIsCancelledAfterwards();
    void aWindowThatWasNeverOpenedCancelsNothing();
    void aSnapshotIsShownInTheOrderOfItsPositions();
    void filtersAndSortsAreSent();
    void explicitShiftsAndLazyIndicesLeadToTheSame_data();
    void explicitShiftsAndLazyIndicesLeadToTheSame();
    void changedMembersAreMerged();
    void contactsThatDidNotChangeStayTheSameObjects();
    void olderMessagesAreDroppedUntilTheSnapshot();
    void aSnapshotOfTheFormerPlaceIsDropped();
    void aSecondSnapshotIsTakenAgain();
    void whatDoesNotAddUpIsPutAgain_data();
    void whatDoesNotAddUpIsPutAgain();
    void whatAddsUpAMomentLaterIsNotPutAgain();
    void aServerThatNeverAddsUpIsNotAskedForEver();
    void thePageSizeIsSeenWhenTheServerHoldsRowsBack();
    void anUnknownContactThatChangesElsewhereIsNoMatter();
    void aDirectoryThatGoesAwayEmpties();
    void countsMayBeMissing();
    void positionsMayCountFromTheWindowsStart();
    void aServerThatIsBusyOrOutOfReachIsAskedAgain_data();
    void aServerThatIsBusyOrOutOfReachIsAskedAgain();
    void aRefusalIsToldAndMayBeTriedAgain_data();
    void aRefusalIsToldAndMayBeTriedAgain();
    void putsDoNotOvertakeEachOther();

private:
    void open(int index = 0)
    {
        WindowQuery query;
        query.directory = DirectoryId(u"Public/Contacts"_s);
        query.index = index;
        m_window->open(query);
        QTRY_COMPARE(puts(), 1);
    }
    [[nodiscard]] int puts() const { return int(m_network->requests("PUT"_ba, prefix).size()); }
    [[nodiscard]] QString subscription() const
    {
        return QUrl::fromPercentEncoding(
            m_network->requests("PUT"_ba, prefix).constFirst().path.sliced(prefix.size()));
    }
    void tell(QJsonObject message, bool isDelta = true)
    {
        message["__type"_L1] = u"urn:inin.com:directories:directoryMessage"_s;
        message["subscriptionId"_L1] = m_subscription.isEmpty() ? subscription() : m_subscription;
        message["isDelta"_L1] = isDelta;
        m_router->dispatch(message);
    }
    void snapshot(const QString &ids, int filtered, int from = 0)
    {
        tell({ { u"totalCount"_s, filtered }, { u"filteredCount"_s, filtered },
                 { u"contactsAdded"_s, entries(ids, from) } },
            false);
    }
    [[nodiscard]] QString shown() const
    {
        QStringList ids;
        for (const ContactPtr &row : m_window->rows()) {
            ids.append(row->id.text());
        }
        return ids.join(u' ');
    }

    const QByteArray prefix = "/messaging/subscriptions/directories/"_ba;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<MessageRouter> m_router;
    std::unique_ptr<ContactWindow> m_window;
    QString m_subscription;
};

void TestContactWindow::init()
{
    m_subscription.clear();
    m_network = std::make_unique<FakeNetwork>();
    m_rest = std::make_unique<RestClient>(*m_network);
    m_rest->setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
    m_rest->openSession({ SessionId(u"1"_s), "token"_ba, "icws_1=x"_ba });
    m_router = std::make_unique<MessageRouter>();
    m_window = std::make_unique<ContactWindow>(*m_rest, *m_router);
}

void TestContactWindow::cleanup()
{
    m_window.reset();
    m_router.reset();
    m_rest.reset();
    m_network.reset();
}

void TestContactWindow::theSubscriptionIsPutAndCancelled()
{
    open(25);
    const FakeNetwork::Request put = m_network->requests().constFirst();
    QCOMPARE(put.body,
        QJsonObject({ { u"__type"_s, u"urn:inin.com:directories:directorySubscriptionParameters"_s },
            { u"directoryID"_s, u"Public/Contacts"_s }, { u"index"_s, 25 }, { u"count"_s, 300 } }));
    snapshot(u"a b"_s, 27, 25);
    QVERIFY(m_window->isLoaded());
    m_window.reset();
    QTRY_COMPARE(m_network->requests("DELETE"_ba, put.path).size(), 1);
    QCOMPARE(m_network->requests().size(), 2);
}

void TestContactWindow::aWindowThatIsGoneBeforeItsPutWasAnsweredIsCancelledAfterwards()
{
    m_network->answerWith([](const FakeNetwork::Request &request) {
        return FakeNetwork::Answer { .never = request.verb == "PUT" };
    });
    open();
    m_window.reset();
    QTest::qWait(20);
    QCOMPARE(m_network->requests().size(), 1);
    m_network->release();
    QTRY_COMPARE(m_network->requests("DELETE"_ba, prefix).size(), 1);
}

void TestContactWindow::aWindowThatWasNeverOpenedCancelsNothing()
{
    m_window.reset();
    QTest::qWait(20);
    QVERIFY(m_network->requests().isEmpty());
}

void TestContactWindow::aSnapshotIsShownInTheOrderOfItsPositions()
{
    QSignalSpy changed(m_window.get(), &ContactWindow::changed);
    open();
    QVERIFY(!m_window->isLoaded());
    QVERIFY(m_window->isWaiting());
    QJsonArray list;
    list.append(entry(u"c"_s, 2));
    list.append(entry(u"a"_s, 0));
    list.append(entry(u"b"_s, 1));
    tell({ { u"totalCount"_s, 3 }, { u"filteredCount"_s, u"3"_s }, { u"contactsAdded"_s, list } }, false);
    QCOMPARE(shown(), u"a b c"_s);
    QVERIFY(m_window->isLoaded());
    QVERIFY(!m_window->isWaiting());
    QVERIFY(m_window->isConsistent());
    QCOMPARE(m_window->filteredCount(), 3);
    QCOMPARE(changed.count(), 1);
}

void TestContactWindow::filtersAndSortsAreSent()
{
    WindowQuery query;
    query.directory = DirectoryId(u"d"_s);
    query.filters = { { ContactProperty::LastName, ContactFilterType::Prefix, { u"Sm"_s, u"Sch"_s } },
        { ContactProperty::MobilePhone, ContactFilterType::Exists, {} } };
    query.sorts = { { ContactProperty::Department, true }, { ContactProperty::LastName, false } };
    m_window->open(query);
    QTRY_COMPARE(puts(), 1);
    const QJsonObject body = m_network->requests().constFirst().body;
    QCOMPARE(body.value("filterItems"_L1).toArray(),
        QJsonArray({ QJsonObject { { u"contactProperty"_s, 2 }, { u"filterType"_s, 1 },
                         { u"filterExpressions"_s, QJsonArray { u"Sm"_s, u"Sch"_s } } },
            QJsonObject { { u"contactProperty"_s, 20 }, { u"filterType"_s, 2 },
                { u"filterExpressions"_s, QJsonArray { u""_s } } } }));
    QCOMPARE(body.value("sortItems"_L1).toArray(),
        QJsonArray({ QJsonObject { { u"contactProperty"_s, 5 }, { u"sortDirection"_s, 1 } },
            QJsonObject { { u"contactProperty"_s, 2 }, { u"sortDirection"_s, 0 } } }));
}

void TestContactWindow::explicitShiftsAndLazyIndicesLeadToTheSame_data()
{
    QTest::addColumn<QJsonObject>("delta");
    QTest::addColumn<QString>("rows");
    const auto array = [](std::initializer_list<QJsonObject> objects) {
        QJsonArray list;
        for (const QJsonObject &object : objects) {
            list.append(object);
        }
        return list;
    };
    const QString removed = u"contactsRemoved"_s;
    const QString changed = u"contactsChanged"_s;
    const QString added = u"contactsAdded"_s;
    const QString count = u"filteredCount"_s;

    // The window shows a b c d (10..13) of 20; pages of four.
    QTest::newRow("deleted, explicit") << QJsonObject { { count, 19 }, { removed, QJsonArray { u"b"_s } },
        { changed, array({ entry(u"c"_s, 11), entry(u"d"_s, 12) }) },
        { added, array({ entry(u"e"_s, 13) }) } }
                                       << u"a c d e"_s;
    QTest::newRow("deleted, lazy") << QJsonObject { { count, 19 }, { removed, QJsonArray { u"b"_s } },
        { added, array({ entry(u"e"_s, 13) }) } }
                                   << u"a c d e"_s;
    QTest::newRow("inserted before, explicit")
        << QJsonObject { { count, 21 }, { removed, QJsonArray { u"d"_s } },
               { changed, array({ entry(u"a"_s, 11), entry(u"b"_s, 12), entry(u"c"_s, 13) }) },
               { added, array({ entry(u"z"_s, 10) }) } }
        << u"z a b c"_s;
    QTest::newRow("inserted before, lazy") << QJsonObject { { count, 21 }, { removed, QJsonArray { u"d"_s } },
        { added, array({ entry(u"z"_s, 10) }) } }
                                           << u"z a b c"_s;
    QTest::newRow("renamed and moved up, explicit") << QJsonObject { { changed,
        array({ entry(u"d"_s, 10, u"Aaron"_s), entry(u"a"_s, 11), entry(u"b"_s, 12), entry(u"c"_s, 13) }) } }
                                                    << u"d a b c"_s;
    QTest::newRow("renamed and moved up, lazy")
        << QJsonObject { { changed, array({ entry(u"d"_s, 10, u"Aaron"_s) }) } } << u"d a b c"_s;
    QTest::newRow("renamed and moved down, lazy")
        << QJsonObject { { changed, array({ entry(u"a"_s, 12, u"Cz"_s) }) } } << u"b c a d"_s;
    QTest::newRow("two at once, lazy")
        << QJsonObject { { count, 20 }, { removed, QJsonArray { u"a"_s, u"c"_s } },
               { added, array({ entry(u"x"_s, 10), entry(u"y"_s, 13) }) } }
        << u"x b d y"_s;
    QTest::newRow("changed only, no position")
        << QJsonObject { { changed, array({ entry(u"c"_s, noIndex, u"New"_s) }) } } << u"a b c d"_s;
    QTest::newRow("added without a position") << QJsonObject { { count, 19 },
        { removed, QJsonArray { u"b"_s } }, { added, array({ entry(u"e"_s, noIndex) }) } }
                                              << u"a c d e"_s;
    QTest::newRow("added though it is there")
        << QJsonObject { { added, array({ entry(u"c"_s, 12, u"Again"_s) }) } } << u"a b c d"_s;
    QTest::newRow("removed and added in one message")
        << QJsonObject { { removed, QJsonArray { u"a"_s } }, { added, array({ entry(u"a"_s, 13, u"Z"_s) }) } }
        << u"b c d a"_s;
    QTest::newRow("removed though it is not there")
        << QJsonObject { { removed, QJsonArray { u"nobody"_s } } } << u"a b c d"_s;
}

void TestContactWindow::explicitShiftsAndLazyIndicesLeadToTheSame()
{
    QFETCH(QJsonObject, delta);
    open(10);
    snapshot(u"a b c d"_s, 20, 10);
    tell(delta);
    QTEST(shown(), "rows");
    QVERIFY(m_window->isConsistent());
}

void TestContactWindow::changedMembersAreMerged()
{
    open();
    snapshot(u"a b"_s, 2);
    QJsonObject change = entry(u"b"_s, 1);
    change["title"_L1] = u"Director"_s;
    tell({ { u"contactsChanged"_s, QJsonArray { change } } });
    QCOMPARE(m_window->rows().at(1)->text(ContactField::Title), u"Director"_s);
    QCOMPARE(m_window->rows().at(1)->text(ContactField::DisplayName), u"Name b"_s);
    change["title"_L1] = u""_s;
    tell({ { u"contactsChanged"_s, QJsonArray { change } } });
    QCOMPARE(m_window->rows().at(1)->text(ContactField::Title), QString());
}

void TestContactWindow::contactsThatDidNotChangeStayTheSameObjects()
{
    open();
    snapshot(u"a b c"_s, 3);
    const QList<ContactPtr> before = m_window->rows();
    QSignalSpy changed(m_window.get(), &ContactWindow::changed);
    tell({ { u"contactsChanged"_s, QJsonArray { entry(u"b"_s, 1, u"Name b"_s) } } });
    QCOMPARE(changed.count(), 0);
    m_window->reopen();
    snapshot(u"c b a"_s, 3);
    QCOMPARE(m_window->rows(), QList({ before.at(2), before.at(1), before.at(0) }));
}

void TestContactWindow::olderMessagesAreDroppedUntilTheSnapshot()
{
    open();
    tell({ { u"contactsAdded"_s, QJsonArray { entry(u"x"_s, 0) } } });
    QVERIFY(!m_window->isLoaded());
    QCOMPARE(shown(), QString());
    snapshot(u"a b"_s, 2);
    m_window->reopen();
    tell({ { u"filteredCount"_s, 1 }, { u"contactsRemoved"_s, QJsonArray { u"a"_s } } });
    QCOMPARE(shown(), u"a b"_s);
    QCOMPARE(m_window->filteredCount(), 2);
    QVERIFY(m_window->isLoaded()); // what is shown stays meanwhile
    QVERIFY(m_window->isWaiting());
    snapshot(u"b"_s, 1);
    QCOMPARE(shown(), u"b"_s);
    QVERIFY(!m_window->isWaiting());
    QTRY_COMPARE(puts(), 2);
}

void TestContactWindow::aSnapshotOfTheFormerPlaceIsDropped()
{
    open();
    WindowQuery query = m_window->query();
    query.index = 2;
    m_window->open(query);
    QVERIFY(!m_window->isLoaded());
    snapshot(u"a b"_s, 4, 0);
    QVERIFY(!m_window->isLoaded());
    snapshot(u"c d"_s, 4, 2);
    QVERIFY(m_window->isLoaded());
    QCOMPARE(shown(), u"c d"_s);
    QCOMPARE(m_window->firstRow(), 2);
}

void TestContactWindow::aSecondSnapshotIsTakenAgain()
{
    open();
    snapshot(u"a b"_s, 2);
    snapshot(u"b c d"_s, 3);
    QCOMPARE(shown(), u"b c d"_s);
    QVERIFY(m_window->isConsistent());
}

void TestContactWindow::whatDoesNotAddUpIsPutAgain_data()
{
    QTest::addColumn<QJsonObject>("delta");
    const auto added = [](const QJsonObject &one, const QJsonObject &two = {}) {
        QJsonArray list { one };
        if (!two.isEmpty()) {
            list.append(two);
        }
        return list;
    };
    // The window shows a b c of 3.
    QTest::newRow("a row too few") << QJsonObject { { u"contactsRemoved"_s, QJsonArray { u"a"_s } } };
    QTest::newRow("a row too many") << QJsonObject { { u"contactsAdded"_s, added(entry(u"d"_s, 3)) } };
    QTest::newRow("count smaller than the rows") << QJsonObject { { u"filteredCount"_s, 2 } };
    QTest::newRow("a position outside")
        << QJsonObject { { u"filteredCount"_s, 4 }, { u"contactsAdded"_s, added(entry(u"d"_s, 17)) } };
    QTest::newRow("a position before the window")
        << QJsonObject { { u"filteredCount"_s, 4 }, { u"contactsAdded"_s, added(entry(u"d"_s, -1)) } };
    QTest::newRow("two in one place") << QJsonObject { { u"filteredCount"_s, 5 },
        { u"contactsAdded"_s, added(entry(u"d"_s, 3), entry(u"e"_s, 3)) } };
    QTest::newRow("an unknown contact in one of our places")
        << QJsonObject { { u"contactsChanged"_s, added(entry(u"z"_s, 1, u"Zoe"_s)) } };
    QTest::newRow("an added entry that cannot be read") << QJsonObject { { u"filteredCount"_s, 4 },
        { u"contactsAdded"_s, QJsonArray { QJsonObject { { u"index"_s, 3 } } } } };
}

void TestContactWindow::whatDoesNotAddUpIsPutAgain()
{
    QFETCH(QJsonObject, delta);
    open();
    snapshot(u"a b c"_s, 3);
    tell(delta);
    QVERIFY(!m_window->isConsistent());
    QTRY_COMPARE(puts(), 2);
    QVERIFY(m_window->isWaiting());
    snapshot(u"b c"_s, 2);
    QCOMPARE(shown(), u"b c"_s);
    QVERIFY(m_window->isConsistent());
}

void TestContactWindow::whatAddsUpAMomentLaterIsNotPutAgain()
{
    open();
    snapshot(u"a b c"_s, 3);
    tell({ { u"contactsRemoved"_s, QJsonArray { u"a"_s } } });
    QVERIFY(!m_window->isConsistent());
    tell({ { u"filteredCount"_s, 2 } });
    QVERIFY(m_window->isConsistent());
    QTest::qWait(350);
    QCOMPARE(puts(), 1);
}

void TestContactWindow::aServerThatNeverAddsUpIsNotAskedForEver()
{
    open();
    snapshot(u"a b c"_s, 2);
    QVERIFY(!m_window->isConsistent());
    QCOMPARE(shown(), u"a b c"_s);
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE(puts(), 2);
    snapshot(u"a b c"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(puts(), 3, 5000);
    QVERIFY(clock.elapsed() > 150 + 300); // each waits longer than the one before
}

void TestContactWindow::thePageSizeIsSeenWhenTheServerHoldsRowsBack()
{
    open();
    snapshot(u"a b c"_s, 3);
    QCOMPARE(m_window->pageSize(), 0);
    tell({ { u"filteredCount"_s, 4 }, { u"contactsAdded"_s, QJsonArray { entry(u"d"_s, 3) } } });
    QCOMPARE(m_window->pageSize(), 0);
    // A count alone may be half of an edit.
    tell({ { u"filteredCount"_s, 5 } });
    QCOMPARE(m_window->pageSize(), 0);
    QVERIFY(!m_window->isConsistent());
    tell({ { u"filteredCount"_s, 4 } });
    QVERIFY(m_window->isConsistent());
    // The fifth does not fit any more.
    tell({ { u"filteredCount"_s, 5 }, { u"contactsRemoved"_s, QJsonArray { u"d"_s } },
        { u"contactsAdded"_s, QJsonArray { entry(u"0"_s, 0) } } });
    QCOMPARE(shown(), u"0 a b c"_s);
    QCOMPARE(m_window->pageSize(), 4);
    QVERIFY(m_window->isConsistent());
    m_window->reopen();
    snapshot(u"0 a"_s, 5);
    QCOMPARE(m_window->pageSize(), 2);
}

void TestContactWindow::anUnknownContactThatChangesElsewhereIsNoMatter()
{
    open();
    snapshot(u"a b c"_s, 9);
    QSignalSpy changed(m_window.get(), &ContactWindow::changed);
    tell({ { u"contactsChanged"_s, QJsonArray { entry(u"z"_s, 7, u"Zoe"_s) } } });
    QVERIFY(m_window->isConsistent());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(shown(), u"a b c"_s);
}

void TestContactWindow::aDirectoryThatGoesAwayEmpties()
{
    open();
    snapshot(u"a b c"_s, 3);
    tell({ { u"totalCount"_s, 0 }, { u"filteredCount"_s, 0 },
        { u"contactsRemoved"_s, QJsonArray { u"a"_s, u"b"_s, u"c"_s } } });
    QVERIFY(m_window->rows().isEmpty());
    QCOMPARE(m_window->filteredCount(), 0);
    QVERIFY(m_window->isConsistent());
}

void TestContactWindow::countsMayBeMissing()
{
    open();
    tell({ { u"contactsAdded"_s, entries(u"a b"_s) } }, false);
    QCOMPARE(m_window->filteredCount(), 2);
    tell({ { u"contactsRemoved"_s, QJsonArray { u"a"_s } } });
    QCOMPARE(m_window->filteredCount(), 1);
    QVERIFY(m_window->isConsistent());
    tell({ { u"totalCount"_s, 2 }, { u"contactsAdded"_s, QJsonArray { entry(u"c"_s, 1) } } });
    QCOMPARE(m_window->filteredCount(), 2);
    QCOMPARE(shown(), u"b c"_s);
}

void TestContactWindow::positionsMayCountFromTheWindowsStart()
{
    open(10);
    snapshot(u"a b c"_s, 13, 0);
    QCOMPARE(shown(), u"a b c"_s);
    QVERIFY(m_window->isConsistent());
    tell({ { u"contactsChanged"_s, QJsonArray { entry(u"c"_s, 0, u"A"_s) } } });
    QCOMPARE(shown(), u"c a b"_s);
}

void TestContactWindow::aServerThatIsBusyOrOutOfReachIsAskedAgain_data()
{
    QTest::addColumn<FakeNetwork::Answer>("failure");
    QTest::newRow("busy") << FakeNetwork::refusal(503, u"error.request.directory.busy"_s);
    QTest::newRow("refused") << FakeNetwork::Answer { .failure = QNetworkReply::ConnectionRefusedError };
    QTest::newRow("not found") << FakeNetwork::Answer { .failure = QNetworkReply::HostNotFoundError };
}

void TestContactWindow::aServerThatIsBusyOrOutOfReachIsAskedAgain()
{
    QFETCH(FakeNetwork::Answer, failure);
    int answers = 0;
    m_network->answerWith(
        [&](const FakeNetwork::Request &) { return ++answers < 3 ? failure : FakeNetwork::Answer {}; });
    QSignalSpy failed(m_window.get(), &ContactWindow::failed);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(puts(), 3, 5000);
    QVERIFY(m_window->isWaiting());
    snapshot(u"a"_s, 1);
    QCOMPARE(shown(), u"a"_s);
    QCOMPARE(failed.count(), 0);
}

void TestContactWindow::aRefusalIsToldAndMayBeTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("forbidden") << 403 << int(ErrorKind::Forbidden);
    QTest::newRow("not found") << 404 << int(ErrorKind::Gone);
    QTest::newRow("not allowed") << 405 << int(ErrorKind::Unsupported);
    QTest::newRow("internal error") << 500 << int(ErrorKind::ServerFault);
}

void TestContactWindow::aRefusalIsToldAndMayBeTriedAgain()
{
    QFETCH(int, status);
    bool refuses = true;
    m_network->answerWith([&](const FakeNetwork::Request &) {
        return refuses ? FakeNetwork::refusal(status) : FakeNetwork::Answer {};
    });
    QSignalSpy failed(m_window.get(), &ContactWindow::failed);
    open();
    QTRY_COMPARE(failed.count(), 1);
    QTEST(int(failed.first().first().value<Error>().kind), "kind");
    QVERIFY(!m_window->isWaiting());
    refuses = false;
    m_window->reopen();
    QTRY_COMPARE(puts(), 2);
    snapshot(u"a"_s, 1);
    QVERIFY(m_window->isLoaded());
    QCOMPARE(failed.count(), 1);
}

void TestContactWindow::putsDoNotOvertakeEachOther()
{
    m_network->answerWith([](const FakeNetwork::Request &) { return FakeNetwork::Answer { .never = true }; });
    open(0);
    m_subscription = subscription();
    WindowQuery query = m_window->query();
    for (const int index : { 10, 20 }) {
        query.index = index;
        m_window->open(query);
    }
    QTest::qWait(20);
    QCOMPARE(puts(), 1);
    m_network->release();
    QTRY_COMPARE(puts(), 2);
    QCOMPARE(m_network->requests().constLast().body.value("index"_L1).toInt(), 20);
    QCOMPARE(m_network->mostAtOnce(), 1);
    m_network->release();
}

QTEST_GUILESS_MAIN(TestContactWindow)
#include "tst_contactwindow.moc"
