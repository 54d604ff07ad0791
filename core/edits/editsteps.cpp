// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/edits/editjournal.h"
#include "core/edits/editrunnerprivate.h"
#include "core/edits/looker.h"

#include <QRandomGenerator>

#include <algorithm>

namespace dialbook {

namespace {

/// Nobody was reached; somebody else's fault, and worth trying again by itself.
bool isAboutTheWay(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::SessionEnded:
    case ErrorKind::NotAccepting:
    case ErrorKind::Unavailable:
        return true;
    default:
        return false;
    }
}

bool isDeletion(const Command &command)
{
    return std::holds_alternative<DeleteContact>(command) || std::holds_alternative<RemoveLink>(command)
        || std::holds_alternative<DeleteSpeedDial>(command);
}

Error unknownOutcome()
{
    Error error;
    error.kind = ErrorKind::ConnectionLost;
    error.delivery = Delivery::Unknown;
    return error;
}

} // namespace

bool isRefusedLook(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::Gone:
    case ErrorKind::Unsupported:
    case ErrorKind::InvalidRequest:
    case ErrorKind::InvalidProperty:
        return true;
    default:
        return false;
    }
}

template <class T>
void EditRunner::Private::await(Entry &entry, Call<T> call, std::function<void(const T &)> done,
    void (Private::*failed)(EditNumber, const Error &))
{
    const auto kept = std::make_shared<Call<T>>(std::move(call).then(
        q, [this, number = entry.edit.number, done = std::move(done), failed](const Result<T> &result) {
            Entry &answered = *entryAt(number);
            answered.cancel = nullptr;
            if (result) {
                done(*result);
            } else {
                (this->*failed)(number, result.error());
            }
        }));
    entry.cancel = [kept] { kept->cancel(); };
}

/// Looks before anything is sent, and again when no answer came.
void EditRunner::Private::look(Entry &entry)
{
    if (!tools.looker) {
        proceed(entry);
        return;
    }
    setPhase(entry, Phase::Looking);
    const EditNumber number = entry.edit.number;
    const Command &command = entry.edit.command;
    constexpr auto failed = &Private::takeLookFailure;
    if (const std::optional<ContactRef> contact = entryOf(command)) {
        await<ContactPtr>(
            entry, tools.looker->entry(*contact),
            [this, number](const ContactPtr &now) {
                noteLook(*entryAt(number), now);
                takeVerdict(number, judge(entryAt(number)->edit.command, now));
            },
            failed);
    } else if (const auto *create = std::get_if<CreateContact>(&command)) {
        await<QList<ContactPtr>>(
            entry, tools.looker->madeFrom(create->directory, create->draft),
            [this, number](const QList<ContactPtr> &rows) {
                takeLikenesses(number, likenesses(entryAt(number)->edit.command, rows));
            },
            failed);
    } else if (const auto *add = std::get_if<AddLink>(&command)) {
        await<QList<ContactPtr>>(
            entry, tools.looker->all(add->list),
            [this, number](const QList<ContactPtr> &rows) {
                takeLikenesses(number, likenesses(entryAt(number)->edit.command, rows));
            },
            failed);
    } else {
        await<QList<Directory>>(
            entry, tools.looker->directories(),
            [this, number](const QList<Directory> &directories) {
                const Command &asked = entryAt(number)->edit.command;
                if (const auto *list = std::get_if<CreateSpeedDial>(&asked)) {
                    takeLikenesses(number, likenesses(*list, directories));
                    return;
                }
                const auto found = std::find_if(directories.begin(), directories.end(),
                    [id = directoryOf(asked)](const Directory &each) { return each.id == id; });
                takeVerdict(
                    number, judge(asked, found == directories.end() ? std::nullopt : std::optional(*found)));
            },
            failed);
    }
}

void EditRunner::Private::takeLikenesses(EditNumber number, const Likenesses &now)
{
    Entry &entry = *entryAt(number);
    Edit &edit = entry.edit;
    if (edit.isSent && !edit.knownBefore) {
        // It was sent where nobody could look: nothing tells its result from what was there before.
        fail(entry, edit.error.value_or(unknownOutcome()));
        return;
    }
    const Likenesses others = edit.isSent ? withoutMadeByOthers(number, now) : now;
    const Verdict verdict = judge(edit.command, others, edit.isSent ? edit.knownBefore : std::nullopt);
    if (verdict.kind == Verdict::Kind::Send || verdict.kind == Verdict::Kind::Unclear) {
        // Unclear: the person is told of what is there; who wants it made nevertheless says that it is not
        // this.
        edit.knownBefore = now.all();
    }
    takeVerdict(number, verdict);
}

