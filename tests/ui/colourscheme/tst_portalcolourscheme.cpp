// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"
#include "ui/colourscheme/portalcolourscheme.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

const QString desktop = u"/org/freedesktop/portal/desktop"_s;
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;

} // namespace

/// A desktop with a setting for light and dark.
class FakeSettings : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QVariant scheme = QVariant::fromValue(0U);
    bool knowsNothing = false;
    int questions = 0;

    void change(QDBusConnection bus, const QVariant &value, const QString &group = appearance,
        const QString &key = colourScheme)
    {
        QDBusMessage signal = QDBusMessage::createSignal(desktop, interface, u"SettingChanged"_s);
        signal.setArguments({ group, key, QVariant::fromValue(QDBusVariant(value)) });
        bus.send(signal);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++questions;
        const bool isRight =
            message.member() == "Read"_L1 && message.arguments() == QVariantList { appearance, colourScheme };
        if (knowsNothing || !isRight) {
            bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no"_s));
        } else {
            const QVariant inner = QVariant::fromValue(QDBusVariant(scheme));
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
        }
        return true;
    }
};

class TestPortalColourScheme : public QObject
{
    Q_OBJECT

public:
    explicit TestPortalColourScheme(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"program"_s))
        , m_desktop(QDBusConnection::connectToBus(address, u"desktop"_s))
    {
    }

private slots:
    void init();
    void cleanup();
    void theDesktopIsAskedAtOnce_data();
    void theDesktopIsAskedAtOnce();
    void theProgramFollowsWhileItRuns();
    void othersSettingsChangeNothing();
    void aChosenThemeDoesNotFollow();
    void withoutAPortalThePaletteTells();

private:
    static bool isDarkNow() { return isDark(QApplication::palette()); }

    QDBusConnection m_bus;
    QDBusConnection m_desktop;
    std::unique_ptr<FakeSettings> m_settings;
};

void TestPortalColourScheme::init()
{
    applyTheme(*qApp, Theme::System); // light on the platform of the tests
    QVERIFY(m_bus.isConnected() && m_desktop.isConnected());
    m_settings = std::make_unique<FakeSettings>();
    QVERIFY(m_desktop.registerVirtualObject(desktop, m_settings.get(), QDBusConnection::SubPath));
    QVERIFY(m_desktop.registerService(service));
}

void TestPortalColourScheme::cleanup()
{
    m_desktop.unregisterService(service);
    m_desktop.unregisterObject(desktop, QDBusConnection::UnregisterTree);
}

void TestPortalColourScheme::theDesktopIsAskedAtOnce_data()
{
    using Preference = ColourScheme::Preference;
    QTest::addColumn<QVariant>("said");
    QTest::addColumn<ColourScheme::Preference>("preference");
    QTest::newRow("no preference") << QVariant::fromValue(0U) << Preference::None;
    QTest::newRow("dark") << QVariant::fromValue(1U) << Preference::Dark;
    QTest::newRow("light") << QVariant::fromValue(2U) << Preference::Light;
    QTest::newRow("something new") << QVariant::fromValue(7U) << Preference::None;
    QTest::newRow("something else") << QVariant(u"dark"_s) << Preference::None;
}

void TestPortalColourScheme::theDesktopIsAskedAtOnce()
{
    QFETCH(QVariant, said);
    QFETCH(ColourScheme::Preference, preference);
    m_settings->scheme = said;
    const PortalColourScheme scheme(m_bus);
    QTRY_COMPARE(m_settings->questions, 1);
    QTRY_COMPARE(scheme.preference(), preference);
}

void TestPortalColourScheme::theProgramFollowsWhileItRuns()
{
    PortalColourScheme scheme(m_bus);
    scheme.lead(*qApp);
    QVERIFY(!isDarkNow());
    QTRY_COMPARE(m_settings->questions, 1);
    m_settings->change(m_desktop, QVariant::fromValue(1U));
    QTRY_VERIFY(isDarkNow());
    QEvent change(QEvent::ThemeChange); // the desktop's own palette does not count now
    QWindow window;
    QCoreApplication::sendEvent(&window, &change);
    QCoreApplication::processEvents();
    QVERIFY(isDarkNow());
    m_settings->change(m_desktop, QVariant::fromValue(2U));
    QTRY_VERIFY(!isDarkNow());
    m_settings->change(m_desktop, QVariant::fromValue(1U));
    QTRY_VERIFY(isDarkNow());
    m_settings->change(m_desktop, QVariant::fromValue(0U)); // back to what the palette tells
    QTRY_VERIFY(!isDarkNow());
}

void TestPortalColourScheme::othersSettingsChangeNothing()
{
    PortalColourScheme scheme(m_bus);
    scheme.lead(*qApp);
    QTRY_COMPARE(m_settings->questions, 1);
    m_settings->change(m_desktop, QVariant::fromValue(1U), appearance, u"contrast"_s);
    m_settings->change(m_desktop, QVariant::fromValue(1U), u"org.gnome.desktop.interface"_s);
    m_settings->change(m_desktop, QVariant::fromValue(2U)); // comes after those
    QTRY_COMPARE(scheme.preference(), ColourScheme::Preference::Light);
    QVERIFY(!isDarkNow());
}

void TestPortalColourScheme::aChosenThemeDoesNotFollow()
{
    applyTheme(*qApp, Theme::Light);
    PortalColourScheme scheme(m_bus);
    scheme.lead(*qApp);
    m_settings->change(m_desktop, QVariant::fromValue(1U));
    QTRY_COMPARE(scheme.preference(), ColourScheme::Preference::Dark);
    QVERIFY(!isDarkNow());
}

void TestPortalColourScheme::withoutAPortalThePaletteTells()
{
    m_settings->knowsNothing = true;
    PortalColourScheme mute(m_bus);
    mute.lead(*qApp);
    QTRY_COMPARE(m_settings->questions, 1);
    QCOMPARE(mute.preference(), ColourScheme::Preference::None);
    QVERIFY(!isDarkNow());
    PortalColourScheme alone(QDBusConnection(u"no such bus"_s));
    alone.lead(*qApp);
    QCOMPARE(alone.preference(), ColourScheme::Preference::None);
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return test::runOnPrivateBus<TestPortalColourScheme>(argc, argv);
}

#include "tst_portalcolourscheme.moc"
