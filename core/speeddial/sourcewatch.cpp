// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/sourcewatch.h"

#include "core/session/session.h"

#include <algorithm>

namespace dialbook {

SourceWatch::SourceWatch(DirectoryList &directories, Session &session, RestClient &rest,
    MessageRouter &router, SourcePolicy policy, QObject *parent)
    : QObject(parent)
    , m_directories(directories)
    , m_session(session)
    , m_rest(rest)
    , m_router(router)
    , m_policy(policy)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(policy.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(SourceSight::Unknown); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(policy.pause);
    connect(&m_pause, &QTimer::timeout, this, &SourceWatch::askNext);
    m_afterChanges.setSingleShot(true);
    m_afterChanges.setInterval(policy.afterChanges);
    connect(&m_afterChanges, &QTimer::timeout, this, &SourceWatch::lookAtDirectories);
    m_round.setInterval(policy.round);
    connect(&m_round, &QTimer::timeout, this, &SourceWatch::lookAtAll);

    const auto changed = [this](const DirectoryId &id) {
        m_changedDirectories.insert(id);
        if (!m_afterChanges.isActive()) { // not anew: a busy directory changes all the time
            m_afterChanges.start();
        }
    };
    connect(&directories, &DirectoryList::changed, this,
        [changed](const Directory &directory) { changed(directory.id); });
    connect(&directories, &DirectoryList::added, this,
        [changed](const Directory &directory) { changed(directory.id); });
    connect(&directories, &DirectoryList::removed, this, changed);
    connect(&directories, &DirectoryList::loaded, this, &SourceWatch::lookAtAll);
    connect(&directories, &DirectoryList::pendingChanged, this, &SourceWatch::lookAtAll);
}

SourceWatch::~SourceWatch() = default;

void SourceWatch::watch(const ContactRef &source, bool seenBefore)
{
    if (!m_entries.contains(source)) {
        m_entries.insert(source, { .seen = seenBefore });
        look(source);
    }
    if (!m_round.isActive()) {
        m_round.start();
    }
}

void SourceWatch::forget(const ContactRef &source)
{
    m_entries.remove(source);
    m_queue.removeAll(source);
}

void SourceWatch::clear()
{
    m_entries.clear();
    m_queue.clear();
    m_changedDirectories.clear();
    m_asked.reset();
    m_window.reset();
    for (QTimer *timer : { &m_patience, &m_pause, &m_afterChanges, &m_round }) {
        timer->stop();
    }
}

SourceSight SourceWatch::sight(const ContactRef &source) const
{
    return m_entries.value(source).sight;
}

void SourceWatch::look(const ContactRef &source)
{
    if (m_entries.contains(source) && !m_queue.contains(source)) {
        m_queue.append(source);
        if (!m_asked && !m_pause.isActive()) {
            m_pause.start();
        }
    }
}

bool SourceWatch::isLooking(const ContactRef &source) const
{
    return m_asked == source || m_queue.contains(source);
}

void SourceWatch::lookAtDirectories()
{
    const QSet<DirectoryId> changed = std::exchange(m_changedDirectories, {});
    for (const ContactRef &source : m_entries.keys()) {
        if (changed.contains(source.directory)) {
            look(source);
        }
    }
}

void SourceWatch::lookAtAll()
{
    for (const ContactRef &source : m_entries.keys()) {
        look(source);
    }
}

void SourceWatch::askNext()
{
    // Nobody can answer now; when the directories are loaded again everything is asked again.
    if (!m_session.isConnected() || !m_directories.isLoaded()) {
        m_queue.clear();
        return;
    }
    while (!m_queue.isEmpty() && !m_asked) {
        const ContactRef source = m_queue.takeFirst();
        const Directory *directory = m_directories.find(source.directory);
        if (!directory) {
            // It may only be late.
            set(source,
                m_directories.pendingCategories().isEmpty() ? SourceSight::DirectoryGone
                                                            : SourceSight::Unknown);
            continue;
        }
        if (directory->rights && !directory->rights->read) {
            set(source, SourceSight::Forbidden);
            continue;
        }
        m_asked = source;
        WindowQuery query;
        query.directory = source.directory;
        query.count = 1;
        query.filters = { { .property = ContactProperty::EntryIdentifier,
            .type = ContactFilterType::Exact,
            .expressions = { source.entry.text() } } };
        m_window = std::make_unique<ContactWindow>(m_rest, m_router);
        // Queued: the window must not go from within its own signal. What an earlier one said is no answer.
        const quint64 question = ++m_question;
        connect(
            m_window.get(), &ContactWindow::changed, this,
            [this, question] {
                if (question == m_question) {
                    takeRows();
                }
            },
            Qt::QueuedConnection);
        connect(
            m_window.get(), &ContactWindow::failed, this,
            [this, question](const Error &error) {
                if (question == m_question) {
                    takeError(error);
                }
            },
            Qt::QueuedConnection);
        m_patience.start();
        m_window->open(query);
    }
}

void SourceWatch::takeRows()
{
    if (!m_asked || !m_window || !m_window->isLoaded()) {
        return;
    }
    const QList<ContactPtr> rows = m_window->rows();
    const bool there = std::any_of(
        rows.begin(), rows.end(), [this](const ContactPtr &row) { return row && row->id == m_asked->entry; });
    if (there) {
        finish(SourceSight::There);
    } else if (rows.isEmpty() && m_window->filteredCount() == 0 && m_entries.value(*m_asked).seen) {
        finish(SourceSight::Gone);
    } else {
        finish(SourceSight::Unknown);
    }
}

void SourceWatch::takeError(const Error &error)
{
    if (!m_asked || !m_window) {
        return;
    }
    switch (error.kind) {
    case ErrorKind::Forbidden:
        finish(SourceSight::Forbidden);
        break;
    case ErrorKind::Gone:
        finish(SourceSight::DirectoryGone);
        break;
    default: // says nothing about the entry
        finish(SourceSight::Unknown);
        break;
    }
}

void SourceWatch::finish(SourceSight sight)
{
    if (!m_asked) {
        return;
    }
    const ContactRef source = *std::exchange(m_asked, std::nullopt);
    m_patience.stop();
    m_window.reset();
    set(source, sight);
    if (!m_queue.isEmpty()) {
        m_pause.start();
    }
}

void SourceWatch::set(const ContactRef &source, SourceSight sight)
{
    const auto entry = m_entries.find(source);
    if (entry == m_entries.end()) {
        return;
    }
    const SourceSight before = entry->sight;
    // No answer takes nothing away from what was known.
    const SourceSight now = sight == SourceSight::Unknown ? before : sight;
    entry->sight = now;
    entry->seen = entry->seen || now == SourceSight::There;
    emit looked(source, before, now);
}

} // namespace dialbook
