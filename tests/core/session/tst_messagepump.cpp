// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/features.h"
#include "core/session/messagepump.h"
#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reply = ScriptedServer::Reply;
using Mode = MessagePump::Mode;

namespace {

const QByteArray messages = "GET /icws/17/messaging/messages";
const QByteArray heartbeats = "POST /icws/17/messaging/heartbeat";

bool asksForStream(const ScriptedServer::Request &request)
{
    return request.header("Accept") == "text/event-stream";
}

QByteArray message(int number)
{
    return R"({"__type":"urn:test","isDelta":true,"n":)" + QByteArray::number(number) + "}";
}

} // namespace

/// How messages come in, on good lines and on bad ones.
class MessagePumpTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void streamedMessagesArriveInOrder();
    void whatIsNoMessageIsSkipped();
    void aBrokenStreamIsReopenedAndTheGapIsTold();
    void aStreamThatNeverSpeaksGivesWayToPolling();
    void aStreamThatStallsIsReopened();
    void pingsKeepAStreamAlive();
    void aStreamThatIsNeverAnsweredGivesWayToPolling();
    void aPollsAnswerInsteadOfAStreamIsRead();
    void aPageInsteadOfAStreamGivesWayToPolling();
    void failingStreamsGiveWayToPollingAfterSomeTries();
    void streamsThatBreakEarlyGiveWayToPolling();
    void theStreamIsTriedAgainWhilePolling();
    void pollsFollowTheAnswerBefore();
    void aFewFailedPollsAreBorne();
    void manyFailedPollsAreALostConnection();
    void aRefusedStreamIsTheGatesAffair();
    void theHeartbeatBeatsWhileStreaming();
    void aServerWithoutHeartbeatIsLeftAlone();
    void anUnansweredHeartbeatReopensTheStream();
    void stoppingInsideAMessageEndsDelivery();
    void stoppingForgetsEverything();
    void restartingInsideAMessageIsTheNewRun();
    void featuresAreReadInAnyOrderAndGuise();

private:
    void make(const PumpPolicy &policy);
    PumpPolicy quick() const
    {
        PumpPolicy policy;
        policy.pollEvery = 10ms;
        policy.stallAfter = 3s;
        policy.heartbeatEvery = 10min;
        policy.openWithin = 3s;
        policy.reopenAfter = 5ms;
        policy.steadyAfter = 0ms;
        policy.pollTimeout = 300ms;
        return policy;
    }
    /// Streams that begin with this; polls that answer with an empty list.
    void serveStreams(const QByteArray &events)
    {
        m_server->on(messages, [events](const ScriptedServer::Request &request) {
            return asksForStream(request) ? Reply::stream(events) : Reply::json(200, "[]");
        });
    }
    [[nodiscard]] int streamsAskedFor() const
    {
        const auto requests = m_server->requests(messages);
        return int(std::count_if(requests.cbegin(), requests.cend(), asksForStream));
    }
    [[nodiscard]] int polls() const { return m_server->count(messages) - streamsAskedFor(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<MessageRouter> m_router;
    std::unique_ptr<MessagePump> m_pump;
    std::unique_ptr<QSignalSpy> m_gaps;
    std::unique_ptr<QSignalSpy> m_lost;
    QList<int> m_got;
    std::function<void(int)> m_onMessage;
};

void MessagePumpTest::init()
{
    m_got.clear();
    m_onMessage = nullptr;
    m_server = std::make_unique<ScriptedServer>();
    m_server->start();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_rest = std::make_unique<RestClient>(*m_network);
    m_rest->setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort())));
    m_rest->openSession({ SessionId(u"17"_s), "token", "icws_17=x" });
    m_router = std::make_unique<MessageRouter>();
    m_router->route(u"urn:test"_s, QString(), this, [this](const QJsonObject &object) {
        m_got.append(object.value("n"_L1).toInt());
        if (m_onMessage) {
            m_onMessage(m_got.constLast());
        }
    });
    make(quick());
}

void MessagePumpTest::make(const PumpPolicy &policy)
{
    m_pump = std::make_unique<MessagePump>(*m_rest, *m_router, policy);
    m_gaps = std::make_unique<QSignalSpy>(m_pump.get(), &MessagePump::messagesMayBeMissing);
    m_lost = std::make_unique<QSignalSpy>(m_pump.get(), &MessagePump::connectionLost);
}

void MessagePumpTest::cleanup()
{
    m_pump.reset();
    m_router.reset();
    m_rest.reset();
    m_network.reset();
    m_server.reset();
}

