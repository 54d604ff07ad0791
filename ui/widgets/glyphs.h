// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>

namespace dialbook {

/// The line glyphs of the program, drawn in the palette's colours at any size and resolution (ADR 0002).
enum class Glyph {
    Lock, // private
    People, // company, workgroup
    Book, // general directory
    Station,
    SpeedDial,
    Phone,
    PhonePrimary, // the number that is dialled
    Add,
    Edit,
    Delete,
    Undo,
    Refresh,
    Search,
    Close,
    Check,
    Information,
    Warning,
    Problem,
    Bell,
    Connected,
    Disconnected,
    Waiting,
    ReadOnly,
    Person,
    Eye,
    EyeOff,
    Copy,
    Columns,
    LogOff,
};

/// An icon that follows the palette (light and dark, disabled, selected) by itself and mirrors where
/// direction matters. A tone other than Neutral colours it where nothing is selected or disabled; the
/// shape alone must say enough.
[[nodiscard]] QIcon glyph(Glyph glyph, Tone tone = Tone::Neutral);

/// Server text made safe for a tool tip: as typed, never markup, wrapped at a readable width.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace dialbook
