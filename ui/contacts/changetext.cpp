// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/changetext.h"

#include "core/edits/editlog.h"
#include "ui/contacts/contacttext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString change(const QString &label, const QString &before, const QString &after)
{
    const auto named = [](const QString &value) {
        const QString simple = value.simplified();
        return simple.isEmpty() ? ChangeText::tr("(empty)") : simple;
    };
    return ChangeText::tr("%1: %2 → %3", "a field, its value before and after")
        .arg(label, named(before), named(after));
}

struct Changes
{
    QString operator()(const UpdateContact &update) const
    {
        QStringList texts;
        for (const ContactField field : changedFields(update.before, update.after)) {
            texts +=
                change(labelOf(field), shownValue(update.before, field), shownValue(update.after, field));
        }
        return texts.join(u"; "_s);
    }
    QString operator()(const RenameSpeedDial &rename) const
    {
        return change(ChangeText::tr("Name"), rename.before, rename.after);
    }
    QString operator()(const AddLink &add) const
    {
        return ChangeText::tr("to “%1”, Primary Number: %2", "a link is added to a list")
            .arg(add.listName, labelOf(add.primaryNumber));
    }
    QString operator()(const RemoveLink &remove) const
    {
        return ChangeText::tr("off “%1”", "a link is removed from a list").arg(remove.listName);
    }
    QString operator()(const SetPrimaryNumber &set) const
    {
        return change(labelOf(ContactField::PrimaryNumber), labelOf(set.before), labelOf(set.after));
    }
    QString operator()(const DeleteContact &remove) const
    {
        return remove.links.isEmpty()
            ? QString()
            : ChangeText::tr("with %n link(s) that you can see", "", int(remove.links.size()));
    }
    template <class Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QString shownValue(const ContactDraft &draft, ContactField field)
{
    if (field == ContactField::PrimaryNumber) {
        return labelOf(draft.primaryNumber);
    }
    if (isPhone(field)) {
        const PhoneDraft &phone = draft.phone(field);
        return phone.extension.isEmpty() ? phone.number
            : phone.autoDialExtension
            ? ChangeText::tr(
                "%1 ext. %2 (auto dial)", "a number and its extension, which is dialled after it")
                  .arg(phone.number, phone.extension)
            : ChangeText::tr("%1 ext. %2", "a number and its extension").arg(phone.number, phone.extension);
    }
    if (field != ContactField::AccessRights) {
        return plainText(draft, field);
    }
    QStringList rights;
    if (draft.rights && draft.rights->update) {
        rights += ChangeText::tr("Allow: Change");
    }
    if (draft.rights && draft.rights->remove) {
        rights += ChangeText::tr("Allow: Delete");
    }
    return rights.join(u", "_s);
}

QString changesText(const Command &command)
{
    return std::visit(Changes(), command);
}

} // namespace dialbook
