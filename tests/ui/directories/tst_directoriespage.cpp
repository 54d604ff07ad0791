// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/directories/pageworld.h"
#include "ui/directories/contactdetails.h"
#include "ui/directories/contactsortjob.h"
#include "ui/directories/contactspane.h"
#include "ui/directories/directorytreeview.h"
#include "ui/directories/plaintextview.h"
#include "ui/directories/serverarrangement.h"
#include "ui/feedback/messagebar.h"

#include <QFont>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace test;

/// The page against a server made of messages: what people see in every state, and what the shell is told.
class DirectoriesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void speedDialsAreShownFirst();
    void theLastDirectoryComesBack();
    void loadingShowsRowsToCome();
    void anEmptyDirectorySaysWhatToDo();
    void aRefusalIsToldWithRetry();
    void aRefusedListOfDirectoriesIsToldWithRetry();
    void aLostConnectionSaysHowOldItIs();
    void neverLoadedAndNotConnectedSaysSo();
    void readOnlyIsSaid();
    void aVanishedDirectoryIsToldAndItsNeighbourShown();
    void aListDeletedHereIsNoNews();
    void loggingOffEmptiesThePage();
    void theSelectedContactIsShownAndFollowed();
    void theDetailsSayWhyNothingCanBeChanged();
    void aLinkBeingRemovedIsStruckOutUntilItIsTakenBack();
    void theFilterTellsWhatItFinds();
    void theServerFiltersUntilEverythingIsLoaded();
    void whatOnlyTheLoadedEntriesHaveStaysFound();
    void anAnswerThatComesTooEarlyIsShownLater();
    void theServerSortsUntilEverythingIsLoaded();
    void theRowThatOneIsOnIsFoundInWhatTheServerSorts();
    void whatTheServerCannotSortIsSortedAsFarAsItIsLoaded();
    void allThatIsSelectedIsToldAlsoWhatIsNotLoaded();
    void escClearsTheFilterThenLeavesIt();
    void anotherDirectoryHasNoFilter();
    void columnsAreRememberedForEachKind();
    void arrowKeysOpenOnlyWhereTheyStop();
    void copyingTakesTheNumberThatWouldBeDialled();
    void narrowWindowsHideTheDetails();
    void namesAreShownAsTyped();
    void everythingHasAName();
    void hugeFontsAndRightToLeftAreLaidOut();

private:
    void make();
    void open(const QString &id, int rows = -1);
    void openHalf(); ///< 300 of 600 entries are loaded
    template <class T>
    [[nodiscard]] T *child(const QString &name = {}) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString words(const QString &name) const
    {
        const auto *label = m_page->findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] MessageBar *bar() const { return child<MessageBar>(); }
    [[nodiscard]] ContactTableView *table() const { return child<ContactTableView>(); }
    [[nodiscard]] QLineEdit *filter() const { return child<QLineEdit>(u"filterField"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }

    std::unique_ptr<PageWorld> m_world;
    std::unique_ptr<DirectoriesPage> m_page;
};

namespace {

const QString general = u"general"_s;
const QString empty = u"empty"_s;
const QString ldap = u"ldap"_s;
const QString dial = u"dial"_s;
const QString dial2 = u"dial2"_s;

QList<QJsonObject> people(int count)
{
    QList<QJsonObject> entries;
    for (int i = 0; i < count; ++i) {
        entries += PageWorld::entry(u"e%1"_s.arg(i), u"Person %1"_s.arg(i, 3, 10, QLatin1Char('0')),
            { { u"businessPhone"_s, PageWorld::phone(u"(317) 872-%1"_s.arg(3000 + i)) },
                { u"primaryNumberDesignation"_s, 1 } });
    }
    return entries;
}

} // namespace

void DirectoriesPageTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_world = std::make_unique<PageWorld>();
    m_world->setDirectories({
        PageWorld::directory(general, u"IC Public Contacts"_s, 2),
        PageWorld::directory(empty, u"Nothing here"_s, 2),
        PageWorld::directory(
            ldap, u"Suppliers"_s, 2, { { u"accessRights"_s, PageWorld::rights(false, false, false) } }),
        PageWorld::directory(dial, u"Front desk"_s, 4, { { u"displayType"_s, 2 } }),
        PageWorld::directory(dial2, u"Night desk"_s, 4,
            { { u"displayType"_s, 2 }, { u"isPrivate"_s, true }, { u"ownerID"_s, u"maria"_s } }),
    });
    m_world->setEntries(general, people(40));
    m_world->setEntries(ldap, people(2));
    m_world->setEntries(dial, people(3));
    m_world->setEntries(dial2, people(1));
}

void DirectoriesPageTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void DirectoriesPageTest::make()
{
    m_page = std::make_unique<DirectoriesPage>(
        m_world->settings, m_world->session, m_world->directories, m_world->pool, m_world->edits);
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DirectoriesPageTest::open(const QString &id, int expected)
{
    if (!m_page) {
        make();
        m_world->logIn();
    }
    m_page->setCurrentDirectory(DirectoryId(id));
    if (expected >= 0) {
        QTRY_COMPARE(rows(), expected);
    }
}

void DirectoriesPageTest::speedDialsAreShownFirst()
{
    make();
    QCOMPARE(words(u"emptyStateHeadline"_s), u"Not connected."_s);
    const QSignalSpy changed(m_page.get(), &DirectoriesPage::currentDirectoryChanged);
    m_world->logIn();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_page->currentDirectory()->id, DirectoryId(dial));
    QCOMPARE(child<DirectoryTreeView>()->chosen(), DirectoryId(dial));
    QVERIFY(changed.count() >= 1);
    QCOMPARE(words(u"directoryName"_s), u"Front desk"_s);
    QTRY_COMPARE(words(u"directoryState"_s), u"3 entries"_s);
    QCOMPARE(table()->kind(), TableKind::SpeedDial);
    QCOMPARE(table()->shownColumns().mid(0, 2),
        (QList { ContactColumn::DisplayName, ContactColumn::PrimaryNumber }));
}

void DirectoriesPageTest::theLastDirectoryComesBack()
{
    open(dial, 3);
    auto *tree = child<DirectoryTreeView>();
    tree->setFocus();
    QTest::keyClicks(tree, u"ic"_s);
    QTRY_COMPARE(rows(), 40);
    m_page.reset();
    make();
    QTRY_COMPARE(rows(), 40);
    QCOMPARE(m_page->currentDirectory()->id, DirectoryId(general));
}

void DirectoriesPageTest::loadingShowsRowsToCome()
{
    m_world->silent.insert(general);
    open(general);
    QTRY_COMPARE(words(u"directoryState"_s), u"Loading…"_s);
    QVERIFY(table()->isVisible()); // with bars, not an empty-state
    QCOMPARE(rows(), 0);
}

void DirectoriesPageTest::anEmptyDirectorySaysWhatToDo()
{
    open(empty);
    QTRY_COMPARE(words(u"emptyStateHeadline"_s), u"This directory is empty"_s);
    QVERIFY(words(u"emptyStateText"_s).contains(u"Ctrl+N"_s));
    QVERIFY(!table()->isVisible());
}

void DirectoriesPageTest::aRefusalIsToldWithRetry()
{
    m_world->refusals.insert(general, 403);
    open(general);
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(bar()->kind(), MessageBar::Kind::Problem);
    QCOMPARE(words(u"emptyStateHeadline"_s), u"This directory cannot be shown"_s);
    auto *retry = child<QAbstractButton>(u"messageBarRetry"_s);
    QVERIFY(retry);
    m_world->refusals.clear();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(rows(), 40);
    QTRY_VERIFY(!bar()->isVisible());
}

void DirectoriesPageTest::aRefusedListOfDirectoriesIsToldWithRetry()
{
    open(dial);
    m_world->refusals.insert(QString(), 403);
    m_world->directories.refresh();
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(bar()->kind(), MessageBar::Kind::Problem);
    auto *retry = child<QAbstractButton>(u"messageBarRetry"_s);
    QVERIFY(retry);
    m_world->refusals.clear();
    m_world->directories.clear();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(rows(), 3); // the first speed dial's again
    QVERIFY(!bar()->isVisible());
}

