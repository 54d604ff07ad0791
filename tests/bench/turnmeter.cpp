// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/turnmeter.h"

#include "tests/bench/benchmark.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <ctime>

namespace dialbook::bench {

namespace {

qint64 wallTime()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

qint64 cpuTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
#else
    return wallTime();
#endif
}

} // namespace

double Turns::percentile(double hundredths) const
{
    return bench::percentile(all, hundredths);
}

TurnMeter::TurnMeter(int &argc, char **argv)
    : QApplication(argc, argv)
{
    connect(
        QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &TurnMeter::endTurn);
}

TurnMeter &TurnMeter::instance()
{
    return *static_cast<TurnMeter *>(QCoreApplication::instance());
}

void TurnMeter::begin()
{
    m_turns = {};
    m_wall = 0;
    m_cpu = 0;
    m_measuring = true;
}

Turns TurnMeter::end()
{
    endTurn();
    m_measuring = false;
    return std::exchange(m_turns, {});
}

bool TurnMeter::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) {
        return QApplication::notify(receiver, event); // nobody waits for what a thread does
    }
    const bool outermost = m_depth == 0 && m_measuring;
    const qint64 wall = outermost ? wallTime() : 0;
    const qint64 cpu = outermost ? cpuTime() : 0;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (outermost) {
        m_wall += wallTime() - wall;
        m_cpu += cpuTime() - cpu;
    }
    if (m_watcher) {
        m_watcher(receiver, event);
    }
    return handled;
}

void TurnMeter::endTurn()
{
    if (!m_measuring || m_wall == 0) {
        return;
    }
    const double wall = double(std::exchange(m_wall, 0)) / 1e6;
    const double cpu = double(std::exchange(m_cpu, 0)) / 1e6;
    m_turns.all.append(wall);
    m_turns.onCpu.append(cpu);
    if (wall > m_turns.longest) {
        m_turns.longest = wall;
        m_turns.longestOnCpu = cpu;
    }
}

bool turnUntil(const std::function<bool()> &done, std::chrono::milliseconds patience)
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const auto look = [&] {
        if (done()) {
            loop.quit();
        }
    };
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &loop, look);
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &loop, look);
    if (!done()) {
        loop.exec();
    }
    return done();
}

void turnFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace dialbook::bench
