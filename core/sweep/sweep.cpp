// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"

#include "core/directories/directorylist.h"
#include "core/session/session.h"
#include "core/sweep/knowledge.h"

#include <algorithm>
#include <limits>

namespace dialbook {

using namespace std::chrono_literals;

namespace {

constexpr auto waitForList = 50ms;
constexpr auto tellEvery = 200ms;

std::chrono::milliseconds left(const QDeadlineTimer &timer)
{
    return std::chrono::ceil<std::chrono::milliseconds>(timer.remainingTimeAsDuration());
}

bool isReadable(const Directory &directory)
{
    return !directory.rights || directory.rights->read;
}

} // namespace

Sweep::Sweep(Session &session, DirectoryList &directories, ContactListPool &lists, Knowledge &knowledge,
    const SweepPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_directories(directories)
    , m_lists(lists)
    , m_knowledge(knowledge)
    , m_policy(policy)
    , m_busy(policy.firstBusyDelay, policy.longestBusyDelay)
    , m_random(QRandomGenerator::securelySeeded())
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellEvery);
    connect(&m_telling, &QTimer::timeout, this, &Sweep::updateProgress);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Sweep::work);
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::Connected) {
            stop();
        }
    });
    // What happened between two sessions, or messages, nobody has told.
    connect(&session, &Session::resubscribeNeeded, this, [this] { m_done.clear(); });
    const auto soon = [this] { again(0ms); };
    connect(&directories, &DirectoryList::loaded, this, [this] {
        updateProgress(); // there is something to do from now on
        again(0ms);
    });
    connect(&directories, &DirectoryList::added, this, soon);
    connect(&directories, &DirectoryList::changed, this, soon);
    connect(&directories, &DirectoryList::removed, this, [this](const DirectoryId &id) {
        m_done.remove(id);
        const auto job = std::find_if(
            m_jobs.begin(), m_jobs.end(), [&id](const auto &each) { return each->list->directory() == id; });
        if (job != m_jobs.end()) {
            end(**job);
            m_jobs.erase(job);
        }
        again(0ms);
    });
}

Sweep::~Sweep()
{
    for (const auto &job : m_jobs) {
        end(*job);
    }
}

void Sweep::setViewed(const DirectoryId &id)
{
    if (id == m_viewed) {
        return;
    }
    m_viewed = id;
    m_viewedTurn.setRemainingTime(m_policy.viewedQuiet);
    const auto rests = std::find_if(m_jobs.begin(), m_jobs.end(),
        [this](const auto &job) { return job->rested.isValid() && !isViewed(*job); });
    if (rests != m_jobs.end()) {
        end(**rests);
        m_jobs.erase(rests);
    }
    const Directory *directory = m_directories.find(id);
    // It goes first, whatever is under way.
    if (directory && isDue(*directory) && !isJob(id) && busyJobs() >= m_policy.mostAtOnce) {
        end(*m_jobs.back());
        m_jobs.pop_back();
    }
    again(0ms);
}

void Sweep::personWorked()
{
    m_workingUntil.setRemainingTime(m_policy.quiet);
}

void Sweep::stop()
{
    for (const auto &job : m_jobs) {
        end(*job);
    }
    m_jobs.clear();
    m_done.clear();
    m_timer.stop();
    m_busy.reset();
    m_busyUntil = QDeadlineTimer();
    m_workingUntil = QDeadlineTimer();
    updateProgress();
}

void Sweep::again(std::chrono::milliseconds delay)
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > delay) {
        m_timer.start(delay);
    }
}

void Sweep::work()
{
    if (!m_session.isConnected() || !m_directories.isLoaded()) {
        return;
    }
    if (!m_busyUntil.hasExpired()) {
        again(left(m_busyUntil));
        return;
    }
    for (size_t i = 0; i < m_jobs.size();) {
        if (advance(*m_jobs.at(i))) {
            ++i;
        } else {
            const std::unique_ptr<Job> job = std::move(m_jobs.at(i));
            m_jobs.erase(m_jobs.begin() + std::ptrdiff_t(i));
            finish(*job);
            end(*job);
        }
    }
    while (busyJobs() < m_policy.mostAtOnce && m_busyUntil.hasExpired()) {
        const Directory *directory = next();
        if (!directory) {
            break;
        }
        if (!mayWorkAt(directory->id)) {
            again(left(directory->id == m_viewed ? m_viewedTurn : m_workingUntil));
            break;
        }
        begin(DirectoryId(directory->id));
    }
    if (busyJobs() == 0) {
        again(m_policy.verifyChanged);
        for (const Done &done : std::as_const(m_done)) {
            if (done.retry && !done.retry->hasExpired()) {
                again(left(*done.retry));
            }
        }
    }
    updateProgress();
}

bool Sweep::mayWorkAt(const DirectoryId &id) const
{
    return m_workingUntil.hasExpired() || (id == m_viewed && m_viewedTurn.hasExpired());
}

int Sweep::busyJobs() const
{
    return int(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const auto &job) { return !job->rested.isValid(); }));
}

/// False when nothing is left to do for it now.
bool Sweep::advance(Job &job)
{
    ContactList &list = *job.list;
    if (!job.answer.hasExpired()) {
        again(left(job.answer));
        return true;
    }
    if (list.state() == ContactList::State::Failed) {
        return false;
    }
    if (list.isVerified()) {
        return isViewed(job) && rest(job);
    }
    if (job.rested.isValid()) {
        job.rested.invalidate();
        job.since.start();
    }
    if (!job.next.hasExpired()) {
        again(left(job.next));
        return true;
    }
    if (!mayWorkAt(list.directory())) {
        again(left(isViewed(job) ? m_viewedTurn : m_workingUntil));
        job.since.start();
        return true;
    }
    if (list.fetchMore()) {
        job.asked.start();
        job.answer.setRemainingTime(m_policy.patience);
        again(m_policy.patience);
        if (isViewed(job)) {
            m_viewedTurn.setRemainingTime(m_policy.viewedQuiet);
        }
    } else {
        // Its first rows, or what is looked at, are on their way.
        again(waitForList);
    }
    return !job.since.hasExpired(2 * m_policy.patience.count());
}

