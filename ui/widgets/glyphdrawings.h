// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/glyphs.h"

#include <QPainterPath>

class QPainter;

namespace dialbook {

/// How one glyph is drawn on a grid of 24 by 24 units.
struct GlyphDrawing
{
    QPainterPath lines; ///< stroked
    QPainterPath areas; ///< filled
    QPainterPath strike; ///< stroked last, with a gap cut around it
    bool snaps = false; ///< horizontal and vertical lines are put onto whole pixels
    bool mirrors = false; ///< is turned round in right-to-left layouts
};

[[nodiscard]] GlyphDrawing drawingOf(Glyph glyph);

/// Draws into a transparent square of this many device pixels.
void paintGlyph(QPainter &painter, const GlyphDrawing &drawing, int side, const QColor &colour);

} // namespace dialbook
