// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactlistpool.h"

#include <QPointer>

namespace dialbook {

ContactListPool::ContactListPool(Session &session, RestClient &rest, MessageRouter &router, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rest(rest)
    , m_router(router)
{
}

std::shared_ptr<ContactList> ContactListPool::open(const ListQuery &query)
{
    if (auto list = m_lists.value(query).lock()) {
        return list;
    }
    m_lists.removeIf([](const auto &entry) { return entry.value().expired(); });
    auto *list = new ContactList(query, m_session, m_rest, m_router, this);
    // The last one may let go from within one of the list's own signals.
    std::shared_ptr<ContactList> shared(list, [this, pointer = QPointer<ContactList>(list)](ContactList *) {
        if (pointer) { // and so is this, whose child it is
            emit closing(pointer);
            pointer->deleteLater();
        }
    });
    m_lists.insert(query, shared);
    if (m_known && query.isWholeDirectory()) {
        const KnownRows known = m_known(query.directory);
        if (!known.rows.isEmpty()) {
            list->prime(known.rows, known.asOf);
        }
    }
    emit opened(list);
    return shared;
}

} // namespace dialbook
