// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/icws.h"

namespace icwssim {

// Answers ICWS requests: finds the resource, checks method, feature version and session, applies the
// troubles that the control endpoint ordered, and sees that a write is told to everybody.
// Called from the threads of all connections.
class IcwsService
{
public:
    // With `keepLog`, requests and answers are kept for the control endpoint.
    IcwsService(Switchboard &board, bool keepLog);

    HttpAnswer answer(const HttpRequest &request);
    // For what is not even proper HTTP.
    static HttpAnswer complaint(int status, const std::string &why);

private:
    HttpAnswer answerTarget(const HttpRequest &request, const Target &target, Switchboard::Lock &lock);
    void settle(HttpAnswer &answer, const SessionPtr &writer, Switchboard::Lock &lock);
    void log(const HttpRequest &request, const HttpAnswer &answer, const char *delivery);

    Switchboard &m_board;
    bool m_keepLog;
};

} // namespace icwssim
