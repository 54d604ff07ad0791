// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/speeddialbook.h"

#include "core/contacts/identity.h"

#include <algorithm>

namespace dialbook {

SpeedDialBook::SpeedDialBook(DirectoryList &directories, ContactListPool &pool, QObject *parent)
    : QObject(parent)
    , m_directories(directories)
    , m_pool(pool)
{
    connect(&directories, &DirectoryList::added, this, &SpeedDialBook::follow);
    connect(&directories, &DirectoryList::changed, this, &SpeedDialBook::follow);
    connect(&directories, &DirectoryList::removed, this, &SpeedDialBook::drop);
    for (const Directory &directory : directories.directories()) {
        follow(directory);
    }
}

void SpeedDialBook::follow(const Directory &directory)
{
    const bool isReadable = !directory.rights || directory.rights->read;
    if (!directory.isSpeedDial() || !isReadable) {
        drop(directory.id);
    } else if (!m_lists.contains(directory.id)) {
        const auto list = m_pool.open(directory.id);
        list->wantAll(); // small, and looked at as a whole
        m_lists.insert(directory.id, list);
        const auto tell = [this, id = directory.id] { emit entriesChanged(id); };
        connect(list.get(), &ContactList::changed, this, tell);
        connect(list.get(), &ContactList::stateChanged, this, tell);
        tell();
    }
}

void SpeedDialBook::drop(const DirectoryId &id)
{
    if (const auto list = m_lists.take(id)) {
        list->disconnect(this); // others may look at it still
        emit dropped(id);
    }
}

QList<SpeedDialBook::Link> SpeedDialBook::linksShowing(const Contact &contact) const
{
    QList<Link> links;
    for (const Directory &directory : m_directories.directories()) {
        const auto list = m_lists.value(directory.id);
        if (!list) {
            continue;
        }
        for (const ContactPtr &row : list->rows()) {
            if (row && showSameContact(*row, contact)) {
                links.append({ directory.id, directory.name, LinkId(row->id.text()) });
            }
        }
    }
    return links;
}

std::shared_ptr<ContactList> SpeedDialBook::list(const DirectoryId &id) const
{
    return m_lists.value(id);
}

bool SpeedDialBook::isComplete() const
{
    if (!m_directories.isLoaded()
        || m_directories.pendingCategories().contains(DirectoryCategory::SpeedDial)) {
        return false;
    }
    return std::all_of(m_lists.begin(), m_lists.end(), [](const std::shared_ptr<ContactList> &list) {
        return (list->state() == ContactList::State::Live || list->state() == ContactList::State::Stale)
            && list->isWhole();
    });
}

} // namespace dialbook
