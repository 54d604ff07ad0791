// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/check.h"
#include "tests/simulator/simulatorfixture.h"

using namespace icwssim;
using namespace icwssim::testing;

namespace {

const auto Metadata = ofType("directories:directoriesMessage");

std::function<bool(const Json &)> window(const std::string &subscriptionId)
{
    return [subscriptionId](const Json &message) {
        return isType(message, "directories:directoryMessage") && message["subscriptionId"] == subscriptionId;
    };
}

std::vector<std::string> names(const Json &entries)
{
    std::vector<std::string> list;
    for (const Json &entry : entries)
        list.push_back(entry.value("displayName", ""));
    return list;
}

Json contactNamed(const std::string &name)
{
    return { { "__type", "urn:inin.com:directories:editableContactEntry" }, { "displayName", name } };
}

Json changed(const Json &message, const std::string &directoryId)
{
    for (const Json &directory : message.value("directoriesChanged", Json::array())) {
        if (directory["directoryID"] == directoryId)
            return directory;
    }
    return {};
}

void add(Server &server, const std::string &name)
{
    server.control("edit",
        { { "what", "create" }, { "userId", "other" }, { "directoryId", "public" },
            { "contact", { { "displayName", name } } } });
}

} // namespace

TEST(polling_takes_messages_out_of_the_queue)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    CHECK_EQ(client.poll().size(), std::size_t(0));
    CHECK_EQ(client.subscribe("s", "public").status, 204);
    const std::vector<Json> first = client.poll();
    CHECK_EQ(first.size(), std::size_t(1));
    CHECK_EQ(first.at(0)["isDelta"], Json(false));
    CHECK_EQ(first.at(0)["contactsAdded"].size(), std::size_t(25));
    CHECK_EQ(first.at(0)["totalCount"], Json(60));
    CHECK_EQ(client.poll().size(), std::size_t(0));
}

TEST(the_list_of_directories_comes_whole_and_then_in_changes)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    CHECK_EQ(client.call("PUT", "/messaging/subscriptions/directories").status, 204);
    const Json snapshot = client.pollFor(Metadata);
    CHECK_EQ(snapshot["isDelta"], Json(false));
    CHECK_EQ(snapshot["directoriesAdded"].size(), std::size_t(6));
    CHECK_EQ(client.call("POST", "/directories/speed-dial", { { "name", "New" } }).status, 201);
    const Json delta = client.pollFor(Metadata);
    CHECK_EQ(delta["isDelta"], Json(true));
    CHECK_EQ(delta["directoriesAdded"].size(), std::size_t(1));
    CHECK_EQ(delta["directoriesAdded"][0]["displayName"], Json("New"));
    CHECK_EQ(client.call("DELETE", "/messaging/subscriptions/directories").status, 204);
    client.call("POST", "/directories/speed-dial", { { "name", "Another" } });
    CHECK_EQ(client.poll().size(), std::size_t(0));
}

TEST(many_windows_live_side_by_side)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    for (int i = 0; i < 40; ++i)
        CHECK_EQ(client.subscribe("w" + std::to_string(i), "public", 10, i).status, 204);
    CHECK_EQ(client.subscribe("GUID-%7Bx%7D%2F%D1%8F%20%25", "public", 5).status, 204);
    CHECK_EQ(client.poll().size(), std::size_t(41));
    // c25 is in the windows that begin at 16 to 25, and in no other.
    server.control("edit",
        { { "userId", "agent" }, { "directoryId", "public" }, { "entryId", "c25" },
            { "contact", { { "title", "Changed" } } } });
    const std::vector<Json> deltas = client.poll();
    CHECK_EQ(deltas.size(), std::size_t(10));
    for (const Json &delta : deltas) {
        CHECK_EQ(delta["isDelta"], Json(true));
        CHECK_EQ(delta["contactsChanged"][0]["entryID"], Json("c25"));
        CHECK_EQ(delta["contactsChanged"][0]["title"], Json("Changed"));
    }
    CHECK_EQ(client.call("DELETE", "/messaging/subscriptions/directories/w20").status, 204);
    CHECK_EQ(client.call("DELETE", "/messaging/subscriptions/directories/w20").status, 204);
    add(server, "AAA first of all");
    bool odd = false;
    for (const Json &delta : client.poll()) {
        CHECK(delta["subscriptionId"] != "w20");
        odd = odd || delta["subscriptionId"] == "GUID-{x}/\u044f %";
    }
    CHECK(odd);
}

