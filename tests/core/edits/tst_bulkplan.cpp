// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bulkplan.h"

#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

using Kind = BulkRow::Kind;

const DirectoryId directory(u"suppliers"_s);

Contact plainContact(const QString &id = u"1"_s)
{
    Contact contact;
    contact.id = EntryId(id);
    contact.setText(ContactField::LastName, u"Abernathy"_s);
    contact.setText(ContactField::Company, u"Abernathy & Daughters"_s);
    contact.setRights(ContactRights { .read = true, .create = true, .update = true });
    return contact;
}

ContactPtr ptr(const Contact &contact)
{
    return std::make_shared<const Contact>(contact);
}

ContactPtr withText(ContactField field, const QString &text, const QString &id = u"1"_s)
{
    Contact contact = plainContact(id);
    contact.setText(field, text);
    return ptr(contact);
}

BulkSubject subjectOf(const ContactPtr &contact)
{
    return { .opened = contact, .now = contact };
}

FieldChange setText(ContactField field, const QString &text)
{
    FieldChange change { .fields = { field } };
    change.values.text(field) = text;
    return change;
}

PhoneNumber number(const QString &base, const QString &display)
{
    PhoneNumber phone;
    phone.base = base;
    phone.display = display;
    return phone;
}

} // namespace

Q_DECLARE_METATYPE(dialbook::BulkSubject)
Q_DECLARE_METATYPE(dialbook::BulkChange)

class BulkPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void equalFieldsAreShownAndDifferingOnesMarked();
    void aNumberThatTheServerRenderedAnotherWayIsEqual();
    void rightsAreTwoAnswers();
    void onlyTouchedFieldsChange();
    void touchedRightsLeaveTheOthers();
    void aFieldCanBeClearedForAll();
    void whatIsLeftOutSaysWhy_data();
    void whatIsLeftOutSaysWhy();
    void whatOthersChangedElsewhereIsKept();
    void whatWasWrongBeforeDoesNotStopAChange();
    void aDeletionCarriesItsLinks();
    void aLinkNamesWhereItsContactLives();
    void aMovedLinkNamesWhereItWas();
    void manyRowsWaitForAConfirmation_data();
    void manyRowsWaitForAConfirmation();
    void thePlanCounts();
};

void BulkPlanTest::equalFieldsAreShownAndDifferingOnesMarked()
{
    CommonFields common;
    common.take(withText(ContactField::Title, u"Owner"_s, u"1"_s));
    QVERIFY(!common.differs(ContactField::Title));
    common.take(withText(ContactField::Title, u"Partner"_s, u"2"_s));
    common.take(withText(ContactField::Title, u"Owner"_s, u"3"_s));
    QCOMPARE(common.count(), 3);
    QVERIFY(common.differs(ContactField::Title));
    QVERIFY(!common.differs(ContactField::Company));
    QCOMPARE(common.draft().text(ContactField::Company), u"Abernathy & Daughters"_s);
    QVERIFY(!common.differs(ContactField::Notes)); // empty in all of them is a common value too
    QVERIFY(!common.differs(ContactField::PrimaryNumber));
    Contact another = plainContact();
    another.setPrimaryNumber(PrimaryNumber::Fax);
    common.take(ptr(another));
    QVERIFY(common.differs(ContactField::PrimaryNumber));
}

void BulkPlanTest::aNumberThatTheServerRenderedAnotherWayIsEqual()
{
    Contact one = plainContact();
    Contact other = one;
    one.setPhone(ContactField::Fax, number(u"3175550100"_s, u"(317) 555-0100"_s));
    other.setPhone(ContactField::Fax, number(u"3175550100"_s, u"555-0100"_s));
    CommonFields common;
    common.take(ptr(one));
    common.take(ptr(other));
    QVERIFY(!common.differs(ContactField::Fax));
    other.setPhone(ContactField::Fax, number(u"3175550199"_s, u"555-0100"_s));
    common.take(ptr(other));
    QVERIFY(common.differs(ContactField::Fax));
}

void BulkPlanTest::rightsAreTwoAnswers()
{
    CommonFields common;
    Contact contact = plainContact();
    contact.setRights({});
    common.take(ptr(contact));
    QVERIFY(!common.tellRights());
    common.take(ptr(plainContact()));
    QVERIFY(common.tellRights());
    QCOMPARE(common.allowsChange(), std::optional(true));
    QCOMPARE(common.allowsDelete(), std::optional(false));
    contact.setRights(ContactRights { .update = true, .remove = true });
    common.take(ptr(contact));
    QCOMPARE(common.allowsChange(), std::optional(true));
    QCOMPARE(common.allowsDelete(), std::nullopt);
}

