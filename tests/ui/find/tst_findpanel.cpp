// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findindex.h"
#include "tests/support/fakes/findpeople.h"
#include "ui/find/findpanel.h"
#include "ui/find/findresultsmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;

namespace {

PhoneNumber businessPhone()
{
    return phoneOf(u"(317) 872-3000"_s, u"+13178723000"_s);
}

} // namespace

class TestFindPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aLetterTypedFindsAndTheFirstIsChosen();
    void arrowsMoveInTheListWhileTheFieldKeepsTheFocus();
    void homeAndEndStayInTheText();
    void everyResultShowsTheNumberThatEnterUses();
    void enterUsesTheNumberAndSaysSo();
    void anotherNumberIsChosenByKeyAndStaysChosen();
    void theTypedNumberIsTheOneInUse();
    void anEmptyPrimaryNumberIsNotReplacedSilently();
    void controlCCopiesTheNumberNotTheText();
    void keysOfTheWindowAreThePanelsWhileItHasTheFocus();
    void altEnterAsksForTheEntryWhereTheContactLives();
    void controlEnterShowsTheLeadingEntry();
    void addToSpeedDialNeedsAConnection();
    void theMenuOffersEveryDirectoryOfThePerson();
    void escapeGivesTheFocusBack();
    void aClickBesideThePanelClosesIt();
    void tabGoesRoundInThePanel();
    void openedAgainItHasTheFormerTextSelected();
    void aChangeKeepsWhoIsChosen();
    void keysPressedBeforeSomebodyIsFoundMeanWhoIsFoundThen();
    void whatIsFoundIsCounted();
    void whatLimitsTheFindingIsSaid();
    void serverTextIsNoMarkup();
    void screenReadersHearTheWholeRow();
    void itFitsASmallWindowAndFollowsItsSize();
    void itIsPaintedInEveryLook();

