// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/arrangedcontacts.h"

#include "core/contacts/contactlistpool.h"

namespace dialbook {

using namespace std::chrono_literals;

namespace {

/// So many rows that are missing do not make a directory one that the server has to sort again: they are
/// on their way after a refresh or a reconnection.
constexpr int fewMissing = 300;

} // namespace

ArrangedContacts::ArrangedContacts(ContactListPool &pool, ContactOrderModel &model, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_model(model)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(300ms);
    connect(&m_asking, &QTimer::timeout, this, &ArrangedContacts::ask);
    connect(&model, &ContactOrderModel::arrangementWanted, this, &ArrangedContacts::update);
    connect(&model, &ContactOrderModel::busyChanged, this, [this] {
        // An answer may have come meanwhile. Not while the model is still telling.
        QMetaObject::invokeMethod(this, &ArrangedContacts::takeAnswer, Qt::QueuedConnection);
        emit changed();
    });
}

ArrangedContacts::~ArrangedContacts() = default;

void ArrangedContacts::show(std::shared_ptr<ContactList> all)
{
    for (const auto &list : { m_all, m_asked, m_server }) {
        if (list) {
            list->disconnect(this);
        }
    }
    m_asked.reset();
    m_server.reset();
    m_prepared.reset();
    m_search.reset();
    m_asking.stop();
    m_arrangement = {};
    m_all = std::move(all);
    m_model.present(m_all ? m_all->rows().sequence() : ContactSequence(), false);
    if (m_all) {
        connect(m_all.get(), &ContactList::changed, this, &ArrangedContacts::onAllChanged);
        update();
    }
}

ArrangedContacts::By ArrangedContacts::by() const
{
    if (!m_all || !isWanted() || m_all->isWhole()) {
        return By::Here;
    }
    if (m_server) {
        return m_asking.isActive() || m_asked ? By::Asking : By::Server;
    }
    const bool waits = m_asked && m_asked->state() == ContactList::State::Loading;
    return m_asking.isActive() || waits ? By::Asking : By::LoadedOnly;
}

void ArrangedContacts::wantRows(int first, int last)
{
    if (m_search) {
        const std::pair rows(first, last);
        if (m_seen.value_or(rows) == rows) {
            m_seen = rows;
            return; // when the search is over
        }
        m_search.reset(); // the person goes elsewhere by themselves
    }
    if (m_server) {
        m_server->wantRows(first, last);
        return;
    }
    if (!m_all) {
        return;
    }
    if (m_model.sortColumn() < 0 && !m_model.isFiltered()) {
        m_all->wantRows(first, last);
        return;
    }
    // In another order the rows that are seen lie anywhere; only those that are missing matter.
    int lowest = -1;
    int highest = -1;
    for (int row = first; row <= last && row < m_model.rowCount(); ++row) {
        if (!m_model.contactAt(row)) {
            const int source = m_model.sourceRow(row);
            lowest = lowest < 0 ? source : std::min(lowest, source);
            highest = std::max(highest, source);
        }
    }
    if (lowest >= 0) {
        m_all->wantRows(lowest, highest);
    }
}

bool ArrangedContacts::isWanted() const
{
    return m_model.sortColumn() >= 0 || m_model.isFiltered();
}

// Another order or filter is wanted, or more is loaded.
void ArrangedContacts::update()
{
    if (!m_all) {
        return;
    }
    const int missing = m_all->rows().size() - m_all->loadedCount();
    const bool stays = !m_server && !m_asked && m_arrangement.query.directory.isEmpty() && missing > 0
        && missing <= fewMissing && m_all->loadedCount() > fewMissing;
    ServerArrangement next =
        serverArrangement(m_all->directory(), m_model.sortColumn(), m_model.sortOrder(), m_typed);
    if (!isWanted() || missing == 0 || stays || !next.isAny() || !next.sorts) {
        m_asking.stop();
        if (m_asked) {
            m_asked->disconnect(this);
            m_asked.reset();
        }
        m_arrangement = {};
        if (m_server) {
            comeHome();
        }
        emit changed();
        return;
    }
    m_prepared.reset();
    const std::shared_ptr<ContactList> &latest = m_asked ? m_asked : m_server;
    if (latest && latest->query() == next.query) {
        m_asking.stop();
        emit changed();
        return;
    }
    const bool typedOn = !(next.query.filters == m_arrangement.query.filters);
    const bool isNews = !(next.query == m_arrangement.query);
    m_arrangement = std::move(next);
    if (isNews) {
        if (m_asked) {
            m_asked->disconnect(this);
            m_asked.reset();
        }
        m_asking.start(typedOn ? 300ms : 0ms);
    }
    emit changed();
}

void ArrangedContacts::ask()
{
    m_asked = m_pool.open(m_arrangement.query);
    connect(m_asked.get(), &ContactList::stateChanged, this, &ArrangedContacts::takeAnswer);
    connect(m_asked.get(), &ContactList::changed, this, &ArrangedContacts::takeAnswer);
    emit changed();
    takeAnswer();
}

// Shows what the server has arranged as soon as its first rows are there.
void ArrangedContacts::takeAnswer()
{
    if (!m_asked) {
        return;
    }
    if (m_asked->state() == ContactList::State::Failed) {
        emit changed();
        return;
    }
    const bool isThere = m_asked->state() == ContactList::State::Live || m_asked->loadedCount() > 0;
    if (!isThere) {
        return;
    }
    // Here all fields are searched, there only some: who finds more is shown.
    if (m_model.isFiltered() && !m_server
        && (m_model.isBusy() || m_asked->rows().size() < m_model.rowCount())) {
        emit changed();
        return;
    }
    if (m_server) {
        m_server->disconnect(this);
    }
    m_asked->disconnect(this);
    m_server = std::move(m_asked);
    m_asked.reset();
    const ContactPtr place = m_place ? m_place() : nullptr;
    m_model.present(m_server->rows().sequence(), true);
    connect(m_server.get(), &ContactList::changed, this, [this](const QList<ListChange> &changes) {
        m_model.source().apply(changes);
        lookForPlace();
        emit changed();
    });
    connect(m_server.get(), &ContactList::stateChanged, this, &ArrangedContacts::changed);
    m_search.reset();
    if (place && m_model.sortColumn() >= 0 && !m_model.isFiltered() && m_server->rowOf(place->id) < 0) {
        m_search.emplace(place, ContactSorting { m_model.sortColumn(), m_model.sortOrder(), QLocale() });
        m_searched = -1;
        m_seen.reset();
        lookForPlace();
    }
    emit changed();
}

/// The row that the person is on stays the one that they are on, wherever the server has put it.
void ArrangedContacts::lookForPlace()
{
    if (!m_search) {
        return;
    }
    const int next = m_search->next(m_server->rows());
    if (next < 0) {
        endSearch();
    } else if (next != std::exchange(m_searched, next)) {
        m_server->wantRows(next, next);
    }
}

void ArrangedContacts::endSearch()
{
    const EntryId id = m_search->wanted();
    m_search.reset();
    const ContactPtr now = m_place();
    if (m_server->rowOf(id) >= 0 && (!now || now->id == id)) { // they have chosen nobody else meanwhile
        emit placeFound(id);
    } else if (m_seen) {
        m_server->wantRows(m_seen->first, m_seen->second);
    }
}

void ArrangedContacts::onAllChanged(const QList<ListChange> &changes)
{
    if (!m_server) {
        m_model.source().apply(changes);
        if (m_model.source().rowCount() != m_all->rows().size()) {
            m_model.source().reset(m_all->rows().sequence()); // never show what is not there
        }
    } else if (m_prepared) {
        m_prepared->rows.apply(changes);
    }
    if (isWanted()) {
        update();
    } else {
        emit changed();
    }
}

// Shows the directory's own list again, when it is sorted and filtered as the server's is.
void ArrangedContacts::comeHome()
{
    if (m_prepared && m_prepared->order.sortColumn() == m_model.sortColumn()
        && m_prepared->order.sortOrder() == m_model.sortOrder()) {
        m_prepared->order.setFilter(m_typed);
        finishComingHome();
        return;
    }
    m_prepared = std::make_unique<Prepared>();
    m_prepared->order.prepareLike(m_model);
    m_prepared->order.setFilter(m_typed);
    m_prepared->rows.reset(m_all->rows().sequence());
    connect(&m_prepared->order, &ContactOrderModel::busyChanged, this, &ArrangedContacts::finishComingHome);
    finishComingHome();
}

void ArrangedContacts::finishComingHome()
{
    if (!m_prepared || m_prepared->order.isBusy()) {
        return;
    }
    m_search.reset();
    m_server->disconnect(this);
    m_server.reset();
    m_model.takeOver(m_prepared->order);
    // It may be the one who tells that it is ready.
    m_prepared->order.disconnect(this);
    auto *done = m_prepared.release();
    QMetaObject::invokeMethod(
        this, [owned = std::shared_ptr<Prepared>(done)] {}, Qt::QueuedConnection);
    emit changed();
}

} // namespace dialbook
