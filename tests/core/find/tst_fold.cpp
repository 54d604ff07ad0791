// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestFold : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatPeopleWriteDifferentlyIsTheSame_data();
    void whatPeopleWriteDifferentlyIsTheSame();
    void whatMeansSomethingElseStaysDifferent_data();
    void whatMeansSomethingElseStaysDifferent();
    void aMarkCoversTheCharactersAsTheyAreShown_data();
    void aMarkCoversTheCharactersAsTheyAreShown();
};

void TestFold::whatPeopleWriteDifferentlyIsTheSame_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &shown, const QString &typed) {
        QTest::newRow(name) << shown << typed;
    };
    row("case", u"SMITH"_s, u"smith"_s);
    row("umlauts", u"Müller Äöé"_s, u"muller aoe"_s);
    row("an accent as a character of its own", u"Mu\u0308ller"_s, u"Müller"_s);
    row("sharp s", u"Groß"_s, u"GROSS"_s);
    row("the capital sharp s", u"GROẞ"_s, u"groß"_s);
    row("stroked letters", u"Øresund Łódź Đorđe"_s, u"oresund lodz dorde"_s);
    row("ligatures", u"Ægir Œuvre ﬁn"_s, u"aegir oeuvre fin"_s);
    row("Turkish dotless i", u"Yılmaz"_s, u"yilmaz"_s);
    row("Turkish dotted I", u"İstanbul"_s, u"istanbul"_s);
    row("Turkish capital of dotless i", u"YILMAZ"_s, u"yılmaz"_s);
    row("Greek accents and final sigma", u"Γιώργος"_s, u"ΓΙΩΡΓΟΣ"_s);
    row("Greek sigma in the middle", u"Παπαδόπουλοσ"_s, u"παπαδοπουλος"_s);
    row("Cyrillic yo", u"Фёдор"_s, u"федор"_s);
    row("Hebrew points", u"שָׁלוֹם"_s, u"שלום"_s);
    row("the Hebrew hyphen", u"בן־דוד"_s, u"בן-דוד"_s);
    row("Arabic vowels and stretching", u"مُحَمَّد محـمد"_s, u"محمد محمد"_s);
    row("Arabic hamza", u"أحمد"_s, u"احمد"_s);
    row("Arabic last letters", u"فاطمة ليلى"_s, u"فاطمه ليلي"_s);
    row("full width", u"ＡＢＣ １２３"_s, u"abc 123"_s);
    row("half-width Katakana", u"ｶﾞｽ"_s, u"ガス"_s);
    row("Katakana and Hiragana", u"サクラ"_s, u"さくら"_s);
    row("digits of other scripts", u"١٢٣ ۴۵ १२"_s, u"123 45 12"_s);
    row("dashes and quotes", u"Delgado–Reyes O’Brien „Café“"_s, u"delgado-reyes o'brien \"cafe\""_s);
    row("what is not to be seen", u"Soft\u00adware\u200b"_s, u"software"_s);
}

void TestFold::whatPeopleWriteDifferentlyIsTheSame()
{
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    QCOMPARE(folded(shown), folded(typed));
}

void TestFold::whatMeansSomethingElseStaysDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("voiced Kana") << u"か"_s << u"が"_s;
    QTest::newRow("Thai vowels") << u"กา"_s << u"กี"_s;
    QTest::newRow("Hindi vowels") << u"कि"_s << u"कु"_s;
    QTest::newRow("Han") << u"王"_s << u"玉"_s;
}

void TestFold::whatMeansSomethingElseStaysDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(folded(one) != folded(other));
}

void TestFold::aMarkCoversTheCharactersAsTheyAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    QTest::newRow("plain") << u"Smith, Anna"_s << u"ann"_s << u"Ann"_s;
    QTest::newRow("half of a sharp s") << u"Groß, Eva"_s << u"gros"_s << u"Groß"_s;
    QTest::newRow("after a sharp s") << u"Großmann"_s << u"mann"_s << u"mann"_s;
    QTest::newRow("with accents of their own") << u"xMu\u0308ller"_s << u"mu"_s << u"Mu\u0308"_s;
    QTest::newRow("outside of the first plane") << u"😀 Ann 😀"_s << u"ann"_s << u"Ann"_s;
    QTest::newRow("Hangul") << u"김민수"_s << u"민"_s << u"민"_s;
}

void TestFold::aMarkCoversTheCharactersAsTheyAreShown()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    const FoldedText foldedText(text);
    QCOMPARE(foldedText.folded(), folded(text));
    const QString wanted = folded(typed);
    const TextSpan span = foldedText.origin(foldedText.folded().indexOf(wanted), wanted.size());
    QCOMPARE(text.mid(span.start, span.length), marked);
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
