// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/fields.h"
#include "app/simulator/world/fold.h"
#include "app/simulator/world/worlddata.h"
#include "app/simulator/world/worldfile.h"
#include "tests/simulator/check.h"
#include "tests/simulator/smallworld.h"
#include "tests/support/contract/contract.h"

#include <algorithm>
#include <set>

// The three kinds of data that the simulator starts with: demo, generated, from a file.
using namespace icwssim;

namespace {

// Every directory with every entry as one user sees them; fails where the contract is broken.
Json dump(World &world, const User &user)
{
    const contract::Contract contract;
    Json result = Json::object();
    for (const Directory *directory : world.visibleDirectories(user)) {
        const check::Row name(user.id + " " + directory->id);
        const Json metadata = world.metadataJson(user, *directory);
        CHECK_EQ(contract.validate("directories:directoryMetadata", metadata), contract::Problems {});
        WindowRequest request;
        request.directoryId = directory->id;
        request.count = 1000000;
        const Json snapshot = world.windowSnapshot(user, "s", world.window(user, request));
        CHECK_EQ(contract.validate("messaging:message", snapshot), contract::Problems {});
        CHECK_EQ(snapshot.at("totalCount"), metadata.at("count"));
        CHECK_EQ(snapshot.at("contactsAdded").size(), metadata.at("count").get<std::size_t>());
        result[directory->id] = { { "metadata", metadata }, { "entries", snapshot.at("contactsAdded") } };
    }
    return result;
}

bool hasScript(const std::string &text, char32_t first, char32_t last)
{
    const std::u32string characters = decodeUtf8(text);
    return std::any_of(
        characters.begin(), characters.end(), [first, last](char32_t c) { return c >= first && c <= last; });
}

// Since when a status is shown is not kept.
Json withoutTimes(Json directories)
{
    for (Json &directory : directories) {
        for (Json &entry : directory["entries"]) {
            for (const char *member : { "statusChanged", "onPhoneChanged", "until", "forwardNumber" })
                entry.erase(member);
        }
    }
    return directories;
}

std::string problemOf(const Json &document)
{
    World world;
    try {
        fillFromJson(world, document);
    } catch (const DataError &problem) {
        return problem.what();
    }
    return {};
}

} // namespace

TEST(the_demo_is_right_for_everybody)
{
    const auto world = makeWorld("demo", 1);
    for (const char *id : { "a.lindgren", "m.okafor", "admin", "j.ferreira", "t.novak" }) {
        const User *user = world->user(id);
        CHECK(user != nullptr);
        CHECK_EQ(user->password, std::string("demo"));
        CHECK(!dump(*world, *user).empty());
    }
    CHECK(world->user("admin")->directoryAdmin);
    CHECK(!world->user("a.lindgren")->directoryAdmin);
    CHECK(world->users().size() >= 40);
    CHECK(world->takeChanges().empty());
}

TEST(the_demo_shows_what_there_is_to_show)
{
    const auto world = makeWorld("demo", 1);
    const User &agent = *world->user("a.lindgren");
    std::map<int, int> categories;
    for (const Directory *directory : world->visibleDirectories(agent))
        ++categories[static_cast<int>(directory->category)];
    CHECK_EQ(categories[0], 1);
    CHECK_EQ(categories[1], 4);
    CHECK_EQ(categories[2], 4); // public, own private, suppliers, LDAP
    CHECK_EQ(categories[3], 1);
    CHECK(categories[4] >= 5);
    CHECK(world->entryCount(kDemoPublic) > 300); // more than one window can hold
    CHECK(world->entryCount(kDemoCompany) >= 40);

    const Directory &shared = *world->directory(kDemoPublic);
    std::set<std::pair<bool, bool>> allowed;
    std::set<std::string> scripts;
    bool markup = false;
    bool nameless = false;
    bool encoded = false;
    std::size_t longest = 0;
    for (const EntryPtr &entry : world->entries(shared.id)) {
        if (entry->ownerId != agent.id) {
            const EntryFlags rights = world->rights(agent, shared, *entry);
            allowed.emplace(rights.update, rights.remove);
        }
        const std::string &name = entry->contact->text(TextField::DisplayName);
        markup = markup || name.find("<b>") != std::string::npos;
        nameless = nameless || name.empty();
        encoded = encoded || entry->id.find("%2F") != std::string::npos;
        longest = std::max(longest, name.size());
        const std::tuple<const char *, char32_t, char32_t> ranges[] = { { "Latin", 0xC0, 0x17F },
            { "Cyrillic", 0x400, 0x4FF }, { "Greek", 0x370, 0x3FF }, { "Chinese", 0x4E00, 0x9FFF },
            { "Arabic", 0x600, 0x6FF }, { "Hebrew", 0x5D0, 0x5EA } };
        for (const auto &[script, first, last] : ranges) {
            if (hasScript(name, first, last))
                scripts.insert(script);
        }
    }
    CHECK_EQ(allowed.size(), 4U); // every combination of Allow: Change and Allow: Delete
    CHECK_EQ(scripts.size(), 6U);
    CHECK(markup && nameless && encoded && longest > 100);

    const EntryPtr full = world->entry(kDemoPublic, "everything");
    for (const TextFieldInfo &info : kTextFields) {
        const check::Row name(info.name);
        CHECK(!info.editable || !full->contact->text(info.field).empty());
    }
    for (const PhoneFieldInfo &info : kPhoneFields) {
        const check::Row name(info.name);
        CHECK(!full->contact->phone(info.field).empty());
    }
}

