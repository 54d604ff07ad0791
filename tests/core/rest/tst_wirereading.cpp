// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/jsonreading.h"
#include "core/rest/messagerouter.h"
#include "core/rest/restclient.h"
#include "core/rest/serveraddress.h"

#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The small readers: JSON values, server addresses, paths, and who gets which message.
class WireReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbersAndBooleansInEveryGuise();
    void readsDates_data();
    void readsDates();
    void readsTexts();

    void readsWhatPeopleTypeAsServer_data();
    void readsWhatPeopleTypeAsServer();
    void refusesWhatNamesNoServer_data();
    void refusesWhatNamesNoServer();
    void goesToAnotherHost_data();
    void goesToAnotherHost();
    void encodesSegments();

    void routesByTypeAndSubscription();
    void deadReceiversAreForgotten();
    void handlersMayChangeTheRoutes();
};

void WireReadingTest::readsNumbersAndBooleansInEveryGuise()
{
    QCOMPARE(json::integer(2), std::optional<qint64>(2));
    QCOMPARE(json::integer(u" -2147221503 "_s), std::optional<qint64>(-2147221503));
    QCOMPARE(json::integer(2.0), std::optional<qint64>(2));
    for (const QJsonValue &value : { QJsonValue(2.5), QJsonValue(u"two"_s), QJsonValue(u""_s),
             QJsonValue(true), QJsonValue(QJsonValue::Null), QJsonValue(QJsonArray { 2 }),
             QJsonValue(QJsonValue::Undefined), QJsonValue(1e300), QJsonValue(u"99999999999999999999"_s) }) {
        QVERIFY(!json::integer(value));
    }
    for (const QJsonValue &value :
        { QJsonValue(true), QJsonValue(1), QJsonValue(u"1"_s), QJsonValue(u"True"_s) }) {
        QCOMPARE(json::boolean(value), std::optional(true));
    }
    for (const QJsonValue &value :
        { QJsonValue(false), QJsonValue(0), QJsonValue(u"0"_s), QJsonValue(u"FALSE"_s) }) {
        QCOMPARE(json::boolean(value), std::optional(false));
    }
    for (const QJsonValue &value :
        { QJsonValue(2), QJsonValue(u"yes"_s), QJsonValue(), QJsonValue(QJsonObject()), QJsonValue(u""_s) }) {
        QVERIFY(!json::boolean(value));
    }
}

void WireReadingTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime moment(QDate(2021, 7, 6), QTime(18, 22, 19), Qt::UTC);
    QTest::newRow("compact") << u"20210706T182219Z"_s << moment;
    QTest::newRow("compact, fraction") << u"20210706T182219.5Z"_s << moment.addMSecs(500);
    QTest::newRow("compact, many digits") << u"20210706T182219.1234567Z"_s << moment.addMSecs(123);
    QTest::newRow("extended") << u"2021-07-06T18:22:19Z"_s << moment;
    QTest::newRow("extended, fraction") << u"2021-07-06T18:22:19.25Z"_s << moment.addMSecs(250);
    QTest::newRow("extended, .NET") << u"2021-07-06T18:22:19.1230000Z"_s << moment.addMSecs(123);
    QTest::newRow("extended, zone") << u"2021-07-06T20:22:19+02:00"_s << moment;
    QTest::newRow("extended, no zone") << u"2021-07-06T18:22:19"_s << moment;
    QTest::newRow("nothing") << u""_s << QDateTime();
    QTest::newRow("no date") << u"20211306T182219Z"_s << QDateTime();
    QTest::newRow("no time") << u"20210706T256199Z"_s << QDateTime();
    QTest::newRow("words") << u"yesterday evening"_s << QDateTime();
    QTest::newRow("half") << u"20210706T18"_s << QDateTime();
    QTest::newRow("tail") << u"20210706T182219Zulu"_s << QDateTime();
}

void WireReadingTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, moment);
    const auto read = json::dateTime(text);
    QCOMPARE(read.has_value(), moment.isValid());
    QCOMPARE(read.value_or(QDateTime()), moment);
    QVERIFY(!json::dateTime(20210706));
}

void WireReadingTest::readsTexts()
{
    QCOMPARE(json::text(u"a"_s), std::optional(u"a"_s));
    QCOMPARE(json::text(29113001), std::optional(u"29113001"_s));
    QVERIFY(!json::text(QJsonValue()));
    QVERIFY(!json::text(true));
    QCOMPARE(json::textList(QJsonArray { u"a"_s, 1, QJsonValue(), u"b"_s }), QStringList({ u"a"_s, u"b"_s }));
    QVERIFY(json::textList(u"a"_s).isEmpty());
    QCOMPARE(json::typeOf({ { u"__type"_s, u"urn:x"_s } }), u"urn:x"_s);
    QVERIFY(json::typeOf({ { u"__type"_s, 1 } }).isEmpty());
}

