// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/check.h"
#include "tests/simulator/simulatorfixture.h"

using namespace icwssim;
using namespace icwssim::testing;

namespace {

constexpr const char *ContactType = "urn:inin.com:directories:editableContactEntry";
const std::string Missing = "error.request.invalidRepresentation.missingRequiredParameter";
const std::string Invalid = "error.request.invalidRepresentation.invalidProperty";

Json contact(const std::string &name)
{
    return { { "__type", ContactType }, { "displayName", name } };
}

std::string encoded(const std::string &text)
{
    static constexpr char Hex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
            out += c;
        } else {
            out += '%';
            out += Hex[byte >> 4];
            out += Hex[byte & 15];
        }
    }
    return out;
}

Json entryOf(Server &server, const std::string &directoryId, const std::string &entryId)
{
    const Json directory = server.look("directory?id=" + encoded(directoryId));
    for (const Json &entry : directory["entries"]) {
        if (entry["entryID"] == entryId)
            return entry;
    }
    return {};
}

} // namespace

TEST(a_contact_is_made_changed_and_removed_and_everybody_sees_it)
{
    Server server;
    Client writer(server);
    writer.logIn("agent");
    Client watcher(server);
    watcher.logIn("other");
    Client elsewhere(server);
    elsewhere.logIn("other");
    writer.subscribe("mine", "public", 5);
    watcher.subscribe("theirs", "public", 5);
    elsewhere.subscribe("readonly", "readonly", 5);
    for (Client *client : { &writer, &watcher, &elsewhere })
        client->poll();

    const Reply created = writer.call("POST", "/directories/contacts/public", contact("AAA"));
    CHECK_EQ(created.status, 201);
    const std::string id = created.json()["entryId"];
    for (Client *client : { &writer, &watcher }) {
        const std::vector<Json> messages = client->poll();
        CHECK_EQ(messages.size(), std::size_t(1));
        CHECK_EQ(messages.at(0)["subscriptionId"], Json(client == &writer ? "mine" : "theirs"));
        CHECK_EQ(messages.at(0)["contactsAdded"][0]["entryID"], Json(id));
        CHECK_EQ(messages.at(0)["contactsAdded"][0]["ownerID"], Json("agent"));
    }
    CHECK_EQ(elsewhere.poll().size(), std::size_t(0));

    Json fresh = contact("AAB");
    fresh["businessPhone"] = { { "baseNumber", "8004562354" }, { "extension", "12" },
        { "autoDialable", true } };
    CHECK_EQ(writer.call("PUT", "/directories/contacts/public/" + id, fresh).status, 204);
    const Json seen = watcher.poll().at(0)["contactsChanged"][0];
    CHECK_EQ(seen["displayName"], Json("AAB"));
    CHECK_EQ(seen["businessPhone"]["standardizedNumber"].get<std::string>().rfind("+18004562354", 0),
        std::size_t(0));

    CHECK_EQ(writer.call("DELETE", "/directories/contacts/public/" + id).status, 204);
    CHECK_EQ(watcher.poll().at(0)["contactsRemoved"], Json({ id }));
    CHECK_EQ(writer.call("DELETE", "/directories/contacts/public/" + id).status, 400);
}

TEST(ids_with_odd_characters_reach_their_contact)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    const std::string path = "/directories/contacts/" + encoded("odd/dir %") + "/" + encoded(OddEntryId);
    CHECK_EQ(client.call("PUT", path, contact("Found")).status, 204);
    CHECK_EQ(entryOf(server, "odd/dir %", OddEntryId)["displayName"], Json("Found"));
    CHECK_EQ(client.subscribe("s", "odd/dir %").status, 204);
    CHECK_EQ(client.poll().at(0)["contactsAdded"][0]["entryID"], Json(OddEntryId));
    CHECK_EQ(client.call("DELETE", path).status, 204);
    CHECK_EQ(server.look("directory?id=" + encoded("odd/dir %"))["count"], Json(0));
}

