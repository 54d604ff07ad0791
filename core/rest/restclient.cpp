// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/restclient.h"

#include "core/base/logging.h"
#include "core/rest/answer.h"
#include "core/rest/failedrequests.h"
#include "core/rest/requesttext.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr qsizetype mostBytes = 64 * 1024 * 1024;
/// How often one request is sent again because its session had ended.
constexpr int mostResends = 2;
/// Session requests on the wire at once. Qt opens six connections to a host and queues what is beyond them,
/// with our time-out running; one is for the event stream, one is kept free for log-in and the like.
constexpr int mostOnTheWire = 4;
/// An answer that keeps trickling in may take this many times the request's time-out.
constexpr int mostPatience = 4;

/// A body that can be sent once. When a connection breaks before the first byte of an answer, Qt sends
/// the request again by itself, whatever its method, and a contact is created twice; it cannot when the
/// body cannot be rewound. (Not a QBuffer: Qt takes the bytes out of one of those.)
class BodySentOnce : public QIODevice
{
public:
    explicit BodySentOnce(const QByteArray &body)
        : m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 bytes = std::min<qint64>(most, m_body.size() - pos());
        std::copy_n(m_body.constData() + pos(), bytes, data);
        return bytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

QString joined(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors) {
        texts.append(error.errorString());
    }
    return texts.join("; "_L1);
}

Error notConnected()
{
    Error error;
    error.kind = ErrorKind::NotConnected;
    error.delivery = Delivery::NotSent;
    error.detail = u"there is no session"_s;
    return error;
}

} // namespace

struct RestClient::Private
{
    enum class Gate { Closed, Open, Held };

    struct Pending
    {
        RestRequest request;
        std::function<void(const Result<RestReply> &)> done;
        QNetworkReply *reply = nullptr; ///< nothing while the request is kept
        QTimer *timer = nullptr; ///< a child of the reply
        QElapsedTimer clock;
        Answer answer;
        quint64 session = 0; ///< which session's keys it was sent with
        int resends = 0;
    };

    Private(RestClient &client, QNetworkAccessManager &manager)
        : q(client)
        , network(manager)
        , failures(*new FailedRequests(&client))
    {
    }

    RestClient &q;
    QNetworkAccessManager &network;
    ServerAddress server;
    QByteArray language = "en"_ba;
    std::chrono::milliseconds longestTimeout = std::chrono::milliseconds::max();
    Gate gate = Gate::Closed;
    std::optional<SessionKeys> keys;
    quint64 session = 0; ///< counts openings
    Error closedBecause = notConnected();
    quint64 lastId = 0;
    std::map<quint64, Pending> pending; ///< by age
    int onTheWire = 0; ///< session requests that wait for their answers
    FailedRequests &failures;

    [[nodiscard]] QNetworkRequest networkRequest(const RestRequest &request) const;
    void put(quint64 id);
    void sendWaiting();
    void transmit(quint64 id, Pending &request);
    void read(quint64 id);
    void finished(quint64 id);
    void finish(quint64 id, const Result<RestReply> &result);
    void release(Pending &pending);
};

QByteArray RestRequest::pathOf(std::initializer_list<QString> segments)
{
    QByteArray path;
    for (const QString &segment : segments) {
        path += '/' + QUrl::toPercentEncoding(segment);
    }
    return path;
}

QByteArray RestReply::header(const QByteArray &name) const
{
    return allHeaders(name).value(0);
}

QList<QByteArray> RestReply::allHeaders(const QByteArray &name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            values.append(value);
        }
    }
    return values;
}

