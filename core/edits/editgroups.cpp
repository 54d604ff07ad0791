// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editjournal.h"
#include "core/edits/editrunnerprivate.h"

#include <algorithm>

namespace dialbook {

namespace {

using namespace std::chrono_literals;

/// How often it is told how far a group has come.
constexpr auto tellingEvery = 100ms;
/// Groups that are over and not forgotten yet.
constexpr qsizetype mostOver = 4;

int *countOf(GroupProgress &progress, EditState state)
{
    switch (state) {
    case EditState::Done:
        return &progress.done;
    case EditState::Failed:
        return &progress.refused;
    case EditState::Conflict:
        return &progress.inConflict;
    case EditState::TakenBack:
        return &progress.takenBack;
    default:
        return nullptr;
    }
}

} // namespace

EditRunner::Private::Group *EditRunner::Private::groupOf(const Entry &entry)
{
    if (!entry.edit.isTogether) {
        return nullptr;
    }
    const auto found = groups.find(entry.edit.group);
    return found == groups.end() ? nullptr : &found->second;
}

void EditRunner::Private::giveNext(EditGroup number, JournalBatch &part)
{
    Group &group = groups[number];
    const EditNumber edit = nextNumber();
    const bool isFirst = group.asked == 0;
    auto given = group.give(group.asked++, edit);
    if (given) {
        group.edits += edit;
        Entry &entry = addAs(edit, std::move(given->command), { .group = number, .undoes = given->undoes },
            EditState::Running);
        enqueue(entry);
        resume(entry);
        if (tools.journal) {
            ++entry.unwritten;
            part.edits += asWritten(entry);
        }
    } else {
        --group.progress.total;
    }
    if (isFirst || group.toGive() == 0) {
        part.groups = { recordOf(number) };
    }
    if (group.toGive() == 0) {
        group.give = nullptr; // it may hold thousands
    }
    tell(edit);
}

GroupRecord EditRunner::Private::recordOf(EditGroup number) const
{
    const Group &group = groups.at(number);
    return { number, group.progress.total, group.toGive() == 0, group.progress.isPaused, group.note };
}

/// What was gathered in one turn, in one transaction.
void EditRunner::Private::writePart(JournalBatch &part)
{
    if (!tools.journal || part.isEmpty()) {
        return;
    }
    QList<EditNumber> numbers = part.sent;
    for (const Edit &edit : std::as_const(part.edits)) {
        numbers += edit.number;
    }
    write(std::exchange(part, {}), [this, numbers](bool) {
        for (const EditNumber number : numbers) {
            isWritten(number);
        }
    });
}

/// Keeps the group's figures true: the only place where they change, but for what is under way.
void EditRunner::Private::count(Entry &entry, EditState state)
{
    uncount(entry);
    entry.countedAs = state;
    if (int *counted = countOf(groupOf(entry)->progress, state)) {
        ++*counted;
    }
    groupChanges(entry.edit.group);
}

void EditRunner::Private::uncount(Entry &entry)
{
    Group *group = groupOf(entry);
    if (!group || !entry.countedAs) {
        return;
    }
    if (int *counted = countOf(group->progress, *entry.countedAs)) {
        --*counted;
    }
    entry.countedAs.reset();
}

void EditRunner::Private::countAsGivenUp(Entry &entry)
{
    if (Group *group = groupOf(entry)) {
        uncount(entry);
        ++group->progress.takenBack;
        groupChanges(entry.edit.group);
    }
}

bool EditRunner::Private::isIdle() const
{
    return pending == 0 && restoring == 0 && std::none_of(groups.begin(), groups.end(), [](const auto &each) {
        return each.second.toGive() > 0 && !each.second.isCancelled;
    });
}

/// Its group is forgotten: it goes on by itself.
void EditRunner::Private::makeSingle(Entry &entry)
{
    const quint64 rank = entry.rank;
    leaveQueues(entry);
    entry.edit.isTogether = false;
    if (rank != 0) {
        queueAt(entry, rank);
        startWhatMay();
    }
}

/// In the outbox without a connection, in line with one.
void EditRunner::Private::align(Entry &entry)
{
    const EditState former = entry.edit.state;
    if (!isPending(former) || isBegun(entry.phase)) {
        return;
    }
    if (isOffline() || isSuspended) {
        const bool isInDoubt = (entry.edit.isSent || entry.mayBeDone) && tools.looker;
        halt(entry);
        entry.seen.reset();
        setState(entry, isInDoubt ? EditState::Looking : EditState::Outbox);
    } else if (former == EditState::Outbox || (former == EditState::Looking && entry.phase == Phase::Idle)) {
        entry.timer.reset();
        entry.failedLooks = 0;
        resume(entry);
    }
    if (entry.edit.state != former) {
        tell(entry.edit.number);
    }
}

void EditRunner::Private::alignGroups()
{
    for (auto &[number, group] : groups) {
        if (group.cancelLook && (isOffline() || isSuspended)) {
            std::exchange(group.cancelLook, nullptr)();
        }
        forEachOf(
            number, [this](Entry &entry) { align(entry); }, [this] { startWhatMay(); });
    }
}

/// In slices. ended: after each.
void EditRunner::Private::forEachOf(
    EditGroup number, std::function<void(Entry &)> work, std::function<void()> ended)
{
    slices.add(
        [this, number, work = std::move(work), next = qsizetype(0)]() mutable {
            const auto group = groups.find(number);
            if (group == groups.end() || next >= group->second.edits.size()) {
                return false;
            }
            if (Entry *entry = entryAt(group->second.edits.at(next++))) {
                work(*entry);
            }
            return true;
        },
        std::move(ended));
}

void EditRunner::Private::takeBackUnsent(Entry &entry, JournalBatch &part)
{
    const bool isBusy = entry.edit.state == EditState::RetryingBusy && !entry.edit.isSent;
    if (!isStillHere(entry) && !isBusy) {
        return;
    }
    halt(entry);
    leaveQueues(entry);
    setState(entry, EditState::TakenBack);
    writeTakenBack(entry, part);
    tell(entry.edit.number);
}

GroupProgress EditRunner::Private::progressOf(const Group &group) const
{
    GroupProgress progress = group.progress;
    if (group.isCancelled) {
        progress.takenBack += int(group.toGive());
    }
    progress.waiting = progress.total - progress.done - progress.refused - progress.inConflict
        - progress.takenBack - progress.underWay;
    return progress;
}

void EditRunner::Private::groupChanges(EditGroup group)
{
    const bool isFirst = changedGroups.empty();
    changedGroups.insert(group);
    const bool isOver = progressOf(groups.at(group)).isOver();
    if (isFirst || isOver) {
        groupTimer.start(isOver ? 0ms : tellingEvery);
    }
}

void EditRunner::Private::tellGroups()
{
    for (const EditGroup group : std::exchange(changedGroups, {})) {
        if (groups.contains(group)) {
            emit q->groupChanged(group);
        }
    }
    forgetGroups();
}

/// Results that nobody has asked to be forgotten are not kept for ever.
void EditRunner::Private::forgetGroups()
{
    QList<EditGroup> over;
    for (const auto &[number, group] : groups) {
        if (progressOf(group).isOver()) {
            over += number;
        }
    }
    for (qsizetype i = 0; i + mostOver < over.size(); ++i) {
        q->forgetGroup(over.at(i));
    }
}

/// What the journal holds of groups, in slices; until it is there nothing is begun, so that the order is
/// kept.
void EditRunner::Private::restoreGroups(const JournalContent &content)
{
    JournalBatch over;
    std::map<EditGroup, qsizetype> found;
    std::map<EditGroup, qsizetype> unfinished;
    const auto kept = std::make_shared<const JournalContent>(content);
    std::vector<const Edit *> edits;
    for (const QList<Edit> *each : { &kept->unfinished, &kept->doneOfGroups }) {
        for (const Edit &edit : *each) {
            if (edit.isTogether && !entryAt(edit.number)) {
                edits.push_back(&edit);
                ++found[edit.group];
                unfinished[edit.group] += int(!isFinished(edit.state));
            }
        }
    }
    for (const GroupRecord &record : content.groups) {
        if (groups.contains(record.group)) {
            continue;
        }
        if (unfinished[record.group] == 0) {
            over.groupsForgotten += record.group;
            continue;
        }
        Group &group = groups[record.group];
        group.note = record.note;
        // Links that came with what was made again are not in the record.
        group.progress.total = std::max(record.total, int(found[record.group]));
        group.progress.takenBack = group.progress.total - int(found[record.group]);
        // When not all of it was written down, a person must see that before it goes on.
        group.progress.isPaused = record.isPaused || !record.isGiven;
        groupChanges(record.group);
    }
    if (tools.journal && !over.isEmpty()) {
        write(over);
    }
    std::erase_if(edits, [this](const Edit *edit) { return !groups.contains(edit->group); });
    if (edits.empty()) {
        return;
    }
    std::sort(edits.begin(), edits.end(), [](const Edit *a, const Edit *b) { return a->number < b->number; });
    ++restoring;
    slices.add([this, kept, edits = std::move(edits), next = size_t(0)]() mutable {
        const Edit &edit = *edits.at(next++);
        groups[edit.group].edits += edit.number;
        restoreOne(edit);
        tell(edit.number);
        const bool isMore = next < edits.size();
        restoring -= int(!isMore);
        return isMore;
    });
}

/// The journal has begun anew.
void EditRunner::Private::writeGroupDown(EditGroup number)
{
    const auto part = std::make_shared<JournalBatch>();
    part->groups = { recordOf(number) };
    forEachOf(
        number,
        [this, part](Entry &entry) {
            if (tools.journal && !isFinished(entry.edit.state)) {
                ++entry.unwritten;
                part->edits += asWritten(entry);
            }
        },
        [this, part] { writePart(*part); });
}

EditGroup EditRunner::runTogether(QList<Command> commands)
{
    const qsizetype total = commands.size();
    const auto kept = std::make_shared<QList<Command>>(std::move(commands));
    return runTogether(total, [kept](qsizetype index, EditNumber) {
        return std::optional(GivenEdit { .command = std::move((*kept)[index]) });
    });
}

EditGroup EditRunner::runTogether(qsizetype total, GiveEdit give, const QString &note)
{
    const EditGroup number { quint64(d->nextNumber()) };
    Private::Group &group = d->groups[number];
    group.give = std::move(give);
    group.note = note;
    group.progress.total = int(total);
    group.toAsk = total;
    const auto part = std::make_shared<JournalBatch>();
    d->slices.add(
        [this, number, part] {
            const auto found = d->groups.find(number);
            if (found == d->groups.end() || found->second.isCancelled || found->second.toGive() == 0) {
                return false;
            }
            d->giveNext(number, *part);
            return d->groups.contains(number) && d->groups[number].toGive() > 0;
        },
        [this, part] {
            d->writePart(*part);
            d->startWhatMay();
        });
    d->groupChanges(number);
    return number;
}

QString EditRunner::noteOf(EditGroup group) const
{
    const auto found = d->groups.find(group);
    return found == d->groups.end() ? QString() : found->second.note;
}

std::optional<GroupProgress> EditRunner::progress(EditGroup group) const
{
    const auto found = d->groups.find(group);
    return found == d->groups.end() ? std::nullopt : std::optional(d->progressOf(found->second));
}

QList<EditGroup> EditRunner::groups() const
{
    QList<EditGroup> groups;
    for (const auto &[number, group] : d->groups) {
        if (!d->progressOf(group).isOver()) {
            groups += number;
        }
    }
    return groups;
}

QList<EditNumber> EditRunner::numbersOf(EditGroup group) const
{
    const auto found = d->groups.find(group);
    return found == d->groups.end() ? QList<EditNumber>() : found->second.edits;
}

void EditRunner::Private::setPaused(EditGroup number, bool isPaused)
{
    const auto found = groups.find(number);
    if (found == groups.end() || found->second.isCancelled || found->second.progress.isPaused == isPaused) {
        return;
    }
    found->second.progress.isPaused = isPaused;
    JournalBatch part { .groups = { recordOf(number) } };
    writePart(part);
    groupChanges(number);
    groupTimer.start(0);
    startWhatMay();
}

void EditRunner::pause(EditGroup group)
{
    d->setPaused(group, true);
}

void EditRunner::goOn(EditGroup group)
{
    d->setPaused(group, false);
}

void EditRunner::cancel(EditGroup group)
{
    const auto found = d->groups.find(group);
    if (found == d->groups.end() || found->second.isCancelled) {
        return;
    }
    found->second.isCancelled = true;
    found->second.progress.isPaused = false;
    d->groupChanges(group);
    const auto part = std::make_shared<JournalBatch>();
    d->forEachOf(
        group, [this, part](Private::Entry &entry) { d->takeBackUnsent(entry, *part); },
        [this, part] {
            d->writePart(*part);
            d->tellWhenIdle();
        });
}

void EditRunner::forgetGroup(EditGroup group)
{
    const auto found = d->groups.find(group);
    if (found == d->groups.end() || !d->progressOf(found->second).isOver()) {
        return;
    }
    const QList<EditNumber> edits = std::move(found->second.edits);
    d->groups.erase(found);
    JournalBatch part { .groupsForgotten = { group } };
    d->writePart(part);
    d->slices.add([this, edits, next = qsizetype(0)]() mutable {
        if (next < edits.size()) {
            const auto entry = d->entries.find(edits.at(next++));
            if (entry != d->entries.end() && isFinished(entry->second.edit.state)) {
                d->entries.erase(entry);
            } else if (entry != d->entries.end()) {
                d->makeSingle(entry->second);
            }
        }
        return next < edits.size();
    });
}

} // namespace dialbook
