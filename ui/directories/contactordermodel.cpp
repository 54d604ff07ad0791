// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactordermodel.h"

#include <algorithm>
#include <numeric>

namespace dialbook {

using namespace std::chrono_literals;

namespace {

/// More separate insertions and removals than this in one go are told as a reset.
constexpr int mostSteps = 40;
/// So many rows are sorted on the spot; more are given to a thread.
constexpr int mostAtOnce = 1000;
/// So many rows are placed one by one; more are merged.
constexpr int mostPlaced = 32;
constexpr auto slice = 5ms;

struct Interval
{
    int first;
    int count;
};

/// The runs of positions whose row is flagged, or is not.
std::vector<Interval> intervalsOf(const std::vector<int> &order, const std::vector<char> &flags, bool wanted)
{
    std::vector<Interval> intervals;
    for (int i = 0; i < int(order.size()); ++i) {
        if ((flags[size_t(order[size_t(i)])] != 0) != wanted) {
            continue;
        }
        if (!intervals.empty() && intervals.back().first + intervals.back().count == i) {
            ++intervals.back().count;
        } else {
            intervals.push_back({ i, 1 });
        }
    }
    return intervals;
}

std::vector<char> flagsOf(const std::vector<int> &order, int rows)
{
    std::vector<char> flags(size_t(rows), 0);
    for (const int row : order) {
        flags[size_t(row)] = 1;
    }
    return flags;
}

std::vector<int> allRows(int count)
{
    std::vector<int> rows(static_cast<size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

ContactOrderModel::ContactOrderModel(ContactTableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    m_matches.setColumns({ allContactColumns().begin(), allContactColumns().end() }, source.contacts());
    connect(&source, &ContactTableModel::aboutToApply, this, &ContactOrderModel::begin);
    connect(&source, &ContactTableModel::applied, this, &ContactOrderModel::end);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, &ContactOrderModel::onReset);
    connect(&source, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) {
            if (isPlain()) {
                beginInsertRows({}, first, last);
            }
        });
    connect(&source, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { onAboutToRemove(first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(&source, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
            onChanged(topLeft.row(), bottomRight.row());
        });
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &ContactOrderModel::lookOn);
}

// --- What is wanted

void ContactOrderModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_wanted.column && order == m_wanted.order) {
        return;
    }
    m_wanted.column = column;
    m_wanted.order = order;
    emit arrangementWanted();
    arrange();
}

void ContactOrderModel::setLocale(const QLocale &locale)
{
    m_wanted.locale = locale;
    arrange();
}

void ContactOrderModel::setFilter(const QString &typed)
{
    const ContactFilterQuery query(typed);
    if (query == m_query) {
        return;
    }
    m_query = query;
    emit arrangementWanted();
    if (!m_byServer) {
        m_matches.setQuery(m_query, m_source.contacts());
        find();
    }
}

bool ContactOrderModel::prepareFilter()
{
    return m_byServer || m_matches.prepare(m_source.contacts(), slice);
}

void ContactOrderModel::setSearchedColumns(const QList<ContactColumn> &columns)
{
    if (columns == m_matches.columns()) {
        return;
    }
    m_matches.setColumns(columns, m_source.contacts());
    if (!m_byServer && isFiltered()) {
        m_matches.setQuery(m_query, m_source.contacts());
        find();
    }
}

void ContactOrderModel::present(const ContactSequence &rows, bool arrangedByServer)
{
    begin();
    m_byServer = arrangedByServer;
    m_source.reset(rows);
    end();
}

void ContactOrderModel::prepareLike(const ContactOrderModel &other)
{
    m_wanted = other.m_wanted;
    m_matches.setColumns(other.m_matches.columns(), m_source.contacts());
    arrange();
}

void ContactOrderModel::takeOver(ContactOrderModel &other)
{
    begin();
    m_byServer = false;
    m_wanted = other.m_wanted;
    m_query = other.m_query;
    m_prepared = &other;
    m_source.reset(other.m_source.contacts());
    m_prepared = nullptr;
    end();
}

// Brings what is shown to what is wanted, now or, when that takes time, later.
void ContactOrderModel::arrange()
{
    m_job.reset();
    if (!m_byServer && !(m_sorting == m_wanted)) {
        if (!m_wanted.isSorted()) {
            if (m_sorting.isSorted()) {
                begin();
                beginResetModel();
                dropSorting();
                m_found = m_isFiltered ? found() : Order();
                endResetModel();
                end();
            }
            m_sorting = m_wanted;
        } else if (m_source.rowCount() <= mostAtOnce) {
            adopt(sortedContacts(m_source.contacts(), m_wanted, false), {});
        } else {
            m_job = std::make_unique<ContactSortJob>(m_source.contacts(), m_wanted);
            connect(m_job.get(), &ContactSortJob::done, this, &ContactOrderModel::finishSorting);
        }
    }
    noteBusy();
}

void ContactOrderModel::dropSorting()
{
    m_sorting = {};
    m_collation.reset();
    m_keys.clear();
    m_keys.shrink_to_fit();
    m_sorted.clear();
}

void ContactOrderModel::finishSorting()
{
    const std::unique_ptr<ContactSortJob> job = std::move(m_job);
    ContactSortJob::Fitted fitted = job->fit(m_source.contacts());
    // A great many rows came while it sorted.
    if (int(fitted.fresh.size()) - (m_source.rowCount() - m_source.loadedCount()) > mostAtOnce) {
        arrange();
        return;
    }
    adopt(std::move(fitted.sorted), fitted.fresh);
    noteBusy();
}

// Shows what has been sorted. Rows that are fresh have neither a key nor a place yet.
void ContactOrderModel::adopt(SortedContacts sorted, const std::vector<int> &fresh)
{
    begin();
    beginResetModel();
    m_sorting = m_wanted;
    m_collation.emplace(m_sorting);
    m_keys = std::move(sorted.keys);
    m_sorted = std::move(sorted.order);
    for (const int row : fresh) {
        m_keys[size_t(row)] = m_collation->keyOf(m_source.contacts().at(row));
    }
    const auto before = [this](int a, int b) { return precedes(a, b); };
    const auto known = std::ptrdiff_t(m_sorted.size());
    m_sorted.insert(m_sorted.end(), fresh.begin(), fresh.end());
    std::sort(m_sorted.begin() + known, m_sorted.end(), before);
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + known, m_sorted.end(), before);
    m_found = m_isFiltered ? found() : Order();
    endResetModel();
    end();
}

