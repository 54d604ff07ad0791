// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messagepump.h"

#include "core/base/logging.h"
#include "core/session/connectionapi.h"
#include "core/session/messagequeue.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

/// How many streams in a row may break early, each after some bytes, before polling is the better way.
constexpr int mostEarlyBreaks = 5;

/// Is nobody there, as opposed to somebody who refuses?
bool isOutage(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::NotAccepting:
    case ErrorKind::Unavailable:
    case ErrorKind::ServerFault:
        return true;
    default:
        return false;
    }
}

} // namespace

struct MessagePump::Private
{
    Private(MessagePump &pump, RestClient &client, MessageRouter &messages, PumpPolicy patience)
        : q(pump)
        , rest(client)
        , router(messages)
        , policy(patience)
        , queue([&messages](const QJsonObject &message) { messages.dispatch(message); })
    {
        for (QTimer *timer : { &watchdog, &next, &streamRetry }) {
            timer->setSingleShot(true);
        }
    }

    MessagePump &q;
    RestClient &rest;
    MessageRouter &router;
    PumpPolicy policy;
    Mode mode = Mode::Stopped;
    quint64 run = 0; ///< counts starts and stops: whoever dispatches looks whether it is still the same
    bool mayBeMissing = false;

    QNetworkReply *stream = nullptr;
    EventStreamParser parser;
    MessageQueue queue;
    bool streamIsOpen = false; ///< the headers of an event stream came
    bool streamSpoke = false; ///< bytes came
    QElapsedTimer streamAge;
    int streamFailures = 0;
    int earlyBreaks = 0;
    bool streamIsDue = false; ///< polling, and the stream may be tried again
    QTimer watchdog;
    QTimer next; ///< the next poll, or the next opening of the stream
    QTimer streamRetry;

    QTimer heartbeat;
    Call<Done> heartbeatCall;
    bool spokeSinceHeartbeat = false;

    Call<RestReply> pollCall;
    int pollFailures = 0;

    void setMode(Mode newMode);
    void openStream();
    void takeHeaders();
    void takeBytes();
    void streamEnded();
    void streamStalled();
    void streamFailed();
    void dropStream();
    void fallBackToPolling();
    void goOn();
    void poll();
    void polled(const Result<RestReply> &answer);
    void pollSucceeded();
    void pollFailed(const Error &error);
    void sendHeartbeat();
    void announceGap();
};

MessagePump::MessagePump(RestClient &rest, MessageRouter &router, PumpPolicy policy, QObject *parent)
    : QObject(parent)
    , d(new Private(*this, rest, router, policy))
{
    connect(&d->queue, &MessageQueue::busyChanged, &router, &MessageRouter::setBusy);
    connect(&d->watchdog, &QTimer::timeout, this, [this] { d->streamStalled(); });
    connect(&d->next, &QTimer::timeout, this, [this] { d->goOn(); });
    connect(&d->streamRetry, &QTimer::timeout, this, [this] { d->streamIsDue = true; });
    connect(&d->heartbeat, &QTimer::timeout, this, [this] { d->sendHeartbeat(); });
}

MessagePump::~MessagePump()
{
    d->dropStream();
    d->queue.clear();
}

void MessagePump::start(bool eventStream)
{
    stop();
    if (eventStream) {
        d->setMode(Mode::Streaming);
        d->openStream();
    } else {
        d->setMode(Mode::Polling);
        d->poll();
    }
}

void MessagePump::stop()
{
    ++d->run;
    d->dropStream();
    d->next.stop();
    d->streamRetry.stop();
    d->pollCall.cancel();
    d->queue.clear();
    d->mayBeMissing = false;
    d->streamIsDue = false;
    d->streamFailures = 0;
    d->earlyBreaks = 0;
    d->pollFailures = 0;
    d->setMode(Mode::Stopped);
}

MessagePump::Mode MessagePump::mode() const
{
    return d->mode;
}

void MessagePump::Private::setMode(Mode newMode)
{
    if (mode != newMode) {
        mode = newMode;
        qCDebug(lcSession) << "message pump:" << int(newMode);
        emit q.modeChanged(newMode);
    }
}

void MessagePump::Private::openStream()
{
    stream = rest.openEventStream();
    stream->setParent(&q);
    parser.reset();
    streamIsOpen = false;
    streamSpoke = false;
    watchdog.start(policy.openWithin);
    QObject::connect(stream, &QNetworkReply::metaDataChanged, &q, [this] { takeHeaders(); });
    QObject::connect(stream, &QNetworkReply::readyRead, &q, [this] { takeBytes(); });
    QObject::connect(stream, &QNetworkReply::finished, &q, [this] { streamEnded(); });
}

void MessagePump::Private::takeHeaders()
{
    const int status = stream->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = stream->rawHeader("Content-Type"_ba).split(';').constFirst().trimmed().toLower();
    if (streamIsOpen || status != 200 || type != "text/event-stream") {
        return; // its end says what it was
    }
    streamIsOpen = true;
    streamAge.start();
    watchdog.start(policy.stallAfter);
    streamRetry.stop();
    heartbeat.start(policy.heartbeatEvery);
    const quint64 thisRun = run;
    setMode(Mode::Streaming);
    if (run == thisRun) {
        announceGap();
    }
}

