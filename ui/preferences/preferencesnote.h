// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/administration.h"

#include <QString>

class QLabel;

namespace dialbook {

class Settings;

/// A text that describes the control above it; plain, and never in the way of the keyboard.
[[nodiscard]] QLabel *preferencesNote(const QString &name, const QString &text = {});
/// Below a control that the administrator has set; hidden for others.
[[nodiscard]] QLabel *lockNote(const Settings &settings, Setting setting);

} // namespace dialbook
