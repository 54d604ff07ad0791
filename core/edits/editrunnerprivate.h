// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/edits/editcheck.h"
#include "core/edits/editqueues.h"
#include "core/edits/editrunner.h"
#include "core/edits/slices.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace dialbook {

/// The server lets nobody look there, now or later.
[[nodiscard]] bool isRefusedLook(const Error &error);

/// What EditRunner is made of: queues in editrunner.cpp, what the person decides in editdecisions.cpp, an
/// edit's way from check to answer in editsteps.cpp, what waits for a connection or the next start in
/// editoutbox.cpp, what is written down of it all in editwriting.cpp, what is given together in
/// editgroups.cpp, and its looks in grouplooks.cpp.
struct EditRunner::Private
{
    enum class Phase {
        Idle, ///< nothing is under way: over, in the outbox, or waiting for its timer
        Ready, ///< may begin as soon as it is its turn
        Ahead, ///< is looked at together with others of its group, shortly before their turn
        Looking, ///< at what is there, before or after it was sent
        Writing, ///< waits until it stands in the journal
        Sending, ///< its request is on the way
    };
    struct Entry
    {
        Edit edit;
        Phase phase = Phase::Idle;
        bool mayBeDone = false; ///< an earlier request may have been carried out
        bool isLastAttempt = false; ///< the person does not want another one
        bool waitsAnew = false; ///< a deletion from before the start: it can be taken back once more
        int failedLooks = 0;
        int vainLooks = 0; ///< that did not find what was sent
        int unwritten = 0; ///< orders to the journal that have not been answered
        std::function<void()> cancel; ///< ends what is under way
        std::unique_ptr<QTimer> timer;
        std::optional<Backoff> busy;
        std::optional<Backoff> looks;
        quint64 rank = 0; ///< in its queues; 0: it is in none
        // For those of a group that is run together:
        std::optional<ContactPtr> seen; ///< by a look ahead
        qint64 seenAt = 0; ///< by the runner's clock, in milliseconds
        quint64 lookAhead = 0; ///< the one that it is part of
        bool looksAlone = false; ///< a look ahead has not shown it
        bool isWrittenAsSent = false;
        std::optional<EditState> countedAs; ///< in its group's progress
    };
    /// What was given by runTogether().
    struct Group
    {
        GiveEdit give; ///< what is not given yet
        qsizetype toAsk = 0; ///< of it
        qsizetype asked = 0;
        QString note;
        QList<EditNumber> edits;
        GroupProgress progress; ///< without what waits
        bool isCancelled = false;
        bool looksOneByOne = false; ///< the server does not show several entries that were asked for
        std::map<quint64, EditNumber> unseen; ///< whose turn it is, but for a look; by rank
        std::map<quint64, EditNumber> startable; ///< whose turn it is
        int ahead = 0; ///< edits that are being looked at together
        std::function<void()> cancelLook;

        [[nodiscard]] qsizetype toGive() const { return toAsk - asked; }
    };

    Private(EditRunner *runner, RestClient &rest, EditTools chosenTools, EditPolicy chosenPolicy);

    // editrunner.cpp, editdecisions.cpp and editwriting.cpp
    [[nodiscard]] EditNumber nextNumber();
    EditNumber add(Command command, const EditOptions &options, EditState state);
    Entry &addAs(EditNumber number, Command command, const EditOptions &options, EditState state);
    void restoreOne(const Edit &edit);
    Entry *entryAt(EditNumber number);
    void setState(Entry &entry, EditState state);
    void setPhase(Entry &entry, Phase phase);
    void tell(EditNumber number);
    void tellWhenIdle();
    void setTimer(Entry &entry, std::chrono::milliseconds delay, void (Private::*due)(EditNumber));
    void enqueue(Entry &entry);
    void queueAt(Entry &entry, quint64 rank);
    void leaveQueues(Entry &entry);
    void halt(Entry &entry);
    void send(EditNumber number);
    void startWhatMay();
    bool startNext();
    [[nodiscard]] Entry *nextSingle();
    void undoTimeIsOver(EditNumber number);
    void busyDelayIsOver(EditNumber number);
    void lookDelayIsOver(EditNumber number);
    void endWithNothingLeft(Entry &entry, const Command &command);
    void countDoomed(const Command &command, int by);
    void forgetOldest();
    void resume(Entry &entry);
    [[nodiscard]] std::optional<EditNumber> aboveInOutbox(EditNumber number);
    [[nodiscard]] bool isOffline() const { return connected && !*connected; }
    [[nodiscard]] bool isStillHere(const Entry &entry);
    [[nodiscard]] static bool isBegun(Phase phase);
    [[nodiscard]] Edit asWritten(const Entry &entry) const;
    void save(Entry &entry, const QList<Edit> &others = {});
    void write(const JournalBatch &batch, std::function<void(bool)> written = {});
    void writeLate();
    [[nodiscard]] static Edit asGivenUp(const Entry &entry, EditAnswer answer);
    static void writeTakenBack(const Entry &entry, JournalBatch &batch);
    void isWritten(EditNumber number);

