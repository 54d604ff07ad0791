// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findindex.h"

#include "core/find/findrows.h"
#include "core/find/findsearch.h"

#include <QTimer>

#include <deque>
#include <utility>

namespace dialbook {

using namespace std::chrono_literals;

namespace {

constexpr auto slice = 4ms; ///< of one turn of the event loop
constexpr auto searchSlice = 3ms; ///< of a turn that may have to show what was found as well
constexpr auto tellAfter = 100ms;

} // namespace

struct FindIndex::Private
{
    /// What was asked for while there was too much to do at once.
    struct Order
    {
        DirectoryId directory;
        QList<ContactPtr> put;
        QList<EntryId> remove;
        qsizetype done = 0;
    };

    FindRows rows;
    std::deque<Order> orders;
    QTimer tell;
    QTimer work;
    mutable FindSearch atOnce;
    FindSearch search;
    FindQuery query; ///< of the search
    QTimer searching; ///< active while it goes on
    bool workWaits = false; ///< for its end: rows do not change under it

    void tellSoon()
    {
        if (!tell.isActive()) {
            tell.start();
        }
    }
    void take(Order order);
    bool carryOut(const QDeadlineTimer &deadline);
    void workOn();
    void beginAgain();
    void goOnSearching(FindIndex *q);
};

void FindIndex::Private::take(Order order)
{
    orders.push_back(std::move(order));
    workOn();
}

/// False when the time was up before everything was done.
bool FindIndex::Private::carryOut(const QDeadlineTimer &deadline)
{
    while (!orders.empty()) {
        Order &order = orders.front();
        for (; order.done < order.put.size(); ++order.done) {
            if (order.done % 16 == 0 && deadline.hasExpired()) {
                return false;
            }
            if (const ContactPtr &contact = order.put.at(order.done)) {
                rows.put(order.directory, contact);
            }
        }
        for (; order.done < order.remove.size(); ++order.done) {
            if (order.done % 16 == 0 && deadline.hasExpired()) {
                return false;
            }
            rows.remove(order.directory, order.remove.at(order.done));
        }
        orders.pop_front();
    }
    return true;
}

void FindIndex::Private::workOn()
{
    if (searching.isActive()) {
        workWaits = true; // and is told when it is done
        return;
    }
    // In a turn of its own once there is work left: many small orders must not add up in this one.
    if (!work.isActive()) {
        const QDeadlineTimer deadline(slice);
        if (!carryOut(deadline) || rows.tidy(deadline)) {
            work.start();
        }
    }
    tellSoon();
}

/// What the search has seen of the rows is not so any more.
void FindIndex::Private::beginAgain()
{
    if (searching.isActive()) {
        search.begin(rows, query);
    }
}

void FindIndex::Private::goOnSearching(FindIndex *q)
{
    if (search.goOn(QDeadlineTimer(searchSlice))) {
        searching.stop();
        if (std::exchange(workWaits, false)) {
            work.start();
        }
        emit q->found(search.takeResult());
    }
}

FindIndex::FindIndex(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->tell.setSingleShot(true);
    d->tell.setInterval(tellAfter);
    connect(&d->tell, &QTimer::timeout, this, &FindIndex::changed);
    d->searching.setInterval(0);
    connect(&d->searching, &QTimer::timeout, this, [this] { d->goOnSearching(this); });
    d->work.setInterval(0);
    connect(&d->work, &QTimer::timeout, this, [this] {
        const QDeadlineTimer deadline(slice);
        const bool waited = isBusy();
        if (d->carryOut(deadline) && !d->rows.tidy(deadline)) {
            d->work.stop();
        }
        if (waited) {
            d->tellSoon();
        }
    });
}

FindIndex::~FindIndex() = default;

void FindIndex::setDirectory(const Directory &directory)
{
    d->rows.setDirectory(directory);
    d->beginAgain();
    d->tellSoon();
}

void FindIndex::put(const DirectoryId &directory, const QList<ContactPtr> &contacts)
{
    d->take({ directory, contacts, {} });
}

void FindIndex::remove(const DirectoryId &directory, const QList<EntryId> &entries)
{
    d->take({ directory, {}, entries });
}

void FindIndex::removeDirectory(const DirectoryId &directory)
{
    std::erase_if(d->orders, [&](const Private::Order &order) { return order.directory == directory; });
    d->rows.removeDirectory(directory);
    d->beginAgain();
    d->workOn();
    d->tellSoon();
}

void FindIndex::clear()
{
    d->orders.clear();
    d->rows.clear();
    d->beginAgain();
    d->workOn();
    d->tellSoon();
}

int FindIndex::size() const
{
    return int(d->rows.size());
}

bool FindIndex::isBusy() const
{
    return !d->orders.empty();
}

FindResult FindIndex::find(const FindQuery &query) const
{
    d->atOnce.begin(d->rows, query);
    d->atOnce.goOn(QDeadlineTimer(QDeadlineTimer::Forever));
    return d->atOnce.takeResult();
}

void FindIndex::search(const FindQuery &query)
{
    d->query = query;
    d->search.begin(d->rows, query);
    if (d->work.isActive()) {
        d->work.stop();
        d->workWaits = true;
    }
    d->searching.start();
    d->goOnSearching(this);
}

bool FindIndex::isSearching() const
{
    return d->searching.isActive();
}

} // namespace dialbook
