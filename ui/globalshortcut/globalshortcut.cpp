// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/globalshortcut/globalshortcut.h"

#ifdef Q_OS_WIN
#include "ui/globalshortcut/windowsshortcut.h"
#else
#include "ui/globalshortcut/portalshortcut.h"
#include "ui/globalshortcut/x11shortcut.h"
#endif

#include <QGuiApplication>

namespace dialbook {

using namespace Qt::StringLiterals;

std::unique_ptr<GlobalShortcut> GlobalShortcut::create()
{
    const QString platform = QGuiApplication::platformName();
#ifdef Q_OS_WIN
    if (platform == "windows"_L1) {
        return std::make_unique<WindowsShortcut>();
    }
#else
    if (X11Shortcut::isPossible()) {
        return std::make_unique<X11Shortcut>();
    }
    if (platform.startsWith("wayland"_L1)) {
        return std::make_unique<PortalShortcut>(QDBusConnection::sessionBus());
    }
#endif
    return std::make_unique<NoGlobalShortcut>();
}

void GlobalShortcut::set(const QKeySequence &keys)
{
    if (keys == m_keys && m_state != State::Taken) { // that one may be free by now
        return;
    }
    release();
    m_keys = keys;
    if (keys.isEmpty()) {
        setState(State::Off);
    } else if (!isSuitable(keys[0])) {
        setState(State::Unsuitable);
    } else {
        acquire(keys[0]);
    }
}

void GlobalShortcut::setState(State state, const QString &trigger)
{
    if (state != m_state || trigger != m_trigger) {
        m_state = state;
        m_trigger = trigger;
        emit stateChanged(state);
    }
}

bool isSuitable(QKeyCombination keys)
{
    const int key = keys.key();
    if (key == Qt::Key_unknown || key == 0 || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock)) {
        return false;
    }
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return isFunctionKey
        || (keys.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace dialbook
