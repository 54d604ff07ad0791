// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dialbook {

/// Text made comparable for people: case and accents ignored, in every script; the same for what is typed
/// and what is searched. Spaces stay where they are; dashes and quotes of all kinds become the plain ones,
/// digits of all scripts the ASCII ones.
[[nodiscard]] QString folded(const QString &text);
/// Only the digits of a number, in ASCII whatever script they were typed in.
[[nodiscard]] QString digitsOf(const QString &text);

/// Some characters of a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// A folded text that remembers where each of its characters came from, to mark in the text as it is
/// shown what was found in the folded one.
class FoldedText
{
public:
    explicit FoldedText(const QString &text);

    [[nodiscard]] const QString &folded() const { return m_folded; }
    /// The characters of the text that became these of folded(), with the accents that follow them.
    [[nodiscard]] TextSpan origin(qsizetype first, qsizetype count) const;

private:
    QString m_folded;
    QList<qsizetype> m_origins; ///< for each folded character the first one it came from, and the end
};

} // namespace dialbook
