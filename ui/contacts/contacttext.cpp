// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacttext.h"

#include <QCoreApplication>

namespace dialbook {

namespace {

class ContactText
{
    Q_DECLARE_TR_FUNCTIONS(ContactText)
};

} // namespace

QString labelOf(ContactField field)
{
    switch (field) {
    case ContactField::LastName:
        return ContactText::tr("Last Name");
    case ContactField::FirstName:
        return ContactText::tr("First Name");
    case ContactField::DisplayName:
        return ContactText::tr("Display Name");
    case ContactField::Company:
        return ContactText::tr("Company");
    case ContactField::Department:
        return ContactText::tr("Department");
    case ContactField::Title:
        return ContactText::tr("Title", "a person's position, e.g. Team Leader");
    case ContactField::Assistant:
        return ContactText::tr("Assistant");
    case ContactField::BusinessEmail:
        return ContactText::tr("Business Email");
    case ContactField::BusinessAddress:
        return ContactText::tr("Business Address");
    case ContactField::BusinessCity:
        return ContactText::tr("Business City");
    case ContactField::BusinessState:
        return ContactText::tr("Business State", "part of an address");
    case ContactField::BusinessZipCode:
        return ContactText::tr("Business Zip Code");
    case ContactField::BusinessCountry:
        return ContactText::tr("Business Country");
    case ContactField::HomeEmail:
        return ContactText::tr("Home Email");
    case ContactField::HomeAddress:
        return ContactText::tr("Home Address");
    case ContactField::HomeCity:
        return ContactText::tr("Home City");
    case ContactField::HomeState:
        return ContactText::tr("Home State", "part of an address");
    case ContactField::HomeZipCode:
        return ContactText::tr("Home Zip Code");
    case ContactField::HomeCountry:
        return ContactText::tr("Home Country");
    case ContactField::Notes:
        return ContactText::tr("Notes");
    case ContactField::StatusUri:
        return ContactText::tr("Status URI");
    case ContactField::BusinessPhone:
        return ContactText::tr("Business Phone");
    case ContactField::BusinessPhone2:
        return ContactText::tr("Business Phone 2");
    case ContactField::MobilePhone:
        return ContactText::tr("Mobile");
    case ContactField::HomePhone:
        return ContactText::tr("Home Phone");
    case ContactField::HomePhone2:
        return ContactText::tr("Home Phone 2");
    case ContactField::Fax:
        return ContactText::tr("Fax");
    case ContactField::Pager:
        return ContactText::tr("Pager");
    case ContactField::AssistantPhone:
        return ContactText::tr("Assistant Phone");
    case ContactField::PrimaryNumber:
        return ContactText::tr("Primary Number");
    case ContactField::AccessRights:
        return ContactText::tr("Access Rights");
    }
    Q_UNREACHABLE();
}

QString labelOf(PrimaryNumber number)
{
    switch (number) {
    case PrimaryNumber::None:
        return ContactText::tr("None", "no primary number");
    case PrimaryNumber::Extension:
        return ContactText::tr("Extension");
    case PrimaryNumber::BusinessPhone:
    case PrimaryNumber::BusinessPhone2:
    case PrimaryNumber::HomePhone:
    case PrimaryNumber::HomePhone2:
    case PrimaryNumber::MobilePhone:
    case PrimaryNumber::Fax:
    case PrimaryNumber::Pager:
    case PrimaryNumber::AssistantPhone:
        return labelOf(*phoneFieldOf(number));
    }
    Q_UNREACHABLE();
}

QString labelOf(DirectoryCategory category)
{
    switch (category) {
    case DirectoryCategory::Company:
        return ContactText::tr("Company Directory");
    case DirectoryCategory::Workgroup:
        return ContactText::tr("Workgroup Directories");
    case DirectoryCategory::General:
        return ContactText::tr("General Directories");
    case DirectoryCategory::StationGroup:
        return ContactText::tr("Station Groups");
    case DirectoryCategory::SpeedDial:
        return ContactText::tr("Speed Dials");
    case DirectoryCategory::GroupAndProfile:
        return ContactText::tr("Groups and Profiles");
    case DirectoryCategory::Tracker:
        return ContactText::tr("Tracker Directories");
    case DirectoryCategory::Unknown:
        return ContactText::tr("Other Directories");
    }
    Q_UNREACHABLE();
}

QString explain(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::NotConnected:
        return ContactText::tr("You are not connected to the server. You can read, but not change anything.");
    case Hindrance::ServerTooOld:
        return ContactText::tr(
            "This server is too old to be changed from Dialbook. You can read everything.");
    case Hindrance::ReadOnlyDirectory:
        return ContactText::tr(
            "This directory is Read Only for you: its source cannot be edited, or only its "
            "owner and Directory Administrators may do this.");
    case Hindrance::CompanyDirectory:
        return ContactText::tr("The entries of the Company Directory are IC users. They are managed in "
                               "Interaction Administrator.");
    case Hindrance::ReferenceOnly:
        return ContactText::tr(
            "This entry only refers to a contact that lives in another directory. Change it there.");
    case Hindrance::AllowChangeOff:
        return ContactText::tr("Allow: Change is off for this entry. Only its owner or a Directory "
                               "Administrator may change it.");
    case Hindrance::AllowDeleteOff:
        return ContactText::tr("Allow: Delete is off for this entry. Only its owner or a Directory "
                               "Administrator may delete it.");
    }
    Q_UNREACHABLE();
}

QString explain(FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::NothingToFindItBy:
        return ContactText::tr("Enter a name, a company or a number, so that the entry can be found again.");
    case FieldProblem::ExtensionWithoutNumber:
        return ContactText::tr("An extension needs a number. Enter the number, or remove the extension.");
    case FieldProblem::PrimaryNumberEmpty:
        return ContactText::tr("The Primary Number is empty. Fill it in, or choose another.");
    }
    Q_UNREACHABLE();
}

QString nameToShow(const Contact &contact)
{
    const QString name = contact.shownName();
    return name.isEmpty() ? ContactText::tr("(no name)") : name;
}

} // namespace dialbook
