// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QString>

namespace dialbook {

/// What somebody who helps wants to know of this Dialbook: versions, the server's features, the state of the
/// connection, counts, the last refusals, where the log lies. For people who help, so in English; without
/// names, numbers, or the server's address, and through redacted() besides.
[[nodiscard]] QString diagnosticsText(const Services &services);

} // namespace dialbook
