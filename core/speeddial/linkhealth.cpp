// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/linkhealth.h"

#include "core/session/session.h"
#include "core/speeddial/sourcefinder.h"

#include <QSet>

#include <algorithm>

namespace dialbook {

struct LinkHealth::Private
{
    struct Link
    {
        ContactPtr entry;
        LinkFinding finding;
    };
    struct Gone
    {
        LinkKey key;
        ContactPtr entry;
        std::optional<ContactRef> source;
    };

    Private(LinkHealth &owner, SpeedDialBook &speedDials, DirectoryList &known, Session &person,
        RestClient &client, MessageRouter &messages, LinkMemory &remembered, const LinkHealthPolicy &wanted)
        : q(owner)
        , book(speedDials)
        , directories(known)
        , session(person)
        , rest(client)
        , router(messages)
        , memory(remembered)
        , policy(wanted)
        , sources(known, person, client, messages, wanted.sources)
    {
    }

    void openMemory();
    void clear();
    void takeEntries(const DirectoryId &list);
    void takeSight(const ContactRef &source, SourceSight before, SourceSight now);
    void dropList(const DirectoryId &list);
    /// told: a change that the person should hear of, when it is one.
    void examine(const LinkKey &key, bool told);
    void remember(const LinkKey &key, const Contact &entry, LinkRecord &record);
    void setSource(const LinkKey &key, const ContactRef &source, bool wasTraced);
    void watchSource(const LinkKey &key);
    void unwatch(const LinkKey &key, const ContactRef &source);
    void traceNext();
    void takeTraced(const LinkKey &key, const std::optional<ContactRef> &source);
    void tellVanished();
    [[nodiscard]] VanishedLink::Cause causeOf(const Gone &gone) const;
    [[nodiscard]] static bool isWhole(const ContactList &list);

    LinkHealth &q;
    SpeedDialBook &book;
    DirectoryList &directories;
    Session &session;
    RestClient &rest;
    MessageRouter &router;
    LinkMemory &memory;
    LinkHealthPolicy policy;
    SourceWatch sources;
    QHash<LinkKey, Link> links;
    QHash<DirectoryId, QSet<LinkKey>> lists;
    QHash<ContactRef, QSet<LinkKey>> watched;
    QHash<DirectoryId, QList<Gone>> gone;
    QSet<DirectoryId> live; ///< lists that were seen whole in this session
    QSet<LinkKey> leaving;
    QSet<ContactRef> doomed;
    QHash<LinkKey, PrimaryNumber> chosen;
    QList<LinkKey> toTrace;
    QSet<LinkKey> traced; ///< once in a session, whatever came of it
    std::unique_ptr<SourceFinder> finder;
    QTimer settle;
    QTimer tracing;
};

LinkHealth::LinkHealth(SpeedDialBook &book, DirectoryList &directories, Session &session, RestClient &rest,
    MessageRouter &router, LinkMemory &memory, LinkHealthPolicy policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, book, directories, session, rest, router, memory, policy))
{
    d->settle.setSingleShot(true);
    d->settle.setInterval(policy.settle);
    connect(&d->settle, &QTimer::timeout, this, [this] { d->tellVanished(); });
    d->tracing.setSingleShot(true);
    connect(&d->tracing, &QTimer::timeout, this, [this] { d->traceNext(); });
    connect(&session, &Session::established, this, [this] { d->openMemory(); });
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::LoggedOut) {
            d->clear();
        }
    });
    connect(
        &book, &SpeedDialBook::entriesChanged, this, [this](const DirectoryId &id) { d->takeEntries(id); });
    connect(&book, &SpeedDialBook::dropped, this, [this](const DirectoryId &id) { d->dropList(id); });
    connect(&d->sources, &SourceWatch::looked, this,
        [this](const ContactRef &source, SourceSight before, SourceSight now) {
            d->takeSight(source, before, now);
        });
    const auto trace = [this] {
        if (!d->toTrace.isEmpty()) {
            d->tracing.start(d->policy.traceAfter);
        }
    };
    connect(&directories, &DirectoryList::loaded, this, trace);
    connect(&directories, &DirectoryList::pendingChanged, this, trace);
    if (session.isConnected()) {
        d->openMemory();
    }
}

LinkHealth::~LinkHealth() = default;

