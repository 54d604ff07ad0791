// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactblock.h"

#include "core/contacts/packing.h"

#include <array>

namespace dialbook {

namespace {

// The parts of a phone in the order of packing; nothing when the bytes are none.
std::optional<PhoneView> unpackPhone(std::string_view bytes)
{
    quint16 head = 0;
    if (bytes.size() < sizeof head) {
        return {};
    }
    std::memcpy(&head, bytes.data(), sizeof head);
    bytes.remove_prefix(sizeof head);
    std::array<std::string_view, size_t(packing::phoneParts)> parts;
    for (int part = 0; part < packing::phoneParts; ++part) {
        const int where = (head >> packing::shiftOf(part)) & (part == 0 ? 1 : 7);
        if (where == packing::own) {
            const auto text = packing::takeText(bytes);
            if (!text) {
                return {};
            }
            parts.at(size_t(part)) = *text;
        } else if (where != packing::nothing) {
            if (where - packing::sameAs >= part) {
                return {};
            }
            parts.at(size_t(part)) = parts.at(size_t(where - packing::sameAs));
        }
    }
    if (!bytes.empty()) {
        return {};
    }
    return PhoneView { parts[0], parts[1], parts[2], parts[3], parts[4], (head & packing::autoDialBit) != 0,
        (head & packing::notDialableBit) == 0 };
}

} // namespace

PhoneView ContactBlock::phoneIn(std::string_view slot)
{
    return slot.empty() ? PhoneView {} : unpackPhone(slot).value_or(PhoneView {});
}

std::optional<ContactBlock> ContactBlock::fromBytes(const QByteArray &bytes)
{
    ContactBlock block;
    block.m_bytes = bytes;
    return block.isSound() ? std::optional(std::move(block)) : std::nullopt;
}

bool ContactBlock::isSound() const
{
    if (m_bytes.isEmpty()) {
        return true;
    }
    if (m_bytes.size() < headSize) {
        return false;
    }
    const auto count = size_t(std::popcount(filled()));
    const size_t width = value(isLarge) != 0 ? sizeof(quint32) : sizeof(quint16);
    const size_t heads = size_t(headSize) + count * width;
    if (size_t(m_bytes.size()) < heads) {
        return false;
    }
    size_t begin = 0;
    for (size_t index = 0; index < count; ++index) {
        quint32 end = 0;
        const char *place = m_bytes.constData() + size_t(headSize) + index * width;
        if (width == sizeof(quint16)) {
            quint16 narrow = 0;
            std::memcpy(&narrow, place, sizeof narrow);
            end = narrow;
        } else {
            std::memcpy(&end, place, sizeof end);
        }
        if (end < begin) {
            return false;
        }
        begin = end;
    }
    if (heads + begin != size_t(m_bytes.size())) {
        return false;
    }
    for (int slot = FirstPhone; slot < User; ++slot) {
        if (has(slot) && !unpackPhone(at(slot))) {
            return false;
        }
    }
    return (!has(StatusChanged) || at(StatusChanged).size() == sizeof(qint64))
        && (!has(RarePrimaryNumber) || at(RarePrimaryNumber).size() == sizeof(qint32));
}

} // namespace dialbook
