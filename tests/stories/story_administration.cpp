// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "ui/session/loginpage.h"

#include <QCheckBox>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// A person on a computer whose administrator has set something.
class AdministrationStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aDefaultServerIsThereAndCanBeChanged();
    void aLockedServerCannotBeGoneRound();
    void theWayInTheClearIsRefused();
    void nobodyTrustsACertificateForThemselves();
    void aPasswordThatMayNotBeKeptIsErased();
    void lockedSettingsAreSeenInPreferences();

private:
    static Administration locked(Setting setting, const QVariant &value)
    {
        Administration administration;
        administration.set(Administration::Section::Locked, setting, value);
        return administration;
    }

    SimulatorProcess m_simulator;
};

void AdministrationStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void AdministrationStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
}

void AdministrationStory::aDefaultServerIsThereAndCanBeChanged()
{
    GuiDriver person;
    Administration administration;
    administration.set(Administration::Section::Defaults, Setting::Server, u"cic1.example.com"_s);
    person.restartUnder(administration);
    QCOMPARE(person.text(u"serverField"_s), u"cic1.example.com"_s);
    QVERIFY(!person.sees(u"logInLocked"_s));
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
    person.restart();
    QCOMPARE(person.text(u"serverField"_s), m_simulator.address()); // their own choice now
}

void AdministrationStory::aLockedServerCannotBeGoneRound()
{
    GuiDriver person;
    person.store().setValue(u"logIn/server"_s, u"evil.example"_s);
    person.restartUnder(locked(Setting::Server, m_simulator.address()));
    QCOMPARE(person.text(u"serverField"_s), m_simulator.address());
    QVERIFY(!person.find(u"serverField"_s)->isEnabled());
    QVERIFY(person.text(u"logInLocked"_s).contains(u"Set by your administrator: server."_s));
    QVERIFY(!person.type(u"serverField"_s, u"evil.example"_s));
    person.window().logInPage().prefill(u"evil.example"_s, u"a.lindgren"_s); // --server, --user
    QCOMPARE(person.text(u"serverField"_s), m_simulator.address());
    QCOMPARE(person.text(u"userField"_s), u"a.lindgren"_s);

    QVERIFY(person.type(u"passwordEdit"_s, u"wrong"_s));
    QVERIFY(person.click(u"logInButton"_s));
    QVERIFY(person.find(u"logInMessage"_s));
    QVERIFY(!person.find(u"serverField"_s)->isEnabled()); // a refusal does not open it
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s));
    QVERIFY(person.click(u"logInButton"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
    QVERIFY(person.trigger(u"actionLogOff"_s));
    QVERIFY(person.find(u"logInButton"_s));
    QCOMPARE(person.text(u"serverField"_s), m_simulator.address());
    QVERIFY(!person.find(u"serverField"_s)->isEnabled());
}

void AdministrationStory::theWayInTheClearIsRefused()
{
    GuiDriver person;
    person.restartUnder(locked(Setting::PlainHttp, false));
    QVERIFY(person.logIn(u"http://192.0.2.1"_s, u"a.lindgren"_s));
    QTRY_VERIFY(person.text(u"logInMessage"_s).contains(u"administrator does not allow unencrypted"_s));
    QVERIFY(!person.sees(u"cancelLogInButton"_s)); // nothing was tried
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s)); // this computer: nobody is on that way
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
}

void AdministrationStory::nobodyTrustsACertificateForThemselves()
{
    SimulatorProcess encrypted;
    QVERIFY(!encrypted.start({ u"--tls"_s, u"--still"_s }).isEmpty());
    GuiDriver person;
    QVERIFY(person.logIn(encrypted.address(), u"a.lindgren"_s));
    QVERIFY(person.click(u"certificateTrust"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));

    person.restartUnder(locked(Setting::CertificateDecisions, false));
    QVERIFY(person.logIn(encrypted.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"certificateQuestion"_s)); // what was decided before does not count
    QVERIFY(!person.sees(u"certificateTrust"_s));
    QVERIFY(person.text(u"certificateAdvice"_s).contains(u"Your administrator has set"_s));
    QVERIFY(!person.text(u"certificateFingerprint"_s).isEmpty());
    QVERIFY(person.click(u"certificateDecline"_s));
    QVERIFY(person.find(u"serverField"_s));
}

void AdministrationStory::aPasswordThatMayNotBeKeptIsErased()
{
    GuiDriver person;
    person.find<QCheckBox>(u"rememberBox"_s)->setChecked(true);
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QTRY_COMPARE(person.secrets().kept.size(), 1);
    person.restartUnder(locked(Setting::RememberPassword, false));
    QTRY_COMPARE(person.secrets().kept.size(), 0);
    QVERIFY(!person.find(u"rememberBox"_s)->isEnabled());
    QCOMPARE(person.text(u"passwordEdit"_s), QString());
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
    QCOMPARE(person.secrets().kept.size(), 0);
}

void AdministrationStory::lockedSettingsAreSeenInPreferences()
{
    GuiDriver person;
    person.restartUnder(locked(Setting::StoreDirectories, false));
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
    QVERIFY(person.trigger(u"actionPreferences"_s));
    QVERIFY(!person.click(u"preferencesKeepDirectories"_s)); // but it is seen
    QVERIFY(!person.find<QCheckBox>(u"preferencesKeepDirectories"_s)->isChecked());
    QVERIFY(person.find(u"preferencesLocked.storeDirectories"_s));
}

QTEST_MAIN(AdministrationStory)
#include "story_administration.moc"
