// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editrunner.h"

#include "core/edits/editjournal.h"
#include "core/edits/editrunnerprivate.h"

#include <QRandomGenerator>

#include <algorithm>

namespace dialbook {

namespace {

constexpr size_t mostFinished = 200;
constexpr std::chrono::seconds longestBusyDelay { 8 };

} // namespace

EditRunner::Private::Private(
    EditRunner *runner, RestClient &rest, EditTools chosenTools, EditPolicy chosenPolicy)
    : q(runner)
    , tools(chosenTools)
    , policy(chosenPolicy)
    , contacts(rest)
    , speedDials(rest)
{
    clock.start();
    groupTimer.setSingleShot(true);
    lateTimer.setSingleShot(true);
    QObject::connect(&lateTimer, &QTimer::timeout, q, [this] { writeLate(); });
    QObject::connect(&groupTimer, &QTimer::timeout, q, [this] { tellGroups(); });
}

/// Higher than all before, also those of former starts; and two programs do not give the same.
EditNumber EditRunner::Private::nextNumber()
{
    constexpr int bitsOfChance = 20;
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << bitsOfChance;
    const quint64 chance = QRandomGenerator::global()->bounded(1U << bitsOfChance);
    lastNumber = std::max(lastNumber + 1, now | chance);
    return EditNumber(lastNumber);
}

EditNumber EditRunner::Private::add(Command command, const EditOptions &options, EditState state)
{
    const EditNumber number = nextNumber();
    if (const auto group = groups.find(options.group); group != groups.end()) {
        ++group->second.progress.total; // comes with what was given together
        group->second.edits += number;
    }
    addAs(number, std::move(command), options, state);
    return number;
}

EditRunner::Private::Entry &EditRunner::Private::addAs(
    EditNumber number, Command command, const EditOptions &options, EditState state)
{
    Entry &entry = entries[number];
    entry.edit.number = number;
    entry.edit.place = quint64(number);
    entry.edit.command = std::move(command);
    entry.edit.givenAt = QDateTime::currentDateTimeUtc();
    entry.edit.who = who;
    entry.edit.group = options.group;
    const auto *contact = std::get_if<CreateContact>(&entry.edit.command);
    const auto *list = std::get_if<CreateSpeedDial>(&entry.edit.command);
    const bool carriesLinks = (contact && !contact->links.isEmpty()) || (list && !list->links.isEmpty());
    if (carriesLinks && options.group == EditGroup()) {
        entry.edit.group = EditGroup(number); // what comes with it belongs to it
    }
    entry.edit.undoes = options.undoes;
    entry.edit.isTogether = groups.contains(options.group);
    entry.edit.state = EditState::TakenBack; // nothing is pending yet
    setState(entry, state);
    return entry;
}

EditRunner::Private::Entry *EditRunner::Private::entryAt(EditNumber number)
{
    const auto found = entries.find(number);
    return found == entries.end() ? nullptr : &found->second;
}

/// Keeps the counts true; the only place that changes a state.
void EditRunner::Private::setState(Entry &entry, EditState state)
{
    const int by = int(isPending(state)) - int(isPending(entry.edit.state));
    entry.edit.state = state;
    pending += by;
    if (state == EditState::Waiting) {
        waiting.insert(entry.edit.number);
    } else {
        waiting.erase(entry.edit.number);
    }
    if (by != 0) {
        countDoomed(entry.edit.command, by);
    }
    if (groupOf(entry)) {
        count(entry, state);
    } else if (isFinished(state)) {
        finished.push_back(entry.edit.number);
    }
}

/// It is under way, on one of the ways to the server.
bool EditRunner::Private::isBegun(Phase phase)
{
    return phase != Phase::Idle && phase != Phase::Ready && phase != Phase::Ahead;
}

void EditRunner::Private::setPhase(Entry &entry, Phase phase)
{
    const int by = int(isBegun(phase)) - int(isBegun(entry.phase));
    underWay += by;
    if (Group *group = groupOf(entry)) {
        group->progress.underWay += by;
        group->ahead += int(phase == Phase::Ahead) - int(entry.phase == Phase::Ahead);
        group->unseen.erase(entry.rank);
        group->startable.erase(entry.rank);
        if (by != 0) {
            groupChanges(entry.edit.group);
        }
    }
    entry.phase = phase;
    offer(entry);
}

void EditRunner::Private::tell(EditNumber number)
{
    if (const Entry *entry = entryAt(number)) {
        const Edit edit = entry->edit; // receivers may change everything
        emit q->editChanged(edit);
    }
}

void EditRunner::Private::tellWhenIdle()
{
    if (isIdle()) {
        emit q->idle();
    }
}

void EditRunner::Private::setTimer(
    Entry &entry, std::chrono::milliseconds delay, void (Private::*due)(EditNumber))
{
    entry.edit.dueAt = QDateTime::currentDateTimeUtc().addMSecs(delay.count());
    entry.timer = std::make_unique<QTimer>();
    entry.timer->setSingleShot(true);
    QObject::connect(entry.timer.get(), &QTimer::timeout, q,
        [this, due, number = entry.edit.number] { (this->*due)(number); });
    entry.timer->start(delay);
}

void EditRunner::Private::enqueue(Entry &entry)
{
    entry.busy.emplace(policy.firstBusyDelay, longestBusyDelay);
    entry.looks.emplace(policy.firstLookDelay, longestBusyDelay);
    entry.failedLooks = 0;
    entry.vainLooks = 0;
    entry.isLastAttempt = false;
    // What was put off (a deletion that waited, a retry) comes behind what was sent meanwhile.
    queueAt(entry, quint64(nextNumber()));
}

void EditRunner::Private::queueAt(Entry &entry, quint64 rank)
{
    leaveQueues(entry);
    entry.rank = rank;
    queues.join(entry.edit, rank);
}

void EditRunner::Private::leaveQueues(Entry &entry)
{
    if (entry.rank == 0) {
        return;
    }
    if (Group *group = groupOf(entry)) {
        group->unseen.erase(entry.rank);
        group->startable.erase(entry.rank);
    }
    const auto next = queues.leave(entry.edit, std::exchange(entry.rank, 0));
    if (next) {
        offer(*entryAt(*next));
    }
}

/// Ends what is under way, if anything.
void EditRunner::Private::halt(Entry &entry)
{
    entry.timer.reset();
    if (const auto cancel = std::exchange(entry.cancel, nullptr)) {
        cancel();
    }
    setPhase(entry, Phase::Idle);
}

/// Into its directory's queue.
void EditRunner::Private::send(EditNumber number)
{
    Entry &entry = *entryAt(number);
    enqueue(entry);
    resume(entry);
    save(entry);
    startWhatMay();
    tell(number);
}

/// Not for longer than a turn may take: of thousands that are found done, each makes room for the next.
void EditRunner::Private::startWhatMay()
{
    if (isStarting) {
        isToStartAgain = true;
        return;
    }
    QElapsedTimer turn;
    turn.start();
    isStarting = true;
    do {
        isToStartAgain = false;
        while (!Slices::isTurnOver(turn) && startNext()) { }
    } while (isToStartAgain && !Slices::isTurnOver(turn));
    isStarting = false;
    if (Slices::isTurnOver(turn)) {
        QTimer::singleShot(0, q, [this] { startWhatMay(); });
    }
}

bool EditRunner::Private::startNext()
{
    if (restoring > 0) {
        return false;
    }
    if (Entry *single = underWay < policy.mostOnTheWay ? nextSingle() : nullptr) {
        single->edit.dueAt = {};
        look(*single);
        return true;
    }
    for (auto &[number, group] : groups) {
        if (!mayStart(group)) {
            continue;
        }
        lookAhead(number, group);
        if (underWay < policy.mostOnTheWay && !group.startable.empty()) {
            begin(*entryAt(group.startable.begin()->second));
            return true;
        }
    }
    return false;
}

/// Of those that were given by themselves: they do not wait for thousands.
EditRunner::Private::Entry *EditRunner::Private::nextSingle()
{
    Entry *next = nullptr;
    const QList<EditNumber> firsts = queues.firstsOfDirectories();
    for (const EditNumber number : firsts) {
        Entry *first = entryAt(number);
        if (first->phase == Phase::Ready && queues.isFirst(first->edit)
            && (!next || first->edit.place < next->edit.place)) {
            next = first;
        }
    }
    return next;
}

/// Ready, or into the outbox.
void EditRunner::Private::resume(Entry &entry)
{
    if (isOffline()) {
        setState(entry, EditState::Outbox);
        setPhase(entry, Phase::Idle);
        return;
    }
    setState(entry, entry.edit.isSent && tools.looker ? EditState::Looking : EditState::Running);
    setPhase(entry, Phase::Ready);
}

void EditRunner::Private::undoTimeIsOver(EditNumber number)
{
    send(number);
}

void EditRunner::Private::busyDelayIsOver(EditNumber number)
{
    Entry &entry = *entryAt(number);
    setState(entry, EditState::Running);
    setPhase(entry, Phase::Ready);
    startWhatMay();
    tell(number);
}

void EditRunner::Private::lookDelayIsOver(EditNumber number)
{
    Entry &entry = *entryAt(number);
    if (isOffline()) {
        return; // goes on when the connection is back
    }
    const bool wasInOutbox = entry.edit.state == EditState::Outbox;
    if (wasInOutbox) {
        resume(entry);
        save(entry);
    }
    setPhase(entry, Phase::Ready);
    startWhatMay();
    if (wasInOutbox) {
        tell(number);
    }
}

void EditRunner::Private::countDoomed(const Command &command, int by)
{
    const auto count = [by](auto &doomed, const auto &key) {
        if ((doomed[key] += by) == 0) {
            doomed.remove(key);
        }
    };
    if (std::holds_alternative<DeleteContact>(command) || std::holds_alternative<RemoveLink>(command)) {
        count(doomedEntries, *entryOf(command));
    } else if (const auto *list = std::get_if<DeleteSpeedDial>(&command)) {
        count(doomedLists, list->list);
    }
}

/// Nothing of it is at the server.
bool EditRunner::Private::isStillHere(const Entry &entry)
{
    const EditState state = entry.edit.state;
    const bool isUnsent = !entry.edit.isSent && !entry.mayBeDone;
    const bool isInLine = state == EditState::Outbox || (groupOf(entry) && !isBegun(entry.phase));
    return state == EditState::Waiting || (isPending(state) && isInLine && isUnsent);
}

void EditRunner::Private::forgetOldest()
{
    while (finished.size() > mostFinished) {
        entries.erase(finished.front());
        finished.pop_front();
    }
}

EditRunner::EditRunner(RestClient &rest, EditPolicy policy, QObject *parent)
    : EditRunner(rest, EditTools {}, policy, parent)
{
}

EditRunner::EditRunner(RestClient &rest, EditTools tools, EditPolicy policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, rest, tools, policy))
{
}

