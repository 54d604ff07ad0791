// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/check.h"
#include "tests/simulator/simulatorfixture.h"

using namespace icwssim;
using namespace icwssim::testing;

namespace {

const Headers English { { "Accept-Language", "en-us" } };
const char *const LoginFailure = "error.request.connection.authenticationFailure";

bool startsWith(const std::string &text, const std::string &start)
{
    return text.rfind(start, 0) == 0;
}

std::string featureVersion(Client &client, const std::string &id)
{
    return client.send("GET", "/icws/connection/features/" + id, std::string(), {}).body;
}

} // namespace

TEST(a_log_in_answers_with_everything_a_client_needs)
{
    Server server;
    Client client(server);
    const Reply reply = client.tryLogIn("agent", "secret");
    CHECK_EQ(reply.status, 201);
    const Json body = reply.json();
    const std::string id = body["sessionId"];
    CHECK(!id.empty() && id.find_first_not_of("0123456789") == std::string::npos);
    CHECK_EQ(reply.header("Content-Type"), "application/vnd.inin.icws+JSON; charset=utf-8");
    CHECK_EQ(reply.header("ININ-ICWS-Session-ID"), id);
    CHECK_EQ(reply.header("ININ-ICWS-CSRF-Token"), body["csrfToken"].get<std::string>());
    CHECK_EQ(reply.header("Location"), "/icws/" + id + "/connection");
    const std::string cookie = reply.header("Set-Cookie");
    CHECK(startsWith(cookie, "icws_" + id + "="));
    CHECK(cookie.find("|languageId=en-us; Path=/icws/" + id + "; HttpOnly") != std::string::npos);
    CHECK_EQ(body["userID"].get<std::string>(), "agent");
    CHECK_EQ(body["userDisplayName"].get<std::string>(), "User, agent");
    CHECK_EQ(body["alternateHostList"], Json::array());
    for (const char *notAsked : { "version", "features", "serverTimeInfo", "effectiveStation" })
        CHECK(!body.contains(notAsked));
}

TEST(include_fills_what_it_names_whichever_way_it_is_written)
{
    Server server;
    for (const char *list : { "version%2Cfeatures%2Cserver-time", "version,features,server-time" }) {
        const check::Row row(list);
        Client client(server);
        const Json body = client.tryLogIn("agent", "secret", std::string("?include=") + list).json();
        CHECK_EQ(body["version"]["majorVersion"], Json("20"));
        CHECK_EQ(body["features"].size(), std::size_t(11));
        CHECK_EQ(body["serverTimeInfo"]["serverUtcTime"].get<std::string>().size(), std::size_t(16));
        CHECK(!body.contains("effectiveStation"));
    }
    Client client(server);
    const Json rest = client
                          .tryLogIn("agent", "secret",
                              "?include=default-workstation,purecloud-integration,effective-station,nonsense")
                          .json();
    CHECK(rest.contains("defaultWorkstationId") && rest["defaultWorkstationId"].is_null());
    CHECK(rest.contains("effectiveStation") && rest["effectiveStation"].is_null());
    CHECK_EQ(rest["purecloudIntegration"]["integrationEnabled"], Json(false));
    CHECK(!rest.contains("features"));
    server.control("feature", { { "featureId", "connection" }, { "version", 3 } });
    const Json old = client.tryLogIn("agent", "secret", "?include=features,server-time").json();
    CHECK(old.contains("features"));
    CHECK(!old.contains("serverTimeInfo"));
}

