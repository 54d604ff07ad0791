// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QMenu>
#include <QSignalSpy>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// A person with several servers or users goes from one to the other.
class ProfilesStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void profilesAreListedWithWhomTheyAreFor();
    void switchingLogsOffAndEnds();
    void unsavedWorkIsAskedAbout();
    void whileLoggedOutItEndsAtOnce();
    void aNewProfileGetsAName();

private:
    void keepProfile(const QString &name, const LogInMemory &memory) const
    {
        QSettings store(m_folder->filePath(u"Dialbook-%1.ini"_s.arg(name)), QSettings::IniFormat);
        Settings(store).setLastLogIn(memory);
    }
    /// Opens File > Switch profile by its keys.
    static QMenu *openMenu(GuiDriver &person)
    {
        person.activate();
        QTest::keyClick(&person.window(), Qt::Key_F, Qt::AltModifier);
        auto *file = person.find<QMenu>(u"fileMenu"_s);
        if (!file) {
            return nullptr;
        }
        QTest::keyClick(file, Qt::Key_P);
        return person.find<QMenu>(u"profileMenu"_s);
    }
    static bool pick(GuiDriver &person, const QString &action)
    {
        QMenu *menu = openMenu(person);
        if (!menu || !person.action(action)) {
            return false;
        }
        menu->setActiveAction(person.action(action));
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    static QStringList entriesOf(const QMenu &menu)
    {
        QStringList entries;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator()) {
                entries += (action->isChecked() ? u"* "_s : QString()) + action->text();
            }
        }
        return entries;
    }

    SimulatorProcess m_simulator;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfilesStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void ProfilesStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    keepProfile(u"night"_s, { .server = u"cic2.example.com"_s, .user = u"j&s"_s });
    keepProfile(u"empty"_s, {});
}

void ProfilesStory::profilesAreListedWithWhomTheyAreFor()
{
    GuiDriver person({}, m_folder->path());
    QVERIFY(!person.sees(u"logInProfile"_s));
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
    const QMenu *menu = openMenu(person);
    QVERIFY(menu);
    QCOMPARE(entriesOf(*menu),
        QStringList({ u"* Usual profile (a.lindgren, %1)"_s.arg(m_simulator.address()), u"empty"_s,
            u"night (j&&s, cic2.example.com)"_s, u"&New profile…"_s }));
    keepProfile(u"third"_s, {});
    person.find<QMenu>(u"fileMenu"_s)->close();
    menu = openMenu(person);
    QVERIFY(menu && entriesOf(*menu).contains(u"third"_s)); // looked for anew
}

void ProfilesStory::switchingLogsOffAndEnds()
{
    GuiDriver person({}, m_folder->path());
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QTRY_VERIFY(person.text(u"connectionText"_s).startsWith(u"Connected to "_s));
    QSignalSpy left(&person.window(), &MainWindow::left);
    QVERIFY(pick(person, u"actionProfile.night"_s));
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(person.app().session().state(), Session::State::LoggedOut);
    QCOMPARE(person.window().nextProfile(), std::optional(u"night"_s));
    QVERIFY(!person.window().isVisible());
}

void ProfilesStory::unsavedWorkIsAskedAbout()
{
    GuiDriver person({}, m_folder->path());
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Private Contacts"_s));
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"company"_s, u"Meridian"_s));
    QSignalSpy left(&person.window(), &MainWindow::left);
    QVERIFY(pick(person, u"actionProfile.night"_s));
    QTRY_VERIFY(person.text(u"departureBar"_s).contains(u"not saved"_s));
    QVERIFY(person.find(u"messageBarDiscard"_s));
    QCOMPARE(person.text(u"messageBarDiscard"_s), u"&Discard and switch"_s);
    QVERIFY(person.click(u"messageBarKeepEditing"_s));
    QCOMPARE(left.size(), 0);
    QVERIFY(!person.window().nextProfile());

    // Who stays and quits later has not switched.
    person.window().quit();
    QVERIFY(person.click(u"messageBarDiscard"_s));
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!person.window().nextProfile());
}

void ProfilesStory::whileLoggedOutItEndsAtOnce()
{
    GuiDriver person({}, m_folder->path());
    QSignalSpy left(&person.window(), &MainWindow::left);
    QVERIFY(pick(person, u"actionProfile.empty"_s));
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(person.window().nextProfile(), std::optional(u"empty"_s));
}

void ProfilesStory::aNewProfileGetsAName()
{
    GuiDriver person({}, m_folder->path());
    QSignalSpy left(&person.window(), &MainWindow::left);
    QVERIFY(pick(person, u"actionNewProfile"_s));
    QVERIFY(person.find(u"newProfileDialog"_s));
    QVERIFY(!person.find(u"newProfileSwitch"_s)->isEnabled());
    QVERIFY(person.type(u"newProfileName"_s, u"../x"_s));
    QVERIFY(!person.find(u"newProfileSwitch"_s)->isEnabled());
    QVERIFY(person.text(u"newProfileNote"_s).contains(u"A to Z"_s));
    QVERIFY(person.type(u"newProfileName"_s, u"Night"_s));
    QVERIFY(!person.find(u"newProfileSwitch"_s)->isEnabled());
    QVERIFY(person.text(u"newProfileNote"_s).contains(u"already"_s));
    QVERIFY(person.type(u"newProfileName"_s, u"Berlin"_s));
    QVERIFY(person.press(Qt::Key_Return));
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(person.window().nextProfile(), std::optional(u"berlin"_s));
}

QTEST_MAIN(ProfilesStory)
#include "story_profiles.moc"
