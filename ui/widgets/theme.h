// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace dialbook {

/// How light or dark the program looks; System follows the desktop while the program runs.
enum class Theme { System, Light, Dark };

/// What a colour says. Never the only thing that says it.
enum class Tone { Neutral, Information, Success, Warning, Problem };

/// Gives the program its look: the same style and palette on every system. May be called again.
void applyTheme(QApplication &application, Theme theme);

[[nodiscard]] bool isDark(const QPalette &palette);
/// The program's light or dark palette.
[[nodiscard]] QPalette paletteOf(bool dark);

// The tones' colours for a palette. Text of a tone has a contrast of at least 4.5 on the palette's window,
// on its base and on the tone's own background; so has the palette's text on every tone's background.
[[nodiscard]] QColor textColour(Tone tone, const QPalette &palette);
[[nodiscard]] QColor backgroundColour(Tone tone, const QPalette &palette);
/// The line around a background of this tone; a contrast of at least 3 against the window.
[[nodiscard]] QColor borderColour(Tone tone, const QPalette &palette);

/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

} // namespace dialbook