/// What is known to have come of other edits is not what came of this one.
Likenesses EditRunner::Private::withoutMadeByOthers(EditNumber number, Likenesses now) const
{
    QSet<QString> made;
    for (const auto &[other, entry] : entries) {
        if (other != number && !entry.edit.createdId.isEmpty()) {
            made.insert(entry.edit.createdId);
        }
    }
    const auto isMade = [&made](const QString &id) { return made.contains(id); };
    now.alike.removeIf(isMade);
    now.possible.removeIf(isMade);
    return now;
}

void EditRunner::Private::takeVerdict(EditNumber number, const Verdict &verdict)
{
    Entry &entry = *entryAt(number);
    Edit &edit = entry.edit;
    switch (verdict.kind) {
    case Verdict::Kind::AlreadyDone:
        qCInfo(lcEdits) << "edit" << quint64(number) << "was found done";
        finish(number, verdict.createdId, EditAnswer::FoundDone);
        return;
    case Verdict::Kind::Conflict:
        stopWith(entry, *verdict.conflict);
        return;
    case Verdict::Kind::Unclear:
        fail(entry, edit.error.value_or(unknownOutcome()));
        return;
    case Verdict::Kind::Send:
        break;
    }
    if (edit.state == EditState::Looking) {
        if (isCreation(edit.command) && ++entry.vainLooks < policy.looksBeforeRepeat) {
            lookAgain(entry); // the server may be at it still
            return;
        }
        if (edit.attempt >= policy.mostAttempts()) {
            Error error = edit.error.value_or(unknownOutcome());
            if (!verdict.isUnseen) {
                error.delivery = Delivery::Refused; // it was looked for, and is not there
                entry.mayBeDone = false;
                edit.isSent = false;
            }
            fail(entry, error);
            return;
        }
        edit.attempt += edit.error ? 1 : 0;
        entry.vainLooks = 0;
        edit.error.reset();
        setState(entry, EditState::Running);
        goOnAs(entry, verdict.command);
        proceed(entry);
        tell(number);
        return;
    }
    goOnAs(entry, verdict.command);
    proceed(entry);
}

/// The command is in line with what is there now. Where a former request may have done a part of it already,
/// it still tells what was there before.
Command EditRunner::Private::startedFrom(const Entry &entry, Command command) const
{
    const auto *former = std::get_if<UpdateContact>(&entry.edit.command);
    auto *update = std::get_if<UpdateContact>(&command);
    const bool wasSent = entry.edit.isSent || entry.mayBeDone || !entry.edit.unanswered.isEmpty();
    if (former && update && wasSent) {
        update->before = startAfterDoubt(former->before, former->after, update->before);
    }
    return command;
}

/// What it was is kept in mind where it may have been done: it belongs into the log.
void EditRunner::Private::goOnAs(Entry &entry, const Command &command)
{
    Edit &edit = entry.edit;
    const Command former = std::exchange(edit.command, startedFrom(entry, command));
    const bool mayBeDone = (edit.isSent || entry.mayBeDone) && !isCreation(former) && !isDeletion(former);
    // Also when everything looks as before: somebody else may have changed it back.
    if (mayBeDone && !edit.unanswered.contains(former)) {
        edit.unanswered += former;
    }
}

void EditRunner::Private::takeLookFailure(EditNumber number, const Error &error)
{
    Entry &entry = *entryAt(number);
    const bool isInDoubt = entry.edit.state == EditState::Looking;
    qCInfo(lcEdits) << "edit" << quint64(number) << "cannot be looked at:" << toString(error.kind);
    if (isRefusedLook(error)) {
        if (isInDoubt) {
            fail(entry, entry.edit.error.value_or(unknownOutcome()));
        } else {
            proceed(entry); // the server decides
        }
        return;
    }
    if (connected && isAboutTheWay(error) && error.kind != ErrorKind::TimedOut) {
        waitForConnection(entry);
        if (*connected) {
            setTimer(entry, entry.looks->next(*QRandomGenerator::global()), &Private::lookDelayIsOver);
        }
        startWhatMay();
        tell(number);
        return;
    }
    if (++entry.failedLooks >= policy.mostLooks) {
        fail(entry, isInDoubt ? entry.edit.error.value_or(unknownOutcome()) : error);
        return;
    }
    lookAgain(entry);
}

