// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rest/restbench.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reply = ScriptedServer::Reply;

/// The auth gate in RestClient: what becomes of requests whose session ends under them.
class AuthGateTest : public RestBench
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void requestsWithoutASessionFailAtOnce();
    void refusedSessionKeepsTheRequestAndSendsItAgain();
    void refusalOfAnOlderSessionIsSentAgainWithTheNewKeys();
    void aRequestIsSentAgainTwiceAtMost();
    void heldRequestsGoOutInOrderToTheNewServer();
    void heldRequestsFailWhenTheSessionIsClosed();
    void aHeldRequestCanBeCancelled();
    void sessionlessRequestsPassAHeldGate();
    void aRefusedEventStreamHoldsTheGate();
    void theEventStreamIsAskedForByCookieAlone();
    void aFewRequestsAtATimeEachWithItsWholeTime();
    void aCancelledRequestMakesRoom();

private:
    /// Starts a request whose answer lands in *result.
    void begin(RestRequest request, std::optional<Result<RestReply>> *result);
};

namespace {

const QByteArray unauthorized =
    R"({"errorId":"error.request.connection.authenticationFailure","errorCode":-2147221499,"message":"Gone."})";

Reply refused401()
{
    return Reply::json(
        401, unauthorized, "WWW-Authenticate: ICWS realm=\"ICWS\", location=\"/ICWS/connection\"\n");
}

} // namespace

void AuthGateTest::begin(RestRequest request, std::optional<Result<RestReply>> *result)
{
    m_rest
        ->send<RestReply>(std::move(request), [](const RestReply &reply) { return Result<RestReply>(reply); })
        .then(this, [result](const Result<RestReply> &answer) { *result = answer; });
}

void AuthGateTest::requestsWithoutASessionFailAtOnce()
{
    const Error error = errorOf(sessionPut("/x"));
    QCOMPARE(toString(error.kind), u"NotConnected"_s);
    QCOMPARE(error.delivery, Delivery::NotSent);
    QVERIFY(m_server->requests().isEmpty());
}

void AuthGateTest::refusedSessionKeepsTheRequestAndSendsItAgain()
{
    QSignalSpy refused(m_rest.get(), &RestClient::sessionRefused);
    openSession();
    m_server->on("PUT /icws/17/a", refused401());
    m_server->on("PUT /icws/17/b", refused401());
    m_server->on("PUT /icws/18/a", Reply::json(200, "{}"));
    m_server->on("PUT /icws/18/b", Reply::json(200, "{}"));
    std::optional<Result<RestReply>> a;
    std::optional<Result<RestReply>> b;
    begin(sessionPut("/a"), &a);
    begin(sessionPut("/b"), &b);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(toString(refused.first().first().value<Error>().kind), u"SessionEnded"_s);

    std::optional<Result<RestReply>> later;
    m_server->on("PUT /icws/18/c", Reply::json(200, "{}"));
    begin(sessionPut("/c"), &later);
    QTest::qWait(50);
    QVERIFY(!a && !b && !later);
    QCOMPARE(m_server->count("PUT /icws/17/c"), 0);

    m_rest->openSession(keys("18"));
    QTRY_VERIFY(a && b && later);
    QVERIFY(*a && *b && *later);
    QCOMPARE(m_server->count("PUT /icws/18/a"), 1);
    QCOMPARE(m_server->requests("PUT /icws/18/a").first().header("Cookie"), "icws_18=secret-18"_ba);
    QCOMPARE(m_server->requests("PUT /icws/18/a").first().body, R"({"a":1})"_ba);
    QCOMPARE(refused.count(), 1);
}

void AuthGateTest::refusalOfAnOlderSessionIsSentAgainWithTheNewKeys()
{
    QSignalSpy refused(m_rest.get(), &RestClient::sessionRefused);
    openSession();
    m_server->on("PUT /icws/17/a", [this](const ScriptedServer::Request &) {
        m_rest->openSession(keys("18")); // while the old one's answer is under way
        return refused401();
    });
    m_server->on("PUT /icws/18/a", Reply::json(200, "{}"));
    const auto answer = ask(sessionPut("/a"));
    QVERIFY(answer && *answer);
    QCOMPARE(refused.count(), 0);
}

void AuthGateTest::aRequestIsSentAgainTwiceAtMost()
{
    openSession();
    int session = 17;
    connect(m_rest.get(), &RestClient::sessionRefused, this,
        [&] { m_rest->openSession(keys(QByteArray::number(++session))); });
    for (int i = 17; i < 30; ++i) {
        m_server->on("PUT /icws/" + QByteArray::number(i) + "/a", refused401());
    }
    const Error error = errorOf(sessionPut("/a"));
    QCOMPARE(toString(error.kind), u"SessionEnded"_s);
    QCOMPARE(error.delivery, Delivery::Refused);
    QCOMPARE(m_server->requests().size(), 3);
}

