// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/controlarguments.h"

// Control calls that put the server as a whole into a state.
namespace icwssim {

Json ControlService::events(const Arguments &in, Switchboard::Lock &)
{
    static const std::map<std::string, EventStreams> States {
        { "on", EventStreams::On },
        { "off", EventStreams::Off },
        { "stalled", EventStreams::Stalled },
    };
    Knobs knobs = m_board.knobs();
    if (in.has("state")) {
        const auto state = States.find(in.text("state"));
        if (state == States.end())
            throw Mistake("'state' must be on, off or stalled.");
        knobs.streams = state->second;
    }
    if (in.has("ping")) {
        knobs.pingInterval = in.time("ping");
        if (knobs.pingInterval.count() < 10)
            throw Mistake("'ping' must be at least 10 milliseconds.");
    }
    knobs.events.carriageReturns = in.flag("carriageReturns", knobs.events.carriageReturns);
    knobs.events.byteOrderMark = in.flag("byteOrderMark", knobs.events.byteOrderMark);
    knobs.events.severalLines = in.flag("severalLines", knobs.events.severalLines);
    knobs.events.extraFields = in.flag("extraFields", knobs.events.extraFields);
    if (in.has("chunkBytes"))
        knobs.events.chunkBytes = static_cast<std::size_t>(std::max(0, in.number("chunkBytes")));
    const bool cut = in.flag("cut", false);
    in.requireAllUsed();
    m_board.knobs() = knobs;
    int streams = 0;
    for (const auto &[id, session] : m_board.sessions()) {
        streams += session->streams;
        if (cut)
            ++session->cuts;
        session->wake.notify_all();
    }
    return { { "streams", streams } };
}

Json ControlService::endSession(const Arguments &in, Switchboard::Lock &)
{
    const std::string sessionId = in.text("sessionId", {});
    const std::string userId = in.text("userId", {});
    const std::string reason = in.text("reason", "An administrator has ended the session.");
    const bool shouldReconnect = in.flag("shouldReconnect", false);
    const bool announce = in.flag("announce", true);
    in.requireAllUsed();
    int ended = 0;
    for (const auto &[id, session] : m_board.sessions()) {
        if ((!sessionId.empty() && id != sessionId)
            || (!userId.empty() && !sameIgnoringCase(session->userId, userId))
            || session->state == Session::State::Down)
            continue;
        m_board.endSession(*session, reason, shouldReconnect, announce);
        ++ended;
    }
    return { { "ended", ended } };
}

Json ControlService::notAccepting(const Arguments &in, Switchboard::Lock &)
{
    const bool on = in.flag("on", true);
    TurnedAway how;
    if (in.has("alternateHostList"))
        how.alternateHosts = in.texts("alternateHostList");
    how.errorId = in.text("errorId", how.errorId);
    how.message = in.text("message", how.message);
    const int address = in.number("address", -1);
    in.requireAllUsed();
    const int addresses = static_cast<int>(m_board.hosts.size());
    if (address < -1 || address >= addresses)
        throw Mistake("There is no such address.");
    for (int i = 0; i < addresses; ++i) {
        if (address >= 0 && i != address)
            continue;
        if (on)
            m_board.knobs().turnedAway[static_cast<std::size_t>(i)] = how;
        else
            m_board.knobs().turnedAway.erase(static_cast<std::size_t>(i));
    }
    return Json::object();
}

Json ControlService::switchover(const Arguments &in, Switchboard::Lock &)
{
    const bool announce = in.flag("announce", true);
    const std::string reason = in.text("reason", "The server has switched over.");
    in.requireAllUsed();
    if (m_board.hosts.size() < 2)
        throw Mistake("There is no second address to switch over to; start with --second-host.");
    m_board.activeHost = (m_board.activeHost + 1) % m_board.hosts.size();
    for (const auto &[id, session] : m_board.sessions())
        m_board.endSession(*session, reason, true, announce);
    return { { "active", m_board.hosts[m_board.activeHost] } };
}

Json ControlService::feature(const Arguments &in, Switchboard::Lock &)
{
    const std::string id = in.text("featureId");
    const bool gone = in.isNull("version");
    const int version = gone ? 0 : in.number("version");
    in.requireAllUsed();
    if (gone)
        m_board.knobs().features.erase(id);
    else
        m_board.knobs().features[id] = version;
    return Json::object();
}

Json ControlService::settings(const Arguments &in, Switchboard::Lock &)
{
    static const std::map<std::string, MessageOrder> Orders {
        { "any", MessageOrder::Unordered },
        { "before", MessageOrder::BeforeAnswer },
        { "after", MessageOrder::AfterAnswer },
    };
    Knobs knobs = m_board.knobs();
    WorldOptions options = m_board.world().options();
    const auto optionalNumber = [&in](const char *name, std::optional<int> otherwise) -> std::optional<int> {
        if (!in.has(name))
            return otherwise;
        return in.isNull(name) ? std::nullopt : std::optional<int>(in.number(name));
    };
    options.maxDirectoryStatusWatches =
        optionalNumber("maxDirectoryStatusWatches", options.maxDirectoryStatusWatches);
    options.clientDirectoryPageSize =
        optionalNumber("clientDirectoryPageSize", options.clientDirectoryPageSize);
    options.linksOutliveSource = in.flag("linksOutliveSource", options.linksOutliveSource);
    options.rejectLargeCount = in.flag("rejectLargeCount", options.rejectLargeCount);
    if (in.has("put")) {
        const std::string mode = in.text("put");
        if (mode != "replace" && mode != "merge")
            throw Mistake("'put' must be replace or merge.");
        options.replaceOnPut = mode == "replace";
    }
    if (in.has("accessRights")) {
        const std::string meaning = in.text("accessRights");
        if (meaning != "flags" && meaning != "effective")
            throw Mistake("'accessRights' must be flags or effective.");
        options.effectiveRightsOnRead = meaning == "effective";
    }
    if (in.has("messages")) {
        const auto order = Orders.find(in.text("messages"));
        if (order == Orders.end())
            throw Mistake("'messages' must be any, before or after.");
        knobs.order = order->second;
    }
    if (in.has("idleTimeout"))
        knobs.idleTimeout = in.time("idleTimeout");
    if (in.has("countInterval"))
        knobs.countInterval = in.time("countInterval");
    if (in.has("pendingFor"))
        knobs.pendingFor = in.time("pendingFor");
    if (in.has("countsLateBy"))
        knobs.countsLateBy = in.time("countsLateBy");
    knobs.lazyIndices = in.flag("lazyIndices", knobs.lazyIndices);
    knobs.duplicateSnapshot = in.flag("duplicateSnapshot", knobs.duplicateSnapshot);
    knobs.keepQueuedMessages = in.flag("keepQueuedMessages", knobs.keepQueuedMessages);
    knobs.rewriteCookiePath = in.flag("rewriteCookiePath", knobs.rewriteCookiePath);
    in.requireAllUsed();
    m_board.knobs() = knobs;
    m_board.world().options() = options;
    return Json::object();
}

} // namespace icwssim
