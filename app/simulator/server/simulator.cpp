// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/simulator.h"

#include "app/simulator/server/tls.h"

namespace icwssim {

namespace {

constexpr std::chrono::milliseconds Tick { 10 };

} // namespace

Simulator::Simulator(std::unique_ptr<World> world, const SimulatorOptions &options)
    : m_options(options)
    , m_board(std::move(world), options.seed)
    , m_icws(m_board, options.control)
    , m_control((m_board.knobs() = options.knobs, m_board), m_activity)
    , m_http(
          {}, [this](const HttpRequest &request) { return answer(request); }, &IcwsService::complaint)
{
    m_board.hosts = options.hosts;
    m_board.world().takeChanges(); // the making of the world is no news
    if (!options.keepFile.empty())
        m_board.keepIn(options.keepFile);
    if (options.statusInterval.count() > 0)
        m_activity.setStatuses(options.statusInterval);
    if (options.tls) {
        m_identity = options.certificateFile.empty()
            ? std::make_unique<TlsIdentity>()
            : std::make_unique<TlsIdentity>(options.certificateFile, options.keyFile);
        m_http.useTls(m_identity.get());
    }
    m_port = m_http.listen(options.hosts, options.port);
    m_clock = std::thread([this] { keepTime(); });
}

Simulator::~Simulator()
{
    m_board.stop();
    if (m_clock.joinable())
        m_clock.join();
    m_http.stop();
}

std::vector<std::string> Simulator::addresses() const
{
    std::vector<std::string> list;
    for (const std::string &host : m_options.hosts) {
        const std::string name = host.find(':') == std::string::npos ? host : '[' + host + ']';
        list.push_back((m_options.tls ? "https://" : "http://") + name + ':' + std::to_string(m_port));
    }
    return list;
}

HttpAnswer Simulator::answer(const HttpRequest &request)
{
    if (m_options.control && ControlService::isControl(request))
        return m_control.answer(request);
    return m_icws.answer(request);
}

void Simulator::keepTime()
{
    Switchboard::Lock lock = m_board.lock();
    while (!m_board.stopping(lock)) {
        m_activity.onTick(m_board);
        m_board.onTick();
        m_board.pause(lock, Tick);
    }
}

} // namespace icwssim
