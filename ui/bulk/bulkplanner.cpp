// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkplanner.h"

#include <memory>
#include <utility>

namespace dialbook {

BulkPlanner::BulkPlanner(BulkSelection selection, QObject *parent)
    : QObject(parent)
    , m_selection(std::move(selection))
{
}

void BulkPlanner::compare()
{
    const auto common = std::make_shared<CommonFields>();
    start(
        m_selection.contacts.size(),
        [this, common](qsizetype i) { common->take(m_selection.contacts.at(i)); },
        [this, common] { emit compared(*common); });
}

void BulkPlanner::plan(const BulkChange &change)
{
    const auto plan = std::make_shared<BulkPlan>();
    const qsizetype count = m_selection.contacts.size() + m_selection.notLoaded;
    plan->reserve(count);
    start(
        count,
        [this, plan, change, look = m_selection.prepare(change)](qsizetype i) {
            plan->add(i < m_selection.contacts.size()
                    ? planFor(change, m_selection.directory, look(m_selection.contacts.at(i)))
                    : BulkRow {
                        .contact = {}, .kind = BulkRow::Kind::Skip, .reason = BulkReason::NotLoaded });
        },
        [this, plan] { emit planned(*plan); });
}

/// Each row in its turn, then the end.
void BulkPlanner::start(qsizetype count, std::function<void(qsizetype)> step, std::function<void()> end)
{
    m_slices.clear();
    m_slices.add([count, step = std::move(step), end = std::move(end), next = qsizetype(0)]() mutable {
        if (next < count) {
            step(next++);
            return true;
        }
        end();
        return false;
    });
}

} // namespace dialbook
