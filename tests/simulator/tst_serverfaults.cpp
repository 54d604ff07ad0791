// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/check.h"
#include "tests/simulator/simulatorfixture.h"

using namespace icwssim;
using namespace icwssim::testing;

namespace {

Json contact(const std::string &name)
{
    return { { "__type", "urn:inin.com:directories:editableContactEntry" }, { "displayName", name } };
}

const char *const Contacts = "/directories/contacts/public";

Json count(Server &server)
{
    return server.look("directory?id=public")["count"];
}

} // namespace

TEST(a_busy_directory_is_busy_as_often_as_told)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    server.control("busy", { { "times", 2 } });
    for (int i = 0; i < 2; ++i) {
        const Reply reply = client.call("POST", Contacts, contact("x"));
        CHECK_EQ(reply.status, 503);
        CHECK_EQ(reply.errorId(), "error.request.directory.busy");
        CHECK(!reply.json().contains("alternateHostList"));
    }
    CHECK_EQ(client.call("POST", Contacts, contact("x")).status, 201);
    CHECK_EQ(count(server), Json(61));
    server.control("busy", { { "method", "DELETE" }, { "path", "*/links/*" } });
    CHECK_EQ(client.call("POST", Contacts, contact("x")).status, 201);
    CHECK_EQ(client.call("DELETE", "/directories/speed-dial/dial/links/link0").status, 503);
    CHECK_EQ(client.call("DELETE", "/directories/speed-dial/dial/links/link0").status, 204);
}

TEST(any_answer_can_be_ordered)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.checkContract = false;
    server.control("answer",
        { { "method", "PUT" }, { "path", "/icws/*/directories/contacts/public/c1" }, { "times", 1 },
            { "status", 502 }, { "body", "<html>Bad gateway</html>" }, { "contentType", "text/html" },
            { "headers", { { "X-Proxy", "yes" } } } });
    CHECK_EQ(client.call("PUT", std::string(Contacts) + "/c2", contact("x")).status, 204);
    const Reply reply = client.call("PUT", std::string(Contacts) + "/c1", contact("x"));
    CHECK_EQ(reply.status, 502);
    CHECK_EQ(reply.body, "<html>Bad gateway</html>");
    CHECK_EQ(reply.header("Content-Type"), "text/html");
    CHECK_EQ(reply.header("X-Proxy"), "yes");
    CHECK_EQ(client.call("PUT", std::string(Contacts) + "/c1", contact("x")).status, 204);
    // Oldest rule first; times null: until reset.
    server.control("answer", { { "path", "*" }, { "status", 410 }, { "body", { { "message", "gone" } } } });
    server.control("answer", { { "path", "*" }, { "status", 500 }, { "times", nullptr } });
    CHECK_EQ(client.call("GET", "/connection").json()["message"], Json("gone"));
    CHECK_EQ(client.call("GET", "/connection").status, 500);
    CHECK_EQ(client.call("GET", "/connection").status, 500);
    server.control("reset");
    CHECK_EQ(client.call("GET", "/connection").status, 200);
}

TEST(connections_close_at_the_worst_moments)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.checkContract = false;
    const auto close = [&](const char *when) {
        server.control("close", { { "when", when }, { "method", "POST" }, { "path", "*/contacts/*" } });
        return client.call("POST", Contacts, contact("x")).status;
    };
    CHECK_EQ(close("before"), 0);
    CHECK_EQ(count(server), Json(60));
    CHECK_EQ(close("after"), 0);
    CHECK_EQ(count(server), Json(61));
    CHECK_EQ(close("half-way"), 0);
    CHECK_EQ(count(server), Json(62));
    CHECK_EQ(client.call("GET", "/connection").status, 200);

    server.control("close", { { "when", "half-way" }, { "path", "*/connection" }, { "method", "GET" } });
    RawConnection raw(server.port());
    const std::string token = client.credentials().find("ININ-ICWS-CSRF-Token")->second;
    raw.send("GET " + client.sessionPath("/connection") + " HTTP/1.1\r\nHost: x\r\nCookie: "
        + client.cookie().begin()->second + "\r\nININ-ICWS-CSRF-Token: " + token + "\r\n\r\n");
    const std::string half = raw.receive();
    CHECK(half.find("Content-Length: 21\r\n") != std::string::npos);
    CHECK_EQ(half.substr(half.find("\r\n\r\n") + 4), "{\"connecti");
}