void ContactOrderModel::find()
{
    if (m_query.isEmpty()) {
        m_looking.stop();
        if (m_isFiltered) {
            begin();
            become(m_sorting.isSorted() ? m_sorted : allRows(m_source.rowCount()));
            m_isFiltered = false;
            m_found = {};
            end();
        }
        noteBusy();
        return;
    }
    lookOn();
}

void ContactOrderModel::lookOn()
{
    if (!m_matches.look(m_source.contacts(), slice)) {
        m_looking.start();
        noteBusy();
        return;
    }
    m_looking.stop();
    if (m_matches.isFiltering()) {
        begin();
        if (!m_isFiltered) {
            m_found = m_sorting.isSorted() ? m_sorted : allRows(m_source.rowCount());
            m_isFiltered = true;
        }
        become(found());
        end();
    }
    noteBusy();
}

void ContactOrderModel::noteBusy()
{
    if (std::exchange(m_wasBusy, isBusy()) != m_wasBusy) {
        emit busyChanged();
    }
}

void ContactOrderModel::begin()
{
    if (m_depth++ == 0) {
        emit aboutToChange();
    }
}

void ContactOrderModel::end()
{
    if (--m_depth == 0) {
        emit changed();
    }
}

// --- What the table tells

void ContactOrderModel::onReset()
{
    m_looking.stop();
    dropSorting();
    m_found = {};
    m_isFiltered = false;
    const ContactSequence &rows = m_source.contacts();
    if (m_prepared) {
        m_sorting = m_prepared->m_sorting;
        m_collation.swap(m_prepared->m_collation);
        m_keys.swap(m_prepared->m_keys);
        m_sorted.swap(m_prepared->m_sorted);
        std::swap(m_matches, m_prepared->m_matches);
        m_isFiltered = m_prepared->m_isFiltered;
        m_found.swap(m_prepared->m_found);
    } else if (m_byServer) {
        m_matches.reset({}, rows);
    } else {
        m_matches.reset(m_query, rows);
        if (m_wanted.isSorted() && rows.size() <= mostAtOnce) {
            SortedContacts sorted = sortedContacts(rows, m_wanted, false);
            m_sorting = m_wanted;
            m_collation.emplace(m_sorting);
            m_keys = std::move(sorted.keys);
            m_sorted = std::move(sorted.order);
        }
        if (isFiltered()) {
            m_isFiltered = true;
            if (m_matches.look(rows, slice)) {
                m_found = found();
            } else {
                m_looking.start();
            }
        }
    }
    endResetModel();
    arrange();
}

