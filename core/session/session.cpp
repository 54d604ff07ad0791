// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/backoff.h"
#include "core/base/logging.h"
#include "core/rest/jsonreading.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook {

namespace {

/// How soon a session that the server called alive may be refused again before a person is asked.
constexpr auto patienceWithRefusals = 60s;

/// Is it the host that fails, so that another one, or the same one later, may do?  (The others are
/// refusals of who we are or what we asked.)
bool isHostTrouble(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::Busy:
    case ErrorKind::NotAccepting:
    case ErrorKind::Unavailable:
    case ErrorKind::ServerFault:
    case ErrorKind::NotIcws:
    case ErrorKind::UnreadableAnswer:
        return true;
    case ErrorKind::WrongPassword:
    case ErrorKind::InvalidRequest:
    case ErrorKind::InvalidProperty:
    case ErrorKind::SessionEnded:
    case ErrorKind::Forbidden:
    case ErrorKind::Gone:
    case ErrorKind::Unsupported:
        return false;
    }
    Q_UNREACHABLE();
}

Error without(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.delivery = Delivery::NotSent;
    error.detail = detail;
    return error;
}

} // namespace

struct Session::Private
{
    Private(Session &session, RestClient &client, MessageRouter &messages, const SessionPolicy &patience)
        : q(session)
        , rest(client)
        , router(messages)
        , policy(patience)
        , api(client)
        , pump(client, messages, patience.pump)
        , backoff(patience.firstDelay, patience.longestDelay)
        , random(QRandomGenerator::securelySeeded())
    {
        for (QTimer *timer : { &nextAttempt, &holdLimit, &logOffLimit }) {
            timer->setSingleShot(true);
        }
    }

    Session &q;
    RestClient &rest;
    MessageRouter &router;
    SessionPolicy policy;
    ConnectionApi api;
    MessagePump pump;

    State state = State::LoggedOut;
    Credentials credentials;
    ServerAddress home; ///< what the person typed
    ServerAddress address; ///< what answered the last log-in
    Connection connection;
    std::optional<Error> loss;
    QString serverReason;
    bool oldSessionMayLive = false; ///< the connection was lost, not the session
    QElapsedTimer connectedFor;
    QElapsedTimer sinceReopened;

    // Getting back.
    Backoff backoff;
    QRandomGenerator random;
    QTimer nextAttempt;
    QDateTime nextAttemptAt;
    int attempt = 0;
    QTimer holdLimit;
    Call<ConnectionStatus> statusCall;

    // One round of log-ins, from host to host.
    QList<ServerAddress> waiting;
    QList<ServerAddress> tried;
    std::optional<Error> roundError;
    Call<Connection> logInCall;

    Call<Done> logOffCall;
    QTimer logOffLimit;

    void setState(State newState);
    void stopEverything();

    void startRound(const QList<ServerAddress> &candidates);
    void tryNextHost();
    void answered(const Result<Connection> &answer);
    void roundFailed(const Error &error);
    void accept(const Connection &newConnection);

    void sessionRefused(const Error &error);
    void connectionStateChanged(const QJsonObject &message);
    void connectionLost(const Error &error);
    void beginRenewal(const Error &error);
    void askServer();
    void told(const Result<ConnectionStatus> &answer);
    void reopen();
    void reconnect();
    void schedule(std::chrono::milliseconds delay);
    void tryNow();
    void needPassword(const Error &error);
    void leave();
    [[nodiscard]] QList<ServerAddress> candidates() const;
};

