// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactdraft.h"

#include "core/contacts/contactbuilder.h"

using namespace Qt::StringLiterals;

namespace dialbook {

ContactDraft ContactDraft::of(const Contact &contact)
{
    ContactDraft draft;
    for (const ContactField field : textFields()) {
        draft.text(field) = contact.text(field);
    }
    for (const ContactField field : phoneFields()) {
        const PhoneNumber phone = contact.phone(field);
        // baseNumber is the member that goes back as it came; the others are the server's renderings of it.
        draft.phone(field) = { phone.base.isEmpty() ? phone.editable() : phone.base, phone.extension,
            phone.autoDialExtension };
    }
    draft.primaryNumber = contact.primaryNumber();
    draft.rights = contact.rights();
    return draft;
}

bool ContactDraft::primaryNumberIsFilled() const
{
    // The extension belongs to the IC user and is no part of a draft; a designation that Dialbook does not
    // know is for the server to judge.
    const auto field = phoneFieldOf(primaryNumber);
    return !field || !phone(*field).isEmpty();
}

QString ContactDraft::shownName() const
{
    ContactBuilder builder;
    for (const ContactField field : textFields()) {
        builder.setText(field, text(field));
    }
    builder.setPrimaryNumber(primaryNumber);
    for (const ContactField field : phoneFields()) {
        PhoneNumber number;
        number.display = phone(field).number;
        builder.setPhone(field, number);
    }
    Contact contact;
    contact.setBlock(builder.pack());
    return contact.shownName();
}

QList<ContactField> changedFields(const ContactDraft &before, const ContactDraft &after)
{
    QList<ContactField> changed;
    for (const ContactField field : textFields()) {
        if (before.text(field) != after.text(field)) {
            changed += field;
        }
    }
    for (const ContactField field : phoneFields()) {
        if (before.phone(field) != after.phone(field)) {
            changed += field;
        }
    }
    if (before.primaryNumber != after.primaryNumber) {
        changed += ContactField::PrimaryNumber;
    }
    if (before.rights != after.rights) {
        changed += ContactField::AccessRights;
    }
    return changed;
}

QList<std::pair<ContactField, FieldProblem>> problemsOf(const ContactDraft &draft)
{
    QList<std::pair<ContactField, FieldProblem>> problems;
    bool canBeFound = false;
    for (const ContactField field : { ContactField::LastName, ContactField::FirstName,
             ContactField::DisplayName, ContactField::Company }) {
        canBeFound = canBeFound || !draft.text(field).trimmed().isEmpty();
    }
    for (const ContactField field : phoneFields()) {
        const PhoneDraft &phone = draft.phone(field);
        canBeFound = canBeFound || !phone.number.trimmed().isEmpty();
        if (phone.number.isEmpty() && !phone.extension.isEmpty()) {
            problems.append({ field, FieldProblem::ExtensionWithoutNumber });
        }
    }
    if (!canBeFound) {
        problems.prepend({ ContactField::LastName, FieldProblem::NothingToFindItBy });
    }
    if (!draft.primaryNumberIsFilled()) {
        problems.append({ ContactField::PrimaryNumber, FieldProblem::PrimaryNumberEmpty });
    }
    return problems;
}

QJsonObject toJson(const ContactDraft &draft)
{
    QJsonObject object;
    object["__type"_L1] = u"urn:inin.com:directories:editableContactEntry"_s;
    for (const ContactField field : textFields()) {
        object[wireKey(field)] = draft.text(field);
    }
    for (const ContactField field : phoneFields()) {
        const PhoneDraft &phone = draft.phone(field);
        object[wireKey(field)] = QJsonObject { { u"baseNumber"_s, phone.number },
            { u"extension"_s, phone.extension }, { u"autoDialable"_s, phone.autoDialExtension } };
    }
    object[wireKey(ContactField::PrimaryNumber)] = int(draft.primaryNumber);
    if (draft.rights) {
        object[wireKey(ContactField::AccessRights)] =
            QJsonObject { { u"read"_s, draft.rights->read }, { u"create"_s, draft.rights->create },
                { u"update"_s, draft.rights->update }, { u"delete"_s, draft.rights->remove } };
    }
    return object;
}

} // namespace dialbook