TEST(a_refused_log_in_says_why)
{
    Server server;
    Client client(server);
    for (const auto &[user, password] : std::vector<std::pair<std::string, std::string>> {
             { "agent", "wrong" }, { "agent", "" }, { "nobody", "secret" }, { "", "" } }) {
        const check::Row row(user + "/" + password);
        const Reply reply = client.tryLogIn(user, password);
        CHECK_EQ(reply.status, 400);
        CHECK_EQ(reply.errorId(), LoginFailure);
        CHECK_EQ(reply.json()["errorCode"], Json(-2147221503));
        CHECK_EQ(reply.header("Set-Cookie"), "");
    }
    CHECK_EQ(client.tryLogIn("AGENT", "secret").status, 201);

    const Json good = Client::logInBody("agent", "secret");
    Reply reply = client.send("POST", "/icws/connection", good, {});
    CHECK_EQ(reply.status, 400);
    CHECK_EQ(reply.property(), "Accept-Language");
    for (const char *member : { "__type", "applicationName", "userID", "password" }) {
        const check::Row row(member);
        Json bad = good;
        bad.erase(member);
        reply = client.send("POST", "/icws/connection", bad, English);
        CHECK_EQ(reply.status, 400);
        CHECK_EQ(reply.errorId(), "error.request.invalidRepresentation.missingRequiredParameter");
        CHECK_EQ(reply.property(), member);
        CHECK_EQ(reply.json()["__type"], Json("urn:inin.com:common:missingPropertyError"));
        for (const Json &wrong : { Json(5), Json(), Json::array(), Json::object() }) {
            bad[member] = wrong;
            reply = client.send("POST", "/icws/connection", bad, English);
            CHECK_EQ(reply.status, 400);
            CHECK_EQ(reply.errorId(), "error.request.invalidRepresentation.invalidProperty");
            CHECK_EQ(reply.property(), member);
        }
    }
    Json sso = good;
    sso["__type"] = "urn:inin.com:connection:singleSignOnTokenConnectionRequestSettings";
    CHECK_EQ(client.send("POST", "/icws/connection", sso, English).errorId(), LoginFailure);
    sso["__type"] = "urn:inin.com:connection:nonsense";
    CHECK_EQ(client.send("POST", "/icws/connection", sso, English).property(), "__type");
    for (const char *broken : { "", "{", "[]", "null", "\"x\"", "{\"a\":}" }) {
        const check::Row row(broken);
        reply = client.send("POST", "/icws/connection", std::string(broken), English);
        CHECK_EQ(reply.status, 400);
        CHECK_EQ(reply.errorId(), "error.request.invalidRepresentation");
    }
}

TEST(the_language_of_a_session_is_one_that_the_server_speaks)
{
    Server server;
    Client client(server);
    const std::vector<std::pair<std::string, std::string>> wishes { { "de-DE", "de-de" }, { "de", "de-de" },
        { "xx, fr;q=0.5", "fr" }, { "xx", "en-us" }, { "en-US,de", "en-us" }, { ";;,", "en-us" } };
    for (const auto &[wish, language] : wishes) {
        const check::Row row(wish);
        const Reply reply = client.send("POST", "/icws/connection", Client::logInBody("agent", "secret"),
            { { "Accept-Language", wish } });
        CHECK(reply.header("Set-Cookie").find("|languageId=" + language + ";") != std::string::npos);
        const Reply info = client.send(
            "GET", "/icws/connection/server-info", std::string(), { { "Accept-Language", wish } });
        CHECK_EQ(info.json()["acceptLanguage"].get<std::string>(), language);
    }
}

TEST(a_server_tells_of_itself_without_a_session)
{
    Server server;
    Client client(server);
    const auto get = [&client](const char *path) { return client.send("GET", path, std::string(), {}); };
    CHECK_EQ(get("/icws/connection/version").json()["productReleaseDisplayString"], Json("CIC 2020 R1"));
    CHECK_EQ(get("/icws/connection/features").json()["featureInfoList"].size(), std::size_t(11));
    const Json directories = get("/icws/connection/features/directories").json();
    CHECK_EQ(directories["featureId"], Json("directories"));
    CHECK_EQ(directories["version"], Json(11));
    CHECK_EQ(get("/icws/connection/features/nonsense").status, 400);
    const Json info = get("/icws/connection/server-info").json();
    CHECK_EQ(info["authentication"]["allowIcAuth"], Json(true));
    CHECK_EQ(info["languages"][0]["languageID"], Json("en-us"));
    CHECK_EQ(get("/icws/connection/server-time").json()["serverUtcTime"].get<std::string>().back(), 'Z');
    CHECK_EQ(get("/icws/connection/nonsense").status, 404);
    CHECK_EQ(get("/icws").status, 404);
    CHECK_EQ(get("/").status, 404);
    CHECK_EQ(get("/control").status, 404);
}

