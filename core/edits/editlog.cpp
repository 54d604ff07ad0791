// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editlog.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

using Aspect = LoggedChange::Aspect;

QList<LoggedChange> between(const ContactDraft &before, const ContactDraft &after)
{
    QList<LoggedChange> changes;
    for (const ContactField field : changedFields(before, after)) {
        const LoggedChange change { Aspect::Field, field, plainText(before, field), plainText(after, field) };
        if (change.before != change.after) {
            changes += change;
        }
    }
    return changes;
}

LoggedChange named(Aspect aspect, const QString &before, const QString &after)
{
    return { aspect, ContactField::LastName, before, after };
}

QString numberText(PrimaryNumber number)
{
    return QString::number(int(number));
}

struct Changes
{
    QList<LoggedChange> operator()(const CreateContact &create) const { return between({}, create.draft); }
    QList<LoggedChange> operator()(const UpdateContact &update) const
    {
        return between(update.before, update.after);
    }
    QList<LoggedChange> operator()(const DeleteContact &remove) const { return between(remove.before, {}); }
    QList<LoggedChange> operator()(const CreateSpeedDial &create) const
    {
        return { named(Aspect::List, {}, create.name) };
    }
    QList<LoggedChange> operator()(const RenameSpeedDial &rename) const
    {
        return { named(Aspect::Name, rename.before, rename.after) };
    }
    QList<LoggedChange> operator()(const DeleteSpeedDial &remove) const
    {
        return { named(Aspect::List, remove.name, {}) };
    }
    QList<LoggedChange> operator()(const AddLink &add) const
    {
        return { named(Aspect::Link, {}, add.contactName),
            named(Aspect::PrimaryNumber, {}, numberText(add.primaryNumber)) };
    }
    QList<LoggedChange> operator()(const SetPrimaryNumber &set) const
    {
        return { named(Aspect::PrimaryNumber, numberText(set.before), numberText(set.after)) };
    }
    QList<LoggedChange> operator()(const RemoveLink &remove) const
    {
        return { named(Aspect::Link, remove.contactName, {}) };
    }
};

} // namespace

QList<LoggedChange> changesOf(const Command &command)
{
    return std::visit(Changes(), command);
}

QString plainText(const ContactDraft &draft, ContactField field)
{
    if (isText(field)) {
        return draft.text(field);
    }
    if (isPhone(field)) {
        const PhoneDraft &phone = draft.phone(field);
        QString text = phone.number;
        if (!phone.extension.isEmpty()) {
            text += (phone.autoDialExtension ? u" ext+ "_s : u" ext "_s) + phone.extension;
        }
        return text;
    }
    if (field == ContactField::PrimaryNumber) {
        return draft.primaryNumber == PrimaryNumber::None ? QString() : numberText(draft.primaryNumber);
    }
    QStringList rights;
    if (draft.rights && draft.rights->update) {
        rights += u"change"_s;
    }
    if (draft.rights && draft.rights->remove) {
        rights += u"delete"_s;
    }
    return rights.join(u", "_s);
}

} // namespace dialbook