LinkFinding LinkHealth::of(const LinkKey &link) const
{
    return d->links.value(link).finding;
}

std::optional<ContactRef> LinkHealth::sourceOf(const LinkKey &link) const
{
    return d->memory.record(link).source;
}

int LinkHealth::illCount(const DirectoryId &list) const
{
    const QSet<LinkKey> keys = d->lists.value(list);
    return int(std::count_if(keys.begin(), keys.end(),
        [this](const LinkKey &key) { return d->links.value(key).finding.illness != LinkIllness::None; }));
}

bool LinkHealth::isSettled() const
{
    return d->gone.isEmpty() && d->toTrace.isEmpty() && !d->finder && !d->sources.isLooking();
}

void LinkHealth::noteUsed(const LinkKey &link)
{
    const auto found = d->links.constFind(link);
    // Using a number in a hurry is not noticing that it is another one.
    if (found != d->links.cend() && found->finding.illness == LinkIllness::None) {
        accept(link);
    }
}

void LinkHealth::noteNumberUsed(const QString &shown)
{
    for (const LinkKey &key : d->links.keys()) {
        if (numberDialledBy(*d->links.value(key).entry).shown == shown) {
            noteUsed(key);
        }
    }
}

void LinkHealth::accept(const LinkKey &link)
{
    const auto found = d->links.constFind(link);
    if (found == d->links.cend()) {
        return;
    }
    LinkRecord record = d->memory.record(link);
    record.used = numberDialledBy(*found->entry);
    d->memory.setRecord(link, record);
    d->examine(link, false);
}

void LinkHealth::look(const LinkKey &link)
{
    if (const auto source = d->memory.record(link).source) {
        d->sources.look(*source);
    }
}

void LinkHealth::noteAdded(const LinkKey &link, const ContactRef &source)
{
    d->setSource(link, source, false);
    LinkRecord record = d->memory.record(link);
    record.awaitsNumber = true;
    d->memory.setRecord(link, record);
    // Its entry may have come before the answer that named it.
    if (const auto found = d->links.constFind(link); found != d->links.cend()) {
        d->remember(link, *found->entry, record);
        d->watchSource(link);
        d->examine(link, false);
    }
}

void LinkHealth::expectRemoval(const LinkKey &link, bool expected)
{
    if (expected) {
        d->leaving.insert(link);
    } else {
        d->leaving.remove(link);
    }
}

void LinkHealth::expectRemovalOf(const ContactRef &source, bool expected)
{
    if (expected) {
        d->doomed.insert(source);
    } else {
        d->doomed.remove(source);
    }
}

void LinkHealth::expectNumber(const LinkKey &link, std::optional<PrimaryNumber> number)
{
    if (!number) {
        d->chosen.remove(link);
        return;
    }
    d->chosen.insert(link, *number);
}

void LinkHealth::Private::openMemory()
{
    memory.open(session.home().displayText(), session.connection().user);
    for (const Directory &directory : directories.directories()) {
        takeEntries(directory.id);
    }
}

void LinkHealth::Private::clear()
{
    settle.stop();
    tracing.stop();
    finder.reset();
    sources.clear();
    links.clear();
    lists.clear();
    watched.clear();
    gone.clear();
    live.clear();
    leaving.clear();
    doomed.clear();
    chosen.clear();
    toTrace.clear();
    traced.clear();
    memory.close();
}

bool LinkHealth::Private::isWhole(const ContactList &list)
{
    return list.state() == ContactList::State::Live && list.loadedCount() == list.rows().size();
}

