// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpcommands.h"

#include "core/log/messagelog.h"
#include "core/session/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/diagnostics.h"
#include "ui/shell/guidedialog.h"
#include "ui/shell/helpdialogs.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>

namespace dialbook {

HelpCommands::HelpCommands(const Services &services, Actions &actions, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_services(services)
    , m_mainWindow(mainWindow)
{
    connect(&actions, &Actions::guideRequested, this, [this] { (new GuideDialog(m_mainWindow))->show(); });
    connect(&actions, &Actions::shortcutsRequested, this,
        [this, &actions] { (new ShortcutsDialog(actions.withShortcuts(), m_mainWindow))->show(); });
    connect(&actions, &Actions::diagnosticsRequested, this, &HelpCommands::copyDiagnostics);
    connect(&actions, &Actions::logFolderRequested, this, &HelpCommands::showLogFolder);
    connect(&actions, &Actions::aboutRequested, this, &HelpCommands::showAbout);
}

void HelpCommands::showAbout()
{
    const Session &session = m_services.session;
    (new AboutDialog(session.isConnected() ? session.connection().productVersion : QString(), m_mainWindow))
        ->show();
}

void HelpCommands::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnosticsText(m_services));
    emit noticed(tr("Copied: versions, the state of the connection, and the last refusals. No names, numbers "
                    "or passwords."));
}

void HelpCommands::showLogFolder()
{
    const QString folder = m_services.log ? m_services.log->folder() : QString();
    if (!folder.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
        emit noticed(tr("The log lies in %1.").arg(QDir::toNativeSeparators(folder)));
    }
}

} // namespace dialbook
