// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/directories/directorylist.h"
#include "core/speeddial/linkfinding.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace dialbook {

class Session;

/// How eagerly the entries behind links are looked at.
struct SourcePolicy
{
    std::chrono::milliseconds patience = std::chrono::seconds(8); ///< for one answer
    std::chrono::milliseconds pause = std::chrono::milliseconds(100); ///< between two questions
    std::chrono::milliseconds afterChanges = std::chrono::seconds(5); ///< of a directory's count or rights
    std::chrono::milliseconds round = std::chrono::minutes(10); ///< everything again, whatever happened
};

/// Looks after entries in other directories, one short question at a time: a window on the directory with
/// the entry's id as its filter, closed when it has answered. Asks again when the directory has changed,
/// after a reconnection, and once in a while, because rights come and go unannounced. "Gone" needs a server
/// that reads this filter: only an entry that was seen by it before can be missed by it. Used by LinkHealth.
class SourceWatch : public QObject
{
    Q_OBJECT

public:
    SourceWatch(DirectoryList &directories, Session &session, RestClient &rest, MessageRouter &router,
        SourcePolicy policy, QObject *parent = nullptr);
    ~SourceWatch() override;

    /// seenBefore: it was There once, as sight() told.
    void watch(const ContactRef &source, bool seenBefore);
    void forget(const ContactRef &source);
    void clear();
    [[nodiscard]] SourceSight sight(const ContactRef &source) const;
    /// Asks now: somebody looks at it, or it is likely to have changed.
    void look(const ContactRef &source);
    /// An answer is on its way or will be asked for.
    [[nodiscard]] bool isLooking(const ContactRef &source) const;
    [[nodiscard]] bool isLooking() const { return m_asked || !m_queue.isEmpty(); }

signals:
    /// After every answer, also when it is what it was; before is Unknown the first time.
    void looked(const dialbook::ContactRef &source, dialbook::SourceSight before, dialbook::SourceSight now);

private:
    struct Entry
    {
        SourceSight sight = SourceSight::Unknown;
        bool seen = false;
    };

    void lookAtDirectories();
    void lookAtAll();
    void askNext();
    void takeRows();
    void takeError(const Error &error);
    void finish(SourceSight sight);
    void set(const ContactRef &source, SourceSight sight);

    DirectoryList &m_directories;
    Session &m_session;
    RestClient &m_rest;
    MessageRouter &m_router;
    SourcePolicy m_policy;
    QHash<ContactRef, Entry> m_entries;
    QList<ContactRef> m_queue;
    std::optional<ContactRef> m_asked;
    std::unique_ptr<ContactWindow> m_window;
    quint64 m_question = 0;
    QSet<DirectoryId> m_changedDirectories;
    QTimer m_patience;
    QTimer m_pause;
    QTimer m_afterChanges;
    QTimer m_round;
};

} // namespace dialbook
