// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/simulatorprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The session against the simulator: the same program on both ends of a real protocol.
class SessionWithSimulatorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void logsInSubscribesAndLogsOff();
    void messagesComeOverTheStream();
    void messagesComeByPollingWhereThereIsNoStream_data();
    void messagesComeByPollingWhereThereIsNoStream();
    void everyShapeOfEventIsRead();
    void aCutStreamIsOpenedAgain();
    void aSilentStreamGivesWayToPolling();
    void aLostPollAnswerIsNoticed();
    void wrongPasswordIsToldAsSuch();
    void theBackupNamesTheActiveHost();
    void switchoverCarriesOnAtTheOtherHost_data();
    void switchoverCarriesOnAtTheOtherHost();
    void anEndedSessionAsksForThePasswordAndCarriesOn();
    void anEndedSessionThatMayReconnectDoesSo();
    void aServerThatStopsAndStartsIsFoundAgain();
    void theDeadServersRequestsAreNotRepeated();

private:
    void start(const QStringList &arguments = {});
    void logIn(const QString &user = u"a.lindgren"_s, const QString &password = u"demo"_s);
    /// Asks for the list of directories; the answer comes as a message.
    void subscribe();
    [[nodiscard]] bool establishes(int times = 1)
    {
        return QTest::qWaitFor([&] { return m_established->count() >= times; }, 10000);
    }
    [[nodiscard]] bool becomes(Session::State state)
    {
        return QTest::qWaitFor([&] { return m_session->state() == state; }, 10000);
    }
    [[nodiscard]] int posts(const QString &method, const QString &end);

    SimulatorProcess m_simulator;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<MessageRouter> m_router;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_established;
    int m_lists = 0;
};

void SessionWithSimulatorTest::init()
{
    m_lists = 0;
    m_network = std::make_unique<QNetworkAccessManager>();
    m_rest = std::make_unique<RestClient>(*m_network);
    m_rest->setLanguage("en-US");
    m_router = std::make_unique<MessageRouter>();
    m_router->route(u"urn:inin.com:directories:directoriesMessage"_s, QString(), this,
        [this](const QJsonObject &message) {
            m_lists += message.value("directoriesAdded"_L1).toArray().isEmpty() ? 0 : 1;
        });
    SessionPolicy policy;
    policy.firstDelay = 20ms;
    policy.longestDelay = 200ms;
    policy.pump.pollEvery = 20ms;
    policy.pump.reopenAfter = 10ms;
    policy.pump.stallAfter = 500ms;
    policy.pump.openWithin = 2s;
    policy.pump.streamRetryWhilePolling = 200ms;
    m_session = std::make_unique<Session>(*m_rest, *m_router, policy);
    m_established = std::make_unique<QSignalSpy>(m_session.get(), &Session::established);
    const auto put = [this] { subscribe(); };
    connect(m_session.get(), &Session::established, this, put);
    connect(m_session.get(), &Session::resubscribeNeeded, this, put);
}

void SessionWithSimulatorTest::cleanup()
{
    m_session.reset();
    m_router.reset();
    m_rest.reset();
    m_network.reset();
    m_simulator.stop();
}

void SessionWithSimulatorTest::start(const QStringList &arguments)
{
    QVERIFY(!m_simulator.start(QStringList { u"--still"_s, u"--ping"_s, u"100"_s } + arguments).isEmpty());
}

void SessionWithSimulatorTest::logIn(const QString &user, const QString &password)
{
    m_session->logIn(*ServerAddress::fromUserInput(m_simulator.address()), { UserId(user), password });
}

void SessionWithSimulatorTest::subscribe()
{
    m_rest->sendForSuccess({ .method = HttpMethod::Put, .path = "/messaging/subscriptions/directories" })
        .then(this, [](const Result<Done> &) {});
}

int SessionWithSimulatorTest::posts(const QString &method, const QString &end)
{
    int count = 0;
    const QJsonArray requests = m_simulator.look(u"log"_s).value("requests"_L1).toArray();
    for (const QJsonValue request : requests) {
        count += request["method"_L1].toString() == method && request["target"_L1].toString().endsWith(end)
            ? 1
            : 0;
    }
    return count;
}