TEST(a_session_shows_its_state_until_ten_minutes_after_its_end)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    CHECK_EQ(client.call("GET", "/connection").json(), Json({ { "connectionState", 1 } }));
    CHECK_EQ(client.call("DELETE", "/connection").status, 204);
    const Reply state = client.call("GET", "/connection");
    CHECK_EQ(state.status, 200);
    CHECK_EQ(state.json()["connectionState"], Json(2));
    CHECK_EQ(state.json()["shouldReconnect"], Json(false));
    CHECK(!state.json()["reason"].get<std::string>().empty());
    CHECK_EQ(client.call("DELETE", "/connection").status, 401);
    CHECK_EQ(client.call("GET", "/messaging/messages").status, 401);
    {
        Switchboard &board = server.simulator().switchboard();
        const Switchboard::Lock lock = board.lock();
        board.session(client.sessionId())->endedAt -= std::chrono::minutes(11);
    }
    CHECK(eventually([&] { return client.call("GET", "/connection").status == 401; }));
}

TEST(unauthorized_requests_are_told_what_is_missing)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    Client other(server);
    other.logIn("other");
    const std::string id = client.sessionId();
    const Headers good = client.credentials();
    const std::string cookie = client.cookie().begin()->second;
    const std::string token = good.find("ININ-ICWS-CSRF-Token")->second;
    const std::string otherToken = other.credentials().find("ININ-ICWS-CSRF-Token")->second;
    struct Case
    {
        const char *name;
        std::string sessionId;
        Headers headers;
        int code;
    };
    const std::vector<Case> cases {
        { "not a number", "abc", good, 1 },
        { "beyond 32 bits", "2147483648", good, 1 },
        { "far beyond", "99999999999999999999999999", good, 1 },
        { "negative", "-5", good, 1 },
        { "well-formed but unknown", "2147483647", good, -2147221499 },
        { "an unknown session before a missing cookie", "2147483647", {}, -2147221499 },
        { "no cookie", id, { { "ININ-ICWS-CSRF-Token", token } }, 4 },
        { "wrong cookie", id, { { "Cookie", "icws_" + id + "=x" }, { "ININ-ICWS-CSRF-Token", token } }, 4 },
        { "the cookie before the token", id, {}, 4 },
        { "another session's cookie", id, other.credentials(), 4 },
        { "no token", id, { { "Cookie", cookie } }, 2 },
        { "another session's token", id, { { "Cookie", cookie }, { "ININ-ICWS-CSRF-Token", otherToken } },
            2 },
    };
    for (const Case &item : cases) {
        const check::Row row(item.name);
        const Reply reply =
            client.send("GET", "/icws/" + item.sessionId + "/connection", std::string(), item.headers);
        CHECK_EQ(reply.status, 401);
        CHECK_EQ(reply.errorId(), LoginFailure);
        CHECK_EQ(reply.json()["errorCode"], Json(item.code));
        CHECK_EQ(reply.header("WWW-Authenticate"), R"(ICWS realm="ICWS", location="/ICWS/connection")");
    }
    // Messages need the cookie only; everything else needs the token, the heartbeat too.
    CHECK_EQ(
        client.send("GET", client.sessionPath("/messaging/messages"), std::string(), client.cookie()).status,
        200);
    CHECK_EQ(client.send("GET", client.sessionPath("/messaging/messages"), std::string(), {}).status, 401);
    CHECK_EQ(client.send("POST", client.sessionPath("/messaging/heartbeat"), std::string(), client.cookie())
                 .status,
        401);
    CHECK_EQ(client.call("POST", "/messaging/heartbeat").status, 204);
}

