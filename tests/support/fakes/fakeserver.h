// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/support/fakes/fakenetwork.h"

#include <chrono>

namespace dialbook::test {

/// A server in the process of the test with a Session that logs in to it: answers the connection
/// resources and the polls itself, everything else by answerWith(). Its messages are handed to the
/// router by the test.
class FakeServer : public QObject
{
    Q_OBJECT

public:
    explicit FakeServer(std::chrono::milliseconds pollEvery = std::chrono::milliseconds(10));

    FakeNetwork network;
    RestClient rest { network };
    MessageRouter router;
    Session session;

    /// Nothing: 204.
    void answerWith(std::function<std::optional<FakeNetwork::Answer>(const FakeNetwork::Request &)> answer)
    {
        m_answer = std::move(answer);
    }
    [[nodiscard]] bool logIn();
    /// Whether anybody answers. The session notices at its next request.
    void setReachable(bool reachable) { m_isReachable = reachable; }
    /// Nobody answers any more, until comeBack(); the session is gone then.
    [[nodiscard]] bool loseConnection();
    [[nodiscard]] bool comeBack();

signals:
    /// A log-in was answered: subscriptions of former sessions are gone.
    void sessionBegan();

private:
    [[nodiscard]] FakeNetwork::Answer answer(const FakeNetwork::Request &request);

    std::function<std::optional<FakeNetwork::Answer>(const FakeNetwork::Request &)> m_answer;
    bool m_isReachable = true;
    int m_sessions = 0;
};

} // namespace dialbook::test
