// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"

#include <QHash>

#include <functional>

namespace dialbook {

/// What was last known of a directory: its rows in the server's order, null where one is not known.
struct KnownRows
{
    ContactSequence rows;
    QDateTime asOf;
    bool whole = false; ///< nothing was missing
};

/// Opens ContactLists and shares them: two who look at the same rows of the same directory watch the same
/// subscriptions; when the last one lets go the subscriptions are cancelled. Owned by Application.
class ContactListPool : public QObject
{
    Q_OBJECT

public:
    ContactListPool(Session &session, RestClient &rest, MessageRouter &router, QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<ContactList> open(const ListQuery &query);
    /// Asked for the last known rows of a directory when a list of all of it is opened.
    void setKnown(std::function<KnownRows(const DirectoryId &)> known) { m_known = std::move(known); }

    /// Another person: nobody gets a list from before any more.
    void forget() { m_lists.clear(); }

signals:
    /// There is a new list; it shows what was last known.
    void opened(dialbook::ContactList *list);
    /// Nobody looks at it any more.
    void closing(dialbook::ContactList *list);

private:
    Session &m_session;
    RestClient &m_rest;
    MessageRouter &m_router;
    std::function<KnownRows(const DirectoryId &)> m_known;
    QHash<ListQuery, std::weak_ptr<ContactList>> m_lists;
};

} // namespace dialbook
