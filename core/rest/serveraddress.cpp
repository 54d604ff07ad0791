// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/serveraddress.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int httpPort = 8018; // protocol.md 1.1
constexpr int httpsPort = 8019;

int usualPort(const QUrl &base)
{
    const bool encrypted = base.scheme() == "https"_L1;
    if (!base.path().isEmpty()) {
        return encrypted ? 443 : 80;
    }
    return encrypted ? httpsPort : httpPort;
}

/// "::1" -> "[::1]", so that its colons are not taken for a port's.
QString bracketed(const QString &host)
{
    return host.count(u':') > 1 && !host.startsWith(u'[') && !host.contains(u'/') ? u'[' + host + u']' : host;
}

} // namespace

std::optional<ServerAddress> ServerAddress::fromUserInput(const QString &text)
{
    QString input = text.trimmed();
    if (!input.contains("://"_L1)) {
        input = "https://"_L1 + bracketed(input);
    }
    QUrl url(input, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        return std::nullopt;
    }
    url.setQuery(QString());
    url.setFragment(QString());
    // Whoever copies an address from documentation has /icws at its end.
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    if (path.endsWith("/icws"_L1, Qt::CaseInsensitive)) {
        path.chop(5);
    }
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path, QUrl::StrictMode);
    if (url.port() < 0) {
        url.setPort(usualPort(url));
    }
    if (!url.isValid() || url.port() == 0) {
        return std::nullopt;
    }
    ServerAddress address;
    address.m_base = QUrl::fromEncoded(url.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment));
    return address;
}

bool ServerAddress::isEncrypted() const
{
    return m_base.scheme() == "https"_L1;
}

QString ServerAddress::displayText() const
{
    if (!isValid()) {
        return {};
    }
    QUrl shown = m_base;
    if (shown.port() == usualPort(shown)) {
        shown.setPort(-1);
    }
    const QString full = shown.toString();
    return isEncrypted() ? full.sliced(QLatin1StringView("https://").size()) : full;
}

ServerAddress ServerAddress::withHost(const QString &host) const
{
    const auto other = fromUserInput(host);
    if (!isValid() || !other || !other->m_base.path().isEmpty()) {
        return {};
    }
    ServerAddress address = *this;
    const QString path = m_base.path(QUrl::FullyEncoded);
    if (path.isEmpty()) {
        address.m_base.setHost(other->host());
        if (other->m_base.port() != httpsPort) {
            address.m_base.setPort(other->m_base.port());
        }
    } else {
        const QString server = QString::fromLatin1(QUrl::toPercentEncoding(host.trimmed()));
        address.m_base.setPath(path.first(path.lastIndexOf(u'/') + 1) + server, QUrl::StrictMode);
    }
    return address;
}

QUrl ServerAddress::url(const QByteArray &encodedPathAndQuery) const
{
    Q_ASSERT(encodedPathAndQuery.startsWith('/'));
    return QUrl::fromEncoded(m_base.toEncoded() + encodedPathAndQuery, QUrl::StrictMode);
}

} // namespace dialbook
