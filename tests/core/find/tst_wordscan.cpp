// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/wordscan.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestWordScan : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyByteIsOfAWordOrNot();
    void theSameIsSeenAsByteByByte();
};

void TestWordScan::everyByteIsOfAWordOrNot()
{
    for (int value = 0; value < 256; ++value) {
        const std::string text = std::string(20, char(value)) + std::string(20, ' ') + '\n';
        const size_t bytes = isWordByte(char(value)) ? 20 : 0;
        QCOMPARE(wordAfter(text, 0), bytes);
        QCOMPARE(wordAfter(text, 15), bytes / 4);
        QCOMPARE(wordBefore(text, 20), bytes);
        QCOMPARE(wordBefore(text, 5), bytes / 4);
    }
}

void TestWordScan::theSameIsSeenAsByteByByte()
{
    QRandomGenerator random(1);
    const std::string alphabet = "ab9\xc3 -\n";
    for (int round = 0; round < 300; ++round) {
        std::string text = "\n";
        // Some have many spaces and line ends, others long words.
        const quint32 most = 2 + random.bounded(30u);
        for (size_t i = random.bounded(120u); i > 0; --i) {
            const quint32 which = random.bounded(most);
            text += alphabet[which < alphabet.size() ? alphabet.size() - 1 - which : which % 4];
        }
        // In memory of its own, so that a sanitizer sees a look past its end.
        const std::vector<char> own(text.begin(), text.end());
        const std::string_view view(own.data(), own.size());
        for (size_t at = 1; at <= view.size(); ++at) {
            size_t start = at;
            while (start > 0 && view[start - 1] != '\n') {
                --start;
            }
            QCOMPARE(startOfLine(view, at), start);
            size_t end = at;
            while (end < view.size() && view[end] != '\n') {
                ++end;
            }
            QCOMPARE(endOfLine(view, at), end);

            size_t after = at;
            while (after < view.size() && isWordByte(view[after])) {
                ++after;
            }
            QCOMPARE(wordAfter(view, at), std::min(after - at, longestWord));
            size_t before = at;
            while (before > 0 && isWordByte(view[before - 1])) {
                --before;
            }
            QCOMPARE(wordBefore(view, at), std::min(at - before, longestWord));
            size_t words = 0;
            for (size_t i = start; i < before; ++i) {
                words += isWordByte(view[i]) && (i == start || !isWordByte(view[i - 1])) ? 1 : 0;
            }
            QCOMPARE(wordsBefore(view, at).bytes, std::min(at - before, longestWord));
            QCOMPARE(wordsBefore(view, at).words, words);
        }
    }
}

QTEST_GUILESS_MAIN(TestWordScan)
#include "tst_wordscan.moc"
