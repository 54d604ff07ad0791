// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/messagerouter.h"

#include "core/base/logging.h"
#include "core/rest/jsonreading.h"

using namespace Qt::StringLiterals;

namespace dialbook {

void MessageRouter::route(
    const QString &type, const QString &subscriptionId, QObject *receiver, Handler handler)
{
    Q_ASSERT(!type.isEmpty() && receiver && handler);
    m_routes.insert({ type, subscriptionId }, { receiver, std::move(handler) });
}

void MessageRouter::unroute(const QString &type, const QString &subscriptionId)
{
    m_routes.remove({ type, subscriptionId });
}

void MessageRouter::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) && !busy) {
        emit idle();
    }
}

void MessageRouter::dispatch(const QJsonObject &message)
{
    const QString type = json::typeOf(message);
    const QString subscriptionId = json::text(message.value("subscriptionId"_L1)).value_or(QString());
    auto route = m_routes.constFind({ type, subscriptionId });
    if (route == m_routes.cend() && !subscriptionId.isEmpty()) {
        route = m_routes.constFind({ type, QString() });
    }
    if (route == m_routes.cend()) {
        qCDebug(lcRest) << "nobody asked for message" << type;
        return;
    }
    if (!route->receiver) {
        m_routes.erase(route);
        return;
    }
    // A copy: the handler may change the routes.
    const Handler handler = route->handler;
    handler(message);
}

} // namespace dialbook