void DirectoriesPageTest::aLostConnectionSaysHowOldItIs()
{
    open(general, 40);
    QTRY_COMPARE(words(u"directoryState"_s), u"40 entries"_s);
    m_world->loseConnection();
    QTRY_VERIFY(words(u"directoryState"_s).startsWith(u"Not connected: shown as of "_s));
    QVERIFY(words(u"directoryState"_s).endsWith(u"40 entries"_s));
    QCOMPARE(rows(), 40);
}

void DirectoriesPageTest::neverLoadedAndNotConnectedSaysSo()
{
    open(general, 40);
    m_world->loseConnection();
    open(empty);
    QTRY_COMPARE(words(u"emptyStateHeadline"_s), u"Not connected"_s);
}

void DirectoriesPageTest::readOnlyIsSaid()
{
    open(ldap, 2);
    auto *mark = child<QWidget>(u"directoryReadOnly"_s);
    QVERIFY(mark->isVisible());
    QVERIFY(mark->accessibleDescription().contains(u"Read Only"_s));
    open(general, 40);
    QVERIFY(!mark->isVisible());
}

void DirectoriesPageTest::aVanishedDirectoryIsToldAndItsNeighbourShown()
{
    open(dial, 3);
    m_world->tellDirectories({ { u"directoriesRemoved"_s, QJsonArray { dial } } });
    QCOMPARE(m_page->currentDirectory()->id, DirectoryId(dial2));
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(u"“Front desk”"_s));
    QVERIFY(bar()->text().contains(u"“Night desk”"_s));
    QTRY_COMPARE(rows(), 1);
    // One that nobody looks at goes without a word.
    bar()->dismiss();
    m_world->tellDirectories({ { u"directoriesRemoved"_s, QJsonArray { ldap } } });
    QVERIFY(!bar()->isVisible());
}

void DirectoriesPageTest::aListDeletedHereIsNoNews()
{
    open(dial, 3);
    m_world->edits.run(DeleteSpeedDial { DirectoryId(dial), u"Front desk"_s });
    m_world->tellDirectories({ { u"directoriesRemoved"_s, QJsonArray { dial } } });
    QCOMPARE(m_page->currentDirectory()->id, DirectoryId(dial2));
    QVERIFY(!bar()->isVisible());
}

void DirectoriesPageTest::loggingOffEmptiesThePage()
{
    open(general, 40);
    m_world->session.logOff();
    QTRY_COMPARE(m_world->session.state(), Session::State::LoggedOut);
    m_world->directories.clear();
    QVERIFY(!m_page->currentDirectory());
    QTRY_COMPARE(rows(), 0);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(words(u"emptyStateHeadline"_s), u"Not connected."_s);
}

void DirectoriesPageTest::theSelectedContactIsShownAndFollowed()
{
    open(general, 40);
    QVERIFY(child<QLabel>(u"contactDetailsEmpty"_s)->isVisible());
    const QSignalSpy changed(m_page.get(), &DirectoriesPage::selectionChanged);
    m_page->selectContact(EntryId(u"e7"_s));
    QCOMPARE(changed.count(), 1);
    auto *name = child<PlainTextView>(u"detailsName"_s);
    QCOMPARE(name->text(), u"Person 007"_s);
    m_world->tellEntries(general,
        { { u"contactsChanged"_s,
            QJsonArray { PageWorld::entry(u"e7"_s, u"Bond, James"_s, { { u"index"_s, 7 } }) } } });
    QTRY_COMPARE(name->text(), u"Bond, James"_s);
    QCOMPARE(m_page->currentContact()->shownName(), u"Bond, James"_s);
    table()->selectAll();
    QCOMPARE(m_page->selectedContacts().size(), 40);
    QCOMPARE(child<QLabel>(u"contactDetailsEmpty"_s)->text(), u"40 entries selected"_s);
    QCOMPARE(words(u"directoryState"_s), u"40 entries · 40 selected"_s);
}

