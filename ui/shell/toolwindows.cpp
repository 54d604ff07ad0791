// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toolwindows.h"

#include "core/edits/editjournal.h"
#include "ui/changelog/changelogdialog.h"
#include "ui/outbox/outboxdialog.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/preferences/preferencesdialog.h"

namespace dialbook {

namespace {

void bringForward(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

ToolWindows::ToolWindows(const Services &services, OutboxModel &outbox, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_outbox(outbox)
    , m_window(window)
{
}

OutboxDialog *ToolWindows::showOutbox()
{
    if (!m_outboxDialog) {
        m_outboxDialog = new OutboxDialog(m_outbox, m_services.edits, m_window);
    }
    bringForward(*m_outboxDialog);
    return m_outboxDialog;
}

void ToolWindows::showChangeLog(const std::optional<ContactRef> &contact, const QString &name)
{
    if (!m_changeLog) {
        m_changeLog = new ChangeLogDialog(
            m_services.journal, m_services.edits, m_services.history, m_services.session, m_window);
        connect(m_changeLog, &ChangeLogDialog::outboxRequested, this, &ToolWindows::showOutbox);
    }
    m_changeLog->showFor(contact, name);
    bringForward(*m_changeLog);
}

void ToolWindows::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog({ .settings = m_services.settings,
                                                  .trust = m_services.trust,
                                                  .shortcut = m_services.findShortcut,
                                                  .tray = m_services.tray,
                                                  .autostart = m_services.autostart },
            m_window);
        connect(m_preferences, &PreferencesDialog::keepDirectoriesChosen, this,
            &ToolWindows::keepDirectoriesChosen);
        connect(m_preferences, &PreferencesDialog::trayChosen, this, &ToolWindows::trayChosen);
        connect(m_preferences, &PreferencesDialog::changeLogDaysChosen, &m_services.journal,
            &EditJournal::setKeptDays);
    }
    bringForward(*m_preferences);
}

} // namespace dialbook
