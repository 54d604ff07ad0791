// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "core/directories/directorylist.h"
#include "core/edits/edithistory.h"
#include "core/edits/editrunner.h"
#include "core/log/messagelog.h"
#include "core/session/session.h"
#include "ui/contacts/contacttext.h"
#include "ui/directories/directoriespage.h"
#include "ui/edits/undotext.h"
#include "ui/shell/pagecommands.h"
#include "ui/shell/profilemenu.h"
#include "ui/speeddial/primarynumbermenu.h"
#include "ui/widgets/actionwords.h"
#include "ui/widgets/glyphs.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Actions::Actions(const Services &services, DirectoriesPage &page, PageCommands &commands, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_services(services)
    , m_page(page)
    , m_commands(commands)
    , m_mainWindow(mainWindow)
{
    m_following.setSingleShot(true);
    m_following.setInterval(100ms);
    connect(&m_following, &QTimer::timeout, this, &Actions::refresh);
    createActions();
    createMenus();
    connect(&page, &DirectoriesPage::currentDirectoryChanged, this, &Actions::refresh);
    connect(&page, &DirectoriesPage::selectionChanged, this, &Actions::refresh);
    connect(&services.session, &Session::stateChanged, this, &Actions::refresh);
    connect(&services.session, &Session::established, this, &Actions::refresh);
    connect(&services.edits, &EditRunner::editChanged, this, &Actions::followEdits);
    connect(&services.history, &EditHistory::changed, this, &Actions::followEdits);
    connect(&services.directories, &DirectoryList::changed, this, &Actions::refresh);
    refresh();
}

QAction *Actions::add(const QString &name, const QString &text, const QKeySequence &shortcut,
    std::function<void()> triggered, std::function<QString()> whyNot)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"action"_s + name);
    action->setIconText(actionWords(text));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, std::move(triggered));
    m_mainWindow->addAction(action);
    if (whyNot) {
        m_entries.append({ action, action->iconText(), std::move(whyNot) });
    }
    return action;
}

