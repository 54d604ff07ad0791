// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactcolumns.h"

#include "ui/contacts/contacttext.h"
#include "ui/directories/contactfilter.h"

#include <QCoreApplication>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

struct ColumnFacts
{
    ContactColumn column;
    QLatin1StringView name;
    int characters;
};

constexpr std::array<ContactColumn, contactColumnCount> columns {
    ContactColumn::DisplayName,
    ContactColumn::LastName,
    ContactColumn::FirstName,
    ContactColumn::PrimaryNumber,
    ContactColumn::PrimaryNumberType,
    ContactColumn::Extension,
    ContactColumn::BusinessPhone,
    ContactColumn::BusinessPhone2,
    ContactColumn::Mobile,
    ContactColumn::HomePhone,
    ContactColumn::HomePhone2,
    ContactColumn::Fax,
    ContactColumn::Pager,
    ContactColumn::Assistant,
    ContactColumn::AssistantPhone,
    ContactColumn::Company,
    ContactColumn::Department,
    ContactColumn::Title,
    ContactColumn::BusinessEmail,
    ContactColumn::Workgroups,
    ContactColumn::Status,
    ContactColumn::Notes,
};

constexpr std::array<ColumnFacts, contactColumnCount> facts { {
    { ContactColumn::DisplayName, "displayName"_L1, 24 },
    { ContactColumn::LastName, "lastName"_L1, 16 },
    { ContactColumn::FirstName, "firstName"_L1, 14 },
    { ContactColumn::PrimaryNumber, "primaryNumber"_L1, 38 },
    { ContactColumn::PrimaryNumberType, "primaryNumberType"_L1, 18 },
    { ContactColumn::Extension, "extension"_L1, 10 },
    { ContactColumn::BusinessPhone, "businessPhone"_L1, 19 },
    { ContactColumn::BusinessPhone2, "businessPhone2"_L1, 19 },
    { ContactColumn::Mobile, "mobilePhone"_L1, 19 },
    { ContactColumn::HomePhone, "homePhone"_L1, 19 },
    { ContactColumn::HomePhone2, "homePhone2"_L1, 19 },
    { ContactColumn::Fax, "fax"_L1, 19 },
    { ContactColumn::Pager, "pager"_L1, 19 },
    { ContactColumn::Assistant, "assistant"_L1, 18 },
    { ContactColumn::AssistantPhone, "assistantPhone"_L1, 19 },
    { ContactColumn::Company, "company"_L1, 20 },
    { ContactColumn::Department, "department"_L1, 18 },
    { ContactColumn::Title, "title"_L1, 18 },
    { ContactColumn::BusinessEmail, "businessEmail"_L1, 26 },
    { ContactColumn::Workgroups, "workgroups"_L1, 22 },
    { ContactColumn::Status, "status"_L1, 24 },
    { ContactColumn::Notes, "notes"_L1, 26 },
} };

/// The contact's field that a column shows; nothing where it is more than a field.
std::optional<ContactField> fieldOf(ContactColumn column)
{
    switch (column) {
    case ContactColumn::LastName:
        return ContactField::LastName;
    case ContactColumn::FirstName:
        return ContactField::FirstName;
    case ContactColumn::BusinessPhone:
        return ContactField::BusinessPhone;
    case ContactColumn::BusinessPhone2:
        return ContactField::BusinessPhone2;
    case ContactColumn::Mobile:
        return ContactField::MobilePhone;
    case ContactColumn::HomePhone:
        return ContactField::HomePhone;
    case ContactColumn::HomePhone2:
        return ContactField::HomePhone2;
    case ContactColumn::Fax:
        return ContactField::Fax;
    case ContactColumn::Pager:
        return ContactField::Pager;
    case ContactColumn::Assistant:
        return ContactField::Assistant;
    case ContactColumn::AssistantPhone:
        return ContactField::AssistantPhone;
    case ContactColumn::Company:
        return ContactField::Company;
    case ContactColumn::Department:
        return ContactField::Department;
    case ContactColumn::Title:
        return ContactField::Title;
    case ContactColumn::BusinessEmail:
        return ContactField::BusinessEmail;
    case ContactColumn::Notes:
        return ContactField::Notes;
    case ContactColumn::DisplayName:
    case ContactColumn::PrimaryNumber:
    case ContactColumn::PrimaryNumberType:
    case ContactColumn::Extension:
    case ContactColumn::Workgroups:
    case ContactColumn::Status:
        break;
    }
    return {};
}

class ContactColumns
{
    Q_DECLARE_TR_FUNCTIONS(ContactColumns)
};

