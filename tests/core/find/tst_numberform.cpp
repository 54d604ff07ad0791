// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/numberform.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestNumberForm : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void oneNumberHasOneFormHoweverItIsWritten_data();
    void oneNumberHasOneFormHoweverItIsWritten();
    void aNumberIsFoundInWhateverWayItIsTyped_data();
    void aNumberIsFoundInWhateverWayItIsTyped();
    void otherNumbersAreNotFound_data();
    void otherNumbersAreNotFound();
    void theWholeNumberIsBetterThanItsBeginningThanAPart();
    void theBestHitOfAFormIsTheSameAsOfAllItsHits();
};

void TestNumberForm::oneNumberHasOneFormHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("significant");
    const auto row = [](const QString &written, const QString &form, const QString &significant) {
        QTest::newRow(qPrintable(written)) << written << form << significant;
    };
    row(u"+1 (317) 872-3000"_s, u"+13178723000"_s, u"3178723000"_s);
    row(u"0013178723000"_s, u"+13178723000"_s, u"3178723000"_s);
    row(u"011 1 317 872 3000"_s, u"+13178723000"_s, u"3178723000"_s);
    row(u"011 49 221 1234567"_s, u"+492211234567"_s, u"2211234567"_s);
    row(u"+49 (0) 221 1234"_s, u"+492211234"_s, u"2211234"_s);
    row(u"0221/12 34"_s, u"02211234"_s, u"2211234"_s);
    row(u"(317) 872-3000"_s, u"3178723000"_s, u"3178723000"_s);
    row(u"1-317-872-3000"_s, u"+13178723000"_s, u"3178723000"_s);
    row(u"+353 1 234 5678"_s, u"+35312345678"_s, u"12345678"_s);
    row(u"+7 495 123-45-67"_s, u"+74951234567"_s, u"4951234567"_s);
    row(u"8234"_s, u"8234"_s, u"8234"_s);
    row(u"0012"_s, u"0012"_s, u"0012"_s);
    row(u"0170 12345678,,99#"_s, u"01701234567899"_s, u"1701234567899"_s);
    row(u"٠٢٢١ ١٢٣٤"_s, u"02211234"_s, u"2211234"_s);
    row(u"sip:anna"_s, u""_s, u""_s);
    row(u"+"_s, u""_s, u""_s);
    row(u"＋49 221 １２３４"_s, u"+492211234"_s, u"2211234"_s);
    row(u"+49–221–1234"_s, u"+492211234"_s, u"2211234"_s);
    row(u"+49 ２２１ (0) 1234"_s, u"+492211234"_s, u"2211234"_s);
    row(u"+883 5100 1234"_s, u"+88351001234"_s, u"51001234"_s);
    row(u"+4"_s, u"+4"_s, u""_s);
}

void TestNumberForm::oneNumberHasOneFormHoweverItIsWritten()
{
    QFETCH(QString, written);
    const std::string form = numberForm(written);
    QTEST(QString::fromStdString(form), "form");
    QTEST(QString::fromStdString(numberForm(std::string_view(written.toStdString()))), "form");
    QTEST(QString::fromStdString(std::string(significantDigits(form))), "significant");
}

void TestNumberForm::aNumberIsFoundInWhateverWayItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    const QStringList american { u"(317) 872-3000"_s, u"3178723000"_s, u"+13178723000"_s, u"0317 872-3000"_s,
        u"1-317-872-3000"_s, u"001 317 872 3000"_s, u"011 1 317 872 3000"_s };
    const QStringList typedAmerican { u"0317 872-3000"_s, u"3178723000"_s, u"+13178723000"_s, u"(317) 872"_s,
        u"+1 317"_s, u"+1 317 872-30"_s, u"0013178723000"_s, u"01113178723000"_s, u"0317"_s, u"872-3000"_s,
        u"3000"_s, u"1 317 872 3000"_s, u"1-317-872-3"_s, u"317"_s };
    for (const QString &stored : american) {
        for (const QString &typed : typedAmerican) {
            QTest::addRow("%s in %s", qPrintable(typed), qPrintable(stored)) << typed << stored;
        }
    }
    const QStringList german { u"0221 1234567"_s, u"+49 221 1234567"_s, u"+49 (0) 221 1234567"_s,
        u"0049 221 1234567"_s, u"011 49 221 1234567"_s };
    const QStringList typedGerman { u"0221 1234567"_s, u"+492211234567"_s, u"0049 221 12"_s, u"+49 221"_s,
        u"+49 (0)221 1234567"_s, u"2211234567"_s, u"02211"_s, u"022"_s, u"4567"_s, u"492211234567"_s,
        u"0114922112"_s };
    for (const QString &stored : german) {
        for (const QString &typed : typedGerman) {
            QTest::addRow("%s in %s", qPrintable(typed), qPrintable(stored)) << typed << stored;
        }
    }
    QTest::newRow("a number stored without area code") << u"+1 317 872-3000"_s << u"872-3000"_s;
    QTest::newRow("a pause") << u"0170 12345678"_s << u"0170 12345678,,99#"_s;
    QTest::newRow("a pause that was typed") << u"12345678,,99"_s << u"0170 12345678,,99#"_s;
    QTest::newRow("an internal number") << u"82"_s << u"8234"_s;
    QTest::newRow("an internal number with zeros") << u"0012"_s << u"0012"_s;
    QTest::newRow("the first plus") << u"+4"_s << u"+49 221 1234567"_s;
}

