// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "ui/shell/numberlinks.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// A day with the window in the tray, on a desktop that has one.
class TrayStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void closingLeavesItInTheTrayAndAClickBringsItBack();
    void quittingFromTheTrayAsksAboutUnsavedWork();
    void aLinkBringsItBack();
    void withoutATrayClosingQuits();
    void itCanBeTurnedOff();
    void startingWithTheSessionIsASetting();
    void theAdministratorDecidesOverTheStart();

private:
    bool work(GuiDriver &person)
    {
        return person.logIn(m_simulator.address(), u"a.lindgren"_s)
            && person.chooseDirectory(u"IC Private Contacts"_s) && person.selectContact(u"Lindgren, Erik"_s);
    }

    SimulatorProcess m_simulator;
};

void TrayStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void TrayStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
}

void TrayStory::closingLeavesItInTheTrayAndAClickBringsItBack()
{
    GuiDriver person;
    person.tray().available = true;
    QVERIFY(work(person));
    QSignalSpy left(&person.window(), &MainWindow::left);
    person.window().close();
    QVERIFY(!person.window().isVisible());
    QCOMPARE(person.tray().said.size(), 1);
    QVERIFY(person.app().session().isConnected()); // the work goes on
    person.tray().click();
    QTRY_VERIFY(person.window().isVisible());
    QCOMPARE(person.text(u"directoryName"_s), u"IC Private Contacts"_s);
    person.window().close();
    QVERIFY(!person.window().isVisible());
    QCOMPARE(person.tray().said.size(), 1); // said once
    QCOMPARE(left.size(), 0);
}

void TrayStory::quittingFromTheTrayAsksAboutUnsavedWork()
{
    GuiDriver person;
    person.tray().available = true;
    QVERIFY(work(person));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"company"_s, u"Lindgren Bygg"_s));
    QSignalSpy left(&person.window(), &MainWindow::left);
    person.window().close();
    QVERIFY(!person.window().isVisible());
    QVERIFY(!person.sees(u"departureBar"_s)); // nothing is lost yet, so nothing is asked
    QCOMPARE(person.text(u"company"_s), u"Lindgren Bygg"_s);

    person.tray().menu->findChild<QAction *>(u"trayQuit"_s)->trigger();
    QVERIFY(person.find(u"departureBar"_s)); // where it can be seen
    QVERIFY(person.window().isVisible());
    QCOMPARE(left.size(), 0);
    QVERIFY(person.click(u"messageBarDiscard"_s));
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!person.window().isVisible());
    QVERIFY(!person.tray().menu);
}

void TrayStory::aLinkBringsItBack()
{
    GuiDriver person;
    person.tray().available = true;
    QVERIFY(work(person));
    person.window().close();
    QVERIFY(!person.window().isVisible());
    person.window().comeForward(); // as main does for another start
    person.window().numberLinks().find(u"3175550191"_s);
    QVERIFY(person.find(u"findPanel"_s));
    QVERIFY(person.window().isVisible());
    person.window().close();
    person.tray().menu->findChild<QAction *>(u"trayFind"_s)->trigger();
    QVERIFY(person.find(u"findPanel"_s));
}

void TrayStory::withoutATrayClosingQuits()
{
    GuiDriver person;
    QVERIFY(work(person));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"company"_s, u"Lindgren Bygg"_s));
    QSignalSpy left(&person.window(), &MainWindow::left);
    person.window().close();
    QVERIFY(person.find(u"departureBar"_s));
    QVERIFY(person.click(u"messageBarDiscard"_s));
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!person.window().isVisible());
}

void TrayStory::itCanBeTurnedOff()
{
    GuiDriver person;
    person.tray().available = true;
    QVERIFY(work(person));
    QVERIFY(person.trigger(u"actionPreferences"_s));
    QVERIFY(person.click(u"preferencesCloseToTray"_s)); // it was on
    QVERIFY(!person.sees(u"preferencesTrayNote"_s));
    QVERIFY(!person.find<QCheckBox>(u"preferencesCloseToTray"_s)->isChecked());
    QVERIFY(person.click(u"preferencesOk"_s));
    QVERIFY(!person.tray().menu);
    QSignalSpy left(&person.window(), &MainWindow::left);
    person.window().close();
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(person.tray().said.isEmpty());
}

void TrayStory::startingWithTheSessionIsASetting()
{
#ifdef Q_OS_WIN
    QSKIP("there it is a value in the registry of the person who runs the tests");
#endif
    GuiDriver person;
    QVERIFY(work(person));
    QVERIFY(!person.autostart().isOn());
    QVERIFY(person.trigger(u"actionPreferences"_s));
    QVERIFY(person.click(u"preferencesAutostart"_s));
    QVERIFY(!person.autostart().isOn()); // not before it is applied
    QVERIFY(person.click(u"preferencesApply"_s));
    QVERIFY(person.autostart().isOn());
    QVERIFY(person.click(u"preferencesAutostart"_s));
    QVERIFY(person.click(u"preferencesOk"_s));
    QVERIFY(!person.autostart().isOn());
}

void TrayStory::theAdministratorDecidesOverTheStart()
{
#ifdef Q_OS_WIN
    QSKIP("there it is a value in the registry of the person who runs the tests");
#endif
    using Section = Administration::Section;
    GuiDriver person;
    Administration proposed;
    proposed.set(Section::Defaults, Setting::Autostart, true);
    person.restartUnder(proposed);
    QVERIFY(person.autostart().isOn());
    QVERIFY(person.autostart().set(false)); // the person, with a tool of their desktop
    person.restartUnder(proposed);
    QVERIFY(!person.autostart().isOn()); // is not overruled by a default

    Administration fixed;
    fixed.set(Section::Locked, Setting::Autostart, true);
    person.restartUnder(fixed);
    QVERIFY(person.autostart().isOn());
    QVERIFY(work(person));
    QVERIFY(person.trigger(u"actionPreferences"_s));
    QVERIFY(!person.click(u"preferencesAutostart"_s)); // it cannot be used
    QVERIFY(person.sees(u"preferencesLocked.autostart"_s));
}

QTEST_MAIN(TrayStory)
#include "story_tray.moc"
