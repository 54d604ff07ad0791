// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/restclient.h"
#include "core/settings/settings.h"
#include "core/trust/certificatetrust.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/wine.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Which certificates are refused, and what a person's decision to trust one changes. The servers are real
/// ones on this computer, with the certificates of tests/data/tls.
class TestCertificateTrust : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongCertificatesAreRefused_data();
    void wrongCertificatesAreRefused();
    void theQuestionTellsWhoseItIs();
    void onceTrustedItIsUsed();
    void theEventStreamIsJudgedAlike();
    void theDecisionIsKept();
    void theDecisionIsForOneServer();
    void anotherCertificateLaterIsRefusedWithBoth();
    void trustInTheNewOneReplacesTheOld();
    void trustThatIsTakenBackEndsWithTheNextLogIn();
    void nobodyCanTrustABrokenOne();
    void flawsAreReadFromErrors();
    void fingerprintsReadAsUsual();

private:
    struct Client
    {
        explicit Client(QSettings &store)
            : settings(store)
            , trust(network, settings)
            , rest(network)
        {
        }
        QNetworkAccessManager network;
        Settings settings;
        CertificateTrust trust;
        RestClient rest;
    };

    void restart() { m_client = std::make_unique<Client>(*m_store); }
    [[nodiscard]] std::unique_ptr<ScriptedServer> serve(const QString &certificate) const;
    /// The kind of the error that a request ends with, or "ok".
    [[nodiscard]] QString ask(const ScriptedServer &server) const;
    [[nodiscard]] const CertificateProblem &problem() const { return m_client->trust.problem().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Client> m_client;
};

void TestCertificateTrust::init()
{
    m_client.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    restart();
}

std::unique_ptr<ScriptedServer> TestCertificateTrust::serve(const QString &certificate) const
{
    auto server = std::make_unique<ScriptedServer>();
    server->useTls(certificate);
    server->start();
    server->otherwise([](const ScriptedServer::Request &) { return ScriptedServer::Reply::json(200, "{}"); });
    return server;
}

