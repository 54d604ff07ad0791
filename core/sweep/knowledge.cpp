// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/knowledge.h"

#include "core/directories/directorylist.h"
#include "core/find/findindex.h"
#include "core/session/session.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "core/sweep/listtrace.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace dialbook {

namespace {

/// A list shows in parts what it was primed with.
bool bringsNothingNew(const QList<ListChange> &changes, const ContactSequence &known)
{
    const auto isKnown = [&known](int row, const auto &rows) {
        for (const ContactPtr &contact : rows) {
            if (contact && contact != known.value(row)) {
                return false;
            }
            ++row;
        }
        return true;
    };
    return std::all_of(changes.begin(), changes.end(), [&](const ListChange &change) {
        if (const auto *changed = std::get_if<RowsChanged>(&change)) {
            return isKnown(changed->first, changed->rows);
        }
        const auto *reset = std::get_if<RowsReset>(&change);
        return reset && reset->rows.size() == known.size() && isKnown(0, reset->rows);
    });
}

} // namespace

struct Knowledge::Private
{
    /// A directory's entries: of its list while one is open, and otherwise as they were last known.
    struct Known
    {
        ContactSequence rows; ///< before pending
        int loadedCount = 0; ///< of rows
        QDateTime asOf;
        bool isWhole = false;
        bool isBeingRead = false; ///< the store has not handed everything over yet
        bool isToBeReset = true; ///< what is stored is not what changes lead on from
        bool isOlder = false; ///< the stored age is due
        bool isPrimed = false; ///< the list shows rows, in parts, and nothing else
        bool isBeingPrimed = false; ///< the list tells what it is just given
        ContactList *list = nullptr;
        QList<ListChange> pending;
    };

    Private(Knowledge &knowledge, Session &sessionToUse, DirectoryList &directoriesToUse,
        ContactListPool &listsToUse, FindIndex &indexToUse, Store &storeToUse, Settings &settingsToUse,
        const KnowledgePolicy &policyToUse)
        : q(knowledge)
        , session(sessionToUse)
        , directories(directoriesToUse)
        , lists(listsToUse)
        , store(storeToUse)
        , settings(settingsToUse)
        , policy(policyToUse)
        , index(indexToUse)
    {
        handOver.setSingleShot(true);
        handOver.setInterval(policy.handOverEvery);
        age.setInterval(policy.ageEvery);
    }

    void takeState(Session::State state);
    void turnTo(const StoreOwner &person);
    void forget();
    void takeStored(const QList<StoredDirectory> &stored);
    void takeStoredRows(const DirectoryId &id, const QList<ContactPtr> &rows, bool isLast);
    void prime(const DirectoryId &id, Known &one);
    void takeDirectory(const Directory &directory);
    void takeRemoved(const DirectoryId &id);
    void open(ContactList &list);
    void close(ContactList &list);
    void takeChanges(Known &one, const QList<ListChange> &changes);
    void takeListState(Known &one);
    void everythingAgain();
    void soon();
    void flush();
    void learn(const DirectoryId &id, Known &one);
    void indexChanges(const DirectoryId &id, const Known &one);
    [[nodiscard]] bool isEmpty() const { return directories.directories().isEmpty(); }

    Knowledge &q;
    Session &session;
    DirectoryList &directories;
    ContactListPool &lists;
    Store &store;
    Settings &settings;
    KnowledgePolicy policy;
    FindIndex &index;
    StoreOwner owner;
    QHash<DirectoryId, Known> known;
    QTimer handOver;
    QTimer age;
    qsizetype pendingCount = 0;
    bool metadataChanged = false;
    bool isPriming = false; ///< the directories tell what they were just given
    bool isRead = false;
};

