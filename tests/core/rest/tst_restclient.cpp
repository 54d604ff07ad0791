// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rest/restbench.h"
#include "tests/support/wine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reply = ScriptedServer::Reply;

/// RestClient against everything a server, or what stands before it, can answer.
class RestClientTest : public RestBench
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void sessionRequestsCarryCookieAndTokenByHand();
    void pathSegmentsReachTheServerAsTheyWereEncoded();
    void segmentsThatNoPathCanHoldAreNotSent();
    void theProxyPrefixStandsBeforeIcws();
    void sessionlessRequestsCarryNoSecrets();
    void refusalsBecomeKinds_data();
    void refusalsBecomeKinds();
    void refusalsKeepWhatTheServerSaid();
    void wrongPasswordIsOnlyForLogIn();
    void badAnswersBecomeKinds_data();
    void badAnswersBecomeKinds();
    void emptyTwoHundredIsSuccess();
    void redirectsAreNotFollowed();
    void anUnknownHostIsSaidSo();
    void aClosedPortIsRefused();
    void aSilentServerTimesOutAfterSending();
    void anUnansweredConnectionTimesOutBeforeSending();
    void aTricklingAnswerIsNotLateButNotForEver();
    void aSelfSignedCertificateFailsWithItsReason();
    void speakingTlsToAPlainPortFails();
    void hugeAnswersAreCutOff();
    void writesAreNeverRepeatedWhenTheConnectionBreaks_data();
    void writesAreNeverRepeatedWhenTheConnectionBreaks();
    void cancellingTakesTheRequestOffTheWire();
    void theOwnersDeathAbortsTheRequest();
    void theClientsDeathIsSilent();

    void theWireLogHoldsNoSecrets();

private:
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

void RestClientTest::sessionRequestsCarryCookieAndTokenByHand()
{
    openSession();
    m_server->on("PUT /icws/17/x", Reply::json(200, "{}", "Set-Cookie: icws_17=other; Path=/\n"));
    QVERIFY(ask(sessionPut("/x"))->has_value());
    QVERIFY(ask(sessionPut("/x"))->has_value());
    for (const auto &request : m_server->requests()) {
        QCOMPARE(request.header("Cookie"), "icws_17=secret-17"_ba); // never one from a jar
        QCOMPARE(request.header("ININ-ICWS-CSRF-Token"), "token-17"_ba);
        QCOMPARE(request.header("Accept"), "application/vnd.inin.icws+JSON; charset=utf-8"_ba);
        QCOMPARE(request.header("Content-Type"), "application/vnd.inin.icws+JSON; charset=utf-8"_ba);
        QCOMPARE(request.header("Accept-Language"), "de"_ba);
        QCOMPARE(request.body, R"({"a":1})"_ba);
    }
}

void RestClientTest::pathSegmentsReachTheServerAsTheyWereEncoded()
{
    openSession();
    const QByteArray path = RestRequest::pathOf(
        { u"directories"_s, u"contacts"_s, u"CN=Müller, Ö/x%2F?#+{}:é 日本"_s, u"..."_s });
    QVERIFY(ask({ .path = path }).has_value());
    const QByteArray target = m_server->requests().constFirst().target;
    QCOMPARE(target,
        "/icws/17/directories/contacts/"
        "CN%3DM%C3%BCller%2C%20%C3%96%2Fx%252F%3F%23%2B%7B%7D%3A%C3%A9%20%E6%97%A5%E6%9C%AC/..."_ba);
}

void RestClientTest::segmentsThatNoPathCanHoldAreNotSent()
{
    openSession();
    for (const QString &id : { u""_s, u"."_s, u".."_s }) {
        for (const QByteArray &path :
            { RestRequest::pathOf({ u"links"_s, id }), RestRequest::pathOf({ id, u"x"_s }) }) {
            const Error error = errorOf({ .method = HttpMethod::Delete, .path = path });
            QCOMPARE(toString(error.kind), u"InvalidRequest"_s);
            QCOMPARE(error.delivery, Delivery::NotSent);
        }
    }
    QVERIFY(m_server->requests().isEmpty());
}

