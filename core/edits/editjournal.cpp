// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editjournal.h"

#include "core/edits/journaldatabase.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook {

/// What runs in the thread.
class EditJournal::Worker : public QObject
{
public:
    Worker(EditJournal &journal, const QString &folder)
        : m_journal(journal)
        , m_database(folder, [&journal](StoreTrouble trouble, const QString &file) {
            QMetaObject::invokeMethod(
                &journal, [&journal, trouble, file] { emit journal.troubled(trouble, file); },
                Qt::QueuedConnection);
        })
    {
    }

    void open(const StoreOwner &owner)
    {
        commit();
        m_owner = owner;
        const JournalContent content = m_database.open(owner);
        forgetOld();
        QMetaObject::invokeMethod(
            &m_journal,
            [this, owner, content] {
                if (m_journal.m_owner == owner) {
                    m_journal.m_isKept = content.isKept;
                    emit m_journal.opened(content);
                }
            },
            Qt::QueuedConnection);
    }

    void setKept(bool kept)
    {
        commit();
        const bool isDone = m_database.setKept(kept);
        tellKept();
        if (!isDone) {
            QMetaObject::invokeMethod(
                &m_journal, [this] { emit m_journal.wipeFailed(); }, Qt::QueuedConnection);
        }
    }

    void setKeptDays(int days)
    {
        m_keptDays = days;
        m_isToBeTold = true;
        forgetOld();
    }

    void forgetOld()
    {
        constexpr int atOnce = 500;
        if (m_keptDays > 0
            && m_database.forgetBefore(QDateTime::currentDateTimeUtc().addDays(-m_keptDays), atOnce)) {
            QMetaObject::invokeMethod(
                this, [this] { forgetOld(); }, Qt::QueuedConnection);
        } else if (std::exchange(m_isToBeTold, false)) {
            tellKept();
        }
    }

    /// All that has been ordered meanwhile, at the price of one.
    void commit()
    {
        QList<Order> orders;
        {
            // What is another person's comes after the open() that is still on its way.
            const QMutexLocker lock(&m_journal.m_mutex);
            const auto other = std::find_if(m_journal.m_orders.cbegin(), m_journal.m_orders.cend(),
                [this](const Order &order) { return !(order.owner == m_owner); });
            const qsizetype count = other - m_journal.m_orders.cbegin();
            orders = m_journal.m_orders.mid(0, count);
            m_journal.m_orders.remove(0, count);
        }
        if (orders.isEmpty()) {
            return;
        }
        QList<JournalBatch> batches;
        for (const Order &order : std::as_const(orders)) {
            batches += order.batch;
        }
        const bool isWritten = m_database.write(batches);
        for (const Order &order : std::as_const(orders)) {
            if (order.written) {
                order.written(isWritten);
            }
        }
    }

    [[nodiscard]] LogPage log(const LogQuery &query)
    {
        commit();
        return m_database.log(query);
    }

private:
    void tellKept()
    {
        QMetaObject::invokeMethod(
            &m_journal,
            [this, isKept = m_database.isKept()] {
                m_journal.m_isKept = isKept;
                emit m_journal.keptChanged();
            },
            Qt::QueuedConnection);
    }

    EditJournal &m_journal;
    JournalDatabase m_database;
    StoreOwner m_owner;
    int m_keptDays = usualDays;
    bool m_isToBeTold = false; ///< when what is too old is forgotten
};

EditJournal::EditJournal(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(*this, folder))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"journal"_s);
    m_thread.start();
    post([](Worker &worker) { worker.open({}); });
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, [this] { post([](Worker &worker) { worker.forgetOld(); }); });
    m_hourly.start();
}

EditJournal::~EditJournal()
{
    // quit() waits its turn behind what was posted before.
    post([this](Worker &worker) {
        worker.commit();
        m_thread.quit();
    });
    m_thread.wait();
}

void EditJournal::open(const StoreOwner &owner)
{
    if (owner == m_owner) {
        return;
    }
    m_owner = owner;
    post([owner](Worker &worker) { worker.open(owner); });
}

void EditJournal::setKept(bool kept)
{
    if (kept == m_isKeptWanted) {
        return;
    }
    m_isKeptWanted = kept;
    post([kept](Worker &worker) { worker.setKept(kept); });
}

void EditJournal::write(const JournalBatch &batch, QObject *receiver, std::function<void(bool)> written)
{
    Order order { m_owner, batch, {} };
    if (receiver && written) {
        order.written = [receiver = QPointer<QObject>(receiver), written = std::move(written),
                            journal = this](bool isWritten) {
            QMetaObject::invokeMethod(
                journal,
                [receiver, written, isWritten] {
                    if (receiver) {
                        written(isWritten);
                    }
                },
                Qt::QueuedConnection);
        };
    }
    {
        const QMutexLocker lock(&m_mutex);
        m_orders += std::move(order);
    }
    post([](Worker &worker) { worker.commit(); });
}

Call<LogPage> EditJournal::log(const LogQuery &query)
{
    const CallSource<LogPage> source;
    post([this, query, source](Worker &worker) {
        // The source is of this thread: it is only carried through the other one.
        QMetaObject::invokeMethod(
            this, [source, page = worker.log(query)] { source.finish(page); }, Qt::QueuedConnection);
    });
    return source.call();
}

void EditJournal::setKeptDays(int days)
{
    m_keptDays = days;
    post([days](Worker &worker) { worker.setKeptDays(days); });
}

void EditJournal::post(std::function<void(Worker &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
}

} // namespace dialbook
