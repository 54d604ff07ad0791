// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactfield.h"

#include <QByteArray>

#include <bit>
#include <cstring>
#include <optional>
#include <string_view>

namespace dialbook {

/// A phone as it lies in a block: UTF-8, valid as long as the block.
struct PhoneView
{
    std::string_view standardized;
    std::string_view display;
    std::string_view base;
    std::string_view edit;
    std::string_view extension;
    bool autoDialExtension = false;
    bool dialable = true;

    [[nodiscard]] bool isEmpty() const { return standardized.empty() && display.empty() && base.empty(); }
};

/// Everything a contact says of itself but its id, in one piece of memory: a hundred thousand contacts are
/// kept, and hardly any fills a third of its fields. Implicitly shared and never changed: ContactBuilder
/// makes a new one. Equal contents are equal bytes.
///
/// Eight bytes of head tell which slots are filled, and hold the small values; then comes where each filled
/// slot ends (two bytes each, four in a large block), then what is in the slots, in their order. Numbers are
/// in the order of bytes of the machine. An empty block has no bytes at all.
class ContactBlock
{
public:
    enum Slot {
        FirstText = 0,
        FirstPhone = FirstText + textFieldCount,
        User = FirstPhone + phoneFieldCount,
        Owner,
        Extension,
        Workgroups,
        Skills,
        StatusId,
        StatusNotes,
        StatusChanged, ///< eight bytes: milliseconds
        RarePrimaryNumber, ///< four bytes: a designation that Dialbook does not know
        SlotCount,
    };

    /// A small value in the head.
    struct Bits
    {
        int shift;
        int width;

        [[nodiscard]] constexpr quint64 mask() const { return ((quint64(1) << width) - 1) << shift; }
    };
    static constexpr Bits hasRights { 40, 1 };
    static constexpr Bits mayRead { 41, 1 };
    static constexpr Bits mayCreate { 42, 1 };
    static constexpr Bits mayUpdate { 43, 1 };
    static constexpr Bits mayRemove { 44, 1 };
    static constexpr Bits hasStatus { 45, 1 };
    static constexpr Bits loggedIn { 46, 2 }; ///< 0: not told, 1: no, 2: yes
    static constexpr Bits onPhone { 48, 2 };
    static constexpr Bits primaryNumber { 50, 4 }; ///< the designation plus one
    static constexpr Bits isLarge { 54, 1 };

    [[nodiscard]] static constexpr int slotOf(ContactField field) { return FirstText + int(field); }

    [[nodiscard]] bool has(int slot) const { return ((head() >> slot) & 1) != 0; }
    [[nodiscard]] int value(Bits bits) const { return int((head() & bits.mask()) >> bits.shift); }
    /// What is in the slot, "" when it is not filled.
    [[nodiscard]] std::string_view at(int slot) const;
    [[nodiscard]] PhoneView phone(ContactField field) const { return phoneIn(at(slotOf(field))); }
    /// The slots that are filled, as a mask.
    [[nodiscard]] quint64 filled() const { return head() & slotMask; }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// From bytes() kept elsewhere; nothing when that is not a block.
    [[nodiscard]] static std::optional<ContactBlock> fromBytes(const QByteArray &bytes);

    friend bool operator==(const ContactBlock &, const ContactBlock &) = default;

private:
    friend class ContactBuilder;

    static constexpr quint64 slotMask = (quint64(1) << SlotCount) - 1;
    static constexpr qsizetype headSize = sizeof(quint64);
    static_assert(SlotCount <= hasRights.shift);

    [[nodiscard]] quint64 head() const
    {
        quint64 head = 0;
        if (!m_bytes.isEmpty()) {
            std::memcpy(&head, m_bytes.constData(), sizeof head);
        }
        return head;
    }
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] static PhoneView phoneIn(std::string_view slot);

    QByteArray m_bytes;
};

inline std::string_view ContactBlock::at(int slot) const
{
    const quint64 head = this->head();
    if (((head >> slot) & 1) == 0) {
        return {};
    }
    const int index = std::popcount(head & ((quint64(1) << slot) - 1));
    const int count = std::popcount(head & slotMask);
    const char *ends = m_bytes.constData() + headSize;
    const auto between = [&]<class Offset>(Offset begin) {
        Offset end = 0;
        if (index > 0) {
            std::memcpy(&begin, ends + size_t(index - 1) * sizeof begin, sizeof begin);
        }
        std::memcpy(&end, ends + size_t(index) * sizeof end, sizeof end);
        return std::string_view(ends + size_t(count) * sizeof end + begin, size_t(end - begin));
    };
    return (head & isLarge.mask()) != 0 ? between(quint32(0)) : between(quint16(0));
}

} // namespace dialbook