void WireReadingTest::readsWhatPeopleTypeAsServer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u"cic1"_s << u"https://cic1:8019/icws"_s << u"cic1"_s;
    QTest::newRow("blanks") << u"  CIC1.Example.com "_s << u"https://cic1.example.com:8019/icws"_s
                            << u"cic1.example.com"_s;
    QTest::newRow("port") << u"cic1:8443"_s << u"https://cic1:8443/icws"_s << u"cic1:8443"_s;
    QTest::newRow("usual port") << u"cic1:8019"_s << u"https://cic1:8019/icws"_s << u"cic1"_s;
    QTest::newRow("http") << u"http://127.0.0.1"_s << u"http://127.0.0.1:8018/icws"_s
                          << u"http://127.0.0.1"_s;
    QTest::newRow("http and port") << u"http://127.0.0.1:43211"_s << u"http://127.0.0.1:43211/icws"_s
                                   << u"http://127.0.0.1:43211"_s;
    QTest::newRow("proxy") << u"https://proxy/apps/api/cic1/"_s << u"https://proxy:443/apps/api/cic1/icws"_s
                           << u"proxy/apps/api/cic1"_s;
    QTest::newRow("proxy and port") << u"proxy:8443/api/cic1"_s << u"https://proxy:8443/api/cic1/icws"_s
                                    << u"proxy:8443/api/cic1"_s;
    QTest::newRow("http proxy") << u"http://proxy/api/cic1"_s << u"http://proxy:80/api/cic1/icws"_s
                                << u"http://proxy/api/cic1"_s;
    QTest::newRow("with icws") << u"https://cic1:8019/icws/"_s << u"https://cic1:8019/icws"_s << u"cic1"_s;
    QTest::newRow("from the browser")
        << u"https://cic1:8019/icws?x=1#/login"_s << u"https://cic1:8019/icws"_s << u"cic1"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"https://[::1]:8019/icws"_s << u"[::1]"_s;
    QTest::newRow("IPv6 and port") << u"[::1]:443"_s << u"https://[::1]:443/icws"_s << u"[::1]:443"_s;
    QTest::newRow("other script") << u"bücher.example"_s << u"https://xn--bcher-kva.example:8019/icws"_s
                                  << u"xn--bcher-kva.example"_s; // no look-alikes
    QTest::newRow("scheme in capitals") << u"HTTPS://cic1"_s << u"https://cic1:8019/icws"_s << u"cic1"_s;
}

void WireReadingTest::readsWhatPeopleTypeAsServer()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QFETCH(QString, shown);
    const auto address = ServerAddress::fromUserInput(text);
    QVERIFY(address && address->isValid());
    QCOMPARE(QString::fromLatin1(address->url("/icws").toEncoded()), url);
    QCOMPARE(address->displayText(), shown);
    QCOMPARE(ServerAddress::fromUserInput(shown), address);
    QCOMPARE(address->isEncrypted(), url.startsWith(u"https"_s));
}

void WireReadingTest::refusesWhatNamesNoServer_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u""_s, u"  "_s, u"https://"_s, u":8019"_s, u"two words"_s, u"ftp://cic1"_s,
             u"cic1:0"_s, u"cic1:99999"_s, u"cic1:port"_s, u"https://user:secret@cic1"_s, u"/icws"_s,
             u"<b>cic1"_s, u"https://cic1/a b"_s, u"javascript://x"_s }) {
        QTest::newRow(text.isEmpty() ? "nothing" : text.toUtf8().constData()) << text;
    }
}

void WireReadingTest::refusesWhatNamesNoServer()
{
    QFETCH(QString, text);
    QVERIFY(!ServerAddress::fromUserInput(text));
}

void WireReadingTest::goesToAnotherHost_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("to");
    QTest::newRow("bare") << u"http://a:1234"_s << u"b.example"_s << u"http://b.example:1234"_s;
    QTest::newRow("usual ports") << u"a"_s << u"b"_s << u"b"_s;
    QTest::newRow("with a port of its own") << u"a"_s << u"b:8443"_s << u"b:8443"_s;
    QTest::newRow("behind a proxy") << u"https://proxy/x/api/cic1"_s << u"cic2"_s
                                    << u"https://proxy/x/api/cic2"_s;
    QTest::newRow("IPv6") << u"a"_s << u"::1"_s << u"[::1]"_s;
    QTest::newRow("no host") << u"a"_s << u"not a host"_s << u""_s;
    QTest::newRow("a way out") << u"https://proxy/api/cic1"_s << u"../../admin"_s << u""_s;
    QTest::newRow("empty") << u"a"_s << u""_s << u""_s;
}

