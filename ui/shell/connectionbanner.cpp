// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionbanner.h"

#include "core/trust/certificatetrust.h"
#include "ui/feedback/notificationmodel.h"
#include "ui/session/encryptionwarning.h"

#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConnectionBanner::ConnectionBanner(
    Session &session, CertificateTrust &trust, NotificationModel &notifications, QWidget *parent)
    : BarStack(parent)
    , m_session(session)
    , m_trust(trust)
    , m_notifications(notifications)
    , m_loss(addBar(u"connectionLostBar"_s))
    , m_readOnly(addBar(u"readOnlyServerBar"_s))
    , m_notEncrypted(addBar(u"notEncryptedBar"_s))
{
    setObjectName(u"connectionBanner"_s);
    m_notEncrypted->setClosable(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(800ms);

    connect(&m_soon, &QTimer::timeout, this, &ConnectionBanner::showLoss);
    connect(&m_session, &Session::stateChanged, this, &ConnectionBanner::takeState);
    connect(&m_session, &Session::established, this, &ConnectionBanner::showStanding);
    connect(&m_trust, &CertificateTrust::problemChanged, this, [this] {
        if (std::exchange(m_lost, false)) {
            showLoss();
        }
    });
    connect(&m_countdown, &Countdown::ticked, this, [this] {
        if (m_lost) {
            m_loss->updateText(lossText());
        }
    });
}

void ConnectionBanner::takeState(Session::State state)
{
    switch (state) {
    case Session::State::Reconnecting:
        // Right after a refusal the server is asked what became of the session; mostly that takes a moment
        // and ends in another state.
        if (!m_lost && m_session.attempt() == 0 && !m_session.nextAttemptAt().isValid()) {
            m_soon.start();
        } else {
            showLoss();
        }
        break;
    case Session::State::Connected:
        if (m_lost) {
            m_notifications.add(MessageBar::Kind::Success, tr("Connection"),
                tr("The connection to %1 is back.").arg(serverName()));
        }
        m_lost = false;
        m_trust.forgetProblem(); // of a host that is not needed any more
        [[fallthrough]];
    case Session::State::PasswordNeeded:
    case Session::State::LoggingOff:
    case Session::State::LoggedOut:
        m_lost = false;
        m_soon.stop();
        m_countdown.stop();
        m_loss->dismiss();
        break;
    case Session::State::LoggingIn:
        break;
    }
    if (state == Session::State::LoggedOut) {
        m_readOnly->dismiss();
        m_notEncrypted->dismiss();
    }
}

void ConnectionBanner::setWaiting(int edits)
{
    m_waiting = edits;
    if (m_lost) {
        m_loss->updateText(lossText());
    }
}

QString ConnectionBanner::serverName() const
{
    const QString &name = m_session.connection().icServer;
    return name.isEmpty() ? m_session.server().displayText() : name;
}

QString ConnectionBanner::lossText() const
{
    QStringList sentences { tr("The connection to %1 is lost.").arg(serverName()) };
    if (const QString reason = m_session.serverReason(); !reason.isEmpty()) {
        sentences.append(tr("The server says: %1").arg(reason));
    }
    if (m_trust.problem()) {
        sentences.append(m_trust.problem()->isChanged()
                ? tr("The certificate of %1 has changed.").arg(m_trust.problem()->server)
                : tr("The certificate of %1 is not trusted.").arg(m_trust.problem()->server));
    }
    const int seconds = m_countdown.secondsLeft();
    sentences.append(seconds > 0 ? tr("Trying again in %n s.", "", seconds) : tr("Trying now…"));
    if (m_waiting > 0) {
        sentences.append(tr("%Ln edit(s) wait.", "", m_waiting));
    }
    return sentences.join(u' ');
}

void ConnectionBanner::showLoss()
{
    const QString details =
        m_session.lossReason() ? textFor(*m_session.lossReason(), Deed::Reconnect).details : QString();
    // The state is told again for each attempt: then only the words change.
    if (m_lost) {
        m_countdown.start(m_session.nextAttemptAt());
        return;
    }
    m_lost = true;
    m_countdown.start(m_session.nextAttemptAt());
    m_loss->showMessage(MessageBar::Kind::Warning, lossText(), details);
    m_loss->addAction(u"TryNow"_s, tr("&Try now"), [this] { m_session.retryNow(); });
    if (m_trust.problem()) {
        m_loss->addAction(u"Certificate"_s, tr("&Certificate…"), [this] { emit certificateRequested(); });
    }
    m_loss->addAction(u"Outbox"_s, tr("&Outbox"), [this] { emit outboxRequested(); });
    m_notifications.add(MessageBar::Kind::Warning, tr("Connection"), lossText(), details);
}

void ConnectionBanner::showStanding()
{
    if (!m_session.features().canEditDirectories()) {
        m_readOnly->showMessage(MessageBar::Kind::Information,
            tr("You can read everything here but change nothing: this server is older than the version that "
               "lets other programs change directories and speed dials."));
    } else {
        m_readOnly->dismiss();
    }
    if (const QString warning = encryptionWarning(m_session.server()); !warning.isEmpty()) {
        m_notEncrypted->showMessage(MessageBar::Kind::Warning, warning);
    } else {
        m_notEncrypted->dismiss();
    }
}

} // namespace dialbook
