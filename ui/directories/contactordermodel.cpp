// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactordermodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace dialbook {

namespace {

/// More separate insertions and removals than this in one go are told as a reset.
constexpr int mostSteps = 40;

struct Interval
{
    int first;
    int count;
};

/// Qt compares also empty lists by memcmp, one of which may be null; that is undefined.
bool isSame(const QList<int> &a, const QList<int> &b)
{
    return a.isEmpty() ? b.isEmpty() : a == b;
}

/// The runs of rows for which the test holds.
template <class Test>
QList<Interval> intervalsOf(const QList<int> &rows, Test test)
{
    QList<Interval> intervals;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (!test(rows.at(i))) {
            continue;
        }
        if (!intervals.isEmpty() && intervals.last().first + intervals.last().count == i) {
            ++intervals.last().count;
        } else {
            intervals.append({ i, 1 });
        }
    }
    return intervals;
}

} // namespace

ContactOrderModel::ContactOrderModel(ContactTableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setLocale(QLocale());
    setSourceModel(&source);
    m_searched = QList<ContactColumn>(allContactColumns().begin(), allContactColumns().end());
    connect(&source, &ContactTableModel::aboutToApply, this, &ContactOrderModel::begin);
    connect(&source, &ContactTableModel::applied, this, &ContactOrderModel::end);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        m_known.clear();
        m_sortedIsValid = false;
        m_known.resize(size_t(m_source.rowCount()));
        m_rows = ordered();
        m_positionsAreValid = false;
        endResetModel();
    });
    connect(&source, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { onAboutToRemove(first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(&source, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int first, int last, const QModelIndex &, int before) {
            onMoved(first, last - first + 1, before);
        });
    connect(&source, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
            onChanged(topLeft.row(), bottomRight.row());
        });
    m_known.resize(size_t(source.rowCount()));
    m_rows = ordered();
}

void ContactOrderModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order) {
        return;
    }
    m_column = column;
    m_order = order;
    forgetOrder();
    rebuild();
}

void ContactOrderModel::setLocale(const QLocale &locale)
{
    // The C locale compares code units, which is nobody's idea of an alphabet.
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    if (m_column >= 0) {
        forgetOrder();
        rebuild();
    }
}

void ContactOrderModel::setFilter(const QString &typed)
{
    const ContactFilterQuery query(typed);
    if (query == m_query) {
        return;
    }
    const bool narrower = query.narrows(m_query);
    m_query = query;
    if (!narrower) {
        rebuild();
        return;
    }
    // Only what is shown can be found, and it is in order.
    QList<int> next = m_rows;
    next.removeIf([this](int row) { return !accepts(row); });
    begin();
    become(next);
    end();
}

void ContactOrderModel::setSearchedColumns(const QList<ContactColumn> &columns)
{
    if (columns == m_searched) {
        return;
    }
    m_searched = columns;
    for (Row &row : m_known) {
        row.filter.reset();
    }
    if (isFiltered()) {
        rebuild();
    }
}

ContactPtr ContactOrderModel::contactAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_source.contactAt(m_rows.at(row)) : nullptr;
}

int ContactOrderModel::rowOf(const EntryId &id) const
{
    return positions().value(m_source.rowOf(id), -1);
}

QModelIndex ContactOrderModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    return m_source.index(m_rows.at(index.row()), index.column());
}

QModelIndex ContactOrderModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    return this->index(positions().value(index.row(), -1), index.column());
}

QModelIndex ContactOrderModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int ContactOrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContactOrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : contactColumnCount;
}

bool ContactOrderModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.isEmpty();
}

QModelIndex ContactOrderModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

QVariant ContactOrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source.headerData(section, orientation, role);
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

void ContactOrderModel::onInserted(int first, int last)
{
    const int count = last - first + 1;
    m_sortedIsValid = false;
    m_known.insert(m_known.begin() + first, size_t(count), Row());
    for (int &row : m_rows) {
        row += row >= first ? count : 0;
    }
    m_positionsAreValid = false;
    QList<int> added(count);
    std::iota(added.begin(), added.end(), first);
    QList<int> next = m_rows;
    place(next, added);
    become(next);
}

void ContactOrderModel::onAboutToRemove(int first, int last)
{
    // Rows go from here while the source still has them, so that each can be asked until the end.
    QList<int> next = m_rows;
    next.removeIf([=](int row) { return row >= first && row <= last; });
    become(next);
}

void ContactOrderModel::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_sortedIsValid = false;
    m_known.erase(m_known.begin() + first, m_known.begin() + first + count);
    for (int &row : m_rows) {
        row -= row > last ? count : 0;
    }
    m_positionsAreValid = false;
}

