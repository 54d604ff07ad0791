// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactfilter.h"

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

/// Marks that people leave out when they type. Vowel signs of Indic scripts, Thai and the like are marks
/// as well, but carry meaning: they stay.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036f) // Latin, Greek, Cyrillic
        || (c >= 0x0591 && c <= 0x05c7) // Hebrew points
        || (c >= 0x0610 && c <= 0x061a) || (c >= 0x064b && c <= 0x065f) || c == 0x0670 // Arabic vowels
        || c == 0x0640 // the Arabic stretcher
        || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff)
        || (c >= 0xfe20 && c <= 0xfe2f);
}

/// Letters with a stroke and the like, which Unicode does not take apart.
void appendPlain(QString &to, char16_t c)
{
    switch (c) {
    case u'ø':
        to += u'o';
        break;
    case u'đ':
    case u'ð':
        to += u'd';
        break;
    case u'ł':
        to += u'l';
        break;
    case u'ħ':
        to += u'h';
        break;
    case u'ŧ':
        to += u't';
        break;
    case u'ı':
        to += u'i';
        break;
    case u'æ':
        to += "ae"_L1;
        break;
    case u'œ':
        to += "oe"_L1;
        break;
    case u'ß':
        to += "ss"_L1;
        break;
    case u'þ':
        to += "th"_L1;
        break;
    default:
        to += QChar(c);
    }
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isNumberPunctuation(QChar c)
{
    return u"+()[]-./,;*#‐‑–\u00a0"_s.contains(c);
}

void appendLine(QString &to, const QString &line)
{
    if (!line.isEmpty()) {
        to += line;
        to += u'\n';
    }
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

FilterKey filterKeyOf(const Contact &contact, const QList<ContactColumn> &columns)
{
    QString texts;
    for (const ContactColumn column : columns) {
        // A name that is missing is shown in words of ours, which nobody looks for.
        appendLine(
            texts, column == ContactColumn::DisplayName ? contact.shownName() : textOf(contact, column));
    }
    FilterKey key;
    for (const PhoneNumber &phone : contact.phones) {
        if (phone.isEmpty() && phone.extension.isEmpty()) {
            continue;
        }
        appendLine(texts, phone.display);
        // The same number in several spellings is kept once.
        for (const QString &spelling :
            { phone.shown(), phone.standardized, phone.base, phone.edit, phone.extension }) {
            if (const QString digits = digitsOf(spelling);
                !digits.isEmpty() && !key.digits.contains(digits)) {
                appendLine(key.digits, digits);
            }
        }
    }
    appendLine(texts, contact.extension);
    appendLine(key.digits, digitsOf(contact.extension));
    key.text = folded(texts);
    return key;
}

ContactFilterQuery::ContactFilterQuery(const QString &typed)
{
    const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        Fragment fragment { folded(part), {} };
        if (std::all_of(part.cbegin(), part.cend(),
                [](QChar c) { return c.digitValue() >= 0 || isNumberPunctuation(c); })) {
            fragment.digits = digitsOf(part);
        }
        // Punctuation alone, on the way from "(" to "(317)", excludes nobody.
        const bool says =
            std::any_of(part.cbegin(), part.cend(), [](QChar c) { return !isNumberPunctuation(c); });
        if (says && !fragment.text.isEmpty()) {
            m_fragments += fragment;
        }
    }
}

bool ContactFilterQuery::narrows(const ContactFilterQuery &other) const
{
    return std::all_of(other.m_fragments.cbegin(), other.m_fragments.cend(), [this](const Fragment &wide) {
        return std::any_of(m_fragments.cbegin(), m_fragments.cend(), [&wide](const Fragment &narrow) {
            const bool byDigits =
                narrow.digits.isEmpty() || (!wide.digits.isEmpty() && narrow.digits.contains(wide.digits));
            return narrow.text.contains(wide.text) && byDigits;
        });
    });
}

bool ContactFilterQuery::matches(const FilterKey &key) const
{
    return std::all_of(m_fragments.cbegin(), m_fragments.cend(), [&key](const Fragment &fragment) {
        return key.text.contains(fragment.text)
            || (!fragment.digits.isEmpty() && key.digits.contains(fragment.digits));
    });
}

} // namespace dialbook
