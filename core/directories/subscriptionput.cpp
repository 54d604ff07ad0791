// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/subscriptionput.h"

#include <QRandomGenerator>

namespace dialbook {

namespace {

using namespace std::chrono_literals;

constexpr int mostRetries = 4;

// Nothing was wrong with the request; the server or the way to it was.
bool isWorthRepeating(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::Busy:
    case ErrorKind::Unavailable:
        return true;
    default:
        return false;
    }
}

} // namespace

SubscriptionPut::SubscriptionPut(Send send)
    : m_send(std::move(send))
    , m_backoff(500ms, 8s)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SubscriptionPut::send);
}

void SubscriptionPut::withdraw(std::unique_ptr<SubscriptionPut> put, Send cancellation, RestClient &rest)
{
    put->cancel();
    put->disconnect();
    if (!put->m_wasSent) {
        return;
    }
    put->setParent(&rest);
    put->m_send = nullptr;
    put->m_cancellation = std::move(cancellation);
    SubscriptionPut *kept = put.release();
    if (!kept->m_underWay) {
        kept->sendCancellation();
    }
}

void SubscriptionPut::request()
{
    m_backoff.reset();
    m_retry.stop();
    if (m_underWay) {
        m_again = true;
    } else {
        send();
    }
}

void SubscriptionPut::cancel()
{
    m_retry.stop();
    m_again = false;
}

void SubscriptionPut::sendCancellation()
{
    m_cancellation().then(this, [this](const Result<Done> &) { deleteLater(); });
}

void SubscriptionPut::send()
{
    m_wasSent = true;
    m_underWay = true;
    m_send().then(this, [this](const Result<Done> &result) { take(result); });
}

void SubscriptionPut::take(const Result<Done> &result)
{
    m_underWay = false;
    if (m_cancellation) {
        sendCancellation();
        return;
    }
    if (m_again) {
        m_again = false;
        send();
        return;
    }
    if (result) {
        m_backoff.reset();
        emit accepted();
        return;
    }
    if (isWorthRepeating(result.error().kind) && m_backoff.attempt() < mostRetries) {
        m_retry.start(m_backoff.next(*QRandomGenerator::global()));
        return;
    }
    emit refused(result.error());
}

} // namespace dialbook
