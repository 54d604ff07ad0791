// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edithistory.h"
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "ui/bulk/bulkresultsdialog.h"
#include "ui/directories/directoriespage.h"

#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QProgressBar>
#include <QTabBar>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Several contacts at once: plan first, then all of them, each with its own answer, and one undo.
class BulkStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void severalAreChangedAndUndoneByKeys();
    void aRefusalInTheMiddleMarksThatRowAndGoesOn();
    void thePlanSaysWhoIsLeftOutAndWhy();
    void manyWaitForAConfirmationThatNamesTheNumber();
    void itCanBePausedAndTheRestCancelled();
    void itGoesOnAfterARestart();
    void severalAreDeletedAndComeBack();
    void whatWasTypedIsNotLostByEscape();
    void linksAreAddedAndMovedAndComeBack();

private:
    void work(GuiDriver &person);
    bool selectSeveral(GuiDriver &person, int count);
    bool openFields(GuiDriver &person);
    bool changeTitle(GuiDriver &person, const QString &title);
    [[nodiscard]] QStringList selectedIds(GuiDriver &person) const;
    [[nodiscard]] QJsonArray entries();
    [[nodiscard]] QString titleOf(const QString &id);
    [[nodiscard]] int countTitled(const QString &title);
    /// Somebody else gives the second of the selected contacts this title, and the person sees it.
    void othersTitleTheSecond(GuiDriver &person, const QString &title);
    [[nodiscard]] static QStringList cells(GuiDriver &person, const QString &list, int column);

    std::unique_ptr<SimulatorProcess> m_simulator;
};

void BulkStory::initTestCase()
{
    failOnWarnings();
}

void BulkStory::init()
{
    failOnWarnings();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s }).isEmpty());
}

void BulkStory::work(GuiDriver &person)
{
    QVERIFY(person.logIn(m_simulator->address(), u"admin"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QTRY_VERIFY(person.column(u"Display Name"_s).size() > 300);
}

bool BulkStory::selectSeveral(GuiDriver &person, int count)
{
    if (!person.selectContact(u"Abernathy, Clara"_s)) {
        return false;
    }
    for (int i = 1; i < count; ++i) {
        QTest::keyClick(person.table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    return QTest::qWaitFor([&] { return selectedIds(person).size() == count; });
}

QStringList BulkStory::selectedIds(GuiDriver &person) const
{
    QStringList ids;
    for (const ContactPtr &contact : person.window().findChild<DirectoriesPage *>()->selectedContacts()) {
        ids += contact->id.text();
    }
    return ids;
}

bool BulkStory::openFields(GuiDriver &person)
{
    if (!person.press(QKeySequence(Qt::ALT | Qt::Key_Return))) {
        return false;
    }
    const auto *title = person.find(u"bulk.title"_s);
    return title && QTest::qWaitFor([title] { return title->isEnabled(); }, GuiDriver::patience);
}

/// Up to the plan, by keys.
bool BulkStory::changeTitle(GuiDriver &person, const QString &title)
{
    return openFields(person) && person.type(u"bulk.title"_s, title)
        && person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)) && person.find(u"bulkPlanPage"_s)
        && QTest::qWaitFor([&] { return person.sees(u"bulkPlanKinds"_s); }, GuiDriver::patience);
}

QJsonArray BulkStory::entries()
{
    return m_simulator->look(u"directory?id=public"_s).value(u"entries"_s).toArray();
}

QString BulkStory::titleOf(const QString &id)
{
    for (const QJsonValue &value : entries()) {
        if (value[u"entryID"_s].toString() == id) {
            return value[u"title"_s].toString();
        }
    }
    return {};
}

int BulkStory::countTitled(const QString &title)
{
    int count = 0;
    for (const QJsonValue &value : entries()) {
        count += value[u"title"_s].toString() == title;
    }
    return count;
}

QStringList BulkStory::cells(GuiDriver &person, const QString &list, int column)
{
    QStringList texts;
    if (const auto *view = person.seek<QAbstractItemView>(list)) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            texts += view->model()->index(row, column).data().toString();
        }
    }
    return texts;
}

