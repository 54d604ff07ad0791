// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "ui/feedback/messagebar.h"

#include <QJsonArray>
#include <QMenu>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The server says no: told at the place that can mend it, and the work is still there.
class RefusalStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aBusyServerIsTriedAgainAndTheLinkIsAddedOnce();
    void aForbiddenChangeKeepsWhatWasTyped();
    void aPrimaryNumberThatIsRefusedIsToldAbovePage();
    void anOldServerIsReadOnlyAndSaysSo();

private:
    SimulatorProcess m_simulator;
};

void RefusalStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void RefusalStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
}

void RefusalStory::aBusyServerIsTriedAgainAndTheLinkIsAddedOnce()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.selectContact(u"Conference Bridge"_s));
    m_simulator.control(u"busy"_s, { { u"times"_s, 2 }, { u"method"_s, u"POST"_s } });
    QVERIFY(person.trigger(u"actionAddToSpeedDial"_s));
    QVERIFY(person.choose(u"speedDialLists"_s, u"Weekend Duty"_s));
    QVERIFY(person.click(u"addToSpeedDialOk"_s));
    QTRY_VERIFY(!person.sees(u"addToSpeedDialDialog"_s));
    QCOMPARE(m_simulator.look(u"directory?id=sd-weekend"_s).value(u"count"_s).toInt(), 1);
    QVERIFY(!person.sees(u"failedBar"_s)); // the dialog told it
    QVERIFY(person.chooseDirectory(u"Weekend Duty"_s));
    QTRY_VERIFY(person.rowOf(u"Conference Bridge"_s) >= 0);
}

void RefusalStory::aForbiddenChangeKeepsWhatWasTyped()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.selectContact(u"Abernathy, Clara"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"title"_s, u"Chair"_s));
    m_simulator.control(
        u"forbid"_s, { { u"directoryId"_s, u"public"_s }, { u"entryId"_s, u"everything"_s } });
    QVERIFY(person.click(u"contactEditorOk"_s));
    auto *bar = person.find<MessageBar>(u"contactEditorBar"_s);
    QVERIFY(bar);
    QTRY_COMPARE(bar->kind(), MessageBar::Kind::Problem);
    QVERIFY(bar->details().contains(u"403"_s));
    QCOMPARE(person.text(u"title"_s), u"Chair"_s);
    QVERIFY(!person.sees(u"failedBar"_s));
    QTRY_VERIFY(!person.notifications().isEmpty());

    m_simulator.control(u"forbid"_s,
        { { u"directoryId"_s, u"public"_s }, { u"entryId"_s, u"everything"_s }, { u"forbidden"_s, false } });
    QVERIFY(person.click(u"contactEditorOk"_s));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
}

void RefusalStory::aPrimaryNumberThatIsRefusedIsToldAbovePage()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"My Favourites"_s));
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    m_simulator.control(u"answer"_s,
        { { u"status"_s, 500 }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"/icws/*/speed-dial/*"_s },
            { u"times"_s, 4 } }); // each time it is looked whether it was done, and then sent again
    auto *menu = person.window().findChild<QMenu *>(u"primaryNumberMenu"_s);
    QVERIFY(menu);
    emit menu->aboutToShow();
    QAction *mobile = menu->findChild<QAction *>(u"primaryNumber5"_s);
    QVERIFY(mobile);
    mobile->trigger();
    QVERIFY(person.find(u"failedBar"_s));
    QVERIFY(person.text(u"failedBar"_s).contains(u"Lindgren, Erik"_s));
    QVERIFY(person.click(u"messageBarRetry"_s));
    QTRY_VERIFY(!person.sees(u"failedBar"_s));
    QTRY_VERIFY(person.notifications().constFirst().contains(u"The primary number was set."_s));
}

void RefusalStory::anOldServerIsReadOnlyAndSaysSo()
{
    m_simulator.control(u"feature"_s, { { u"featureId"_s, u"directories"_s }, { u"version"_s, 9 } });
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"readOnlyServerBar"_s));
    QVERIFY(person.chooseDirectory(u"IC Private Contacts"_s));
    QVERIFY(person.selectContact(u"Little Oaks Daycare"_s));
    QVERIFY(!person.action(u"actionNewContact"_s)->isEnabled());
    QVERIFY(!person.action(u"actionNewSpeedDial"_s)->isEnabled());
    QVERIFY(!person.action(u"actionDeleteContact"_s)->isEnabled());
    QVERIFY(person.action(u"actionCopyNumber"_s)->isEnabled());
}

QTEST_MAIN(RefusalStory)
#include "story_refusals.moc"
