// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QPointer>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Deleting: what it breaks is named, it can be undone, and what waits is sent on leaving.
class DeletionStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theSpeedDialsThatBreakAreNamed();
    void undoKeepsTheContact();
    void oneLinkIsRemovedWithoutAQuestion();
    void severalAreSummedUpAndUndoneTogether();
    void quittingSendsWhatWaits();
    void whatIsRefusedOnQuittingIsSaid();
    void aRefusedDeletionOffersRetry();

private:
    void work(GuiDriver &person, const QString &directory);
    [[nodiscard]] int countIn(const QString &directoryId);

    SimulatorProcess m_simulator;
};

void DeletionStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void DeletionStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
}

void DeletionStory::work(GuiDriver &person, const QString &directory)
{
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(directory));
}

int DeletionStory::countIn(const QString &directoryId)
{
    return m_simulator.look(u"directory?id="_s + directoryId).value(u"count"_s).toInt();
}

void DeletionStory::theSpeedDialsThatBreakAreNamed()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    QVERIFY(person.selectContact(u"Abernathy, Clara"_s));
    QVERIFY(person.trigger(u"actionDeleteContact"_s));
    QVERIFY(person.find(u"deletionDialog"_s));
    QVERIFY(person.text(u"deletionQuestion"_s).contains(u"Abernathy, Clara"_s));
    QVERIFY(person.text(u"deletionConsequence"_s).contains(u"3"_s)); // twice in favourites, once in partners
    QVERIFY(person.text(u"deletionPlaces"_s).contains(u"My Favourites"_s));
    QVERIFY(person.text(u"deletionPlaces"_s).contains(u"On-call Partners"_s));
    QVERIFY(person.activate(person.find(u"deletionDialog"_s)));
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"deletionDialog"_s));
    QVERIFY(!person.sees(u"undoBar"_s));
}

void DeletionStory::undoKeepsTheContact()
{
    GuiDriver person;
    work(person, u"IC Private Contacts"_s);
    const int before = countIn(u"private:a.lindgren"_s);
    QVERIFY(person.selectContact(u"Mamma 🌻"_s));
    QVERIFY(person.press(Qt::Key_Delete));
    QVERIFY(person.click(u"deletionConfirmButton"_s));
    QVERIFY(person.find(u"undoBar"_s));
    QVERIFY(person.text(u"undoBar"_s).contains(u"Mamma 🌻"_s));
    QPointer<QWidget> undo = person.find(u"messageBarUndo"_s);
    const QString first = person.text(u"undoBar"_s);
    QTRY_VERIFY(person.text(u"undoBar"_s) != first); // it counts
    QVERIFY(undo && undo->isVisible()); // and its button stays the same
    QVERIFY(person.click(u"messageBarUndo"_s));
    QTRY_VERIFY(!person.sees(u"undoBar"_s));
    QVERIFY(person.app().edits().isIdle());
    QCOMPARE(countIn(u"private:a.lindgren"_s), before);
    QVERIFY(person.notifications().constFirst().contains(u"Undone"_s));
}

void DeletionStory::oneLinkIsRemovedWithoutAQuestion()
{
    DriverPolicy policy;
    policy.edits.undoTime = std::chrono::seconds(2);
    GuiDriver person(policy);
    work(person, u"Local Services"_s);
    const int before = countIn(u"sd-local"_s);
    QVERIFY(person.selectContact(u"Conference Bridge"_s));
    QVERIFY(person.press(Qt::Key_Delete));
    QVERIFY(!person.sees(u"deletionDialog"_s));
    QVERIFY(person.find(u"undoBar"_s));
    QTRY_COMPARE(countIn(u"sd-local"_s), before - 1);
    QTRY_VERIFY(person.rowOf(u"Conference Bridge"_s) < 0);
}

