// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <functional>

namespace dialbook::bench {

/// How long the turns of an event loop were, in milliseconds.
struct Turns
{
    QList<double> all;
    QList<double> onCpu; ///< of each, what was spent on the processor
    double longest = 0;
    double longestOnCpu = 0; ///< of the longest turn; less than that when others had the processor

    [[nodiscard]] double percentile(double hundredths) const;
};

/// An application that knows how long each turn of its event loop takes: all the events that are handled
/// between two looks at what the outside world has to say. A key press waits for one turn at most.
///
/// A turn goes from one awake() of the dispatcher to the next, without the time it is blocked: Qt's own
/// dispatcher handles timers and sockets after it has blocked, so that awake() and aboutToBlock() alone
/// would not see them. Turns in which nothing happened do not count.
class TurnMeter : public QApplication
{
    Q_OBJECT

public:
    TurnMeter(int &argc, char **argv);

    void begin();
    [[nodiscard]] Turns end();
    /// Called after each event that was handled, with who handled it.
    void setWatcher(std::function<void(QObject *, QEvent *)> watcher) { m_watcher = std::move(watcher); }

    /// In how many events that handle each other; 0 for the watcher when all is done.
    [[nodiscard]] int depth() const { return m_depth; }

    bool notify(QObject *receiver, QEvent *event) override;

    [[nodiscard]] static TurnMeter &instance();

private:
    void endTurn();

    bool m_measuring = false;
    int m_depth = 0;
    qint64 m_wall = 0; ///< of the present turn, in nanoseconds
    qint64 m_cpu = 0;
    Turns m_turns;
    std::function<void(QObject *, QEvent *)> m_watcher;
};

/// Runs the event loop until it is so; false when it is not so in time.
[[nodiscard]] bool turnUntil(
    const std::function<bool()> &done, std::chrono::milliseconds patience = std::chrono::minutes(5));
/// Runs the event loop for so long.
void turnFor(std::chrono::milliseconds time);

} // namespace dialbook::bench
