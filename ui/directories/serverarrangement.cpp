// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/serverarrangement.h"

#include "ui/directories/contactfilter.h"

namespace dialbook {

namespace {

/// Fewer digits are found in every number.
constexpr qsizetype fewestDigits = 3;

/// A star stands for any run, a question mark for one character; nothing is known that would take their
/// meaning away. One that was typed becomes the question mark, which finds it and little else.
QString pattern(const QString &word)
{
    QString safe = word;
    safe.replace(u'*', u'?');
    return u'*' + safe + u'*';
}

/// Finds the digits with whatever stands between them.
QString numberPattern(const QString &digits)
{
    QString spread(u'*');
    for (const QChar digit : digits) {
        spread += digit;
        spread += u'*';
    }
    return spread;
}

} // namespace

std::optional<ContactProperty> propertyOf(ContactColumn column)
{
    switch (column) {
    case ContactColumn::DisplayName:
        return ContactProperty::DisplayName;
    case ContactColumn::LastName:
        return ContactProperty::LastName;
    case ContactColumn::FirstName:
        return ContactProperty::FirstName;
    case ContactColumn::Extension:
        return ContactProperty::Extension;
    case ContactColumn::BusinessPhone:
        return ContactProperty::BusinessPhone;
    case ContactColumn::BusinessPhone2:
        return ContactProperty::BusinessPhone2;
    case ContactColumn::Mobile:
        return ContactProperty::MobilePhone;
    case ContactColumn::HomePhone:
        return ContactProperty::HomePhone;
    case ContactColumn::HomePhone2:
        return ContactProperty::HomePhone2;
    case ContactColumn::Fax:
        return ContactProperty::Fax;
    case ContactColumn::Pager:
        return ContactProperty::Pager;
    case ContactColumn::Assistant:
        return ContactProperty::Assistant;
    case ContactColumn::AssistantPhone:
        return ContactProperty::AssistantPhone;
    case ContactColumn::Company:
        return ContactProperty::Company;
    case ContactColumn::Department:
        return ContactProperty::Department;
    case ContactColumn::Title:
        return ContactProperty::Title;
    case ContactColumn::BusinessEmail:
        return ContactProperty::BusinessEmail;
    case ContactColumn::Notes:
        return ContactProperty::Notes;
    case ContactColumn::PrimaryNumber:
    case ContactColumn::PrimaryNumberType:
    case ContactColumn::Workgroups:
    case ContactColumn::Status:
        break;
    }
    return {};
}

ServerArrangement serverArrangement(
    const DirectoryId &directory, int column, Qt::SortOrder order, const QString &typed)
{
    ServerArrangement arrangement;
    arrangement.query.directory = directory;
    if (column >= 0) {
        if (const auto property = propertyOf(ContactColumn(column))) {
            arrangement.query.sorts = { { *property, order == Qt::DescendingOrder } };
        } else {
            arrangement.sorts = false;
        }
    }
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (ContactFilterQuery(word).isEmpty()) {
            continue; // punctuation on the way to something
        }
        const bool isNumber = isWrittenLikeNumber(word);
        const QString digits = digitsOf(word);
        if (isNumber && digits.size() >= fewestDigits) {
            arrangement.searchesNumbers = true;
            arrangement.query.filters +=
                { ContactProperty::BusinessPhone, ContactFilterType::Wildcards, { numberPattern(digits) } };
        } else {
            arrangement.searchesNames = true;
            arrangement.query.filters +=
                { ContactProperty::DisplayName, ContactFilterType::Wildcards, { pattern(word) } };
        }
    }
    return arrangement;
}

} // namespace dialbook
