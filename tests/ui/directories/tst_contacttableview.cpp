// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/directories/people.h"
#include "ui/directories/columnsdialog.h"
#include "ui/directories/contactheader.h"
#include "ui/directories/contacttableview.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace test;

class ContactTableViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theChosenRowDoesNotJumpWhenOthersComeAndGo();
    void selectionAndPlaceSurviveRandomEdits_data();
    void selectionAndPlaceSurviveRandomEdits();
    void theTopStaysInSightWhileNobodyIsAnywhere();
    void aReSortKeepsTheRowThatThePersonIsOn();
    void whatTheFilterHidesIsSelectedAgain();
    void aVanishedRowSelectsNobodyElse();
    void aChangedSelectedContactIsTold();
    void theKeyboardGoesEverywhere();
    void theHeaderSortsByKeyboard();
    void theThirdClickIsTheServersOrder();
    void typingGoesToTheNextName();
    void typingFindsNamesFarAwayWhileOthersCome();
    void columnsAreKeptAsTheyWereChosen();
    void aColumnThatTheDirectoryLacksIsNotForgotten();
    void theLastColumnCannotBeHidden();
    void columnsAreChosenByKeyboard();
    void visibleRowsAreTold();
    void doubleClickAndAltEnterAskForProperties();
    void tabLeavesTheTable();

private:
    void fill(int count);
    [[nodiscard]] int yOf(const QString &id) const
    {
        return m_view->rowViewportPosition(m_order->rowOf(EntryId(id)));
    }
    [[nodiscard]] QStringList selected() const
    {
        QStringList ids;
        for (const ContactPtr &contact : m_view->selectedContacts()) {
            ids += contact->id.text();
        }
        return ids;
    }
    void select(const QString &id, bool too = false)
    {
        const QModelIndex index = m_order->index(m_order->rowOf(EntryId(id)), 0);
        m_view->selectionModel()->setCurrentIndex(index,
            (too ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect)
                | QItemSelectionModel::Rows);
    }

    std::unique_ptr<ContactTableModel> m_model;
    std::unique_ptr<ContactOrderModel> m_order;
    std::unique_ptr<ContactTableView> m_view;
};

void ContactTableViewTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_model = std::make_unique<ContactTableModel>();
    m_order = std::make_unique<ContactOrderModel>(*m_model);
    m_view = std::make_unique<ContactTableView>(*m_order);
    m_view->resize(700, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void ContactTableViewTest::cleanup()
{
    m_view.reset();
    m_order.reset();
    m_model.reset();
}

void ContactTableViewTest::fill(int count)
{
    QList<ContactPtr> rows;
    for (int i = 0; i < count; ++i) {
        rows += named(u"p%1"_s.arg(i), u"Person %1"_s.arg(i, 3, 10, QLatin1Char('0')));
    }
    m_model->reset(rows);
}

void ContactTableViewTest::theChosenRowDoesNotJumpWhenOthersComeAndGo()
{
    fill(200);
    select(u"p100"_s);
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    const int y = yOf(u"p100"_s);
    QVERIFY(y > 0);

    QList<ContactPtr> more;
    for (int i = 0; i < 30; ++i) {
        more += named(u"new%1"_s.arg(i), u"New"_s);
    }
    m_model->apply({ RowsInserted { 10, more } });
    QCOMPARE(yOf(u"p100"_s), y);
    QCOMPARE(m_view->currentContact()->id, EntryId(u"p100"_s));
    m_model->apply(
        { RowsRemoved { 0, 25 }, RowMoved { 40, 3 }, RowsInserted { 0, { named(u"x"_s, u"X"_s) } } });
    QCOMPARE(yOf(u"p100"_s), y);
    m_model->apply({ RowMoved { m_order->rowOf(EntryId(u"p100"_s)), 60 } });
    QCOMPARE(yOf(u"p100"_s), y);
    QCOMPARE(selected(), QStringList { u"p100"_s });
    m_model->reset(m_model->contacts()); // put again from scratch
    QCOMPARE(yOf(u"p100"_s), y);
    QCOMPARE(selected(), QStringList { u"p100"_s });
}

void ContactTableViewTest::selectionAndPlaceSurviveRandomEdits_data()
{
    QTest::addColumn<int>("sortColumn");
    QTest::newRow("server's order") << -1;
    QTest::newRow("sorted") << int(ContactColumn::DisplayName);
}

void ContactTableViewTest::selectionAndPlaceSurviveRandomEdits()
{
    QFETCH(int, sortColumn);
    m_order->sort(sortColumn);
    for (quint32 seed = 0; seed < 60; ++seed) {
        RandomEdits edits(seed);
        QList<ContactPtr> rows;
        for (int i = 0; i < 80; ++i) {
            rows += edits.fresh();
        }
        m_model->reset(rows);
        select(rows.at(40)->id.text());
        select(rows.at(20)->id.text(), true);
        for (int step = 0; step < 15; ++step) {
            QStringList wanted = selected();
            const ContactPtr current = m_view->currentContact();
            const int y = current ? yOf(current->id.text()) : 0;
            const bool seen = current && y >= 0 && y < m_view->viewport()->height();
            m_model->apply(edits.next(rows));
            wanted.removeIf([this](const QString &id) { return m_model->rowOf(EntryId(id)) < 0; });
            QStringList now = selected();
            std::sort(now.begin(), now.end());
            std::sort(wanted.begin(), wanted.end());
            QCOMPARE(now, wanted);
            if (current && m_model->rowOf(current->id) >= 0) {
                QCOMPARE(m_view->currentContact()->id, current->id);
                const QScrollBar *bar = m_view->verticalScrollBar();
                if (seen && bar->value() > bar->minimum() && bar->value() < bar->maximum()) {
                    QCOMPARE(yOf(current->id.text()), y);
                }
            }
        }
    }
}

void ContactTableViewTest::theTopStaysInSightWhileNobodyIsAnywhere()
{
    fill(100);
    m_model->apply({ RowsInserted { 0, { named(u"first"_s, u"First"_s) } } });
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(yOf(u"first"_s), 0);
    m_view->verticalScrollBar()->setValue(500);
    const int top = m_view->rowAt(0);
    const QString id = m_order->contactAt(top)->id.text();
    const int y = yOf(id);
    m_model->apply({ RowsInserted { 0, { named(u"zeroth"_s, u"Zeroth"_s) } } });
    QCOMPARE(yOf(id), y);
}

void ContactTableViewTest::aReSortKeepsTheRowThatThePersonIsOn()
{
    fill(300);
    select(u"p150"_s);
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    const int y = yOf(u"p150"_s);
    m_view->horizontalHeader()->setSortIndicator(int(ContactColumn::DisplayName), Qt::DescendingOrder);
    QCOMPARE(m_order->sortColumn(), int(ContactColumn::DisplayName));
    QCOMPARE(m_order->contactAt(0)->id, EntryId(u"p299"_s));
    QCOMPARE(selected(), QStringList { u"p150"_s });
    QCOMPARE(yOf(u"p150"_s), y);
}

void ContactTableViewTest::whatTheFilterHidesIsSelectedAgain()
{
    fill(100);
    select(u"p42"_s);
    const QSignalSpy settled(m_view.get(), &ContactTableView::selectionSettled);
    m_order->setFilter(u"nobody"_s);
    QCOMPARE(selected(), QStringList());
    QCOMPARE(m_view->currentContact(), nullptr);
    m_order->setFilter(u"person 4"_s);
    QCOMPARE(selected(), QStringList { u"p42"_s });
    QCOMPARE(m_view->currentContact()->id, EntryId(u"p42"_s));
    QCOMPARE(settled.count(), 2);
    m_order->setFilter(u"person 5"_s);
    select(u"p51"_s);
    m_order->setFilter({});
    QCOMPARE(selected(), QStringList { u"p51"_s });
}

void ContactTableViewTest::aVanishedRowSelectsNobodyElse()
{
    fill(10);
    select(u"p5"_s);
    const QSignalSpy settled(m_view.get(), &ContactTableView::selectionSettled);
    m_model->apply({ RowsRemoved { 5, 1 } });
    QCOMPARE(selected(), QStringList());
    QCOMPARE(m_view->currentContact(), nullptr);
    QCOMPARE(m_view->currentIndex().row(), 5); // the keyboard goes on from here
    QCOMPARE(settled.count(), 1);
}

void ContactTableViewTest::aChangedSelectedContactIsTold()
{
    fill(10);
    select(u"p5"_s);
    const QSignalSpy settled(m_view.get(), &ContactTableView::selectionSettled);
    m_model->apply({ RowsChanged { 5, { named(u"p5"_s, u"Renamed"_s) } } });
    QCOMPARE(settled.count(), 1);
    QCOMPARE(m_view->currentContact()->shownName(), u"Renamed"_s);
    m_model->apply({ RowsChanged { 6, { named(u"p6"_s, u"Other"_s) } } });
    QCOMPARE(settled.count(), 1);
}

void ContactTableViewTest::theKeyboardGoesEverywhere()
{
    fill(50);
    m_view->setFocus();
    select(u"p10"_s);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(selected(), QStringList { u"p49"_s });
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(selected(), QStringList { u"p0"_s });
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), (QStringList { u"p0"_s, u"p1"_s }));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected().size(), 50);
}