TEST(a_server_can_be_silent)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    const auto silence = [&](const char *when) {
        server.control("silence", { { "when", when }, { "method", "POST" }, { "path", "*/contacts/*" } });
        const auto impatient = client.newConnection();
        impatient->set_read_timeout(std::chrono::milliseconds(200));
        const auto begin = std::chrono::steady_clock::now();
        const auto answer = impatient->Post(
            client.sessionPath(Contacts), client.credentials(), contact("x").dump(), "application/json");
        CHECK(!answer);
        CHECK(std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(200));
    };
    silence("before");
    CHECK_EQ(count(server), Json(60));
    silence("after");
    CHECK_EQ(count(server), Json(61));
    CHECK_EQ(server.look("log")["requests"].back()["delivery"], Json("silent after"));
    CHECK_EQ(client.call("POST", Contacts, contact("x")).status, 201);
}

TEST(what_was_done_can_be_answered_as_if_it_had_not_been)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.checkContract = false;
    server.control("answer",
        { { "status", 504 }, { "body", "<html>Gateway time-out</html>" }, { "contentType", "text/html" },
            { "done", true }, { "path", "*/contacts/*" } });
    const Reply reply = client.call("POST", Contacts, contact("x"));
    CHECK_EQ(reply.status, 504);
    CHECK_EQ(reply.body, "<html>Gateway time-out</html>");
    CHECK_EQ(count(server), Json(61));
}

TEST(answers_can_be_emptied)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.checkContract = false;
    server.control("empty-200", { { "path", "*/contacts/*" } });
    const Reply reply = client.call("POST", Contacts, contact("x"));
    CHECK_EQ(reply.status, 200);
    CHECK_EQ(reply.body, "");
    CHECK_EQ(reply.header("Content-Type"), "application/vnd.inin.icws+JSON; charset=utf-8");
    CHECK_EQ(count(server), Json(61));
}

TEST(polls_can_be_lost)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 5);
    server.control("lose-poll");
    CHECK_EQ(
        client.send("GET", client.sessionPath("/messaging/messages"), std::string(), client.cookie()).status,
        0);
    CHECK_EQ(client.poll().size(), std::size_t(0));
    client.subscribe("s", "public", 5);
    server.control("lose-poll", { { "how", "empty" } });
    CHECK_EQ(client.poll().size(), std::size_t(0));
    CHECK_EQ(client.poll().size(), std::size_t(0));
    client.subscribe("s", "public", 5);
    CHECK_EQ(client.poll().size(), std::size_t(1));
}

TEST(answers_can_be_slow_without_holding_others_up)
{
    Server server;
    Client slow(server);
    slow.logIn("agent");
    Client quick(server);
    quick.logIn("other");
    server.control("latency", { { "min", 300 }, { "max", 400 }, { "path", "*/contacts/*" } });
    std::atomic<int> status { 0 };
    const auto begin = std::chrono::steady_clock::now();
    std::thread call([&] { status = slow.call("POST", Contacts, contact("x")).status; });
    while (status == 0)
        CHECK_EQ(quick.call("POST", "/messaging/heartbeat").status, 204);
    call.join();
    CHECK_EQ(status.load(), 201);
    CHECK(std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(300));
    server.control("reset");
    server.control("latency", { { "milliseconds", 100 }, { "times", 1 } });
    const auto second = std::chrono::steady_clock::now();
    quick.call("POST", "/messaging/heartbeat");
    CHECK(std::chrono::steady_clock::now() - second >= std::chrono::milliseconds(100));
    CHECK_EQ(server.look("state")["faults"], Json::array());
}

TEST(reset_makes_it_a_good_day_again)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    server.control("busy", { { "times", nullptr } });
    server.control("feature", { { "featureId", "directories" }, { "version", 3 } });
    server.control("forbid", { { "directoryId", "public" } });
    server.control("not-accepting");
    server.control("settings",
        { { "put", "merge" }, { "accessRights", "effective" }, { "clientDirectoryPageSize", 3 },
            { "maxDirectoryStatusWatches", nullptr } });
    server.control("edits", { { "directoryId", "public" }, { "perSecond", 5 } });
    server.control("reset");
    const Json state = server.look("state");
    CHECK_EQ(state["faults"], Json::array());
    CHECK_EQ(state["features"]["directories"], Json(11));
    CHECK_EQ(state["activity"]["edits"], Json::object());
    CHECK_EQ(client.call("POST", Contacts, contact("x")).status, 201);
    client.subscribe("s", "public", 30);
    CHECK_EQ(client.poll().back()["contactsAdded"].size(), std::size_t(30));
    CHECK_EQ(client.tryLogIn("agent", "secret").status, 201);
}

