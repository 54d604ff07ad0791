// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connectionapi.h"
#include "core/session/messagepump.h"

#include <QObject>

namespace dialbook {

/// How a session is kept alive and renewed.
struct SessionPolicy
{
    int mostHops = 8; ///< hosts tried in one round of 503s (protocol.md 2.5)
    std::chrono::milliseconds firstDelay = std::chrono::seconds(1);
    std::chrono::milliseconds longestDelay = std::chrono::minutes(1);
    std::chrono::milliseconds holdFor = std::chrono::seconds(5); ///< how long a renewal may keep requests
    std::chrono::milliseconds steadyAfter =
        std::chrono::seconds(30); ///< a session that held: delays start anew
    std::chrono::milliseconds logOffWithin = std::chrono::seconds(3);
    PumpPolicy pump;
};

/// The person's session with an ICWS server, from log-in to log-off, across lost connections,
/// switchovers and ended sessions. It alone decides when to log in again; everybody else watches state()
/// and puts subscriptions again on established(). Keeps the password in memory while it may have to log
/// in again. Owned by Application.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        LoggedOut,
        LoggingIn, ///< a person waits at the log-in page
        Connected,
        Reconnecting, ///< lost; trying by itself, see nextAttemptAt()
        PasswordNeeded, ///< ended by the server; waits for continueWithPassword() or giveUp()
        LoggingOff,
    };
    Q_ENUM(State)

    Session(RestClient &rest, MessageRouter &router, SessionPolicy policy = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Ends in established() or logInFailed(). Follows alternates within bounds.
    void logIn(const ServerAddress &server, const Credentials &credentials);
    /// Ends a log-in that is under way; silent.
    void cancelLogIn();
    /// Tells the server (bounded wait) and ends in LoggedOut.
    void logOff();
    /// In PasswordNeeded: logs the same user in again; kept requests carry on. Ends in established() or
    /// passwordRefused().
    void continueWithPassword(const QString &password);
    /// In PasswordNeeded or Reconnecting: goes to LoggedOut; kept requests fail with SessionEnded.
    void giveUp();
    /// In Reconnecting: tries now instead of at nextAttemptAt().
    void retryNow();

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isConnected() const { return state() == State::Connected; }
    /// The present or last connection.
    [[nodiscard]] const Connection &connection() const;
    /// The address in use now (an alternate after a switchover).
    [[nodiscard]] ServerAddress server() const;
    /// What the person typed to log in, whatever the servers made of it; stays after log-off.
    [[nodiscard]] ServerAddress home() const;
    [[nodiscard]] UserId userName() const;
    [[nodiscard]] const Features &features() const { return connection().features; }
    /// Why the session was lost, for the banner; nothing while connected.
    [[nodiscard]] std::optional<Error> lossReason() const;
    /// The server's own words when it ended the session (connectionStateChange reason), or "".
    [[nodiscard]] QString serverReason() const;
    /// In Reconnecting: invalid while an attempt is under way.
    [[nodiscard]] QDateTime nextAttemptAt() const;
    /// In Reconnecting: the number of the last attempt begun, from 1.
    [[nodiscard]] int attempt() const;
    [[nodiscard]] MessagePump::Mode pumpMode() const;

signals:
    /// Also when attempt() or nextAttemptAt() changed in Reconnecting.
    void stateChanged(dialbook::Session::State state);
    /// A new session is up (first or renewed): subscriptions must be put now.
    void established();
    /// Messages were missed though the session lives: subscriptions must be put again now.
    void resubscribeNeeded();
    void logInFailed(const dialbook::Error &error);
    void passwordRefused(const dialbook::Error &error);
    void pumpModeChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
