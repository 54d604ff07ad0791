// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactsapi.h"
#include "core/edits/edit.h"
#include "core/edits/journalentry.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace dialbook {

class EditJournal;
class Looker;

/// The runner's patience.
struct EditPolicy
{
    std::chrono::milliseconds undoTime = std::chrono::seconds(10);
    int busyRetries = 3; ///< after the first attempt (protocol.md 4.8)
    std::chrono::milliseconds firstBusyDelay = std::chrono::milliseconds(500); ///< then doubled; jittered
    int mostOnTheWay = 4; ///< edits at the same time, over all directories
    /// Between a request that was not answered and the first look, and between looks: the server may be at it
    /// still. Doubled and jittered like the busy delay.
    std::chrono::milliseconds firstLookDelay = std::chrono::milliseconds(400);
    int mostLooks = 5; ///< that fail, before the person is told that it is not known
    int looksBeforeRepeat = 2; ///< that do not find it, before a creation is sent again

    [[nodiscard]] int mostAttempts() const { return 1 + busyRetries; }
};

/// What a runner needs beside the way to the server. Without a journal nothing survives the program; without
/// a looker nothing is looked at: what was not answered fails as unknown.
struct EditTools
{
    EditJournal *journal = nullptr;
    Looker *looker = nullptr;
};

/// How a command is to be carried out.
struct EditOptions
{
    EditGroup group {}; ///< undone together with its others; of runTogether(): counted with them
    std::optional<EditNumber> undoes = {}; ///< it takes this one back
};

/// One of many that are given together.
struct GivenEdit
{
    Command command;
    std::optional<EditNumber> undoes = {}; ///< it takes this one back
};
/// Gives the edit at an index, from 0 and in order, and hears which number it gets; nothing when there is
/// nothing to do for it.
using GiveEdit = std::function<std::optional<GivenEdit>(qsizetype index, EditNumber number)>;

/// Carries out commands, each exactly once, or else keeps it with the reason. Writes a command down before it
/// is sent, looks for conflicts before and for the result after, when no answer came (docs/adr/0007); retries
/// what the server was too busy for; keeps deletions back while they can be undone, and everything while
/// there is no connection. One edit of the same directory at a time, in order; different directories side by
/// side, and so are the edits of a group that is run together. An edit that waits to be taken back holds up
/// nobody: what is done meanwhile, be it to the same entry, is sent before it. What failed or met a conflict
/// stays here until it is retried, resolved or dropped. Knows nothing of dialogs. Owned by Application.
class EditRunner : public QObject
{
    Q_OBJECT

public:
    explicit EditRunner(RestClient &rest, EditPolicy policy = {}, QObject *parent = nullptr);
    EditRunner(RestClient &rest, EditTools tools, EditPolicy policy = {}, QObject *parent = nullptr);
    ~EditRunner() override;

