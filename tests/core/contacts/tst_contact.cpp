// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactreader.h"
#include "tests/support/fakes/fixtures.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using dialbook::test::fixture;

namespace {

PhoneNumber displayed(const QString &number)
{
    PhoneNumber phone;
    phone.display = number;
    return phone;
}

} // namespace

class TestContact : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsRead();
    void anEntryMayBeAlmostEmpty();
    void oddMembersDoNoHarm();
    void anEntryWithoutAnIdIsRefused();
    void primaryNumberIsReadFromAnyForm_data();
    void primaryNumberIsReadFromAnyForm();
    void membersLeftOutOfAChangeStayAsTheyAre();
    void emptyAndNullMembersOfAChangeAreCleared();
    void statusComesAndGoes();
    void aNumberIsShownWithItsExtension_data();
    void aNumberIsShownWithItsExtension();
    void whatIsDialledIsWhatTheServerStandardized();
    void theNameToShowIsNeverInvented();
    void withoutAPrimaryNumberTheFirstOneIsDialled();
    void fieldsAreFoundByTheNamesInErrors_data();
    void fieldsAreFoundByTheNamesInErrors();
    void everyFieldHasItsOwnWireName();
};

void TestContact::everyMemberIsRead()
{
    const auto read = readContact(fixture(u"contactentry_full"_s));
    QVERIFY(read);
    const Contact &contact = *read;
    QCOMPARE(contact.id.text(), u"c/1 %?#=+{x}:ü"_s);
    QCOMPARE(contact.user().text(), u"anna.smith"_s);
    QCOMPARE(contact.owner().text(), u"j.doe"_s);
    QCOMPARE(contact.extension(), u"8234"_s);
    QCOMPARE(contact.workgroups(), QStringList({ u"Marketing"_s, u"Support, second line"_s }));
    QCOMPARE(contact.skills(), QStringList({ u"German"_s, u"Billing"_s }));
    const QJsonObject object = fixture(u"contactentry_full"_s);
    for (const ContactField field : textFields()) {
        QVERIFY2(!contact.text(field).isEmpty(), qPrintable(wireName(field)));
        QCOMPARE(contact.text(field), object.value(wireName(field)).toString());
    }
    for (const ContactField field : phoneFields()) {
        const QJsonObject phone = object.value(wireName(field)).toObject();
        const PhoneNumber number = contact.phone(field);
        QCOMPARE(number.standardized, phone.value("standardizedNumber"_L1).toString());
        QCOMPARE(number.display, phone.value("displayString"_L1).toString());
        const QJsonObject info = phone.value("numberInfo"_L1).toObject();
        QCOMPARE(number.base, info.value("baseNumber"_L1).toString());
        QCOMPARE(number.extension, info.value("extension"_L1).toString());
        QCOMPARE(number.autoDialExtension, info.value("autoDialable"_L1).toBool());
    }
    QCOMPARE(contact.phone(ContactField::BusinessPhone).edit, u"1 (317) 872-3000"_s);
    QVERIFY(contact.phone(ContactField::BusinessPhone).dialable);
    QVERIFY(!contact.phone(ContactField::Pager).dialable);
    QCOMPARE(contact.primaryNumber(), PrimaryNumber::MobilePhone);
    QVERIFY(contact.rights().has_value());
    QCOMPARE(*contact.rights(), (ContactRights { true, true, true, false }));
    QVERIFY(contact.status().has_value());
    QCOMPARE(contact.status()->statusId, u"Available"_s);
    QCOMPARE(contact.status()->notes, u"until five"_s);
    QCOMPARE(contact.status()->loggedIn, std::optional(true));
    QCOMPARE(contact.status()->onPhone, std::optional(false));
    QCOMPARE(contact.status()->changed, QDateTime(QDate(2026, 9, 1), QTime(8, 15), Qt::UTC));
}

