// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace dialbook {

/// As text.find(needle, from), several times faster: the index is searched from end to end for each
/// fragment. The needle is not empty.
[[nodiscard]] size_t findBytes(std::string_view text, std::string_view needle, size_t from);

} // namespace dialbook