TEST(putting_a_subscription_again_throws_its_old_messages_away)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 10);
    client.subscribe("t", "public", 10);
    add(server, "AAA");
    client.subscribe("s", "public", 10, 20);
    std::vector<Json> messages = client.poll();
    CHECK_EQ(messages.size(), std::size_t(3));
    CHECK_EQ(messages.back()["subscriptionId"], Json("s"));
    CHECK_EQ(messages.back()["isDelta"], Json(false));
    CHECK_EQ(messages.back()["contactsAdded"][0]["index"], Json(20));
    add(server, "AAB");
    client.call("DELETE", "/messaging/subscriptions/directories/s");
    messages = client.poll();
    CHECK_EQ(messages.size(), std::size_t(1));
    CHECK_EQ(messages.at(0)["subscriptionId"], Json("t"));

    server.control("settings", { { "keepQueuedMessages", true }, { "duplicateSnapshot", true } });
    client.subscribe("s", "public", 10);
    client.call("DELETE", "/messaging/subscriptions/directories/s");
    CHECK_EQ(client.poll().size(), std::size_t(2));
}

TEST(a_stream_brings_what_was_queued_and_then_what_happens)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 5);
    Events events(client);
    CHECK(events.waitForOpen());
    CHECK_EQ(events.contentType(), "text/event-stream");
    CHECK_EQ(events.waitFor(window("s"))["isDelta"], Json(false));
    add(server, "AAA");
    const Json delta = events.waitFor(window("s"));
    CHECK_EQ(delta["isDelta"], Json(true));
    CHECK_EQ(names(delta["contactsAdded"]), std::vector<std::string> { "AAA" });
    // The stream gets everything; polls meanwhile get nothing.
    add(server, "AAB");
    CHECK_EQ(client.poll().size(), std::size_t(0));
    CHECK(!events.waitFor(window("s")).is_null());
}

TEST(what_is_said_between_two_streams_is_kept_for_the_second)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 5);
    {
        Events events(client);
        CHECK(!events.waitFor(window("s")).is_null());
    }
    CHECK(eventually([&] { return server.sessionState(client.sessionId())["streams"] == 0; }));
    add(server, "AAA");
    Events events(client);
    CHECK_EQ(names(events.waitFor(window("s"))["contactsAdded"]), std::vector<std::string> { "AAA" });
}

TEST(a_newer_stream_takes_over)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    Events old(client);
    CHECK(old.waitForOpen());
    Events young(client);
    CHECK(young.waitForOpen());
    CHECK(old.waitForEnd());
    client.subscribe("s", "public", 5);
    CHECK(!young.waitFor(window("s")).is_null());
}

TEST(a_quiet_stream_is_kept_alive)
{
    Server server(
        [](SimulatorOptions &options) { options.knobs.pingInterval = std::chrono::milliseconds(40); });
    Client client(server);
    client.logIn("agent");
    Events events(client);
    CHECK(events.waitForText(":ping\n\n:ping\n\n"));
    CHECK_EQ(events.messages().size(), std::size_t(0));
}

TEST(events_are_the_same_in_every_shape)
{
    const std::vector<Json> shapes { { { "carriageReturns", true } }, { { "byteOrderMark", true } },
        { { "severalLines", true } }, { { "extraFields", true } }, { { "chunkBytes", 7 } },
        { { "carriageReturns", true }, { "byteOrderMark", true }, { "severalLines", true },
            { "extraFields", true }, { "chunkBytes", 1 } } };
    for (const Json &shape : shapes) {
        const check::Row row(shape.dump());
        Server server;
        Client client(server);
        client.logIn("agent");
        client.subscribe("s", "public", 5);
        server.control("events", shape);
        Events events(client);
        CHECK_EQ(events.waitFor(window("s"))["contactsAdded"].size(), std::size_t(5));
        if (shape.contains("carriageReturns"))
            CHECK(events.text().find("\r\n") != std::string::npos);
        if (shape.contains("severalLines"))
            CHECK(events.text().find("\ndata:\"") != std::string::npos);
        if (shape.contains("extraFields"))
            CHECK(events.text().find("retry: 3000") != std::string::npos);
    }
}

