// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/listchange.h"

namespace dialbook {

class Session;

/// The content of one directory, whole and live: as many ContactWindows as its pages need, sized by what
/// the server really shows (protocol.md 4.2), joined into one list whose rows may be placeholders while
/// pages are on their way. Puts its subscriptions again after a reconnection and keeps its rows meanwhile.
/// Messages of one moment become one batch of changes. Shared through ContactListPool.
class ContactList : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< the first page has not come yet, or pages are still on their way
        Live, ///< everything is loaded and followed
        Stale, ///< no session: the last known rows
        Failed, ///< the server refused, see error()
    };
    Q_ENUM(State)

    ContactList(const DirectoryId &directory, Session &session, RestClient &rest, MessageRouter &router,
        QObject *parent = nullptr);
    ~ContactList() override;

    [[nodiscard]] const DirectoryId &directory() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] std::optional<Error> error() const;
    [[nodiscard]] const QList<ContactPtr> &rows() const;
    [[nodiscard]] int loadedCount() const;
    /// Null when it is not loaded (or not there).
    [[nodiscard]] ContactPtr find(const EntryId &id) const;
    [[nodiscard]] int rowOf(const EntryId &id) const; ///< -1 when unknown

    /// The rows a view shows now, so that their pages are loaded first. Views call it debounced.
    void wantRows(int first, int last);
    /// Puts every subscription again (F5, Retry).
    void refresh();

signals:
    /// In order; rows() is already the result of all of them.
    void changed(const QList<dialbook::ListChange> &changes);
    void stateChanged(dialbook::ContactList::State state);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialbook
