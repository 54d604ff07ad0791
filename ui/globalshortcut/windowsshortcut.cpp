// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/globalshortcut/windowsshortcut.h"

#include <QGuiApplication>

#include <array>
#include <optional>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace dialbook {

namespace {

constexpr int hotKeyId = 0x0D1A; // any below 0xC000
constexpr UINT withoutRepeat = 0x4000; // MOD_NOREPEAT, which older headers lack

struct Named
{
    Qt::Key key;
    UINT code;
};
constexpr std::array named {
    Named { Qt::Key_Space, VK_SPACE },
    Named { Qt::Key_Escape, VK_ESCAPE },
    Named { Qt::Key_Tab, VK_TAB },
    Named { Qt::Key_Backspace, VK_BACK },
    Named { Qt::Key_Return, VK_RETURN },
    Named { Qt::Key_Enter, VK_RETURN },
    Named { Qt::Key_Insert, VK_INSERT },
    Named { Qt::Key_Delete, VK_DELETE },
    Named { Qt::Key_Pause, VK_PAUSE },
    Named { Qt::Key_Print, VK_SNAPSHOT },
    Named { Qt::Key_Home, VK_HOME },
    Named { Qt::Key_End, VK_END },
    Named { Qt::Key_Left, VK_LEFT },
    Named { Qt::Key_Up, VK_UP },
    Named { Qt::Key_Right, VK_RIGHT },
    Named { Qt::Key_Down, VK_DOWN },
    Named { Qt::Key_PageUp, VK_PRIOR },
    Named { Qt::Key_PageDown, VK_NEXT },
    Named { Qt::Key_Menu, VK_APPS },
};

std::optional<UINT> codeOf(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24) {
        return UINT(VK_F1 + (key - Qt::Key_F1));
    }
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9)) {
        return UINT(key); // the same as the character
    }
    for (const Named &name : named) {
        if (name.key == key) {
            return name.code;
        }
    }
    if (key > Qt::Key_Space && key <= Qt::Key_ydiaeresis) {
        const SHORT found = VkKeyScanW(WCHAR(key)); // where the layout has the character
        if (found != -1) {
            return UINT(found & 0xff);
        }
    }
    return {};
}

} // namespace

WindowsShortcut::WindowsShortcut()
{
    qGuiApp->installNativeEventFilter(this);
}

WindowsShortcut::~WindowsShortcut()
{
    WindowsShortcut::release();
    qGuiApp->removeNativeEventFilter(this);
}

void WindowsShortcut::acquire(QKeyCombination keys)
{
    const auto code = codeOf(keys.key());
    if (!code) {
        setState(State::Unsuitable);
        return;
    }
    UINT modifiers = withoutRepeat;
    const Qt::KeyboardModifiers wanted = keys.keyboardModifiers();
    modifiers |= wanted & Qt::ShiftModifier ? UINT(MOD_SHIFT) : 0U;
    modifiers |= wanted & Qt::ControlModifier ? UINT(MOD_CONTROL) : 0U;
    modifiers |= wanted & Qt::AltModifier ? UINT(MOD_ALT) : 0U;
    modifiers |= wanted & Qt::MetaModifier ? UINT(MOD_WIN) : 0U;
    m_isRegistered = RegisterHotKey(nullptr, hotKeyId, modifiers, *code) != 0;
    const bool isTaken = !m_isRegistered && GetLastError() == ERROR_HOTKEY_ALREADY_REGISTERED;
    setState(m_isRegistered ? State::Registered : isTaken ? State::Taken : State::Unsuitable);
}

void WindowsShortcut::release()
{
    if (m_isRegistered) {
        UnregisterHotKey(nullptr, hotKeyId);
        m_isRegistered = false;
    }
}

bool WindowsShortcut::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *what = static_cast<const MSG *>(message);
    if (what->message != WM_HOTKEY || what->wParam != WPARAM(hotKeyId) || !m_isRegistered) {
        return false;
    }
    emit activated();
    return true;
}

} // namespace dialbook
