// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactwindow.h"

#include "core/base/logging.h"
#include "core/directories/subscriptionput.h"
#include "core/rest/jsonreading.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

using namespace std::chrono_literals;

QString messageType()
{
    return u"urn:inin.com:directories:directoryMessage"_s;
}

// Two messages that belong together may be apart by this much: a repair waits a little for the other.
constexpr auto firstRepair = 300ms;
constexpr auto slowestRepair = 30s;
// A repair this long after the last one starts again with the shortest delay.
constexpr auto repairsForgotten = 60s;
// When so many in a row did not help, none will: the server counts differently from what we think.
constexpr int mostRepairs = 6;
// A poll answer may get lost on the way, and a snapshot with it (protocol.md 0.7).
constexpr auto snapshotPatience = 10s;

// A row as a message names it: where it stands now, when told.
struct NamedRow
{
    std::optional<int> index;
    ContactPtr contact;
};

std::optional<int> indexOf(const QJsonObject &entry)
{
    const auto index = json::integer(entry.value("index"_L1));
    return index ? std::optional(int(*index)) : std::nullopt;
}

// A window's rows while a delta is applied to them, found by id: with a message that names a few, which is
// most of them, by looking through all; that costs less than an index of them.
class NamedRows
{
public:
    NamedRows(const QList<ContactPtr> &present, qsizetype lookUps)
        : rows(present)
        , indices(size_t(present.size()))
        , isGone(size_t(present.size()), false)
        , m_isIndexed(lookUps > few)
    {
        for (qsizetype row = 0; m_isIndexed && row < rows.size(); ++row) {
            m_index.insert(rows.at(row)->id, int(row));
        }
    }

    [[nodiscard]] int rowOf(const EntryId &id) const
    {
        if (m_isIndexed) {
            return m_index.value(id, -1);
        }
        const auto row = std::find_if(
            rows.cbegin(), rows.cend(), [&id](const ContactPtr &contact) { return contact->id == id; });
        return row == rows.cend() ? -1 : int(row - rows.cbegin());
    }

    int append(const ContactPtr &contact)
    {
        const int row = int(rows.size());
        rows.append(contact);
        indices.emplace_back();
        isGone.push_back(false);
        if (m_isIndexed) {
            m_index.insert(contact->id, row);
        }
        return row;
    }

    QList<ContactPtr> rows;
    std::vector<std::optional<int>> indices; ///< where the message says that a row stands now
    std::vector<char> isGone;

private:
    static constexpr qsizetype few = 8;

    bool m_isIndexed;
    QHash<EntryId, int> m_index;
};

// A contactsChanged that says nothing but where the row stands.
bool isMereShift(const QJsonObject &entry)
{
    for (auto member = entry.begin(); member != entry.end(); ++member) {
        const QString key = member.key();
        if (key != "index"_L1 && key != "entryID"_L1 && key != "__type"_L1) {
            return false;
        }
    }
    return true;
}

} // namespace

