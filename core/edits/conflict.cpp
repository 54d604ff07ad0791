// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/conflict.h"

#include <algorithm>

namespace dialbook {

namespace {

/// As many digits as there are at least in a number that another country or area code may stand before.
constexpr qsizetype fewestDigits = 7;

bool isSame(const ContactDraft &a, const ContactDraft &b, ContactField field)
{
    if (isText(field)) {
        return a.text(field) == b.text(field);
    }
    if (isPhone(field)) {
        return a.phone(field) == b.phone(field);
    }
    return field == ContactField::PrimaryNumber ? a.primaryNumber == b.primaryNumber : a.rights == b.rights;
}

/// What is dialled of a number as it was typed: formatting gone.
QString bare(const QString &number)
{
    QString kept;
    for (const QChar letter : number) {
        if (letter.isLetterOrNumber() || letter == u',' || letter == u'*' || letter == u'#') {
            kept += letter.toCaseFolded();
        }
    }
    return kept;
}

bool areSameNumber(const PhoneDraft &a, const PhoneDraft &b)
{
    if (a == b) {
        return true;
    }
    if (a.extension != b.extension || a.autoDialExtension != b.autoDialExtension) {
        return false;
    }
    const QString first = bare(a.number);
    const QString second = bare(b.number);
    const QString &shorter = first.size() < second.size() ? first : second;
    const QString &longer = first.size() < second.size() ? second : first;
    return first == second || (shorter.size() >= fewestDigits && longer.endsWith(shorter));
}

} // namespace

bool saySame(const ContactDraft &a, const ContactDraft &b, ContactField field)
{
    if (isText(field)) {
        return a.text(field).trimmed() == b.text(field).trimmed();
    }
    return isPhone(field) ? areSameNumber(a.phone(field), b.phone(field)) : isSame(a, b, field);
}

void copyField(const ContactDraft &from, ContactDraft &to, ContactField field)
{
    if (isText(field)) {
        to.text(field) = from.text(field);
    } else if (isPhone(field)) {
        to.phone(field) = from.phone(field);
    } else if (field == ContactField::PrimaryNumber) {
        to.primaryNumber = from.primaryNumber;
    } else {
        to.rights = from.rights;
    }
}

DraftMerge mergeDrafts(const ContactDraft &opened, const ContactDraft &yours, const ContactDraft &now)
{
    DraftMerge merge { now, {}, {} };
    for (const ContactField field : allContactFields()) {
        if (isSame(opened, yours, field)) {
            continue;
        }
        if (isSame(opened, now, field)) {
            copyField(yours, merge.result, field);
            merge.applied += field;
        } else if (!saySame(yours, now, field)) {
            merge.colliding += field;
        }
    }
    return merge;
}

ContactDraft startAfterDoubt(const ContactDraft &opened, const ContactDraft &yours, const ContactDraft &now)
{
    ContactDraft start = now;
    for (const ContactField field : changedFields(opened, yours)) {
        if (saySame(yours, now, field)) {
            copyField(opened, start, field);
        }
    }
    return start;
}

ContactDraft resolved(const EditConflict &conflict, const QHash<ContactField, ConflictChoice> &choices)
{
    ContactDraft draft = mergeDrafts(conflict.opened, conflict.yours, conflict.now).result;
    for (const ContactField field : conflict.fields) {
        if (choices.value(field, ConflictChoice::Yours) == ConflictChoice::Yours) {
            copyField(conflict.yours, draft, field);
        }
    }
    return draft;
}

} // namespace dialbook