TEST(cookies_are_read_leniently)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    const std::string cookie = client.cookie().begin()->second;
    for (const std::string &text : { cookie + "; Path=/icws/" + client.sessionId() + "; HttpOnly; Secure",
             "other=1; " + cookie, "  " + cookie + "  ", "icws_1=x;" + cookie }) {
        const check::Row row(text);
        Headers headers = client.credentials();
        headers.erase("Cookie");
        headers.emplace("Cookie", text);
        CHECK_EQ(client.send("GET", client.sessionPath("/connection"), std::string(), headers).status, 200);
    }
}

TEST(a_proxys_prefix_is_understood_and_the_cookie_can_follow_it)
{
    Server server;
    Client client(server);
    const std::string prefix = "/api/cic1.example.com";
    for (const bool rewrite : { true, false }) {
        server.control("settings", { { "rewriteCookiePath", rewrite } });
        const Reply reply =
            client.send("POST", prefix + "/icws/connection", Client::logInBody("agent", "secret"), English);
        CHECK_EQ(reply.status, 201);
        const std::string id = reply.json()["sessionId"];
        CHECK(reply.header("Set-Cookie").find("; Path=" + (rewrite ? prefix : "") + "/icws/" + id + ";")
            != std::string::npos);
    }
    client.logIn("agent");
    CHECK_EQ(
        client.send("GET", prefix + client.sessionPath("/connection"), std::string(), client.credentials())
            .status,
        200);
    CHECK_EQ(client.send("GET", "/api//icws/connection/version", std::string(), {}).status, 404);
}

TEST(resources_above_the_servers_feature_version_are_not_there)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    struct Case
    {
        const char *feature;
        int needed;
        const char *method;
        const char *path;
    };
    const std::vector<Case> cases {
        { "connection", 4, "GET", "/icws/connection/server-time" },
        { "connection", 11, "GET", "/connection/switchover-status" },
        { "messaging", 3, "POST", "/messaging/heartbeat" },
        { "directories", 4, "PUT", "/messaging/subscriptions/directories" },
        { "directories", 4, "PUT", "/messaging/subscriptions/directories/x" },
        { "directories", 4, "POST", "/directories/lookup-entries" },
        { "directories", 10, "POST", "/directories/contacts/public" },
        { "directories", 10, "PUT", "/directories/contacts/public/c1" },
        { "directories", 10, "DELETE", "/directories/contacts/public/none" },
        { "directories", 10, "POST", "/directories/speed-dial" },
        { "directories", 10, "PUT", "/directories/speed-dial/dial/links/link0" },
        { "phone-numbers", 2, "POST", "/phone-numbers/query-details" },
    };
    for (const Case &item : cases) {
        const check::Row row(item.path);
        const std::string path =
            startsWith(item.path, "/icws") ? std::string(item.path) : client.sessionPath(item.path);
        server.control("feature", { { "featureId", item.feature }, { "version", item.needed - 1 } });
        const Reply below = client.send(item.method, path, std::string(), client.credentials());
        CHECK_EQ(below.status, 405);
        CHECK_EQ(below.errorId(), "error.request.accessDenied.httpMethodNotAllowed");
        server.control("feature", { { "featureId", item.feature }, { "version", item.needed } });
        CHECK(client.send(item.method, path, std::string(), client.credentials()).status != 405);
        server.control("feature", { { "featureId", item.feature }, { "version", nullptr } });
        CHECK_EQ(client.send(item.method, path, std::string(), client.credentials()).status, 405);
        server.control("reset");
    }
    CHECK(featureVersion(client, "directories").find("11") != std::string::npos);
}

TEST(methods_that_a_resource_does_not_have_are_refused_with_those_it_has)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    const Reply reply = client.call("PATCH", "/directories/contacts/public/c1");
    CHECK_EQ(reply.status, 405);
    CHECK_EQ(reply.errorId(), "error.request.accessDenied.httpMethodNotAllowed");
    CHECK_EQ(reply.header("Allow"), "PUT, DELETE");
    CHECK_EQ(client.send("GET", "/icws/connection", std::string(), {}).status, 405);
    CHECK_EQ(client.call("GET", "/directories/nonsense").status, 404);
    CHECK_EQ(client.call("PUT", "/directories/contacts/public/").status, 404);
}

