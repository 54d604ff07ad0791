// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reply = ScriptedServer::Reply;
using Request = ScriptedServer::Request;

namespace {

const QByteArray logInKey = "POST /icws/connection";

Reply loggedIn(const QByteArray &id, const QByteArray &more = {}, int messaging = 3)
{
    return Reply::json(201,
        R"({"sessionId":")" + id + R"(","csrfToken":"token-)" + id
            + R"(","userID":"agent","userDisplayName":"Agent A","icServer":"CIC1","features":[)"
              R"({"featureId":"messaging","version":)"
            + QByteArray::number(messaging) + R"(},{"featureId":"directories","version":"11"}])" + more + "}",
        "Set-Cookie: proxy=1; Path=/\nSet-Cookie: icws_" + id + "=cookie-" + id
            + "|languageId=en-us; Path=/icws/" + id + "; HttpOnly\n");
}

Reply wrongPassword()
{
    return Reply::json(400,
        R"({"errorId":"error.request.connection.authenticationFailure","errorCode":-2147221503,"message":"Failed."})");
}

Reply sessionGone()
{
    return Reply::json(401,
        R"({"errorId":"error.request.connection.authenticationFailure","errorCode":-2147221499,"message":"Over."})",
        "WWW-Authenticate: ICWS realm=\"ICWS\"\n");
}

Reply goTo(const QByteArray &hosts)
{
    return Reply::json(503,
        R"({"alternateHostList":[)" + hosts
            + R"(],"errorId":"error.server.notAcceptingConnections","message":"Elsewhere."})");
}

Reply stateOf(bool up, bool shouldReconnect, const QByteArray &reason = "Ended.")
{
    return Reply::json(200,
        R"({"connectionState":)" + QByteArray(up ? "1" : "2") + R"(,"reason":")" + reason
            + R"(","shouldReconnect":)" + (shouldReconnect ? "true" : "false") + "}");
}

QByteArray downMessage(const QByteArray &state, const QByteArray &shouldReconnect)
{
    return R"({"__type":"urn:inin.com:connection:connectionStateChangeMessage","isDelta":true,)"
           R"("previousConnectionState":1,"newConnectionState":)"
        + state + R"(,"reason":"Another log-on.")"
        + (shouldReconnect.isEmpty() ? QByteArray() : R"(,"shouldReconnect":)" + shouldReconnect) + "}";
}

SessionPolicy impatient()
{
    SessionPolicy policy;
    policy.firstDelay = 10ms;
    policy.longestDelay = 40ms;
    policy.holdFor = 10s;
    policy.logOffWithin = 1s;
    policy.pump.pollEvery = 10ms;
    policy.pump.reopenAfter = 5ms;
    policy.pump.pollTimeout = 300ms;
    policy.pump.openWithin = 300ms;
    return policy;
}

} // namespace

/// The session's states against scripted hosts on 127.0.0.1, .2 and .3, which share a port as the real ones
/// do.
class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void logInAsksForWhatTheContractWants();
    void logInReadsTheHeadersWhereTheBodyIsSilent();
    void logInWithoutCookieIsUnreadable();
    void aTokenCannotBringHeadersAlong_data();
    void aTokenCannotBringHeadersAlong();
    void logInFollowsTheAlternateHosts();
    void logInFollowsAChainOfHosts();
    void logInGivesUpInALoopOfHosts();
    void logInGivesUpAfterTheMostHops();
    void wrongPasswordIsToldAtOnce();
    void anEmptyHostListFailsTheLogIn();
    void aHostThatIsGoneFailsTheLogIn();
    void alternatesThatAreGoneLeaveTheServersOwnRefusal();
    void cancelledLogInIsSilent();
    void logOffTellsTheServerAndWaitsForIt();
    void logOffWaitsNoLongerThanItMay();

    void refusedSessionAsksForThePasswordAndCarriesOn();
    void refusedPasswordCanBeTriedAgain();
    void refusedSessionThatShouldReconnectDoesSoByItself();
    void refusedSessionWithoutAnOpinionAsksForThePassword();
    void refusedSessionThatIsUpIsReopenedOnce();
    void downMessageThatShouldReconnectDoesSo_data();
    void downMessageThatShouldReconnectDoesSo();
    void downMessageThatShouldNotAsksForThePassword();
    void downMessageWithoutAnOpinionAsksTheServer();
    void switchoverGoesToTheStoredAlternate();
    void reconnectionGrowsSlowerAndCanBeHurried();
    void requestsFailAtOnceWhileTheHostIsGone();
    void heldRequestsFailWhenRenewalTakesLong();
    void wrongPasswordWhileReconnectingAsksForIt();
    void renewalAfterALostConnectionEndsTheOldSession();
    void givingUpFailsWhatWasKept();

