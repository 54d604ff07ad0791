// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dialbook::bench {

namespace {

bool isReached(const Goal &goal, double measured, double baseline, double ratio)
{
    switch (goal.kind) {
    case Goal::Kind::TimesFaster:
        return ratio > 0 && 1 / ratio >= goal.limit;
    case Goal::Kind::TimesTheBaseline:
        return ratio > 0 && ratio <= goal.limit;
    case Goal::Kind::BaselineAnd:
        return measured <= baseline + goal.limit;
    case Goal::Kind::AtMost:
        return measured <= goal.limit;
    }
    return false;
}

QString number(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

QString words(const Goal &goal, const QString &unit)
{
    const QString limit = QString::number(goal.limit);
    switch (goal.kind) {
    case Goal::Kind::TimesFaster:
        return limit + u"x faster"_s;
    case Goal::Kind::TimesTheBaseline:
        return u"at most "_s + limit + u"x"_s;
    case Goal::Kind::BaselineAnd:
        return u"baseline + %1 %2"_s.arg(limit, unit);
    case Goal::Kind::AtMost:
        return u"at most %1 %2"_s.arg(limit, unit);
    }
    return {};
}

bool isFaster(const Figure &figure)
{
    return std::any_of(figure.goals.begin(), figure.goals.end(),
        [](const Goal &goal) { return goal.kind == Goal::Kind::TimesFaster; });
}

} // namespace

bool Figure::reaches(const Goal &goal) const
{
    return isReached(goal, measured, baseline, ratio());
}

bool Line::reaches(const Goal &goal) const
{
    return isReached(goal, figure.measured, figure.baseline, ratio);
}

double median(QList<double> values)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(half) : (values.at(half - 1) + values.at(half)) / 2;
}

double percentile(QList<double> values, double hundredths)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(hundredths / 100 * double(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

QJsonObject toJson(const Figure &figure)
{
    QJsonArray goals;
    for (const Goal &goal : figure.goals) {
        goals.append(QJsonObject { { u"kind"_s, int(goal.kind) }, { u"limit"_s, goal.limit } });
    }
    QJsonObject object { { u"what"_s, figure.what }, { u"unit"_s, figure.unit },
        { u"measured"_s, figure.measured }, { u"goals"_s, goals }, { u"note"_s, figure.note } };
    if (figure.hasBaseline()) {
        object["baselineIs"_L1] = figure.baselineIs;
        object["baseline"_L1] = figure.baseline;
    }
    return object;
}

Figure figureFromJson(const QJsonObject &object)
{
    Figure figure;
    figure.what = object.value("what"_L1).toString();
    figure.unit = object.value("unit"_L1).toString();
    figure.measured = object.value("measured"_L1).toDouble();
    figure.baselineIs = object.value("baselineIs"_L1).toString();
    figure.baseline = object.value("baseline"_L1).toDouble();
    figure.note = object.value("note"_L1).toString();
    for (const auto goal : object.value("goals"_L1).toArray()) {
        const QJsonObject value = goal.toObject();
        figure.goals.append(
            { Goal::Kind(value.value("kind"_L1).toInt()), value.value("limit"_L1).toDouble() });
    }
    return figure;
}

Line lineOf(const QList<Figure> &runs)
{
    QList<double> measured;
    QList<double> baselines;
    QList<double> ratios;
    for (const Figure &run : runs) {
        measured += run.measured;
        baselines += run.baseline;
        ratios += run.ratio();
    }
    Line line;
    line.figure = runs.constLast();
    line.figure.measured = median(measured);
    line.figure.baseline = median(baselines);
    line.ratio = median(ratios);
    line.runs = runs;
    return line;
}

QJsonObject toJson(const Line &line)
{
    QJsonObject object;
    const Figure &figure = line.figure;
    object["what"_L1] = figure.what;
    object["unit"_L1] = figure.unit;
    object["measured"_L1] = figure.measured;
    if (figure.hasBaseline()) {
        object["baselineIs"_L1] = figure.baselineIs;
        object["baseline"_L1] = figure.baseline;
        object["ratio"_L1] = line.ratio;
    }
    QJsonArray goals;
    for (const Goal &goal : figure.goals) {
        goals.append(QJsonObject { { u"goal"_s, words(goal, figure.unit) }, { u"limit"_s, goal.limit },
            { u"reached"_s, line.reaches(goal) } });
    }
    object["goals"_L1] = goals;
    QJsonArray runs;
    for (const Figure &run : line.runs) {
        QJsonObject one { { u"measured"_s, run.measured }, { u"note"_s, run.note } };
        if (run.hasBaseline()) {
            one["baseline"_L1] = run.baseline;
        }
        runs.append(one);
    }
    object["runs"_L1] = runs;
    return object;
}

QString table(const QList<Line> &lines)
{
    QList<QStringList> cells { { u"what"_s, u"measured"_s, u"baseline"_s, u"ratio"_s, u"to reach"_s,
        u"reached"_s } };
    for (const Line &line : lines) {
        const Figure &figure = line.figure;
        QStringList goals;
        bool reached = true;
        for (const Goal &goal : figure.goals) {
            goals += words(goal, figure.unit);
            reached = reached && line.reaches(goal);
        }
        QString ratio = u"-"_s;
        if (figure.hasBaseline() && line.ratio > 0) {
            ratio = isFaster(figure) ? u"1/"_s + number(1 / line.ratio) : number(line.ratio);
        }
        cells.append({ figure.what, number(figure.measured) + u' ' + figure.unit,
            figure.hasBaseline() ? number(figure.baseline) + u' ' + figure.unit : u"-"_s, ratio,
            goals.join(u", "_s),
            goals.isEmpty() ? u"-"_s
                : reached   ? u"yes"_s
                            : u"NO"_s });
    }
    QList<qsizetype> widths(cells.constFirst().size());
    for (const QStringList &row : std::as_const(cells)) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    QString text;
    for (qsizetype row = 0; row < cells.size(); ++row) {
        text += u'|';
        for (qsizetype column = 0; column < widths.size(); ++column) {
            text += u' ' + cells.at(row).at(column).leftJustified(widths.at(column)) + u" |"_s;
        }
        text += u'\n';
        if (row == 0) {
            text += u'|';
            for (const qsizetype width : std::as_const(widths)) {
                text += QString(width + 2, u'-') + u'|';
            }
            text += u'\n';
        }
    }
    text += u'\n';
    for (const Line &line : lines) {
        const Figure &figure = line.figure;
        if (figure.hasBaseline()) {
            text += u"%1: the baseline is %2\n"_s.arg(figure.what, figure.baselineIs);
        }
        for (const Figure &run : line.runs) {
            if (!run.note.isEmpty()) {
                text += u"%1: %2\n"_s.arg(figure.what, run.note);
            }
        }
    }
    return text;
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "dialbook_bench: %s\n", qUtf8Printable(why));
    // Not exit(): what is half measured need not be taken down in order.
    std::_Exit(1);
}

} // namespace dialbook::bench
