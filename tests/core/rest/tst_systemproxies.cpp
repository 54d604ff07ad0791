// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/systemproxies.h"

#include "core/base/error.h"
#include "tests/core/rest/restbench.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;
using namespace dialbook;

using Reply = ScriptedServer::Reply;

/// A proxy between this computer and the server: a scripted server that the environment names as one.
class TestSystemProxies : public RestBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRequestGoesThroughTheProxyOfTheSystem();
    void anEncryptedRequestAsksTheProxyForAWay();
    void thisComputerIsReachedWithoutAProxy_data();
    void thisComputerIsReachedWithoutAProxy();
    void theSystemIsAskedOnceInAWhile();
    void aProxyThatWantsALogInIsNamed_data();
    void aProxyThatWantsALogInIsNamed();
    void aProxyThatIsNotThereIsNamed_data() { aProxyThatWantsALogInIsNamed_data(); }
    void aProxyThatIsNotThereIsNamed();

private:
    void useProxy(quint16 port)
    {
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(port);
        qputenv("http_proxy", address);
        qputenv("https_proxy", address);
        QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies);
    }
    static RestRequest post()
    {
        return { .method = HttpMethod::Post,
            .scope = RestRequest::Scope::Sessionless,
            .path = "/connection"_ba,
            .body = QJsonObject { { u"userID"_s, u"anna"_s } } };
    }
};

void TestSystemProxies::init()
{
    for (const char *name :
        { "no_proxy", "NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" }) {
        qunsetenv(name);
    }
    setUp();
    useProxy(m_server->serverPort());
}

void TestSystemProxies::cleanup()
{
    tearDown();
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

void TestSystemProxies::aRequestGoesThroughTheProxyOfTheSystem()
{
    m_rest->setServer(*ServerAddress::fromUserInput(u"http://cic1.invalid:8018"_s));
    m_server->otherwise([](const auto &) { return Reply::json(201, "{\"sessionId\":\"1\"}"_ba); });
    const auto answer = ask(post());
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, 201);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().target, "http://cic1.invalid:8018/icws/connection"_ba);
}

void TestSystemProxies::anEncryptedRequestAsksTheProxyForAWay()
{
    m_rest->setServer(*ServerAddress::fromUserInput(u"cic1.invalid"_s));
    m_server->otherwise([](const auto &) { return Reply::empty(502); });
    (void)errorOf(post());
    QVERIFY(!m_server->requests().isEmpty());
    QCOMPARE(m_server->requests().constFirst().key(), "CONNECT cic1.invalid:8019"_ba);
    QVERIFY(m_server->requests().constFirst().body.isEmpty());
}

void TestSystemProxies::thisComputerIsReachedWithoutAProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("another of IPv4") << u"127.0.0.2"_s;
    QTest::newRow("IPv6") << u"::1"_s;
    QTest::newRow("name") << u"localhost"_s;
    QTest::newRow("NAME") << u"LOCALHOST"_s;
    QTest::newRow("a name below") << u"cic1.localhost"_s;
}

void TestSystemProxies::thisComputerIsReachedWithoutAProxy()
{
    QFETCH(QString, host);
    const auto proxiesOf = [](const QString &peer) {
        return QNetworkProxyFactory::proxyForQuery(
            QNetworkProxyQuery(peer, 8018, u"http"_s, QNetworkProxyQuery::UrlRequest));
    };
    QCOMPARE(proxiesOf(host).value(0).type(), QNetworkProxy::NoProxy);
    QVERIFY(proxiesOf(u"cic1.invalid"_s).value(0).type() != QNetworkProxy::NoProxy);
    if (host == "127.0.0.1"_L1) { // and really
        m_server->on("GET /icws/connection"_ba, Reply::json(200, "{}"_ba));
        QVERIFY(ask(get("/connection"_ba)).value());
        QCOMPARE(m_server->requests().constLast().target, "/icws/connection"_ba);
    }
}

void TestSystemProxies::theSystemIsAskedOnceInAWhile()
{
    const QNetworkProxyQuery query(u"cic1.invalid"_s, 8018, u"http"_s, QNetworkProxyQuery::UrlRequest);
    const QList<QNetworkProxy> told = QNetworkProxyFactory::proxyForQuery(query);
    qputenv("http_proxy", "http://127.0.0.1:9");
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(query), told);
    const QNetworkProxyQuery other(u"cic2.invalid"_s, 8018, u"http"_s, QNetworkProxyQuery::UrlRequest);
    QCOMPARE(QNetworkProxyFactory::proxyForQuery(other).value(0).port(), quint16(9));
}

void TestSystemProxies::aProxyThatWantsALogInIsNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"http://cic1.invalid:8018"_s;
    QTest::newRow("encrypted") << u"cic1.invalid"_s;
}

void TestSystemProxies::aProxyThatWantsALogInIsNamed()
{
    QFETCH(QString, address);
    m_rest->setServer(*ServerAddress::fromUserInput(address));
    m_server->otherwise([](const auto &) {
        return Reply { "HTTP/1.1 407 No\nProxy-Authenticate: Basic realm=\"office\"\n\nWho are you?"_ba };
    });
    const Error error = errorOf(post());
    QCOMPARE(toString(error.kind), u"NotIcws"_s);
    QCOMPARE(error.errorId, QString(proxyWantsLogInId));
    QVERIFY(error.delivery != Delivery::Unknown);
    for (const ScriptedServer::Request &request : m_server->requests()) {
        QVERIFY(!request.hasHeader("Proxy-Authorization"_ba));
    }
}

void TestSystemProxies::aProxyThatIsNotThereIsNamed()
{
    QFETCH(QString, address);
    m_server->die();
    m_rest->setServer(*ServerAddress::fromUserInput(address));
    const Error error = errorOf(post());
    QVERIFY(isTransient(error.kind));
    QCOMPARE(error.errorId, QString(proxyFailedId));
    QCOMPARE(error.delivery, Delivery::NotSent);
}

QTEST_GUILESS_MAIN(TestSystemProxies)
#include "tst_systemproxies.moc"
