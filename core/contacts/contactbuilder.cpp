// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactbuilder.h"

#include "core/contacts/packing.h"

#include <limits>

namespace dialbook {

ContactBuilder::ContactBuilder(const Contact &contact)
    : m_before(contact.block())
    , m_head(m_before.head() & ~ContactBlock::isLarge.mask())
{
    for (quint64 left = m_before.filled(); left != 0; left &= left - 1) {
        const int slot = std::countr_zero(left);
        const std::string_view bytes = m_before.at(slot);
        m_parts.at(size_t(slot)) = { false, quint32(bytes.data() - m_before.m_bytes.constData()),
            quint32(bytes.size()) };
    }
}

ContactBuilder::Part ContactBuilder::append(QStringView text)
{
    const qsizetype begin = m_new.size();
    m_new.resize(begin + text.size());
    char *to = m_new.data() + begin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x80) {
            m_new.resize(begin + i);
            const QByteArray rest = text.sliced(i).toUtf8();
            m_new.append(rest.constData(), rest.size());
            break;
        }
        to[i] = char(unit);
    }
    return { true, quint32(begin), quint32(m_new.size() - begin) };
}

std::string_view ContactBuilder::viewOf(const Part &part) const
{
    return { (part.isNew ? m_new.constData() : m_before.m_bytes.constData()) + part.begin, part.size };
}

void ContactBuilder::keep(int slot, const Part &part)
{
    m_parts.at(size_t(slot)) = part;
    setBits({ slot, 1 }, part.size > 0 ? 1 : 0);
}

void ContactBuilder::setBits(ContactBlock::Bits bits, int value)
{
    m_head = (m_head & ~bits.mask()) | (quint64(value) << bits.shift);
}

void ContactBuilder::setPhone(ContactField field, const PhoneNumber &phone)
{
    const int slot = ContactBlock::slotOf(field);
    if (phone == PhoneNumber {}) {
        keep(slot, {});
        return;
    }
    const std::array<const QString *, size_t(packing::phoneParts)> parts { &phone.standardized,
        &phone.display, &phone.base, &phone.edit, &phone.extension };
    quint16 head =
        (phone.autoDialExtension ? packing::autoDialBit : 0) | (phone.dialable ? 0 : packing::notDialableBit);
    const qsizetype begin = m_new.size();
    m_new.resize(begin + qsizetype(sizeof head));
    for (int part = 0; part < packing::phoneParts; ++part) {
        const QString &text = *parts.at(size_t(part));
        if (text.isEmpty()) {
            continue;
        }
        int where = packing::own;
        for (int earlier = 0; earlier < part; ++earlier) {
            if (*parts.at(size_t(earlier)) == text) {
                where = packing::sameAs + earlier;
                break;
            }
        }
        head = quint16(head | where << packing::shiftOf(part));
        if (where == packing::own) {
            // The length goes before the text, and is known after it.
            const Part written = append(text);
            QVarLengthArray<char, 8> length;
            packing::putLength(written.size, [&](char byte) { length.append(byte); });
            m_new.insert(qsizetype(written.begin), length.size(), char());
            std::memcpy(m_new.data() + written.begin, length.constData(), size_t(length.size()));
        }
    }
    std::memcpy(m_new.data() + begin, &head, sizeof head);
    keep(slot, { true, quint32(begin), quint32(m_new.size() - begin) });
}

void ContactBuilder::setList(int slot, const QStringList &list)
{
    const qsizetype begin = m_new.size();
    for (const QString &text : list) {
        const QByteArray utf8 = text.toUtf8();
        packing::putLength(size_t(utf8.size()), [&](char byte) { m_new.append(byte); });
        m_new.append(utf8.constData(), utf8.size());
    }
    keep(slot, { true, quint32(begin), quint32(m_new.size() - begin) });
}

void ContactBuilder::setPrimaryNumber(PrimaryNumber number)
{
    const auto value = qint32(number);
    const bool isRare = value < -1 || value > int(PrimaryNumber::AssistantPhone);
    setBits(ContactBlock::primaryNumber, isRare ? 0 : value + 1);
    const qsizetype begin = m_new.size();
    if (isRare) {
        m_new.resize(begin + qsizetype(sizeof value));
        std::memcpy(m_new.data() + begin, &value, sizeof value);
    }
    keep(ContactBlock::RarePrimaryNumber, { true, quint32(begin), quint32(m_new.size() - begin) });
}

void ContactBuilder::setRights(const std::optional<ContactRights> &rights)
{
    const ContactRights told = rights.value_or(ContactRights { false, false, false, false });
    setBits(ContactBlock::hasRights, rights ? 1 : 0);
    setBits(ContactBlock::mayRead, told.read ? 1 : 0);
    setBits(ContactBlock::mayCreate, told.create ? 1 : 0);
    setBits(ContactBlock::mayUpdate, told.update ? 1 : 0);
    setBits(ContactBlock::mayRemove, told.remove ? 1 : 0);
}

void ContactBuilder::setStatus(const std::optional<UserStatus> &status)
{
    const UserStatus told = status.value_or(UserStatus {});
    const auto threeWay = [](const std::optional<bool> &value) { return value ? (*value ? 2 : 1) : 0; };
    setBits(ContactBlock::hasStatus, status ? 1 : 0);
    setBits(ContactBlock::loggedIn, threeWay(told.loggedIn));
    setBits(ContactBlock::onPhone, threeWay(told.onPhone));
    set(ContactBlock::StatusId, told.statusId);
    set(ContactBlock::StatusNotes, told.notes);
    const qsizetype begin = m_new.size();
    if (told.changed.isValid()) {
        const qint64 moment = told.changed.toMSecsSinceEpoch();
        m_new.resize(begin + qsizetype(sizeof moment));
        std::memcpy(m_new.data() + begin, &moment, sizeof moment);
    }
    keep(ContactBlock::StatusChanged, { true, quint32(begin), quint32(m_new.size() - begin) });
}

ContactBlock ContactBuilder::pack() const
{
    ContactBlock block;
    quint64 head = m_head;
    if (head == 0) {
        return block;
    }
    const quint64 filled = head & ContactBlock::slotMask;
    size_t size = 0;
    for (quint64 left = filled; left != 0; left &= left - 1) {
        size += m_parts[size_t(std::countr_zero(left))].size;
    }
    const bool large = size > std::numeric_limits<quint16>::max();
    if (large) {
        head |= ContactBlock::isLarge.mask();
    }
    const size_t width = large ? sizeof(quint32) : sizeof(quint16);
    const size_t heads = size_t(ContactBlock::headSize) + size_t(std::popcount(filled)) * width;
    block.m_bytes = QByteArray(qsizetype(heads + size), Qt::Uninitialized);
    char *bytes = block.m_bytes.data();
    std::memcpy(bytes, &head, sizeof head);
    char *ends = bytes + ContactBlock::headSize;
    char *to = bytes + heads;
    quint32 end = 0;
    for (quint64 left = filled; left != 0; left &= left - 1) {
        const std::string_view part = viewOf(m_parts[size_t(std::countr_zero(left))]);
        std::memcpy(to, part.data(), part.size());
        to += part.size();
        end += quint32(part.size());
        if (large) {
            std::memcpy(ends, &end, width);
        } else {
            const auto narrow = quint16(end);
            std::memcpy(ends, &narrow, width);
        }
        ends += width;
    }
    return block;
}

} // namespace dialbook
