// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactlist.h"

#include "core/session/session.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace dialbook {

namespace {

using namespace std::chrono_literals;

constexpr int askedCount = 300; ///< the documented most; the server shows what it shows (protocol.md 4.2)
constexpr int mostUnderWay = 4;
// One edit reaches several windows as several messages of the same moment.
constexpr auto joinDelay = 10ms;
// How long to wait for the rest of an edit before a row is shown to be missing or twice there.
constexpr auto shortHold = 150ms;
// The same while a page is being fetched, since its last sign of life.
constexpr auto longHold = 2s;
// And never longer than this, whatever happens meanwhile.
constexpr auto longestHold = 5s;
// A count beyond this is a mistake of the server's, and must not cost the memory of the machine.
constexpr int mostRows = 1'000'000;
constexpr size_t mostPages = 4000;

} // namespace

struct ContactList::Private
{
    struct Page
    {
        Page(RestClient &rest, MessageRouter &router)
            : window(rest, router)
        {
        }
        ContactWindow window;
        int first = 0;
        bool wantsPut = true;
        bool underWay = false;
        bool cameByGrowth = false; ///< the list was complete before: its rows were just pushed out of view
        bool renewing = false; ///< put again; what it shows may be old
        quint64 toldAt = 0; ///< which page spoke last
        QList<ContactPtr> counted; ///< the rows that are in idCounts
    };

    Private(ContactList *list, ListQuery wanted, Session &s, RestClient &client, MessageRouter &messages)
        : q(list)
        , query(std::move(wanted))
        , session(s)
        , rest(client)
        , router(messages)
    {
    }

    void restart();
    Page &addPage();
    void dropLastPage();
    void pageTold(Page &page);
    void pageFailed(Page &page, const Error &why);
    void scheduleJoin();
    void learnPageSize();
    void plan();
    void launch();
    [[nodiscard]] Page *nextToPut();
    void count(Page &page);
    [[nodiscard]] QList<ContactPtr> joined();
    [[nodiscard]] std::optional<std::chrono::milliseconds> hold(const QList<ContactPtr> &next);
    void work();
    void publish(QList<ContactPtr> next);
    void updateState();
    [[nodiscard]] bool isNeeded(const Page &page) const
    {
        return page.first == 0 || page.first < filteredCount;
    }

    ContactList *q;
    ListQuery query;
    Session &session;
    RestClient &rest;
    MessageRouter &router;

    std::vector<std::unique_ptr<Page>> pages;
    int pageSize = 0; ///< 0: everything fits into the first page so far
    int filteredCount = 0;
    bool learnsAnew = false; ///< put again, perhaps at another server: it may show other pages
    bool spares = true; ///< the server lets windows stand beyond the end
    quint64 clock = 0;
    QHash<EntryId, int> idCounts; ///< in how many pages an id is
    int duplicates = 0;