void BulkPlanTest::onlyTouchedFieldsChange()
{
    FieldChange change = setText(ContactField::Title, u"Owner"_s);
    change.values.text(ContactField::Company) = u"not touched"_s;
    const BulkRow row = planFor(change, directory, subjectOf(ptr(plainContact())));
    QCOMPARE(row.kind, Kind::Change);
    const auto &update = std::get<UpdateContact>(*row.command);
    QCOMPARE(update.contact, (ContactRef { directory, EntryId(u"1"_s) }));
    QCOMPARE(update.before, ContactDraft::of(plainContact()));
    QCOMPARE(changedFields(update.before, update.after), QList { ContactField::Title });
    QCOMPARE(update.after.text(ContactField::Title), u"Owner"_s);
}

void BulkPlanTest::touchedRightsLeaveTheOthers()
{
    const FieldChange change { .allowDelete = true };
    const BulkRow row = planFor(change, directory, subjectOf(ptr(plainContact())));
    const auto &update = std::get<UpdateContact>(*row.command);
    QCOMPARE(update.after.rights, std::optional(ContactRights { true, true, true, true }));
    Contact silent = plainContact();
    silent.setRights({});
    QCOMPARE(planFor(change, directory, subjectOf(ptr(silent))).reason, BulkReason::NothingChanges);
}

void BulkPlanTest::aFieldCanBeClearedForAll()
{
    const BulkRow row =
        planFor(setText(ContactField::Company, {}), directory, subjectOf(ptr(plainContact())));
    QCOMPARE(row.kind, Kind::Change);
    QVERIFY(std::get<UpdateContact>(*row.command).after.text(ContactField::Company).isEmpty());
}

void BulkPlanTest::whatIsLeftOutSaysWhy_data()
{
    QTest::addColumn<BulkChange>("change");
    QTest::addColumn<BulkSubject>("subject");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    const BulkChange retitle = setText(ContactField::Title, u"Owner"_s);
    const ContactPtr contact = ptr(plainContact());
    const ContactPtr owner = withText(ContactField::Title, u"Owner"_s);
    const ContactPtr partner = withText(ContactField::Title, u"Partner"_s);
    const auto row = [](const char *name, const BulkChange &change, const BulkSubject &subject, Kind kind,
                         BulkReason reason) {
        QTest::newRow(name) << change << subject << int(kind) << int(reason);
    };
    row("nothing would change", retitle, subjectOf(owner), Kind::Skip, BulkReason::NothingChanges);
    row("not allowed", retitle, { .opened = contact, .now = contact, .hindrance = Hindrance::AllowChangeOff },
        Kind::Skip, BulkReason::Hindered);
    row("being deleted", retitle, { .opened = contact, .now = contact, .isBeingDeleted = true }, Kind::Skip,
        BulkReason::BeingDeleted);
    row("an edit waits", retitle, { .opened = contact, .now = contact, .hasEditWaiting = true }, Kind::Skip,
        BulkReason::EditWaiting);
    row("its editor is open", retitle, { .opened = contact, .now = contact, .isBeingEdited = true },
        Kind::Conflict, BulkReason::BeingEdited);
    row("others were faster", retitle, { .opened = contact, .now = partner }, Kind::Conflict,
        BulkReason::ChangedMeanwhile);
    row("others had the same wish", retitle, { .opened = contact, .now = owner }, Kind::Skip,
        BulkReason::NothingChanges);
    row("it was deleted", retitle, { .opened = contact, .now = nullptr }, Kind::Conflict,
        BulkReason::DeletedMeanwhile);
    row("deletion of what was changed", ContactDeletion {}, { .opened = contact, .now = partner },
        Kind::Conflict, BulkReason::ChangedMeanwhile);
    row("deletion of what is open", ContactDeletion {},
        { .opened = contact, .now = contact, .isBeingEdited = true }, Kind::Conflict,
        BulkReason::BeingEdited);
    row("deletion that is not allowed", ContactDeletion {},
        { .opened = contact, .now = contact, .hindrance = Hindrance::AllowDeleteOff }, Kind::Skip,
        BulkReason::Hindered);
    FieldChange primary { .fields = { ContactField::PrimaryNumber } };
    primary.values.primaryNumber = PrimaryNumber::Fax;
    row("the primary number would be empty", primary, subjectOf(contact), Kind::Skip, BulkReason::Invalid);
    row("it is on that speed dial", LinkAddition { DirectoryId(u"sd"_s), u"Mine"_s },
        { .opened = contact, .now = contact, .isLinked = true }, Kind::Skip, BulkReason::AlreadyLinked);
}

void BulkPlanTest::whatIsLeftOutSaysWhy()
{
    QFETCH(BulkChange, change);
    QFETCH(BulkSubject, subject);
    QFETCH(int, kind);
    QFETCH(int, reason);
    const BulkRow row = planFor(change, directory, subject);
    QCOMPARE(int(row.kind), kind);
    QCOMPARE(int(row.reason), reason);
    QVERIFY(!row.command);
    QVERIFY(row.contact);
    QCOMPARE(row.hindrance, subject.hindrance);
}

void BulkPlanTest::whatOthersChangedElsewhereIsKept()
{
    const ContactPtr now = withText(ContactField::Notes, u"theirs"_s);
    const BulkRow row = planFor(
        setText(ContactField::Title, u"Owner"_s), directory, { .opened = ptr(plainContact()), .now = now });
    QCOMPARE(row.kind, Kind::Change);
    const auto &update = std::get<UpdateContact>(*row.command);
    QCOMPARE(update.before, ContactDraft::of(*now));
    QCOMPARE(update.after.text(ContactField::Notes), u"theirs"_s);
}

