// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int fieldCount = int(ContactField::AccessRights) + 1;

constexpr std::array<ContactField, size_t(fieldCount)> everyField = [] {
    std::array<ContactField, size_t(fieldCount)> fields {};
    for (int i = 0; i < fieldCount; ++i) {
        fields.at(size_t(i)) = ContactField(i);
    }
    return fields;
}();

// By ContactField.
constexpr std::array<QLatin1StringView, size_t(fieldCount)> wireNames { "lastName"_L1, "firstName"_L1,
    "displayName"_L1, "company"_L1, "department"_L1, "title"_L1, "assistant"_L1, "businessEmail"_L1,
    "businessAddress"_L1, "businessCity"_L1, "businessState"_L1, "businessZipCode"_L1, "businessCountry"_L1,
    "homeEmail"_L1, "homeAddress"_L1, "homeCity"_L1, "homeState"_L1, "homeZipCode"_L1, "homeCountry"_L1,
    "notes"_L1, "statusURI"_L1, "businessPhone"_L1, "businessPhone2"_L1, "mobilePhone"_L1, "homePhone"_L1,
    "homePhone2"_L1, "fax"_L1, "pager"_L1, "assistantPhone"_L1, "primaryNumberDesignation"_L1,
    "accessRights"_L1 };

constexpr std::array everyPrimaryNumber { PrimaryNumber::None, PrimaryNumber::Extension,
    PrimaryNumber::BusinessPhone, PrimaryNumber::BusinessPhone2, PrimaryNumber::HomePhone,
    PrimaryNumber::HomePhone2, PrimaryNumber::MobilePhone, PrimaryNumber::Fax, PrimaryNumber::Pager,
    PrimaryNumber::AssistantPhone };

} // namespace

std::span<const ContactField> allContactFields()
{
    return everyField;
}

std::span<const ContactField> textFields()
{
    return allContactFields().first(size_t(textFieldCount));
}

std::span<const ContactField> phoneFields()
{
    return allContactFields().subspan(size_t(textFieldCount), size_t(phoneFieldCount));
}

QLatin1StringView wireKey(ContactField field)
{
    return wireNames.at(size_t(field));
}

QString wireName(ContactField field)
{
    return wireKey(field);
}

std::optional<ContactField> contactFieldFromWireName(const QString &name)
{
    // Members of members are named by the field that holds them.
    const QString head = name.section(u'.', 0, 0).trimmed();
    for (const auto sensitivity : { Qt::CaseSensitive, Qt::CaseInsensitive }) {
        for (const ContactField field : everyField) {
            if (head.compare(wireKey(field), sensitivity) == 0) {
                return field;
            }
        }
        for (const auto right : { "read"_L1, "create"_L1, "update"_L1, "delete"_L1 }) {
            if (head.compare(right, sensitivity) == 0) {
                return ContactField::AccessRights;
            }
        }
    }
    return {};
}

std::span<const PrimaryNumber> allPrimaryNumbers()
{
    return everyPrimaryNumber;
}

std::optional<ContactField> phoneFieldOf(PrimaryNumber number)
{
    switch (number) {
    case PrimaryNumber::None:
    case PrimaryNumber::Extension:
        return {};
    case PrimaryNumber::BusinessPhone:
        return ContactField::BusinessPhone;
    case PrimaryNumber::BusinessPhone2:
        return ContactField::BusinessPhone2;
    case PrimaryNumber::HomePhone:
        return ContactField::HomePhone;
    case PrimaryNumber::HomePhone2:
        return ContactField::HomePhone2;
    case PrimaryNumber::MobilePhone:
        return ContactField::MobilePhone;
    case PrimaryNumber::Fax:
        return ContactField::Fax;
    case PrimaryNumber::Pager:
        return ContactField::Pager;
    case PrimaryNumber::AssistantPhone:
        return ContactField::AssistantPhone;
    }
    return {}; // a designation that a newer server knows
}

PrimaryNumber primaryNumberOf(ContactField phone)
{
    for (const PrimaryNumber number : everyPrimaryNumber) {
        if (phoneFieldOf(number) == phone) {
            return number;
        }
    }
    return PrimaryNumber::None;
}

} // namespace dialbook
