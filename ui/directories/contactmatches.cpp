// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactmatches.h"

#include <QElapsedTimer>

namespace dialbook {

namespace {

/// The clock is asked once for so many rows.
constexpr size_t rowsBetweenLooks = 64;

} // namespace

void ContactMatches::setColumns(const QList<ContactColumn> &columns, const Rows &rows)
{
    m_columns = columns;
    m_prepared = 0;
    m_isAnswered = false; // what was found was found in other columns
    m_keys.clear();
    m_keys.resize(m_follows ? size_t(rows.size()) : 0);
}

void ContactMatches::setQuery(const ContactFilterQuery &query, const Rows &rows)
{
    if (query.isEmpty()) {
        m_query = query;
        m_accepted.clear();
        m_next.reset();
        m_isAnswered = true;
        return;
    }
    Next next;
    next.query = query;
    next.narrows = isFiltering() && m_isAnswered && query.narrows(m_query);
    next.accepted.resize(size_t(rows.size()), 0);
    m_next = std::move(next);
    m_follows = true;
    m_keys.resize(size_t(rows.size()));
}

bool ContactMatches::look(const Rows &rows, std::chrono::milliseconds slice)
{
    if (!m_next) {
        return true;
    }
    QElapsedTimer timer;
    timer.start();
    size_t looked = 0;
    for (size_t &row = m_next->row; row < m_next->accepted.size(); ++row) {
        if (m_next->narrows && m_accepted[row] == 0) {
            continue;
        }
        if (++looked % rowsBetweenLooks == 0 && timer.elapsed() >= slice.count()) {
            return false;
        }
        m_next->accepted[row] = matches(m_next->query, row, rows) ? 1 : 0;
    }
    m_isAnswered = true;
    m_query = m_next->query;
    m_accepted = std::move(m_next->accepted);
    m_next.reset();
    return true;
}

bool ContactMatches::prepare(const Rows &rows, std::chrono::milliseconds slice)
{
    QElapsedTimer timer;
    timer.start();
    m_follows = true;
    m_keys.resize(size_t(rows.size()));
    for (; m_prepared < m_keys.size(); ++m_prepared) {
        if (m_prepared % rowsBetweenLooks == 0 && timer.elapsed() >= slice.count()) {
            return false;
        }
        if (const ContactPtr &contact = rows.at(qsizetype(m_prepared))) {
            static_cast<void>(keyOf(m_prepared, *contact));
        }
    }
    m_prepared = 0;
    return true;
}

void ContactMatches::inserted(int first, int count, const Rows &rows)
{
    if (!m_follows) {
        return;
    }
    const size_t at = size_t(first);
    std::vector<std::unique_ptr<const FilterKey>> added { size_t(count) };
    m_keys.insert(
        m_keys.begin() + first, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    if (isFiltering()) {
        m_accepted.insert(m_accepted.begin() + first, size_t(count), 0);
        for (size_t row = at; row < at + size_t(count); ++row) {
            m_accepted[row] = matches(m_query, row, rows) ? 1 : 0;
        }
    }
    if (m_next) {
        m_next->accepted.insert(m_next->accepted.begin() + first, size_t(count), 0);
        m_next->row += at <= m_next->row ? size_t(count) : 0;
        for (size_t row = at; row < at + size_t(count); ++row) {
            m_next->accepted[row] = matches(m_next->query, row, rows) ? 1 : 0;
        }
    }
}

void ContactMatches::removed(int first, int count)
{
    if (!m_follows) {
        return;
    }
    const auto drop = [=](auto &values) {
        values.erase(values.begin() + first, values.begin() + first + count);
    };
    drop(m_keys);
    m_prepared = std::min(m_prepared, m_keys.size());
    if (isFiltering()) {
        drop(m_accepted);
    }
    if (m_next) {
        drop(m_next->accepted);
        const size_t at = size_t(first);
        if (m_next->row > at) {
            m_next->row -= std::min(size_t(count), m_next->row - at);
        }
    }
}

void ContactMatches::changed(int row, const Rows &rows)
{
    if (!m_follows) {
        return;
    }
    const auto at = size_t(row);
    m_keys[at].reset();
    if (isFiltering()) {
        m_accepted[at] = matches(m_query, at, rows) ? 1 : 0;
    }
    if (m_next) {
        m_next->accepted[at] = matches(m_next->query, at, rows) ? 1 : 0;
    }
}

void ContactMatches::reset(const ContactFilterQuery &query, const Rows &rows)
{
    m_keys.clear();
    m_keys.shrink_to_fit();
    m_prepared = 0;
    m_follows = false;
    setQuery({}, rows);
    if (query.isEmpty()) {
        return;
    }
    setQuery(query, rows);
    m_query = query;
    m_accepted.assign(size_t(rows.size()), 0);
    m_isAnswered = false;
}

const FilterKey &ContactMatches::keyOf(size_t row, const Contact &contact)
{
    std::unique_ptr<const FilterKey> &key = m_keys[row];
    if (!key) {
        key = std::make_unique<const FilterKey>(filterKeyOf(contact, m_columns));
    }
    return *key;
}

bool ContactMatches::matches(const ContactFilterQuery &query, size_t row, const Rows &rows)
{
    const ContactPtr &contact = rows.at(qsizetype(row));
    // Nobody knows yet; the filter's words say that not everything is loaded.
    return contact && query.matches(keyOf(row, *contact));
}

} // namespace dialbook
