// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactsapi.h"
#include "core/edits/command.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace dialbook {

/// Names one edit for as long as the program runs.
enum class EditNumber : quint64 {};

/// How an edit stands.
enum class EditState {
    Waiting, ///< a deletion that can still be taken back; sent at Edit::dueAt
    Running, ///< on its way, or next in line behind another edit of its directory
    RetryingBusy, ///< the server was busy; sent again at Edit::dueAt
    Done,
    Failed, ///< refused or unanswered, see Edit::error; may be retried or dropped
    TakenBack, ///< undone before it was sent
};

struct Edit
{
    EditNumber number {};
    Command command;
    EditState state = EditState::Running;
    int attempt = 1; ///< the one that is under way or comes next, of EditPolicy::mostAttempts()
    QDateTime dueAt; ///< for Waiting and RetryingBusy
    std::optional<Error> error; ///< for RetryingBusy and Failed
    QString createdId; ///< for Done: the new entry, list or link
};

/// The runner's patience.
struct EditPolicy
{
    std::chrono::milliseconds undoTime = std::chrono::seconds(10);
    int busyRetries = 3; ///< after the first attempt (protocol.md 4.8)
    std::chrono::milliseconds firstBusyDelay = std::chrono::milliseconds(500); ///< then doubled; jittered
    int mostOnTheWay = 4; ///< requests at the same time, over all directories

    [[nodiscard]] int mostAttempts() const { return 1 + busyRetries; }
};

/// Carries out commands: turns each into its call, retries what the server was too busy for, keeps
/// deletions back while they can be undone, and reports each change of state. One edit of the same
/// directory at a time, in order; different directories side by side. An edit that waits to be taken back
/// holds up nobody: what is done meanwhile, be it to the same entry, is sent before it. Every command is
/// one request, sent again by itself only after Busy (refused, so certainly not done). What failed stays
/// here until it is retried or dropped. Knows nothing of dialogs. Owned by Application.
class EditRunner : public QObject
{
    Q_OBJECT

public:
    explicit EditRunner(RestClient &rest, EditPolicy policy = {}, QObject *parent = nullptr);
    ~EditRunner() override;

    /// Carries it out now.
    EditNumber run(Command command);
    /// Carries it out after EditPolicy::undoTime unless it is taken back.
    EditNumber runUndoable(Command command);
    /// Waiting -> TakenBack. False when it was too late.
    bool takeBack(EditNumber number);
    /// The latest waiting edit, for Ctrl+Z.
    [[nodiscard]] std::optional<EditNumber> latestWaiting() const;
    /// Failed -> Running.
    void retry(EditNumber number);
    /// Forgets it in any state; an edit on its way is aborted (it may have been done). Told by dropped().
    void drop(EditNumber number);
    /// Sends everything that waits now: on quitting and on log-off.
    void flush();
    /// Nothing waits and nothing is on its way (failed ones do not count).
    [[nodiscard]] bool isIdle() const;

    [[nodiscard]] const EditPolicy &policy() const;
    /// Null for a dropped one, and for one that was finished long ago. Valid until the next change.
    [[nodiscard]] const Edit *find(EditNumber number) const;
    /// In the order they were given, finished ones (Done, TakenBack) only as far as they are remembered.
    [[nodiscard]] QList<Edit> edits() const;
    /// The contact (or link, or list) is to be deleted by an edit that is Waiting, Running or RetryingBusy.
    [[nodiscard]] bool isBeingDeleted(const ContactRef &entry) const;
    [[nodiscard]] bool isBeingDeleted(const DirectoryId &list) const;

signals:
    /// Each change of state, also the first. Done, Failed and TakenBack come once an attempt.
    void editChanged(const dialbook::Edit &edit);
    void dropped(dialbook::EditNumber number);
    void idle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::Edit)
