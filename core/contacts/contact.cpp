// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact.h"

#include "core/contacts/contactbuilder.h"
#include "core/contacts/packing.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QString toString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// Packs the contact again with one member changed.
template <class... Parameters, class... Arguments>
void change(Contact &contact, void (ContactBuilder::*set)(Parameters...), Arguments &&...arguments)
{
    ContactBuilder builder(contact);
    (builder.*set)(std::forward<Arguments>(arguments)...);
    contact.setBlock(builder.pack());
}

} // namespace

QString Contact::string(int slot) const
{
    return toString(m_block.at(slot));
}

QStringList Contact::list(int slot) const
{
    QStringList list;
    std::string_view bytes = m_block.at(slot);
    while (const auto text = packing::takeText(bytes)) {
        list.append(toString(*text));
    }
    return list;
}

void Contact::setText(ContactField field, QStringView text)
{
    change(*this, &ContactBuilder::setText, field, text);
}

PhoneNumber Contact::phone(ContactField field) const
{
    const PhoneView phone = m_block.phone(field);
    PhoneNumber number { toString(phone.standardized), {}, {}, toString(phone.extension), {},
        phone.autoDialExtension, phone.dialable };
    // Equal parts are the same memory in the block, and the same string here.
    const auto equalTo = [](std::string_view a, std::string_view b) {
        return a.data() == b.data() && a.size() == b.size();
    };
    number.display =
        equalTo(phone.display, phone.standardized) ? number.standardized : toString(phone.display);
    number.base = equalTo(phone.base, phone.standardized) ? number.standardized : toString(phone.base);
    number.edit = equalTo(phone.edit, phone.display) ? number.display : toString(phone.edit);
    return number;
}

void Contact::setPhone(ContactField field, const PhoneNumber &phone)
{
    change(*this, &ContactBuilder::setPhone, field, phone);
}

void Contact::setUser(const UserId &user)
{
    change(*this, &ContactBuilder::setUser, user.text());
}

void Contact::setOwner(const UserId &owner)
{
    change(*this, &ContactBuilder::setOwner, owner.text());
}

void Contact::setExtension(QStringView extension)
{
    change(*this, &ContactBuilder::setExtension, extension);
}

PrimaryNumber Contact::primaryNumber() const
{
    if (m_block.has(ContactBlock::RarePrimaryNumber)) {
        qint32 number = 0;
        std::memcpy(&number, m_block.at(ContactBlock::RarePrimaryNumber).data(), sizeof number);
        return PrimaryNumber(number);
    }
    return PrimaryNumber(m_block.value(ContactBlock::primaryNumber) - 1);
}

void Contact::setPrimaryNumber(PrimaryNumber number)
{
    change(*this, &ContactBuilder::setPrimaryNumber, number);
}

std::optional<ContactRights> Contact::rights() const
{
    const auto is = [this](ContactBlock::Bits bits) { return m_block.value(bits) != 0; };
    if (!is(ContactBlock::hasRights)) {
        return {};
    }
    return ContactRights { is(ContactBlock::mayRead), is(ContactBlock::mayCreate),
        is(ContactBlock::mayUpdate), is(ContactBlock::mayRemove) };
}

void Contact::setRights(const std::optional<ContactRights> &rights)
{
    change(*this, &ContactBuilder::setRights, rights);
}

void Contact::setWorkgroups(const QStringList &workgroups)
{
    change(*this, &ContactBuilder::setWorkgroups, workgroups);
}

void Contact::setSkills(const QStringList &skills)
{
    change(*this, &ContactBuilder::setSkills, skills);
}

std::optional<UserStatus> Contact::status() const
{
    if (m_block.value(ContactBlock::hasStatus) == 0) {
        return {};
    }
    const auto told = [this](ContactBlock::Bits bits) -> std::optional<bool> {
        const int value = m_block.value(bits);
        return value == 0 ? std::nullopt : std::optional(value == 2);
    };
    UserStatus status { string(ContactBlock::StatusId), string(ContactBlock::StatusNotes),
        told(ContactBlock::loggedIn), told(ContactBlock::onPhone), {} };
    if (m_block.has(ContactBlock::StatusChanged)) {
        qint64 moment = 0;
        std::memcpy(&moment, m_block.at(ContactBlock::StatusChanged).data(), sizeof moment);
        status.changed = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    }
    return status;
}

void Contact::setStatus(const std::optional<UserStatus> &status)
{
    change(*this, &ContactBuilder::setStatus, status);
}

QString Contact::shownName() const
{
    if (QString name = text(ContactField::DisplayName); !name.isEmpty()) {
        return name;
    }
    const QString last = text(ContactField::LastName);
    const QString first = text(ContactField::FirstName);
    if (!last.isEmpty() && !first.isEmpty()) {
        return last + u", "_s + first;
    }
    if (!last.isEmpty() || !first.isEmpty()) {
        return last + first;
    }
    if (QString company = text(ContactField::Company); !company.isEmpty()) {
        return company;
    }
    return shownNumber(numberToDial());
}

QString Contact::shownNumber(PrimaryNumber number) const
{
    if (number == PrimaryNumber::Extension) {
        return extension();
    }
    const auto field = phoneFieldOf(number);
    return field && m_block.has(ContactBlock::slotOf(*field)) ? phone(*field).shown() : QString();
}

QString Contact::dialString(PrimaryNumber number) const
{
    if (number == PrimaryNumber::Extension) {
        return extension();
    }
    const auto field = phoneFieldOf(number);
    return field ? phone(*field).dialString() : QString();
}

PrimaryNumber Contact::numberToDial() const
{
    if (const PrimaryNumber chosen = primaryNumber(); chosen != PrimaryNumber::None) {
        return chosen;
    }
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        if (hasNumber(number)) {
            return number;
        }
    }
    return PrimaryNumber::None;
}

} // namespace dialbook
