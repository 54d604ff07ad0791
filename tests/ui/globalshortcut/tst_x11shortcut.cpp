// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/globalshortcut/x11shortcut.h"

#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <cstdlib>
#include <functional>
#include <numeric>

#include <xcb/xtest.h>

using namespace Qt::StringLiterals;
using namespace dialbook;

/// Against a real X server without a screen. Keys are pressed by another client, as a person's keyboard
/// would.
class TestX11Shortcut : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void theKeysWorkWithoutAWindow();
    void locksDoNotMatter();
    void otherModifiersAreOtherKeys();
    void keysOfAnotherProgramAreTaken();
    void whatWasTakenMayBeFreeLater();
    void oldKeysAreLetGo();
    void nothingIsLeftWhenItEnds();
    void keysThatPeopleTypeWithAreRefused_data();
    void keysThatPeopleTypeWithAreRefused();

private:
    void press(const QKeySequence &keys, quint16 alsoHeld = 0);
    void fake(quint8 type, xcb_keycode_t code)
    {
        xcb_test_fake_input(m_other, type, code, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
    }
    /// Whether another program could have these keys.
    [[nodiscard]] bool areFree(const QKeySequence &keys);

    const QKeySequence m_keys { Qt::CTRL | Qt::ALT | Qt::Key_K };
    xcb_connection_t *m_other = nullptr; ///< another program
    xcb_window_t m_root = 0;
    std::unique_ptr<X11Shortcut> m_shortcut;
};

void TestX11Shortcut::initTestCase()
{
    QVERIFY(X11Shortcut::isPossible());
    m_other = xcb_connect(nullptr, nullptr);
    QCOMPARE(xcb_connection_has_error(m_other), 0);
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_other)).data->root;
}

void TestX11Shortcut::init()
{
    // The X server lets go of what a closed connection had taken when it comes to it.
    QTRY_VERIFY(areFree(m_keys));
    m_shortcut = std::make_unique<X11Shortcut>();
}

void TestX11Shortcut::cleanup()
{
    m_shortcut.reset();
}

void TestX11Shortcut::cleanupTestCase()
{
    xcb_disconnect(m_other);
}

void TestX11Shortcut::press(const QKeySequence &keys, quint16 alsoHeld)
{
    const auto x11 = x11KeysOf(m_other, keys[0]);
    QVERIFY(x11);
    // The first key of each modifier that is wanted.
    QList<xcb_keycode_t> held;
    xcb_get_modifier_mapping_reply_t *mapping =
        xcb_get_modifier_mapping_reply(m_other, xcb_get_modifier_mapping(m_other), nullptr);
    const xcb_keycode_t *codes = xcb_get_modifier_mapping_keycodes(mapping);
    for (int modifier = 0; modifier < 8; ++modifier) {
        if (((x11->modifiers | alsoHeld) >> modifier) & 1) {
            for (int i = 0; i < mapping->keycodes_per_modifier; ++i) {
                if (const xcb_keycode_t code = codes[modifier * mapping->keycodes_per_modifier + i]) {
                    held.append(code);
                    break;
                }
            }
        }
    }
    std::free(mapping); // NOLINT: xcb allocates with malloc
    for (const xcb_keycode_t code : std::as_const(held)) {
        fake(XCB_KEY_PRESS, code);
    }
    fake(XCB_KEY_PRESS, x11->codes.constFirst());
    fake(XCB_KEY_RELEASE, x11->codes.constFirst());
    for (const xcb_keycode_t code : std::as_const(held)) {
        fake(XCB_KEY_RELEASE, code);
    }
    xcb_flush(m_other);
}

bool TestX11Shortcut::areFree(const QKeySequence &keys)
{
    const auto x11 = x11KeysOf(m_other, keys[0]);
    xcb_generic_error_t *error = xcb_request_check(m_other,
        xcb_grab_key_checked(m_other, 1, m_root, x11->modifiers, x11->codes.constFirst(), XCB_GRAB_MODE_ASYNC,
            XCB_GRAB_MODE_ASYNC));
    if (!error) {
        xcb_request_check(
            m_other, xcb_ungrab_key_checked(m_other, x11->codes.constFirst(), m_root, x11->modifiers));
        return true;
    }
    std::free(error); // NOLINT: xcb allocates with malloc
    return false;
}

void TestX11Shortcut::theKeysWorkWithoutAWindow()
{
    QSignalSpy activated(m_shortcut.get(), &GlobalShortcut::activated);
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Off);
    m_shortcut->set(m_keys);
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Registered);
    press(m_keys);
    QTRY_COMPARE(activated.size(), 1);
    press(m_keys);
    QTRY_COMPARE(activated.size(), 2);
}

void TestX11Shortcut::locksDoNotMatter()
{
    QSignalSpy activated(m_shortcut.get(), &GlobalShortcut::activated);
    m_shortcut->set(m_keys);
    press(m_keys, XCB_MOD_MASK_LOCK); // and Caps Lock is on from now on
    QTRY_COMPARE(activated.size(), 1);
    press(m_keys);
    QTRY_COMPARE(activated.size(), 2);
    press(m_keys, XCB_MOD_MASK_LOCK); // off again
    QTRY_COMPARE(activated.size(), 3);
    const auto x11 = x11KeysOf(m_other, m_keys[0]);
    const unsigned locks = std::accumulate(x11->locks.begin(), x11->locks.end(), 0U, std::bit_or<unsigned>());
    const auto numLock = quint16(locks & ~unsigned(XCB_MOD_MASK_LOCK));
    if (numLock != 0) {
        press(m_keys, numLock);
        QTRY_COMPARE(activated.size(), 4);
        press(m_keys, numLock);
        QTRY_COMPARE(activated.size(), 5);
    }
}