private:
    ServerAddress address(int host = 1) const
    {
        return *ServerAddress::fromUserInput(u"http://127.0.0.%1:%2"_s.arg(host).arg(m_port));
    }
    void make(const SessionPolicy &policy);
    void logIn(int host = 1) { m_session->logIn(address(host), { UserId(u"agent"_s), u"1234"_s }); }
    [[nodiscard]] bool becomes(Session::State state)
    {
        return QTest::qWaitFor([&] { return m_session->state() == state; });
    }
    [[nodiscard]] bool establishes(int times = 1)
    {
        return QTest::qWaitFor([&] { return m_established->count() >= times; });
    }
    void keep(std::optional<Result<Done>> *result, const QByteArray &path = "/work")
    {
        m_rest->sendForSuccess({ .method = HttpMethod::Put, .path = path, .body = QJsonObject() })
            .then(this, [result](const Result<Done> &answer) { *result = answer; });
    }

    quint16 m_port = 0;
    std::unique_ptr<ScriptedServer> m_a;
    std::unique_ptr<ScriptedServer> m_b;
    std::unique_ptr<ScriptedServer> m_c;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<MessageRouter> m_router;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_established;
    std::unique_ptr<QSignalSpy> m_failed;
};

void SessionTest::init()
{
    m_a = std::make_unique<ScriptedServer>();
    m_a->start();
    m_port = m_a->serverPort();
    m_b = std::make_unique<ScriptedServer>();
    m_b->start(u"127.0.0.2"_s, m_port);
    m_c = std::make_unique<ScriptedServer>();
    m_c->start(u"127.0.0.3"_s, m_port);
    for (auto *server : { m_a.get(), m_b.get(), m_c.get() }) {
        for (const QByteArray id : { "17", "18", "19" }) {
            server->on("GET /icws/" + id + "/messaging/messages", Reply::stream(":ping\n\n"));
            server->on("PUT /icws/" + id + "/work", Reply::empty(204));
            server->on("DELETE /icws/" + id + "/connection", Reply::empty(204));
        }
    }
    m_network = std::make_unique<QNetworkAccessManager>();
    m_rest = std::make_unique<RestClient>(*m_network);
    m_rest->setLanguage("en-US");
    m_router = std::make_unique<MessageRouter>();
    make(impatient());
}

void SessionTest::make(const SessionPolicy &policy)
{
    m_session = std::make_unique<Session>(*m_rest, *m_router, policy);
    m_established = std::make_unique<QSignalSpy>(m_session.get(), &Session::established);
    m_failed = std::make_unique<QSignalSpy>(m_session.get(), &Session::logInFailed);
}

void SessionTest::cleanup()
{
    m_session.reset();
    m_router.reset();
    m_rest.reset();
    m_network.reset();
    m_c.reset();
    m_b.reset();
    m_a.reset();
}