void ContactOrderModel::onMoved(int from, int count, int before)
{
    // First the same rows under their new numbers, then, where the server's order is shown, in it.
    m_sortedIsValid = false;
    const auto at = [this](int row) { return m_known.begin() + row; };
    const int low = std::min(from, before);
    const int high = std::max(from + count, before);
    const int shift = before > from ? before - from - count : before - from;
    if (before > from) {
        std::rotate(at(from), at(from + count), at(before));
    } else {
        std::rotate(at(before), at(from), at(from + count));
    }
    for (int &row : m_rows) {
        if (row >= from && row < from + count) {
            row += shift;
        } else if (row >= low && row < high) {
            row += before > from ? -count : count;
        }
    }
    m_positionsAreValid = false;
    QList<int> next = m_rows;
    if (m_column < 0) {
        std::sort(next.begin(), next.end());
    } else {
        // Equal rows keep the server's order.
        std::sort(next.begin(), next.end(), [this](int a, int b) { return lessThan(a, b); });
    }
    become(next);
}

void ContactOrderModel::onChanged(int first, int last)
{
    QList<int> rows(last - first + 1);
    std::iota(rows.begin(), rows.end(), first);
    m_sortedIsValid = false;
    for (int row = first; row <= last; ++row) {
        m_known[size_t(row)] = {};
    }
    if (m_column >= 0 || isFiltered()) {
        QList<int> next = m_rows;
        next.removeIf([=](int row) { return row >= first && row <= last; });
        place(next, rows);
        become(next);
    }
    // The same rows where they are now; neighbours in one go.
    QList<int> shown;
    for (const int row : std::as_const(rows)) {
        if (const int position = positions().at(row); position >= 0) {
            shown += position;
        }
    }
    std::sort(shown.begin(), shown.end());
    for (qsizetype i = 0; i < shown.size();) {
        qsizetype end = i + 1;
        while (end < shown.size() && shown.at(end) == shown.at(end - 1) + 1) {
            ++end;
        }
        emit dataChanged(index(shown.at(i), 0), index(shown.at(end - 1), contactColumnCount - 1));
        i = end;
    }
}

void ContactOrderModel::rebuild()
{
    begin();
    become(ordered());
    end();
}

QList<int> ContactOrderModel::ordered()
{
    if (!m_sortedIsValid) {
        m_sorted.resize(qsizetype(m_known.size()));
        std::iota(m_sorted.begin(), m_sorted.end(), 0);
        if (m_column >= 0) {
            std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return lessThan(a, b); });
        }
        m_sortedIsValid = true;
    }
    QList<int> rows;
    rows.reserve(m_sorted.size());
    std::copy_if(m_sorted.cbegin(), m_sorted.cend(), std::back_inserter(rows),
        [this](int row) { return accepts(row); });
    return rows;
}

void ContactOrderModel::forgetOrder()
{
    m_sortedIsValid = false;
    for (Row &row : m_known) {
        row.sort.reset();
    }
}

bool ContactOrderModel::accepts(int sourceRow)
{
    if (m_query.isEmpty()) {
        return true;
    }
    const ContactPtr &contact = m_source.contacts().at(sourceRow);
    if (!contact) {
        return false; // nobody knows yet; the filter's words say that not everything is loaded
    }
    return m_query.matches(filterKey(sourceRow, *contact));
}

const FilterKey &ContactOrderModel::filterKey(int sourceRow, const Contact &contact)
{
    std::optional<FilterKey> &key = m_known[size_t(sourceRow)].filter;
    if (!key) {
        key = filterKeyOf(contact, m_searched);
    }
    return *key;
}

bool ContactOrderModel::prepareFilter()
{
    QElapsedTimer timer;
    timer.start();
    for (; m_prepared < m_known.size(); ++m_prepared) {
        if (timer.elapsed() >= 4) {
            return false;
        }
        if (const ContactPtr &contact = m_source.contacts().at(qsizetype(m_prepared))) {
            static_cast<void>(filterKey(int(m_prepared), *contact));
        }
    }
    m_prepared = 0;
    return true;
}

const ContactSortKey &ContactOrderModel::sortKey(int sourceRow)
{
    std::optional<ContactSortKey> &key = m_known[size_t(sourceRow)].sort;
    if (!key) {
        key.emplace();
        const ContactPtr &contact = m_source.contacts().at(sourceRow);
        if (!contact) {
            key->rank = 2;
            return *key;
        }
        const auto column = ContactColumn(m_column);
        const QString text =
            column == ContactColumn::DisplayName ? contact->shownName() : textOf(*contact, column);
        // Extensions count up; telephone numbers group by their first digits.
        if (isNumber(column) && column != ContactColumn::Extension) {
            key->digits = sortDigits(*contact, column);
        }
        key->rank = text.isEmpty() || (isNumber(column) && digitsOf(text).isEmpty()) ? 1 : 0;
        key->text = m_collator.sortKey(text);
    }
    return *key;
}

