// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/answer.h"

#include "core/rest/jsonreading.h"
#include "core/rest/systemproxies.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

using NetworkError = QNetworkReply::NetworkError;

QByteArray headerOf(const Answer &answer, const QByteArray &name)
{
    for (const auto &[key, value] : answer.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QByteArray mediaType(const Answer &answer)
{
    const QByteArray type = headerOf(answer, "Content-Type"_ba);
    return type.split(';').constFirst().trimmed().toLower();
}

/// "503 text/html, 312 bytes, title: Gateway": what a foreign answer looks like, for the details.
QString portrait(const Answer &answer)
{
    const QByteArray type = mediaType(answer);
    QString text = u"%1 %2, %3 bytes"_s.arg(answer.status)
                       .arg(type.isEmpty() ? u"without a content type"_s : QString::fromLatin1(type))
                       .arg(answer.body.size());
    static const QRegularExpression title(u"<title[^>]*>(.{1,200}?)</title"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString head = QString::fromUtf8(answer.body.first(std::min<qsizetype>(answer.body.size(), 4096)));
    if (const auto match = title.match(head); match.hasMatch()) {
        text += ", title: "_L1 + match.captured(1).simplified();
    }
    const QByteArray location = headerOf(answer, "Location"_ba);
    if (!location.isEmpty()) {
        const auto hidden = QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
        text += ", location: "_L1 + QUrl::fromEncoded(location).toString(hidden);
    }
    return text;
}

Error errorOf(const Answer &answer, ErrorKind kind, Delivery delivery, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.delivery = delivery;
    error.httpStatus = answer.status;
    error.detail = detail;
    return error;
}

/// Errors below HTTP: Qt numbers them 1 to 199; the rest stand for statuses.
bool isBelowHttp(NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError;
}

ErrorKind kindOf(NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::NotIcws;
    default:
        return ErrorKind::ConnectionLost;
    }
}

QString proxyTrouble(NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return proxyFailedId;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxyWantsLogInId;
    default:
        return {};
    }
}

Error networkError(const Answer &answer)
{
    const Delivery delivery = answer.wasSent ? Delivery::Unknown : Delivery::NotSent;
    if (answer.timedOut) {
        return errorOf(answer, ErrorKind::TimedOut, delivery, u"no answer in time"_s);
    }
    const ErrorKind kind = kindOf(answer.networkError);
    const QString trouble = proxyTrouble(answer.networkError);
    const bool neverSent = kind == ErrorKind::ConnectionRefused || kind == ErrorKind::HostNotFound
        || kind == ErrorKind::TlsFailed || trouble == proxyWantsLogInId;
    const bool hasReason = kind == ErrorKind::TlsFailed && !answer.tlsErrorText.isEmpty();
    Error error = errorOf(answer, kind, neverSent ? Delivery::NotSent : delivery,
        hasReason ? answer.tlsErrorText : answer.networkErrorText);
    error.errorId = trouble;
    return error;
}

/// The body of a refusal: urn:inin.com:common:error and what derives from it (protocol.md 5).
struct Refusal
{
    bool isIcws = false; ///< a JSON object
    QJsonObject body;
    QString errorId;
    std::optional<qint64> errorCode;
    QStringList properties;

    explicit Refusal(const Answer &answer)
    {
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        if (!document.isObject()) {
            return;
        }
        isIcws = true;
        body = document.object();
        errorId = json::text(body.value("errorId"_L1)).value_or(QString());
        errorCode = json::integer(body.value("errorCode"_L1));
        const QJsonValue name = body.value("propertyName"_L1);
        properties = name.isArray() ? json::textList(name) : QStringList(name.toString());
        properties.removeAll(QString());
    }

    [[nodiscard]] bool isFailedAuthentication() const
    {
        // Servers before 4.0 SU6 send the code alone (protocol.md 2.4).
        return errorId == "error.request.connection.authenticationFailure"_L1
            || (errorId.isEmpty() && errorCode == -2147221503);
    }
    [[nodiscard]] bool isMissingProperty() const
    {
        return json::typeOf(body) == "urn:inin.com:common:missingPropertyError"_L1
            || errorId == "error.request.invalidRepresentation.missingRequiredParameter"_L1;
    }
};

ErrorKind kindOf400(const Answer &answer, const Refusal &refusal)
{
    if (answer.isLogIn && refusal.isFailedAuthentication()) {
        return ErrorKind::WrongPassword;
    }
    if (refusal.errorId == "-2147221496"_L1) {
        return ErrorKind::Gone; // protocol.md 8a, ruling 9
    }
    if (refusal.errorId == "error.request.unsupported"_L1
        || refusal.errorId == "error.request.accessDenied.httpMethodNotAllowed"_L1) {
        return ErrorKind::Unsupported; // ruling 10
    }
    return refusal.properties.isEmpty() ? ErrorKind::InvalidRequest : ErrorKind::InvalidProperty;
}

ErrorKind kindOf503(const Refusal &refusal)
{
    if (refusal.errorId == "error.request.directory.busy"_L1) {
        return ErrorKind::Busy;
    }
    if (refusal.body.value("alternateHostList"_L1).isArray()
        || refusal.errorId == "error.server.notAcceptingConnections"_L1
        || refusal.errorId == "error.server.unavailable"_L1) {
        return ErrorKind::NotAccepting;
    }
    return ErrorKind::Unavailable;
}

ErrorKind kindOfRefusal(const Answer &answer, const Refusal &refusal)
{
    switch (answer.status) {
    case 400:
        return kindOf400(answer, refusal);
    case 401:
        return answer.isLogIn ? ErrorKind::WrongPassword : ErrorKind::SessionEnded;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return answer.isLogIn ? ErrorKind::NotIcws : ErrorKind::Gone;
    case 405:
        return answer.isLogIn ? ErrorKind::NotIcws : ErrorKind::Unsupported;
    case 410:
        return answer.isLogIn ? ErrorKind::Unsupported : ErrorKind::Gone;
    case 408:
    case 429:
    case 502:
    case 504:
        return ErrorKind::Unavailable;
    case 503:
        return kindOf503(refusal);
    default:
        return answer.status >= 500 ? ErrorKind::ServerFault : ErrorKind::InvalidRequest;
    }
}

Delivery deliveryOfRefusal(const Answer &answer, const Refusal &refusal)
{
    switch (answer.status) {
    case 303: // "see other" is what a server says after it has done something
    case 408:
    case 500:
    case 502:
    case 504:
        return Delivery::Unknown;
    case 503:
        // The server's own 503 is a refusal; a proxy's may come after the request went through.
        return refusal.isIcws ? Delivery::Refused : Delivery::Unknown;
    default:
        return answer.status > 500 ? Delivery::Unknown : Delivery::Refused;
    }
}

/// Did something else than an ICWS server answer? An empty body says nothing either way.
bool isForeign(const Answer &answer, const Refusal &refusal)
{
    if (answer.status >= 300 && answer.status < 400) {
        return true;
    }
    if (refusal.isIcws || answer.status >= 500) {
        return false;
    }
    if (!answer.body.trimmed().isEmpty()) {
        // Broken JSON under a JSON type is still the server's own refusal.
        return !mediaType(answer).contains("json");
    }
    const QByteArray challenge = headerOf(answer, "WWW-Authenticate"_ba).trimmed();
    return answer.status == 401 && !challenge.isEmpty() && !challenge.toUpper().startsWith("ICWS");
}

Error refusalError(const Answer &answer)
{
    const Refusal refusal(answer);
    const Delivery delivery = deliveryOfRefusal(answer, refusal);
    if (answer.status == 407) {
        Error error = errorOf(answer, ErrorKind::NotIcws, delivery, portrait(answer));
        error.errorId = proxyWantsLogInId;
        return error;
    }
    if (isForeign(answer, refusal)) {
        return errorOf(answer, ErrorKind::NotIcws, delivery, portrait(answer));
    }
    Error error = errorOf(answer, kindOfRefusal(answer, refusal), delivery, portrait(answer));
    error.errorId = refusal.errorId;
    error.errorCode = refusal.errorCode;
    error.serverMessage = refusal.body.value("message"_L1).toString();
    if (error.kind == ErrorKind::InvalidProperty) {
        error.propertyNames = refusal.properties;
        error.propertyMissing = refusal.isMissingProperty();
    }
    if (error.kind == ErrorKind::NotAccepting) {
        error.alternateHosts = json::textList(refusal.body.value("alternateHostList"_L1));
    }
    return error;
}

Result<RestReply> success(const Answer &answer)
{
    RestReply reply;
    reply.status = answer.status;
    reply.headers = answer.headers;
    // A server may leave the body of any 200 empty (protocol.md 7.1).
    const QByteArray body = answer.body.trimmed();
    if (body.isEmpty()) {
        return reply;
    }
    if (body.size() > answer.parsesUpTo && (body.startsWith('[') || body.startsWith('{'))) {
        reply.unparsed = answer.body;
        return reply;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error == QJsonParseError::NoError) {
        reply.body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        return reply;
    }
    const QByteArray type = mediaType(answer);
    const bool looksForeign = body.startsWith('<') || (!type.isEmpty() && !type.contains("json"));
    if (looksForeign) {
        return tl::unexpected(errorOf(answer, ErrorKind::NotIcws, Delivery::Unknown, portrait(answer)));
    }
    return tl::unexpected(errorOf(answer, ErrorKind::UnreadableAnswer, Delivery::Unknown,
        u"%1; JSON: %2 at %3"_s.arg(portrait(answer), problem.errorString()).arg(problem.offset)));
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> headersOf(const QNetworkReply &reply)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    const auto &pairs = reply.rawHeaderPairs();
    for (const auto &[name, value] : pairs) {
        const auto parts = value.split('\n');
        for (const QByteArray &part : parts) {
            headers.append({ name, part });
        }
    }
    return headers;
}

NetworkError networkErrorOf(const QNetworkReply &reply)
{
    // Where a proxy is between, Qt speaks of it as of the server, or has no word for what it did.
    const auto usesProxy = [&reply] {
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(reply.url()));
        return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
    };
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return usesProxy() ? QNetworkReply::ProxyConnectionRefusedError : reply.error();
    case QNetworkReply::HostNotFoundError:
        return usesProxy() ? QNetworkReply::ProxyNotFoundError : reply.error();
    case QNetworkReply::UnknownNetworkError:
        return usesProxy() ? QNetworkReply::UnknownProxyError : reply.error();
    default:
        return reply.error();
    }
}

Result<RestReply> readAnswer(const Answer &answer)
{
    if (answer.tooLarge) {
        return tl::unexpected(
            errorOf(answer, ErrorKind::UnreadableAnswer, Delivery::Unknown, u"the answer is too large"_s));
    }
    // A refusal is one even when its body broke off; anything else must be whole.
    const bool broken = answer.timedOut || isBelowHttp(answer.networkError);
    if (answer.status == 0 || (broken && answer.status < 400)) {
        return tl::unexpected(networkError(answer));
    }
    if (answer.status < 200 || answer.status >= 300) {
        return tl::unexpected(refusalError(answer));
    }
    if (answer.networkError != QNetworkReply::NoError) {
        return tl::unexpected(
            errorOf(answer, ErrorKind::ConnectionLost, Delivery::Unknown, answer.networkErrorText));
    }
    return success(answer);
}

} // namespace dialbook
