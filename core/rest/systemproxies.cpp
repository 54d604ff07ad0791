// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/systemproxies.h"

#include <QHostAddress>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook {

namespace {

constexpr auto validFor = 1min;
constexpr qsizetype mostTold = 100;

bool isThisComputer(const QString &host)
{
    const QString name = host.toLower();
    return name == "localhost"_L1 || name.endsWith(".localhost"_L1) || QHostAddress(name).isLoopback();
}

} // namespace

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isThisComputer(query.peerHostName())) {
        return { QNetworkProxy(QNetworkProxy::NoProxy) };
    }
    const QString key = u"%1 %2 %3 %4"_s.arg(query.queryType())
                            .arg(query.protocolTag(), query.peerHostName())
                            .arg(query.peerPort());
    const auto told = m_told.constFind(key);
    if (told != m_told.cend() && !told->until.hasExpired()) {
        return told->proxies;
    }
    if (m_told.size() >= mostTold) {
        m_told.clear();
    }
    QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    m_told.insert(key, { proxies, QDeadlineTimer(validFor) });
    return proxies;
}

} // namespace dialbook
