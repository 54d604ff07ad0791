// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/icwsservice.h"

#include "app/simulator/server/resources.h"

#include <algorithm>

namespace icwssim {

namespace {

enum class Needs {
    Nothing,
    Session, // cookie and token
    CookieOnly, // of a session that is up, or has last words waiting (protocol.md 3.1)
    PastSessionToo, // cookie and token; the session may be over (protocol.md 8a.8)
};

struct Route
{
    const char *method;
    // Segments after /icws/, or after /icws/{sessionId}/ where a session is needed; * is any one segment.
    std::vector<const char *> path;
    Needs needs;
    const char *feature;
    int version;
    HttpAnswer (*answer)(Switchboard &, const Call &);
};

const std::vector<Route> &routes()
{
    static const std::vector<Route> all {
        { "POST", { "connection" }, Needs::Nothing, "connection", 1, logIn },
        { "GET", { "connection", "version" }, Needs::Nothing, "connection", 1, version },
        { "GET", { "connection", "features" }, Needs::Nothing, "connection", 1, features },
        { "GET", { "connection", "features", "*" }, Needs::Nothing, "connection", 1, feature },
        { "GET", { "connection", "server-info" }, Needs::Nothing, "connection", 1, serverInfo },
        { "GET", { "connection", "server-time" }, Needs::Nothing, "connection", 4, serverTime },

        { "GET", { "connection" }, Needs::PastSessionToo, "connection", 1, sessionState },
        { "DELETE", { "connection" }, Needs::Session, "connection", 1, logOff },
        { "GET", { "connection", "switchover-status" }, Needs::Session, "connection", 11, switchoverStatus },

        { "GET", { "messaging", "messages" }, Needs::CookieOnly, "messaging", 1, messages },
        { "POST", { "messaging", "heartbeat" }, Needs::Session, "messaging", 3, heartbeat },
        { "PUT", { "messaging", "subscriptions", "directories" }, Needs::Session, "directories", 4,
            putMetadataSubscription },
        { "DELETE", { "messaging", "subscriptions", "directories" }, Needs::Session, "directories", 4,
            deleteMetadataSubscription },
        { "PUT", { "messaging", "subscriptions", "directories", "*" }, Needs::Session, "directories", 4,
            putDirectorySubscription },
        { "DELETE", { "messaging", "subscriptions", "directories", "*" }, Needs::Session, "directories", 4,
            deleteDirectorySubscription },

        { "POST", { "directories", "lookup-entries" }, Needs::Session, "directories", 4, lookupEntries },
        { "POST", { "directories", "contacts", "*" }, Needs::Session, "directories", 10, createContact },
        { "PUT", { "directories", "contacts", "*", "*" }, Needs::Session, "directories", 10, updateContact },
        { "DELETE", { "directories", "contacts", "*", "*" }, Needs::Session, "directories", 10,
            deleteContact },
        { "POST", { "directories", "speed-dial" }, Needs::Session, "directories", 10, createSpeedDial },
        { "PUT", { "directories", "speed-dial", "*" }, Needs::Session, "directories", 10, renameSpeedDial },
        { "DELETE", { "directories", "speed-dial", "*" }, Needs::Session, "directories", 10,
            deleteSpeedDial },
        { "POST", { "directories", "speed-dial", "*", "links" }, Needs::Session, "directories", 10,
            createLink },
        { "PUT", { "directories", "speed-dial", "*", "links", "*" }, Needs::Session, "directories", 10,
            updateLink },
        { "DELETE", { "directories", "speed-dial", "*", "links", "*" }, Needs::Session, "directories", 10,
            deleteLink },

        { "POST", { "phone-numbers", "query-details" }, Needs::Session, "phone-numbers", 2,
            queryPhoneNumber },
    };
    return all;
}

bool leadsTo(const Route &route, const std::vector<std::string> &segments)
{
    const std::size_t skip = route.needs == Needs::Nothing ? 1 : 2;
    if (segments.size() != route.path.size() + skip)
        return false;
    for (std::size_t i = 0; i < route.path.size(); ++i) {
        const std::string &segment = segments[i + skip];
        if (std::string_view(route.path[i]) == "*" ? segment.empty() : segment != route.path[i])
            return false;
    }
    return true;
}

Refusal unauthorized(int code, const char *message)
{
    Refusal refusal;
    refusal.httpStatus = 401;
    refusal.errorId = "error.request.connection.authenticationFailure";
    refusal.errorCode = code;
    refusal.message = message;
    return refusal;
}

HttpAnswer unauthorizedAnswer(const Refusal &refusal)
{
    HttpAnswer answer = refusalAnswer(refusal);
    answer.headers.emplace_back("WWW-Authenticate", R"(ICWS realm="ICWS", location="/ICWS/connection")");
    return answer;
}

bool isSessionId(const std::string &text)
{
    const bool digits = !text.empty() && text.size() <= 10
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && std::stoll(text) <= 2147483647;
}

// Leniently, as real servers do: whole Set-Cookie texts have been sent back and were accepted.
bool hasCookie(const HttpRequest &request, const std::string &name, const std::string &value)
{
    for (const auto &[header, cookies] : request.headers) {
        if (!sameIgnoringCase(header, "Cookie"))
            continue;
        for (std::size_t start = 0; start < cookies.size();) {
            const std::size_t end = std::min(cookies.find(';', start), cookies.size());
            std::string_view cookie = std::string_view(cookies).substr(start, end - start);
            while (!cookie.empty() && cookie.front() == ' ')
                cookie.remove_prefix(1);
            while (!cookie.empty() && cookie.back() == ' ')
                cookie.remove_suffix(1);
            const std::size_t equals = cookie.find('=');
            if (equals != std::string_view::npos && cookie.substr(0, equals) == name
                && cookie.substr(equals + 1) == value)
                return true;
            start = end + 1;
        }
    }
    return false;
}

// Session id, cookie, token, in this order (protocol.md 2.8, 8a.7).
Outcome<SessionPtr> authenticate(const Switchboard &board, const Call &call, Needs needs)
{
    const std::string &id = call.target.segments.at(1);
    if (!isSessionId(id))
        return unauthorized(1, "This request requires a session ID!");
    const SessionPtr session = board.session(id);
    bool usable = session != nullptr && session->state == Session::State::Up;
    if (session != nullptr && !usable) {
        usable = needs == Needs::PastSessionToo
            || (needs == Needs::CookieOnly && (!session->queue.empty() || session->streams > 0));
    }
    if (!usable)
        return unauthorized(-2147221499, "The session does not exist, or it has ended.");
    if (!hasCookie(call.http, "icws_" + id, session->cookie))
        return unauthorized(4, "The session cookie was expected in the request, but not found.");
    if (needs != Needs::CookieOnly && call.http.header("ININ-ICWS-CSRF-Token") != session->token)
        return unauthorized(2, "An authentication token was expected in the request, but not found.");
    return session;
}

// Passwords are nobody's business, not even in a log of made-up users.
std::string redacted(const HttpRequest &request)
{
    if (request.body.find("\"password\"") == std::string::npos)
        return request.body;
    std::optional<Json> json = parseJson(request.body);
    if (!json || !json->is_object())
        return "(not shown)";
    (*json)["password"] = "***";
    return jsonText(*json);
}

} // namespace

IcwsService::IcwsService(Switchboard &board, bool keepLog)
    : m_board(board)
    , m_keepLog(keepLog)
{
}

HttpAnswer IcwsService::complaint(int status, const std::string &why)
{
    Refusal refusal = invalidRepresentation(why);
    refusal.httpStatus = status;
    return refusalAnswer(refusal);
}

HttpAnswer IcwsService::answer(const HttpRequest &request)
{
    const std::optional<Target> target = parseTarget(request.target);
    Switchboard::Lock lock = m_board.lock();
    if (!target) {
        HttpAnswer answer = complaint(400, "The URL is malformed.");
        log(request, answer, "whole");
        return answer;
    }
    const auto delay = m_board.faults().delay(request.method, target->rawPath, m_board.random());
    if (delay.count() > 0)
        m_board.pause(lock, delay);
    const std::optional<Fault> fault = m_board.faults().take(request.method, target->rawPath);
    const auto is = [&fault](Fault::Kind kind) { return fault && fault->kind == kind; };

    HttpAnswer answer;
    const char *delivery = "whole";
    if (is(Fault::Kind::Answer)) {
        if (fault->isDone)
            answer = answerTarget(request, *target, lock);
        answer.stream = nullptr;
        answer.status = fault->status;
        answer.headers = fault->headers;
        answer.body = fault->body;
        answer.contentType = fault->contentType;
    } else if (is(Fault::Kind::CloseBefore)) {
        answer.status = 0;
        answer.delivery = HttpAnswer::Delivery::NothingAndClose;
        delivery = "closed before";
    } else if (is(Fault::Kind::SilentBefore)) {
        answer.status = 0;
        answer.delivery = HttpAnswer::Delivery::Silence;
        delivery = "silent before";
    } else {
        answer = answerTarget(request, *target, lock);
    }
    if (is(Fault::Kind::CloseAfter)) {
        answer.delivery = HttpAnswer::Delivery::NothingAndClose;
        delivery = "closed after";
    } else if (is(Fault::Kind::SilentAfter)) {
        answer.delivery = HttpAnswer::Delivery::Silence;
        delivery = "silent after";
    } else if (is(Fault::Kind::CloseHalfWay)) {
        answer.delivery = HttpAnswer::Delivery::HalfAndClose;
        delivery = "closed half-way";
    } else if (is(Fault::Kind::Empty) && answer.status < 300) { // a refusal is not emptied
        answer.status = 200;
        answer.contentType = IcwsContentType;
        answer.body.clear();
        answer.stream = nullptr;
        delivery = "emptied";
    } else if (is(Fault::Kind::EmptyMessages)) {
        answer.body = "[]";
        delivery = "messages lost";
    }
    log(request, answer, delivery);
    return answer;
}

HttpAnswer IcwsService::answerTarget(
    const HttpRequest &request, const Target &target, Switchboard::Lock &lock)
{
    if (target.segments.size() < 2 || !sameIgnoringCase(target.segments.front(), "icws"))
        return refusalAnswer(unknownResource());
    const Route *route = nullptr;
    std::string allowed;
    for (const Route &candidate : routes()) {
        if (!leadsTo(candidate, target.segments))
            continue;
        // /icws/connection/features is no resource of a session called "connection".
        if (candidate.needs != Needs::Nothing && target.segments[1] == "connection")
            continue;
        allowed += (allowed.empty() ? "" : ", ") + std::string(candidate.method);
        if (request.method == candidate.method)
            route = &candidate;
    }
    if (allowed.empty())
        return refusalAnswer(unknownResource());
    if (route == nullptr) {
        HttpAnswer answer = refusalAnswer(notAllowed("The method is not allowed for this resource."));
        answer.headers.emplace_back("Allow", allowed);
        return answer;
    }
    if (!m_board.hasFeature(route->feature, route->version))
        return refusalAnswer(notAllowed("The server does not support this resource."));

    Call call { request, target, nullptr, nullptr };
    if (route->needs != Needs::Nothing) {
        const auto session = authenticate(m_board, call, route->needs);
        if (!session) {
            return unauthorizedAnswer(session.refusal());
        }
        call.session = *session;
        call.session->lastSeen = std::chrono::steady_clock::now();
        call.user = m_board.userOf(*call.session);
        if (call.user == nullptr)
            return unauthorizedAnswer(unauthorized(-2147221499, "The user does not exist any more."));
    }
    HttpAnswer answer = route->answer(m_board, call);
    if (request.method != "GET") {
        m_board.keep();
        settle(answer, call.session, lock);
    }
    return answer;
}

// Tells everybody of a write, before the answer or after it (the order is not defined, protocol.md 4.5).
void IcwsService::settle(HttpAnswer &answer, const SessionPtr &writer, Switchboard::Lock &lock)
{
    switch (m_board.knobs().order) {
    case MessageOrder::Unordered:
        m_board.fanOut();
        break;
    case MessageOrder::BeforeAnswer:
        m_board.fanOut();
        if (writer)
            m_board.letStreamsCatchUp(lock, *writer);
        break;
    case MessageOrder::AfterAnswer:
        answer.afterwards = [this] {
            const Switchboard::Lock again = m_board.lock();
            m_board.fanOut();
        };
        break;
    }
}

void IcwsService::log(const HttpRequest &request, const HttpAnswer &answer, const char *delivery)
{
    if (!m_keepLog)
        return;
    LoggedRequest entry;
    entry.method = request.method;
    entry.target = request.target;
    for (const auto &[name, value] : request.headers) {
        const bool secret =
            sameIgnoringCase(name, "Cookie") || sameIgnoringCase(name, "ININ-ICWS-CSRF-Token");
        entry.headers.emplace_back(name, secret ? "***" : value);
    }
    entry.requestBody = redacted(request);
    entry.status = answer.status;
    entry.answerBody = answer.body;
    entry.delivery = delivery;
    m_board.logRequest(std::move(entry));
}

} // namespace icwssim
