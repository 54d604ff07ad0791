// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Two Dialbooks at one server, an agent's and a supervisor's: each sees what the other does.
class TogetherStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aNewContactAppearsToTheOther();
    void aChangedContactChangesBeforeTheOther();
    void aDeletedContactIsStruckOutAndThenGoneForBoth();
    void aSharedSpeedDialIsBuiltByOneAndUsedByTheOther();
    void whatTheAgentMayNotDoIsSaid();

private:
    bool bothAtWork();

    SimulatorProcess m_simulator;
    std::unique_ptr<GuiDriver> m_agent;
    std::unique_ptr<GuiDriver> m_supervisor;
};

void TogetherStory::initTestCase()
{
    failOnWarnings();
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
    DriverPolicy policy;
    policy.edits.undoTime = std::chrono::seconds(2); // a slow machine has to see it run
    m_agent = std::make_unique<GuiDriver>(policy);
    m_supervisor = std::make_unique<GuiDriver>(policy);
    QVERIFY(bothAtWork());
}

void TogetherStory::init()
{
    failOnWarnings();
}

bool TogetherStory::bothAtWork()
{
    return m_agent->logIn(m_simulator.address(), u"a.lindgren"_s)
        && m_supervisor->logIn(m_simulator.address(), u"m.okafor"_s) && m_agent->find(u"workPage"_s)
        && m_supervisor->find(u"workPage"_s);
}

void TogetherStory::aNewContactAppearsToTheOther()
{
    QVERIFY(m_agent->chooseDirectory(u"Suppliers"_s));
    QVERIFY(m_supervisor->chooseDirectory(u"Suppliers"_s));
    QVERIFY(m_supervisor->trigger(u"actionNewContact"_s));
    QVERIFY(m_supervisor->type(u"displayName"_s, u"Wabash Duct Cleaning"_s));
    QVERIFY(m_supervisor->type(u"businessPhone"_s, u"(317) 555-0299"_s));
    QVERIFY(m_supervisor->click(u"contactEditorOk"_s));
    QTRY_VERIFY(!m_supervisor->sees(u"contactEditor"_s));
    QTRY_VERIFY(m_agent->rowOf(u"Wabash Duct Cleaning"_s) >= 0);
    // Whoever made it stands on it.
    QTRY_COMPARE(m_supervisor->text(u"detailsName"_s), u"Wabash Duct Cleaning"_s);
    QVERIFY(m_supervisor->notifications().constFirst().contains(u"The contact was created."_s));
    QVERIFY(m_agent->notifications().isEmpty());
}

void TogetherStory::aChangedContactChangesBeforeTheOther()
{
    QVERIFY(m_agent->chooseDirectory(u"Suppliers"_s));
    QVERIFY(m_agent->selectContact(u"Eagle Creek Filters"_s));
    QVERIFY(m_supervisor->chooseDirectory(u"Suppliers"_s));
    QVERIFY(m_supervisor->selectContact(u"Eagle Creek Filters"_s));
    QVERIFY(m_supervisor->trigger(u"actionProperties"_s));
    QVERIFY(m_supervisor->type(u"displayName"_s, u"Eagle Creek Filters & Fans"_s));
    QVERIFY(m_supervisor->click(u"contactEditorOk"_s));
    QTRY_COMPARE(m_agent->text(u"detailsName"_s), u"Eagle Creek Filters & Fans"_s); // still selected
    QVERIFY(m_agent->rowOf(u"Eagle Creek Filters"_s) < 0);
}

void TogetherStory::aDeletedContactIsStruckOutAndThenGoneForBoth()
{
    QVERIFY(m_agent->chooseDirectory(u"Suppliers"_s));
    QVERIFY(m_supervisor->chooseDirectory(u"Suppliers"_s));
    QVERIFY(m_supervisor->selectContact(u"Monon Sheet Metal"_s));
    QVERIFY(m_supervisor->trigger(u"actionDeleteContact"_s));
    QVERIFY(m_supervisor->click(u"deletionConfirmButton"_s));
    QVERIFY(m_supervisor->find(u"undoBar"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->rowOf(u"Monon Sheet Metal"_s) < 0, 15'000);
    QTRY_VERIFY(m_supervisor->rowOf(u"Monon Sheet Metal"_s) < 0);
    QTRY_VERIFY(!m_supervisor->sees(u"undoBar"_s));
}

void TogetherStory::aSharedSpeedDialIsBuiltByOneAndUsedByTheOther()
{
    QVERIFY(m_supervisor->trigger(u"actionNewSpeedDial"_s));
    QVERIFY(m_supervisor->type(u"speedDialName"_s, u"Storm Week"_s));
    QVERIFY(m_supervisor->click(u"speedDialShared"_s));
    QVERIFY(m_supervisor->click(u"speedDialOk"_s));
    QTRY_VERIFY(m_agent->directoryNames().contains(u"Storm Week"_s));
    QTRY_COMPARE(m_supervisor->text(u"directoryName"_s), u"Storm Week"_s); // shown to whoever made it
    QVERIFY(m_agent->chooseDirectory(u"Storm Week"_s));

    QVERIFY(m_supervisor->chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(m_supervisor->selectContact(u"Abernathy, Clara"_s));
    QVERIFY(m_supervisor->trigger(u"actionAddToSpeedDial"_s));
    QVERIFY(m_supervisor->choose(u"speedDialLists"_s, u"Storm Week"_s));
    QVERIFY(m_supervisor->click(u"addToSpeedDialOk"_s));
    QTRY_VERIFY(!m_supervisor->sees(u"addToSpeedDialDialog"_s));
    QTRY_VERIFY(m_agent->rowOf(u"Abernathy, Clara"_s) >= 0);
}

void TogetherStory::whatTheAgentMayNotDoIsSaid()
{
    QVERIFY(m_agent->chooseDirectory(u"Suppliers"_s));
    QVERIFY(m_agent->selectContact(u"Crossroads Copper & Pipe"_s));
    QAction *newContact = m_agent->action(u"actionNewContact"_s);
    QTRY_VERIFY(!newContact->isEnabled());
    QVERIFY(newContact->toolTip().contains(u"Read Only"_s));
    QVERIFY(!m_agent->action(u"actionDeleteContact"_s)->isEnabled());
    QVERIFY(m_agent->trigger(u"actionProperties"_s)); // to be read
    QVERIFY(m_agent->find(u"contactEditorClose"_s));
    QVERIFY(m_agent->text(u"contactEditorBar"_s).contains(u"Read Only"_s));
    QVERIFY(m_agent->click(u"contactEditorClose"_s));
}

QTEST_MAIN(TogetherStory)
#include "story_together.moc"
