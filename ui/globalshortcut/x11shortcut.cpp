// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/globalshortcut/x11shortcut.h"

#include <QGuiApplication>
#include <QInputMethod>

#include <cstdlib>
#include <functional>
#include <numeric>

namespace dialbook {

namespace {

constexpr quint8 sentMask = 0x7f; // of response_type: the rest says that another client sent it
constexpr quint16 modifierMask = 0xff; // of state: the rest are the mouse's buttons
constexpr quint8 badAccess = 10;

xcb_connection_t *connectionOfProgram()
{
    const auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x11 ? x11->connection() : nullptr;
}

} // namespace

X11Shortcut::X11Shortcut()
    : m_connection(connectionOfProgram())
    , m_root(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root)
{
    qGuiApp->installNativeEventFilter(this);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, [this] {
        if (!m_grabbed.codes.isEmpty()) {
            release();
            acquire(keys()[0]);
        }
    });
}

X11Shortcut::~X11Shortcut()
{
    X11Shortcut::release();
    qGuiApp->removeNativeEventFilter(this);
}

bool X11Shortcut::isPossible()
{
    return connectionOfProgram() != nullptr;
}

void X11Shortcut::acquire(QKeyCombination keys)
{
    const auto wanted = x11KeysOf(m_connection, keys);
    if (!wanted) {
        setState(State::Unsuitable);
        return;
    }
    QList<xcb_void_cookie_t> cookies;
    for (const xcb_keycode_t code : wanted->codes) {
        for (const quint16 lock : wanted->locks) {
            cookies.append(xcb_grab_key_checked(m_connection, 1, m_root, quint16(wanted->modifiers | lock),
                code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
        }
    }
    bool isTaken = false;
    bool isRefused = false;
    for (const xcb_void_cookie_t &cookie : std::as_const(cookies)) {
        if (xcb_generic_error_t *error = xcb_request_check(m_connection, cookie)) {
            isTaken = isTaken || error->error_code == badAccess;
            isRefused = true;
            std::free(error); // NOLINT: xcb allocates with malloc
        }
    }
    m_grabbed = *wanted;
    if (isRefused) {
        release(); // half a shortcut would work now and then
    }
    setState(isTaken ? State::Taken : isRefused ? State::Unsuitable : State::Registered);
}

void X11Shortcut::release()
{
    for (const xcb_keycode_t code : std::as_const(m_grabbed.codes)) {
        for (const quint16 lock : std::as_const(m_grabbed.locks)) {
            xcb_ungrab_key(m_connection, code, m_root, quint16(m_grabbed.modifiers | lock));
        }
    }
    if (!m_grabbed.codes.isEmpty()) {
        m_grabbed = {};
        xcb_flush(m_connection);
    }
}

bool X11Shortcut::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t" || m_grabbed.codes.isEmpty()) {
        return false;
    }
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & sentMask) != XCB_KEY_PRESS) {
        return false;
    }
    const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event);
    const auto locks =
        std::accumulate(m_grabbed.locks.begin(), m_grabbed.locks.end(), 0U, std::bit_or<unsigned>());
    const auto modifiers = press->state & modifierMask & ~locks;
    if (press->event == m_root && m_grabbed.codes.contains(press->detail)
        && modifiers == m_grabbed.modifiers) {
        // Later: Qt takes the time of this event first, without which a window manager may not let the
        // window come to the front.
        QMetaObject::invokeMethod(this, &GlobalShortcut::activated, Qt::QueuedConnection);
    }
    return false;
}

} // namespace dialbook
