// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlistpool.h"
#include "core/directories/directorylist.h"
#include "core/edits/editrunner.h"
#include "core/session/session.h"
#include "core/settings/settings.h"
#include "tests/support/fakes/fakenetwork.h"
#include "ui/directories/directoriespage.h"

#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>

#include <limits>

namespace dialbook::test {

/// Everything that stands behind the page, real but for the network: directories and their entries as a
/// test tells them, sent as a server would. Whole directories are loaded as the sweep does it, without
/// pauses.
class PageWorld
{
public:
    PageWorld();

    /// As maria; ends in Connected.
    void logIn(int directoriesVersion = 11);
    /// The next requests find nobody; the session is lost.
    void loseConnection();

    /// A directoryMetadata; owned by maria when private.
    static QJsonObject directory(
        const QString &id, const QString &name, int category, const QJsonObject &more = {});
    static QJsonObject entry(const QString &id, const QString &displayName, const QJsonObject &more = {});
    static QJsonObject phone(const QString &display, const QString &extension = {});
    static QJsonObject rights(bool create, bool update = true, bool remove = true);

    /// Told at the next subscription of the metadata, and at once when there is one.
    void setDirectories(const QJsonArray &directories, const QJsonObject &pending = {});
    void tellDirectories(const QJsonObject &delta);
    /// What a directory holds, for the windows that are opened on it from now on.
    void setEntries(const QString &directory, const QList<QJsonObject> &entries);
    /// Its windows on the server, put and not cancelled.
    [[nodiscard]] QStringList subscriptionsOf(const QString &directory) const;
    /// Those of them that the server sorts or filters.
    [[nodiscard]] int arrangedWindowsOf(const QString &directory) const;
    /// A delta to every window on the directory.
    void tellEntries(const QString &directory, const QJsonObject &delta);

    QTemporaryDir folder;
    QSettings store;
    Settings settings { store };
    FakeNetwork network;
    RestClient rest { network };
    MessageRouter router;
    Session session;
    DirectoryList directories { session, rest, router };
    ContactListPool pool { session, rest, router };
    EditRunner edits { rest };
    QHash<QString, int>
        refusals; ///< directory id ("" for their list): the status that subscriptions are answered with
    QSet<QString> silent; ///< directories whose snapshots never come
    /// Windows on all of a directory that begin here or later are silent until they are released.
    int heldFrom = std::numeric_limits<int>::max();
    void releaseHeld();
    /// What the server sorts or filters is not sent until it is released.
    bool holdsArranged = false;
    void releaseArranged();

private:
    FakeNetwork::Answer answer(const FakeNetwork::Request &request);
    void sendSnapshot(const QString &subscription);

    QJsonArray m_directories;
    QJsonObject m_pending;
    bool m_metadataWanted = false;
    bool m_lost = false;
    int m_version = 11;
    struct Window
    {
        QString directory;
        int index = 0;
        int count = 0;
        QJsonArray sorts; ///< by display name, whatever they say
        QJsonArray filters; ///< wildcards in display names
        [[nodiscard]] bool isArranged() const { return !sorts.isEmpty() || !filters.isEmpty(); }
    };
    QHash<QString, Window> m_windows;
    QHash<QString, QList<QJsonObject>> m_entries;
    QObject m_context;
};

} // namespace dialbook::test
