// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colourscheme/portalcolourscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;

} // namespace

PortalColourScheme::PortalColourScheme(const QDBusConnection &bus)
    : m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_bus.connect(
        service, path, settings, u"SettingChanged"_s, this, SLOT(takeChange(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    call.setArguments({ appearance, colourScheme });
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid() && !m_isTold) { // else there is no portal, or one that does not know
            take(reply.value().variant());
        }
    });
}

void PortalColourScheme::takeChange(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme) {
        m_isTold = true;
        take(value.variant());
    }
}

void PortalColourScheme::take(QVariant value)
{
    // Read() answers with a variant in a variant.
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    switch (value.toUInt()) {
    case 1:
        setPreference(Preference::Dark);
        break;
    case 2:
        setPreference(Preference::Light);
        break;
    default: // none, or one that came after this was written
        setPreference(Preference::None);
        break;
    }
}

} // namespace dialbook
