// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactrows.h"
#include "core/contacts/listquery.h"

#include <QDateTime>

namespace dialbook {

class Session;

/// A directory's content of any size, as far as it is wanted: pages on a grid of what the server shows in
/// one window (protocol.md 4.2), of which the visible, the latest looked at and the latest fetched are
/// followed live by a ContactWindow each; the others keep their last known rows, or placeholders. Puts its
/// subscriptions again after a reconnection and keeps its rows meanwhile. Messages of one moment become one
/// batch of changes, in which contacts keep their identity. Shared through ContactListPool.
class ContactList : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< the first rows, or rows that are wanted, have not come yet
        Live, ///< what is wanted is there and followed
        Stale, ///< the last known rows, see asOf(): no session, or the server's rows have not come yet
        Failed, ///< the server refused, see error()
    };
    Q_ENUM(State)

    ContactList(const ListQuery &query, Session &session, RestClient &rest, MessageRouter &router,
        QObject *parent = nullptr);
    ~ContactList() override;

    [[nodiscard]] const ListQuery &query() const;
    [[nodiscard]] const DirectoryId &directory() const { return query().directory; }
    [[nodiscard]] State state() const;
    [[nodiscard]] std::optional<Error> error() const;
    /// As many as pass the query's filters; what is not loaded is a placeholder.
    [[nodiscard]] const ContactRows &rows() const;
    [[nodiscard]] int loadedCount() const { return rows().loadedCount(); }
    /// Null when it is not loaded (or not there).
    [[nodiscard]] ContactPtr find(const EntryId &id) const { return rows().find(id); }
    [[nodiscard]] int rowOf(const EntryId &id) const { return rows().rowOf(id); } ///< -1 when unknown
    /// How many entries the directory has, whatever passes the filters.
    [[nodiscard]] int totalCount() const;
    /// When the rows of a Stale list were last known to be right.
    [[nodiscard]] QDateTime asOf() const;
    /// Every row is loaded, though perhaps not followed.
    [[nodiscard]] bool isWhole() const;
    /// Every row was told by the present session, and cannot have moved unseen since: fetchMore() has nothing
    /// left to do.
    [[nodiscard]] bool isVerified() const;
    /// Every row is followed live: what is not here is not there.
    [[nodiscard]] bool isFollowed() const;

    /// The rows a view shows now: they and a page ahead are loaded first and followed. Views call it
    /// debounced.
    void wantRows(int first, int last);
    /// Loads everything without being asked for more: for lists that are small by nature.
    void wantAll();
    /// Fetches one more page in the background: what has never been loaded first, then what may have
    /// changed unseen. False when nothing is left to fetch, or one is on its way.
    bool fetchMore();
    /// What is not followed may have changed unseen by now: it is to be fetched again.
    void doubt();
    /// Shows what was last known, until the server's rows come and are reconciled with it by id; placeholders
    /// for what is not known yet, and its rows when told again. Nothing once the server has spoken.
    void prime(const ContactSequence &rows, const QDateTime &asOf);
    /// Puts every subscription again (F5, Retry); what is not followed is to be fetched again.
    void refresh();

signals:
    /// In order; rows() is already the result of all of them.
    void changed(const QList<dialbook::ListChange> &changes);
    void stateChanged(dialbook::ContactList::State state);
    /// The page of fetchMore() came, failed, or is one of those that are looked at by now.
    void pageFetched();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
