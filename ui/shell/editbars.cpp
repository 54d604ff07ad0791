// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editbars.h"

#include "ui/feedback/messagebar.h"
#include "ui/shell/editreporter.h"

#include <QAbstractButton>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

EditBars::EditBars(EditRunner &edits, std::function<bool(EditNumber)> hasDialog, QWidget *parent)
    : BarStack(parent)
    , m_edits(edits)
    , m_hasDialog(std::move(hasDialog))
    , m_failedBar(addBar(u"failedBar"_s))
    , m_busyBar(addBar(u"busyBar"_s))
    , m_waitingBar(addBar(u"undoBar"_s))
{
    setObjectName(u"editBars"_s);
    connect(&m_edits, &EditRunner::editChanged, this, &EditBars::take);
    connect(&m_edits, &EditRunner::dropped, this, [this](EditNumber number) {
        if (m_own.removeOne(number) || m_shownWaiting.contains(number)) {
            showAll();
        }
    });
    connect(&m_countdown, &Countdown::ticked, this, [this] {
        if (const QList<Edit> waiting = editsIn(EditState::Waiting); !waiting.isEmpty()) {
            m_waitingBar->updateText(waitingText(waiting));
        }
    });
    connect(&m_busyCountdown, &Countdown::ticked, this, [this] {
        if (const QList<Edit> waiting = busy(); !waiting.isEmpty()) {
            m_busyBar->updateText(busyText(waiting));
        }
    });
}

/// Takes the latest waiting deletion back.
void EditBars::undoLatest()
{
    if (const std::optional<EditNumber> latest = m_edits.latestWaiting()) {
        m_edits.takeBack(*latest);
    }
}

QList<Edit> EditBars::editsIn(EditState state) const
{
    QList<Edit> found;
    for (const Edit &edit : m_edits.edits()) {
        if (edit.state == state && !edit.isTogether
            && (state == EditState::Waiting || m_own.contains(edit.number))) {
            found.append(edit);
        }
    }
    return found;
}

void EditBars::take(const Edit &edit)
{
    if (edit.isTogether) {
        return; // told by the list of its group
    }
    switch (edit.state) {
    case EditState::Failed:
    case EditState::Conflict:
    case EditState::RetryingBusy:
        if (!m_own.contains(edit.number) && !m_hasDialog(edit.number)) {
            m_own.append(edit.number);
        }
        break;
    case EditState::Done:
    case EditState::TakenBack:
        m_own.removeOne(edit.number);
        break;
    case EditState::Waiting:
    case EditState::Outbox:
    case EditState::Running:
    case EditState::Looking:
        break;
    }
    showAll();
}

void EditBars::showAll()
{
    showWaiting();
    showBusy();
    showFailed();
}

QString EditBars::waitingText(const QList<Edit> &waiting) const
{
    const int seconds = m_countdown.secondsLeft();
    if (waiting.size() > 1) {
        return tr("%Ln deletions will be sent in %1 s.", "", int(waiting.size())).arg(seconds);
    }
    const Command &command = waiting.first().command;
    if (const auto *link = std::get_if<RemoveLink>(&command)) {
        return tr("“%1” will be removed from “%2” in %3 s.")
            .arg(subjectOf(command), link->listName, QString::number(seconds));
    }
    return tr("“%1” will be deleted in %2 s.").arg(subjectOf(command), QString::number(seconds));
}

void EditBars::showWaiting()
{
    const QList<Edit> waiting = editsIn(EditState::Waiting);
    QList<EditNumber> numbers;
    for (const Edit &edit : waiting) {
        numbers.append(edit.number);
    }
    if (numbers == m_shownWaiting) {
        return;
    }
    m_shownWaiting = numbers;
    if (waiting.isEmpty()) {
        m_countdown.stop();
        m_waitingBar->dismiss();
        return;
    }
    // The one that is sent next decides what is counted.
    m_countdown.start(std::min_element(waiting.cbegin(), waiting.cend(), [](const Edit &a, const Edit &b) {
        return a.dueAt < b.dueAt;
    })->dueAt);
    m_waitingBar->showMessage(MessageBar::Kind::Information, waitingText(waiting));
    if (waiting.size() > 1) {
        m_waitingBar->addAction(u"UndoLatest"_s, tr("Undo the latest"), [this] { undoLatest(); });
        m_waitingBar->addAction(u"UndoAll"_s, tr("Undo all"), [this] {
            for (const EditNumber number : QList<EditNumber>(m_shownWaiting)) {
                m_edits.takeBack(number);
            }
        });
    } else {
        m_waitingBar->addAction(u"Undo"_s, tr("&Undo"), [this] { undoLatest(); });
    }
}