void RestClientTest::theProxyPrefixStandsBeforeIcws()
{
    m_rest->setServer(
        *ServerAddress::fromUserInput(u"http://127.0.0.1:%1/client/api/cic1/"_s.arg(m_server->serverPort())));
    openSession();
    m_server->on("GET /client/api/cic1/icws/17/x", Reply::json(200, "{}"));
    QVERIFY(ask({ .path = "/x?include=version%2Cfeatures" })->has_value());
    QCOMPARE(
        m_server->requests().constFirst().target, "/client/api/cic1/icws/17/x?include=version%2Cfeatures"_ba);
}

void RestClientTest::sessionlessRequestsCarryNoSecrets()
{
    openSession();
    m_server->on("GET /icws/connection/version", Reply::json(200, "{}"));
    QVERIFY(ask(get("/connection/version"))->has_value());
    QVERIFY(!m_server->requests().constFirst().hasHeader("Cookie"));
    QVERIFY(!m_server->requests().constFirst().hasHeader("ININ-ICWS-CSRF-Token"));
}

void RestClientTest::refusalsBecomeKinds_data()
{
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Delivery>("delivery");

    const auto json = [](int status, const char *body) { return Reply::json(status, body); };
    const QByteArray page = "<html><title>Web gateway</title></html>";
    using K = ErrorKind;
    using D = Delivery;
    QTest::newRow("400") << json(400, R"({"message":"Bad."})") << K::InvalidRequest << D::Refused;
    QTest::newRow("400 empty") << Reply::empty(400) << K::InvalidRequest << D::Refused;
    QTest::newRow("400 missing property") << json(
        400, R"({"__type":"urn:inin.com:common:missingPropertyError","propertyName":"name","message":"m"})")
                                          << K::InvalidProperty << D::Refused;
    QTest::newRow("400 invalid property")
        << json(400, R"({"__type":"urn:inin.com:common:invalidPropertyError","propertyName":"name"})")
        << K::InvalidProperty << D::Refused;
    QTest::newRow("400 invalid property without its name")
        << json(400, R"({"errorId":"error.request.invalidRepresentation.invalidProperty"})")
        << K::InvalidRequest << D::Refused;
    QTest::newRow("400 authentication, not log-in") << json(
        400, R"({"errorId":"error.request.connection.authenticationFailure","errorCode":-2147221503})")
                                                    << K::InvalidRequest << D::Refused;
    QTest::newRow("400 not found") << json(400, R"({"errorId":"-2147221496","message":"?"})") << K::Gone
                                   << D::Refused;
    QTest::newRow("400 not found, id as a number")
        << json(400, R"({"errorId":-2147221496})") << K::Gone << D::Refused;
    QTest::newRow("400 unsupported") << json(400, R"({"errorId":"error.request.unsupported"})")
                                     << K::Unsupported << D::Refused;
    QTest::newRow("400 html") << Reply::html(400, page) << K::NotIcws << D::Refused;
    QTest::newRow("400 broken json") << json(400, R"({"errorId":)") << K::InvalidRequest << D::Refused;
    QTest::newRow("401 foreign") << Reply { "HTTP/1.1 401 No\nWWW-Authenticate: Basic realm=\"proxy\"\n\n" }
                                 << K::NotIcws << D::Refused;
    QTest::newRow("401 html") << Reply::html(401, page) << K::NotIcws << D::Refused;
    QTest::newRow("401 sessionless") << refused401() << K::SessionEnded << D::Refused;
    QTest::newRow("403") << json(403, R"({"message":"No."})") << K::Forbidden << D::Refused;
    QTest::newRow("403 empty") << Reply::empty(403) << K::Forbidden << D::Refused;
    QTest::newRow("403 html") << Reply::html(403, page) << K::NotIcws << D::Refused;
    QTest::newRow("404") << json(404, R"({"message":"No."})") << K::Gone << D::Refused;
    QTest::newRow("404 html") << Reply::html(404, page) << K::NotIcws << D::Refused;
    QTest::newRow("405") << json(405, R"({"message":"No."})") << K::Unsupported << D::Refused;
    QTest::newRow("407") << Reply::empty(407) << K::NotIcws << D::Refused;
    QTest::newRow("410") << json(410, R"({"message":"No."})") << K::Gone << D::Refused;
    QTest::newRow("418") << json(418, "{}") << K::InvalidRequest << D::Refused;
    QTest::newRow("500") << json(500, R"({"errorCode":-2147467259,"message":"E_FAIL"})") << K::ServerFault
                         << D::Unknown;
    QTest::newRow("500 html") << Reply::html(500, page) << K::ServerFault << D::Unknown;
    QTest::newRow("501") << Reply::empty(501) << K::ServerFault << D::Unknown;
    QTest::newRow("502 html") << Reply::html(502, page) << K::Unavailable << D::Unknown;
    QTest::newRow("503 busy") << json(503, R"({"errorId":"error.request.directory.busy","message":"Later."})")
                              << K::Busy << D::Refused;
    QTest::newRow("503 hosts") << json(503, R"({"alternateHostList":["b","c"]})") << K::NotAccepting
                               << D::Refused;
    QTest::newRow("503 no hosts") << json(503, R"({"alternateHostList":[]})") << K::NotAccepting
                                  << D::Refused;
    QTest::newRow("503 not accepting, no list")
        << json(503, R"({"errorId":"error.server.notAcceptingConnections"})") << K::NotAccepting
        << D::Refused;
    QTest::newRow("503 other") << json(503, R"({"message":"?"})") << K::Unavailable << D::Refused;
    QTest::newRow("503 empty") << Reply::empty(503) << K::Unavailable << D::Unknown;
    QTest::newRow("503 html") << Reply::html(503, page) << K::Unavailable << D::Unknown;
    QTest::newRow("503 closed mid-body")
        << Reply::broken("HTTP/1.1 503 X\nContent-Length: 100\n\n{\"alternateHostList\":[") << K::Unavailable
        << D::Unknown;
    QTest::newRow("504") << Reply::empty(504) << K::Unavailable << D::Unknown;
}

