// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace dialbook {

class Settings;
class Tray;

/// How long a start that is to be hidden waits for a tray: at log-in, the desktop's may come after the
/// program.
struct TrayPolicy
{
    std::chrono::milliseconds lookEvery = std::chrono::seconds(1);
    int looks = 30;
};

/// The window's life in the tray: whether closing it leaves it there, said once; the menu of the icon; a
/// start that shows no window. Without a tray, or with the setting off, there is none of that. Lives in the
/// window.
class TrayWindow : public QObject
{
    Q_OBJECT

public:
    TrayWindow(Tray &tray, Settings &settings, TrayPolicy policy, QWidget *window);
    ~TrayWindow() override;

    /// Closing the window hides it: not when the system ends the session.
    [[nodiscard]] bool keepsOnClose() const;
    /// Instead of closing it.
    void keep();
    /// Instead of showing the window. Where no tray comes, it is shown minimized.
    void startHidden();
    /// After the setting was changed, and when the program ends (nothing is left in the tray then).
    void update();
    void leave();

    [[nodiscard]] QMenu &menu() { return m_menu; }

signals:
    void showRequested();
    void findRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    Tray &m_tray;
    Settings &m_settings;
    TrayPolicy m_policy;
    QWidget *m_window;
    QMenu m_menu;
    QTimer m_looking;
    int m_looks = 0;
    bool m_systemQuits = false;
};

} // namespace dialbook
