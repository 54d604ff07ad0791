// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/bodyreader.h"
#include "app/simulator/world/dialplan.h"
#include "app/simulator/world/fields.h"
#include "app/simulator/world/fold.h"
#include "app/simulator/world/worldstore.h"

#include <algorithm>

// lookup-entries and phone-numbers/query-details (protocol.md 4.9, 6.3).
namespace icwssim {

namespace {

enum LookupType { Person = 1, Station = 3, StationGroup = 4, Workgroup = 6, OutboundAttendantProfile = 7 };
enum Comparison { Exact = 1, StartsWith = 2, Contains = 3, Wildcards = 4 };
// The two services number the kinds of queue differently (protocol.md 6.2).
enum class LookupQueue { User = 1, Workgroup = 2, Station = 3 }; // queues:queueType
enum class DialedQueue { None = 0, User = 2, Station = 3 }; // phoneNumbers:queueType

constexpr int kLastLookupProperty = 14;
constexpr int kMostLookupEntries = 1000;
// lookupEntryProperty -> contactProperty, -1 where there is none (None, IsActive)
constexpr std::array<int, kLastLookupProperty + 1> kPropertyOfLookup { -1, 1, 2, kDisplayNameProperty, 5, 0,
    3, 20, 31, 19, 16, 17, 18, 13, -1 };

struct Query
{
    std::vector<int> types;
    std::vector<int> properties;
    int comparison = 0;
    std::string text; // folded
    int most = 0;
};

bool matches(const std::string &value, const Query &query)
{
    const std::string folded = foldCase(value);
    switch (query.comparison) {
    case Exact:
        return folded == query.text;
    case StartsWith:
        return folded.compare(0, query.text.size(), query.text) == 0;
    case Contains:
        return folded.find(query.text) != std::string::npos;
    case Wildcards:
        return matchesWildcards(folded, query.text);
    default:
        return false;
    }
}

bool matches(const Entry &entry, const Query &query)
{
    return std::any_of(query.properties.begin(), query.properties.end(), [&](int property) {
        const int contactProperty = kPropertyOfLookup[static_cast<std::size_t>(property)];
        if (contactProperty < 0)
            return false;
        const std::vector<std::string> values = propertyValues(entry, contactProperty);
        return std::any_of(values.begin(), values.end(),
            [&query](const std::string &value) { return matches(value, query); });
    });
}

std::vector<int> readNumbers(BodyReader &reader, const char *name, int last)
{
    std::vector<int> result;
    if (const Json *items = reader.requiredList(name)) {
        for (const Json &item : *items) {
            const std::optional<std::int64_t> value = BodyReader::asInteger(item);
            if (!value || *value < 0 || *value > last) {
                reader.invalid(name, "a list of values from 0 to " + std::to_string(last) + " is expected.");
                break;
            }
            result.push_back(static_cast<int>(*value));
        }
    }
    return result;
}

Json personOrStation(const Entry &entry, int type)
{
    const Contact &contact = *entry.contact;
    Json json = { { "lookupEntryType", type }, { "entryID", entry.id }, { "isActive", true },
        { "voicemailCapable", !contact.text(TextField::VoicemailLocation).empty() } };
    for (const TextField field :
        { TextField::BusinessEmail, TextField::Department, TextField::DisplayName, TextField::Extension,
            TextField::FirstName, TextField::HomeEmail, TextField::LastName, TextField::StatusUri }) {
        if (!contact.text(field).empty())
            json[textFieldName(field)] = contact.text(field);
    }
    for (const PhoneFieldInfo &info : kPhoneFields) {
        const bool carried = info.field == PhoneField::BusinessPhone
            || info.field == PhoneField::BusinessPhone2 || info.field == PhoneField::HomePhone
            || info.field == PhoneField::HomePhone2 || info.field == PhoneField::MobilePhone;
        if (carried && !contact.phone(info.field).empty())
            json[info.name] = phoneNumberJson(contact.phone(info.field));
    }
    const std::string &userId = contact.text(TextField::UserId);
    json["queueID"] = { { "queueType",
                            static_cast<int>(type == Person ? LookupQueue::User : LookupQueue::Station) },
        { "queueName", userId.empty() ? entry.id : userId } };
    return json;
}

// Workgroups and station groups are found by the name of their directory.
Json group(const Directory &directory, int type)
{
    Json json = { { "lookupEntryType", type }, { "entryID", directory.id },
        { "displayName", directory.displayName }, { "isActive", true },
        { "voicemailCapable", type == Workgroup } };
    if (type == Workgroup)
        json["queueID"] = { { "queueType", static_cast<int>(LookupQueue::Workgroup) },
            { "queueName", directory.displayName } };
    return json;
}

} // namespace

Outcome<Json> World::lookupEntries(const User &user, const Json &body, int directoriesVersion) const
{
    constexpr int kVersionOfOutboundProfiles = 11;
    BodyReader reader(body);
    reader.rejectMisspelt({ "lookupEntryTypes", "lookupEntryProperties", "lookupComparisonType",
        "lookupString", "maxEntries" });
    Query query;
    query.types = readNumbers(reader, "lookupEntryTypes",
        directoriesVersion >= kVersionOfOutboundProfiles ? OutboundAttendantProfile : Workgroup);
    query.properties = readNumbers(reader, "lookupEntryProperties", kLastLookupProperty);
    query.comparison = reader.requiredNumberBetween("lookupComparisonType", 0, Wildcards);
    const std::string typed = reader.requiredText("lookupString");
    query.text = foldCase(typed);
    query.most = std::min(reader.requiredNumberBetween("maxEntries", 0, 1000000), kMostLookupEntries);
    if (reader.failed())
        return reader.refusal();

    const auto wanted = [&query](int type) {
        return std::find(query.types.begin(), query.types.end(), type) != query.types.end();
    };
    std::vector<std::pair<std::string, Json>> found; // by sort key
    for (const Directory *where : visibleDirectories(user)) {
        const bool people = where->category == Category::Company && wanted(Person);
        const bool stations = where->category == Category::StationGroup && wanted(Station);
        if (people || stations) {
            for (const auto &[id, entry] : store(where->id)->entries) {
                if (matches(*entry, query))
                    found.emplace_back(propertySortKey(*entry, kDisplayNameProperty),
                        personOrStation(*entry, people ? Person : Station));
            }
        }
        const int type = where->category == Category::Workgroup ? Workgroup
            : where->category == Category::StationGroup         ? StationGroup
                                                                : 0;
        if (type != 0 && wanted(type)) {
            const bool byName = std::any_of(query.properties.begin(), query.properties.end(),
                [](int property) { return property == 3 || property == 5; });
            if (byName && (matches(where->displayName, query) || matches(where->id, query)))
                found.emplace_back(sortKey(where->displayName), group(*where, type));
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first < right.first
                                         : left.second.at("entryID") < right.second.at("entryID");
    });
    Json list = Json::array();
    for (const auto &[key, entry] : found) {
        if (static_cast<int>(list.size()) == query.most)
            break;
        list.push_back(entry);
    }
    const bool more = list.size() < found.size();
    return Json { { "lookupEntriesList", std::move(list) }, { "moreEntriesMatched", more },
        { "phoneNumber", phoneNumberJson({ typed, {}, false }) } };
}

Outcome<Json> World::queryPhoneNumber(const Json &body) const
{
    BodyReader reader(body);
    reader.rejectMisspelt({ "phoneNumber" });
    const std::string typed = reader.requiredText("phoneNumber");
    if (reader.failed())
        return reader.refusal();
    const DialedNumber number = dial(typed);
    Json json = { { "rawText", typed }, { "normalizedText", number.normalized },
        { "displayText", number.display }, { "editBase", number.editBase }, { "extension", number.extension },
        { "defaultClassification", number.classification }, { "classifications", { number.classification } },
        { "internal", number.internal }, { "queueType", static_cast<int>(DialedQueue::None) },
        { "voicemailCapable", false }, { "dialCapable", number.dialable },
        { "autoDialExtension", number.autoDialExtension } };
    if (!number.internal)
        return json;
    for (const auto &[id, found] : m_stores) {
        const bool people = found->directory.category == Category::Company;
        if (!people && found->directory.category != Category::StationGroup)
            continue;
        for (const auto &[entryId, entry] : found->entries) {
            const Contact &contact = *entry->contact;
            if (contact.text(TextField::Extension) != number.normalized)
                continue;
            const std::string &userId = contact.text(TextField::UserId);
            json["queueType"] = static_cast<int>(people ? DialedQueue::User : DialedQueue::Station);
            json["queueName"] = userId.empty() ? entryId : userId;
            json["voicemailCapable"] = !contact.text(TextField::VoicemailLocation).empty();
            if (people)
                return json;
        }
    }
    return json;
}

} // namespace icwssim