Knowledge::Knowledge(Session &session, DirectoryList &directories, ContactListPool &lists, FindIndex &index,
    Store &store, Settings &settings, const KnowledgePolicy &policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, directories, lists, index, store, settings, policy))
{
    lists.setKnown([this](const DirectoryId &id) { return rows(id); });
    connect(&lists, &ContactListPool::opened, this, [this](ContactList *list) { d->open(*list); });
    connect(&lists, &ContactListPool::closing, this, [this](ContactList *list) { d->close(*list); });
    connect(&directories, &DirectoryList::added, this,
        [this](const Directory &directory) { d->takeDirectory(directory); });
    connect(&directories, &DirectoryList::changed, this,
        [this](const Directory &directory) { d->takeDirectory(directory); });
    connect(
        &directories, &DirectoryList::removed, this, [this](const DirectoryId &id) { d->takeRemoved(id); });
    connect(&session, &Session::stateChanged, this, [this](Session::State state) { d->takeState(state); });
    connect(&store, &Store::directoriesRead, this,
        [this](const QList<StoredDirectory> &stored) { d->takeStored(stored); });
    connect(&store, &Store::rowsRead, this,
        [this](const DirectoryId &id, const QList<ContactPtr> &read, bool isLast) {
            d->takeStoredRows(id, read, isLast);
        });
    connect(&store, &Store::finished, this, [this] {
        d->isRead = true;
        emit read();
    });
    connect(&store, &Store::troubled, this, &Knowledge::storeTroubled);
    connect(&store, &Store::wipeFailed, this, &Knowledge::wipeFailed);
    connect(&store, &Store::everythingNeeded, this, [this] { d->everythingAgain(); });
    connect(&store, &Store::rowsNeeded, this, [this](const DirectoryId &id) {
        if (const auto one = d->known.find(id); one != d->known.end()) {
            one->isToBeReset = true;
            d->soon();
        }
    });
    connect(&d->handOver, &QTimer::timeout, this, [this] { d->flush(); });
    connect(&d->age, &QTimer::timeout, this, [this] {
        for (Private::Known &one : d->known) {
            one.isOlder = one.isOlder || (one.list && one.list->state() == ContactList::State::Live);
        }
        d->flush();
    });
    d->age.start();
    const LogInMemory last = settings.lastLogIn();
    d->turnTo({ last.server, last.user });
}

Knowledge::~Knowledge()
{
    d->lists.setKnown({});
    for (Private::Known &one : d->known) {
        one.isOlder = one.isOlder || (one.list && one.list->state() == ContactList::State::Live);
    }
    d->flush();
}

const StoreOwner &Knowledge::owner() const
{
    return d->owner;
}

bool Knowledge::isEmpty() const
{
    return d->isEmpty();
}

QDateTime Knowledge::asOf() const
{
    QDateTime latest;
    for (const Private::Known &one : std::as_const(d->known)) {
        if (one.asOf.isValid() && (!latest.isValid() || one.asOf > latest)) {
            latest = one.asOf;
        }
    }
    return latest;
}

KnownRows Knowledge::rows(const DirectoryId &id) const
{
    const auto one = d->known.constFind(id);
    if (one == d->known.cend()) {
        return {};
    }
    if (one->list) {
        return { one->list->rows().sequence(), one->list->asOf(), one->list->isWhole() };
    }
    // A list is given the first ones, and then all of them, when they are there.
    return one->isBeingRead ? KnownRows() : KnownRows { one->rows, one->asOf, one->isWhole };
}

int Knowledge::loadedCount(const DirectoryId &id) const
{
    const auto one = d->known.constFind(id);
    if (one == d->known.cend()) {
        return 0;
    }
    return one->list ? one->list->loadedCount() : one->loadedCount;
}

bool Knowledge::isRead() const
{
    return d->isRead;
}

void Knowledge::setStored(bool stored)
{
    if (d->settings.storesDirectories() == stored) {
        return;
    }
    d->settings.setStoresDirectories(stored);
    if (!stored) {
        d->store.wipe();
        if (d->session.state() == Session::State::LoggedOut) {
            d->forget();
        }
    } else if (!d->owner.isEmpty()) {
        d->store.open(d->owner);
        d->everythingAgain();
    }
}

void Knowledge::Private::takeState(Session::State state)
{
    if (state == Session::State::Connected) {
        // Before anybody hears of the new session: nothing of one person's is there when the first of
        // another's comes.
        turnTo({ session.home().displayText(), session.userName().text() });
    } else if (state == Session::State::LoggedOut) {
        flush();
        if (!settings.storesDirectories()) {
            forget();
        }
    }
}