    // editgroups.cpp
    [[nodiscard]] Group *groupOf(const Entry &entry);
    void giveNext(EditGroup number, JournalBatch &part);
    [[nodiscard]] GroupRecord recordOf(EditGroup number) const;
    void restoreGroups(const JournalContent &content);
    void writeGroupDown(EditGroup number);
    void writePart(JournalBatch &part);
    void count(Entry &entry, EditState state);
    void uncount(Entry &entry);
    void countAsGivenUp(Entry &entry);
    [[nodiscard]] bool isIdle() const;
    void offer(Entry &entry);
    [[nodiscard]] bool mayStart(const Group &group) const;
    void lookAhead(EditGroup number, Group &group);
    void takeSeen(EditGroup group, const QList<EditNumber> &numbers, quint64 look,
        const Result<QHash<EntryId, ContactPtr>> &seen);
    void noteLook(Entry &entry, const ContactPtr &now);
    void begin(Entry &entry);
    void makeSingle(Entry &entry);
    void align(Entry &entry);
    void alignGroups();
    void forEachOf(EditGroup number, std::function<void(Entry &)> work, std::function<void()> ended);
    void forgetGroups();
    void takeBackUnsent(Entry &entry, JournalBatch &part);
    void setPaused(EditGroup number, bool isPaused);
    void groupChanges(EditGroup group);
    void tellGroups();
    [[nodiscard]] GroupProgress progressOf(const Group &group) const;

    // editsteps.cpp
    void look(Entry &entry);
    template <class T>
    void await(Entry &entry, Call<T> call, std::function<void(const T &)> done,
        void (Private::*failed)(EditNumber, const Error &));
    void takeVerdict(EditNumber number, const Verdict &verdict);
    [[nodiscard]] Command startedFrom(const Entry &entry, Command command) const;
    void goOnAs(Entry &entry, const Command &command);
    void takeLikenesses(EditNumber number, const Likenesses &now);
    [[nodiscard]] Likenesses withoutMadeByOthers(EditNumber number, Likenesses now) const;
    void takeLookFailure(EditNumber number, const Error &error);
    void lookAgain(Entry &entry);
    void proceed(Entry &entry);
    void transmit(Entry &entry);
    void finish(EditNumber number, const QString &createdId, EditAnswer answer);
    [[nodiscard]] QList<EditNumber> addCarried(const Edit &made);
    void takeFailure(EditNumber number, const Error &error);
    void fail(Entry &entry, const Error &error);
    void stopWith(Entry &entry, EditConflict conflict);
    void waitForConnection(Entry &entry);

    EditRunner *q;
    EditTools tools;
    EditPolicy policy;
    ContactsApi contacts;
    SpeedDialApi speedDials;
    QString who;
    std::optional<bool> connected; ///< nothing: nobody has said
    bool isKept = false;
    quint64 lastNumber = 0;
    int underWay = 0;
    int pending = 0;
    bool isSuspended = false; ///< nothing of a group is begun until the next connection
    int restoring = 0; ///< groups that are not wholly there yet: nothing is begun
    bool isStarting = false;
    bool isToStartAgain = false;
    std::map<EditNumber, Entry> entries;
    std::set<EditNumber> waiting; ///< in state Waiting
    EditQueues queues; ///< what is to be sent; the first ones are under way or the next to be
    std::map<EditGroup, Group> groups;
    std::set<EditGroup> changedGroups;
    QTimer groupTimer; ///< for telling of them
    QElapsedTimer clock;
    QList<Edit> late; ///< results of groups that are not written down yet
    QTimer lateTimer;
    quint64 lastLookAhead = 0;
    std::deque<EditNumber> finished;
    QHash<ContactRef, int> doomedEntries;
    QHash<DirectoryId, int> doomedLists;
    Slices slices; ///< what concerns thousands
};

} // namespace dialbook