TEST(a_session_left_alone_ends)
{
    Server server(
        [](SimulatorOptions &options) { options.knobs.idleTimeout = std::chrono::milliseconds(200); });
    Client idle(server);
    idle.logIn("agent");
    Client busy(server);
    busy.logIn("agent");
    Client streaming(server);
    streaming.logIn("agent");
    Events events(streaming);
    CHECK(events.waitForOpen());
    CHECK(eventually([&] {
        CHECK_EQ(busy.call("POST", "/messaging/heartbeat").status, 204);
        return !server.sessionState(idle.sessionId())["up"].get<bool>();
    }));
    CHECK_EQ(idle.call("POST", "/messaging/heartbeat").status, 401);
    const Json state = idle.call("GET", "/connection").json();
    CHECK_EQ(state["connectionState"], Json(2));
    CHECK_EQ(state["shouldReconnect"], Json(true));
    CHECK_EQ(server.sessionState(streaming.sessionId())["up"], Json(true));
    CHECK(!events.ended());
}

TEST(a_pair_of_servers_switches_over)
{
    Server server([](SimulatorOptions &options) { options.hosts = { "127.0.0.1", "127.0.0.2" }; });
    Client first(server, 0);
    Client second(server, 1);
    const Reply reply = first.tryLogIn("agent", "secret");
    CHECK_EQ(reply.json()["alternateHostList"], Json({ "127.0.0.2" }));
    const Json status = first.call("GET", "/connection/switchover-status").json();
    CHECK_EQ(status["isSwitchoverActive"], Json(true));
    CHECK_EQ(status["primaryHost"], Json("127.0.0.1"));
    CHECK_EQ(status["backupHost"], Json("127.0.0.2"));

    const Reply backup = second.tryLogIn("agent", "secret");
    CHECK_EQ(backup.status, 503);
    CHECK_EQ(backup.errorId(), "error.server.notAcceptingConnections");
    CHECK_EQ(backup.json()["alternateHostList"], Json({ "127.0.0.1" }));

    Events events(first);
    CHECK(events.waitForOpen());
    server.control("switchover");
    const Json down = events.waitFor(ofType("connection:connectionStateChangeMessage"));
    CHECK_EQ(down["newConnectionState"], Json(2));
    CHECK_EQ(down["shouldReconnect"], Json(true));
    CHECK_EQ(down["isDelta"], Json(true));
    CHECK(events.waitForEnd());
    CHECK_EQ(first.call("POST", "/messaging/heartbeat").status, 401);
    CHECK_EQ(first.tryLogIn("agent", "secret").json()["alternateHostList"], Json({ "127.0.0.2" }));
    second.logIn("agent");
    CHECK_EQ(second.call("GET", "/connection/switchover-status").json()["primaryHost"], Json("127.0.0.2"));
    Server single;
    Client alone(single);
    alone.logIn("agent");
    CHECK_EQ(alone.call("GET", "/connection/switchover-status").json()["isSwitchoverActive"], Json(false));
}

TEST(log_ins_are_turned_away_as_scripted)
{
    Server server;
    Client client(server);
    server.control("not-accepting", { { "alternateHostList", Json::array() } });
    Reply reply = client.tryLogIn("agent", "secret");
    CHECK_EQ(reply.status, 503);
    CHECK_EQ(reply.json()["alternateHostList"], Json::array());
    server.control("not-accepting",
        { { "alternateHostList", { "127.0.0.1", "elsewhere" } }, { "errorId", "error.server.unavailable" } });
    reply = client.tryLogIn("agent", "wrong");
    CHECK_EQ(reply.errorId(), "error.server.unavailable");
    CHECK_EQ(reply.json()["alternateHostList"].size(), std::size_t(2));
    server.control("not-accepting", { { "on", false } });
    CHECK_EQ(client.tryLogIn("agent", "secret").status, 201);
}

CHECK_MAIN
