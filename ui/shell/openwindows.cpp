// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openwindows.h"

#include "core/contacts/contactlistpool.h"
#include "core/directories/directorylist.h"
#include "core/edits/editjournal.h"
#include "core/edits/editrunner.h"
#include "core/session/session.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/contacts/contacteditor.h"
#include "ui/edits/editcourse.h"
#include "ui/speeddial/addtospeeddialdialog.h"
#include "ui/speeddial/speeddialdialog.h"

#include <algorithm>
#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

/// As the person saw it then, while its row is not loaded.
ContactPtr contactOf(const EditorDraft &draft)
{
    auto contact = std::make_shared<Contact>();
    contact->id = draft.entry;
    for (int i = 0; i < textFieldCount; ++i) {
        contact->setText(ContactField(i), draft.opened.text(ContactField(i)));
    }
    for (int i = 0; i < phoneFieldCount; ++i) {
        const auto field = ContactField(int(ContactField::BusinessPhone) + i);
        PhoneNumber phone;
        phone.base = draft.opened.phone(field).number;
        phone.extension = draft.opened.phone(field).extension;
        contact->setPhone(field, phone);
    }
    contact->setPrimaryNumber(draft.opened.primaryNumber);
    return contact;
}

} // namespace

OpenWindows::OpenWindows(const Services &services, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_services(services)
    , m_mainWindow(mainWindow)
{
    connect(&services.journal, &EditJournal::opened, this, &OpenWindows::takeJournal);
    connect(&services.edits, &EditRunner::editChanged, this, &OpenWindows::takeEdit);
}

void OpenWindows::present(QDialog *dialog)
{
    m_dialogs.removeIf([](const QPointer<QDialog> &known) { return known.isNull(); });
    if (!m_dialogs.contains(dialog)) {
        m_dialogs.append(dialog);
        if (const auto *course = dialog->findChild<EditCourse *>(QString(), Qt::FindDirectChildrenOnly)) {
            connect(course, &EditCourse::outboxRequested, this, &OpenWindows::outboxRequested);
        }
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

ContactEditor *OpenWindows::editorOf(const ContactRef &contact)
{
    m_editors.removeIf([](const QPointer<ContactEditor> &known) { return known.isNull(); });
    const auto found =
        std::find_if(m_editors.cbegin(), m_editors.cend(), [&](const QPointer<ContactEditor> &editor) {
            return editor->isVisible() && editor->contact() == contact; // not one that is being closed
        });
    return found == m_editors.cend() ? nullptr : found->data();
}

void OpenWindows::follow(ContactEditor *editor, const DirectoryId &directory)
{
    if (editor->contact().entry.isEmpty()) {
        connect(editor, &ContactEditor::saved, this,
            [this, directory](const EntryId &entry) { emit contactCreated(directory, entry); });
    }
    m_editors.append(editor);
    present(editor);
}

void OpenWindows::editContact(const Directory &directory, const ContactPtr &contact)
{
    const ContactRef wanted { directory.id, contact->id };
    if (ContactEditor *editor = editorOf(wanted)) {
        present(editor);
        return;
    }
    if (const auto draft = leftLying([&](const EditorDraft &each) {
            return !each.list && ContactRef { each.directory, each.entry } == wanted;
        })) {
        openUnfinished(directory, *draft, contact);
        return;
    }
    follow(new ContactEditor(directory, contact, m_services.lists.open(directory.id), m_services.session,
               m_services.edits, m_services.journal, m_services.numbers, m_mainWindow),
        directory.id);
}

void OpenWindows::newContact(const Directory &directory)
{
    follow(new ContactEditor(directory, m_services.lists.open(directory.id), m_services.session,
               m_services.edits, m_services.journal, m_services.numbers, m_mainWindow),
        directory.id);
}

// --- What was left unfinished ----------------------------------------------------------------------------

bool OpenWindows::canContinue(const EditorDraft &draft) const
{
    const bool isNewList = draft.list && draft.directory.isEmpty();
    return isNewList ? m_services.session.isConnected()
                     : m_services.directories.find(draft.directory) != nullptr;
}

void OpenWindows::continueUnfinished(const QString &id)
{
    for (const EditorDraft &draft : std::as_const(m_unfinished)) {
        if (draft.id != id || !canContinue(draft)) {
            continue;
        }
        const Directory *directory = m_services.directories.find(draft.directory);
        if (isForLink(draft)) {
            const ContactPtr known = m_services.lists.open(draft.directory)->find(draft.entry);
            goOn(adding(*directory, known ? known : contactOf(draft)), EditorDraft(draft));
            return;
        }
        if (draft.list) {
            goOn(directory ? renaming(*directory) : naming(), EditorDraft(draft));
            return;
        }
        if (directory) {
            const std::shared_ptr<ContactList> list = m_services.lists.open(draft.directory);
            openUnfinished(*directory, EditorDraft(draft),
                draft.entry.isEmpty() ? ContactPtr() : list->find(draft.entry));
            return;
        }
    }
}

void OpenWindows::openUnfinished(
    const Directory &directory, const EditorDraft &draft, const ContactPtr &contact)
{
    follow(new ContactEditor(directory, draft, contact, m_services.lists.open(directory.id),
               m_services.session, m_services.edits, m_services.journal, m_services.numbers, m_mainWindow),
        directory.id);
    forgetUnfinished(draft.id);
}

template <class Dialog>
void OpenWindows::goOn(Dialog *dialog, const EditorDraft &draft)
{
    present(dialog);
    dialog->goOn(draft);
    forgetUnfinished(draft.id);
}

/// What was typed or chosen for the same once is not left lying under a second dialog.
std::optional<EditorDraft> OpenWindows::leftLying(
    const std::function<bool(const EditorDraft &)> &isForTheSame) const
{
    const auto found = std::find_if(m_unfinished.cbegin(), m_unfinished.cend(), isForTheSame);
    return found == m_unfinished.cend() ? std::nullopt : std::optional(*found);
}

void OpenWindows::discardUnfinished(const QString &id)
{
    m_services.journal.dropDraft(id);
    forgetUnfinished(id);
}

void OpenWindows::forgetUnfinished(const QString &id)
{
    m_unfinished.removeIf([&](const EditorDraft &known) { return known.id == id; });
    emit unfinishedChanged();
}

/// Another person, or the start.
void OpenWindows::takeJournal(const JournalContent &content)
{
    for (const QPointer<ContactEditor> &editor : std::exchange(m_editors, {})) {
        if (editor) {
            editor->putAway();
        }
    }
    m_unfinished.clear();
    for (const EditorDraft &draft : content.drafts) {
        // An edit that says the same is carried on by itself. One that was refused is better mended in the
        // editor than tried again as it is.
        const auto saysTheSame = [&draft](const Edit &edit) {
            if (draft.list) {
                return edit.command == *draft.list;
            }
            if (const auto *update = std::get_if<UpdateContact>(&edit.command)) {
                return update->contact == ContactRef { draft.directory, draft.entry }
                && update->after == draft.typed;
            }
            const auto *create = std::get_if<CreateContact>(&edit.command);
            return create && draft.entry.isEmpty() && create->directory == draft.directory
                && create->draft == draft.typed;
        };
        const auto edit = std::find_if(content.unfinished.cbegin(), content.unfinished.cend(), saysTheSame);
        if (edit != content.unfinished.cend() && edit->state != EditState::Failed) {
            m_services.journal.dropDraft(draft.id);
            continue;
        }
        if (edit != content.unfinished.cend()) {
            // The runner hears of it in this same turn, but later.
            QMetaObject::invokeMethod(
                this, [this, number = edit->number] { m_services.edits.drop(number); }, Qt::QueuedConnection);
        }
        m_unfinished.prepend(draft);
    }
    emit unfinishedChanged();
}

/// A contact whose creation was under way has an id now: what was typed on meanwhile belongs to it.
void OpenWindows::takeEdit(const Edit &edit)
{
    const auto *create = std::get_if<CreateContact>(&edit.command);
    if (!create || edit.state != EditState::Done) {
        return;
    }
    for (EditorDraft &draft : m_unfinished) {
        if (draft.entry.isEmpty() && draft.directory == create->directory && draft.opened == create->draft) {
            draft.entry = EntryId(edit.createdId);
            m_services.journal.keepDraft(draft);
        }
    }
}

// --- Speed dials ------------------------------------------------------------------------------------------

void OpenWindows::addToSpeedDial(const Directory &directory, const ContactPtr &contact)
{
    AddToSpeedDialDialog *dialog = adding(directory, contact);
    if (const auto draft = leftLying([&](const EditorDraft &each) {
            return isForLink(each) && each.directory == directory.id && each.entry == contact->id;
        })) {
        goOn(dialog, *draft);
    } else {
        present(dialog);
    }
}

AddToSpeedDialDialog *OpenWindows::adding(const Directory &directory, const ContactPtr &contact)
{
    return new AddToSpeedDialDialog(directory, contact, m_services.directories, m_services.speedDials,
        m_services.session, m_services.rest, m_services.router, m_services.edits, m_services.journal,
        m_mainWindow);
}

void OpenWindows::newSpeedDial()
{
    present(naming());
}

void OpenWindows::renameSpeedDial(const Directory &list)
{
    SpeedDialDialog *dialog = renaming(list);
    if (const auto draft = leftLying([&](const EditorDraft &each) {
            return each.list && !isForLink(each) && each.directory == list.id;
        })) {
        goOn(dialog, *draft);
    } else {
        present(dialog);
    }
}

SpeedDialDialog *OpenWindows::naming()
{
    return following(new SpeedDialDialog(m_services.edits, m_services.journal, m_mainWindow));
}

SpeedDialDialog *OpenWindows::renaming(const Directory &list)
{
    return following(new SpeedDialDialog(m_services.edits, m_services.journal, list, m_mainWindow));
}

SpeedDialDialog *OpenWindows::following(SpeedDialDialog *dialog)
{
    connect(dialog, &SpeedDialDialog::saved, this, &OpenWindows::speedDialSaved);
    return dialog;
}

bool OpenWindows::shows(EditNumber edit) const
{
    return std::any_of(m_dialogs.cbegin(), m_dialogs.cend(), [edit](const QPointer<QDialog> &dialog) {
        const auto *course =
            dialog ? dialog->findChild<EditCourse *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
        return course && course->follows(edit);
    });
}

QSet<ContactRef> OpenWindows::beingEdited() const
{
    QSet<ContactRef> contacts;
    for (const QPointer<ContactEditor> &editor : m_editors) {
        if (editor && editor->isVisible() && editor->hasUnsavedWork()) {
            contacts.insert(editor->contact());
        }
    }
    return contacts;
}

QStringList OpenWindows::unsavedTitles() const
{
    QStringList titles;
    for (const QPointer<QDialog> &dialog : m_dialogs) {
        const auto *bulk = qobject_cast<BulkDialog *>(dialog.data());
        if (bulk && bulk->isVisible() && bulk->hasUnsavedWork()) {
            titles.append(bulk->windowTitle());
        }
    }
    for (const QPointer<ContactEditor> &editor : m_editors) {
        if (editor && editor->isVisible() && editor->hasUnsavedWork()) {
            titles.append(editor->windowTitle().remove("[*]"_L1));
        }
    }
    return titles;
}

void OpenWindows::showFirstUnsaved()
{
    for (const QPointer<ContactEditor> &editor : m_editors) {
        if (editor && editor->isVisible() && editor->hasUnsavedWork()) {
            present(editor);
            return;
        }
    }
    for (const QPointer<QDialog> &dialog : m_dialogs) {
        const auto *bulk = qobject_cast<BulkDialog *>(dialog.data());
        if (bulk && bulk->isVisible() && bulk->hasUnsavedWork()) {
            present(dialog);
            return;
        }
    }
}

void OpenWindows::discardAll()
{
    for (const QPointer<ContactEditor> &editor : QList<QPointer<ContactEditor>>(m_editors)) {
        if (editor) {
            editor->discard();
        }
    }
    for (const QPointer<QDialog> &dialog : QList<QPointer<QDialog>>(m_dialogs)) {
        if (auto *bulk = qobject_cast<BulkDialog *>(dialog.data())) {
            bulk->discard();
        } else if (dialog && !qobject_cast<ContactEditor *>(dialog)) {
            dialog->close();
        }
    }
    m_editors.clear();
    m_dialogs.clear();
}

} // namespace dialbook
