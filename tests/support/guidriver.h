// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialbook/application.h"
#include "tests/support/faketray.h"
#include "tests/support/memorysecrets.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace dialbook {

/// How patient a Dialbook under test is: everything that waits for people or servers in seconds waits only
/// moments.
struct DriverPolicy
{
    SessionPolicy session;
    EditPolicy edits;
    DeparturePolicy departure;
    KnowledgePolicy knowledge;
    SweepPolicy sweep;
    LinkHealthPolicy linkHealth;
    const MessageLog *log = nullptr; ///< outlives the driver

    DriverPolicy();
};

/// For init() of every test that drives a window.
void failOnWarnings();

/// A person at a Dialbook of their own: starts the real Application with settings and secrets that nobody
/// else has, finds widgets by name, types, clicks, presses shortcuts, and reads what is shown. Only visible
/// widgets exist for it, in the main window and in all windows that belong to it. Functions that look for
/// something wait for it a few seconds; what is not there by then fails the test where it is used.
class GuiDriver
{
public:
    /// folder: where this person keeps everything, when that outlives the driver.
    explicit GuiDriver(const DriverPolicy &policy = {}, const QString &folder = {});
    ~GuiDriver();

    [[nodiscard]] Application &app() { return *m_app; }
    [[nodiscard]] MainWindow &window() { return m_app->window(); }
    [[nodiscard]] MemorySecrets &secrets() { return m_secrets; }
    [[nodiscard]] QSettings &store() { return m_store; }
    /// The desktop's, which has none unless it is made available.
    [[nodiscard]] FakeTray &tray() { return m_tray; }
    [[nodiscard]] Autostart autostart() const;
    /// Ends this Dialbook and starts another with the same settings and secrets. An empty size is the one
    /// that was remembered.
    void restart(const QSize &size = usual);
    /// Likewise, on a computer whose administrator has set this.
    void restartUnder(const Administration &administration);
    /// Ends it, overwrites what it has kept (*.sqlite: of the directories, *.edits: of what was done), and
    /// starts another.
    void spoil(const QString &files);

    // Doing. False when the widget is not there or cannot be used.
    bool logIn(const QString &server, const QString &user, const QString &password = QStringLiteral("demo"));
    bool type(const QString &name, const QString &text); ///< over what is there
    bool click(const QString &name);
    bool choose(const QString &name, const QString &beginning); ///< in a combo box
    bool trigger(const QString &actionName); ///< of the main window; must be enabled
    bool press(const QKeySequence &keys); ///< in the window that is active
    bool activate(QWidget *window = nullptr); ///< the main window when nothing is given
    bool chooseDirectory(const QString &displayName);
    bool selectContact(const QString &displayName);

    // Seeing.
    template <class W = QWidget>
    [[nodiscard]] W *find(const QString &name)
    {
        W *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = seek<W>(name)) != nullptr; }, patience);
        return found;
    }
    /// At once.
    template <class W = QWidget>
    [[nodiscard]] W *seek(const QString &name)
    {
        for (W *widget : window().template findChildren<W *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    template <class W = QWidget>
    [[nodiscard]] bool sees(const QString &name)
    {
        return seek<W>(name) != nullptr;
    }
    /// The text of a bar, label, field, button, or ""; at once.
    [[nodiscard]] QString text(const QString &name);
    [[nodiscard]] QAction *action(const QString &name);
    [[nodiscard]] QAbstractItemView *table();
    /// A column of the contact table from top to bottom, by the English words of its header.
    [[nodiscard]] QStringList column(const QString &header);
    [[nodiscard]] QStringList row(int row);
    [[nodiscard]] int rowOf(const QString &displayName);
    [[nodiscard]] QStringList directoryNames();
    /// "title: text" of every notification, newest first.
    [[nodiscard]] QStringList notifications();
    bool screenshot(const QString &file, QWidget *widget = nullptr);

    static constexpr int patience = 5000;
    static constexpr QSize usual { 1200, 780 };

private:
    /// Turns to the tab that the widget is on.
    QWidget *reveal(const QString &name);
    [[nodiscard]] QModelIndex directoryIndex(const QString &displayName);

    QTemporaryDir m_ownFolder;
    QDir m_folder;
    QSettings m_store;
    MemorySecrets m_secrets;
    FakeTray m_tray;
    DriverPolicy m_policy;
    Administration m_administration;
    std::unique_ptr<Application> m_app;
};

} // namespace dialbook