void MessagePump::Private::takeBytes()
{
    if (!streamIsOpen) {
        return;
    }
    streamSpoke = true;
    spokeSinceHeartbeat = true;
    streamFailures = 0;
    watchdog.start(policy.stallAfter);
    const QList<EventStreamParser::Event> events =
        parser.feed(stream->isOpen() ? stream->readAll() : QByteArray());
    const quint64 thisRun = run;
    for (const auto &event : events) {
        if (!event.name.isEmpty() && event.name != "message") {
            continue; // the protocol knows the default event only (3.2)
        }
        queue.addEvent(event.data);
        if (run != thisRun) {
            return;
        }
    }
}

void MessagePump::Private::streamEnded()
{
    if (streamIsOpen) {
        const quint64 thisRun = run;
        takeBytes();
        if (run == thisRun) {
            mayBeMissing = true;
            streamFailed();
        }
        return;
    }
    const QByteArray body = stream->isOpen() ? stream->readAll() : QByteArray();
    const auto error = RestClient::errorFrom(*stream, body);
    if (error && (isOutage(error->kind) || error->kind == ErrorKind::SessionEnded)) {
        streamFailed();
        return;
    }
    const quint64 thisRun = run;
    if (!error) {
        // It was answered like a poll: the messages in it are gone from the server's queue.
        queue.addAnswer(body);
    }
    if (run == thisRun) {
        fallBackToPolling();
    }
}

void MessagePump::Private::streamStalled()
{
    mayBeMissing = mayBeMissing || streamIsOpen;
    if (streamSpoke) {
        streamFailed();
    } else {
        // Somebody on the way keeps the stream back until it is long enough.
        fallBackToPolling();
    }
}

void MessagePump::Private::streamFailed()
{
    const bool brokeEarly = streamIsOpen && streamAge.elapsed() < policy.steadyAfter.count();
    earlyBreaks = brokeEarly ? earlyBreaks + 1 : streamIsOpen ? 0 : earlyBreaks;
    ++streamFailures;
    dropStream();
    if (mode == Mode::Polling || streamFailures >= policy.streamFailuresBeforePolling
        || earlyBreaks > mostEarlyBreaks) {
        fallBackToPolling();
        return;
    }
    next.start(policy.reopenAfter * (1 << std::max(streamFailures - 1, earlyBreaks - 1)));
}

void MessagePump::Private::dropStream()
{
    watchdog.stop();
    heartbeat.stop();
    heartbeatCall.cancel();
    streamIsOpen = false;
    if (QNetworkReply *old = std::exchange(stream, nullptr)) {
        QObject::disconnect(old, nullptr, &q, nullptr);
        old->abort();
        old->deleteLater();
    }
}

void MessagePump::Private::fallBackToPolling()
{
    dropStream();
    streamFailures = 0;
    earlyBreaks = 0;
    streamIsDue = false;
    streamRetry.start(policy.streamRetryWhilePolling);
    const quint64 thisRun = run;
    setMode(Mode::Polling);
    if (run == thisRun) {
        poll();
    }
}

void MessagePump::Private::goOn()
{
    if (mode == Mode::Streaming || std::exchange(streamIsDue, false)) {
        openStream();
    } else {
        poll();
    }
}

void MessagePump::Private::poll()
{
    pollCall = rest.send<RestReply>({ .path = "/messaging/messages"_ba,
                                        .timeout = policy.pollTimeout,
                                        .readsOnce = true,
                                        .parsesUpTo = MessageQueue::parsedAtOnce },
                       [](const RestReply &reply) { return Result<RestReply>(reply); })
                   .then(&q, [this](const Result<RestReply> &answer) { polled(answer); });
}

// The next poll follows when the messages of this one have been delivered: who cannot keep pace does not
// ask for more.
void MessagePump::Private::polled(const Result<RestReply> &answer)
{
    if (!answer) {
        queue.then([this, error = answer.error()] { pollFailed(error); });
    } else if (!answer->unparsed.isEmpty()) {
        queue.addAnswer(answer->unparsed, [this](bool readable) {
            if (readable) {
                pollSucceeded();
            } else {
                pollFailed(unreadable(u"the messages are no JSON"_s));
            }
        });
    } else {
        const QJsonValue &body = answer->body;
        const quint64 thisRun = run;
        queue.addMessages(body.isObject() ? QJsonArray { body } : body.toArray());
        if (run == thisRun) {
            queue.then([this] { pollSucceeded(); });
        }
    }
}

void MessagePump::Private::pollFailed(const Error &error)
{
    mayBeMissing = mayBeMissing || error.delivery != Delivery::NotSent;
    if (++pollFailures > policy.pollFailuresBeforeLost) {
        q.stop();
        emit q.connectionLost(error);
    } else {
        next.start(policy.pollEvery);
    }
}

void MessagePump::Private::pollSucceeded()
{
    pollFailures = 0;
    next.start(policy.pollEvery);
    if (std::exchange(mayBeMissing, false)) {
        emit q.messagesMayBeMissing();
    }
}

void MessagePump::Private::sendHeartbeat()
{
    if (heartbeatCall.isActive()) {
        return;
    }
    spokeSinceHeartbeat = false;
    heartbeatCall = ConnectionApi(rest).heartbeat().then(&q, [this](const Result<Done> &answer) {
        if (answer) {
            return;
        }
        if (!isOutage(answer.error().kind)) {
            heartbeat.stop(); // a server from before the heartbeat (2.7); the stream keeps the session alive
        } else if (!spokeSinceHeartbeat) {
            mayBeMissing = true;
            streamFailed();
        }
    });
}

void MessagePump::Private::announceGap()
{
    if (std::exchange(mayBeMissing, false)) {
        queue.then([this] { emit q.messagesMayBeMissing(); });
    }
}

} // namespace dialbook
