// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/serveraddress.h"

namespace dialbook {

/// Why it is risky to talk to this server, or "" when it is not: plain http lets everybody on the way read
/// the password and every contact. A server on this very computer is no risk.
[[nodiscard]] QString encryptionWarning(const ServerAddress &server);

} // namespace dialbook