void SessionTest::logInAsksForWhatTheContractWants()
{
    m_a->on(logInKey,
        loggedIn("17",
            R"(,"alternateHostList":["127.0.0.2"],"daysUntilPasswordExpiration":3,)"
            R"("version":{"majorVersion":"20","productPatchDisplayString":"CIC 2020 R1 Patch3"},)"
            R"("serverTimeInfo":{"serverUtcTime":"20200912T143000Z"})"));
    QList<Session::State> states;
    connect(
        m_session.get(), &Session::stateChanged, this, [&](Session::State state) { states.append(state); });
    logIn();
    QVERIFY(establishes());
    QCOMPARE(states, QList<Session::State>({ Session::State::LoggingIn, Session::State::Connected }));

    const auto request = m_a->requests(logInKey).constFirst();
    QCOMPARE(request.target, "/icws/connection?include=features%2Cversion%2Cserver-time"_ba);
    QCOMPARE(request.header("Accept-Language"), "en-US"_ba);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body,
        QJsonObject({ { u"__type"_s, u"urn:inin.com:connection:icAuthConnectionRequestSettings"_s },
            { u"applicationName"_s, u"Dialbook"_s }, { u"userID"_s, u"agent"_s },
            { u"password"_s, u"1234"_s } }));

    const Connection &connection = m_session->connection();
    QCOMPARE(connection.keys.id.text(), u"17"_s);
    QCOMPARE(connection.keys.cookie, "icws_17=cookie-17|languageId=en-us"_ba);
    QCOMPARE(connection.userDisplayName, u"Agent A"_s);
    QCOMPARE(connection.productVersion, u"CIC 2020 R1 Patch3"_s);
    QCOMPARE(connection.serverTime, QDateTime(QDate(2020, 9, 12), QTime(14, 30), Qt::UTC));
    QCOMPARE(connection.daysUntilPasswordExpires, std::optional(3));
    QCOMPARE(connection.alternateHosts, QStringList { u"127.0.0.2"_s });
    QVERIFY(m_session->features().canEditDirectories());
    QVERIFY(m_session->features().hasEventStream());
    QVERIFY(!m_session->features().canValidateNumbers());
    QCOMPARE(m_session->server(), address());
    QTRY_COMPARE(m_a->openStreams(), 1);
}

void SessionTest::logInReadsTheHeadersWhereTheBodyIsSilent()
{
    m_a->on(logInKey,
        Reply::json(
            201, "", "ININ-ICWS-Session-ID: 17\nININ-ICWS-CSRF-Token: t\nSet-Cookie: icws_17=c; Path=/\n"));
    logIn();
    QVERIFY(establishes());
    QCOMPARE(m_session->connection().keys.csrfToken, "t"_ba);
    QCOMPARE(m_session->connection().user.text(), u"agent"_s);
    QCOMPARE(m_session->pumpMode(), MessagePump::Mode::Polling);
}

void SessionTest::logInWithoutCookieIsUnreadable()
{
    m_a->on(logInKey, Reply::json(201, R"({"sessionId":"17","csrfToken":"t"})"));
    logIn();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(toString(m_failed->first().first().value<Error>().kind), u"UnreadableAnswer"_s);
    QVERIFY(m_failed->first().first().value<Error>().detail.contains(u"cookie"_s));
}

void SessionTest::aTokenCannotBringHeadersAlong_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("line end") << R"(t\r\nX-Forwarded-For: 10.0.0.1)"_ba;
    QTest::newRow("line feed") << R"(t\nHost: elsewhere)"_ba;
    QTest::newRow("end of the headers") << R"(t\r\n\r\nDELETE /icws/17/x HTTP/1.1)"_ba;
    QTest::newRow("nothing") << R"(t\u0000)"_ba;
    QTest::newRow("cut to a line end in Latin-1") << R"(t\u010D\u010A)"_ba;
}

void SessionTest::aTokenCannotBringHeadersAlong()
{
    QFETCH(const QByteArray, token);
    m_a->on(logInKey,
        Reply::json(201, R"({"sessionId":"17","csrfToken":")" + token + R"("})", "Set-Cookie: icws_17=c\n"));
    logIn();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(toString(m_failed->first().first().value<Error>().kind), u"UnreadableAnswer"_s);
    QCOMPARE(m_a->requests().size(), 1); // nothing was sent with it
}