void AuthGateTest::heldRequestsGoOutInOrderToTheNewServer()
{
    ScriptedServer other;
    other.start();
    openSession();
    m_rest->holdSession();
    std::optional<Result<RestReply>> results[3];
    int i = 0;
    for (auto &result : results) {
        begin(sessionPut("/" + QByteArray::number(i++)), &result);
    }
    m_rest->setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:%1"_s.arg(other.serverPort())));
    m_rest->openSession(keys("18"));
    QTRY_COMPARE(other.requests().size(), 3);
    QVERIFY(m_server->requests().isEmpty());
    QTRY_VERIFY(results[2]);
}

void AuthGateTest::heldRequestsFailWhenTheSessionIsClosed()
{
    openSession();
    m_rest->holdSession();
    std::optional<Result<RestReply>> result;
    begin(sessionPut("/a"), &result);
    Error why;
    why.kind = ErrorKind::SessionEnded;
    why.delivery = Delivery::NotSent;
    m_rest->closeSession(why);
    QVERIFY(!result); // from the event loop only
    QTRY_VERIFY(result);
    QCOMPARE(result->error(), why);
    QVERIFY(!m_rest->sessionKeys());
    QCOMPARE(errorOf(sessionPut("/a")), why);
    QVERIFY(m_server->requests().isEmpty());
}

void AuthGateTest::aHeldRequestCanBeCancelled()
{
    openSession();
    m_rest->holdSession();
    auto call = m_rest->sendForSuccess(sessionPut("/a"));
    call = std::move(call).then(this, [](const Result<Done> &) { QFAIL("told after cancel"); });
    call.cancel();
    m_rest->openSession(keys("18"));
    QVERIFY(ask({ .path = "/after" }).has_value());
    QCOMPARE(m_server->requests().size(), 1);
}

void AuthGateTest::sessionlessRequestsPassAHeldGate()
{
    m_rest->holdSession();
    m_server->on("GET /icws/x", Reply::json(200, "{}"));
    QVERIFY(ask(get("/x"))->has_value());
}

void AuthGateTest::aRefusedEventStreamHoldsTheGate()
{
    QSignalSpy refused(m_rest.get(), &RestClient::sessionRefused);
    openSession();
    m_server->on("GET /icws/17/messaging/messages", refused401());
    const std::unique_ptr<QNetworkReply> stream(m_rest->openEventStream());
    QTRY_COMPARE(refused.count(), 1);
    std::optional<Result<RestReply>> result;
    begin(sessionPut("/a"), &result);
    QTest::qWait(20);
    QVERIFY(!result);
    QCOMPARE(m_server->requests().size(), 1);
}

void AuthGateTest::theEventStreamIsAskedForByCookieAlone()
{
    openSession();
    m_server->on("GET /icws/17/messaging/messages", Reply::stream(":ping\n\n"));
    const std::unique_ptr<QNetworkReply> stream(m_rest->openEventStream());
    QTRY_COMPARE(stream->bytesAvailable(), 7);
    const auto &request = m_server->requests().constFirst();
    QCOMPARE(request.header("Accept"), "text/event-stream"_ba);
    QCOMPARE(request.header("Cookie"), "icws_17=secret-17"_ba);
    QVERIFY(!request.hasHeader("ININ-ICWS-CSRF-Token"));
}

void AuthGateTest::aFewRequestsAtATimeEachWithItsWholeTime()
{
    openSession();
    std::optional<Result<RestReply>> results[10];
    for (auto &result : results) {
        m_server->on("PUT /icws/17/slow", Reply::silence());
        RestRequest request = sessionPut("/slow");
        request.timeout = 150ms;
        begin(request, &result);
    }
    QTRY_COMPARE(m_server->requests().size(), 4);
    // One connection is left for those that do not belong to the session.
    m_server->on("GET /icws/x", Reply::json(200, "{}"));
    QVERIFY(ask(get("/x"))->has_value());
    QTRY_VERIFY(results[9]);
    QCOMPARE(m_server->count("PUT /icws/17/slow"), 10); // none timed out in the queue
}

void AuthGateTest::aCancelledRequestMakesRoom()
{
    openSession();
    m_server->on("PUT /icws/17/slow", Reply::silence());
    m_server->on("PUT /icws/17/x", Reply::json(200, "{}"));
    std::vector<Call<Done>> slow;
    for (int i = 0; i < 4; ++i) {
        slow.push_back(m_rest->sendForSuccess(sessionPut("/slow")));
    }
    std::optional<Result<RestReply>> result;
    begin(sessionPut("/x"), &result);
    QTRY_COMPARE(m_server->count("PUT /icws/17/slow"), 4);
    QVERIFY(!result);
    slow.pop_back();
    QTRY_VERIFY(result);
    QVERIFY(*result);
}

QTEST_GUILESS_MAIN(AuthGateTest)
#include "tst_authgate.moc"
