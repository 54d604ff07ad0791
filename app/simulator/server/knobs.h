// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace icwssim {

enum class MessageOrder { Unordered, BeforeAnswer, AfterAnswer };
enum class EventStreams { On, Off, Stalled };

// How events are put on the wire; a correct client reads them all.
struct EventFormat
{
    bool carriageReturns = false; // lines end with CR LF
    bool byteOrderMark = false; // before the first line
    bool severalLines = false; // one event's data on several data: lines
    bool extraFields = false; // id:, event: and retry: lines, and a comment
    std::size_t chunkBytes = 0; // the stream is written in pieces of so many bytes, 0: whole events
};

// The address turns log-ins away (protocol.md 2.5).
struct TurnedAway
{
    std::vector<std::string> alternateHosts;
    std::string errorId = "error.server.notAcceptingConnections";
    std::string message = "This Session Manager is not currently accepting connections.";
};

// Everything about the server that the control endpoint can set and that stays set, apart from what
// belongs to the world (WorldOptions). A default-made Knobs is a server on a good day.
struct Knobs
{
    std::map<std::string, int> features {
        { "connection", 11 },
        { "messaging", 3 },
        { "directories", 11 },
        { "status", 1 },
        { "interactions", 13 },
        { "phone-numbers", 2 },
        { "licenses", 1 },
        { "session", 1 },
        { "queues", 1 },
        { "security", 1 },
        { "configuration", 11 },
    };
    std::chrono::milliseconds idleTimeout { 120'000 };
    std::chrono::milliseconds pingInterval { 15'000 };
    std::chrono::milliseconds countInterval { 1000 }; // between two changes of a directory's count (8a.14)
    std::chrono::milliseconds pendingFor { 0 }; // company and general directories load so long
    std::chrono::milliseconds countsLateBy { 0 }; // metadata come without counts for so long
    MessageOrder order = MessageOrder::Unordered;
    EventStreams streams = EventStreams::On;
    EventFormat events;
    bool lazyIndices = false;
    bool duplicateSnapshot = false;
    bool keepQueuedMessages = false; // putting a subscription again leaves its old messages in the queue
    bool rewriteCookiePath = true; // as a good reverse proxy does, where /api/<server> is used
    std::map<std::size_t, TurnedAway> turnedAway; // by address
};

} // namespace icwssim
