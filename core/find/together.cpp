// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/together.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>

namespace dialbook {

/// One run(). A thread that comes late finds nothing left, and does not touch the work.
struct Together::Round
{
    Round(size_t things, const std::function<void(size_t)> &what)
        : count(things)
        , work(what)
    {
        next.store(0, std::memory_order_release); // whoever reads it sees the rest
    }

    void help()
    {
        for (size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1)) {
            work(i);
            if (done.fetch_add(1) + 1 == count) {
                done.notify_all();
            }
        }
    }

    void wait() const
    {
        for (size_t soFar = done.load(); soFar < count; soFar = done.load()) {
            done.wait(soFar);
        }
    }

    const size_t count;
    const std::function<void(size_t)> &work;
    std::atomic<size_t> next = 0;
    std::atomic<size_t> done = 0;
};

Together::Together(int threads)
    : m_threads(threads)
{
    m_pool.setMaxThreadCount(threads);
}

int Together::otherProcessors()
{
    constexpr int most = 3;
    return std::clamp(QThread::idealThreadCount() - 1, 0, most);
}

void Together::run(size_t count, const std::function<void(size_t)> &work)
{
    const auto round = std::make_shared<Round>(count, work);
    for (size_t others = 1; others < std::min(count, width()); ++others) {
        if (!m_pool.tryStart([round] { round->help(); })) {
            break;
        }
    }
    round->help();
    round->wait();
}

} // namespace dialbook