void RestClientTest::refusalsBecomeKinds()
{
    QFETCH(ScriptedServer::Reply, reply);
    QFETCH(ErrorKind, kind);
    QFETCH(Delivery, delivery);

    m_server->on("PUT /icws/x", reply);
    const Error error = errorOf({ .method = HttpMethod::Put,
        .scope = RestRequest::Scope::Sessionless,
        .path = "/x",
        .body = QJsonObject() });
    QCOMPARE(toString(error.kind), toString(kind));
    QCOMPARE(error.delivery, delivery);
    QCOMPARE(error.httpStatus, reply.text.mid(9, 3).toInt());
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(error.detail.startsWith(u"PUT /icws/x: "_s));
}

void RestClientTest::refusalsKeepWhatTheServerSaid()
{
    m_server->on("GET /icws/a",
        Reply::json(400,
            R"({"__type":"urn:inin.com:common:missingPropertyError","propertyName":"firstName",)"
            R"("errorId":"some.id","errorCode":-5,"message":"<b>Fehlt</b>"})"));
    Error error = errorOf(get("/a"));
    QCOMPARE(error.propertyNames, QStringList { u"firstName"_s });
    QVERIFY(error.propertyMissing);
    QCOMPARE(error.errorId, u"some.id"_s);
    QCOMPARE(error.errorCode, std::optional<qint64>(-5));
    QCOMPARE(error.serverMessage, u"<b>Fehlt</b>"_s);

    m_server->on("GET /icws/a",
        Reply::json(
            400, R"({"__type":"urn:inin.com:common:invalidPropertyError","propertyName":"firstName"})"));
    QVERIFY(!errorOf(get("/a")).propertyMissing);

    m_server->on("GET /icws/a", Reply::json(503, R"({"alternateHostList":["b","c",7],"message":"m"})"));
    QCOMPARE(errorOf(get("/a")).alternateHosts, QStringList({ u"b"_s, u"c"_s }));

    m_server->on("GET /icws/a", Reply::html(502, "<html><TITLE>\nBad  gateway\n</TITLE>"));
    QVERIFY(errorOf(get("/a")).detail.contains(u"title: Bad gateway"_s));
}

