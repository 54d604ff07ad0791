// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/rest/restclient.h"
#include "core/session/features.h"

#include <QDateTime>

namespace dialbook {

/// What a person logs in with. The password lives in memory only.
struct Credentials
{
    UserId user;
    QString password;
};

/// A 201 of POST /icws/connection (protocol.md 1.4).
struct Connection
{
    SessionKeys keys;
    UserId user;
    QString userDisplayName;
    QString icServer; ///< the IC server behind the session manager; not necessarily the host we talk to
    QStringList alternateHosts; ///< the fail-over list for later
    Features features;
    QString productVersion; ///< for people, e.g. "CIC 2020 R1 Patch3"; may be empty
    QDateTime serverTime; ///< invalid when not told
    std::optional<int> daysUntilPasswordExpires;
};

/// GET /icws/{sid}/connection: the state of this or a past session (protocol.md 2.7).
struct ConnectionStatus
{
    bool up = false;
    QString reason; ///< the server's words
    bool shouldReconnect = false;
};

/// The connection resources. Stateless.
class ConnectionApi
{
public:
    explicit ConnectionApi(RestClient &rest)
        : m_rest(rest)
    {
    }

    /// IC log-in with applicationName, include=features,version,server-time. Wrong password: 400 ->
    /// WrongPassword; 503 with hosts -> NotAccepting.
    Call<Connection> logIn(const Credentials &credentials);
    Call<Done> logOff();
    /// Of the session with these keys; not held by the auth gate.
    Call<Done> logOff(const SessionKeys &keys);
    /// Of the session with these keys, also when it is over; not held by the auth gate.
    Call<ConnectionStatus> status(const SessionKeys &keys);
    Call<Done> heartbeat();

private:
    RestClient &m_rest;
};

/// connectionState on the wire: a number, or (in the vendor's sample) a name (protocol.md 2.7).
enum class ConnectionState { Up, Down };
[[nodiscard]] std::optional<ConnectionState> readConnectionState(const QJsonValue &value);

[[nodiscard]] Result<Connection> readConnection(const RestReply &reply);
[[nodiscard]] Result<ConnectionStatus> readConnectionStatus(const RestReply &reply);

} // namespace dialbook
