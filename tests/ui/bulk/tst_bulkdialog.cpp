// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scripteddesk.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/bulk/bulkfields.h"
#include "ui/bulk/bulkplanpage.h"
#include "ui/feedback/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

ContactPtr person(int number, const QString &title = {}, const QString &fax = {})
{
    Contact contact;
    contact.id = EntryId(QString::number(number));
    contact.setText(ContactField::LastName, u"Person <b>%1"_s.arg(number));
    contact.setText(ContactField::Company, u"Abernathy & Daughters"_s);
    contact.setText(ContactField::Title, title);
    PhoneNumber phone;
    phone.base = fax;
    contact.setPhone(ContactField::Fax, phone);
    contact.setRights(ContactRights { .update = number % 2 == 0 });
    return std::make_shared<const Contact>(contact);
}

/// A dialog over contacts that nobody else touches.
struct Desk
{
    QPointer<BulkDialog> dialog;
    QHash<EntryId, BulkSubject> known; ///< of whom there is more to say

    ~Desk() { delete dialog; }

    BulkSelection selection(const QList<ContactPtr> &contacts)
    {
        BulkSelection selection { .directory = DirectoryId(u"public"_s), .directoryName = u"Public & <i>"_s };
        selection.contacts = contacts;
        selection.prepare = [this](const BulkChange &) {
            return [this](const ContactPtr &contact) {
                return known.value(contact->id, BulkSubject { .opened = contact, .now = contact });
            };
        };
        return selection;
    }
    void open(const QList<ContactPtr> &contacts, int notLoaded = 0)
    {
        BulkSelection wanted = selection(contacts);
        wanted.notLoaded = notLoaded;
        show(new BulkDialog(wanted));
    }
    void show(BulkDialog *shown)
    {
        dialog = shown;
        dialog->show();
        QApplication::setActiveWindow(dialog);
    }
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return ScriptedDesk::childOf<T>(dialog, name);
    }
    [[nodiscard]] FieldChange change() const { return find<BulkFields>("bulkFields")->change(); }
    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] { return find<BulkFields>("bulkFields")->isEnabled(); });
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] bool plan() const
    {
        find<QPushButton>("bulkNext")->click();
        return QTest::qWaitFor([this] { return find<QTabBar>("bulkPlanKinds")->isVisible(); });
    }
};

} // namespace

class BulkDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void commonValuesAreShownAndDifferingOnesMarked();
    void typingTicksAndUntickingBringsBackWhatIsCommon();
    void aTickedEmptyFieldSaysThatItIsCleared();
    void aPhoneGoesAsAWhole();
    void rightsAndThePrimaryNumberAreChosen();
    void nothingTickedNothingToPlan();
    void thePlanIsListedByKind();
    void backKeepsWhatWasTyped();
    void aLargeNumberIsConfirmedFirst();
    void aDeletionBeginsWithThePlanAndSaysWhatGoesWithIt();
    void whatIsNotLoadedIsSaid();
    void manyContactsHoldUpNobody();
};

void BulkDialogTest::commonValuesAreShownAndDifferingOnesMarked()
{
    Desk desk;
    desk.open({ person(1, u"Owner"_s, u"1"_s), person(2, u"Partner"_s, u"2"_s) });
    QVERIFY(desk.isReady());
    QCOMPARE(desk.find<QLineEdit>("bulk.company")->text(), u"Abernathy & Daughters"_s);
    QCOMPARE(desk.find<QLineEdit>("bulk.company")->placeholderText(), QString());
    QCOMPARE(desk.find<QLineEdit>("bulk.title")->text(), QString());
    QCOMPARE(desk.find<QLineEdit>("bulk.title")->placeholderText(), u"(several values)"_s);
    QCOMPARE(desk.find<QLineEdit>("bulk.fax")->placeholderText(), u"(several values)"_s);
    QCOMPARE(desk.find<QPlainTextEdit>("bulk.notes")->placeholderText(), QString());
    QCOMPARE(desk.find<QComboBox>("bulk.allowChange")->currentIndex(), -1);
    QCOMPARE(desk.find<QComboBox>("bulk.allowDelete")->currentText(), u"Off"_s);
    QVERIFY(desk.find<QLabel>("bulkHeading")->text().contains(u"Public & <i>"_s));
    QVERIFY(desk.change().isEmpty());
}

