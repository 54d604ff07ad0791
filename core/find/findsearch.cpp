// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findsearch.h"

namespace dialbook {

namespace {

constexpr int smallSteps = 128; ///< with a person each, in a small index together about a millisecond

} // namespace

void FindSearch::begin(const FindRows &rows, const FindQuery &query)
{
    m_rows = &rows;
    m_query = query;
    m_terms.emplace(query.typed);
    m_persons.reset();
    m_result = {};
    if (m_terms->isEmpty() || query.most <= 0) {
        m_phase = Phase::Done;
        return;
    }
    // Names come before everything else: when they give enough persons, nothing else need be searched.
    // Persons are in several directories: more rows than persons, and when they do not do, more again.
    m_most = size_t(query.most) * 4 + 64;
    select(Phase::Names);
}

void FindSearch::select(Phase phase)
{
    m_phase = phase;
    m_persons.reset();
    if (phase == Phase::Names) {
        m_selection.begin(*m_rows, *m_terms, m_most, FindSelection::Where::Names, size_t(m_query.most));
    } else {
        m_selection.begin(*m_rows, *m_terms, m_most, FindSelection::Where::Everywhere);
    }
}

bool FindSearch::goOn(const QDeadlineTimer &deadline)
{
    // A small index is searched at once, whatever else the machine does.
    const bool manyRows = m_rows && m_rows->shards().size() > 1;
    for (int small = 0; m_phase != Phase::Done;) {
        const bool selecting = m_phase == Phase::Names || m_phase == Phase::Everywhere;
        step();
        // Among many rows a person may have dozens of entries, each with others to be compared with.
        small += !manyRows ? 1 : selecting ? smallSteps : smallSteps / 4;
        if (small >= smallSteps && deadline.hasExpired()) {
            break;
        }
        small %= smallSteps;
    }
    return m_phase == Phase::Done;
}

void FindSearch::step()
{
    switch (m_phase) {
    case Phase::Names:
    case Phase::Everywhere:
        if (m_selection.step(*m_terms)) {
            return;
        }
        if (!m_selection.hasEnough()) {
            select(Phase::Everywhere);
            return;
        }
        m_persons = std::make_unique<PersonGathering>(*m_rows, m_selection, m_query.most);
        m_phase = m_phase == Phase::Names ? Phase::NamesPersons : Phase::EverywherePersons;
        return;
    case Phase::NamesPersons:
    case Phase::EverywherePersons:
        if (!m_persons->step(*m_terms)) {
            endPersons();
        }
        return;
    case Phase::Done:
        return;
    }
}

void FindSearch::endPersons()
{
    if (m_persons->size() == m_query.most || m_selection.isWhole()) {
        m_result = m_persons->take();
        m_persons.reset();
        m_phase = Phase::Done;
        return;
    }
    if (m_phase == Phase::EverywherePersons) {
        m_most *= 8;
    }
    select(Phase::Everywhere);
}

} // namespace dialbook
