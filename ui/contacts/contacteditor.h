// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"
#include "core/contacts/rights.h"
#include "core/directories/directory.h"
#include "core/edits/journalentry.h"

#include <QDialog>

namespace dialbook {

class EditJournal;
class EditRunner;
class NumberApi;
class Session;

/// A contact's properties: every field of editableContactEntry in tabs, OK / Cancel / Apply. Gathers a
/// draft, hands it to the runner as one command, and closes only when the server has said yes; a refusal
/// is shown at its field or in the dialog's message bar and what was typed stays. What is on its way, or
/// waits in the outbox, goes on when the editor is closed. Read-only, with the reason, when rights say so.
/// Follows the live contact: fields that others change and the person has not touched are brought up to date,
/// so that saving the whole contact overwrites nobody; between two changes of the same field the person
/// decides (ConflictDialog) before anything is sent. What is typed is kept in the journal until it is saved
/// or discarded. Not modal; deletes itself when closed (Qt::WA_DeleteOnClose). Created by the shell, one for
/// each contact.
class ContactEditor : public QDialog
{
    Q_OBJECT

public:
    /// An existing contact.
    ContactEditor(const Directory &directory, const ContactPtr &contact, std::shared_ptr<ContactList> list,
        Session &session, EditRunner &edits, EditJournal &journal, NumberApi &numbers,
        QWidget *parent = nullptr);
    /// A new one ("Insert new entry").
    ContactEditor(const Directory &directory, std::shared_ptr<ContactList> list, Session &session,
        EditRunner &edits, EditJournal &journal, NumberApi &numbers, QWidget *parent = nullptr);
    /// What was typed in another one that has not ended in good order. The contact may have become another
    /// one since, be gone, or not be known yet; contact: nothing then.
    ContactEditor(const Directory &directory, const EditorDraft &unfinished, const ContactPtr &contact,
        std::shared_ptr<ContactList> list, Session &session, EditRunner &edits, EditJournal &journal,
        NumberApi &numbers, QWidget *parent = nullptr);
    ~ContactEditor() override;

    /// Empty entry for a new contact.
    [[nodiscard]] ContactRef contact() const;
    /// Something is typed that is neither at the server nor on its way there.
    [[nodiscard]] bool hasUnsavedWork() const;
    /// Closes without asking; the person has said so (quitting, log-off). What is on its way goes on.
    void discard();
    /// Closes without asking, and what was typed stays in the journal: another person is coming.
    void putAway();

public slots:
    /// Asks in place when there is unsaved work.
    void reject() override;

signals:
    /// The server has it; for a new contact this is its id.
    void saved(const dialbook::EntryId &id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
