// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editjournal.h"
#include "core/edits/editrunnerprivate.h"

namespace dialbook {

namespace {

/// Results of a group are written down together.
constexpr std::chrono::milliseconds lateAfter { 50 };

} // namespace

/// An update or a deletion that is about to be sent is written down as sent: looked at after a crash, it does
/// no harm to be wrong about it, and one wait for the disk is saved.
/// Those of a group are written down as sent when their turn comes near.
Edit EditRunner::Private::asWritten(const Entry &entry) const
{
    Edit edit = entry.edit;
    const bool isAboutTo = (edit.state == EditState::Running || edit.state == EditState::RetryingBusy)
        && !isCreation(edit.command) && !edit.isTogether;
    edit.isSent = edit.isSent || entry.mayBeDone || isAboutTo;
    edit.state = entry.waitsAnew ? EditState::Waiting : edit.state;
    return edit;
}

void EditRunner::Private::save(Entry &entry, const QList<Edit> &others)
{
    if (!tools.journal) {
        return;
    }
    const Edit written = asWritten(entry);
    entry.isWrittenAsSent = written.isSent;
    if (groupOf(entry) && isFinished(written.state) && others.isEmpty()) {
        // Thousands of waits for the disk are saved. What is lost of it is found done after a crash.
        late += written;
        if (!lateTimer.isActive()) {
            lateTimer.start(lateAfter);
        }
        return;
    }
    ++entry.unwritten;
    write({ .edits = QList { written } + others },
        [this, number = entry.edit.number](bool) { isWritten(number); });
}

/// After all that came before it.
void EditRunner::Private::write(const JournalBatch &batch, std::function<void(bool)> written)
{
    writeLate();
    tools.journal->write(batch, q, std::move(written));
}

void EditRunner::Private::writeLate()
{
    lateTimer.stop();
    if (!late.isEmpty()) {
        tools.journal->write({ .edits = std::exchange(late, {}) });
    }
}

Edit EditRunner::Private::asGivenUp(const Entry &entry, EditAnswer answer)
{
    Edit edit = entry.edit;
    edit.state = EditState::Failed;
    edit.answer = answer;
    edit.finishedAt = QDateTime::currentDateTimeUtc();
    return edit;
}

/// Nothing of it is left to tell, unless a former request for it may have been done.
void EditRunner::Private::writeTakenBack(const Entry &entry, JournalBatch &batch)
{
    if (entry.edit.unanswered.isEmpty()) {
        batch.removed += entry.edit.number;
    } else {
        batch.edits += asGivenUp(entry, EditAnswer::Unknown);
    }
}

void EditRunner::Private::isWritten(EditNumber number)
{
    Entry *entry = entryAt(number);
    if (entry && --entry->unwritten == 0 && entry->phase == Phase::Writing) {
        transmit(*entry);
    }
}

} // namespace dialbook