QString primaryNumberText(const Contact &contact)
{
    const PrimaryNumber number = contact.numberToDial();
    if (number == PrimaryNumber::None) {
        return {};
    }
    const QString shown = contact.shownNumber(number);
    if (shown.isEmpty()) {
        //: %1 is the name of a number, e.g. "Business Phone"; the contact has none of that kind
        return ContactColumns::tr("%1: no number").arg(labelOf(number));
    }
    //: a number that will be dialled, e.g. "Business Phone: (317) 872-3000"
    return ContactColumns::tr("%1: %2").arg(labelOf(number), shown);
}

} // namespace

std::span<const ContactColumn> allContactColumns()
{
    return columns;
}

QString stableName(ContactColumn column)
{
    return QString(facts.at(size_t(column)).name);
}

std::optional<ContactColumn> columnFromStableName(const QString &name)
{
    for (const ColumnFacts &fact : facts) {
        if (name == fact.name) {
            return fact.column;
        }
    }
    return {};
}

QString settingsName(TableKind kind)
{
    return kind == TableKind::SpeedDial ? u"speeddial"_s : u"contacts"_s;
}

QString titleOf(ContactColumn column)
{
    if (const auto field = fieldOf(column)) {
        return labelOf(*field);
    }
    switch (column) {
    case ContactColumn::DisplayName:
        return labelOf(ContactField::DisplayName);
    case ContactColumn::PrimaryNumber:
        return labelOf(ContactField::PrimaryNumber);
    case ContactColumn::PrimaryNumberType:
        return ContactColumns::tr("Primary Number Type", "column: which of the numbers is dialled");
    case ContactColumn::Extension:
        return labelOf(PrimaryNumber::Extension);
    case ContactColumn::Workgroups:
        return ContactColumns::tr("Workgroups", "column");
    case ContactColumn::Status:
        return ContactColumns::tr("Status", "column");
    default:
        return {};
    }
}

bool isNumber(ContactColumn column)
{
    if (const auto field = fieldOf(column)) {
        return isPhone(*field);
    }
    return column == ContactColumn::PrimaryNumber || column == ContactColumn::Extension;
}

ColumnLayout defaultLayout(TableKind kind)
{
    QList<ContactColumn> shown;
    if (kind == TableKind::SpeedDial) {
        shown = { ContactColumn::DisplayName, ContactColumn::PrimaryNumber, ContactColumn::Status,
            ContactColumn::Company, ContactColumn::Department, ContactColumn::Notes };
    } else {
        shown = { ContactColumn::DisplayName, ContactColumn::PrimaryNumber, ContactColumn::Extension,
            ContactColumn::Status, ContactColumn::Company, ContactColumn::Department, ContactColumn::Title,
            ContactColumn::Mobile, ContactColumn::BusinessEmail };
    }
    ColumnLayout layout;
    for (const ContactColumn column : std::as_const(shown)) {
        layout.shown += stableName(column);
    }
    return layout;
}

int usualCharacters(ContactColumn column)
{
    return facts.at(size_t(column)).characters;
}

QString textOf(const Contact &contact, ContactColumn column)
{
    if (const auto field = fieldOf(column)) {
        return isPhone(*field) ? contact.phone(*field).shown() : contact.text(*field);
    }
    switch (column) {
    case ContactColumn::DisplayName:
        return nameToShow(contact);
    case ContactColumn::PrimaryNumber:
        return primaryNumberText(contact);
    case ContactColumn::PrimaryNumberType:
        return labelOf(contact.primaryNumber());
    case ContactColumn::Extension:
        return contact.extension();
    case ContactColumn::Workgroups:
        return contact.workgroups().join(", "_L1);
    case ContactColumn::Status:
        return statusText(contact);
    default:
        return {};
    }
}

QString statusText(const Contact &contact)
{
    const auto status = contact.status();
    if (!status) {
        return {};
    }
    QString text = status->statusId;
    if (status->onPhone.value_or(false)) {
        //: %1 is a status such as "Available"
        text = text.isEmpty() ? ContactColumns::tr("On the phone")
                              : ContactColumns::tr("%1, on the phone").arg(text);
    }
    if (!status->notes.isEmpty()) {
        //: a status and the note that its user left
        text = text.isEmpty() ? status->notes : ContactColumns::tr("%1 – %2").arg(text, status->notes);
    }
    return text;
}

QString sortDigits(const Contact &contact, ContactColumn column)
{
    if (column == ContactColumn::PrimaryNumber) {
        return digitsOf(contact.shownNumber(contact.numberToDial()));
    }
    return digitsOf(textOf(contact, column));
}

bool primaryNumberIsMissing(const Contact &contact)
{
    return contact.primaryNumber() != PrimaryNumber::None && !contact.hasNumber(contact.primaryNumber());
}

} // namespace dialbook
