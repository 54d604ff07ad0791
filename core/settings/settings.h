// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
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

/// Typed settings on one QSettings that comes from outside. No secrets, ever.
class Settings
{
public:
    /// The file is the person's alone: it says which servers they use, and as whom.
    explicit Settings(QSettings &store);

    [[nodiscard]] QStringList serverHistory() const; ///< latest first, at most ten
    void rememberServer(const QString &server);
    [[nodiscard]] LogInMemory lastLogIn() const;
    void setLastLogIn(const LogInMemory &memory);

    /// Whether the last known directories are kept on this computer; Knowledge::setStored() sees to it.
    [[nodiscard]] bool storesDirectories() const;
    void setStoresDirectories(bool stores);
    /// How long the change log reaches back, in days; 0 for ever, 90 until something else is chosen.
    [[nodiscard]] int changeLogDays() const;
    void setChangeLogDays(int days);
    /// The keys that open Find from every program, as portable text; "" for none.
    [[nodiscard]] QString findShortcut() const;
    void setFindShortcut(const QString &keys);

    /// The SHA-256 fingerprint of the certificate that the person trusts for this server (host:port), though
    /// the system does not; empty for none. Not kept when empty.
    [[nodiscard]] QByteArray trustedCertificate(const QString &server) const;
    void setTrustedCertificate(const QString &server, const QByteArray &fingerprint);
    [[nodiscard]] QStringList serversWithTrustedCertificate() const;

    /// One for each kind of table ("contacts", "speeddial").
    [[nodiscard]] std::optional<ColumnLayout> columns(const QString &table) const;
    void setColumns(const QString &table, const ColumnLayout &layout);

    [[nodiscard]] QByteArray windowState(const QString &name) const;
    void setWindowState(const QString &name, const QByteArray &state);
    /// The directory shown last, for this server and user.
    [[nodiscard]] DirectoryId lastDirectory(const QString &server, const UserId &user) const;
    void setLastDirectory(const QString &server, const UserId &user, const DirectoryId &id);

private:
    QSettings &m_store;
};

} // namespace dialbook