void ContactTableViewTest::theHeaderSortsByKeyboard()
{
    fill(5);
    auto *header = m_view->findChild<ContactHeader *>();
    m_view->setFocus();
    select(u"p0"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(header->hasFocus());
    QCOMPARE(header->focusedColumn(), int(m_view->shownColumns().first()));
    QTest::keyClick(header, Qt::Key_Right);
    QCOMPARE(header->focusedColumn(), int(m_view->shownColumns().at(1)));
    QTest::keyClick(header, Qt::Key_Left);
    QTest::keyClick(header, Qt::Key_Return);
    QTest::keyClick(header, Qt::Key_Return);
    QCOMPARE(m_order->sortColumn(), int(ContactColumn::DisplayName));
    QCOMPARE(m_order->sortOrder(), Qt::DescendingOrder);
    QVERIFY(header->accessibleName().contains(u"sorted descending"_s));
    QTest::keyClick(header, Qt::Key_Return);
    QCOMPARE(m_order->sortColumn(), -1);
    QTest::keyClick(header, Qt::Key_Down);
    QVERIFY(m_view->hasFocus());
}

void ContactTableViewTest::theThirdClickIsTheServersOrder()
{
    fill(5);
    auto *header = m_view->horizontalHeader();
    const int column = int(ContactColumn::DisplayName);
    const QPoint where(header->sectionViewportPosition(column) + 20, header->height() / 2);
    for (const auto &[sorted, order] : { std::pair(column, Qt::AscendingOrder),
             std::pair(column, Qt::DescendingOrder), std::pair(-1, Qt::AscendingOrder) }) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
        QCOMPARE(m_order->sortColumn(), sorted);
        if (sorted >= 0) {
            QCOMPARE(m_order->sortOrder(), order);
        }
    }
}

void ContactTableViewTest::typingGoesToTheNextName()
{
    m_model->reset({ named(u"1"_s, u"Anna"_s), named(u"2"_s, u"Çelik"_s), named(u"3"_s, u"Carl"_s),
        named(u"4"_s, u"celine"_s) });
    m_view->setFocus();
    select(u"1"_s);
    QTest::keyClicks(m_view.get(), u"ce"_s);
    QTRY_COMPARE(selected(), QStringList { u"2"_s });
    QTest::keyClicks(m_view.get(), u"lin"_s);
    QTRY_COMPARE(selected(), QStringList { u"4"_s });
}