struct ContactWindow::Private
{
    Private(ContactWindow *window, RestClient &client, MessageRouter &messages)
        : q(window)
        , api(client)
        , rest(client)
        , router(messages)
        , id(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , put(std::make_unique<SubscriptionPut>([this] { return api.subscribe(id, query); }))
        , repairDelay(firstRepair, slowestRepair)
    {
        repair.setSingleShot(true);
        patience.setSingleShot(true);
    }

    void send();
    void take(const QJsonObject &message);
    void takeSnapshot(const QJsonObject &message);
    [[nodiscard]] bool takeDelta(const QJsonObject &message);
    [[nodiscard]] bool takeCounts(const QJsonObject &message);
    void place(const NamedRows &named);
    void learnPageSize(const QJsonObject &delta);
    void check();
    [[nodiscard]] int remaining() const { return std::max(0, filteredCount - query.index); }
    [[nodiscard]] bool isConsistent() const;
    void refused(const Error &error);

    ContactWindow *q;
    DirectoryApi api;
    RestClient &rest;
    MessageRouter &router;
    SubscriptionId id;
    WindowQuery query;
    std::optional<int> formerIndex; ///< where the window was before, until the first snapshot here
    std::unique_ptr<SubscriptionPut> put;

    QList<ContactPtr> rows;
    QList<EntryId> justGone;
    int totalCount = 0;
    int filteredCount = 0;
    bool countsAreTold = false;
    int firstIndex = 0; ///< the index that the first row has in the server's messages
    int pageSize = 0;
    int mostShown = 0; ///< since the last snapshot
    int snapshots = 0;
    bool loaded = false;
    bool waiting = false;
    bool doubtful = false; ///< positions contradicted each other

    QTimer repair;
    QTimer patience;
    Backoff repairDelay;
    QElapsedTimer sinceRepair;
    int repairs = 0; ///< in a row that did not help
};

ContactWindow::ContactWindow(RestClient &rest, MessageRouter &router, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, rest, router))
{
    router.route(messageType(), d->id.text(), this, [this](const QJsonObject &message) { d->take(message); });
    connect(d->put.get(), &SubscriptionPut::accepted, this, [this] {
        if (d->waiting) {
            d->patience.start(snapshotPatience * (1 + d->repairs));
        }
    });
    connect(d->put.get(), &SubscriptionPut::refused, this, [this](const Error &error) { d->refused(error); });
    connect(&d->repair, &QTimer::timeout, this, [this] {
        if (!d->waiting && !d->isConsistent()) {
            qCInfo(lcContacts) << "window" << d->query.index << "does not add up; put again";
            ++d->repairs;
            d->sinceRepair.start();
            d->send();
        }
    });
    connect(&d->patience, &QTimer::timeout, this, [this] {
        if (d->waiting && d->repairs < mostRepairs) {
            ++d->repairs;
            d->send();
        }
    });
}

ContactWindow::~ContactWindow()
{
    d->router.unroute(messageType(), d->id.text());
    SubscriptionPut::withdraw(
        std::move(d->put), [api = d->api, id = d->id]() mutable { return api.unsubscribe(id); }, d->rest);
}

void ContactWindow::open(const WindowQuery &query)
{
    if (query != d->query) {
        d->formerIndex = d->loaded || d->waiting ? std::optional(d->query.index) : std::nullopt;
        d->query = query;
        d->loaded = false;
        d->pageSize = 0;
    }
    reopen();
}

void ContactWindow::reopen()
{
    d->repairs = 0;
    d->send();
}

const WindowQuery &ContactWindow::query() const
{
    return d->query;
}

bool ContactWindow::isLoaded() const
{
    return d->loaded;
}

bool ContactWindow::isWaiting() const
{
    return d->waiting;
}

int ContactWindow::snapshots() const
{
    return d->snapshots;
}

bool ContactWindow::isConsistent() const
{
    return d->isConsistent();
}

int ContactWindow::pageSize() const
{
    return d->pageSize;
}

const QList<ContactPtr> &ContactWindow::rows() const
{
    return d->rows;
}

const QList<EntryId> &ContactWindow::justGone() const
{
    return d->justGone;
}

int ContactWindow::totalCount() const
{
    return d->totalCount;
}

int ContactWindow::filteredCount() const
{
    return d->filteredCount;
}

void ContactWindow::Private::send()
{
    waiting = true;
    repair.stop();
    patience.stop();
    put->request();
}

void ContactWindow::Private::refused(const Error &error)
{
    waiting = false;
    patience.stop();
    emit q->failed(error);
}

void ContactWindow::Private::take(const QJsonObject &message)
{
    if (json::boolean(message.value("isDelta"_L1)).value_or(false)) {
        if (waiting || !loaded) {
            return; // older than the snapshot that is on its way (protocol.md 3.4)
        }
        const bool countsChanged = takeCounts(message);
        const bool rowsChanged = takeDelta(message);
        learnPageSize(message);
        check();
        if (countsChanged || rowsChanged) {
            emit q->changed();
        }
        return;
    }
    takeSnapshot(message);
}

