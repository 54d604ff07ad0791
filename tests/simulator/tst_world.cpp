// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/world.h"
#include "tests/simulator/check.h"
#include "tests/simulator/smallworld.h"
#include "tests/support/contract/contract.h"

#include <algorithm>

// Who sees what and who may do what; speed dials, references, and what follows from deletions.
using namespace icwssim;
using smallworld::designation;
using smallworld::draft;
using smallworld::refused;
using smallworld::SmallWorld;

namespace {

std::vector<std::string> idsOf(const std::vector<const Directory *> &directories)
{
    std::vector<std::string> ids;
    for (const Directory *directory : directories)
        ids.push_back(directory->id);
    return ids;
}

std::string letters(const DirectoryRights &rights)
{
    std::string result;
    const std::pair<bool, char> flags[] = { { rights.read, 'r' }, { rights.create, 'c' },
        { rights.update, 'u' }, { rights.remove, 'd' }, { rights.rename, 'n' }, { rights.primaryNumber, 'p' },
        { rights.admin, 'a' } };
    for (const auto &[set, letter] : flags)
        result += set ? letter : '-';
    return result;
}

Json link(const char *directory, const char *entry, int number)
{
    return { { "sourceDirectoryID", directory }, { "sourceContactEntryID", entry },
        { "contactPrimaryNumberDesignation", number } };
}

int status(const Outcome<Done> &outcome)
{
    return outcome ? 204 : outcome.refusal().httpStatus;
}

int status(const Outcome<std::string> &outcome)
{
    return outcome ? 201 : outcome.refusal().httpStatus;
}

} // namespace

TEST(users_are_found_without_regard_to_case)
{
    SmallWorld small;
    CHECK(small.world.user("OWNER") == small.world.user("owner"));
    CHECK(small.world.user("nobody") == nullptr);
}

TEST(directories_are_seen_by_those_who_may)
{
    SmallWorld small;
    using Ids = std::vector<std::string>;
    CHECK_EQ(idsOf(small.world.visibleDirectories(small.owner())),
        (Ids { "company", "ldap", "private", "public", "sd-open", "sd-own", "sd-shown", "stations",
            "workgroup" }));
    CHECK_EQ(idsOf(small.world.visibleDirectories(small.other())),
        (Ids { "company", "ldap", "public", "sd-open", "sd-shown", "stations", "workgroup" }));
    CHECK_EQ(idsOf(small.world.visibleDirectories(small.admin())), // no private ones, though an admin
        (Ids { "company", "ldap", "public", "sd-open", "sd-shown", "stations", "workgroup" }));
    CHECK_EQ(
        idsOf(small.world.visibleDirectories(small.trainee())), (Ids { "company", "stations", "workgroup" }));
}

TEST(directory_rights_follow_owner_admin_and_source)
{
    SmallWorld small;
    struct
    {
        const char *directory;
        const char *owner;
        const char *other;
        const char *admin;
    } const rows[] = {
        { "company", "r------", "r------", "r-----a" },
        { "ldap", "r------", "r------", "r-----a" },
        { "stations", "r------", "r------", "r-----a" },
        { "public", "rcud---", "rcud---", "rcud--a" },
        { "private", "rcud---", "-------", "-------" },
        { "workgroup", "rc-d---", "r------", "rc-d--a" },
        { "sd-own", "rcudnp-", "-------", "-------" },
        { "sd-shown", "rcudnp-", "r------", "rcudnpa" },
        { "sd-open", "rcudnp-", "rcud-p-", "rcudnpa" },
    };
    for (const auto &row : rows) {
        const check::Row name(row.directory);
        const Directory &directory = *small.world.directory(row.directory);
        CHECK_EQ(letters(small.world.rights(small.owner(), directory)), std::string(row.owner));
        CHECK_EQ(letters(small.world.rights(small.other(), directory)), std::string(row.other));
        CHECK_EQ(letters(small.world.rights(small.admin(), directory)), std::string(row.admin));
    }
}