    ContactRows rows;
    int totalCount = 0;
    QDateTime asOf;
    State state = State::Loading;
    std::optional<Error> error;
    bool hasBeenShown = false;
    int wantedFirst = 0;
    int wantedLast = 0;

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
    connect(&d->joinTimer, &QTimer::timeout, this, [this] { d->work(); });
    connect(&session, &Session::established, this, [this] { d->restart(); });
    connect(&session, &Session::resubscribeNeeded, this, [this] { d->restart(); });
    connect(&session, &Session::stateChanged, this, [this] { d->updateState(); });
    d->addPage();
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

bool ContactList::isFollowed() const
{
    return isWhole() && d->state == State::Live;
}

void ContactList::wantAll() { }

bool ContactList::fetchMore()
{
    return false;
}

void ContactList::prime(const QList<ContactPtr> &rows, const QDateTime &asOf)
{
    d->asOf = asOf;
    d->filteredCount = int(rows.size());
    d->publish(rows);
    d->updateState();
}

void ContactList::wantRows(int first, int last)
{
    d->wantedFirst = first;
    d->wantedLast = last;
    d->launch();
}

void ContactList::refresh()
{
    d->restart();
}

// Puts every subscription (again). What is shown stays until the answers can be compared with it.
void ContactList::Private::restart()
{
    error.reset();
    spares = true;
    learnsAnew = true;
    for (const auto &page : pages) {
        page->wantsPut = true;
        page->underWay = false;
        page->renewing = page->window.isLoaded();
    }
    updateState();
    launch();
}

ContactList::Private::Page &ContactList::Private::addPage()
{
    pages.push_back(std::make_unique<Page>(rest, router));
    Page &page = *pages.back();
    page.first = int(pages.size() - 1) * pageSize;
    // What is shown where the page will be must not vanish until it has come.
    const bool shown = page.first < rows.size() && rows.at(page.first);
    page.cameByGrowth = hasBeenShown && (state == State::Live || shown);
    connect(&page.window, &ContactWindow::changed, q, [this, &page] { pageTold(page); });
    connect(
        &page.window, &ContactWindow::failed, q, [this, &page](const Error &why) { pageFailed(page, why); });
    return page;
}

void ContactList::Private::dropLastPage()
{
    Page &page = *pages.back();
    page.window.disconnect(q);
    for (const ContactPtr &row : std::as_const(page.counted)) {
        const auto known = idCounts.find(row->id);
        if (--*known == 0) {
            idCounts.erase(known);
        } else if (*known == 1) {
            --duplicates;
        }
    }
    pages.pop_back();
}

void ContactList::Private::pageTold(Page &page)
{
    page.toldAt = ++clock;
    lastSign.start();
    if (!page.window.isWaiting()) {
        page.underWay = false;
        page.renewing = false;
        page.cameByGrowth = false;
    }
    if (page.window.isLoaded()) {
        filteredCount = std::min(page.window.filteredCount(), mostRows);
        totalCount = page.window.totalCount();
    }
    count(page);
    launch();
    scheduleJoin();
}

void ContactList::Private::pageFailed(Page &page, const Error &why)
{
    page.underWay = false;
    page.renewing = false;
    if (!session.isConnected() || why.kind == ErrorKind::NotConnected) {
        return; // the next session puts everything again
    }
    if (!isNeeded(page)) {
        spares = false; // this server has no windows beyond the end
        scheduleJoin();
        return;
    }
    error = why;
    if (why.kind == ErrorKind::Forbidden || why.kind == ErrorKind::Gone
        || why.kind == ErrorKind::Unsupported) {
        // What may not be seen any more, or is not there any more, is not shown any more.
        filteredCount = 0;
        scheduleJoin();
    }
    launch();
    updateState();
}

// Keeps count of the ids in all pages, so that a contact that is in two of them is noticed at once.
void ContactList::Private::count(Page &page)
{
    const QList<ContactPtr> now = page.window.isLoaded() ? page.window.rows() : QList<ContactPtr>();
    for (const ContactPtr &row : now) {
        if (++idCounts[row->id] == 2) {
            ++duplicates;
        }
    }
    for (const ContactPtr &row : std::as_const(page.counted)) {
        const auto known = idCounts.find(row->id);
        if (--*known == 0) {
            idCounts.erase(known);
        } else if (*known == 1) {
            --duplicates;
        }
    }
    page.counted = now;
}

void ContactList::Private::scheduleJoin()
{
    if (!joinTimer.isActive() || joinTimer.remainingTimeAsDuration() > joinDelay) {
        joinTimer.start(joinDelay);
    }
}

// The first page tells how many rows the server shows in one window; a later one that shows fewer knows
// better, because no row may fall between two pages.
void ContactList::Private::learnPageSize()
{
    int learnt = pageSize;
    const Page &front = *pages.front();
    if (learnsAnew && front.window.isLoaded() && !front.renewing) {
        learnsAnew = false;
        learnt = front.window.pageSize();
    }
    for (const auto &page : pages) {
        const ContactWindow &window = page->window;
        if (page->renewing || !window.isLoaded() || window.isWaiting() || !window.isConsistent()
            || window.pageSize() == 0) {
            continue;
        }
        if (learnt == 0 || window.pageSize() < learnt) {
            learnt = window.pageSize();
        }
    }
    if (learnt == pageSize) {
        return;
    }
    pageSize = learnt;
    for (size_t i = 1; i < pages.size(); ++i) {
        Page &page = *pages.at(i);
        page.first = int(i) * pageSize;
        page.wantsPut = true;
        page.cameByGrowth = hasBeenShown;
    }
}

void ContactList::Private::plan()
{
    learnPageSize();
    if (!pages.front()->window.isLoaded()) {
        return;
    }
    size_t wanted = 1;
    if (pageSize > 0) {
        wanted = size_t(std::max(1, (filteredCount + pageSize - 1) / pageSize));
        // An entry that is pushed over the end of the last page must have a page to go to.
        const int room = int(wanted) * pageSize - filteredCount;
        if (spares && room <= pageSize / 8) {
            ++wanted;
        }
    }
    wanted = std::min(wanted, mostPages);
    while (pages.size() < wanted) {
        addPage();
    }
    // One page more than is needed may stay: a directory that goes back and forth over a border.
    while (pages.size() > (pageSize > 0 && spares ? wanted + 1 : wanted)) {
        dropLastPage();
    }
}

ContactList::Private::Page *ContactList::Private::nextToPut()
{
    Page *next = nullptr;
    for (const auto &page : pages) {
        if (!page->wantsPut) {
            continue;
        }
        const int end = page->first + std::max(pageSize, 1);
        if (page->first <= wantedLast && end > wantedFirst) {
            return page.get();
        }
        if (!next) {
            next = page.get();
        }
    }
    return next;
}

void ContactList::Private::launch()
{
    if (!session.isConnected()) {
        return;
    }
    auto underWay =
        std::count_if(pages.begin(), pages.end(), [](const auto &page) { return page->underWay; });
    while (underWay < mostUnderWay) {
        Page *page = nextToPut();
        if (!page) {
            return;
        }
        page->wantsPut = false;
        page->underWay = true;
        ++underWay;
        page->window.open({ query.directory, page->first, askedCount, query.filters, query.sorts });
    }
}

// What the pages show together, as long as the directory is; nothing where no page shows a row. Where two
// pages disagree the one that spoke last is right.
QList<ContactPtr> ContactList::Private::joined()
{
    QList<ContactPtr> next(filteredCount);
    std::vector<Page *> order;
    order.reserve(pages.size());
    for (const auto &page : pages) {
        if (page->window.isLoaded()) {
            order.push_back(page.get());
        }
    }
    std::sort(order.begin(), order.end(), [](const Page *a, const Page *b) { return a->toldAt < b->toldAt; });
    for (const Page *page : order) {
        const QList<ContactPtr> &shown = page->window.rows();
        const qsizetype end = std::min<qsizetype>(shown.size(), filteredCount - page->first);
        for (qsizetype i = 0; i < end; ++i) {
            next[page->first + i] = shown.at(i);
        }
    }
    if (duplicates > 0) {
        QSet<EntryId> seen;
        for (auto page = order.rbegin(); page != order.rend(); ++page) {
            const qsizetype end =
                std::min<qsizetype>((*page)->window.rows().size(), filteredCount - (*page)->first);
            for (qsizetype i = 0; i < end; ++i) {
                ContactPtr &row = next[(*page)->first + i];
                if (!row || row != (*page)->window.rows().at(i)) {
                    continue; // another page's
                }
                if (seen.contains(row->id)) {
                    row.reset();
                } else {
                    seen.insert(row->id);
                }
            }
        }
    }
    return next;
}

// How long the rows may be put off because an edit has only been told in part; nothing: show them.
std::optional<std::chrono::milliseconds> ContactList::Private::hold(const QList<ContactPtr> &next)
{
    if (!hasBeenShown) {
        return {};
    }
    bool inPart = duplicates > 0;
    bool fetching = false;
    for (const auto &page : pages) {
        const ContactWindow &window = page->window;
        if (!window.isLoaded()) {
            fetching = fetching || (page->cameByGrowth && isNeeded(*page));
            continue;
        }
        fetching = fetching || (isNeeded(*page) && (page->renewing || window.isWaiting()));
        const int most = pageSize > 0 ? pageSize : filteredCount;
        const int expected = std::clamp(filteredCount - page->first, 0, most);
        inPart = inPart || window.rows().size() < expected
            || page->first + window.rows().size() > std::max<qsizetype>(page->first, next.size());
    }
    if (!session.isConnected() || error) {
        fetching = false;
    }
    const std::chrono::milliseconds held(holding.isValid() ? holding.elapsed() : 0);
    if (fetching) {
        sinceFetching.start();
        const std::chrono::milliseconds silent(lastSign.isValid() ? lastSign.elapsed() : 0);
        return std::min(longHold - silent, longestHold - held);
    }
    if (inPart) {
        // The rest of an edit gets its time also after a slow fetch.
        const std::chrono::milliseconds sinceFetch(
            sinceFetching.isValid() ? sinceFetching.elapsed() : held.count());
        return shortHold - std::min(held, sinceFetch);
    }
    return {};
}

void ContactList::Private::work()
{
    plan();
    launch();
    if (!pages.front()->window.isLoaded() && !hasBeenShown) {
        return;
    }
    QList<ContactPtr> next = joined();
    if (const auto wait = hold(next); wait && *wait > 0ms) {
        if (!holding.isValid()) {
            holding.start();
        }
        joinTimer.start(std::min<std::chrono::milliseconds>(*wait, shortHold));
        return;
    }
    holding.invalidate();
    sinceFetching.invalidate();
    publish(std::move(next));
    updateState();
}

void ContactList::Private::publish(QList<ContactPtr> next)
{
    QList<ListChange> changes;
    if (!hasBeenShown) {
        changes.append(RowsReset { next });
    } else {
        changes = changesBetween(rows.toList(), next);
    }
    hasBeenShown = true;
    for (const ListChange &change : std::as_const(changes)) {
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
        if (state == State::Live) {
            asOf = QDateTime::currentDateTime();
        }
    } else if (!hasBeenShown) {
        next = State::Loading;
    } else {
        for (const auto &page : pages) {
            if (isNeeded(*page) && (!page->window.isLoaded() || page->renewing)) {
                next = State::Loading;
            }
        }
    }
    if (next != state) {
        state = next;
        emit q->stateChanged(state);
    }
}

} // namespace dialbook
