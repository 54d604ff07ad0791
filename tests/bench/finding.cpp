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
        u"contract 12"_s, u"lüdenscheidt friederike"_s, u"5551"_s, u"e"_s, u"zzz"_s };
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

/// An index of made-up people, in which somebody looks for a few of them.
class Finder
{
public:
    explicit Finder(const QList<ContactPtr> &rows)
    {
        Directory directory;
        directory.id = DirectoryId(u"bench"_s);
        directory.name = u"Bench"_s;
        m_index.setDirectory(directory);
        m_index.put(directory.id, rows);
        if (!turnUntil([this] { return !m_index.isBusy(); })) {
            giveUp(u"the index was not made"_s);
        }
        QObject::connect(&m_index, &FindIndex::found, &m_index, [this](const FindResult &result) {
            ++m_answers;
            m_found += result.persons.size();
        });
    }

    /// From each key press until something is found, in turns of the event loop as in the panel.
    QList<double> times()
    {
        const QList<double> all = bench::times(typingSession(), [this](const QString &typed) {
            const int before = m_answers;
            QMetaObject::invokeMethod(
                &m_index, [this, typed] { m_index.search({ typed }); }, Qt::QueuedConnection);
            if (!turnUntil([&] { return m_answers > before; })) {
                giveUp(u"a search does not end"_s);
            }
        });
        if (m_found == 0) {
            giveUp(u"nobody was found"_s);
        }
        return all;
    }

private:
    FindIndex m_index;
    int m_answers = 0;
    qsizetype m_found = 0;
};

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
            const QList<double> ours = Finder(rows).times();

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
                Finder finder(rows);
                TurnMeter::instance().begin();
                const QList<double> ours = finder.times();
                const Turns turns = TurnMeter::instance().end();
                return { { u"a key press in Find, %L1 contacts, p95"_s.arg(rows.size()), u"ms"_s,
                             percentile(ours, 95), {}, 0, { { Goal::Kind::AtMost, 50 } }, noteOf(ours) },
                    { u"turns of the event loop meanwhile, p99"_s, u"ms"_s, turns.percentile(99), {}, 0,
                        { { Goal::Kind::AtMost, 8 } },
                        u"%L1 turns; the longest took %2 ms, on the processor %3 ms"_s.arg(turns.all.size())
                            .arg(turns.longest, 0, 'f', 1)
                            .arg(turns.longestOnCpu, 0, 'f', 1) } };
            } };
}

} // namespace dialbook::bench
