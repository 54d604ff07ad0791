// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/globalshortcut/portalshortcut.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QRandomGenerator>

namespace dialbook {

using namespace Qt::StringLiterals;

QDBusArgument &operator<<(QDBusArgument &argument, const PortalBinding &binding)
{
    argument.beginStructure();
    argument << binding.id << binding.options;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalBinding &binding)
{
    argument.beginStructure();
    argument >> binding.id >> binding.options;
    argument.endStructure();
    return argument;
}

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString desktop = u"/org/freedesktop/portal/desktop"_s;
const QString shortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;
const QString requests = u"org.freedesktop.portal.Request"_s;
const QString findId = u"find"_s;

QString newToken()
{
    return u"dialbook%1"_s.arg(QRandomGenerator::global()->generate());
}

} // namespace

QString portalTrigger(QKeyCombination keys)
{
    const int key = keys.key();
    QString name;
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9)) {
        name = QChar(char16_t(key)).toLower();
    } else if (key >= Qt::Key_F1 && key <= Qt::Key_F35) {
        name = u"F%1"_s.arg(key - Qt::Key_F1 + 1);
    } else if (key == Qt::Key_Space) {
        name = u"space"_s;
    } else {
        return {};
    }
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    QString trigger;
    trigger += modifiers & Qt::ControlModifier ? u"CTRL+"_s : QString();
    trigger += modifiers & Qt::AltModifier ? u"ALT+"_s : QString();
    trigger += modifiers & Qt::ShiftModifier ? u"SHIFT+"_s : QString();
    trigger += modifiers & Qt::MetaModifier ? u"LOGO+"_s : QString();
    return trigger + name;
}

PortalShortcut::PortalShortcut(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<PortalBinding>();
    qDBusRegisterMetaType<QList<PortalBinding>>();
    m_bus.connect(service, desktop, shortcuts, u"Activated"_s, this, SLOT(takeActivation(QDBusMessage)));
}

PortalShortcut::~PortalShortcut()
{
    PortalShortcut::release();
}

void PortalShortcut::acquire(QKeyCombination keys)
{
    m_wanted = keys;
    if (!m_bus.isConnected()) {
        setState(State::Impossible);
        return;
    }
    setState(State::Asking);
    const QString token = newToken();
    request(u"CreateSession"_s,
        { QVariantMap { { u"handle_token"_s, token }, { u"session_handle_token"_s, newToken() } } }, token,
        [this](const QVariantMap &results) {
            // A string, though it is a path.
            m_session = QDBusObjectPath(results.value(u"session_handle"_s).toString());
            bind();
        });
}

void PortalShortcut::bind()
{
    QVariantMap options { { u"description"_s, tr("Find a contact") } };
    if (const QString trigger = portalTrigger(m_wanted); !trigger.isEmpty()) {
        options[u"preferred_trigger"_s] = trigger;
    }
    const QString token = newToken();
    request(u"BindShortcuts"_s,
        { QVariant::fromValue(m_session), QVariant::fromValue(QList<PortalBinding> { { findId, options } }),
            QString(), QVariantMap { { u"handle_token"_s, token } } },
        token, [this](const QVariantMap &results) {
            const auto bound = qdbus_cast<QList<PortalBinding>>(results.value(u"shortcuts"_s));
            for (const PortalBinding &binding : bound) {
                if (binding.id == findId) {
                    setState(State::Registered, binding.options.value(u"trigger_description"_s).toString());
                    return;
                }
            }
            fail();
        });
}

void PortalShortcut::request(
    const QString &method, const QVariantList &arguments, const QString &token, Next next)
{
    // The response may come before the answer that names its path, so the path is foretold.
    const QString sender = m_bus.baseService().sliced(1).replace(u'.', u'_');
    m_requestPath = desktop + u"/request/"_s + sender + u'/' + token;
    m_next = std::move(next);
    m_bus.connect(
        service, m_requestPath, requests, u"Response"_s, this, SLOT(takeResponse(uint, QVariantMap)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, desktop, shortcuts, method);
    call.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        if (watcher->isError() && round == m_round) {
            fail(); // no portal, or one without global shortcuts
        }
    });
}

void PortalShortcut::takeResponse(uint code, const QVariantMap &results)
{
    const Next next = std::exchange(m_next, {});
    forgetRequest();
    if (code != 0) {
        fail(); // the person or the desktop said no
    } else if (next) {
        next(results);
    }
}

void PortalShortcut::takeActivation(const QDBusMessage &message)
{
    // The session, which shortcut of it, and more that does not matter here.
    const QVariantList arguments = message.arguments();
    if (state() == State::Registered && arguments.value(0).value<QDBusObjectPath>() == m_session
        && arguments.value(1).toString() == findId) {
        emit activated();
    }
}

void PortalShortcut::release()
{
    ++m_round;
    m_next = {};
    forgetRequest();
    if (!m_session.path().isEmpty()) {
        m_bus.send(QDBusMessage::createMethodCall(
            service, m_session.path(), u"org.freedesktop.portal.Session"_s, u"Close"_s));
        m_session = {};
    }
}

void PortalShortcut::fail()
{
    release();
    setState(State::Impossible);
}

void PortalShortcut::forgetRequest()
{
    if (!m_requestPath.isEmpty()) {
        m_bus.disconnect(
            service, m_requestPath, requests, u"Response"_s, this, SLOT(takeResponse(uint, QVariantMap)));
        m_requestPath.clear();
    }
}

} // namespace dialbook