void SessionTest::logInFollowsTheAlternateHosts()
{
    m_a->on(logInKey, goTo(R"("127.0.0.2")"));
    m_b->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    QCOMPARE(m_session->server(), address(2));
    QTRY_COMPARE(m_b->openStreams(), 1);
}

void SessionTest::logInFollowsAChainOfHosts()
{
    m_a->on(logInKey, goTo(R"("127.0.0.2","127.0.0.1")"));
    m_b->on(logInKey, goTo(R"("no host at all","127.0.0.1","127.0.0.3")"));
    m_c->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    QCOMPARE(m_session->server(), address(3));
    QCOMPARE(m_a->count(logInKey), 1);
    QCOMPARE(m_b->count(logInKey), 1);
}

void SessionTest::logInGivesUpInALoopOfHosts()
{
    m_a->on(logInKey, goTo(R"("127.0.0.2")"));
    m_b->on(logInKey, goTo(R"("127.0.0.1")"));
    logIn();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(toString(m_failed->first().first().value<Error>().kind), u"NotAccepting"_s);
    QCOMPARE(m_a->count(logInKey) + m_b->count(logInKey), 2);
    QCOMPARE(m_session->state(), Session::State::LoggedOut);
}

void SessionTest::logInGivesUpAfterTheMostHops()
{
    SessionPolicy policy = impatient();
    policy.mostHops = 2;
    make(policy);
    m_a->on(logInKey, goTo(R"("127.0.0.2")"));
    m_b->on(logInKey, goTo(R"("127.0.0.3")"));
    m_c->on(logInKey, loggedIn("17"));
    logIn();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_c->count(logInKey), 0);
}

void SessionTest::wrongPasswordIsToldAtOnce()
{
    m_a->on(logInKey, goTo(R"("127.0.0.2","127.0.0.3")"));
    m_b->on(logInKey, wrongPassword());
    m_c->on(logInKey, loggedIn("17"));
    logIn();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(toString(m_failed->first().first().value<Error>().kind), u"WrongPassword"_s);
    QCOMPARE(m_c->count(logInKey), 0); // a second attempt would count towards a lock-out
    QCOMPARE(m_session->state(), Session::State::LoggedOut);
}

void SessionTest::anEmptyHostListFailsTheLogIn()
{
    m_a->on(logInKey, goTo(""));
    logIn();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(toString(m_failed->first().first().value<Error>().kind), u"NotAccepting"_s);
    QCOMPARE(m_failed->first().first().value<Error>().serverMessage, u"Elsewhere."_s);
}

void SessionTest::aHostThatIsGoneFailsTheLogIn()
{
    const ServerAddress gone = address();
    m_a->die();
    m_session->logIn(gone, { UserId(u"agent"_s), u"1234"_s });
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(toString(m_failed->first().first().value<Error>().kind), u"ConnectionRefused"_s);
}

void SessionTest::alternatesThatAreGoneLeaveTheServersOwnRefusal()
{
    m_a->on(logInKey, goTo(R"("127.0.0.2")"));
    m_b->die();
    logIn();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(toString(m_failed->first().first().value<Error>().kind), u"NotAccepting"_s);
}

void SessionTest::cancelledLogInIsSilent()
{
    m_a->on(logInKey, Reply::silence());
    logIn();
    QTRY_COMPARE(m_a->count(logInKey), 1);
    m_session->cancelLogIn();
    QCOMPARE(m_session->state(), Session::State::LoggedOut);
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    QCOMPARE(m_failed->count(), 0);
}

void SessionTest::logOffTellsTheServerAndWaitsForIt()
{
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    m_session->logOff();
    QCOMPARE(m_session->state(), Session::State::LoggingOff);
    QVERIFY(becomes(Session::State::LoggedOut));
    const auto requests = m_a->requests("DELETE /icws/17/connection");
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().header("Cookie"), "icws_17=cookie-17|languageId=en-us"_ba);
    QCOMPARE(requests.first().header("ININ-ICWS-CSRF-Token"), "token-17"_ba);
    QTRY_COMPARE(m_a->openStreams(), 0);
    std::optional<Result<Done>> late;
    keep(&late);
    QTRY_VERIFY(late);
    QCOMPARE(toString(late->error().kind), u"SessionEnded"_s);
}

