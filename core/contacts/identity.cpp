// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/identity.h"

#include <QSet>

namespace dialbook {

namespace {

QSet<QString> numbersOf(const Contact &contact)
{
    QSet<QString> numbers;
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        if (const QString text = contact.dialString(number); !text.isEmpty()) {
            numbers.insert(text);
        }
    }
    return numbers;
}

} // namespace

bool showSameContact(const Contact &a, const Contact &b)
{
    if (const UserId one = a.user(), other = b.user(); !one.isEmpty() && !other.isEmpty()) {
        return one.text().compare(other.text(), Qt::CaseInsensitive) == 0;
    }
    return !a.shownName().isEmpty() && a.shownName() == b.shownName() && numbersOf(a) == numbersOf(b);
}

} // namespace dialbook