TEST(entry_rights_are_the_flags_for_others_only)
{
    struct
    {
        const char *entry;
        int ownerChanges, otherChanges, adminChanges;
        int ownerDeletes, otherDeletes, adminDeletes;
    } const rows[] = {
        { "both", 204, 204, 204, 204, 204, 204 },
        { "change", 204, 204, 204, 204, 403, 204 },
        { "delete", 204, 403, 204, 204, 204, 204 },
        { "neither", 204, 403, 204, 204, 403, 204 },
        { "noflags", 204, 403, 204, 204, 403, 204 },
    };
    for (const auto &row : rows) {
        const check::Row name(row.entry);
        const auto change = [&row](const User &(SmallWorld::*user)() const) {
            SmallWorld small;
            return status(small.world.updateContact((small.*user)(), "public", row.entry, draft({})));
        };
        const auto remove = [&row](const User &(SmallWorld::*user)() const) {
            SmallWorld small;
            return status(small.world.deleteContact((small.*user)(), "public", row.entry));
        };
        CHECK_EQ(change(&SmallWorld::owner), row.ownerChanges);
        CHECK_EQ(change(&SmallWorld::other), row.otherChanges);
        CHECK_EQ(change(&SmallWorld::admin), row.adminChanges);
        CHECK_EQ(remove(&SmallWorld::owner), row.ownerDeletes);
        CHECK_EQ(remove(&SmallWorld::other), row.otherDeletes);
        CHECK_EQ(remove(&SmallWorld::admin), row.adminDeletes);
    }
}

TEST(contacts_are_written_only_where_the_directory_allows_it)
{
    SmallWorld small;
    struct
    {
        const char *directory;
        int owner, other, admin;
    } const rows[] = {
        { "public", 201, 201, 201 },
        { "private", 201, 403, 403 },
        { "company", 403, 403, 403 },
        { "ldap", 403, 403, 403 },
        { "stations", 403, 403, 403 },
        { "workgroup", 400, 403, 400 }, // allowed, but only with contactLinkInfo
        { "sd-own", 400, 403, 403 },
        { "missing", 400, 400, 400 },
    };
    for (const auto &row : rows) {
        const check::Row name(row.directory);
        const Json body = draft({ { "displayName", "X" } });
        CHECK_EQ(status(small.world.createContact(small.owner(), row.directory, body)), row.owner);
        CHECK_EQ(status(small.world.createContact(small.other(), row.directory, body)), row.other);
        CHECK_EQ(status(small.world.createContact(small.admin(), row.directory, body)), row.admin);
    }
    CHECK_EQ(status(small.world.updateContact(small.admin(), "company", "owner", draft({}))), 403);
    CHECK_EQ(status(small.world.updateContact(small.admin(), "workgroup", "wg-owner", draft({}))), 403);
    CHECK_EQ(status(small.world.deleteContact(small.admin(), "ldap", "ldap-1")), 403);
}

TEST(an_entry_closed_to_others_is_seen_by_its_owner_and_admins_only)
{
    SmallWorld small;
    const auto count = [&small](const User &user) {
        return small.world.metadataJson(user, *small.world.directory("public")).at("count").get<int>();
    };
    const int before = count(small.other());
    const auto hidden = small.world.createContact(small.owner(), "public",
        draft({ { "displayName", "Mine" }, { "accessRights", { { "read", false } } } }));
    CHECK_EQ(count(small.owner()), before + 1);
    CHECK_EQ(count(small.admin()), before + 1);
    CHECK_EQ(count(small.other()), before);
    const auto seen = [&](const User &user) {
        WindowRequest request;
        request.directoryId = "public";
        request.count = 300;
        const Window window = small.world.window(user, request);
        CHECK_EQ(window.totalCount, count(user));
        return std::any_of(window.rows.begin(), window.rows.end(),
            [&hidden](const WindowRow &row) { return row.entry->id == *hidden; });
    };
    CHECK(seen(small.owner()));
    CHECK(seen(small.admin()));
    CHECK(!seen(small.other()));
    CHECK_EQ(
        status(small.world.createLink(small.other(), "sd-open", link("public", hidden->c_str(), 1))), 403);
    small.world.deleteContact(small.owner(), "public", *hidden);
    CHECK_EQ(count(small.owner()), before);
    CHECK_EQ(count(small.other()), before);
}

