// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/feedback/countdown.h"
#include "ui/shell/barstack.h"

namespace dialbook {

class CertificateTrust;
class NotificationModel;

/// What stays at the top of the window for as long as it is true: the connection is lost and when it is
/// tried again, the server is too old to be changed, the way to it is not encrypted. Follows the session;
/// takes no room while all is well. Loss and return also go to the notification list.
class ConnectionBanner : public BarStack
{
    Q_OBJECT

public:
    ConnectionBanner(Session &session, CertificateTrust &trust, NotificationModel &notifications,
        QWidget *parent = nullptr);

    /// How many edits wait for the connection: said with its loss.
    void setWaiting(int edits);

signals:
    void outboxRequested();
    /// The person wants to see the certificate that was refused.
    void certificateRequested();

private:
    void takeState(Session::State state);
    void showLoss();
    [[nodiscard]] QString serverName() const;
    [[nodiscard]] QString lossText() const;
    void showStanding();

    Session &m_session;
    CertificateTrust &m_trust;
    NotificationModel &m_notifications;
    MessageBar *m_loss;
    MessageBar *m_readOnly;
    MessageBar *m_notEncrypted;
    Countdown m_countdown;
    QTimer m_soon;
    int m_waiting = 0;
    bool m_lost = false;
};

} // namespace dialbook
