// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/activity.h"

#include <algorithm>

namespace icwssim {

void Activity::setEdits(const std::string &directoryId, double perSecond)
{
    if (perSecond > 0)
        m_edits[directoryId] = { std::min(perSecond, 10'000.0), 0 };
    else
        m_edits.erase(directoryId);
}

void Activity::setStatuses(std::chrono::milliseconds interval)
{
    m_statusInterval = interval;
    m_statusDue = std::chrono::steady_clock::now() + interval;
}

void Activity::stop()
{
    m_edits.clear();
    m_statusInterval = std::chrono::milliseconds(0);
}

void Activity::onTick(Switchboard &board)
{
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    m_last = now;
    for (auto &[directoryId, edits] : m_edits) {
        // After a pause of the machine, do not make up for all of it at once.
        edits.owed = std::min(edits.owed + seconds * edits.perSecond, edits.perSecond);
        for (; edits.owed >= 1; edits.owed -= 1) {
            board.world().editAtRandom(board.random(), directoryId);
            // One message an edit, as when people make them.
            board.fanOut();
        }
    }
    if (m_statusInterval.count() > 0 && now >= m_statusDue) {
        m_statusDue = now + m_statusInterval;
        board.world().tickStatuses(board.random());
        board.fanOut();
    }
}

Json Activity::json() const
{
    Json edits = Json::object();
    for (const auto &[directoryId, rate] : m_edits)
        edits[directoryId] = rate.perSecond;
    return { { "edits", edits }, { "statuses", m_statusInterval.count() } };
}

} // namespace icwssim