TEST(rights_are_enforced)
{
    Server server;
    Client owner(server);
    owner.logIn("agent");
    Client other(server);
    other.logIn("other");
    Client admin(server);
    admin.logIn("admin");
    const auto is403 = [](const Reply &reply) {
        CHECK_EQ(reply.status, 403);
        CHECK(!reply.json()["message"].get<std::string>().empty());
    };
    // The entry's flags allow others to change it, not to delete it.
    CHECK_EQ(other.call("PUT", "/directories/contacts/public/c1", contact("x")).status, 204);
    is403(other.call("DELETE", "/directories/contacts/public/c1"));
    CHECK_EQ(admin.call("DELETE", "/directories/contacts/public/c1").status, 204);
    CHECK_EQ(owner.call("DELETE", "/directories/contacts/public/c2").status, 204);
    for (Client *client : { &owner, &other, &admin })
        is403(client->call("POST", "/directories/contacts/readonly", contact("x")));
    is403(other.call("PUT", "/directories/speed-dial/dial", { { "name", "x" } }));
    is403(other.call("DELETE", "/directories/speed-dial/dial"));
    is403(other.call(
        "PUT", "/directories/speed-dial/dial/links/link0", { { "contactPrimaryNumberDesignation", 5 } }));
    server.control("forbid", { { "directoryId", "public" }, { "entryId", "c3" } });
    is403(owner.call("PUT", "/directories/contacts/public/c3", contact("x")));
    CHECK_EQ(owner.call("PUT", "/directories/contacts/public/c4", contact("x")).status, 204);
    server.control("forbid", { { "directoryId", "public" } });
    is403(owner.call("PUT", "/directories/contacts/public/c4", contact("x")));
    is403(owner.call("POST", "/directories/contacts/public", contact("x")));
}

TEST(speed_dials_are_kept)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    Client other(server);
    other.logIn("other");
    other.call("PUT", "/messaging/subscriptions/directories");
    other.poll();
    const Reply created = client.call("POST", "/directories/speed-dial",
        { { "name", "Shared" }, { "accessRights", { { "read", true } } } });
    CHECK_EQ(created.status, 201);
    const std::string id = created.json()["directoryId"];
    const std::string path = "/directories/speed-dial/" + encoded(id);
    const Json added = other.poll().at(0)["directoriesAdded"][0];
    CHECK_EQ(added["directoryID"], Json(id));
    CHECK_EQ(added["category"], Json(4));
    CHECK_EQ(added["displayType"], Json(2));

    client.subscribe("s", id);
    client.poll();
    const Reply linked = client.call("POST", path + "/links",
        { { "sourceDirectoryID", "public" }, { "sourceContactEntryID", "c7" },
            { "contactPrimaryNumberDesignation", 1 } });
    CHECK_EQ(linked.status, 201);
    const std::string link = linked.json()["speedDialContactLinkId"];
    const Json row = client.poll().at(0)["contactsAdded"][0];
    CHECK_EQ(row["entryID"], Json(link));
    CHECK_EQ(row["displayName"], Json("Contact 07"));
    CHECK_EQ(row["primaryNumberDesignation"], Json(1));
    CHECK_EQ(
        client.call("PUT", path + "/links/" + encoded(link), { { "contactPrimaryNumberDesignation", -1 } })
            .status,
        204);
    CHECK_EQ(client.poll().at(0)["contactsChanged"][0]["primaryNumberDesignation"], Json(-1));
    // The source changes, and the link with it; then the source goes, and takes the link along.
    CHECK_EQ(client.call("PUT", "/directories/contacts/public/c7", contact("Renamed")).status, 204);
    CHECK_EQ(client.poll().at(0)["contactsChanged"][0]["displayName"], Json("Renamed"));
    CHECK_EQ(client.call("DELETE", "/directories/contacts/public/c7").status, 204);
    CHECK_EQ(client.poll().at(0)["contactsRemoved"], Json({ link }));
    CHECK_EQ(client.call("DELETE", path + "/links/" + encoded(link)).status, 400);
    CHECK_EQ(client.call("DELETE", "/directories/speed-dial/dial/links/link0").status, 204);

    CHECK_EQ(client.call("PUT", path, { { "name", "Renamed" } }).status, 204);
    CHECK_EQ(client.call("DELETE", path).status, 204);
    CHECK_EQ(client.call("DELETE", path).status, 400);
}

