// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/rest/call.h"
#include "core/rest/serveraddress.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QNetworkAccessManager>
#include <QPointer>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>

class QNetworkReply;

namespace dialbook {

enum class HttpMethod { Get, Post, Put, Delete };

/// One request as a value. Paths are built by path() from raw segments; each is percent-encoded
/// (protocol.md 4.11), so ids may hold any character.
struct RestRequest
{
    /// Whose request it is. Session requests get /icws/{sessionId} in front, the cookie and the CSRF
    /// token (protocol.md 1.3) and wait in the auth gate while the session is being renewed.
    enum class Scope { Sessionless, Session };

    HttpMethod method = HttpMethod::Get;
    Scope scope = Scope::Session;
    QByteArray path; ///< encoded, begins with "/", below /icws or /icws/{sessionId}; may hold a query
    std::optional<QJsonObject> body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< beside the usual ones
    /// Between sending and answer; an answer that keeps coming in may take four times as long.
    std::chrono::milliseconds timeout = std::chrono::seconds(15);
    /// A GET whose answer is gone once it was given (messages, protocol.md 3.1). Like every request that
    /// writes, it is never repeated behind our back when the connection breaks.
    bool readsOnce = false;
    /// A larger body of a 2xx that looks like JSON is not parsed but left in RestReply::unparsed.
    qsizetype parsesUpTo = std::numeric_limits<qsizetype>::max();

    /// "/directories/contacts/a%2Fb" from {"directories", "contacts", "a/b"}. An empty segment, "." and
    /// ".." cannot be said in a path: such a request fails with InvalidRequest, unsent.
    [[nodiscard]] static QByteArray pathOf(std::initializer_list<QString> segments);
};

/// What came back with a 2xx: its parsed body (Null when it was empty, which a server may send with
/// any 200, protocol.md 7.1) and headers.
struct RestReply
{
    int status = 0;
    QJsonValue body; ///< Object, Array or Null
    QByteArray unparsed; ///< the body of an answer that was too large to be parsed at once
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Case-insensitive; the first of several, or "".
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QList<QByteArray> allHeaders(const QByteArray &name) const;
};

/// What proves a session to the server. Secret: never logged.
struct SessionKeys
{
    SessionId id;
    QByteArray csrfToken;
    QByteArray cookie; ///< "icws_<id>=value"
};

/// Sends requests, reads answers, and is the only maker of Error from the wire. It owns the auth gate:
/// when a session request is answered 401 the request is kept, sessionRefused() is emitted once, and the
/// request is sent again with the new keys when a session is opened (it was not carried out, so this is
/// safe) or fails when the session is closed; a request is sent again twice at most. Uses, and does not
/// own, the network access manager: that is the seam for tests. Never follows redirects; sends to the set
/// server only. docs/protocol-reading.md says how an answer becomes a kind of error.
class RestClient : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Reader = std::function<Result<T>(const RestReply &)>;

    explicit RestClient(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~RestClient() override;

    void setServer(const ServerAddress &server);
    [[nodiscard]] const ServerAddress &server() const;
    /// The tag for Accept-Language; required on log-in and fixed for the session (protocol.md 1.3).
    void setLanguage(const QByteArray &tag);

    /// No request waits longer for its answer than this, whatever it says itself: for tests of silent
    /// servers.
    void setLongestTimeout(std::chrono::milliseconds timeout);

    /// Opens the gate: session requests use these keys, kept ones are sent now.
    void openSession(const SessionKeys &keys);
    /// Session requests are kept from now on (the session is being renewed).
    void holdSession();
    /// No session: kept and later session requests fail with this error (NotConnected, SessionEnded).
    void closeSession(const Error &why);
    [[nodiscard]] const std::optional<SessionKeys> &sessionKeys() const;

    /// Sends and reads. The reader sees only 2xx answers and may answer an UnreadableAnswer of its own.
    template <class T>
    Call<T> send(RestRequest request, Reader<T> read)
    {
        CallSource<T> source;
        const quint64 id =
            start(std::move(request), [source, read = std::move(read)](const Result<RestReply> &reply) {
                source.finish(reply ? read(*reply) : Result<T>(tl::unexpected(reply.error())));
            });
        source.onAbort([client = QPointer<RestClient>(this), id] {
            if (client) {
                client->abort(id);
            }
        });
        return source.call();
    }

    /// For requests that answer nothing but success; any 2xx will do (protocol.md 8a, ruling 15).
    Call<Done> sendForSuccess(RestRequest request);

    /// Opens the session's message stream (Accept: text/event-stream, cookie only, protocol.md 3.2).
    /// The caller owns the reply and reads it; its failure is read with errorFrom(), a 401 comes as
    /// sessionRefused(). Needs an open session. No time-out: the caller watches for silence.
    [[nodiscard]] QNetworkReply *openEventStream();
    /// The error that a finished reply with this body stands for, or nothing for a readable 2xx.
    [[nodiscard]] static std::optional<Error> errorFrom(const QNetworkReply &reply, const QByteArray &body);

signals:
    /// The server answered 401 to a session request, or to the event stream, of the current session;
    /// emitted once a session. The gate is held from now on, until a session is opened or closed.
    void sessionRefused(const dialbook::Error &error);

private:
    quint64 start(RestRequest request, std::function<void(const Result<RestReply> &)> done);
    void abort(quint64 id);

    struct Private;
    std::unique_ptr<Private> d;
};

/// An UnreadableAnswer for a reader to return: what was wrong, in English, for the details.
[[nodiscard]] Error unreadable(const QString &what);

} // namespace dialbook
