// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

#include <string>
#include <vector>

namespace dialbook {

/// What an entry is found by, folded, as UTF-8: lines that end with '\n' each. Made once for each change of
/// the entry and kept in the index.
struct FindKey
{
    std::string names; ///< the shown name first, then names that it does not hold
    std::string numbers; ///< the forms of all that is dialled, and of other spellings that tell more
    std::string texts; ///< what is mostly different from entry to entry
    std::vector<std::string> values; ///< what many entries share: company, city, workgroups ...
};

[[nodiscard]] FindKey findKeyOf(const Contact &contact);

/// A letter or digit, as far as word boundaries go; bytes of other scripts are letters.
[[nodiscard]] constexpr bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace dialbook
