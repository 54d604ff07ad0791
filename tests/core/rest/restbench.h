// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/restclient.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <memory>

namespace dialbook {

/// A RestClient and a scripted server for it, new for each test function, with the few requests that the
/// tests of core/rest ask with. Base of test classes.
class RestBench : public QObject
{
    Q_OBJECT

protected:
    void setUp()
    {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->start();
        m_rest = std::make_unique<RestClient>(*m_network);
        m_rest->setServer(
            *ServerAddress::fromUserInput(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort())));
        m_rest->setLanguage("de");
    }
    void tearDown()
    {
        m_rest.reset();
        m_server.reset();
        m_network.reset();
    }

    /// Nothing when no answer came.
    std::optional<Result<RestReply>> ask(RestRequest request)
    {
        // Shared, so that an answer after a failed wait has somewhere to go.
        auto result = std::make_shared<std::optional<Result<RestReply>>>();
        m_rest
            ->send<RestReply>(
                std::move(request), [](const RestReply &reply) { return Result<RestReply>(reply); })
            .then(this, [result](const Result<RestReply> &answer) { *result = answer; });
        if (!QTest::qWaitFor([&] { return result->has_value(); }, 10000)) {
            return std::nullopt;
        }
        return *result;
    }
    Error errorOf(RestRequest request)
    {
        const auto answer = ask(std::move(request));
        if (!answer || *answer) {
            QTest::qFail(answer ? "expected an error" : "no answer", __FILE__, __LINE__);
            return {};
        }
        return answer->error();
    }
    void openSession() { m_rest->openSession(keys("17")); }

    static RestRequest get(const QByteArray &path)
    {
        return { .method = HttpMethod::Get, .scope = RestRequest::Scope::Sessionless, .path = path };
    }
    static RestRequest sessionPut(const QByteArray &path)
    {
        return {
            .method = HttpMethod::Put, .path = path, .body = QJsonObject { { QStringLiteral("a"), 1 } }
        };
    }
    static SessionKeys keys(const QByteArray &number)
    {
        return { SessionId(QString::fromLatin1(number)), "token-" + number,
            "icws_" + number + "=secret-" + number };
    }

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<RestClient> m_rest;
};

} // namespace dialbook
