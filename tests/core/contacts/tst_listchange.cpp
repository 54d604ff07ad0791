// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/listchange.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

using Rows = QList<ContactPtr>;

ContactPtr contact(const QString &id, const QString &name = {})
{
    Contact made;
    made.id = EntryId(id);
    made.setText(ContactField::LastName, name);
    return std::make_shared<const Contact>(std::move(made));
}

// "a b c" makes three contacts, "-" a placeholder, "b'" the contact b with other content.
Rows rows(const QString &text)
{
    Rows list;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"-") {
            list.append(nullptr);
        } else {
            list.append(contact(word.left(1), word.mid(1)));
        }
    }
    return list;
}

QString textOf(const Rows &list)
{
    QStringList words;
    for (const ContactPtr &row : list) {
        words.append(row ? row->id.text() + row->text(ContactField::LastName) : u"-"_s);
    }
    return words.join(u' ');
}

QString textOf(const ListChange &change)
{
    if (const auto *inserted = std::get_if<RowsInserted>(&change)) {
        return u"+%1(%2)"_s.arg(inserted->first).arg(textOf(inserted->rows));
    }
    if (const auto *removed = std::get_if<RowsRemoved>(&change)) {
        return u"x%1*%2"_s.arg(removed->first).arg(removed->count);
    }
    if (const auto *moved = std::get_if<RowMoved>(&change)) {
        return u"%1>%2"_s.arg(moved->from).arg(moved->to);
    }
    if (const auto *changed = std::get_if<RowsChanged>(&change)) {
        return u"=%1(%2)"_s.arg(changed->first).arg(textOf(changed->rows));
    }
    return u"reset"_s;
}

QString textOf(const QList<ListChange> &changes)
{
    QStringList words;
    for (const ListChange &change : changes) {
        words.append(textOf(change));
    }
    return words.join(u' ');
}

// Longest run of contacts that keep their order, by the book, for comparison.
int longestCommonRun(const Rows &before, const Rows &after)
{
    std::vector<std::vector<int>> best(
        size_t(before.size()) + 1, std::vector<int>(size_t(after.size()) + 1, 0));
    for (size_t i = 0; i < size_t(before.size()); ++i) {
        for (size_t j = 0; j < size_t(after.size()); ++j) {
            const ContactPtr &a = before.at(qsizetype(i));
            const ContactPtr &b = after.at(qsizetype(j));
            best[i + 1][j + 1] =
                a && b && a->id == b->id ? best[i][j] + 1 : std::max(best[i][j + 1], best[i + 1][j]);
        }
    }
    return best.back().back();
}

} // namespace

class TestListChange : public QObject
{
    Q_OBJECT

private slots:
    void changesAreFew_data();
    void changesAreFew();
    void randomListsAreTurnedIntoEachOther();
    void listsWithTheSameContactTwiceDoNoHarm();
    void aHandfulOfChangesInALongListIsFoundAtOnce();
    void aLongListInAnotherOrderIsTurnedInReasonableTime();
};

void TestListChange::changesAreFew_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changes");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("the same again") << u"a b - c"_s << u"a b - c"_s << u""_s;
    QTest::newRow("first rows") << u""_s << u"a b"_s << u"+0(a b)"_s;
    QTest::newRow("all gone") << u"a b c"_s << u""_s << u"x0*3"_s;
    QTest::newRow("one in the middle") << u"a b d"_s << u"a b c d"_s << u"+2(c)"_s;
    QTest::newRow("two neighbours out") << u"a b c d"_s << u"a d"_s << u"x1*2"_s;
    QTest::newRow("two out apart") << u"a b c d e"_s << u"a c e"_s << u"x3*1 x1*1"_s;
    QTest::newRow("neighbours changed") << u"a b c d"_s << u"a b' c' d"_s << u"=1(b' c')"_s;
    QTest::newRow("one to the end") << u"a b c d"_s << u"b c d a"_s << u"0>3"_s;
    QTest::newRow("one to the front") << u"a b c d"_s << u"d a b c"_s << u"3>0"_s;
    QTest::newRow("moved and changed") << u"a b c d"_s << u"a d' b c"_s << u"3>1 =1(d')"_s;
    QTest::newRow("exchanged, not changed") << u"a b c"_s << u"a x c"_s << u"x1*1 +1(x)"_s;
    QTest::newRow("placeholders are filled") << u"a - - -"_s << u"a b c -"_s << u"=1(b c)"_s;
    QTest::newRow("the list grows by placeholders") << u"a b"_s << u"a b - -"_s << u"+2(- -)"_s;
    QTest::newRow("fewer placeholders") << u"a - - -"_s << u"a -"_s << u"x1*2"_s;
    QTest::newRow("a page is let go") << u"a b c d"_s << u"a b - -"_s << u"x2*2 +2(- -)"_s;
    QTest::newRow("one pushed over a page's end") << u"a b c - -"_s << u"x a b c - -"_s << u"+0(x)"_s;
    QTest::newRow("known, into a placeholder's place") << u"a b - -"_s << u"a - b -"_s << u"x2*1 +1(-)"_s;
    QTest::newRow("turned round") << u"a b c"_s << u"c b a"_s << u"1>2 0>2"_s;
}

void TestListChange::changesAreFew()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto changes = changesBetween(rows(before), rows(after));
    QTEST(textOf(changes), "changes");
    Rows list = rows(before);
    for (const ListChange &change : changes) {
        apply(change, list);
    }
    QCOMPARE(textOf(list), after);
}