void BulkDialogTest::typingTicksAndUntickingBringsBackWhatIsCommon()
{
    Desk desk;
    desk.open({ person(1), person(2) });
    QVERIFY(desk.isReady());
    desk.type("bulk.company", u"Other"_s);
    QVERIFY(desk.find<QCheckBox>("bulk.companyTick")->isChecked());
    QCOMPARE(desk.change().fields, QList { ContactField::Company });
    QCOMPARE(desk.change().values.text(ContactField::Company), u"Other"_s);
    QVERIFY(desk.dialog->hasUnsavedWork());
    desk.find<QCheckBox>("bulk.companyTick")->click();
    QCOMPARE(desk.find<QLineEdit>("bulk.company")->text(), u"Abernathy & Daughters"_s);
    QVERIFY(desk.change().isEmpty());
    QVERIFY(!desk.dialog->hasUnsavedWork());
}

void BulkDialogTest::aTickedEmptyFieldSaysThatItIsCleared()
{
    Desk desk;
    desk.open({ person(1, u"Owner"_s), person(2, u"Partner"_s) });
    QVERIFY(desk.isReady());
    desk.find<QCheckBox>("bulk.titleTick")->click();
    QCOMPARE(desk.change().fields, QList { ContactField::Title });
    QVERIFY(desk.change().values.text(ContactField::Title).isEmpty());
    auto *note = desk.find<QWidget>("bulk.titleNote");
    QVERIFY(note->isVisible());
    QVERIFY(desk.plan());
    QVERIFY(desk.find<QLabel>("bulkPlanDetails")->text().contains(u"Owner → (empty)"_s));
}

void BulkDialogTest::aPhoneGoesAsAWhole()
{
    Desk desk;
    desk.open({ person(1, {}, u"1"_s), person(2, {}, u"2"_s) });
    QVERIFY(desk.isReady());
    QVERIFY(!desk.find<QCheckBox>("bulk.faxAutoDial")->isEnabled());
    desk.type("bulk.fax", u"317 555,,0100"_s);
    desk.type("bulk.faxExtension", u"12"_s);
    desk.find<QCheckBox>("bulk.faxAutoDial")->click();
    QCOMPARE(desk.change().values.phone(ContactField::Fax),
        (PhoneDraft { u"317 555,,0100"_s, u"12"_s, true })); // exactly as typed
    desk.type("bulk.faxExtension", u""_s);
    QTest::keyClick(desk.find<QLineEdit>("bulk.faxExtension"), Qt::Key_Space);
    QTest::keyClick(desk.find<QLineEdit>("bulk.faxExtension"), Qt::Key_Backspace);
    QVERIFY(!desk.change().values.phone(ContactField::Fax).autoDialExtension);
}

void BulkDialogTest::rightsAndThePrimaryNumberAreChosen()
{
    Desk desk;
    desk.open({ person(1), person(2) });
    QVERIFY(desk.isReady());
    auto *right = desk.find<QComboBox>("bulk.allowChange");
    QTest::keyClick(right, Qt::Key_Down);
    QTest::keyClick(right, Qt::Key_Down);
    QCOMPARE(right->currentText(), u"On"_s);
    emit right->activated(right->currentIndex());
    QCOMPARE(desk.change().allowChange, std::optional(true));
    QCOMPARE(desk.change().allowDelete, std::nullopt);
    desk.find<QCheckBox>("bulk.allowDeleteTick")->click();
    QCOMPARE(desk.change().allowDelete, std::optional(false));
    desk.find<QCheckBox>("bulk.primaryNumberDesignationTick")->click();
    QCOMPARE(desk.change().values.primaryNumber, PrimaryNumber::None);
}

void BulkDialogTest::nothingTickedNothingToPlan()
{
    Desk desk;
    desk.open({ person(1), person(2) });
    QVERIFY(desk.isReady());
    QVERIFY(!desk.find<QPushButton>("bulkNext")->isEnabled());
    desk.type("bulk.title", u"Owner"_s);
    QVERIFY(desk.find<QPushButton>("bulkNext")->isEnabled());
}

void BulkDialogTest::thePlanIsListedByKind()
{
    Desk desk;
    const ContactPtr hindered = person(3);
    const ContactPtr edited = person(4);
    desk.known[hindered->id] = {
        .opened = hindered, .now = hindered, .hindrance = Hindrance::AllowChangeOff
    };
    desk.known[edited->id] = { .opened = edited, .now = edited, .isBeingEdited = true };
    desk.open({ person(1), person(2), hindered, edited });
    QSignalSpy applied(desk.dialog, &BulkDialog::planApplied);
    QVERIFY(desk.isReady());
    desk.type("bulk.title", u"Owner"_s);
    QVERIFY(desk.plan());
    auto *kinds = desk.find<QTabBar>("bulkPlanKinds");
    auto *list = desk.find<QTreeView>("bulkPlanList");
    QCOMPARE(kinds->tabText(0), u"All (4)"_s);
    QCOMPARE(kinds->tabText(1), u"To do (2)"_s);
    QCOMPARE(list->model()->rowCount(), 4);
    kinds->setCurrentIndex(2);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(desk.find<QLabel>("bulkPlanDetails")->text().contains(u"Allow: Change is off"_s));
    kinds->setCurrentIndex(3);
    QVERIFY(desk.find<QLabel>("bulkPlanDetails")->text().contains(u"editor is open"_s));
    desk.find<QPushButton>("bulkNext")->click();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.first().first().value<BulkPlan>().count(BulkRow::Kind::Change), 2);
    QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
}

