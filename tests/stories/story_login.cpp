// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "ui/feedback/messagebar.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QUrl>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The log-in page: every way in and every way not in.
class LogInStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void returnLogsIn();
    void emptyFieldsAreAskedFor();
    void aWrongPasswordIsToldAtThePassword();
    void anUnknownHostIsToldAtTheServer();
    void aRefusedConnectionIsToldAtTheServer();
    void anotherProgramIsToldAtTheServer();
    void anUntrustedCertificateIsAskedAbout();
    void aTrustedCertificateIsNotAskedAboutAgain();
    void aChangedCertificateIsRefusedLoudly();
    void aServerThatTakesNobodySaysSo();
    void aSlowServerCanBeCancelled();
    void theWayInTheClearIsWarnedOf();
    void thePasswordIsRememberedWhereTheyWantIt();
    void withoutAKeychainItIsSaidInWords();
    void loggingOffLeadsBackToTheLogInPage();

private:
    /// The message stands directly below the field that it is about.
    [[nodiscard]] static bool messageIsBelow(GuiDriver &person, const QString &field);

    SimulatorProcess m_simulator;
};

void LogInStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void LogInStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
}

bool LogInStory::messageIsBelow(GuiDriver &person, const QString &field)
{
    const QWidget *message = person.find(u"logInMessage"_s);
    const QWidget *widget = person.seek(field);
    if (!message || !widget) {
        return false;
    }
    const QWidget *form = message->parentWidget();
    return QTest::qWaitFor([&] {
        const int distance =
            message->mapTo(form, QPoint()).y() - widget->mapTo(form, QPoint()).y() - widget->height();
        return distance >= 0 && distance < 20;
    });
}

void LogInStory::returnLogsIn()
{
    GuiDriver person;
    QVERIFY(person.type(u"serverField"_s, m_simulator.address()));
    QVERIFY(person.type(u"userField"_s, u"a.lindgren"_s));
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s));
    QVERIFY(person.press(Qt::Key_Return));
    QVERIFY(person.find(u"workPage"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).contains(u"Lindgren, Annika"_s));
    QVERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
}

void LogInStory::emptyFieldsAreAskedFor()
{
    GuiDriver person;
    QVERIFY(person.click(u"logInButton"_s));
    QVERIFY(messageIsBelow(person, u"serverField"_s));
    QVERIFY(person.type(u"serverField"_s, u"cic1"_s));
    QVERIFY(!person.sees(u"logInMessage"_s)); // typing mends it
    QVERIFY(person.click(u"logInButton"_s));
    QVERIFY(messageIsBelow(person, u"userField"_s));
    QVERIFY(person.type(u"userField"_s, u"anna"_s));
    QVERIFY(person.click(u"logInButton"_s));
    QVERIFY(messageIsBelow(person, u"password"_s));
}

void LogInStory::aWrongPasswordIsToldAtThePassword()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s, u"wrong"_s));
    QVERIFY(messageIsBelow(person, u"password"_s));
    auto *password = person.find<QLineEdit>(u"passwordEdit"_s);
    QTRY_COMPARE(person.window().focusWidget(), password);
    QCOMPARE(password->selectedText().size(), 5); // typing replaces it
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(person.notifications().constFirst().contains(m_simulator.address()));
}

void LogInStory::anUnknownHostIsToldAtTheServer()
{
    GuiDriver person;
    QVERIFY(person.logIn(u"no-such-server.invalid"_s, u"a.lindgren"_s));
    QVERIFY(messageIsBelow(person, u"serverField"_s));
    QCOMPARE(person.text(u"passwordEdit"_s), u"demo"_s); // nothing typed is lost
}

void LogInStory::aRefusedConnectionIsToldAtTheServer()
{
    GuiDriver person;
    QVERIFY(person.logIn(u"http://127.0.0.1:1"_s, u"a.lindgren"_s));
    QVERIFY(messageIsBelow(person, u"serverField"_s));
}

void LogInStory::anotherProgramIsToldAtTheServer()
{
    m_simulator.control(u"answer"_s,
        { { u"status"_s, 200 }, { u"contentType"_s, u"text/html"_s },
            { u"body"_s, u"<html><b>Welcome to the proxy</b></html>"_s },
            { u"path"_s, u"/icws/connection*"_s }, { u"times"_s, QJsonValue::Null } });
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(messageIsBelow(person, u"serverField"_s));
}

void LogInStory::anUntrustedCertificateIsAskedAbout()
{
    SimulatorProcess encrypted;
    QVERIFY(!encrypted.start({ u"--tls"_s, u"--still"_s }).isEmpty());
    GuiDriver person;
    QVERIFY(person.logIn(encrypted.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"certificateQuestion"_s));
    QVERIFY(!person.sees(u"serverField"_s));
    QCOMPARE(person.text(u"certificateFingerprint"_s).remove(u'\n').count(u':'), 28); // in lines of eight
    QVERIFY(!person.text(u"certificateOwner"_s).isEmpty());

    QVERIFY(person.press(Qt::Key_Return)); // the easy way is to leave it
    QVERIFY(person.find(u"serverField"_s));
    QVERIFY(!person.sees(u"certificateQuestion"_s));
    QCOMPARE(person.text(u"passwordEdit"_s), u"demo"_s); // nothing typed is lost
    QVERIFY(person.store().allKeys().filter(u"trustedCertificates"_s).isEmpty());
}

