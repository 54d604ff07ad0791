// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Edits that cannot go through at once: they are in sight with the reason, and the person decides.
class OutboxStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void afterACutEditsWaitAndAreSentLater();
    void whatWaitsIsThereAfterTheNextStart();
    void aBusyServerIsCountedAndStopped();
    void aConflictIsShownSideBySideAndDecided();
    void whatWasDeletedMeanwhileCanBeCreatedAgain();
    void givingUpIsAskedAndLeavesTheirs();
    void whatIsTakenBackIsStillInItsEditor();
    void itOpensByItsKeyFromDialogsToo();

private:
    void work(GuiDriver &person, const QString &directory);
    void retitle(GuiDriver &person, const QString &title);
    void cut(GuiDriver &person);
    void somebodyElse(const QString &what, const QJsonObject &contact = {});
    [[nodiscard]] QStringList waiting(GuiDriver &person);
    [[nodiscard]] QJsonObject clara();
    [[nodiscard]] QString title() { return clara().value(u"title"_s).toString(); }

    const QString m_name = u"Abernathy, Clara"_s;
    std::unique_ptr<SimulatorProcess> m_simulator;
};

void OutboxStory::init()
{
    failOnWarnings();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s }).isEmpty());
}

void OutboxStory::work(GuiDriver &person, const QString &directory)
{
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(directory));
}

QJsonObject OutboxStory::clara()
{
    const QJsonArray entries = m_simulator->look(u"directory?id=public"_s).value(u"entries"_s).toArray();
    for (const QJsonValue &value : entries) {
        if (value[u"displayName"_s].toString() == m_name) {
            return value.toObject();
        }
    }
    return {};
}

void OutboxStory::retitle(GuiDriver &person, const QString &title)
{
    QVERIFY(person.selectContact(m_name));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"title"_s, title));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QCOMPARE(this->title(), title);
}

void OutboxStory::cut(GuiDriver &person)
{
    m_simulator->control(u"close"_s,
        { { u"when"_s, u"before"_s }, { u"path"_s, u"/icws/*"_s }, { u"times"_s, QJsonValue::Null } });
    m_simulator->control(u"events"_s, { { u"cut"_s, true } });
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"connectionLostBar"_s), 12'000);
}

void OutboxStory::somebodyElse(const QString &what, const QJsonObject &contact)
{
    m_simulator->control(u"edit"_s,
        { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, u"public"_s }, { u"what"_s, what },
            { u"entryId"_s, clara().value(u"entryID"_s).toString() }, { u"contact"_s, contact } });
}

/// The state of each edit in the list.
QStringList OutboxStory::waiting(GuiDriver &person)
{
    QStringList states;
    if (const auto *list = person.seek<QTreeView>(u"outboxList"_s)) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            states.append(list->model()->index(row, 1).data().toString());
        }
    }
    return states;
}

void OutboxStory::afterACutEditsWaitAndAreSentLater()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    const QString before = title();
    retitle(person, u"Head of Fans"_s);
    QVERIFY(!person.sees(u"outboxButton"_s));
    cut(person);
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.trigger(u"actionUndo"_s));
    QVERIFY(person.find(u"outboxButton"_s));
    QVERIFY(person.text(u"outboxButton"_s).startsWith(u"1 "_s));
    QTRY_VERIFY(person.text(u"connectionLostBar"_s).contains(u"wait"_s));
    QCOMPARE(title(), u"Head of Fans"_s);

    // From the banner to the list; there it can be taken back, by keys alone.
    QVERIFY(person.click(u"messageBarOutbox"_s));
    QVERIFY(person.find(u"outboxDialog"_s));
    QCOMPARE(waiting(person), QStringList { u"Waits to be sent"_s });
    QVERIFY(person.text(u"outboxReason"_s).contains(u"connection is back"_s));
    QVERIFY(person.activate(person.find(u"outboxDialog"_s)));
    QVERIFY(person.press(Qt::Key_Delete));
    QVERIFY(person.find(u"outboxEmpty"_s));
    QTRY_VERIFY(!person.sees(u"outboxButton"_s));
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"outboxDialog"_s));

    // Another one stays, and is sent when the connection is back.
    const ContactPtr contact = person.app()
                                   .lists()
                                   .open(DirectoryId(u"public"_s))
                                   ->find(EntryId(clara().value(u"entryID"_s).toString()));
    QVERIFY(contact);
    ContactDraft wanted = ContactDraft::of(*contact);
    const ContactDraft seen = wanted;
    wanted.text(ContactField::Title) = before;
    person.app().edits().run(UpdateContact { { DirectoryId(u"public"_s), contact->id }, seen, wanted });
    QVERIFY(person.find(u"outboxButton"_s));
    m_simulator->control(u"reset"_s);
    QVERIFY(person.click(u"messageBarTryNow"_s));
    QTRY_COMPARE(title(), before);
    QTRY_VERIFY(!person.sees(u"outboxButton"_s));
}