/// A little later; the slot is free meanwhile.
void EditRunner::Private::lookAgain(Entry &entry)
{
    setPhase(entry, Phase::Idle);
    setTimer(entry, entry.looks->next(*QRandomGenerator::global()), &Private::lookDelayIsOver);
    startWhatMay();
}

/// Nothing is in its way: send it, as soon as it is written down.
void EditRunner::Private::proceed(Entry &entry)
{
    const bool isCreated = tools.looker && isCreation(entry.edit.command);
    if (isCreated || (entry.edit.isTogether && !entry.isWrittenAsSent)) {
        // What was there before must be on the disk before anything is added to it.
        entry.edit.isSent = true;
        save(entry);
    }
    if (entry.unwritten > 0) {
        setPhase(entry, Phase::Writing);
    } else {
        transmit(entry);
    }
}

void EditRunner::Private::transmit(Entry &entry)
{
    setPhase(entry, Phase::Sending);
    entry.edit.isSent = true;
    const EditNumber number = entry.edit.number;
    const auto send = [&]<class T>(Call<T> call) {
        await<T>(
            entry, std::move(call),
            [this, number](const T &made) {
                if constexpr (std::is_same_v<T, dialbook::Done>) {
                    finish(number, {}, EditAnswer::Accepted);
                } else {
                    finish(number, made.text(), EditAnswer::Accepted);
                }
            },
            &Private::takeFailure);
    };
    const Command &command = entry.edit.command;
    if (const auto *create = std::get_if<CreateContact>(&command)) {
        send(contacts.create(create->directory, create->draft));
    } else if (const auto *update = std::get_if<UpdateContact>(&command)) {
        send(contacts.update(update->contact, update->after));
    } else if (const auto *remove = std::get_if<DeleteContact>(&command)) {
        send(contacts.remove(remove->contact));
    } else if (const auto *createList = std::get_if<CreateSpeedDial>(&command)) {
        send(speedDials.create(createList->name, createList->sharing));
    } else if (const auto *rename = std::get_if<RenameSpeedDial>(&command)) {
        send(speedDials.rename(rename->list, rename->after));
    } else if (const auto *removeList = std::get_if<DeleteSpeedDial>(&command)) {
        send(speedDials.remove(removeList->list));
    } else if (const auto *add = std::get_if<AddLink>(&command)) {
        send(speedDials.addLink(add->list, add->contact, add->primaryNumber));
    } else if (const auto *set = std::get_if<SetPrimaryNumber>(&command)) {
        send(speedDials.setPrimaryNumber(set->list, set->link, set->after));
    } else {
        const auto &unlink = std::get<RemoveLink>(command);
        send(speedDials.removeLink(unlink.list, unlink.link));
    }
}

void EditRunner::Private::finish(EditNumber number, const QString &createdId, EditAnswer answer)
{
    Entry &entry = *entryAt(number);
    halt(entry);
    Edit &edit = entry.edit;
    edit.error.reset();
    edit.createdId = createdId;
    edit.answer = answer;
    edit.finishedAt = QDateTime::currentDateTimeUtc();
    entry.mayBeDone = false;
    leaveQueues(entry);
    setState(entry, EditState::Done);
    if (edit.undoes) {
        if (Entry *former = entryAt(*edit.undoes)) {
            former->edit.undoneBy = number;
            Entry *first = former->edit.undoes ? entryAt(*former->edit.undoes) : nullptr;
            if (first) {
                first->edit.undoneBy.reset();
            }
        }
    }
    const QList<EditNumber> carried = addCarried(edit);
    // In one transaction: what comes with it is not forgotten, and not done twice.
    QList<Edit> written;
    for (const EditNumber each : carried) {
        written += asWritten(*entryAt(each));
    }
    save(*entryAt(number), written);
    startWhatMay();
    tell(number);
    for (const EditNumber each : carried) {
        tell(each);
    }
    forgetOldest();
    tellWhenIdle();
}

