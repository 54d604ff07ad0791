// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/eventstreamparser.h"
#include "core/rest/messagerouter.h"
#include "core/rest/restclient.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace dialbook {

/// How patient the message pump is.
struct PumpPolicy
{
    std::chrono::milliseconds pollEvery = std::chrono::seconds(1); ///< after the previous answer (3.1)
    std::chrono::milliseconds stallAfter = std::chrono::seconds(45); ///< three times the usual :ping (3.2)
    std::chrono::milliseconds heartbeatEvery = std::chrono::seconds(30); ///< while a stream is open (2.7)
    int streamFailuresBeforePolling = 3; ///< in a row, without a byte in between
    std::chrono::milliseconds streamRetryWhilePolling = std::chrono::minutes(2);
    std::chrono::milliseconds openWithin = std::chrono::seconds(10); ///< until a stream's headers are there
    std::chrono::milliseconds reopenAfter = std::chrono::milliseconds(250); ///< then doubled
    /// A stream that breaks sooner is reopened more slowly, and given up for polling after a few times.
    std::chrono::milliseconds steadyAfter = std::chrono::seconds(10);
    std::chrono::milliseconds pollTimeout = std::chrono::seconds(10);
    int pollFailuresBeforeLost = 3; ///< in a row (7.13)
};

/// Brings the server's messages in, from the event stream where the server has one, else by polling, and
/// hands them to the router in order. Watches for a stalled stream, reopens a broken one, falls back to
/// polling and tries the stream again later. Lives with the Session, which starts it after log-in and
/// stops it when the session ends; answers of an earlier run are ignored.
class MessagePump : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Stopped, Streaming, Polling };

    MessagePump(RestClient &rest, MessageRouter &router, PumpPolicy policy, QObject *parent = nullptr);
    ~MessagePump() override;

    void start(bool eventStream);
    void stop();
    [[nodiscard]] Mode mode() const;

signals:
    void modeChanged(dialbook::MessagePump::Mode mode);
    /// The messages flow again after a time in which some may have been missed, in the same session:
    /// subscriptions should be put again (3.2).
    void messagesMayBeMissing();
    /// The server cannot be reached or does not answer any more; the pump has stopped. (A 401 comes
    /// through RestClient::sessionRefused.)
    void connectionLost(const dialbook::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
