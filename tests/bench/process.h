// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dialbook::bench {

/// The memory that this process really has now, having given back what it does not use. From
/// /proc/self/statm; 0 where there is no such file.
[[nodiscard]] qint64 residentBytes();
/// The time that all threads of this process have spent on a processor, in milliseconds: says more than the
/// clock where others compete for the machine.
[[nodiscard]] double processorTime();

} // namespace dialbook::bench
