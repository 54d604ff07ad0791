// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/certificatetrust.h"

#include "core/base/logging.h"
#include "core/settings/settings.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int httpsPort = 443;

CertificateFlaw flawOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return CertificateFlaw::UnknownIssuer;
    case QSslError::HostNameMismatch:
        return CertificateFlaw::OtherName;
    case QSslError::CertificateExpired:
        return CertificateFlaw::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFlaw::NotYetValid;
    default:
        return CertificateFlaw::Broken;
    }
}

QString serverOf(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(httpsPort));
}

/// "cic1.example.com, Example Inc."
QString nameIn(const QStringList &commonName, const QStringList &organization)
{
    return (commonName + organization).join(u", "_s);
}

CertificateProblem problemWith(const QString &server, const QSslCertificate &certificate)
{
    CertificateProblem problem;
    problem.server = server;
    if (certificate.isNull()) {
        return problem;
    }
    problem.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    problem.owner = nameIn(certificate.subjectInfo(QSslCertificate::CommonName),
        certificate.subjectInfo(QSslCertificate::Organization));
    problem.issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
        certificate.issuerInfo(QSslCertificate::Organization));
    problem.names = certificate.subjectAlternativeNames().values();
    problem.validFrom = certificate.effectiveDate();
    problem.validUntil = certificate.expiryDate();
    return problem;
}

} // namespace

QList<CertificateFlaw> flawsOf(const QList<QSslError> &errors)
{
    QList<CertificateFlaw> flaws;
    for (const QSslError &error : errors) {
        if (const CertificateFlaw flaw = flawOf(error.error()); !flaws.contains(flaw)) {
            flaws += flaw;
        }
    }
    return flaws;
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

QString fingerprintLines(const QByteArray &fingerprint)
{
    constexpr qsizetype bytesInLine = 8;
    QStringList lines;
    for (qsizetype at = 0; at < fingerprint.size(); at += bytesInLine) {
        lines += fingerprintText(fingerprint.mid(at, bytesInLine));
    }
    return lines.join(u'\n');
}

CertificateTrust::CertificateTrust(QNetworkAccessManager &network, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_settings(settings)
{
    // Unless somebody answers within the signal, Qt gives the connection up.
    connect(
        &network, &QNetworkAccessManager::sslErrors, this, &CertificateTrust::judge, Qt::DirectConnection);
}

void CertificateTrust::forgetProblem()
{
    if (m_problem) {
        m_problem.reset();
        emit problemChanged();
    }
}

void CertificateTrust::trust(const CertificateProblem &problem)
{
    if (!problem.mayBeTrusted()) {
        return;
    }
    m_settings.setTrustedCertificate(problem.server, problem.fingerprint);
    qCInfo(lcRest).noquote() << "trusted from now on for" << problem.server << ':'
                             << fingerprintText(problem.fingerprint);
    forgetProblem();
}

void CertificateTrust::stopTrusting(const QString &server)
{
    m_settings.setTrustedCertificate(server, {});
    m_hasOldConnections = true;
    qCInfo(lcRest).noquote() << "no longer trusted:" << server;
}

void CertificateTrust::startAfresh()
{
    forgetProblem();
    if (std::exchange(m_hasOldConnections, false)) {
        m_network.clearConnectionCache(); // it also ends what is under way, which is why it waits until now
    }
}

void CertificateTrust::judge(QNetworkReply *reply, const QList<QSslError> &errors)
{
    CertificateProblem problem =
        problemWith(serverOf(reply->request().url()), reply->sslConfiguration().peerCertificate());
    problem.flaws = flawsOf(errors);
    problem.mayDecide = m_settings.allowsCertificateDecisions();
    const QByteArray trusted = m_settings.trustedCertificate(problem.server);
    if (problem.mayBeTrusted() && trusted == problem.fingerprint) {
        reply->ignoreSslErrors(errors);
        return;
    }
    problem.trustedBefore = trusted == problem.fingerprint ? QByteArray() : trusted;
    qCInfo(lcRest).noquote() << "the certificate of" << problem.server
                             << "is refused:" << fingerprintText(problem.fingerprint);
    if (m_problem != problem) {
        m_problem = problem;
        emit problemChanged();
    }
}

} // namespace dialbook
