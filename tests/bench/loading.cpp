// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findindex.h"
#include "tests/bench/bareclient.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/client.h"
#include "tests/bench/process.h"
#include "tests/bench/turnmeter.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

// What it costs to load a whole directory: time, and memory.
namespace dialbook::bench {

namespace {

constexpr int contacts = 100'000;
constexpr int pageSize = 300;
constexpr int underWay = 8; // as ContactList

} // namespace

Benchmark loadBenchmark()
{
    return { u"load"_s, 3, [](const Scale &scale) -> QList<Figure> {
                const int rows = scale.contacts(contacts);
                SimulatorProcess simulator;
                start(simulator, rows);
                BareClient::Loaded bare;
                double bareOnCpu = 0;
                {
                    BareClient client(simulator.address(), underWay);
                    (void)client.load(generatedDirectory(), 1, pageSize); // the server sorts now
                    bareOnCpu = processorTime();
                    bare = client.load(generatedDirectory(), rows, pageSize);
                    bareOnCpu = processorTime() - bareOnCpu;
                }
                Client client(simulator.address());
                QElapsedTimer clock;
                clock.start();
                double onCpu = processorTime();
                const auto list = client.load(generatedDirectory(), rows);
                const double taken = double(clock.nsecsElapsed()) / 1e6;
                onCpu = processorTime() - onCpu;
                return { { u"whole load of %L1 contacts"_s.arg(rows), u"ms"_s, taken,
                    u"the same requests by a bare client that reads the same bytes"_s, bare.milliseconds,
                    { { Goal::Kind::TimesTheBaseline, 1.3 } },
                    u"%1 MB of events; %2 ms on processors, the bare client %3 ms"_s
                        .arg(double(bare.bytes) / 1e6, 0, 'f', 1)
                        .arg(onCpu, 0, 'f', 0)
                        .arg(bareOnCpu, 0, 'f', 0) } };
            } };
}

Benchmark memoryBenchmark()
{
    return { u"memory"_s, 3, [](const Scale &scale) -> QList<Figure> {
                const int rows = scale.contacts(contacts);
                SimulatorProcess simulator;
                start(simulator, rows);
                Client client(simulator.address());
                // What the first directory needs once, the others do not need again.
                (void)client.load(DirectoryId(u"public"_s), 1);
                const qint64 before = residentBytes();
                const auto list = client.load(generatedDirectory(), rows);
                const qint64 withList = residentBytes();
                FindIndex index;
                index.put(generatedDirectory(), list->rows().toList());
                if (!turnUntil([&] { return !index.isBusy(); })) {
                    giveUp(u"the index was not made"_s);
                }
                const qint64 withIndex = residentBytes();
                const BareClient::Loaded bare =
                    BareClient(simulator.address(), underWay).load(generatedDirectory(), rows, pageSize);
                return { { u"memory of a loaded contact, in the list and the index"_s, u"bytes"_s,
                    double(withIndex - before) / rows, u"its JSON on the wire"_s, double(bare.bytes) / rows,
                    { { Goal::Kind::TimesTheBaseline, 1.0 } },
                    u"the list %1 bytes, the index %2"_s.arg(double(withList - before) / rows, 0, 'f', 0)
                        .arg(double(withIndex - withList) / rows, 0, 'f', 0) } };
            } };
}

} // namespace dialbook::bench
