// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulktext.h"

#include "ui/contacts/contacttext.h"
#include "ui/feedback/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

class BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

struct Title
{
    QString operator()(const FieldChange &) const { return BulkText::tr("Change several contacts"); }
    QString operator()(const ContactDeletion &) const { return BulkText::tr("Delete several contacts"); }
    QString operator()(const LinkAddition &addition) const
    {
        return addition.isMove() ? BulkText::tr("Move to speed dial") : BulkText::tr("Add to speed dial");
    }
};

} // namespace

QString titleOf(const BulkChange &change)
{
    return std::visit(Title(), change);
}

QString explain(const BulkRow &row)
{
    switch (row.reason) {
    case BulkReason::None:
        return {};
    case BulkReason::NothingChanges:
        return BulkText::tr("Nothing would change: it says so already.");
    case BulkReason::Hindered:
        return explain(row.hindrance);
    case BulkReason::Invalid:
        return explain(row.problem.value_or(FieldProblem::NothingToFindItBy));
    case BulkReason::BeingDeleted:
        return BulkText::tr("It is already being deleted.");
    case BulkReason::EditWaiting:
        return BulkText::tr("An earlier edit of it is not over; see the outbox.");
    case BulkReason::NotLoaded:
        return BulkText::tr("It is not loaded yet. Select it again when the directory is loaded.");
    case BulkReason::AlreadyLinked:
        return BulkText::tr("It is on that speed dial already.");
    case BulkReason::BeingEdited:
        return BulkText::tr("Its editor is open, with changes that are not saved.");
    case BulkReason::ChangedMeanwhile:
        return BulkText::tr("Somebody else has changed it since it was selected.");
    case BulkReason::DeletedMeanwhile:
        return BulkText::tr("It was deleted since it was selected.");
    }
    return {};
}

QString nameOf(const BulkRow &row)
{
    return row.contact ? nameToShow(*row.contact) : BulkText::tr("(not loaded)", "an entry");
}

QString resultOf(const Edit &edit)
{
    switch (edit.state) {
    case EditState::Waiting:
    case EditState::Outbox:
        return BulkText::tr("Waits");
    case EditState::Running:
        return BulkText::tr("To come");
    case EditState::RetryingBusy:
        return BulkText::tr("Server busy");
    case EditState::Looking:
        return BulkText::tr("No answer yet");
    case EditState::Conflict:
        return BulkText::tr("Conflict");
    case EditState::Done:
        return edit.undoneBy ? BulkText::tr("Undone") : BulkText::tr("Done");
    case EditState::Failed:
        return edit.error && edit.error->delivery == Delivery::Unknown ? BulkText::tr("Not known")
                                                                       : BulkText::tr("Refused");
    case EditState::TakenBack:
        return BulkText::tr("Cancelled");
    }
    return {};
}

QString resultReason(const Edit &edit)
{
    switch (edit.state) {
    case EditState::Conflict:
        return edit.conflict && edit.conflict->kind == EditConflict::Kind::Deleted
            ? BulkText::tr("The entry was deleted meanwhile.")
            : BulkText::tr("Somebody else has changed the same meanwhile. Nothing of theirs is overwritten.");
    case EditState::Failed: {
        const ErrorText text = textFor(edit.error.value_or(Error {}), deedOf(edit.command));
        return text.details.isEmpty() ? text.sentence : text.sentence + u'\n' + text.details;
    }
    case EditState::TakenBack:
        return BulkText::tr("It was not sent.");
    default:
        return {};
    }
}

QString progressText(const GroupProgress &progress)
{
    const QLocale locale;
    QStringList parts { BulkText::tr("%1 of %2 done", "numbers")
                            .arg(locale.toString(progress.done), locale.toString(progress.total)) };
    if (progress.refused > 0) {
        parts += BulkText::tr("%Ln refused", "", progress.refused);
    }
    if (progress.inConflict > 0) {
        parts += BulkText::tr("%Ln in conflict", "", progress.inConflict);
    }
    if (progress.takenBack > 0) {
        parts += BulkText::tr("%Ln cancelled", "", progress.takenBack);
    }
    return parts.join(u", "_s);
}

} // namespace dialbook
