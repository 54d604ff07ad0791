// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/privatefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

/// What Qt adds: what the person who asks may do.
constexpr auto ofTheUser = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

/// Settings in a file of their own, read anew by every visit.
class Visit
{
public:
    explicit Visit(const QTemporaryDir &home)
        : m_store(home.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(m_store)
    {
    }

private:
    QSettings m_store;

public:
    Settings settings;
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsReadableByThePersonOnly();
    void nothingIsRememberedAtFirst();
    void serversAreRememberedLatestFirstAndOnce();
    void atMostTenServersAreRemembered();
    void anEmptyServerIsNotRemembered();
    void theLastLogInIsRemembered();
    void columnsAreRememberedForEachTable();
    void aLayoutWithoutColumnsIsNone();
    void nonsenseWidthsAreLeftOut();
    void windowStatesAreRemembered();
    void windowStatesBelongToTheScreens();
    void setUpsOfLongAgoAreForgotten();
    void theLastDirectoryBelongsToServerAndUser();
    void directoriesAreKeptUnlessThePersonSaysNo();
    void theLanguageIsTheSystemsUntilAnotherIsChosen();
    void changesAreKeptForNinetyDaysUnlessThePersonSaysOtherwise();
};

void SettingsTest::theFileIsReadableByThePersonOnly()
{
#ifdef Q_OS_WIN
    QSKIP("the profile's own rights");
#endif
    const QTemporaryDir home;
    const QString file = home.filePath(u"settings.ini"_s);
    Visit(home).settings.rememberServer(u"cic1"_s);
    QCOMPARE(QFile::permissions(file) & ~ofTheUser, privateFile);
    // One that an earlier version left.
    QVERIFY(QFile::setPermissions(file, privateFile | QFile::ReadGroup | QFile::ReadOther));
    Visit(home).settings.rememberServer(u"cic2"_s);
    QCOMPARE(QFile::permissions(file) & ~ofTheUser, privateFile);
    QCOMPARE(Visit(home).settings.serverHistory(), (QStringList { u"cic2"_s, u"cic1"_s }));
}

void SettingsTest::nothingIsRememberedAtFirst()
{
    const QTemporaryDir home;
    const Visit visit(home);
    QVERIFY(visit.settings.serverHistory().isEmpty());
    QCOMPARE(visit.settings.lastLogIn().server, QString());
    QCOMPARE(visit.settings.lastLogIn().remember, false);
    QVERIFY(!visit.settings.columns(u"contacts"_s));
    QVERIFY(visit.settings.windowState(u"main"_s).isEmpty());
    QVERIFY(visit.settings.lastDirectory(u"cic1"_s, UserId(u"anna"_s)).isEmpty());
}

void SettingsTest::serversAreRememberedLatestFirstAndOnce()
{
    const QTemporaryDir home;
    {
        Visit visit(home);
        visit.settings.rememberServer(u"cic1"_s);
        visit.settings.rememberServer(u"cic2.example.com:8019"_s);
        visit.settings.rememberServer(u" CIC1 "_s);
    }
    QCOMPARE(Visit(home).settings.serverHistory(), QStringList({ u"CIC1"_s, u"cic2.example.com:8019"_s }));
}

void SettingsTest::atMostTenServersAreRemembered()
{
    const QTemporaryDir home;
    Visit visit(home);
    for (int i = 1; i <= 12; ++i) {
        visit.settings.rememberServer(u"cic%1"_s.arg(i));
    }
    const QStringList history = visit.settings.serverHistory();
    QCOMPARE(history.size(), 10);
    QCOMPARE(history.first(), u"cic12"_s);
    QCOMPARE(history.last(), u"cic3"_s);
}

void SettingsTest::anEmptyServerIsNotRemembered()
{
    const QTemporaryDir home;
    Visit visit(home);
    visit.settings.rememberServer(u"  "_s);
    QVERIFY(visit.settings.serverHistory().isEmpty());
}

void SettingsTest::theLastLogInIsRemembered()
{
    const QTemporaryDir home;
    Visit(home).settings.setLastLogIn({ .server = u"cic1"_s, .user = u"j.smith"_s, .remember = true });
    const LogInMemory memory = Visit(home).settings.lastLogIn();
    QCOMPARE(memory.server, u"cic1"_s);
    QCOMPARE(memory.user, u"j.smith"_s);
    QVERIFY(memory.remember);
}

void SettingsTest::columnsAreRememberedForEachTable()
{
    const QTemporaryDir home;
    const ColumnLayout contacts { .shown = { u"lastName"_s, u"firstName"_s },
        .widths = { { u"lastName"_s, 140 }, { u"company"_s, 90 } },
        .sortedBy = u"lastName"_s,
        .descending = true };
    const ColumnLayout speedDial {
        .shown = { u"displayName"_s }, .widths = {}, .sortedBy = {}, .descending = false
    };
    {
        Visit visit(home);
        visit.settings.setColumns(u"contacts"_s, contacts);
        visit.settings.setColumns(u"speeddial"_s, speedDial);
    }
    const Visit visit(home);
    QCOMPARE(visit.settings.columns(u"contacts"_s), std::optional(contacts));
    QCOMPARE(visit.settings.columns(u"speeddial"_s), std::optional(speedDial));
}

void SettingsTest::aLayoutWithoutColumnsIsNone()
{
    const QTemporaryDir home;
    Visit visit(home);
    visit.settings.setColumns(u"contacts"_s, {});
    QVERIFY(!visit.settings.columns(u"contacts"_s));
}

void SettingsTest::nonsenseWidthsAreLeftOut()
{
    const QTemporaryDir home;
    Visit visit(home);
    visit.settings.setColumns(u"contacts"_s,
        { .shown = { u"lastName"_s },
            .widths = { { u"lastName"_s, -3 }, { u"company"_s, 1000000 }, { u"title"_s, 50 } },
            .sortedBy = {},
            .descending = false });
    QCOMPARE(visit.settings.columns(u"contacts"_s)->widths, (QHash<QString, int> { { u"title"_s, 50 } }));
}

void SettingsTest::windowStatesAreRemembered()
{
    const QTemporaryDir home;
    const QByteArray state("\0\xff\x01state", 8);
    Visit(home).settings.setWindowState(u"main/geometry"_s, state);
    QCOMPARE(Visit(home).settings.windowState(u"main/geometry"_s), state);
    QVERIFY(Visit(home).settings.windowState(u"main"_s).isEmpty());
}

void SettingsTest::windowStatesBelongToTheScreens()
{
    const QTemporaryDir home;
    const QString desk = u"DP-1 2560x1440+0+0 *1"_s;
    const QString laptop = u"eDP-1 1920x1080+0+0 *1.5"_s;
    const QString beamer = u"HDMI-1 1280x720+0+0 *1"_s;
    Visit(home).settings.setWindowState(u"main"_s, "of an earlier version");
    {
        Visit visit(home);
        visit.settings.setScreens({ desk, laptop });
        QCOMPARE(visit.settings.windowState(u"main"_s), QByteArray("of an earlier version"));
        visit.settings.setWindowState(u"main"_s, "at the desk");
        visit.settings.setScreens({ laptop });
        QCOMPARE(visit.settings.windowState(u"main"_s), QByteArray("at the desk")); // the nearest
        visit.settings.setWindowState(u"main"_s, "on the way");
    }
    Visit visit(home);
    visit.settings.setScreens({ laptop, desk }); // in whichever order they are told
    QCOMPARE(visit.settings.windowState(u"main"_s), QByteArray("at the desk"));
    visit.settings.setScreens({ laptop });
    QCOMPARE(visit.settings.windowState(u"main"_s), QByteArray("on the way"));
    visit.settings.setScreens({ laptop, desk, beamer }); // two of them are known together
    QCOMPARE(visit.settings.windowState(u"main"_s), QByteArray("at the desk"));
    visit.settings.setScreens({ beamer });
    QCOMPARE(visit.settings.windowState(u"main"_s), QByteArray("on the way")); // the latest
    QVERIFY(visit.settings.windowState(u"another"_s).isEmpty());
}

void SettingsTest::setUpsOfLongAgoAreForgotten()
{
    const QTemporaryDir home;
    Visit visit(home);
    for (int i = 0; i < 40; ++i) {
        visit.settings.setScreens({ u"screen %1"_s.arg(i) });
        visit.settings.setWindowState(u"main"_s, QByteArray::number(i));
    }
    visit.settings.setScreens({ u"screen 39"_s });
    QCOMPARE(visit.settings.windowState(u"main"_s), QByteArray("39"));
    visit.settings.setScreens({ u"screen 0"_s });
    QCOMPARE(visit.settings.windowState(u"main"_s), QByteArray("39"));
    const QSettings file(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QVERIFY(file.allKeys().size() < 40);
}

void SettingsTest::theLastDirectoryBelongsToServerAndUser()
{
    const QTemporaryDir home;
    const DirectoryId directory(u"IC Public/Contacts %2F?#"_s);
    {
        Visit visit(home);
        visit.settings.setLastDirectory(u"https://proxy/api/cic1"_s, UserId(u"anna/x"_s), directory);
        visit.settings.setLastDirectory(u"https://proxy/api/cic1"_s, UserId(u"bert"_s), DirectoryId(u"7"_s));
    }
    const Visit visit(home);
    QCOMPARE(visit.settings.lastDirectory(u"https://proxy/api/cic1"_s, UserId(u"Anna/X"_s)), directory);
    QCOMPARE(
        visit.settings.lastDirectory(u"https://proxy/api/cic1"_s, UserId(u"bert"_s)), DirectoryId(u"7"_s));
    QVERIFY(visit.settings.lastDirectory(u"cic1"_s, UserId(u"anna/x"_s)).isEmpty());
}

void SettingsTest::theLanguageIsTheSystemsUntilAnotherIsChosen()
{
    const QTemporaryDir home;
    QCOMPARE(Visit(home).settings.language(), QString());
    Visit(home).settings.setLanguage(u"pt_BR"_s);
    QCOMPARE(Visit(home).settings.language(), u"pt_BR"_s);
    {
        QSettings store(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QCOMPARE(Settings::languageIn(&store, {}), u"pt_BR"_s);
        QCOMPARE(Settings::languageIn(nullptr, {}), QString());
        store.setValue(u"language"_s, u"klingonisch"_s);
    }
    QCOMPARE(Visit(home).settings.language(), QString());
    Visit(home).settings.setLanguage({});
    QCOMPARE(Visit(home).settings.language(), QString());
}

void SettingsTest::directoriesAreKeptUnlessThePersonSaysNo()
{
    const QTemporaryDir home;
    QVERIFY(Visit(home).settings.storesDirectories());
    Visit(home).settings.setStoresDirectories(false);
    QVERIFY(!Visit(home).settings.storesDirectories());
}

void SettingsTest::changesAreKeptForNinetyDaysUnlessThePersonSaysOtherwise()
{
    const QTemporaryDir home;
    QCOMPARE(Visit(home).settings.changeLogDays(), 90);
    Visit(home).settings.setChangeLogDays(0); // for ever
    QCOMPARE(Visit(home).settings.changeLogDays(), 0);
    QSettings(home.filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"changeLog/days"_s, u"soon"_s);
    QCOMPARE(Visit(home).settings.changeLogDays(), 90);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
