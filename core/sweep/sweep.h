// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/contacts/contactlistpool.h"
#include "core/directories/directory.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <vector>

namespace dialbook {

class DirectoryList;
class Knowledge;
class Session;

/// How politely everything is loaded.
struct SweepPolicy
{
    int mostAtOnce = 2; ///< lists, and of each a page
    std::chrono::milliseconds pause = std::chrono::milliseconds(100); ///< between two pages of a list
    double breath = 1; ///< and as many times as long as the server took for the last one
    double viewedBreath = 0.5; ///< all the pause there is in what the person looks at
    std::chrono::milliseconds quiet = std::chrono::seconds(1); ///< since the person did something
    std::chrono::milliseconds viewedQuiet = std::chrono::milliseconds(300); ///< at most, for a page of that
    std::chrono::milliseconds firstBusyDelay = std::chrono::seconds(2);
    std::chrono::milliseconds longestBusyDelay = std::chrono::minutes(1);
    std::chrono::milliseconds patience = std::chrono::seconds(30); ///< with a list that tells nothing
    /// When a directory that nobody looks at is looked through again: its number of entries has changed, or
    /// not.
    std::chrono::milliseconds verifyChanged = std::chrono::minutes(1);
    std::chrono::milliseconds verifyEvery = std::chrono::minutes(10);
};

/// How far it is, over all directories.
struct SweepProgress
{
    bool isWorking = false;
    qint64 loaded = 0;
    qint64 total = 0;

    /// Entries are missing; otherwise what is known is looked through again.
    [[nodiscard]] bool isLoading() const { return isWorking && loaded < total; }
    friend bool operator==(const SweepProgress &, const SweepProgress &) = default;
};

/// Loads everything that may be read in the background: the directory that is looked at, speed dials, then
/// the others, small ones first. Few pages at a time and with pauses, none while the person works, and fewer
/// the longer the server takes. What the person looks at is loaded page after page, also while they work,
/// though slower then; it is watched for as long as they look, and what may have changed unseen is fetched
/// again. A list that nobody looks at is let go when it is loaded, and looked through again later. What a
/// server was too busy for is asked for again, ever later. Owned by Application.
class Sweep : public QObject
{
    Q_OBJECT

public:
    Sweep(Session &session, DirectoryList &directories, ContactListPool &lists, Knowledge &knowledge,
        const SweepPolicy &policy = {}, QObject *parent = nullptr);
    ~Sweep() override;

    [[nodiscard]] const SweepProgress &progress() const { return m_progress; }
    /// The directory that the person looks at; empty for none.
    void setViewed(const DirectoryId &id);

public slots:
    /// The person pressed a key or a button.
    void personWorked();

signals:
    void progressChanged();

private:
    struct Job
    {
        std::shared_ptr<ContactList> list;
        QElapsedTimer since; ///< it was begun, or last told something
        QElapsedTimer asked; ///< for the page that is on its way
        QDeadlineTimer answer; ///< until when that is waited for
        QDeadlineTimer next; ///< not before
        QElapsedTimer rested; ///< since there was nothing left to do; invalid while there is
        QList<QMetaObject::Connection> connections = {};
    };
    struct Done
    {
        QElapsedTimer since;
        std::optional<int> count;
        bool isWhole = false;
        std::optional<QDeadlineTimer> retry; ///< the server was busy
        Backoff busy;
    };

    void work();
    void again(std::chrono::milliseconds delay);
    [[nodiscard]] bool advance(Job &job);
    bool rest(Job &job);
    void finish(const Job &job);
    void begin(const DirectoryId &id);
    void takePage(ContactList *list);
    void end(Job &job);
    void stop();
    [[nodiscard]] const Directory *next() const;
    [[nodiscard]] bool isDue(const Directory &directory) const;
    [[nodiscard]] bool isJob(const DirectoryId &id) const;
    [[nodiscard]] bool isUnderWay(const DirectoryId &id) const;
    [[nodiscard]] bool isViewed(const Job &job) const { return job.list->directory() == m_viewed; }
    [[nodiscard]] bool mayWorkAt(const DirectoryId &id) const;
    [[nodiscard]] int busyJobs() const;
    void updateProgress();

    Session &m_session;
    DirectoryList &m_directories;
    ContactListPool &m_lists;
    Knowledge &m_knowledge;
    SweepPolicy m_policy;
    Backoff m_busy;
    QRandomGenerator m_random;
    QDeadlineTimer m_busyUntil; ///< the server
    QDeadlineTimer m_workingUntil; ///< the person
    QDeadlineTimer m_viewedTurn; ///< what they look at gets its next page then, however much they work
    std::vector<std::unique_ptr<Job>> m_jobs;
    QHash<DirectoryId, Done> m_done;
    DirectoryId m_viewed;
    QTimer m_timer;
    QTimer m_telling; ///< rows come by the thousand
    SweepProgress m_progress;
};

} // namespace dialbook
