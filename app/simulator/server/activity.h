// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/switchboard.h"

namespace icwssim {

// Life in the contact centre while nobody asks for anything: other people's edits, agents who change
// their status. Guarded by the switchboard's mutex; ticked by the simulator's clock thread.
class Activity
{
public:
    // So many edits a second in the directory; 0 ends them.
    void setEdits(const std::string &directoryId, double perSecond);
    // A few statuses change each time; 0 ends it.
    void setStatuses(std::chrono::milliseconds interval);
    void stop();
    void onTick(Switchboard &board);
    Json json() const;

private:
    struct Edits
    {
        double perSecond = 0;
        double owed = 0;
    };
    std::map<std::string, Edits> m_edits;
    std::chrono::milliseconds m_statusInterval { 0 };
    SteadyTime m_statusDue;
    SteadyTime m_last = std::chrono::steady_clock::now();
};

} // namespace icwssim
