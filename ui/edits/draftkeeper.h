// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editjournal.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace dialbook {

/// Keeps what is typed in one editor written down, so that it outlives the program: within a moment of the
/// first key that is not written yet, and at once when the focus goes elsewhere or the editor dies. Child of
/// the editor.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(EditJournal &journal, const DirectoryId &directory, QObject *parent);
    ~DraftKeeper() override;

    /// Goes on with a draft that was found, instead of one of its own.
    void adopt(const EditorDraft &found);
    /// It is like this now. opened: what the typing began with.
    void keep(const EntryId &entry, const ContactDraft &opened, const ContactDraft &typed);
    /// The same of a speed dial's dialog: what it would send, for the entry that it was opened for, if any.
    void keepList(const Command &list, const EntryId &entry = {}, const ContactDraft &opened = {});
    /// Saved, given up on purpose, or typed back to what it was.
    void drop();
    /// What is not written yet, now.
    void flush();

    /// The longest that a key press is not on its way to the disk: with the writing itself it has to stay
    /// well under a second.
    static constexpr std::chrono::milliseconds pause { 400 };

private:
    void keep(const EditorDraft &draft);

    EditJournal &m_journal;
    StoreOwner m_owner; ///< never written into another person's journal
    QString m_id;
    DirectoryId m_directory;
    std::optional<EditorDraft> m_unwritten;
    bool m_isWritten = false;
    QTimer m_timer;
};

} // namespace dialbook