EditRunner::~EditRunner()
{
    d->writeLate();
}

EditNumber EditRunner::run(Command command, const EditOptions &options)
{
    const EditNumber number = d->add(std::move(command), options, EditState::Running);
    d->send(number);
    return number;
}

EditNumber EditRunner::runUndoable(Command command, const EditOptions &options)
{
    const EditNumber number = d->add(std::move(command), options, EditState::Waiting);
    Private::Entry &entry = *d->entryAt(number);
    d->setTimer(entry, d->policy.undoTime, &Private::undoTimeIsOver);
    d->save(entry);
    d->tell(number);
    return number;
}

std::optional<EditNumber> EditRunner::latestWaiting() const
{
    return d->waiting.empty() ? std::nullopt : std::optional(*d->waiting.rbegin());
}

void EditRunner::flush()
{
    const std::set<EditNumber> due = d->waiting;
    for (const EditNumber number : due) {
        if (Private::Entry *entry = d->entryAt(number); entry && entry->edit.state == EditState::Waiting) {
            entry->timer.reset();
            d->send(number);
        }
    }
}

bool EditRunner::isIdle() const
{
    return d->isIdle();
}

void EditRunner::setWho(const QString &who)
{
    d->who = who;
}

bool EditRunner::isKept() const
{
    return d->isKept;
}

const EditPolicy &EditRunner::policy() const
{
    return d->policy;
}

const Edit *EditRunner::find(EditNumber number) const
{
    const Private::Entry *entry = d->entryAt(number);
    return entry ? &entry->edit : nullptr;
}

QList<Edit> EditRunner::edits() const
{
    QList<Edit> edits;
    edits.reserve(qsizetype(d->entries.size()));
    for (const auto &[number, entry] : d->entries) {
        edits += entry.edit;
    }
    std::stable_sort(
        edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.place < b.place; });
    return edits;
}

bool EditRunner::isBeingUndone(EditNumber number) const
{
    return std::any_of(d->entries.cbegin(), d->entries.cend(), [number](const auto &each) {
        const Edit &edit = each.second.edit;
        return edit.undoes == number && !isFinished(edit.state);
    });
}

bool EditRunner::isBeingDeleted(const ContactRef &entry) const
{
    return d->doomedEntries.contains(entry);
}

bool EditRunner::isBeingDeleted(const DirectoryId &list) const
{
    return d->doomedLists.contains(list);
}

} // namespace dialbook
