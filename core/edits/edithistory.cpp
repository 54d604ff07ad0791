// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edithistory.h"

#include <QThreadPool>

#include <algorithm>
#include <functional>

namespace dialbook {

namespace {

constexpr qsizetype mostSteps = 200;

struct Inverse
{
    const Edit &edit;

    std::optional<Command> operator()(const CreateContact &create) const
    {
        return DeleteContact { { create.directory, EntryId(edit.createdId) }, create.draft, create.links };
    }
    std::optional<Command> operator()(const UpdateContact &update) const
    {
        return UpdateContact { update.contact, update.after, update.before };
    }
    std::optional<Command> operator()(const DeleteContact &remove) const
    {
        return CreateContact { remove.contact.directory, remove.before, remove.links };
    }
    std::optional<Command> operator()(const CreateSpeedDial &create) const
    {
        return DeleteSpeedDial { DirectoryId(edit.createdId), create.name, create.sharing, create.links };
    }
    std::optional<Command> operator()(const RenameSpeedDial &rename) const
    {
        return RenameSpeedDial { rename.list, rename.after, rename.before };
    }
    std::optional<Command> operator()(const DeleteSpeedDial &remove) const
    {
        return CreateSpeedDial { remove.name, remove.sharing, remove.links };
    }
    std::optional<Command> operator()(const AddLink &add) const
    {
        return RemoveLink { add.list, add.listName, LinkId(edit.createdId), add.contactName, add.contact,
            add.primaryNumber };
    }
    std::optional<Command> operator()(const SetPrimaryNumber &set) const
    {
        return SetPrimaryNumber { set.list, set.link, set.contactName, set.after, set.before };
    }
    std::optional<Command> operator()(const RemoveLink &remove) const
    {
        if (remove.contact.entry.isEmpty()) {
            return {};
        }
        return AddLink { remove.list, remove.listName, remove.contact, remove.contactName,
            remove.primaryNumber };
    }
};

/// What was deleted, and now has a successor.
std::optional<ContactRef> deletedBy(const Command &command)
{
    if (const auto *list = std::get_if<DeleteSpeedDial>(&command)) {
        return ContactRef { list->list, {} };
    }
    const bool isEntry =
        std::holds_alternative<DeleteContact>(command) || std::holds_alternative<RemoveLink>(command);
    return isEntry ? entryOf(command) : std::nullopt;
}

/// Made by itself when what it hangs on was made, and gone with it.
bool isCarried(const Edit &edit, const EditRunner &edits)
{
    if (!std::holds_alternative<AddLink>(edit.command)) {
        return false;
    }
    const Edit *maker = edits.find(EditNumber(quint64(edit.group)));
    const auto *contact = maker ? std::get_if<CreateContact>(&maker->command) : nullptr;
    const auto *list = maker ? std::get_if<CreateSpeedDial>(&maker->command) : nullptr;
    return (contact && !contact->links.isEmpty()) || (list && !list->links.isEmpty());
}

} // namespace

std::optional<Command> inverseOf(const Edit &edit)
{
    const bool isNameless = isCreation(edit.command) && edit.createdId.isEmpty();
    return isNameless ? std::nullopt : std::visit(Inverse { edit }, edit.command);
}

EditHistory::EditHistory(EditRunner &edits, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
{
    connect(&m_edits, &EditRunner::editChanged, this, &EditHistory::take);
    connect(&m_edits, &EditRunner::dropped, this, [this](EditNumber number) {
        m_reversals.remove(quint64(number));
        if (m_waiting.remove(number)) {
            emit changed();
        }
    });
}

/// What can be taken back before anything else: the latest that waits, and what was given with it; the latest
/// first.
QList<EditNumber> EditHistory::waiting() const
{
    const auto latest = m_edits.latestWaiting();
    if (!latest) {
        return {};
    }
    const EditGroup group = m_waiting.value(*latest);
    if (group == EditGroup()) {
        return { *latest };
    }
    QList<EditNumber> numbers = m_waiting.keys(group);
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    return numbers;
}

std::optional<UndoStep> EditHistory::undoStep() const
{
    if (const QList<EditNumber> waiting = this->waiting(); !waiting.isEmpty()) {
        return UndoStep { m_edits.find(waiting.last())->command, int(waiting.size()), true };
    }
    if (m_done.isEmpty()) {
        return {};
    }
    const Step &step = m_done.last();
    return UndoStep { step.first()->command, int(step.size()), false };
}

std::optional<UndoStep> EditHistory::redoStep() const
{
    if (m_undone.isEmpty()) {
        return {};
    }
    const Step &step = m_undone.last();
    // What was done at first, not what undid it.
    const auto again = inverseOf(*step.first());
    return again ? std::optional(UndoStep { *again, int(step.size()), false }) : std::nullopt;
}

void EditHistory::undo()
{
    if (const QList<EditNumber> waiting = this->waiting(); !waiting.isEmpty()) {
        for (const EditNumber number : waiting) {
            m_edits.takeBack(number);
        }
        return;
    }
    reverse(m_done);
}

bool EditHistory::canUndo(EditGroup group) const
{
    return std::any_of(
        m_done.cbegin(), m_done.cend(), [group](const Step &step) { return step.first()->group == group; });
}

void EditHistory::undo(EditGroup group)
{
    Step all;
    for (const Step &step : std::as_const(m_done)) {
        if (step.first()->group == group) {
            all += step;
        }
    }
    if (!all.isEmpty()) {
        m_done.removeIf([group](const Step &step) { return step.first()->group == group; });
        m_done += all;
        reverse(m_done);
    }
}

void EditHistory::redo()
{
    reverse(m_undone);
}

void EditHistory::reverse(QList<Step> &steps)
{
    if (steps.isEmpty()) {
        return;
    }
    const bool isUndo = &steps == &m_done;
    const Step step = steps.takeLast();
    if (step.first()->isTogether) {
        reverseTogether(step, isUndo);
        emit changed();
        return;
    }
    // A group of its own, so that it is one step again; the latest first.
    const EditGroup group = step.size() > 1 ? EditGroup(step.last()->number) : EditGroup();
    for (auto edit = step.rbegin(); edit != step.rend(); ++edit) {
        if (const auto inverse = inverseOf(**edit)) {
            runInverse(*edit, *inverse, group, isUndo);
        }
    }
    emit changed();
}

/// As it was done: side by side, the latest first.
void EditHistory::reverseTogether(const Step &step, bool isUndo)
{
    const auto give = [this, step, isUndo](qsizetype index, EditNumber number) {
        const std::shared_ptr<const Edit> &edit = step.at(step.size() - 1 - index);
        const auto inverse = inverseOf(*edit);
        if (!inverse) {
            return std::optional<GivenEdit>();
        }
        m_reversals.insert(quint64(number), { edit, isUndo });
        return std::optional(GivenEdit { inPresentIds(*inverse), edit->number });
    };
    m_groups.insert(quint64(m_edits.runTogether(step.size(), give)), isUndo);
}

EditNumber EditHistory::runInverse(
    const std::shared_ptr<const Edit> &edit, const Command &inverse, EditGroup group, bool isUndo)
{
    const EditNumber number = m_edits.run(inPresentIds(inverse), { .group = group, .undoes = edit->number });
    m_reversals.insert(quint64(number), { edit, isUndo });
    if (const Edit *running = m_edits.find(number); running && running->group != EditGroup()) {
        m_groups.insert(quint64(running->group), isUndo);
    }
    return number;
}

/// Thousands of edits take their time to be freed: not in the event loop.
void EditHistory::forgetUndone()
{
    if (!m_undone.isEmpty()) {
        QThreadPool::globalInstance()->start([undone = std::exchange(m_undone, {})] { Q_UNUSED(undone) });
    }
}

UndoHindrance EditHistory::hindranceToUndo(const Edit &edit) const
{
    if (edit.state != EditState::Done) {
        return UndoHindrance::NotDone;
    }
    if (edit.undoneBy) {
        return UndoHindrance::Undone;
    }
    if (m_edits.isBeingUndone(edit.number)) {
        return UndoHindrance::BeingUndone;
    }
    return inverseOf(edit) ? UndoHindrance::None : UndoHindrance::NoWayBack;
}

std::optional<EditNumber> EditHistory::undo(const Edit &edit)
{
    if (hindranceToUndo(edit) != UndoHindrance::None) {
        return {};
    }
    // It is not to be undone a second time from the menu.
    for (Step &step : m_done) {
        step.removeIf([&edit](const auto &each) { return each->number == edit.number; });
    }
    m_done.removeIf([](const Step &step) { return step.isEmpty(); });
    const EditNumber number = runInverse(std::make_shared<const Edit>(edit), *inverseOf(edit), {}, true);
    emit changed();
    return number;
}

void EditHistory::restart(const QList<Successor> &successors)
{
    m_done.clear();
    m_undone.clear();
    m_waiting.clear();
    m_reversals.clear();
    m_groups.clear();
    m_successors.clear();
    for (const Successor &each : successors) {
        addSuccessor(each.contact, each.now);
    }
    emit changed();
}

void EditHistory::take(const Edit &edit)
{
    if (edit.state == EditState::Waiting) {
        m_waiting.insert(edit.number, edit.group);
        emit changed();
    } else if (m_waiting.remove(edit.number)) {
        emit changed();
    }
    if (edit.state != EditState::Done) {
        return;
    }
    const auto reversal = m_reversals.constFind(quint64(edit.number));
    const bool isReversal = reversal != m_reversals.cend();
    const bool isUndo = isReversal && reversal->isUndo;
    if (isReversal) {
        const auto deleted = deletedBy(reversal->of->command);
        if (deleted && !edit.createdId.isEmpty()) {
            const ContactRef now = deleted->entry.isEmpty()
                ? ContactRef { DirectoryId(edit.createdId), {} }
                : ContactRef { directoryOf(edit.command), EntryId(edit.createdId) };
            addSuccessor(*deleted, now);
        }
        m_reversals.erase(reversal);
    } else if (std::holds_alternative<AddLink>(edit.command) && m_groups.contains(quint64(edit.group))) {
        return; // came with what was made again
    } else if (isCarried(edit, m_edits)) {
        return;
    } else {
        forgetUndone();
    }
    QList<Step> &steps = isUndo ? m_undone : m_done;
    const auto kept = std::make_shared<const Edit>(edit);
    // Not always the latest step: what is given singly goes before the rest of a group.
    const auto step = std::find_if(steps.rbegin(), steps.rend(),
        [&edit](const Step &each) { return edit.group != EditGroup() && each.first()->group == edit.group; });
    if (step != steps.rend()) {
        *step += kept;
    } else {
        steps += Step { kept };
    }
    if (steps.size() > mostSteps) {
        steps.removeFirst();
    }
    emit changed();
}

/// What came back under an id that was deleted once is there again.
void EditHistory::addSuccessor(const ContactRef &former, const ContactRef &now)
{
    m_successors.remove(now);
    m_successors.insert(former, now);
}

Command EditHistory::inPresentIds(Command command) const
{
    QList<ContactRef> mentioned = mentionedIn(command);
    while (!mentioned.isEmpty()) {
        const ContactRef former = mentioned.takeLast();
        const auto now = m_successors.constFind(former);
        if (now == m_successors.cend()) {
            continue;
        }
        command = former.entry.isEmpty() ? withList(std::move(command), former.directory, now->directory)
                                         : withEntry(std::move(command), former, *now);
        mentioned = mentionedIn(command); // perhaps that one was deleted as well
    }
    return command;
}

} // namespace dialbook