void LogInStory::aTrustedCertificateIsNotAskedAboutAgain()
{
    SimulatorProcess encrypted;
    QVERIFY(!encrypted.start({ u"--tls"_s, u"--still"_s }).isEmpty());
    GuiDriver person;
    QVERIFY(person.logIn(encrypted.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"certificateQuestion"_s));
    QVERIFY(person.press(Qt::ALT | Qt::Key_R));
    QVERIFY(person.find(u"workPage"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));

    person.restart();
    QVERIFY(person.logIn(encrypted.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"workPage"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
}

void LogInStory::aChangedCertificateIsRefusedLoudly()
{
    GuiDriver person;
    SimulatorProcess encrypted;
    QVERIFY(!encrypted.start({ u"--tls"_s, u"--still"_s }).isEmpty());
    const QString port = QString::number(QUrl(encrypted.address()).port());
    QVERIFY(person.logIn(encrypted.address(), u"a.lindgren"_s));
    QVERIFY(person.click(u"certificateTrust"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));

    // In mid-work somebody else answers in its place, or it was set up anew.
    encrypted.stop();
    SimulatorProcess other;
    QVERIFY(!other.start({ u"--tls"_s, u"--still"_s, u"--port"_s, port }).isEmpty());
    QTRY_VERIFY(person.text(u"connectionLostBar"_s).contains(u"has changed"_s));
    QVERIFY(person.click(u"messageBarCertificate"_s));
    QVERIFY(person.find(u"certificateDialog"_s));
    QVERIFY(person.text(u"certificateFormer"_s) != person.text(u"certificateFingerprint"_s));
    QVERIFY(!person.find(u"certificateTrust"_s)->isEnabled());

    QVERIFY(person.click(u"certificateChecked"_s));
    QVERIFY(person.click(u"certificateTrust"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s)
        || person.sees(u"passwordPrompt"_s)); // the new server knows nothing of the session
    QVERIFY(!person.sees(u"certificateDialog"_s));
}

void LogInStory::aServerThatTakesNobodySaysSo()
{
    m_simulator.control(u"not-accepting"_s, { { u"message"_s, u"Closed for <b>tonight</b>."_s } });
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    const auto *bar = person.find<MessageBar>(u"logInMessage"_s);
    QVERIFY(bar);
    QVERIFY(bar->details().contains(u"Closed for <b>tonight</b>."_s)); // as the server wrote it
    m_simulator.control(u"not-accepting"_s, { { u"on"_s, false } });
    QVERIFY(person.click(u"logInButton"_s));
    QVERIFY(person.find(u"workPage"_s));
}

void LogInStory::aSlowServerCanBeCancelled()
{
    m_simulator.control(u"latency"_s, { { u"milliseconds"_s, 8000 } });
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"cancelLogInButton"_s));
    QVERIFY(person.sees(u"logInProgress"_s));
    QVERIFY(!person.find(u"serverField"_s)->isEnabled());
    QVERIFY(person.click(u"cancelLogInButton"_s));
    QVERIFY(person.find(u"logInButton"_s));
    QVERIFY(person.find(u"serverField"_s)->isEnabled());
    QVERIFY(!person.sees(u"logInMessage"_s)); // what the person ended is no news
}

void LogInStory::theWayInTheClearIsWarnedOf()
{
    GuiDriver person;
    QVERIFY(person.type(u"serverField"_s, u"http://cic1.example.com"_s));
    QVERIFY(person.sees(u"encryptionWarning"_s));
    QVERIFY(person.type(u"serverField"_s, u"cic1.example.com"_s));
    QVERIFY(!person.sees(u"encryptionWarning"_s));
    QVERIFY(person.type(u"serverField"_s, u"http://127.0.0.1:8018"_s)); // nobody is on that way
    QVERIFY(!person.sees(u"encryptionWarning"_s));
}

void LogInStory::thePasswordIsRememberedWhereTheyWantIt()
{
    GuiDriver person;
    person.find<QCheckBox>(u"rememberBox"_s)->setChecked(true);
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"workPage"_s));
    QTRY_COMPARE(person.secrets().kept.size(), 1);
    person.restart();
    QTRY_COMPARE(person.text(u"passwordEdit"_s), u"demo"_s);
    QCOMPARE(person.text(u"userField"_s), u"a.lindgren"_s);

    // Nobody else's: it goes when the user changes. And it is forgotten when they no longer want it kept.
    QVERIFY(person.type(u"userField"_s, u"m.okafor"_s));
    QVERIFY(person.press(Qt::Key_Tab));
    QTRY_COMPARE(person.text(u"passwordEdit"_s), QString());
    person.find<QCheckBox>(u"rememberBox"_s)->setChecked(false);
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"workPage"_s));
    QTRY_COMPARE(person.secrets().kept.size(), 0);
    person.store().sync();
    QFile settings(person.store().fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("demo"));
}

void LogInStory::withoutAKeychainItIsSaidInWords()
{
    GuiDriver person;
    person.secrets().problem = SecretProblem::NoKeychain;
    QVERIFY(!person.sees(u"noKeychainLabel"_s));
    QVERIFY(person.click(u"rememberBox"_s));
    QVERIFY(person.find(u"noKeychainLabel"_s));
    QVERIFY(!person.find(u"rememberBox"_s)->isEnabled());
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"workPage"_s));
}

void LogInStory::loggingOffLeadsBackToTheLogInPage()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"workPage"_s));
    QVERIFY(person.trigger(u"actionLogOff"_s));
    QVERIFY(person.find(u"logInPage"_s));
    QCOMPARE(person.app().session().state(), Session::State::LoggedOut);
    QCOMPARE(person.text(u"passwordEdit"_s), QString());
    QVERIFY(person.logIn(m_simulator.address(), u"m.okafor"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).contains(u"Okafor"_s));
    QTRY_VERIFY(person.directoryNames().contains(u"Team Leads"_s));
    QVERIFY(!person.directoryNames().contains(u"My Favourites"_s)); // the agent's own
}

QTEST_MAIN(LogInStory)
#include "story_login.moc"
