// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace dialbook {

/// What runs in the thread. Hands over one portion at a time, the next one when the former was taken, so
/// that a person's events get their turn in between.
class Store::Worker : public QObject
{
public:
    Worker(Store &store, const QString &folder, const StorePolicy &policy)
        : m_store(store)
        , m_policy(policy)
        , m_database(folder, policy, [this](StoreTrouble trouble, const QString &file) {
            tell([trouble, file](Store &receiver) { emit receiver.troubled(trouble, file); });
        })
    {
    }

    void open(int generation, const StoreOwner &owner, const DirectoryId &first)
    {
        m_generation = generation;
        m_unread.clear();
        m_database.open(owner);
        const QList<StoredDirectory> directories = m_database.directories();
        QList<StoredDirectory> order = directories;
        const auto rank = [&first](const StoredDirectory &stored) {
            return stored.directory.id == first ? 0 : stored.directory.isSpeedDial() ? 1 : 2;
        };
        std::stable_sort(order.begin(), order.end(),
            [&rank](const StoredDirectory &a, const StoredDirectory &b) { return rank(a) < rank(b); });
        for (const StoredDirectory &stored : std::as_const(order)) {
            m_unread.push_back(stored.directory.id);
        }
        // Together, so that nothing is painted between a directory's name and its first rows.
        const StoreDatabase::Page page =
            m_unread.empty() ? StoreDatabase::Page() : m_database.read(m_unread.front(), m_policy.firstRows);
        tell([directories](Store &receiver) { emit receiver.directoriesRead(directories); });
        handOver(generation, page);
    }

    void close(int generation)
    {
        m_generation = generation;
        m_unread.clear();
        m_database.close();
    }

    void wipe(int generation)
    {
        close(generation);
        if (!m_database.wipe()) {
            tell([](Store &receiver) { emit receiver.wipeFailed(); });
        }
    }

    void readOn(int generation)
    {
        if (generation != m_generation) {
            return;
        }
        handOver(generation,
            m_unread.empty() ? StoreDatabase::Page()
                             : m_database.read(m_unread.front(), m_policy.rowsAtOnce));
    }

    void handOver(int generation, const StoreDatabase::Page &page)
    {
        if (m_unread.empty()) {
            tell([](Store &receiver) { emit receiver.finished(); });
            return;
        }
        const DirectoryId id = m_unread.front();
        if (page.isLast) {
            m_unread.pop_front();
        }
        tell([id, page, generation](Store &receiver) {
            emit receiver.rowsRead(id, page.rows, page.isLast);
            receiver.post([generation](Worker &worker) { worker.readOn(generation); });
        });
    }

    void write(const StoreBatch &batch)
    {
        const StoreDatabase::Written written = m_database.write(batch);
        if (written.beganAnew) {
            tell([](Store &receiver) { emit receiver.everythingNeeded(); });
        }
        for (const DirectoryId &id : written.lost) {
            tell([id](Store &receiver) { emit receiver.rowsNeeded(id); });
        }
    }

private:
    void tell(std::function<void(Store &)> work) { m_store.answer(m_generation, std::move(work)); }

    Store &m_store;
    StorePolicy m_policy;
    StoreDatabase m_database;
    std::deque<DirectoryId> m_unread;
    int m_generation = 0;
};

Store::Store(const QString &folder, const StorePolicy &policy, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(*this, folder, policy))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"store"_s);
    m_thread.start(QThread::LowPriority);
}

Store::~Store()
{
    // quit() waits its turn behind what was posted before.
    post([this](Worker &worker) {
        worker.close(-1);
        m_thread.quit();
    });
    m_thread.wait();
}

void Store::open(const StoreOwner &owner, const DirectoryId &first)
{
    m_owner = owner;
    ++m_generation;
    post(
        [generation = m_generation, owner, first](Worker &worker) { worker.open(generation, owner, first); });
}

void Store::close()
{
    m_owner = {};
    ++m_generation;
    post([generation = m_generation](Worker &worker) { worker.close(generation); });
}

void Store::write(const StoreBatch &batch)
{
    if (!m_owner.isEmpty() && !batch.isEmpty()) {
        post([batch](Worker &worker) { worker.write(batch); });
    }
}

void Store::wipe()
{
    m_owner = {};
    ++m_generation;
    post([generation = m_generation](Worker &worker) { worker.wipe(generation); });
}

void Store::post(std::function<void(Worker &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
}

void Store::answer(int generation, std::function<void(Store &)> work)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, work = std::move(work)] {
            if (generation == m_generation) {
                work(*this);
            }
        },
        Qt::QueuedConnection);
}

} // namespace dialbook