void MessagePumpTest::streamedMessagesArriveInOrder()
{
    serveStreams("data: " + message(1) + "\n\n");
    m_pump->start(true);
    QCOMPARE(m_pump->mode(), Mode::Streaming);
    QTRY_COMPARE(m_server->openStreams(), 1);
    for (int i = 2; i <= 500; ++i) {
        m_server->pushEvent(message(i));
    }
    m_server->pushEvent(R"({"__type":"urn:test","n":501,"x":")" + QByteArray(1024 * 1024, 'x') + "\"}");
    QTRY_COMPARE(m_got.size(), 501);
    for (int i = 0; i < m_got.size(); ++i) {
        QCOMPARE(m_got.at(i), i + 1);
    }
    QCOMPARE(m_gaps->count(), 0);
}

void MessagePumpTest::whatIsNoMessageIsSkipped()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no JSON object"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no JSON object"_s));
    serveStreams(
        "data: {broken\n\ndata: [1]\n\ndata: {\"__type\":\"urn:unknown\"}\n\ndata: {}\n\nevent: other\ndata: "
        + message(9) + "\n\nevent: message\ndata: " + message(1) + "\n\n");
    m_pump->start(true);
    QTRY_COMPARE(m_got, QList<int> { 1 });
}

void MessagePumpTest::aBrokenStreamIsReopenedAndTheGapIsTold()
{
    serveStreams(":ping\n\n");
    m_pump->start(true);
    QTRY_COMPARE(m_server->openStreams(), 1);
    QCOMPARE(m_gaps->count(), 0);
    m_server->cutStreams();
    QTRY_COMPARE(m_server->openStreams(), 1);
    QTRY_COMPARE(m_gaps->count(), 1);
    m_server->pushEvent(message(2));
    QTRY_COMPARE(m_got, QList<int> { 2 });
    QCOMPARE(m_pump->mode(), Mode::Streaming);
    QCOMPARE(polls(), 0);
}

void MessagePumpTest::aStreamThatNeverSpeaksGivesWayToPolling()
{
    PumpPolicy policy = quick();
    policy.stallAfter = 50ms;
    make(policy);
    serveStreams("");
    m_pump->start(true);
    QTRY_COMPARE(m_pump->mode(), Mode::Polling);
    QTRY_VERIFY(polls() > 1);
    QCOMPARE(streamsAskedFor(), 1);
    QTRY_COMPARE(m_server->openStreams(), 0);
    QTRY_COMPARE(m_gaps->count(), 1);
}

void MessagePumpTest::aStreamThatStallsIsReopened()
{
    PumpPolicy policy = quick();
    policy.stallAfter = 60ms;
    make(policy);
    serveStreams("data: " + message(1) + "\n\n");
    m_pump->start(true);
    QTRY_VERIFY(streamsAskedFor() >= 2);
    QTRY_VERIFY(m_gaps->count() >= 1);
    QCOMPARE(m_pump->mode(), Mode::Streaming);
}

void MessagePumpTest::pingsKeepAStreamAlive()
{
    PumpPolicy policy = quick();
    policy.stallAfter = 400ms;
    make(policy);
    serveStreams(":ping\n\n");
    QTimer ping;
    connect(&ping, &QTimer::timeout, this, [this] { m_server->push(":ping\n\n"); });
    ping.start(50ms);
    m_pump->start(true);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(clock.elapsed() > 1000);
    QCOMPARE(streamsAskedFor(), 1);
    QCOMPARE(m_pump->mode(), Mode::Streaming);
}

void MessagePumpTest::aStreamThatIsNeverAnsweredGivesWayToPolling()
{
    PumpPolicy policy = quick();
    policy.openWithin = 50ms;
    make(policy);
    m_server->on(messages, [](const ScriptedServer::Request &request) {
        return asksForStream(request) ? Reply::silence() : Reply::json(200, "[" + message(1) + "]");
    });
    m_pump->start(true);
    QTRY_COMPARE(m_pump->mode(), Mode::Polling);
    QTRY_VERIFY(!m_got.isEmpty());
    QCOMPARE(m_gaps->count(), 0);
}

void MessagePumpTest::aPollsAnswerInsteadOfAStreamIsRead()
{
    m_server->on(messages,
        QList<Reply> {
            Reply::json(200, "[" + message(1) + ",7," + message(2) + "]"), Reply::json(200, "[]") });
    m_pump->start(true);
    QTRY_COMPARE(m_got, QList<int>({ 1, 2 })); // it is gone from the server's queue
    QCOMPARE(m_pump->mode(), Mode::Polling);
    QTRY_VERIFY(polls() > 1);
}

