// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace dialbook {

/// Long work on the event loop's own thread, a few milliseconds a turn, one piece after the other.
class Slices
{
public:
    /// What a turn may take: half of what a person would notice.
    static constexpr std::chrono::milliseconds turn { 4 };

    [[nodiscard]] static bool isTurnOver(const QElapsedTimer &clock)
    {
        return std::chrono::nanoseconds(clock.nsecsElapsed()) >= turn;
    }

    Slices();

    /// step does a little at each call, and says whether there is more. ended comes after each turn's last
    /// one, for what is to be done once for many.
    void add(std::function<bool()> step, std::function<void()> ended = {});
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }

private:
    struct Job
    {
        std::function<bool()> step;
        std::function<void()> ended;
    };

    void goOn();

    QTimer m_timer;
    std::deque<std::shared_ptr<Job>> m_jobs; ///< shared with its turn: a step may clear() them
    quint64 m_generation = 0; ///< of jobs
};

} // namespace dialbook
