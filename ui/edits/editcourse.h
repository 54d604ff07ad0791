// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"
#include "ui/feedback/countdown.h"

class QAbstractButton;

namespace dialbook {

class MessageBar;

/// A dialog's edit, one at a time: sends a command and shows its course in the dialog's message bar - being
/// saved, busy (counted, with Stop), waiting in the outbox, refused (with Retry where that can help). The
/// dialog may close meanwhile: what is on its way goes on without it. What was refused is forgotten with the
/// next attempt or with the dialog. Child of the dialog.
class EditCourse : public QObject
{
    Q_OBJECT

public:
    EditCourse(EditRunner &edits, MessageBar &bar, QObject *parent);
    ~EditCourse() override;

    void send(Command command);
    /// Follows an edit that came of the one before, and is on its way already.
    void follow(EditNumber number);
    /// Follows it no longer. What is on its way goes on, and is to be seen in the outbox if it takes long;
    /// what was refused is forgotten.
    void letGo();
    /// Follows it no longer, however it stands.
    void release();
    [[nodiscard]] bool isOnItsWay() const { return m_onItsWay; }
    [[nodiscard]] bool follows(EditNumber number) const { return m_number == number; }
    /// What closing the dialog means now: it cancels nothing that is on its way.
    void nameClosing(QAbstractButton &cancel) const;

signals:
    void onItsWayChanged();
    void done(const dialbook::Edit &edit);
    /// The server said no, or nothing; the bar shows it already.
    void refused(const dialbook::Edit &edit);
    /// Somebody else was faster (Edit::conflict), and nothing was sent. The edit is forgotten: it is for the
    /// dialog to bring both together and to send that.
    void collided(const dialbook::Edit &edit);
    /// The person chose Retry: gather what is typed now and send it.
    void retryRequested();
    /// The person wants to see it in the outbox.
    void outboxRequested();

private:
    void take(const Edit &edit);
    void showSaving();
    void showInOutbox(const Edit &edit);
    void showBusy(const Edit &edit);
    [[nodiscard]] QString busyText(int seconds) const;
    void showFailed(const Edit &edit);
    void addStop();
    void forget();
    void sayNotSaved();
    void setOnItsWay(bool onItsWay);

    EditRunner &m_edits;
    MessageBar &m_bar;
    Countdown m_countdown;
    std::optional<EditNumber> m_number;
    bool m_onItsWay = false;
    int m_busyAttempt = 0; ///< while the bar tells of a busy server; else 0
};

} // namespace dialbook