void TestContact::anEntryMayBeAlmostEmpty()
{
    const auto read = readContact(fixture(u"contactentry_minimal"_s));
    QVERIFY(read);
    Contact expected;
    expected.id = EntryId(u"17"_s);
    QCOMPARE(*read, expected);
    QCOMPARE(read->shownName(), QString());
    QCOMPARE(read->numberToDial(), PrimaryNumber::None);
}

void TestContact::oddMembersDoNoHarm()
{
    const auto read = readContact(fixture(u"contactentry_odd"_s));
    QVERIFY(read);
    const Contact &contact = *read;
    QCOMPARE(contact.id.text(), u"4711"_s);
    QCOMPARE(contact.shownName(), u"Only"_s);
    QCOMPARE(contact.text(ContactField::Company), u"12"_s);
    QCOMPARE(contact.primaryNumber(), PrimaryNumber::BusinessPhone2);
    QVERIFY(contact.phone(ContactField::BusinessPhone).isEmpty());
    QCOMPARE(contact.phone(ContactField::BusinessPhone2).dialString(), u"5551234"_s);
    QVERIFY(contact.phone(ContactField::HomePhone).isEmpty());
    QCOMPARE(contact.phone(ContactField::MobilePhone).shown(), u"0170 1"_s);
    QVERIFY(!contact.phone(ContactField::Fax).dialable);
    QCOMPARE(*contact.rights(), (ContactRights { true, false, true, false }));
    QCOMPARE(contact.workgroups(), QStringList());
    QCOMPARE(contact.skills(), QStringList({ u"one"_s, u"three"_s }));
    QVERIFY(!contact.status().has_value());
}

void TestContact::anEntryWithoutAnIdIsRefused()
{
    const auto read = readContact({ { u"index"_s, 1 }, { u"lastName"_s, u"Smith"_s } });
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::UnreadableAnswer);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestContact::primaryNumberIsReadFromAnyForm_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("expected");
    QTest::newRow("number") << QJsonValue(7) << 7;
    QTest::newRow("none") << QJsonValue(-1) << -1;
    QTest::newRow("numeric text") << QJsonValue(u"8"_s) << 8;
    QTest::newRow("name") << QJsonValue(u"businessPhone2"_s) << 2;
    QTest::newRow("name of a fax") << QJsonValue(u"faxPhone"_s) << 6;
    QTest::newRow("name of a pager") << QJsonValue(u"PagerPhone"_s) << 7;
    QTest::newRow("name of the extension") << QJsonValue(u"Extension"_s) << 0;
    QTest::newRow("name of none") << QJsonValue(u"none"_s) << -1;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << -1;
    // Kept, so that saving the contact does not change it.
    QTest::newRow("one of a newer server") << QJsonValue(23) << 23;
}

void TestContact::primaryNumberIsReadFromAnyForm()
{
    QFETCH(QJsonValue, value);
    const auto read = readContact({ { u"entryID"_s, u"1"_s }, { u"primaryNumberDesignation"_s, value } });
    QVERIFY(read);
    QTEST(int(read->primaryNumber()), "expected");
    if (int(read->primaryNumber()) == 23) {
        QCOMPARE(read->shownNumber(read->numberToDial()), QString());
    }
}

void TestContact::membersLeftOutOfAChangeStayAsTheyAre()
{
    Contact contact = *readContact(fixture(u"contactentry_full"_s));
    Contact expected = contact;
    expected.setText(ContactField::Title, u"Director"_s);
    mergeContact(
        contact, { { u"entryID"_s, contact.id.text() }, { u"index"_s, 3 }, { u"title"_s, u"Director"_s } });
    QCOMPARE(contact, expected);
}

