// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowkeys.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestRowKeys : public QObject
{
    Q_OBJECT

private slots:
    void keysGrowWhateverComesInBetween_data();
    void keysGrowWhateverComesInBetween();
    void aRowInAFreshListMovesNoOther();
    void theSamePlaceAgainAndAgainMovesFew();
};

namespace {

bool grow(const RowKeys &keys, qint64 lowest, qint64 highest)
{
    qint64 last = lowest;
    for (int row = 0; row < keys.size(); ++row) {
        if (keys.at(row).key <= last || keys.at(row).key >= highest) {
            return false;
        }
        last = keys.at(row).key;
    }
    return true;
}

} // namespace

void TestRowKeys::keysGrowWhateverComesInBetween_data()
{
    QTest::addColumn<qint64>("highest");
    QTest::newRow("usual room") << (qint64(1) << 42);
    QTest::newRow("hardly any room") << qint64(20'000);
}

void TestRowKeys::keysGrowWhateverComesInBetween()
{
    QFETCH(qint64, highest);
    QRandomGenerator random(7);
    RowKeys keys(0, highest);
    std::map<qint64, size_t> stored; // as the database would have it
    size_t next = 0;
    for (int round = 0; round < 2000; ++round) {
        if (keys.size() > 20 && random.bounded(5) == 0) {
            const int row = random.bounded(keys.size() - 3);
            for (int i = row; i < row + 3; ++i) {
                stored.erase(keys.at(i).key);
            }
            keys.remove(row, 3);
            continue;
        }
        const int first = random.bounded(3) == 0 ? keys.size() : random.bounded(keys.size() + 1);
        const int count = 1 + random.bounded(4);
        const auto shifts = keys.insert(first, count);
        std::map<qint64, size_t> moved;
        for (const RowKeys::Shift &shift : shifts) {
            moved[shift.to] = stored.at(shift.from);
            QCOMPARE(keys.at(shift.row).key, shift.to);
        }
        for (const RowKeys::Shift &shift : shifts) {
            stored.erase(shift.from);
        }
        for (const auto &[key, content] : moved) {
            QVERIFY(!stored.contains(key));
            stored[key] = content;
        }
        for (int row = first; row < first + count; ++row) {
            keys.setContent(row, ++next);
            QVERIFY(!stored.contains(keys.at(row).key));
            stored[keys.at(row).key] = next;
        }
        QVERIFY(grow(keys, 0, highest));
    }
    int row = 0;
    for (const auto &[key, content] : stored) {
        QCOMPARE(keys.at(row).key, key);
        QCOMPARE(keys.at(row).content, content);
        ++row;
    }
    QCOMPARE(row, keys.size());
}

void TestRowKeys::aRowInAFreshListMovesNoOther()
{
    RowKeys keys(0, qint64(1) << 42);
    QVERIFY(keys.insert(0, 100'000).empty());
    for (int row = 0; row < keys.size(); ++row) {
        keys.setContent(row, 1);
    }
    QVERIFY(keys.insert(50'000, 1).empty());
    QVERIFY(keys.insert(0, 1).empty());
    QVERIFY(keys.insert(keys.size(), 300).empty());
    QVERIFY(grow(keys, 0, qint64(1) << 42));
}

void TestRowKeys::theSamePlaceAgainAndAgainMovesFew()
{
    RowKeys keys(0, qint64(1) << 42);
    (void)keys.insert(0, 100'000);
    for (int row = 0; row < keys.size(); ++row) {
        keys.setContent(row, 1);
    }
    size_t moved = 0;
    for (int i = 0; i < 5000; ++i) {
        moved += keys.insert(1000, 1).size();
        keys.setContent(1000, 1);
    }
    QVERIFY(grow(keys, 0, qint64(1) << 42));
    QVERIFY2(moved < 5000 * 30, qPrintable(QString::number(moved)));
}

QTEST_GUILESS_MAIN(TestRowKeys)
#include "tst_rowkeys.moc"
