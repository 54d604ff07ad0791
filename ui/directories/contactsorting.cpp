// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactsorting.h"

#include "ui/directories/contactfilter.h"

#include <algorithm>
#include <numeric>

namespace dialbook {

ContactCollation::ContactCollation(const ContactSorting &sorting)
    : m_sorting(sorting)
    , m_alphabet(sorting.locale)
{
}

ContactSortKeyPtr ContactCollation::keyOf(const ContactPtr &contact) const
{
    if (!contact || !m_sorting.isSorted()) {
        return nullptr;
    }
    auto key = std::make_unique<ContactSortKey>();
    const auto column = ContactColumn(m_sorting.column);
    const QString text =
        column == ContactColumn::DisplayName ? contact->shownName() : textOf(*contact, column);
    // Extensions count up; telephone numbers group by their first digits.
    if (isNumber(column) && column != ContactColumn::Extension) {
        key->digits = sortDigits(*contact, column);
    }
    key->isEmpty = text.isEmpty() || (isNumber(column) && digitsOf(text).isEmpty());
    key->text = m_alphabet.key(text);
    return key;
}

int ContactCollation::compare(const ContactSortKey *a, const ContactSortKey *b, Qt::SortOrder order)
{
    if (!a || !b) {
        return int(!a) - int(!b);
    }
    if (a->isEmpty != b->isEmpty) {
        return int(a->isEmpty) - int(b->isEmpty);
    }
    int compared = a->digits.compare(b->digits);
    if (compared == 0 && a->text && b->text) {
        compared = a->text->compare(*b->text);
    }
    return order == Qt::AscendingOrder ? compared : -compared;
}

SortedContacts sortedContacts(
    const ContactSequence &rows, const ContactSorting &sorting, const std::atomic_bool &cancelled)
{
    SortedContacts sorted;
    const ContactCollation collation(sorting);
    sorted.keys.reserve(size_t(rows.size()));
    for (const ContactPtr &row : rows) {
        if (cancelled) {
            return {};
        }
        sorted.keys.push_back(collation.keyOf(row));
    }
    sorted.order.resize(size_t(rows.size()));
    std::iota(sorted.order.begin(), sorted.order.end(), 0);
    std::sort(sorted.order.begin(), sorted.order.end(), [&](int a, int b) {
        const int compared = ContactCollation::compare(
            sorted.keys[size_t(a)].get(), sorted.keys[size_t(b)].get(), sorting.order);
        return compared != 0 ? compared < 0 : a < b;
    });
    return sorted;
}

} // namespace dialbook