void Actions::createActions()
{
    const auto why = [this](QString (PageCommands::*reason)() const) {
        return [this, reason] { return (m_commands.*reason)(); };
    };
    m_newContact = add(
        u"NewContact"_s, tr("New &contact…"), QKeySequence(Qt::CTRL | Qt::Key_N),
        [this] { m_commands.newContact(); }, why(&PageCommands::whyNoNewContact));
    m_newContact->setIcon(glyph(Glyph::Add));
    m_newSpeedDial = add(
        u"NewSpeedDial"_s, tr("New &speed dial…"), {}, [this] { m_commands.newSpeedDial(); },
        why(&PageCommands::whyNoNewSpeedDial));
    m_newSpeedDial->setIcon(glyph(Glyph::SpeedDial));
    m_logOff = add(u"LogOff"_s, tr("&Log off"), {}, [this] { emit logOffRequested(); });
    m_logOff->setIcon(glyph(Glyph::LogOff));
    m_quit =
        add(u"Quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { emit quitRequested(); });
    m_quit->setMenuRole(QAction::QuitRole);

    m_undo = add(
        u"Undo"_s, tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); },
        [this] { return whyNoUndo(); });
    m_undo->setIcon(glyph(Glyph::Undo));
    m_redo = add(
        u"Redo"_s, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); },
        [this] { return whyNoRedo(); });
    m_copy = add(
        u"CopyNumber"_s, tr("&Copy number"), QKeySequence(Qt::CTRL | Qt::Key_C),
        [this] { m_commands.copyNumber(m_page.numberToCopy()); }, why(&PageCommands::whyNoCopying));
    m_copy->setIcon(glyph(Glyph::Copy));
    m_selectAll = add(u"SelectAll"_s, tr("Select &all"), QKeySequence(Qt::CTRL | Qt::Key_A),
        [this] { m_page.selectAll(); });
    m_find = add(u"Find"_s, tr("&Find in this list"), QKeySequence(Qt::CTRL | Qt::Key_F),
        [this] { m_page.focusFilter(); });
    m_find->setIcon(glyph(Glyph::Search));
    m_findEverywhere = add(u"FindEverywhere"_s, tr("Find e&verywhere…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { emit findRequested(); });
    m_findEverywhere->setIcon(glyph(Glyph::Search));

    m_columns = add(u"Columns"_s, tr("&Columns…"), {}, [this] { m_page.chooseColumns(); });
    m_columns->setIcon(glyph(Glyph::Columns));
    m_details = add(u"ShowDetails"_s, tr("&Details"), QKeySequence(Qt::Key_F9),
        [this] { m_page.setDetailsShown(m_details->isChecked()); });
    m_details->setCheckable(true);
    m_details->setChecked(m_page.areDetailsShown());
    m_refresh = add(u"Refresh"_s, tr("&Refresh"), QKeySequence(Qt::Key_F5), [this] { m_page.refresh(); });
    m_refresh->setIcon(glyph(Glyph::Refresh));
    m_notifications = add(u"Notifications"_s, tr("&Notifications"), QKeySequence(Qt::Key_F8), [] {});
    m_notifications->setCheckable(true);
    m_notifications->setIcon(glyph(Glyph::Bell));

    m_addToSpeedDial = add(
        u"AddToSpeedDial"_s, tr("&Add to speed dial…"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { m_commands.addToSpeedDial(); }, why(&PageCommands::whyNoAdding));
    m_addToSpeedDial->setIcon(glyph(Glyph::SpeedDial));
    m_moveToSpeedDial = add(
        u"MoveToSpeedDial"_s, tr("&Move to speed dial…"), {}, [this] { m_commands.moveToSpeedDial(); },
        why(&PageCommands::whyNoMoving));
    m_acceptNumber = add(
        u"AcceptNumber"_s, tr("Accept the ne&w number"), {}, [this] { m_commands.acceptNumber(); },
        why(&PageCommands::whyNoAccepting));
    m_acceptNumber->setIcon(glyph(Glyph::Check));
    m_remove = add(
        u"RemoveLink"_s, tr("&Remove from speed dial"), QKeySequence(Qt::Key_Delete),
        [this] { m_commands.removeLinks(); }, why(&PageCommands::whyNoRemoving));
    m_remove->setIcon(glyph(Glyph::Delete));
    m_rename = add(
        u"RenameList"_s, tr("Re&name speed dial…"), QKeySequence(Qt::Key_F2),
        [this] { m_commands.renameList(); }, why(&PageCommands::whyNoRenaming));
    m_rename->setIcon(glyph(Glyph::Edit));
    m_deleteList = add(
        u"DeleteList"_s, tr("&Delete speed dial…"), {}, [this] { m_commands.deleteList(); },
        why(&PageCommands::whyNoListDeletion));

    m_insert = add(
        u"InsertEntry"_s, tr("&Insert new entry…"), QKeySequence(Qt::Key_Insert),
        [this] { m_commands.newContact(); }, why(&PageCommands::whyNoNewContact));
    m_insert->setIcon(glyph(Glyph::Add));
    m_properties = add(
        u"Properties"_s, tr("&Properties…"), QKeySequence(Qt::ALT | Qt::Key_Return),
        [this] { m_commands.showProperties(); }, why(&PageCommands::whyNoProperties));
    m_properties->setShortcuts(
        { QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter) });
    m_properties->setIcon(glyph(Glyph::Person));
    m_delete = add(
        u"DeleteContact"_s, tr("&Delete…"), QKeySequence(Qt::Key_Delete),
        [this] { m_commands.deleteContacts(); }, why(&PageCommands::whyNoDeletion));
    m_delete->setIcon(glyph(Glyph::Delete));

    m_contactLog = add(
        u"ContactLog"_s, tr("Change &log of this contact…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        [this] { m_commands.showContactLog(); }, why(&PageCommands::whyNoContactLog));

    m_outbox = add(u"Outbox"_s, tr("&Outbox…"), QKeySequence(Qt::Key_F7), [this] { emit outboxRequested(); });
    m_outbox->setIcon(glyph(Glyph::Waiting));
    m_outbox->setShortcutContext(Qt::ApplicationShortcut); // editors and dialogs send you there as well
    m_changeLog = add(u"ChangeLog"_s, tr("&Change log…"), QKeySequence(Qt::CTRL | Qt::Key_H),
        [this] { emit changeLogRequested(); });
    m_changeLog->setIcon(glyph(Glyph::Book));
    m_preferences = add(u"Preferences"_s, tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { emit preferencesRequested(); });
    m_preferences->setMenuRole(QAction::PreferencesRole);
    m_guide =
        add(u"Guide"_s, tr("&User's guide"), QKeySequence(Qt::Key_F1), [this] { emit guideRequested(); });
    m_shortcuts = add(u"Shortcuts"_s, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1),
        [this] { emit shortcutsRequested(); });
    m_diagnostics =
        add(u"CopyDiagnostics"_s, tr("Copy &diagnostics"), {}, [this] { emit diagnosticsRequested(); });
    m_diagnostics->setIcon(glyph(Glyph::Copy));
    m_logFolder = add(
        u"ShowLogFolder"_s, tr("Show &log folder"), {}, [this] { emit logFolderRequested(); },
        [this] {
            const bool isWritten = m_services.log && !m_services.log->file().isEmpty();
            return isWritten ? QString() : tr("No log can be written on this computer.");
        });
    m_about = add(u"About"_s, tr("&About Dialbook"), {}, [this] { emit aboutRequested(); });
    m_about->setMenuRole(QAction::AboutRole);

    m_primaryNumber = new PrimaryNumberMenu(m_services.edits, m_mainWindow);
    m_primaryNumber->setObjectName(u"primaryNumberMenu"_s);
    m_primaryNumber->setTitle(tr("S&et primary number"));
    m_primaryNumber->menuAction()->setObjectName(u"actionSetPrimaryNumber"_s);
    m_entries.append({ m_primaryNumber->menuAction(), actionWords(m_primaryNumber->title()),
        why(&PageCommands::whyNoPrimaryNumber) });
    connect(m_primaryNumber, &QMenu::aboutToShow, this, [this] {
        const std::optional<Directory> directory = m_page.currentDirectory();
        if (const ContactPtr contact = m_page.currentContact(); directory && contact) {
            m_primaryNumber->showFor(*directory, contact);
        }
    });
}

void Actions::createMenus()
{
    m_contactMenu = new QMenu(m_mainWindow);
    m_contactMenu->setObjectName(u"contactContextMenu"_s);
    m_contactMenu->addActions({ m_properties, m_copy, m_contactLog });
    m_contactMenu->addSeparator();
    m_contactMenu->addActions(
        { m_addToSpeedDial, m_moveToSpeedDial, m_primaryNumber->menuAction(), m_acceptNumber, m_remove });
    m_contactMenu->addSeparator();
    m_contactMenu->addActions({ m_insert, m_delete });

    if (m_services.profiles) {
        m_profiles = new ProfileMenu(*m_services.profiles, m_services.settings, m_mainWindow);
        connect(m_profiles, &ProfileMenu::chosen, this, &Actions::profileRequested);
    }
    m_directoryMenu = new QMenu(m_mainWindow);
    m_directoryMenu->setObjectName(u"directoryContextMenu"_s);
    m_directoryMenu->addActions({ m_insert, m_refresh });
    m_directoryMenu->addSeparator();
    m_directoryMenu->addActions({ m_newSpeedDial, m_rename, m_deleteList });
    for (QMenu *menu : { m_contactMenu, m_directoryMenu }) {
        menu->setToolTipsVisible(true);
        connect(menu, &QMenu::aboutToShow, this, &Actions::refresh);
    }
}

void Actions::fillMenuBar(QMenuBar &bar)
{
    const auto menu = [this, &bar](const QString &name, const QString &title, bool whileWorkingOnly) {
        QMenu *added = bar.addMenu(title);
        added->setObjectName(name);
        added->setToolTipsVisible(true);
        connect(added, &QMenu::aboutToShow, this, &Actions::refresh);
        if (whileWorkingOnly) {
            m_workMenus.append(added);
        }
        return added;
    };
    QMenu *file = menu(u"fileMenu"_s, tr("&File"), false);
    file->addActions({ m_newContact, m_newSpeedDial });
    file->addSeparator();
    if (m_profiles) {
        file->addMenu(m_profiles);
    }
    file->addActions({ m_logOff, m_quit });
    QMenu *edit = menu(u"editMenu"_s, tr("&Edit"), false);
    edit->addActions({ m_undo, m_redo });
    edit->addSeparator();
    edit->addActions({ m_copy, m_selectAll });
    edit->addSeparator();
    edit->addActions({ m_find, m_findEverywhere });
    QMenu *view = menu(u"viewMenu"_s, tr("&View"), true);
    view->addAction(m_columns);
    view->addSeparator();
    view->addActions({ m_details, m_notifications });
    view->addSeparator();
    view->addAction(m_refresh);
    QMenu *speedDial = menu(u"speedDialMenu"_s, tr("&Speed Dial"), true);
    speedDial->addActions(
        { m_addToSpeedDial, m_moveToSpeedDial, m_primaryNumber->menuAction(), m_acceptNumber, m_remove });
    speedDial->addSeparator();
    speedDial->addActions({ m_newSpeedDial, m_rename, m_deleteList });
    QMenu *contact = menu(u"contactMenu"_s, tr("&Contact"), true);
    contact->addActions({ m_insert, m_properties, m_delete });
    contact->addSeparator();
    contact->addAction(m_contactLog);
    QMenu *tools = menu(u"toolsMenu"_s, tr("&Tools"), false);
    tools->addActions({ m_outbox, m_changeLog });
    tools->addSeparator();
    tools->addAction(m_preferences);
    QMenu *help = menu(u"helpMenu"_s, tr("&Help"), false);
    help->addActions({ m_guide, m_shortcuts });
    help->addSeparator();
    help->addActions({ m_diagnostics, m_logFolder });
    help->addSeparator();
    help->addAction(m_about);
}

void Actions::fillToolBar(QToolBar &bar)
{
    bar.addActions({ m_newContact, m_properties, m_delete, m_remove });
    bar.addSeparator();
    bar.addAction(m_addToSpeedDial);
    bar.addSeparator();
    bar.addAction(m_undo);
}

void Actions::setShown(bool work, bool loggedIn)
{
    for (QMenu *menu : m_workMenus) {
        menu->menuAction()->setVisible(work);
    }
    for (QAction *action : { m_newContact, m_newSpeedDial }) {
        action->setVisible(work);
    }
    for (QAction *action : { m_selectAll, m_find, m_columns, m_details, m_notifications }) {
        action->setEnabled(work);
    }
    m_refresh->setEnabled(work && loggedIn);
    m_logOff->setVisible(work && loggedIn);
    m_logOff->setEnabled(work && loggedIn);
    refresh();
}

void Actions::refresh()
{
    m_following.stop();
    const bool speedDial = m_commands.isSpeedDialShown();
    // In a speed dial Del takes a link away; elsewhere it deletes a contact. Only one of them is there.
    m_remove->setVisible(speedDial);
    m_delete->setVisible(!speedDial);
    m_primaryNumber->menuAction()->setVisible(speedDial);
    m_acceptNumber->setVisible(speedDial);
    m_moveToSpeedDial->setVisible(speedDial);
    m_insert->setVisible(!speedDial);

    nameSteps();
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString reason = entry.whyNot();
        entry.action->setEnabled(reason.isEmpty());
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        QString tip = keys.isEmpty() ? entry.words : tr("%1 (%2)", "action, shortcut").arg(entry.words, keys);
        const QString second = reason.isEmpty() && entry.action == m_undo ? m_undoWarning : reason;
        if (!second.isEmpty()) {
            tip += u'\n' + second;
        }
        entry.action->setToolTip(plainToolTip(tip));
        entry.action->setStatusTip(second);
    }
}

/// Thousands of edits of thousands of selected entries change in a few seconds.
void Actions::followEdits()
{
    constexpr int fewSelected = 20;
    if (m_page.selectedCount() <= fewSelected) {
        refresh();
    } else if (!m_following.isActive()) {
        m_following.start();
    }
}

QString Actions::whyNoUndo() const
{
    const auto step = m_services.history.undoStep();
    if (!step) {
        return tr("There is nothing to undo.");
    }
    // While the connection is lost it waits like any edit; nobody edits while logged out.
    const bool isNobody = m_services.session.state() == Session::State::LoggedOut;
    return isNobody && !step->isUnsent ? explain(Hindrance::NotConnected) : QString();
}

QString Actions::whyNoRedo() const
{
    if (!m_services.history.redoStep()) {
        return tr("There is nothing to redo.");
    }
    const bool isNobody = m_services.session.state() == Session::State::LoggedOut;
    return isNobody ? explain(Hindrance::NotConnected) : QString();
}

void Actions::undo()
{
    if (const auto step = m_services.history.undoStep()) {
        m_services.history.undo();
        emit noticed(tr("Undo: %1", "notice; what is undone").arg(nameOf(*step)));
    }
}

void Actions::redo()
{
    if (const auto step = m_services.history.redoStep()) {
        m_services.history.redo();
        emit noticed(tr("Redo: %1", "notice; what is done again").arg(nameOf(*step)));
    }
}

/// The menu says what would be undone and redone.
void Actions::nameSteps()
{
    const auto name = [this](QAction *action, const QString &plain, const QString &named,
                          const std::optional<UndoStep> &step) {
        const QString what = step ? nameOf(*step) : QString();
        const QString text = step ? named : plain;
        action->setText(step ? text.arg(QString(what).replace(u"&"_s, u"&&"_s)) : text);
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
            [action](const Entry &each) { return each.action == action; });
        const QString words = actionWords(text);
        entry->words = step ? words.arg(what) : words;
    };
    const auto undoStep = m_services.history.undoStep();
    m_undoWarning = undoStep ? warningOf(*undoStep) : QString();
    name(m_undo, tr("&Undo"), tr("&Undo %1", "e.g. Undo Change of Abernathy, Clara"), undoStep);
    name(m_redo, tr("&Redo"), tr("&Redo %1", "e.g. Redo Change of Abernathy, Clara"),
        m_services.history.redoStep());
}

QMenu *Actions::primaryNumberMenu() const
{
    return m_primaryNumber;
}

QList<QAction *> Actions::withShortcuts() const
{
    QList<QAction *> found;
    for (QAction *action : m_mainWindow->actions()) {
        if (!action->shortcut().isEmpty()) {
            found.append(action);
        }
    }
    return found;
}

} // namespace dialbook
