// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/otherpeople.h"
#include "tests/support/guidriver.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString clara = u"Abernathy, Clara"_s;
const QString publicContacts = u"public"_s;

DriverPolicy waitingWhenBusy(std::chrono::milliseconds delay)
{
    DriverPolicy policy;
    policy.edits.firstBusyDelay = delay;
    return policy;
}

} // namespace

/// Saving when the server is not in the mood: what was typed arrives once, or is still there with the reason.
/// By keys.
class SavingStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBusyServerIsCountedAndThenDone();
    void aBusyServerIsStoppedAndTriedAgain();
    void aBusyListNameIsCountedAndStopped();
    void whatIsBusyWithoutADialogIsCountedAboveThePage();
    void theSessionIsLostInMidSave();
    void theServerSwitchesOverInMidSave();
    void anEditorWhoseEditWaitsCanBeClosed();
    void whatWaitsIsSentEarlier();
    void quittingKeepsWhatWaits();

private:
    void openClara(GuiDriver &person);
    void save(GuiDriver &person);
    void cut(GuiDriver &person);
    [[nodiscard]] QString title() { return m_others->text(publicContacts, clara, u"title"_s); }

    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<OtherPeople> m_others;
};

void SavingStory::init()
{
    failOnWarnings();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s, u"--second-host"_s, u"127.0.0.2"_s }).isEmpty());
    m_others = std::make_unique<OtherPeople>(*m_simulator);
}

/// Up to the title typed in her editor.
void SavingStory::openClara(GuiDriver &person)
{
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.selectContact(clara));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_Return)));
    QVERIFY(person.find(u"contactEditor"_s));
    QVERIFY(person.type(u"title"_s, u"Head of Fans"_s));
}

void SavingStory::save(GuiDriver &person)
{
    QVERIFY(person.activate(person.find(u"contactEditor"_s)));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
}

void SavingStory::cut(GuiDriver &person)
{
    m_others->cut();
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"connectionLostBar"_s), 12'000);
}

void SavingStory::aBusyServerIsCountedAndThenDone()
{
    GuiDriver person(waitingWhenBusy(3s));
    openClara(person);
    m_simulator->control(u"busy"_s, { { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s } });
    save(person);
    QVERIFY(person.find(u"messageBarStop"_s));
    const QString counted = person.text(u"contactEditorBar"_s);
    QVERIFY2(counted.contains(u"(attempt 2 of 4)"_s), qPrintable(counted));
    QTRY_VERIFY(person.text(u"contactEditorBar"_s) != counted); // seconds
    QTRY_VERIFY_WITH_TIMEOUT(!person.sees(u"contactEditor"_s), 10'000);
    QCOMPARE(title(), u"Head of Fans"_s);
    QCOMPARE(m_others->done(u"PUT"_s, u"/contacts/public/"_s), 1);
}

void SavingStory::aBusyServerIsStoppedAndTriedAgain()
{
    GuiDriver person(waitingWhenBusy(30s));
    openClara(person);
    const QString before = title();
    m_simulator->control(u"busy"_s, { { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s } });
    save(person);
    QVERIFY(person.find(u"messageBarStop"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_T)));
    QVERIFY(person.find(u"messageBarRetry"_s));
    QCOMPARE(person.text(u"title"_s), u"Head of Fans"_s);
    QCOMPARE(title(), before);
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_Y))); // Retry
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QCOMPARE(title(), u"Head of Fans"_s);
}

