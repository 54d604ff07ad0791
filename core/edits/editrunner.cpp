// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editrunner.h"

#include "core/base/backoff.h"
#include "core/base/logging.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace dialbook {

namespace {

constexpr size_t mostFinished = 200;
constexpr std::chrono::seconds longestBusyDelay { 8 };

bool isFinished(EditState state)
{
    return state == EditState::Done || state == EditState::TakenBack;
}

/// It will happen unless something stops it.
bool isPending(EditState state)
{
    return state == EditState::Waiting || state == EditState::Running || state == EditState::RetryingBusy;
}

} // namespace

struct EditRunner::Private
{
    struct Entry
    {
        Edit edit;
        bool onTheWay = false; ///< its request has been sent
        std::function<void()> cancel; ///< aborts the request
        std::unique_ptr<QTimer> timer; ///< runs out at Edit::dueAt
        std::optional<Backoff> backoff;
    };

    Private(EditRunner *runner, RestClient &rest, EditPolicy chosen)
        : q(runner)
        , policy(chosen)
        , contacts(rest)
        , speedDials(rest)
    {
    }

    EditNumber add(Command command, EditState state);
    Entry *entryOf(EditNumber number);
    void setState(Entry &entry, EditState state);
    void tell(EditNumber number);
    void tellWhenIdle();
    void setTimer(Entry &entry, std::chrono::milliseconds delay, void (Private::*due)(EditNumber));
    void enqueue(Entry &entry);
    void leaveLane(const Entry &entry);
    void startWhatMay();
    void start(Entry &entry);
    void send(Entry &entry);
    template <class T>
    void await(Entry &entry, Call<T> call);
    void finish(EditNumber number, const QString &createdId);
    void fail(EditNumber number, const Error &error);
    void undoTimeIsOver(EditNumber number);
    void busyDelayIsOver(EditNumber number);
    void countDoomed(const Command &command, int by);
    void forgetOldest();

    EditRunner *q;
    EditPolicy policy;
    ContactsApi contacts;
    SpeedDialApi speedDials;
    quint64 lastNumber = 0;
    int onTheWay = 0;
    int pending = 0;
    std::map<EditNumber, Entry> entries;
    /// What is to be sent, by directory; the first one is on its way or the next to be.
    std::map<DirectoryId, std::deque<EditNumber>> lanes;
    std::deque<EditNumber> finished;
    QHash<ContactRef, int> doomedEntries;
    QHash<DirectoryId, int> doomedLists;
};

EditNumber EditRunner::Private::add(Command command, EditState state)
{
    const auto number = EditNumber(++lastNumber);
    Entry &entry = entries[number];
    entry.edit.number = number;
    entry.edit.command = std::move(command);
    entry.edit.state = EditState::TakenBack; // nothing is pending yet
    setState(entry, state);
    return number;
}

EditRunner::Private::Entry *EditRunner::Private::entryOf(EditNumber number)
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
    if (by != 0) {
        countDoomed(entry.edit.command, by);
    }
    if (isFinished(state)) {
        finished.push_back(entry.edit.number);
    }
}

void EditRunner::Private::tell(EditNumber number)
{
    if (const Entry *entry = entryOf(number)) {
        const Edit edit = entry->edit; // receivers may change everything
        emit q->editChanged(edit);
    }
}