TEST(other_peoples_edits_can_be_played)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 3);
    client.poll();
    const Json made = server.control("edit",
        { { "what", "create" }, { "userId", "other" }, { "directoryId", "public" },
            { "contact", { { "displayName", "AAA" }, { "title", "kept" } } } });
    CHECK_EQ(client.poll().at(0)["contactsAdded"][0]["entryID"], made["entryId"]);
    server.control("edit",
        { { "userId", "other" }, { "directoryId", "public" }, { "entryId", made["entryId"] },
            { "contact", { { "displayName", "AAB" } } } });
    CHECK_EQ(entryOf(server, "public", made["entryId"])["title"], Json("kept"));
    CHECK_EQ(client.poll().at(0)["contactsChanged"][0]["displayName"], Json("AAB"));
    server.control("edit",
        { { "what", "delete" }, { "userId", "other" }, { "directoryId", "public" },
            { "entryId", made["entryId"] } });
    CHECK_EQ(client.poll().at(0)["contactsRemoved"][0], made["entryId"]);

    server.control("edits", { { "directoryId", "public" }, { "perSecond", 200 } });
    CHECK(eventually([&] { return !client.poll().empty(); }));
    server.control("edits", { { "directoryId", "public" }, { "perSecond", 0 } });
    const Json before = server.look("directory?id=public");
    std::this_thread::sleep_for(std::chrono::milliseconds(120));
    CHECK_EQ(server.look("directory?id=public"), before);
}

TEST(a_window_and_its_deltas_add_up_to_what_the_server_has)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    client.subscribe("s", "public", 300);
    Events events(client);
    std::map<std::string, Json> rows;
    const auto apply = [&rows](const Json &message) {
        if (!message["isDelta"].get<bool>())
            rows.clear();
        for (const Json &id : message.value("contactsRemoved", Json::array()))
            rows.erase(id.get<std::string>());
        for (const char *list : { "contactsChanged", "contactsAdded" }) {
            for (const Json &entry : message.value(list, Json::array())) {
                Json &row = rows[entry["entryID"].get<std::string>()];
                if (row.is_null())
                    row = Json::object();
                row.update(entry);
            }
        }
        return false;
    };
    CHECK(events.waitForOpen());
    server.control("edits", { { "directoryId", "public" }, { "perSecond", 300 } });
    events.waitFor(apply, std::chrono::milliseconds(600));
    server.control("edits", { { "directoryId", "public" }, { "perSecond", 0 } });
    const Json truth = server.look("directory?id=public");
    const auto matches = [&] {
        if (rows.size() != truth["entries"].size())
            return false;
        for (const Json &entry : truth["entries"]) {
            const auto row = rows.find(entry["entryID"]);
            if (row == rows.end() || row->second["index"] != entry["index"]
                || row->second.value("displayName", "") != entry.value("displayName", ""))
                return false;
        }
        return true;
    };
    CHECK(eventually([&] {
        events.waitFor(apply, std::chrono::milliseconds(20));
        return matches();
    }));
}

TEST(put_replaces_or_merges)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    Json full = contact("Full");
    full["title"] = "Boss";
    full["notes"] = "n";
    client.call("PUT", "/directories/contacts/public/c5", full);
    server.control("settings", { { "put", "merge" } });
    CHECK_EQ(client.call("PUT", "/directories/contacts/public/c5", contact("Less")).status, 204);
    CHECK_EQ(entryOf(server, "public", "c5")["title"], Json("Boss"));
    server.control("settings", { { "put", "replace" } });
    CHECK_EQ(client.call("PUT", "/directories/contacts/public/c5", contact("Least")).status, 204);
    CHECK_EQ(entryOf(server, "public", "c5").value("title", ""), "");
}

TEST(look_up_and_the_dial_plan_answer)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    const Json query { { "lookupEntryTypes", { 1, 6 } }, { "lookupEntryProperties", { 3 } },
        { "lookupComparisonType", 3 }, { "lookupString", "user" }, { "maxEntries", 10 } };
    const Reply found = client.call("POST", "/directories/lookup-entries", query);
    CHECK_EQ(found.status, 200);
    CHECK(found.json()["lookupEntriesList"].is_array());
    const Reply number =
        client.call("POST", "/phone-numbers/query-details", { { "phoneNumber", "8004562354" } });
    CHECK_EQ(number.status, 200);
    CHECK_EQ(number.json()["normalizedText"], Json("+18004562354"));
    CHECK_EQ(number.json()["defaultClassification"], Json("Toll Free"));
}

