// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactcodec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestContactCodec : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void whatIsReadIsWhatWasWritten_data();
    void whatIsReadIsWhatWasWritten();
    void theLiveStatusIsLeftOut();
    void cutOffBytesAreNoContact();
    void anotherVersionIsNoContact();
    void noBytesDoHarm();
};

namespace {

Contact full()
{
    Contact contact;
    contact.id = EntryId(u"entry/%?#\U0001F4D6"_s);
    contact.setUser(UserId(u"DOMAIN\\Åsa"_s));
    contact.setOwner(UserId(u"o.wner"_s));
    contact.setExtension(u"214,,7"_s);
    for (const ContactField field : textFields()) {
        contact.setText(field, u"text %1 أحمد Łukasz 田中 \u200f"_s.arg(int(field)));
    }
    int number = 0;
    for (const ContactField field : phoneFields()) {
        ++number;
        contact.setPhone(field,
            PhoneNumber { .standardized = u"+1317872%1"_s.arg(number),
                .display = u"(317) 872-%1"_s.arg(number),
                .base = u"1317872%1,,"_s.arg(number),
                .extension = u"21%1"_s.arg(number),
                .edit = u"1 (317) 872-%1"_s.arg(number),
                .autoDialExtension = number % 2 == 0,
                .dialable = number % 3 == 0 });
    }
    contact.setPrimaryNumber(PrimaryNumber::MobilePhone);
    contact.setRights(ContactRights { .read = true, .create = false, .update = true, .remove = false });
    contact.setWorkgroups({ u"Sales"_s, u""_s, u"Büro \"Süd\", 2"_s });
    contact.setSkills({ u"Svenska"_s });
    return contact;
}

} // namespace

void TestContactCodec::whatIsReadIsWhatWasWritten_data()
{
    QTest::addColumn<Contact>("contact");
    Contact contact;
    contact.id = EntryId(u"e1"_s);
    QTest::newRow("only an id") << contact;
    QTest::newRow("everything") << full();
    contact.setText(ContactField::Notes, QString(70'000, u'ß'));
    QTest::newRow("long notes") << contact;
    contact.setText(ContactField::Notes, u"line\nline\0after zero"_s);
    QTest::newRow("a zero in the text") << contact;
    contact.setPrimaryNumber(PrimaryNumber(77));
    QTest::newRow("a newer server's number") << contact;
    contact.setPrimaryNumber(PrimaryNumber(-9));
    QTest::newRow("a number below none") << contact;
    contact.setRights(ContactRights { .read = false, .create = false, .update = false, .remove = false });
    QTest::newRow("no right at all") << contact;
    PhoneNumber notDialable;
    notDialable.dialable = false;
    contact.setPhone(ContactField::Fax, notDialable);
    QTest::newRow("an empty number that cannot be dialled") << contact;
    PhoneNumber extensionAlone;
    extensionAlone.extension = u"7"_s;
    contact.setPhone(ContactField::Pager, extensionAlone);
    QTest::newRow("an extension alone") << contact;
}

void TestContactCodec::whatIsReadIsWhatWasWritten()
{
    QFETCH(Contact, contact);
    const auto read = decodeContact(encodeContact(contact));
    QVERIFY(read);
    QCOMPARE(*read, contact);
}

void TestContactCodec::theLiveStatusIsLeftOut()
{
    Contact contact = full();
    const QByteArray without = encodeContact(contact);
    contact.setStatus(UserStatus { u"Available"_s, {}, {}, {}, {} });
    QCOMPARE(encodeContact(contact), without);
    QVERIFY(!decodeContact(without)->status());
}

void TestContactCodec::cutOffBytesAreNoContact()
{
    const QByteArray bytes = encodeContact(full());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(!decodeContact(bytes.left(size)));
    }
    QVERIFY(!decodeContact(bytes + 'x'));
}

void TestContactCodec::anotherVersionIsNoContact()
{
    QByteArray bytes = encodeContact(full());
    bytes[0] = 2;
    QVERIFY(!decodeContact(bytes));
}

void TestContactCodec::noBytesDoHarm()
{
    QRandomGenerator random(20240506);
    const QByteArray good = encodeContact(full());
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (int i = 0; i < 3; ++i) {
            bytes[random.bounded(1, int(bytes.size()))] = char(random.bounded(256));
        }
        (void)decodeContact(bytes);
    }
}

QTEST_GUILESS_MAIN(TestContactCodec)
#include "tst_contactcodec.moc"
