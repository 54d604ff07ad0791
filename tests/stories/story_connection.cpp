// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The server goes away and comes back, here or elsewhere: said at the top, and the work goes on by itself.
class ConnectionStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSwitchoverIsFollowedAndTheSelectionStays();
    void whileTheServerIsAwayNothingIsLost();
    void quittingWithoutAConnectionSaysWhatIsNotSent();

private:
    void loseTheServer(SimulatorProcess &simulator);
};

void ConnectionStory::init()
{
    failOnWarnings();
}

void ConnectionStory::loseTheServer(SimulatorProcess &simulator)
{
    simulator.control(u"close"_s,
        { { u"when"_s, u"before"_s }, { u"path"_s, u"/icws/*"_s }, { u"times"_s, QJsonValue::Null } });
    simulator.control(u"events"_s, { { u"cut"_s, true } });
}

void ConnectionStory::aSwitchoverIsFollowedAndTheSelectionStays()
{
    SimulatorProcess pair;
    QVERIFY(!pair.start({ u"--still"_s, u"--second-host"_s, u"127.0.0.2"_s }).isEmpty());
    GuiDriver person;
    QVERIFY(person.logIn(pair.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Private Contacts"_s));
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    pair.control(u"switchover"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        person.app().session().server().host() == u"127.0.0.2"_s && person.app().session().isConnected(),
        8000);
    QTRY_VERIFY(!person.sees(u"connectionLostBar"_s));
    QCOMPARE(person.text(u"detailsName"_s), u"Lindgren, Erik"_s);
    pair.control(u"edit"_s,
        { { u"userId"_s, u"a.lindgren"_s }, { u"directoryId"_s, u"private:a.lindgren"_s },
            { u"entryId"_s, u"erik"_s },
            { u"contact"_s, QJsonObject { { u"displayName"_s, u"Lindgren, Erik Olof"_s } } } });
    QTRY_COMPARE(person.text(u"detailsName"_s), u"Lindgren, Erik Olof"_s); // live again
}

void ConnectionStory::whileTheServerIsAwayNothingIsLost()
{
    SimulatorProcess simulator;
    QVERIFY(!simulator.start({ u"--still"_s }).isEmpty());
    DriverPolicy policy;
    policy.session.firstDelay = std::chrono::milliseconds(2500);
    policy.session.longestDelay = std::chrono::milliseconds(5000);
    GuiDriver person(policy);
    QVERIFY(person.logIn(simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Private Contacts"_s));
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    loseTheServer(simulator);
    QVERIFY(QTest::qWaitFor([&] { return person.sees(u"connectionLostBar"_s); }, 10000));
    QVERIFY(!person.text(u"connectionText"_s).startsWith(u"Connected"_s));
    QVERIFY(person.rowOf(u"Lindgren, Erik"_s) >= 0); // what was seen can still be read
    QVERIFY(!person.action(u"actionNewContact"_s)->isEnabled());
    QVERIFY(person.action(u"actionCopyNumber"_s)->isEnabled());

    simulator.control(u"reset"_s);
    QVERIFY(person.click(u"messageBarTryNow"_s));
    QTRY_VERIFY(person.app().session().isConnected());
    QTRY_VERIFY(!person.sees(u"connectionLostBar"_s));
    QTRY_VERIFY(person.action(u"actionNewContact"_s)->isEnabled());
    QCOMPARE(person.text(u"detailsName"_s), u"Lindgren, Erik"_s);
    QVERIFY(person.notifications().constFirst().contains(u"is back"_s));
}

void ConnectionStory::quittingWithoutAConnectionSaysWhatIsNotSent()
{
    SimulatorProcess simulator;
    QVERIFY(!simulator.start({ u"--still"_s }).isEmpty());
    GuiDriver person;
    QVERIFY(person.logIn(simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"My Favourites"_s));
    QVERIFY(person.selectContact(u"Little Oaks Daycare"_s));
    QVERIFY(person.trigger(u"actionRemoveLink"_s));
    loseTheServer(simulator);
    QVERIFY(QTest::qWaitFor([&] { return person.sees(u"connectionLostBar"_s); }, 8000));
    QVERIFY(person.trigger(u"actionQuit"_s));
    QVERIFY(person.find(u"messageBarLeaveAnyway"_s));
    QVERIFY(person.window().isVisible());
    QVERIFY(person.click(u"messageBarLeaveAnyway"_s));
    QTRY_VERIFY(!person.window().isVisible());
}

QTEST_MAIN(ConnectionStory)
#include "story_connection.moc"