void Knowledge::Private::turnTo(const StoreOwner &person)
{
    if (person == owner || (person.isEmpty() && owner.isEmpty())) {
        return;
    }
    flush();
    forget();
    owner = person;
    if (settings.storesDirectories() && !owner.isEmpty()) {
        store.open(owner, settings.lastDirectory(owner.server, UserId(owner.user)));
    }
    emit q.changed();
}

void Knowledge::Private::forget()
{
    store.close();
    owner = {};
    isRead = false;
    lists.forget();
    index.clear();
    directories.clear();
    known.clear();
    pendingCount = 0;
    metadataChanged = false;
    handOver.stop();
    emit q.changed();
}

void Knowledge::Private::takeStored(const QList<StoredDirectory> &stored)
{
    for (Known &one : known) {
        one.isToBeReset = true;
    }
    QList<Directory> toShow;
    for (const StoredDirectory &each : stored) {
        toShow.append(each.directory);
        if (directories.isLoaded() && !directories.find(each.directory.id)) {
            continue; // the server was faster, and does not know it any more
        }
        Known &one = known[each.directory.id];
        const bool isTold =
            !one.rows.isEmpty() || !one.pending.isEmpty() || (one.list && !one.list->rows().isEmpty());
        one.isToBeReset = isTold; // the server was faster than the disk
        one.isBeingRead = !isTold;
        if (!one.asOf.isValid()) {
            one.asOf = each.asOf;
            one.isWhole = each.isWhole;
        }
    }
    {
        const QScopedValueRollback priming(isPriming, true);
        directories.prime(toShow);
    }
    metadataChanged = metadataChanged || directories.isLoaded();
    emit q.changed();
}

void Knowledge::Private::takeStoredRows(const DirectoryId &id, const QList<ContactPtr> &rows, bool isLast)
{
    const auto one = known.find(id);
    if (one == known.end() || !one->isBeingRead) {
        return;
    }
    one->rows.insert(one->rows.size(), rows);
    one->loadedCount = one->rows.size();
    one->isBeingRead = !isLast;
    index.put(id, rows);
    if (one->list && !one->rows.isEmpty() && (isLast || !one->isPrimed)) {
        prime(id, *one);
    }
}

/// What is still to be read is placeholders, as many as the directory had entries; one at least, because the
/// list is not whole.
void Knowledge::Private::prime(const DirectoryId &id, Known &one)
{
    ContactSequence rows = one.rows;
    if (one.isBeingRead) {
        const Directory *directory = directories.find(id);
        const int entries = directory ? directory->count.value_or(0) : 0;
        rows.insert(rows.size(), QList<ContactPtr>(std::max(entries - rows.size(), 1)));
    }
    one.isPrimed = true;
    const QScopedValueRollback telling(one.isBeingPrimed, true);
    one.list->prime(rows, one.asOf);
}

void Knowledge::Private::takeDirectory(const Directory &directory)
{
    index.setDirectory(directory);
    Known &one = known[directory.id];
    if (directory.rights && !directory.rights->read && !one.list && !one.rows.isEmpty()) {
        // What may not be read any more is not kept.
        index.removeDirectory(directory.id);
        one = {};
        one.isOlder = true;
    }
    if (!isPriming) {
        metadataChanged = true;
        soon();
    }
}

void Knowledge::Private::takeRemoved(const DirectoryId &id)
{
    index.removeDirectory(id);
    // A list that is still open is told of later, and has nobody to tell it to.
    known.remove(id);
    metadataChanged = true;
    soon();
}

void Knowledge::Private::open(ContactList &list)
{
    if (!list.query().isWholeDirectory()) {
        return;
    }
    Known &one = known[list.directory()];
    one.list = &list;
    one.isPrimed = list.rows().size() > 0;
    QObject::connect(&list, &ContactList::changed, &q,
        [this, id = list.directory(), &list](const QList<ListChange> &changes) {
            if (const auto found = known.find(id); found != known.end() && found->list == &list) {
                takeChanges(*found, changes);
            }
        });
    QObject::connect(&list, &ContactList::stateChanged, &q, [this, id = list.directory(), &list] {
        if (const auto found = known.find(id); found != known.end() && found->list == &list) {
            takeListState(*found);
        }
    });
}

void Knowledge::Private::close(ContactList &list)
{
    const auto one = known.find(list.directory());
    if (one != known.end() && one->list == &list) {
        one->isOlder = true;
        flush();
        one->list = nullptr;
    }
}