void BulkPlanTest::whatWasWrongBeforeDoesNotStopAChange()
{
    Contact contact = plainContact();
    contact.setPrimaryNumber(PrimaryNumber::Fax); // which is empty
    QCOMPARE(planFor(setText(ContactField::Title, u"Owner"_s), directory, subjectOf(ptr(contact))).kind,
        Kind::Change);
}

void BulkPlanTest::aDeletionCarriesItsLinks()
{
    BulkSubject subject = subjectOf(ptr(plainContact()));
    subject.links = { { DirectoryId(u"sd"_s), u"Mine"_s, {}, {}, PrimaryNumber::Fax } };
    const BulkRow row = planFor(ContactDeletion {}, directory, subject);
    QCOMPARE(std::get<DeleteContact>(*row.command).links, subject.links);
}

void BulkPlanTest::aLinkNamesWhereItsContactLives()
{
    const LinkAddition addition { DirectoryId(u"sd"_s), u"Mine"_s };
    Contact contact = plainContact();
    contact.setPhone(ContactField::MobilePhone, number(u"3175550100"_s, {}));
    BulkSubject subject = subjectOf(ptr(contact));
    const auto here = std::get<AddLink>(*planFor(addition, directory, subject).command);
    QCOMPARE(here.contact, (ContactRef { directory, EntryId(u"1"_s) }));
    QCOMPARE(here.primaryNumber, PrimaryNumber::MobilePhone); // the one that would be dialled
    QCOMPARE(here.listName, u"Mine"_s);
    subject.source = ContactRef { DirectoryId(u"public"_s), EntryId(u"9"_s) };
    QCOMPARE(std::get<AddLink>(*planFor(addition, directory, subject).command).contact, *subject.source);
}

void BulkPlanTest::aMovedLinkNamesWhereItWas()
{
    const LinkAddition addition { DirectoryId(u"sd"_s), u"Mine"_s, directory, u"Here"_s };
    const BulkRow row = planFor(addition, directory, subjectOf(ptr(plainContact())));
    const auto add = std::get<AddLink>(*row.command);
    QCOMPARE(add.former, (FormerLink { directory, u"Here"_s, LinkId(u"1"_s) }));
}

void BulkPlanTest::manyRowsWaitForAConfirmation_data()
{
    QTest::addColumn<BulkChange>("change");
    QTest::addColumn<int>("unasked");
    QTest::newRow("changes") << BulkChange(setText(ContactField::Title, u"Owner"_s)) << mostChangesUnasked;
    QTest::newRow("deletions") << BulkChange(ContactDeletion {}) << mostDeletionsUnasked;
}

void BulkPlanTest::manyRowsWaitForAConfirmation()
{
    QFETCH(BulkChange, change);
    QFETCH(int, unasked);
    BulkPlan plan;
    for (int i = 0; i < unasked; ++i) {
        plan.add(planFor(change, directory, subjectOf(ptr(plainContact(QString::number(i))))));
        QVERIFY(!plan.needsConfirmation());
    }
    BulkSubject skipped = subjectOf(ptr(plainContact()));
    skipped.isBeingDeleted = true;
    plan.add(planFor(change, directory, skipped));
    QVERIFY(!plan.needsConfirmation()); // nothing more is sent
    plan.add(planFor(change, directory, subjectOf(ptr(plainContact()))));
    QVERIFY(plan.needsConfirmation());
}

void BulkPlanTest::thePlanCounts()
{
    BulkPlan plan;
    FieldChange change = setText(ContactField::Title, u"Owner"_s);
    change.fields += ContactField::Notes;
    change.values.text(ContactField::Notes) = u"n"_s;
    plan.add(planFor(change, directory, subjectOf(ptr(plainContact()))));
    plan.add(planFor(change, directory, subjectOf(withText(ContactField::Notes, u"n"_s, u"2"_s))));
    BulkSubject edited = subjectOf(ptr(plainContact(u"3"_s)));
    edited.isBeingEdited = true;
    plan.add(planFor(change, directory, edited));
    QCOMPARE(plan.count(Kind::Change), 2);
    QCOMPARE(plan.count(Kind::Skip), 0);
    QCOMPARE(plan.count(Kind::Conflict), 1);
    QCOMPARE(plan.fieldCount(), 3);
    const GiveEdit edits = plan.edits();
    QCOMPARE(entryOf(edits(0, {})->command)->entry, EntryId(u"1"_s));
    QCOMPARE(entryOf(edits(1, {})->command)->entry, EntryId(u"2"_s));
    QVERIFY(!edits(2, {})); // nothing of the conflict
    QCOMPARE(plan.rows().size(), 3);
}

QTEST_GUILESS_MAIN(BulkPlanTest)
#include "tst_bulkplan.moc"
