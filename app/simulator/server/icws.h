// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/switchboard.h"

namespace icwssim {

inline constexpr const char *IcwsContentType = "application/vnd.inin.icws+JSON; charset=utf-8";

// A request's target, taken apart: decoded only after it was split at the raw slashes, because ids
// may hold anything (protocol.md 4.11).
struct Target
{
    std::vector<std::string> segments;
    std::vector<std::pair<std::string, std::string>> query;
    std::string rawPath; // without query and without a proxy's prefix
    std::string proxyPrefix; // "/api/<server>", or empty

    std::string queryValue(std::string_view name) const;
    bool hasQuery(std::string_view name) const;
};
std::optional<Target> parseTarget(const std::string &target);

// One request on its way through the resources.
struct Call
{
    const HttpRequest &http;
    const Target &target;
    SessionPtr session; // null where the resource needs none
    const User *user = nullptr; // with a session only
};

// JSON of at most 64 levels; nothing when it is malformed or deeper.
std::optional<Json> parseJson(const std::string &text);
std::string jsonText(const Json &json);
// The body of a call that must have one, or the 400 that says what is wrong with it.
Outcome<Json> readBody(const Call &call);

HttpAnswer jsonAnswer(int status, const Json &body);
HttpAnswer emptyAnswer(int status = 204);
HttpAnswer refusalAnswer(const Refusal &refusal);
// 400 for what is not even JSON, or not even HTTP.
Refusal invalidRepresentation(const std::string &message);
// 405 error.request.accessDenied.httpMethodNotAllowed (protocol.md 8a.10).
Refusal notAllowed(const std::string &message);
Refusal unknownResource();

// Compact UTC, as on the wire: 20200912T143000Z.
std::string wireTime(std::chrono::system_clock::time_point time);

} // namespace icwssim