void SessionTest::logOffWaitsNoLongerThanItMay()
{
    m_a->on(logInKey, loggedIn("17"));
    m_a->on("DELETE /icws/17/connection", Reply::silence());
    logIn();
    QVERIFY(establishes());
    QElapsedTimer clock;
    clock.start();
    m_session->logOff();
    QVERIFY(becomes(Session::State::LoggedOut));
    QVERIFY(clock.elapsed() < 3000);
}

void SessionTest::refusedSessionAsksForThePasswordAndCarriesOn()
{
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    m_a->on("PUT /icws/17/work", sessionGone());
    m_a->on("GET /icws/17/connection", stateOf(false, false, "An administrator ended it."));
    std::optional<Result<Done>> work;
    keep(&work);
    QVERIFY(becomes(Session::State::PasswordNeeded));
    QCOMPARE(m_session->serverReason(), u"An administrator ended it."_s);
    QCOMPARE(toString(m_session->lossReason()->kind), u"SessionEnded"_s);
    QCOMPARE(m_session->pumpMode(), MessagePump::Mode::Stopped);
    QCOMPARE(
        m_a->requests("GET /icws/17/connection").constFirst().header("ININ-ICWS-CSRF-Token"), "token-17"_ba);
    QVERIFY(!work);
    QCOMPARE(m_a->count(logInKey), 1); // not by itself

    m_a->on(logInKey, loggedIn("18"));
    m_session->continueWithPassword(u"5678"_s);
    QVERIFY(establishes(2));
    QTRY_VERIFY(work);
    QVERIFY(*work);
    QCOMPARE(m_a->count("PUT /icws/18/work"), 1);
    QCOMPARE(m_a->count("PUT /icws/17/work"), 1);
    QVERIFY(!m_session->lossReason());
    QCOMPARE(QJsonDocument::fromJson(m_a->requests(logInKey).constLast().body)[u"password"_s].toString(),
        u"5678"_s);
}

void SessionTest::refusedPasswordCanBeTriedAgain()
{
    m_a->on(logInKey, QList<Reply> { loggedIn("17"), wrongPassword(), loggedIn("18") });
    logIn();
    QVERIFY(establishes());
    m_a->on("PUT /icws/17/work", sessionGone());
    m_a->on("GET /icws/17/connection", sessionGone());
    std::optional<Result<Done>> work;
    keep(&work);
    QVERIFY(becomes(Session::State::PasswordNeeded));
    QSignalSpy refused(m_session.get(), &Session::passwordRefused);
    m_session->continueWithPassword(u"wrong"_s);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(toString(refused.first().first().value<Error>().kind), u"WrongPassword"_s);
    QCOMPARE(m_session->state(), Session::State::PasswordNeeded);
    QVERIFY(!work);
    m_session->continueWithPassword(u"right"_s);
    QVERIFY(establishes(2));
    QTRY_VERIFY(work && *work);
}

void SessionTest::refusedSessionThatShouldReconnectDoesSoByItself()
{
    m_a->on(logInKey, QList<Reply> { loggedIn("17"), loggedIn("18") });
    logIn();
    QVERIFY(establishes());
    m_a->on("PUT /icws/17/work", sessionGone());
    m_a->on("GET /icws/17/connection", stateOf(false, true));
    std::optional<Result<Done>> work;
    keep(&work);
    QVERIFY(establishes(2));
    QTRY_VERIFY(work && *work);
    QCOMPARE(QJsonDocument::fromJson(m_a->requests(logInKey).constLast().body)[u"password"_s].toString(),
        u"1234"_s);
    QCOMPARE(m_a->count("DELETE /icws/17/connection"), 0); // it is over already
}

