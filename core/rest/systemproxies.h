// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxyFactory>
#include <QString>

namespace dialbook {

/// Error::errorId where no server gave one, but a proxy on the way is the trouble.
inline constexpr QLatin1StringView proxyFailedId("proxy.failed");
inline constexpr QLatin1StringView proxyWantsLogInId("proxy.authenticationRequired");

/// The proxies that the system wants to be used: the desktop's settings, http_proxy and its like, the
/// settings and scripts of Windows. Addresses of this computer are reached without, whatever the system says,
/// and the system is asked once a minute for each server: a script may take its time, and everybody waits.
/// Qt owns it, QNetworkProxyFactory::setApplicationProxyFactory(), and asks from one thread at a time.
class SystemProxies : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Told
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer until;
    };
    QHash<QString, Told> m_told;
};

} // namespace dialbook