Session::Session(RestClient &rest, MessageRouter &router, SessionPolicy policy, QObject *parent)
    : QObject(parent)
    , d(new Private(*this, rest, router, policy))
{
    connect(
        &rest, &RestClient::sessionRefused, this, [this](const Error &error) { d->sessionRefused(error); });
    connect(&d->pump, &MessagePump::connectionLost, this,
        [this](const Error &error) { d->connectionLost(error); });
    connect(&d->pump, &MessagePump::messagesMayBeMissing, this, &Session::resubscribeNeeded);
    connect(&d->pump, &MessagePump::modeChanged, this, &Session::pumpModeChanged);
    connect(&d->nextAttempt, &QTimer::timeout, this, [this] { d->tryNow(); });
    connect(&d->holdLimit, &QTimer::timeout, this, [this] {
        // Whoever waits behind a dialog can now be offered Retry instead.
        d->rest.closeSession(without(ErrorKind::NotConnected, u"the session could not be renewed in time"_s));
    });
    connect(&d->logOffLimit, &QTimer::timeout, this, [this] { d->leave(); });
    router.route(u"urn:inin.com:connection:connectionStateChangeMessage"_s, QString(), this,
        [this](const QJsonObject &message) { d->connectionStateChanged(message); });
}

Session::~Session()
{
    // Nobody is told of what ends here.
    disconnect(&d->pump, nullptr, this, nullptr);
    d->router.unroute(u"urn:inin.com:connection:connectionStateChangeMessage"_s, QString());
}

void Session::logIn(const ServerAddress &server, const Credentials &credentials)
{
    d->stopEverything();
    d->rest.closeSession(without(ErrorKind::NotConnected, u"logging in"_s));
    d->home = server;
    d->address = server;
    d->credentials = credentials;
    d->connection = {};
    d->loss.reset();
    d->serverReason.clear();
    d->oldSessionMayLive = false;
    d->backoff.reset();
    d->setState(State::LoggingIn);
    if (d->state == State::LoggingIn) {
        d->startRound({ server });
    }
}

void Session::cancelLogIn()
{
    if (d->state == State::LoggingIn) {
        d->leave();
    }
}

void Session::logOff()
{
    switch (d->state) {
    case State::LoggedOut:
    case State::LoggingOff:
        return;
    case State::LoggingIn:
    case State::Reconnecting:
    case State::PasswordNeeded:
        d->leave();
        return;
    case State::Connected:
        break;
    }
    d->stopEverything();
    d->rest.closeSession(without(ErrorKind::SessionEnded, u"logged off"_s));
    d->logOffLimit.start(d->policy.logOffWithin);
    d->logOffCall =
        d->api.logOff(d->connection.keys).then(this, [this](const Result<Done> &) { d->leave(); });
    d->setState(State::LoggingOff);
}

void Session::continueWithPassword(const QString &password)
{
    if (d->state == State::PasswordNeeded) {
        d->credentials.password = password;
        d->startRound(d->candidates());
    }
}

void Session::giveUp()
{
    if (d->state == State::PasswordNeeded || d->state == State::Reconnecting) {
        d->leave();
    }
}

void Session::retryNow()
{
    if (d->state == State::Reconnecting && d->nextAttempt.isActive()) {
        d->tryNow();
    }
}

Session::State Session::state() const
{
    return d->state;
}

const Connection &Session::connection() const
{
    return d->connection;
}

ServerAddress Session::server() const
{
    return d->address;
}

ServerAddress Session::home() const
{
    return d->home;
}

UserId Session::userName() const
{
    return d->credentials.user;
}

std::optional<Error> Session::lossReason() const
{
    return d->loss;
}

QString Session::serverReason() const
{
    return d->serverReason;
}

QDateTime Session::nextAttemptAt() const
{
    return d->nextAttemptAt;
}

int Session::attempt() const
{
    return d->attempt;
}

MessagePump::Mode Session::pumpMode() const
{
    return d->pump.mode();
}

void Session::Private::setState(State newState)
{
    if (state != newState) {
        qCInfo(lcSession) << state << "->" << newState;
        state = newState;
        emit q.stateChanged(newState);
    }
}

void Session::Private::stopEverything()
{
    pump.stop();
    nextAttempt.stop();
    nextAttemptAt = {};
    attempt = 0;
    holdLimit.stop();
    logOffLimit.stop();
    statusCall.cancel();
    logInCall.cancel();
    logOffCall.cancel();
}

