// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/simulator.h"
#include "tests/support/contract/contract.h"

#include <httplib.h>

#include <atomic>
#include <condition_variable>
#include <functional>

namespace icwssim::testing {

using httplib::Headers;

// A call centre small enough to know by heart. Users agent, other and admin (a directory
// administrator), password "secret"; directories:
//   public     60 contacts c0 to c59 of agent, whom others may change but not delete; anybody may add
//   odd        one contact, with an id full of characters that need care in a URL
//   readonly   nobody may write
//   noview     cannot be subscribed
//   mine       agent's own
//   dial       a shared speed dial of agent, with one link
std::unique_ptr<World> smallWorld();
extern const char *const OddEntryId;

// Waits until the condition holds; false when it did not within the time.
bool eventually(
    const std::function<bool()> &condition, std::chrono::milliseconds patience = std::chrono::seconds(5));

// A simulator with the control endpoint, in this process.
class Server
{
public:
    explicit Server(const std::function<void(SimulatorOptions &)> &change = {});

    int port() const { return m_simulator->port(); }
    std::string host(std::size_t address = 0) const { return m_hosts.at(address); }
    Simulator &simulator() { return *m_simulator; }
    void stop() { m_simulator.reset(); }

    // A control call that must succeed.
    Json control(const std::string &name, const Json &arguments = Json::object());
    Json look(const std::string &what); // "state", "log", "directory?id=..."
    Json sessionState(const std::string &sessionId);

private:
    std::vector<std::string> m_hosts;
    std::unique_ptr<Simulator> m_simulator;
};

struct Reply
{
    int status = 0; // 0: no answer
    std::string body;
    Headers headers;

    Json json() const; // null when it is not JSON
    std::string header(const std::string &name) const;
    std::string errorId() const;
    std::string property() const;
};

// A client of the simulator that holds every answer and every message against the contract.
class Client
{
public:
    explicit Client(Server &server, std::size_t address = 0);

    // Logs in, and fails the test when that does not work.
    Client &logIn(const std::string &userId, const std::string &include = {});
    Reply tryLogIn(const std::string &userId, const std::string &password, const std::string &query = {});
    static Json logInBody(const std::string &userId, const std::string &password);

    Reply send(
        const std::string &method, const std::string &path, const std::string &body, const Headers &headers);
    Reply send(const std::string &method, const std::string &path, const Json &body, const Headers &headers);
    // Below /icws/{sessionId}, with cookie and token.
    Reply call(const std::string &method, const std::string &path, const Json &body = Json());
    Reply callRaw(const std::string &method, const std::string &path, const std::string &body);

    Reply subscribe(
        const std::string &subscriptionId, const std::string &directoryId, int count = 25, int index = 0);
    std::vector<Json> poll();
    // Polls until a message fits, and returns it (null when none came); the ones before it are dropped.
    Json pollFor(const std::function<bool(const Json &)> &fits);

    const std::string &sessionId() const { return m_sessionId; }
    std::string sessionPath(const std::string &path) const { return "/icws/" + m_sessionId + path; }
    Headers cookie() const { return { { "Cookie", m_cookie } }; }
    Headers credentials() const;
    std::unique_ptr<httplib::Client> newConnection() const;
    Server &server() { return m_server; }
    bool checkContract = true;

private:
    Server &m_server;
    std::size_t m_address;
    std::unique_ptr<httplib::Client> m_http;
    std::string m_sessionId;
    std::string m_cookie;
    std::string m_token;
};

void checkMessage(const Json &message);
bool isType(const Json &message, const std::string &type); // "directories:directoryMessage"
std::function<bool(const Json &)> ofType(const std::string &type);

// An event stream, read on a thread of its own.
class Events
{
public:
    explicit Events(const Client &client);
    ~Events();
    Events(const Events &) = delete;
    Events &operator=(const Events &) = delete;

    bool waitForOpen();
    bool waitForEnd(std::chrono::milliseconds patience = std::chrono::seconds(5));
    Json waitFor(const std::function<bool(const Json &)> &fits,
        std::chrono::milliseconds patience = std::chrono::seconds(5));
    bool waitForText(const std::string &text, std::chrono::milliseconds patience = std::chrono::seconds(5));
    std::string text() const;
    std::vector<Json> messages() const;
    bool ended() const;
    bool endedWell() const;
    std::string contentType() const;
    void close();

private:
    bool wait(std::chrono::milliseconds patience, const std::function<bool()> &condition) const;
    std::vector<Json> parse() const;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::string m_text;
    std::string m_contentType;
    bool m_open = false;
    bool m_ended = false;
    bool m_endedWell = false;
    std::size_t m_taken = 0;
    std::unique_ptr<httplib::Client> m_http;
    std::thread m_thread;
};

// Bytes over a socket, for what a proper client would not send.
class RawConnection
{
public:
    explicit RawConnection(int port);
    ~RawConnection();
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    bool send(const std::string &bytes);
    // All that comes until the server closes, the text is seen, or time is up.
    std::string receive(
        const std::string &until = {}, std::chrono::milliseconds patience = std::chrono::seconds(5));

private:
    SocketHandle m_socket = NoSocket;
};
std::string rawExchange(int port, const std::string &bytes);

} // namespace icwssim::testing