void DeletionStory::severalAreSummedUpAndUndoneTogether()
{
    GuiDriver person;
    work(person, u"My Favourites"_s);
    const int before = countIn(u"sd-favourites"_s);
    QVERIFY(before > 2);
    QTRY_COMPARE(person.column(u"Display Name"_s).size(), before);
    person.table()->setFocus();
    QVERIFY(person.trigger(u"actionSelectAll"_s));
    QVERIFY(person.trigger(u"actionRemoveLink"_s));
    QTRY_VERIFY(person.text(u"undoBar"_s).contains(QString::number(before)));
    QVERIFY(person.click(u"messageBarUndoAll"_s));
    QTRY_VERIFY(!person.sees(u"undoBar"_s));
    QVERIFY(person.app().edits().isIdle());
    QCOMPARE(countIn(u"sd-favourites"_s), before);
}

void DeletionStory::quittingSendsWhatWaits()
{
    GuiDriver person;
    work(person, u"IC Private Contacts"_s);
    const int before = countIn(u"private:a.lindgren"_s);
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    QVERIFY(person.trigger(u"actionDeleteContact"_s));
    QVERIFY(person.click(u"deletionConfirmButton"_s));
    QVERIFY(person.find(u"undoBar"_s));
    QVERIFY(person.trigger(u"actionQuit"_s));
    QTRY_VERIFY(!person.window().isVisible());
    QCOMPARE(countIn(u"private:a.lindgren"_s), before - 1);
    QCOMPARE(person.app().session().state(), Session::State::LoggedOut);
}

void DeletionStory::whatIsRefusedOnQuittingIsSaid()
{
    GuiDriver person;
    work(person, u"IC Private Contacts"_s);
    const int before = countIn(u"private:a.lindgren"_s);
    QVERIFY(person.selectContact(u"Zahnärztin Dr. Böhm"_s));
    QVERIFY(person.trigger(u"actionDeleteContact"_s));
    QVERIFY(person.click(u"deletionConfirmButton"_s));
    QVERIFY(person.find(u"undoBar"_s));
    m_simulator.control(u"answer"_s,
        { { u"status"_s, 500 }, { u"method"_s, u"DELETE"_s },
            { u"path"_s, u"/icws/*/directories/contacts/*"_s }, { u"times"_s, 4 } });
    QVERIFY(person.trigger(u"actionQuit"_s));
    QVERIFY(person.find(u"messageBarLeaveAnyway"_s));
    QVERIFY(person.window().isVisible());
    QVERIFY(person.click(u"messageBarStay"_s));
    QTRY_VERIFY(!person.sees(u"departureBar"_s));
    QTRY_VERIFY(person.sees(u"failedBar"_s)); // and why
    QCOMPARE(countIn(u"private:a.lindgren"_s), before);
    QVERIFY(person.trigger(u"actionQuit"_s)); // said once; now they go
    QTRY_VERIFY(!person.window().isVisible());
}

void DeletionStory::aRefusedDeletionOffersRetry()
{
    DriverPolicy policy;
    policy.edits.undoTime = std::chrono::milliseconds(200);
    GuiDriver person(policy);
    work(person, u"Local Services"_s);
    const int before = countIn(u"sd-local"_s);
    m_simulator.control(u"busy"_s,
        { { u"times"_s, 4 }, { u"method"_s, u"DELETE"_s },
            { u"path"_s, u"/icws/*/directories/speed-dial/*"_s } });
    QVERIFY(person.selectContact(u"Bloom & Branch Florist"_s));
    QVERIFY(person.trigger(u"actionRemoveLink"_s));
    QVERIFY(person.find(u"failedBar"_s)); // after three more attempts
    QCOMPARE(countIn(u"sd-local"_s), before);
    QVERIFY(person.click(u"messageBarRetry"_s));
    QTRY_COMPARE(countIn(u"sd-local"_s), before - 1);
    QTRY_VERIFY(!person.sees(u"failedBar"_s));
}

QTEST_MAIN(DeletionStory)
#include "story_deletion.moc"