void RestClientTest::wrongPasswordIsOnlyForLogIn()
{
    const RestRequest logIn { .method = HttpMethod::Post,
        .scope = RestRequest::Scope::Sessionless,
        .path = "/connection?include=features",
        .body = QJsonObject() };
    const QByteArray key = "POST /icws/connection";
    m_server->on(key,
        Reply::json(
            400, R"({"errorId":"error.request.connection.authenticationFailure","errorCode":-2147221503})"));
    QCOMPARE(toString(errorOf(logIn).kind), u"WrongPassword"_s);
    m_server->on(key, Reply::json(400, R"({"errorCode":-2147221503,"message":"old server"})"));
    QCOMPARE(toString(errorOf(logIn).kind), u"WrongPassword"_s);
    m_server->on(key, refused401());
    QCOMPARE(toString(errorOf(logIn).kind), u"WrongPassword"_s);
    m_server->on(
        key, Reply::json(400, R"({"errorId":"error.request.connection.licenseFailure","message":"No."})"));
    QCOMPARE(toString(errorOf(logIn).kind), u"InvalidRequest"_s);
    // Where there is no /icws/connection there is no ICWS server.
    m_server->on(key, Reply::empty(404));
    QCOMPARE(toString(errorOf(logIn).kind), u"NotIcws"_s);
}

void RestClientTest::badAnswersBecomeKinds_data()
{
    QTest::addColumn<ScriptedServer::Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");

    using K = ErrorKind;
    QTest::newRow("html") << Reply::html(200, "<html>Log in to the proxy</html>") << K::NotIcws << 200;
    QTest::newRow("plain text") << Reply { "HTTP/1.1 200 OK\nContent-Type: text/plain\n\nhello" }
                                << K::NotIcws << 200;
    QTest::newRow("html with a JSON type") << Reply::json(200, "<html></html>") << K::NotIcws << 200;
    QTest::newRow("broken json") << Reply::json(200, R"({"a":)") << K::UnreadableAnswer << 200;
    QTest::newRow("a bare value") << Reply::json(200, "\"text\"") << K::UnreadableAnswer << 200;
    QTest::newRow("not UTF-8") << Reply::json(200, "{\"a\":\"\xff\xfe\"}") << K::UnreadableAnswer << 200;
    QTest::newRow("deeply nested") << Reply::json(200, QByteArray(200000, '[')) << K::UnreadableAnswer << 200;
    QTest::newRow("nested and closed")
        << Reply::json(200, QByteArray(20000, '[') + QByteArray(20000, ']')) << K::UnreadableAnswer << 200;
    QTest::newRow("closed at once") << Reply::hangup() << K::ConnectionLost << 0;
    QTest::newRow("closed in the headers")
        << Reply::broken("HTTP/1.1 200 OK\nContent-Ty") << K::ConnectionLost << 0;
    QTest::newRow("closed in the body")
        << Reply::broken("HTTP/1.1 200 OK\nContent-Length: 50\n\n{\"a\":1}") << K::ConnectionLost << 200;
    QTest::newRow("closed between chunks")
        << Reply::broken("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n7\r\n{\"a\":1}\r\n")
        << K::ConnectionLost << 200;
    QTest::newRow("not HTTP") << Reply::broken("220 mail.example.com ESMTP\n\n") << K::ConnectionLost << 0;
}