void ContactOrderModel::onInserted(int first, int last)
{
    const int count = last - first + 1;
    m_matches.inserted(first, count, m_source.contacts());
    if (isPlain()) {
        endInsertRows();
        return;
    }
    const auto shift = [=](Order &order) {
        for (int &row : order) {
            row += row >= first ? count : 0;
        }
    };
    if (m_sorting.isSorted()) {
        std::vector<ContactSortKeyPtr> keys;
        keys.reserve(size_t(count));
        for (int row = first; row <= last; ++row) {
            keys.push_back(m_collation->keyOf(m_source.contacts().at(row)));
        }
        m_keys.insert(m_keys.begin() + first, std::make_move_iterator(keys.begin()),
            std::make_move_iterator(keys.end()));
        shift(m_sorted);
    }
    shift(m_found);
    add(first, count);
}

void ContactOrderModel::onAboutToRemove(int first, int last)
{
    if (isPlain()) {
        beginRemoveRows({}, first, last);
        return;
    }
    // Rows go from here while the source still has them, so that each can be asked until the end.
    if (last - first < mostPlaced) {
        for (int row = first; row <= last; ++row) {
            if (const int position = shownPositionOf(row); position >= 0) {
                beginRemoveRows({}, position, position);
                shown().erase(shown().begin() + position);
                endRemoveRows();
            }
            if (m_isFiltered && m_sorting.isSorted()) {
                m_sorted.erase(m_sorted.begin() + positionOf(m_sorted, row));
            }
        }
        return;
    }
    const auto goes = [=](int row) { return row >= first && row <= last; };
    Order next = shown();
    std::erase_if(next, goes);
    become(next);
    if (m_isFiltered && m_sorting.isSorted()) {
        std::erase_if(m_sorted, goes);
    }
}

void ContactOrderModel::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_matches.removed(first, count);
    if (isPlain()) {
        endRemoveRows();
        return;
    }
    const auto shift = [=](Order &order) {
        for (int &row : order) {
            row -= row > last ? count : 0;
        }
    };
    if (m_sorting.isSorted()) {
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
        shift(m_sorted);
    }
    shift(m_found);
}

void ContactOrderModel::onChanged(int first, int last)
{
    if (isPlain()) {
        for (int row = first; row <= last; ++row) {
            m_matches.changed(row, m_source.contacts());
        }
        emit dataChanged(index(first, 0), index(last, contactColumnCount - 1));
        return;
    }
    if (last - first >= mostPlaced) {
        replaceMany(first, last);
        return;
    }
    for (int row = first; row <= last; ++row) {
        replace(row);
    }
    std::vector<int> positions;
    for (int row = first; row <= last; ++row) {
        if (const int position = shownPositionOf(row); position >= 0) {
            positions.push_back(position);
        }
    }
    tellChanged(std::move(positions));
}