RestClient::RestClient(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , d(new Private(*this, network))
{
}

RestClient::~RestClient()
{
    for (auto &[id, pending] : d->pending) {
        d->release(pending);
    }
}

void RestClient::setServer(const ServerAddress &server)
{
    d->server = server;
}

const ServerAddress &RestClient::server() const
{
    return d->server;
}

void RestClient::setLanguage(const QByteArray &tag)
{
    d->language = tag;
}

const std::optional<SessionKeys> &RestClient::sessionKeys() const
{
    return d->keys;
}

void RestClient::setLongestTimeout(std::chrono::milliseconds timeout)
{
    d->longestTimeout = timeout;
}

void RestClient::openSession(const SessionKeys &keys)
{
    d->keys = keys;
    d->gate = Private::Gate::Open;
    ++d->session;
    d->sendWaiting();
}

void RestClient::holdSession()
{
    d->gate = Private::Gate::Held;
}

void RestClient::closeSession(const Error &why)
{
    d->gate = Private::Gate::Closed;
    d->keys.reset();
    d->closedBecause = why;
    QList<quint64> kept;
    for (const auto &[id, pending] : d->pending) {
        if (!pending.reply) {
            kept.append(id);
        }
    }
    for (const quint64 id : std::as_const(kept)) {
        d->finish(id, tl::unexpected(why));
    }
}

Call<Done> RestClient::sendForSuccess(RestRequest request)
{
    return send<Done>(std::move(request), [](const RestReply &) -> Result<Done> { return Done(); });
}

quint64 RestClient::start(RestRequest request, std::function<void(const Result<RestReply> &)> done)
{
    Q_ASSERT(request.path.startsWith('/'));
    const quint64 id = ++d->lastId;
    Private::Pending &pending = d->pending[id];
    pending.request = std::move(request);
    pending.done = std::move(done);
    if (hasUnsayableSegment(pending.request.path)) {
        Error error;
        error.kind = ErrorKind::InvalidRequest;
        error.delivery = Delivery::NotSent;
        error.detail = describe(pending.request) + u": an id that no address can hold"_s;
        d->finish(id, tl::unexpected(error));
    } else {
        d->put(id);
    }
    return id;
}

void RestClient::abort(quint64 id)
{
    const auto found = d->pending.find(id);
    if (found == d->pending.end()) {
        return;
    }
    if (found->second.reply) {
        qCDebug(lcRest).noquote() << kindOf(found->second.request) << "cancelled after"
                                  << found->second.clock.elapsed() << "ms";
    }
    d->release(found->second);
    d->pending.erase(found);
    d->sendWaiting();
}

/// On the wire, or kept, or failed: as the gate stands.
void RestClient::Private::put(quint64 id)
{
    Pending &request = pending.at(id);
    if (request.request.scope == RestRequest::Scope::Sessionless) {
        transmit(id, request);
    } else if (gate == Gate::Closed) {
        finish(id, tl::unexpected(closedBecause));
    } else {
        sendWaiting();
    }
}

/// As many as may be on the wire, the oldest first.
void RestClient::Private::sendWaiting()
{
    for (auto request = pending.begin(); gate == Gate::Open && request != pending.end(); ++request) {
        if (onTheWire >= mostOnTheWire) {
            return;
        }
        if (!request->second.reply) {
            transmit(request->first, request->second);
        }
    }
}

QNetworkRequest RestClient::Private::networkRequest(const RestRequest &request) const
{
    QByteArray path = "/icws"_ba;
    if (request.scope == RestRequest::Scope::Session) {
        path += '/' + QUrl::toPercentEncoding(keys->id.text());
    }
    QNetworkRequest wire(server.url(path + request.path));
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration tls = wire.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    wire.setSslConfiguration(tls);
    // Cookies by hand: behind a proxy that does not rewrite their path a jar keeps them back (1.1).
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    const QByteArray mediaType = "application/vnd.inin.icws+JSON; charset=utf-8"_ba;
    wire.setRawHeader("Accept"_ba, mediaType);
    wire.setRawHeader("Content-Type"_ba, mediaType);
    wire.setRawHeader("Accept-Language"_ba, language);
    wire.setRawHeader("User-Agent"_ba, "Dialbook"_ba);
    if (request.scope == RestRequest::Scope::Session) {
        wire.setRawHeader("Cookie"_ba, keys->cookie);
        wire.setRawHeader("ININ-ICWS-CSRF-Token"_ba, keys->csrfToken);
    }
    for (const auto &[name, value] : request.headers) {
        wire.setRawHeader(name, value);
    }
    return wire;
}

void RestClient::Private::transmit(quint64 id, Pending &request)
{
    const QNetworkRequest wire = networkRequest(request.request);
    request.session = session;
    request.answer = {};
    // Qt tells of the sending of requests with a body only; of others the worse is assumed.
    request.answer.wasSent = !request.request.body;
    request.answer.isLogIn = isLogIn(request.request);
    request.clock.start();

    const bool repeatable = request.request.method == HttpMethod::Get && !request.request.readsOnce;
    if (repeatable) {
        request.reply = network.get(wire);
    } else {
        const QByteArray body = request.request.body
            ? QJsonDocument(*request.request.body).toJson(QJsonDocument::Compact)
            : QByteArray();
        auto *device = new BodySentOnce(body);
        request.reply = network.sendCustomRequest(wire, verbOf(request.request.method), device);
        device->setParent(request.reply);
    }
    QNetworkReply *reply = request.reply;
    reply->setParent(&q);
    onTheWire += request.request.scope == RestRequest::Scope::Session ? 1 : 0;

    request.timer = new QTimer(reply);
    request.timer->setSingleShot(true);
    request.request.timeout = std::min(request.request.timeout, longestTimeout);
    request.timer->start(request.request.timeout);
    QObject::connect(request.timer, &QTimer::timeout, &q, [this, id] {
        Pending &late = pending.at(id);
        late.answer.timedOut = true;
        late.reply->abort();
    });
    QObject::connect(
        reply, &QNetworkReply::requestSent, &q, [this, id] { pending.at(id).answer.wasSent = true; });
    QObject::connect(reply, &QNetworkReply::sslErrors, &q,
        [this, id](const QList<QSslError> &errors) { pending.at(id).answer.tlsErrorText = joined(errors); });
    QObject::connect(reply, &QNetworkReply::readyRead, &q, [this, id] { read(id); });
    QObject::connect(reply, &QNetworkReply::finished, &q, [this, id] { finished(id); });
}

void RestClient::Private::read(quint64 id)
{
    Pending &request = pending.at(id);
    request.answer.body += request.reply->readAll();
    if (request.answer.body.size() > mostBytes) {
        request.answer.tooLarge = true;
        request.answer.body.clear();
        request.reply->abort();
        return;
    }
    // While bytes come the answer is not late, but nobody may trickle for ever.
    const std::chrono::milliseconds left =
        request.request.timeout * mostPatience - std::chrono::milliseconds(request.clock.elapsed());
    request.timer->start(std::clamp(left, std::chrono::milliseconds(0), request.request.timeout));
}

void RestClient::Private::finished(quint64 id)
{
    Pending &request = pending.at(id);
    QNetworkReply *reply = request.reply;
    Answer &answer = request.answer;
    answer.networkError = networkErrorOf(*reply);
    answer.networkErrorText = reply->errorString();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = headersOf(*reply);
    answer.parsesUpTo = request.request.parsesUpTo;
    if (!answer.tooLarge && reply->isOpen()) {
        answer.body += reply->readAll();
    }
    Result<RestReply> result = readAnswer(answer);
    qCDebug(lcRest).noquote() << kindOf(request.request) << answer.status
                              << (result ? u"ok"_s : toString(result.error().kind)) << request.clock.elapsed()
                              << "ms, sent" << (request.request.body ? request.request.body->size() : 0)
                              << "members, received" << answer.body.size() << "bytes";
    if (!result) {
        failures.note(kindOf(request.request), result.error());
        result.error().detail.prepend(describe(request.request) + ": "_L1);
    }
    release(request);
    answer.body.clear();

    const bool refusedSession = request.request.scope == RestRequest::Scope::Session && !result
        && result.error().kind == ErrorKind::SessionEnded;
    if (!refusedSession) {
        finish(id, result);
        sendWaiting();
        return;
    }
    // It was not carried out, so it may be sent again: with the new keys, or with those to come.
    const bool mayResend = request.resends < mostResends;
    ++request.resends;
    const Error error = result.error();
    const quint64 ofSession = request.session;
    if (gate == Gate::Open && ofSession == session) {
        gate = Gate::Held;
        if (!mayResend) {
            finish(id, result);
        }
        emit q.sessionRefused(error);
    } else if (!mayResend) {
        finish(id, result);
        sendWaiting();
    } else {
        put(id);
    }
}

void RestClient::Private::finish(quint64 id, const Result<RestReply> &result)
{
    const auto found = pending.find(id);
    const auto done = std::move(found->second.done);
    release(found->second);
    pending.erase(found);
    done(result);
}

/// Takes the reply off the request without hearing of it again.
void RestClient::Private::release(Pending &request)
{
    QNetworkReply *reply = std::exchange(request.reply, nullptr);
    if (!reply) {
        return;
    }
    onTheWire -= request.request.scope == RestRequest::Scope::Session ? 1 : 0;
    request.timer->stop();
    request.timer = nullptr;
    QObject::disconnect(reply, nullptr, &q, nullptr);
    reply->abort();
    reply->deleteLater();
}

QNetworkReply *RestClient::openEventStream()
{
    Q_ASSERT(d->keys);
    RestRequest request;
    request.path = "/messaging/messages"_ba;
    QNetworkRequest wire = d->networkRequest(request);
    wire.setRawHeader("Accept"_ba, "text/event-stream"_ba);
    wire.setRawHeader("Cache-Control"_ba, "no-cache"_ba);
    // What is compressed is gathered first, and comes late.
    wire.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    wire.setRawHeader("ININ-ICWS-CSRF-Token"_ba, QByteArray());
    QNetworkReply *reply = d->network.get(wire);
    const quint64 ofSession = d->session;
    connect(reply, &QNetworkReply::finished, this, [this, reply, ofSession] {
        const QByteArray body = reply->isOpen() ? reply->peek(reply->bytesAvailable()) : QByteArray();
        const auto error = errorFrom(*reply, body);
        qCDebug(lcRest).noquote() << "event stream ended:" << (error ? toString(error->kind) : u"end"_s);
        const bool isPresent = d->gate == Private::Gate::Open && ofSession == d->session;
        if (isPresent && error && error->kind == ErrorKind::SessionEnded) {
            d->gate = Private::Gate::Held;
            emit sessionRefused(*error);
        }
    });
    return reply;
}

std::optional<Error> RestClient::errorFrom(const QNetworkReply &reply, const QByteArray &body)
{
    Answer answer;
    answer.networkError = reply.error();
    answer.networkErrorText = reply.errorString();
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = headersOf(reply);
    answer.body = body;
    const Result<RestReply> result = readAnswer(answer);
    return result ? std::nullopt : std::optional(result.error());
}

Error unreadable(const QString &what)
{
    Error error;
    error.kind = ErrorKind::UnreadableAnswer;
    error.delivery = Delivery::Unknown;
    error.detail = what;
    return error;
}

} // namespace dialbook
