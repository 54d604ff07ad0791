// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"
#include "tests/bench/client.h"
#include "tests/bench/people.h"
#include "tests/bench/screen.h"
#include "tests/bench/turnmeter.h"
#include "ui/directories/contacttableview.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long the person waits for the window while the lists live and are scrolled through.
namespace dialbook::bench {

namespace {

constexpr int contacts = 100'000;
constexpr int changesASecond = 1000;
constexpr auto changeEvery = 10ms; // as ContactList joins what happens at one time

/// The table with its models, shown, with contacts of nobody's.
struct Table
{
    explicit Table(const QList<ContactPtr> &rows)
    {
        view.resize(1200, 780);
        view.show();
        model.reset(rows);
        turnFor(200ms);
    }

    ContactTableModel model;
    ContactOrderModel order { model };
    ContactTableView view { order };
};

/// An event loop with nothing to do but to wake up: what the machine adds by itself.
Turns idleTurns(const Scale &scale)
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.callOnTimeout([] {});
    timer.start(changeEvery);
    TurnMeter::instance().begin();
    turnFor(scale.time(5s));
    return TurnMeter::instance().end();
}

QList<Figure> figures(const QString &what, const Turns &turns, const Turns &idle)
{
    const QString baselineIs = u"an idle event loop"_s;
    const QString note =
        u"%L1 turns; on the processor the longest took %2 ms, p99 %3 ms; half of all under %4 ms"_s
            .arg(turns.all.size())
            .arg(turns.longestOnCpu, 0, 'f', 1)
            .arg(percentile(turns.onCpu, 99), 0, 'f', 1)
            .arg(percentile(turns.all, 50), 0, 'f', 1);
    return { { what + u": longest turn"_s, u"ms"_s, turns.longest, baselineIs, idle.longest,
                 { { Goal::Kind::AtMost, 16 } }, note },
        { what + u": p99 of the turns"_s, u"ms"_s, turns.percentile(99), baselineIs, idle.percentile(99),
            { { Goal::Kind::AtMost, 8 } }, {} } };
}

} // namespace

Benchmark changesBenchmark()
{
    return { u"changes"_s, 1, [](const Scale &scale) -> QList<Figure> {
                People people;
                QList<ContactPtr> rows = people.next(scale.contacts(contacts));
                Table table(rows);
                const Turns idle = idleTurns(scale);
                QTimer feed;
                feed.setTimerType(Qt::PreciseTimer);
                // Made beforehand: making them is the server's work.
                QList<QList<ListChange>> batches;
                const auto time = scale.time(60s);
                for (auto left = time; left > 0ms; left -= changeEvery) {
                    QList<ListChange> batch;
                    for (int i = 0; i < changesASecond * changeEvery / 1s; ++i) {
                        batch += people.edit(rows);
                    }
                    batches += batch;
                }
                qsizetype next = 0;
                feed.callOnTimeout([&] {
                    if (next < batches.size()) {
                        table.model.apply(batches.at(next++));
                    }
                });
                const Scroller scroller(table.view, 0.0002);
                feed.start(changeEvery);
                TurnMeter::instance().begin();
                turnFor(time);
                const Turns turns = TurnMeter::instance().end();
                return figures(
                    u"%L1 changes a second while scrolling %L2 rows, table and models"_s.arg(changesASecond)
                        .arg(rows.size()),
                    turns, idle);
            } };
}

Benchmark liveChangesBenchmark()
{
    return { u"live"_s, 1,
        [](const Scale &scale) -> QList<Figure> {
            const int rows = scale.contacts(contacts);
            SimulatorProcess simulator;
            start(simulator, rows);
            // A server that told of every row that a new one shifts would send hundreds of megabytes.
            simulator.control(u"settings"_s, { { u"lazyIndices"_s, true } });
            const Turns idle = idleTurns(scale);
            Screen screen(simulator.address());
            screen.chooseGenerated();
            const auto list = screen.app().lists().open(generatedDirectory());
            list->wantAll();
            if (!turnUntil([&] { return list->loadedCount() >= rows; })) {
                giveUp(u"the directory was not loaded"_s);
            }
            simulator.control(u"edits"_s,
                { { u"directoryId"_s, generatedDirectory().text() }, { u"perSecond"_s, changesASecond } });
            const Scroller scroller(screen.table(), 0.0002);
            TurnMeter::instance().begin();
            turnFor(scale.time(60s));
            const Turns turns = TurnMeter::instance().end();
            return figures(
                u"%L1 edits a second by others while scrolling %L2 rows, whole program"_s.arg(changesASecond)
                    .arg(rows),
                turns, idle);
        } };
}

Benchmark scrollingBenchmark()
{
    return { u"scrolling"_s, 3, [](const Scale &scale) -> QList<Figure> {
                Table table(People().next(scale.contacts(contacts)));
                const Turns idle = idleTurns(scale);
                const Scroller scroller(table.view, 0.001); // from end to end in 16 s
                TurnMeter::instance().begin();
                turnFor(scale.time(17s));
                return figures(u"scrolling from end to end, %L1 rows"_s.arg(table.model.rowCount()),
                    TurnMeter::instance().end(), idle);
            } };
}

} // namespace dialbook::bench
