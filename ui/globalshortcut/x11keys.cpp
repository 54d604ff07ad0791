// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/globalshortcut/x11keys.h"

#include <array>
#include <cstdlib>
#include <memory>

namespace dialbook {

namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); } // NOLINT: xcb allocates with malloc
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

// X11/keysymdef.h
constexpr quint32 firstFunctionKey = 0xffbe;
constexpr quint32 numLock = 0xff7f;
constexpr std::array altKeys { 0xffe9U, 0xffeaU }; // Alt_L, Alt_R
constexpr std::array metaKeys { 0xffebU, 0xffecU }; // Super_L, Super_R: what Qt calls Meta

struct Named
{
    Qt::Key key;
    quint32 keysym;
};
constexpr std::array named {
    Named { Qt::Key_Escape, 0xff1b },
    Named { Qt::Key_Tab, 0xff09 },
    Named { Qt::Key_Backspace, 0xff08 },
    Named { Qt::Key_Return, 0xff0d },
    Named { Qt::Key_Enter, 0xff8d },
    Named { Qt::Key_Insert, 0xff63 },
    Named { Qt::Key_Delete, 0xffff },
    Named { Qt::Key_Pause, 0xff13 },
    Named { Qt::Key_Print, 0xff61 },
    Named { Qt::Key_Home, 0xff50 },
    Named { Qt::Key_End, 0xff57 },
    Named { Qt::Key_Left, 0xff51 },
    Named { Qt::Key_Up, 0xff52 },
    Named { Qt::Key_Right, 0xff53 },
    Named { Qt::Key_Down, 0xff54 },
    Named { Qt::Key_PageUp, 0xff55 },
    Named { Qt::Key_PageDown, 0xff56 },
    Named { Qt::Key_Menu, 0xff67 },
};

/// The keyboard's keysyms, so many for each keycode.
class Keyboard
{
public:
    explicit Keyboard(xcb_connection_t *connection)
    {
        const xcb_setup_t *setup = xcb_get_setup(connection);
        m_first = setup->min_keycode;
        const auto count = quint8(setup->max_keycode - setup->min_keycode + 1);
        m_mapping.reset(xcb_get_keyboard_mapping_reply(
            connection, xcb_get_keyboard_mapping(connection, m_first, count), nullptr));
        m_modifiers.reset(
            xcb_get_modifier_mapping_reply(connection, xcb_get_modifier_mapping(connection), nullptr));
    }

    /// Without Shift first: a keysym on another level needs modifiers of its own.
    [[nodiscard]] QList<xcb_keycode_t> codesOf(quint32 keysym) const
    {
        for (int level = 0; m_mapping && level < m_mapping->keysyms_per_keycode; ++level) {
            QList<xcb_keycode_t> codes;
            const xcb_keysym_t *syms = xcb_get_keyboard_mapping_keysyms(m_mapping.get());
            const int keys =
                xcb_get_keyboard_mapping_keysyms_length(m_mapping.get()) / m_mapping->keysyms_per_keycode;
            for (int key = 0; key < keys; ++key) {
                if (syms[key * m_mapping->keysyms_per_keycode + level] == keysym) {
                    codes.append(xcb_keycode_t(m_first + key));
                }
            }
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        return {};
    }

    /// The modifier that a key is; 0 when it is none.
    [[nodiscard]] quint16 modifierOf(quint32 keysym) const
    {
        if (!m_modifiers) {
            return 0;
        }
        const QList<xcb_keycode_t> wanted = codesOf(keysym);
        const xcb_keycode_t *codes = xcb_get_modifier_mapping_keycodes(m_modifiers.get());
        const int perModifier = m_modifiers->keycodes_per_modifier;
        for (int modifier = 0; modifier < 8; ++modifier) {
            for (int i = 0; i < perModifier; ++i) {
                const xcb_keycode_t code = codes[modifier * perModifier + i];
                if (code != 0 && wanted.contains(code)) {
                    return quint16(1U << unsigned(modifier));
                }
            }
        }
        return 0;
    }

    template <class Keys>
    [[nodiscard]] quint16 modifierOfAny(const Keys &keysyms, quint16 otherwise) const
    {
        for (const quint32 keysym : keysyms) {
            if (const quint16 modifier = modifierOf(keysym)) {
                return modifier;
            }
        }
        return otherwise;
    }

private:
    int m_first = 0;
    Reply<xcb_get_keyboard_mapping_reply_t> m_mapping;
    Reply<xcb_get_modifier_mapping_reply_t> m_modifiers;
};

} // namespace

std::optional<quint32> keysymOf(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35) {
        return firstFunctionKey + quint32(key - Qt::Key_F1);
    }
    if (key >= Qt::Key_A && key <= Qt::Key_Z) {
        return quint32(key - Qt::Key_A + 'a'); // as without Shift
    }
    if ((key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde)
        || (key >= Qt::Key_nobreakspace && key <= Qt::Key_ydiaeresis)) {
        const bool isCapital = key >= Qt::Key_Agrave && key <= Qt::Key_THORN && key != Qt::Key_multiply;
        return quint32(key) + (isCapital ? 0x20U : 0U); // Latin-1 is its own keysym
    }
    for (const Named &name : named) {
        if (name.key == key) {
            return name.keysym;
        }
    }
    return {};
}

std::optional<X11Keys> x11KeysOf(xcb_connection_t *connection, QKeyCombination keys)
{
    const auto keysym = keysymOf(keys.key());
    if (!connection || !keysym) {
        return {};
    }
    const Keyboard keyboard(connection);
    X11Keys found;
    found.codes = keyboard.codesOf(*keysym);
    if (found.codes.isEmpty()) {
        return {};
    }
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    const auto add = [&](Qt::KeyboardModifier wanted, quint16 modifier) {
        if (modifiers & wanted) {
            found.modifiers = quint16(found.modifiers | modifier);
        }
    };
    add(Qt::ShiftModifier, XCB_MOD_MASK_SHIFT);
    add(Qt::ControlModifier, XCB_MOD_MASK_CONTROL);
    add(Qt::AltModifier, keyboard.modifierOfAny(altKeys, XCB_MOD_MASK_1));
    add(Qt::MetaModifier, keyboard.modifierOfAny(metaKeys, XCB_MOD_MASK_4));
    const quint16 caps = XCB_MOD_MASK_LOCK;
    const quint16 num = keyboard.modifierOf(numLock);
    found.locks = { 0, caps };
    if (num != 0) {
        found.locks += { num, quint16(caps | num) };
    }
    return found;
}

} // namespace dialbook