void SessionTest::refusedSessionWithoutAnOpinionAsksForThePassword()
{
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    // The refusal comes over the event stream, and the server knows nothing of the session any more.
    m_a->on("GET /icws/17/connection", sessionGone());
    m_a->on("GET /icws/17/messaging/messages", sessionGone());
    m_a->cutStreams();
    QVERIFY(becomes(Session::State::PasswordNeeded));
    QVERIFY(m_session->serverReason().isEmpty());
}

void SessionTest::refusedSessionThatIsUpIsReopenedOnce()
{
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    QSignalSpy resubscribe(m_session.get(), &Session::resubscribeNeeded);
    m_a->on("PUT /icws/17/work", QList<Reply> { sessionGone(), Reply::empty(204) });
    m_a->on("GET /icws/17/connection", stateOf(true, false));
    std::optional<Result<Done>> work;
    keep(&work);
    QTRY_VERIFY(work && *work);
    QCOMPARE(m_session->state(), Session::State::Connected);
    QCOMPARE(resubscribe.count(), 1);
    // Refused again so soon: somebody has to look at it.
    m_a->on("PUT /icws/17/work", sessionGone());
    std::optional<Result<Done>> more;
    keep(&more);
    QVERIFY(becomes(Session::State::PasswordNeeded));
    QCOMPARE(m_a->count(logInKey), 1);
}

void SessionTest::downMessageThatShouldReconnectDoesSo_data()
{
    QTest::addColumn<QByteArray>("down");
    QTest::newRow("number") << "2"_ba;
    QTest::newRow("numeric text") << R"("2")"_ba;
    QTest::newRow("name") << R"("down")"_ba;
}

void SessionTest::downMessageThatShouldReconnectDoesSo()
{
    QFETCH(QByteArray, down);
    m_a->on(logInKey, QList<Reply> { loggedIn("17"), loggedIn("18") });
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    m_a->pushEvent(downMessage("1", "true")); // up is no news
    m_a->pushEvent(downMessage(down, "true"));
    QVERIFY(becomes(Session::State::Reconnecting));
    std::optional<Result<Done>> work;
    keep(&work);
    QVERIFY(establishes(2));
    QTRY_VERIFY(work && *work);
    QCOMPARE(m_a->count("PUT /icws/17/work"), 0);
}

void SessionTest::downMessageThatShouldNotAsksForThePassword()
{
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    m_a->pushEvent(downMessage("2", "false"));
    QVERIFY(becomes(Session::State::PasswordNeeded));
    QCOMPARE(m_session->serverReason(), u"Another log-on."_s);
    QCOMPARE(m_a->count(logInKey), 1);
}

void SessionTest::downMessageWithoutAnOpinionAsksTheServer()
{
    m_a->on(logInKey, loggedIn("17"));
    m_a->on("GET /icws/17/connection", stateOf(false, false, "Its own words."));
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    m_a->pushEvent(downMessage("2", ""));
    QVERIFY(becomes(Session::State::PasswordNeeded));
    QCOMPARE(m_session->serverReason(), u"Its own words."_s);
}

void SessionTest::switchoverGoesToTheStoredAlternate()
{
    m_a->on(logInKey, loggedIn("17", R"(,"alternateHostList":["127.0.0.2"])"));
    m_b->on(logInKey, loggedIn("18"));
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    QSignalSpy states(m_session.get(), &Session::stateChanged);
    m_a->die();
    QVERIFY(establishes(2));
    QCOMPARE(m_session->server(), address(2));
    QCOMPARE(states.first().first().value<Session::State>(), Session::State::Reconnecting);
    QTRY_COMPARE(m_b->openStreams(), 1);
    std::optional<Result<Done>> work;
    keep(&work);
    QTRY_VERIFY(work && *work);
    QCOMPARE(m_b->count("PUT /icws/18/work"), 1);
}