void DirectoriesPageTest::theDetailsSayWhyNothingCanBeChanged()
{
    open(ldap, 2);
    m_page->selectContact(EntryId(u"e0"_s));
    QVERIFY(words(u"detailsHindrance"_s).contains(u"Read Only"_s));
    open(general, 40);
    m_page->selectContact(EntryId(u"e0"_s));
    QCOMPARE(words(u"detailsHindrance"_s), QString());
    m_world->loseConnection();
    QTRY_VERIFY(words(u"detailsHindrance"_s).contains(u"not connected"_s));
}

void DirectoriesPageTest::aLinkBeingRemovedIsStruckOutUntilItIsTakenBack()
{
    open(dial, 3);
    const EditNumber edit = m_world->edits.runUndoable(
        RemoveLink { DirectoryId(dial), u"Front desk"_s, LinkId(u"e1"_s), u"Person 001"_s });
    const auto struckOut = [this](int row) {
        return table()->model()->index(row, 0).data(Qt::FontRole).value<QFont>().strikeOut();
    };
    QVERIFY(struckOut(1));
    QVERIFY(!struckOut(0));
    QVERIFY(m_world->edits.takeBack(edit));
    QVERIFY(!struckOut(1));
}

void DirectoriesPageTest::theFilterTellsWhatItFinds()
{
    open(general, 40);
    m_page->focusFilter();
    QVERIFY(filter()->hasFocus());
    QTest::keyClicks(filter(), u"3178723007"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(words(u"filterFinding"_s), u"1 of 40"_s);
    QTest::keyClicks(filter(), u"x"_s);
    QCOMPARE(words(u"emptyStateHeadline"_s), u"Nothing found"_s);
    QVERIFY(words(u"emptyStateText"_s).contains(u"3178723007x"_s));
    QTest::mouseClick(child<QPushButton>(u"emptyStateAction"_s), Qt::LeftButton);
    QCOMPARE(rows(), 40);
    QVERIFY(filter()->hasFocus());
    QVERIFY(table()->isVisible());
}

void DirectoriesPageTest::openHalf()
{
    m_world->setEntries(general, people(600));
    m_world->heldFrom = 300;
    open(general, 600);
    QTRY_COMPARE(words(u"directoryState"_s), u"300 of 600 loaded"_s);
}

void DirectoriesPageTest::theServerFiltersUntilEverythingIsLoaded()
{
    openHalf();
    m_world->holdsArranged = true;
    filter()->setText(u"person 29"_s);
    // What is loaded need not wait for the server.
    QTRY_COMPARE(words(u"filterFinding"_s), u"13 found so far, asking the server…"_s);
    QCOMPARE(rows(), 13);
    QTRY_COMPARE(m_world->arrangedWindowsOf(general), 1);
    m_world->releaseArranged();
    QTRY_COMPARE(
        words(u"filterFinding"_s), u"16 found by the server, in display names only, until all is loaded"_s);
    QCOMPARE(rows(), 16);
    filter()->setText(u"person 59"_s);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"Person 059"_s);
    m_page->selectContact(EntryId(u"e559"_s));
    const int y = table()->visualRect(table()->currentIndex()).top();
    m_world->releaseHeld();
    QTRY_COMPARE(words(u"filterFinding"_s), u"16 of 600"_s); // in any field
    QCOMPARE(m_page->currentContact()->id, EntryId(u"e559"_s));
    QCOMPARE(table()->visualRect(table()->currentIndex()).top(), y);
}

void DirectoriesPageTest::whatOnlyTheLoadedEntriesHaveStaysFound()
{
    openHalf();
    filter()->setText(u"3178723007"_s); // a business phone, which this server does not search
    QTRY_COMPARE(words(u"filterFinding"_s), u"1 found, filtering the 300 of 600 loaded so far"_s);
    QCOMPARE(rows(), 1);
    filter()->setText(u"nobody"_s);
    QTRY_VERIFY(words(u"emptyStateText"_s).contains(u"No display name matches"_s));
    filter()->clear();
    QCOMPARE(rows(), 600);
}

