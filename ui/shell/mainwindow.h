// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/directories/linkpanel.h"
#include "ui/shell/departure.h"
#include "ui/shell/services.h"
#include "ui/tray/traywindow.h"

#include <QMainWindow>

#include <optional>

class QDockWidget;
class QToolBar;

namespace dialbook {

class Actions;
class BulkCommands;
class DirectoriesPage;
class EditBars;
class Entrance;
class FindPanel;
class LogInPage;
class MessageBar;
class ConnectionBanner;
class NumberLinks;
class OpenWindows;
class OutboxModel;
class PageCommands;
class PasswordPrompt;
class ToolWindows;
class WindowMemory;

/// The window: the log-in page, or the working page under its bars and menus, or both while nobody is logged
/// in and there is something to read. Puts the parts together and shows what the session's state calls for;
/// what the parts do is theirs. Owned by Application.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Services &services, const DeparturePolicy &departure, const TrayPolicy &tray,
        QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] LogInPage &logInPage() const { return *m_logInPage; }
    [[nodiscard]] NumberLinks &numberLinks() const { return *m_numberLinks; }
    /// Find in all directories, with what was typed last or with this text.
    void openFind(const QString &typed = {});
    /// In front of whatever the person works in; where the system does not allow that, it asks for attention.
    void comeForward();
    /// Then with Find open.
    void findFromAnywhere();
    /// Ends the program, after its questions; closing the window may only hide it.
    void quit();
    [[nodiscard]] TrayWindow &trayWindow() const { return *m_tray; }
    /// Ends the program in the same way; another one is to start with this profile ("" for the usual one).
    void switchProfile(const QString &profile);
    /// What is to start when the program has left; nothing when it was only ended.
    [[nodiscard]] const std::optional<QString> &nextProfile() const { return m_nextProfile; }

signals:
    /// In Preferences: what is kept on this computer goes at once when it is not wanted any more.
    void keepDirectoriesChosen(bool keep);
    /// Nothing keeps the program any more.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildWorkPage();
    void buildNotifications();
    void buildFind();
    void connectParts();
    void mendLink(LinkMending mending);
    void buildOutbox();
    void takeSessionState();
    void updateFindReach();
    void showWork();
    void showLogIn();
    void followEntrance();
    void updateReading();
    [[nodiscard]] bool mayLeave(Departure::Goal goal);
    void leave();
    void saveWindow();
    void takeLeft(Departure::Goal goal);
    void showAwaited();
    void showNotice(const QString &notice);

    Services m_services;
    LogInPage *m_logInPage;
    QWidget *m_workPage = nullptr;
    Entrance *m_entrance = nullptr;
    MessageBar *m_readingBar = nullptr;
    MessageBar *m_departureBar = nullptr;
    DirectoriesPage *m_page = nullptr;
    OpenWindows *m_windows = nullptr;
    EditBars *m_editBars = nullptr;
    FindPanel *m_findPanel = nullptr;
    NumberLinks *m_numberLinks = nullptr;
    BulkCommands *m_bulk = nullptr;
    PageCommands *m_commands = nullptr;
    Actions *m_actions = nullptr;
    PasswordPrompt *m_prompt = nullptr;
    Departure *m_departure = nullptr;
    QToolBar *m_toolBar = nullptr;
    QDockWidget *m_notificationDock = nullptr;
    DirectoryId m_awaited; ///< a list that was just created
    OutboxModel *m_outbox = nullptr;
    ConnectionBanner *m_connectionBanner = nullptr;
    ToolWindows *m_tools = nullptr;
    WindowMemory *m_memory = nullptr;
    TrayWindow *m_tray = nullptr;
    QString m_wantedProfile; ///< if it comes to that
    std::optional<QString> m_nextProfile;
    bool m_mayClose = false;
    bool m_partsRestored = false;
};

} // namespace dialbook
