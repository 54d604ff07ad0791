// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/lookupapi.h"

#include "core/rest/jsonreading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QString textOf(const QJsonValue &value)
{
    return json::text(value).value_or(QString());
}

// A common:phoneNumber as it is dialled (protocol.md 4.4).
QString numberOf(const QJsonValue &value)
{
    const QJsonObject phone = value.toObject();
    for (const auto key : { "standardizedNumber"_L1, "dialString"_L1, "displayString"_L1 }) {
        if (QString number = textOf(phone.value(key)); !number.isEmpty()) {
            return number;
        }
    }
    return {};
}

LookupEntry readEntry(const QJsonObject &object)
{
    LookupEntry entry;
    const qint64 type = json::integer(object.value("lookupEntryType"_L1)).value_or(0);
    if (type >= qint64(LookupType::User) && type <= qint64(LookupType::OutboundAttendantProfile)) {
        entry.type = LookupType(type);
    }
    entry.id = textOf(object.value("entryID"_L1));
    entry.displayName = textOf(object.value("displayName"_L1));
    entry.firstName = textOf(object.value("firstName"_L1));
    entry.lastName = textOf(object.value("lastName"_L1));
    entry.department = textOf(object.value("department"_L1));
    entry.extension = textOf(object.value("extension"_L1));
    entry.businessPhone = numberOf(object.value("businessPhone"_L1));
    entry.businessPhone2 = numberOf(object.value("businessPhone2"_L1));
    entry.homePhone = numberOf(object.value("homePhone"_L1));
    entry.homePhone2 = numberOf(object.value("homePhone2"_L1));
    entry.mobilePhone = numberOf(object.value("mobilePhone"_L1));
    entry.businessEmail = textOf(object.value("businessEmail"_L1));
    entry.homeEmail = textOf(object.value("homeEmail"_L1));
    entry.statusUri = textOf(object.value("statusURI"_L1));
    entry.voicemailCapable = json::boolean(object.value("voicemailCapable"_L1)).value_or(false);
    entry.active = json::boolean(object.value("isActive"_L1));
    return entry;
}

} // namespace

Call<LookupResult> LookupApi::find(const LookupQuery &query)
{
    return m_rest.send<LookupResult>(
        { .method = HttpMethod::Post,
            .path = RestRequest::pathOf({ u"directories"_s, u"lookup-entries"_s }),
            .body = toJson(query) },
        readLookupResult);
}

QJsonObject toJson(const LookupQuery &query)
{
    QJsonArray types;
    for (const LookupType type : query.types) {
        types.append(int(type));
    }
    QJsonArray properties;
    for (const LookupProperty property : query.properties) {
        properties.append(int(property));
    }
    return { { u"lookupEntryTypes"_s, types }, { u"lookupEntryProperties"_s, properties },
        { u"lookupComparisonType"_s, int(query.comparison) }, { u"lookupString"_s, query.text },
        { u"maxEntries"_s, query.mostEntries } };
}

Result<LookupResult> readLookupResult(const RestReply &reply)
{
    const QJsonObject object = reply.body.toObject();
    if (!object.value("lookupEntriesList"_L1).isArray()) {
        return tl::unexpected(unreadable(u"a look-up answer without lookupEntriesList"_s));
    }
    LookupResult result;
    for (const auto value : object.value("lookupEntriesList"_L1).toArray()) {
        result.entries.append(readEntry(value.toObject()));
    }
    result.moreMatched = json::boolean(object.value("moreEntriesMatched"_L1)).value_or(false);
    result.asNumber = numberOf(object.value("phoneNumber"_L1));
    return result;
}

} // namespace dialbook
