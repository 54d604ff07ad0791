// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/dialplan.h"
#include "app/simulator/world/fold.h"
#include "app/simulator/world/worlddata.h"
#include "tests/simulator/check.h"
#include "tests/simulator/smallworld.h"
#include "tests/support/contract/contract.h"

// Numbers, look-up and the comparison of text.
using namespace icwssim;
using smallworld::refused;

TEST(the_dial_plan_knows_these_numbers)
{
    struct
    {
        const char *typed;
        const char *normalized;
        const char *display;
        const char *editBase;
        const char *classification;
        const char *extension;
        bool internal;
        bool dialable;
    } const rows[] = {
        { "8004562354", "+18004562354", "(800) 456-2354", "1 (800) 456-2354", "Toll Free", "", false, true },
        { " 1 (800) 456-2354 ", "+18004562354", "(800) 456-2354", "1 (800) 456-2354", "Toll Free", "", false,
            true },
        { "1-800-FLOWERS", "+18003569377", "(800) 356-9377", "1 (800) 356-9377", "Toll Free", "", false,
            true },
        { "3178723000", "+13178723000", "(317) 872-3000", "1 (317) 872-3000", "Local", "", false, true },
        { "872-3000", "+13178723000", "(317) 872-3000", "1 (317) 872-3000", "Local", "", false, true },
        { "+1 212 555 0100", "+12125550100", "(212) 555-0100", "1 (212) 555-0100", "Long Distance", "", false,
            true },
        { "900-555-0100", "+19005550100", "(900) 555-0100", "1 (900) 555-0100", "Premium Rate", "", false,
            true },
        { "(317) 872-3000 x214", "+13178723000", "(317) 872-3000", "1 (317) 872-3000", "Local", "214", false,
            true },
        { "317.872.3000 ext. 214", "+13178723000", "(317) 872-3000", "1 (317) 872-3000", "Local", "214",
            false, true },
        { "3178723000^214", "+13178723000", "(317) 872-3000", "1 (317) 872-3000", "Local", "214", false,
            true },
        { "317 872 3000,,4711#", "+13178723000,,4711#", "(317) 872-3000,,4711#", "1 (317) 872-3000,,4711#",
            "Local", "", false, true },
        { "+49 221 5550123", "+492215550123", "+49 221 555 0123", "+49 221 555 0123", "International", "",
            false, true },
        { "011 49 221 5550123", "+492215550123", "+49 221 555 0123", "+49 221 555 0123", "International", "",
            false, true },
        { "0049 221 5550123", "+492215550123", "+49 221 555 0123", "+49 221 555 0123", "International", "",
            false, true },
        { "+380 44 555 01 82", "+380445550182", "+380 445 550 182", "+380 445 550 182", "International", "",
            false, true },
        { "7101", "7101", "7101", "7101", "Internal", "", true, true },
        { "12", "12", "12", "12", "Internal", "", true, true },
        { "911", "911", "911", "911", "Emergency", "", false, true },
        { "*72", "*72", "*72", "*72", "Service Code", "", false, true },
        { "sip: front desk@example.com", "sip:frontdesk@example.com", "sip:frontdesk@example.com",
            "sip:frontdesk@example.com", "SIP", "", false, true },
        { "anna@example.com", "anna@example.com", "anna@example.com", "anna@example.com", "SIP", "", false,
            true },
        { "", "", "", "", "Unknown", "", false, false },
        { " - ", "", "", "", "Unknown", "", false, false },
        { "+", "+", "+", "+", "Service Code", "", false, false },
        { ",,,", "", "", "", "Unknown", "", false, false },
        { "東京", "", "", "", "Unknown", "", false, false },
    };
    for (const auto &row : rows) {
        const check::Row name(row.typed);
        const DialedNumber number = dial(row.typed);
        CHECK_EQ(number.normalized, std::string(row.normalized));
        CHECK_EQ(number.display, std::string(row.display));
        CHECK_EQ(number.editBase, std::string(row.editBase));
        CHECK_EQ(number.classification, std::string(row.classification));
        CHECK_EQ(number.extension, std::string(row.extension));
        CHECK_EQ(number.internal, row.internal);
        CHECK_EQ(number.dialable, row.dialable);
    }
    CHECK(dial("3178723000^214").autoDialExtension);
    CHECK(!dial("3178723000 x214").autoDialExtension);
}

