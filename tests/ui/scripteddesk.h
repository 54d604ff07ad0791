// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlistpool.h"
#include "core/edits/editrunner.h"
#include "core/session/session.h"
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace dialbook {

/// What a dialog needs around it: a session of a.lindgren with a scripted server that takes every
/// subscription, polls empty, and announces what it can; and an edit runner with little patience.
struct ScriptedDesk
{
    ScriptedServer server;
    QNetworkAccessManager network;
    RestClient rest { network };
    MessageRouter router;
    Session session { rest, router };
    EditRunner edits;
    ContactListPool pool { session, rest, router };

    explicit ScriptedDesk(std::chrono::milliseconds firstBusyDelay = std::chrono::milliseconds(20))
        : edits(rest, { .firstBusyDelay = firstBusyDelay })
    {
        using Reply = ScriptedServer::Reply;
        server.on("POST /icws/connection",
            Reply::json(201, R"({
            "csrfToken": "t", "sessionId": "42", "userID": "a.lindgren", "userDisplayName": "Lindgren, Anna",
            "features": [{"featureId": "directories", "version": 11}, {"featureId": "messaging", "version": 1},
                         {"featureId": "phone-numbers", "version": 2}]})",
                "Set-Cookie: icws_42=x; Path=/icws/42; HttpOnly\n"));
        server.on("GET /icws/42/messaging/messages", Reply::json(200, "[]"));
        server.otherwise([](const ScriptedServer::Request &request) { // subscriptions, logging off
            return Reply::empty(request.method == "POST" ? 404 : 204);
        });
        server.start();
        session.logIn(
            *ServerAddress::fromUserInput(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())),
            { UserId(QStringLiteral("a.lindgren")), QStringLiteral("secret") });
    }

    [[nodiscard]] QJsonObject lastBody(const QByteArray &key) const
    {
        const auto requests = server.requests(key);
        return requests.isEmpty() ? QJsonObject()
                                  : QJsonDocument::fromJson(requests.constLast().body).object();
    }

    template <class T>
    [[nodiscard]] static T *childOf(const QWidget *window, const char *name)
    {
        auto *widget = window->findChild<T *>(QString::fromLatin1(name));
        if (!widget) {
            qFatal("no %s in the window", name);
        }
        return widget;
    }
};

} // namespace dialbook
