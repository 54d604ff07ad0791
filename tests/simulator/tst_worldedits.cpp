// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/fields.h"
#include "app/simulator/world/world.h"
#include "tests/simulator/check.h"
#include "tests/simulator/smallworld.h"
#include "tests/support/contract/contract.h"

// What a write does to a contact, and what is refused before it does anything.
using namespace icwssim;
using smallworld::draft;
using smallworld::refused;
using smallworld::SmallWorld;

namespace {

constexpr const char *kMissing = "urn:inin.com:common:missingPropertyError";
constexpr const char *kInvalid = "urn:inin.com:common:invalidPropertyError";

Json everyField()
{
    Json body = draft({});
    for (const TextFieldInfo &info : kTextFields) {
        if (info.editable)
            body[info.name] = std::string("<") + info.name + ">";
    }
    int number = 0;
    for (const PhoneFieldInfo &info : kPhoneFields)
        body[info.name] = { { "baseNumber", "(317) 555-010" + std::to_string(number++) },
            { "extension", "12" }, { "autoDialable", true } };
    body["primaryNumberDesignation"] = 6;
    body["accessRights"] = { { "read", true }, { "create", false }, { "update", true }, { "delete", true } };
    return body;
}

Json readBack(SmallWorld &small, const std::string &id)
{
    Json json = small.world.contactEntryJson(small.owner(), "public", *small.world.entry("public", id), 3);
    CHECK_EQ(contract::Contract().validate("directories:contactEntry", json), contract::Problems {});
    return json;
}

Json with(Json body, const char *name, const Json &value)
{
    body[name] = value;
    return body;
}

struct BadInput
{
    const char *row;
    Json body;
    const char *type;
    const char *property;
};

template <typename T>
void checkRefusal(const BadInput &input, const Outcome<T> &outcome, World &world)
{
    const check::Row name(input.row);
    const Refusal refusal = refused(outcome);
    CHECK_EQ(refusal.httpStatus, 400);
    CHECK_EQ(refusal.type, std::string(input.type));
    CHECK_EQ(refusal.propertyName, std::string(input.property));
    CHECK_EQ(contract::Contract().validate("common:error", refusal.body()), contract::Problems {});
    CHECK(world.takeChanges().empty());
}

} // namespace

TEST(a_created_contact_reads_back_whole)
{
    SmallWorld small;
    const Json body = everyField();
    CHECK_EQ(contract::Contract().validate("directories:editableContactEntry", body), contract::Problems {});
    const auto id = small.world.createContact(small.owner(), "public", body);
    CHECK(static_cast<bool>(id));
    const Json read = readBack(small, *id);
    for (const auto &item : body.items()) {
        const check::Row name(item.key());
        if (item.key() == "__type")
            continue;
        const Json &value = read.at(item.key());
        CHECK_EQ(value.contains("numberInfo") ? value.at("numberInfo") : value, item.value());
    }
    CHECK_EQ(read.at("ownerID").get<std::string>(), std::string("owner"));
    CHECK_EQ(read.at("index").get<int>(), 3);
    CHECK_EQ(read.at("entryID").get<std::string>(), *id);
}

TEST(a_display_name_is_composed_when_left_out)
{
    SmallWorld small;
    const auto name = [&small](const Json &members) {
        const auto id = small.world.createContact(small.owner(), "public", draft(members));
        return readBack(small, *id).value("displayName", std::string("(none)"));
    };
    CHECK_EQ(name({ { "firstName", "Åsa" }, { "lastName", "Öberg" } }), std::string("Öberg, Åsa"));
    CHECK_EQ(name({ { "lastName", "Öberg" } }), std::string("Öberg"));
    CHECK_EQ(name({ { "firstName", "Åsa" } }), std::string("Åsa"));
    CHECK_EQ(name({ { "company", "Corp" } }), std::string("Corp"));
    CHECK_EQ(name({ { "company", "Corp" }, { "displayName", "" } }), std::string("(none)"));
}

