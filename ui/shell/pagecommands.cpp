// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagecommands.h"

#include "core/contacts/actor.h"
#include "core/edits/carriedlinks.h"
#include "core/edits/editrunner.h"
#include "core/speeddial/linkhealth.h"
#include "core/speeddial/speeddialbook.h"
#include "ui/contacts/contacttext.h"
#include "ui/contacts/linktext.h"
#include "ui/directories/directoriespage.h"
#include "ui/shell/bulkcommands.h"
#include "ui/shell/deletiondialog.h"
#include "ui/shell/openwindows.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace dialbook {

namespace {

/// What is done to several at once is one step of undo.
EditGroup groupOf(const QList<ContactPtr> &contacts)
{
    return contacts.size() > 1 ? EditGroup(quint64(QDateTime::currentMSecsSinceEpoch())) : EditGroup();
}

} // namespace

PageCommands::PageCommands(const Services &services, DirectoriesPage &page, OpenWindows &windows,
    BulkCommands &bulk, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_services(services)
    , m_page(page)
    , m_windows(windows)
    , m_bulk(bulk)
    , m_mainWindow(mainWindow)
{
}

bool PageCommands::isSpeedDialShown() const
{
    const std::optional<Directory> directory = m_page.currentDirectory();
    return directory && directory->isSpeedDial();
}

// --- Why not -------------------------------------------------------------------------------------------

QString PageCommands::whyNotChanging() const
{
    const Actor actor = actorOf(m_services.session);
    if (!actor.connected) {
        return explain(Hindrance::NotConnected);
    }
    return actor.serverCanEdit ? QString() : explain(Hindrance::ServerTooOld);
}

QString PageCommands::whyNotWithContacts(ForContact hindrance) const
{
    const std::optional<Directory> directory = m_page.currentDirectory();
    const QList<ContactPtr> contacts = m_page.selectedContacts();
    if (!directory || contacts.isEmpty()) {
        return tr("Select a contact first.");
    }
    // Of several the plan leaves out those that it cannot be done with; so many are looked at for one with
    // which it can.
    constexpr qsizetype mostLookedAt = 200;
    const Actor actor = actorOf(m_services.session);
    QString reason;
    for (const ContactPtr &contact : contacts.first(std::min(contacts.size(), mostLookedAt))) {
        QString why = explain(hindrance(actor, *directory, *contact));
        if (why.isEmpty() && m_services.edits.isBeingDeleted(ContactRef { directory->id, contact->id })) {
            why = tr("It is already being deleted.");
        }
        if (why.isEmpty()) {
            return {};
        }
        reason = reason.isEmpty() ? why : reason;
    }
    return contacts.size() > mostLookedAt ? QString() : reason;
}

QString PageCommands::whyNotWithSpeedDial(ForDirectory hindrance) const
{
    const std::optional<Directory> directory = m_page.currentDirectory();
    if (!directory || !directory->isSpeedDial()) {
        return tr("Choose a speed dial first.");
    }
    if (m_services.edits.isBeingDeleted(directory->id)) {
        return tr("It is already being deleted.");
    }
    return explain(hindrance(actorOf(m_services.session), *directory));
}

QString PageCommands::whyNoNewContact() const
{
    const std::optional<Directory> directory = m_page.currentDirectory();
    if (!directory) {
        return tr("Choose a directory first.");
    }
    return explain(hindranceToCreate(actorOf(m_services.session), *directory));
}

QString PageCommands::whyNoNewSpeedDial() const
{
    return whyNotChanging();
}

QString PageCommands::whyNoProperties() const
{
    if (m_page.selectedCount() > 1) {
        return whyNotWithContacts(&hindranceToUpdate);
    }
    return m_page.currentContact() ? QString() : tr("Select a contact first.");
}

QString PageCommands::whyNoDeletion() const
{
    return whyNotWithContacts(&hindranceToDelete);
}

QString PageCommands::whyNoAdding() const
{
    if (m_page.selectedCount() > 1) {
        const QString why = whyNotChanging();
        return why.isEmpty() ? m_bulk.whyNoTarget() : why;
    }
    return m_page.currentContact() ? whyNotChanging() : tr("Select a contact first.");
}

QString PageCommands::whyNoPrimaryNumber() const
{
    const QString why = whyNotWithSpeedDial(&hindranceToSetPrimaryNumber);
    return why.isEmpty() && !m_page.currentContact() ? tr("Select a contact first.") : why;
}

QString PageCommands::whyNoRemoving() const
{
    QString why = whyNotWithSpeedDial(&hindranceToRemoveLink);
    if (!why.isEmpty()) {
        return why;
    }
    return whyNotWithContacts(
        [](const Actor &, const Directory &, const Contact &) { return Hindrance::None; });
}

QString PageCommands::whyNoMoving() const
{
    const QString why = whyNoRemoving();
    return why.isEmpty() ? m_bulk.whyNoTarget() : why;
}

QString PageCommands::whyNoAccepting() const
{
    if (!currentLink()) {
        return tr("Select a contact first.");
    }
    return m_page.currentFinding().illness == LinkIllness::NumberChanged
        ? QString()
        : tr("Its number is the one that was last used.");
}

QString PageCommands::whyNoRenaming() const
{
    return whyNotWithSpeedDial(&hindranceToRename);
}

QString PageCommands::whyNoListDeletion() const
{
    return whyNotWithSpeedDial(&hindranceToDeleteList);
}

QString PageCommands::whyNoCopying() const
{
    return m_page.numberToCopy().isEmpty() ? tr("Select a contact that has a number first.") : QString();
}

QString PageCommands::whyNoContactLog() const
{
    return m_page.currentContact() ? QString() : tr("Select a contact first.");
}

// --- Doing ---------------------------------------------------------------------------------------------

void PageCommands::newContact()
{
    if (const std::optional<Directory> directory = m_page.currentDirectory()) {
        m_windows.newContact(*directory);
    }
}

void PageCommands::newSpeedDial()
{
    m_windows.newSpeedDial();
}

void PageCommands::showProperties()
{
    const std::optional<Directory> directory = m_page.currentDirectory();
    if (m_page.selectedCount() > 1) {
        m_bulk.changeFields();
    } else if (const ContactPtr contact = m_page.currentContact(); directory && contact) {
        m_windows.editContact(*directory, contact);
    }
}

void PageCommands::addToSpeedDial()
{
    const std::optional<Directory> directory = m_page.currentDirectory();
    if (m_page.selectedCount() > 1) {
        m_bulk.addToSpeedDial();
    } else if (const ContactPtr contact = m_page.currentContact(); directory && contact) {
        m_windows.addToSpeedDial(*directory, contact);
    }
}

void PageCommands::moveToSpeedDial()
{
    m_bulk.moveToSpeedDial();
}

void PageCommands::deleteContacts()
{
    const std::optional<Directory> directory = m_page.currentDirectory();
    const QList<ContactPtr> contacts = m_page.selectedContacts();
    if (contacts.size() > 1) {
        m_bulk.deleteContacts();
    } else if (directory && !contacts.isEmpty()) {
        confirmDeletion(*directory, contacts.constFirst());
    }
}

void PageCommands::confirmDeletion(const Directory &directory, const ContactPtr &contact)
{
    DeletionImpact impact;
    impact.question = tr("Delete “%1” from “%2”?").arg(nameToShow(*contact), directory.name);
    const auto links = m_services.speedDials.linksShowing(*contact);
    for (const SpeedDialBook::Link &link : links) {
        if (!impact.places.contains(link.listName)) {
            impact.places.append(link.listName);
        }
    }
    impact.consequence = deletionImpact(int(links.size()), m_services.speedDials.isComplete());

    auto *dialog = new DeletionDialog(
        tr("Delete contact"), impact,
        [this, id = directory.id, contact] {
            const ContactRef ref { id, contact->id };
            if (!m_services.edits.isBeingDeleted(ref)) {
                m_services.edits.runUndoable(DeleteContact {
                    ref, ContactDraft::of(*contact), linksTo(m_services.speedDials, *contact) });
            }
        },
        m_mainWindow);
    ask(dialog);
}

void PageCommands::ask(QDialog *dialog)
{
    dialog->show();
    dialog->activateWindow();
}

void PageCommands::removeLinks()
{
    const std::optional<Directory> list = m_page.currentDirectory();
    if (!list) {
        return;
    }
    const QList<ContactPtr> entries = m_page.selectedContacts();
    const EditGroup group = groupOf(entries);
    for (const ContactPtr &entry : entries) {
        // In a speed dial an entry's id is the link's (protocol.md 8a, ruling 13).
        const LinkId link(entry->id.text());
        if (m_services.edits.isBeingDeleted(ContactRef { list->id, entry->id })) {
            continue;
        }
        m_services.edits.runUndoable(
            RemoveLink { list->id, list->name, link, nameToShow(*entry),
                m_services.linkHealth.sourceOf({ list->id, link }).value_or(ContactRef()),
                entry->primaryNumber() },
            { .group = group });
    }
}

QList<CarriedLink> PageCommands::linksIn(const DirectoryId &id) const
{
    QList<CarriedLink> links;
    const std::shared_ptr<ContactList> list = m_services.speedDials.list(id);
    const QList<ContactPtr> entries = list ? list->rows().toList() : QList<ContactPtr>();
    for (const ContactPtr &entry : entries) {
        const auto source =
            entry ? m_services.linkHealth.sourceOf({ id, LinkId(entry->id.text()) }) : std::nullopt;
        if (source) {
            links += CarriedLink { {}, {}, *source, entry->shownName(), entry->primaryNumber() };
        }
    }
    return links;
}

std::optional<LinkKey> PageCommands::currentLink() const
{
    const std::optional<Directory> list = m_page.currentDirectory();
    const ContactPtr entry = m_page.currentContact();
    if (!list || !list->isSpeedDial() || !entry) {
        return {};
    }
    return LinkKey { list->id, LinkId(entry->id.text()) };
}

void PageCommands::acceptNumber()
{
    if (const std::optional<LinkKey> link = currentLink()) {
        m_services.linkHealth.accept(*link);
    }
}

void PageCommands::renameList()
{
    if (const std::optional<Directory> list = m_page.currentDirectory()) {
        m_windows.renameSpeedDial(*list);
    }
}

void PageCommands::deleteList()
{
    const std::optional<Directory> list = m_page.currentDirectory();
    if (!list) {
        return;
    }
    DeletionImpact impact;
    impact.question = tr("Delete the speed dial “%1”?").arg(list->name);
    const std::shared_ptr<ContactList> entries = m_services.speedDials.list(list->id);
    const int links = entries ? int(entries->rows().size()) : list->count.value_or(0);
    impact.consequence = links == 0 ? tr("It is empty.")
                                    : tr("Its %n links go with it. The contacts themselves stay.", "", links);
    if (!list->isPrivate) {
        impact.consequence += u' ' + tr("It is shared: others may be using it.");
    }
    auto *dialog = new DeletionDialog(
        tr("Delete speed dial"), impact,
        [this, id = list->id, name = list->name, isShared = !list->isPrivate] {
            if (!m_services.edits.isBeingDeleted(id)) {
                // What others may do with it is not told by the server: made again, it gives them nothing.
                m_services.edits.runUndoable(
                    DeleteSpeedDial { id, name, SpeedDialSharing { .shared = isShared }, linksIn(id) });
            }
        },
        m_mainWindow);
    ask(dialog);
}

void PageCommands::useNumber(const QString &number)
{
    copyNumber(number); // Dialbook does not dial
    m_services.linkHealth.noteNumberUsed(number);
}

void PageCommands::copyNumber(const QString &number)
{
    if (!number.isEmpty()) {
        QGuiApplication::clipboard()->setText(number);
        emit noticed(tr("Copied: %1").arg(number));
        // Whoever copies the number that a link dials is about to dial it.
        if (const std::optional<LinkKey> link = currentLink(); link && number == m_page.numberToCopy()) {
            m_services.linkHealth.noteUsed(*link);
        }
    }
}

void PageCommands::showContactLog()
{
    const std::optional<Directory> directory = m_page.currentDirectory();
    const ContactPtr contact = m_page.currentContact();
    if (!directory || !contact) {
        return;
    }
    const std::optional<LinkKey> link = currentLink();
    const ContactRef shown { directory->id, contact->id };
    emit contactLogRequested(
        link ? m_services.linkHealth.sourceOf(*link).value_or(shown) : shown, nameToShow(*contact));
}

} // namespace dialbook