void EditRunner::Private::tellWhenIdle()
{
    if (pending == 0) {
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
    entry.backoff.emplace(policy.firstBusyDelay, longestBusyDelay);
    lanes[directoryOf(entry.edit.command)].push_back(entry.edit.number);
}

void EditRunner::Private::leaveLane(const Entry &entry)
{
    const auto lane = lanes.find(directoryOf(entry.edit.command));
    if (lane == lanes.end()) {
        return;
    }
    std::erase(lane->second, entry.edit.number);
    if (lane->second.empty()) {
        lanes.erase(lane);
    }
}

void EditRunner::Private::startWhatMay()
{
    while (onTheWay < policy.mostOnTheWay) {
        Entry *next = nullptr;
        for (const auto &[directory, lane] : lanes) {
            Entry *first = entryOf(lane.front());
            const bool ready = !first->onTheWay && first->edit.state == EditState::Running;
            if (ready && (!next || first->edit.number < next->edit.number)) {
                next = first;
            }
        }
        if (!next) {
            return;
        }
        start(*next);
    }
}

void EditRunner::Private::start(Entry &entry)
{
    entry.onTheWay = true;
    ++onTheWay;
    send(entry);
}

void EditRunner::Private::send(Entry &entry)
{
    struct Sender
    {
        Private *d;
        Entry &entry;

        void operator()(const CreateContact &create) const
        {
            d->await(entry, d->contacts.create(create.directory, create.draft));
        }
        void operator()(const UpdateContact &update) const
        {
            d->await(entry, d->contacts.update(update.contact, update.after));
        }
        void operator()(const DeleteContact &remove) const
        {
            d->await(entry, d->contacts.remove(remove.contact));
        }
        void operator()(const CreateSpeedDial &create) const
        {
            d->await(entry, d->speedDials.create(create.name, create.sharing));
        }
        void operator()(const RenameSpeedDial &rename) const
        {
            d->await(entry, d->speedDials.rename(rename.list, rename.after));
        }
        void operator()(const DeleteSpeedDial &remove) const
        {
            d->await(entry, d->speedDials.remove(remove.list));
        }
        void operator()(const AddLink &add) const
        {
            d->await(entry, d->speedDials.addLink(add.list, add.contact, add.primaryNumber));
        }
        void operator()(const SetPrimaryNumber &set) const
        {
            d->await(entry, d->speedDials.setPrimaryNumber(set.list, set.link, set.after));
        }
        void operator()(const RemoveLink &remove) const
        {
            d->await(entry, d->speedDials.removeLink(remove.list, remove.link));
        }
    };
    std::visit(Sender { this, entry }, entry.edit.command);
}

template <class T>
void EditRunner::Private::await(Entry &entry, Call<T> call)
{
    const auto kept = std::make_shared<Call<T>>(
        std::move(call).then(q, [this, number = entry.edit.number](const Result<T> &result) {
            if (!result) {
                fail(number, result.error());
                return;
            }
            if constexpr (std::is_same_v<T, Done>) {
                finish(number, {});
            } else {
                finish(number, result->text());
            }
        }));
    entry.cancel = [kept] { kept->cancel(); };
}

void EditRunner::Private::finish(EditNumber number, const QString &createdId)
{
    Entry *entry = entryOf(number);
    entry->onTheWay = false;
    --onTheWay;
    entry->cancel = nullptr;
    entry->edit.error.reset();
    entry->edit.createdId = createdId;
    leaveLane(*entry);
    setState(*entry, EditState::Done);
    startWhatMay();
    tell(number);
    forgetOldest();
    tellWhenIdle();
}

void EditRunner::Private::fail(EditNumber number, const Error &error)
{
    Entry *entry = entryOf(number);
    entry->onTheWay = false;
    --onTheWay;
    entry->cancel = nullptr;
    entry->edit.error = error;
    qCInfo(lcEdits) << "edit" << quint64(number) << "attempt" << entry->edit.attempt << toString(error.kind);
    if (error.kind == ErrorKind::Busy && entry->edit.attempt < policy.mostAttempts()) {
        // Its place in the directory's order is kept.
        ++entry->edit.attempt;
        setState(*entry, EditState::RetryingBusy);
        setTimer(*entry, entry->backoff->next(*QRandomGenerator::global()), &Private::busyDelayIsOver);
        startWhatMay();
        tell(number);
        return;
    }
    leaveLane(*entry);
    setState(*entry, EditState::Failed);
    startWhatMay();
    tell(number);
    tellWhenIdle();
}

void EditRunner::Private::undoTimeIsOver(EditNumber number)
{
    Entry *entry = entryOf(number);
    setState(*entry, EditState::Running);
    enqueue(*entry);
    startWhatMay();
    tell(number);
}

void EditRunner::Private::busyDelayIsOver(EditNumber number)
{
    Entry *entry = entryOf(number);
    setState(*entry, EditState::Running);
    startWhatMay();
    tell(number);
}

void EditRunner::Private::countDoomed(const Command &command, int by)
{
    const auto count = [by](auto &doomed, const auto &key) {
        if ((doomed[key] += by) == 0) {
            doomed.remove(key);
        }
    };
    if (const auto *contact = std::get_if<DeleteContact>(&command)) {
        count(doomedEntries, contact->contact);
    } else if (const auto *link = std::get_if<RemoveLink>(&command)) {
        // In a speed dial the entry's id is the link's (protocol.md 8a, ruling 13).
        count(doomedEntries, ContactRef { link->list, EntryId(link->link.text()) });
    } else if (const auto *list = std::get_if<DeleteSpeedDial>(&command)) {
        count(doomedLists, list->list);
    }
}

void EditRunner::Private::forgetOldest()
{
    while (finished.size() > mostFinished) {
        entries.erase(finished.front());
        finished.pop_front();
    }
}

EditRunner::EditRunner(RestClient &rest, EditPolicy policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, rest, policy))
{
}

