// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directoryapi.h"
#include "core/rest/messagerouter.h"

#include <QElapsedTimer>
#include <QSet>

namespace dialbook {

class Session;
class SubscriptionPut;

/// The directories the person can see, live (the metadata subscription, protocol.md 4.1). Puts the
/// subscription by itself whenever the session is established. After a reconnection the list changes by
/// differences, so that what is selected stays. Keeps the last list while disconnected. Owned by
/// Application.
class DirectoryList : public QObject
{
    Q_OBJECT

public:
    DirectoryList(Session &session, RestClient &rest, MessageRouter &router, QObject *parent = nullptr);
    ~DirectoryList() override;

    /// In the order the server named them.
    [[nodiscard]] const QList<Directory> &directories() const { return m_directories; }
    [[nodiscard]] const Directory *find(const DirectoryId &id) const;
    /// Categories that the server is still loading.
    [[nodiscard]] const PendingCategories &pendingCategories() const { return m_pending; }
    /// False until the first answer of the present log-in.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Shows what was last known until the server answers, and is then changed by differences. Nothing
    /// happens when there is something to show already.
    void prime(const QList<Directory> &directories);
    /// Forgets everything (another user logs in).
    void clear();
    /// Puts the subscription again (Retry).
    void refresh();
    /// So many refreshed() may still come that tell what was there before now: who wants to know what is
    /// there now lets them pass. (Messages do not say which request they answer.) It may be more than really
    /// come.
    [[nodiscard]] int snapshotsOnTheWay() const { return m_onTheWay; }

signals:
    void added(const dialbook::Directory &directory);
    void changed(const dialbook::Directory &directory);
    void removed(const dialbook::DirectoryId &id);
    void pendingChanged();
    void loaded();
    /// The whole list was told anew.
    void refreshed();
    void primed();
    /// The subscription itself was refused.
    void failed(const dialbook::Error &error);

private:
    [[nodiscard]] Call<Done> put();
    void take(const QJsonObject &message);
    void dropUnconfirmed(const PendingCategories &pending);
    void setPending(const PendingCategories &ofPublic, const PendingCategories &ofPrivate);
    void upsert(const Directory &directory);
    void drop(const DirectoryId &id);
    [[nodiscard]] qsizetype indexOf(const DirectoryId &id) const;

    DirectoryApi m_api;
    QList<Directory> m_directories;
    PendingCategories m_pending; ///< public or private
    PendingCategories m_pendingPublic;
    PendingCategories m_pendingPrivate;
    QSet<DirectoryId> m_unconfirmed; ///< known from before, of a category that the server is still loading
    std::unique_ptr<SubscriptionPut> m_put;
    bool m_loaded = false;
    QElapsedTimer m_sincePut;
    int m_onTheWay = 0; ///< snapshots: asked for, and not seen
    bool m_waiting = true; ///< for the snapshot that answers the latest put
};

} // namespace dialbook
