// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/store/storebatch.h"

namespace dialbook {

/// What is typed in an editor and has not been given to the server yet.
struct EditorDraft
{
    QString id; ///< of the editor: unique, made by it
    DirectoryId directory;
    EntryId entry; ///< empty: a new contact
    ContactDraft opened; ///< what the editor showed at first
    ContactDraft typed;
    QDateTime keptAt;
    /// Typed for a speed dial instead: what would be sent, CreateSpeedDial or RenameSpeedDial, without an
    /// entry, and directory is the list, empty for a new one. Or chosen for an entry that is to be added to
    /// one: AddLink, or CreateSpeedDial with the link.
    std::optional<Command> list = {};

    friend bool operator==(const EditorDraft &, const EditorDraft &) = default;
};

/// One transaction on the journal.
struct JournalBatch
{
    QList<Edit> edits = {}; ///< written whole, in place of what was written of them before
    QList<EditNumber> sent = {}; ///< a request for them is about to be sent
    QList<EditNumber> removed = {}; ///< nothing has come of them: they are forgotten
    /// Edits that another one has taken back, or (with nothing) has not after all.
    QList<std::pair<EditNumber, std::optional<EditNumber>>> undone = {};
    QList<GroupRecord> groups = {};
    QList<EditGroup> groupsForgotten = {};
    QList<EditorDraft> drafts = {};
    QStringList draftsDropped = {};

    [[nodiscard]] bool isEmpty() const
    {
        return edits.isEmpty() && sent.isEmpty() && removed.isEmpty() && undone.isEmpty() && groups.isEmpty()
            && groupsForgotten.isEmpty() && drafts.isEmpty() && draftsDropped.isEmpty();
    }
};

/// What came into being in place of what was deleted.
struct Successor
{
    ContactRef contact; ///< or the list, when entry is empty
    ContactRef now;
};

/// What is found in a person's journal when it is opened.
struct JournalContent
{
    QList<Edit> unfinished; ///< the outbox, with refused edits and conflicts; in order
    QList<GroupRecord> groups; ///< what was given together and has not been forgotten
    QList<Edit> doneOfGroups; ///< what is done of them; in order
    QList<EditorDraft> drafts; ///< the oldest first
    QList<Successor> successors; ///< in order
    quint64 lastNumber = 0;
    bool isKept = false; ///< what is written survives the end of the program
};

/// Which part of the change log.
struct LogQuery
{
    QString text = {}; ///< in any order, words or parts of words: names, values, who
    QDateTime from = {}; ///< when it was given; invalid: any
    QDateTime to = {};
    /// What was done to this one, also before it was deleted and made again.
    std::optional<ContactRef> contact = {};
    QList<EditNumber> numbers = {}; ///< only these; empty: all
    std::optional<EditNumber> before = {}; ///< older than this: the next page
    int most = 100;
};

/// The latest first.
struct LogPage
{
    QList<Edit> edits;
    bool isLast = true;
};

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::JournalContent)