TEST(without_event_streams_the_same_address_polls)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    Headers headers = client.cookie();
    headers.emplace("Accept", "text/event-stream");
    const auto get = [&] {
        return client.send("GET", client.sessionPath("/messaging/messages"), std::string(), headers);
    };
    server.control("feature", { { "featureId", "messaging" }, { "version", 1 } });
    CHECK_EQ(get().body, "[]");
    server.control("reset");
    server.control("events", { { "state", "off" } });
    CHECK_EQ(get().header("Content-Type"), "application/vnd.inin.icws+JSON; charset=utf-8");
}

TEST(a_stream_can_be_cut_and_can_stall)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    {
        Events events(client);
        CHECK(events.waitForOpen());
        CHECK_EQ(server.control("events", { { "cut", true } })["streams"], Json(1));
        CHECK(events.waitForEnd());
        CHECK(!events.endedWell());
    }
    CHECK(eventually([&] { return server.sessionState(client.sessionId())["streams"] == 0; }));
    server.control("events", { { "state", "stalled" }, { "ping", 20 } });
    Events events(client);
    CHECK(events.waitForOpen());
    client.subscribe("s", "public", 5);
    CHECK(!events.waitForText(":", std::chrono::milliseconds(300)));
    CHECK(!events.ended());
    server.control("events", { { "state", "on" } });
    CHECK(!events.waitFor(window("s")).is_null());
}

TEST(counts_change_at_most_once_a_while)
{
    Server server(
        [](SimulatorOptions &options) { options.knobs.countInterval = std::chrono::milliseconds(2000); });
    Client client(server);
    client.logIn("agent");
    client.call("PUT", "/messaging/subscriptions/directories");
    Events events(client);
    CHECK(!events.waitFor(Metadata).is_null());
    const auto before = std::chrono::steady_clock::now();
    for (int i = 0; i < 30; ++i)
        add(server, "New " + std::to_string(i));
    CHECK_EQ(changed(events.waitFor(Metadata), "public")["count"], Json(61));
    CHECK_EQ(changed(events.waitFor(Metadata), "public")["count"], Json(90));
    CHECK(std::chrono::steady_clock::now() - before > std::chrono::milliseconds(1900));
    // A change of name waits for nothing, and takes the count with it.
    client.call("PUT", "/directories/speed-dial/dial", { { "name", "One" } });
    client.call("PUT", "/directories/speed-dial/dial", { { "name", "Two" } });
    CHECK_EQ(changed(events.waitFor(Metadata), "dial")["displayName"], Json("One"));
    CHECK_EQ(changed(events.waitFor(Metadata), "dial")["displayName"], Json("Two"));
}

TEST(slow_categories_and_late_counts_arrive_later)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    server.control("settings", { { "pendingFor", 150 }, { "countsLateBy", 300 } });
    client.call("PUT", "/messaging/subscriptions/directories");
    const Json first = client.pollFor(Metadata);
    CHECK_EQ(first["directoriesAdded"].size(), std::size_t(1));
    CHECK(!first["directoriesAdded"][0].contains("count"));
    CHECK_EQ(first["publicPendingCategoriesAdded"], Json({ { "company", true }, { "general", true } }));
    const Json second = client.pollFor(Metadata);
    CHECK_EQ(second["isDelta"], Json(true));
    CHECK_EQ(second["directoriesAdded"].size(), std::size_t(5));
    CHECK_EQ(second["publicPendingCategoriesRemoved"]["general"], Json(true));
    const Json third = client.pollFor(Metadata);
    CHECK_EQ(third["directoriesChanged"].size(), std::size_t(6));
    CHECK_EQ(changed(third, "public")["count"], Json(60));
}

TEST(a_directory_that_goes_away_empties_its_windows_first)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.call("PUT", "/messaging/subscriptions/directories");
    client.subscribe("s", "public", 3);
    client.poll();
    server.control("remove-directory", { { "directoryId", "public" } });
    const std::vector<Json> messages = client.poll();
    CHECK(messages.size() >= 2);
    CHECK_EQ(messages.at(0)["contactsRemoved"].size(), std::size_t(3));
    CHECK_EQ(messages.at(0)["totalCount"], Json(0));
    CHECK_EQ(messages.at(0)["filteredCount"], Json(0));
    CHECK_EQ(messages.back()["directoriesRemoved"], Json({ "public" }));
    CHECK_EQ(client.subscribe("s", "public").status, 404);
}

