// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/httpserver.h"

namespace icwssim {

// Reads requests off one connection and writes answers to it, until either side has had enough.
// Lives on the thread of the connection.
class HttpConnection
{
public:
    HttpConnection(
        Channel &channel, const HttpServer::Limits &limits, std::string peer, std::size_t listener);

    void run(const HttpServer::Answerer &answer, const HttpServer::Complainer &complain);

private:
    enum class Progress { Good, Closed, Bad };

    Progress readRequest(HttpRequest &request);
    Progress readHead(std::string &head);
    Progress parseHead(const std::string &head, HttpRequest &request);
    Progress readBody(HttpRequest &request);
    Progress readChunkedBody(std::string &body);
    Progress readExactly(std::string &into, std::size_t size);
    Progress readLine(std::string &line);
    Progress bad(int status, std::string why);
    bool fill(std::chrono::milliseconds patience);
    void drain();
    void waitForHangUp();
    bool send(const HttpAnswer &answer, const std::string &method);
    bool sendStream(const HttpAnswer &answer);

    Channel &m_channel;
    const HttpServer::Limits &m_limits;
    std::string m_peer;
    std::size_t m_listener;
    std::string m_pending; // read, but not yet consumed
    std::chrono::steady_clock::time_point m_deadline;
    bool m_keepAlive = true;
    bool m_chunksAllowed = true; // the client speaks HTTP/1.1
    int m_badStatus = 400;
    std::string m_badReason;
};

} // namespace icwssim
