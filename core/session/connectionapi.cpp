// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connectionapi.h"

#include "core/rest/jsonreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook {

namespace {

QList<std::pair<QByteArray, QByteArray>> proofOf(const SessionKeys &keys)
{
    return { { "Cookie"_ba, keys.cookie }, { "ININ-ICWS-CSRF-Token"_ba, keys.csrfToken } };
}

/// "icws_17=value" out of the Set-Cookie headers, of which a proxy may have added its own (1.3).
QByteArray sessionCookie(const RestReply &reply, const QString &sessionId)
{
    const QByteArray exact = "icws_" + sessionId.toLatin1() + '=';
    QByteArray found;
    const auto cookies = reply.allHeaders("Set-Cookie"_ba);
    for (const QByteArray &cookie : cookies) {
        QByteArray pair = cookie.split(';').constFirst().trimmed();
        if (pair.startsWith(exact)) {
            return pair;
        }
        if (found.isEmpty() && pair.startsWith("icws_") && pair.contains('=')) {
            found = pair;
        }
    }
    return found;
}

QString textOr(const QJsonValue &value, const QByteArray &header)
{
    const QString text = json::text(value).value_or(QString());
    return text.isEmpty() ? QString::fromLatin1(header) : text;
}

/// A line end would let the server say headers of its own in our requests, to whatever stands in between.
bool isHeaderValue(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

QString productVersion(const QJsonObject &version)
{
    for (const auto member : { "productPatchDisplayString"_L1, "productReleaseDisplayString"_L1 }) {
        QString text = version.value(member).toString();
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace

Call<Connection> ConnectionApi::logIn(const Credentials &credentials)
{
    const QJsonObject body {
        { u"__type"_s, u"urn:inin.com:connection:icAuthConnectionRequestSettings"_s },
        { u"applicationName"_s, u"Dialbook"_s },
        { u"userID"_s, credentials.user.text() },
        { u"password"_s, credentials.password },
    };
    return m_rest.send<Connection>({ .method = HttpMethod::Post,
                                       .scope = RestRequest::Scope::Sessionless,
                                       .path = "/connection?include=features%2Cversion%2Cserver-time"_ba,
                                       .body = body },
        readConnection);
}

Call<Done> ConnectionApi::logOff()
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Delete, .path = "/connection"_ba });
}

Call<Done> ConnectionApi::logOff(const SessionKeys &keys)
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Delete,
        .scope = RestRequest::Scope::Sessionless,
        .path = RestRequest::pathOf({ keys.id.text(), u"connection"_s }),
        .headers = proofOf(keys) });
}

Call<ConnectionStatus> ConnectionApi::status(const SessionKeys &keys)
{
    return m_rest.send<ConnectionStatus>({ .scope = RestRequest::Scope::Sessionless,
                                             .path = RestRequest::pathOf({ keys.id.text(), u"connection"_s }),
                                             .headers = proofOf(keys),
                                             .timeout = 5s },
        readConnectionStatus);
}

Call<Done> ConnectionApi::heartbeat()
{
    return m_rest.sendForSuccess(
        { .method = HttpMethod::Post, .path = "/messaging/heartbeat"_ba, .timeout = 10s });
}

Result<Connection> readConnection(const RestReply &reply)
{
    const QJsonObject body = reply.body.toObject();
    const QString id = textOr(body.value("sessionId"_L1), reply.header("ININ-ICWS-Session-ID"_ba));
    const QString token = textOr(body.value("csrfToken"_L1), reply.header("ININ-ICWS-CSRF-Token"_ba));
    const QByteArray cookie = sessionCookie(reply, id);
    if (!isHeaderValue(token)) {
        return tl::unexpected(unreadable(u"the log-in was answered with a token that no header can hold"_s));
    }
    if (id.isEmpty() || token.isEmpty()) {
        return tl::unexpected(unreadable(u"the log-in was answered without a session id or token"_s));
    }
    if (cookie.isEmpty()) {
        return tl::unexpected(unreadable(u"the log-in was answered without the session's cookie"_s));
    }
    Connection connection;
    connection.keys = { SessionId(id), token.toLatin1(), cookie };
    connection.user = UserId(json::text(body.value("userID"_L1)).value_or(QString()));
    connection.userDisplayName = body.value("userDisplayName"_L1).toString();
    connection.icServer = body.value("icServer"_L1).toString();
    connection.alternateHosts = json::textList(body.value("alternateHostList"_L1));
    connection.features = Features::fromJson(body.value("features"_L1).toArray());
    connection.productVersion = productVersion(body.value("version"_L1).toObject());
    connection.serverTime =
        json::dateTime(body.value("serverTimeInfo"_L1).toObject().value("serverUtcTime"_L1))
            .value_or(QDateTime());
    const auto days = json::integer(body.value("daysUntilPasswordExpiration"_L1));
    if (days && *days >= 0) {
        connection.daysUntilPasswordExpires = int(*days);
    }
    return connection;
}

std::optional<ConnectionState> readConnectionState(const QJsonValue &value)
{
    if (const auto number = json::integer(value)) {
        return *number == 1 ? ConnectionState::Up
            : *number == 2  ? ConnectionState::Down
                            : std::optional<ConnectionState>();
    }
    const QString name = value.toString();
    if (name.compare("up"_L1, Qt::CaseInsensitive) == 0) {
        return ConnectionState::Up;
    }
    if (name.compare("down"_L1, Qt::CaseInsensitive) == 0) {
        return ConnectionState::Down;
    }
    return std::nullopt;
}

Result<ConnectionStatus> readConnectionStatus(const RestReply &reply)
{
    if (!reply.body.isObject()) {
        return tl::unexpected(unreadable(u"the state of the session was answered without a body"_s));
    }
    const QJsonObject body = reply.body.toObject();
    ConnectionStatus status;
    status.up = readConnectionState(body.value("connectionState"_L1)) == ConnectionState::Up;
    status.reason = body.value("reason"_L1).toString();
    status.shouldReconnect = !status.up && json::boolean(body.value("shouldReconnect"_L1)).value_or(false);
    return status;
}

} // namespace dialbook
