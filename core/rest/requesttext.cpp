// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/requesttext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialbook {

QByteArray verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET"_ba;
    case HttpMethod::Post:
        return "POST"_ba;
    case HttpMethod::Put:
        return "PUT"_ba;
    case HttpMethod::Delete:
        return "DELETE"_ba;
    }
    Q_UNREACHABLE();
}

bool isLogIn(const RestRequest &request)
{
    return request.scope == RestRequest::Scope::Sessionless && request.method == HttpMethod::Post
        && request.path.split('?').constFirst() == "/connection";
}

QString kindOf(const RestRequest &request)
{
    static const QSet<QByteArray> words { "connection", "contacts", "directories", "heartbeat", "links",
        "lookup-entries", "messages", "messaging", "phone-numbers", "query-details", "speed-dial",
        "subscriptions" };
    QByteArray kind = verbOf(request.method) + " /icws";
    if (request.scope == RestRequest::Scope::Session) {
        kind += "/*";
    }
    for (const QByteArray &segment : request.path.split('?').constFirst().sliced(1).split('/')) {
        kind += '/' + (words.contains(segment) ? segment : "*"_ba);
    }
    return QString::fromLatin1(kind);
}

QString describe(const RestRequest &request)
{
    QByteArray path = request.path;
    if (request.scope == RestRequest::Scope::Session) {
        path.prepend("/*");
    } else if (const qsizetype slash = path.indexOf('/', 1); slash > 1) {
        bool isSession = false;
        path.mid(1, slash - 1).toLongLong(&isSession);
        path = isSession ? "/*" + path.sliced(slash) : path;
    }
    return QString::fromLatin1(verbOf(request.method) + " /icws" + path);
}

bool hasUnsayableSegment(const QByteArray &path)
{
    const QList<QByteArray> segments = path.split('?').constFirst().sliced(1).split('/');
    return std::any_of(segments.cbegin(), segments.cend(),
        [](const QByteArray &segment) { return segment.isEmpty() || segment == "." || segment == ".."; });
}

} // namespace dialbook
