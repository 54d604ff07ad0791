// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace dialbook {

/// Letters with accents in the place of plain ones; everything else stays.
[[nodiscard]] QString pseudoLetters(const QString &text);
/// "[Çļöšé ~~]" for "Close": 40 percent longer than English is, as the longest languages are. Placeholders,
/// keys to press and tags stay as they are, and so does what has no words.
[[nodiscard]] QString pseudoText(const QString &text);

/// A language that nobody speaks, spoken by everything that asks for a translation, Qt's own texts too: what
/// still has plain letters was left out, and what is cut off here would be cut off in some language.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// English words as they are shown now: in pseudo-letters while that language is spoken.
[[nodiscard]] QString shown(const QString &english);

} // namespace dialbook
