// SPDX-License-Identifier: GPL-3.0-or-later
// dialbook_bench: measures what is promised of Dialbook's speed, prints a table and writes JSON.
#include "tests/bench/benchmark.h"
#include "tests/bench/turnmeter.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace dialbook::bench;
using namespace Qt::StringLiterals;

namespace {

QList<Benchmark> allBenchmarks()
{
    return { findBenchmark(), findAmongManyBenchmark(), loadBenchmark(), firstRowsBenchmark(),
        memoryBenchmark(), changesBenchmark(), liveChangesBenchmark(), scrollingBenchmark(), startBenchmark(),
        bulkBenchmark(), okToWireBenchmark() };
}

/// In the process of one run: the figures go to the one who asked, by its standard output.
int runOne(const Benchmark &benchmark, const Scale &scale)
{
    QJsonArray figures;
    for (const Figure &figure : benchmark.run(scale)) {
        figures.append(toJson(figure));
    }
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return 0;
}

QList<Figure> runInProcess(const Benchmark &benchmark, const Scale &scale)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments { u"--one"_s, benchmark.name };
    if (scale.quick) {
        arguments += u"--quick"_s;
    }
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    QList<Figure> figures;
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
        for (const auto figure : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
            figures.append(figureFromJson(figure.toObject()));
        }
    }
    return figures;
}

/// One line for each figure that the benchmark has; none when a run failed.
QList<Line> measure(const Benchmark &benchmark, const Scale &scale)
{
    QList<QList<Figure>> byLine;
    const int runs = scale.quick ? 1 : benchmark.runs;
    for (int run = 0; run < runs; ++run) {
        std::fprintf(stderr, "%s, run %d of %d\n", qUtf8Printable(benchmark.name), run + 1, runs);
        const QList<Figure> figures = runInProcess(benchmark, scale);
        if (figures.isEmpty()) {
            std::fprintf(stderr, "%s FAILED\n", qUtf8Printable(benchmark.name));
            return {};
        }
        byLine.resize(figures.size());
        for (qsizetype i = 0; i < figures.size(); ++i) {
            byLine[i].append(figures.at(i));
        }
    }
    QList<Line> lines;
    for (const QList<Figure> &figures : std::as_const(byLine)) {
        lines.append(lineOf(figures));
    }
    return lines;
}

bool write(const QString &path, const QList<Line> &lines, const Scale &scale)
{
    QJsonArray rows;
    for (const Line &line : lines) {
        rows.append(toJson(line));
    }
    const QJsonObject whole { { u"quick"_s, scale.quick }, { u"cores"_s, QThread::idealThreadCount() },
        { u"system"_s, QSysInfo::prettyProductName() }, { u"qt"_s, QString::fromLatin1(qVersion()) },
        { u"rows"_s, rows } };
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(whole).toJson()) > 0 && file.commit();
}

} // namespace

int main(int argc, char **argv)
{
    // The dispatcher of Qt's own tells where a turn begins; GLib's does not.
    qputenv("QT_NO_GLIB", "1");
    TurnMeter application(argc, argv);
    QCoreApplication::setApplicationName(u"dialbook_bench"_s);

    QCommandLineParser parser;
    const QCommandLineOption quick(u"quick"_s, u"tiny sizes, one run: shows that the benchmarks work"_s);
    const QCommandLineOption only(u"only"_s, u"only these, separated by commas"_s, u"names"_s);
    const QCommandLineOption out(u"out"_s, u"where the results are written as JSON"_s, u"file"_s);
    QCommandLineOption one(u"one"_s, u"one run in this process"_s, u"name"_s);
    one.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption window(u"window"_s, u"the program itself, with what this folder has"_s, u"folder"_s);
    window.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ quick, only, out, one, window });
    parser.addHelpOption();
    parser.process(application);

    if (parser.isSet(window)) {
        return showWindow(parser.value(window));
    }
    const Scale scale { parser.isSet(quick) };
    QStringList names;
    QList<Line> lines;
    bool complete = true;
    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    for (const Benchmark &benchmark : allBenchmarks()) {
        names += benchmark.name;
        if (parser.isSet(one)) {
            if (benchmark.name == parser.value(one)) {
                return runOne(benchmark, scale);
            }
        } else if (wanted.isEmpty() || wanted.contains(benchmark.name)) {
            const QList<Line> measured = measure(benchmark, scale);
            complete = complete && !measured.isEmpty();
            lines += measured;
        }
    }
    if (lines.isEmpty()) {
        std::fprintf(stderr, "nothing was measured; there are: %s\n", qUtf8Printable(names.join(u", "_s)));
        return 1;
    }
    std::fputs(qUtf8Printable(table(lines)), stdout);
    if (parser.isSet(out) && !write(parser.value(out), lines, scale)) {
        std::fprintf(stderr, "%s could not be written\n", qUtf8Printable(parser.value(out)));
        return 1;
    }
    return complete ? 0 : 1;
}
