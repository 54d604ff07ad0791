// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editjournal.h"
#include "core/edits/editlog.h"
#include "core/edits/editrunnerprivate.h"

namespace dialbook {

bool EditRunner::takeBack(EditNumber number)
{
    Private::Entry *entry = d->entryAt(number);
    if (!entry) {
        return false;
    }
    if (!d->isStillHere(*entry)) {
        return false;
    }
    d->halt(*entry);
    d->leaveQueues(*entry);
    d->setState(*entry, EditState::TakenBack);
    if (d->tools.journal) {
        JournalBatch batch;
        Private::writeTakenBack(*entry, batch);
        d->write(batch);
    }
    d->startWhatMay();
    d->tell(number);
    d->forgetOldest();
    d->tellWhenIdle();
    return true;
}

void EditRunner::retry(EditNumber number)
{
    Private::Entry *entry = d->entryAt(number);
    if (!entry || entry->edit.state != EditState::Failed) {
        return;
    }
    entry->edit.attempt = 1;
    entry->edit.error.reset();
    d->send(number);
}

void EditRunner::stop(EditNumber number)
{
    Private::Entry *entry = d->entryAt(number);
    const bool isWaitedFor =
        entry && (entry->edit.state == EditState::RetryingBusy || entry->edit.state == EditState::Looking);
    if (isWaitedFor) {
        d->halt(*entry);
        d->fail(*entry, entry->edit.error.value_or(Error {}));
    } else if (entry && entry->edit.state == EditState::Running && entry->edit.attempt > 1) {
        entry->isLastAttempt = true;
    }
}

void EditRunner::resolve(EditNumber number, const QHash<ContactField, ConflictChoice> &choices)
{
    Private::Entry *entry = d->entryAt(number);
    if (!entry || entry->edit.state != EditState::Conflict) {
        return;
    }
    const EditConflict conflict = *entry->edit.conflict;
    Command command = entry->edit.command;
    bool isNothingLeft = false;
    switch (conflict.kind) {
    case EditConflict::Kind::Fields: {
        auto &update = std::get<UpdateContact>(command);
        update.before = conflict.now;
        update.after = resolved(conflict, choices);
        isNothingLeft = update.before == update.after;
        break;
    }
    case EditConflict::Kind::Deleted:
        createAgain(number);
        return;
    case EditConflict::Kind::ChangedSince:
        std::get<DeleteContact>(command).before = conflict.now;
        break;
    case EditConflict::Kind::Name:
        std::get<RenameSpeedDial>(command).before = conflict.nowName;
        break;
    case EditConflict::Kind::PrimaryNumber:
        std::get<SetPrimaryNumber>(command).before = conflict.nowNumber;
        break;
    }
    entry->edit.conflict.reset();
    entry->edit.error.reset();
    entry->edit.attempt = 1;
    if (isNothingLeft) {
        d->endWithNothingLeft(*entry, command);
        return;
    }
    d->goOnAs(*entry, command);
    // What came of former requests is settled: the conflict was found by looking.
    entry->mayBeDone = false;
    entry->edit.isSent = false;
    d->send(number);
}

/// The person takes what others made of it.
void EditRunner::Private::endWithNothingLeft(Entry &entry, const Command &command)
{
    const EditNumber number = entry.edit.number;
    if (!entry.edit.isSent && !entry.mayBeDone) {
        setState(entry, EditState::TakenBack);
        if (tools.journal) {
            JournalBatch batch;
            writeTakenBack(entry, batch);
            write(batch);
        }
        tell(number);
        forgetOldest();
    } else if (changesOf(startedFrom(entry, command)).isEmpty()) {
        q->drop(number);
    } else {
        goOnAs(entry, command); // a part of it is there as it was wanted
        finish(number, {}, EditAnswer::FoundDone);
    }
}

void EditRunner::createAgain(EditNumber number)
{
    Private::Entry *entry = d->entryAt(number);
    const bool isGone = entry && entry->edit.state == EditState::Conflict
        && entry->edit.conflict->kind == EditConflict::Kind::Deleted;
    if (!isGone) {
        return;
    }
    entry->edit.command = CreateContact { directoryOf(entry->edit.command), entry->edit.conflict->yours };
    entry->edit.conflict.reset();
    entry->edit.error.reset();
    entry->edit.attempt = 1;
    entry->mayBeDone = false;
    entry->edit.isSent = false;
    d->send(number);
}

void EditRunner::drop(EditNumber number)
{
    Private::Entry *entry = d->entryAt(number);
    if (!entry) {
        return;
    }
    const bool wasPending = isPending(entry->edit.state);
    const bool isOver = isFinished(entry->edit.state);
    const bool mayBeDone = entry->phase == Private::Phase::Sending || entry->mayBeDone || entry->edit.isSent;
    const bool wasRefused = entry->edit.error && entry->edit.error->delivery == Delivery::Refused;
    const bool isRefused = wasRefused && !mayBeDone;
    d->halt(*entry);
    d->leaveQueues(*entry);
    d->countAsGivenUp(*entry);
    if (d->tools.journal && !isOver) {
        JournalBatch batch;
        if (mayBeDone || isRefused) {
            batch.edits += Private::asGivenUp(*entry, isRefused ? EditAnswer::Refused : EditAnswer::Unknown);
        } else {
            Private::writeTakenBack(*entry, batch);
        }
        d->write(batch);
    }
    if (wasPending) {
        d->countDoomed(entry->edit.command, -1);
        --d->pending;
    }
    std::erase(d->finished, number);
    d->waiting.erase(number);
    d->entries.erase(number);
    d->startWhatMay();
    emit dropped(number);
    if (wasPending) {
        d->tellWhenIdle();
    }
}

} // namespace dialbook
