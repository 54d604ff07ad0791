// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/activity.h"
#include "app/simulator/server/icws.h"

namespace icwssim {

// The control endpoint: scripts the server's bad days, plays other people, and tells tests what really
// is the case. docs/simulator.md describes each call. Only there when asked for at start.
class ControlService
{
public:
    ControlService(Switchboard &board, Activity &activity);

    static bool isControl(const HttpRequest &request);
    HttpAnswer answer(const HttpRequest &request);

private:
    // What a call went wrong with, in words; thrown inside the class only.
    class Mistake;
    class Arguments;
    using Order = Json (ControlService::*)(const Arguments &, Switchboard::Lock &);
    static const std::map<std::string, Order> &orders();

    // controlfaults.cpp: single requests going wrong
    Json reset(const Arguments &in, Switchboard::Lock &lock);
    Json busy(const Arguments &in, Switchboard::Lock &lock);
    Json answerWith(const Arguments &in, Switchboard::Lock &lock);
    Json closeConnection(const Arguments &in, Switchboard::Lock &lock);
    Json silence(const Arguments &in, Switchboard::Lock &lock);
    Json emptyAnswers(const Arguments &in, Switchboard::Lock &lock);
    Json losePoll(const Arguments &in, Switchboard::Lock &lock);
    Json latency(const Arguments &in, Switchboard::Lock &lock);
    Json forbid(const Arguments &in, Switchboard::Lock &lock);

    // controlserver.cpp: the server in a state
    Json events(const Arguments &in, Switchboard::Lock &lock);
    Json endSession(const Arguments &in, Switchboard::Lock &lock);
    Json notAccepting(const Arguments &in, Switchboard::Lock &lock);
    Json switchover(const Arguments &in, Switchboard::Lock &lock);
    Json feature(const Arguments &in, Switchboard::Lock &lock);
    Json settings(const Arguments &in, Switchboard::Lock &lock);

    // controlpeople.cpp: other people at work
    Json edit(const Arguments &in, Switchboard::Lock &lock);
    Json edits(const Arguments &in, Switchboard::Lock &lock);
    Json statuses(const Arguments &in, Switchboard::Lock &lock);
    Json status(const Arguments &in, Switchboard::Lock &lock);
    Json user(const Arguments &in, Switchboard::Lock &lock);
    Json removeDirectory(const Arguments &in, Switchboard::Lock &lock);

    // controlviews.cpp: what is the case
    HttpAnswer look(const Target &target, const std::string &what);
    Json state();
    Json log(bool clear);
    Json directory(const std::string &id);

    void addFault(const Arguments &in, Fault fault, std::optional<int> defaultTimes, const char *method,
        const char *path);

    Switchboard &m_board;
    Activity &m_activity;
    const Knobs m_goodDay; // what reset goes back to
    const WorldOptions m_goodWorld;
    std::vector<std::pair<std::string, std::string>> m_forbidden;
};

} // namespace icwssim