TEST(the_demo_can_be_edited_where_it_says_so)
{
    const auto world = makeWorld("demo", 1);
    const User &supervisor = *world->user("m.okafor");
    const User &agent = *world->user("a.lindgren");
    const Directory &open = *world->directory("sd-partners");
    CHECK(world->rights(agent, open).create && world->rights(agent, open).primaryNumber);
    const Directory &closed = *world->directory("sd-escalation");
    CHECK(world->rights(agent, closed).read && !world->rights(agent, closed).create);
    CHECK(world->rights(supervisor, closed).create);
    CHECK(world->rights(supervisor, *world->directory("workgroup:Customer Service")).create);
    CHECK(!world->rights(agent, *world->directory("workgroup:Customer Service")).create);
    CHECK(!world->isVisible(supervisor, *world->directory("sd-favourites")));
    CHECK_EQ(world->visibleDirectories(*world->user("t.novak")).size(), 6U);
}

TEST(demo_statuses_keep_changing)
{
    const auto world = makeWorld("demo", 1);
    std::mt19937 random(1);
    std::set<std::string> directories;
    for (int i = 0; i < 20; ++i) {
        world->tickStatuses(random);
        for (const Change &change : world->takeChanges())
            directories.insert(change.directoryId);
    }
    CHECK(directories.count(kDemoCompany) == 1);
    CHECK(directories.count("workgroup:Technical Support") == 1);
}

TEST(generated_contacts_are_the_same_for_the_same_seed)
{
    const auto generated = [](std::uint64_t seed) {
        const auto world = makeWorld("500", seed);
        return dump(*world, *world->user("admin")).at(kGeneratedContacts);
    };
    const Json first = generated(7);
    CHECK_EQ(first.at("entries").size(), 500U);
    CHECK(generated(7) == first);
    CHECK(generated(8) != first);
}

TEST(generated_contacts_are_odd_in_every_way)
{
    const auto world = makeWorld("3000", 1);
    CHECK_EQ(world->entryCount(kGeneratedContacts), 3000U);
    CHECK_EQ(makeWorld("0", 1)->entryCount(kGeneratedContacts), 0U);
    dump(*world, *world->user("a.lindgren"));
    std::map<std::string, int> seen;
    for (const EntryPtr &entry : world->entries(kGeneratedContacts)) {
        const std::string &name = entry->contact->text(TextField::DisplayName);
        const std::tuple<const char *, char32_t, char32_t> ranges[] = { { "Cyrillic", 0x400, 0x4FF },
            { "Greek", 0x370, 0x3FF }, { "Japanese kana", 0x3040, 0x30FF }, { "Chinese", 0x4E00, 0x9FFF },
            { "Arabic", 0x600, 0x6FF }, { "Hebrew", 0x5D0, 0x5EA }, { "Latin", 0x100, 0x17F } };
        for (const auto &[script, first, last] : ranges)
            seen[script] += hasScript(name, first, last) ? 1 : 0;
        seen["empty"] += entry->contact->texts.empty() ? 1 : 0;
        seen["long name"] += name.size() > 200 ? 1 : 0;
        seen["long notes"] += entry->contact->text(TextField::Notes).size() > 4000 ? 1 : 0;
        seen["markup"] += name.find("<img") != std::string::npos ? 1 : 0;
        for (const char c : { '/', '%', '#', '?', '+', ' ', '=', '\\', '"' })
            seen[std::string("id with ") + c] += entry->id.find(c) != std::string::npos ? 1 : 0;
    }
    for (const auto &[what, count] : seen) {
        const check::Row name(what);
        CHECK(count > 0);
    }
}

TEST(a_data_argument_that_is_none_is_refused_in_words)
{
    for (const char *data : { "/no/such/file.json", "", "10000000", "99999999999999999999", __FILE__ }) {
        std::string problem;
        try {
            makeWorld(data, 1);
        } catch (const DataError &error) {
            problem = error.what();
        }
        const check::Row name(data);
        CHECK(problem.rfind("--data: ", 0) == 0);
    }
}

