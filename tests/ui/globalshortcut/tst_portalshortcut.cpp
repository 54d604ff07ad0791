// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"
#include "ui/globalshortcut/portalshortcut.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

const QString desktop = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.GlobalShortcuts"_s;

} // namespace

/// Answers for a desktop's portal as it is told, and remembers what it was asked for.
class FakePortal : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QStringList calls;
    QString wanted; ///< preferred_trigger
    uint answer = 0; ///< to BindShortcuts

    void activate(QDBusConnection bus, const QString &id) const
    {
        QDBusMessage signal = QDBusMessage::createSignal(desktop, interface, u"Activated"_s);
        signal.setArguments({ QVariant::fromValue(QDBusObjectPath(m_session)), id,
            QVariant::fromValue<qulonglong>(1), QVariantMap() });
        bus.send(signal);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        calls += message.member();
        const QVariantList arguments = message.arguments();
        if (message.member() == "CreateSession"_L1) {
            const auto options = qdbus_cast<QVariantMap>(arguments.at(0));
            m_session = desktop + u"/session/x/"_s + options.value(u"session_handle_token"_s).toString();
            respond(message, bus, options, 0, { { u"session_handle"_s, m_session } });
        } else if (message.member() == "BindShortcuts"_L1) {
            const auto asked = arguments.at(1).value<QDBusArgument>();
            QString id;
            QVariantMap properties;
            asked.beginArray();
            asked.beginStructure();
            asked >> id >> properties;
            asked.endStructure();
            asked.endArray();
            wanted = properties.value(u"preferred_trigger"_s).toString();
            const PortalBinding given { id, { { u"trigger_description"_s, u"Ctrl+Alt+K"_s } } };
            respond(message, bus, qdbus_cast<QVariantMap>(arguments.at(3)), answer,
                { { u"shortcuts"_s, QVariant::fromValue(QList<PortalBinding> { given }) } });
        }
        return true;
    }

private:
    static void respond(const QDBusMessage &message, const QDBusConnection &bus, const QVariantMap &options,
        uint code, const QVariantMap &results)
    {
        const QString path = desktop + u"/request/"_s + message.service().sliced(1).replace(u'.', u'_') + u'/'
            + options.value(u"handle_token"_s).toString();
        // The response first: it may overtake the answer.
        QDBusMessage signal =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal.setArguments({ code, results });
        bus.send(signal);
        bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
    }

    QString m_session;
};

class TestPortalShortcut : public QObject
{
    Q_OBJECT

public:
    explicit TestPortalShortcut(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"program"_s))
        , m_desktop(QDBusConnection::connectToBus(address, u"desktop"_s))
    {
    }

private slots:
    void init();
    void cleanup();
    void theDesktopGivesTheKeys();
    void whatTheDesktopRefusesIsImpossible();
    void withoutAPortalItIsImpossible();
    void lettingGoClosesTheSession();
    void keysAreNamedAsThePortalDoes();

private:
    QDBusConnection m_bus;
    QDBusConnection m_desktop;
    std::unique_ptr<FakePortal> m_portal;
    const QKeySequence m_keys { Qt::CTRL | Qt::ALT | Qt::Key_K };
};

void TestPortalShortcut::init()
{
    QVERIFY(m_bus.isConnected() && m_desktop.isConnected());
    m_portal = std::make_unique<FakePortal>();
    QVERIFY(m_desktop.registerVirtualObject(desktop, m_portal.get(), QDBusConnection::SubPath));
    QVERIFY(m_desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestPortalShortcut::cleanup()
{
    m_desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    m_desktop.unregisterObject(desktop, QDBusConnection::UnregisterTree);
    m_portal.reset();
}

void TestPortalShortcut::theDesktopGivesTheKeys()
{
    PortalShortcut shortcut(m_bus);
    QSignalSpy activated(&shortcut, &GlobalShortcut::activated);
    shortcut.set(m_keys);
    QCOMPARE(shortcut.state(), GlobalShortcut::State::Asking);
    QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Registered);
    QCOMPARE(m_portal->wanted, u"CTRL+ALT+k"_s);
    QCOMPARE(shortcut.trigger(), u"Ctrl+Alt+K"_s);
    m_portal->activate(m_desktop, u"another"_s);
    m_portal->activate(m_desktop, u"find"_s);
    QTRY_COMPARE(activated.size(), 1);
}

void TestPortalShortcut::whatTheDesktopRefusesIsImpossible()
{
    m_portal->answer = 1; // the person closed the question
    PortalShortcut shortcut(m_bus);
    shortcut.set(m_keys);
    QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Impossible);
    m_portal->answer = 0;
    shortcut.set(QKeySequence(Qt::CTRL | Qt::Key_F8));
    QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Registered);
}

void TestPortalShortcut::withoutAPortalItIsImpossible()
{
    m_desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    PortalShortcut shortcut(m_bus);
    shortcut.set(m_keys);
    QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Impossible);
}

void TestPortalShortcut::lettingGoClosesTheSession()
{
    PortalShortcut shortcut(m_bus);
    shortcut.set(m_keys);
    QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Registered);
    shortcut.set({});
    QCOMPARE(shortcut.state(), GlobalShortcut::State::Off);
    QTRY_VERIFY(m_portal->calls.contains(u"Close"_s));
}

void TestPortalShortcut::keysAreNamedAsThePortalDoes()
{
    QCOMPARE(portalTrigger(QKeyCombination(Qt::META | Qt::SHIFT | Qt::Key_F5)), u"SHIFT+LOGO+F5"_s);
    QCOMPARE(portalTrigger(QKeyCombination(Qt::ControlModifier, Qt::Key_Space)), u"CTRL+space"_s);
    QCOMPARE(portalTrigger(QKeyCombination(Qt::ControlModifier, Qt::Key_LaunchMail)), QString());
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    return test::runOnPrivateBus<TestPortalShortcut>(argc, argv);
}

#include "tst_portalshortcut.moc"