void TestContact::emptyAndNullMembersOfAChangeAreCleared()
{
    const Contact before = *readContact(fixture(u"contactentry_full"_s));
    QJsonObject change { { u"entryID"_s, before.id.text() } };
    for (const ContactField field : textFields()) {
        change[wireName(field)] = u""_s;
    }
    for (const ContactField field : phoneFields()) {
        change[wireName(field)] =
            QJsonObject { { u"standardizedNumber"_s, u""_s }, { u"displayString"_s, u""_s } };
    }
    change["primaryNumberDesignation"_L1] = -1;
    change["accessRights"_L1] = QJsonValue::Null;
    change["workgroups"_L1] = QJsonArray();
    change["skills"_L1] = QJsonValue::Null;
    change["extension"_L1] = QJsonValue::Null;
    Contact contact = before;
    mergeContact(contact, change);
    Contact expected;
    expected.id = before.id;
    expected.setUser(before.user());
    expected.setOwner(before.owner());
    expected.setStatus(before.status());
    QCOMPARE(contact, expected);
}

void TestContact::statusComesAndGoes()
{
    Contact contact = *readContact(fixture(u"contactentry_minimal"_s));
    mergeContact(contact,
        { { u"statusSummary"_s,
            QJsonObject {
                { u"statusID"_s, u"Away"_s }, { u"loggedIn"_s, true }, { u"onPhone"_s, true } } } });
    QVERIFY(contact.status().has_value());
    QCOMPARE(contact.status()->statusId, u"Away"_s);
    QCOMPARE(contact.status()->onPhone, std::optional(true));
    mergeContact(contact, { { u"onPhone"_s, false } });
    QCOMPARE(contact.status()->onPhone, std::optional(false));
    QCOMPARE(contact.status()->statusId, u"Away"_s);
    mergeContact(contact,
        { { u"statusID"_s, QJsonValue::Null }, { u"statusSummary"_s, QJsonValue::Null },
            { u"onPhone"_s, QJsonValue::Null }, { u"loggedIn"_s, QJsonValue::Null } });
    QVERIFY(!contact.status().has_value());
}

void TestContact::aNumberIsShownWithItsExtension_data()
{
    QTest::addColumn<PhoneNumber>("phone");
    QTest::addColumn<QString>("shown");
    const auto phone = [](const QString &display, const QString &base, const QString &extension) {
        PhoneNumber number;
        number.standardized = base;
        number.display = display;
        number.base = base;
        number.extension = extension;
        return number;
    };
    QTest::newRow("none") << phone(u"(317) 872-3000"_s, u"+13178723000"_s, {}) << u"(317) 872-3000"_s;
    QTest::newRow("left out by the server")
        << phone(u"(317) 872-3000"_s, u"+13178723000"_s, u"214"_s) << u"(317) 872-3000 x214"_s;
    QTest::newRow("shown by the server")
        << phone(u"(317) 872-3000 Ext. 214"_s, u"+13178723000"_s, u"214"_s) << u"(317) 872-3000 Ext. 214"_s;
    QTest::newRow("alike by chance") << phone(u"(317) 872-3000"_s, u"+13178723000"_s, u"3000"_s)
                                     << u"(317) 872-3000 x3000"_s;
    QTest::newRow("alike by chance, and shown")
        << phone(u"(317) 872-3000 x3000"_s, u"+13178723000"_s, u"3000"_s) << u"(317) 872-3000 x3000"_s;
    QTest::newRow("nothing displayed") << phone({}, u"5551234"_s, u"9"_s) << u"5551234 x9"_s;
    QTest::newRow("pauses are kept") << phone(u"555,,1"_s, u"555,,1"_s, {}) << u"555,,1"_s;
    QTest::newRow("a word as extension")
        << phone(u"555-1234"_s, u"5551234"_s, u"lobby"_s) << u"555-1234 xlobby"_s;
}

void TestContact::aNumberIsShownWithItsExtension()
{
    QFETCH(PhoneNumber, phone);
    QTEST(phone.shown(), "shown");
    Contact contact;
    contact.setPhone(ContactField::MobilePhone, phone);
    QTEST(contact.shownNumber(PrimaryNumber::MobilePhone), "shown");
    QVERIFY(contact.hasNumber(PrimaryNumber::MobilePhone));
    QVERIFY(!contact.hasNumber(PrimaryNumber::Fax));
}

