// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace dialbook::bench {

/// What a figure is held against.
struct Goal
{
    enum class Kind {
        TimesFaster, ///< the baseline is at least so many times the figure
        TimesTheBaseline, ///< the figure is at most so many times the baseline
        BaselineAnd, ///< the figure is at most the baseline and this
        AtMost, ///< the figure is at most this
    };
    Kind kind = Kind::AtMost;
    double limit = 0;
};

/// One line of the table, as one run of a benchmark measured it, with the baseline of the same run.
struct Figure
{
    QString what;
    QString unit;
    double measured = 0;
    QString baselineIs; ///< in words; "" when there is none
    double baseline = 0;
    QList<Goal> goals;
    QString note;

    [[nodiscard]] bool hasBaseline() const { return !baselineIs.isEmpty(); }
    /// How many times the baseline.
    [[nodiscard]] double ratio() const { return baseline > 0 ? measured / baseline : 0; }
    [[nodiscard]] bool reaches(const Goal &goal) const;
};

/// How much a benchmark does. Quick is for tests, which only see to it that benchmarks still run: its
/// figures mean nothing.
struct Scale
{
    bool quick = false;

    [[nodiscard]] int contacts(int full) const { return quick ? 900 : full; }
    [[nodiscard]] int repeats(int full) const { return quick ? 2 : full; }
    [[nodiscard]] std::chrono::milliseconds time(std::chrono::milliseconds full) const
    {
        return quick ? std::chrono::milliseconds(400) : full;
    }
};

/// One or more lines of the table that are measured together. Each run has a process of its own, so that
/// none finds the memory or the caches of another; the median of the runs is what counts.
struct Benchmark
{
    QString name; ///< for --only
    int runs = 3;
    std::function<QList<Figure>(const Scale &)> run;
};

[[nodiscard]] Benchmark findBenchmark();
[[nodiscard]] Benchmark findAmongManyBenchmark();
[[nodiscard]] Benchmark loadBenchmark();
[[nodiscard]] Benchmark memoryBenchmark();
[[nodiscard]] Benchmark firstRowsBenchmark();
[[nodiscard]] Benchmark changesBenchmark();
[[nodiscard]] Benchmark liveChangesBenchmark();
[[nodiscard]] Benchmark scrollingBenchmark();
[[nodiscard]] Benchmark startBenchmark();
[[nodiscard]] Benchmark bulkBenchmark();
[[nodiscard]] Benchmark okToWireBenchmark();

/// The whole program with the settings and directories of that folder, as startBenchmark() starts it: says
/// what it has painted on standard output.
[[nodiscard]] int showWindow(const QString &folder);

[[nodiscard]] double median(QList<double> values);
/// The value that so many of a hundred do not exceed.
[[nodiscard]] double percentile(QList<double> values, double hundredths);

[[nodiscard]] QJsonObject toJson(const Figure &figure);
[[nodiscard]] Figure figureFromJson(const QJsonObject &object);
/// The line that several runs come to: the medians, and the median of their ratios.
struct Line
{
    Figure figure;
    double ratio = 0;
    QList<Figure> runs;

    [[nodiscard]] bool reaches(const Goal &goal) const;
};
[[nodiscard]] Line lineOf(const QList<Figure> &runs);
[[nodiscard]] QJsonObject toJson(const Line &line);
[[nodiscard]] QString table(const QList<Line> &lines);

/// Ends the run: what was to be measured could not be.
[[noreturn]] void giveUp(const QString &why);

} // namespace dialbook::bench