void ContactTableViewTest::typingFindsNamesFarAwayWhileOthersCome()
{
    fill(50'000);
    select(u"p1"_s);
    m_view->setFocus();
    QTest::keyClicks(m_view.get(), u"person 49998"_s);
    m_model->apply({ RowsInserted { 0, { named(u"z"_s, u"Aaron"_s) } } });
    QTRY_COMPARE(selected(), QStringList { u"p49998"_s });
    const QRect row = m_view->visualRect(m_view->currentIndex());
    QVERIFY(m_view->viewport()->rect().contains(row.center()));
}

void ContactTableViewTest::columnsAreKeptAsTheyWereChosen()
{
    const QSignalSpy changed(m_view.get(), &ContactTableView::columnsChanged);
    ColumnLayout layout;
    layout.shown = { u"company"_s, u"displayName"_s, u"notes"_s, u"unknown"_s, u"company"_s };
    layout.widths = { { u"company"_s, 222 } };
    layout.sortedBy = u"company"_s;
    layout.descending = true;
    m_view->setColumnLayout(TableKind::Contacts, layout, true);
    QCOMPARE(m_view->shownColumns(),
        (QList { ContactColumn::Company, ContactColumn::DisplayName, ContactColumn::Notes }));
    QCOMPARE(m_view->columnWidth(int(ContactColumn::Company)), 222);
    QCOMPARE(m_order->sortColumn(), int(ContactColumn::Company));
    QCOMPARE(changed.count(), 0); // nobody chose anything

    auto *header = m_view->horizontalHeader();
    header->moveSection(1, 0);
    header->resizeSection(int(ContactColumn::DisplayName), 333);
    m_view->setColumnShown(ContactColumn::Mobile, true);
    QVERIFY(changed.count() >= 3);
    const ColumnLayout kept = m_view->columnLayout();
    QCOMPARE(kept.shown, (QStringList { u"displayName"_s, u"company"_s, u"notes"_s, u"mobilePhone"_s }));
    QCOMPARE(kept.widths.value(u"displayName"_s), 333);
    QCOMPARE(kept.sortedBy, u"company"_s);
    QVERIFY(kept.descending);
    m_view->resetColumns();
    m_view->setColumnLayout(TableKind::Contacts, kept, true);
    QCOMPARE(m_view->columnLayout(), kept);
}

void ContactTableViewTest::aColumnThatTheDirectoryLacksIsNotForgotten()
{
    ColumnLayout layout;
    layout.shown = { u"displayName"_s, u"status"_s, u"company"_s };
    m_view->setColumnLayout(TableKind::Contacts, layout, false);
    QVERIFY(!m_view->shownColumns().contains(ContactColumn::Status));
    m_view->setColumnShown(ContactColumn::Notes, true);
    QVERIFY(m_view->columnLayout().shown.contains(u"status"_s));
    m_view->setColumnLayout(TableKind::Contacts, m_view->columnLayout(), true);
    QVERIFY(m_view->shownColumns().contains(ContactColumn::Status));
}

void ContactTableViewTest::theLastColumnCannotBeHidden()
{
    ColumnLayout layout;
    layout.shown = { u"displayName"_s };
    m_view->setColumnLayout(TableKind::Contacts, layout, true);
    m_view->setColumnShown(ContactColumn::DisplayName, false);
    QCOMPARE(m_view->shownColumns(), QList { ContactColumn::DisplayName });
    emit m_view->findChild<ContactHeader *>()->menuRequested(m_view->mapToGlobal(QPoint(5, 5)));
    auto *menu = m_view->findChild<QMenu *>(u"columnsMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().at(0)->isChecked());
    QVERIFY(!menu->actions().at(0)->isEnabled());
    menu->actions().at(int(ContactColumn::Company))->trigger();
    QVERIFY(m_view->shownColumns().contains(ContactColumn::Company));
    menu->close();
}

void ContactTableViewTest::columnsAreChosenByKeyboard()
{
    ColumnLayout layout;
    layout.shown = { u"displayName"_s, u"company"_s };
    m_view->setColumnLayout(TableKind::Contacts, layout, true);
    m_view->chooseColumns();
    auto *dialog = m_view->findChild<ColumnsDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // Display Name behind Company
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space); // and Last Name shown
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!m_view->findChild<ColumnsDialog *>());
    QCOMPARE(m_view->shownColumns(),
        (QList { ContactColumn::Company, ContactColumn::DisplayName, ContactColumn::LastName }));

    m_view->chooseColumns();
    dialog = m_view->findChild<ColumnsDialog *>();
    list = dialog->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        list->item(row)->setCheckState(Qt::Unchecked);
    }
    QVERIFY(dialog->shownColumns().isEmpty());
    dialog->findChild<QPushButton *>(u"columnsReset"_s)->click();
    QCOMPARE(dialog->shownColumns().size(), defaultLayout(TableKind::Contacts).shown.size());
    dialog->reject();
    QTRY_VERIFY(!m_view->findChild<ColumnsDialog *>());
}

void ContactTableViewTest::visibleRowsAreTold()
{
    QSignalSpy told(m_view.get(), &ContactTableView::visibleRowsChanged);
    m_model->reset(QList<ContactPtr>(5000));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.last().at(0).toInt(), 0);
    const int page = m_view->rowAt(m_view->viewport()->height() - 1) + 1;
    QCOMPARE(told.last().at(1).toInt(), page - 1);
    told.clear();
    for (int value = 1000; value < 40000; value += 1000) {
        m_view->verticalScrollBar()->setValue(value);
    }
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.count(), 1); // not at every step
    QCOMPARE(told.last().at(0).toInt(), m_view->rowAt(0));
}

void ContactTableViewTest::doubleClickAndAltEnterAskForProperties()
{
    fill(5);
    QSignalSpy asked(m_view.get(), &ContactTableView::propertiesRequested);
    const QPoint where = m_view->visualRect(m_order->index(2, int(ContactColumn::DisplayName))).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, where);
    QCOMPARE(asked.count(), 0);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, where);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.count(), 2);
    m_model->reset({ nullptr });
    select(QString());
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.count(), 2);
}

void ContactTableViewTest::tabLeavesTheTable()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *after = new QLineEdit;
    ContactTableView view(*m_order);
    layout->addWidget(before);
    layout->addWidget(&view);
    layout->addWidget(after);
    fill(5);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    view.setParent(nullptr);
}

} // namespace dialbook

QTEST_MAIN(dialbook::ContactTableViewTest)
#include "tst_contacttableview.moc"