TEST(what_is_forbidden_answers_403_to_everybody)
{
    SmallWorld small;
    small.world.forbid("public", "both");
    CHECK_EQ(status(small.world.updateContact(small.owner(), "public", "both", draft({}))), 403);
    CHECK_EQ(status(small.world.deleteContact(small.admin(), "public", "both")), 403);
    CHECK_EQ(status(small.world.createLink(small.owner(), "sd-own", link("public", "both", 1))), 403);
    CHECK_EQ(status(small.world.updateContact(small.owner(), "public", "change", draft({}))), 204);
    small.world.forbid("public", "");
    CHECK_EQ(status(small.world.createContact(small.owner(), "public", draft({}))), 403);
    const Json body = smallworld::subscription("public");
    CHECK_EQ(small.world.parseWindow(small.owner(), body).refusal().httpStatus, 403);
    small.world.forbid("public", "", false);
    CHECK(static_cast<bool>(small.world.parseWindow(small.owner(), body)));
}

TEST(metadata_is_what_the_contract_says)
{
    SmallWorld small;
    const contract::Contract contract;
    for (const User *user : small.world.users()) {
        for (const auto &[id, metadata] : small.world.visibleMetadata(*user)) {
            const check::Row name(user->id + " " + id);
            CHECK_EQ(contract.validate("directories:directoryMetadata", metadata), contract::Problems {});
            CHECK_EQ(metadata.at("count").get<std::size_t>(), small.world.entryCount(id));
        }
    }
    const Json own = small.world.metadataJson(small.owner(), *small.world.directory("sd-own"));
    CHECK_EQ(own.at("category").get<int>(), 4);
    CHECK_EQ(own.at("displayType").get<int>(), 2);
    CHECK_EQ(own.at("ownerID").get<std::string>(), std::string("owner"));
    CHECK_EQ(own.at("isPrivate").get<bool>(), true);
}

TEST(directory_messages_tell_what_came_changed_and_went)
{
    SmallWorld small;
    const contract::Contract contract;
    auto before = small.world.visibleMetadata(small.other());
    const Json snapshot = World::directoriesSnapshot(before);
    CHECK_EQ(contract.validate("messaging:message", snapshot), contract::Problems {});
    CHECK_EQ(snapshot.at("isDelta").get<bool>(), false);
    CHECK_EQ(snapshot.at("directoriesAdded").size(), before.size());
    CHECK(World::directoriesDelta(before, before).is_null());

    const auto created = small.world.createSpeedDial(
        small.owner(), { { "name", "New" }, { "accessRights", { { "read", true } } } });
    small.world.renameSpeedDial(small.owner(), "sd-open", { { "name", "Renamed" } });
    small.world.deleteSpeedDial(small.owner(), "sd-shown");
    const auto now = small.world.visibleMetadata(small.other());
    const Json delta = World::directoriesDelta(before, now);
    CHECK_EQ(contract.validate("messaging:message", delta), contract::Problems {});
    CHECK_EQ(delta.at("isDelta").get<bool>(), true);
    CHECK_EQ(delta.at("directoriesAdded").at(0).at("directoryID").get<std::string>(), *created);
    CHECK_EQ(
        delta.at("directoriesChanged").at(0).at("displayName").get<std::string>(), std::string("Renamed"));
    CHECK_EQ(delta.at("directoriesRemoved"), Json({ "sd-shown" }));
}