TEST(bad_input_gets_the_documented_error)
{
    Server server;
    Client client(server);
    client.logIn("agent");
    const std::string contacts = "/directories/contacts/public";
    const std::string links = "/directories/speed-dial/dial/links";
    const std::string window = "/messaging/subscriptions/directories/s";
    const Json good { { "__type", "urn:inin.com:directories:directorySubscriptionParameters" },
        { "directoryID", "public" } };
    const auto with = [](Json base, const Json &more) {
        base.update(more);
        return base.dump();
    };
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "[";
    struct Case
    {
        const char *method;
        std::string path;
        std::string body;
        int status;
        std::string errorId;
        std::string property;
    };
    const std::string malformed = "error.request.invalidRepresentation";
    const std::string gone = "-2147221496";
    const Json link { { "sourceDirectoryID", "public" }, { "sourceContactEntryID", "c1" },
        { "contactPrimaryNumberDesignation", 1 } };
    const std::vector<Case> cases {
        { "POST", contacts, "", 400, malformed, "" },
        { "POST", contacts, "{", 400, malformed, "" },
        { "POST", contacts, "{\"a\":1}}", 400, malformed, "" },
        { "POST", contacts, deep, 400, malformed, "" },
        { "POST", contacts, "{\"a\":\"\xff\xfe\"}", 400, malformed, "" },
        { "POST", contacts, "{}", 400, Missing, "__type" },
        { "POST", contacts, R"({"__type":"urn:x"})", 400, Invalid, "__type" },
        { "POST", contacts, with(contact("x"), { { "title", 5 } }), 400, Invalid, "title" },
        { "POST", contacts, with(contact("x"), { { "title", nullptr } }), 400, Invalid, "title" },
        { "POST", contacts, with(contact("x"), { { "primaryNumberDesignation", 99 } }), 400, Invalid,
            "primaryNumberDesignation" },
        { "POST", contacts, with(contact("x"), { { "businessPhone", "317" } }), 400, Invalid,
            "businessPhone" },
        { "POST", "/directories/contacts/none", contact("x").dump(), 400, gone, "" },
        { "PUT", contacts + "/none", contact("x").dump(), 400, gone, "" },
        { "DELETE", contacts + "/none", "", 400, gone, "" },
        { "POST", "/directories/speed-dial", "{}", 400, Missing, "name" },
        { "POST", "/directories/speed-dial", R"({"name":7})", 400, Invalid, "name" },
        { "PUT", "/directories/speed-dial/none", R"({"name":"x"})", 400, gone, "" },
        { "DELETE", "/directories/speed-dial/none", "", 400, gone, "" },
        { "POST", links, R"({"sourceContactEntryID":"c1","contactPrimaryNumberDesignation":1})", 400, Missing,
            "sourceDirectoryID" },
        { "POST", links, with(link, { { "contactPrimaryNumberDesignation", 77 } }), 400, Invalid,
            "contactPrimaryNumberDesignation" },
        { "POST", links, with(link, { { "sourceContactEntryID", "none" } }), 400, gone, "" },
        { "PUT", links + "/none", R"({"contactPrimaryNumberDesignation":1})", 400, gone, "" },
        { "PUT", links + "/link0", "{}", 400, Missing, "contactPrimaryNumberDesignation" },
        { "PUT", window, "", 400, malformed, "" },
        { "PUT", window, R"({"directoryID":"public"})", 400, Missing, "__type" },
        { "PUT", window, with(good, { { "directoryID", "none" } }), 404, gone, "" },
        { "PUT", window, with(good, { { "count", "many" } }), 400, Invalid, "count" },
        { "PUT", window, with(good, { { "count", "10" }, { "index", "3" } }), 204, "", "" },
        { "POST", "/directories/lookup-entries", "{}", 400, Missing, "lookupEntryTypes" },
        { "POST", "/phone-numbers/query-details", "{}", 400, Missing, "phoneNumber" },
    };
    for (const Case &item : cases) {
        const check::Row row(std::string(item.method) + " " + item.path + " " + item.body.substr(0, 60));
        const Reply reply = client.callRaw(item.method, item.path, item.body);
        CHECK_EQ(reply.status, item.status);
        CHECK_EQ(reply.errorId(), item.errorId);
        CHECK_EQ(reply.property(), item.property);
    }
    CHECK_EQ(server.look("directory?id=public")["count"], Json(60));
    CHECK_EQ(client.call("GET", "/connection").status, 200);
}

CHECK_MAIN
