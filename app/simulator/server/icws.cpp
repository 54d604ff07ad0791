// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/icws.h"

#include <ctime>

namespace icwssim {

namespace {

constexpr int DeepestJson = 64;

// The JSON library parses without recursion, but takes its values apart with it.
bool isTooDeep(const std::string &text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > DeepestJson)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

// In a query, a plus sign is a space.
std::optional<std::string> queryDecoded(std::string text)
{
    for (char &c : text) {
        if (c == '+')
            c = ' ';
    }
    return percentDecoded(text);
}

} // namespace

std::string Target::queryValue(std::string_view name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

bool Target::hasQuery(std::string_view name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return true;
    }
    return false;
}

std::optional<Target> parseTarget(const std::string &target)
{
    std::string_view rest = target;
    // A proxy may send the absolute form.
    if (const std::size_t scheme = rest.find("://"); scheme < 8) {
        const std::size_t slash = rest.find('/', scheme + 3);
        rest = slash == std::string_view::npos ? std::string_view("/") : rest.substr(slash);
    }
    rest = rest.substr(0, rest.find('#'));
    Target result;
    std::string_view path = rest.substr(0, rest.find('?'));
    if (path.empty() || path.front() != '/')
        return std::nullopt;
    if (path.size() < rest.size()) {
        std::string_view query = rest.substr(path.size() + 1);
        while (!query.empty()) {
            const std::string_view part = query.substr(0, query.find('&'));
            query.remove_prefix(std::min(query.size(), part.size() + 1));
            const std::size_t equals = part.find('=');
            const auto name = queryDecoded(std::string(part.substr(0, equals)));
            const auto value = queryDecoded(
                std::string(equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1)));
            if (!name || !value)
                return std::nullopt;
            result.query.emplace_back(*name, *value);
        }
    }
    if (path.rfind("/api/", 0) == 0) {
        const std::size_t end = path.find('/', 5);
        if (end != std::string_view::npos && end > 5) {
            result.proxyPrefix = path.substr(0, end);
            path.remove_prefix(end);
        }
    }
    result.rawPath = path;
    for (std::size_t start = 1; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const auto segment = percentDecoded(path.substr(start, end - start));
        if (!segment)
            return std::nullopt;
        result.segments.push_back(*segment);
        start = end + 1;
    }
    return result;
}

std::optional<Json> parseJson(const std::string &text)
{
    if (isTooDeep(text))
        return std::nullopt;
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return std::nullopt;
    return json;
}

std::string jsonText(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Outcome<Json> readBody(const Call &call)
{
    if (call.http.body.empty())
        return invalidRepresentation("The request has no body.");
    const std::optional<Json> json = parseJson(call.http.body);
    if (!json)
        return invalidRepresentation("The body of the request is not valid JSON.");
    return *json;
}

HttpAnswer jsonAnswer(int status, const Json &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = IcwsContentType;
    answer.body = jsonText(body);
    return answer;
}

HttpAnswer emptyAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    return answer;
}

HttpAnswer refusalAnswer(const Refusal &refusal)
{
    return jsonAnswer(refusal.httpStatus, refusal.body());
}

Refusal invalidRepresentation(const std::string &message)
{
    Refusal refusal;
    refusal.errorId = "error.request.invalidRepresentation";
    refusal.message = message;
    return refusal;
}

Refusal notAllowed(const std::string &message)
{
    Refusal refusal;
    refusal.httpStatus = 405;
    refusal.errorId = "error.request.accessDenied.httpMethodNotAllowed";
    refusal.message = message;
    return refusal;
}

Refusal unknownResource()
{
    Refusal refusal;
    refusal.httpStatus = 404;
    refusal.errorId = "error.request.unsupported";
    refusal.message = "The requested resource does not exist.";
    return refusal;
}

std::string wireTime(std::chrono::system_clock::time_point time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts {};
#ifdef _WIN32
    gmtime_s(&parts, &seconds);
#else
    gmtime_r(&seconds, &parts);
#endif
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &parts);
    return { text, length };
}

} // namespace icwssim