void SavingStory::aBusyListNameIsCountedAndStopped()
{
    GuiDriver person(waitingWhenBusy(30s));
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"Weekend Duty"_s));
    m_simulator->control(u"busy"_s, { { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/speed-dial/*"_s } });
    QVERIFY(person.press(Qt::Key_F2));
    QVERIFY(person.type(u"speedDialName"_s, u"Weekend Watch"_s));
    QVERIFY(person.press(Qt::Key_Return));
    QVERIFY(person.find(u"messageBarStop"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_T)));
    QVERIFY(person.find(u"messageBarRetry"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_Y)));
    QTRY_VERIFY(!person.sees(u"speedDialDialog"_s));
    QTRY_VERIFY(person.directoryNames().contains(u"Weekend Watch"_s));
}

void SavingStory::whatIsBusyWithoutADialogIsCountedAboveThePage()
{
    GuiDriver person(waitingWhenBusy(30s));
    openClara(person);
    const QString before = title();
    save(person);
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    m_simulator->control(u"busy"_s, { { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s } });
    QVERIFY(person.activate());
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QVERIFY(person.find(u"busyBar"_s));
    const QString counted = person.text(u"busyBar"_s);
    QVERIFY2(counted.contains(clara) && counted.contains(u"(attempt 2 of 4)"_s), qPrintable(counted));
    QTRY_VERIFY(person.text(u"busyBar"_s) != counted);
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_P)));
    QVERIFY(person.find(u"failedBar"_s));
    QVERIFY(!person.sees(u"busyBar"_s));
    QVERIFY(person.find(u"messageBarRetry"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_R)));
    QTRY_COMPARE(title(), before);
    QTRY_VERIFY(!person.sees(u"failedBar"_s));
}

void SavingStory::theSessionIsLostInMidSave()
{
    GuiDriver person;
    openClara(person);
    // It is done, but the answer is lost; and then the session is over.
    m_simulator->control(u"close"_s,
        { { u"when"_s, u"after"_s }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s } });
    m_simulator->control(u"latency"_s,
        { { u"milliseconds"_s, 1500 }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s },
            { u"times"_s, 1 } });
    save(person);
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"Saving"_s));
    m_simulator->control(u"end-session"_s, { { u"userId"_s, u"a.lindgren"_s } });
    QWidget *prompt = person.find(u"passwordPrompt"_s);
    QVERIFY(prompt);
    QCOMPARE(prompt->window()->objectName(), u"contactEditor"_s); // over the work
    QVERIFY(person.type(u"promptPasswordEdit"_s, u"demo"_s));
    QVERIFY(person.press(Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(!person.sees(u"contactEditor"_s), 10'000);
    QCOMPARE(title(), u"Head of Fans"_s);
    QCOMPARE(m_others->done(u"PUT"_s, u"/contacts/public/"_s), 1); // looked at, not sent again
}

void SavingStory::theServerSwitchesOverInMidSave()
{
    GuiDriver person;
    openClara(person);
    const QString former = person.app().session().server().host();
    m_simulator->control(u"close"_s,
        { { u"when"_s, u"half-way"_s }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s } });
    m_simulator->control(u"user"_s,
        { { u"userId"_s, u"a.lindgren"_s }, { u"password"_s, u"another"_s } }); // the known one does not do
    m_simulator->control(u"latency"_s,
        { { u"milliseconds"_s, 1500 }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/public/*"_s },
            { u"times"_s, 1 } });
    save(person);
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"Saving"_s));
    m_simulator->control(u"switchover"_s);
    QVERIFY(QTest::qWaitFor([&] { return person.sees(u"passwordPrompt"_s); }, 15'000));
    QVERIFY(person.type(u"promptPasswordEdit"_s, u"another"_s));
    QVERIFY(person.press(Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(!person.sees(u"contactEditor"_s), 15'000);
    QVERIFY(person.app().session().server().host() != former);
    QCOMPARE(title(), u"Head of Fans"_s);
    QCOMPARE(m_others->done(u"PUT"_s, u"/contacts/public/"_s), 1);
}

void SavingStory::anEditorWhoseEditWaitsCanBeClosed()
{
    GuiDriver person;
    openClara(person);
    cut(person);
    save(person);
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"outbox"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_U))); // Show Outbox
    QWidget *outbox = person.find(u"outboxDialog"_s);
    QVERIFY(person.activate(outbox));
    QVERIFY(person.press(Qt::Key_Escape));
    QVERIFY(person.activate(person.find(u"contactEditor"_s)));
    QVERIFY(person.press(Qt::Key_Escape)); // nobody is asked: nothing is lost
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QVERIFY(person.text(u"outboxButton"_s).startsWith(u"1 "_s));

    // Whoever opens the contact again is told that it does not show this yet.
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.activate(person.find(u"contactEditor"_s)));
    QVERIFY2(person.text(u"contactEditorBar"_s).contains(u"earlier change"_s),
        qPrintable(person.text(u"contactEditorBar"_s)));
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));

    m_simulator->control(u"reset"_s);
    QVERIFY(person.click(u"messageBarTryNow"_s));
    QTRY_COMPARE(title(), u"Head of Fans"_s);
    QTRY_VERIFY(!person.sees(u"outboxButton"_s));
    QTRY_VERIFY(person.notifications().join(u'\n').contains(u"The contact was changed."_s));
}

void SavingStory::whatWaitsIsSentEarlier()
{
    GuiDriver person;
    openClara(person);
    QVERIFY(person.activate());
    QVERIFY(person.chooseDirectory(u"IC Private Contacts"_s));
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_Return)));
    QTRY_COMPARE(person.window().findChildren<QWidget *>(u"contactEditor"_s).size(), 2);
    cut(person);
    for (QWidget *editor : person.window().findChildren<QWidget *>(u"contactEditor"_s)) {
        auto *company = editor->findChild<QLineEdit *>(u"company"_s);
        QVERIFY(person.activate(editor));
        company->setFocus();
        company->selectAll();
        QTest::keyClicks(company, u"Meridian"_s);
        QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        QVERIFY(person.press(Qt::Key_Escape));
    }
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QVERIFY(person.activate());
    QVERIFY(person.press(Qt::Key_F7));
    auto *list = person.find<QTreeView>(u"outboxList"_s);
    QVERIFY(list);
    const auto what = [list](int row) { return list->model()->index(row, 0).data().toString(); };
    QCOMPARE(list->model()->rowCount(), 2);
    const QString first = what(0);
    const QString second = what(1);
    QVERIFY(person.activate(list));
    list->setFocus();
    QVERIFY(person.press(Qt::Key_Down));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_E))); // Send Earlier
    QTRY_COMPARE(what(0), second);
    QCOMPARE(what(1), first);
    QCOMPARE(list->currentIndex().row(), 0); // still the same edit
    QVERIFY(!person.find(u"outboxMoveUp"_s)->isEnabled());

    m_simulator->control(u"reset"_s);
    QVERIFY(person.click(u"messageBarTryNow"_s));
    QVERIFY(person.find(u"outboxEmpty"_s));
    QCOMPARE(m_others->text(publicContacts, clara, u"company"_s), u"Meridian"_s);
    QCOMPARE(title(), u"Head of Fans"_s);
    QCOMPARE(m_others->text(u"private:a.lindgren"_s, u"Lindgren, Erik"_s, u"company"_s), u"Meridian"_s);
}

void SavingStory::quittingKeepsWhatWaits()
{
    GuiDriver person;
    openClara(person);
    cut(person);
    save(person);
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"outbox"_s));
    QVERIFY(person.activate());
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Q)));
    QVERIFY(person.find(u"messageBarLeaveAnyway"_s)); // not: unsaved editors
    QVERIFY(person.click(u"messageBarLeaveAnyway"_s));
    QTRY_VERIFY(!person.window().isVisible());
    m_simulator->control(u"reset"_s);
    person.restart();
    QVERIFY(!person.sees(u"draftBar"_s));
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QTRY_COMPARE(title(), u"Head of Fans"_s);
}

QTEST_MAIN(SavingStory)
#include "story_saving.moc"
