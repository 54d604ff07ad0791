// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactdraft.h"
#include "tests/support/contract/contract.h"
#include "tests/support/fakes/fixtures.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using dialbook::test::fixture;

namespace {

Contact fullContact()
{
    return *readContact(fixture(u"contactentry_full"_s));
}

QString problemsIn(const QJsonObject &object)
{
    const contract::Contract contract;
    const auto problems =
        contract.validate("directories:editableContactEntry", QJsonDocument(object).toJson().toStdString());
    return problems.empty() ? QString() : QString::fromStdString(problems.front());
}

} // namespace

class TestContactDraft : public QObject
{
    Q_OBJECT

private slots:
    void savingOneFieldLeavesEveryOtherMemberAsItWas_data();
    void savingOneFieldLeavesEveryOtherMemberAsItWas();
    void theWholeContactIsSent();
    void whatIsSentIsByTheContract();
    void clearedValuesAreSentAsEmptyText();
    void rightsThatWereNotReadAreNotSent();
    void aDesignationOfANewerServerIsSentBack();
    void changedFieldsAreTold();
    void problemsAreTold_data();
    void problemsAreTold();
    void autoDialNeedsNumberAndExtension();
    void aDraftHasTheContactsName();
};

void TestContactDraft::savingOneFieldLeavesEveryOtherMemberAsItWas_data()
{
    QTest::addColumn<int>("field");
    for (const ContactField field : allContactFields()) {
        QTest::newRow(qPrintable(wireName(field))) << int(field);
    }
}

void TestContactDraft::savingOneFieldLeavesEveryOtherMemberAsItWas()
{
    QFETCH(int, field);
    const ContactField changed { field };
    const QJsonObject read = fixture(u"contactentry_full"_s);
    ContactDraft draft = ContactDraft::of(fullContact());
    if (isText(changed)) {
        draft.text(changed) = u"changed"_s;
    } else if (isPhone(changed)) {
        draft.phone(changed) = { u"555"_s, u"9"_s, true };
    } else if (changed == ContactField::PrimaryNumber) {
        draft.primaryNumber = PrimaryNumber::None;
    } else {
        draft.rights->remove = true;
    }
    const QJsonObject sent = toJson(draft);
    for (const ContactField other : allContactFields()) {
        const QString name = wireName(other);
        QVERIFY2(sent.contains(name), qPrintable(name));
        if (other == changed) {
            continue;
        }
        if (isPhone(other)) {
            QCOMPARE(sent.value(name), read.value(name).toObject().value("numberInfo"_L1));
        } else {
            QCOMPARE(sent.value(name), read.value(name));
        }
    }
    QCOMPARE(changedFields(ContactDraft::of(fullContact()), draft), QList { changed });
    QCOMPARE(problemsIn(sent), QString());
}

void TestContactDraft::theWholeContactIsSent()
{
    const QJsonObject sent = toJson(ContactDraft {});
    QCOMPARE(sent.value("__type"_L1).toString(), u"urn:inin.com:directories:editableContactEntry"_s);
    for (const ContactField field : allContactFields()) {
        QCOMPARE(sent.contains(wireName(field)), field != ContactField::AccessRights);
    }
}

void TestContactDraft::whatIsSentIsByTheContract()
{
    QCOMPARE(problemsIn(toJson(ContactDraft {})), QString());
    QCOMPARE(problemsIn(toJson(ContactDraft::of(fullContact()))), QString());
    QCOMPARE(problemsIn(toJson(ContactDraft::of(*readContact(fixture(u"contactentry_odd"_s))))), QString());
    QJsonObject wrong = toJson(ContactDraft {});
    wrong["lastName"_L1] = QJsonValue::Null;
    QVERIFY(!problemsIn(wrong).isEmpty());
}

void TestContactDraft::clearedValuesAreSentAsEmptyText()
{
    ContactDraft draft = ContactDraft::of(fullContact());
    draft.text(ContactField::Notes) = QString();
    draft.phone(ContactField::Fax) = {};
    const QJsonObject sent = toJson(draft);
    QCOMPARE(sent.value("notes"_L1), QJsonValue(u""_s));
    QCOMPARE(sent.value("fax"_L1),
        QJsonValue(QJsonObject {
            { u"baseNumber"_s, u""_s }, { u"extension"_s, u""_s }, { u"autoDialable"_s, false } }));
    QVERIFY(!QJsonDocument(sent).toJson().contains("null"));
}

