// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/settings/administration.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace dialbook {

/// What a person last chose on the log-in page.
struct LogInMemory
{
    QString server; ///< ServerAddress::displayText()
    QString user;
    bool remember = false;
};

/// A table's columns, by their stable names, left to right; hidden ones are left out.
struct ColumnLayout
{
    QStringList shown;
    QHash<QString, int> widths; ///< pixels
    QString sortedBy; ///< "" for the server's order
    bool descending = false;

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

/// A certificate that the person trusts for a server, though the system does not.
struct TrustedCertificate
{
    QString server; ///< host:port
    QByteArray fingerprint; ///< SHA-256
    QDateTime since; ///< invalid when it was trusted before that was written down
};

/// Typed settings on one QSettings that comes from outside, under what the administrator has set: a lock goes
/// before what the person chose, and that before a default. No secrets, ever.
class Settings
{
public:
    /// The file is the person's alone: it says which servers they use, and as whom.
    explicit Settings(QSettings &store, Administration administration = {});

    /// Set by the administrator: setting something else does nothing.
    [[nodiscard]] bool isLocked(Setting setting) const { return m_administration.isLocked(setting); }
    [[nodiscard]] const Administration &administration() const { return m_administration; }

    [[nodiscard]] QStringList serverHistory() const; ///< latest first, at most ten
    void rememberServer(const QString &server);
    [[nodiscard]] LogInMemory lastLogIn() const;
    void setLastLogIn(const LogInMemory &memory);
    /// What the person themselves chose then, whatever the administrator has set since.
    [[nodiscard]] LogInMemory ownLastLogIn() const;
    /// Plain http, to other computers than this one, where it is typed in full.
    [[nodiscard]] bool allowsPlainHttp() const;
    /// Whether a person may trust a certificate that the system does not.
    [[nodiscard]] bool allowsCertificateDecisions() const;

    /// Whether the last known directories are kept on this computer; Knowledge::setStored() sees to it.
    [[nodiscard]] bool storesDirectories() const;
    void setStoresDirectories(bool stores);
    /// How long the change log reaches back, in days; 0 for ever, 90 until something else is chosen.
    [[nodiscard]] int changeLogDays() const;
    void setChangeLogDays(int days);
    /// The keys that open Find from every program, as portable text; "" for none.
    [[nodiscard]] QString findShortcut() const;
    void setFindShortcut(const QString &keys);
    /// The language of the program from its next start on, e.g. "pt_BR"; "" for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// The same before there are Settings, for whoever keeps theirs in this store, or for somebody who has
    /// chosen nothing.
    [[nodiscard]] static QString languageIn(const QSettings *store, const Administration &administration);
    /// Closing the window leaves the program in the tray, where there is one.
    [[nodiscard]] bool closesToTray() const;
    void setClosesToTray(bool closes);
    /// The person has been told where the program is then.
    [[nodiscard]] bool hasToldOfTray() const;
    void setToldOfTray();
    /// What is to be set up at this start: a lock always, a default until the person has chosen. Whether the
    /// program starts with the session is kept by the system, not here.
    [[nodiscard]] std::optional<bool> dueAutostart() const;
    void setAutostartChosen(bool on);

    /// The SHA-256 fingerprint of the certificate that the person trusts for this server (host:port), though
    /// the system does not; empty for none. Not kept when empty.
    [[nodiscard]] QByteArray trustedCertificate(const QString &server) const;
    void setTrustedCertificate(const QString &server, const QByteArray &fingerprint);
    [[nodiscard]] QStringList serversWithTrustedCertificate() const;
    /// As the person decided, whether that counts here or not.
    [[nodiscard]] QList<TrustedCertificate> trustedCertificates() const;

    /// One for each kind of table ("contacts", "speeddial").
    [[nodiscard]] std::optional<ColumnLayout> columns(const QString &table) const;
    void setColumns(const QString &table, const ColumnLayout &layout);

    /// The screens that windows are on, a text for each: from now on states of windows are kept for this
    /// set-up.
    void setScreens(const QStringList &screens);
    /// For the present set-up of screens; else for the known one that has most of them; else for any.
    [[nodiscard]] QByteArray windowState(const QString &name) const;
    void setWindowState(const QString &name, const QByteArray &state);
    /// The directory shown last, for this server and user.
    [[nodiscard]] DirectoryId lastDirectory(const QString &server, const UserId &user) const;
    void setLastDirectory(const QString &server, const UserId &user, const DirectoryId &id);

private:
    [[nodiscard]] QVariant value(Setting setting, const QString &key, const QVariant &usual) const;
    void setValue(Setting setting, const QString &key, const QVariant &value);
    [[nodiscard]] QStringList setupsByLikeness() const;

    QSettings &m_store;
    Administration m_administration;
    QStringList m_screens; ///< sorted
};

} // namespace dialbook
