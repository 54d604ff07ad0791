// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QCheckBox;
class QLabel;

namespace dialbook {

class Autostart;
class Settings;
class Tray;

/// What closing the window does, and whether Dialbook starts with the session. A group in Preferences.
class WindowPreferences : public QGroupBox
{
    Q_OBJECT

public:
    /// autostart: none where the program cannot be started with the session.
    WindowPreferences(Settings &settings, const Tray &tray, Autostart *autostart, QWidget *parent = nullptr);

    [[nodiscard]] bool isChanged() const;
    void apply();

signals:
    void changed();
    /// Closing the window does something else from now on.
    void trayChosen();

private:
    void update();

    Settings &m_settings;
    const Tray &m_tray;
    Autostart *m_autostart;
    QCheckBox *m_close;
    QLabel *m_closeNote;
    QCheckBox *m_start;
    QLabel *m_startNote;
    bool m_startFailed = false;
};

} // namespace dialbook