void SessionWithSimulatorTest::logsInSubscribesAndLogsOff()
{
    start();
    logIn();
    QVERIFY(establishes());
    QVERIFY(m_session->features().hasEventStream());
    QVERIFY(m_session->features().canEditDirectories());
    QVERIFY(m_session->features().canValidateNumbers());
    QVERIFY(!m_session->connection().userDisplayName.isEmpty());
    QVERIFY(!m_session->connection().productVersion.isEmpty());
    QVERIFY(m_session->connection().serverTime.isValid());
    QTRY_COMPARE(m_lists, 1);
    QVERIFY(m_simulator.look(u"state"_s)["sessions"_L1][0]["up"_L1].toBool());
    m_session->logOff();
    QVERIFY(becomes(Session::State::LoggedOut));
    QVERIFY(!m_simulator.look(u"state"_s)["sessions"_L1][0]["up"_L1].toBool(true));
}

void SessionWithSimulatorTest::messagesComeOverTheStream()
{
    start();
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_lists, 1);
    QCOMPARE(m_session->pumpMode(), MessagePump::Mode::Streaming);
    QCOMPARE(posts(u"GET"_s, u"/messaging/messages"_s), 1);
}

void SessionWithSimulatorTest::messagesComeByPollingWhereThereIsNoStream_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("the feature is too old") << true;
    QTest::newRow("the stream is answered like a poll") << false;
}

void SessionWithSimulatorTest::messagesComeByPollingWhereThereIsNoStream()
{
    QFETCH(bool, announced);
    start();
    if (announced) {
        m_simulator.control(u"feature"_s, { { u"featureId"_s, u"messaging"_s }, { u"version"_s, 1 } });
    } else {
        m_simulator.control(u"events"_s, { { u"state"_s, u"off"_s } });
    }
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_session->pumpMode(), MessagePump::Mode::Polling);
    QTRY_COMPARE(m_lists, 1);
    if (!announced) {
        // The stream is tried again later, and then taken.
        m_simulator.control(u"events"_s, { { u"state"_s, u"on"_s } });
        QTRY_COMPARE(m_session->pumpMode(), MessagePump::Mode::Streaming);
        subscribe();
        QTRY_COMPARE(m_lists, 2);
    }
}

void SessionWithSimulatorTest::everyShapeOfEventIsRead()
{
    start();
    m_simulator.control(u"events"_s,
        { { u"carriageReturns"_s, true }, { u"byteOrderMark"_s, true }, { u"severalLines"_s, true },
            { u"extraFields"_s, true }, { u"chunkBytes"_s, 7 } });
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_lists, 1);
}

void SessionWithSimulatorTest::aCutStreamIsOpenedAgain()
{
    start();
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_lists, 1);
    QSignalSpy resubscribe(m_session.get(), &Session::resubscribeNeeded);
    m_simulator.control(u"events"_s, { { u"cut"_s, true } });
    QTRY_COMPARE(resubscribe.count(), 1);
    QTRY_COMPARE(m_lists, 2);
    QCOMPARE(m_established->count(), 1);
    QCOMPARE(m_session->pumpMode(), MessagePump::Mode::Streaming);
}

void SessionWithSimulatorTest::aSilentStreamGivesWayToPolling()
{
    start();
    m_simulator.control(u"events"_s, { { u"state"_s, u"stalled"_s } });
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_session->pumpMode(), MessagePump::Mode::Polling);
    QCOMPARE(m_session->state(), Session::State::Connected);
}

void SessionWithSimulatorTest::aLostPollAnswerIsNoticed()
{
    start();
    m_simulator.control(u"feature"_s, { { u"featureId"_s, u"messaging"_s }, { u"version"_s, 1 } });
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_lists, 1);
    QSignalSpy resubscribe(m_session.get(), &Session::resubscribeNeeded);
    m_simulator.control(u"lose-poll"_s);
    QTRY_COMPARE(resubscribe.count(), 1);
    QTRY_COMPARE(m_lists, 2);
}

void SessionWithSimulatorTest::wrongPasswordIsToldAsSuch()
{
    start();
    QSignalSpy failed(m_session.get(), &Session::logInFailed);
    logIn(u"a.lindgren"_s, u"wrong"_s);
    QTRY_COMPARE(failed.count(), 1);
    const Error error = failed.first().first().value<Error>();
    QCOMPARE(toString(error.kind), u"WrongPassword"_s);
    QVERIFY(!error.serverMessage.isEmpty());
}