/// What is looked at is whole; it is watched on. True, as the job stays.
bool Sweep::rest(Job &job)
{
    if (!job.rested.isValid()) {
        finish(job);
        job.rested.start();
    } else if (!job.list->isFollowed() && job.rested.hasExpired(m_policy.verifyEvery.count())) {
        job.rested.start();
        job.list->doubt();
        again(0ms);
    }
    return true;
}

void Sweep::begin(const DirectoryId &id)
{
    m_jobs.push_back(std::make_unique<Job>());
    Job &job = *m_jobs.back();
    job.list = m_lists.open(id);
    job.since.start();
    ContactList *list = job.list.get();
    if (list->error() && isTransient(list->error()->kind)) {
        list->refresh(); // somebody looks at it, and at the error
    }
    job.connections = { connect(list, &ContactList::pageFetched, this, [this, list] { takePage(list); }),
        connect(list, &ContactList::stateChanged, this, [this] { again(0ms); }),
        connect(list, &ContactList::changed, this, [this] {
            again(0ms); // what is watched may have to be fetched again
            if (!m_telling.isActive()) {
                m_telling.start();
            }
        }) };
    again(0ms);
}

void Sweep::takePage(ContactList *list)
{
    const auto found = std::find_if(
        m_jobs.begin(), m_jobs.end(), [list](const auto &job) { return job->list.get() == list; });
    if (found == m_jobs.end() || (*found)->answer.hasExpired()) {
        return;
    }
    Job &job = **found;
    job.answer = QDeadlineTimer();
    job.since.start();
    const auto took = std::chrono::milliseconds(job.asked.elapsed());
    const bool isViewed = list->directory() == m_viewed;
    const double breath = isViewed ? m_policy.viewedBreath : m_policy.breath;
    const auto pause = std::chrono::milliseconds(qint64(double(took.count()) * breath));
    job.next.setRemainingTime(isViewed ? pause : std::max(m_policy.pause, pause));
    if (!list->error()) {
        m_busy.reset();
    }
    again(0ms);
}

void Sweep::finish(const Job &job)
{
    const Directory *directory = m_directories.find(job.list->directory());
    if (!directory) {
        return;
    }
    const auto former = m_done.constFind(directory->id);
    Done done { .since = {},
        .count = directory->count,
        .isWhole = job.list->isWhole(),
        .retry = {},
        .busy = former != m_done.cend() ? former->busy
                                        : Backoff(m_policy.firstBusyDelay, m_policy.longestBusyDelay) };
    done.since.start();
    if (job.list->error() && isTransient(job.list->error()->kind)) {
        const auto delay = m_busy.next(m_random);
        m_busyUntil.setRemainingTime(delay);
        // The others get a turn before this one, and more of them each time.
        done.retry = QDeadlineTimer(2 * std::max(delay, done.busy.next(m_random)));
        again(0ms);
    } else {
        done.busy.reset();
    }
    m_done.insert(directory->id, done);
}

void Sweep::end(Job &job)
{
    for (const QMetaObject::Connection &connection : std::as_const(job.connections)) {
        disconnect(connection);
    }
    job.list.reset();
}

bool Sweep::isJob(const DirectoryId &id) const
{
    return std::any_of(
        m_jobs.begin(), m_jobs.end(), [&id](const auto &job) { return job->list->directory() == id; });
}

bool Sweep::isUnderWay(const DirectoryId &id) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
        [&id](const auto &job) { return job->list->directory() == id && !job->rested.isValid(); });
}

bool Sweep::isDue(const Directory &directory) const
{
    if (!isReadable(directory)) {
        return false;
    }
    const auto done = m_done.constFind(directory.id);
    if (done == m_done.cend()) {
        return true;
    }
    if (done->retry) {
        return done->retry->hasExpired();
    }
    const bool isOther = done->count != directory.count || !done->isWhole;
    return done->since.hasExpired((isOther ? m_policy.verifyChanged : m_policy.verifyEvery).count());
}

const Directory *Sweep::next() const
{
    const auto rank = [this](const Directory &directory) {
        const int kind = directory.id == m_viewed ? 0 : directory.isSpeedDial() ? 1 : 2;
        return std::pair(kind, directory.count.value_or(std::numeric_limits<int>::max()));
    };
    const Directory *best = nullptr;
    for (const Directory &directory : m_directories.directories()) {
        if (isDue(directory) && !isJob(directory.id) && (!best || rank(directory) < rank(*best))) {
            best = &directory;
        }
    }
    return best;
}

void Sweep::updateProgress()
{
    SweepProgress now;
    if (m_session.isConnected() && m_directories.isLoaded()) {
        for (const Directory &directory : m_directories.directories()) {
            if (!isReadable(directory)) {
                continue;
            }
            const int loaded = m_knowledge.loadedCount(directory.id);
            // The count may be late; what was loaded to its end is whole.
            const auto done = m_done.constFind(directory.id);
            const bool isWhole = done != m_done.cend() && !isUnderWay(directory.id);
            now.loaded += loaded;
            now.total += isWhole ? loaded : std::max(loaded, directory.count.value_or(0));
        }
        now.isWorking = busyJobs() > 0 || next();
    }
    if (now != m_progress) {
        m_progress = now;
        emit progressChanged();
    }
}

} // namespace dialbook
