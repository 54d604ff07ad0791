// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareclient.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/client.h"
#include "tests/bench/screen.h"
#include "tests/bench/turnmeter.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

// From the choice of a directory to its first rows on the screen, in the whole program.
namespace dialbook::bench {

namespace {

constexpr int contacts = 100'000;
constexpr int pageSize = 300;

double choose(Screen &screen)
{
    bool painted = false;
    QElapsedTimer clock;
    TurnMeter::instance().setWatcher([&](QObject *receiver, QEvent *event) {
        if (!painted && event->type() == QEvent::Paint && receiver == screen.table().viewport()
            && screen.showsRows()) {
            painted = true;
        }
    });
    clock.start();
    screen.chooseGenerated();
    if (!turnUntil([&] { return painted; })) {
        giveUp(u"no rows were painted"_s);
    }
    const double taken = double(clock.nsecsElapsed()) / 1e6;
    TurnMeter::instance().setWatcher({});
    return taken;
}

} // namespace

Benchmark firstRowsBenchmark()
{
    return { u"first-rows"_s, 3, [](const Scale &scale) -> QList<Figure> {
                SimulatorProcess simulator;
                start(simulator, scale.contacts(contacts));
                QList<double> bare;
                QList<double> ours;
                for (int i = 0; i <= scale.repeats(5); ++i) {
                    BareClient client(simulator.address(), 1);
                    const double floor = client.load(generatedDirectory(), 1, pageSize).milliseconds;
                    Screen screen(simulator.address());
                    const double taken = choose(screen);
                    if (i > 0) { // the first time the server sorts
                        bare += floor;
                        ours += taken;
                    }
                }
                return { { u"first rows painted after choosing a directory"_s, u"ms"_s, median(ours),
                    u"one PUT and its first message by a bare client"_s, median(bare),
                    { { Goal::Kind::BaselineAnd, 30 } }, {} } };
            } };
}

} // namespace dialbook::bench