void ContactOrderModel::tellChanged(std::vector<int> positions)
{
    std::sort(positions.begin(), positions.end());
    for (size_t i = 0; i < positions.size();) {
        size_t end = i + 1;
        while (end < positions.size() && positions[end] == positions[end - 1] + 1) {
            ++end;
        }
        emit dataChanged(index(positions[i], 0), index(positions[end - 1], contactColumnCount - 1));
        i = end;
    }
}

// --- Places

const ContactSortKey *ContactOrderModel::keyOf(int sourceRow) const
{
    return m_sorting.isSorted() ? m_keys[size_t(sourceRow)].get() : nullptr;
}

bool ContactOrderModel::precedes(int a, int b) const
{
    if (m_sorting.isSorted()) {
        const int compared = ContactCollation::compare(keyOf(a), keyOf(b), m_sorting.order);
        if (compared != 0) {
            return compared < 0;
        }
    }
    return a < b; // equal rows keep the server's order
}

int ContactOrderModel::placeOf(const Order &order, int sourceRow) const
{
    return int(std::lower_bound(order.begin(), order.end(), sourceRow, [this](int a, int b) {
        return precedes(a, b);
    }) - order.begin());
}

int ContactOrderModel::positionOf(const Order &order, int sourceRow) const
{
    const int place = placeOf(order, sourceRow);
    return place < int(order.size()) && order[size_t(place)] == sourceRow ? place : -1;
}

int ContactOrderModel::shownPositionOf(int sourceRow) const
{
    if (sourceRow < 0 || sourceRow >= m_source.rowCount()) {
        return -1;
    }
    return isPlain() ? sourceRow : positionOf(shown(), sourceRow);
}

// All that the filter finds, in order.
ContactOrderModel::Order ContactOrderModel::found() const
{
    Order rows;
    const auto take = [this, &rows](int row) {
        if (m_matches.accepts(row)) {
            rows.push_back(row);
        }
    };
    if (m_sorting.isSorted()) {
        std::for_each(m_sorted.begin(), m_sorted.end(), take);
    } else {
        for (int row = 0; row < m_source.rowCount(); ++row) {
            take(row);
        }
    }
    return rows;
}

void ContactOrderModel::add(int first, int count)
{
    Order added = allRows(count);
    for (int &row : added) {
        row += first;
    }
    const auto before = [this](int a, int b) { return precedes(a, b); };
    std::sort(added.begin(), added.end(), before);
    const auto merge = [&](const Order &order, const Order &with) {
        Order merged;
        merged.reserve(order.size() + with.size());
        std::merge(order.begin(), order.end(), with.begin(), with.end(), std::back_inserter(merged), before);
        return merged;
    };
    if (m_isFiltered && m_sorting.isSorted()) {
        if (count <= mostPlaced) {
            for (const int row : added) {
                m_sorted.insert(m_sorted.begin() + placeOf(m_sorted, row), row);
            }
        } else {
            m_sorted = merge(m_sorted, added);
        }
    }
    if (m_isFiltered) {
        std::erase_if(added, [this](int row) { return !m_matches.accepts(row); });
    }
    if (count > mostPlaced) {
        become(merge(shown(), added));
        return;
    }
    for (const int row : added) {
        const int place = placeOf(shown(), row);
        beginInsertRows({}, place, place);
        shown().insert(shown().begin() + place, row);
        endInsertRows();
    }
}

