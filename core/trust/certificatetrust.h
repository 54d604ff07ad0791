// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QStringList>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace dialbook {

class Settings;

/// Why a server's certificate does not prove who it is.
enum class CertificateFlaw {
    UnknownIssuer, ///< signed by nobody whom this computer knows; usual where a CIC server signs for itself
    OtherName, ///< made for another server
    Expired,
    NotYetValid,
    Broken, ///< forged, revoked, unreadable or missing: nobody can decide to trust it
};

/// A certificate that was refused, in plain text as the server wrote it: untrusted, of any length.
struct CertificateProblem
{
    QString server; ///< host and port, e.g. "cic1.example.com:8019"
    QList<CertificateFlaw> flaws;
    QByteArray fingerprint; ///< SHA-256 of the certificate; empty when there was none
    QByteArray
        trustedBefore; ///< of another certificate that the person trusted for this server; may be empty
    QString owner; ///< common name and organization
    QString issuer;
    QStringList names; ///< of the servers it is for
    QDateTime validFrom;
    QDateTime validUntil;
    bool mayDecide = true; ///< the administrator lets persons decide

    [[nodiscard]] bool mayBeTrusted() const
    {
        return mayDecide && !fingerprint.isEmpty() && !flaws.contains(CertificateFlaw::Broken);
    }
    /// Another one was shown before: what an attacker on the way would do.
    [[nodiscard]] bool isChanged() const { return !trustedBefore.isEmpty(); }

    friend bool operator==(const CertificateProblem &, const CertificateProblem &) = default;
};

/// Decides over certificates that the system does not trust, for all connections of one network access
/// manager, also those to alternates that the server named: refused, unless the person has said that exactly
/// this certificate is right for exactly this server. Nothing is sent before that. Owned by Application.
class CertificateTrust : public QObject
{
    Q_OBJECT

public:
    CertificateTrust(QNetworkAccessManager &network, Settings &settings, QObject *parent = nullptr);

    /// The last one that was refused and not trusted since.
    [[nodiscard]] const std::optional<CertificateProblem> &problem() const { return m_problem; }
    void forgetProblem();
    /// The person's decision, kept in the settings. Ignored when nobody may decide that.
    void trust(const CertificateProblem &problem);
    /// From the next connection to this server (host:port) on; what is connected stays so.
    void stopTrusting(const QString &server);
    /// Before a log-in: nothing is under way, no problem is known, and no connection is used again that was
    /// made while a certificate was still trusted.
    void startAfresh();

signals:
    void problemChanged();

private:
    void judge(QNetworkReply *reply, const QList<QSslError> &errors);

    QNetworkAccessManager &m_network;
    Settings &m_settings;
    std::optional<CertificateProblem> m_problem;
    bool m_hasOldConnections = false; ///< to servers that are not trusted any more
};

/// "AB:CD:…", as browsers and certificate tools write it.
[[nodiscard]] QString fingerprintText(const QByteArray &fingerprint);
/// In lines of eight bytes: narrow, and easy to compare.
[[nodiscard]] QString fingerprintLines(const QByteArray &fingerprint);
/// The flaws that these errors stand for, each once.
[[nodiscard]] QList<CertificateFlaw> flawsOf(const QList<QSslError> &errors);

} // namespace dialbook
