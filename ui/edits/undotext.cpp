// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edits/undotext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

/// Names are the server's, and may be of any length.
QString named(const QString &name)
{
    constexpr qsizetype most = 40;
    QString simple = name.simplified();
    if (simple.isEmpty()) {
        return Words::tr("(no name)");
    }
    if (simple.size() <= most) {
        return simple;
    }
    const qsizetype end = simple.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return simple.left(end) + u'…';
}

struct One
{
    QString operator()(const CreateContact &create) const
    {
        return Words::tr("New Entry %1").arg(named(create.draft.shownName()));
    }
    QString operator()(const UpdateContact &update) const
    {
        return Words::tr("Change of %1").arg(named(update.before.shownName()));
    }
    QString operator()(const DeleteContact &remove) const
    {
        return Words::tr("Deletion of %1").arg(named(remove.before.shownName()));
    }
    QString operator()(const CreateSpeedDial &create) const
    {
        return Words::tr("New Speed Dial %1").arg(named(create.name));
    }
    QString operator()(const RenameSpeedDial &rename) const
    {
        return Words::tr("Renaming of %1").arg(named(rename.before));
    }
    QString operator()(const DeleteSpeedDial &remove) const
    {
        return Words::tr("Deletion of %1").arg(named(remove.name));
    }
    QString operator()(const AddLink &add) const
    {
        return Words::tr("Addition of %1 to %2").arg(named(add.contactName), named(add.listName));
    }
    QString operator()(const SetPrimaryNumber &set) const
    {
        return Words::tr("Primary Number of %1").arg(named(set.contactName));
    }
    QString operator()(const RemoveLink &remove) const
    {
        return Words::tr("Removal of %1 from %2").arg(named(remove.contactName), named(remove.listName));
    }
};

struct Several
{
    int count;

    QString operator()(const CreateContact &) const { return Words::tr("%Ln New Entries", "", count); }
    QString operator()(const UpdateContact &) const { return Words::tr("Change of %Ln Entries", "", count); }
    QString operator()(const DeleteContact &) const
    {
        return Words::tr("Deletion of %Ln Entries", "", count);
    }
    QString operator()(const CreateSpeedDial &) const { return Words::tr("%n New Speed Dials", "", count); }
    QString operator()(const RenameSpeedDial &) const
    {
        return Words::tr("Renaming of %n Speed Dials", "", count);
    }
    QString operator()(const DeleteSpeedDial &) const
    {
        return Words::tr("Deletion of %n Speed Dials", "", count);
    }
    QString operator()(const AddLink &) const { return Words::tr("Addition of %Ln Links", "", count); }
    QString operator()(const SetPrimaryNumber &) const
    {
        return Words::tr("Primary Number of %Ln Contacts", "", count);
    }
    QString operator()(const RemoveLink &) const { return Words::tr("Removal of %Ln Links", "", count); }
};

} // namespace

QString nameOf(const UndoStep &step)
{
    return step.count > 1 ? std::visit(Several { step.count }, step.command)
                          : std::visit(One {}, step.command);
}

QString warningOf(const UndoStep &step)
{
    if (step.isUnsent) {
        return {};
    }
    if (std::holds_alternative<DeleteContact>(step.command)) {
        return Words::tr(
            "What was deleted gets a new id, and its speed-dial links that you could see are made again.");
    }
    if (std::holds_alternative<DeleteSpeedDial>(step.command)) {
        return Words::tr("What was deleted gets a new id, and its links are made again.");
    }
    return {};
}

QString consequenceOfMakingAgain(const Command &creation)
{
    if (const auto *contact = std::get_if<CreateContact>(&creation)) {
        return contact->links.isEmpty()
            ? Words::tr("The entry is there again, with a new id.")
            : Words::tr("The entry is there again, with a new id. Its %n speed-dial link(s) that you could "
                        "see are made again; those in other people's private speed dials are not.",
                "", int(contact->links.size()));
    }
    if (const auto *list = std::get_if<CreateSpeedDial>(&creation)) {
        return list->links.isEmpty()
            ? Words::tr("The speed dial is there again, with a new id.")
            : Words::tr("The speed dial is there again, with a new id. Its %n link(s) are made again.", "",
                int(list->links.size()));
    }
    return {};
}

} // namespace dialbook
