// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/profile.h"
#include "core/start/profiles.h"

#include <QTemporaryDir>
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
    void profilesAreKnownByTheirSettings();
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

void TestProfile::profilesAreKnownByTheirSettings()
{
    const QTemporaryDir folder;
    const Profiles usual({}, folder.path());
    QCOMPARE(usual.names(), QStringList { QString() });
    for (const QString &name :
        { u"Dialbook-night.ini"_s, u"Dialbook-day.ini"_s, u"Dialbook.ini"_s, u"Dialbook-a b.ini"_s,
            u"Dialbook-Ober.ini"_s, u"Dialbook-.ini"_s, u"Dialbook-day.ini.lock"_s, u"Other-x.ini"_s }) {
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    }
    QCOMPARE(usual.names(), QStringList({ QString(), u"day"_s, u"night"_s }));
    QVERIFY(QFile::exists(usual.settingsFile(u"night"_s)));
    QVERIFY(QFile::exists(usual.settingsFile({})));
    const Profiles fresh(u"Fresh"_s, folder.path()); // whose file is not written yet
    QCOMPARE(fresh.current(), u"fresh"_s);
    QCOMPARE(fresh.names(), QStringList({ QString(), u"day"_s, u"fresh"_s, u"night"_s }));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