void RestClientTest::badAnswersBecomeKinds()
{
    QFETCH(ScriptedServer::Reply, reply);
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);

    m_server->on("POST /icws/x", reply);
    const Error error = errorOf({ .method = HttpMethod::Post,
        .scope = RestRequest::Scope::Sessionless,
        .path = "/x",
        .body = QJsonObject() });
    QCOMPARE(toString(error.kind), toString(kind));
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.delivery, Delivery::Unknown);
    QCOMPARE(m_server->requests().size(), 1);
}

void RestClientTest::emptyTwoHundredIsSuccess()
{
    for (const Reply &reply :
        { Reply::json(200, ""), Reply::empty(204), Reply::json(200, " \r\n"), Reply::empty(200) }) {
        m_server->on("GET /icws/x", reply);
        const auto answer = ask(get("/x"));
        QVERIFY(answer->has_value());
        QVERIFY(answer->value().body.isNull());
    }
    m_server->on("GET /icws/x",
        Reply::json(200, "\xEF\xBB\xBF[1]", "X-a: 1\nX-A: 2\nSet-Cookie: a=1\nSet-Cookie: icws_1=2\n"));
    const auto answer = ask(get("/x"));
    QCOMPARE(answer->value().body.toArray().size(), 1);
    QCOMPARE(answer->value().header("set-COOKIE"), "a=1"_ba);
    QCOMPARE(answer->value().allHeaders("set-cookie"), QList<QByteArray>({ "a=1", "icws_1=2" }));
}

void RestClientTest::redirectsAreNotFollowed()
{
    ScriptedServer elsewhere;
    elsewhere.start();
    for (const int status : { 301, 302, 303, 307, 308 }) {
        m_server->on("GET /icws/x",
            Reply { "HTTP/1.1 " + QByteArray::number(status) + " Moved\nLocation: http://127.0.0.1:"
                + QByteArray::number(elsewhere.serverPort()) + "/icws/x?token=hidden\n\n" });
        const Error error = errorOf(get("/x"));
        QCOMPARE(toString(error.kind), u"NotIcws"_s);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.detail.contains(u"location: http://127.0.0.1"_s));
        QVERIFY(!error.detail.contains(u"hidden"_s));
    }
    QVERIFY(elsewhere.requests().isEmpty());
}

void RestClientTest::anUnknownHostIsSaidSo()
{
    m_rest->setServer(*ServerAddress::fromUserInput(u"http://no-such-host.invalid"_s));
    const Error error = errorOf(get("/x"));
    QCOMPARE(toString(error.kind), u"HostNotFound"_s);
    QCOMPARE(error.delivery, Delivery::NotSent);
}

void RestClientTest::aClosedPortIsRefused()
{
    m_server->die();
    const Error error = errorOf(get("/x"));
    QCOMPARE(toString(error.kind), u"ConnectionRefused"_s);
    QCOMPARE(error.delivery, Delivery::NotSent);
}

void RestClientTest::aSilentServerTimesOutAfterSending()
{
    m_server->on("PUT /icws/x", Reply::silence());
    const Error error = errorOf({ .method = HttpMethod::Put,
        .scope = RestRequest::Scope::Sessionless,
        .path = "/x",
        .body = QJsonObject(),
        .timeout = 1s });
    QCOMPARE(toString(error.kind), u"TimedOut"_s);
    QCOMPARE(error.delivery, Delivery::Unknown);
}