void BulkStory::severalAreChangedAndUndoneByKeys()
{
    GuiDriver person;
    work(person);
    QVERIFY(selectSeveral(person, 4));
    const QStringList ids = selectedIds(person);
    QStringList before;
    for (const QString &id : ids) {
        before += titleOf(id);
    }
    QVERIFY(openFields(person));
    auto *title = person.find<QLineEdit>(u"bulk.title"_s);
    QVERIFY(title);
    QVERIFY(title->text().isEmpty());
    QCOMPARE(title->placeholderText(), u"(several values)"_s);
    QVERIFY(person.type(u"bulk.title"_s, u"Head of Fans"_s));
    QVERIFY(person.text(u"bulkTouched"_s).contains(u"Title"_s));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(person.text(u"bulkPlanSummary"_s).contains(u"4 entries"_s));
    QCOMPARE(countTitled(u"Head of Fans"_s), 0); // nothing is sent before the plan is agreed to
    QVERIFY(cells(person, u"bulkPlanList"_s, 2).constFirst().contains(u"→ Head of Fans"_s));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));

    QTRY_COMPARE(person.text(u"bulkResultsState"_s), u"Finished: 4 of 4 done"_s);
    QCOMPARE(countTitled(u"Head of Fans"_s), 4);
    QTRY_COMPARE(cells(person, u"bulkResultsList"_s, 1).count(u"Done"_s), 4);
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"bulkResultsDialog"_s));
    QTRY_VERIFY(!person.sees(u"bulkButton"_s));
    QCOMPARE(person.notifications().size(), 1); // not one for each
    QVERIFY(person.notifications().constFirst().contains(u"4 of 4 done"_s));

    QCOMPARE(person.action(u"actionUndo"_s)->text().remove(u'&'), u"Undo Change of 4 Entries"_s);
    QVERIFY(person.activate());
    person.table()->setFocus();
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QTRY_COMPARE(countTitled(u"Head of Fans"_s), 0);
    QTRY_VERIFY(person.app().edits().isIdle());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(titleOf(ids.at(i)), before.at(i));
    }
    QVERIFY(!person.action(u"actionUndo"_s)->isEnabled());
}

void BulkStory::aRefusalInTheMiddleMarksThatRowAndGoesOn()
{
    GuiDriver person;
    work(person);
    QVERIFY(selectSeveral(person, 5));
    const QString forbidden = selectedIds(person).at(2);
    m_simulator->control(u"forbid"_s, { { u"directoryId"_s, u"public"_s }, { u"entryId"_s, forbidden } });
    QVERIFY(changeTitle(person, u"Head of Fans"_s));
    QVERIFY(person.text(u"bulkPlanSummary"_s).contains(u"5 entries"_s)); // the client cannot know
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_COMPARE(person.text(u"bulkResultsState"_s), u"Finished: 4 of 5 done, 1 refused"_s);
    QCOMPARE(countTitled(u"Head of Fans"_s), 4);
    QVERIFY(titleOf(forbidden) != u"Head of Fans"_s);
    QTRY_COMPARE(cells(person, u"bulkResultsList"_s, 1).count(u"Refused"_s), 1);
    QVERIFY(!person.sees(u"failedBar"_s)); // the list tells it

    auto *kinds = person.find<QTabBar>(u"bulkResultsKinds"_s);
    QVERIFY(kinds);
    kinds->setCurrentIndex(2); // not done
    QCOMPARE(cells(person, u"bulkResultsList"_s, 1), QStringList { u"Refused"_s });
    QVERIFY(person.text(u"bulkResultsDetails"_s).contains(u"403"_s));

    QTemporaryDir folder;
    const QString file = folder.filePath(u"result.csv"_s);
    auto *results = person.window().findChild<BulkResultsDialog *>();
    QVERIFY(results);
    results->save(file);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(person.text(u"bulkResultsBar"_s).contains(u"saved"_s));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(saved.readAll());
    QCOMPARE(text.count(u",Done,"_s), 4); // all of it, not only what is listed at the moment
    QCOMPARE(text.count(u",Refused,"_s), 1);

    // What it was refused for is mended: the row is tried again.
    m_simulator->control(u"forbid"_s,
        { { u"directoryId"_s, u"public"_s }, { u"entryId"_s, forbidden }, { u"forbidden"_s, false } });
    QVERIFY(person.click(u"bulkRetry"_s));
    QTRY_COMPARE(titleOf(forbidden), u"Head of Fans"_s);
    QTRY_COMPARE(person.text(u"bulkResultsState"_s), u"Finished: 5 of 5 done"_s);
    // All of it is one undo.
    QTRY_VERIFY(person.find(u"bulkUndo"_s)->isEnabled());
    QVERIFY(person.click(u"bulkUndo"_s));
    QTRY_COMPARE(countTitled(u"Head of Fans"_s), 0);
    QTRY_VERIFY(person.app().edits().isIdle());
    QTRY_VERIFY(!person.find(u"bulkUndo"_s)->isEnabled());
}

