// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/fields.h"

#include "app/simulator/world/dialplan.h"
#include "app/simulator/world/fold.h"

namespace icwssim {

namespace {

constexpr int kEntryId = 0;
constexpr int kPrimaryNumber = 24;
constexpr int kWorkgroups = 33;
constexpr int kOwnerId = 34;
constexpr int kSkills = 42;

// The bits of the client library's access rights: read 1, create 2, update 4, delete 8.
std::string flagsAsText(const EntryFlags &flags)
{
    const int bits =
        (flags.read ? 1 : 0) + (flags.create ? 2 : 0) + (flags.update ? 4 : 0) + (flags.remove ? 8 : 0);
    return std::to_string(bits);
}

std::vector<std::string> ifFilled(const std::string &text)
{
    return text.empty() ? std::vector<std::string> {} : std::vector<std::string> { text };
}

} // namespace

const char *textFieldName(TextField field)
{
    for (const TextFieldInfo &info : kTextFields) {
        if (info.field == field)
            return info.name;
    }
    return "";
}

std::vector<std::string> propertyValues(const Entry &entry, int contactProperty)
{
    const Contact &contact = *entry.contact;
    for (const TextFieldInfo &info : kTextFields) {
        if (info.contactProperty == contactProperty)
            return ifFilled(contact.text(info.field));
    }
    for (const PhoneFieldInfo &info : kPhoneFields) {
        if (info.contactProperty != contactProperty)
            continue;
        const Phone &phone = contact.phone(info.field);
        if (phone.empty())
            return {};
        const DialedNumber number = dial(phone.baseNumber.empty() ? phone.extension : phone.baseNumber);
        return { number.normalized, number.display,
            phone.baseNumber.empty() ? phone.extension : phone.baseNumber };
    }
    switch (contactProperty) {
    case kEntryId:
        return ifFilled(entry.id);
    case kPrimaryNumber:
        return { std::to_string(entry.primaryNumber) };
    case kWorkgroups:
        return contact.workgroups;
    case kOwnerId:
        return ifFilled(entry.ownerId);
    case kAccessRightsProperty:
        return entry.flags ? std::vector<std::string> { flagsAsText(*entry.flags) }
                           : std::vector<std::string> {};
    case kSkills:
        return contact.skills;
    default:
        return {};
    }
}

std::string propertySortKey(const Entry &entry, int contactProperty)
{
    for (const TextFieldInfo &info : kTextFields) {
        if (info.contactProperty == contactProperty)
            return sortKey(entry.contact->text(info.field));
    }
    if (contactProperty == kPrimaryNumber)
        return { static_cast<char>('a' + entry.primaryNumber - kFirstPrimaryNumber) };
    std::string key;
    const std::vector<std::string> values = propertyValues(entry, contactProperty);
    if (contactProperty == kWorkgroups || contactProperty == kSkills) {
        for (const std::string &value : values)
            key += sortKey(value) + '\x02';
    } else if (!values.empty()) {
        key = sortKey(values.front());
    }
    return key;
}

} // namespace icwssim
