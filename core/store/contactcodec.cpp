// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactcodec.h"

namespace dialbook {

namespace {

// A block is kept as it lies in memory. Whoever lays it out differently begins a new version here, and goes
// on reading the former ones.
constexpr char formatVersion = 1;
static_assert(ContactBlock::SlotCount == 38, "another layout is another version");

void appendNumber(QByteArray &bytes, quint32 value)
{
    for (; value >= 0x80; value >>= 7) {
        bytes.append(char(value | 0x80));
    }
    bytes.append(char(value));
}

/// Nothing when there is none, or it is more than what follows.
std::optional<qsizetype> takeSize(QByteArrayView &bytes)
{
    quint64 value = 0;
    for (int shift = 0; shift < 35 && !bytes.isEmpty(); shift += 7) {
        const auto next = quint8(bytes.front());
        bytes = bytes.sliced(1);
        value |= quint64(next & 0x7f) << shift;
        if (next < 0x80) {
            return value <= quint64(bytes.size()) ? std::optional(qsizetype(value)) : std::nullopt;
        }
    }
    return {};
}

} // namespace

QByteArray encodeContact(const Contact &contact)
{
    ContactBlock block = contact.block();
    if (contact.block().value(ContactBlock::hasStatus) != 0) {
        Contact still = contact;
        still.setStatus({});
        block = still.block();
    }
    const QByteArray id = contact.id.text().toUtf8();
    QByteArray bytes;
    bytes.reserve(id.size() + block.bytes().size() + 8);
    bytes.append(formatVersion);
    appendNumber(bytes, quint32(id.size()));
    bytes.append(id);
    appendNumber(bytes, quint32(block.bytes().size()));
    bytes.append(block.bytes());
    return bytes;
}

std::optional<Contact> decodeContact(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes.front() != formatVersion) {
        return {};
    }
    bytes = bytes.sliced(1);
    const auto idSize = takeSize(bytes);
    if (!idSize || *idSize == 0) {
        return {};
    }
    Contact contact;
    contact.id = EntryId(QString::fromUtf8(bytes.first(*idSize)));
    bytes = bytes.sliced(*idSize);
    const auto blockSize = takeSize(bytes);
    if (!blockSize || *blockSize != bytes.size()) {
        return {};
    }
    auto block = ContactBlock::fromBytes(bytes.toByteArray());
    if (!block) {
        return {};
    }
    contact.setBlock(std::move(*block));
    return contact;
}

} // namespace dialbook
