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

/// What a process that plays a part says to the one that gave it: "played <fault> <deed> <times>".
constexpr auto playedWord = "played"_L1;

void add(const Played &played, Played &sum)
{
    for (size_t fault = 0; fault < sum.size(); ++fault) {
        for (size_t deed = 0; deed < sum[fault].size(); ++deed) {
            sum[fault][deed] += played[fault][deed];
        }
    }
}

void tell(const Played &played, QTextStream &out)
{
    for (int fault = 0; fault < faultCount; ++fault) {
        for (int deed = 0; deed < deedCount; ++deed) {
            if (const int times = played[size_t(fault)][size_t(deed)]; times > 0) {
                out << playedWord << ' ' << fault << ' ' << deed << ' ' << times << '\n';
            }
        }
    }
}

/// A row for each fault, a column for each command; the pairs that were not played.
QStringList showTable(const Played &played, QTextStream &out)
{
    constexpr int nameWidth = 22;
    constexpr int width = 9;
    QStringList missing;
    out << QString(nameWidth, u' ');
    for (int deed = 0; deed < deedCount; ++deed) {
        out << nameOf(Deed(deed)).rightJustified(width);
    }
    out << '\n';
    for (int fault = 0; fault < faultCount; ++fault) {
        out << nameOf(Fault(fault)).leftJustified(nameWidth);
        for (int deed = 0; deed < deedCount; ++deed) {
            const int times = played[size_t(fault)][size_t(deed)];
            out << QString::number(times).rightJustified(width);
            if (times == 0) {
                missing += u"%1 with %2"_s.arg(nameOf(Fault(fault)), nameOf(Deed(deed)));
            }
        }
        out << '\n';
    }
    return missing;
}

/// Plays the seeds from first on, each after the other; how many went wrong.
int play(quint32 first, int count, bool isVerbose, Played &played, QTextStream &out)
{
    constexpr int mostAtOneServer = 50; // it keeps all that was made
    int failures = 0;
    for (quint32 seed = first; seed < first + quint32(count);) {
        House house;
        if (!house.start()) {
            out << "the clients do not log in\n";
            return count;
        }
        for (int i = 0; i < mostAtOneServer && seed < first + quint32(count); ++i, ++seed) {
            Sequence sequence(house, seed);
            const QStringList problems = sequence.play();
            add(sequence.played(), played);
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
int playSideBySide(quint32 first, int count, int jobs, Played &played, QTextStream &out)
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
        const QStringList lines = QString::fromUtf8(process->readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            if (words.size() == 4 && words.constFirst() == playedWord) {
                played[words.at(1).toUInt()][words.at(2).toUInt()] += words.at(3).toInt();
            } else {
                out << line << '\n';
            }
        }
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
    Played played {};
    if (jobs == 1 || count < jobs) {
        const int failures = count > 0 ? play(from, count, isVerbose, played, out) : 1;
        tell(played, out);
        out << count << " sequences from seed " << from << ": " << failures << " failed, "
            << clock.elapsed() / 1000 << " s\n";
        return failures == 0 ? 0 : 1;
    }
    const int failures = playSideBySide(from, count, jobs, played, out);
    constexpr int enoughForAll = 300; // of sequences: then each fault has met each command
    const QStringList missing = showTable(played, out);
    const bool isWhole = missing.isEmpty() || count < enoughForAll;
    if (!isWhole) {
        out << "never played: " << missing.join(u", "_s) << '\n';
    }
    out << "torture: " << count << " sequences from seed " << from << ", "
        << (failures == 0 ? "nothing twice, nothing lost, nothing untold" : "FAILED") << ", "
        << clock.elapsed() / 1000 << " s\n";
    return failures == 0 && isWhole ? 0 : 1;
}
