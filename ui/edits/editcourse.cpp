// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/editcourse.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"

#include <QAbstractButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

EditCourse::EditCourse(EditRunner &edits, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_bar(bar)
{
    connect(&m_edits, &EditRunner::editChanged, this, [this](const Edit &edit) {
        if (follows(edit.number)) {
            take(edit);
        }
    });
    connect(&m_edits, &EditRunner::dropped, this, [this](EditNumber number) {
        if (follows(number)) { // given up in the outbox
            forget();
            sayNotSaved();
        }
    });
    connect(&m_countdown, &Countdown::ticked, this, [this](int left) { m_bar.updateText(busyText(left)); });
}

EditCourse::~EditCourse()
{
    disconnect(&m_edits, nullptr, this, nullptr);
    if (m_number && !m_onItsWay) {
        m_edits.drop(*m_number);
    }
}

void EditCourse::send(Command command)
{
    letGo();
    showSaving();
    setOnItsWay(true);
    m_number = m_edits.run(std::move(command));
    if (const Edit *edit = m_edits.find(*m_number); edit && edit->state == EditState::Outbox) {
        take(Edit(*edit)); // told before it had its number
    }
}

void EditCourse::follow(EditNumber number)
{
    letGo();
    showSaving();
    setOnItsWay(true);
    m_number = number;
}

void EditCourse::letGo()
{
    const std::optional<EditNumber> number = std::exchange(m_number, std::nullopt);
    if (number && !m_onItsWay) {
        m_edits.drop(*number);
    }
    forget();
}

void EditCourse::release()
{
    forget();
}

void EditCourse::forget()
{
    m_number.reset();
    m_countdown.stop();
    m_busyAttempt = 0;
    setOnItsWay(false);
}

void EditCourse::nameClosing(QAbstractButton &cancel) const
{
    cancel.setText(m_onItsWay ? tr("Close") : tr("Cancel"));
}

void EditCourse::sayNotSaved()
{
    m_bar.setClosable(true);
    m_bar.showMessage(MessageBar::Kind::Information, tr("Not saved. What you typed is still here."));
}

void EditCourse::setOnItsWay(bool onItsWay)
{
    if (m_onItsWay != onItsWay) {
        m_onItsWay = onItsWay;
        emit onItsWayChanged();
    }
}

void EditCourse::take(const Edit &edit)
{
    if (edit.state != EditState::RetryingBusy) {
        m_countdown.stop();
    }
    if (edit.state != EditState::RetryingBusy && edit.state != EditState::Running) {
        m_busyAttempt = 0;
    }
    switch (edit.state) {
    case EditState::Waiting:
        return;
    case EditState::Running:
        if (m_busyAttempt == 0) {
            showSaving();
        } else {
            m_bar.updateText(busyText(0));
        }
        return;
    case EditState::Outbox:
        showInOutbox(edit);
        return;
    case EditState::Looking:
        m_bar.showMessage(
            MessageBar::Kind::Progress, tr("The server has not answered. Looking whether it was saved…"));
        addStop();
        return;
    case EditState::RetryingBusy:
        showBusy(edit);
        return;
    case EditState::Done:
        forget();
        m_bar.dismiss();
        emit done(edit);
        return;
    case EditState::Failed:
        showFailed(edit);
        return;
    case EditState::Conflict:
        setOnItsWay(false);
        letGo();
        m_bar.dismiss();
        emit collided(edit);
        return;
    case EditState::TakenBack: // in the outbox; or nothing of it was left to do
        forget();
        sayNotSaved();
        return;
    }
}

void EditCourse::showSaving()
{
    m_bar.setClosable(false);
    m_bar.showMessage(MessageBar::Kind::Progress, tr("Saving…"));
}

void EditCourse::showInOutbox(const Edit &edit)
{
    m_bar.showMessage(MessageBar::Kind::Information,
        tr("There is no connection to the server. This waits in the outbox and is sent as soon as the "
           "connection is back; you can close this window."));
    m_bar.addAction(u"ShowOutbox"_s, tr("Show O&utbox"), [this] { emit outboxRequested(); });
    m_bar.addAction(u"TakeBack"_s, tr("Take &Back"), [this, number = edit.number] {
        (void)m_edits.takeBack(number); // when it is too late, that is shown
    });
}

/// Somebody counts: the same bar from one attempt to the next, and so is the focus.
void EditCourse::showBusy(const Edit &edit)
{
    const bool isNews = m_busyAttempt == 0;
    m_busyAttempt = edit.attempt;
    m_countdown.start(edit.dueAt);
    if (isNews) {
        m_bar.showMessage(MessageBar::Kind::Progress, busyText(m_countdown.secondsLeft()));
        addStop();
    }
}

QString EditCourse::busyText(int seconds) const
{
    const int most = m_edits.policy().mostAttempts();
    if (seconds == 0) {
        return tr("The server is busy with this entry. Trying again now (attempt %1 of %2).")
            .arg(m_busyAttempt)
            .arg(most);
    }
    return tr("The server is busy with this entry. Trying again in %1 s (attempt %2 of %3).")
        .arg(seconds)
        .arg(m_busyAttempt)
        .arg(most);
}

void EditCourse::showFailed(const Edit &edit)
{
    setOnItsWay(false);
    const ErrorText text = textFor(edit.error.value_or(Error {}), deedOf(edit.command));
    m_bar.setClosable(true);
    m_bar.showError(text);
    if (text.canRetry) {
        m_bar.addAction(u"Retry"_s, tr("Retr&y"), [this] { emit retryRequested(); });
    }
    emit refused(edit);
}

void EditCourse::addStop()
{
    m_bar.addAction(u"Stop"_s, tr("S&top"), [this] {
        if (m_number) {
            m_edits.stop(*m_number);
        }
    });
}

} // namespace dialbook
