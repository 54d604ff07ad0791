// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/check.h"
#include "tests/support/contract/contract.h"

#include <stdexcept>

using contract::Contract;
using contract::Json;
using contract::Problems;

namespace {

Json goodEntry()
{
    return Json::parse(R"({"__type":"urn:inin.com:directories:contactEntry","entryID":"1","index":0,
        "displayName":"A","primaryNumberDesignation":-1,"statusID":null,"workgroups":["a"],
        "businessPhone":{"standardizedNumber":"+1317","displayString":"317","dialable":true}})");
}

Json with(Json json, const std::string &pointer, const Json &value)
{
    json[Json::json_pointer(pointer)] = value;
    return json;
}

Json without(Json json, const char *name)
{
    json.erase(name);
    return json;
}

} // namespace

TEST(a_right_body_has_no_problems)
{
    CHECK_EQ(Contract().validate("directories:contactEntry", goodEntry()), Problems {});
    CHECK_EQ(Contract().validate("urn:inin.com:directories:contactEntry", goodEntry().dump()), Problems {});
}

TEST(every_kind_of_mistake_is_named_with_its_place)
{
    struct
    {
        const char *row;
        Json body;
        const char *problem;
    } const rows[] = {
        { "not an object", Json::array(), "the body: an object is expected, not array" },
        { "no type", without(goodEntry(), "__type"), "the body: __type is missing" },
        { "another type", with(goodEntry(), "/__type", "urn:inin.com:common:error"),
            "the body: __type \"urn:inin.com:common:error\" is not a urn:inin.com:directories:contactEntry" },
        { "required", without(goodEntry(), "entryID"), "the body: entryID is missing" },
        { "unknown", with(goodEntry(), "/entryId", "1"), "the body: unknown property entryId" },
        { "null", with(goodEntry(), "/displayName", nullptr), "the body: displayName may not be null" },
        { "text", with(goodEntry(), "/displayName", 1), "displayName: a string is expected, not number" },
        { "number", with(goodEntry(), "/index", "0"), "index: a number is expected, not string" },
        { "enum", with(goodEntry(), "/primaryNumberDesignation", 9),
            "primaryNumberDesignation: not a value of DefaultPhoneNumberType" },
        { "enum text", with(goodEntry(), "/primaryNumberDesignation", "1"),
            "primaryNumberDesignation: not a value of DefaultPhoneNumberType" },
        { "list", with(goodEntry(), "/workgroups", "a"), "workgroups: a list is expected" },
        { "in a list", with(goodEntry(), "/workgroups/0", 5),
            "workgroups[0]: a string is expected, not number" },
        { "nested", with(goodEntry(), "/businessPhone/dialable", "yes"),
            "businessPhone.dialable: a boolean is expected, not string" },
        { "type where none belongs",
            with(goodEntry(), "/businessPhone/__type", "urn:inin.com:common:phoneNumber"),
            "businessPhone: __type is sent for derived types only" },
    };
    const Contract contract;
    for (const auto &row : rows) {
        const check::Row name(row.row);
        CHECK_EQ(contract.validate("directories:contactEntry", row.body), Problems { row.problem });
    }
    CHECK_EQ(contract.validate("directories:nothing", goodEntry()),
        Problems { "the body: unknown type urn:inin.com:directories:nothing" });
    CHECK_EQ(
        contract.validate("directories:contactEntry", std::string("{")), Problems { "the body is not JSON" });
}

TEST(messages_are_recognised_by_their_type)
{
    const Contract contract;
    const Json message = Json::parse(R"({"__type":"urn:inin.com:directories:directoryMessage",
        "isDelta":true,"subscriptionId":"s","contactsRemoved":["1"]})");
    CHECK_EQ(contract.validate("messaging:message", message), Problems {});
    CHECK_EQ(contract.validate("messaging:message", without(message, "__type")).size(), 3U);
    CHECK_EQ(contract.validate("messaging:message", without(message, "subscriptionId")),
        Problems { "the body: subscriptionId is missing" });
}

