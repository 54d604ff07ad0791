// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traywindow.h"

#include "core/settings/settings.h"
#include "ui/tray/tray.h"

#include <QApplication>
#include <QEvent>

namespace dialbook {

using namespace Qt::StringLiterals;

TrayWindow::TrayWindow(Tray &tray, Settings &settings, TrayPolicy policy, QWidget *window)
    : QObject(window)
    , m_tray(tray)
    , m_settings(settings)
    , m_policy(policy)
    , m_window(window)
{
    m_menu.setObjectName(u"trayMenu"_s);
    QAction *show = m_menu.addAction(tr("&Show Dialbook"), this, &TrayWindow::showRequested);
    show->setObjectName(u"trayShow"_s);
    m_menu.setDefaultAction(show);
    m_menu.addAction(tr("&Find…"), this, &TrayWindow::findRequested)->setObjectName(u"trayFind"_s);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &TrayWindow::quitRequested)->setObjectName(u"trayQuit"_s);

    m_looking.setInterval(policy.lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &TrayWindow::look);
    connect(&tray, &Tray::activated, this, &TrayWindow::showRequested);
    qApp->installEventFilter(this);
    update();
}

TrayWindow::~TrayWindow()
{
    m_tray.hide(); // its menu goes with this
}

bool TrayWindow::keepsOnClose() const
{
    return m_settings.closesToTray() && m_tray.isAvailable() && !m_systemQuits;
}

void TrayWindow::keep()
{
    m_window->hide();
    if (!m_settings.hasToldOfTray()) {
        m_settings.setToldOfTray();
        m_tray.say(tr("Dialbook is still there"),
            tr("Closing its window leaves it in the tray, ready at once. Quit with Ctrl+Q or in the menu of "
               "its icon; Preferences can change what closing does."));
    }
}

void TrayWindow::startHidden()
{
    m_looks = 0;
    look();
}

void TrayWindow::look()
{
    const bool isSeen = m_window->isVisible(); // somebody has asked for it meanwhile
    if (isSeen || (m_settings.closesToTray() && m_tray.isAvailable())) {
        m_looking.stop();
    } else if (!m_settings.closesToTray() || ++m_looks > m_policy.looks) {
        m_looking.stop();
        m_window->showMinimized();
    } else {
        m_looking.start();
    }
}

void TrayWindow::update()
{
    if (m_settings.closesToTray()) {
        m_tray.show(m_menu);
    } else {
        m_tray.hide();
    }
}

void TrayWindow::leave()
{
    m_looking.stop();
    m_tray.hide();
}

bool TrayWindow::eventFilter(QObject *watched, QEvent *event)
{
    // When the session ends, the application closes its windows; hiding one would hold the system up.
    if (watched == qApp && event->type() == QEvent::Quit) {
        m_systemQuits = true;
        QMetaObject::invokeMethod(
            this, [this] { m_systemQuits = false; }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dialbook