bool ContactOrderModel::lessThan(int a, int b)
{
    const ContactSortKey &keyA = sortKey(a);
    const ContactSortKey &keyB = sortKey(b);
    if (keyA.rank != keyB.rank) {
        return keyA.rank < keyB.rank;
    }
    int compared = keyA.digits.compare(keyB.digits);
    if (compared == 0 && keyA.text && keyB.text) {
        compared = keyA.text->compare(*keyB.text);
    }
    if (compared == 0) {
        return a < b;
    }
    return m_order == Qt::AscendingOrder ? compared < 0 : compared > 0;
}

void ContactOrderModel::place(QList<int> &rows, const QList<int> &sourceRows)
{
    if (sourceRows.size() > 32) {
        rows = ordered();
        return;
    }
    const auto before = [this](int a, int b) { return m_column >= 0 ? lessThan(a, b) : a < b; };
    for (const int row : sourceRows) {
        if (accepts(row)) {
            rows.insert(std::lower_bound(rows.begin(), rows.end(), row, before), row);
        }
    }
}

void ContactOrderModel::become(const QList<int> &next)
{
    if (isSame(next, m_rows)) {
        return;
    }
    std::vector<char> shown(m_known.size(), 0);
    std::vector<char> wanted(m_known.size(), 0);
    for (const int row : std::as_const(m_rows)) {
        shown[size_t(row)] = 1;
    }
    for (const int row : next) {
        wanted[size_t(row)] = 1;
    }
    const auto gone = intervalsOf(m_rows, [&wanted](int row) { return !wanted[size_t(row)]; });
    const auto come = intervalsOf(next, [&shown](int row) { return !shown[size_t(row)]; });
    if (gone.size() + come.size() > mostSteps) {
        beginResetModel();
        m_rows = next;
        m_positionsAreValid = false;
        endResetModel();
        return;
    }
    for (auto interval = gone.crbegin(); interval != gone.crend(); ++interval) {
        beginRemoveRows({}, interval->first, interval->first + interval->count - 1);
        m_rows.remove(interval->first, interval->count);
        m_positionsAreValid = false;
        endRemoveRows();
    }
    QList<int> kept = next;
    kept.removeIf([&shown](int row) { return !shown[size_t(row)]; });
    permute(kept);
    for (const Interval &interval : come) {
        beginInsertRows({}, interval.first, interval.first + interval.count - 1);
        m_rows.insert(interval.first, interval.count, -1);
        std::copy_n(next.cbegin() + interval.first, interval.count, m_rows.begin() + interval.first);
        m_positionsAreValid = false;
        endInsertRows();
    }
}

void ContactOrderModel::permute(const QList<int> &next)
{
    if (isSame(next, m_rows)) {
        return;
    }
    const auto [firstOld, firstNew] = std::mismatch(m_rows.cbegin(), m_rows.cend(), next.cbegin());
    const auto [lastOld, lastNew] = std::mismatch(m_rows.crbegin(), m_rows.crend(), next.crbegin());
    const int first = int(firstOld - m_rows.cbegin());
    const int last = int(m_rows.size()) - 1 - int(lastOld - m_rows.crbegin());
    const bool down = m_rows.at(first) == next.at(last)
        && std::equal(firstNew, next.cbegin() + last, m_rows.cbegin() + first + 1);
    const bool up = m_rows.at(last) == next.at(first)
        && std::equal(firstOld, m_rows.cbegin() + last, next.cbegin() + first + 1);
    if (down || up) {
        const int from = down ? first : last;
        const int to = down ? last : first;
        beginMoveRows({}, from, from, {}, down ? to + 1 : to);
        m_rows = next;
        m_positionsAreValid = false;
        endMoveRows();
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sources;
    for (const QModelIndex &index : before) {
        sources += m_rows.at(index.row());
    }
    m_rows = next;
    m_positionsAreValid = false;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after += createIndex(positions().at(sources.at(i)), before.at(i).column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const QList<int> &ContactOrderModel::positions() const
{
    if (!m_positionsAreValid) {
        m_positions.fill(-1, qsizetype(m_known.size()));
        for (int position = 0; position < int(m_rows.size()); ++position) {
            m_positions[m_rows.at(position)] = position;
        }
        m_positionsAreValid = true;
    }
    return m_positions;
}

} // namespace dialbook
