// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactsapi.h"
#include "core/edits/command.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <memory>

namespace dialbook {

/// Names one edit for as long as the program runs.
enum class EditNumber : quint64 {};

/// How an edit stands.
enum class EditState {
    Waiting, ///< a deletion that can still be taken back; sent at Edit::dueAt
    Running, ///< on its way
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
    int attempt = 1; ///< of EditPolicy::mostAttempts, for RetryingBusy
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
};

/// Carries out commands: turns each into its call, retries what the server was too busy for, keeps
/// deletions back while they can be undone, and reports each change of state. One edit of the same
/// directory at a time, in order; different directories side by side. What failed stays here until it is
/// retried or dropped. Knows nothing of dialogs. Owned by Application.
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
    /// Forgets a failed or busy edit; an edit on its way is aborted (it may have been done).
    void drop(EditNumber number);
    /// Sends everything that waits now: on quitting and on log-off.
    void flush();
    /// Nothing waits and nothing is on its way (failed ones do not count).
    [[nodiscard]] bool isIdle() const;

    [[nodiscard]] const Edit *find(EditNumber number) const;
    [[nodiscard]] QList<Edit> edits() const;
    /// The contact (or link, or list) is to be deleted by an edit that is Waiting, Running or RetryingBusy.
    [[nodiscard]] bool isBeingDeleted(const ContactRef &entry) const;
    [[nodiscard]] bool isBeingDeleted(const DirectoryId &list) const;

signals:
    /// Each change of state, also the first. Done, Failed and TakenBack come once an attempt.
    void editChanged(const dialbook::Edit &edit);
    void idle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::Edit)
