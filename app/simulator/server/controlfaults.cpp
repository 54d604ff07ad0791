// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/controlarguments.h"

// Control calls that make single requests go wrong.
namespace icwssim {

namespace {

constexpr const char *WritesPath = "/icws/*/directories/*";
constexpr const char *MessagesPath = "/icws/*/messaging/messages";

} // namespace

void ControlService::addFault(
    const Arguments &in, Fault fault, std::optional<int> defaultTimes, const char *method, const char *path)
{
    FaultRule rule;
    rule.method = in.text("method", method);
    rule.path = in.text("path", path);
    rule.times = defaultTimes;
    if (in.has("times"))
        rule.times = in.isNull("times") ? std::nullopt : std::optional<int>(in.number("times"));
    rule.fault = std::move(fault);
    in.requireAllUsed();
    m_board.faults().add(std::move(rule));
}

Json ControlService::reset(const Arguments &in, Switchboard::Lock &)
{
    in.requireAllUsed();
    m_board.faults().clear();
    m_board.knobs() = m_goodDay;
    m_board.world().options() = m_goodWorld;
    for (const auto &[directoryId, entryId] : m_forbidden)
        m_board.world().forbid(directoryId, entryId, false);
    m_forbidden.clear();
    m_board.activeHost = 0;
    m_activity.stop();
    m_board.fanOutEverything();
    for (const auto &[id, session] : m_board.sessions())
        session->wake.notify_all();
    return Json::object();
}

Json ControlService::busy(const Arguments &in, Switchboard::Lock &)
{
    Fault fault;
    fault.status = 503;
    fault.contentType = IcwsContentType;
    fault.body = jsonText({ { "errorId", "error.request.directory.busy" },
        { "message", in.text("message", "The directory is busy. Try again in a moment.") } });
    addFault(in, std::move(fault), 1, "", WritesPath);
    return Json::object();
}

Json ControlService::answerWith(const Arguments &in, Switchboard::Lock &)
{
    Fault fault;
    fault.status = in.number("status");
    if (fault.status < 200 || fault.status > 599)
        throw Mistake("'status' must be between 200 and 599.");
    fault.isDone = in.flag("done", false);
    const Json *body = in.find("body");
    if (body != nullptr)
        fault.body = body->is_string() ? body->get<std::string>() : jsonText(*body);
    fault.contentType = in.text("contentType", IcwsContentType);
    if (const Json *headers = in.find("headers")) {
        if (!headers->is_object())
            throw Mistake("'headers' must be an object.");
        for (const auto &[name, value] : headers->items()) {
            if (!value.is_string())
                throw Mistake("'headers' must hold texts.");
            fault.headers.emplace_back(name, value.get<std::string>());
        }
    }
    addFault(in, std::move(fault), 1, "", "");
    return Json::object();
}

Json ControlService::silence(const Arguments &in, Switchboard::Lock &)
{
    const std::string when = in.text("when");
    if (when != "before" && when != "after")
        throw Mistake("'when' must be before or after.");
    Fault fault;
    fault.kind = when == "before" ? Fault::Kind::SilentBefore : Fault::Kind::SilentAfter;
    addFault(in, std::move(fault), 1, "", "");
    return Json::object();
}

Json ControlService::closeConnection(const Arguments &in, Switchboard::Lock &)
{
    static const std::map<std::string, Fault::Kind> Moments {
        { "before", Fault::Kind::CloseBefore },
        { "after", Fault::Kind::CloseAfter },
        { "half-way", Fault::Kind::CloseHalfWay },
    };
    const auto moment = Moments.find(in.text("when"));
    if (moment == Moments.end())
        throw Mistake("'when' must be before, after or half-way.");
    Fault fault;
    fault.kind = moment->second;
    addFault(in, std::move(fault), 1, "", "");
    return Json::object();
}

Json ControlService::emptyAnswers(const Arguments &in, Switchboard::Lock &)
{
    Fault fault;
    fault.kind = Fault::Kind::Empty;
    addFault(in, std::move(fault), 1, "", "");
    return Json::object();
}

Json ControlService::losePoll(const Arguments &in, Switchboard::Lock &)
{
    const std::string how = in.text("how", "close");
    if (how != "close" && how != "empty")
        throw Mistake("'how' must be close or empty.");
    Fault fault;
    fault.kind = how == "close" ? Fault::Kind::CloseAfter : Fault::Kind::EmptyMessages;
    addFault(in, std::move(fault), 1, "GET", MessagesPath);
    return Json::object();
}

Json ControlService::latency(const Arguments &in, Switchboard::Lock &)
{
    Fault fault;
    fault.kind = Fault::Kind::Delay;
    if (in.has("milliseconds")) {
        fault.least = fault.most = in.time("milliseconds");
    } else {
        fault.least = in.time("min");
        fault.most = in.time("max");
        if (fault.least > fault.most)
            throw Mistake("'min' must not be more than 'max'.");
    }
    addFault(in, std::move(fault), std::nullopt, "", "/icws/*");
    return Json::object();
}

Json ControlService::forbid(const Arguments &in, Switchboard::Lock &)
{
    const std::string directoryId = in.text("directoryId");
    const std::string entryId = in.text("entryId", {});
    const bool forbidden = in.flag("forbidden", true);
    in.requireAllUsed();
    if (m_board.world().directory(directoryId) == nullptr)
        throw Mistake("There is no directory '" + directoryId + "'.");
    if (!entryId.empty() && m_board.world().entry(directoryId, entryId) == nullptr)
        throw Mistake("There is no entry '" + entryId + "' in that directory.");
    m_board.world().forbid(directoryId, entryId, forbidden);
    m_forbidden.emplace_back(directoryId, entryId);
    m_board.fanOut();
    return Json::object();
}

} // namespace icwssim
