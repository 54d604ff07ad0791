// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace dialbook {

/// Every member of editableContactEntry that a person can edit (protocol.md 4.4), texts first, then the
/// eight phones, then the rest. The order is the wire's for none of them; the editor has its own.
enum class ContactField {
    // texts
    LastName,
    FirstName,
    DisplayName,
    Company,
    Department,
    Title,
    Assistant,
    BusinessEmail,
    BusinessAddress,
    BusinessCity,
    BusinessState,
    BusinessZipCode,
    BusinessCountry,
    HomeEmail,
    HomeAddress,
    HomeCity,
    HomeState,
    HomeZipCode,
    HomeCountry,
    Notes,
    StatusUri,
    // phones
    BusinessPhone,
    BusinessPhone2,
    MobilePhone,
    HomePhone,
    HomePhone2,
    Fax,
    Pager,
    AssistantPhone,
    // others
    PrimaryNumber,
    AccessRights,
};

inline constexpr int textFieldCount = int(ContactField::StatusUri) + 1;
inline constexpr int phoneFieldCount =
    int(ContactField::AssistantPhone) - int(ContactField::BusinessPhone) + 1;

[[nodiscard]] constexpr bool isText(ContactField field)
{
    return int(field) < textFieldCount;
}
[[nodiscard]] constexpr bool isPhone(ContactField field)
{
    return field >= ContactField::BusinessPhone && field <= ContactField::AssistantPhone;
}

[[nodiscard]] std::span<const ContactField> allContactFields();
[[nodiscard]] std::span<const ContactField> textFields();
[[nodiscard]] std::span<const ContactField> phoneFields();

/// The member's name on the wire, e.g. "businessPhone2", "statusURI".
[[nodiscard]] QString wireName(ContactField field);
/// The same without a copy, for reading and writing JSON.
[[nodiscard]] QLatin1StringView wireKey(ContactField field);
/// From a propertyName of an error: "businessPhone2", also "businessPhone2.extension" or "read" (a member
/// of accessRights).
[[nodiscard]] std::optional<ContactField> contactFieldFromWireName(const QString &name);

/// urn:inin.com:directories:defaultPhoneNumberType: which number is dialled (protocol.md 4.4). A number that
/// is not in this list (a newer server's) is kept as it is, so that saving a contact does not change it.
enum class PrimaryNumber {
    None = -1,
    Extension = 0,
    BusinessPhone = 1,
    BusinessPhone2 = 2,
    HomePhone = 3,
    HomePhone2 = 4,
    MobilePhone = 5,
    Fax = 6,
    Pager = 7,
    AssistantPhone = 8,
};

[[nodiscard]] std::span<const PrimaryNumber> allPrimaryNumbers();
/// The phone field that the designation names; nothing for None and Extension.
[[nodiscard]] std::optional<ContactField> phoneFieldOf(PrimaryNumber number);
[[nodiscard]] PrimaryNumber primaryNumberOf(ContactField phone);

} // namespace dialbook