TEST(speed_dials_are_private_unless_read_is_given)
{
    SmallWorld small;
    const auto created = [&small](const Json &rights) {
        Json body = { { "name", "List" } };
        if (!rights.is_null())
            body["accessRights"] = rights;
        const auto id = small.world.createSpeedDial(small.owner(), body);
        return letters(small.world.rights(small.other(), *small.world.directory(*id)));
    };
    CHECK_EQ(created({}), std::string("-------"));
    CHECK_EQ(created({ { "read", false }, { "create", true } }), std::string("-------"));
    CHECK_EQ(created({ { "read", true } }), std::string("r------"));
    CHECK_EQ(created({ { "read", true }, { "create", true } }), std::string("rc-----"));
    CHECK_EQ(created({ { "read", true }, { "update", true } }), std::string("r-u--p-"));
    CHECK_EQ(created({ { "read", true }, { "delete", true } }), std::string("r--d---"));
    CHECK_EQ(created({ { "read", "true" }, { "primaryNumber", true }, { "admin", true } }),
        std::string("r------"));
}

TEST(speed_dials_are_renamed_and_deleted_by_owner_and_admin)
{
    const auto rename = [](const User &(SmallWorld::*user)() const, const char *id) {
        SmallWorld small;
        return status(small.world.renameSpeedDial((small.*user)(), id, { { "name", "N" } }));
    };
    const auto remove = [](const User &(SmallWorld::*user)() const, const char *id) {
        SmallWorld small;
        return status(small.world.deleteSpeedDial((small.*user)(), id));
    };
    CHECK_EQ(rename(&SmallWorld::owner, "sd-own"), 204);
    CHECK_EQ(rename(&SmallWorld::other, "sd-own"), 403);
    CHECK_EQ(rename(&SmallWorld::admin, "sd-own"), 403); // cannot see it
    CHECK_EQ(rename(&SmallWorld::other, "sd-open"), 403);
    CHECK_EQ(rename(&SmallWorld::admin, "sd-open"), 204);
    CHECK_EQ(rename(&SmallWorld::owner, "public"), 400);
    CHECK_EQ(rename(&SmallWorld::owner, "missing"), 400);
    CHECK_EQ(remove(&SmallWorld::owner, "sd-own"), 204);
    CHECK_EQ(remove(&SmallWorld::other, "sd-open"), 403); // its delete right is about entries
    CHECK_EQ(remove(&SmallWorld::admin, "sd-open"), 204);
    CHECK_EQ(remove(&SmallWorld::owner, "public"), 400);
    CHECK_EQ(remove(&SmallWorld::owner, "missing"), 400);

    SmallWorld small; // renaming does not change who may see it
    small.world.renameSpeedDial(
        small.owner(), "sd-own", { { "name", "N" }, { "accessRights", { { "read", true } } } });
    CHECK_EQ(small.world.directory("sd-own")->displayName, std::string("N"));
    CHECK(small.world.directory("sd-own")->isPrivate);
    CHECK_EQ(status(small.world.createSpeedDial(small.trainee(), { { "name", "N" } })), 403);
}

