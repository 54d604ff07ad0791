// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasItsPlurals_data();
    void everyLanguageHasItsPlurals();
};

void TestLanguage::everyLanguageHasItsPlurals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("English") << u"en"_s << u"1 entry"_s << u"2 entries"_s;
    QTest::newRow("of a country") << u"en_GB"_s << u"1 entry"_s << u"2 entries"_s;
    QTest::newRow("German") << u"de"_s << u"1 Eintrag"_s << u"2 Einträge"_s;
    QTest::newRow("one that is not there") << u"fi"_s << u"1 entry"_s << u"2 entries"_s;
    QTest::newRow("none") << u"C"_s << u"1 entry"_s << u"2 entries"_s;
}

void TestLanguage::everyLanguageHasItsPlurals()
{
    QFETCH(QString, name);
    QFETCH(QString, one);
    QFETCH(QString, two);
    Language language(name);
    language.install(*QCoreApplication::instance());
    const auto entries = [](int count) {
        return QCoreApplication::translate("ListState", "%Ln entries", nullptr, count);
    };
    QCOMPARE(entries(1), one);
    QCOMPARE(entries(2), two);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