void TestContact::whatIsDialledIsWhatTheServerStandardized()
{
    const Contact contact = *readContact(fixture(u"contactentry_full"_s));
    QCOMPARE(contact.dialString(PrimaryNumber::BusinessPhone), u"+13178723000"_s);
    QCOMPARE(contact.dialString(PrimaryNumber::Extension), u"8234"_s);
    QCOMPARE(contact.dialString(PrimaryNumber::None), QString());
    PhoneNumber shown;
    shown.display = u"555-1234"_s;
    QCOMPARE(shown.dialString(), u"555-1234"_s);
}

void TestContact::theNameToShowIsNeverInvented()
{
    Contact contact;
    contact.setPhone(ContactField::Fax, displayed(u"555-1"_s));
    QCOMPARE(contact.shownName(), u"555-1"_s);
    contact.setText(ContactField::Company, u"Acme"_s);
    QCOMPARE(contact.shownName(), u"Acme"_s);
    contact.setText(ContactField::FirstName, u"Anna"_s);
    QCOMPARE(contact.shownName(), u"Anna"_s);
    contact.setText(ContactField::LastName, u"Smith"_s);
    QCOMPARE(contact.shownName(), u"Smith, Anna"_s);
    contact.setText(ContactField::DisplayName, u"A. Smith"_s);
    QCOMPARE(contact.shownName(), u"A. Smith"_s);
}

void TestContact::withoutAPrimaryNumberTheFirstOneIsDialled()
{
    Contact contact;
    QCOMPARE(contact.numberToDial(), PrimaryNumber::None);
    contact.setPhone(ContactField::MobilePhone, displayed(u"2"_s));
    QCOMPARE(contact.numberToDial(), PrimaryNumber::MobilePhone);
    contact.setPhone(ContactField::BusinessPhone2, displayed(u"1"_s));
    QCOMPARE(contact.numberToDial(), PrimaryNumber::BusinessPhone2);
    contact.setExtension(u"8000"_s);
    QCOMPARE(contact.numberToDial(), PrimaryNumber::Extension);
    contact.setPrimaryNumber(PrimaryNumber::Fax); // empty, and not exchanged for another silently
    QCOMPARE(contact.numberToDial(), PrimaryNumber::Fax);
    QVERIFY(!contact.hasNumber(contact.numberToDial()));
}

void TestContact::fieldsAreFoundByTheNamesInErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("field");
    QTest::newRow("text") << u"businessZipCode"_s << int(ContactField::BusinessZipCode);
    QTest::newRow("odd case") << u"statusuri"_s << int(ContactField::StatusUri);
    QTest::newRow("phone") << u"businessPhone2"_s << int(ContactField::BusinessPhone2);
    QTest::newRow("part of a phone") << u"businessPhone2.extension"_s << int(ContactField::BusinessPhone2);
    QTest::newRow("right") << u"update"_s << int(ContactField::AccessRights);
    QTest::newRow("right by path") << u"accessRights.delete"_s << int(ContactField::AccessRights);
    QTest::newRow("primary number") << u"primaryNumberDesignation"_s << int(ContactField::PrimaryNumber);
    QTest::newRow("unknown") << u"favouriteColour"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TestContact::fieldsAreFoundByTheNamesInErrors()
{
    QFETCH(QString, name);
    const auto field = contactFieldFromWireName(name);
    QTEST(field ? int(*field) : -1, "field");
}

void TestContact::everyFieldHasItsOwnWireName()
{
    QSet<QString> names;
    for (const ContactField field : allContactFields()) {
        names.insert(wireName(field));
        QCOMPARE(contactFieldFromWireName(wireName(field)), std::optional(field));
    }
    QCOMPARE(names.size(), textFieldCount + phoneFieldCount + 2);
    QCOMPARE(wireName(ContactField::HomeCountry), u"homeCountry"_s);
    QCOMPARE(wireName(ContactField::AssistantPhone), u"assistantPhone"_s);
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        if (const auto field = phoneFieldOf(number)) {
            QCOMPARE(primaryNumberOf(*field), number);
        }
    }
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