/// To LoggedOut, from anywhere; nothing secret stays behind.
void Session::Private::leave()
{
    stopEverything();
    credentials.password.clear();
    connection.keys = {};
    loss.reset();
    rest.closeSession(without(ErrorKind::SessionEnded, u"logged off"_s));
    setState(State::LoggedOut);
}

// One round of log-ins.

void Session::Private::startRound(const QList<ServerAddress> &candidates)
{
    waiting = candidates;
    tried.clear();
    roundError.reset();
    tryNextHost();
}

void Session::Private::tryNextHost()
{
    if (waiting.isEmpty() || tried.size() >= policy.mostHops) {
        roundFailed(*roundError);
        return;
    }
    tried.append(waiting.takeFirst());
    rest.setServer(tried.constLast());
    logInCall =
        api.logIn(credentials).then(&q, [this](const Result<Connection> &answer) { answered(answer); });
}

void Session::Private::answered(const Result<Connection> &answer)
{
    if (answer) {
        accept(*answer);
        return;
    }
    const Error &error = answer.error();
    qCInfo(lcSession) << "log-in at" << tried.constLast().host() << toString(error.kind);
    if (!isHostTrouble(error.kind)) {
        roundFailed(error);
        return;
    }
    // The first trouble is the one to tell, unless a server answered that it does not accept anybody.
    if (!roundError
        || (error.kind == ErrorKind::NotAccepting && roundError->kind != ErrorKind::NotAccepting)) {
        roundError = error;
    }
    for (qsizetype i = error.alternateHosts.size(); i-- > 0;) {
        const ServerAddress alternate = tried.constLast().withHost(error.alternateHosts.at(i));
        if (alternate.isValid() && !tried.contains(alternate)) {
            waiting.removeAll(alternate);
            waiting.prepend(alternate);
        }
    }
    tryNextHost();
}

void Session::Private::roundFailed(const Error &failure)
{
    const Error error = failure; // it may live in what changes now
    rest.setServer(address);
    switch (state) {
    case State::LoggingIn:
        credentials.password.clear();
        setState(State::LoggedOut);
        emit q.logInFailed(error);
        break;
    case State::PasswordNeeded:
        credentials.password.clear();
        emit q.passwordRefused(error);
        break;
    case State::Reconnecting:
        if (isHostTrouble(error.kind)) {
            loss = error;
            schedule(backoff.next(random));
        } else {
            needPassword(error);
        }
        break;
    case State::LoggedOut:
    case State::Connected:
    case State::LoggingOff:
        break;
    }
}

void Session::Private::accept(const Connection &newConnection)
{
    const ServerAddress newAddress = tried.constLast();
    const SessionKeys oldKeys = connection.keys;
    const bool leavesOldSession = oldSessionMayLive && newAddress == address && !oldKeys.id.isEmpty()
        && oldKeys.id != newConnection.keys.id;
    stopEverything();
    connection = newConnection;
    if (connection.user.isEmpty()) {
        connection.user = credentials.user;
    }
    address = newAddress;
    loss.reset();
    serverReason.clear();
    oldSessionMayLive = false;
    connectedFor.start();
    sinceReopened.invalidate();
    rest.setServer(address);
    rest.openSession(connection.keys);
    if (leavesOldSession) {
        // It would hold a licence until it times out.
        logOffCall = api.logOff(oldKeys).then(&q, [](const Result<Done> &) {});
    }
    pump.start(connection.features.hasEventStream());
    setState(State::Connected);
    if (state == State::Connected) {
        emit q.established();
    }
}

// Losing and getting back.

void Session::Private::sessionRefused(const Error &error)
{
    if (state == State::Connected) {
        beginRenewal(error);
        askServer();
    }
}

void Session::Private::connectionStateChanged(const QJsonObject &message)
{
    if (state != State::Connected
        || readConnectionState(message.value("newConnectionState"_L1)) != ConnectionState::Down) {
        return;
    }
    Error error;
    error.kind = ErrorKind::SessionEnded;
    error.delivery = Delivery::Refused;
    error.serverMessage = message.value("reason"_L1).toString();
    error.detail = u"the server said that the session is down"_s;
    serverReason = error.serverMessage;
    const auto shouldReconnect = json::boolean(message.value("shouldReconnect"_L1));
    rest.holdSession();
    if (shouldReconnect == false) {
        pump.stop();
        needPassword(error);
        return;
    }
    beginRenewal(error);
    if (shouldReconnect) {
        reconnect();
    } else {
        askServer();
    }
}

