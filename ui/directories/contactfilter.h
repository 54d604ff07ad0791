// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fold.h"
#include "ui/directories/contactcolumns.h"

namespace dialbook {

/// Digits and what people put between them, in any script.
[[nodiscard]] bool isWrittenLikeNumber(const QString &word);

/// What a contact is found by, prepared once so that a key press costs no more than a comparison.
struct FilterKey
{
    QString text; ///< folded texts, a line each
    QString digits; ///< digits of every number, a line each
};
/// From the shown columns and all numbers.
[[nodiscard]] FilterKey filterKeyOf(const Contact &contact, const QList<ContactColumn> &columns);

/// What was typed into the filter: fragments, in any order, each of which must be found. A fragment that
/// is written like a number is also looked for in the numbers, whatever their formatting; one with
/// letters is text and nothing else.
class ContactFilterQuery
{
public:
    ContactFilterQuery() = default;
    explicit ContactFilterQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_fragments.isEmpty(); }
    [[nodiscard]] bool matches(const FilterKey &key) const;
    /// Everything that this one finds is found by the other as well: somebody typed on.
    [[nodiscard]] bool narrows(const ContactFilterQuery &other) const;

    friend bool operator==(const ContactFilterQuery &, const ContactFilterQuery &) = default;

private:
    struct Fragment
    {
        QString text;
        QString digits; ///< "" when it is not written like a number

        friend bool operator==(const Fragment &, const Fragment &) = default;
    };
    QList<Fragment> m_fragments;
};

} // namespace dialbook
