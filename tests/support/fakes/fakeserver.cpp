// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakes/fakeserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace dialbook::test {

namespace {

SessionPolicy impatience(std::chrono::milliseconds pollEvery)
{
    using namespace std::chrono_literals;
    SessionPolicy policy;
    policy.firstDelay = 10ms;
    policy.longestDelay = 20ms;
    policy.pump.pollEvery = pollEvery;
    return policy;
}

} // namespace

FakeServer::FakeServer(std::chrono::milliseconds pollEvery)
    : session(rest, router, impatience(pollEvery))
{
    network.answerWith([this](const FakeNetwork::Request &request) { return answer(request); });
}

bool FakeServer::logIn()
{
    session.logIn(
        *ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s), { UserId(u"anna"_s), u"1234"_s });
    return QTest::qWaitFor([this] { return session.isConnected(); });
}

bool FakeServer::loseConnection()
{
    m_isReachable = false;
    return QTest::qWaitFor([this] { return session.state() == Session::State::Reconnecting; });
}

bool FakeServer::comeBack()
{
    m_isReachable = true;
    return QTest::qWaitFor([this] { return session.isConnected(); });
}

FakeNetwork::Answer FakeServer::answer(const FakeNetwork::Request &request)
{
    if (!m_isReachable) {
        return { .failure = QNetworkReply::ConnectionRefusedError };
    }
    if (request.verb == "POST" && request.path == "/connection") {
        ++m_sessions;
        emit sessionBegan();
        const QString id = QString::number(29113000 + m_sessions);
        const QJsonArray features { QJsonObject { { u"featureId"_s, u"messaging"_s }, { u"version"_s, 1 } },
            QJsonObject { { u"featureId"_s, u"directories"_s }, { u"version"_s, 11 } } };
        return { .status = 201,
            .body = QJsonObject { { u"sessionId"_s, id }, { u"csrfToken"_s, u"token"_s },
                { u"userID"_s, u"anna"_s }, { u"features"_s, features } },
            .headers = { { "Set-Cookie"_ba, "icws_"_ba + id.toLatin1() + "=x"_ba } } };
    }
    if (request.path == "/messaging/messages") {
        return { .status = 200, .body = QJsonArray() };
    }
    if (m_answer) {
        if (const auto special = m_answer(request)) {
            return *special;
        }
    }
    return {};
}

} // namespace dialbook::test
