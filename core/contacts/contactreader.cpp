// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactreader.h"

#include "core/rest/jsonreading.h"
#include "core/rest/restclient.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

// Enough for the repeated texts of a large directory; a directory without repetitions must not grow it
// for ever.
constexpr qsizetype mostSharedTexts = 4096;

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

// Many contacts have the same company; hardly two have the same name.
bool repeats(ContactField field)
{
    switch (field) {
    case ContactField::Company:
    case ContactField::Department:
    case ContactField::Title:
    case ContactField::Assistant:
    case ContactField::BusinessAddress:
    case ContactField::BusinessCity:
    case ContactField::BusinessState:
    case ContactField::BusinessZipCode:
    case ContactField::BusinessCountry:
    case ContactField::HomeCity:
    case ContactField::HomeState:
    case ContactField::HomeCountry:
        return true;
    default:
        return false;
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
    const auto sharedWith = [](QString text, std::initializer_list<const QString *> others) {
        for (const QString *other : others) {
            if (text == *other) {
                return *other;
            }
        }
        return text;
    };
    phone.display = sharedWith(textOf(object.value("displayString"_L1)), { &phone.standardized });
    phone.edit = sharedWith(textOf(object.value("editNumber"_L1)), { &phone.display, &phone.standardized });
    phone.dialable = json::boolean(object.value("dialable"_L1)).value_or(true);
    const QJsonObject info = object.value("numberInfo"_L1).toObject();
    phone.base =
        sharedWith(textOf(info.value("baseNumber"_L1)), { &phone.standardized, &phone.display, &phone.edit });
    phone.extension = textOf(info.value("extension"_L1));
    phone.autoDialExtension = json::boolean(info.value("autoDialable"_L1)).value_or(false);
    if (phone.isEmpty() && phone.extension.isEmpty()) {
        return {};
    }
    return phone;
}

QString ContactReader::shared(const QString &text)
{
    if (text.isEmpty()) {
        return text;
    }
    if (const auto known = m_texts.constFind(text); known != m_texts.cend()) {
        return *known;
    }
    if (m_texts.size() >= mostSharedTexts) {
        m_texts.clear();
    }
    m_texts.insert(text);
    return text;
}

QStringList ContactReader::shared(QStringList texts)
{
    for (QString &text : texts) {
        text = shared(text);
    }
    return texts;
}

Result<Contact> ContactReader::read(const QJsonObject &object)
{
    Contact contact;
    contact.id = EntryId(textOf(object.value("entryID"_L1)));
    if (contact.id.isEmpty()) {
        return tl::unexpected(unreadable(u"a contactEntry without entryID"_s));
    }
    take(contact, object);
    return contact;
}

void ContactReader::merge(Contact &contact, const QJsonObject &changed)
{
    take(contact, changed);
}

void ContactReader::take(Contact &contact, const QJsonObject &object)
{
    for (const ContactField field : textFields()) {
        if (const auto value = object.value(wireKey(field)); !value.isUndefined()) {
            const QString text = textOf(value);
            contact.text(field) = repeats(field) ? shared(text) : text;
        }
    }
    for (const ContactField field : phoneFields()) {
        if (const auto value = object.value(wireKey(field)); !value.isUndefined()) {
            contact.phone(field) = readPhoneNumber(value);
        }
    }
    if (const auto value = object.value("userID"_L1); !value.isUndefined()) {
        contact.user = UserId(textOf(value));
    }
    if (const auto value = object.value("ownerID"_L1); !value.isUndefined()) {
        contact.owner = UserId(shared(textOf(value)));
    }
    if (const auto value = object.value("extension"_L1); !value.isUndefined()) {
        contact.extension = textOf(value);
    }
    if (const auto value = object.value("primaryNumberDesignation"_L1); !value.isUndefined()) {
        contact.primaryNumber = readPrimaryNumber(value);
    }
    if (const auto value = object.value("accessRights"_L1); !value.isUndefined()) {
        contact.rights = readRights(value);
    }
    if (const auto value = object.value("workgroups"_L1); !value.isUndefined()) {
        contact.workgroups = shared(json::textList(value));
    }
    if (const auto value = object.value("skills"_L1); !value.isUndefined()) {
        contact.skills = shared(json::textList(value));
    }
    takeStatus(contact.status, object);
}

Result<Contact> readContact(const QJsonObject &object)
{
    return ContactReader().read(object);
}

void mergeContact(Contact &contact, const QJsonObject &changed)
{
    ContactReader().merge(contact, changed);
}

} // namespace dialbook
