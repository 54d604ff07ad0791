// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QAction>
#include <QObject>
#include <QTimer>

#include <functional>

class QMenu;
class QMenuBar;
class QToolBar;

namespace dialbook {

class DirectoriesPage;
class OpenWindows;
class PageCommands;
class PrimaryNumberMenu;
class ProfileMenu;

/// Every action of the main window with its words, glyph and shortcut, and the menus and the tool bar that
/// are built from them. An action that cannot be used now is disabled, and its tool tip and status tip say
/// why. Owned by the main window.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(const Services &services, DirectoriesPage &page, PageCommands &commands, QWidget *mainWindow);

    void fillMenuBar(QMenuBar &bar);
    void fillToolBar(QToolBar &bar);
    [[nodiscard]] QMenu *contactMenu() const { return m_contactMenu; }
    [[nodiscard]] QMenu *directoryMenu() const { return m_directoryMenu; }
    /// Filled for the selected link when it opens.
    [[nodiscard]] QMenu *primaryNumberMenu() const;
    /// Only what makes sense is shown: without the working page hardly anything, without a log-in nothing
    /// that needs one.
    void setShown(bool work, bool loggedIn);
    [[nodiscard]] QList<QAction *> withShortcuts() const;
    [[nodiscard]] QAction *notifications() const { return m_notifications; }

public slots:
    /// Looks again at what can be done now.
    void refresh();

signals:
    void logOffRequested();
    void profileRequested(const QString &profile); ///< "" for the usual one
    void quitRequested();
    void aboutRequested();
    void preferencesRequested();
    void outboxRequested();
    void changeLogRequested();
    void guideRequested();
    void shortcutsRequested();
    void diagnosticsRequested();
    void logFolderRequested();
    void findRequested(); ///< everywhere
    void noticed(const QString &notice); ///< something was done that is not seen elsewhere

private:
    struct Entry
    {
        QAction *action;
        QString words;
        std::function<QString()> whyNot;
    };
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
        std::function<void()> triggered, std::function<QString()> whyNot = {});
    void createActions();
    void createMenus();
    void followEdits();
    [[nodiscard]] QString whyNoUndo() const;
    [[nodiscard]] QString whyNoRedo() const;
    void undo();
    void redo();
    void nameSteps();

    Services m_services;
    DirectoriesPage &m_page;
    PageCommands &m_commands;
    QWidget *m_mainWindow;
    QList<Entry> m_entries;
    QString m_undoWarning; ///< what goes with undoing that
    QTimer m_following;

    QAction *m_newContact = nullptr;
    QAction *m_newSpeedDial = nullptr;
    QAction *m_logOff = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_selectAll = nullptr;
    QAction *m_find = nullptr;
    QAction *m_findEverywhere = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_details = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_notifications = nullptr;
    QAction *m_addToSpeedDial = nullptr;
    QAction *m_moveToSpeedDial = nullptr;
    QAction *m_acceptNumber = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_deleteList = nullptr;
    QAction *m_insert = nullptr;
    QAction *m_properties = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_outbox = nullptr;
    QAction *m_changeLog = nullptr;
    QAction *m_contactLog = nullptr;
    QAction *m_preferences = nullptr;
    QAction *m_guide = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_diagnostics = nullptr;
    QAction *m_logFolder = nullptr;
    QAction *m_about = nullptr;
    PrimaryNumberMenu *m_primaryNumber = nullptr;
    QMenu *m_contactMenu = nullptr;
    QMenu *m_directoryMenu = nullptr;
    ProfileMenu *m_profiles = nullptr; ///< where there can be others
    QList<QMenu *> m_workMenus;
};

} // namespace dialbook