/// Also those whose new attempt is on its way just now; the one that is tried next comes first.
QList<Edit> EditBars::busy() const
{
    QList<Edit> busy;
    for (const Edit &edit : editsIn(EditState::Running)) {
        if (edit.attempt > 1) {
            busy.append(edit);
        }
    }
    QList<Edit> counted = editsIn(EditState::RetryingBusy);
    std::sort(counted.begin(), counted.end(), [](const Edit &a, const Edit &b) { return a.dueAt < b.dueAt; });
    return busy + counted;
}

QString EditBars::busyText(const QList<Edit> &busy) const
{
    if (busy.size() > 1) {
        return tr("The server is busy. Dialbook tries %Ln changes again by itself.", "", int(busy.size()));
    }
    const Edit &edit = busy.first();
    const QString attempt = QString::number(edit.attempt);
    const QString most = QString::number(m_edits.policy().mostAttempts());
    const int seconds = m_busyCountdown.secondsLeft();
    if (edit.state == EditState::Running || seconds == 0) {
        return tr("The server is busy. Dialbook tries “%1” again now (attempt %2 of %3).")
            .arg(subjectOf(edit.command), attempt, most);
    }
    return tr("The server is busy. Dialbook tries “%1” again in %2 s (attempt %3 of %4).")
        .arg(subjectOf(edit.command), QString::number(seconds), attempt, most);
}

void EditBars::stopBusy()
{
    for (const Edit &edit : busy()) {
        m_edits.stop(edit.number);
    }
}

void EditBars::showBusy()
{
    const QList<Edit> busy = this->busy();
    if (busy.isEmpty()) {
        m_busyCountdown.stop();
        m_busyBar->dismiss();
        return;
    }
    if (busy.first().state == EditState::RetryingBusy) {
        m_busyCountdown.start(busy.first().dueAt);
    }
    if (m_busyBar->isHidden()) {
        m_busyBar->showMessage(MessageBar::Kind::Progress, busyText(busy));
        m_busyBar->addAction(u"StopBusy"_s, tr("Sto&p"), [this] { stopBusy(); });
    } else {
        m_busyBar->updateText(busyText(busy));
    }
}

void EditBars::showFailed()
{
    const QList<Edit> failed = editsIn(EditState::Failed) + editsIn(EditState::Conflict);
    QList<EditNumber> numbers;
    QStringList details;
    bool canRetry = false;
    ErrorText first;
    for (const Edit &edit : failed) {
        const ErrorText text = edit.state == EditState::Conflict
            ? ErrorText { tr("Somebody else has changed the same meanwhile."), {}, false }
            : textFor(edit.error.value_or(Error {}), deedOf(edit.command));
        if (numbers.isEmpty()) {
            first = text;
        }
        canRetry = canRetry || text.canRetry;
        numbers.append(edit.number);
        details.append(titleOf(edit.command) + u"\n"_s + text.sentence + u"\n"_s + text.details);
    }
    if (numbers == m_shownFailed) {
        return; // nothing is announced twice
    }
    m_shownFailed = numbers;
    if (numbers.isEmpty()) {
        m_failedBar->dismiss();
        return;
    }
    if (numbers.size() == 1) {
        m_failedBar->showMessage(MessageBar::Kind::Problem,
            tr("%1: %2", "what was being done: what went wrong")
                .arg(titleOf(failed.first().command), first.sentence),
            first.details);
    } else {
        m_failedBar->showMessage(MessageBar::Kind::Problem,
            tr("%Ln changes were not made. Nothing is lost; see the details.", "", int(numbers.size())),
            details.join(u"\n\n"_s));
    }
    const auto conflict = std::find_if(
        failed.cbegin(), failed.cend(), [](const Edit &edit) { return edit.state == EditState::Conflict; });
    if (conflict != failed.cend()) {
        m_failedBar->addAction(u"Resolve"_s, tr("Reso&lve…"),
            [this, number = conflict->number] { emit conflictChosen(number); });
    }
    if (canRetry) {
        m_failedBar->addAction(u"Retry"_s, tr("&Retry"), [this, numbers] { retry(numbers); });
    }
    m_failedBar->addAction(u"Dismiss"_s, tr("Dismiss"), [this, numbers] { drop(numbers); });
}

void EditBars::retry(const QList<EditNumber> &numbers)
{
    for (const EditNumber number : numbers) {
        m_edits.retry(number); // which leaves conflicts alone
    }
}

void EditBars::drop(const QList<EditNumber> &numbers)
{
    for (const EditNumber number : numbers) {
        m_edits.drop(number);
    }
}

} // namespace dialbook
