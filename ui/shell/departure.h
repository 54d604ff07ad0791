// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"
#include "core/session/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace dialbook {

class MessageBar;
class OpenWindows;

/// How long leaving waits for what is on its way.
struct DeparturePolicy
{
    std::chrono::milliseconds patience = std::chrono::seconds(10);
};

/// Logging off and quitting without losing anything: asks about unsaved editors, sends the deletions that
/// wait, stays and says so when something was not sent, and only then ends the session. Everything is asked
/// and told in a message bar; nothing blocks. Owned by the main window.
class Departure : public QObject
{
    Q_OBJECT

public:
    enum class Goal { LogOff, Quit, SwitchProfile };

    Departure(Session &session, EditRunner &edits, OpenWindows &windows, DeparturePolicy policy,
        QObject *parent = nullptr);

    /// Starts over when called again. The bar is where the person looks now.
    void begin(Goal goal, MessageBar &bar);

signals:
    /// A question needs an answer before anybody leaves.
    void asked();
    /// The session is over; but for LogOff the window may close now.
    void left(dialbook::Departure::Goal goal);

private:
    enum class Step { None, Asking, Sending, LoggingOff };

    void askAboutEditors(const QStringList &titles);
    void send();
    void finishSending();
    void askAboutUnsent(const QString &why);
    void leave();
    void stay();
    void takeSessionState(Session::State state);
    [[nodiscard]] int unsentCount() const;
    [[nodiscard]] QString discardText() const;
    [[nodiscard]] QString leaveAnywayText() const;

    Session &m_session;
    EditRunner &m_edits;
    OpenWindows &m_windows;
    DeparturePolicy m_policy;
    QPointer<MessageBar> m_bar;
    QTimer m_patience;
    QList<EditNumber> m_failedBefore;
    Goal m_goal = Goal::LogOff;
    Step m_step = Step::None;
};

} // namespace dialbook
