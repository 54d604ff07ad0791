// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactlist.h"

#include "core/contacts/listjoin.h"
#include "core/contacts/listpages.h"
#include "core/session/session.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace dialbook {

namespace {

using namespace std::chrono_literals;

// One edit reaches several windows as several messages of the same moment.
constexpr auto joinDelay = 10ms;
// How long to wait for the rest of an edit before a row is shown to be missing or twice there, since
// the last word of any page.
constexpr auto shortHold = 150ms;
// The same while a page is being fetched; and how long at most where edit follows edit.
constexpr auto longHold = 2s;
// And never longer than this, whatever happens meanwhile.
constexpr auto longestHold = 5s;
// A count beyond this is a mistake of the server's, and must not cost the memory of the machine.
constexpr int mostRows = 1'000'000;
// What is known before the server answers is shown in parts, so that none takes long.
constexpr int primedAtOnce = 4096;

} // namespace

struct ContactList::Private
{
    Private(ContactList *list, ListQuery wanted, Session &s, RestClient &rest, MessageRouter &messages)
        : q(list)
        , query(std::move(wanted))
        , session(s)
        , router(messages)
        , pages(query, rest, messages)
    {
    }

    void restart();
    void pageTold(ListPage &page);
    void pageFailed(ListPage &page, const Error &why);
    void tellFetched();
    void scheduleJoin();
    void launch();
    [[nodiscard]] QList<LivePart> liveParts() const;
    [[nodiscard]] bool isToldInPart() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> hold(bool inPart);
    [[nodiscard]] bool putOff(bool inPart);
    void work();
    void publish(const Join &join, const QList<LivePart> &parts);
    void tell(const QList<ListChange> &changes);
    void resize(int count);
    void primeMore();
    void updateState();

    ContactList *q;
    ListQuery query;
    Session &session;
    MessageRouter &router;
    ListPages pages;

    int filteredCount = 0;
    int totalCount = 0;
    quint64 clock = 0;
    ContactRows rows;
    State state = State::Loading;
    std::optional<Error> error;
    QDateTime asOf;
    bool hasBeenShown = false;
    bool serverHasTold = false; ///< the first page has come, once
    bool wantsAll = false;
    bool isFetching = false; ///< pageFetched() is due
    ContactSequence primed; ///< known before, and not shown yet
    int primedCount = 0; ///< of these, those that are
    QTimer primeTimer;

    QTimer joinTimer;
    QElapsedTimer holding; ///< since a join was put off
    QElapsedTimer sinceFetching; ///< since it was last put off for a page that was being fetched
    QElapsedTimer lastSign; ///< since a page spoke
};

ContactList::ContactList(
    const ListQuery &query, Session &session, RestClient &rest, MessageRouter &router, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, query, session, rest, router))
{
    d->joinTimer.setSingleShot(true);
    d->primeTimer.setInterval(0);
    connect(&d->joinTimer, &QTimer::timeout, this, [this] { d->work(); });
    connect(&d->primeTimer, &QTimer::timeout, this, [this] { d->primeMore(); });
    connect(&router, &MessageRouter::idle, this, [this] {
        if (d->holding.isValid() && d->holding.hasExpired(shortHold.count())) {
            d->work(); // the next turn may bring more, and more
        } else if (d->holding.isValid()) {
            d->scheduleJoin();
        }
    });
    connect(&session, &Session::established, this, [this] { d->restart(); });
    connect(&session, &Session::resubscribeNeeded, this, [this] { d->restart(); });
    connect(&session, &Session::stateChanged, this, [this] { d->updateState(); });
    connect(&d->pages, &ListPages::told, this, [this](ListPage &page) { d->pageTold(page); });
    connect(&d->pages, &ListPages::failed, this,
        [this](ListPage &page, const Error &why) { d->pageFailed(page, why); });
    if (session.isConnected()) {
        d->launch();
    }
}

ContactList::~ContactList() = default;

const ListQuery &ContactList::query() const
{
    return d->query;
}

ContactList::State ContactList::state() const
{
    return d->state;
}

std::optional<Error> ContactList::error() const
{
    return d->error;
}

const ContactRows &ContactList::rows() const
{
    return d->rows;
}

int ContactList::totalCount() const
{
    return d->totalCount;
}

QDateTime ContactList::asOf() const
{
    return d->asOf;
}

bool ContactList::isWhole() const
{
    return d->hasBeenShown && d->rows.isWhole();
}

bool ContactList::isVerified() const
{
    return isWhole() && d->session.isConnected() && !d->error && d->pages.count() > 0
        && d->pages.areAllVerified();
}

bool ContactList::isFollowed() const
{
    return isWhole() && d->session.isConnected() && !d->error && d->pages.areAllLive()
        && d->pages.areAllVerified();
}

void ContactList::wantRows(int first, int last)
{
    d->pages.want(first, last);
    d->launch();
    d->updateState();
    d->tellFetched();
}

