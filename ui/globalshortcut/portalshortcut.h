// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/globalshortcut/globalshortcut.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <functional>

namespace dialbook {

/// (sa{sv}) of the portal.
struct PortalBinding
{
    QString id;
    QVariantMap options;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalBinding &binding);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalBinding &binding);

/// Asks the desktop for the keys through org.freedesktop.portal.GlobalShortcuts, as Wayland wants it: the
/// desktop may ask the person, and may give other keys; trigger() then says which. Nothing waits for it. A
/// portal does not tell who has a combination, so nothing is ever Taken here.
class PortalShortcut final : public GlobalShortcut
{
    Q_OBJECT

public:
    explicit PortalShortcut(const QDBusConnection &bus);
    ~PortalShortcut() override;

protected:
    void release() override;
    void acquire(QKeyCombination keys) override;

private slots:
    void takeActivation(const QDBusMessage &message);
    void takeResponse(uint code, const QVariantMap &results);

private:
    using Next = std::function<void(const QVariantMap &)>;

    /// Calls a method that answers with a request, whose response goes to next.
    void request(const QString &method, const QVariantList &arguments, const QString &token, Next next);
    void bind();
    void fail();
    void forgetRequest();

    QDBusConnection m_bus;
    QKeyCombination m_wanted;
    QDBusObjectPath m_session;
    QString m_requestPath;
    Next m_next;
    int m_round = 0; ///< answers to an older question are none
};

/// In the words of the portal, e.g. "CTRL+ALT+k"; "" for keys that it has no name for.
[[nodiscard]] QString portalTrigger(QKeyCombination keys);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::PortalBinding)