TEST(windows_follow_the_page_size_parameters)
{
    struct Case
    {
        Json watches;
        Json pageSize;
        Json count;
        std::size_t rows;
    };
    const std::vector<Case> cases { { 300, nullptr, 40, 40 }, { 300, nullptr, 300, 60 },
        { 300, nullptr, 0, 25 }, { nullptr, nullptr, 40, 25 }, { nullptr, nullptr, 7, 7 },
        { nullptr, 10, 40, 10 }, { nullptr, 500, 40, 60 }, { 20, 10, 40, 10 }, { 20, 10, 15, 15 } };
    Server server;
    Client client(server);
    client.logIn("agent");
    for (const Case &item : cases) {
        const check::Row row(item.watches.dump() + "/" + item.pageSize.dump() + "/" + item.count.dump());
        server.control("settings",
            { { "maxDirectoryStatusWatches", item.watches }, { "clientDirectoryPageSize", item.pageSize } });
        CHECK_EQ(client.subscribe("s", "public", item.count.get<int>()).status, 204);
        CHECK_EQ(client.poll().at(0)["contactsAdded"].size(), item.rows);
    }
}

TEST(subscriptions_are_refused_with_the_documented_status)
{
    Server server;
    Client other(server);
    other.logIn("other");
    CHECK_EQ(other.subscribe("s", "nonsense").status, 404);
    CHECK_EQ(other.subscribe("s", "noview").status, 405);
    // Somebody else's private directory is not even there.
    CHECK(other.subscribe("s", "mine").status == 403 || other.subscribe("s", "mine").status == 404);
    server.control("forbid", { { "directoryId", "public" } });
    CHECK_EQ(other.subscribe("s", "public").status, 403);
    server.control("forbid", { { "directoryId", "public" }, { "forbidden", false } });
    CHECK_EQ(other.subscribe("s", "public").status, 204);
}

TEST(a_session_that_is_ended_gets_a_last_word)
{
    Server server;
    Client streaming(server);
    streaming.logIn("agent");
    Client polling(server);
    polling.logIn("other");
    Events events(streaming);
    CHECK(events.waitForOpen());
    CHECK_EQ(server.control("end-session",
                 { { "userId", "agent" }, { "reason", "Wartung" }, { "shouldReconnect", true } })["ended"],
        Json(1));
    const Json last = events.waitFor(ofType("connection:connectionStateChangeMessage"));
    CHECK_EQ(last["previousConnectionState"], Json(1));
    CHECK_EQ(last["reason"], Json("Wartung"));
    CHECK(events.waitForEnd());
    CHECK(events.endedWell());
    server.control("end-session", { { "sessionId", polling.sessionId() } });
    const std::vector<Json> words = polling.poll();
    CHECK_EQ(words.size(), std::size_t(1));
    CHECK_EQ(words.at(0)["shouldReconnect"], Json(false));
    CHECK_EQ(polling.call("GET", "/messaging/messages").status, 401);
    CHECK_EQ(polling.call("GET", "/connection").json()["reason"], words.at(0)["reason"]);
    Client quiet(server);
    quiet.logIn("agent");
    server.control("end-session", { { "announce", false } });
    CHECK_EQ(quiet.call("GET", "/messaging/messages").status, 401);
}

TEST(messages_can_be_ordered_around_the_answer_of_a_write)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 5);
    Events events(client);
    CHECK(!events.waitFor(window("s")).is_null());
    server.control("settings", { { "messages", "before" } });
    CHECK_EQ(client.call("POST", "/directories/contacts/public", contactNamed("AAA")).status, 201);
    CHECK_EQ(server.sessionState(client.sessionId())["queued"], Json(0));
    CHECK(!events.waitFor(window("s")).is_null());
    server.control("settings", { { "messages", "after" } });
    CHECK_EQ(client.call("POST", "/directories/contacts/public", contactNamed("AAB")).status, 201);
    CHECK_EQ(names(events.waitFor(window("s"))["contactsAdded"]), std::vector<std::string> { "AAB" });
}

TEST(shifted_rows_are_left_out_when_the_server_is_lazy)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 5);
    client.poll();
    add(server, "AAA");
    CHECK_EQ(client.poll().at(0)["contactsChanged"].size(), std::size_t(4));
    server.control("settings", { { "lazyIndices", true } });
    add(server, "AAB");
    CHECK(!client.poll().at(0).contains("contactsChanged"));
}

CHECK_MAIN
