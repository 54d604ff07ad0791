// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/window.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <random>
#include <string>

namespace icwssim {

using SteadyTime = std::chrono::steady_clock::time_point;

// A message that waits to be fetched or streamed. `source` names the subscription that it is of, so
// that it can be thrown away with it; empty for messages of the session itself.
struct QueuedMessage
{
    std::string source;
    std::string text;
};

// A live directory subscription: what was asked, and what the client was last told.
struct DirectorySubscription
{
    WindowRequest request;
    Window shown;
};

// The subscription to the list of directories: what the client was last told, and what it may not be
// told before a certain time.
struct MetadataSubscription
{
    std::map<std::string, Json> shown;
    std::map<std::string, SteadyTime> countTold; // when a directory's count was last sent
    SteadyTime completeAt; // until then slow categories are missing
    SteadyTime countsFrom; // until then counts are missing
    bool pendingTold = false; // the client has been told of categories still loading
    std::optional<SteadyTime> due; // something was held back; look again then
};

// One log-in. Shared with the threads of its event streams; every member is guarded by the
// switchboard's mutex, which `wake` is used with.
struct Session
{
    enum class State { Up, Down };

    std::string id;
    std::string cookie;
    std::string token;
    std::string userId;
    std::string application;
    std::string language;

    State state = State::Up;
    std::string reason;
    bool shouldReconnect = false;
    SteadyTime endedAt;
    SteadyTime lastSeen;

    std::map<std::string, DirectorySubscription> directories;
    std::optional<MetadataSubscription> metadata;

    std::deque<QueuedMessage> queue;
    int streams = 0; // event streams open
    std::uint64_t newestStream = 0; // older ones end
    std::uint64_t cuts = 0; // how often streams were to break off
    bool writing = false; // a stream is putting messages on the wire
    std::condition_variable wake;
};
using SessionPtr = std::shared_ptr<Session>;

inline constexpr const char *MetadataSource = "directories";
std::string directorySource(const std::string &subscriptionId);

} // namespace icwssim
