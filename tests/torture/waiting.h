// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace dialbook::torture {

/// Runs the event loop until the condition holds; false when it did not in time. QTest::qWaitFor sleeps ten
/// milliseconds after each look, which for requests that take one is nearly all of the time.
bool waitFor(const std::function<bool()> &holds, std::chrono::milliseconds patience);
/// Runs the event loop so long.
void letPass(std::chrono::milliseconds time);

} // namespace dialbook::torture
