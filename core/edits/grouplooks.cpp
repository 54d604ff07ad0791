// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editrunnerprivate.h"
#include "core/edits/looker.h"

namespace dialbook {

namespace {

/// Entries in one look ahead, and how many of them are left when the next one begins.
constexpr qsizetype mostAhead = 100;
constexpr size_t fewAhead = 50;
/// What was seen longer ago is looked at anew before anything is sent.
constexpr qint64 freshFor = 3000; // milliseconds

} // namespace

/// It may be begun, or looked at with others, when it is its turn.
void EditRunner::Private::offer(Entry &entry)
{
    Group *group = groupOf(entry);
    if (!group || entry.phase != Phase::Ready || entry.rank == 0 || !queues.isFirst(entry.edit)) {
        return;
    }
    const bool isLookedAtAhead = tools.looker && entryOf(entry.edit.command) && !entry.seen
        && !entry.looksAlone && !group->looksOneByOne;
    (isLookedAtAhead ? group->unseen : group->startable).emplace(entry.rank, entry.edit.number);
}

bool EditRunner::Private::mayStart(const Group &group) const
{
    return !group.progress.isPaused && !group.isCancelled && !isOffline() && !isSuspended;
}

/// At so many at once that a look costs next to nothing, and at so few that it is no older than a moment when
/// they are sent.
void EditRunner::Private::lookAhead(EditGroup number, Group &group)
{
    if (group.looksOneByOne) {
        group.startable.merge(group.unseen);
    }
    if (group.unseen.empty() || group.ahead > 0 || group.startable.size() > fewAhead) {
        return;
    }
    QList<EditNumber> numbers;
    QList<EntryId> ids;
    JournalBatch part;
    const ContactRef first = *entryOf(entryAt(group.unseen.begin()->second)->edit.command);
    for (auto next = group.unseen.begin(); next != group.unseen.end() && numbers.size() < mostAhead;) {
        Entry &entry = *entryAt((next++)->second); // leaves the queue in setPhase()
        const ContactRef contact = *entryOf(entry.edit.command);
        if (contact.directory != first.directory) {
            break;
        }
        numbers += entry.edit.number;
        ids += contact.entry;
        entry.lookAhead = lastLookAhead + 1;
        setPhase(entry, Phase::Ahead);
        if (tools.journal && !entry.isWrittenAsSent) {
            entry.isWrittenAsSent = true;
            ++entry.unwritten;
            part.sent += entry.edit.number;
        }
    }
    writePart(part);
    const quint64 look = ++lastLookAhead;
    const auto kept = std::make_shared<Call<QHash<EntryId, ContactPtr>>>(
        tools.looker->entries(first.directory, ids)
            .then(q, [this, number, numbers, look](const Result<QHash<EntryId, ContactPtr>> &seen) {
                takeSeen(number, numbers, look, seen);
            }));
    group.cancelLook = [this, kept, numbers, look] {
        kept->cancel();
        for (const EditNumber each : numbers) {
            Entry *entry = entryAt(each);
            if (entry && entry->phase == Phase::Ahead && entry->lookAhead == look) {
                setPhase(*entry, Phase::Ready); // or it would wait for an answer for good
            }
        }
    };
}

void EditRunner::Private::takeSeen(EditGroup group, const QList<EditNumber> &numbers, quint64 look,
    const Result<QHash<EntryId, ContactPtr>> &seen)
{
    const bool isRefused = !seen && isRefusedLook(seen.error());
    if (const auto found = groups.find(group); isRefused && found != groups.end()) {
        found->second.looksOneByOne = true; // perhaps only several at once are too many
    }
    for (const EditNumber number : numbers) {
        Entry *entry = entryAt(number);
        if (!entry || entry->phase != Phase::Ahead || entry->lookAhead != look) {
            continue;
        }
        if (!seen && !isRefused) {
            setPhase(*entry, Phase::Idle);
            takeLookFailure(number, seen.error());
            continue;
        }
        const auto row = seen ? seen->constFind(entryOf(entry->edit.command)->entry)
                              : QHash<EntryId, ContactPtr>::const_iterator();
        if (seen && row != seen->cend()) {
            entry->seen = *row;
            entry->seenAt = clock.elapsed();
        } else {
            entry->looksAlone = true; // a server may not read several values as "one of these"
        }
        setPhase(*entry, Phase::Ready);
    }
    startWhatMay();
}

/// What is shown when it is looked at alone and was not among others: the server shows one of several only.
void EditRunner::Private::noteLook(Entry &entry, const ContactPtr &now)
{
    Group *group = groupOf(entry);
    if (group && std::exchange(entry.looksAlone, false) && now) {
        group->looksOneByOne = true;
    }
}

void EditRunner::Private::begin(Entry &entry)
{
    const bool isStale = entry.seen && clock.elapsed() - entry.seenAt > freshFor;
    if (isStale) {
        entry.seen.reset();
        setPhase(entry, Phase::Ready);
        return;
    }
    entry.edit.dueAt = {};
    if (!entry.seen) {
        look(entry);
        return;
    }
    const ContactPtr now = *std::exchange(entry.seen, std::nullopt);
    takeVerdict(entry.edit.number, judge(entry.edit.command, now));
}

} // namespace dialbook
