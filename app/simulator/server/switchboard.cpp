// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/switchboard.h"

#include "app/simulator/world/worldfile.h"

#include <set>

namespace icwssim {

namespace {

constexpr auto RememberPastSessions = std::chrono::minutes(10); // protocol.md 8a.8
constexpr std::size_t LogLength = 5000;

std::string base64(std::string_view bytes)
{
    static constexpr char Digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = (group << 8) | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? Digits[(group >> (18 - 6 * k)) & 63U] : '=';
    }
    return text;
}

// A field of the token as real servers build it: a mark, a length, the text (protocol.md 1.3).
std::string tokenField(std::string text)
{
    text.resize(std::min<std::size_t>(text.size(), 254));
    return std::string("X") + static_cast<char>(text.size() + 1) + text;
}

bool isSlow(const Json &metadata)
{
    const int category = metadata.value("category", -1);
    return category == static_cast<int>(Category::Company) || category == static_cast<int>(Category::General);
}

Json slowCategories()
{
    return { { "company", true }, { "general", true } };
}

Json withoutCount(Json metadata)
{
    metadata.erase("count");
    return metadata;
}

} // namespace

std::string directorySource(const std::string &subscriptionId)
{
    return "directory:" + subscriptionId;
}

Switchboard::Switchboard(std::unique_ptr<World> owned, std::uint64_t seed)
    : m_world(std::move(owned))
    , m_random(static_cast<std::mt19937::result_type>(seed * 2654435761U + 1))
{
}

void Switchboard::pause(Lock &lock, std::chrono::milliseconds time)
{
    m_pause.wait_for(lock, time, [this] { return m_stopping; });
}

void Switchboard::stop()
{
    const Lock held = lock();
    m_stopping = true;
    m_pause.notify_all();
    for (const auto &[id, session] : m_sessions)
        session->wake.notify_all();
}

bool Switchboard::hasFeature(const std::string &id, int version) const
{
    const auto it = m_knobs.features.find(id);
    return it != m_knobs.features.end() && it->second >= version;
}

std::string Switchboard::randomGuid()
{
    static constexpr char Hex[] = "0123456789abcdef";
    std::string guid = "xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx";
    for (char &c : guid) {
        if (c == 'x')
            c = Hex[m_random() & 15U];
    }
    return guid;
}

