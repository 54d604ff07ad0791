// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/resources.h"

#include <algorithm>
#include <set>

// Log-in, log-off, and what a server tells of itself (protocol.md 1.4, 2.1 to 2.7).
namespace icwssim {

namespace {

struct Language
{
    const char *id;
    const char *name;
};
constexpr Language Languages[] = {
    { "en-us", "English (United States)" },
    { "de-de", "Deutsch (Deutschland)" },
    { "es", "Español" },
    { "fr", "Français" },
    { "ja", "日本語" },
};

constexpr const char *IcAuthType = "urn:inin.com:connection:icAuthConnectionRequestSettings";

Json versionInfo()
{
    return { { "majorVersion", "20" }, { "minorVersion", "1" }, { "su", "3" }, { "build", "20.1.3.30" },
        { "productId", "IC" }, { "codebaseId", "20.1.3" }, { "productReleaseDisplayString", "CIC 2020 R1" },
        { "productPatchDisplayString", "CIC 2020 R1 Patch3" } };
}

Json featureList(const Knobs &knobs)
{
    Json list = Json::array();
    for (const auto &[id, number] : knobs.features)
        list.push_back({ { "featureId", id }, { "version", number } });
    return list;
}

Json timeInfo()
{
    return { { "serverUtcTime", wireTime(std::chrono::system_clock::now()) } };
}

// The first language of the header that the server speaks; English where it speaks none of them.
std::string chosenLanguage(std::string_view wishes)
{
    while (!wishes.empty()) {
        std::string_view wish = wishes.substr(0, wishes.find(','));
        wishes.remove_prefix(std::min(wishes.size(), wish.size() + 1));
        while (!wish.empty() && wish.front() == ' ')
            wish.remove_prefix(1);
        wish = wish.substr(0, wish.find_first_of("; "));
        const std::string_view plain = wish.substr(0, wish.find('-'));
        for (const Language &language : Languages) {
            const std::string_view id = language.id;
            if (sameIgnoringCase(id, wish) || sameIgnoringCase(id.substr(0, id.find('-')), plain))
                return language.id;
        }
    }
    return "en-us";
}

std::vector<std::string> otherHosts(const Switchboard &board, std::size_t own)
{
    std::vector<std::string> others;
    for (std::size_t i = 0; i < board.hosts.size(); ++i) {
        if (i != own)
            others.push_back(board.hosts[i]);
    }
    return others;
}

Refusal loginFailed()
{
    Refusal refusal;
    refusal.errorId = "error.request.connection.authenticationFailure";
    refusal.errorCode = -2147221503;
    refusal.message = "The authentication process failed.";
    return refusal;
}

// A required text member (protocol.md 8a.11).
Outcome<std::string> requiredText(const Json &body, const char *name)
{
    const auto it = body.find(name);
    if (it == body.end())
        return Refusal::missingProperty(name);
    if (!it->is_string())
        return Refusal::invalidProperty(name, "It must be a text.");
    return it->get<std::string>();
}

Outcome<const User *> authenticated(Switchboard &board, const Json &body)
{
    if (!body.is_object())
        return invalidRepresentation("The body of the request is not a JSON object.");
    const auto type = requiredText(body, "__type");
    if (!type)
        return type.refusal();
    if (*type != IcAuthType) {
        static const std::set<std::string> Other {
            "urn:inin.com:connection:singleSignOnTokenConnectionRequestSettings",
            "urn:inin.com:connection:authTokenConnectionRequestSettings",
        };
        if (Other.count(*type) != 0)
            return loginFailed();
        return Refusal::invalidProperty("__type", "It is not a known kind of log-in.");
    }
    const auto application = requiredText(body, "applicationName");
    if (!application)
        return application.refusal();
    const auto userId = requiredText(body, "userID");
    if (!userId)
        return userId.refusal();
    const auto password = requiredText(body, "password");
    if (!password)
        return password.refusal();
    const User *user = board.world().user(*userId);
    if (user == nullptr || user->password != *password)
        return loginFailed();
    return user;
}

std::set<std::string> includes(const Target &target)
{
    std::set<std::string> wanted;
    std::string_view list;
    const std::string value = target.queryValue("include");
    for (list = value; !list.empty();) {
        const std::string_view item = list.substr(0, list.find(','));
        list.remove_prefix(std::min(list.size(), item.size() + 1));
        wanted.insert(std::string(item));
    }
    return wanted;
}

HttpAnswer turnedAway(const TurnedAway &how)
{
    return jsonAnswer(503,
        { { "alternateHostList", how.alternateHosts }, { "errorId", how.errorId },
            { "message", how.message } });
}

} // namespace

HttpAnswer logIn(Switchboard &board, const Call &call)
{
    const Knobs &knobs = board.knobs();
    const std::size_t address = call.http.listener;
    if (const auto away = knobs.turnedAway.find(address); away != knobs.turnedAway.end())
        return turnedAway(away->second);
    // The backup of a pair points at the active one.
    if (address != board.activeHost && board.activeHost < board.hosts.size()) {
        TurnedAway how;
        how.alternateHosts = { board.hosts[board.activeHost] };
        return turnedAway(how);
    }
    if (call.http.header("Accept-Language").empty())
        return refusalAnswer(Refusal::missingProperty("Accept-Language"));
    const auto body = readBody(call);
    if (!body)
        return refusalAnswer(body.refusal());
    const auto found = authenticated(board, *body);
    if (!found)
        return refusalAnswer(found.refusal());
    const User &user = **found;

    const SessionPtr session = board.createSession(user.id, (*body)["applicationName"].get<std::string>(),
        chosenLanguage(call.http.header("Accept-Language")), call.http.peer);
    Json answer { { "csrfToken", session->token }, { "sessionId", session->id },
        { "alternateHostList", otherHosts(board, address) }, { "userID", user.id },
        { "userDisplayName", user.displayName }, { "icServer", "CIC1" },
        { "daysUntilPasswordExpiration", 42 } };
    const std::set<std::string> wanted = includes(call.target);
    const auto include = [&](const char *name, int since) {
        return wanted.count(name) != 0 && board.hasFeature("connection", since);
    };
    if (include("version", 3))
        answer["version"] = versionInfo();
    if (include("features", 3))
        answer["features"] = featureList(knobs);
    if (include("server-time", 4))
        answer["serverTimeInfo"] = timeInfo();
    if (include("default-workstation", 5))
        answer["defaultWorkstationId"] = Json();
    if (include("purecloud-integration", 8))
        answer["purecloudIntegration"] = { { "integrationEnabled", false } };
    if (include("effective-station", 10))
        answer["effectiveStation"] = Json();

    const std::string home = "/icws/" + session->id;
    const std::string cookieHome = knobs.rewriteCookiePath ? call.target.proxyPrefix + home : home;
    HttpAnswer reply = jsonAnswer(201, answer);
    reply.headers = {
        { "ININ-ICWS-Session-ID", session->id },
        { "ININ-ICWS-CSRF-Token", session->token },
        { "Location", home + "/connection" },
        { "Set-Cookie",
            "icws_" + session->id + '=' + session->cookie + "; Path=" + cookieHome + "; HttpOnly" },
    };
    return reply;
}

HttpAnswer sessionState(Switchboard &, const Call &call)
{
    const Session &session = *call.session;
    if (session.state == Session::State::Up)
        return jsonAnswer(200, { { "connectionState", 1 } });
    return jsonAnswer(200,
        { { "connectionState", 2 }, { "reason", session.reason },
            { "shouldReconnect", session.shouldReconnect } });
}

HttpAnswer logOff(Switchboard &board, const Call &call)
{
    board.endSession(*call.session, "The user has logged off.", false, false);
    return emptyAnswer();
}

HttpAnswer version(Switchboard &, const Call &)
{
    return jsonAnswer(200, versionInfo());
}

HttpAnswer features(Switchboard &board, const Call &)
{
    return jsonAnswer(200, { { "featureInfoList", featureList(board.knobs()) } });
}

HttpAnswer feature(Switchboard &board, const Call &call)
{
    const std::string &id = call.target.segments.at(3);
    const auto it = board.knobs().features.find(id);
    if (it == board.knobs().features.end())
        return refusalAnswer(Refusal::notFound(400, "The feature is not known."));
    return jsonAnswer(200, { { "featureId", it->first }, { "version", it->second } });
}

HttpAnswer serverInfo(Switchboard &, const Call &call)
{
    Json languages = Json::array();
    for (const Language &language : Languages)
        languages.push_back({ { "languageID", language.id }, { "languageDisplayName", language.name } });
    return jsonAnswer(200,
        { { "languages", languages },
            { "acceptLanguage", chosenLanguage(call.http.header("Accept-Language")) },
            { "authentication",
                { { "allowIcAuth", true }, { "identityProviders", Json::array() },
                    { "userAgreementText", "" } } } });
}

HttpAnswer serverTime(Switchboard &, const Call &)
{
    return jsonAnswer(200, timeInfo());
}

HttpAnswer switchoverStatus(Switchboard &board, const Call &)
{
    const bool pair = board.hosts.size() > 1;
    Json status { { "isSwitchoverActive", pair }, { "primaryHost", board.hosts.at(board.activeHost) } };
    if (pair) {
        status["backupHost"] = otherHosts(board, board.activeHost).front();
        status["isBackupICStopping"] = false;
        status["isBackupICStarting"] = false;
        status["isManualSwitchOnly"] = false;
        status["backupState"] = 0;
        status["backupVersion"] = versionInfo()["productPatchDisplayString"];
        status["subsystemsDown"] = Json::array();
    }
    return jsonAnswer(200, status);
}

} // namespace icwssim
