// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editreporter.h"

#include "ui/edits/undotext.h"
#include "ui/feedback/notificationmodel.h"

namespace dialbook {

namespace {

QString named(const QString &name)
{
    return name.isEmpty() ? EditReporter::tr("(no name)") : name;
}

struct Outcome
{
    QString operator()(const CreateContact &) const { return EditReporter::tr("The contact was created."); }
    QString operator()(const UpdateContact &) const { return EditReporter::tr("The contact was changed."); }
    QString operator()(const DeleteContact &) const { return EditReporter::tr("The contact was deleted."); }
    QString operator()(const CreateSpeedDial &) const
    {
        return EditReporter::tr("The speed dial was created.");
    }
    QString operator()(const RenameSpeedDial &) const
    {
        return EditReporter::tr("The speed dial was renamed.");
    }
    QString operator()(const DeleteSpeedDial &) const
    {
        return EditReporter::tr("The speed dial was deleted.");
    }
    QString operator()(const AddLink &command) const
    {
        return EditReporter::tr("Added to “%1”.").arg(command.listName);
    }
    QString operator()(const SetPrimaryNumber &) const
    {
        return EditReporter::tr("The primary number was set.");
    }
    QString operator()(const RemoveLink &command) const
    {
        return EditReporter::tr("Removed from “%1”.").arg(command.listName);
    }
};

struct Subject
{
    QString operator()(const CreateContact &command) const { return named(command.draft.shownName()); }
    QString operator()(const UpdateContact &command) const { return named(command.before.shownName()); }
    QString operator()(const DeleteContact &command) const { return named(command.before.shownName()); }
    QString operator()(const CreateSpeedDial &command) const { return named(command.name); }
    QString operator()(const RenameSpeedDial &command) const { return named(command.before); }
    QString operator()(const DeleteSpeedDial &command) const { return named(command.name); }
    QString operator()(const AddLink &command) const { return named(command.contactName); }
    QString operator()(const SetPrimaryNumber &command) const { return named(command.contactName); }
    QString operator()(const RemoveLink &command) const { return named(command.contactName); }
};

} // namespace

QString outcomeOf(const Command &command)
{
    return std::visit(Outcome {}, command);
}

QString subjectOf(const Command &command)
{
    return std::visit(Subject {}, command);
}

EditReporter::EditReporter(EditRunner &edits, NotificationModel &notifications, QObject *parent)
    : QObject(parent)
    , m_notifications(notifications)
{
    connect(&edits, &EditRunner::editChanged, this, &EditReporter::take);
}

void EditReporter::take(const Edit &edit)
{
    if (edit.isTogether) {
        return; // BulkCommands sums them up
    }
    const QString title = titleOf(edit.command);
    switch (edit.state) {
    case EditState::Waiting:
    case EditState::Running:
    case EditState::RetryingBusy:
    case EditState::Outbox:
    case EditState::Looking: // on their way: what comes of them is told then
        break;
    case EditState::Done: {
        const QString again = edit.undoes ? consequenceOfMakingAgain(edit.command) : QString();
        m_notifications.add(
            MessageBar::Kind::Success, title, again.isEmpty() ? outcomeOf(edit.command) : again);
        break;
    }
    case EditState::TakenBack:
        m_notifications.add(MessageBar::Kind::Information, title, tr("Undone. Nothing was sent."));
        break;
    case EditState::Conflict:
        m_notifications.add(
            MessageBar::Kind::Warning, title, tr("Not done: somebody else has changed the same meanwhile."));
        break;
    case EditState::Failed:
        m_notifications.addError(title, textFor(edit.error.value_or(Error {}), deedOf(edit.command)));
        break;
    }
}

} // namespace dialbook
