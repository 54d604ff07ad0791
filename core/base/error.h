// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace dialbook {

/// Why a request did not do what it was sent for. Only RestClient (and the gate in front of it) makes
/// these from the wire; only ui/feedback turns one into a sentence. See docs/refusals.md.
enum class ErrorKind {
    // No answer came.
    NotConnected, ///< nothing was sent: there is no session, or it is being re-established
    HostNotFound,
    ConnectionRefused,
    ConnectionLost, ///< closed before the answer was complete
    TimedOut,
    TlsFailed,
    // The server refused (protocol.md 5).
    WrongPassword, ///< log-in answered 400 authenticationFailure (2.4)
    InvalidRequest, ///< 400 without a property
    InvalidProperty, ///< 400 missing- or invalidPropertyError, see propertyNames
    SessionEnded, ///< 401 on a session call (2.8)
    Forbidden, ///< 403
    Gone, ///< 404, 410, or 400 with errorId "-2147221496" (8a, ruling 9)
    Unsupported, ///< 405, or 400 error.request.unsupported (8a, ruling 10)
    Busy, ///< 503 error.request.directory.busy (4.8)
    NotAccepting, ///< 503 with alternateHostList (2.5)
    Unavailable, ///< 502, 504 and any other 503
    ServerFault, ///< 500 and other 5xx
    // An answer that is not the protocol's.
    NotIcws, ///< HTML, a redirect, another content type: a proxy or another program answered
    UnreadableAnswer, ///< empty where a body is needed, broken JSON, a wrong type, too large
};

/// Whether the server may have carried out the request that this error belongs to.
enum class Delivery {
    NotSent, ///< certainly not done
    Unknown, ///< sent, no usable answer: look before repeating
    Refused, ///< the server said no: certainly not done
};

/// A request's failure as a value. serverMessage is the server's own localized text (display only, plain
/// text, never markup); detail is for logs and "Details", in English, free of secrets.
struct Error
{
    ErrorKind kind = ErrorKind::UnreadableAnswer;
    Delivery delivery = Delivery::Unknown;
    int httpStatus = 0;
    QString errorId;
    std::optional<qint64> errorCode;
    QStringList propertyNames; ///< as on the wire, for InvalidProperty
    bool propertyMissing = false; ///< missingPropertyError rather than invalidPropertyError
    QStringList alternateHosts; ///< for NotAccepting
    QString serverMessage;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Whether the same request may succeed a moment later without anybody changing anything.
[[nodiscard]] bool isTransient(ErrorKind kind);

/// The enumerator's name, for logs and tests.
[[nodiscard]] QString toString(ErrorKind kind);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::Error)
