// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactcodec.h"

#include "core/contacts/contactbuilder.h"

#include <cstring>

namespace dialbook {

namespace {

constexpr quint8 formatVersion = 1;
// A list longer than this is damage, and must not cost the memory of the machine.
constexpr quint64 mostListed = 100'000;

class Writer
{
public:
    void byte(quint8 value) { m_bytes.append(char(value)); }

    void number(quint64 value)
    {
        while (value >= 0x80) {
            byte(quint8(value | 0x80));
            value >>= 7;
        }
        byte(quint8(value));
    }

    void text(const QString &text)
    {
        // A lone surrogate has no UTF-8 and must come back all the same.
        if (text.isValidUtf16()) {
            const QByteArray utf8 = text.toUtf8();
            number(quint64(utf8.size()) << 1);
            m_bytes.append(utf8);
        } else {
            number(quint64(text.size() * 2) << 1 | 1);
            for (const QChar character : text) {
                byte(quint8(character.unicode() & 0xff));
                byte(quint8(character.unicode() >> 8));
            }
        }
    }

    void texts(const QStringList &list)
    {
        number(quint64(list.size()));
        for (const QString &entry : list) {
            text(entry);
        }
    }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Once something was not there to be read, everything after it is empty and isGood() is false.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

    quint8 byte()
    {
        if (m_at >= m_bytes.size()) {
            m_isGood = false;
            return 0;
        }
        return quint8(m_bytes.at(m_at++));
    }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 next = byte();
            value |= quint64(next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        m_isGood = false;
        return 0;
    }

    QString text()
    {
        const quint64 head = number();
        const quint64 size = head >> 1;
        if (!m_isGood || size > quint64(m_bytes.size() - m_at)) {
            m_isGood = false;
            return {};
        }
        const QByteArrayView slice = m_bytes.sliced(m_at, qsizetype(size));
        m_at += qsizetype(size);
        if (!(head & 1)) {
            return QString::fromUtf8(slice);
        }
        QString wide;
        for (qsizetype i = 0; i + 1 < slice.size(); i += 2) {
            wide += QChar(char16_t(quint8(slice.at(i)) | quint8(slice.at(i + 1)) << 8));
        }
        return wide;
    }

    QStringList texts()
    {
        const quint64 count = number();
        if (count > mostListed) {
            m_isGood = false;
        }
        QStringList list;
        for (quint64 i = 0; m_isGood && i < count; ++i) {
            list.append(text());
        }
        return list;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

constexpr std::array phoneTexts { &PhoneNumber::standardized, &PhoneNumber::display, &PhoneNumber::base,
    &PhoneNumber::extension, &PhoneNumber::edit };
constexpr quint64 autoDialBit = 1 << 5;
constexpr quint64 dialableBit = 1 << 6;

void write(Writer &writer, const PhoneNumber &phone)
{
    quint64 mask = (phone.autoDialExtension ? autoDialBit : 0) | (phone.dialable ? dialableBit : 0);
    for (size_t i = 0; i < phoneTexts.size(); ++i) {
        mask |= (phone.*phoneTexts.at(i)).isEmpty() ? 0 : quint64(1) << i;
    }
    writer.number(mask);
    for (const auto member : phoneTexts) {
        if (!(phone.*member).isEmpty()) {
            writer.text(phone.*member);
        }
    }
}

PhoneNumber readPhone(Reader &reader)
{
    PhoneNumber phone;
    const quint64 mask = reader.number();
    for (size_t i = 0; i < phoneTexts.size(); ++i) {
        if (mask & quint64(1) << i) {
            phone.*phoneTexts.at(i) = reader.text();
        }
    }
    phone.autoDialExtension = mask & autoDialBit;
    phone.dialable = mask & dialableBit;
    return phone;
}

quint8 packed(const std::optional<ContactRights> &rights)
{
    return rights ? quint8(1 | (rights->read ? 2 : 0) | (rights->create ? 4 : 0) | (rights->update ? 8 : 0)
               | (rights->remove ? 16 : 0))
                  : quint8(0);
}

std::optional<ContactRights> unpacked(quint8 bits)
{
    if (!(bits & 1)) {
        return {};
    }
    return ContactRights { .read = (bits & 2) != 0,
        .create = (bits & 4) != 0,
        .update = (bits & 8) != 0,
        .remove = (bits & 16) != 0 };
}

} // namespace

QByteArray encodeContact(const Contact &contact)
{
    Writer writer;
    writer.byte(formatVersion);
    writer.text(contact.id.text());
    writer.text(contact.user().text());
    writer.text(contact.owner().text());
    writer.text(contact.extension());
    quint64 present = 0;
    for (const ContactField field : textFields()) {
        present |= contact.text(field).isEmpty() ? 0 : quint64(1) << int(field);
    }
    writer.number(present);
    for (const ContactField field : textFields()) {
        if (!contact.text(field).isEmpty()) {
            writer.text(contact.text(field));
        }
    }
    const PhoneNumber none;
    present = 0;
    for (const ContactField field : phoneFields()) {
        present |= contact.phone(field) == none ? 0 : quint64(1) << int(field);
    }
    writer.number(present);
    for (const ContactField field : phoneFields()) {
        if (contact.phone(field) != none) {
            write(writer, contact.phone(field));
        }
    }
    writer.number(quint64(qint64(contact.primaryNumber()) + 1));
    writer.byte(packed(contact.rights()));
    writer.texts(contact.workgroups());
    writer.texts(contact.skills());
    return writer.bytes();
}

std::optional<Contact> decodeContact(QByteArrayView bytes)
{
    Reader reader(bytes);
    if (reader.byte() != formatVersion) {
        return {};
    }
    Contact contact;
    ContactBuilder builder;
    contact.id = EntryId(reader.text());
    builder.setUser(reader.text());
    builder.setOwner(reader.text());
    builder.setExtension(reader.text());
    quint64 present = reader.number();
    for (const ContactField field : textFields()) {
        if (present & quint64(1) << int(field)) {
            builder.setText(field, reader.text());
        }
    }
    present = reader.number();
    for (const ContactField field : phoneFields()) {
        if (present & quint64(1) << int(field)) {
            builder.setPhone(field, readPhone(reader));
        }
    }
    builder.setPrimaryNumber(PrimaryNumber(qint64(reader.number()) - 1));
    builder.setRights(unpacked(reader.byte()));
    builder.setWorkgroups(reader.texts());
    builder.setSkills(reader.texts());
    if (!reader.isGood() || !reader.isAtEnd() || contact.id.isEmpty()) {
        return {};
    }
    contact.setBlock(builder.pack());
    return contact;
}

} // namespace dialbook