void BulkStory::othersTitleTheSecond(GuiDriver &person, const QString &title)
{
    m_simulator->control(u"edit"_s,
        { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, u"public"_s }, { u"what"_s, u"change"_s },
            { u"entryId"_s, selectedIds(person).at(1) },
            { u"contact"_s, QJsonObject { { u"title"_s, title } } } });
    QTRY_COMPARE(
        person.window().findChild<DirectoriesPage *>()->selectedContacts().at(1)->text(ContactField::Title),
        title);
}

void BulkStory::thePlanSaysWhoIsLeftOutAndWhy()
{
    GuiDriver person;
    work(person);
    QVERIFY(person.selectContact(u"Abernathy, Clara"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"notes"_s, u"Asked twice."_s)); // and is not saved
    QVERIFY(person.activate());
    QVERIFY(selectSeveral(person, 3));
    const QString same = u"Owner"_s;
    othersTitleTheSecond(person, same);
    QVERIFY(changeTitle(person, same));
    auto *kinds = person.find<QTabBar>(u"bulkPlanKinds"_s);
    QVERIFY(kinds);
    QCOMPARE(kinds->tabText(2), u"Skipped (1)"_s);
    QCOMPARE(kinds->tabText(3), u"In conflict (1)"_s);
    kinds->setCurrentIndex(2);
    QVERIFY(person.text(u"bulkPlanDetails"_s).contains(u"says so already"_s));
    kinds->setCurrentIndex(3);
    QCOMPARE(cells(person, u"bulkPlanList"_s, 0), QStringList { u"Abernathy, Clara"_s });
    QVERIFY(person.text(u"bulkPlanDetails"_s).contains(u"editor is open"_s));
}

void BulkStory::manyWaitForAConfirmationThatNamesTheNumber()
{
    GuiDriver person;
    work(person);
    QVERIFY(selectSeveral(person, 60));
    QVERIFY(changeTitle(person, u"Head of Fans"_s));
    QVERIFY(!person.find(u"bulkNext"_s)->isEnabled());
    QVERIFY(person.text(u"bulkPlanConfirm"_s).contains(u"60"_s));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return))); // goes no way round it
    QVERIFY(person.sees(u"bulkPlanPage"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_Y)));
    QTRY_VERIFY(person.find(u"bulkNext"_s)->isEnabled());
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_COMPARE_WITH_TIMEOUT(
        person.text(u"bulkResultsState"_s), u"Finished: 60 of 60 done"_s, 4 * GuiDriver::patience);
    QCOMPARE(countTitled(u"Head of Fans"_s), 60);
}