void Knowledge::Private::takeChanges(Known &one, const QList<ListChange> &changes)
{
    if (one.isPrimed) {
        if (one.isBeingPrimed || bringsNothingNew(changes, one.rows)) {
            return;
        }
        one.isPrimed = false;
    }
    if (one.isBeingRead) {
        // The server is faster than the disk: what is still to be read is out of date.
        one.isBeingRead = false;
        one.isToBeReset = true;
    }
    one.pending += changes;
    pendingCount += changes.size();
    if (pendingCount >= policy.handOverAt) {
        flush();
    } else {
        soon();
    }
}

void Knowledge::Private::takeListState(Known &one)
{
    if (!one.isPrimed || one.list->state() == ContactList::State::Live) {
        one.isOlder = true;
        soon();
    }
}

void Knowledge::Private::everythingAgain()
{
    for (Known &one : known) {
        one.isToBeReset = true;
        one.isBeingRead = false;
    }
    metadataChanged = true;
    soon();
}

void Knowledge::Private::soon()
{
    if (!handOver.isActive()) {
        handOver.start();
    }
}

void Knowledge::Private::flush()
{
    handOver.stop();
    pendingCount = 0;
    const bool stores = settings.storesDirectories() && !owner.isEmpty();
    StoreBatch batch;
    if (metadataChanged && stores) {
        batch.directories = directories.directories();
        metadataChanged = false;
    }
    for (auto one = known.begin(); one != known.end(); ++one) {
        const bool isNew =
            !one->pending.isEmpty() || one->isOlder || (one->isToBeReset && one->asOf.isValid());
        if (!isNew) {
            continue;
        }
        learn(one.key(), *one);
        QList<ListChange> changes = std::exchange(one->pending, {});
        if (stores && !one->isBeingRead) {
            if (one->isToBeReset) {
                changes = { RowsReset { one->rows } };
                one->isToBeReset = false;
            }
            batch.rows.append({ one.key(), changes, one->rows.size(), one->asOf, one->isWhole });
        }
        one->isOlder = false;
    }
    store.write(batch);
}

/// Takes over what the list has become; the index hears of it, the store later.
void Knowledge::Private::learn(const DirectoryId &id, Known &one)
{
    if (!one.list) {
        return;
    }
    if (!one.isPrimed) {
        indexChanges(id, one);
        one.rows = one.list->rows().sequence();
        one.loadedCount = one.list->loadedCount();
        one.isWhole = one.list->isWhole();
    }
    if (one.list->state() == ContactList::State::Live) {
        one.asOf = QDateTime::currentDateTime();
    } else if (one.list->asOf().isValid()) {
        one.asOf = one.list->asOf();
    }
}

void Knowledge::Private::indexChanges(const DirectoryId &id, const Known &one)
{
    QList<EntryId> gone;
    // Who was in a row and is nowhere now.
    const auto replaced = [&](qsizetype step, int row, const ContactPtr &now) {
        const ContactPtr former = rowBefore(one.pending, step, row, one.rows);
        if (former && (!now || now->id != former->id) && !one.list->find(former->id)) {
            gone.append(former->id);
        }
    };
    for (qsizetype step = 0; step < one.pending.size(); ++step) {
        const ListChange &change = one.pending.at(step);
        if (const auto *reset = std::get_if<RowsReset>(&change)) {
            index.removeDirectory(id);
            if (const Directory *directory = directories.find(id)) {
                index.setDirectory(*directory);
            }
            index.put(id, reset->rows.toList());
        } else if (const auto *inserted = std::get_if<RowsInserted>(&change)) {
            index.put(id, inserted->rows);
        } else if (const auto *changed = std::get_if<RowsChanged>(&change)) {
            for (qsizetype i = 0; i < changed->rows.size(); ++i) {
                replaced(step, changed->first + int(i), changed->rows.at(i));
            }
            index.put(id, changed->rows);
        } else if (const auto *removed = std::get_if<RowsRemoved>(&change)) {
            for (int row = removed->first; row < removed->first + removed->count; ++row) {
                replaced(step, row, {});
            }
        }
    }
    index.remove(id, gone);
}

} // namespace dialbook