void ContactList::wantAll()
{
    d->wantsAll = true;
    d->scheduleJoin();
}

bool ContactList::fetchMore()
{
    if (!d->session.isConnected() || !d->serverHasTold || d->error || !d->pages.fetchMore(d->rows)) {
        return false;
    }
    d->isFetching = true;
    d->launch();
    return true;
}

void ContactList::doubt()
{
    d->pages.doubt();
    d->updateState();
}

void ContactList::refresh()
{
    d->restart();
}

void ContactList::prime(const ContactSequence &rows, const QDateTime &asOf)
{
    // What the server has told may wait for its turn to be shown; so may that nothing may be shown any more.
    const bool mayNotBeSeen = d->hasBeenShown && d->filteredCount == 0;
    if (d->serverHasTold || mayNotBeSeen || rows.isEmpty() || rows.size() > mostRows) {
        return;
    }
    d->asOf = asOf;
    d->filteredCount = rows.size();
    d->totalCount = d->filteredCount;
    d->primed = rows;
    if (!std::exchange(d->hasBeenShown, true)) {
        d->primedCount = std::min(rows.size(), primedAtOnce);
        QList<ContactPtr> shown = rows.mid(0, d->primedCount);
        shown.resize(rows.size());
        d->tell({ RowsReset { shown } });
    } else {
        d->primedCount = 0;
        d->resize(rows.size());
    }
    if (d->primedCount < rows.size()) {
        d->primeTimer.start();
    }
    d->updateState();
}

// With placeholders at the end, or without what was there.
void ContactList::Private::resize(int count)
{
    const int before = rows.size();
    if (count > before) {
        tell({ RowsInserted { before, QList<ContactPtr>(count - before) } });
    } else if (count < before) {
        tell({ RowsRemoved { count, before - count } });
    }
}

// Puts into the placeholders what was known to be there; what the server has told meanwhile stays.
void ContactList::Private::primeMore()
{
    const int end = std::min(primed.size(), primedCount + primedAtOnce);
    QList<ListChange> changes;
    RowsChanged run;
    const auto finishRun = [&] {
        if (!run.rows.isEmpty()) {
            changes.append(std::exchange(run, {}));
        }
    };
    for (int row = primedCount; row < end; ++row) {
        const ContactPtr &contact = primed.at(row);
        if (!contact || row >= rows.size() || rows.at(row) || rows.find(contact->id)) {
            finishRun();
            continue;
        }
        if (run.rows.isEmpty()) {
            run.first = row;
        }
        run.rows.append(contact);
    }
    finishRun();
    primedCount = end;
    if (primedCount == primed.size()) {
        primeTimer.stop();
        primed = {};
    }
    tell(changes);
}

// Puts every subscription (again). What is shown stays until the answers can be compared with it.
void ContactList::Private::restart()
{
    error.reset();
    pages.restart();
    updateState();
    launch();
    tellFetched();
}

// Whether the page of fetchMore() came, failed, or has become one of those that are looked at.
void ContactList::Private::tellFetched()
{
    if (isFetching && !pages.isFetchingMore()) {
        isFetching = false;
        emit q->pageFetched();
    }
}

void ContactList::Private::pageTold(ListPage &page)
{
    page.toldAt = ++clock;
    for (const EntryId &gone : page.window.justGone()) {
        page.goneAt.insert(gone, page.toldAt);
    }
    lastSign.start();
    if (!page.window.isWaiting()) {
        page.isUnderWay = false;
        page.isRenewing = false;
        page.cameByGrowth = false;
        page.isBackground = false;
    }
    if (pages.isPlaced(page)) {
        filteredCount = std::min(page.window.filteredCount(), mostRows);
        totalCount = page.window.totalCount();
        serverHasTold = serverHasTold || page.number == 0;
    }
    launch();
    scheduleJoin();
    tellFetched();
}

void ContactList::Private::pageFailed(ListPage &page, const Error &why)
{
    page.isBackground = false;
    page.isUnderWay = false;
    page.isRenewing = false;
    if (!session.isConnected() || why.kind == ErrorKind::NotConnected || page.wantsPut) {
        tellFetched();
        return; // it is put again: by the next session, or as its turn comes
    }
    if (!pages.isNeeded(page)) {
        pages.spares = false; // this server has no windows beyond the end
        scheduleJoin();
        tellFetched();
        return;
    }
    error = why;
    if (why.kind == ErrorKind::Forbidden || why.kind == ErrorKind::Gone
        || why.kind == ErrorKind::Unsupported) {
        // What may not be seen any more, or is not there any more, is not shown any more.
        filteredCount = 0;
        totalCount = 0;
        scheduleJoin();
    }
    launch();
    updateState();
    tellFetched();
}

void ContactList::Private::scheduleJoin()
{
    const auto delay = hasBeenShown ? joinDelay : 0ms;
    if (!joinTimer.isActive() || joinTimer.remainingTimeAsDuration() > delay) {
        joinTimer.start(delay);
    }
}

