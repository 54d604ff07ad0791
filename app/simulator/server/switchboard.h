// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/faults.h"
#include "app/simulator/server/http.h"
#include "app/simulator/server/knobs.h"
#include "app/simulator/server/session.h"
#include "app/simulator/world/world.h"

#include <mutex>

namespace icwssim {

struct LoggedRequest
{
    std::string method;
    std::string target;
    HeaderList headers;
    std::string requestBody;
    int status = 0;
    std::string answerBody;
    std::string delivery; // "whole", or how it went wrong
};

// What all threads of the simulator share: the world, the sessions with their queues, and the day's
// troubles. One mutex guards all of it; functions that say so expect it held (`Lock`). Carries every
// change of the world to every session that has subscribed to it.
class Switchboard
{
public:
    using Lock = std::unique_lock<std::mutex>;

    Switchboard(std::unique_ptr<World> owned, std::uint64_t seed);

    [[nodiscard]] Lock lock() { return Lock(m_mutex); }
    // Sleeps with the mutex released; ends early when the server stops.
    void pause(Lock &lock, std::chrono::milliseconds time);
    void stop();
    bool stopping(const Lock &) const { return m_stopping; }

    // --- all below: with the mutex held
    World &world() { return *m_world; }
    Knobs &knobs() { return m_knobs; }
    FaultPlan &faults() { return m_faults; }
    std::mt19937 &random() { return m_random; }
    bool hasFeature(const std::string &id, int version) const;

    SessionPtr createSession(const std::string &userId, const std::string &application,
        const std::string &language, const std::string &peer);
    SessionPtr session(const std::string &id) const; // a past one too; null when unknown
    const std::map<std::string, SessionPtr> &sessions() const { return m_sessions; }
    // The user of a session, as they are now; null when removed.
    const User *userOf(const Session &session) const { return m_world->user(session.userId); }
    // With `announce`, the client finds a last message saying so.
    void endSession(Session &session, const std::string &reason, bool shouldReconnect, bool announce);

    void queue(Session &session, const std::string &source, const Json &message);
    void purge(Session &session, const std::string &source);
    void subscribeDirectory(Session &session, const std::string &subscriptionId, WindowRequest request);
    void subscribeMetadata(Session &session);

    // From now on every change is in this file before anybody is answered.
    void keepIn(const std::string &file);
    // Writes what has changed since the last time.
    void keep();

    // Tells everybody what has changed in the world since the last time.
    void fanOut();
    // As fanOut(), for knobs that change what users see without changing the world.
    void fanOutEverything();
    // Gives the session's streams the time to send what is queued.
    void letStreamsCatchUp(Lock &lock, Session &session);
    // Whatever is due by the clock: sessions left idle, counts and directories held back.
    void onTick();

    void logRequest(LoggedRequest entry);
    std::deque<LoggedRequest> &requestLog() { return m_log; }

    // Which of the server's addresses is the active one of the pair, and all their host names.
    std::size_t activeHost = 0;
    std::vector<std::string> hosts;

private:
    std::map<std::string, Json> metadataFor(const Session &session, MetadataSubscription &subscription);
    void tellMetadata(Session &session);
    void tellWindow(Session &session, const std::string &subscriptionId, DirectorySubscription &subscription);
    std::string randomGuid();

    std::mutex m_mutex;
    std::condition_variable m_pause;
    bool m_stopping = false;
    std::unique_ptr<World> m_world;
    Knobs m_knobs;
    FaultPlan m_faults;
    std::mt19937 m_random;
    std::map<std::string, SessionPtr> m_sessions;
    std::deque<LoggedRequest> m_log;
    std::string m_keepFile; // empty: nothing is kept
    std::uint64_t m_keptCount = 0;
};

} // namespace icwssim