TEST(replacing_clears_what_is_left_out_and_merging_keeps_it)
{
    for (const bool replace : { true, false }) {
        const check::Row name(replace ? "replace" : "merge");
        SmallWorld small;
        small.world.options().replaceOnPut = replace;
        const auto id = small.world.createContact(small.owner(), "public", everyField());
        const Json before = readBack(small, *id);
        CHECK(static_cast<bool>(
            small.world.updateContact(small.owner(), "public", *id, draft({ { "title", "New" } }))));
        const Json after = readBack(small, *id);
        CHECK_EQ(after.at("title").get<std::string>(), std::string("New"));
        if (replace) {
            for (const char *gone : { "displayName", "notes", "businessPhone", "pager", "statusURI" })
                CHECK(!after.contains(gone));
            CHECK_EQ(after.at("primaryNumberDesignation").get<int>(), -1);
            CHECK_EQ(after.at("accessRights").at("update").get<bool>(), false);
            CHECK_EQ(after.at("ownerID"), before.at("ownerID"));
        } else {
            Json expected = before;
            expected["title"] = "New";
            CHECK_EQ(after, expected);
        }
    }
}

TEST(sending_the_whole_contact_back_changes_nothing_in_either_mode)
{
    for (const bool replace : { true, false }) {
        SmallWorld small;
        small.world.options().replaceOnPut = replace;
        const auto id = small.world.createContact(small.owner(), "public", everyField());
        const Json before = readBack(small, *id);
        CHECK(static_cast<bool>(small.world.updateContact(small.owner(), "public", *id, everyField())));
        CHECK_EQ(readBack(small, *id), before);
    }
}

TEST(empty_texts_clear_in_either_mode)
{
    for (const bool replace : { true, false }) {
        SmallWorld small;
        small.world.options().replaceOnPut = replace;
        const auto id = small.world.createContact(small.owner(), "public", everyField());
        const Json empty = { { "baseNumber", "" }, { "extension", "" }, { "autoDialable", false } };
        const Json body = with(with(everyField(), "notes", ""), "pager", empty);
        CHECK(static_cast<bool>(small.world.updateContact(small.owner(), "public", *id, body)));
        const Json read = readBack(small, *id);
        CHECK(!read.contains("notes"));
        CHECK(!read.contains("pager"));
        CHECK(read.contains("title"));
    }
}

TEST(numeric_and_boolean_text_is_taken)
{
    SmallWorld small;
    const auto id = small.world.createContact(small.owner(), "public",
        draft({ { "primaryNumberDesignation", "5" },
            { "accessRights", { { "update", "true" }, { "delete", "1" } } },
            { "fax", { { "baseNumber", "1234567" }, { "autoDialable", "TRUE" } } } }));
    const Json read = readBack(small, *id);
    CHECK_EQ(read.at("primaryNumberDesignation").get<int>(), 5);
    CHECK_EQ(read.at("accessRights").at("update").get<bool>(), true);
    CHECK_EQ(read.at("accessRights").at("delete").get<bool>(), true);
    CHECK_EQ(read.at("fax").at("numberInfo").at("autoDialable").get<bool>(), true);
}

TEST(unknown_members_are_ignored)
{
    SmallWorld small;
    CHECK(static_cast<bool>(small.world.createContact(
        small.owner(), "public", draft({ { "madeUp", 1 }, { "entryID", "x" }, { "userID", "y" } }))));
}

