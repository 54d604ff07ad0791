// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/edits/command.h"
#include "core/edits/conflict.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace dialbook {

/// Names one edit for good: it stays the same from one start of the program to the next, and a later edit has
/// a higher one.
enum class EditNumber : quint64 {};
/// Edits that were given together (several contacts at once): they are undone together. None: 0.
enum class EditGroup : quint64 {};

/// How an edit stands.
enum class EditState {
    Waiting, ///< a deletion that can still be taken back; sent at Edit::dueAt
    Outbox, ///< there is no connection: sent when it is back; can be taken back, unless Edit::isSent
    Running, ///< on its way, or next in line behind another edit of its directory
    RetryingBusy, ///< the server was busy; sent again at Edit::dueAt
    Looking, ///< sent, and no usable answer came: being looked at whether it was done
    Conflict, ///< somebody else has changed the same meanwhile, see Edit::conflict; waits for resolve()
    Done,
    Failed, ///< refused or unanswered, see Edit::error; may be retried or dropped
    TakenBack, ///< undone before it was sent
};

/// What the server said to an edit that is over.
enum class EditAnswer {
    None, ///< it was not asked
    Accepted,
    FoundDone, ///< its answer was lost; what was asked for was seen there
    Refused, ///< not done, see Edit::error
    Unknown, ///< given up before it was known whether it was done
};

struct Edit
{
    EditNumber number {};
    Command command;
    EditState state = EditState::Running;
    int attempt = 1; ///< the one that is under way or comes next, of EditPolicy::mostAttempts()
    QDateTime dueAt = {}; ///< for Waiting and RetryingBusy
    std::optional<Error> error = {}; ///< for RetryingBusy, Looking and Failed
    QString createdId = {}; ///< for Done: the new entry, list or link
    std::optional<EditConflict> conflict = {}; ///< for Conflict
    quint64 place = 0; ///< where it stands among the others; its number unless it was moved
    QDateTime givenAt = {};
    QDateTime finishedAt = {}; ///< for Done, and in the change log
    QString who = {}; ///< whose edit it is
    EditGroup group {};
    bool isTogether = false; ///< goes side by side with the others of its group: EditRunner::runTogether()
    std::optional<EditNumber> undoes = {}; ///< it takes this one back
    std::optional<EditNumber> undoneBy = {}; ///< it has been taken back by this one
    EditAnswer answer = EditAnswer::None;
    bool isSent = false; ///< a request for it may have reached the server
    /// What looked the same before a creation was sent (entry, link or list ids); nothing: nobody has looked.
    std::optional<QStringList> knownBefore = {};
    /// What was asked for before it was sent again, in line with what is there by now: no answer came to
    /// that, and it may have been done (and somebody else have changed it afterwards).
    QList<Command> unanswered = {};
};

/// How the edits of a group stand, of those that were given by EditRunner::runTogether().
struct GroupProgress
{
    int total = 0; ///< how many were given; all others add up to it
    int done = 0;
    int refused = 0; ///< Failed
    int inConflict = 0; ///< wait for a decision
    int takenBack = 0; ///< not sent any more, or given up
    int underWay = 0; ///< at the server
    int waiting = 0; ///< for their turn, for a busy server, for the connection
    bool isPaused = false;

    /// Nothing of it happens any more by itself.
    [[nodiscard]] bool isOver() const { return underWay + waiting == 0; }
    friend bool operator==(const GroupProgress &, const GroupProgress &) = default;
};

/// What is written down of such a group beside its edits.
struct GroupRecord
{
    EditGroup group {};
    int total = 0;
    bool isGiven = false; ///< all of its edits have been written down
    bool isPaused = false;
    QString note = {}; ///< EditRunner::noteOf()

    friend bool operator==(const GroupRecord &, const GroupRecord &) = default;
};

/// It will happen unless something stops it: Waiting, Outbox, Running, RetryingBusy or Looking.
[[nodiscard]] bool isPending(EditState state);
/// Done or TakenBack.
[[nodiscard]] bool isFinished(EditState state);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::Edit)
Q_DECLARE_METATYPE(dialbook::EditNumber)
Q_DECLARE_METATYPE(dialbook::EditGroup)
