// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editrunnerprivate.h"

namespace dialbook {

void EditRunner::Private::restoreOne(const Edit &edit)
{
    Entry &entry = entries[edit.number];
    entry.edit = edit;
    entry.edit.state = EditState::TakenBack; // nothing is pending yet
    entry.mayBeDone = edit.isSent && !isFinished(edit.state);
    entry.isWrittenAsSent = edit.isSent;
    entry.waitsAnew = edit.state == EditState::Waiting;
    if (edit.state == EditState::Failed || isFinished(edit.state)) {
        setState(entry, edit.state);
        return;
    }
    setState(entry, EditState::Outbox);
    if (!entry.waitsAnew) {
        enqueue(entry);
        queueAt(entry, edit.place);
    }
}

std::optional<EditNumber> EditRunner::Private::aboveInOutbox(EditNumber number)
{
    const Entry *entry = entryAt(number);
    const Entry *above = nullptr;
    for (const auto &[otherNumber, other] : entries) {
        if (entry && other.edit.state == EditState::Outbox && other.edit.place < entry->edit.place
            && (!above || other.edit.place > above->edit.place)) {
            above = &other;
        }
    }
    return above ? std::optional(above->edit.number) : std::nullopt;
}

bool EditRunner::canMoveUp(EditNumber number) const
{
    const Private::Entry *entry = d->entryAt(number);
    const auto above =
        entry && entry->edit.state == EditState::Outbox ? d->aboveInOutbox(number) : std::nullopt;
    if (!above) {
        return false;
    }
    const Command &one = entry->edit.command;
    const Command &other = d->entryAt(*above)->edit.command;
    const std::optional<ContactRef> ofOne = entryOf(one);
    const std::optional<ContactRef> ofOther = entryOf(other);
    const auto needs = [](const Command &command, const std::optional<ContactRef> &contact) {
        const auto *add = std::get_if<AddLink>(&command);
        return add && contact && add->contact == *contact;
    };
    if (needs(one, ofOther) || needs(other, ofOne)) {
        return false;
    }
    return directoryOf(one) != directoryOf(other) || (ofOne && ofOther && *ofOne != *ofOther);
}

void EditRunner::moveUp(EditNumber number)
{
    if (!canMoveUp(number)) {
        return;
    }
    Private::Entry &entry = *d->entryAt(number);
    Private::Entry &above = *d->entryAt(*d->aboveInOutbox(number));
    std::swap(entry.edit.place, above.edit.place);
    for (Private::Entry *moved : { &entry, &above }) {
        if (moved->rank != 0) {
            d->queueAt(*moved, moved->edit.place);
        }
    }
    d->save(entry, { d->asWritten(above) });
    emit reordered();
}

void EditRunner::setConnected(bool connected)
{
    if (d->connected == connected && !(connected && d->isSuspended)) {
        return;
    }
    d->connected = connected;
    d->isSuspended = d->isSuspended && !connected;
    QList<EditNumber> changed;
    for (auto &[number, entry] : d->entries) {
        const EditState state = entry.edit.state;
        if (d->groupOf(entry) && !Private::isBegun(entry.phase)) {
            continue; // they may be thousands
        }
        if (connected) {
            if (entry.waitsAnew) {
                entry.waitsAnew = false;
                d->setState(entry, EditState::Waiting);
                d->setTimer(entry, d->policy.undoTime, &Private::undoTimeIsOver);
                changed += number;
            } else if (state == EditState::Outbox
                || (state == EditState::Looking && entry.phase == Private::Phase::Idle)) {
                entry.timer.reset();
                entry.failedLooks = 0;
                d->resume(entry);
                if (entry.edit.state == EditState::Running) {
                    d->save(entry);
                }
                changed += number;
            }
        } else if (entry.phase == Private::Phase::Looking || entry.phase == Private::Phase::Ready) {
            // A look that nobody will answer. Requests are another matter: the session may keep them.
            d->halt(entry);
            d->waitForConnection(entry);
            changed += number;
        }
    }
    d->alignGroups();
    d->startWhatMay();
    for (const EditNumber number : std::as_const(changed)) {
        d->tell(number);
    }
}

void EditRunner::forget()
{
    d->writeLate();
    QList<EditNumber> former;
    for (auto &[number, entry] : d->entries) {
        d->halt(entry);
        former += number;
    }
    d->entries.clear();
    d->slices.clear();
    d->restoring = 0;
    d->groups.clear();
    d->changedGroups.clear();
    d->queues.clear();
    d->waiting.clear();
    d->finished.clear();
    d->doomedEntries.clear();
    d->doomedLists.clear();
    d->pending = 0;
    for (const EditNumber number : std::as_const(former)) {
        emit dropped(number);
    }
}

void EditRunner::restore(const JournalContent &content)
{
    d->isKept = content.isKept;
    d->lastNumber = std::max(d->lastNumber, content.lastNumber);
    QList<EditNumber> restored;
    for (const Edit &edit : content.unfinished) {
        if (!edit.isTogether && !d->entryAt(edit.number)) { // or else given meanwhile
            restored += edit.number;
            d->restoreOne(edit);
        }
    }
    d->restoreGroups(content);
    if (d->connected.value_or(false)) {
        d->connected = false; // and so they go on
        setConnected(true);
    }
    for (const EditNumber number : std::as_const(restored)) {
        d->tell(number);
    }
}

void EditRunner::writeDown()
{
    for (auto &[number, entry] : d->entries) {
        if (!isFinished(entry.edit.state) && !d->groupOf(entry)) {
            d->save(entry);
        }
    }
    for (const auto &[number, group] : d->groups) {
        d->writeGroupDown(number);
    }
}

void EditRunner::suspend()
{
    d->writeLate();
    QList<EditNumber> changed;
    d->isSuspended = true;
    for (auto &[number, entry] : d->entries) {
        const bool isOneOfMany = d->groupOf(entry) && !Private::isBegun(entry.phase);
        if (!isPending(entry.edit.state) || (d->tools.journal && isOneOfMany)) {
            continue;
        }
        changed += number;
        if (!d->tools.journal) {
            continue;
        }
        if (entry.phase == Private::Phase::Sending) {
            entry.mayBeDone = true;
            entry.edit.isSent = true;
        }
        const bool wasWaiting = entry.edit.state == EditState::Waiting;
        d->halt(entry);
        d->setState(entry, EditState::Outbox);
        entry.waitsAnew = wasWaiting;
        d->save(entry);
    }
    d->alignGroups();
    for (const EditNumber number : std::as_const(changed)) {
        if (d->tools.journal) {
            d->tell(number);
        } else {
            drop(number);
        }
    }
}

} // namespace dialbook