void TestListChange::randomListsAreTurnedIntoEachOther()
{
    QRandomGenerator random(20260901);
    for (int round = 0; round < 2000; ++round) {
        const int size = random.bounded(30);
        Rows before;
        for (int i = 0; i < size; ++i) {
            before.append(random.bounded(4) == 0 ? nullptr : contact(QString::number(i)));
        }
        Rows after;
        for (const ContactPtr &row : std::as_const(before)) {
            switch (random.bounded(8)) {
            case 0:
                break; // gone
            case 1:
                after.append(
                    row ? contact(row->id.text(), u"changed"_s) : contact(u"loaded%1"_s.arg(after.size())));
                break;
            case 2:
                after.append(contact(u"new%1"_s.arg(after.size())));
                after.append(row);
                break;
            case 3:
                after.insert(random.bounded(int(after.size()) + 1), row);
                break;
            case 4:
                after.append(nullptr);
                after.append(row);
                break;
            default:
                after.append(row);
            }
        }
        if (round % 10 == 0) {
            std::shuffle(after.begin(), after.end(), random);
        }

        const auto changes = changesBetween(before, after);
        Rows list = before;
        int moves = 0;
        QSet<QString> removed;
        QSet<QString> inserted;
        for (const ListChange &change : changes) {
            if (const auto *rowsRemoved = std::get_if<RowsRemoved>(&change)) {
                QVERIFY(rowsRemoved->count > 0);
                for (const ContactPtr &row : list.mid(rowsRemoved->first, rowsRemoved->count)) {
                    removed.insert(row ? row->id.text() : QString());
                }
            } else if (const auto *rowsInserted = std::get_if<RowsInserted>(&change)) {
                for (const ContactPtr &row : rowsInserted->rows) {
                    inserted.insert(row ? row->id.text() : QString());
                }
            } else if (const auto *rowsChanged = std::get_if<RowsChanged>(&change)) {
                for (qsizetype i = 0; i < rowsChanged->rows.size(); ++i) {
                    const ContactPtr &was = list.at(rowsChanged->first + i);
                    // Never another contact in the place of one that was there.
                    QVERIFY(!was || was->id == rowsChanged->rows.at(i)->id);
                }
            } else {
                ++moves;
            }
            apply(change, list);
        }
        QCOMPARE(textOf(list), textOf(after));

        QSet<QString> idsBefore;
        QSet<QString> idsAfter;
        for (const ContactPtr &row : std::as_const(before)) {
            idsBefore.insert(row ? row->id.text() : QString());
        }
        for (const ContactPtr &row : std::as_const(after)) {
            idsAfter.insert(row ? row->id.text() : QString());
        }
        for (const QString &id : idsBefore &idsAfter) {
            QVERIFY2(id.isEmpty() || (!removed.contains(id) && !inserted.contains(id)), qPrintable(id));
        }
        idsBefore.remove({});
        idsAfter.remove({});
        QCOMPARE(moves, int((idsBefore & idsAfter).size()) - longestCommonRun(before, after));
    }
}

void TestListChange::listsWithTheSameContactTwiceDoNoHarm()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const auto some = [&] {
            Rows list;
            for (int i = random.bounded(12); i > 0; --i) {
                const int number = random.bounded(6);
                list.append(number == 0
                        ? nullptr
                        : contact(QString::number(number), QString::number(random.bounded(2))));
            }
            return list;
        };
        const Rows before = some();
        const Rows after = some();
        Rows list = before;
        for (const ListChange &change : changesBetween(before, after)) {
            apply(change, list);
        }
        QCOMPARE(textOf(list), textOf(after));
    }
}

void TestListChange::aHandfulOfChangesInALongListIsFoundAtOnce()
{
    Rows before;
    for (int i = 0; i < 10'000; ++i) {
        before.append(contact(u"{5F1C2A90-%1}"_s.arg(i)));
    }
    Rows after = before;
    after.removeAt(9'900);
    after.insert(12, contact(u"new"_s));
    after[5'000] = contact(after.at(5'000)->id.text(), u"changed"_s);
    after.move(100, 9'000);
    after.append(contact(u"last"_s));
    qint64 best = std::numeric_limits<qint64>::max();
    QList<ListChange> changes;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        changes = changesBetween(before, after);
        best = std::min(best, clock.nsecsElapsed());
    }
    qInfo() << "five changes in 10,000 rows:" << double(best) / 1e6 << "ms";
    QCOMPARE(changes.size(), 5);
    Rows list = before;
    for (const ListChange &change : changes) {
        apply(change, list);
    }
    QVERIFY(list == after);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(best < 2'000'000);
#endif
}

void TestListChange::aLongListInAnotherOrderIsTurnedInReasonableTime()
{
    Rows before;
    for (int i = 0; i < 10'000; ++i) {
        before.append(contact(QString::number(i)));
    }
    Rows after = before;
    QRandomGenerator random(1);
    std::shuffle(after.begin(), after.end(), random);
    QElapsedTimer clock;
    clock.start();
    const auto changes = changesBetween(before, after);
    qInfo() << "10,000 rows shuffled:" << clock.elapsed() << "ms";
    QVERIFY(clock.elapsed() < 1000); // n log n; the square would take minutes here
    Rows list = before;
    for (const ListChange &change : changes) {
        apply(change, list);
    }
    QVERIFY(list == after);
}

QTEST_GUILESS_MAIN(TestListChange)
#include "tst_listchange.moc"