void DirectoriesPageTest::anAnswerThatComesTooEarlyIsShownLater()
{
    m_world->setEntries(general, people(1800));
    m_world->heldFrom = 1200;
    open(general, 1800);
    QTRY_COMPARE(words(u"directoryState"_s), u"1,200 of 1,800 loaded"_s);
    // So many are sorted in a thread; here none is free.
    QSemaphore free;
    QThreadPool &threads = ContactSortJob::threads();
    const int count = threads.maxThreadCount();
    for (int i = 0; i < count; ++i) {
        threads.start([&free] { free.acquire(); });
    }
    const auto release = qScopeGuard([&] {
        free.release(count);
        threads.waitForDone();
    });
    table()->horizontalHeader()->setSortIndicator(int(ContactColumn::DisplayName), Qt::DescendingOrder);
    filter()->setText(u"person 29"_s);
    {
        // The one that the page asks for, too.
        const auto answer = m_world->pool.open(serverArrangement(
            DirectoryId(general), int(ContactColumn::DisplayName), Qt::DescendingOrder, u"person 29"_s)
                                                   .query);
        QTRY_COMPARE(answer->state(), ContactList::State::Live);
        QCOMPARE(answer->rows().size(), 38);
        QTRY_VERIFY(answer.use_count() > 1); // the page has seen it
        QTRY_COMPARE(words(u"filterFinding"_s), u"searching…"_s);
        QVERIFY(!m_page->grab().isNull()); // painting does not wait for them
    }
    free.release(count);
    QTRY_COMPARE(
        words(u"filterFinding"_s), u"38 found by the server, in display names only, until all is loaded"_s);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Person 929"_s);
}

void DirectoriesPageTest::theServerSortsUntilEverythingIsLoaded()
{
    openHalf();
    table()->horizontalHeader()->setSortIndicator(int(ContactColumn::DisplayName), Qt::DescendingOrder);
    QTRY_COMPARE(words(u"directoryState"_s), u"300 of 600 loaded · sorted by the server"_s);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"Person 599"_s);
    QCOMPARE(rows(), 600);
    QVERIFY(m_world->arrangedWindowsOf(general) > 0);
    m_page->selectContact(EntryId(u"e420"_s));
    table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtCenter);
    const int y = table()->visualRect(table()->currentIndex()).top();
    m_world->releaseHeld();
    QTRY_COMPARE(words(u"directoryState"_s), u"600 entries"_s);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Person 599"_s);
    QCOMPARE(m_page->currentContact()->id, EntryId(u"e420"_s));
    QCOMPARE(table()->visualRect(table()->currentIndex()).top(), y);
    QTRY_COMPARE(m_world->arrangedWindowsOf(general), 0); // the server need not sort any more
}

void DirectoriesPageTest::theRowThatOneIsOnIsFoundInWhatTheServerSorts()
{
    QList<QJsonObject> entries;
    for (int i = 0; i < 3000; ++i) {
        entries += PageWorld::entry(u"e%1"_s.arg(i), u"Person %1"_s.arg(i, 4, 10, QLatin1Char('0')));
    }
    m_world->setEntries(general, entries);
    m_world->heldFrom = 300;
    open(general, 3000);
    QTRY_COMPARE(words(u"directoryState"_s), u"300 of 3,000 loaded"_s);
    m_page->selectContact(EntryId(u"e120"_s));
    const auto isOn = [this](const QString &id) {
        const ContactPtr contact = m_page->currentContact();
        const QRect row = table()->visualRect(table()->currentIndex());
        return contact && contact->id == EntryId(id) && table()->viewport()->rect().contains(row.center());
    };
    QVERIFY(isOn(u"e120"_s));
    auto *header = table()->horizontalHeader();
    header->setSortIndicator(int(ContactColumn::DisplayName), Qt::DescendingOrder);
    QTRY_COMPARE(words(u"directoryState"_s), u"300 of 3,000 loaded · sorted by the server"_s);
    QTRY_VERIFY(isOn(u"e120"_s));
    QCOMPARE(table()->currentIndex().row(), 2879);
    const QAbstractItemModel *model = table()->model();
    QTRY_COMPARE(model->index(2880, 0).data().toString(), u"Person 0119"_s); // and all around it

    header->setSortIndicator(int(ContactColumn::DisplayName), Qt::AscendingOrder);
    QTRY_VERIFY(isOn(u"e120"_s) && table()->currentIndex().row() == 120);
    m_world->releaseHeld();
    QTRY_COMPARE(words(u"directoryState"_s), u"3,000 entries"_s);
    QVERIFY(isOn(u"e120"_s));
}