TEST(links_follow_the_rights_of_their_list)
{
    SmallWorld small;
    World &world = small.world;
    struct
    {
        const char *list;
        int owner, other, admin;
    } const rows[] = { { "sd-own", 201, 403, 403 }, { "sd-shown", 201, 403, 201 },
        { "sd-open", 201, 201, 201 }, { "public", 400, 400, 400 }, { "missing", 400, 400, 400 } };
    for (const auto &row : rows) {
        const check::Row name(row.list);
        const Json body = link("public", "both", 5);
        CHECK_EQ(status(world.createLink(small.owner(), row.list, body)), row.owner);
        CHECK_EQ(status(world.createLink(small.other(), row.list, body)), row.other);
        CHECK_EQ(status(world.createLink(small.admin(), row.list, body)), row.admin);
    }
    CHECK_EQ(status(world.updateLink(small.other(), "sd-shown", "shown-1", designation(5))), 403);
    CHECK_EQ(status(world.updateLink(small.other(), "sd-open", "open-1", designation(5))), 204);
    CHECK_EQ(world.entry("sd-open", "open-1")->primaryNumber, 5);
    CHECK_EQ(status(world.updateLink(small.owner(), "sd-open", "missing", designation(5))), 400);
    CHECK_EQ(status(world.deleteLink(small.other(), "sd-shown", "shown-1")), 403);
    CHECK_EQ(status(world.deleteLink(small.other(), "sd-open", "open-1")), 204);
    CHECK_EQ(status(world.deleteLink(small.other(), "sd-open", "open-1")), 400);
    CHECK_EQ(status(world.createLink(small.owner(), "sd-own", link("missing", "x", 1))), 400);
    CHECK_EQ(status(world.createLink(small.owner(), "sd-own", link("public", "missing", 1))), 400);
    CHECK_EQ(status(world.createLink(small.other(), "sd-open", link("private", "friend", 1))), 403);
}

TEST(a_link_shows_its_source_with_its_own_number)
{
    SmallWorld small;
    World &world = small.world;
    const auto id = world.createLink(small.owner(), "sd-own", link("public", "both", 5));
    const auto again = world.createLink(small.owner(), "sd-own", link("public", "both", 1));
    CHECK(id && again && *id != *again);
    Json json = world.contactEntryJson(small.owner(), "sd-own", *world.entry("sd-own", *id), 0);
    CHECK_EQ(json.at("entryID").get<std::string>(), *id);
    CHECK_EQ(json.at("displayName").get<std::string>(), std::string("Both, Allowed"));
    CHECK_EQ(json.at("primaryNumberDesignation").get<int>(), 5);

    world.takeChanges();
    world.updateContact(small.owner(), "public", "both", draft({ { "displayName", "Changed" } }));
    json = world.contactEntryJson(small.owner(), "sd-own", *world.entry("sd-own", *id), 0);
    CHECK_EQ(json.at("displayName").get<std::string>(), std::string("Changed"));
    CHECK_EQ(json.at("primaryNumberDesignation").get<int>(), 5);
    std::vector<std::string> touched;
    for (const Change &change : world.takeChanges()) {
        CHECK(change.kind == Change::Kind::EntryChanged);
        touched.push_back(change.directoryId);
    }
    std::sort(touched.begin(), touched.end());
    CHECK_EQ(touched, (std::vector<std::string> { "public", "sd-open", "sd-own", "sd-own", "sd-shown" }));
}

TEST(a_link_to_a_reference_is_one_to_the_contact)
{
    SmallWorld small;
    const auto id = small.world.createLink(small.owner(), "sd-own", link("workgroup", "wg-owner", 0));
    CHECK(static_cast<bool>(id));
    const EntryPtr entry = small.world.entry("sd-own", *id);
    CHECK_EQ(entry->link->sourceDirectoryId, std::string("company"));
    CHECK_EQ(entry->link->sourceEntryId, std::string("owner"));
    small.world.removeEntry("workgroup", "wg-owner"); // leaving the workgroup breaks nothing
    CHECK(small.world.entry("sd-own", *id) != nullptr);
}

TEST(deleting_the_source_removes_its_references)
{
    SmallWorld small;
    World &world = small.world;
    world.takeChanges();
    CHECK_EQ(status(world.deleteContact(small.owner(), "public", "both")), 204);
    CHECK(world.entry("sd-open", "open-1") == nullptr);
    CHECK(world.entry("sd-shown", "shown-1") == nullptr);
    int removed = 0;
    for (const Change &change : world.takeChanges())
        removed += change.kind == Change::Kind::EntryRemoved ? 1 : 0;
    CHECK_EQ(removed, 3);

    CHECK_EQ(world.entryCount("sd-own"), 1U);
    CHECK(world.removeDirectory("private"));
    CHECK_EQ(world.entryCount("sd-own"), 0U);
    CHECK(!world.removeDirectory("private"));
    // Links first, then the list, then the source: nothing dangles.
    world.createLink(small.owner(), "sd-own", link("public", "change", 1));
    world.deleteSpeedDial(small.owner(), "sd-own");
    CHECK_EQ(status(world.deleteContact(small.owner(), "public", "change")), 204);
}

