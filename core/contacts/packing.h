// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

// How several texts lie in one slot of a ContactBlock: each after its length, seven bits a byte.
namespace dialbook::packing {

inline constexpr int bitsOfLength = 7;

template <class Append> // of a char
void putLength(size_t length, Append append)
{
    while (length >= (size_t(1) << bitsOfLength)) {
        append(char(0x80 | (length & 0x7f)));
        length >>= bitsOfLength;
    }
    append(char(length));
}

/// The next text, taken from the front of the bytes; nothing where they are no text.
[[nodiscard]] inline std::optional<std::string_view> takeText(std::string_view &bytes)
{
    size_t length = 0;
    for (int shift = 0; !bytes.empty() && shift < 4 * bitsOfLength; shift += bitsOfLength) {
        const auto part = uchar(bytes.front());
        bytes.remove_prefix(1);
        length |= size_t(part & 0x7f) << shift;
        if (part < 0x80) {
            if (length > bytes.size()) {
                break;
            }
            const std::string_view text = bytes.substr(0, length);
            bytes.remove_prefix(length);
            return text;
        }
    }
    return {};
}

/// The parts of a phone, and where each is: nowhere, here, or the same as an earlier part.
inline constexpr int phoneParts = 5;
inline constexpr quint16 nothing = 0;
inline constexpr quint16 own = 1;
inline constexpr quint16 sameAs = 2; ///< plus the number of the part

/// Two bytes of head: one bit for the first part, three for each other, then the flags.
[[nodiscard]] constexpr int shiftOf(int part)
{
    return part == 0 ? 0 : 3 * part - 2;
}
inline constexpr quint16 autoDialBit = quint16(1) << 13;
inline constexpr quint16 notDialableBit = quint16(1) << 14;

} // namespace dialbook::packing
