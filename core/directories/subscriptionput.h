// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/rest/restclient.h"

#include <QTimer>

namespace dialbook {

/// Puts one subscription: a single request at a time, so that two of them cannot overtake each other on
/// the way; again after a while when the server was too busy, or could not be reached. Owned by whoever
/// shows what the subscription brings, until withdraw().
class SubscriptionPut : public QObject
{
    Q_OBJECT

public:
    /// What to send: asked anew for each request, so that it is always the present wish.
    using Send = std::function<Call<Done>()>;

    explicit SubscriptionPut(Send send);

    /// Ends the subscription: cancels it at the server once no request is under way. Until then the put
    /// lives on as a child of the client.
    static void withdraw(std::unique_ptr<SubscriptionPut> put, Send cancellation, RestClient &rest);

    /// Sends it now, or once more when the request under way is answered.
    void request();
    /// Forgets what was still to be sent.
    void cancel();

signals:
    /// The server took the latest request.
    void accepted();
    /// It did not, and trying again is no use, or was none.
    void refused(const dialbook::Error &error);

private:
    void send();
    void take(const Result<Done> &result);
    void sendCancellation();

    Send m_send;
    Send m_cancellation;
    QTimer m_retry;
    Backoff m_backoff;
    bool m_wasSent = false;
    bool m_underWay = false;
    bool m_again = false;
};

} // namespace dialbook