void WireReadingTest::goesToAnotherHost()
{
    QFETCH(QString, from);
    QFETCH(QString, host);
    QFETCH(QString, to);
    const ServerAddress other = ServerAddress::fromUserInput(from)->withHost(host);
    QCOMPARE(other, ServerAddress::fromUserInput(to).value_or(ServerAddress()));
    QCOMPARE(other.isValid(), !to.isEmpty());
}

void WireReadingTest::encodesSegments()
{
    QCOMPARE(
        RestRequest::pathOf({ u"directories"_s, u"contacts"_s, u"a/b"_s }), "/directories/contacts/a%2Fb"_ba);
    QCOMPARE(RestRequest::pathOf({ u"a?b#c%d=e+f g"_s }), "/a%3Fb%23c%25d%3De%2Bf%20g"_ba);
    QCOMPARE(RestRequest::pathOf({ u"~-._"_s }), "/~-._"_ba);
    const auto address = *ServerAddress::fromUserInput(u"cic1"_s);
    const QUrl url = address.url("/icws/1" + RestRequest::pathOf({ u"100%25/ü"_s }));
    QCOMPARE(url.toEncoded(), "https://cic1:8019/icws/1/100%2525%2F%C3%BC"_ba);
}

void WireReadingTest::routesByTypeAndSubscription()
{
    MessageRouter router;
    QStringList got;
    const auto note = [&](const QString &who) {
        return [&got, who](const QJsonObject &) { got.append(who); };
    };
    router.route(u"urn:a"_s, u"1"_s, this, note(u"a1"_s));
    router.route(u"urn:a"_s, u"2"_s, this, note(u"a2"_s));
    router.route(u"urn:b"_s, QString(), this, note(u"b"_s));
    const auto message = [](const QString &type, const QJsonValue &subscription) {
        return QJsonObject { { u"__type"_s, type }, { u"subscriptionId"_s, subscription } };
    };
    router.dispatch(message(u"urn:a"_s, u"2"_s));
    router.dispatch(message(u"urn:a"_s, u"1"_s));
    router.dispatch(message(u"urn:a"_s, 1));
    router.dispatch(message(u"urn:a"_s, u"3"_s)); // nobody's
    router.dispatch(message(u"urn:b"_s, u"3"_s));
    router.dispatch(message(u"urn:b"_s, QJsonValue::Undefined));
    router.dispatch(message(u"urn:c"_s, u"1"_s));
    router.dispatch({});
    QCOMPARE(got, QStringList({ u"a2"_s, u"a1"_s, u"a1"_s, u"b"_s, u"b"_s }));

    router.route(u"urn:b"_s, QString(), this, note(u"other"_s));
    router.unroute(u"urn:a"_s, u"1"_s);
    got.clear();
    router.dispatch(message(u"urn:b"_s, u""_s));
    router.dispatch(message(u"urn:a"_s, u"1"_s));
    QCOMPARE(got, QStringList { u"other"_s });
}

void WireReadingTest::deadReceiversAreForgotten()
{
    MessageRouter router;
    auto receiver = std::make_unique<QObject>();
    router.route(u"urn:a"_s, QString(), receiver.get(), [](const QJsonObject &) { QFAIL("called"); });
    receiver.reset();
    router.dispatch({ { u"__type"_s, u"urn:a"_s } });
    router.dispatch({ { u"__type"_s, u"urn:a"_s } });
}

void WireReadingTest::handlersMayChangeTheRoutes()
{
    MessageRouter router;
    int calls = 0;
    const auto witness = std::make_shared<int>(0);
    router.route(u"urn:a"_s, QString(), this, [&, witness](const QJsonObject &) {
        ++calls;
        router.unroute(u"urn:a"_s, QString());
        for (int i = 0; i < 100; ++i) {
            router.route(u"urn:a"_s, QString::number(i), this, [](const QJsonObject &) {});
        }
        ++*witness;
    });
    router.dispatch({ { u"__type"_s, u"urn:a"_s } });
    router.dispatch({ { u"__type"_s, u"urn:a"_s } });
    QCOMPARE(calls, 1);
    QCOMPARE(*witness, 1);
}

QTEST_GUILESS_MAIN(WireReadingTest)
#include "tst_wirereading.moc"
