// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/slices.h"

#include <utility>

namespace dialbook {

Slices::Slices()
{
    m_timer.setInterval(0);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { goOn(); });
}

void Slices::add(std::function<bool()> step, std::function<void()> ended)
{
    m_jobs.push_back(std::make_shared<Job>(Job { std::move(step), std::move(ended) }));
    m_timer.start();
}

void Slices::clear()
{
    m_jobs.clear();
    m_timer.stop();
    ++m_generation;
}

void Slices::goOn()
{
    QElapsedTimer clock;
    clock.start();
    const quint64 generation = m_generation;
    const std::shared_ptr<Job> job = m_jobs.front();
    bool isMore = true;
    while (isMore && generation == m_generation && !isTurnOver(clock)) {
        isMore = job->step();
    }
    if (generation == m_generation && !isMore) {
        m_jobs.pop_front();
    }
    if (job->ended) {
        job->ended();
    }
    if (m_jobs.empty()) {
        m_timer.stop();
    }
}

} // namespace dialbook
