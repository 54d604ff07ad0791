// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelog/changewords.h"

#include "core/edits/editlog.h"
#include "ui/contacts/changetext.h"
#include "ui/contacts/contacttext.h"
#include "ui/feedback/errortext.h"

#include <QCoreApplication>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)
};

QString labelOf(const LoggedChange &change)
{
    switch (change.aspect) {
    case LoggedChange::Aspect::Field:
        return dialbook::labelOf(change.field);
    case LoggedChange::Aspect::Name:
        return Words::tr("Name");
    case LoggedChange::Aspect::PrimaryNumber:
        return dialbook::labelOf(ContactField::PrimaryNumber);
    case LoggedChange::Aspect::Link:
        return Words::tr("Link");
    case LoggedChange::Aspect::List:
        return Words::tr("Speed dial");
    }
    return {};
}

/// The contact before and after; empty where there was none.
struct Drafts
{
    ContactDraft before = {};
    ContactDraft after = {};
};

Drafts draftsOf(const Command &command)
{
    if (const auto *create = std::get_if<CreateContact>(&command)) {
        return { .after = create->draft };
    }
    if (const auto *update = std::get_if<UpdateContact>(&command)) {
        return { update->before, update->after };
    }
    if (const auto *remove = std::get_if<DeleteContact>(&command)) {
        return { .before = remove->before };
    }
    return {};
}

QString numberInWords(const QString &number)
{
    return number.isEmpty() ? QString() : dialbook::labelOf(PrimaryNumber(number.toInt()));
}

} // namespace

QList<ChangeWords> changeWords(const Command &command)
{
    QList<ChangeWords> texts;
    const Drafts drafts = draftsOf(command);
    const QList<LoggedChange> changes = changesOf(command);
    for (const LoggedChange &change : changes) {
        ChangeWords words { labelOf(change), change.before, change.after };
        if (change.aspect == LoggedChange::Aspect::Field) {
            words.before = shownValue(drafts.before, change.field);
            words.after = shownValue(drafts.after, change.field);
        } else if (change.aspect == LoggedChange::Aspect::PrimaryNumber) {
            words.before = numberInWords(change.before);
            words.after = numberInWords(change.after);
        }
        texts += words;
    }
    return texts;
}

QString summaryOf(const Command &command)
{
    const bool isNew = isCreation(command);
    const bool isGone = std::holds_alternative<DeleteContact>(command)
        || std::holds_alternative<DeleteSpeedDial>(command) || std::holds_alternative<RemoveLink>(command);
    const auto named = [](const QString &value) {
        return value.isEmpty() ? Words::tr("(empty)") : value.simplified();
    };
    QStringList texts;
    const QList<ChangeWords> changes = changeWords(command);
    for (const ChangeWords &change : changes) {
        texts += isNew || isGone ? Words::tr("%1: %2", "a field, its value")
                                       .arg(change.label, named(isNew ? change.after : change.before))
                                 : Words::tr("%1: %2 → %3", "a field, its value before and after")
                                       .arg(change.label, named(change.before), named(change.after));
    }
    return texts.join(u"; "_s);
}

QString answerOf(const Edit &edit)
{
    switch (edit.answer) {
    case EditAnswer::None:
        return Words::tr("Not sent");
    case EditAnswer::Accepted:
        return Words::tr("Done");
    case EditAnswer::FoundDone:
        return Words::tr("Done; its answer was lost");
    case EditAnswer::Refused: {
        const QString reason = edit.error ? reasonFor(*edit.error, deedOf(edit.command)) : QString();
        return reason.isEmpty() ? Words::tr("Refused")
                                : Words::tr("Refused. %1", "why, in sentences").arg(reason);
    }
    case EditAnswer::Unknown:
        return Words::tr("Not known; it was given up before an answer came");
    }
    return {};
}

QString answerDetailsOf(const Edit &edit)
{
    return edit.error ? textFor(*edit.error, deedOf(edit.command)).details : QString();
}

QString unansweredWords()
{
    return Words::tr("An earlier request was not answered; it may have been done");
}

QString undoneOf(const Edit &edit)
{
    if (edit.undoneBy) {
        return Words::tr("Undone");
    }
    return edit.undoes ? Words::tr("Is an undo") : QString();
}

QString explain(UndoHindrance hindrance)
{
    switch (hindrance) {
    case UndoHindrance::None:
        break;
    case UndoHindrance::NotDone:
        return Words::tr("Nothing to undo: it was not done.");
    case UndoHindrance::Undone:
        return Words::tr("It has been undone already.");
    case UndoHindrance::BeingUndone:
        return Words::tr("It is being undone; see the outbox.");
    case UndoHindrance::NoWayBack:
        return Words::tr("It cannot be undone: too little is known about what it was.");
    }
    return {};
}

} // namespace dialbook