TEST(bad_contacts_are_refused_with_the_property_named)
{
    SmallWorld small;
    const Json link = { { "readOnlyContactEntryId", "a" }, { "readOnlyDirectoryId", "b" } };
    const BadInput rows[] = {
        { "not an object", Json::array(), "", "" },
        { "null", Json(), "", "" },
        { "text", Json("x"), "", "" },
        { "no type", Json::object(), kMissing, "__type" },
        { "null type", with({}, "__type", nullptr), kInvalid, "__type" },
        { "another type", with({}, "__type", "urn:inin.com:directories:contactEntry"), kInvalid, "__type" },
        { "null text", draft({ { "title", nullptr } }), kInvalid, "title" },
        { "number for text", draft({ { "title", 5 } }), kInvalid, "title" },
        { "boolean for text", draft({ { "notes", true } }), kInvalid, "notes" },
        { "list for text", draft({ { "notes", Json::array() } }), kInvalid, "notes" },
        { "wrong case", draft({ { "DisplayName", "x" } }), kInvalid, "DisplayName" },
        { "wrong case within", draft({ { "fax", { { "basenumber", "1" } } } }), kInvalid, "fax" },
        { "phone as text", draft({ { "businessPhone", "123" } }), kInvalid, "businessPhone" },
        { "phone null", draft({ { "businessPhone", nullptr } }), kInvalid, "businessPhone" },
        { "number in phone", draft({ { "fax", { { "baseNumber", 123 } } } }), kInvalid, "fax" },
        { "null in phone", draft({ { "fax", { { "extension", nullptr } } } }), kInvalid, "fax" },
        { "bad boolean in phone", draft({ { "fax", { { "autoDialable", "yes" } } } }), kInvalid, "fax" },
        { "number as boolean", draft({ { "accessRights", { { "update", 1 } } } }), kInvalid, "accessRights" },
        { "rights as list", draft({ { "accessRights", Json::array() } }), kInvalid, "accessRights" },
        { "enum too large", draft({ { "primaryNumberDesignation", 9 } }), kInvalid,
            "primaryNumberDesignation" },
        { "enum too small", draft({ { "primaryNumberDesignation", -2 } }), kInvalid,
            "primaryNumberDesignation" },
        { "enum fraction", draft({ { "primaryNumberDesignation", 1.5 } }), kInvalid,
            "primaryNumberDesignation" },
        { "enum huge", draft({ { "primaryNumberDesignation", 1e300 } }), kInvalid,
            "primaryNumberDesignation" },
        { "enum word", draft({ { "primaryNumberDesignation", "fax" } }), kInvalid,
            "primaryNumberDesignation" },
        { "enum empty", draft({ { "primaryNumberDesignation", "" } }), kInvalid, "primaryNumberDesignation" },
        { "link incomplete", draft({ { "contactLinkInfo", link } }), kMissing, "defaultPhoneNumberType" },
        { "link bad", draft({ { "contactLinkInfo", with(link, "defaultPhoneNumberType", 12) } }), kInvalid,
            "contactLinkInfo" },
    };
    for (const BadInput &row : rows) {
        checkRefusal(row, small.world.createContact(small.owner(), "public", row.body), small.world);
        checkRefusal(row, small.world.updateContact(small.owner(), "public", "both", row.body), small.world);
    }
}

TEST(bad_speed_dials_are_refused_with_the_property_named)
{
    SmallWorld small;
    const BadInput rows[] = {
        { "not an object", Json(5), "", "" },
        { "no name", Json::object(), kMissing, "name" },
        { "null name", { { "name", nullptr } }, kInvalid, "name" },
        { "number", { { "name", 5 } }, kInvalid, "name" },
        { "empty", { { "name", "" } }, kInvalid, "name" },
        { "blank", { { "name", "  " } }, kInvalid, "name" },
        { "wrong case", { { "Name", "x" } }, kInvalid, "Name" },
    };
    for (const BadInput &row : rows) {
        checkRefusal(row, small.world.createSpeedDial(small.owner(), row.body), small.world);
        checkRefusal(row, small.world.renameSpeedDial(small.owner(), "sd-own", row.body), small.world);
    }
    const BadInput rights { "rights", { { "name", "x" }, { "accessRights", { { "admin", "maybe" } } } },
        kInvalid, "accessRights" };
    checkRefusal(rights, small.world.createSpeedDial(small.owner(), rights.body), small.world);
}