private:
    void type(const QString &text) { QTest::keyClicks(field(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <class W>
    W *part(const QString &name)
    {
        return m_window->findChild<W *>(name);
    }
    QLineEdit *field() { return part<QLineEdit>(u"findField"_s); }
    QListView *list() { return part<QListView>(u"findResults"_s); }
    QString status() { return part<ElidedLabel>(u"findStatus"_s)->text(); }
    QString inUse() { return part<ElidedLabel>(u"findNumberInUse"_s)->text(); }
    QString chosen() { return list()->currentIndex().data().toString(); }

    std::unique_ptr<FindIndex> m_index;
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_below = nullptr;
    FindPanel *m_panel = nullptr;
};

void TestFindPanel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestFindPanel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    applyTheme(*qApp, Theme::Light);
    m_index = std::make_unique<FindIndex>();
    const Directory company = directoryOf(u"Company Directory"_s, DirectoryCategory::Company);
    const Directory general = directoryOf(u"IC Public Contacts"_s, DirectoryCategory::General);
    const Directory favourites = directoryOf(u"Favourites"_s, DirectoryCategory::SpeedDial);
    for (const Directory &directory : { company, general, favourites }) {
        m_index->setDirectory(directory);
    }
    using enum ContactField;
    const Person anna { .id = u"1"_s,
        .name = u"Smith, Anna"_s,
        .user = u"anna.smith"_s,
        .extension = u"8234"_s,
        .texts = { { Department, u"Sales"_s } },
        .phones = { { BusinessPhone, businessPhone() },
            { MobilePhone, phoneOf(u"0170 / 123 45 678"_s, u"+4917012345678"_s) } },
        .primary = PrimaryNumber::BusinessPhone };
    m_index->put(company.id,
        { contactOf(anna),
            contactOf(
                { .id = u"2"_s, .name = u"Smith, Berta"_s, .user = u"berta"_s, .extension = u"8235"_s }),
            contactOf({ .id = u"3"_s, .name = u"Smith, Carl"_s, .user = u"carl"_s }) });
    m_index->put(general.id,
        { contactOf({ .id = u"1"_s,
              .name = u"Smithson, Dora"_s,
              .phones = { { MobilePhone, phoneOf(u"0170 99"_s) } },
              .primary = PrimaryNumber::BusinessPhone }),
            contactOf({ .id = u"2"_s,
                .name = u"<b>Bold</b> & Co"_s,
                .phones = { { BusinessPhone, phoneOf(u"&1 <i>2</i>"_s) } } }) });
    m_index->put(favourites.id, { contactOf(anna) });

    m_window = std::make_unique<QMainWindow>();
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    m_below = new QLineEdit(central);
    layout->addWidget(m_below);
    layout->addStretch();
    m_window->setCentralWidget(central);
    m_window->resize(900, 700);
    m_panel = new FindPanel(*m_index, central);
    m_panel->setReach(FindReach::Connected);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_below->setFocus();
    m_panel->open();
    QTRY_VERIFY(field()->hasFocus());
}

void TestFindPanel::cleanup()
{
    m_window.reset();
    m_index.reset();
}

void TestFindPanel::aLetterTypedFindsAndTheFirstIsChosen()
{
    QVERIFY(!list()->isVisible());
    const QAbstractItemModelTester tester(
        list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    type(u"smi"_s);
    QCOMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(chosen(), u"Smith, Anna"_s); // on a speed dial
    QVERIFY(list()->isVisible());
    type(u"thson"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(chosen(), u"Smithson, Dora"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(list()->model()->rowCount(), 1);
    field()->clear();
    QVERIFY(!list()->isVisible());
}

void TestFindPanel::arrowsMoveInTheListWhileTheFieldKeepsTheFocus()
{
    type(u"smi"_s);
    press(Qt::Key_Down);
    QCOMPARE(chosen(), u"Smith, Berta"_s);
    press(Qt::Key_PageDown);
    QCOMPARE(chosen(), u"Smithson, Dora"_s);
    press(Qt::Key_Down);
    QCOMPARE(chosen(), u"Smithson, Dora"_s);
    press(Qt::Key_Up);
    QCOMPARE(chosen(), u"Smith, Carl"_s);
    press(Qt::Key_PageUp);
    QCOMPARE(chosen(), u"Smith, Anna"_s);
    QVERIFY(field()->hasFocus());
}

void TestFindPanel::homeAndEndStayInTheText()
{
    type(u"smi"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    QCOMPARE(field()->cursorPosition(), 0);
    press(Qt::Key_End);
    QCOMPARE(field()->cursorPosition(), 3);
    QCOMPARE(chosen(), u"Smith, Berta"_s);
}

void TestFindPanel::everyResultShowsTheNumberThatEnterUses()
{
    type(u"smi"_s);
    QCOMPARE(inUse(), u"Enter: Business Phone (317) 872-3000"_s);
    press(Qt::Key_Down);
    QCOMPARE(inUse(), u"Enter: Extension 8235"_s);
    press(Qt::Key_Down);
    QCOMPARE(inUse(), u"Nothing to dial: this entry has no number."_s);
}

void TestFindPanel::enterUsesTheNumberAndSaysSo()
{
    QSignalSpy used(m_panel, &FindPanel::numberUsed);
    connect(m_panel, &FindPanel::numberUsed, m_panel,
        [this](const QString &number) { m_panel->say(u"Copied: "_s + number); });
    type(u"smi"_s);
    press(Qt::Key_Return);
    QCOMPARE(used.count(), 1);
    QCOMPARE(used.first().first().toString(), u"(317) 872-3000"_s);
    QCOMPARE(status(), u"Copied: (317) 872-3000"_s);
    QVERIFY(m_panel->isVisible());
    press(Qt::Key_Down);
    QCOMPARE(status(), u"4 person(s) found"_s); // translations make words of it
    press(Qt::Key_Down);
    press(Qt::Key_Enter);
    QCOMPARE(used.count(), 1);
    QCOMPARE(status(), u"There is no number to use."_s);
}

void TestFindPanel::anotherNumberIsChosenByKeyAndStaysChosen()
{
    QSignalSpy used(m_panel, &FindPanel::numberUsed);
    type(u"smi"_s);
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(inUse(), u"Enter: Mobile 0170 / 123 45 678"_s);
    QVERIFY(part<QToolButton>(u"findNumber3"_s)->isChecked());
    QVERIFY(!part<QToolButton>(u"findNumber2"_s)->isChecked());
    QCOMPARE(field()->text(), u"smi"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    QCOMPARE(inUse(), u"Enter: Mobile 0170 / 123 45 678"_s);
    type(u"th"_s); // still the same person
    press(Qt::Key_Return);
    QCOMPARE(used.last().first().toString(), u"0170 / 123 45 678"_s);
    press(Qt::Key_9, Qt::AltModifier); // there is none
    QCOMPARE(inUse(), u"Enter: Mobile 0170 / 123 45 678"_s);
    QTest::mouseClick(part<QToolButton>(u"findNumber1"_s), Qt::LeftButton);
    QCOMPARE(inUse(), u"Enter: Extension 8234"_s);
    QVERIFY(!part<QToolButton>(u"findNumber4"_s)->isVisible());
}

void TestFindPanel::theTypedNumberIsTheOneInUse()
{
    type(u"0170123"_s);
    QCOMPARE(inUse(), u"Enter: Mobile 0170 / 123 45 678"_s);
}

void TestFindPanel::anEmptyPrimaryNumberIsNotReplacedSilently()
{
    QSignalSpy used(m_panel, &FindPanel::numberUsed);
    type(u"dora"_s);
    QCOMPARE(inUse(), u"The primary number is empty. Choose another one:"_s);
    press(Qt::Key_Return);
    QCOMPARE(used.count(), 0);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Return);
    QCOMPARE(used.count(), 1);
    QCOMPARE(used.first().first().toString(), u"0170 99"_s);
}

void TestFindPanel::controlCCopiesTheNumberNotTheText()
{
    QSignalSpy copied(m_panel, &FindPanel::copyRequested);
    type(u"anna"_s);
    field()->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.first().first().toString(), u"(317) 872-3000"_s);
    field()->setText(u"nobody at all"_s);
    field()->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), u"nobody at all"_s);
}

void TestFindPanel::keysOfTheWindowAreThePanelsWhileItHasTheFocus()
{
    QAction properties;
    properties.setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    QAction copy;
    copy.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    m_window->addActions({ &properties, &copy });
    QSignalSpy windows(&properties, &QAction::triggered);
    QSignalSpy windowsCopy(&copy, &QAction::triggered);
    QSignalSpy panels(m_panel, &FindPanel::propertiesRequested);
    QSignalSpy panelsCopy(m_panel, &FindPanel::copyRequested);
    type(u"anna"_s);
    press(Qt::Key_Tab); // also from a button of the panel
    press(Qt::Key_C, Qt::ControlModifier);
    field()->setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(panels.count(), 1);
    QCOMPARE(panelsCopy.count(), 2);
    QCOMPARE(windows.count() + windowsCopy.count(), 0);
    QVERIFY(!m_panel->isVisible());
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(windows.count(), 1);
    QCOMPARE(panels.count(), 1);
}

void TestFindPanel::altEnterAsksForTheEntryWhereTheContactLives()
{
    QSignalSpy asked(m_panel, &FindPanel::propertiesRequested);
    type(u"anna"_s);
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<Directory>().name, u"Company Directory"_s);
    QCOMPARE(asked.first().at(1).value<ContactPtr>()->id, EntryId(u"1"_s));
    m_panel->open();
    m_panel->setReach(FindReach::LoggedOut);
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QVERIFY(part<QToolButton>(u"findPropertiesButton"_s)->toolTip().contains(u"Log in first."_s));
}

void TestFindPanel::controlEnterShowsTheLeadingEntry()
{
    QSignalSpy asked(m_panel, &FindPanel::showRequested);
    type(u"anna"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<DirectoryId>(), DirectoryId(u"Favourites"_s));
    QVERIFY(!m_panel->isVisible());
}

void TestFindPanel::addToSpeedDialNeedsAConnection()
{
    QSignalSpy asked(m_panel, &FindPanel::addRequested);
    type(u"anna"_s);
    m_panel->setReach(FindReach::Disconnected);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!part<QToolButton>(u"findAddButton"_s)->isEnabled());
    m_panel->setReach(FindReach::Connected);
    QTest::mouseClick(part<QToolButton>(u"findAddButton"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<Directory>().name, u"Company Directory"_s);
}

void TestFindPanel::theMenuOffersEveryDirectoryOfThePerson()
{
    QSignalSpy asked(m_panel, &FindPanel::showRequested);
    type(u"anna"_s);
    press(Qt::Key_Menu);
    QPointer<QMenu> menu;
    QTRY_VERIFY((menu = part<QMenu>(u"findMenu"_s)) && menu->isVisible());
    QVERIFY(m_panel->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        texts.append(action->text());
    }
    QVERIFY(texts.contains(u"Show in “Favourites”"_s));
    QVERIFY(texts.contains(u"Show in “Company Directory”"_s));
    menu->actions().last()->trigger();
    QCOMPARE(asked.first().at(0).value<DirectoryId>(), DirectoryId(u"Company Directory"_s));
    menu->close();
    QTRY_VERIFY(!menu);
}

void TestFindPanel::escapeGivesTheFocusBack()
{
    type(u"anna"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
    QVERIFY(m_below->hasFocus());
}

void TestFindPanel::aClickBesideThePanelClosesIt()
{
    m_below->setFocus(Qt::MouseFocusReason);
    QVERIFY(!m_panel->isVisible());
    QVERIFY(m_below->hasFocus());
}

void TestFindPanel::tabGoesRoundInThePanel()
{
    type(u"anna"_s);
    QSet<QWidget *> seen;
    for (int i = 0; i < 40 && !seen.contains(QApplication::focusWidget()); ++i) {
        seen.insert(QApplication::focusWidget());
        press(Qt::Key_Tab);
        QVERIFY(m_panel->isAncestorOf(QApplication::focusWidget()));
    }
    QVERIFY(field()->hasFocus());
    QVERIFY(seen.contains(part<QToolButton>(u"findNumber1"_s)));
    QVERIFY(seen.contains(part<QToolButton>(u"findAddButton"_s)));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(!field()->hasFocus());
    QVERIFY(m_panel->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
}

void TestFindPanel::openedAgainItHasTheFormerTextSelected()
{
    type(u"anna"_s);
    press(Qt::Key_Escape);
    m_panel->open();
    QCOMPARE(field()->selectedText(), u"anna"_s);
    QCOMPARE(chosen(), u"Smith, Anna"_s);
    m_panel->open(u"dora"_s);
    QCOMPARE(chosen(), u"Smithson, Dora"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_below->hasFocus());
}

void TestFindPanel::aChangeKeepsWhoIsChosen()
{
    type(u"smi"_s);
    press(Qt::Key_Down);
    QCOMPARE(chosen(), u"Smith, Berta"_s);
    QSignalSpy told(m_index.get(), &FindIndex::changed);
    m_index->put(DirectoryId(u"Company Directory"_s),
        { contactOf({ .id = u"9"_s, .name = u"Smith, Aaron"_s, .extension = u"1"_s }) });
    m_index->put(DirectoryId(u"Company Directory"_s),
        { contactOf(
            { .id = u"2"_s, .name = u"Smith, Berta-Marie"_s, .user = u"berta"_s, .extension = u"8235"_s }) });
    QTRY_COMPARE(list()->model()->rowCount(), 5);
    QTRY_COMPARE(chosen(), u"Smith, Berta-Marie"_s);
    m_index->remove(DirectoryId(u"Company Directory"_s), { EntryId(u"2"_s) });
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QVERIFY(list()->currentIndex().isValid());
}

void TestFindPanel::keysPressedBeforeSomebodyIsFoundMeanWhoIsFoundThen()
{
    // So many that they are not searched in one turn.
    QList<ContactPtr> many;
    for (int i = 0; i < 70000; ++i) {
        many.append(contactOf({ .id = QString::number(i),
            .name = u"Zorn %1"_s.arg(i, 5, 10, QChar(u'0')),
            .phones = {
                { ContactField::MobilePhone, phoneOf(u"+1 317 55%1"_s.arg(i, 5, 10, QChar(u'0'))) } } }));
    }
    m_index->put(DirectoryId(u"many"_s), many);
    QTRY_VERIFY(!m_index->isBusy());
    QSignalSpy used(m_panel, &FindPanel::numberUsed);
    type(u"smith"_s);
    QTRY_VERIFY(!m_index->isSearching());
    QCOMPARE(chosen(), u"Smith, Anna"_s);
    const QString before = status();
    field()->setText(u"z o r n 3 1 7"_s);
    QVERIFY(m_index->isSearching());
    QCOMPARE(status(), before); // rather than that there is nobody
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(used.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(used.count(), 1, 30'000);
    QVERIFY2(chosen().startsWith(u"Zorn"_s), qPrintable(chosen()));
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY2(inUse().endsWith(used.at(0).at(0).toString()), qPrintable(inUse()));

    // What was meant for one text is not done with another one.
    field()->setText(u"z o r n 3 1 7 0"_s);
    QVERIFY(m_index->isSearching());
    press(Qt::Key_Return);
    field()->setText(u"smith"_s);
    QTRY_COMPARE_WITH_TIMEOUT(chosen(), u"Smith, Anna"_s, 30'000);
    QCOMPARE(used.count(), 1);
    field()->setText(u"z o r n 3 1 7"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_index->isSearching(), 30'000);
    QCOMPARE(used.count(), 1);
}

void TestFindPanel::whatIsFoundIsCounted()
{
    QVERIFY(status().startsWith(u"Several words"_s));
    type(u"smi"_s);
    QCOMPARE(status(), u"4 person(s) found"_s);
    type(u"xyz"_s);
    QCOMPARE(status(), u"Nobody found."_s);
    QList<ContactPtr> many;
    for (int i = 0; i < 200; ++i) {
        many.append(contactOf({ .id = QString::number(i), .name = u"Zorn %1"_s.arg(i) }));
    }
    m_index->put(DirectoryId(u"many"_s), many);
    QTRY_VERIFY(!m_index->isBusy());
    field()->setText(u"zorn"_s);
    QCOMPARE(status(), u"At least 200 persons found; the best are shown."_s);
    m_index->clear();
    QTRY_COMPARE(status(), u"No directories are known yet."_s);
}

void TestFindPanel::whatLimitsTheFindingIsSaid()
{
    auto *known = part<ElidedLabel>(u"findKnown"_s);
    QVERIFY(!known->isVisible());
    m_panel->setReach(FindReach::LoggedOut);
    QVERIFY(known->isVisible());
    QCOMPARE(known->text(), u"You are logged out: this is what was last known."_s);
    m_panel->setReach(FindReach::Disconnected);
    m_panel->setKnown(u"From 08:02."_s);
    QCOMPARE(known->text(), u"Not connected: this is what was last known. From 08:02."_s);
    m_panel->setReach(FindReach::Connected);
    QCOMPARE(known->text(), u"From 08:02."_s);
    m_panel->setKnown({});
    QVERIFY(!known->isVisible());
}

void TestFindPanel::serverTextIsNoMarkup()
{
    type(u"bold"_s);
    QCOMPARE(chosen(), u"<b>Bold</b> & Co"_s);
    QCOMPARE(inUse(), u"Enter: Business Phone &1 <i>2</i>"_s);
    QCOMPARE(part<ElidedLabel>(u"findNumberInUse"_s)->textFormat(), Qt::PlainText);
    QVERIFY(!part<QToolButton>(u"findNumber1"_s)->isVisible()); // the only one is the one in use
}

void TestFindPanel::screenReadersHearTheWholeRow()
{
    type(u"sales"_s);
    const QString row = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QCOMPARE(row,
        u"Smith, Anna, Business Phone (317) 872-3000, on a speed dial, Favourites, Company Directory, Department: Sales"_s);
    QCOMPARE(field()->accessibleDescription(), row);
    QVERIFY(!list()->accessibleName().isEmpty());
    QVERIFY(!field()->accessibleName().isEmpty());
}

void TestFindPanel::itFitsASmallWindowAndFollowsItsSize()
{
    type(u"smi"_s);
    const auto fits = [this] { return m_window->centralWidget()->geometry().contains(m_panel->geometry()); };
    QVERIFY(fits());
    for (const QSize &size : { QSize(480, 420), QSize(1600, 1000), QSize(480, 700) }) {
        m_window->resize(size);
        QTRY_VERIFY(fits());
        QVERIFY(m_panel->width() <= 760);
        QVERIFY(list()->viewport()->height() >= list()->sizeHintForRow(0));
        // Everything that can be pressed can be seen.
        for (const QToolButton *button : m_panel->findChildren<QToolButton *>()) {
            if (button->isVisible()) {
                const QRect place(button->mapTo(m_panel, QPoint()), button->size());
                QVERIFY2(m_panel->rect().contains(place), qPrintable(button->objectName()));
            }
        }
    }
}

void TestFindPanel::itIsPaintedInEveryLook()
{
    type(u"smi 317"_s);
    QList<QImage> looks;
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            applyTheme(*qApp, theme);
            m_window->setLayoutDirection(direction);
            looks.append(m_panel->grab().toImage());
            QVERIFY(!looks.last().isNull());
        }
    }
    for (qsizetype i = 1; i < looks.size(); ++i) {
        QVERIFY(looks.at(i) != looks.at(0));
    }
}

QTEST_MAIN(TestFindPanel)
#include "tst_findpanel.moc"
