// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QList>

#include <optional>

#include <xcb/xcb.h>

namespace dialbook {

/// A key combination as the X server counts it: on which keys, with which modifiers, and which modifiers
/// are locks that must not matter.
struct X11Keys
{
    QList<xcb_keycode_t> codes;
    quint16 modifiers = 0;
    QList<quint16> locks; ///< every combination of Caps Lock and Num Lock, also none
};

/// The keysym (X11/keysymdef.h) of a Qt key; nothing for one that keyboards have no key for.
[[nodiscard]] std::optional<quint32> keysymOf(Qt::Key key);
/// Asks the server for its keyboard; nothing when the keyboard has no such key.
[[nodiscard]] std::optional<X11Keys> x11KeysOf(xcb_connection_t *connection, QKeyCombination keys);

} // namespace dialbook