TEST(bad_links_are_refused_with_the_property_named)
{
    SmallWorld small;
    const Json good = { { "sourceDirectoryID", "public" }, { "sourceContactEntryID", "both" },
        { "contactPrimaryNumberDesignation", 1 } };
    const auto without = [&good](const char *name) {
        Json body = good;
        body.erase(name);
        return body;
    };
    const BadInput rows[] = {
        { "no directory", without("sourceDirectoryID"), kMissing, "sourceDirectoryID" },
        { "no entry", without("sourceContactEntryID"), kMissing, "sourceContactEntryID" },
        { "no number", without("contactPrimaryNumberDesignation"), kMissing,
            "contactPrimaryNumberDesignation" },
        { "wrong case", with(without("sourceDirectoryID"), "sourceDirectoryId", "public"), kInvalid,
            "sourceDirectoryId" },
        { "bad number", with(good, "contactPrimaryNumberDesignation", 99), kInvalid,
            "contactPrimaryNumberDesignation" },
        { "null number", with(good, "contactPrimaryNumberDesignation", nullptr), kInvalid,
            "contactPrimaryNumberDesignation" },
        { "entry as number", with(good, "sourceContactEntryID", 1), kInvalid, "sourceContactEntryID" },
    };
    for (const BadInput &row : rows)
        checkRefusal(row, small.world.createLink(small.owner(), "sd-own", row.body), small.world);
    for (const BadInput &row : { rows[2], rows[4], rows[5] })
        checkRefusal(row, small.world.updateLink(small.owner(), "sd-own", "own-1", row.body), small.world);
}

TEST(what_is_not_there_answers_with_the_not_found_code)
{
    SmallWorld small;
    for (const Refusal &refusal :
        { refused(small.world.updateContact(small.owner(), "missing", "x", draft({}))),
            refused(small.world.updateContact(small.owner(), "public", "missing", draft({}))),
            refused(small.world.deleteContact(small.owner(), "public", "")),
            refused(small.world.deleteLink(small.owner(), "sd-own", "missing")),
            refused(small.world.renameSpeedDial(small.owner(), "missing", Json::object())) }) {
        CHECK_EQ(refusal.httpStatus, 400);
        CHECK_EQ(refusal.errorId, std::string("-2147221496"));
        CHECK_EQ(refusal.errorCode.value_or(0), -2147221496);
        CHECK_EQ(contract::Contract().validate("common:error", refusal.body()), contract::Problems {});
    }
}

TEST(every_write_is_in_the_change_feed)
{
    SmallWorld small;
    World &world = small.world;
    const auto only = [&world]() {
        const std::vector<Change> changes = world.takeChanges();
        CHECK_EQ(changes.size(), 1U);
        return changes.empty() ? Change {} : changes.front();
    };
    const auto id = world.createContact(small.owner(), "public", draft({}));
    Change change = only();
    CHECK(change.kind == Change::Kind::EntryAdded && change.directoryId == "public" && change.entryId == *id);
    world.updateContact(small.owner(), "public", *id, draft({ { "title", "x" } }));
    CHECK(only().kind == Change::Kind::EntryChanged);
    world.deleteContact(small.owner(), "public", *id);
    CHECK(only().kind == Change::Kind::EntryRemoved);
    const auto list = world.createSpeedDial(small.owner(), { { "name", "x" } });
    change = only();
    CHECK(change.kind == Change::Kind::DirectoryAdded && change.directoryId == *list);
    world.renameSpeedDial(small.owner(), *list, { { "name", "y" } });
    CHECK(only().kind == Change::Kind::DirectoryChanged);
    world.deleteSpeedDial(small.owner(), *list);
    CHECK(only().kind == Change::Kind::DirectoryRemoved);
    world.forbid("public", "");
    CHECK(only().kind == Change::Kind::AccessChanged);
    CHECK(world.takeChanges().empty());
}

CHECK_MAIN
