// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/rowtable.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestRowTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyRowIsFoundByItsHash();
    void ofVeryManyAlikeSomeAreKept();
};

namespace {

std::vector<uint32_t> rowsOf(const RowTable &table, uint32_t hash)
{
    std::vector<uint32_t> rows;
    table.forEach(hash, [&](uint32_t row) {
        rows.push_back(row);
        return true;
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

void TestRowTable::everyRowIsFoundByItsHash()
{
    QRandomGenerator random(1);
    RowTable table(1000);
    std::map<uint32_t, std::vector<uint32_t>> mirror;
    for (uint32_t row = 0; row < 20000; ++row) {
        // Few hashes that lie beside each other in one part: they get into each other's way.
        const uint32_t hash = random.bounded(2) << 24 | random.bounded(3000u);
        if (random.bounded(3) == 0 && !mirror[hash].empty()) {
            table.remove(hash, mirror[hash].front());
            mirror[hash].erase(mirror[hash].begin());
        } else {
            table.insert(hash, row);
            mirror[hash].push_back(row);
        }
    }
    for (const auto &[hash, rows] : mirror) {
        QCOMPARE(rowsOf(table, hash), rows);
    }
    QCOMPARE(rowsOf(table, 5000), std::vector<uint32_t>());
    table.clear();
    QCOMPARE(rowsOf(table, mirror.begin()->first), std::vector<uint32_t>());
}

void TestRowTable::ofVeryManyAlikeSomeAreKept()
{
    RowTable table(10);
    table.insert(8, 1000);
    for (uint32_t row = 0; row < 5000; ++row) {
        table.insert(7, row);
    }
    table.insert(7 + 16, 2000);
    QCOMPARE(rowsOf(table, 7).size(), 10U);
    QCOMPARE(rowsOf(table, 8), std::vector<uint32_t>({ 1000 }));
    QCOMPARE(rowsOf(table, 7 + 16), std::vector<uint32_t>({ 2000 }));
    for (uint32_t row = 0; row < 5000; ++row) { // also those that were not kept
        table.remove(7, row);
    }
    QCOMPARE(rowsOf(table, 7), std::vector<uint32_t>());
    QCOMPARE(rowsOf(table, 8), std::vector<uint32_t>({ 1000 }));
    QCOMPARE(rowsOf(table, 7 + 16), std::vector<uint32_t>({ 2000 }));
}

QTEST_GUILESS_MAIN(TestRowTable)
#include "tst_rowtable.moc"