    /// Carries it out now.
    EditNumber run(Command command, const EditOptions &options = {});
    /// Carries it out after EditPolicy::undoTime unless it is taken back.
    EditNumber runUndoable(Command command, const EditOptions &options = {});
    /// Carries out all of them, undone together: side by side, those of the same entry in order. What is
    /// given meanwhile by itself goes before the rest of them, unless it concerns an entry of one that is not
    /// over. Returns at once, however many they are.
    EditGroup runTogether(QList<Command> commands);
    /// As many as total, asked for one after the other when they are needed; what is none is left out. note:
    /// what whoever gives them wants to know of them later, also after a start.
    EditGroup runTogether(qsizetype total, GiveEdit give, const QString &note = {});
    /// As it was given; empty when the group is not known (any more).
    [[nodiscard]] QString noteOf(EditGroup group) const;
    /// Nothing when it was not given by runTogether(), or has been forgotten.
    [[nodiscard]] std::optional<GroupProgress> progress(EditGroup group) const;
    /// The groups of runTogether() that are not over, the oldest first.
    [[nodiscard]] QList<EditGroup> groups() const;
    /// All edits of such a group as far as they have been given, also those that are over; to be looked at in
    /// turns, as there may be thousands.
    [[nodiscard]] QList<EditNumber> numbersOf(EditGroup group) const;
    /// Nothing more of it is sent until goOn(), also after a start; what is on its way is brought to its end.
    void pause(EditGroup group);
    void goOn(EditGroup group);
    /// Takes back all that was not sent. The rest is brought to its end.
    void cancel(EditGroup group);
    /// Of a group that is over: its result is not needed any more. What failed or met a conflict stays.
    void forgetGroup(EditGroup group);
    /// Waiting, or not sent and in the outbox or waiting for its turn in a group -> TakenBack. False when it
    /// was too late.
    bool takeBack(EditNumber number);
    /// The latest edit in state Waiting, for Ctrl+Z.
    [[nodiscard]] std::optional<EditNumber> latestWaiting() const;
    /// Failed -> Running.
    void retry(EditNumber number);
    /// RetryingBusy or Looking -> Failed: the person does not want to wait any longer. Of a further attempt
    /// that is on its way: it is the last one.
    void stop(EditNumber number);
    /// Conflict -> Running, with each colliding field as chosen (those without a choice: Yours); of a
    /// conflict without fields: it is done nevertheless. When nothing of it is left: -> TakenBack.
    void resolve(EditNumber number, const QHash<ContactField, ConflictChoice> &choices = {});
    /// Conflict of kind Deleted -> Running, as a CreateContact of what was typed. It gets a new id, and links
    /// to the former one are broken.
    void createAgain(EditNumber number);
    /// Forgets it in any state; an edit on its way is aborted (it may have been done). Told by dropped(). The
    /// change log keeps what may have reached the server.
    void drop(EditNumber number);
    /// Whether it can change places in the outbox with its neighbour: both are in the outbox, and the server
    /// comes out the same.
    [[nodiscard]] bool canMoveUp(EditNumber number) const;
    void moveUp(EditNumber number);
    /// Sends everything that waits to be taken back now: on quitting and on log-off.
    void flush();
    /// Nothing waits and nothing is on its way (failed ones do not count).
    [[nodiscard]] bool isIdle() const;

    /// Whether there is a session. Once it was told, edits wait in the outbox while there is none; until then
    /// each is tried, and fails.
    void setConnected(bool connected);
    /// Whose edits they are: stands in the change log.
    void setWho(const QString &who);
    /// Another person: the former one's edits are forgotten here, but not in their journal.
    void forget();
    /// Carries on with what the journal holds.
    void restore(const JournalContent &content);
    /// Everything once more into the journal, which has begun anew.
    void writeDown();
    /// What is not over goes back to the outbox; what is on its way is aborted, and looked for the next time.
    /// Without a journal it is dropped.
    void suspend();
    /// Unfinished edits will still be there after the next start.
    [[nodiscard]] bool isKept() const;

    [[nodiscard]] const EditPolicy &policy() const;
    /// Null for a dropped one, and for one that was finished long ago. Valid until the next change.
    [[nodiscard]] const Edit *find(EditNumber number) const;
    /// In the order they stand in, finished ones (Done, TakenBack) only as far as they are remembered.
    [[nodiscard]] QList<Edit> edits() const;
    /// An edit that takes this one back is not over yet: it may still be sent.
    [[nodiscard]] bool isBeingUndone(EditNumber number) const;
    /// The contact (or link, or list) is to be deleted by an edit that is not over yet.
    [[nodiscard]] bool isBeingDeleted(const ContactRef &entry) const;
    [[nodiscard]] bool isBeingDeleted(const DirectoryId &list) const;

signals:
    /// Each change of state, also the first. Done, Failed, Conflict and TakenBack come once an attempt.
    void editChanged(const dialbook::Edit &edit);
    void dropped(dialbook::EditNumber number);
    /// Edits have changed places.
    void reordered();
    void idle();
    /// progress() is not what it was. Some ten times a second while it runs, and when it is over or paused.
    void groupChanged(dialbook::EditGroup group);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