void RestClientTest::anUnansweredConnectionTimesOutBeforeSending()
{
    // TLS towards a server that accepts and then says nothing: the request never leaves.
    m_rest->setServer(*ServerAddress::fromUserInput(u"https://127.0.0.1:%1"_s.arg(m_server->serverPort())));
    const Error error = errorOf({ .method = HttpMethod::Put,
        .scope = RestRequest::Scope::Sessionless,
        .path = "/x",
        .body = QJsonObject(),
        .timeout = 100ms });
    QCOMPARE(toString(error.kind), u"TimedOut"_s);
    QCOMPARE(error.delivery, Delivery::NotSent);
}

void RestClientTest::aTricklingAnswerIsNotLateButNotForEver()
{
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, this, [this] { m_server->push(" "); });
    m_server->on(
        "GET /icws/x", Reply { "HTTP/1.1 200 OK\nContent-Length: 1000\n\n{", Reply::Manner::Stream });
    trickle.start(20ms);
    RestRequest request = get("/x");
    request.timeout = 150ms;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(toString(errorOf(request).kind), u"TimedOut"_s);
    QVERIFY2(clock.elapsed() > 300, "bytes came in time, it was given up too early");
    QVERIFY2(clock.elapsed() < 5000, "it was waited for too long");
}

void RestClientTest::aSelfSignedCertificateFailsWithItsReason()
{
    NEEDS_TLS_SERVER();
    m_server = std::make_unique<ScriptedServer>();
    m_server->useTls();
    m_server->start();
    m_rest->setServer(*ServerAddress::fromUserInput(u"https://127.0.0.1:%1"_s.arg(m_server->serverPort())));
    const Error error = errorOf(get("/x"));
    QCOMPARE(toString(error.kind), u"TlsFailed"_s);
    QCOMPARE(error.delivery, Delivery::NotSent);
    QVERIFY2(error.detail.contains(u"self-signed"_s), qPrintable(error.detail));
    QVERIFY(m_server->requests().isEmpty());
}

void RestClientTest::speakingTlsToAPlainPortFails()
{
    ScriptedServer plain;
    plain.start();
    connect(&plain, &QTcpServer::newConnection, this, [&plain] { plain.die(); });
    m_rest->setServer(*ServerAddress::fromUserInput(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())));
    RestRequest request = get("/x");
    request.method = HttpMethod::Post;
    request.body = QJsonObject();
    request.timeout = 2s;
    const Error error = errorOf(request);
    QVERIFY2(error.kind == ErrorKind::TlsFailed || error.kind == ErrorKind::ConnectionLost
            || error.kind == ErrorKind::TimedOut,
        qPrintable(toString(error.kind)));
    QCOMPARE(error.delivery, Delivery::NotSent);
}

void RestClientTest::hugeAnswersAreCutOff()
{
    m_server->on("GET /icws/x", [](const ScriptedServer::Request &) {
        return Reply::json(200, "[\"" + QByteArray(65 * 1024 * 1024, 'x') + "\"]");
    });
    const Error error = errorOf(get("/x"));
    QCOMPARE(toString(error.kind), u"UnreadableAnswer"_s);
    QVERIFY(error.detail.contains(u"too large"_s));
}

void RestClientTest::writesAreNeverRepeatedWhenTheConnectionBreaks_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("POST") << HttpMethod::Post << "POST"_ba;
    QTest::newRow("PUT") << HttpMethod::Put << "PUT"_ba;
    QTest::newRow("DELETE") << HttpMethod::Delete << "DELETE"_ba;
    QTest::newRow("GET of messages") << HttpMethod::Get << "GET"_ba;
}

