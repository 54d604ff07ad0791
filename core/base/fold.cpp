// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

/// Marks that people leave out when they type. Vowel signs of Indic scripts, Thai and the like are marks
/// as well, but carry meaning: they stay.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036f) // Latin, Greek, Cyrillic
        || (c >= 0x0591 && c <= 0x05c7 && c != 0x05be) // Hebrew points, not the hyphen
        || (c >= 0x0610 && c <= 0x061a) || (c >= 0x064b && c <= 0x065f) || c == 0x0670 // Arabic vowels
        || c == 0x0640 // the Arabic stretcher
        || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff)
        || (c >= 0xfe20 && c <= 0xfe2f) || (c >= 0x200b && c <= 0x200f) || c == 0x00ad
        || c == 0xfeff; // not to be seen at all
}

/// Letters with a stroke and the like, which Unicode does not take apart, and what keyboards give in
/// several shapes.
void appendPlain(QString &to, char16_t c)
{
    switch (c) {
    case u'ø':
        to += u'o';
        return;
    case u'đ':
    case u'ð':
        to += u'd';
        return;
    case u'ł':
        to += u'l';
        return;
    case u'ħ':
        to += u'h';
        return;
    case u'ŧ':
        to += u't';
        return;
    case u'ı':
        to += u'i';
        return;
    case u'æ':
        to += "ae"_L1;
        return;
    case u'œ':
        to += "oe"_L1;
        return;
    case u'ß':
        to += "ss"_L1;
        return;
    case u'þ':
        to += "th"_L1;
        return;
    case u'´':
    case u'ʼ':
    case u'‘':
    case u'’':
    case u'׳':
        to += u'\'';
        return;
    case u'“':
    case u'”':
    case u'„':
    case u'״':
        to += u'"';
        return;
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
    case 0x05be:
        to += u'-';
        return;
    case 0x0629: // teh marbuta, written as heh
        to += QChar(char16_t(0x0647));
        return;
    case 0x0649: // alef maksura and the Persian yeh
    case 0x06cc:
        to += QChar(char16_t(0x064a));
        return;
    case 0x06a9: // the Persian kaf
        to += QChar(char16_t(0x0643));
        return;
    default:
        break;
    }
    if (c >= 0x30a1 && c <= 0x30f6) { // Katakana as Hiragana
        to += QChar(char16_t(c - 0x60));
    } else if (const int digit = c >= 0x0660 ? QChar(c).digitValue() : -1; digit >= 0) {
        to += QChar(char16_t(u'0' + digit));
    } else {
        to += QChar(c);
    }
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString folded(const QString &text)
{
    if (isPlainAscii(text)) {
        return text.toLower();
    }
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (!isAccent(c.unicode())) {
            appendPlain(plain, c.unicode());
        }
    }
    return plain;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); value >= 0) {
            digits += QChar(u'0' + value);
        }
    }
    return digits;
}

FoldedText::FoldedText(const QString &text)
{
    m_folded.reserve(text.size());
    m_origins.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const qsizetype length = pair ? 2 : 1;
        m_folded += dialbook::folded(text.mid(at, length));
        m_origins.resize(m_folded.size(), at);
        at += length;
    }
    m_origins.append(text.size());
}

TextSpan FoldedText::origin(qsizetype first, qsizetype count) const
{
    if (count <= 0 || first < 0 || first + count > m_folded.size()) {
        return {};
    }
    const qsizetype start = m_origins.at(first);
    // A letter that became two ("ß") is marked whole, though only one of them was found.
    qsizetype next = first + count;
    while (next < m_folded.size() && m_origins.at(next) == m_origins.at(first + count - 1)) {
        ++next;
    }
    return { start, m_origins.at(next) - start };
}

} // namespace dialbook
