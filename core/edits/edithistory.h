// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

#include <QHash>

#include <memory>

namespace dialbook {

/// What Undo or Redo would do next; ui/feedback makes a sentence of it.
struct UndoStep
{
    Command command; ///< what would be taken back (or done again), the first of several
    int count = 1; ///< edits that were given together, of those that are left
    bool isUnsent = false; ///< it still waits: taking it back sends nothing
};

/// The command that takes this edit back, which is Done; nothing when too little is known (a link whose
/// contact nobody knows). A deletion is undone by creating the entry again, with a new id.
[[nodiscard]] std::optional<Command> inverseOf(const Edit &edit);

/// Why an edit of the change log cannot be undone.
enum class UndoHindrance {
    None,
    NotDone, ///< nothing is known to have come of it
    Undone, ///< it has been already
    BeingUndone, ///< that is on its way, or waits in the outbox
    NoWayBack, ///< too little is known, see inverseOf()
};

/// Undo and redo over everything that was done since the start, latest first; and of anything in the change
/// log. Every undo is an edit of its own: looked at for conflicts, shown, retried and logged as all others.
/// What was deleted and made again has a new id, which older edits of it are undone by. Owned by Application.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    EditHistory(EditRunner &edits, QObject *parent = nullptr);

    /// What undo() would take back; nothing when there is nothing.
    [[nodiscard]] std::optional<UndoStep> undoStep() const;
    [[nodiscard]] std::optional<UndoStep> redoStep() const;
    void undo();
    void redo();
    /// Something of what was given together is done, and can be undone.
    [[nodiscard]] bool canUndo(EditGroup group) const;
    /// All that is done of it, whatever else was done since.
    void undo(EditGroup group);

    /// For an edit of the change log.
    [[nodiscard]] UndoHindrance hindranceToUndo(const Edit &edit) const;
    /// Takes it back; nothing when there is a hindrance.
    std::optional<EditNumber> undo(const Edit &edit);

    /// Another person: forgets everything, and takes over what is known to have been made again.
    void restart(const QList<Successor> &successors);

signals:
    /// undoStep() or redoStep() is not what it was.
    void changed();

private:
    /// What is undone at once, in the order it was done. Shared, because of thousands.
    using Step = QList<std::shared_ptr<const Edit>>;

    void take(const Edit &edit);
    [[nodiscard]] QList<EditNumber> waiting() const;
    void reverse(QList<Step> &steps);
    void reverseTogether(const Step &step, bool isUndo);
    EditNumber runInverse(
        const std::shared_ptr<const Edit> &edit, const Command &inverse, EditGroup group, bool isUndo);
    void forgetUndone();
    void addSuccessor(const ContactRef &former, const ContactRef &now);
    [[nodiscard]] Command inPresentIds(Command command) const;

    EditRunner &m_edits;
    QList<Step> m_done; ///< the latest last
    QList<Step> m_undone;
    /// Undos and redos that are under way, and what they reverse.
    struct Reversal
    {
        std::shared_ptr<const Edit> of;
        bool isUndo = true;
    };
    QHash<quint64, Reversal> m_reversals;
    QHash<EditNumber, EditGroup> m_waiting; ///< edits that can still be taken back, and their groups
    QHash<quint64, bool> m_groups; ///< of reversals: whether they undo
    QHash<ContactRef, ContactRef> m_successors; ///< of what was deleted; lists without an entry
};

} // namespace dialbook