void ContactList::Private::launch()
{
    if (session.isConnected()) {
        pages.launch(wantsAll && serverHasTold && !error, rows);
    }
}

QList<LivePart> ContactList::Private::liveParts() const
{
    QList<LivePart> parts;
    for (const auto &page : pages.live()) {
        if (!pages.isAsserting(*page)) {
            continue;
        }
        LivePart part;
        part.first = pages.firstRow(*page);
        part.rows = page->window.rows();
        part.rows.resize(std::clamp(filteredCount - part.first, 0, pages.extent()));
        part.told = page->hasToTell();
        part.fresh = page->isFresh();
        part.toldAt = page->toldAt;
        part.goneAt = page->goneAt;
        parts.append(std::move(part));
    }
    return parts;
}

// Some windows have heard of an edit that others have not heard of.
bool ContactList::Private::isToldInPart() const
{
    for (const auto &page : pages.live()) {
        const ContactWindow &window = page->window;
        if (!pages.isAsserting(*page)) {
            continue;
        }
        const int first = pages.firstRow(*page);
        const int expected = std::clamp(filteredCount - first, 0, pages.extent());
        if (std::min(window.filteredCount(), mostRows) != filteredCount || window.rows().size() < expected
            || first + window.rows().size() > std::max(first, filteredCount)) {
            return true;
        }
    }
    return false;
}

// How long the rows may be put off because an edit has only been told in part; nothing: show them.
std::optional<std::chrono::milliseconds> ContactList::Private::hold(bool inPart)
{
    if (!hasBeenShown) {
        return {};
    }
    const bool fetching = session.isConnected() && !error && pages.isFetchingWhatIsShown();
    const std::chrono::milliseconds held(holding.isValid() ? holding.elapsed() : 0);
    if (router.isBusy()) {
        return longHold - held; // the rest of what is told has come, and is about to be handled
    }
    const std::chrono::milliseconds silent(lastSign.isValid() ? lastSign.elapsed() : 0);
    if (fetching) {
        sinceFetching.start();
        return std::min(longHold - silent, longestHold - held);
    }
    if (inPart) {
        // The rest of an edit gets its time also while others are told, and after a slow fetch.
        const std::chrono::milliseconds sinceFetch(
            sinceFetching.isValid() ? sinceFetching.elapsed() : held.count());
        return std::min(shortHold - silent, longHold - std::min(held, sinceFetch));
    }
    return {};
}

bool ContactList::Private::putOff(bool inPart)
{
    const auto wait = hold(inPart);
    if (!wait || *wait <= 0ms) {
        return false;
    }
    if (!holding.isValid()) {
        holding.start();
    }
    joinTimer.start(std::min<std::chrono::milliseconds>(*wait, shortHold));
    return true;
}

void ContactList::Private::work()
{
    pages.plan(filteredCount, wantsAll, hasBeenShown);
    launch();
    tellFetched();
    if (!serverHasTold && !hasBeenShown) {
        return;
    }
    const bool inPart = isToldInPart();
    if (putOff(inPart)) {
        return;
    }
    QList<LivePart> parts = liveParts();
    const Join join = joinParts(rows, filteredCount, pages.extent(), pages.verified(), parts);
    if (putOff(inPart || join.disputed || !join.explained)) {
        return;
    }
    holding.invalidate();
    sinceFetching.invalidate();
    publish(join, parts);
}

void ContactList::Private::publish(const Join &join, const QList<LivePart> &parts)
{
    QList<ListChange> changes = changesFor(rows.sequence(), join.splices);
    if (!hasBeenShown) {
        ContactRows first;
        for (const ListChange &change : std::as_const(changes)) {
            first.apply(change);
        }
        changes = { RowsReset { first.sequence() } };
    }
    hasBeenShown = true;
    pages.settle(filteredCount, parts, join.gaps);
    tell(changes);
    launch(); // pages whose rows had not been taken over can give their windows away now
    updateState();
}

void ContactList::Private::tell(const QList<ListChange> &changes)
{
    for (const ListChange &change : changes) {
        rows.apply(change);
    }
    if (!changes.isEmpty()) {
        emit q->changed(changes);
    }
}

void ContactList::Private::updateState()
{
    State next = State::Live;
    if (error) {
        next = State::Failed;
    } else if (!session.isConnected()) {
        next = hasBeenShown ? State::Stale : State::Loading;
        if (state != State::Stale && serverHasTold) {
            asOf = QDateTime::currentDateTime();
        }
    } else if (!serverHasTold) {
        next = hasBeenShown ? State::Stale : State::Loading;
    } else if (!hasBeenShown || pages.isWaitingForWanted() || (wantsAll && !pages.areAllVerified())) {
        next = State::Loading;
    }
    if (next != state) {
        state = next;
        emit q->stateChanged(state);
    }
}

} // namespace dialbook
