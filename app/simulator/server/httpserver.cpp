// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/httpserver.h"

#include "app/simulator/server/httpconnection.h"
#include "app/simulator/server/tls.h"

#include <stdexcept>

namespace icwssim {

HttpServer::HttpServer(Limits limits, Answerer answer, Complainer complain)
    : m_limits(limits)
    , m_answer(std::move(answer))
    , m_complain(std::move(complain))
{
    prepareSockets();
}

HttpServer::~HttpServer()
{
    stop();
}

int HttpServer::listen(const std::vector<std::string> &hosts, int port)
{
    // A free port on the first host may be taken on the second: then try with another one.
    for (int attempt = 0;; ++attempt) {
        m_listeners.clear();
        int common = port;
        try {
            for (const std::string &host : hosts) {
                m_listeners.push_back(std::make_unique<Listener>(host, common));
                common = m_listeners.back()->port();
            }
        } catch (const std::runtime_error &) {
            if (port != 0 || attempt >= 20 || m_listeners.empty())
                throw;
            continue;
        }
        break;
    }
    for (std::size_t i = 0; i < m_listeners.size(); ++i)
        m_acceptors.emplace_back([this, i] { acceptLoop(i); });
    return m_listeners.empty() ? 0 : m_listeners.front()->port();
}

void HttpServer::acceptLoop(std::size_t index)
{
    Listener &listener = *m_listeners[index];
    while (!m_stopping) {
        std::string peer;
        const SocketHandle socket = listener.accept(std::chrono::milliseconds(50), peer);
        reap();
        if (socket == NoSocket)
            continue;
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_connections.size() >= m_limits.connections) {
            closeSocket(socket);
            continue;
        }
        Connection &connection = m_connections.emplace_back();
        if (m_identity != nullptr)
            connection.channel = std::make_unique<TlsChannel>(socket, *m_identity);
        else
            connection.channel = std::make_unique<Channel>(socket);
        connection.thread = std::thread([this, &connection, peer, index] { serve(connection, peer, index); });
    }
}

void HttpServer::serve(Connection &connection, const std::string &peer, std::size_t listener)
{
    if (connection.channel->handshake()) {
        HttpConnection talk(*connection.channel, m_limits, peer, listener);
        talk.run(m_answer, m_complain);
    }
    // The client is to see the end now, not when the thread is joined.
    connection.channel->shutDown();
    const std::lock_guard lock(m_mutex);
    connection.finished = true;
}

void HttpServer::reap()
{
    std::list<Connection> done;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_connections.begin(); it != m_connections.end();) {
            const auto next = std::next(it);
            if (it->finished)
                done.splice(done.end(), m_connections, it);
            it = next;
        }
    }
    for (Connection &connection : done)
        connection.thread.join();
}

void HttpServer::stop()
{
    m_stopping = true;
    for (std::thread &acceptor : m_acceptors)
        acceptor.join();
    m_acceptors.clear();
    {
        const std::lock_guard lock(m_mutex);
        for (Connection &connection : m_connections)
            connection.channel->shutDown();
    }
    // No acceptor is left to add to the list.
    for (Connection &connection : m_connections)
        connection.thread.join();
    m_connections.clear();
    m_listeners.clear();
}

std::size_t HttpServer::openConnections() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t open = 0;
    for (const Connection &connection : m_connections)
        open += connection.finished ? 0 : 1;
    return open;
}

} // namespace icwssim