TEST(references_are_made_through_contacts_too)
{
    SmallWorld small;
    World &world = small.world;
    const Json info = { { "readOnlyContactEntryId", "other" }, { "readOnlyDirectoryId", "company" },
        { "defaultPhoneNumberType", 1 } };
    const auto member =
        world.createContact(small.owner(), "workgroup", draft({ { "contactLinkInfo", info } }));
    CHECK(static_cast<bool>(member));
    CHECK_EQ(world.entry("workgroup", *member)->primaryNumber, 1);
    CHECK(world.entry("workgroup", *member)->activated.value_or(false));
    CHECK_EQ(status(world.deleteContact(small.owner(), "workgroup", *member)), 204);
    const auto dial = world.createContact(small.owner(), "sd-own", draft({ { "contactLinkInfo", info } }));
    CHECK(static_cast<bool>(dial));
    CHECK_EQ(status(world.updateContact(small.owner(), "sd-own", *dial, draft({}))), 400);
    CHECK_EQ(status(world.deleteContact(small.owner(), "sd-own", *dial)), 400);
    CHECK_EQ(refused(world.createContact(small.owner(), "workgroup", draft({}))).propertyName,
        std::string("contactLinkInfo"));
    CHECK_EQ(refused(world.createContact(small.owner(), "public", draft({ { "contactLinkInfo", info } })))
                 .propertyName,
        std::string("contactLinkInfo"));
}

TEST(statuses_reach_company_workgroup_and_speed_dial)
{
    SmallWorld small;
    World &world = small.world;
    const auto favourite = world.createLink(small.owner(), "sd-own", link("company", "owner", 0));
    CHECK(world.setUserStatus("OWNER", "at lunch", true));
    const std::pair<const char *, std::string> places[] = { { "company", "owner" },
        { "workgroup", "wg-owner" }, { "sd-own", *favourite } };
    for (const auto &[directory, id] : places) {
        const check::Row name(directory);
        const Json json = world.contactEntryJson(small.owner(), directory, *world.entry(directory, id), 0);
        CHECK_EQ(json.at("statusID").get<std::string>(), std::string("At Lunch"));
        CHECK_EQ(json.at("statusSummary").at("onPhone").get<bool>(), true);
        CHECK(!world.contactEntryJson(small.trainee(), directory, *world.entry(directory, id), 0)
                   .contains("statusID"));
    }
    CHECK(!world.setUserStatus("owner", "No such status", true));
    CHECK(!world.setUserStatus("nobody", "At Lunch", true));
    world.takeChanges();
    std::mt19937 random(3);
    world.tickStatuses(random, 5);
    CHECK(!world.takeChanges().empty());
}

TEST(somebody_else_edits_only_what_can_be_edited)
{
    SmallWorld small;
    World &world = small.world;
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i)
        CHECK(world.editAtRandom(random, "public"));
    CHECK(!world.takeChanges().empty());
    for (const char *id : { "company", "sd-open", "workgroup", "missing" })
        CHECK(!world.editAtRandom(random, id));
}

TEST(effective_rights_on_read_are_a_switch)
{
    SmallWorld small;
    const auto rights = [&small](const User &user) {
        const EntryPtr entry = small.world.entry("public", "neither");
        return small.world.contactEntryJson(user, "public", *entry, 0)
            .at("accessRights")
            .at("update")
            .get<bool>();
    };
    CHECK(!rights(small.owner()));
    small.world.options().effectiveRightsOnRead = true;
    CHECK(rights(small.owner()));
    CHECK(!rights(small.other()));
    CHECK(rights(small.admin()));
}

CHECK_MAIN
