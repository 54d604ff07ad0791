// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace dialbook {

bool isTransient(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::Busy:
    case ErrorKind::NotAccepting:
    case ErrorKind::Unavailable:
    case ErrorKind::ServerFault:
    case ErrorKind::NotIcws:
    case ErrorKind::UnreadableAnswer:
        return true;
    case ErrorKind::TlsFailed:
    case ErrorKind::WrongPassword:
    case ErrorKind::InvalidRequest:
    case ErrorKind::InvalidProperty:
    case ErrorKind::SessionEnded:
    case ErrorKind::Forbidden:
    case ErrorKind::Gone:
    case ErrorKind::Unsupported:
        return false;
    }
    Q_UNREACHABLE();
}

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotConnected:
        return u"NotConnected"_s;
    case ErrorKind::HostNotFound:
        return u"HostNotFound"_s;
    case ErrorKind::ConnectionRefused:
        return u"ConnectionRefused"_s;
    case ErrorKind::ConnectionLost:
        return u"ConnectionLost"_s;
    case ErrorKind::TimedOut:
        return u"TimedOut"_s;
    case ErrorKind::TlsFailed:
        return u"TlsFailed"_s;
    case ErrorKind::WrongPassword:
        return u"WrongPassword"_s;
    case ErrorKind::InvalidRequest:
        return u"InvalidRequest"_s;
    case ErrorKind::InvalidProperty:
        return u"InvalidProperty"_s;
    case ErrorKind::SessionEnded:
        return u"SessionEnded"_s;
    case ErrorKind::Forbidden:
        return u"Forbidden"_s;
    case ErrorKind::Gone:
        return u"Gone"_s;
    case ErrorKind::Unsupported:
        return u"Unsupported"_s;
    case ErrorKind::Busy:
        return u"Busy"_s;
    case ErrorKind::NotAccepting:
        return u"NotAccepting"_s;
    case ErrorKind::Unavailable:
        return u"Unavailable"_s;
    case ErrorKind::ServerFault:
        return u"ServerFault"_s;
    case ErrorKind::NotIcws:
        return u"NotIcws"_s;
    case ErrorKind::UnreadableAnswer:
        return u"UnreadableAnswer"_s;
    }
    Q_UNREACHABLE();
}

} // namespace dialbook
