// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/packednumbers.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <string>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestPackedNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theSameIsFoundAsInTheText();
    void whatDoesNotFitIsTold();
};

namespace {

using Matches = std::multimap<uint16_t, std::pair<Extent, size_t>>;

Matches matchesOf(const PackedNumbers &numbers, std::string_view needle)
{
    Matches matches;
    numbers.forEachMatch(needle, [&](uint16_t row, const NumberMatch &match) {
        matches.insert({ row, { match.extent, match.rest } });
    });
    return matches;
}

} // namespace

void TestPackedNumbers::theSameIsFoundAsInTheText()
{
    QRandomGenerator random(1);
    const std::vector<std::string> beginnings { "", "+1", "+", "+49", "+353", "0", "00", "1", "9" };
    for (int round = 0; round < 500; ++round) {
        const quint32 kinds = 1 + random.bounded(10u); // of digits: few make many hits
        const auto digits = [&](size_t count) {
            std::string some;
            while (some.size() < count) {
                some += char('0' + (random.bounded(kinds) + 9) % 10);
            }
            return some;
        };
        PackedNumbers numbers;
        std::vector<std::string> rows;
        for (uint16_t row = 0; row < 40; ++row) {
            std::string forms;
            for (quint32 i = random.bounded(4u); i > 0; --i) {
                std::string form = beginnings[random.bounded(quint32(beginnings.size()))];
                form += digits(1 + random.bounded(12u));
                forms += form.substr(0, PackedNumbers::longest) + '\n';
            }
            numbers.append(row, forms);
            rows.push_back(forms);
        }
        QVERIFY(numbers.longRows().empty());
        for (int typed = 0; typed < 20; ++typed) {
            const size_t most = 1 + random.bounded(quint32(PackedNumbers::longestNeedle));
            const std::string needle = random.bounded(4) == 0 ? '+' + digits(most - 1) : digits(most);
            Matches expected;
            for (size_t row = 0; row < rows.size(); ++row) {
                const std::string forms = '\n' + rows[row];
                for (size_t at = forms.find(needle); at != std::string::npos;) {
                    const FormMatch found = matchForm(forms, at, needle);
                    expected.insert({ uint16_t(row), { found.match.extent, found.match.rest } });
                    at = forms.find(needle, found.end);
                }
            }
            QVERIFY2(matchesOf(numbers, needle) == expected, needle.c_str());
        }
    }
}

void TestPackedNumbers::whatDoesNotFitIsTold()
{
    PackedNumbers numbers;
    numbers.append(3, "12345678901234567\n5551234\n98765432109876543\n");
    numbers.append(4, "");
    numbers.append(7, "1234567890123456\n");
    numbers.append(8, "sip:anna\n+\n555\n");
    numbers.append(9, "00000000000000000000000000000\n");
    numbers.shrink();
    QCOMPARE(numbers.longRows(), std::vector<uint16_t>({ 3, 9 }));
    QVERIFY(
        matchesOf(numbers, "555") == Matches({ { 3, { Extent::Start, 4 } }, { 8, { Extent::Whole, 0 } } }));
    QVERIFY(matchesOf(numbers, "456") == Matches({ { 7, { Extent::Part, 13 } } }));
    QVERIFY(matchesOf(numbers, "3456") == Matches({ { 7, { Extent::Part, 12 } } }));
    QVERIFY(matchesOf(numbers, "0") == Matches({ { 7, { Extent::Part, 15 } } }));
}

QTEST_GUILESS_MAIN(TestPackedNumbers)
#include "tst_packednumbers.moc"
