// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/controlarguments.h"

#include <algorithm>

// What really is the case, for tests to compare with what a client believes.
namespace icwssim {

HttpAnswer ControlService::look(const Target &target, const std::string &what)
{
    const Switchboard::Lock lock = m_board.lock();
    HttpAnswer answer;
    if (what == "state")
        answer = jsonAnswer(200, state());
    else if (what == "log")
        answer = jsonAnswer(200, log(target.queryValue("clear") == "true"));
    else if (what == "directory" && m_board.world().directory(target.queryValue("id")) != nullptr)
        answer = jsonAnswer(200, directory(target.queryValue("id")));
    else
        answer = jsonAnswer(404, { { "message", "There is nothing of that name to look at." } });
    answer.contentType = "application/json";
    return answer;
}

Json ControlService::state()
{
    Json sessions = Json::array();
    for (const auto &[id, session] : m_board.sessions()) {
        Json subscriptions = Json::array();
        for (const auto &[subscriptionId, subscription] : session->directories) {
            subscriptions.push_back({ { "subscriptionId", subscriptionId },
                { "directoryId", subscription.request.directoryId }, { "index", subscription.request.index },
                { "count", subscription.request.count }, { "rows", subscription.shown.rows.size() },
                { "filteredCount", subscription.shown.filteredCount },
                { "totalCount", subscription.shown.totalCount } });
        }
        sessions.push_back({ { "sessionId", id }, { "userId", session->userId },
            { "applicationName", session->application }, { "language", session->language },
            { "up", session->state == Session::State::Up }, { "reason", session->reason },
            { "streams", session->streams }, { "queued", session->queue.size() },
            { "metadata", session->metadata.has_value() }, { "subscriptions", std::move(subscriptions) } });
    }
    Json directories = Json::array();
    for (const Directory *known : m_board.world().directories()) {
        directories.push_back({ { "directoryId", known->id }, { "displayName", known->displayName },
            { "category", static_cast<int>(known->category) }, { "ownerId", known->ownerId },
            { "isPrivate", known->isPrivate }, { "readOnly", known->readOnly },
            { "count", m_board.world().entryCount(known->id) } });
    }
    return { { "sessions", std::move(sessions) }, { "directories", std::move(directories) },
        { "faults", m_board.faults().json() }, { "activity", m_activity.json() },
        { "features", m_board.knobs().features }, { "hosts", m_board.hosts },
        { "active", m_board.hosts.at(m_board.activeHost) } };
}

Json ControlService::log(bool clear)
{
    Json list = Json::array();
    for (const LoggedRequest &entry : m_board.requestLog()) {
        Json headers = Json::object();
        for (const auto &[name, value] : entry.headers)
            headers[name] = value;
        list.push_back({ { "method", entry.method }, { "target", entry.target },
            { "headers", std::move(headers) }, { "requestBody", entry.requestBody },
            { "status", entry.status }, { "answerBody", entry.answerBody }, { "delivery", entry.delivery } });
    }
    if (clear)
        m_board.requestLog().clear();
    return { { "requests", std::move(list) } };
}

// As an administrator who sees everything would read it, in the order of a window without sorting.
Json ControlService::directory(const std::string &id)
{
    World &world = m_board.world();
    User everybody;
    everybody.directoryAdmin = true;
    const Directory &known = *world.directory(id);
    everybody.id = known.ownerId;
    WindowRequest request;
    request.directoryId = id;
    request.count = static_cast<int>(world.entryCount(id));
    const Window window = world.window(everybody, request);
    Json entries = Json::array();
    for (const WindowRow &row : window.rows)
        entries.push_back(world.contactEntryJson(everybody, id, *row.entry, row.index));
    return { { "directoryId", id }, { "displayName", known.displayName }, { "count", window.totalCount },
        { "entries", std::move(entries) } };
}

} // namespace icwssim
