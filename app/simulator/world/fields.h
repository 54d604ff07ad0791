// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/model.h"

#include <array>
#include <string>
#include <vector>

// The members of contactEntry by name and by contactProperty number (protocol.md 4.2, 4.4).
namespace icwssim {

struct TextFieldInfo
{
    TextField field;
    const char *name;
    int contactProperty;
    bool editable;
};

struct PhoneFieldInfo
{
    PhoneField field;
    const char *name;
    int contactProperty;
    int primaryNumber; // defaultPhoneNumberType
};

constexpr std::array<TextFieldInfo, 26> kTextFields { {
    { TextField::Assistant, "assistant", 14, true },
    { TextField::BusinessAddress, "businessAddress", 8, true },
    { TextField::BusinessCity, "businessCity", 9, true },
    { TextField::BusinessCountry, "businessCountry", 12, true },
    { TextField::BusinessEmail, "businessEmail", 13, true },
    { TextField::BusinessState, "businessState", 10, true },
    { TextField::BusinessZipCode, "businessZipCode", 11, true },
    { TextField::Company, "company", 6, true },
    { TextField::Department, "department", 5, true },
    { TextField::DisplayName, "displayName", 26, true },
    { TextField::FirstName, "firstName", 1, true },
    { TextField::HomeAddress, "homeAddress", 27, true },
    { TextField::HomeCity, "homeCity", 28, true },
    { TextField::HomeCountry, "homeCountry", 15, true },
    { TextField::HomeEmail, "homeEmail", 16, true },
    { TextField::HomeState, "homeState", 29, true },
    { TextField::HomeZipCode, "homeZipCode", 30, true },
    { TextField::LastName, "lastName", 2, true },
    { TextField::Notes, "notes", 25, true },
    { TextField::StatusUri, "statusURI", 38, true },
    { TextField::Title, "title", 7, true },
    { TextField::Alias, "alias", 35, false },
    { TextField::Extension, "extension", 3, false },
    { TextField::TrackerData, "trackerData", 37, false },
    { TextField::UserId, "userID", 4, false },
    { TextField::VoicemailLocation, "voicemailLocation", 32, false },
} };

constexpr std::array<PhoneFieldInfo, 8> kPhoneFields { {
    { PhoneField::AssistantPhone, "assistantPhone", 23, 8 },
    { PhoneField::BusinessPhone, "businessPhone", 17, 1 },
    { PhoneField::BusinessPhone2, "businessPhone2", 18, 2 },
    { PhoneField::Fax, "fax", 21, 6 },
    { PhoneField::HomePhone, "homePhone", 31, 3 },
    { PhoneField::HomePhone2, "homePhone2", 19, 4 },
    { PhoneField::MobilePhone, "mobilePhone", 20, 5 },
    { PhoneField::Pager, "pager", 22, 7 },
} };

constexpr int kLastContactProperty = 42;
constexpr int kAccessRightsProperty = 36;
constexpr int kDisplayNameProperty = 26;
constexpr int kFirstPrimaryNumber = -1;
constexpr int kLastPrimaryNumber = 8;

const char *textFieldName(TextField field);

// The texts by which an entry is found under a property: none when it is empty, several for lists
// and for phones (normalised, shown, as typed).
std::vector<std::string> propertyValues(const Entry &entry, int contactProperty);

// What an entry is sorted by under a property.
std::string propertySortKey(const Entry &entry, int contactProperty);

} // namespace icwssim
