// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlistpool.h"
#include "core/directories/directorylist.h"

namespace dialbook {

/// All speed-dial lists that the person can see, with their entries, live: small lists that are always
/// wanted at once. Answers which of them show a contact. Owned by Application.
class SpeedDialBook : public QObject
{
    Q_OBJECT

public:
    SpeedDialBook(DirectoryList &directories, ContactListPool &pool, QObject *parent = nullptr);

    /// One place where a contact is on a speed dial.
    struct Link
    {
        DirectoryId list;
        QString listName;
        LinkId link;
    };
    /// The links that show this contact. A link does not say where its contact lives (protocol.md 4.4
    /// has no such member), so they are told by what they show: the same IC user, or the same name and
    /// numbers.
    [[nodiscard]] QList<Link> linksShowing(const Contact &contact) const;
    [[nodiscard]] std::shared_ptr<ContactList> list(const DirectoryId &id) const;
    /// Every list's entries are loaded; only then linksShowing() is complete.
    [[nodiscard]] bool isComplete() const;

signals:
    /// Its entries or its state are not what they were; also when it has just come.
    void entriesChanged(const dialbook::DirectoryId &list);
    void dropped(const dialbook::DirectoryId &list);

private:
    void follow(const Directory &directory);
    void drop(const DirectoryId &id);

    DirectoryList &m_directories;
    ContactListPool &m_pool;
    QHash<DirectoryId, std::shared_ptr<ContactList>> m_lists;
};

} // namespace dialbook
