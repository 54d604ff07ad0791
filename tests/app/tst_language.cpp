// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/language.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasItsPlurals_data();
    void everyLanguageHasItsPlurals();
    void everyLanguageBringsQtsOwnTexts_data();
    void everyLanguageBringsQtsOwnTexts();
    void everyLanguageIsTriedHere();
};

namespace {

const QStringList languages { u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s };

} // namespace

void TestLanguage::everyLanguageHasItsPlurals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("English") << u"en"_s << u"1 entry"_s << u"2 entries"_s;
    QTest::newRow("of a country") << u"en_GB"_s << u"1 entry"_s << u"2 entries"_s;
    QTest::newRow("German") << u"de"_s << u"1 Eintrag"_s << u"2 Einträge"_s;
    QTest::newRow("French") << u"fr"_s << u"1 entrée"_s << u"2 entrées"_s;
    QTest::newRow("French of Canada") << u"fr_CA"_s << u"1 entrée"_s << u"2 entrées"_s;
    QTest::newRow("Spanish") << u"es"_s << u"1 entrada"_s << u"2 entradas"_s;
    QTest::newRow("Spanish of Mexico") << u"es_MX"_s << u"1 entrada"_s << u"2 entradas"_s;
    QTest::newRow("Brazilian Portuguese") << u"pt_BR"_s << u"1 entrada"_s << u"2 entradas"_s;
    QTest::newRow("Portuguese of no country") << u"pt"_s << u"1 entrada"_s << u"2 entradas"_s;
    QTest::newRow("Japanese, which counts in one form") << u"ja"_s << u"1 件"_s << u"2 件"_s;
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

void TestLanguage::everyLanguageBringsQtsOwnTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("English") << u"en"_s << u"Cancel"_s;
    QTest::newRow("German") << u"de"_s << u"Abbrechen"_s;
    QTest::newRow("French") << u"fr"_s << u"Annuler"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Cancelar"_s;
    QTest::newRow("Brazilian Portuguese") << u"pt_BR"_s << u"Cancelar"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"キャンセル"_s;
}

// Buttons of dialogs, menus of fields, names of keys.
void TestLanguage::everyLanguageBringsQtsOwnTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, cancel);
    Language language(name);
    language.install(*QCoreApplication::instance());
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

void TestLanguage::everyLanguageIsTriedHere()
{
    QStringList there = QDir(u":/i18n"_s).entryList({ u"dialbook_*.qm"_s });
    for (QString &name : there) {
        name = name.sliced(qstrlen("dialbook_")).chopped(qstrlen(".qm"));
    }
    QCOMPARE(there, languages);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