void LinkHealth::Private::takeEntries(const DirectoryId &id)
{
    const auto list = book.list(id);
    if (!list || !memory.isOpen()) {
        return;
    }
    // Until the server has told the list, what differs happened while the person was away.
    const bool wasLive = live.contains(id);
    QSet<LinkKey> present;
    QList<LinkKey> changed;
    for (const ContactPtr &row : list->rows()) {
        if (!row) {
            continue;
        }
        // In a speed dial an entry's id is the link's (protocol.md 8a, ruling 13).
        const LinkKey key { id, LinkId(row->id.text()) };
        present.insert(key);
        Link &link = links[key];
        if (link.entry != row) {
            const bool isNew = !link.entry;
            link.entry = row;
            lists[id].insert(key);
            LinkRecord record = memory.record(key);
            remember(key, *row, record);
            if (isNew) {
                watchSource(key);
            } else if (record.source) {
                sources.look(*record.source);
            }
            examine(key, !isNew && wasLive);
            changed.append(key);
        }
    }
    if (isWhole(*list)) {
        live.insert(id);
        const QSet<LinkKey> before = lists.value(id);
        for (const LinkKey &key : before) {
            if (present.contains(key)) {
                continue;
            }
            const Link link = links.take(key);
            lists[id].remove(key);
            const std::optional<ContactRef> source = memory.record(key).source;
            changed.append(key);
            if (!wasLive) {
                if (source) {
                    unwatch(key, *source);
                }
                continue;
            }
            gone[id].append({ key, link.entry, source });
            settle.start();
            if (source) {
                sources.look(*source);
            }
        }
        // Links that went while nobody looked.
        for (const LinkKey &key : memory.linksOf(id)) {
            const auto &waiting = gone.value(id);
            const bool isTold = std::any_of(
                waiting.begin(), waiting.end(), [&key](const Gone &link) { return link.key == key; });
            // One that was just added may be named by the answer before it comes.
            if (!present.contains(key) && !isTold && !memory.record(key).awaitsNumber) {
                memory.forget(key);
            }
        }
    }
    if (!changed.isEmpty()) {
        emit q.changed(id);
    }
}

void LinkHealth::Private::dropList(const DirectoryId &id)
{
    // What is remembered stays: the right to see the list may come back.
    gone.remove(id);
    live.remove(id);
    const QSet<LinkKey> keys = lists.take(id);
    for (const LinkKey &key : keys) {
        links.remove(key);
        toTrace.removeAll(key);
        if (const auto source = memory.record(key).source) {
            unwatch(key, *source);
        }
    }
    if (!keys.isEmpty()) {
        emit q.changed(id);
    }
}

void LinkHealth::Private::remember(const LinkKey &key, const Contact &entry, LinkRecord &record)
{
    const auto wanted = chosen.constFind(key);
    const bool isChosen = wanted != chosen.cend() && entry.primaryNumber() == *wanted;
    if (isChosen) {
        chosen.erase(wanted);
    }
    if (record.awaitsNumber || isChosen) {
        record.awaitsNumber = false;
        record.used = numberDialledBy(entry);
        memory.setRecord(key, record);
    }
}

void LinkHealth::Private::setSource(const LinkKey &key, const ContactRef &source, bool wasTraced)
{
    LinkRecord record = memory.record(key);
    if (record.source != source) {
        if (record.source) {
            unwatch(key, *record.source);
        }
        record.source = source;
        record.sourceSeen = false;
        if (const Directory *directory = directories.find(source.directory)) {
            record.sourceDirectory = directory->name;
        }
    }
    record.traced = wasTraced;
    memory.setRecord(key, record);
}

void LinkHealth::Private::watchSource(const LinkKey &key)
{
    LinkRecord record = memory.record(key);
    if (record.source) {
        watched[*record.source].insert(key);
        sources.watch(*record.source, record.sourceSeen);
        if (sources.sight(*record.source) == SourceSight::There) { // another link's source too
            record.sourceSeen = true;
            memory.setRecord(key, record);
        }
    } else if (!traced.contains(key) && !toTrace.contains(key)) {
        toTrace.append(key);
        if (!finder && !tracing.isActive()) {
            tracing.start(policy.traceAfter);
        }
    }
}

void LinkHealth::Private::unwatch(const LinkKey &key, const ContactRef &source)
{
    const auto watching = watched.find(source);
    if (watching == watched.end()) {
        return;
    }
    watching->remove(key);
    if (watching->isEmpty()) {
        watched.erase(watching);
        sources.forget(source);
    }
}

void LinkHealth::Private::examine(const LinkKey &key, bool told)
{
    const auto link = links.find(key);
    if (link == links.end()) {
        return;
    }
    LinkRecord record = memory.record(key);
    const bool followed = record.source && watched.contains(*record.source);
    const LinkIllness illness =
        illnessOf(*link->entry, followed ? sources.sight(*record.source) : SourceSight::Unknown, record.used);
    if (illness != record.illness) {
        record.illness = illness;
        record.since = illness == LinkIllness::None ? QDateTime() : QDateTime::currentDateTimeUtc();
        memory.setRecord(key, record);
    }
    LinkFinding finding;
    if (illness != LinkIllness::None) {
        finding = { .illness = illness,
            .since = record.since,
            .used = record.used,
            .present = numberDialledBy(*link->entry),
            .sourceDirectory = record.sourceDirectory };
    }
    const LinkFinding before = std::exchange(link->finding, finding);
    if (before != finding) {
        emit q.changed(key.list);
    }
    if (told && illness != LinkIllness::None && before.illness != illness) {
        emit q.becameIll(key, link->entry->shownName(), finding);
    }
}