void DirectoriesPageTest::whatTheServerCannotSortIsSortedAsFarAsItIsLoaded()
{
    openHalf();
    table()->setColumnShown(ContactColumn::Status, true);
    table()->horizontalHeader()->setSortIndicator(int(ContactColumn::PrimaryNumber), Qt::DescendingOrder);
    QTRY_COMPARE(words(u"directoryState"_s), u"300 of 600 loaded · only those loaded are sorted"_s);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Person 299"_s);
    QCOMPARE(table()->model()->index(300, 0).data().toString(), u"…"_s);
}

void DirectoriesPageTest::allThatIsSelectedIsToldAlsoWhatIsNotLoaded()
{
    openHalf();
    m_page->selectAll();
    QTRY_COMPARE(words(u"directoryState"_s), u"300 of 600 loaded · 600 selected, 300 of them loaded"_s);
    m_world->releaseHeld();
    QTRY_COMPARE(words(u"directoryState"_s), u"600 entries · 600 selected"_s);
    QCOMPARE(m_page->selectedContacts().size(), 600);
}

void DirectoriesPageTest::escClearsTheFilterThenLeavesIt()
{
    open(general, 40);
    m_page->focusFilter();
    QTest::keyClicks(filter(), u"person 01"_s);
    QCOMPARE(rows(), 11);
    QTest::keyClick(filter(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(m_page->currentContact()->shownName(), u"Person 001"_s);
    m_page->focusFilter();
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(rows(), 40);
    QVERIFY(filter()->hasFocus());
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
    QCOMPARE(m_page->currentContact()->shownName(), u"Person 001"_s);
    // From the table, too.
    filter()->setText(u"person 01"_s);
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(rows(), 40);
}

void DirectoriesPageTest::anotherDirectoryHasNoFilter()
{
    open(general, 40);
    filter()->setText(u"nobody"_s);
    open(dial, 3);
    QCOMPARE(filter()->text(), QString());
}

void DirectoriesPageTest::columnsAreRememberedForEachKind()
{
    open(general, 40);
    table()->setShownColumns({ ContactColumn::Company, ContactColumn::DisplayName });
    table()->horizontalHeader()->setSortIndicator(int(ContactColumn::DisplayName), Qt::DescendingOrder);
    QCOMPARE(
        m_page->findChild<ContactTableView *>()->model()->index(0, 0).data().toString(), u"Person 039"_s);
    open(dial, 3);
    QCOMPARE(table()->shownColumns().first(), ContactColumn::DisplayName);
    table()->setColumnShown(ContactColumn::Notes, false);
    open(general, 40);
    QCOMPARE(table()->shownColumns(), (QList { ContactColumn::Company, ContactColumn::DisplayName }));
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Person 039"_s);
    m_page->saveLayout();
    m_page.reset();
    make();
    open(dial, 3);
    QVERIFY(!table()->shownColumns().contains(ContactColumn::Notes));
    open(general, 40);
    QCOMPARE(table()->shownColumns(), (QList { ContactColumn::Company, ContactColumn::DisplayName }));
}

void DirectoriesPageTest::arrowKeysOpenOnlyWhereTheyStop()
{
    open(dial, 3);
    auto *tree = child<DirectoryTreeView>();
    tree->setFocus();
    m_world->network.forget();
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(tree, Qt::Key_Down); // night desk, the heading, two directories
        // At no time are entries of one shown under the name of another.
        QVERIFY(rows() == 0 || words(u"directoryName"_s) == m_page->currentDirectory()->name);
        QCOMPARE(words(u"directoryName"_s), m_page->currentDirectory()->name);
    }
    QTRY_COMPARE(words(u"directoryName"_s), m_page->currentDirectory()->name);
    QCOMPARE(m_page->currentDirectory()->id, DirectoryId(empty));
    QTRY_COMPARE(words(u"emptyStateHeadline"_s), u"This directory is empty"_s);
    QVERIFY(m_world->subscriptionsOf(general).isEmpty());
}

void DirectoriesPageTest::copyingTakesTheNumberThatWouldBeDialled()
{
    open(general, 40);
    QCOMPARE(m_page->numberToCopy(), QString());
    m_page->selectContact(EntryId(u"e5"_s));
    QCOMPARE(m_page->numberToCopy(), u"(317) 872-3005"_s);
    QSignalSpy copied(m_page.get(), &DirectoriesPage::copyRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.last().at(0).toString(), u"(317) 872-3005"_s);
}

void DirectoriesPageTest::narrowWindowsHideTheDetails()
{
    open(general, 40);
    auto *details = child<ContactDetails>();
    QVERIFY(details->isVisible());
    const int character = m_page->fontMetrics().averageCharWidth();
    m_page->resize(character * 130, 500);
    QVERIFY(!details->isVisible());
    QVERIFY(m_page->areDetailsShown()); // still wanted
    m_page->resize(character * 160, 500);
    QVERIFY(details->isVisible());
    m_page->setDetailsShown(false);
    QVERIFY(!details->isVisible());
    m_page->setDetailsShown(true);
    QVERIFY(details->isVisible());
}

void DirectoriesPageTest::namesAreShownAsTyped()
{
    const QString nasty = u"<b>Bold</b><img src=\"x\">"_s;
    m_world->setDirectories({ PageWorld::directory(general, nasty, 2) });
    m_world->setEntries(general, { PageWorld::entry(u"e0"_s, nasty, { { u"notes"_s, nasty } }) });
    open(general, 1);
    m_page->selectContact(EntryId(u"e0"_s));
    QCOMPARE(words(u"directoryName"_s), nasty);
    QCOMPARE(child<PlainTextView>(u"detailsName"_s)->text(), nasty);
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        QVERIFY2(
            label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
        QVERIFY2(!label->toolTip().contains(u"<b>"_s), qPrintable(label->toolTip()));
    }
    m_world->tellDirectories({ { u"directoriesRemoved"_s, QJsonArray { general } } });
    QVERIFY(bar()->text().contains(nasty));
}

void DirectoriesPageTest::everythingHasAName()
{
    open(general, 40);
    m_page->selectContact(EntryId(u"e0"_s));
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
            && !qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QLabel *>(widget)) {
            QVERIFY2(!widget->accessibleName().isEmpty(),
                qPrintable(widget->objectName() + QString::fromLatin1(widget->metaObject()->className())));
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && button->isVisible()) {
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty()
                    || button->objectName().startsWith(u"qt_"_s)
                    || qobject_cast<const QLineEdit *>(button->parent())
                    || qobject_cast<const QTableView *>(button->parent()),
                qPrintable(button->objectName() + QString::fromLatin1(button->metaObject()->className())));
        }
    }
}

void DirectoriesPageTest::hugeFontsAndRightToLeftAreLaidOut()
{
    open(general, 40);
    m_page->selectContact(EntryId(u"e0"_s));
    QFont huge = m_page->font();
    huge.setPointSizeF(huge.pointSizeF() * 2);
    m_page->setFont(huge);
    m_page->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(!m_page->grab().isNull());
    QVERIFY(table()->verticalHeader()->defaultSectionSize() >= QFontMetrics(table()->font()).height());
    QVERIFY(child<DirectoryTreeView>()->mapTo(m_page.get(), QPoint()).x()
        > table()->mapTo(m_page.get(), QPoint()).x());
}

} // namespace dialbook

QTEST_MAIN(dialbook::DirectoriesPageTest)
#include "tst_directoriespage.moc"
