// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/departure.h"

#include "ui/feedback/messagebar.h"
#include "ui/shell/openwindows.h"

#include <QAbstractButton>

namespace dialbook {

using namespace Qt::StringLiterals;

Departure::Departure(
    Session &session, EditRunner &edits, OpenWindows &windows, DeparturePolicy policy, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_edits(edits)
    , m_windows(windows)
    , m_policy(policy)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        askAboutUnsent(
            tr("The server has not answered yet: %Ln changes are still on their way.", "", unsentCount()));
    });
    connect(&m_edits, &EditRunner::idle, this, [this] {
        if (m_step == Step::Sending) {
            finishSending();
        }
    });
    connect(&m_session, &Session::stateChanged, this, &Departure::takeSessionState);
}

void Departure::begin(Goal goal, MessageBar &bar)
{
    if (m_step == Step::LoggingOff) {
        m_goal = goal; // Quit while logging off
        return;
    }
    if (m_bar && m_bar != &bar && m_step != Step::None) {
        m_bar->dismiss();
    }
    m_bar = &bar;
    m_goal = goal;
    if (const QStringList titles = m_windows.unsavedTitles(); !titles.isEmpty()) {
        askAboutEditors(titles);
    } else {
        send();
    }
}

void Departure::askAboutEditors(const QStringList &titles)
{
    m_step = Step::Asking;
    m_bar->setClosable(false);
    m_bar->showMessage(MessageBar::Kind::Warning,
        titles.size() == 1 ? tr("“%1” has changes that are not saved.").arg(titles.first())
                           : tr("%n windows have changes that are not saved.", "", int(titles.size())),
        titles.size() == 1 ? QString() : titles.join(u'\n'));
    QAbstractButton *keep = m_bar->addAction(u"KeepEditing"_s, tr("&Keep editing"), [this] {
        stay();
        m_windows.showFirstUnsaved();
    });
    m_bar->addAction(u"Discard"_s, discardText(), [this] {
        m_windows.discardAll();
        send();
    });
    keep->setFocus(Qt::OtherFocusReason);
    emit asked();
}

int Departure::unsentCount() const
{
    int count = 0;
    for (const Edit &edit : m_edits.edits()) {
        count += isPending(edit.state);
    }
    return count;
}

void Departure::send()
{
    m_failedBefore.clear();
    for (const Edit &edit : m_edits.edits()) {
        if (edit.state == EditState::Failed) {
            m_failedBefore.append(edit.number);
        }
    }
    if (m_edits.isIdle()) {
        leave();
        return;
    }
    if (!m_session.isConnected()) {
        askAboutUnsent(
            tr("There is no connection to the server: %Ln changes cannot be sent.", "", unsentCount()));
        return;
    }
    m_step = Step::Sending;
    m_bar->setClosable(false);
    m_bar->showMessage(
        MessageBar::Kind::Progress, tr("Sending %Ln changes to the server…", "", unsentCount()));
    m_bar->addAction(u"Stay"_s, tr("&Stay"), [this] { stay(); });
    m_patience.start(m_policy.patience);
    m_edits.flush();
}

void Departure::finishSending()
{
    m_patience.stop();
    int failed = 0;
    for (const Edit &edit : m_edits.edits()) {
        failed += edit.state == EditState::Failed && !m_failedBefore.contains(edit.number);
    }
    if (failed > 0) {
        askAboutUnsent(tr("%Ln changes were refused by the server and not made.", "", failed));
    } else {
        leave();
    }
}

QString Departure::leaveAnywayText() const
{
    switch (m_goal) {
    case Goal::LogOff:
        return tr("&Log off anyway");
    case Goal::Quit:
        return tr("&Quit anyway");
    case Goal::SwitchProfile:
        return tr("S&witch anyway", "to another profile");
    }
    Q_UNREACHABLE();
}

QString Departure::discardText() const
{
    switch (m_goal) {
    case Goal::LogOff:
        return tr("&Discard and log off");
    case Goal::Quit:
        return tr("&Discard and quit");
    case Goal::SwitchProfile:
        return tr("&Discard and switch", "to another profile");
    }
    Q_UNREACHABLE();
}

void Departure::askAboutUnsent(const QString &why)
{
    m_patience.stop();
    m_step = Step::Asking;
    m_bar->setClosable(false);
    m_bar->showMessage(MessageBar::Kind::Warning, why);
    QAbstractButton *stayButton = m_bar->addAction(u"Stay"_s, tr("&Stay"), [this] { stay(); });
    m_bar->addAction(u"LeaveAnyway"_s, leaveAnywayText(), [this] { leave(); });
    stayButton->setFocus(Qt::OtherFocusReason);
    emit asked();
}

void Departure::stay()
{
    m_patience.stop();
    m_step = Step::None;
    if (m_bar) {
        m_bar->dismiss();
    }
}

void Departure::leave()
{
    m_patience.stop();
    m_step = Step::LoggingOff;
    m_windows.discardAll();
    m_edits.suspend();
    switch (m_session.state()) {
    case Session::State::Connected:
        m_bar->setClosable(false);
        m_bar->showMessage(MessageBar::Kind::Progress, tr("Logging off…"));
        m_session.logOff();
        break;
    case Session::State::LoggingIn:
        m_session.cancelLogIn();
        break;
    case Session::State::PasswordNeeded:
    case Session::State::Reconnecting:
        m_session.giveUp();
        break;
    case Session::State::LoggingOff:
        break;
    case Session::State::LoggedOut:
        takeSessionState(Session::State::LoggedOut);
        break;
    }
}

void Departure::takeSessionState(Session::State state)
{
    if (state != Session::State::LoggedOut || m_step == Step::None) {
        return;
    }
    // A session that ends by itself while something is being asked answers no question.
    const bool answered = m_step == Step::LoggingOff;
    stay();
    if (answered) {
        emit left(m_goal);
    }
}

} // namespace dialbook
