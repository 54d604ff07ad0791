// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/contacts/contactblock.h"
#include "core/contacts/contactfield.h"
#include "core/contacts/phonenumber.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace dialbook {

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

/// One entry of a directory as the server last told it: contactEntry (protocol.md 4.4). A value, and a small
/// one: everything but the id is packed into one block that copies share. Reading a member costs a
/// conversion from UTF-8, changing one packs the block again: ContactBuilder changes many at once.
class Contact
{
public:
    EntryId id;

    [[nodiscard]] QString text(ContactField field) const { return string(ContactBlock::slotOf(field)); }
    void setText(ContactField field, QStringView text);
    [[nodiscard]] PhoneNumber phone(ContactField field) const;
    void setPhone(ContactField field, const PhoneNumber &phone);
    [[nodiscard]] UserId user() const { return UserId(string(ContactBlock::User)); }
    void setUser(const UserId &user);
    [[nodiscard]] UserId owner() const { return UserId(string(ContactBlock::Owner)); }
    void setOwner(const UserId &owner);
    /// Of an IC user; cannot be edited here.
    [[nodiscard]] QString extension() const { return string(ContactBlock::Extension); }
    void setExtension(QStringView extension);
    [[nodiscard]] PrimaryNumber primaryNumber() const;
    void setPrimaryNumber(PrimaryNumber number);
    [[nodiscard]] std::optional<ContactRights> rights() const;
    void setRights(const std::optional<ContactRights> &rights);
    [[nodiscard]] QStringList workgroups() const { return list(ContactBlock::Workgroups); }
    void setWorkgroups(const QStringList &workgroups);
    [[nodiscard]] QStringList skills() const { return list(ContactBlock::Skills); }
    void setSkills(const QStringList &skills);
    [[nodiscard]] std::optional<UserStatus> status() const;
    void setStatus(const std::optional<UserStatus> &status);

    /// The members as they lie in memory, for whoever goes through very many: UTF-8, valid as long as this
    /// contact and unchanged.
    [[nodiscard]] std::string_view utf8(ContactField text) const
    {
        return m_block.at(ContactBlock::slotOf(text));
    }
    [[nodiscard]] std::string_view extensionUtf8() const { return m_block.at(ContactBlock::Extension); }
    [[nodiscard]] PhoneView phoneUtf8(ContactField phone) const { return m_block.phone(phone); }
    /// Calls visit(ContactField, std::string_view) for each text that is not empty.
    template <class Visit>
    void forEachText(Visit visit) const
    {
        for (quint64 left = m_block.filled() & textSlots; left != 0; left &= left - 1) {
            const int slot = std::countr_zero(left);
            visit(ContactField(slot), m_block.at(slot));
        }
    }
    /// Calls visit(ContactField, const PhoneView &) for each phone that is not empty.
    template <class Visit>
    void forEachPhone(Visit visit) const
    {
        for (quint64 left = m_block.filled() & phoneSlots; left != 0; left &= left - 1) {
            const auto field = ContactField(std::countr_zero(left));
            visit(field, m_block.phone(field));
        }
    }
    /// Everything but the id, as it can be kept elsewhere on the same machine.
    [[nodiscard]] const ContactBlock &block() const { return m_block; }
    void setBlock(ContactBlock block) { m_block = std::move(block); }

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

private:
    static constexpr quint64 textSlots = (quint64(1) << textFieldCount) - 1;
    static constexpr quint64 phoneSlots = ((quint64(1) << phoneFieldCount) - 1) << ContactBlock::FirstPhone;

    [[nodiscard]] QString string(int slot) const;
    [[nodiscard]] QStringList list(int slot) const;

    ContactBlock m_block;
};

/// Reads a whole contactEntry (of a snapshot or contactsAdded).
[[nodiscard]] Result<Contact> readContact(const QJsonObject &object);
/// Applies a contactsChanged entry: members left out are unchanged, null or empty ones are cleared
/// (protocol.md 3.3 and 8a, ruling 2).
void mergeContact(Contact &contact, const QJsonObject &changed);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::Contact)