void TestContactDraft::rightsThatWereNotReadAreNotSent()
{
    Contact contact = fullContact();
    contact.setRights({});
    QVERIFY(!toJson(ContactDraft::of(contact)).contains("accessRights"_L1));
}

void TestContactDraft::aDesignationOfANewerServerIsSentBack()
{
    Contact contact = fullContact();
    contact.setPrimaryNumber(PrimaryNumber(23));
    const ContactDraft draft = ContactDraft::of(contact);
    QCOMPARE(toJson(draft).value("primaryNumberDesignation"_L1).toInt(), 23);
    QVERIFY(draft.primaryNumberIsFilled());
}

void TestContactDraft::changedFieldsAreTold()
{
    const ContactDraft before = ContactDraft::of(fullContact());
    QCOMPARE(changedFields(before, before), QList<ContactField>());
    ContactDraft after = before;
    after.text(ContactField::Title) = u"x"_s;
    after.phone(ContactField::Pager).autoDialExtension = true;
    after.primaryNumber = PrimaryNumber::Fax;
    after.rights.reset();
    QCOMPARE(changedFields(before, after),
        QList({ ContactField::Title, ContactField::Pager, ContactField::PrimaryNumber,
            ContactField::AccessRights }));
}

void TestContactDraft::problemsAreTold_data()
{
    QTest::addColumn<ContactDraft>("draft");
    QTest::addColumn<QList<std::pair<ContactField, FieldProblem>>>("problems");
    using Problems = QList<std::pair<ContactField, FieldProblem>>;
    ContactDraft draft;
    QTest::newRow("nothing at all") << draft
                                    << Problems { { ContactField::LastName,
                                           FieldProblem::NothingToFindItBy } };
    draft.text(ContactField::LastName) = u"  "_s;
    QTest::newRow("only spaces") << draft
                                 << Problems { { ContactField::LastName, FieldProblem::NothingToFindItBy } };
    draft = {};
    draft.text(ContactField::Company) = u"Acme"_s;
    QTest::newRow("a company will do") << draft << Problems {};
    draft = {};
    draft.phone(ContactField::Pager).number = u"1"_s;
    QTest::newRow("a number will do") << draft << Problems {};
    draft.phone(ContactField::HomePhone).extension = u"12"_s;
    QTest::newRow("extension without number")
        << draft << Problems { { ContactField::HomePhone, FieldProblem::ExtensionWithoutNumber } };
    draft = {};
    draft.text(ContactField::LastName) = u"Smith"_s;
    draft.primaryNumber = PrimaryNumber::BusinessPhone;
    QTest::newRow("primary number is empty")
        << draft << Problems { { ContactField::PrimaryNumber, FieldProblem::PrimaryNumberEmpty } };
    draft.phone(ContactField::BusinessPhone).number = u"1,,2"_s;
    QTest::newRow("primary number is filled") << draft << Problems {};
    draft.primaryNumber = PrimaryNumber::Extension;
    QTest::newRow("the extension is the server's business") << draft << Problems {};
}

void TestContactDraft::problemsAreTold()
{
    QFETCH(ContactDraft, draft);
    using Problems = QList<std::pair<ContactField, FieldProblem>>;
    QFETCH(Problems, problems);
    QVERIFY(problemsOf(draft) == problems);
}

void TestContactDraft::autoDialNeedsNumberAndExtension()
{
    QVERIFY(!PhoneDraft({ u"1"_s, {}, false }).canAutoDial());
    QVERIFY(!PhoneDraft({ {}, u"1"_s, false }).canAutoDial());
    QVERIFY(PhoneDraft({ u"1"_s, u"2"_s, false }).canAutoDial());
}

void TestContactDraft::aDraftHasTheContactsName()
{
    QCOMPARE(ContactDraft::of(fullContact()).shownName(), fullContact().shownName());
    ContactDraft draft;
    draft.phone(ContactField::Fax).number = u"555"_s;
    QCOMPARE(draft.shownName(), u"555"_s);
}

QTEST_GUILESS_MAIN(TestContactDraft)
#include "tst_contactdraft.moc"
