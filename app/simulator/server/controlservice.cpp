// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/controlservice.h"

#include "app/simulator/server/controlarguments.h"

namespace icwssim {

ControlService::Arguments::Arguments(Json object)
    : m_object(std::move(object))
{
    if (!m_object.is_object())
        throw Mistake("The body must be a JSON object.");
    for (const auto &[name, value] : m_object.items())
        m_used[name] = false;
}

const Json *ControlService::Arguments::find(const char *name) const
{
    const auto it = m_object.find(name);
    if (it == m_object.end())
        return nullptr;
    m_used[name] = true;
    return &*it;
}

bool ControlService::Arguments::has(const char *name) const
{
    return find(name) != nullptr;
}

bool ControlService::Arguments::isNull(const char *name) const
{
    const Json *value = find(name);
    return value != nullptr && value->is_null();
}

const Json &ControlService::Arguments::required(const char *name) const
{
    const Json *value = find(name);
    if (value == nullptr)
        throw Mistake(std::string("'") + name + "' is missing.");
    return *value;
}

std::string ControlService::Arguments::text(const char *name) const
{
    const Json &value = required(name);
    if (!value.is_string())
        throw Mistake(std::string("'") + name + "' must be a text.");
    return value.get<std::string>();
}

std::string ControlService::Arguments::text(const char *name, const std::string &otherwise) const
{
    return has(name) ? text(name) : otherwise;
}

int ControlService::Arguments::number(const char *name) const
{
    const Json &value = required(name);
    if (!value.is_number_integer() || value > 1'000'000'000 || value < -1'000'000'000)
        throw Mistake(std::string("'") + name + "' must be a whole number.");
    return value.get<int>();
}

int ControlService::Arguments::number(const char *name, int otherwise) const
{
    return has(name) ? number(name) : otherwise;
}

double ControlService::Arguments::real(const char *name) const
{
    const Json &value = required(name);
    if (!value.is_number())
        throw Mistake(std::string("'") + name + "' must be a number.");
    return value.get<double>();
}

bool ControlService::Arguments::flag(const char *name, bool otherwise) const
{
    if (!has(name))
        return otherwise;
    const Json &value = required(name);
    if (!value.is_boolean())
        throw Mistake(std::string("'") + name + "' must be true or false.");
    return value.get<bool>();
}

std::chrono::milliseconds ControlService::Arguments::time(const char *name) const
{
    const int milliseconds = number(name);
    if (milliseconds < 0)
        throw Mistake(std::string("'") + name + "' must not be negative.");
    return std::chrono::milliseconds(milliseconds);
}

std::vector<std::string> ControlService::Arguments::texts(const char *name) const
{
    const Json &value = required(name);
    if (!value.is_array())
        throw Mistake(std::string("'") + name + "' must be a list of texts.");
    std::vector<std::string> list;
    for (const Json &item : value) {
        if (!item.is_string())
            throw Mistake(std::string("'") + name + "' must be a list of texts.");
        list.push_back(item.get<std::string>());
    }
    return list;
}

void ControlService::Arguments::requireAllUsed() const
{
    for (const auto &[name, used] : m_used) {
        if (!used)
            throw Mistake("'" + name + "' means nothing to this call.");
    }
}

ControlService::ControlService(Switchboard &board, Activity &activity)
    : m_board(board)
    , m_activity(activity)
    , m_goodDay(board.knobs())
    , m_goodWorld(board.world().options())
{
}

bool ControlService::isControl(const HttpRequest &request)
{
    return request.target == "/control" || request.target.rfind("/control/", 0) == 0;
}

const std::map<std::string, ControlService::Order> &ControlService::orders()
{
    static const std::map<std::string, Order> all {
        { "reset", &ControlService::reset },
        { "busy", &ControlService::busy },
        { "answer", &ControlService::answerWith },
        { "close", &ControlService::closeConnection },
        { "silence", &ControlService::silence },
        { "empty-200", &ControlService::emptyAnswers },
        { "lose-poll", &ControlService::losePoll },
        { "latency", &ControlService::latency },
        { "forbid", &ControlService::forbid },
        { "events", &ControlService::events },
        { "end-session", &ControlService::endSession },
        { "not-accepting", &ControlService::notAccepting },
        { "switchover", &ControlService::switchover },
        { "feature", &ControlService::feature },
        { "settings", &ControlService::settings },
        { "edit", &ControlService::edit },
        { "edits", &ControlService::edits },
        { "statuses", &ControlService::statuses },
        { "status", &ControlService::status },
        { "user", &ControlService::user },
        { "remove-directory", &ControlService::removeDirectory },
    };
    return all;
}

HttpAnswer ControlService::answer(const HttpRequest &request)
{
    const auto plain = [](int status, const Json &body) {
        HttpAnswer answer = jsonAnswer(status, body);
        answer.contentType = "application/json";
        return answer;
    };
    const std::optional<Target> target = parseTarget(request.target);
    if (!target || target->segments.size() != 2)
        return plain(404, { { "message", "There is no such call." } });
    const std::string &name = target->segments[1];
    if (request.method == "GET")
        return look(*target, name);
    const auto order = orders().find(name);
    if (request.method != "POST" || order == orders().end())
        return plain(404, { { "message", "There is no call '" + name + "'." } });
    try {
        const std::optional<Json> body = request.body.empty() ? Json::object() : parseJson(request.body);
        if (!body)
            throw Mistake("The body is not valid JSON.");
        const Arguments arguments(*body);
        Switchboard::Lock lock = m_board.lock();
        const Json result = (this->*order->second)(arguments, lock);
        m_board.keep();
        return plain(200, result);
    } catch (const Mistake &mistake) {
        return plain(400, { { "message", mistake.what() } });
    }
}

} // namespace icwssim
