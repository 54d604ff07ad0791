// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/failedrequests.h"
#include "core/rest/requesttext.h"
#include "tests/core/rest/restbench.h"

using namespace dialbook;
using namespace Qt::StringLiterals;
using Reply = ScriptedServer::Reply;

/// What is remembered of requests that failed: enough to help, nothing of anybody.
class FailedRequestsTest : public RestBench
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aRefusalIsRememberedWithoutWhomItWasAbout();
    void whatSucceedsIsNotRemembered();
    void whereNobodyAnswersThereIsNoStatus();
    void theLatestTenAreRemembered();
    void theKindOfARequestHoldsNoIds_data();
    void theKindOfARequestHoldsNoIds();

private:
    [[nodiscard]] const QList<FailedRequest> &latest() { return FailedRequests::of(*m_rest).latest(); }
};

void FailedRequestsTest::aRefusalIsRememberedWithoutWhomItWasAbout()
{
    openSession();
    m_server->on("PUT /icws/17/directories/contacts/public/clara.abernathy",
        Reply::json(403, R"({"errorId":"error.request.accessDenied","message":"Not Clara!"})"));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(toString(errorOf(sessionPut("/directories/contacts/public/clara.abernathy")).kind),
        toString(ErrorKind::Forbidden));
    QCOMPARE(latest().size(), 1);
    const FailedRequest failed = latest().constFirst();
    QCOMPARE(failed.what, u"PUT /icws/*/directories/contacts/*/*"_s);
    QCOMPARE(toString(failed.kind), toString(ErrorKind::Forbidden));
    QCOMPARE(failed.httpStatus, 403);
    QCOMPARE(failed.errorId, u"error.request.accessDenied"_s);
    QVERIFY(failed.when >= before && failed.when <= QDateTime::currentDateTimeUtc());
}

void FailedRequestsTest::whatSucceedsIsNotRemembered()
{
    m_server->on("GET /icws/connection", Reply::json(200, "{}"));
    QVERIFY(ask(get("/connection")).value_or(tl::unexpected(Error {})));
    QVERIFY(latest().isEmpty());
}

void FailedRequestsTest::whereNobodyAnswersThereIsNoStatus()
{
    m_rest->setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:1"_s));
    QCOMPARE(toString(errorOf(get("/connection")).kind), toString(ErrorKind::ConnectionRefused));
    QCOMPARE(latest().size(), 1);
    QCOMPARE(latest().constFirst().httpStatus, 0);
}

void FailedRequestsTest::theLatestTenAreRemembered()
{
    for (int i = 0; i < 12; ++i) {
        (void)errorOf(get(i == 11 ? "/messaging/messages" : "/connection"));
    }
    QCOMPARE(latest().size(), FailedRequests::most);
    QCOMPARE(latest().constFirst().what, u"GET /icws/connection"_s);
    QCOMPARE(latest().constLast().what, u"GET /icws/messaging/messages"_s);
}

void FailedRequestsTest::theKindOfARequestHoldsNoIds_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("kind");
    QTest::newRow("contact") << RestRequest::pathOf({ u"directories"_s, u"contacts"_s, u"IC Private/Anna"_s,
        u"a"_s }) << u"PUT /icws/*/directories/contacts/*/*"_s;
    QTest::newRow("link") << "/directories/speed-dial/My%20Favourites/links/l1"_ba
                          << u"PUT /icws/*/directories/speed-dial/*/links/*"_s;
    QTest::newRow("subscription") << "/messaging/subscriptions/directories/d-1"_ba
                                  << u"PUT /icws/*/messaging/subscriptions/directories/*"_s;
    QTest::newRow("query") << "/directories/lookup-entries?name=Abernathy&number=3178723000"_ba
                           << u"PUT /icws/*/directories/lookup-entries"_s;
}

void FailedRequestsTest::theKindOfARequestHoldsNoIds()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, kind);
    QCOMPARE(kindOf(sessionPut(path)), kind);
}

QTEST_GUILESS_MAIN(FailedRequestsTest)
#include "tst_failedrequests.moc"
