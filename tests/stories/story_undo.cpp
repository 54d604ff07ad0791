// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edithistory.h"
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Undo and redo over everything, by the keys that everybody knows.
class UndoStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theMenuNamesWhatIsUndoneAndRedone();
    void aTextFieldKeepsItsOwnUndo();
    void anUndoneDeletionBringsItsLinksBackAndSaysSo();
    void whatWasDoneToSeveralIsOneStep();
    void anUndoOverwritesNobody();
    void nothingIsOfferedWhileLoggedOut();

private:
    void work(GuiDriver &person, const QString &directory);
    void retitle(GuiDriver &person, const QString &title);
    [[nodiscard]] QJsonObject entryNamed(const QString &directory, const QString &name);
    [[nodiscard]] QString titleOnServer();
    [[nodiscard]] int countIn(const QString &directoryId);

    const QString m_clara = u"Abernathy, Clara"_s;
    std::unique_ptr<SimulatorProcess> m_simulator;
};

void UndoStory::initTestCase()
{
    failOnWarnings();
}

void UndoStory::init()
{
    failOnWarnings();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s }).isEmpty());
}

void UndoStory::work(GuiDriver &person, const QString &directory)
{
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(directory));
}

QJsonObject UndoStory::entryNamed(const QString &directory, const QString &name)
{
    const QJsonArray entries =
        m_simulator->look(u"directory?id="_s + directory).value(u"entries"_s).toArray();
    for (const QJsonValue &value : entries) {
        if (value[u"displayName"_s].toString() == name) {
            return value.toObject();
        }
    }
    return {};
}

QString UndoStory::titleOnServer()
{
    return entryNamed(u"public"_s, m_clara).value(u"title"_s).toString();
}

int UndoStory::countIn(const QString &directoryId)
{
    return m_simulator->look(u"directory?id="_s + directoryId).value(u"count"_s).toInt();
}

void UndoStory::retitle(GuiDriver &person, const QString &title)
{
    QVERIFY(person.selectContact(m_clara));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"title"_s, title));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QCOMPARE(titleOnServer(), title);
}

void UndoStory::theMenuNamesWhatIsUndoneAndRedone()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    QVERIFY(!person.action(u"actionUndo"_s)->isEnabled());
    QVERIFY(!person.action(u"actionRedo"_s)->isEnabled());
    const QString before = titleOnServer();
    QVERIFY(!before.isEmpty());
    retitle(person, u"Head of Fans & Filters"_s);

    QCOMPARE(person.action(u"actionUndo"_s)->text().remove(u'&'), u"Undo Change of Abernathy, Clara"_s);
    person.activate();
    person.table()->setFocus();
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QTRY_COMPARE(titleOnServer(), before);
    QTRY_COMPARE(person.action(u"actionRedo"_s)->text().remove(u'&'), u"Redo Change of Abernathy, Clara"_s);
    QVERIFY(!person.action(u"actionUndo"_s)->isEnabled());

    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    QTRY_COMPARE(titleOnServer(), u"Head of Fans & Filters"_s);
    QTRY_VERIFY(person.action(u"actionUndo"_s)->isEnabled());
    QVERIFY(!person.action(u"actionRedo"_s)->isEnabled());
}

void UndoStory::aTextFieldKeepsItsOwnUndo()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    retitle(person, u"Head of Fans"_s);
    QVERIFY(person.type(u"filterField"_s, u"aber"_s));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QTRY_VERIFY(person.text(u"filterField"_s) != u"aber"_s);
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Z))); // also when there is nothing left in it
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QVERIFY(person.app().edits().isIdle());
    QVERIFY(person.action(u"actionUndo"_s)->isEnabled());
    QCOMPARE(titleOnServer(), u"Head of Fans"_s);
}

