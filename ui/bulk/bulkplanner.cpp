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
    start([common](const ContactPtr &contact) { common->take(contact); },
        [this, common] { emit compared(*common); });
}

void BulkPlanner::plan(const BulkChange &change)
{
    const auto plan = std::make_shared<BulkPlan>();
    plan->reserve(m_selection.contacts.size());
    start(
        [this, plan, change, look = m_selection.prepare(change)](
            const ContactPtr &contact) { plan->add(planFor(change, m_selection.directory, look(contact))); },
        [this, plan] { emit planned(*plan); });
}

/// Each contact in its turn, then the end.
void BulkPlanner::start(std::function<void(const ContactPtr &)> step, std::function<void()> end)
{
    m_slices.clear();
    m_slices.add([this, step = std::move(step), end = std::move(end), next = qsizetype(0)]() mutable {
        if (next < m_selection.contacts.size()) {
            step(m_selection.contacts.at(next++));
            return true;
        }
        end();
        return false;
    });
}

} // namespace dialbook