bool ContactWindow::Private::takeCounts(const QJsonObject &message)
{
    const auto total = json::integer(message.value("totalCount"_L1));
    auto filtered = json::integer(message.value("filteredCount"_L1));
    if (!filtered && query.filters.isEmpty()) {
        filtered = total; // equal without a filter (protocol.md 4.3)
    }
    const int formerTotal = totalCount;
    const int formerFiltered = filteredCount;
    countsAreTold = countsAreTold || filtered;
    if (filtered) {
        filteredCount = int(std::max<qint64>(0, *filtered));
    }
    totalCount = total ? int(std::max<qint64>(0, *total)) : std::max(totalCount, filteredCount);
    return totalCount != formerTotal || filteredCount != formerFiltered;
}

void ContactWindow::Private::takeSnapshot(const QJsonObject &message)
{
    QHash<EntryId, ContactPtr> former;
    former.reserve(rows.size());
    for (const ContactPtr &row : std::as_const(rows)) {
        former.insert(row->id, row);
    }

    QList<NamedRow> named;
    QSet<EntryId> ids;
    bool unclear = false;
    const QJsonArray added = message.value("contactsAdded"_L1).toArray();
    named.reserve(added.size());
    for (const auto value : added) {
        const QJsonObject entry = value.toObject();
        auto contact = readContact(entry);
        if (!contact || ids.contains(contact->id)) {
            qCWarning(lcContacts) << "skipped an entry:"
                                  << (contact ? u"its id came twice"_s : contact.error().detail);
            unclear = true;
            continue;
        }
        ids.insert(contact->id);
        // What has not changed stays the same object, so that nobody looks at it again.
        const ContactPtr known = former.value(contact->id);
        named.append({ indexOf(entry),
            known && *known == *contact ? known : std::make_shared<const Contact>(std::move(*contact)) });
    }
    const bool allNamed =
        std::all_of(named.begin(), named.end(), [](const NamedRow &row) { return row.index.has_value(); });
    int first = query.index;
    if (allNamed && !named.isEmpty()) {
        std::stable_sort(named.begin(), named.end(),
            [](const NamedRow &a, const NamedRow &b) { return *a.index < *b.index; });
        first = *named.constFirst().index;
        for (qsizetype i = 0; i < named.size(); ++i) {
            unclear = unclear || *named.at(i).index != first + int(i);
        }
    }
    if (waiting && formerIndex && *formerIndex != query.index && !named.isEmpty() && first == *formerIndex) {
        return; // of the place where this window was before
    }

    justGone.clear();
    rows.clear();
    rows.reserve(named.size());
    for (const NamedRow &row : std::as_const(named)) {
        rows.append(row.contact);
    }
    firstIndex = first;
    countsAreTold = false;
    filteredCount = query.index + int(rows.size());
    totalCount = filteredCount;
    static_cast<void>(takeCounts(message));
    mostShown = int(rows.size());
    pageSize = !rows.isEmpty() && int(rows.size()) < remaining() ? int(rows.size()) : 0;
    doubtful = unclear;
    ++snapshots;
    loaded = true;
    waiting = false;
    formerIndex.reset();
    patience.stop();
    check();
    emit q->changed();
}