void OutboxStory::whatWaitsIsThereAfterTheNextStart()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    const QString before = title();
    retitle(person, u"Head of Fans"_s);
    cut(person);
    QVERIFY(person.trigger(u"actionUndo"_s));
    QVERIFY(person.find(u"outboxButton"_s));
    person.restart();
    QVERIFY(person.find(u"outboxButton"_s)); // before anybody has logged in
    QVERIFY(person.trigger(u"actionOutbox"_s));
    QTRY_COMPARE(waiting(person).size(), 1);
    m_simulator->control(u"reset"_s);
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QTRY_COMPARE(title(), before);
    QVERIFY(person.find(u"outboxEmpty"_s));
}

void OutboxStory::aBusyServerIsCountedAndStopped()
{
    DriverPolicy policy;
    policy.edits.firstBusyDelay = std::chrono::seconds(20);
    GuiDriver person(policy);
    work(person, u"IC Public Contacts"_s);
    const QString before = title();
    retitle(person, u"Head of Fans"_s);
    m_simulator->control(u"busy"_s,
        { { u"times"_s, 4 }, { u"method"_s, u"PUT"_s },
            { u"path"_s, u"/icws/*/directories/contacts/public/*"_s } });
    QVERIFY(person.trigger(u"actionUndo"_s));
    QVERIFY(person.find(u"outboxButton"_s));
    QVERIFY(person.click(u"outboxButton"_s));
    QVERIFY(person.find(u"outboxDialog"_s));
    QTRY_VERIFY(waiting(person).value(0).contains(u" of 4)"_s));
    const QString counted = waiting(person).value(0);
    QTRY_VERIFY(waiting(person).value(0) != counted); // it counts
    QVERIFY(person.click(u"outboxStop"_s));
    QTRY_COMPARE(waiting(person), QStringList { u"Not done"_s });
    QCOMPARE(title(), u"Head of Fans"_s);
    m_simulator->control(u"reset"_s);
    QVERIFY(person.click(u"outboxRetry"_s));
    QTRY_COMPARE(title(), before);
    QVERIFY(person.find(u"outboxEmpty"_s));
}

void OutboxStory::aConflictIsShownSideBySideAndDecided()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    const QString before = title();
    retitle(person, u"Head of Fans"_s);
    somebodyElse(u"change"_s, { { u"title"_s, u"Owner & <b>Founder</b>"_s } });
    QVERIFY(person.trigger(u"actionUndo"_s));
    QVERIFY(person.find(u"failedBar"_s));
    QCOMPARE(title(), u"Owner & <b>Founder</b>"_s); // not overwritten

    // By keys: the list, the conflict, later, the conflict again, and what is to be.
    QVERIFY(person.trigger(u"actionOutbox"_s));
    QVERIFY(person.activate(person.find(u"outboxDialog"_s)));
    QVERIFY(person.press(Qt::Key_Return));
    QVERIFY(person.activate(person.find(u"conflictDialog"_s)));
    QStringList texts;
    for (const QLabel *label : person.find(u"conflictDialog"_s)->findChildren<QLabel *>()) {
        texts.append(label->text());
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QString &version : { u"Head of Fans"_s, u"Owner & <b>Founder</b>"_s, before }) {
        QVERIFY2(texts.contains(version), qPrintable(version + u" is not among "_s + texts.join(u'|')));
    }
    QVERIFY(!person.find(u"conflictApply"_s)->isEnabled()); // nothing is chosen for anybody
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"conflictDialog"_s));
    QCOMPARE(waiting(person).size(), 1);

    QVERIFY(person.click(u"outboxResolve"_s));
    QVERIFY(person.find(u"conflictYours0"_s)->accessibleName().contains(before));
    QVERIFY(person.click(u"conflictYours0"_s));
    QVERIFY(person.click(u"conflictApply"_s));
    QTRY_COMPARE(title(), before);
    QTRY_VERIFY(!person.sees(u"conflictDialog"_s));
    QVERIFY(person.find(u"outboxEmpty"_s));
    QTRY_VERIFY(!person.sees(u"failedBar"_s));
}

