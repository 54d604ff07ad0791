// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace dialbook {

/// The place an ICWS server answers at: scheme, host, port and an optional proxy prefix
/// (protocol.md 1.1). Plain http only where the person typed it in full.
class ServerAddress
{
public:
    ServerAddress() = default;

    /// Reads what a person types: "cic1", "cic1.example.com:8019", "https://proxy/api/cic1",
    /// "http://127.0.0.1:8018". Without a scheme it is https, port 8019; http without a port is 8018;
    /// with a path and no port it is 443 or 80 (a web proxy). A closing /icws, a query and a fragment are
    /// left out. Nothing for text that names no host, or that holds a user name.
    [[nodiscard]] static std::optional<ServerAddress> fromUserInput(const QString &text);

    [[nodiscard]] bool isValid() const { return m_base.isValid() && !m_base.host().isEmpty(); }
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] QString host() const { return m_base.host(); }
    /// For people and for the server history: the shortest text that fromUserInput() reads as this.
    [[nodiscard]] QString displayText() const;
    /// The same scheme, port and proxy scheme on another host: alternates are bare host names
    /// (protocol.md 2.5); behind a proxy only the last segment of /api/<server> is swapped (1.1).
    /// Invalid when the text is no host name.
    [[nodiscard]] ServerAddress withHost(const QString &host) const;
    /// Appends an already percent-encoded path below the root, e.g. "/icws/connection?include=version".
    [[nodiscard]] QUrl url(const QByteArray &encodedPathAndQuery) const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

private:
    QUrl m_base; ///< without a trailing slash, without /icws
};

} // namespace dialbook