/// What came with what was made: its links, now that it has an id; of a link that is moved its removal.
QList<EditNumber> EditRunner::Private::addCarried(const Edit &made)
{
    QList<Command> carried;
    if (const auto *contact = std::get_if<CreateContact>(&made.command)) {
        for (const CarriedLink &link : contact->links) {
            carried += AddLink { link.list, link.listName, { contact->directory, EntryId(made.createdId) },
                contact->draft.shownName(), link.primaryNumber };
        }
    } else if (const auto *list = std::get_if<CreateSpeedDial>(&made.command)) {
        for (const CarriedLink &link : list->links) {
            carried += AddLink { DirectoryId(made.createdId), list->name, link.contact, link.contactName,
                link.primaryNumber };
        }
    } else if (const auto *add = std::get_if<AddLink>(&made.command); add && add->former) {
        carried += RemoveLink { add->former->list, add->former->listName, add->former->link, add->contactName,
            add->contact, add->primaryNumber };
    }
    QList<EditNumber> numbers;
    const EditGroup group = made.group;
    for (const Command &command : std::as_const(carried)) {
        const EditNumber number = add(command, { .group = group }, EditState::Running);
        Entry &entry = *entryAt(number);
        enqueue(entry);
        resume(entry);
        numbers += number;
    }
    return numbers;
}

void EditRunner::Private::takeFailure(EditNumber number, const Error &error)
{
    Entry &entry = *entryAt(number);
    Edit &edit = entry.edit;
    setPhase(entry, Phase::Idle);
    edit.error = error;
    qCInfo(lcEdits) << "edit" << quint64(number) << "attempt" << edit.attempt << toString(error.kind);
    if (error.delivery == Delivery::Unknown) {
        entry.mayBeDone = true;
        if (tools.looker) {
            entry.failedLooks = 0;
            entry.vainLooks = 0;
            setState(entry, EditState::Looking);
            lookAgain(entry);
            tell(number);
        } else {
            fail(entry, error);
        }
        return;
    }
    edit.isSent = entry.mayBeDone;
    const bool mayTryAgain = !entry.isLastAttempt && edit.attempt < policy.mostAttempts();
    if (error.kind == ErrorKind::Busy && mayTryAgain) {
        // Its place in the directory's order is kept.
        ++edit.attempt;
        setState(entry, EditState::RetryingBusy);
        setTimer(entry, entry.busy->next(*QRandomGenerator::global()), &Private::busyDelayIsOver);
        startWhatMay();
        tell(number);
        return;
    }
    if (error.delivery == Delivery::NotSent && connected && isAboutTheWay(error)) {
        waitForConnection(entry);
        if (*connected) {
            setTimer(entry, entry.looks->next(*QRandomGenerator::global()), &Private::lookDelayIsOver);
        }
        startWhatMay();
        tell(number);
        return;
    }
    if (error.kind == ErrorKind::Gone && entry.mayBeDone && isDeletion(edit.command)) {
        finish(number, {}, EditAnswer::FoundDone); // it was this edit that deleted it
        return;
    }
    const auto *update = std::get_if<UpdateContact>(&edit.command);
    if (error.kind == ErrorKind::Gone && update && tools.looker) {
        EditConflict conflict { .kind = EditConflict::Kind::Deleted };
        conflict.opened = update->before;
        conflict.yours = update->after;
        stopWith(entry, std::move(conflict));
        return;
    }
    fail(entry, error);
}

/// For good, until the person wants it otherwise.
void EditRunner::Private::fail(Entry &entry, const Error &error)
{
    const EditNumber number = entry.edit.number;
    halt(entry);
    entry.edit.error = error;
    entry.edit.dueAt = {};
    leaveQueues(entry);
    setState(entry, EditState::Failed);
    save(entry);
    startWhatMay();
    tell(number);
    tellWhenIdle();
}

void EditRunner::Private::stopWith(Entry &entry, EditConflict conflict)
{
    const EditNumber number = entry.edit.number;
    halt(entry);
    entry.edit.conflict = std::move(conflict);
    leaveQueues(entry);
    setState(entry, EditState::Conflict);
    save(entry);
    startWhatMay();
    tell(number);
    tellWhenIdle();
}

/// Its place in the directory's order is kept.
void EditRunner::Private::waitForConnection(Entry &entry)
{
    setPhase(entry, Phase::Idle);
    const bool isInDoubt = entry.edit.isSent && tools.looker;
    setState(entry, isInDoubt ? EditState::Looking : EditState::Outbox);
    save(entry);
}

} // namespace dialbook
