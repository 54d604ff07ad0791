// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace dialbook {

/// Hands each server message to the one who asked for its __type (and, where a message carries one, its
/// subscriptionId). Messages of unknown types are skipped (protocol.md 7.14). Delivery is synchronous, in
/// the order of arrival; a receiver that died is forgotten. Routing is one hash look-up however many
/// subscriptions are open.
class MessageRouter : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const QJsonObject &message)>;

    using QObject::QObject;

    /// Messages of this type; with a subscription id only those that carry it. Replaces an earlier
    /// handler for the same pair.
    void route(const QString &type, const QString &subscriptionId, QObject *receiver, Handler handler);
    void unroute(const QString &type, const QString &subscriptionId);

    /// One message, as it came.
    void dispatch(const QJsonObject &message);

    /// Messages have arrived that are still to be dispatched, in later turns of the event loop: what takes
    /// several messages to tell may have been told in part.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void setBusy(bool busy);

signals:
    /// Everything that has arrived has been dispatched, after a time in which it had not.
    void idle();

private:
    struct Route
    {
        QPointer<QObject> receiver;
        Handler handler;
    };
    QHash<std::pair<QString, QString>, Route> m_routes;
    bool m_isBusy = false;
};

} // namespace dialbook
