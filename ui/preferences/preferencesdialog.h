// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/globalshortcut/globalshortcut.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QKeySequenceEdit;
class QLabel;
class QSpinBox;

namespace dialbook {

class Autostart;
class CertificateTrust;
class IconLabel;
class LanguagePreferences;
class Settings;
class Tray;
class TrustedCertificates;
class WindowPreferences;

/// What Preferences show and change; outlives the dialog.
struct PreferencesParts
{
    Settings &settings;
    CertificateTrust &trust;
    GlobalShortcut &shortcut;
    const Tray &tray;
    Autostart *autostart = nullptr; ///< where the program can be started with the session
};

/// Tools > Preferences. Shows the settings as they are; OK and Apply write what was changed and tell it.
/// What the system makes of the global shortcut is shown as soon as it is applied. Deletes itself when it is
/// closed.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const PreferencesParts &parts, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

signals:
    /// What was kept is to be removed at once when it is not wanted any more.
    void keepDirectoriesChosen(bool keep);
    /// How long the change log reaches back from now on; 0 for ever. What is older goes at once.
    void changeLogDaysChosen(int days);
    /// Closing the window does something else from now on.
    void trayChosen();

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *buildDirectories();
    QWidget *buildChangeLog();
    QWidget *buildShortcut();
    void load();
    void apply();
    void update();
    void updateLog();
    void updateShortcut();
    void makeRoom();
    [[nodiscard]] QKeySequence chosenKeys() const;
    [[nodiscard]] QKeySequence keptKeys() const;
    [[nodiscard]] bool isChanged() const;

    Settings &m_settings;
    GlobalShortcut &m_shortcut;
    QCheckBox *m_keep = nullptr;
    QLabel *m_keepNote = nullptr;
    QSpinBox *m_logDays = nullptr;
    QLabel *m_logNote = nullptr;
    QCheckBox *m_useShortcut = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    IconLabel *m_shortcutIcon = nullptr;
    QLabel *m_shortcutState = nullptr;
    TrustedCertificates *m_certificates;
    LanguagePreferences *m_language;
    WindowPreferences *m_window;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace dialbook
