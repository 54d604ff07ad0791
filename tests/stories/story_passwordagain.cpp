// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "ui/feedback/messagebar.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The server ends the session in mid-work: the password is asked for over the work, and the work goes on.
class PasswordAgainStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatWasTypedIsSavedOnceAfterThePassword();
    void aWrongPasswordIsToldAndMayBeTriedAgain();
    void leavingInsteadAsksAboutUnsavedWork();

private:
    int countOf(const QString &method, const QString &part);

    SimulatorProcess m_simulator;
};

void PasswordAgainStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void PasswordAgainStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
    (void)m_simulator.look(u"log?clear=true"_s);
}

int PasswordAgainStory::countOf(const QString &method, const QString &part)
{
    int count = 0;
    const QJsonArray requests = m_simulator.look(u"log"_s).value(u"requests"_s).toArray();
    for (const QJsonValue &request : requests) {
        count += request[u"method"_s].toString() == method && request[u"target"_s].toString().contains(part)
            && request[u"status"_s].toInt() / 100 == 2;
    }
    return count;
}

void PasswordAgainStory::whatWasTypedIsSavedOnceAfterThePassword()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Private Contacts"_s));
    QVERIFY(person.selectContact(u"Little Oaks Daycare"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"company"_s, u"Little Oaks Inc."_s));

    m_simulator.control(u"end-session"_s,
        { { u"userId"_s, u"a.lindgren"_s }, { u"reason"_s, u"Ended by <b>Operations</b>."_s } });
    QWidget *prompt = person.find(u"passwordPrompt"_s);
    QVERIFY(prompt);
    QCOMPARE(prompt->window()->objectName(), u"contactEditor"_s); // over the work, where the person looks
    QVERIFY(person.text(u"passwordWhy"_s).contains(u"Lindgren, Annika"_s));
    QVERIFY(person.text(u"passwordServerWords"_s).contains(u"Ended by <b>Operations</b>."_s));
    QCOMPARE(person.find<QLabel>(u"passwordServerWords"_s)->textFormat(), Qt::PlainText);
    QTRY_COMPARE(prompt->window()->focusWidget(), person.find<QLineEdit>(u"promptPasswordEdit"_s));

    QVERIFY(person.type(u"promptPasswordEdit"_s, u"demo"_s));
    QVERIFY(person.press(Qt::Key_Return));
    QTRY_VERIFY(!person.sees(u"passwordPrompt"_s));
    QTRY_COMPARE(person.app().session().state(), Session::State::Connected);
    QCOMPARE(person.text(u"company"_s), u"Little Oaks Inc."_s);

    QVERIFY(person.click(u"contactEditorOk"_s));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QCOMPARE(countOf(u"PUT"_s, u"/contacts/"_s), 1);
    QTRY_COMPARE(person.text(u"detailsName"_s), u"Little Oaks Daycare"_s); // the selection outlived it
    QTRY_VERIFY(person.column(u"Company"_s).contains(u"Little Oaks Inc."_s)
        || person.text(u"detailsCompany"_s).contains(u"Little Oaks Inc."_s));
}

void PasswordAgainStory::aWrongPasswordIsToldAndMayBeTriedAgain()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"workPage"_s));
    m_simulator.control(u"end-session"_s, { { u"userId"_s, u"a.lindgren"_s } });
    QVERIFY(person.find(u"passwordPrompt"_s));
    QVERIFY(person.type(u"promptPasswordEdit"_s, u"nonsense"_s));
    QVERIFY(person.click(u"promptContinueButton"_s));
    QVERIFY(person.find<MessageBar>(u"passwordMessage"_s));
    QVERIFY(person.sees(u"passwordPrompt"_s));
    QVERIFY(person.type(u"promptPasswordEdit"_s, u"demo"_s));
    QVERIFY(person.click(u"promptContinueButton"_s));
    QTRY_COMPARE(person.app().session().state(), Session::State::Connected);
    QTRY_VERIFY(!person.sees(u"passwordPrompt"_s));
}

void PasswordAgainStory::leavingInsteadAsksAboutUnsavedWork()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Private Contacts"_s));
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"company"_s, u"Home"_s));
    m_simulator.control(u"end-session"_s, { { u"userId"_s, u"a.lindgren"_s } });
    QVERIFY(person.find(u"passwordPrompt"_s));
    QVERIFY(person.click(u"promptLogOffButton"_s));
    QVERIFY(person.find(u"messageBarKeepEditing"_s));
    QVERIFY(person.click(u"messageBarKeepEditing"_s));
    QCOMPARE(person.text(u"company"_s), u"Home"_s);
    QVERIFY(person.sees(u"passwordPrompt"_s));
    QVERIFY(person.click(u"promptLogOffButton"_s));
    QVERIFY(person.click(u"messageBarDiscard"_s));
    QVERIFY(person.find(u"logInPage"_s));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
}

QTEST_MAIN(PasswordAgainStory)
#include "story_passwordagain.moc"