TEST(a_file_says_all_that_the_model_can_hold)
{
    World world;
    fillFromJson(world, Json::parse(R"({
        "users": [{ "id": "u", "password": "p", "directoryAdmin": true, "viewStatus": false },
                  { "id": "v" }],
        "statuses": ["Available"],
        "directories": [
            { "directoryID": "sd", "displayName": "Dial", "category": 4, "ownerID": "u", "isPrivate": true,
              "entries": [{ "entryID": "l", "link": { "directoryID": "d", "entryID": "1" },
                            "primaryNumberDesignation": 5 }] },
            { "directoryID": "d", "hasStatus": true, "others": { "create": true },
              "entries": [{ "entryID": "1", "ownerID": "v", "displayName": "A", "userID": "v",
                            "businessPhone": "8004562354",
                            "fax": { "baseNumber": "1", "extension": "2", "autoDialable": true },
                            "accessRights": { "update": true }, "workgroups": ["w"], "activated": false,
                            "status": { "statusID": "Available", "onPhone": true } }] }]
    })"));
    const User &user = *world.user("u");
    CHECK(user.directoryAdmin && !user.viewStatus && user.allowSpeedDials);
    const EntryPtr entry = world.entry("d", "1");
    CHECK_EQ(entry->contact->text(TextField::DisplayName), std::string("A"));
    CHECK_EQ(entry->contact->phone(PhoneField::BusinessPhone).baseNumber, std::string("8004562354"));
    CHECK(entry->contact->phone(PhoneField::Fax).autoDialable);
    CHECK(entry->flags && entry->flags->update && entry->flags->read && !entry->flags->remove);
    CHECK(entry->activated && !*entry->activated);
    CHECK(entry->contact->status && entry->contact->status->onPhone);
    CHECK(world.entry("sd", "l")->contact == entry->contact);
    CHECK_EQ(world.entry("sd", "l")->primaryNumber, 5);
    CHECK(world.directory("sd")->displayType == DisplayType::SpeedDial);
    CHECK(world.rights(*world.user("v"), *world.directory("d")).create);
    CHECK(!world.rights(*world.user("v"), *world.directory("d")).update);
    dump(world, user);
}

TEST(what_is_kept_is_the_same_world)
{
    const auto world = makeWorld("demo", 1);
    World copy;
    fillFromJson(copy, worldJson(*world));
    CHECK_EQ(copy.users().size(), world->users().size());
    CHECK_EQ(copy.statuses().size(), world->statuses().size());
    for (const char *id : { "m.okafor", "admin" }) {
        const check::Row name(id);
        const User &user = *world->user(id);
        CHECK_EQ(copy.user(id)->password, user.password);
        CHECK_EQ(withoutTimes(dump(copy, *copy.user(id))), withoutTimes(dump(*world, user)));
    }
}

TEST(mistakes_in_a_file_are_told_with_their_place)
{
    const auto entries = [](const Json &list, int category = 2) {
        return Json { { "users", { { { "id", "u" } } } },
            { "directories",
                { { { "directoryID", "d" }, { "category", category }, { "entries", list } } } } };
    };
    const auto entry = [&entries](Json members, int category = 2) {
        members["entryID"] = "1";
        return entries(Json::array({ members }), category);
    };
    struct
    {
        Json document;
        const char *problem;
    } const rows[] = {
        { Json::array(), "an object is expected" },
        { Json::object(), "there is no user in it who could log in" },
        { { { "users", 1 } }, "users is not a list" },
        { { { "users", { 1 } } }, "users[0]: an object is expected" },
        { { { "users", { { { "name", "u" } } } } }, "users[0]: id is missing" },
        { { { "users", { { { "id", "u" }, { "admin", true } } } } }, "users[0]: unknown member admin" },
        { { { "users", { { { "id", "u" }, { "viewStatus", 1 } } } } },
            "users[0]: viewStatus is not true or false" },
        { { { "users", { { { "id", "u" } } } }, { "extra", 1 } }, "unknown member extra" },
        { entries(Json::array(), 9), "directories[0]: category is not a number from 0 to 4" },
        { entries(Json::array({ Json::object() })), "directories[0].entries[0]: entryID is missing" },
        { entries(Json::array({ { { "entryID", "1" } }, { { "entryID", "1" } } })),
            "directories[0].entries[1]: there are two entries '1' in 'd'" },
        { entry({ { "displayname", "x" } }), "directories[0].entries[0]: unknown member displayname" },
        { entry({ { "title", 5 } }), "directories[0].entries[0]: title is not text" },
        { entry({ { "workgroups", { 1 } } }),
            "directories[0].entries[0]: workgroups is not a list of texts" },
        { entry({ { "fax", { { "number", "1" } } } }),
            "directories[0].entries[0].fax: unknown member number" },
        { entry({ { "fax", 5 } }), "directories[0].entries[0].fax: an object is expected" },
        { entry({ { "primaryNumberDesignation", 77 } }),
            "directories[0].entries[0]: primaryNumberDesignation is not a number from -1 to 8" },
        { entry({ { "link", { { "directoryID", "d" }, { "entryID", "2" } } } }),
            "directories[0].entries[0]: only workgroups and speed dials hold links" },
        { entry({ { "title", "x" } }, 4),
            "directories[0].entries[0]: an entry of a workgroup or speed dial needs a link" },
        { entry({ { "link", { { "directoryID", "x" }, { "entryID", "2" } } } }, 4),
            "directories[0].entries[0]: the link leads to '2' in 'x', which does not exist" },
        { entry({ { "status", Json::object() } }), "directories[0].entries[0].status: statusID is missing" },
    };
    for (const auto &row : rows)
        CHECK_EQ(problemOf(row.document), std::string(row.problem));
}

CHECK_MAIN
