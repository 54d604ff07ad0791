// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/windowpreferences.h"

#include "core/settings/settings.h"
#include "core/start/autostart.h"
#include "ui/preferences/preferencesnote.h"
#include "ui/tray/tray.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;

WindowPreferences::WindowPreferences(
    Settings &settings, const Tray &tray, Autostart *autostart, QWidget *parent)
    : QGroupBox(tr("Window"), parent)
    , m_settings(settings)
    , m_tray(tray)
    , m_autostart(autostart)
    , m_close(new QCheckBox(tr("C&losing the window leaves Dialbook in the tray")))
    , m_closeNote(preferencesNote(u"preferencesTrayNote"_s,
          tr("This desktop shows no tray at the moment: closing the window quits Dialbook.")))
    , m_start(new QCheckBox(tr("&Start Dialbook when I log in to this computer")))
    , m_startNote(preferencesNote(u"preferencesAutostartNote"_s))
{
    m_close->setObjectName(u"preferencesCloseToTray"_s);
    m_close->setChecked(settings.closesToTray());
    m_close->setEnabled(!settings.isLocked(Setting::CloseToTray));
    m_start->setObjectName(u"preferencesAutostart"_s);
    m_start->setChecked(autostart && autostart->isOn());
    m_start->setEnabled(autostart && !settings.isLocked(Setting::Autostart));
    if (!autostart) {
        m_start->hide();
    }

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_close);
    layout->addWidget(lockNote(settings, Setting::CloseToTray));
    layout->addWidget(m_closeNote);
    layout->addWidget(m_start);
    layout->addWidget(lockNote(settings, Setting::Autostart));
    layout->addWidget(m_startNote);
    for (const QCheckBox *box : { m_close, m_start }) {
        connect(box, &QCheckBox::toggled, this, [this] {
            m_startFailed = false;
            update();
            emit changed();
        });
    }
    update();
}

void WindowPreferences::update()
{
    m_closeNote->setVisible(m_close->isChecked() && !m_tray.isAvailable());
    m_startNote->setText(m_startFailed
            ? tr("This could not be written: the system does not let Dialbook change what starts with it.")
            : tr("It starts without a window, in the tray where there is one."));
    m_startNote->setVisible(m_autostart && (m_startFailed || m_start->isChecked()));
    m_start->setAccessibleDescription(m_startNote->isHidden() ? QString() : m_startNote->text());
    m_close->setAccessibleDescription(m_closeNote->isHidden() ? QString() : m_closeNote->text());
}

bool WindowPreferences::isChanged() const
{
    return m_close->isChecked() != m_settings.closesToTray()
        || (m_autostart && m_start->isChecked() != m_autostart->isOn());
}

void WindowPreferences::apply()
{
    if (m_close->isChecked() != m_settings.closesToTray()) {
        m_settings.setClosesToTray(m_close->isChecked());
        emit trayChosen();
    }
    if (m_autostart && m_start->isChecked() != m_autostart->isOn()) {
        m_startFailed = !m_autostart->set(m_start->isChecked());
        m_settings.setAutostartChosen(m_start->isChecked());
    }
    update();
}

} // namespace dialbook