void LinkHealth::Private::takeSight(const ContactRef &source, SourceSight before, SourceSight now)
{
    const QSet<LinkKey> keys = watched.value(source);
    for (const LinkKey &key : keys) {
        LinkRecord record = memory.record(key);
        if (now == SourceSight::There) {
            record.sourceSeen = true;
            if (const Directory *directory = directories.find(source.directory)) {
                record.sourceDirectory = directory->name;
            }
            memory.setRecord(key, record);
        } else if (now == SourceSight::Gone && record.traced && !traced.contains(key)) {
            // It was only taken for the source; the contact may live elsewhere.
            toTrace.append(key);
            tracing.start(policy.traceAfter);
        }
        examine(key, before != SourceSight::Unknown);
    }
    if (!settle.isActive() && !gone.isEmpty()) {
        tellVanished();
    }
}

void LinkHealth::Private::traceNext()
{
    if (finder) {
        return;
    }
    if (!session.isConnected() || !directories.isLoaded() || !directories.pendingCategories().isEmpty()) {
        return; // begun again when the directories are there
    }
    while (!toTrace.isEmpty()) {
        const LinkKey key = toTrace.takeFirst();
        const ContactPtr entry = links.value(key).entry;
        // One without a name would be found anywhere.
        if (!entry || (entry->user().isEmpty() && entry->text(ContactField::DisplayName).isEmpty())) {
            continue;
        }
        traced.insert(key);
        finder = std::make_unique<SourceFinder>(rest, router);
        QObject::connect(
            finder.get(), &SourceFinder::found, &q,
            [this, key](const std::optional<ContactRef> &source) { takeTraced(key, source); },
            Qt::QueuedConnection);
        finder->find(entry, directories.directories());
        return;
    }
}

void LinkHealth::Private::takeTraced(const LinkKey &key, const std::optional<ContactRef> &source)
{
    finder.reset();
    const LinkRecord record = memory.record(key);
    if (source && links.contains(key) && (!record.source || record.traced)) {
        setSource(key, *source, true);
        watchSource(key);
        examine(key, false);
    }
    if (!toTrace.isEmpty()) {
        tracing.start(policy.sources.pause);
    }
}

VanishedLink::Cause LinkHealth::Private::causeOf(const Gone &link) const
{
    switch (link.source ? sources.sight(*link.source) : SourceSight::Unknown) {
    case SourceSight::Gone:
        return VanishedLink::Cause::SourceDeleted;
    case SourceSight::There:
        return VanishedLink::Cause::Removed;
    default:
        return VanishedLink::Cause::Unknown;
    }
}

void LinkHealth::Private::tellVanished()
{
    for (const DirectoryId &id : gone.keys()) {
        const QList<Gone> candidates = gone.value(id);
        const bool isAnswered = std::none_of(candidates.begin(), candidates.end(),
            [this](const Gone &link) { return link.source && sources.isLooking(*link.source); });
        if (!isAnswered && session.isConnected()) {
            continue; // told with the answer
        }
        gone.remove(id);
        QList<VanishedLink> vanishedLinks;
        const auto list = book.list(id);
        for (const Gone &link : candidates) {
            // A list that is taken away sends its entries off first (protocol.md 8a, ruling 14).
            const bool isBack = links.contains(link.key);
            const bool isOurs = leaving.remove(link.key) || (link.source && doomed.contains(*link.source));
            if (list && session.isConnected() && !isBack && !isOurs) {
                vanishedLinks.append({ link.key, link.entry->shownName(), causeOf(link) });
            }
            if (!isBack) {
                memory.forget(link.key);
                if (link.source) {
                    unwatch(link.key, *link.source);
                }
            }
        }
        if (!vanishedLinks.isEmpty()) {
            emit q.vanished(id, vanishedLinks);
        }
    }
}

} // namespace dialbook
