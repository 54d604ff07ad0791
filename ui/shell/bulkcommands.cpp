// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bulkcommands.h"

#include "core/contacts/actor.h"
#include "core/contacts/contactlistpool.h"
#include "core/directories/directorylist.h"
#include "core/edits/carriedlinks.h"
#include "core/edits/edithistory.h"
#include "core/session/session.h"
#include "core/speeddial/linkhealth.h"
#include "core/speeddial/speeddialbook.h"
#include "ui/bulk/bulkbutton.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/bulk/bulkresultsdialog.h"
#include "ui/bulk/bulktext.h"
#include "ui/bulk/leftout.h"
#include "ui/contacts/linktext.h"
#include "ui/directories/directoriespage.h"
#include "ui/edits/undotext.h"
#include "ui/feedback/notificationmodel.h"
#include "ui/shell/openwindows.h"
#include "ui/widgets/glyphs.h"

#include <QSet>

#include <algorithm>

namespace dialbook {

BulkCommands::BulkCommands(
    const Services &services, DirectoriesPage &page, OpenWindows &windows, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_services(services)
    , m_page(page)
    , m_windows(windows)
    , m_mainWindow(mainWindow)
    , m_button(new BulkButton(services.edits, mainWindow))
{
    connect(m_button, &BulkButton::chosen, this, &BulkCommands::show);
    connect(m_button, &BulkButton::ended, this, &BulkCommands::report);
    connect(&services.session, &Session::stateChanged, m_button, &BulkButton::lookAgain);
}

QWidget *BulkCommands::button() const
{
    return m_button;
}

BulkSelection BulkCommands::selection() const
{
    const Directory directory = m_page.currentDirectory().value_or(Directory {});
    BulkSelection selection { .directory = directory.id, .directoryName = directory.name };
    selection.contacts = m_page.selectedContacts();
    selection.notLoaded = m_page.selectedCount() - int(selection.contacts.size());
    selection.prepare = [this, id = directory.id](const BulkChange &change) { return prepare(id, change); };
    return selection;
}

/// What is known when the plan is made; only the server decides what may be done.
std::function<BulkSubject(const ContactPtr &)> BulkCommands::prepare(
    const DirectoryId &id, const BulkChange &change) const
{
    QSet<ContactRef> waiting;
    const QList<Edit> edits = m_services.edits.edits();
    for (const Edit &edit : edits) {
        const auto entry = isFinished(edit.state) ? std::nullopt : entryOf(edit.command);
        if (entry) {
            waiting.insert(*entry);
        }
    }
    return [this, id, change, waiting, edited = m_windows.beingEdited(), list = m_services.lists.open(id)](
               const ContactPtr &opened) {
        const ContactRef ref { id, opened->id };
        BulkSubject subject { .opened = opened, .now = list->find(opened->id) };
        if (!subject.now && !list->isWhole()) {
            subject.now = opened; // not seen at the moment; it is looked at again before anything is sent
        }
        subject.isBeingDeleted = m_services.edits.isBeingDeleted(ref);
        subject.hasEditWaiting = waiting.contains(ref);
        subject.isBeingEdited = edited.contains(ref);
        if (subject.now) {
            describe(subject, id, change);
        }
        return subject;
    };
}

void BulkCommands::describe(BulkSubject &subject, const DirectoryId &id, const BulkChange &change) const
{
    const Actor actor = actorOf(m_services.session);
    const Directory *directory = m_services.directories.find(id);
    if (const auto *addition = std::get_if<LinkAddition>(&change)) {
        const Directory *list = m_services.directories.find(addition->list);
        subject.hindrance = list ? hindranceToAddLink(actor, *list) : Hindrance::None;
        if (addition->isMove() && directory && subject.hindrance == Hindrance::None) {
            subject.hindrance = hindranceToRemoveLink(actor, *directory);
        }
        const auto links = m_services.speedDials.linksShowing(*subject.now);
        subject.isLinked = std::any_of(links.cbegin(), links.cend(),
            [addition](const SpeedDialBook::Link &link) { return link.list == addition->list; });
        // Elsewhere it is the contact itself, or a reference that the server may resolve.
        subject.source = m_services.linkHealth.sourceOf({ id, LinkId(subject.now->id.text()) });
        return;
    }
    const bool isDeletion = std::holds_alternative<ContactDeletion>(change);
    if (directory) {
        subject.hindrance = isDeletion ? hindranceToDelete(actor, *directory, *subject.now)
                                       : hindranceToUpdate(actor, *directory, *subject.now);
    }
    if (isDeletion) {
        subject.links = linksTo(m_services.speedDials, *subject.now);
    }
}

void BulkCommands::changeFields()
{
    present(new BulkDialog(selection(), m_mainWindow));
}

void BulkCommands::deleteContacts()
{
    present(new BulkDialog(
        selection(), { { {}, {}, ContactDeletion {} } },
        [this](int links) { return deletionImpact(links, m_services.speedDials.isComplete()); },
        m_mainWindow));
}

void BulkCommands::addToSpeedDial()
{
    link(false);
}

void BulkCommands::moveToSpeedDial()
{
    link(true);
}

void BulkCommands::link(bool isMove)
{
    const Directory here = m_page.currentDirectory().value_or(Directory {});
    QList<BulkChoice> choices;
    for (const Directory &list : targets()) {
        LinkAddition addition { list.id, list.name };
        if (isMove) {
            addition.from = here.id;
            addition.fromName = here.name;
        }
        choices += { glyph(list.isPrivate ? Glyph::Lock : Glyph::SpeedDial), list.name, addition };
    }
    if (!choices.isEmpty()) {
        present(new BulkDialog(selection(), choices, {}, m_mainWindow));
    }
}

/// The other speed dials that the person may add to.
QList<Directory> BulkCommands::targets() const
{
    const Actor actor = actorOf(m_services.session);
    const std::optional<Directory> here = m_page.currentDirectory();
    QList<Directory> lists;
    for (const Directory &list : m_services.directories.directories()) {
        const bool isOther = !here || list.id != here->id;
        if (list.isSpeedDial() && isOther && hindranceToAddLink(actor, list) == Hindrance::None) {
            lists += list;
        }
    }
    return lists;
}

QString BulkCommands::whyNoTarget() const
{
    return targets().isEmpty() ? tr("There is no other speed dial that you may add to. Create one first.")
                               : QString();
}

void BulkCommands::present(BulkDialog *dialog)
{
    connect(dialog, &BulkDialog::planApplied, this, &BulkCommands::run);
    m_windows.present(dialog);
}

void BulkCommands::run(const BulkPlan &plan)
{
    show(m_services.edits.runTogether(plan.count(BulkRow::Kind::Change), plan.edits(), leftOutText(plan)));
}

void BulkCommands::show(EditGroup group)
{
    QPointer<BulkResultsDialog> &dialog = m_results[group];
    if (!dialog) {
        dialog = new BulkResultsDialog(group, m_services.edits, m_services.history,
            leftOutIn(m_services.edits.noteOf(group)), m_mainWindow);
        m_button->setOpen(group, true);
        connect(dialog, &QDialog::finished, this, [this, group] {
            m_results.remove(group);
            m_button->setOpen(group, false);
        });
    }
    m_windows.present(dialog);
}

/// One line of news for all of them.
void BulkCommands::report(EditGroup group, const GroupProgress &progress)
{
    const QList<EditNumber> edits = m_services.edits.numbersOf(group);
    const auto isKnown = [this](EditNumber number) { return m_services.edits.find(number) != nullptr; };
    const auto first = std::find_if(edits.cbegin(), edits.cend(), isKnown);
    if (first == edits.cend()) {
        return;
    }
    const Edit &edit = *m_services.edits.find(*first);
    const bool isAllDone = progress.done == progress.total;
    const QString name = nameOf(UndoStep { edit.command, progress.total, false });
    const QString what = edit.undoes ? tr("Undo or redo: %1", "what is done").arg(name) : name;
    m_services.notifications.add(
        isAllDone ? MessageBar::Kind::Success : MessageBar::Kind::Warning, what, progressText(progress));
}

} // namespace dialbook