bool ContactWindow::Private::takeDelta(const QJsonObject &message)
{
    const QStringList removed = json::textList(message.value("contactsRemoved"_L1));
    const QJsonArray changed = message.value("contactsChanged"_L1).toArray();
    const QJsonArray added = message.value("contactsAdded"_L1).toArray();
    NamedRows next(rows, removed.size() + changed.size() + added.size());
    for (const QString &gone : removed) {
        if (const int row = next.rowOf(EntryId(gone)); row >= 0) {
            next.isGone[size_t(row)] = true;
        }
    }
    bool anyIndex = false;
    for (const auto value : changed) {
        const QJsonObject entry = value.toObject();
        const auto index = indexOf(entry);
        const int row = next.rowOf(EntryId(json::text(entry.value("entryID"_L1)).value_or(QString())));
        if (row < 0 || next.isGone[size_t(row)]) {
            // None of ours. Only when it claims one of our places is something wrong.
            doubtful = doubtful || (index && *index >= firstIndex && *index < firstIndex + int(rows.size()));
            continue;
        }
        if (!isMereShift(entry)) {
            Contact contact = *next.rows.at(row);
            mergeContact(contact, entry);
            if (contact != *next.rows.at(row)) {
                next.rows[row] = std::make_shared<const Contact>(std::move(contact));
            }
        }
        if (index) {
            next.indices[size_t(row)] = index;
            anyIndex = anyIndex || *index != firstIndex + row;
        }
    }
    for (const auto value : added) {
        const QJsonObject entry = value.toObject();
        auto contact = readContact(entry);
        if (!contact) {
            qCWarning(lcContacts) << "skipped an entry:" << contact.error().detail;
            doubtful = true;
            continue;
        }
        int row = next.rowOf(contact->id);
        if (row < 0) {
            row = next.append(std::make_shared<const Contact>(std::move(*contact)));
        } else if (*next.rows.at(row) != *contact) {
            next.rows[row] = std::make_shared<const Contact>(std::move(*contact));
        }
        next.isGone[size_t(row)] = false;
        next.indices[size_t(row)] = indexOf(entry);
        anyIndex = true;
    }

    justGone.clear();
    for (size_t row = 0; row < next.isGone.size(); ++row) {
        if (next.isGone[row]) {
            justGone.append(next.rows.at(qsizetype(row))->id);
        }
    }
    const QList<ContactPtr> before = rows;
    if (anyIndex || !removed.isEmpty()) {
        place(next);
    } else {
        rows = std::move(next.rows);
    }
    if (!countsAreTold) {
        filteredCount = query.index + int(rows.size());
        totalCount = filteredCount;
    }
    return rows != before;
}

// Rows that the message names with a position get that place; the others fill the places that are left in
// their former order. That is right whether the server mentions rows that were merely shifted or not.
void ContactWindow::Private::place(const NamedRows &named)
{
    const auto count = std::count(named.isGone.begin(), named.isGone.end(), false);
    QList<ContactPtr> places(count);
    std::vector<char> isPlaced = named.isGone; // what is gone needs no place
    for (size_t row = 0; row < isPlaced.size(); ++row) {
        if (isPlaced[row] || !named.indices[row]) {
            continue;
        }
        const int wanted = *named.indices[row] - firstIndex;
        if (wanted < 0 || wanted >= count || places.at(wanted)) {
            doubtful = true;
            continue;
        }
        places[wanted] = named.rows.at(qsizetype(row));
        isPlaced[row] = true;
    }
    qsizetype next = 0;
    for (size_t row = 0; row < isPlaced.size(); ++row) {
        if (isPlaced[row]) {
            continue;
        }
        while (places.at(next)) {
            ++next;
        }
        places[next] = named.rows.at(qsizetype(row));
    }
    rows = std::move(places);
}

bool ContactWindow::Private::isConsistent() const
{
    if (doubtful) {
        return false;
    }
    const int shown = int(rows.size());
    return shown == (pageSize > 0 ? std::min(pageSize, remaining()) : remaining());
}

// A directory that outgrows its window shows where the window ends: one row comes in, another is pushed
// out. A count alone proves nothing, its rows may be in the next message; if not, a repair will tell.
void ContactWindow::Private::learnPageSize(const QJsonObject &delta)
{
    const int shown = int(rows.size());
    const bool pushedOut = !delta.value("contactsAdded"_L1).toArray().isEmpty()
        && !delta.value("contactsRemoved"_L1).toArray().isEmpty();
    if (pageSize == 0 && pushedOut && shown > 0 && shown < remaining() && shown >= mostShown) {
        pageSize = shown;
    }
    mostShown = std::max(mostShown, shown);
}

void ContactWindow::Private::check()
{
    if (isConsistent()) {
        repair.stop();
        repairs = 0;
        return;
    }
    if (!waiting && !repair.isActive() && repairs < mostRepairs) {
        if (sinceRepair.isValid()
            && sinceRepair.hasExpired(std::chrono::milliseconds(repairsForgotten).count())) {
            repairDelay.reset();
        }
        repair.start(repairDelay.next(*QRandomGenerator::global()));
    }
}

} // namespace dialbook
