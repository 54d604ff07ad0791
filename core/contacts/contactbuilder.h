// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

#include <QVarLengthArray>

#include <array>

namespace dialbook {

/// Gathers what a contact says of itself and packs it at once. Lives on the stack of whoever reads or
/// changes a contact; several changes cost no more than one.
class ContactBuilder
{
public:
    ContactBuilder() = default;
    /// Starts from all that the contact says.
    explicit ContactBuilder(const Contact &contact);

    void setText(ContactField field, QStringView text) { set(ContactBlock::slotOf(field), text); }
    void setPhone(ContactField field, const PhoneNumber &phone);
    void setUser(QStringView user) { set(ContactBlock::User, user); }
    void setOwner(QStringView owner) { set(ContactBlock::Owner, owner); }
    void setExtension(QStringView extension) { set(ContactBlock::Extension, extension); }
    void setPrimaryNumber(PrimaryNumber number);
    void setRights(const std::optional<ContactRights> &rights);
    void setWorkgroups(const QStringList &workgroups) { setList(ContactBlock::Workgroups, workgroups); }
    void setSkills(const QStringList &skills) { setList(ContactBlock::Skills, skills); }
    void setStatus(const std::optional<UserStatus> &status);

    [[nodiscard]] ContactBlock pack() const;

private:
    struct Part
    {
        bool isNew = false; ///< in m_new, else in m_before
        quint32 begin = 0;
        quint32 size = 0;
    };

    [[nodiscard]] Part append(QStringView text);
    [[nodiscard]] std::string_view viewOf(const Part &part) const;
    void set(int slot, QStringView text) { keep(slot, append(text)); }
    void setList(int slot, const QStringList &list);
    void keep(int slot, const Part &part);
    void setBits(ContactBlock::Bits bits, int value);

    ContactBlock m_before;
    quint64 m_head = 0;
    std::array<Part, size_t(ContactBlock::SlotCount)> m_parts {};
    QVarLengthArray<char, 2048> m_new;
};

} // namespace dialbook
