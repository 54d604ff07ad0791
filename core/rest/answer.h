// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/restclient.h"

#include <QNetworkReply>

namespace dialbook {

/// Everything that is known when a request has ended, free of QNetworkReply's life, so that the table in
/// docs/protocol-reading.md is one function.
struct Answer
{
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkErrorText;
    QString tlsErrorText;
    bool wasSent = true; ///< the request has left this computer
    bool timedOut = false; ///< our own timer ended it; an abort looks alike on the wire
    bool tooLarge = false; ///< we ended it because the body grew beyond the limit
    bool isLogIn = false; ///< POST /icws/connection: refusals mean something else there (protocol.md 2.4)
    int status = 0; ///< 0: no status line came
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qsizetype parsesUpTo = std::numeric_limits<qsizetype>::max(); ///< of a success
};

/// The headers as they came: Qt joins several Set-Cookie with line feeds.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headersOf(const QNetworkReply &reply);

/// The reply's error, with those of a proxy told apart from the server's.
[[nodiscard]] QNetworkReply::NetworkError networkErrorOf(const QNetworkReply &reply);

/// What the answer says: a reply for a readable 2xx, an Error for everything else.
[[nodiscard]] Result<RestReply> readAnswer(const Answer &answer);

} // namespace dialbook