void BulkDialogTest::backKeepsWhatWasTyped()
{
    Desk desk;
    desk.open({ person(1), person(2) });
    QVERIFY(desk.isReady());
    desk.type("bulk.title", u"Owner"_s);
    QVERIFY(desk.plan());
    desk.find<QPushButton>("bulkBack")->click();
    QCOMPARE(desk.find<QLineEdit>("bulk.title")->text(), u"Owner"_s);
    desk.dialog->reject(); // asks
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(desk.find<MessageBar>("bulkBar")->isVisible());
    desk.find<QPushButton>("messageBarDiscard")->click();
    QTRY_VERIFY(!desk.dialog || !desk.dialog->isVisible());
}

void BulkDialogTest::aLargeNumberIsConfirmedFirst()
{
    Desk desk;
    QList<ContactPtr> people;
    for (int i = 0; i < mostChangesUnasked + 1; ++i) {
        people += person(i);
    }
    desk.open(people);
    QVERIFY(desk.isReady());
    desk.type("bulk.title", u"Owner"_s);
    QVERIFY(desk.plan());
    auto *confirm = desk.find<QCheckBox>("bulkPlanConfirm");
    QVERIFY(confirm->isVisible());
    QVERIFY(confirm->text().contains(QString::number(people.size())));
    QVERIFY(!desk.find<QPushButton>("bulkNext")->isEnabled());
    confirm->click();
    QVERIFY(desk.find<QPushButton>("bulkNext")->isEnabled());
}

void BulkDialogTest::aDeletionBeginsWithThePlanAndSaysWhatGoesWithIt()
{
    Desk desk;
    const ContactPtr linked = person(2);
    desk.known[linked->id] = { .opened = linked,
        .now = linked,
        .links = { { DirectoryId(u"sd"_s), u"Mine"_s, {}, {}, PrimaryNumber::Fax } } };
    desk.show(new BulkDialog(desk.selection({ person(1), linked }), { { {}, {}, ContactDeletion {} } },
        [](int links) { return u"%1 links go"_s.arg(links); }));
    QTRY_VERIFY(desk.find<QTabBar>("bulkPlanKinds")->isVisible());
    QCOMPARE(desk.find<QLabel>("bulkPlanConsequence")->text(), u"1 links go"_s);
    QVERIFY(!desk.find<QPushButton>("bulkBack")->isVisible());
    QVERIFY(!desk.dialog->hasUnsavedWork());
    QVERIFY(desk.find<QPushButton>("bulkNext")->isEnabled());
}

void BulkDialogTest::whatIsNotLoadedIsSaid()
{
    Desk desk;
    desk.open({ person(1), person(2) }, 40);
    QVERIFY(desk.find<MessageBar>("bulkBar")->isVisible());
    QVERIFY(desk.find<MessageBar>("bulkBar")->text().contains(u"40"_s));
    QVERIFY(desk.isReady());
    desk.type("bulk.title", u"Owner"_s);
    QVERIFY(desk.plan());
    auto *kinds = desk.find<QTabBar>("bulkPlanKinds");
    QCOMPARE(kinds->tabText(0), u"All (42)"_s);
    QCOMPARE(kinds->tabText(2), u"Skipped (40)"_s);
    kinds->setCurrentIndex(2);
    const QAbstractItemModel *model = desk.find<QTreeView>("bulkPlanList")->model();
    QCOMPARE(model->rowCount(), 40);
    QCOMPARE(model->index(0, 0).data().toString(), u"(not loaded)"_s);
    QVERIFY(model->index(0, 2).data().toString().contains(u"not loaded yet"_s));
    QVERIFY(!model->index(39, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void BulkDialogTest::manyContactsHoldUpNobody()
{
    Desk desk;
    QList<ContactPtr> people;
    for (int i = 0; i < 5000; ++i) {
        people += person(i);
    }
    desk.open(people);
    QVERIFY(desk.isReady());
    desk.type("bulk.title", u"Owner"_s);
    int turns = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&turns] { ++turns; });
    ticking.start(0);
    QVERIFY(desk.plan());
    QVERIFY(turns > 3); // others had their turn meanwhile
    QCOMPARE(desk.find<QTreeView>("bulkPlanList")->model()->rowCount(), 5000);
}

QTEST_MAIN(BulkDialogTest)
#include "tst_bulkdialog.moc"