void MessagePumpTest::aPageInsteadOfAStreamGivesWayToPolling()
{
    m_server->on(messages, [](const ScriptedServer::Request &request) {
        return asksForStream(request) ? Reply::html(200, "<html>") : Reply::json(200, "");
    });
    m_pump->start(true);
    QTRY_VERIFY(polls() > 1); // an empty 200 is an empty list
    QCOMPARE(streamsAskedFor(), 1);
    QCOMPARE(m_lost->count(), 0);
}

void MessagePumpTest::failingStreamsGiveWayToPollingAfterSomeTries()
{
    m_server->on(messages, [](const ScriptedServer::Request &request) {
        return asksForStream(request) ? Reply::json(503, R"({"message":"?"})") : Reply::json(200, "[]");
    });
    m_pump->start(true);
    QTRY_COMPARE(m_pump->mode(), Mode::Polling);
    QCOMPARE(streamsAskedFor(), 3);
}

void MessagePumpTest::streamsThatBreakEarlyGiveWayToPolling()
{
    PumpPolicy policy = quick();
    policy.steadyAfter = 10s;
    make(policy);
    m_server->on(messages, [](const ScriptedServer::Request &request) {
        return asksForStream(request)
            ? Reply::broken("HTTP/1.1 200 OK\nContent-Type: text/event-stream\n\n:ping\n\n")
            : Reply::json(200, "[]");
    });
    m_pump->start(true);
    QTRY_COMPARE(m_pump->mode(), Mode::Polling);
    QVERIFY2(streamsAskedFor() <= 6, "the server is stormed");
}

void MessagePumpTest::theStreamIsTriedAgainWhilePolling()
{
    PumpPolicy policy = quick();
    policy.streamRetryWhilePolling = 30ms;
    make(policy);
    m_server->on(messages, Reply::json(200, "[]"));
    m_pump->start(true);
    QTRY_VERIFY(streamsAskedFor() >= 3);
    QCOMPARE(m_pump->mode(), Mode::Polling);
    serveStreams("data: " + message(1) + "\n\n");
    QTRY_COMPARE(m_pump->mode(), Mode::Streaming);
    QTRY_COMPARE(m_got, QList<int> { 1 });
    const int before = polls();
    m_server->pushEvent(message(2));
    QTRY_COMPARE(m_got.size(), 2);
    QCOMPARE(polls(), before);
}

void MessagePumpTest::pollsFollowTheAnswerBefore()
{
    m_server->on(messages, QList<Reply> { Reply::json(200, "[" + message(1) + "]"), Reply::silence() });
    PumpPolicy policy = quick();
    policy.pollTimeout = 10s;
    make(policy);
    m_pump->start(false);
    QTRY_COMPARE(polls(), 2);
    QTest::qWait(100);
    QCOMPARE(polls(), 2); // the second has not been answered
    QCOMPARE(streamsAskedFor(), 0);
}

void MessagePumpTest::aFewFailedPollsAreBorne()
{
    m_server->on(messages,
        QList<Reply> { Reply::json(200, "[]"), Reply::hangup(), Reply::json(500, "{}"), Reply::html(502, "x"),
            Reply::json(200, "[" + message(1) + "]"), Reply::json(200, "[]") });
    m_pump->start(false);
    QTRY_COMPARE(m_got, QList<int> { 1 });
    QTRY_COMPARE(m_gaps->count(), 1); // an answer that was lost took its messages along
    QTest::qWait(50);
    QCOMPARE(m_gaps->count(), 1);
    QCOMPARE(m_lost->count(), 0);
}

void MessagePumpTest::manyFailedPollsAreALostConnection()
{
    m_server->on(messages, QList<Reply> { Reply::json(200, "[]"), Reply::hangup() });
    m_pump->start(false);
    QTRY_COMPARE(m_lost->count(), 1);
    QCOMPARE(toString(m_lost->first().first().value<Error>().kind), u"ConnectionLost"_s);
    QCOMPARE(m_pump->mode(), Mode::Stopped);
    QCOMPARE(polls(), 5);
    QTest::qWait(50);
    QCOMPARE(polls(), 5);
}

void MessagePumpTest::aRefusedStreamIsTheGatesAffair()
{
    QSignalSpy refused(m_rest.get(), &RestClient::sessionRefused);
    connect(m_rest.get(), &RestClient::sessionRefused, m_pump.get(), &MessagePump::stop); // as Session does
    m_server->on(messages, Reply::json(401, R"({"message":"Over."})"));
    m_pump->start(true);
    QTRY_COMPARE(refused.count(), 1);
    QTest::qWait(50);
    QCOMPARE(m_server->count(messages), 1);
    QCOMPARE(m_lost->count(), 0);
}

