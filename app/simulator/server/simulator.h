// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/controlservice.h"
#include "app/simulator/server/httpserver.h"
#include "app/simulator/server/icwsservice.h"

namespace icwssim {

class TlsIdentity;

struct SimulatorOptions
{
    std::vector<std::string> hosts { "127.0.0.1" }; // the second one is the partner of a switchover pair
    int port = 0;
    bool tls = false;
    std::string certificateFile; // with tls; empty: a self-signed one is made
    std::string keyFile;
    bool control = false;
    std::string keepFile; // what is changed is written there before it is answered; empty: nowhere
    std::uint64_t seed = 1;
    std::chrono::milliseconds statusInterval { 0 }; // agents change their status so often; 0: never
    Knobs knobs;
};

// A whole simulated ICWS server: starts answering when constructed, ends when destroyed.
// Usable by tests in their own process.
class Simulator
{
public:
    // Throws std::runtime_error with a sentence for people.
    Simulator(std::unique_ptr<World> world, const SimulatorOptions &options);
    ~Simulator();
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    int port() const { return m_port; }
    // scheme://host:port of each address.
    std::vector<std::string> addresses() const;
    Switchboard &switchboard() { return m_board; }
    std::size_t openConnections() const { return m_http.openConnections(); }

private:
    HttpAnswer answer(const HttpRequest &request);
    void keepTime();

    SimulatorOptions m_options;
    std::unique_ptr<TlsIdentity> m_identity;
    Switchboard m_board;
    Activity m_activity;
    IcwsService m_icws;
    ControlService m_control;
    HttpServer m_http;
    int m_port = 0;
    std::thread m_clock;
};

} // namespace icwssim