void BulkStory::itCanBePausedAndTheRestCancelled()
{
    GuiDriver person;
    work(person);
    QVERIFY(selectSeveral(person, 40));
    m_simulator->control(u"latency"_s,
        { { u"milliseconds"_s, 60 }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/*"_s } });
    QVERIFY(changeTitle(person, u"Head of Fans"_s));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(countTitled(u"Head of Fans"_s) > 2);
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_P)));
    QTRY_VERIFY(person.text(u"bulkResultsState"_s).startsWith(u"Paused"_s));
    const auto isStill = [&] {
        const auto *dialog = person.window().findChild<BulkResultsDialog *>();
        const auto progress = person.app().edits().progress(dialog->group());
        return progress && progress->isPaused && progress->underWay == 0;
    };
    QTRY_VERIFY(isStill());
    const int done = countTitled(u"Head of Fans"_s);
    QVERIFY(done < 40);
    // The list may be closed, and is found again.
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"bulkResultsDialog"_s));
    QVERIFY(person.text(u"bulkButton"_s).contains(u"of 40 done"_s));
    QCOMPARE(countTitled(u"Head of Fans"_s), done);
    QVERIFY(person.click(u"bulkButton"_s));
    QVERIFY(person.activate(person.find(u"bulkResultsDialog"_s)));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_C)));
    QTRY_COMPARE(person.text(u"bulkResultsState"_s),
        u"Finished: %1 of 40 done, %2 cancelled"_s.arg(done).arg(40 - done));
    QCOMPARE(countTitled(u"Head of Fans"_s), done);
    QTRY_COMPARE(cells(person, u"bulkResultsList"_s, 1).count(u"Cancelled"_s), 40 - done);
}

void BulkStory::itGoesOnAfterARestart()
{
    GuiDriver person;
    work(person);
    QVERIFY(selectSeveral(person, 30));
    const QString same = u"Head of Fans"_s;
    othersTitleTheSecond(person, same);
    m_simulator->control(u"latency"_s,
        { { u"milliseconds"_s, 400 }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"*/contacts/*"_s } });
    QVERIFY(changeTitle(person, same));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(countTitled(same) > 2);
    person.restart(); // nobody has asked whether it may end
    QVERIFY(countTitled(same) < 30);
    QVERIFY(person.logIn(m_simulator->address(), u"admin"_s));
    QVERIFY(person.click(u"bulkButton"_s));
    QVERIFY(person.find(u"bulkResultsDialog"_s));
    QTRY_COMPARE(cells(person, u"bulkResultsList"_s, 1).count(u"Left out"_s), 1); // as the plan said
    m_simulator->control(u"reset"_s);
    QTRY_COMPARE_WITH_TIMEOUT(countTitled(same), 30, 4 * GuiDriver::patience);
    QTRY_VERIFY(person.app().edits().isIdle());
}

void BulkStory::severalAreDeletedAndComeBack()
{
    GuiDriver person;
    work(person);
    const qsizetype before = entries().size();
    QVERIFY(selectSeveral(person, 3)); // one of them is on three speed dials
    QVERIFY(person.press(Qt::Key_Delete));
    QVERIFY(person.find(u"bulkPlanPage"_s));
    QTRY_VERIFY(person.text(u"bulkPlanSummary"_s).contains(u"3 entries"_s));
    QVERIFY(person.text(u"bulkPlanConsequence"_s).contains(u"speed dials that you can see"_s));
    QCOMPARE(entries().size(), before);
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_COMPARE(entries().size(), before - 3);
    QTRY_VERIFY(person.find(u"bulkUndo"_s)->isEnabled());
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_U)));
    QTRY_COMPARE(entries().size(), before);
    QTRY_VERIFY(person.app().edits().isIdle());
}

void BulkStory::whatWasTypedIsNotLostByEscape()
{
    GuiDriver person;
    work(person);
    QVERIFY(selectSeveral(person, 2));
    QVERIFY(openFields(person));
    QVERIFY(person.type(u"bulk.title"_s, u"Head of Fans"_s));
    QVERIFY(person.press(Qt::Key_Escape));
    QVERIFY(person.find(u"messageBarDiscard"_s));
    QCOMPARE(person.text(u"bulk.title"_s), u"Head of Fans"_s);
    QVERIFY(person.click(u"messageBarKeep"_s));
    QVERIFY(person.click(u"bulk.titleTick"_s)); // not to be changed after all
    QCOMPARE(person.text(u"bulk.title"_s), QString());
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"bulkDialog"_s));
}

void BulkStory::linksAreAddedAndMovedAndComeBack()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    const auto countIn = [this](const QString &list) {
        return m_simulator->look(u"directory?id="_s + list).value(u"count"_s).toInt();
    };
    const int favourites = countIn(u"sd-favourites"_s);
    const int local = countIn(u"sd-local"_s);
    QVERIFY(person.chooseDirectory(u"Local Services"_s));
    QTRY_COMPARE(person.column(u"Display Name"_s).size(), local);
    QTRY_VERIFY_WITH_TIMEOUT(person.app().linkHealth().isSettled(), 30000); // knows what they link to
    person.table()->setFocus();
    QVERIFY(person.trigger(u"actionSelectAll"_s));
    QVERIFY(person.trigger(u"actionMoveToSpeedDial"_s));
    QVERIFY(person.choose(u"bulkChoice"_s, u"My Favourites"_s));
    QTRY_VERIFY(person.text(u"bulkPlanSummary"_s).contains(u"will be added"_s));
    QCOMPARE(countIn(u"sd-favourites"_s), favourites);
    // One of them cannot be added: it stays where it is.
    m_simulator->control(u"answer"_s,
        { { u"status"_s, 403 }, { u"method"_s, u"POST"_s }, { u"path"_s, u"*/speed-dial/*"_s } });
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(person.text(u"bulkResultsState"_s).contains(u"1 refused"_s));
    QTRY_VERIFY(person.text(u"bulkResultsState"_s).startsWith(u"Finished"_s));
    QCOMPARE(countIn(u"sd-favourites"_s), favourites + local - 1);
    QCOMPARE(countIn(u"sd-local"_s), 1);
    QTRY_VERIFY(person.find(u"bulkUndo"_s)->isEnabled());
    QVERIFY(person.click(u"bulkUndo"_s));
    QTRY_COMPARE(countIn(u"sd-local"_s), local);
    QTRY_COMPARE(countIn(u"sd-favourites"_s), favourites);
}

QTEST_MAIN(BulkStory)
#include "story_bulk.moc"
