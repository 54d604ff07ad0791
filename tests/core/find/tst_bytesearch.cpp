// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/bytesearch.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestByteSearch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPlaceIsFoundThatALookAtEachWouldFind();
    void nothingIsFoundBeyondTheEnd();
    void whoGoesOnFromFurtherMissesOnlyWhatIsBefore();
    void aTextMayHoldWhatIsInIt();
    void aTextDoesNotHoldPairsOfBytesThatItLacks();
};

namespace {

std::vector<size_t> places(std::string_view text, std::string_view needle, size_t from, size_t end)
{
    std::vector<size_t> found;
    forEachHit(text, needle, from, end, [&](size_t at) {
        found.push_back(at);
        return at + 1;
    });
    return found;
}

} // namespace

void TestByteSearch::everyPlaceIsFoundThatALookAtEachWouldFind()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 20000; ++round) {
        // Two letters: every needle is there often, and over the edges of what is compared at once.
        std::string text(random.bounded(100u), 'a');
        for (char &c : text) {
            c = random.bounded(2) == 0 ? 'a' : 'b';
        }
        std::string needle(1 + random.bounded(5u), 'a');
        needle[random.bounded(quint32(needle.size()))] = 'b';
        const size_t from = random.bounded(quint32(text.size() + 1));
        const size_t end = random.bounded(quint32(text.size() + 10));
        std::vector<size_t> expected;
        for (size_t at = from; at < end && at + needle.size() <= text.size(); ++at) {
            if (std::string_view(text).substr(at, needle.size()) == needle) {
                expected.push_back(at);
            }
        }
        // In memory of its own, so that a sanitizer sees a look past its end.
        const std::vector<char> own(text.begin(), text.end());
        QVERIFY2(places({ own.data(), own.size() }, needle, from, end) == expected,
            qPrintable(
                u"%1 in %2, %3 to %4"_s.arg(QString::fromStdString(needle), QString::fromStdString(text))
                    .arg(from)
                    .arg(end)));
    }
}

void TestByteSearch::nothingIsFoundBeyondTheEnd()
{
    const std::string text = std::string(20, 'x') + "needle" + std::string(20, 'x') + "needle";
    QCOMPARE(places(text, "needle", 0, 20), std::vector<size_t>());
    QCOMPARE(places(text, "needle", 0, 21), std::vector<size_t>({ 20 }));
    QCOMPARE(places(text, "needle", 0, 1000), std::vector<size_t>({ 20, 46 }));
    QCOMPARE(places(text, "needle", 21, 1000), std::vector<size_t>({ 46 }));
    QCOMPARE(places("need", "needle", 0, 1000), std::vector<size_t>());
    QCOMPARE(places("", "n", 0, 1000), std::vector<size_t>());
}

void TestByteSearch::whoGoesOnFromFurtherMissesOnlyWhatIsBefore()
{
    const std::string text(100, 'a');
    std::vector<size_t> found;
    forEachHit(text, "aa", 3, text.size(), [&](size_t at) {
        found.push_back(at);
        return at + (found.size() % 2 == 0 ? 30 : 2);
    });
    QCOMPARE(found, std::vector<size_t>({ 3, 5, 35, 37, 67, 69 }));
}

void TestByteSearch::aTextMayHoldWhatIsInIt()
{
    QRandomGenerator random(7);
    BytePairs pairs;
    for (int line = 0; line < 50; ++line) {
        std::string added;
        for (int i = 0; i < 20; ++i) {
            added += char(random.bounded(1, 256));
        }
        added += '\n';
        pairs.add(added);
        for (size_t at = 0; at + 1 < added.size(); ++at) {
            for (size_t length = 1; at + length < added.size(); ++length) {
                QVERIFY(pairs.mayHold(std::string_view(added).substr(at, length)));
            }
        }
    }
}

void TestByteSearch::aTextDoesNotHoldPairsOfBytesThatItLacks()
{
    BytePairs pairs;
    QVERIFY(!pairs.mayHold("a"));
    pairs.add("muller\n");
    pairs.add("жук\n");
    QVERIFY(pairs.mayHold("l"));
    QVERIFY(pairs.mayHold("r"));
    QVERIFY(pairs.mayHold("mulle"));
    QVERIFY(!pairs.mayHold("3"));
    QVERIFY(!pairs.mayHold("mur"));
    QVERIFY(!pairs.mayHold("rm")); // of two lines
    QVERIFY(!pairs.mayHold("жа"));
}

QTEST_GUILESS_MAIN(TestByteSearch)
#include "tst_bytesearch.moc"
