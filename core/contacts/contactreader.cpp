// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactreader.h"

#include "core/contacts/contactbuilder.h"
#include "core/rest/jsonreading.h"
#include "core/rest/restclient.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QString textOf(const QJsonValue &value)
{
    return json::text(value).value_or(QString());
}

PrimaryNumber readPrimaryNumber(const QJsonValue &value)
{
    if (const auto number = json::integer(value)) {
        return PrimaryNumber(int(*number));
    }
    const QString name = textOf(value);
    if (name.compare("extension"_L1, Qt::CaseInsensitive) == 0) {
        return PrimaryNumber::Extension;
    }
    // The enumeration says faxPhone and pagerPhone where the members are called fax and pager.
    for (const QString &member : { name, name.chopped(name.endsWith("Phone"_L1) ? 5 : 0) }) {
        const auto field = contactFieldFromWireName(member);
        if (field && isPhone(*field)) {
            return primaryNumberOf(*field);
        }
    }
    return PrimaryNumber::None;
}

std::optional<ContactRights> readRights(const QJsonValue &value)
{
    if (!value.isObject()) {
        return {};
    }
    const QJsonObject object = value.toObject();
    ContactRights rights;
    rights.read = json::boolean(object.value("read"_L1)).value_or(true);
    rights.create = json::boolean(object.value("create"_L1)).value_or(false);
    rights.update = json::boolean(object.value("update"_L1)).value_or(false);
    rights.remove = json::boolean(object.value("delete"_L1)).value_or(false);
    return rights;
}

// Members of live status: absent is unchanged, null is cleared (protocol.md 3.3).
void takeStatus(std::optional<UserStatus> &status, const QJsonObject &object)
{
    UserStatus next = status.value_or(UserStatus {});
    const auto summary = object.value("statusSummary"_L1);
    if (summary.isObject()) {
        const QJsonObject parts = summary.toObject();
        next.statusId = textOf(parts.value("statusID"_L1));
        next.loggedIn = json::boolean(parts.value("loggedIn"_L1));
        next.onPhone = json::boolean(parts.value("onPhone"_L1));
    } else if (summary.isNull()) {
        next.statusId.clear();
        next.loggedIn.reset();
        next.onPhone.reset();
    }
    // The single members are newer than the summary, and go before it.
    if (const auto value = object.value("statusID"_L1); !value.isUndefined()) {
        next.statusId = textOf(value);
    }
    if (const auto value = object.value("statusNotes"_L1); !value.isUndefined()) {
        next.notes = textOf(value);
    }
    if (const auto value = object.value("loggedIn"_L1); !value.isUndefined()) {
        next.loggedIn = json::boolean(value);
    }
    if (const auto value = object.value("onPhone"_L1); !value.isUndefined()) {
        next.onPhone = json::boolean(value);
    }
    if (const auto value = object.value("statusChanged"_L1); !value.isUndefined()) {
        next.changed = json::dateTime(value).value_or(QDateTime());
    }
    if (next == UserStatus {}) {
        status.reset();
    } else {
        status = std::move(next);
    }
}

} // namespace

PhoneNumber readPhoneNumber(const QJsonValue &value)
{
    PhoneNumber phone;
    if (value.isString()) { // not in the contract, but plain to see what is meant
        phone.standardized = value.toString();
        phone.display = phone.standardized;
        return phone;
    }
    if (!value.isObject()) {
        return phone;
    }
    const QJsonObject object = value.toObject();
    phone.standardized = textOf(object.value("standardizedNumber"_L1));
    if (phone.standardized.isEmpty()) { // servers of 2014 (protocol.md 4.4)
        phone.standardized = textOf(object.value("dialString"_L1));
    }
    phone.display = textOf(object.value("displayString"_L1));
    phone.edit = textOf(object.value("editNumber"_L1));
    phone.dialable = json::boolean(object.value("dialable"_L1)).value_or(true);
    const QJsonObject info = object.value("numberInfo"_L1).toObject();
    phone.base = textOf(info.value("baseNumber"_L1));
    phone.extension = textOf(info.value("extension"_L1));
    phone.autoDialExtension = json::boolean(info.value("autoDialable"_L1)).value_or(false);
    if (phone.isEmpty() && phone.extension.isEmpty()) {
        return {};
    }
    return phone;
}

Result<Contact> readContact(const QJsonObject &object)
{
    Contact contact;
    contact.id = EntryId(textOf(object.value("entryID"_L1)));
    if (contact.id.isEmpty()) {
        return tl::unexpected(unreadable(u"a contactEntry without entryID"_s));
    }
    mergeContact(contact, object);
    return contact;
}

void mergeContact(Contact &contact, const QJsonObject &changed)
{
    ContactBuilder builder(contact);
    const auto take = [&](QLatin1StringView member, auto function) {
        if (const auto value = changed.value(member); !value.isUndefined()) {
            function(value);
        }
    };
    for (const ContactField field : textFields()) {
        take(wireKey(field), [&](const QJsonValue &value) { builder.setText(field, textOf(value)); });
    }
    for (const ContactField field : phoneFields()) {
        take(wireKey(field),
            [&](const QJsonValue &value) { builder.setPhone(field, readPhoneNumber(value)); });
    }
    take("userID"_L1, [&](const QJsonValue &value) { builder.setUser(textOf(value)); });
    take("ownerID"_L1, [&](const QJsonValue &value) { builder.setOwner(textOf(value)); });
    take("extension"_L1, [&](const QJsonValue &value) { builder.setExtension(textOf(value)); });
    take("primaryNumberDesignation"_L1,
        [&](const QJsonValue &value) { builder.setPrimaryNumber(readPrimaryNumber(value)); });
    take("accessRights"_L1, [&](const QJsonValue &value) { builder.setRights(readRights(value)); });
    take("workgroups"_L1, [&](const QJsonValue &value) { builder.setWorkgroups(json::textList(value)); });
    take("skills"_L1, [&](const QJsonValue &value) { builder.setSkills(json::textList(value)); });
    std::optional<UserStatus> status = contact.status();
    takeStatus(status, changed);
    builder.setStatus(status);
    contact.setBlock(builder.pack());
}

} // namespace dialbook
