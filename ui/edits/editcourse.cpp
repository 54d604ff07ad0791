// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/editcourse.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

EditCourse::EditCourse(EditRunner &edits, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_bar(bar)
{
    connect(&m_edits, &EditRunner::editChanged, this, [this](const Edit &edit) {
        if (m_number && edit.number == *m_number) {
            follow(edit);
        }
    });
    connect(&m_edits, &EditRunner::dropped, this, [this](EditNumber number) {
        if (m_number && number == *m_number) { // given up in the outbox
            m_number.reset();
            setOnItsWay(false);
            sayNotSaved();
        }
    });
}

EditCourse::~EditCourse()
{
    disconnect(&m_edits, nullptr, this, nullptr);
    if (m_number) {
        m_edits.drop(*m_number);
    }
}

void EditCourse::send(Command command)
{
    stop();
    m_bar.setClosable(false);
    m_bar.showMessage(MessageBar::Kind::Progress, tr("Saving…"));
    setOnItsWay(true);
    m_number = m_edits.run(std::move(command));
}

void EditCourse::stop()
{
    if (m_number) {
        m_edits.drop(*std::exchange(m_number, std::nullopt)); // not told as dropped from elsewhere
    }
    setOnItsWay(false);
}

void EditCourse::release()
{
    m_number.reset();
    setOnItsWay(false);
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

void EditCourse::follow(const Edit &edit)
{
    switch (edit.state) {
    case EditState::Waiting:
        return;
    case EditState::Running:
        if (edit.attempt == 1) {
            m_bar.showMessage(MessageBar::Kind::Progress, tr("Saving…"));
        }
        return;
    case EditState::Outbox:
        m_bar.showMessage(MessageBar::Kind::Progress,
            tr("There is no connection to the server. This is saved as soon as it is back."));
        addStop();
        return;
    case EditState::Looking:
        m_bar.showMessage(
            MessageBar::Kind::Progress, tr("The server has not answered. Looking whether it was saved…"));
        return;
    case EditState::RetryingBusy:
        m_bar.showMessage(MessageBar::Kind::Progress,
            tr("The server is busy with this entry. Trying again (attempt %1 of %2)…")
                .arg(edit.attempt)
                .arg(m_edits.policy().mostAttempts()));
        addStop();
        return;
    case EditState::Done:
        m_number.reset();
        setOnItsWay(false);
        m_bar.dismiss();
        emit done(edit);
        return;
    case EditState::Failed: {
        setOnItsWay(false);
        const ErrorText text = textFor(edit.error.value_or(Error {}), deedOf(edit.command));
        m_bar.setClosable(true);
        m_bar.showError(text);
        if (text.canRetry) {
            m_bar.addAction(u"Retry"_s, tr("Retry"), [this] { emit retryRequested(); });
        }
        emit refused(edit);
        return;
    }
    case EditState::Conflict:
        showConflict(edit);
        return;
    case EditState::TakenBack: // in the outbox; or nothing of it was left to do
        m_number.reset();
        setOnItsWay(false);
        sayNotSaved();
        return;
    }
}

void EditCourse::addStop()
{
    m_bar.addAction(u"Stop"_s, tr("Stop"), [this] {
        stop();
        sayNotSaved();
    });
}

/// Somebody else was faster: nothing of theirs is overwritten unasked.
void EditCourse::showConflict(const Edit &edit)
{
    setOnItsWay(false);
    m_bar.setClosable(true);
    if (edit.conflict->kind == EditConflict::Kind::Deleted) {
        m_bar.showError(textFor(edit.error.value_or(Error {}), deedOf(edit.command)));
        emit refused(edit);
        return;
    }
    m_bar.showMessage(MessageBar::Kind::Warning,
        tr("Not saved: somebody else has changed the same meanwhile. What you typed is still here."));
    m_bar.addAction(u"Overwrite"_s, tr("Save mine"), [this] {
        if (m_number) {
            setOnItsWay(true);
            m_edits.resolve(*m_number);
        }
    });
    emit refused(edit);
}

} // namespace dialbook