void RestClientTest::writesAreNeverRepeatedWhenTheConnectionBreaks()
{
    QFETCH(HttpMethod, method);
    QFETCH(QByteArray, verb);
    openSession();
    // On a used keep-alive connection Qt would try again by itself.
    m_server->on("GET /icws/17/first", Reply::json(200, "{}"));
    QVERIFY(ask({ .path = "/first" })->has_value());
    m_server->on(verb + " /icws/17/x", QList<Reply> { Reply::hangup(), Reply::json(200, "{}") });
    RestRequest request { .method = method, .path = "/x", .readsOnce = true };
    if (method == HttpMethod::Post || method == HttpMethod::Put) {
        request.body = QJsonObject { { u"name"_s, u"x"_s } };
    }
    const Error error = errorOf(request);
    QCOMPARE(toString(error.kind), u"ConnectionLost"_s);
    QCOMPARE(error.delivery, Delivery::Unknown);
    QCOMPARE(m_server->count(verb + " /icws/17/x"), 1);
}

void RestClientTest::cancellingTakesTheRequestOffTheWire()
{
    m_server->on(
        "GET /icws/x", Reply { "HTTP/1.1 200 OK\nContent-Length: 1000\n\n{", Reply::Manner::Stream });
    bool told = false;
    auto call = m_rest->sendForSuccess(get("/x"));
    call = std::move(call).then(this, [&](const Result<Done> &) { told = true; });
    QTRY_COMPARE(m_server->openStreams(), 1);
    call.cancel();
    QVERIFY(!call.isActive());
    QTRY_COMPARE(m_server->openStreams(), 0);
    QVERIFY(!told);
}

void RestClientTest::theOwnersDeathAbortsTheRequest()
{
    m_server->on(
        "GET /icws/x", Reply { "HTTP/1.1 200 OK\nContent-Length: 1000\n\n{", Reply::Manner::Stream });
    bool told = false;
    auto owner = std::make_unique<QObject>();
    m_rest->sendForSuccess(get("/x")).then(owner.get(), [&](const Result<Done> &) { told = true; });
    QTRY_COMPARE(m_server->openStreams(), 1);
    owner.reset();
    QTRY_COMPARE(m_server->openStreams(), 0);
    QVERIFY(!told);
}

void RestClientTest::theClientsDeathIsSilent()
{
    m_server->on(
        "GET /icws/x", Reply { "HTTP/1.1 200 OK\nContent-Length: 1000\n\n{", Reply::Manner::Stream });
    bool told = false;
    auto call = m_rest->sendForSuccess(get("/x"));
    call = std::move(call).then(this, [&](const Result<Done> &) { told = true; });
    QTRY_COMPARE(m_server->openStreams(), 1);
    m_rest.reset();
    QTRY_COMPARE(m_server->openStreams(), 0);
    call.cancel();
    QVERIFY(!told);
}

namespace {

QStringList captured;
QtMessageHandler before = nullptr;

} // namespace

void RestClientTest::theWireLogHoldsNoSecrets()
{
    captured.clear();
    QLoggingCategory::setFilterRules(u"dialbook.rest.debug=true"_s);
    before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { captured.append(text); });
    m_rest->openSession({ SessionId(u"29113001"_s), "hush-token", "icws_29113001=hush-cookie" });
    m_server->on("POST /icws/connection",
        Reply::json(201, R"({"csrfToken":"hush-answer"})", "Set-Cookie: icws_1=hush-set\n"));
    const auto logIn = ask({ .method = HttpMethod::Post,
        .scope = RestRequest::Scope::Sessionless,
        .path = "/connection",
        .body = QJsonObject { { u"password"_s, u"hush-password"_s } } });
    const auto query = ask({ .method = HttpMethod::Post,
        .path = "/phone-numbers/query-details",
        .body = QJsonObject { { u"phoneNumber"_s, u"555-hush"_s } } });
    const auto status = ask(get("/29113001/connection"));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());

    QVERIFY(logIn && query && status);
    const QString log = captured.join(u'\n');
    QVERIFY2(log.contains(u"POST /icws/*/phone-numbers/query-details 404"_s), qPrintable(log));
    QVERIFY(!log.contains(u"hush"_s));
    QVERIFY(!log.contains(u"29113001"_s));
}

QTEST_GUILESS_MAIN(RestClientTest)
#include "tst_restclient.moc"
