// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openwindows.h"

#include "core/contacts/contactlistpool.h"
#include "ui/contacts/contacteditor.h"
#include "ui/speeddial/addtospeeddialdialog.h"
#include "ui/speeddial/speeddialdialog.h"

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

OpenWindows::OpenWindows(const Services &services, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_services(services)
    , m_mainWindow(mainWindow)
{
}

void OpenWindows::present(QDialog *dialog)
{
    m_dialogs.removeIf([](const QPointer<QDialog> &known) { return known.isNull(); });
    if (!m_dialogs.contains(dialog)) {
        m_dialogs.append(dialog);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void OpenWindows::editContact(const Directory &directory, const ContactPtr &contact)
{
    m_editors.removeIf([](const QPointer<ContactEditor> &known) { return known.isNull(); });
    const ContactRef wanted { directory.id, contact->id };
    for (const QPointer<ContactEditor> &editor : m_editors) {
        if (editor->contact() == wanted) {
            present(editor);
            return;
        }
    }
    auto *editor = new ContactEditor(directory, contact, m_services.lists.open(directory.id),
        m_services.session, m_services.edits, m_services.numbers, m_mainWindow);
    m_editors.append(editor);
    present(editor);
}

void OpenWindows::newContact(const Directory &directory)
{
    auto *editor = new ContactEditor(directory, m_services.lists.open(directory.id), m_services.session,
        m_services.edits, m_services.numbers, m_mainWindow);
    connect(editor, &ContactEditor::saved, this,
        [this, id = directory.id](const EntryId &entry) { emit contactCreated(id, entry); });
    m_editors.append(editor);
    present(editor);
}

void OpenWindows::addToSpeedDial(const Directory &directory, const ContactPtr &contact)
{
    present(new AddToSpeedDialDialog(directory, contact, m_services.directories, m_services.speedDials,
        m_services.session, m_services.rest, m_services.router, m_services.edits, m_mainWindow));
}

void OpenWindows::newSpeedDial()
{
    auto *dialog = new SpeedDialDialog(m_services.edits, m_mainWindow);
    connect(dialog, &SpeedDialDialog::saved, this, &OpenWindows::speedDialSaved);
    present(dialog);
}

void OpenWindows::renameSpeedDial(const Directory &list)
{
    auto *dialog = new SpeedDialDialog(m_services.edits, list, m_mainWindow);
    connect(dialog, &SpeedDialDialog::saved, this, &OpenWindows::speedDialSaved);
    present(dialog);
}

bool OpenWindows::shows(const Command &command) const
{
    const auto open = [this](auto *type) {
        using Dialog = std::remove_pointer_t<decltype(type)>;
        return std::any_of(m_dialogs.cbegin(), m_dialogs.cend(), [](const QPointer<QDialog> &dialog) {
            return dialog && dialog->isVisible() && qobject_cast<Dialog *>(dialog);
        });
    };
    if (std::holds_alternative<CreateContact>(command) || std::holds_alternative<UpdateContact>(command)) {
        return open(static_cast<ContactEditor *>(nullptr));
    }
    if (std::holds_alternative<RenameSpeedDial>(command)) {
        return open(static_cast<SpeedDialDialog *>(nullptr));
    }
    if (std::holds_alternative<CreateSpeedDial>(command)) {
        return open(static_cast<SpeedDialDialog *>(nullptr))
            || open(static_cast<AddToSpeedDialDialog *>(nullptr));
    }
    if (std::holds_alternative<AddLink>(command)) {
        return open(static_cast<AddToSpeedDialDialog *>(nullptr));
    }
    return false;
}

QStringList OpenWindows::unsavedTitles() const
{
    QStringList titles;
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
}

void OpenWindows::discardAll()
{
    for (const QPointer<ContactEditor> &editor : QList<QPointer<ContactEditor>>(m_editors)) {
        if (editor) {
            editor->discard();
        }
    }
    for (const QPointer<QDialog> &dialog : QList<QPointer<QDialog>>(m_dialogs)) {
        if (dialog && !qobject_cast<ContactEditor *>(dialog)) {
            dialog->close();
        }
    }
    m_editors.clear();
    m_dialogs.clear();
}

} // namespace dialbook
