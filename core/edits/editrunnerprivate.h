// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/edits/editcheck.h"
#include "core/edits/editrunner.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace dialbook {

/// What EditRunner is made of: queues and the person's wishes in editrunner.cpp, an edit's way from check to
/// answer in editsteps.cpp.
struct EditRunner::Private
{
    enum class Phase {
        Idle, ///< nothing is under way: over, in the outbox, or waiting for its timer
        Ready, ///< may begin as soon as it is its turn
        Looking, ///< at what is there, before or after it was sent
        Writing, ///< waits until it stands in the journal
        Sending, ///< its request is on the way
    };
    struct Entry
    {
        Edit edit;
        Phase phase = Phase::Idle;
        bool mayBeDone = false; ///< an earlier request may have been carried out
        bool waitsAnew = false; ///< a deletion from before the start: it can be taken back once more
        int failedLooks = 0;
        int vainLooks = 0; ///< that did not find what was sent
        int unwritten = 0; ///< orders to the journal that have not been answered
        std::function<void()> cancel; ///< ends what is under way
        std::unique_ptr<QTimer> timer;
        std::optional<Backoff> busy;
        std::optional<Backoff> looks;
    };

    Private(EditRunner *runner, RestClient &rest, EditTools chosenTools, EditPolicy chosenPolicy);

    // editrunner.cpp
    [[nodiscard]] EditNumber nextNumber();
    EditNumber add(Command command, const EditOptions &options, EditState state);
    Entry *entryAt(EditNumber number);
    void setState(Entry &entry, EditState state);
    void setPhase(Entry &entry, Phase phase);
    void tell(EditNumber number);
    void tellWhenIdle();
    void setTimer(Entry &entry, std::chrono::milliseconds delay, void (Private::*due)(EditNumber));
    void enqueue(Entry &entry);
    void leaveLane(const Entry &entry);
    void halt(Entry &entry);
    void send(EditNumber number);
    void startWhatMay();
    void undoTimeIsOver(EditNumber number);
    void busyDelayIsOver(EditNumber number);
    void lookDelayIsOver(EditNumber number);
    void countDoomed(const Command &command, int by);
    void forgetOldest();
    void resume(Entry &entry);
    [[nodiscard]] std::optional<EditNumber> aboveInOutbox(EditNumber number);
    [[nodiscard]] bool isOffline() const { return connected && !*connected; }
    [[nodiscard]] Edit asWritten(const Entry &entry) const;
    void save(Entry &entry, const QList<Edit> &others = {});
    void isWritten(EditNumber number);

    // editsteps.cpp
    void look(Entry &entry);
    template <class T>
    void await(Entry &entry, Call<T> call, std::function<void(const T &)> done,
        void (Private::*failed)(EditNumber, const Error &));
    void takeVerdict(EditNumber number, const Verdict &verdict);
    void takeLikenesses(EditNumber number, const Likenesses &now);
    void takeLookFailure(EditNumber number, const Error &error);
    void lookAgain(Entry &entry);
    void proceed(Entry &entry);
    void transmit(Entry &entry);
    void finish(EditNumber number, const QString &createdId, EditAnswer answer);
    [[nodiscard]] QList<EditNumber> addCarriedLinks(const Edit &made);
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
    std::map<EditNumber, Entry> entries;
    /// What is to be sent, by directory; the first one is under way or the next to be.
    std::map<DirectoryId, std::deque<EditNumber>> lanes;
    std::deque<EditNumber> finished;
    QHash<ContactRef, int> doomedEntries;
    QHash<DirectoryId, int> doomedLists;
};

} // namespace dialbook