SessionPtr Switchboard::createSession(const std::string &userId, const std::string &application,
    const std::string &language, const std::string &peer)
{
    auto session = std::make_shared<Session>();
    // Decimal digits within 31 bits (protocol.md 1.3, 8a.7).
    std::uniform_int_distribution<int> ids(10'000'000, 2'000'000'000);
    do {
        session->id = std::to_string(ids(m_random));
    } while (m_sessions.count(session->id) != 0);
    session->userId = userId;
    session->application = application;
    session->language = language;
    session->cookie = randomGuid() + "|languageId=" + language;
    session->token =
        base64(tokenField(userId) + tokenField(application) + tokenField(randomGuid()) + tokenField(peer));
    session->lastSeen = std::chrono::steady_clock::now();
    m_sessions[session->id] = session;
    return session;
}

SessionPtr Switchboard::session(const std::string &id) const
{
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? nullptr : it->second;
}

void Switchboard::endSession(Session &session, const std::string &reason, bool shouldReconnect, bool announce)
{
    if (session.state == Session::State::Down)
        return;
    session.state = Session::State::Down;
    session.reason = reason;
    session.shouldReconnect = shouldReconnect;
    session.endedAt = std::chrono::steady_clock::now();
    session.directories.clear();
    session.metadata.reset();
    if (announce) {
        queue(session, {},
            { { "__type", "urn:inin.com:connection:connectionStateChangeMessage" }, { "isDelta", true },
                { "previousConnectionState", 1 }, { "newConnectionState", 2 }, { "reason", reason },
                { "shouldReconnect", shouldReconnect } });
    } else {
        session.queue.clear();
    }
    session.wake.notify_all();
}

void Switchboard::queue(Session &session, const std::string &source, const Json &message)
{
    session.queue.push_back({ source, message.dump(-1, ' ', false, Json::error_handler_t::replace) });
    session.wake.notify_all();
}

void Switchboard::purge(Session &session, const std::string &source)
{
    if (m_knobs.keepQueuedMessages)
        return;
    std::deque<QueuedMessage> kept;
    for (QueuedMessage &message : session.queue) {
        if (message.source != source)
            kept.push_back(std::move(message));
    }
    session.queue = std::move(kept);
}

void Switchboard::subscribeDirectory(
    Session &session, const std::string &subscriptionId, WindowRequest request)
{
    const User *user = userOf(session);
    if (user == nullptr)
        return;
    purge(session, directorySource(subscriptionId));
    DirectorySubscription &subscription = session.directories[subscriptionId];
    subscription.request = std::move(request);
    subscription.shown = m_world->window(*user, subscription.request);
    const Json snapshot = m_world->windowSnapshot(*user, subscriptionId, subscription.shown);
    queue(session, directorySource(subscriptionId), snapshot);
    if (m_knobs.duplicateSnapshot)
        queue(session, directorySource(subscriptionId), snapshot);
}

void Switchboard::subscribeMetadata(Session &session)
{
    purge(session, MetadataSource);
    const auto now = std::chrono::steady_clock::now();
    MetadataSubscription &subscription = session.metadata.emplace();
    subscription.completeAt = now + m_knobs.pendingFor;
    subscription.countsFrom = now + m_knobs.countsLateBy;
    subscription.shown = metadataFor(session, subscription);
    Json message = World::directoriesSnapshot(subscription.shown);
    if (now < subscription.completeAt) {
        message["publicPendingCategoriesAdded"] = slowCategories();
        subscription.pendingTold = true;
    }
    queue(session, MetadataSource, message);
    if (m_knobs.duplicateSnapshot)
        queue(session, MetadataSource, message);
}

// What the session may be told of its directories at this moment. Sets `due` when that is not all.
std::map<std::string, Json> Switchboard::metadataFor(
    const Session &session, MetadataSubscription &subscription)
{
    const User *user = userOf(session);
    if (user == nullptr)
        return {};
    const auto now = std::chrono::steady_clock::now();
    std::map<std::string, Json> all = m_world->visibleMetadata(*user);
    subscription.due.reset();
    const auto lookAgain = [&subscription](SteadyTime when) {
        if (!subscription.due || when < *subscription.due)
            subscription.due = when;
    };
    if (now < subscription.completeAt) {
        lookAgain(subscription.completeAt);
        for (auto it = all.begin(); it != all.end();)
            it = isSlow(it->second) ? all.erase(it) : std::next(it);
    }
    if (now < subscription.countsFrom) {
        lookAgain(subscription.countsFrom);
        for (auto &[id, metadata] : all)
            metadata.erase("count");
        return all;
    }
    for (auto &[id, metadata] : all) {
        const auto before = subscription.shown.find(id);
        if (before == subscription.shown.end() || before->second == metadata)
            continue;
        if (withoutCount(before->second) != withoutCount(metadata) || !before->second.contains("count")) {
            subscription.countTold[id] = now;
            continue;
        }
        // Only the count has changed: at most one such change a while (protocol.md 8a.14).
        const auto told = subscription.countTold.find(id);
        if (told != subscription.countTold.end() && now < told->second + m_knobs.countInterval) {
            lookAgain(told->second + m_knobs.countInterval);
            metadata = before->second;
        } else {
            subscription.countTold[id] = now;
        }
    }
    return all;
}

void Switchboard::tellMetadata(Session &session)
{
    MetadataSubscription &subscription = *session.metadata;
    std::map<std::string, Json> now = metadataFor(session, subscription);
    Json message = World::directoriesDelta(subscription.shown, now);
    subscription.shown = std::move(now);
    if (subscription.pendingTold && std::chrono::steady_clock::now() >= subscription.completeAt) {
        subscription.pendingTold = false;
        if (message.is_null())
            message = { { "__type", "urn:inin.com:directories:directoriesMessage" }, { "isDelta", true } };
        message["publicPendingCategoriesRemoved"] = slowCategories();
    }
    if (!message.is_null())
        queue(session, MetadataSource, message);
}

void Switchboard::tellWindow(
    Session &session, const std::string &subscriptionId, DirectorySubscription &subscription)
{
    const User *user = userOf(session);
    if (user == nullptr || m_world->isAsShown(*user, subscription.request, subscription.shown))
        return;
    Window now = m_world->window(*user, subscription.request);
    const Json message =
        m_world->windowDelta(*user, subscriptionId, subscription.shown, now, m_knobs.lazyIndices);
    subscription.shown = std::move(now);
    if (!message.is_null())
        queue(session, directorySource(subscriptionId), message);
}

void Switchboard::keepIn(const std::string &file)
{
    m_keepFile = file;
    keepInFile(*m_world, m_keepFile);
    m_keptCount = m_world->changeCount();
}

void Switchboard::keep()
{
    if (m_keepFile.empty() || m_keptCount == m_world->changeCount())
        return;
    keepInFile(*m_world, m_keepFile);
    m_keptCount = m_world->changeCount();
}

void Switchboard::fanOut()
{
    std::set<std::string> touched;
    bool metadataTouched = false;
    bool everything = false;
    for (const Change &change : m_world->takeChanges()) {
        switch (change.kind) {
        case Change::Kind::AccessChanged:
            everything = true;
            break;
        case Change::Kind::EntryChanged:
            touched.insert(change.directoryId);
            break;
        case Change::Kind::EntryAdded:
        case Change::Kind::EntryRemoved:
        case Change::Kind::DirectoryAdded:
        case Change::Kind::DirectoryChanged:
        case Change::Kind::DirectoryRemoved:
            touched.insert(change.directoryId);
            metadataTouched = true;
            break;
        }
    }
    if (everything)
        return fanOutEverything();
    if (touched.empty())
        return;
    for (const auto &[id, session] : m_sessions) {
        // A window's last word comes before the directory's end (protocol.md 8a.14).
        for (auto &[subscriptionId, subscription] : session->directories) {
            if (touched.count(subscription.request.directoryId) != 0)
                tellWindow(*session, subscriptionId, subscription);
        }
        if (metadataTouched && session->metadata)
            tellMetadata(*session);
    }
}

void Switchboard::fanOutEverything()
{
    m_world->takeChanges();
    for (const auto &[id, session] : m_sessions) {
        for (auto &[subscriptionId, subscription] : session->directories)
            tellWindow(*session, subscriptionId, subscription);
        if (session->metadata)
            tellMetadata(*session);
    }
}

void Switchboard::letStreamsCatchUp(Lock &lock, Session &session)
{
    session.wake.wait_for(lock, std::chrono::seconds(1),
        [&] { return m_stopping || session.streams == 0 || (session.queue.empty() && !session.writing); });
}

void Switchboard::onTick()
{
    const auto now = std::chrono::steady_clock::now();
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        Session &session = *it->second;
        if (session.state == Session::State::Down) {
            const bool forgotten = now - session.endedAt > RememberPastSessions;
            it = forgotten ? m_sessions.erase(it) : std::next(it);
            continue;
        }
        if (session.streams == 0 && now - session.lastSeen > m_knobs.idleTimeout)
            endSession(session, "The session has timed out.", true, false);
        else if (session.metadata && session.metadata->due && now >= *session.metadata->due)
            tellMetadata(session);
        ++it;
    }
}

void Switchboard::logRequest(LoggedRequest entry)
{
    m_log.push_back(std::move(entry));
    if (m_log.size() > LogLength)
        m_log.pop_front();
}

} // namespace icwssim