TEST(a_phone_number_keeps_what_was_typed)
{
    const contract::Contract contract;
    for (const Phone &phone :
        { Phone { "1-800-FLOWERS", "77", true }, Phone { "ask at the desk?", "", false },
            Phone { "", "4711", false }, Phone { "…", "", false }, Phone {} }) {
        const check::Row name(phone.baseNumber);
        const Json json = phoneNumberJson(phone);
        CHECK_EQ(contract.validate("common:phoneNumber", json), contract::Problems {});
        CHECK_EQ(json.at("numberInfo").at("baseNumber").get<std::string>(), phone.baseNumber);
        CHECK_EQ(json.at("numberInfo").at("extension").get<std::string>(), phone.extension);
        CHECK_EQ(json.at("numberInfo").at("autoDialable").get<bool>(), phone.autoDialable);
        CHECK_EQ(json.at("editNumber").get<std::string>(), phone.baseNumber);
        CHECK_EQ(json.at("displayString").get<std::string>().empty(), phone.empty());
    }
    CHECK_EQ(phoneNumberJson({ "", "4711", false }).at("standardizedNumber").get<std::string>(),
        std::string("4711"));
    CHECK(!phoneNumberJson({ "…", "", false }).at("dialable").get<bool>());
}

TEST(details_of_a_number_are_what_the_contract_says)
{
    const auto world = makeWorld("demo", 1);
    const contract::Contract contract;
    for (const char *typed :
        { "8004562354", "7101", "6000", "7999", "sip:a@b", "", "東京", "1-800-FLOWERS x5" }) {
        const check::Row name(typed);
        const auto details = world->queryPhoneNumber({ { "phoneNumber", typed } });
        CHECK(static_cast<bool>(details));
        CHECK_EQ(contract.validate("phoneNumbers:phoneNumberDetails", *details), contract::Problems {});
        CHECK_EQ(details->at("rawText").get<std::string>(), std::string(typed));
    }
    const Json agent = *world->queryPhoneNumber({ { "phoneNumber", "7101" } });
    CHECK_EQ(agent.at("queueName").get<std::string>(), std::string("a.lindgren"));
    CHECK_EQ(agent.at("queueType").get<int>(), 2);
    CHECK(agent.at("voicemailCapable").get<bool>() && agent.at("internal").get<bool>());
    const Json station = *world->queryPhoneNumber({ { "phoneNumber", "6000" } });
    CHECK_EQ(station.at("queueName").get<std::string>(), std::string("Front Desk"));
    CHECK_EQ(station.at("queueType").get<int>(), 3);
    CHECK(world->queryPhoneNumber({ { "phoneNumber", "7999" } })->at("dialCapable").get<bool>());
    CHECK_EQ(refused(world->queryPhoneNumber(Json::object())).propertyName, std::string("phoneNumber"));
    CHECK_EQ(refused(world->queryPhoneNumber({ { "phoneNumber", 5 } })).httpStatus, 400);
    CHECK_EQ(refused(world->queryPhoneNumber(Json::array())).httpStatus, 400);
}

namespace {

Json lookup(const Json &types, const Json &properties, int comparison, const char *text, int most = 50)
{
    return { { "lookupEntryTypes", types }, { "lookupEntryProperties", properties },
        { "lookupComparisonType", comparison }, { "lookupString", text }, { "maxEntries", most } };
}

std::string found(const World &world, const Json &body)
{
    const auto answer = world.lookupEntries(*world.user("a.lindgren"), body);
    if (!answer)
        return "refused " + answer.refusal().propertyName;
    CHECK_EQ(contract::Contract().validate("directories:lookupEntries", *answer), contract::Problems {});
    std::string result;
    for (const Json &entry : answer->at("lookupEntriesList"))
        result += entry.at("entryID").get<std::string>() + ";";
    return result + (answer->at("moreEntriesMatched").get<bool>() ? "more" : "");
}

} // namespace

