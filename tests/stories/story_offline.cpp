// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/knowledge.h"
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Reading without a server: at the start, after logging off, and never another person's.
class OfflineStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDirectoriesAreThereWithoutTheServer();
    void loggingInIsAsEasyAsEver();
    void inANarrowWindowTheyAreOneClickAway();
    void nothingCanBeChangedWithoutAConnection();
    void afterLoggingOffTheirOwnCanBeRead();
    void anotherUserSeesNothingOfTheFirst();
    void withoutTheSettingThereIsOnlyTheLogInPage();
    void aDamagedStoreIsToldAndStopsNobody();
    void aDamagedJournalIsToldAndStopsNobody();

private:
    /// Logs in, sees a directory, and waits until everything is loaded.
    [[nodiscard]] bool visit(GuiDriver &person, const QString &user = u"a.lindgren"_s)
    {
        return person.logIn(m_simulator->address(), user)
            && QTest::qWaitFor([&] { return person.app().session().isConnected(); }, 5000)
            && person.chooseDirectory(u"IC Public Contacts"_s)
            && QTest::qWaitFor([&] { return person.rowOf(u"Abernathy, Clara"_s) >= 0; }, 5000)
            && QTest::qWaitFor(
                [&] {
                    return person.app().directories().isLoaded()
                        && !person.app().sweep().progress().isWorking;
                },
                20'000);
    }

    std::unique_ptr<SimulatorProcess> m_simulator;
};

void OfflineStory::init()
{
    failOnWarnings();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s }).isEmpty());
}

void OfflineStory::theDirectoriesAreThereWithoutTheServer()
{
    GuiDriver person;
    QVERIFY(!person.sees(u"workPage"_s));
    QVERIFY(visit(person));
    const QStringList names = person.directoryNames();
    m_simulator->stop();
    person.restart();

    // What was seen last is there, and says how old it is.
    QVERIFY(person.find(u"workPage"_s));
    QVERIFY(person.sees(u"logInPage"_s));
    QTRY_VERIFY(person.rowOf(u"Abernathy, Clara"_s) >= 0);
    QCOMPARE(person.text(u"directoryName"_s), u"IC Public Contacts"_s);
    QCOMPARE(person.directoryNames(), names);
    QTRY_VERIFY(person.text(u"directoryState"_s).contains(u"as of"_s));
    QVERIFY(person.text(u"logInPurpose"_s).contains(u"as of"_s));

    // It can be filtered, looked at in detail, copied, and another directory chosen.
    QVERIFY(person.selectContact(u"Abernathy, Clara"_s));
    QVERIFY(person.trigger(u"actionCopyNumber"_s));
    QVERIFY(person.type(u"filterField"_s, u"abernathy"_s));
    QTRY_VERIFY(person.column(u"Display Name"_s).size() < 10);
    QVERIFY(person.chooseDirectory(u"Company Directory"_s));
    QVERIFY(person.selectContact(u"Okafor, Marcus"_s));
    QVERIFY(person.chooseDirectory(u"My Favourites"_s));
    QTRY_VERIFY(!person.column(u"Display Name"_s).isEmpty());
}

void OfflineStory::loggingInIsAsEasyAsEver()
{
    GuiDriver person;
    QVERIFY(visit(person));
    person.restart();
    QVERIFY(person.find(u"workPage"_s));
    // The password is what is missing, and Return is enough.
    QTRY_VERIFY(person.window().focusWidget());
    QCOMPARE(person.window().focusWidget()->objectName(), u"passwordEdit"_s);
    QTest::keyClicks(person.window().focusWidget(), u"demo"_s);
    QTest::keyClick(person.window().focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(person.app().session().isConnected());
    QTRY_VERIFY(!person.sees(u"logInPage"_s));
    QTRY_VERIFY(!person.text(u"directoryState"_s).contains(u"as of"_s));
    QCOMPARE(person.text(u"directoryName"_s), u"IC Public Contacts"_s);
    QVERIFY(person.rowOf(u"Abernathy, Clara"_s) >= 0);
}

void OfflineStory::inANarrowWindowTheyAreOneClickAway()
{
    GuiDriver person;
    QVERIFY(visit(person));
    m_simulator->stop();
    person.restart({ 640, 600 });
    QVERIFY(person.find(u"logInPage"_s));
    QVERIFY(person.find(u"readButton"_s));
    QVERIFY(!person.sees(u"workPage"_s));
    QVERIFY(person.text(u"readButton"_s).contains(u"as of"_s));
    QVERIFY(person.click(u"readButton"_s));
    QVERIFY(person.find(u"workPage"_s));
    QVERIFY(!person.sees(u"logInPage"_s));
    QTRY_VERIFY(person.rowOf(u"Abernathy, Clara"_s) >= 0);
    QVERIFY(person.text(u"readingBar"_s).contains(u"not logged in"_s));
    QVERIFY(person.click(u"messageBarBackToLogIn"_s));
    QVERIFY(person.find(u"logInPage"_s));
    QVERIFY(!person.sees(u"workPage"_s));
}

void OfflineStory::nothingCanBeChangedWithoutAConnection()
{
    GuiDriver person;
    QVERIFY(visit(person));
    m_simulator->stop();
    person.restart();
    QVERIFY(person.selectContact(u"Abernathy, Clara"_s));
    for (const QString &name : { u"actionNewContact"_s, u"actionDeleteContact"_s, u"actionAddToSpeedDial"_s,
             u"actionNewSpeedDial"_s, u"actionInsertEntry"_s }) {
        QVERIFY2(!person.action(name)->isEnabled(), qPrintable(name));
        QVERIFY2(
            person.action(name)->statusTip().contains(u"connect"_s, Qt::CaseInsensitive), qPrintable(name));
    }
    QVERIFY(!person.action(u"actionLogOff"_s)->isVisible());
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.find(u"contactEditorClose"_s));
}

