// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/torturesequence.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <vector>

using namespace dialbook;
using namespace dialbook::torture;
using namespace Qt::StringLiterals;

namespace {

/// Plays the seeds from first on, each after the other; how many went wrong.
int play(quint32 first, int count, bool isVerbose, QTextStream &out)
{
    constexpr int mostAtOneServer = 50; // it keeps all that was made
    int failures = 0;
    for (quint32 seed = first; seed < first + quint32(count);) {
        SimulatorProcess simulator;
        if (simulator.start({ u"--still"_s, u"--second-host"_s, u"127.0.0.2"_s }).isEmpty()) {
            return count;
        }
        Client agent(simulator.address(), u"a.lindgren"_s);
        Client supervisor(simulator.address(), u"m.okafor"_s);
        if (!agent.start() || !supervisor.start()) {
            out << "the clients do not log in\n";
            return count;
        }
        for (int i = 0; i < mostAtOneServer && seed < first + quint32(count); ++i, ++seed) {
            Sequence sequence(simulator, agent, supervisor, seed);
            const QStringList problems = sequence.play();
            out.flush();
            if (isVerbose || !problems.isEmpty()) {
                out << "seed " << seed << (problems.isEmpty() ? " passed" : " FAILED") << "\n  "
                    << sequence.steps().join(u"\n  "_s) << "\n";
            }
            if (!problems.isEmpty()) {
                ++failures;
                out << "  PROBLEMS:\n    " << problems.join(u"\n    "_s) << "\n  again: torture_edits --from "
                    << seed << " --count 1 --verbose\n";
                out.flush();
                ++seed; // what is left over must not spoil the next one
                break;
            }
        }
    }
    return failures;
}

/// The same in several processes: most of the time everybody waits for an answer.
int playSideBySide(quint32 first, int count, int jobs, QTextStream &out)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    const int each = (count + jobs - 1) / jobs;
    for (int from = 0; from < count; from += each) {
        auto process = std::make_unique<QProcess>();
        process->setProgram(QCoreApplication::applicationFilePath());
        process->setArguments({ u"--from"_s, QString::number(first + quint32(from)), u"--count"_s,
            QString::number(std::min(each, count - from)), u"--jobs"_s, u"1"_s });
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start();
        processes.push_back(std::move(process));
    }
    int failures = 0;
    for (const std::unique_ptr<QProcess> &process : processes) {
        process->waitForFinished(-1);
        out << QString::fromUtf8(process->readAll());
        out.flush();
        failures += process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0 ? 0 : 1;
    }
    return failures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({ { u"count"_s, u"How many sequences."_s, u"N"_s, u"300"_s },
        { u"from"_s, u"The first one's seed."_s, u"SEED"_s, u"1"_s },
        { u"jobs"_s, u"In so many processes."_s, u"N"_s, u"12"_s },
        { u"verbose"_s, u"Tells every step."_s } });
    parser.process(application);
    if (!parser.isSet(u"verbose"_s)) {
        QLoggingCategory::setFilterRules(u"*.info=false\n*.warning=false"_s);
    }
    const int count = parser.value(u"count"_s).toInt();
    const quint32 from = parser.value(u"from"_s).toUInt();
    QTextStream out(stdout);
    QElapsedTimer clock;
    clock.start();
    const bool isVerbose = parser.isSet(u"verbose"_s);
    const int jobs = isVerbose ? 1 : std::max(1, parser.value(u"jobs"_s).toInt());
    if (jobs > 1 && count >= jobs) {
        const int failures = playSideBySide(from, count, jobs, out);
        out << "torture: " << count << " sequences from seed " << from << ", "
            << (failures == 0 ? "nothing twice, nothing lost, nothing untold" : "FAILED") << ", "
            << clock.elapsed() / 1000 << " s\n";
        return failures == 0 ? 0 : 1;
    }
    const int failures = count > 0 ? play(from, count, isVerbose, out) : 1;
    out << count << " sequences from seed " << from << ": " << failures << " failed, "
        << clock.elapsed() / 1000 << " s\n";
    return failures == 0 ? 0 : 1;
}
