// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"

#include <QHash>

namespace dialbook {

/// Opens ContactLists and shares them: two who look at the same directory watch the same subscriptions;
/// when the last one lets go the subscriptions are cancelled. Owned by Application.
class ContactListPool : public QObject
{
    Q_OBJECT

public:
    ContactListPool(Session &session, RestClient &rest, MessageRouter &router, QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<ContactList> open(const DirectoryId &directory);

private:
    Session &m_session;
    RestClient &m_rest;
    MessageRouter &m_router;
    QHash<DirectoryId, std::weak_ptr<ContactList>> m_lists;
};

} // namespace dialbook
