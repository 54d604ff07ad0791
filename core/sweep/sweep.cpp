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
    const Directory *directory = m_directories.find(id);
    // It goes first, whatever is under way.
    if (directory && isDue(*directory) && !isJob(id) && int(m_jobs.size()) >= m_policy.mostAtOnce) {
        end(*m_jobs.back());
        m_jobs.pop_back();
    }
    again(0ms);
}

void Sweep::personWorked()
{
    if (m_notBefore.remainingTimeAsDuration() < m_policy.quiet) {
        m_notBefore.setRemainingTime(m_policy.quiet);
    }
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
    m_notBefore = QDeadlineTimer();
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
    if (!m_notBefore.hasExpired()) {
        again(std::chrono::ceil<std::chrono::milliseconds>(m_notBefore.remainingTimeAsDuration()));
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
    while (int(m_jobs.size()) < m_policy.mostAtOnce && m_notBefore.hasExpired()) {
        const Directory *directory = next();
        if (!directory) {
            break;
        }
        begin(DirectoryId(directory->id));
    }
    if (m_jobs.empty()) {
        again(m_policy.verifyChanged);
    }
    updateProgress();
}

/// False when nothing is left to do for it now.
bool Sweep::advance(Job &job)
{
    ContactList &list = *job.list;
    const auto left = [](const QDeadlineTimer &timer) {
        return std::chrono::ceil<std::chrono::milliseconds>(timer.remainingTimeAsDuration());
    };
    if (!job.answer.hasExpired()) {
        again(left(job.answer));
        return true;
    }
    if (!job.next.hasExpired()) {
        again(left(job.next));
        return true;
    }
    if (list.state() == ContactList::State::Failed || list.isVerified()) {
        return false;
    }
    if (list.fetchMore()) {
        job.asked.start();
        job.answer.setRemainingTime(m_policy.patience);
        again(m_policy.patience);
    } else {
        // Its first rows, or what is looked at, are on their way.
        again(waitForList);
    }
    return !job.since.hasExpired(2 * m_policy.patience.count());
}

void Sweep::begin(const DirectoryId &id)
{
    m_jobs.push_back(std::make_unique<Job>());
    Job &job = *m_jobs.back();
    job.list = m_lists.open(id);
    job.since.start();
    ContactList *list = job.list.get();
    job.connections = { connect(list, &ContactList::pageFetched, this, [this, list] { takePage(list); }),
        connect(list, &ContactList::stateChanged, this, [this] { again(0ms); }) };
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
    const auto breath = std::chrono::milliseconds(qint64(double(took.count()) * m_policy.breath));
    job.next.setRemainingTime(std::max(m_policy.pause, breath));
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
    Done done { .since = {}, .count = directory->count, .isWhole = job.list->isWhole() };
    done.since.start();
    m_done.insert(directory->id, done);
    if (job.list->error() && isTransient(job.list->error()->kind)) {
        m_notBefore.setRemainingTime(m_busy.next(m_random));
        again(0ms);
    }
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

bool Sweep::isDue(const Directory &directory) const
{
    if (!isReadable(directory)) {
        return false;
    }
    const auto done = m_done.constFind(directory.id);
    if (done == m_done.cend()) {
        return true;
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
            const bool isWhole = done != m_done.cend() && !isJob(directory.id);
            now.loaded += loaded;
            now.total += isWhole ? loaded : std::max(loaded, directory.count.value_or(0));
        }
        now.isWorking = !m_jobs.empty() || next();
    }
    if (now != m_progress) {
        m_progress = now;
        emit progressChanged();
    }
}

} // namespace dialbook