EditRunner::~EditRunner() = default;

EditNumber EditRunner::run(Command command)
{
    const EditNumber number = d->add(std::move(command), EditState::Running);
    d->enqueue(*d->entryOf(number));
    d->startWhatMay();
    d->tell(number);
    return number;
}

EditNumber EditRunner::runUndoable(Command command)
{
    const EditNumber number = d->add(std::move(command), EditState::Waiting);
    d->setTimer(*d->entryOf(number), d->policy.undoTime, &Private::undoTimeIsOver);
    d->tell(number);
    return number;
}

bool EditRunner::takeBack(EditNumber number)
{
    Private::Entry *entry = d->entryOf(number);
    if (!entry || entry->edit.state != EditState::Waiting) {
        return false;
    }
    entry->timer->stop();
    d->setState(*entry, EditState::TakenBack);
    d->tell(number);
    d->forgetOldest();
    d->tellWhenIdle();
    return true;
}

std::optional<EditNumber> EditRunner::latestWaiting() const
{
    for (auto entry = d->entries.rbegin(); entry != d->entries.rend(); ++entry) {
        if (entry->second.edit.state == EditState::Waiting) {
            return entry->first;
        }
    }
    return {};
}

void EditRunner::retry(EditNumber number)
{
    Private::Entry *entry = d->entryOf(number);
    if (!entry || entry->edit.state != EditState::Failed) {
        return;
    }
    entry->edit.attempt = 1;
    entry->edit.error.reset();
    d->setState(*entry, EditState::Running);
    d->enqueue(*entry);
    d->startWhatMay();
    d->tell(number);
}

void EditRunner::drop(EditNumber number)
{
    Private::Entry *entry = d->entryOf(number);
    if (!entry) {
        return;
    }
    const bool wasPending = isPending(entry->edit.state);
    if (entry->onTheWay) {
        --d->onTheWay;
        entry->cancel();
    }
    d->leaveLane(*entry);
    if (wasPending) {
        d->countDoomed(entry->edit.command, -1);
        --d->pending;
    }
    std::erase(d->finished, number);
    d->entries.erase(number);
    d->startWhatMay();
    emit dropped(number);
    if (wasPending) {
        d->tellWhenIdle();
    }
}

void EditRunner::flush()
{
    QList<EditNumber> due;
    for (auto &[number, entry] : d->entries) {
        if (entry.edit.state == EditState::Waiting) {
            entry.timer->stop();
            d->setState(entry, EditState::Running);
            d->enqueue(entry);
            due += number;
        }
    }
    d->startWhatMay();
    for (const EditNumber number : due) {
        d->tell(number);
    }
}

bool EditRunner::isIdle() const
{
    return d->pending == 0;
}

const EditPolicy &EditRunner::policy() const
{
    return d->policy;
}

const Edit *EditRunner::find(EditNumber number) const
{
    const Private::Entry *entry = d->entryOf(number);
    return entry ? &entry->edit : nullptr;
}

QList<Edit> EditRunner::edits() const
{
    QList<Edit> edits;
    edits.reserve(qsizetype(d->entries.size()));
    for (const auto &[number, entry] : d->entries) {
        edits += entry.edit;
    }
    return edits;
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
