// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/channel.h"
#include "app/simulator/server/http.h"

#include <list>
#include <mutex>
#include <thread>

namespace icwssim {

class TlsIdentity;

// A small HTTP/1.1 server: one thread a connection, so that any number of idle or stalled ones keep
// nobody else waiting. It knows nothing of ICWS. It gives its owner what general servers hide and a
// simulator of bad days needs: the raw target, a body with any method, and an answer cut at will.
class HttpServer
{
public:
    struct Limits
    {
        std::size_t head = 64 * 1024;
        std::size_t body = 1024 * 1024;
        std::size_t connections = 2000;
        std::chrono::milliseconds keepAlive { 60'000 };
        std::chrono::milliseconds requestPatience { 30'000 }; // for the rest of a request that has begun
    };
    using Answerer = std::function<HttpAnswer(const HttpRequest &)>;
    // Makes the answer to a request that is not proper HTTP, or too big.
    using Complainer = std::function<HttpAnswer(int status, const std::string &why)>;

    HttpServer(Limits limits, Answerer answer, Complainer complain);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // TLS for everything that is listened on afterwards; `identity` outlives the server.
    void useTls(const TlsIdentity *identity) { m_identity = identity; }
    // Opens the addresses (the same port on each; 0 takes a free one), then answers on all of them.
    // Throws std::runtime_error when an address cannot be had. Returns the port.
    int listen(const std::vector<std::string> &hosts, int port);
    // Ends every connection, streams too, and waits for their threads. The answerer must not block for
    // long once this has begun.
    void stop();
    std::size_t openConnections() const;

private:
    struct Connection
    {
        std::unique_ptr<Channel> channel;
        std::thread thread;
        bool finished = false;
    };

    void acceptLoop(std::size_t index);
    void serve(Connection &connection, const std::string &peer, std::size_t listener);
    void reap();

    Limits m_limits;
    Answerer m_answer;
    Complainer m_complain;
    const TlsIdentity *m_identity = nullptr;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::vector<std::thread> m_acceptors;
    std::atomic<bool> m_stopping { false };
    mutable std::mutex m_mutex; // guards m_connections
    std::list<Connection> m_connections;
};

} // namespace icwssim
