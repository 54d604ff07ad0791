// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/bodyreader.h"
#include "app/simulator/world/dialplan.h"
#include "app/simulator/world/fields.h"
#include "app/simulator/world/timestamp.h"
#include "app/simulator/world/worldstore.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>

// What directories and their windows look like to one user (protocol.md 4.1 to 4.4, 8a.2, 8a.5).
namespace icwssim {

namespace {

constexpr const char *kParametersType = "urn:inin.com:directories:directorySubscriptionParameters";
constexpr int kDefaultRows = 25;
constexpr int kMostRows = 300;
constexpr int kLastFilterType = 4;
constexpr int kWildcards = 4;

int rowsFor(const WorldOptions &options, int wanted)
{
    if (options.maxDirectoryStatusWatches && wanted <= *options.maxDirectoryStatusWatches)
        return wanted;
    if (options.clientDirectoryPageSize)
        return *options.clientDirectoryPageSize; // read literally, this may be more than was asked
    return std::min(kDefaultRows, wanted);
}

void readFilters(BodyReader &reader, std::vector<FilterItem> &filters)
{
    const Json *items = reader.list("filterItems");
    if (!items)
        return;
    for (const Json &item : *items) {
        if (!item.is_object()) {
            reader.invalid("filterItems", "a list of objects is expected.");
            return;
        }
        BodyReader nested(item);
        nested.rejectMisspelt({ "contactProperty", "filterType", "filterExpressions" });
        FilterItem filter;
        filter.contactProperty = nested.requiredNumberBetween("contactProperty", 0, kLastContactProperty);
        filter.filterType = nested.requiredNumberBetween("filterType", 0, kLastFilterType);
        if (const Json *expressions = nested.requiredList("filterExpressions")) {
            for (const Json &expression : *expressions) {
                if (!expression.is_string()) {
                    nested.invalid("filterExpressions", "a list of texts is expected.");
                    break;
                }
                filter.expressions.push_back(expression.get<std::string>());
            }
            if (expressions->empty())
                nested.invalid("filterExpressions", "at least one expression is expected.");
        }
        if (filter.filterType == kWildcards && filter.contactProperty == kAccessRightsProperty)
            nested.invalid("filterType", "wildcards cannot be used with access rights.");
        reader.adopt(nested);
        if (reader.failed())
            return;
        filters.push_back(std::move(filter));
    }
}

void readSorts(BodyReader &reader, std::vector<SortItem> &sorts)
{
    const Json *items = reader.list("sortItems");
    if (!items)
        return;
    for (const Json &item : *items) {
        if (!item.is_object()) {
            reader.invalid("sortItems", "a list of objects is expected.");
            return;
        }
        BodyReader nested(item);
        nested.rejectMisspelt({ "contactProperty", "sortDirection" });
        SortItem sort;
        sort.contactProperty = nested.requiredNumberBetween("contactProperty", 0, kLastContactProperty);
        sort.descending = nested.requiredNumberBetween("sortDirection", 0, 1) == 1;
        reader.adopt(nested);
        if (reader.failed())
            return;
        sorts.push_back(sort);
    }
}

void addStatus(Json &json, const LiveStatus &status)
{
    json["statusID"] = status.statusId;
    json["statusSummary"] = { { "statusID", status.statusId }, { "loggedIn", status.loggedIn },
        { "onPhone", status.onPhone } };
    json["statusNotes"] = status.notes.empty() ? Json() : Json(status.notes);
    json["forwardNumber"] = status.forwardNumber.empty() ? Json() : phoneNumberJson(status.forwardNumber);
    json["until"] = status.until == 0
        ? Json()
        : Json { { "untilDateTime", compactUtc(status.until) }, { "hasDate", true }, { "hasTime", true } };
    json["onPhone"] = status.onPhone;
    json["onPhoneChanged"] = status.onPhoneChanged == 0 ? Json() : Json(compactUtc(status.onPhoneChanged));
    json["statusChanged"] = status.statusChanged == 0 ? Json() : Json(compactUtc(status.statusChanged));
    json["loggedIn"] = status.loggedIn;
    json["stations"] = status.stations;
    json["icServers"] = status.icServers;
}

// What a delta says of a member that the row used to have (protocol.md 8a.2).
Json cleared(const std::string &name, const Json &before)
{
    static const std::set<std::string> kNullable { "statusID", "statusSummary", "statusNotes",
        "forwardNumber", "until", "onPhone", "onPhoneChanged", "statusChanged", "loggedIn", "stations",
        "icServers" };
    if (kNullable.count(name) > 0)
        return {};
    if (before.is_string())
        return "";
    if (before.is_array())
        return Json::array();
    if (before.is_boolean())
        return false;
    if (before.contains("standardizedNumber"))
        return clearedPhoneJson();
    return before; // accessRights and numbers are never taken away
}

// Only what differs, and the two members that are always there; null when nothing differs.
Json difference(const Json &before, const Json &now)
{
    Json result = Json::object();
    for (const auto &item : now.items()) {
        const auto old = before.find(item.key());
        if (old == before.end() || *old != item.value())
            result[item.key()] = item.value();
    }
    for (const auto &item : before.items()) {
        if (!now.contains(item.key()))
            result[item.key()] = cleared(item.key(), item.value());
    }
    if (result.empty())
        return {};
    for (const char *always : { "__type", "entryID", "index" })
        result[always] = now.at(always);
    return result;
}

Json directoryMessage(const std::string &subscriptionId, bool isDelta)
{
    return { { "__type", "urn:inin.com:directories:directoryMessage" }, { "isDelta", isDelta },
        { "subscriptionId", subscriptionId } };
}

Json directoriesMessage(bool isDelta)
{
    return { { "__type", "urn:inin.com:directories:directoriesMessage" }, { "isDelta", isDelta } };
}

} // namespace

std::vector<const Directory *> World::visibleDirectories(const User &user) const
{
    std::vector<const Directory *> result;
    for (const auto &[id, found] : m_stores) {
        if (isVisible(user, found->directory))
            result.push_back(&found->directory);
    }
    return result;
}

Json World::metadataJson(const User &user, const Directory &directory) const
{
    Json json = { { "directoryID", directory.id }, { "displayName", directory.displayName },
        { "schemaID", directory.schemaId }, { "category", static_cast<int>(directory.category) },
        { "displayType", static_cast<int>(directory.displayType) }, { "canRefresh", directory.canRefresh },
        { "hasActivation", directory.hasActivation }, { "hasDynamicFields", directory.hasDynamicFields },
        { "hasStatus", directory.hasStatus }, { "isPrivate", directory.isPrivate } };
    const DirectoryRights whole = rights(user, directory);
    json["accessRights"] = whole.json();
    if (!directory.ownerId.empty())
        json["ownerID"] = directory.ownerId;
    if (const Store *found = store(directory.id))
        json["count"] = found->countFor(found->reader(user, whole.admin));
    return json;
}

std::map<std::string, Json> World::visibleMetadata(const User &user) const
{
    std::map<std::string, Json> result;
    for (const Directory *directory : visibleDirectories(user))
        result.emplace(directory->id, metadataJson(user, *directory));
    return result;
}

Json World::directoriesSnapshot(const std::map<std::string, Json> &now)
{
    Json message = directoriesMessage(false);
    Json &added = message["directoriesAdded"] = Json::array();
    for (const auto &[id, metadata] : now)
        added.push_back(metadata);
    return message;
}

Json World::directoriesDelta(
    const std::map<std::string, Json> &before, const std::map<std::string, Json> &now)
{
    Json message = directoriesMessage(true);
    for (const auto &[id, metadata] : now) {
        const auto old = before.find(id);
        if (old == before.end())
            message["directoriesAdded"].push_back(metadata);
        else if (old->second != metadata)
            message["directoriesChanged"].push_back(metadata);
    }
    for (const auto &[id, metadata] : before) {
        if (now.count(id) == 0)
            message["directoriesRemoved"].push_back(id);
    }
    const bool differs = message.contains("directoriesAdded") || message.contains("directoriesChanged")
        || message.contains("directoriesRemoved");
    return differs ? message : Json();
}

Outcome<WindowRequest> World::parseWindow(const User &user, const Json &body) const
{
    BodyReader reader(body);
    reader.requireType(kParametersType);
    reader.rejectMisspelt({ "__type", "directoryID", "count", "index", "filterItems", "sortItems" });
    WindowRequest request;
    request.directoryId = reader.requiredText("directoryID");
    const std::int64_t count = reader.number("count").value_or(kDefaultRows);
    if (count > kMostRows && m_options.rejectLargeCount)
        reader.invalid("count", "at most 300 rows can be asked for.");
    const std::int64_t index = reader.number("index").value_or(0);
    if (index < 0)
        reader.invalid("index", "a window starts at 0 or later.");
    readFilters(reader, request.filters);
    readSorts(reader, request.sorts);
    if (reader.failed())
        return reader.refusal();

    const Directory *found = directory(request.directoryId);
    if (!found)
        return Refusal::notFound(404, "There is no directory '" + request.directoryId + "'.");
    if (const auto allowed = requireDirectory(user, request.directoryId); !allowed)
        return allowed.refusal();
    if (!found->subscribable)
        return Refusal { 405, "error.request.accessDenied.httpMethodNotAllowed", {},
            "The directory '" + found->displayName + "' cannot be subscribed to.", {}, {} };
    request.index =
        static_cast<int>(std::min<std::int64_t>(index, std::numeric_limits<int>::max() - 10 * kMostRows));
    request.count = rowsFor(
        m_options, count < 1 ? kDefaultRows : static_cast<int>(std::min<std::int64_t>(count, kMostRows)));
    return request;
}

Window World::window(const User &user, const WindowRequest &request)
{
    Window result;
    result.directoryId = request.directoryId;
    Store *found = store(request.directoryId);
    if (!found || !isVisible(user, found->directory))
        return result;
    const std::string reader = found->reader(user, user.directoryAdmin);
    const DirectoryIndex &view = found->index(request.filters, request.sorts, reader);
    result.totalCount = found->countFor(reader);
    result.filteredCount = view.size();
    const int end = std::min(view.size(), request.index + request.count);
    for (int i = request.index; i < end; ++i)
        result.rows.push_back({ i, view.at(i) });
    return result;
}

bool World::isAsShown(const User &user, const WindowRequest &request, const Window &shown)
{
    Store *found = store(request.directoryId);
    if (!found || !isVisible(user, found->directory))
        return shown.rows.empty() && shown.totalCount == 0 && shown.filteredCount == 0;
    const std::string reader = found->reader(user, user.directoryAdmin);
    const DirectoryIndex &view = found->index(request.filters, request.sorts, reader);
    const int rows = std::max(0, std::min(view.size() - request.index, request.count));
    if (shown.totalCount != found->countFor(reader) || shown.filteredCount != view.size()
        || static_cast<int>(shown.rows.size()) != rows)
        return false;
    return std::all_of(shown.rows.begin(), shown.rows.end(),
        [&view](const WindowRow &row) { return view.at(row.index) == row.entry; });
}

Json World::contactEntryJson(
    const User &user, const std::string &directoryId, const Entry &entry, int index) const
{
    Json json = { { "__type", "urn:inin.com:directories:contactEntry" }, { "entryID", entry.id },
        { "index", index }, { "primaryNumberDesignation", entry.primaryNumber } };
    const Contact &contact = *entry.contact;
    for (const auto &[field, value] : contact.texts)
        json[textFieldName(field)] = value;
    for (const PhoneFieldInfo &info : kPhoneFields) {
        const Phone &phone = contact.phone(info.field);
        if (!phone.empty())
            json[info.name] = phoneNumberJson(phone);
    }
    if (!entry.ownerId.empty())
        json["ownerID"] = entry.ownerId;
    if (!contact.workgroups.empty())
        json["workgroups"] = contact.workgroups;
    if (!contact.skills.empty())
        json["skills"] = contact.skills;
    const Directory *where = directory(directoryId);
    std::optional<EntryFlags> flags = entry.flags;
    if (m_options.effectiveRightsOnRead && where)
        flags = rights(user, *where, entry);
    if (flags)
        json["accessRights"] = { { "read", flags->read }, { "create", flags->create },
            { "update", flags->update }, { "delete", flags->remove } };
    if (entry.activated)
        json["activated"] = *entry.activated;
    if (contact.status && user.viewStatus && where && where->hasStatus)
        addStatus(json, *contact.status);
    return json;
}

Json World::windowSnapshot(const User &user, const std::string &subscriptionId, const Window &now) const
{
    Json message = directoryMessage(subscriptionId, false);
    message["totalCount"] = now.totalCount;
    message["filteredCount"] = now.filteredCount;
    Json &added = message["contactsAdded"] = Json::array();
    for (const WindowRow &row : now.rows)
        added.push_back(contactEntryJson(user, now.directoryId, *row.entry, row.index));
    return message;
}

Json World::windowDelta(const User &user, const std::string &subscriptionId, const Window &before,
    const Window &now, bool lazyIndices) const
{
    std::unordered_map<std::string_view, const WindowRow *> old;
    old.reserve(before.rows.size());
    for (const WindowRow &row : before.rows)
        old.emplace(row.entry->id, &row);

    Json added = Json::array();
    Json changed = Json::array();
    Json removed = Json::array();
    for (const WindowRow &row : now.rows) {
        const auto found = old.find(row.entry->id);
        if (found == old.end()) {
            added.push_back(contactEntryJson(user, now.directoryId, *row.entry, row.index));
            continue;
        }
        const WindowRow &was = *found->second;
        old.erase(found);
        const bool edited = was.entry->revision != row.entry->revision;
        if (!edited && (was.index == row.index || lazyIndices))
            continue; // as it was, or merely shifted
        if (!edited) {
            changed.push_back({ { "__type", "urn:inin.com:directories:contactEntry" },
                { "entryID", row.entry->id }, { "index", row.index } });
            continue;
        }
        Json what = difference(contactEntryJson(user, now.directoryId, *was.entry, was.index),
            contactEntryJson(user, now.directoryId, *row.entry, row.index));
        if (!what.is_null())
            changed.push_back(std::move(what));
    }
    for (const WindowRow &row : before.rows) {
        if (old.count(row.entry->id) > 0)
            removed.push_back(row.entry->id);
    }

    const bool total = before.totalCount != now.totalCount;
    const bool filtered = before.filteredCount != now.filteredCount;
    if (added.empty() && changed.empty() && removed.empty() && !total && !filtered)
        return {};
    Json message = directoryMessage(subscriptionId, true);
    if (total)
        message["totalCount"] = now.totalCount;
    if (filtered)
        message["filteredCount"] = now.filteredCount;
    if (!removed.empty())
        message["contactsRemoved"] = std::move(removed);
    if (!changed.empty())
        message["contactsChanged"] = std::move(changed);
    if (!added.empty())
        message["contactsAdded"] = std::move(added);
    return message;
}

} // namespace icwssim