QString TestCertificateTrust::ask(const ScriptedServer &server) const
{
    m_client->rest.setServer(
        *ServerAddress::fromUserInput(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
    QString outcome;
    RestRequest request;
    request.scope = RestRequest::Scope::Sessionless;
    request.path = "/x";
    const auto call =
        m_client->rest.sendForSuccess(request).then(&m_client->rest, [&outcome](const Result<Done> &result) {
            outcome = result ? u"ok"_s : toString(result.error().kind);
        });
    [&] { QTRY_VERIFY(!outcome.isEmpty()); }();
    return outcome;
}

void TestCertificateTrust::wrongCertificatesAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QList<CertificateFlaw>>("flaws");
    using Flaw = CertificateFlaw;
    QTest::newRow("signed by itself") << u"selfsigned"_s << QList { Flaw::UnknownIssuer };
    QTest::newRow("signed by an unknown issuer") << u"unknownissuer"_s << QList { Flaw::UnknownIssuer };
    QTest::newRow("for another server") << u"othername"_s << QList { Flaw::UnknownIssuer, Flaw::OtherName };
    QTest::newRow("expired") << u"expired"_s << QList { Flaw::UnknownIssuer, Flaw::Expired };
    QTest::newRow("not valid yet") << u"future"_s << QList { Flaw::UnknownIssuer, Flaw::NotYetValid };
}

void TestCertificateTrust::wrongCertificatesAreRefused()
{
    NEEDS_TLS_SERVER();
    QFETCH(QString, certificate);
    QFETCH(QList<CertificateFlaw>, flaws);
    const auto server = serve(certificate);
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    QVERIFY(server->requests().isEmpty());
    QList<CertificateFlaw> found = problem().flaws;
    std::sort(found.begin(), found.end());
    QCOMPARE(found, flaws);
    QVERIFY(problem().mayBeTrusted());
    QVERIFY(!problem().isChanged());
}

void TestCertificateTrust::theQuestionTellsWhoseItIs()
{
    NEEDS_TLS_SERVER();
    const auto server = serve(u"unknownissuer"_s);
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    QCOMPARE(problem().server, u"127.0.0.1:%1"_s.arg(server->serverPort()));
    QCOMPARE(problem().owner, u"cic1, Example Contact Center"_s);
    QCOMPARE(problem().issuer, u"A CA that nobody knows"_s);
    QCOMPARE(problem().names, (QStringList { u"localhost"_s, u"127.0.0.1"_s }));
    QCOMPARE(problem().validFrom.date(), QDate(2026, 1, 1));
    QCOMPARE(problem().validUntil.date(), QDate(2126, 1, 1));
    QCOMPARE(problem().fingerprint.size(), 32);
}

void TestCertificateTrust::onceTrustedItIsUsed()
{
    NEEDS_TLS_SERVER();
    const auto server = serve(u"selfsigned"_s);
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    m_client->trust.trust(problem());
    QVERIFY(!m_client->trust.problem());
    QCOMPARE(ask(*server), u"ok"_s);
    QCOMPARE(server->requests().size(), 1);
}

void TestCertificateTrust::theEventStreamIsJudgedAlike()
{
    NEEDS_TLS_SERVER();
    const auto server = serve(u"selfsigned"_s);
    server->on("GET /icws/1/messaging/messages", ScriptedServer::Reply::stream());
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    m_client->rest.openSession({ SessionId(u"1"_s), "token", "icws_1=cookie" });
    const std::unique_ptr<QNetworkReply> refused(m_client->rest.openEventStream());
    QTRY_VERIFY(refused->isFinished());
    QCOMPARE(refused->error(), QNetworkReply::SslHandshakeFailedError);
    QVERIFY(server->requests().isEmpty());

    m_client->trust.trust(problem());
    const std::unique_ptr<QNetworkReply> stream(m_client->rest.openEventStream());
    QTRY_COMPARE(server->openStreams(), 1);
}

void TestCertificateTrust::theDecisionIsKept()
{
    NEEDS_TLS_SERVER();
    const auto server = serve(u"selfsigned"_s);
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    m_client->trust.trust(problem());
    restart();
    QCOMPARE(ask(*server), u"ok"_s);
    QCOMPARE(m_client->settings.serversWithTrustedCertificate(),
        QStringList { u"127.0.0.1:%1"_s.arg(server->serverPort()) });
}

void TestCertificateTrust::theDecisionIsForOneServer()
{
    NEEDS_TLS_SERVER();
    const auto server = serve(u"selfsigned"_s);
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    m_client->trust.trust(problem());
    const auto other = serve(u"selfsigned"_s);
    QCOMPARE(ask(*other), u"TlsFailed"_s);
    QVERIFY(other->requests().isEmpty());
}

void TestCertificateTrust::anotherCertificateLaterIsRefusedWithBoth()
{
    NEEDS_TLS_SERVER();
    auto server = serve(u"selfsigned"_s);
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    const QByteArray first = problem().fingerprint;
    m_client->trust.trust(problem());
    QCOMPARE(ask(*server), u"ok"_s);
    const quint16 port = server->serverPort();
    server->die();
    server->useTls(u"renewed"_s);
    server->start(u"127.0.0.1"_s, port);
    server->forgetRequests();

    restart();
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    QVERIFY(server->requests().isEmpty());
    QVERIFY(problem().isChanged());
    QCOMPARE(problem().trustedBefore, first);
    QVERIFY(problem().fingerprint != first);
}

void TestCertificateTrust::trustInTheNewOneReplacesTheOld()
{
    NEEDS_TLS_SERVER();
    Settings &settings = m_client->settings;
    const auto server = serve(u"renewed"_s);
    const QString name = u"127.0.0.1:%1"_s.arg(server->serverPort());
    settings.setTrustedCertificate(name, QByteArray(32, 'x'));
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    const QByteArray now = problem().fingerprint;
    m_client->trust.trust(problem());
    QCOMPARE(settings.trustedCertificate(name), now);
    QCOMPARE(ask(*server), u"ok"_s);
}

void TestCertificateTrust::trustThatIsTakenBackEndsWithTheNextLogIn()
{
    NEEDS_TLS_SERVER();
    const auto server = serve(u"selfsigned"_s);
    const QString name = u"127.0.0.1:%1"_s.arg(server->serverPort());
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    m_client->trust.trust(problem());
    QCOMPARE(ask(*server), u"ok"_s);
    const QList<TrustedCertificate> trusted = m_client->settings.trustedCertificates();
    QCOMPARE(trusted.size(), 1);
    QCOMPARE(trusted.constFirst().server, name);
    QVERIFY(trusted.constFirst().since.isValid());

    m_client->trust.stopTrusting(name);
    QVERIFY(m_client->settings.trustedCertificates().isEmpty());
    m_client->trust.startAfresh(); // a connection that was kept alive must not go on being used
    server->forgetRequests();
    QCOMPARE(ask(*server), u"TlsFailed"_s);
    QVERIFY(server->requests().isEmpty());
    QVERIFY(!problem().isChanged());
    m_client->trust.trust(problem()); // and it can be trusted again
    QCOMPARE(ask(*server), u"ok"_s);
}

void TestCertificateTrust::nobodyCanTrustABrokenOne()
{
    CertificateProblem broken;
    broken.server = u"cic1:8019"_s;
    broken.fingerprint = QByteArray(32, 'x');
    broken.flaws = { CertificateFlaw::UnknownIssuer, CertificateFlaw::Broken };
    m_client->trust.trust(broken);
    QVERIFY(m_client->settings.trustedCertificate(broken.server).isEmpty());
    broken.flaws = {};
    broken.fingerprint.clear();
    m_client->trust.trust(broken);
    QVERIFY(m_client->settings.serversWithTrustedCertificate().isEmpty());
}

void TestCertificateTrust::flawsAreReadFromErrors()
{
    using Flaw = CertificateFlaw;
    QCOMPARE(
        flawsOf({ QSslError(QSslError::SelfSignedCertificate), QSslError(QSslError::CertificateUntrusted) }),
        QList { Flaw::UnknownIssuer });
    for (const QSslError::SslError error : { QSslError::CertificateRevoked, QSslError::CertificateBlacklisted,
             QSslError::CertificateSignatureFailed, QSslError::NoPeerCertificate,
             QSslError::InvalidPurpose }) {
        QCOMPARE(flawsOf({ QSslError(error) }), QList { Flaw::Broken });
    }
}

void TestCertificateTrust::fingerprintsReadAsUsual()
{
    QCOMPARE(fingerprintText(QByteArray::fromHex("00ab1f")), u"00:AB:1F"_s);
}

QTEST_GUILESS_MAIN(TestCertificateTrust)
#include "tst_certificatetrust.moc"