TEST(rights_on_read_are_flags_or_the_readers_own)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 1);
    CHECK_EQ(client.poll().at(0)["contactsAdded"][0]["accessRights"]["delete"], Json(false));
    server.control("settings", { { "accessRights", "effective" } });
    client.subscribe("s", "public", 1);
    CHECK_EQ(client.poll().at(0)["contactsAdded"][0]["accessRights"]["delete"], Json(true));
}

TEST(what_users_may_do_can_change_while_they_work)
{
    Server server;
    Client client(server);
    client.logIn("other");
    client.call("PUT", "/messaging/subscriptions/directories");
    CHECK_EQ(client.poll().at(0)["directoriesAdded"].size(), std::size_t(5));
    server.control("user", { { "userId", "other" }, { "viewGeneralDirectories", false } });
    CHECK(!client.pollFor(ofType("directories:directoriesMessage"))["directoriesRemoved"].empty());
    server.control("user", { { "userId", "newcomer" }, { "password", "secret" } });
    CHECK_EQ(client.tryLogIn("newcomer", "secret").status, 201);
}

TEST(what_was_asked_can_be_looked_up)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.call("POST", Contacts, contact("x"));
    const Json log = server.look("log?clear=true")["requests"];
    CHECK_EQ(log.size(), std::size_t(2));
    CHECK_EQ(log[0]["status"], Json(201));
    CHECK_EQ(Json::parse(log[0]["requestBody"].get<std::string>())["password"], Json("***"));
    CHECK_EQ(log[0]["headers"]["Accept-Language"], Json("en-us"));
    CHECK_EQ(log[1]["method"], Json("POST"));
    CHECK_EQ(log[1]["target"], Json(client.sessionPath(Contacts)));
    CHECK_EQ(log[1]["requestBody"], Json(contact("x").dump()));
    CHECK_EQ(log[1]["headers"]["Cookie"], Json("***"));
    CHECK_EQ(log[1]["delivery"], Json("whole"));
    CHECK_EQ(server.look("log")["requests"], Json::array());
}

TEST(a_misspelt_control_call_is_refused)
{
    Server server;
    Client client(server);
    struct Case
    {
        const char *call;
        const char *body;
        int status;
    };
    const std::vector<Case> cases { { "bussy", "{}", 404 }, { "busy", "{", 400 }, { "busy", "[]", 400 },
        { "busy", R"({"time":2})", 400 }, { "busy", R"({"times":"2"})", 400 }, { "answer", "{}", 400 },
        { "answer", R"({"status":99})", 400 }, { "close", R"({"when":"never"})", 400 },
        { "silence", R"({"when":"half-way"})", 400 }, { "forbid", R"({"directoryId":"none"})", 400 },
        { "settings", R"({"put":"patch"})", 400 }, { "events", R"({"state":"broken"})", 400 },
        { "switchover", "{}", 400 }, { "latency", R"({"min":5,"max":1})", 400 },
        { "not-accepting", R"({"address":4})", 400 },
        { "edit", R"({"userId":"nobody","directoryId":"public","entryId":"c1"})", 400 },
        { "edit", R"({"userId":"agent","directoryId":"readonly","entryId":"r0"})", 400 },
        { "edits", R"({"directoryId":"none","perSecond":1})", 400 },
        { "status", R"({"userId":"agent","statusId":"none"})", 400 },
        { "remove-directory", R"({"directoryId":"none"})", 400 } };
    for (const Case &item : cases) {
        const check::Row row(std::string(item.call) + " " + item.body);
        const Reply reply =
            client.send("POST", std::string("/control/") + item.call, std::string(item.body), {});
        CHECK_EQ(reply.status, item.status);
        CHECK(!reply.json()["message"].get<std::string>().empty());
    }
    CHECK_EQ(client.send("GET", "/control/nonsense", std::string(), {}).status, 404);
    CHECK_EQ(client.send("GET", "/control/directory?id=none", std::string(), {}).status, 404);
}

TEST(there_is_no_control_unless_asked_for)
{
    Server server([](SimulatorOptions &options) { options.control = false; });
    Client client(server);
    CHECK_EQ(client.send("POST", "/control/reset", std::string(), {}).status, 404);
    CHECK_EQ(client.send("GET", "/control/state", std::string(), {}).status, 404);
    CHECK_EQ(client.tryLogIn("agent", "secret").status, 201);
}

CHECK_MAIN