TEST(look_up_finds_users_stations_and_workgroups)
{
    const auto world = makeWorld("demo", 1);
    const Json users = { 1 };
    struct
    {
        const char *row;
        Json body;
        const char *expected;
    } const rows[] = {
        { "exact", lookup(users, { 2 }, 1, "LINDGREN"), "a.lindgren;" },
        { "exact is whole", lookup(users, { 2 }, 1, "Lind"), "" },
        { "starts with", lookup(users, { 1 }, 2, "ann"), "a.lindgren;" },
        { "contains", lookup(users, { 3 }, 3, "o'"), "k.obrien;k.oshea;" },
        { "wildcards", lookup(users, { 2 }, 4, "nov?k*"), "t.novak;" },
        { "none", lookup(users, { 2 }, 0, "Lindgren"), "" },
        { "or", lookup(users, { 1, 2 }, 1, "Kim"), "a.kim;" },
        { "extension", lookup(users, { 6 }, 1, "7201"), "g.hall;" },
        { "department sorted", lookup(users, { 4 }, 2, "human"), "l.fischer;b.mwangi;" },
        { "at most", lookup(users, { 4 }, 1, "it", 2), "k.oshea;g.papadakis;more" },
        { "zero", lookup(users, { 4 }, 1, "it", 0), "more" },
        { "stations", lookup({ 3 }, { 3 }, 2, "conf"), "Conference Monon;Conference Wabash;" },
        { "workgroups", lookup({ 6 }, { 3 }, 3, "support"), "workgroup:Technical Support;" },
        { "station groups", lookup({ 4 }, { 3 }, 3, "head"), "stationgroup:headquarters;" },
        { "text", lookup({ "1" }, { "2" }, 1, "Kim"), "a.kim;" },
        { "no contacts", lookup({ 1, 2, 3, 4, 5, 6, 7 }, { 2 }, 1, "Abernathy"), "" },
        { "bad type", lookup({ 8 }, { 2 }, 1, "x"), "refused lookupEntryTypes" },
        { "bad property", lookup({ 1 }, { 15 }, 1, "x"), "refused lookupEntryProperties" },
        { "bad comparison", lookup({ 1 }, { 2 }, 5, "x"), "refused lookupComparisonType" },
        { "bad list", lookup(1, { 2 }, 1, "x"), "refused lookupEntryTypes" },
        { "bad number", lookup({ 1 }, { 2 }, 1, "x", -1), "refused maxEntries" },
        { "nothing", Json::object(), "refused lookupEntryTypes" },
    };
    for (const auto &row : rows) {
        const check::Row name(row.row);
        CHECK_EQ(found(*world, row.body), std::string(row.expected));
    }
    const Json body = lookup({ 7 }, { 3 }, 3, "x");
    CHECK(static_cast<bool>(world->lookupEntries(*world->user("admin"), body, 11)));
    CHECK_EQ(refused(world->lookupEntries(*world->user("admin"), body, 10)).httpStatus, 400);
    const Json answer = *world->lookupEntries(*world->user("admin"), lookup({ 1 }, { 6 }, 1, "8004562354"));
    CHECK_EQ(
        answer.at("phoneNumber").at("standardizedNumber").get<std::string>(), std::string("+18004562354"));
}

TEST(case_is_folded_in_three_scripts)
{
    const std::pair<const char *, const char *> rows[] = { { "ABCxyz019", "abcxyz019" },
        { "ÀÉÎÕÜÝÞ×ß", "àéîõüýþ×ß" }, { "ŁŻŠŸŐŹ", "łżšÿőź" }, { "ΆΈΉΊΌΎΏΑΩΣς", "άέήίόύώαωσσ" },
        { "ЁЇАЯҐЖ", "ёїаяґж" }, { "ỆẠỸ", "ệạỹ" }, { "東京 שלום", "東京 שלום" } };
    for (const auto &[capitals, folded] : rows)
        CHECK_EQ(foldCase(capitals), std::string(folded));
    CHECK_EQ(foldCase("\xff\xc3"), foldCase("\xff\xc3")); // broken UTF-8 does no harm
    CHECK(sortKey("Åsa") < sortKey("Bertil"));
    CHECK(sortKey("Asa") < sortKey("Åsa"));
    CHECK(sortKey("Åsa") < sortKey("Asb"));
    CHECK(sortKey("łódź") < sortKey("M"));
    CHECK_EQ(sortKey("Élan"), sortKey("éLAN"));
}

TEST(wildcards_match_whole_values)
{
    CHECK(matchesWildcards("", ""));
    CHECK(matchesWildcards("", "***"));
    CHECK(!matchesWildcards("", "?"));
    CHECK(matchesWildcards("abcabd", "*abd"));
    CHECK(matchesWildcards("aaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*b"));
    CHECK(!matchesWildcards("aaaaaaaaaaaaaaaaaaaaaaaaa", "*a*a*a*a*b"));
    CHECK(matchesWildcards("日本", "?本"));
}

CHECK_MAIN
