// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/contacts/contactfield.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>

#include <array>
#include <optional>

namespace dialbook {

/// common:phoneNumber as the server shows it (protocol.md 4.4). Numbers are kept exactly as they came; a
/// comma is a two-second pause.
struct PhoneNumber
{
    QString standardized; ///< what is dialled
    QString display;
    QString base; ///< numberInfo.baseNumber
    QString extension;
    QString edit; ///< editNumber
    bool autoDialExtension = false;
    bool dialable = true;

    [[nodiscard]] bool isEmpty() const
    {
        return standardized.isEmpty() && display.isEmpty() && base.isEmpty();
    }
    /// What people read: displayString, else what there is; with the extension when display lacks it.
    [[nodiscard]] QString shown() const;
    /// What the editor shows in the number's field: editNumber, else baseNumber, else displayString.
    [[nodiscard]] QString editable() const;
    /// What is dialled: standardizedNumber, else (old servers) dialString, else displayString.
    [[nodiscard]] QString dialString() const;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// What others than the owner may do with an entry: "Allow: Change", "Allow: Delete" (protocol.md 4.6 and
/// 8a, ruling 1).
struct ContactRights
{
    bool read = true;
    bool create = false;
    bool update = false;
    bool remove = false;

    friend bool operator==(const ContactRights &, const ContactRights &) = default;
};

/// The live state of an IC user behind an entry; absent where the person may not see it.
struct UserStatus
{
    QString statusId;
    QString notes;
    std::optional<bool> loggedIn;
    std::optional<bool> onPhone;
    QDateTime changed;

    friend bool operator==(const UserStatus &, const UserStatus &) = default;
};

/// One entry of a directory as the server last told it: contactEntry (protocol.md 4.4). A value.
struct Contact
{
    EntryId id;
    UserId user;
    UserId owner;
    QString extension; ///< of an IC user; cannot be edited here
    std::array<QString, textFieldCount> texts;
    std::array<PhoneNumber, phoneFieldCount> phones;
    PrimaryNumber primaryNumber = PrimaryNumber::None;
    std::optional<ContactRights> rights;
    QStringList workgroups;
    QStringList skills;
    std::optional<UserStatus> status;

    [[nodiscard]] const QString &text(ContactField field) const { return texts.at(size_t(field)); }
    [[nodiscard]] QString &text(ContactField field) { return texts.at(size_t(field)); }
    [[nodiscard]] const PhoneNumber &phone(ContactField field) const
    {
        return phones.at(size_t(int(field) - int(ContactField::BusinessPhone)));
    }
    [[nodiscard]] PhoneNumber &phone(ContactField field)
    {
        return phones.at(size_t(int(field) - int(ContactField::BusinessPhone)));
    }

    /// The name to show: displayName, else "Last, First", else company, else a number, else "".
    [[nodiscard]] QString shownName() const;
    /// The number the designation names, as people read it ("" when that one is empty).
    [[nodiscard]] QString shownNumber(PrimaryNumber number) const;
    [[nodiscard]] QString dialString(PrimaryNumber number) const;
    [[nodiscard]] bool hasNumber(PrimaryNumber number) const { return !shownNumber(number).isEmpty(); }
    /// What would be dialled: the primary number; when it is None, the first number there is
    /// (protocol.md 6.2). A designation whose number is empty stays as it is: hasNumber() tells.
    [[nodiscard]] PrimaryNumber numberToDial() const;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Reads a whole contactEntry (of a snapshot or contactsAdded).
[[nodiscard]] Result<Contact> readContact(const QJsonObject &object);
/// Applies a contactsChanged entry: members left out are unchanged, null or empty ones are cleared
/// (protocol.md 3.3 and 8a, ruling 2).
void mergeContact(Contact &contact, const QJsonObject &changed);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::Contact)