void SessionWithSimulatorTest::theBackupNamesTheActiveHost()
{
    start({ u"--second-host"_s, u"127.0.0.2"_s });
    QCOMPARE(m_simulator.addresses().size(), 2);
    const auto backup = *ServerAddress::fromUserInput(m_simulator.addresses().at(1));
    m_session->logIn(backup, { UserId(u"a.lindgren"_s), u"demo"_s });
    QVERIFY(establishes());
    QCOMPARE(m_session->server(), *ServerAddress::fromUserInput(m_simulator.address()));
}

void SessionWithSimulatorTest::switchoverCarriesOnAtTheOtherHost_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("announced") << true;
    QTest::newRow("not announced") << false;
}

void SessionWithSimulatorTest::switchoverCarriesOnAtTheOtherHost()
{
    QFETCH(bool, announced);
    start({ u"--second-host"_s, u"127.0.0.2"_s });
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_lists, 1);
    m_simulator.control(u"switchover"_s, { { u"announce"_s, announced } });
    QVERIFY(establishes(2));
    QCOMPARE(m_session->server(), *ServerAddress::fromUserInput(m_simulator.addresses().at(1)));
    QTRY_COMPARE(m_lists, 2);
    QTRY_COMPARE(m_session->pumpMode(), MessagePump::Mode::Streaming);
}

void SessionWithSimulatorTest::anEndedSessionAsksForThePasswordAndCarriesOn()
{
    start();
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_lists, 1);
    m_simulator.control(u"end-session"_s, { { u"reason"_s, u"Ended by hand."_s }, { u"announce"_s, false } });
    subscribe(); // refused, kept
    QVERIFY(becomes(Session::State::PasswordNeeded));
    QCOMPARE(m_session->serverReason(), u"Ended by hand."_s);
    QSignalSpy refused(m_session.get(), &Session::passwordRefused);
    m_session->continueWithPassword(u"wrong"_s);
    QTRY_COMPARE(refused.count(), 1);
    m_session->continueWithPassword(u"demo"_s);
    QVERIFY(establishes(2));
    QTRY_VERIFY(m_lists >= 2);
}

void SessionWithSimulatorTest::anEndedSessionThatMayReconnectDoesSo()
{
    start();
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_lists, 1);
    m_simulator.control(u"end-session"_s, { { u"shouldReconnect"_s, true } });
    QVERIFY(establishes(2));
    QTRY_COMPARE(m_lists, 2);
}

void SessionWithSimulatorTest::aServerThatStopsAndStartsIsFoundAgain()
{
    start();
    const QString port = QString::number(QUrl(m_simulator.address()).port());
    logIn();
    QVERIFY(establishes());
    m_simulator.stop();
    QVERIFY(becomes(Session::State::Reconnecting));
    QTRY_VERIFY(m_session->attempt() >= 2);
    start({ u"--port"_s, port });
    QVERIFY(establishes(2));
    QTRY_COMPARE(m_session->pumpMode(), MessagePump::Mode::Streaming);
}

void SessionWithSimulatorTest::theDeadServersRequestsAreNotRepeated()
{
    start();
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_lists, 1);
    m_simulator.control(u"close"_s,
        { { u"when"_s, u"after"_s }, { u"method"_s, u"POST"_s }, { u"path"_s, u"*/contacts/*"_s } });
    std::optional<Result<Done>> created;
    m_rest
        ->sendForSuccess({ .method = HttpMethod::Post,
            .path = RestRequest::pathOf({ u"directories"_s, u"contacts"_s, u"public"_s }),
            .body = QJsonObject { { u"__type"_s, u"urn:inin.com:directories:editableContactEntry"_s },
                { u"displayName"_s, u"Once"_s } } })
        .then(this, [&](const Result<Done> &answer) { created = answer; });
    QTRY_VERIFY(created);
    QCOMPARE(toString(created->error().kind), u"ConnectionLost"_s);
    QCOMPARE(created->error().delivery, Delivery::Unknown);
    int found = 0;
    const QJsonArray entries = m_simulator.look(u"directory?id=public"_s).value("entries"_L1).toArray();
    for (const QJsonValue entry : entries) {
        found += entry["displayName"_L1].toString() == u"Once"_s ? 1 : 0;
    }
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(SessionWithSimulatorTest)
#include "tst_sessionwithsimulator.moc"
