// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QApplication;

namespace dialbook {

/// Theme::System is dark from now on, or light, or nothing: as Qt's palette tells. A theme that was chosen
/// stays. applyTheme() forgets it.
void preferDark(QApplication &application, std::optional<bool> dark);

} // namespace dialbook