TEST(errors_may_carry_a_code_and_derived_ones_need_their_type)
{
    const Contract contract;
    CHECK_EQ(contract.validate("common:error", std::string(R"({"message":"m","errorCode":7})")), Problems {});
    CHECK_EQ(contract.validate("common:error", std::string(R"({"message":"m","propertyName":"p"})")),
        Problems { "the body: unknown property propertyName" });
    CHECK_EQ(
        contract.validate("common:error",
            std::string(
                R"({"__type":"urn:inin.com:common:missingPropertyError","message":"m","propertyName":"p"})")),
        Problems {});
}

TEST(operations_are_found_by_method_and_path)
{
    const Contract contract;
    struct
    {
        const char *method;
        const char *path;
        const char *name;
    } const rows[] = {
        { "POST", "/icws/connection", "createConnection" },
        { "GET", "/icws/connection/features", "getFeatures" },
        { "GET", "/icws/connection/features/directories", "getFeature" },
        { "GET", "/icws/12345/connection", "getConnection" },
        { "PUT", "/icws/1/directories/contacts/a%2Fb/c%3Fd", "updateContact" },
        { "PUT", "/icws/1/directories/speed-dial/sd/links/l", "updateSpeedDialLink" },
        { "PUT", "/icws/1/messaging/subscriptions/directories", "updateDirectoriesSubscription" },
        { "PUT", "/icws/1/messaging/subscriptions/directories/x", "createDirectorySubscription" },
        { "GET", "/icws/1/messaging/messages", "getMessages" },
        { "PUT", "/icws/1/directories/contacts//x", nullptr },
        { "DELETE", "/icws/connection", nullptr },
        { "GET", "/", nullptr },
    };
    for (const auto &row : rows) {
        const check::Row name(row.path);
        const contract::Operation *found = contract.operation(row.method, row.path);
        CHECK_EQ(found ? found->name : std::string(), row.name ? std::string(row.name) : std::string());
    }
}

TEST(exchanges_are_held_against_their_operation)
{
    const Contract contract;
    const std::string path = "/icws/1/directories/contacts/d/e";
    CHECK_EQ(contract.validateRequest(
                 "PUT", path, R"({"__type":"urn:inin.com:directories:editableContactEntry","title":"x"})"),
        Problems {});
    CHECK_EQ(contract.validateRequest("PUT", path, R"({"title":"x"})"),
        Problems { "the body: __type is missing" });
    CHECK_EQ(contract.validateRequest("DELETE", path, ""), Problems {});
    CHECK_EQ(
        contract.validateRequest("DELETE", path, "{}"), Problems { "a body where the contract has none" });
    CHECK_EQ(contract.validateRequest("PATCH", path, "{}"), Problems { "no operation PATCH " + path });
    CHECK_EQ(contract.validateResponse("PUT", path, 204, ""), Problems {});
    CHECK_EQ(
        contract.validateResponse("PUT", path, 200, "{}"), Problems { "a body where the contract has none" });
    CHECK_EQ(contract.validateResponse("PUT", path, 403, R"({"message":"no"})"), Problems {});
    CHECK_EQ(contract.validateResponse("PUT", path, 403, ""), Problems { "the body is not JSON" });
    CHECK_EQ(contract.validateResponse("PUT", path, 405, R"({"errorId":"x"})"),
        Problems { "the body: message is missing" });
    CHECK_EQ(contract.validateResponse("POST", "/icws/1/directories/contacts/d", 201, R"({"entryId":"e"})"),
        Problems {});
    CHECK_EQ(contract.validateResponse("GET", "/icws/1/messaging/messages", 200, "[]"), Problems {});
    CHECK_EQ(contract.validateResponse("GET", "/icws/1/messaging/messages", 200, "[{}]").size(), 2U);
    CHECK(contract.operation("PUT", path)->needsToken);
    CHECK(!contract.operation("GET", "/icws/1/messaging/messages")->needsToken);
}

TEST(what_is_not_a_contract_is_refused)
{
    for (const char *path : { "/nowhere/contract.json", __FILE__ }) {
        bool thrown = false;
        try {
            const Contract contract { std::string(path) };
        } catch (const std::runtime_error &) {
            thrown = true;
        }
        CHECK(thrown);
    }
}

CHECK_MAIN
