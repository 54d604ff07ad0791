// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace icwssim {

// Seconds since 1970.
std::int64_t now();

// The date format of the wire: compact UTC, 20200912T143000Z (protocol.md 1.4).
std::string compactUtc(std::int64_t secondsSinceEpoch);

} // namespace icwssim
