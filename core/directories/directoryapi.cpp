// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/directoryapi.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QByteArray pathOf(const SubscriptionId &id)
{
    return RestRequest::pathOf({ u"messaging"_s, u"subscriptions"_s, u"directories"_s, id.text() });
}

} // namespace

Call<Done> DirectoryApi::subscribeToMetadata()
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Put,
        .path = RestRequest::pathOf({ u"messaging"_s, u"subscriptions"_s, u"directories"_s }) });
}

Call<Done> DirectoryApi::subscribe(const SubscriptionId &id, const WindowQuery &query)
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Put, .path = pathOf(id), .body = toJson(query) });
}

Call<Done> DirectoryApi::unsubscribe(const SubscriptionId &id)
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Delete, .path = pathOf(id) });
}

QJsonObject toJson(const WindowQuery &query)
{
    QJsonObject object { { u"__type"_s, u"urn:inin.com:directories:directorySubscriptionParameters"_s },
        { u"directoryID"_s, query.directory.text() }, { u"index"_s, query.index },
        { u"count"_s, query.count } };
    if (!query.filters.isEmpty()) {
        QJsonArray items;
        for (const ContactFilter &filter : query.filters) {
            // Also Exists and Empty need one expression (protocol.md 4.2).
            const QStringList expressions =
                filter.expressions.isEmpty() ? QStringList { u""_s } : filter.expressions;
            items.append(QJsonObject { { u"contactProperty"_s, int(filter.property) },
                { u"filterType"_s, int(filter.type) },
                { u"filterExpressions"_s, QJsonArray::fromStringList(expressions) } });
        }
        object["filterItems"_L1] = items;
    }
    if (!query.sorts.isEmpty()) {
        QJsonArray items;
        for (const ContactSort &sort : query.sorts) {
            items.append(QJsonObject { { u"contactProperty"_s, int(sort.property) },
                { u"sortDirection"_s, sort.descending ? 1 : 0 } });
        }
        object["sortItems"_L1] = items;
    }
    return object;
}

} // namespace dialbook
