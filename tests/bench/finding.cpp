// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findindex.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/people.h"
#include "tests/bench/turnmeter.h"
#include "ui/directories/contacttablemodel.h"

#include <QElapsedTimer>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

// What a key press costs in Find.
namespace dialbook::bench {

namespace {

constexpr int contacts = 100'000;

/// What stands in the field after each key press of somebody who looks for a few people: as it was typed,
/// with corrections.
QStringList typingSession()
{
    const QStringList searches { u"dav"_s, u"davis sales"_s, u"muller"_s, u"schäf koln"_s, u"317 555 12"_s,
        u"+49 89 5"_s, u"жук"_s, u"田中"_s, u"fitzgerald buyer"_s, u"o'brien"_s, u"person.b-77"_s,
        u"contract 12"_s, u"zzz"_s };
    QStringList typed;
    for (const QString &search : searches) {
        for (qsizetype length = 1; length <= search.size(); ++length) {
            typed += search.first(length);
        }
        // A correction: two back, and the same again.
        for (const qsizetype back : { 1, 2, 1, 0 }) {
            typed += search.first(std::max<qsizetype>(search.size() - back, 0));
        }
    }
    return typed;
}

QList<double> times(const QStringList &typed, const std::function<void(const QString &)> &press)
{
    QList<double> all;
    for (const QString &text : typed) {
        QElapsedTimer clock;
        clock.start();
        press(text);
        all += double(clock.nsecsElapsed()) / 1e6;
    }
    return all;
}

QList<double> timesToFind(const QList<ContactPtr> &rows)
{
    Directory directory;
    directory.id = DirectoryId(u"bench"_s);
    directory.name = u"Bench"_s;
    FindIndex index;
    index.setDirectory(directory);
    index.put(directory.id, rows);
    if (!turnUntil([&] { return !index.isBusy(); })) {
        giveUp(u"the index was not made"_s);
    }
    qsizetype found = 0;
    const QList<double> all = times(typingSession(), [&](const QString &typed) {
        FindQuery query;
        query.typed = typed;
        found += index.find(query).persons.size();
    });
    if (found == 0) {
        giveUp(u"nobody was found"_s);
    }
    return all;
}

/// A key press now and then: of some hundred that take a second each, a few tell enough.
QStringList someOf(const QStringList &typed)
{
    QStringList some;
    for (qsizetype i = 0; i < typed.size(); i += 7) {
        some += typed.at(i);
    }
    return some;
}

QString noteOf(const QList<double> &all)
{
    return u"%1 key presses; median %2 ms, longest %3 ms"_s.arg(all.size())
        .arg(median(all), 0, 'f', 2)
        .arg(percentile(all, 100), 0, 'f', 2);
}

} // namespace

Benchmark findBenchmark()
{
    return { u"find"_s, 3,
        [](const Scale &scale) -> QList<Figure> {
            People people;
            const QList<ContactPtr> rows = people.next(scale.contacts(contacts));
            const QList<double> ours = timesToFind(rows);

            ContactTableModel model;
            model.reset(rows);
            QSortFilterProxyModel proxy;
            proxy.setSourceModel(&model);
            proxy.setFilterKeyColumn(-1);
            proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
            const QList<double> theirs = times(
                someOf(typingSession()), [&](const QString &typed) { proxy.setFilterFixedString(typed); });
            return { { u"a key press in Find, %L1 contacts, p95"_s.arg(rows.size()), u"ms"_s,
                percentile(ours, 95), u"QSortFilterProxyModel over the same rows and the table's columns"_s,
                percentile(theirs, 95), { { Goal::Kind::TimesFaster, 50 }, { Goal::Kind::AtMost, 8 } },
                noteOf(ours) } };
        } };
}

Benchmark findAmongManyBenchmark()
{
    return { u"find-million"_s, 1, [](const Scale &scale) -> QList<Figure> {
                People people;
                const QList<ContactPtr> rows = people.next(scale.contacts(10 * contacts));
                const QList<double> ours = timesToFind(rows);
                return { { u"a key press in Find, %L1 contacts, p95"_s.arg(rows.size()), u"ms"_s,
                    percentile(ours, 95), {}, 0, { { Goal::Kind::AtMost, 50 } }, noteOf(ours) } };
            } };
}

} // namespace dialbook::bench