void UndoStory::anUndoneDeletionBringsItsLinksBackAndSaysSo()
{
    DriverPolicy policy;
    policy.edits.undoTime = std::chrono::milliseconds(200);
    GuiDriver person(policy);
    work(person, u"IC Public Contacts"_s);
    QVERIFY(person.selectContact(m_clara));
    const QString formerId = entryNamed(u"public"_s, m_clara).value(u"entryID"_s).toString();
    const int favourites = countIn(u"sd-favourites"_s);
    QVERIFY(person.trigger(u"actionDeleteContact"_s));
    QTRY_VERIFY(person.text(u"deletionConsequence"_s).contains(u"3"_s));
    QVERIFY(person.click(u"deletionConfirmButton"_s));
    QTRY_VERIFY(entryNamed(u"public"_s, m_clara).isEmpty());
    QTRY_VERIFY(person.app().edits().isIdle());
    QVERIFY(countIn(u"sd-favourites"_s) < favourites);

    QAction *undo = person.action(u"actionUndo"_s);
    QTRY_COMPARE(undo->text().remove(u'&'), u"Undo Deletion of Abernathy, Clara"_s);
    QVERIFY(undo->toolTip().contains(u"new id"_s)); // said before
    QVERIFY(person.trigger(u"actionUndo"_s));
    QTRY_COMPARE(countIn(u"sd-favourites"_s), favourites);
    QTRY_VERIFY(person.app().edits().isIdle());
    const QJsonObject again = entryNamed(u"public"_s, m_clara);
    QVERIFY(!again.isEmpty());
    QVERIFY(again.value(u"entryID"_s).toString() != formerId);
    const QString told = person.notifications().join(u'\n'); // and afterwards
    QVERIFY2(told.contains(u"with a new id"_s), qPrintable(told));
    QVERIFY2(told.contains(u"3 speed-dial link"_s), qPrintable(told));
}

void UndoStory::whatWasDoneToSeveralIsOneStep()
{
    DriverPolicy policy;
    policy.edits.undoTime = std::chrono::milliseconds(300);
    GuiDriver person(policy);
    work(person, u"Local Services"_s);
    const int before = countIn(u"sd-local"_s);
    QVERIFY(before > 2);
    QTRY_COMPARE(person.column(u"Display Name"_s).size(), before);
    QTRY_VERIFY_WITH_TIMEOUT(person.app().linkHealth().isSettled(), 30000); // knows what they link to
    person.table()->setFocus();
    QVERIFY(person.trigger(u"actionSelectAll"_s));
    QVERIFY(person.trigger(u"actionRemoveLink"_s));
    const QString words = u"Undo Removal of %1 Links"_s.arg(before);
    QCOMPARE(person.action(u"actionUndo"_s)->text().remove(u'&'), words); // while they wait
    QTRY_COMPARE(countIn(u"sd-local"_s), 0);
    QTRY_COMPARE(person.action(u"actionUndo"_s)->text().remove(u'&'), words); // and when they are gone
    QVERIFY(person.trigger(u"actionUndo"_s));
    QTRY_COMPARE(countIn(u"sd-local"_s), before);
    QTRY_VERIFY(!person.action(u"actionUndo"_s)->isEnabled());
    QVERIFY(person.action(u"actionRedo"_s)->isEnabled());
}

void UndoStory::anUndoOverwritesNobody()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    retitle(person, u"Head of Fans"_s);
    const QString id = entryNamed(u"public"_s, m_clara).value(u"entryID"_s).toString();
    m_simulator->control(u"edit"_s,
        { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, u"public"_s }, { u"what"_s, u"change"_s },
            { u"entryId"_s, id }, { u"contact"_s, QJsonObject { { u"title"_s, u"Owner"_s } } } });
    // Also when its editor is open, which knows nothing of the undo.
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.find(u"contactEditor"_s));
    QVERIFY(person.activate());
    QVERIFY(person.trigger(u"actionUndo"_s));
    QVERIFY(person.find(u"failedBar"_s));
    QVERIFY(person.text(u"failedBar"_s).contains(m_clara));
    QCOMPARE(titleOnServer(), u"Owner"_s);
    QVERIFY(person.click(u"messageBarDismiss"_s));
    QTRY_VERIFY(!person.sees(u"failedBar"_s));
    QCOMPARE(titleOnServer(), u"Owner"_s);
}

void UndoStory::nothingIsOfferedWhileLoggedOut()
{
    GuiDriver person;
    work(person, u"IC Public Contacts"_s);
    retitle(person, u"Head of Fans"_s);
    QVERIFY(person.action(u"actionUndo"_s)->isEnabled());
    QVERIFY(person.trigger(u"actionLogOff"_s));
    QTRY_COMPARE(person.app().session().state(), Session::State::LoggedOut);
    QTRY_VERIFY(!person.action(u"actionUndo"_s)->isEnabled());
    QVERIFY(person.action(u"actionUndo"_s)->statusTip().contains(u"connect"_s, Qt::CaseInsensitive));
}

QTEST_MAIN(UndoStory)
#include "story_undo.moc"