void TestNumberForm::aNumberIsFoundInWhateverWayItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QVERIFY(matchNumber(numberForm(stored), numberPatterns(typed)).extent != Extent::None);
}

void TestNumberForm::otherNumbersAreNotFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("another country") << u"+44 317 872"_s << u"+1 317 872-3000"_s;
    QTest::newRow("not at its beginning") << u"+317"_s << u"+1 317 872-3000"_s;
    QTest::newRow("a trunk prefix in the middle") << u"0872"_s << u"+1 317 872-3000"_s;
    QTest::newRow("an internal number that a whole one ends with") << u"+13178723000"_s << u"3000"_s;
    QTest::newRow("an internal number behind a trunk prefix") << u"08234"_s << u"8234"_s;
    QTest::newRow("other digits") << u"555"_s << u"+1 317 872-3000"_s;
    QTest::newRow("nothing typed") << u"+"_s << u"+1 317 872-3000"_s;
}

void TestNumberForm::otherNumbersAreNotFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QCOMPARE(matchNumber(numberForm(stored), numberPatterns(typed)).extent, Extent::None);
}

void TestNumberForm::theWholeNumberIsBetterThanItsBeginningThanAPart()
{
    const auto extent = [](const QString &typed, const QString &stored) {
        return matchNumber(numberForm(stored), numberPatterns(typed)).extent;
    };
    const QString stored = u"+1 (317) 872-3000"_s;
    QCOMPARE(extent(u"3178723000"_s, stored), Extent::Whole);
    QCOMPARE(extent(u"+13178723000"_s, stored), Extent::Whole);
    QCOMPARE(extent(u"0317 872-3000"_s, stored), Extent::Whole);
    QCOMPARE(extent(u"+1317"_s, stored), Extent::Start);
    QCOMPARE(extent(u"317"_s, stored), Extent::Start);
    QCOMPARE(extent(u"3000"_s, stored), Extent::Part);
    QCOMPARE(extent(u"3000"_s, u"3000"_s), Extent::Whole);
}

void TestNumberForm::theBestHitOfAFormIsTheSameAsOfAllItsHits()
{
    QRandomGenerator random(1);
    const std::vector<std::string> beginnings { "", "+1", "+", "+49", "+353", "0", "00", "1" };
    for (int round = 0; round < 50000; ++round) {
        // Two digits: they repeat, and a hit may lie over a prefix.
        std::string forms = "\n";
        for (int i = 0; i < 3; ++i) {
            forms += beginnings[random.bounded(quint32(beginnings.size()))];
            for (size_t digits = 1 + random.bounded(9u); digits > 0; --digits) {
                forms += random.bounded(2) == 0 ? '1' : '4';
            }
            forms += '\n';
        }
        std::string needle = random.bounded(5) == 0 ? "+" : "";
        for (size_t digits = 1 + random.bounded(4u); digits > 0; --digits) {
            needle += random.bounded(2) == 0 ? '1' : '4';
        }
        const NumberPattern pattern { needle };
        QVERIFY(pattern.isAnywhere());
        for (size_t at = forms.find(needle); at != std::string::npos;) {
            const FormMatch found = matchForm(forms, at, needle);
            QCOMPARE(forms[found.end], '\n');
            NumberMatch best;
            for (; at < found.end; at = forms.find(needle, at + 1)) {
                const NumberMatch one = matchAt(forms, at, pattern);
                best = best.extent == Extent::None || one.extent < best.extent ? one : best;
            }
            QVERIFY2(found.match.extent == best.extent && found.match.rest == best.rest,
                (needle + " in " + forms).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestNumberForm)
#include "tst_numberform.moc"