void TestX11Shortcut::otherModifiersAreOtherKeys()
{
    QSignalSpy activated(m_shortcut.get(), &GlobalShortcut::activated);
    m_shortcut->set(m_keys);
    press(QKeySequence(Qt::CTRL | Qt::Key_K));
    press(QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_K));
    press(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    press(m_keys); // the last one shows that the others have come
    QTRY_COMPARE(activated.size(), 1);
}

void TestX11Shortcut::keysOfAnotherProgramAreTaken()
{
    X11Shortcut first;
    first.set(m_keys);
    QCOMPARE(first.state(), GlobalShortcut::State::Registered);
    const auto x11 = x11KeysOf(m_other, QKeySequence(Qt::CTRL | Qt::Key_F7)[0]);
    // Only with Caps Lock: half of it is not to be had either.
    QVERIFY(!xcb_request_check(m_other,
        xcb_grab_key_checked(m_other, 1, m_root, quint16(x11->modifiers | XCB_MOD_MASK_LOCK),
            x11->codes.constFirst(), XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC)));
    m_shortcut->set(QKeySequence(Qt::CTRL | Qt::Key_F7));
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Taken);
    QTRY_VERIFY(areFree(QKeySequence(Qt::CTRL | Qt::Key_F7))); // what was had of it was let go
    xcb_request_check(m_other,
        xcb_ungrab_key_checked(
            m_other, x11->codes.constFirst(), m_root, quint16(x11->modifiers | XCB_MOD_MASK_LOCK)));
}

void TestX11Shortcut::whatWasTakenMayBeFreeLater()
{
    const auto x11 = x11KeysOf(m_other, m_keys[0]);
    QVERIFY(!xcb_request_check(m_other,
        xcb_grab_key_checked(m_other, 1, m_root, x11->modifiers, x11->codes.constFirst(), XCB_GRAB_MODE_ASYNC,
            XCB_GRAB_MODE_ASYNC)));
    m_shortcut->set(m_keys);
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Taken);
    xcb_request_check(
        m_other, xcb_ungrab_key_checked(m_other, x11->codes.constFirst(), m_root, x11->modifiers));
    m_shortcut->set(m_keys);
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Registered);
}

void TestX11Shortcut::oldKeysAreLetGo()
{
    QSignalSpy activated(m_shortcut.get(), &GlobalShortcut::activated);
    m_shortcut->set(m_keys);
    const QKeySequence others(Qt::META | Qt::Key_F5);
    m_shortcut->set(others);
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Registered);
    QTRY_VERIFY(areFree(m_keys));
    press(m_keys);
    press(others);
    QTRY_COMPARE(activated.size(), 1);
    m_shortcut->set({});
    QCOMPARE(m_shortcut->state(), GlobalShortcut::State::Off);
    QTRY_VERIFY(areFree(others));
}

void TestX11Shortcut::nothingIsLeftWhenItEnds()
{
    m_shortcut->set(m_keys);
    QVERIFY(!areFree(m_keys));
    m_shortcut.reset();
    QTRY_VERIFY(areFree(m_keys));
}

void TestX11Shortcut::keysThatPeopleTypeWithAreRefused_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<GlobalShortcut::State>("state");
    using State = GlobalShortcut::State;
    QTest::newRow("a letter") << QKeySequence(Qt::Key_K) << State::Unsuitable;
    QTest::newRow("a capital") << QKeySequence(Qt::SHIFT | Qt::Key_K) << State::Unsuitable;
    QTest::newRow("Enter") << QKeySequence(Qt::Key_Return) << State::Unsuitable;
    QTest::newRow("a function key") << QKeySequence(Qt::Key_F8) << State::Registered;
    QTest::newRow("with Meta") << QKeySequence(Qt::META | Qt::Key_Space) << State::Registered;
    QTest::newRow("a key that this keyboard lacks")
        << QKeySequence(Qt::CTRL | Qt::Key_LaunchMail) << State::Unsuitable;
}

void TestX11Shortcut::keysThatPeopleTypeWithAreRefused()
{
    QFETCH(QKeySequence, keys);
    m_shortcut->set(keys);
    QTEST(m_shortcut->state(), "state");
}

namespace {

/// The number of a display of our own; "" when there is no X server to start.
QByteArray startServer(QProcess &server)
{
    const QString program = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (program.isEmpty()) {
        return {};
    }
    // The server chooses a free number and writes it when it is ready.
    server.start(program,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"640x480x24"_s, u"-nolisten"_s, u"tcp"_s });
    QByteArray number;
    while (!number.endsWith('\n') && server.waitForReadyRead(20000)) {
        number += server.readAllStandardOutput();
    }
    return number.trimmed();
}

} // namespace

int main(int argc, char **argv)
{
    int result = 0;
    QProcess server;
    server.setProcessChannelMode(QProcess::SeparateChannels);
    const QByteArray number = startServer(server);
    if (number.isEmpty()) {
        std::puts("SKIP   : there is no Xvfb to test with (package xvfb)");
        return 0;
    }
    qputenv("DISPLAY", ":" + number);
    qputenv("QT_QPA_PLATFORM", "xcb");
    {
        QGuiApplication application(argc, argv);
        TestX11Shortcut test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    server.waitForFinished();
    return result;
}

#include "tst_x11shortcut.moc"
