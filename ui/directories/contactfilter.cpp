// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactfilter.h"

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

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

bool isWrittenLikeNumber(const QString &word)
{
    return std::all_of(
        word.cbegin(), word.cend(), [](QChar c) { return c.digitValue() >= 0 || isNumberPunctuation(c); });
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
    for (const ContactField field : phoneFields()) {
        const PhoneNumber phone = contact.phone(field);
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
    const QString extension = contact.extension();
    appendLine(texts, extension);
    appendLine(key.digits, digitsOf(extension));
    key.text = folded(texts);
    return key;
}

ContactFilterQuery::ContactFilterQuery(const QString &typed)
{
    const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        Fragment fragment { folded(part), {} };
        if (isWrittenLikeNumber(part)) {
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