void SessionTest::reconnectionGrowsSlowerAndCanBeHurried()
{
    SessionPolicy policy = impatient();
    policy.firstDelay = 20ms;
    policy.longestDelay = 10min;
    make(policy);
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    m_a->die();
    QVERIFY(becomes(Session::State::Reconnecting));
    QCOMPARE(toString(m_session->lossReason()->kind), u"ConnectionRefused"_s);
    QTRY_VERIFY(m_session->attempt() >= 4);
    QTRY_VERIFY(m_session->nextAttemptAt().isValid());
    QVERIFY(QDateTime::currentDateTimeUtc().msecsTo(m_session->nextAttemptAt()) > 60);

    QVERIFY(m_a->listen(QHostAddress(u"127.0.0.1"_s), m_port));
    m_a->on(logInKey, loggedIn("18"));
    m_session->retryNow();
    QVERIFY(establishes(2));
    QCOMPARE(m_session->attempt(), 0);
    QVERIFY(!m_session->nextAttemptAt().isValid());
}

void SessionTest::requestsFailAtOnceWhileTheHostIsGone()
{
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    m_a->die();
    QVERIFY(becomes(Session::State::Reconnecting));
    std::optional<Result<Done>> work;
    keep(&work);
    QTRY_VERIFY(work);
    QCOMPARE(toString(work->error().kind), u"NotConnected"_s);
    QCOMPARE(work->error().delivery, Delivery::NotSent);
}

void SessionTest::heldRequestsFailWhenRenewalTakesLong()
{
    SessionPolicy policy = impatient();
    policy.holdFor = 100ms;
    make(policy);
    m_a->on(logInKey, QList<Reply> { loggedIn("17"), Reply::silence() });
    logIn();
    QVERIFY(establishes());
    m_a->on("PUT /icws/17/work", sessionGone());
    m_a->on("GET /icws/17/connection", stateOf(false, true));
    std::optional<Result<Done>> work;
    keep(&work);
    QTRY_VERIFY(work);
    QCOMPARE(toString(work->error().kind), u"NotConnected"_s);
    QCOMPARE(work->error().delivery, Delivery::NotSent);
    QCOMPARE(m_session->state(), Session::State::Reconnecting);
}

void SessionTest::wrongPasswordWhileReconnectingAsksForIt()
{
    m_a->on(logInKey, QList<Reply> { loggedIn("17"), wrongPassword(), loggedIn("18") });
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    m_a->pushEvent(downMessage("2", "true"));
    QVERIFY(becomes(Session::State::PasswordNeeded));
    QCOMPARE(toString(m_session->lossReason()->kind), u"WrongPassword"_s);
    QCOMPARE(m_a->count(logInKey), 2);
    std::optional<Result<Done>> work;
    keep(&work);
    m_session->continueWithPassword(u"new"_s);
    QVERIFY(establishes(2));
    QTRY_VERIFY(work && *work);
}

void SessionTest::renewalAfterALostConnectionEndsTheOldSession()
{
    m_a->on(logInKey, QList<Reply> { loggedIn("17"), loggedIn("18") });
    logIn();
    QVERIFY(establishes());
    QTRY_COMPARE(m_a->openStreams(), 1);
    const Reply broken = Reply::json(500, R"({"message":"E_FAIL"})");
    m_a->on("GET /icws/17/messaging/messages", broken);
    m_a->cutStreams();
    QVERIFY(establishes(2));
    QTRY_COMPARE(m_a->count("DELETE /icws/17/connection"), 1);
    QCOMPARE(m_session->state(), Session::State::Connected);
}

void SessionTest::givingUpFailsWhatWasKept()
{
    m_a->on(logInKey, loggedIn("17"));
    logIn();
    QVERIFY(establishes());
    m_a->on("PUT /icws/17/work", sessionGone());
    m_a->on("GET /icws/17/connection", sessionGone());
    std::optional<Result<Done>> work;
    keep(&work);
    QVERIFY(becomes(Session::State::PasswordNeeded));
    m_session->giveUp();
    QCOMPARE(m_session->state(), Session::State::LoggedOut);
    QTRY_VERIFY(work);
    QCOMPARE(toString(work->error().kind), u"SessionEnded"_s);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
