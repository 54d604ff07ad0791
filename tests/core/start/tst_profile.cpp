// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/profile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void aNameLeadsNowhereElse_data();
    void aNameLeadsNowhereElse();
    void eachProfileHasItsOwn();
};

void TestProfile::aNameLeadsNowhereElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    QTest::newRow("letters") << u"Berlin"_s << true;
    QTest::newRow("all kinds") << u"cic_2-test"_s << true;
    QTest::newRow("longest") << QString(32, u'a') << true;
    QTest::newRow("too long") << QString(33, u'a') << false;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("up") << u".."_s << false;
    QTest::newRow("a folder") << u"a/b"_s << false;
    QTest::newRow("a folder of Windows") << u"a\\b"_s << false;
    QTest::newRow("a drive") << u"c:"_s << false;
    QTest::newRow("a dot") << u"a.ini"_s << false;
    QTest::newRow("an option") << u"-x"_s << false;
    QTest::newRow("a space") << u"a b"_s << false;
    QTest::newRow("a line") << u"a\n"_s << false;
    QTest::newRow("NUL") << u"a"_s + QChar(0) << false;
    QTest::newRow("other letters") << u"kö"_s << false;
}

void TestProfile::aNameLeadsNowhereElse()
{
    QFETCH(QString, name);
    QTEST(Profile::isName(name), "isName");
}

void TestProfile::eachProfileHasItsOwn()
{
    const QString data = u"/home/anna/.local/share/Dialbook/Dialbook"_s;
    QCOMPARE(Profile().settingsName(), u"Dialbook"_s);
    QCOMPARE(Profile().dataFolder(data), data);
    QCOMPARE(Profile(u"Test"_s).settingsName(), u"Dialbook-test"_s);
    QCOMPARE(Profile(u"test"_s).dataFolder(data), data + u"-test"_s);
    QCOMPARE(Profile(u"test"_s).keychainService(), u"Dialbook-test"_s);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