void OfflineStory::afterLoggingOffTheirOwnCanBeRead()
{
    GuiDriver person;
    QVERIFY(visit(person));
    QVERIFY(person.trigger(u"actionLogOff"_s));
    QVERIFY(person.find(u"logInPage"_s));
    QVERIFY(person.sees(u"workPage"_s));
    QVERIFY(person.rowOf(u"Abernathy, Clara"_s) >= 0);
    QTRY_VERIFY(person.text(u"directoryState"_s).contains(u"as of"_s));
}

void OfflineStory::anotherUserSeesNothingOfTheFirst()
{
    GuiDriver person;
    QVERIFY(visit(person));
    QVERIFY(person.directoryNames().contains(u"My Favourites"_s));
    person.restart();
    QVERIFY(person.find(u"workPage"_s));
    QTRY_VERIFY(person.directoryNames().contains(u"My Favourites"_s));
    QStringList atOnce { u"not asked"_s };
    QObject::connect(&person.app().session(), &Session::established, &person.window(),
        [&] { atOnce = person.directoryNames() + person.column(u"Display Name"_s); });
    QVERIFY(person.logIn(m_simulator->address(), u"m.okafor"_s));
    QTRY_VERIFY(person.app().session().isConnected());
    QCOMPARE(atOnce, QStringList());
    QTRY_VERIFY(person.app().directories().isLoaded());
    QVERIFY(!person.directoryNames().contains(u"My Favourites"_s));
    m_simulator->stop();
    person.restart();
    QVERIFY(person.find(u"workPage"_s));
    QTRY_VERIFY(!person.directoryNames().isEmpty());
    QVERIFY(!person.directoryNames().contains(u"My Favourites"_s));
}

void OfflineStory::withoutTheSettingThereIsOnlyTheLogInPage()
{
    GuiDriver person;
    QVERIFY(visit(person));
    person.app().knowledge().setStored(false);
    QVERIFY(person.trigger(u"actionLogOff"_s));
    QTRY_VERIFY(person.sees(u"logInPage"_s) && !person.sees(u"workPage"_s));
    person.restart();
    QVERIFY(person.find(u"logInPage"_s));
    QVERIFY(!person.sees(u"workPage"_s));
}

void OfflineStory::aDamagedStoreIsToldAndStopsNobody()
{
    GuiDriver person;
    QVERIFY(visit(person));
    person.spoil(u"*.sqlite"_s);
    QTRY_VERIFY(person.notifications().join(u'\n').contains(u"set aside"_s));
    QVERIFY(person.find(u"logInPage"_s));
    QVERIFY(visit(person));
    QVERIFY(person.find(u"storeBar"_s));
    person.restart();
    QVERIFY(person.find(u"workPage"_s));
    QTRY_VERIFY(person.rowOf(u"Abernathy, Clara"_s) >= 0);
    QVERIFY(!person.sees(u"storeBar"_s));
}

void OfflineStory::aDamagedJournalIsToldAndStopsNobody()
{
    GuiDriver person;
    QVERIFY(visit(person));
    person.spoil(u"*.edits"_s);
    QTRY_VERIFY(person.notifications().join(u'\n').contains(u"record of your changes"_s));
    QVERIFY(person.find(u"journalBar"_s)); // over what there is to read
    QVERIFY(visit(person));
    QVERIFY(person.app().edits().isKept()); // in a new one
    person.restart();
    QVERIFY(person.find(u"workPage"_s));
    QTRY_VERIFY(person.rowOf(u"Abernathy, Clara"_s) >= 0);
    QVERIFY(!person.sees(u"journalBar"_s));
}

QTEST_MAIN(OfflineStory)
#include "story_offline.moc"
