// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findindex.h"

#include "core/find/findrows.h"
#include "core/find/findselection.h"
#include "core/find/foundpersons.h"

#include <QTimer>

#include <deque>

namespace dialbook {

using namespace std::chrono_literals;

namespace {

constexpr auto slice = 4ms; ///< of one turn of the event loop
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
    mutable FindSelection selection;

    void tellSoon()
    {
        if (!tell.isActive()) {
            tell.start();
        }
    }
    void take(Order order);
    bool carryOut(const QDeadlineTimer &deadline);
    void workOn();
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
    // In a turn of its own once there is work left: many small orders must not add up in this one.
    if (!work.isActive()) {
        const QDeadlineTimer deadline(slice);
        if (!carryOut(deadline) || rows.tidy(deadline)) {
            work.start();
        }
    }
    tellSoon();
}

FindIndex::FindIndex(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->tell.setSingleShot(true);
    d->tell.setInterval(tellAfter);
    connect(&d->tell, &QTimer::timeout, this, &FindIndex::changed);
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
    d->workOn();
}

void FindIndex::clear()
{
    d->orders.clear();
    d->rows.clear();
    d->workOn();
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
    const FindTerms terms(query.typed);
    if (terms.isEmpty() || query.most <= 0) {
        return {};
    }
    // Names come before everything else: when they give enough persons, nothing else need be searched.
    // Persons are in several directories: more rows than persons, and when they do not do, more again.
    const size_t rows = size_t(query.most) * 4 + 64;
    if (d->selection.selectByName(d->rows, terms, rows, size_t(query.most))) {
        FindResult result = foundPersons(d->rows, d->selection, terms, query.most);
        if (result.persons.size() == query.most) {
            return result;
        }
    }
    for (size_t most = rows;; most *= 8) {
        d->selection.select(d->rows, terms, most);
        FindResult result = foundPersons(d->rows, d->selection, terms, query.most);
        if (result.persons.size() == query.most || d->selection.isWhole()) {
            return result;
        }
    }
}

} // namespace dialbook
