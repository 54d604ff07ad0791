// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/globalshortcut/globalshortcut.h"
#include "ui/globalshortcut/x11keys.h"

#include <QAbstractNativeEventFilter>

namespace dialbook {

/// Grabs the keys on the root window of an X server, whatever Caps Lock and Num Lock are. Grabs again when
/// the person changes the keyboard's layout.
class X11Shortcut final : public GlobalShortcut, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    X11Shortcut();
    ~X11Shortcut() override;

    /// The program is on an X server.
    [[nodiscard]] static bool isPossible();

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

protected:
    void release() override;
    void acquire(QKeyCombination keys) override;

private:
    xcb_connection_t *m_connection;
    xcb_window_t m_root;
    X11Keys m_grabbed;
};

} // namespace dialbook