void MessagePumpTest::theHeartbeatBeatsWhileStreaming()
{
    PumpPolicy policy = quick();
    policy.heartbeatEvery = 30ms;
    make(policy);
    serveStreams(":ping\n\n");
    m_server->on(heartbeats, Reply::empty(204));
    m_pump->start(true);
    QTRY_VERIFY(m_server->count(heartbeats) >= 3);
    QCOMPARE(m_server->requests(heartbeats).first().header("ININ-ICWS-CSRF-Token"), "token"_ba);
    QCOMPARE(streamsAskedFor(), 1);
    m_pump->stop();
    QTest::qWait(50); // one may be on its way
    const int before = m_server->count(heartbeats);
    QTest::qWait(100);
    QCOMPARE(m_server->count(heartbeats), before);
}

void MessagePumpTest::aServerWithoutHeartbeatIsLeftAlone()
{
    PumpPolicy policy = quick();
    policy.heartbeatEvery = 20ms;
    make(policy);
    serveStreams(":ping\n\n");
    m_server->on(heartbeats, Reply::json(405, R"({"message":"?"})"));
    m_pump->start(true);
    QTRY_COMPARE(m_server->count(heartbeats), 1);
    QTest::qWait(100);
    QCOMPARE(m_server->count(heartbeats), 1);
    QCOMPARE(streamsAskedFor(), 1);
}

void MessagePumpTest::anUnansweredHeartbeatReopensTheStream()
{
    PumpPolicy policy = quick();
    policy.heartbeatEvery = 30ms;
    make(policy);
    serveStreams(":ping\n\n");
    m_server->on(heartbeats, QList<Reply> { Reply::hangup(), Reply::empty(204) });
    m_pump->start(true);
    QTRY_COMPARE(streamsAskedFor(), 2);
    QTRY_COMPARE(m_gaps->count(), 1);
}

void MessagePumpTest::stoppingInsideAMessageEndsDelivery()
{
    serveStreams("data: " + message(1) + "\n\ndata: " + message(2) + "\n\ndata: " + message(3) + "\n\n");
    m_onMessage = [this](int number) {
        if (number == 2) {
            m_pump->stop();
        }
    };
    m_pump->start(true);
    QTRY_COMPARE(m_got.size(), 2);
    QTRY_COMPARE(m_server->openStreams(), 0);
    QCOMPARE(m_got, QList<int>({ 1, 2 }));
    QCOMPARE(m_pump->mode(), Mode::Stopped);

    m_got.clear();
    m_server->on(messages, Reply::json(200, "[" + message(1) + "," + message(2) + "," + message(3) + "]"));
    m_pump->start(false);
    QTRY_COMPARE(m_got, QList<int>({ 1, 2 }));
    m_server->forgetRequests();
    QTest::qWait(50);
    QCOMPARE(polls(), 0);
}

void MessagePumpTest::stoppingForgetsEverything()
{
    m_server->on(messages, [this](const ScriptedServer::Request &) {
        return polls() == 1 ? Reply::json(200, "[]") : Reply::stream(); // an answer under way
    });
    m_pump->start(false);
    QTRY_COMPARE(m_server->openStreams(), 1);
    m_pump->stop();
    QTRY_COMPARE(m_server->openStreams(), 0);
    QTest::qWait(50);
    QCOMPARE(polls(), 2);
    QCOMPARE(m_lost->count(), 0);
}

void MessagePumpTest::restartingInsideAMessageIsTheNewRun()
{
    serveStreams("data: " + message(1) + "\n\ndata: " + message(2) + "\n\n");
    bool restarted = false;
    m_onMessage = [&](int) {
        if (!std::exchange(restarted, true)) {
            m_pump->start(true);
        }
    };
    m_pump->start(true);
    QTRY_COMPARE(m_got, QList<int>({ 1, 1, 2 }));
    QCOMPARE(streamsAskedFor(), 2);
    QCOMPARE(m_gaps->count(), 0);
}

void MessagePumpTest::featuresAreReadInAnyOrderAndGuise()
{
    const auto features = Features::fromJson(QJsonDocument::fromJson(
        R"([{"featureId":"directories","version":"10"},7,{"version":3},{"featureId":"messaging","version":1},)"
        R"({"featureId":"phone-numbers","version":2},{"featureId":"x"}])")
                                                 .array());
    QVERIFY(features.canEditDirectories());
    QVERIFY(features.canSeeDirectories());
    QVERIFY(features.canValidateNumbers());
    QVERIFY(!features.hasEventStream());
    QCOMPARE(features.version(u"x"_s), 0);
    QVERIFY(!Features().canSeeDirectories());
    QVERIFY(!Features::fromJson({ QJsonObject { { u"featureId"_s, u"directories"_s }, { u"version"_s, 9 } } })
                 .canEditDirectories());
}

QTEST_GUILESS_MAIN(MessagePumpTest)
#include "tst_messagepump.moc"
