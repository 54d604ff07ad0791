// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/alphabet.h"
#include "tests/support/wine.h"

#include <QTest>

#include <algorithm>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The order of names is the system's; these are the promises that lists build on, and what every system
/// agrees on.
class AlphabetTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void keysCompareAsTextsDo_data();
    void keysCompareAsTextsDo();
    void theSameTextHasTheSameKey();
    void caseDoesNotMatter();
    void nothingIsInFrontOfEverything();
    void digitsCountAsNumbers();
};

void AlphabetTest::keysCompareAsTextsDo_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("Swedish") << QLocale(QLocale::Swedish);
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish);
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese);
}

void AlphabetTest::keysCompareAsTextsDo()
{
    QFETCH(QLocale, locale);
    const Alphabet alphabet(locale);
    const QStringList names { QString(), u"a"_s, u"B"_s, u"Lindgren, Anna"_s, u"lindgren, Erik"_s,
        u"Müller"_s, u"Muller"_s, u"Mutter"_s, u"Ärmel"_s, u"Azur"_s, u"Zoë"_s, u"Žák"_s, u"O'Brien"_s,
        u"Obst"_s, u"Co-op"_s, u"Άννα"_s, u"あおき"_s, u"李"_s, u"9"_s, u"10"_s, u"p 299"_s };
    const auto sign = [](int compared) { return (compared > 0) - (compared < 0); };
    for (const QString &a : names) {
        for (const QString &b : names) {
            const QByteArray pair = (a + u" and "_s + b).toUtf8();
            QVERIFY2(sign(alphabet.key(a).compare(alphabet.key(b))) == sign(alphabet.compare(a, b)), pair);
            QVERIFY2(sign(alphabet.compare(b, a)) == -sign(alphabet.compare(a, b)), pair);
        }
    }
}

void AlphabetTest::theSameTextHasTheSameKey()
{
    // Often, as what lies in memory by chance is the same for a while.
    const Alphabet alphabet;
    for (int i = 0; i < 300; ++i) {
        const QString name = u"Company number %1"_s.arg(i).repeated(1 + i % 7);
        const QByteArray other(i * 13, 'x');
        const auto key = alphabet.key(name);
        QCOMPARE(alphabet.key(name).compare(key), 0);
    }
}

void AlphabetTest::caseDoesNotMatter()
{
    const Alphabet alphabet;
    QCOMPARE(alphabet.compare(u"anna"_s, u"ANNA"_s), 0);
    QVERIFY(alphabet.compare(u"anna"_s, u"Berta"_s) < 0);
    QVERIFY(alphabet.compare(u"Anna"_s, u"berta"_s) < 0);
}

void AlphabetTest::nothingIsInFrontOfEverything()
{
    const Alphabet alphabet;
    QVERIFY(alphabet.compare(QString(), u"a"_s) < 0);
    QVERIFY(alphabet.key(QString()).compare(alphabet.key(u"a"_s)) < 0);
    QCOMPARE(alphabet.key(QString()).compare(alphabet.key(QString())), 0);
}

void AlphabetTest::digitsCountAsNumbers()
{
    if (isWine()) {
        QSKIP("Wine's order of names does not count digits as numbers; that of Windows does");
    }
    const Alphabet alphabet;
    QVERIFY(alphabet.compare(u"Anna 9"_s, u"Anna 10"_s) < 0);
    QVERIFY(alphabet.key(u"Anna 9"_s).compare(alphabet.key(u"Anna 10"_s)) < 0);
}

QTEST_GUILESS_MAIN(AlphabetTest)
#include "tst_alphabet.moc"