void OutboxStory::whatWasDeletedMeanwhileCanBeCreatedAgain()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    const QString before = title();
    retitle(person, u"Head of Fans"_s);
    const QString formerId = clara().value(u"entryID"_s).toString();
    somebodyElse(u"delete"_s);
    QVERIFY(clara().isEmpty());
    QVERIFY(person.trigger(u"actionUndo"_s));
    QVERIFY(person.find(u"failedBar"_s));
    QVERIFY(person.click(u"messageBarResolve"_s));
    QVERIFY(person.find(u"conflictDialog"_s));
    QVERIFY(person.text(u"conflictExplanation"_s).contains(u"broken"_s));
    QVERIFY(person.click(u"conflictCreateAgain"_s));
    QTRY_VERIFY(!clara().isEmpty());
    QVERIFY(clara().value(u"entryID"_s).toString() != formerId);
    QCOMPARE(title(), before);
    QTRY_VERIFY(!person.sees(u"conflictDialog"_s));
}

void OutboxStory::givingUpIsAskedAndLeavesTheirs()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    retitle(person, u"Head of Fans"_s);
    somebodyElse(u"change"_s, { { u"title"_s, u"Owner"_s } });
    QVERIFY(person.trigger(u"actionUndo"_s));
    QVERIFY(person.find(u"failedBar"_s));
    QVERIFY(person.trigger(u"actionOutbox"_s));
    QVERIFY(person.find(u"outboxDialog"_s));
    QVERIFY(person.click(u"outboxGiveUp"_s));
    QVERIFY(person.text(u"outboxBar"_s).contains(m_name));
    QVERIFY(person.click(u"messageBarKeep"_s));
    QCOMPARE(waiting(person).size(), 1);
    QVERIFY(person.click(u"outboxGiveUp"_s));
    QVERIFY(person.click(u"messageBarGiveUp"_s));
    QVERIFY(person.find(u"outboxEmpty"_s));
    QCOMPARE(title(), u"Owner"_s);
}

void OutboxStory::whatIsTakenBackIsStillInItsEditor()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    const QString before = title();
    QVERIFY(person.selectContact(m_name));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"title"_s, u"Head of Fans"_s));
    cut(person);
    QVERIFY(person.click(u"contactEditorOk"_s));
    QVERIFY(person.find(u"outboxButton"_s));
    QTRY_VERIFY(!person.find(u"contactEditorOk"_s)->isEnabled());
    QVERIFY(person.trigger(u"actionOutbox"_s));
    QVERIFY(person.click(u"outboxTakeBack"_s));
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"still here"_s));
    QVERIFY(person.find(u"contactEditorOk"_s)->isEnabled());
    QCOMPARE(person.text(u"title"_s), u"Head of Fans"_s);

    // And the same once more, to be sent this time.
    m_simulator->control(u"reset"_s);
    QVERIFY(person.click(u"messageBarTryNow"_s));
    QTRY_VERIFY(person.app().session().isConnected());
    QCOMPARE(title(), before);
    QVERIFY(person.click(u"contactEditorOk"_s));
    QTRY_COMPARE(title(), u"Head of Fans"_s);
}

void OutboxStory::itOpensByItsKeyFromDialogsToo()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    QVERIFY(person.selectContact(m_name));
    for (const auto &[action, dialog] : { std::pair { u"actionProperties"_s, u"contactEditor"_s },
             std::pair { u"actionAddToSpeedDial"_s, u"addToSpeedDialDialog"_s },
             std::pair { u"actionPreferences"_s, u"preferencesDialog"_s } }) {
        QVERIFY(person.trigger(action));
        QVERIFY(person.activate(person.find(dialog)));
        QVERIFY(person.press(Qt::Key_F7));
        auto *outbox = person.find<QDialog>(u"outboxDialog"_s);
        QVERIFY2(outbox, qPrintable(dialog));
        outbox->close();
        QTRY_VERIFY(!person.sees(u"outboxDialog"_s));
        QVERIFY(person.sees(dialog));
    }
}

QTEST_MAIN(OutboxStory)
#include "story_outbox.moc"
