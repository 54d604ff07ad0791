// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"
#include "core/directories/directory.h"
#include "core/edits/edit.h"
#include "core/edits/journalentry.h"
#include "ui/shell/services.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace dialbook {

class AddToSpeedDialDialog;
class ContactEditor;
class SpeedDialDialog;

/// The editors and dialogs that are open beside the main window: opens them, one editor for each contact,
/// and knows which of them hold work that is not saved. Also knows what was typed in editors and dialogs that
/// did not end in good order. Owned by the main window; the dialogs delete themselves.
class OpenWindows : public QObject
{
    Q_OBJECT

public:
    OpenWindows(const Services &services, QWidget *mainWindow);

    void editContact(const Directory &directory, const ContactPtr &contact);
    void newContact(const Directory &directory);
    void addToSpeedDial(const Directory &directory, const ContactPtr &contact);
    void newSpeedDial();
    void renameSpeedDial(const Directory &list);

    /// Shows a dialog that deletes itself, and knows it from then on.
    void present(QDialog *dialog);

    /// A dialog is open that tells the person itself what becomes of this edit.
    [[nodiscard]] bool shows(EditNumber edit) const;
    /// The contacts whose editors hold typing that is not saved.
    [[nodiscard]] QSet<ContactRef> beingEdited() const;
    /// The titles of the windows that hold unsaved work.
    [[nodiscard]] QStringList unsavedTitles() const;
    void showFirstUnsaved();
    /// Closes everything without asking.
    void discardAll();

    /// What was typed in editors when an earlier Dialbook ended, and was neither saved nor discarded; the
    /// latest first.
    [[nodiscard]] const QList<EditorDraft> &unfinished() const { return m_unfinished; }
    /// Its directory is known, so that an editor can be opened; of a new speed dial: there is a connection.
    [[nodiscard]] bool canContinue(const EditorDraft &draft) const;
    void continueUnfinished(const QString &id);
    void discardUnfinished(const QString &id);

signals:
    void unfinishedChanged();
    /// The person wants to see where the edit of a dialog waits.
    void outboxRequested();
    void contactCreated(const dialbook::DirectoryId &directory, const dialbook::EntryId &id);
    void speedDialSaved(const dialbook::DirectoryId &list);

private:
    ContactEditor *editorOf(const ContactRef &contact);
    void openUnfinished(const Directory &directory, const EditorDraft &draft, const ContactPtr &contact);
    void follow(ContactEditor *editor, const DirectoryId &directory);
    void takeJournal(const JournalContent &content);
    void takeEdit(const Edit &edit);
    void forgetUnfinished(const QString &id);
    AddToSpeedDialDialog *adding(const Directory &directory, const ContactPtr &contact);
    SpeedDialDialog *naming();
    SpeedDialDialog *renaming(const Directory &list);
    SpeedDialDialog *following(SpeedDialDialog *dialog);
    template <class Dialog>
    void goOn(Dialog *dialog, const EditorDraft &draft);
    [[nodiscard]] std::optional<EditorDraft> leftLying(
        const std::function<bool(const EditorDraft &)> &isForTheSame) const;

    Services m_services;
    QWidget *m_mainWindow;
    QList<QPointer<ContactEditor>> m_editors;
    QList<QPointer<QDialog>> m_dialogs; ///< all of them
    QList<EditorDraft> m_unfinished;
};

/// A contact was to be added to a speed dial.
[[nodiscard]] inline bool isForLink(const EditorDraft &draft)
{
    return draft.list && !draft.entry.isEmpty();
}

} // namespace dialbook