// One row has other content: it stays, goes to another place, comes or vanishes.
void ContactOrderModel::replace(int sourceRow)
{
    const bool isSorted = m_sorting.isSorted();
    const int from = shownPositionOf(sourceRow); // by the key that it was placed by
    if (isSorted && m_isFiltered) {
        m_sorted.erase(m_sorted.begin() + positionOf(m_sorted, sourceRow));
    }
    m_matches.changed(sourceRow, m_source.contacts());
    if (isSorted) {
        m_keys[size_t(sourceRow)] = m_collation->keyOf(m_source.contacts().at(sourceRow));
    }
    if (isSorted && m_isFiltered) {
        m_sorted.insert(m_sorted.begin() + placeOf(m_sorted, sourceRow), sourceRow);
    }
    Order &rows = shown();
    const bool isFound = m_matches.accepts(sourceRow);
    if (from >= 0) {
        const auto at = size_t(from);
        if (isFound && (at == 0 || precedes(rows[at - 1], sourceRow))
            && (at + 1 == rows.size() || precedes(sourceRow, rows[at + 1]))) {
            return;
        }
        beginRemoveRows({}, from, from);
        rows.erase(rows.begin() + from);
        endRemoveRows();
    }
    if (isFound) {
        const int to = placeOf(rows, sourceRow);
        beginInsertRows({}, to, to);
        rows.insert(rows.begin() + to, sourceRow);
        endInsertRows();
    }
}

void ContactOrderModel::replaceMany(int first, int last)
{
    const auto goes = [=](int row) { return row >= first && row <= last; };
    if (m_sorting.isSorted()) {
        // They leave their places while they still have the keys that they were placed by.
        Order without = shown();
        std::erase_if(without, goes);
        become(without);
        if (m_isFiltered) {
            std::erase_if(m_sorted, goes);
        }
    }
    for (int row = first; row <= last; ++row) {
        m_matches.changed(row, m_source.contacts());
        if (m_sorting.isSorted()) {
            m_keys[size_t(row)] = m_collation->keyOf(m_source.contacts().at(row));
        }
    }
    if (m_sorting.isSorted()) {
        add(first, last - first + 1);
        return;
    }
    become(found());
    std::vector<int> positions;
    for (int row = first; row <= last; ++row) {
        if (const int position = shownPositionOf(row); position >= 0) {
            positions.push_back(position);
        }
    }
    tellChanged(std::move(positions));
}

// Tells how one choice of the rows becomes another; those in both keep their order.
void ContactOrderModel::become(const Order &next)
{
    const std::vector<char> isShown = flagsOf(shown(), m_source.rowCount());
    const std::vector<char> isWanted = flagsOf(next, m_source.rowCount());
    const std::vector<Interval> gone = intervalsOf(shown(), isWanted, false);
    const std::vector<Interval> come = intervalsOf(next, isShown, false);
    Order &rows = shown();
    if (int(gone.size() + come.size()) > mostSteps) {
        beginResetModel();
        rows = next;
        endResetModel();
        return;
    }
    for (auto interval = gone.crbegin(); interval != gone.crend(); ++interval) {
        beginRemoveRows({}, interval->first, interval->first + interval->count - 1);
        rows.erase(rows.begin() + interval->first, rows.begin() + interval->first + interval->count);
        endRemoveRows();
    }
    for (const Interval &interval : come) {
        beginInsertRows({}, interval.first, interval.first + interval.count - 1);
        rows.insert(rows.begin() + interval.first, next.begin() + interval.first,
            next.begin() + interval.first + interval.count);
        endInsertRows();
    }
}

// --- As a model

ContactPtr ContactOrderModel::contactAt(int row) const
{
    const int source = sourceRow(row);
    return source < 0 ? nullptr : m_source.contactAt(source);
}

int ContactOrderModel::rowOf(const EntryId &id) const
{
    return shownPositionOf(m_source.rowOf(id));
}

int ContactOrderModel::sourceRow(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return -1;
    }
    return isPlain() ? row : shown()[size_t(row)];
}

QModelIndex ContactOrderModel::mapToSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? sourceRow(index.row()) : -1;
    return row < 0 ? QModelIndex() : m_source.index(row, index.column());
}

QModelIndex ContactOrderModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return this->index(shownPositionOf(index.row()), index.column());
}

QModelIndex ContactOrderModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int ContactOrderModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    return isPlain() ? m_source.rowCount() : int(shown().size());
}

int ContactOrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : contactColumnCount;
}

bool ContactOrderModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

QModelIndex ContactOrderModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

QVariant ContactOrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source.headerData(section, orientation, role);
}

} // namespace dialbook