void Session::Private::connectionLost(const Error &error)
{
    if (state != State::Connected) {
        return;
    }
    oldSessionMayLive = true;
    loss = error;
    rest.closeSession(without(ErrorKind::NotConnected, error.detail));
    reconnect();
}

/// The session is over, the host is not: requests are kept for a while.
void Session::Private::beginRenewal(const Error &error)
{
    pump.stop();
    loss = error;
    holdLimit.start(policy.holdFor);
}

void Session::Private::askServer()
{
    statusCall = api.status(connection.keys).then(&q, [this](const Result<ConnectionStatus> &answer) {
        told(answer);
    });
    setState(State::Reconnecting);
}

void Session::Private::told(const Result<ConnectionStatus> &answer)
{
    const Error error = loss.value_or(Error());
    if (!answer) {
        // A host that is gone or sends elsewhere is a switchover, not a refusal of the person.
        if (isHostTrouble(answer.error().kind) && answer.error().kind != ErrorKind::UnreadableAnswer) {
            loss = answer.error();
            reconnect();
        } else {
            needPassword(error);
        }
        return;
    }
    serverReason = answer->reason.isEmpty() ? serverReason : answer->reason;
    if (answer->up) {
        reopen();
    } else if (answer->shouldReconnect) {
        reconnect();
    } else {
        needPassword(error);
    }
}

/// The server refused a request of a session that it says is alive: once that may be a mishap.
void Session::Private::reopen()
{
    if (sinceReopened.isValid()
        && !sinceReopened.hasExpired(std::chrono::milliseconds(patienceWithRefusals).count())) {
        needPassword(loss.value_or(Error()));
        return;
    }
    stopEverything();
    sinceReopened.start();
    loss.reset();
    serverReason.clear();
    rest.openSession(connection.keys);
    pump.start(connection.features.hasEventStream());
    setState(State::Connected);
    if (state == State::Connected) {
        emit q.resubscribeNeeded();
    }
}

void Session::Private::reconnect()
{
    if (connectedFor.isValid() && connectedFor.hasExpired(policy.steadyAfter.count())) {
        backoff.reset();
    }
    connectedFor.invalidate();
    // Not at once: a thousand others were cut off at the same moment.
    schedule(backoff.next(random));
}

void Session::Private::schedule(std::chrono::milliseconds delay)
{
    nextAttemptAt = QDateTime::currentDateTimeUtc().addMSecs(delay.count());
    nextAttempt.start(delay);
    if (state == State::Reconnecting) {
        emit q.stateChanged(state);
    } else {
        setState(State::Reconnecting);
    }
}

void Session::Private::tryNow()
{
    nextAttempt.stop();
    nextAttemptAt = {};
    ++attempt;
    startRound(candidates());
    emit q.stateChanged(state);
}

void Session::Private::needPassword(const Error &error)
{
    stopEverything();
    credentials.password.clear();
    loss = error;
    rest.setServer(address);
    rest.holdSession();
    setState(State::PasswordNeeded);
}

/// Where to log in again: where we were, where the last answer sent us, the fail-over list, and what the
/// person typed.
QList<ServerAddress> Session::Private::candidates() const
{
    QList<ServerAddress> servers { address };
    const QStringList hosts = (loss ? loss->alternateHosts : QStringList()) + connection.alternateHosts;
    for (const QString &host : hosts) {
        servers.append(address.withHost(host));
    }
    servers.append(home);
    QList<ServerAddress> unique;
    std::copy_if(servers.cbegin(), servers.cend(), std::back_inserter(unique),
        [&](const ServerAddress &server) { return server.isValid() && !unique.contains(server); });
    return unique;
}

} // namespace dialbook
