// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactbuilder.h"
#include "tests/support/fakes/fixtures.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using dialbook::test::fixture;

namespace {

Contact full()
{
    return *readContact(fixture(u"contactentry_full"_s));
}

PhoneNumber phone(const QString &standardized, const QString &display, const QString &base)
{
    PhoneNumber number;
    number.standardized = standardized;
    number.display = display;
    number.base = base;
    return number;
}

QString string(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// Goes through all that a contact says; whoever reads beyond the block is found by the sanitizers.
size_t lengthOfEverything(const Contact &contact)
{
    qsizetype length = 0;
    for (const ContactField field : textFields()) {
        length += contact.text(field).size();
    }
    for (const ContactField field : phoneFields()) {
        const PhoneNumber number = contact.phone(field);
        length += number.standardized.size() + number.display.size() + number.base.size() + number.edit.size()
            + number.extension.size();
    }
    length += contact.user().text().size() + contact.owner().text().size() + contact.extension().size();
    length += contact.workgroups().join(u',').size() + contact.skills().join(u',').size();
    length += contact.status() ? contact.status()->notes.size() : 0;
    return size_t(length) + size_t(int(contact.primaryNumber()) & 1) + (contact.rights() ? 1 : 0);
}

} // namespace

class TestContactBlock : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everyMemberIsKeptAsItWasSet();
    void changingOneMemberLeavesTheOthersAlone();
    void equalContentsAreEqualBytes();
    void whatIsClearedTakesNoRoom();
    void copiesShareTheirBlock();
    void equalPartsOfANumberAreKeptOnce();
    void longTextsAreKeptWhole();
    void membersAreVisitedWhereTheyLie();
    void aBlockCanBeKeptElsewhere();
    void bytesThatAreNoBlockAreRefused();
    void aContactIsSmallerThanItsJson();
};

void TestContactBlock::everyMemberIsKeptAsItWasSet()
{
    Contact contact;
    for (const ContactField field : textFields()) {
        contact.setText(field, u"Ægir 佐藤 👩🏽‍🔧 "_s + wireName(field) + QChar(0) + u"end"_s);
    }
    for (const ContactField field : phoneFields()) {
        PhoneNumber number = phone(wireName(field), u"(317) 1"_s, u"٣١٧"_s);
        number.edit = u"317"_s;
        number.extension = u"9"_s;
        number.autoDialExtension = field == ContactField::Fax;
        number.dialable = field != ContactField::Pager;
        contact.setPhone(field, number);
    }
    contact.setUser(UserId(u"anna"_s));
    contact.setOwner(UserId(u"ben"_s));
    contact.setExtension(u"8234"_s);
    contact.setPrimaryNumber(PrimaryNumber::Pager);
    contact.setRights(ContactRights { false, true, false, true });
    contact.setWorkgroups({ u"Claims"_s, {}, QString(300, u'ü') });
    contact.setSkills({ u"German"_s });
    const UserStatus status { u"Away"_s, u"until five"_s, false, {}, QDateTime::fromMSecsSinceEpoch(-1) };
    contact.setStatus(status);

    for (const ContactField field : textFields()) {
        QCOMPARE(
            contact.text(field), u"Ægir 佐藤 👩🏽‍🔧 "_s + wireName(field) + QChar(0) + u"end"_s);
    }
    for (const ContactField field : phoneFields()) {
        const PhoneNumber number = contact.phone(field);
        QCOMPARE(number.standardized, wireName(field));
        QCOMPARE(number.display, u"(317) 1"_s);
        QCOMPARE(number.base, u"٣١٧"_s);
        QCOMPARE(number.edit, u"317"_s);
        QCOMPARE(number.extension, u"9"_s);
        QCOMPARE(number.autoDialExtension, field == ContactField::Fax);
        QCOMPARE(number.dialable, field != ContactField::Pager);
    }
    QCOMPARE(contact.user().text(), u"anna"_s);
    QCOMPARE(contact.owner().text(), u"ben"_s);
    QCOMPARE(contact.extension(), u"8234"_s);
    QCOMPARE(contact.primaryNumber(), PrimaryNumber::Pager);
    QVERIFY(contact.rights() == (ContactRights { false, true, false, true }));
    QCOMPARE(contact.workgroups(), QStringList({ u"Claims"_s, u""_s, QString(300, u'ü') }));
    QCOMPARE(contact.skills(), QStringList(u"German"_s));
    QVERIFY(contact.status() == status);
}

void TestContactBlock::changingOneMemberLeavesTheOthersAlone()
{
    const Contact before = full();
    for (const ContactField changed : textFields()) {
        Contact contact = before;
        contact.setText(changed, u"another"_s);
        QVERIFY(contact != before);
        for (const ContactField field : textFields()) {
            QCOMPARE(contact.text(field), field == changed ? u"another"_s : before.text(field));
        }
        for (const ContactField field : phoneFields()) {
            QVERIFY(contact.phone(field) == before.phone(field));
        }
        contact.setText(changed, before.text(changed));
        QVERIFY(contact == before);
    }
}

void TestContactBlock::equalContentsAreEqualBytes()
{
    Contact forwards;
    Contact backwards;
    const Contact source = full();
    for (const ContactField field : textFields()) {
        forwards.setText(field, source.text(field));
    }
    for (const ContactField field : phoneFields()) {
        forwards.setPhone(field, source.phone(field));
        backwards.setPhone(field, source.phone(field));
    }
    for (int field = textFieldCount - 1; field >= 0; --field) {
        backwards.setText(ContactField(field), source.text(ContactField(field)));
    }
    QVERIFY(forwards == backwards);
    QCOMPARE(forwards.block().bytes(), backwards.block().bytes());
}

void TestContactBlock::whatIsClearedTakesNoRoom()
{
    Contact contact = full();
    for (const ContactField field : textFields()) {
        contact.setText(field, {});
    }
    for (const ContactField field : phoneFields()) {
        contact.setPhone(field, {});
    }
    contact.setUser({});
    contact.setOwner({});
    contact.setExtension({});
    contact.setPrimaryNumber(PrimaryNumber(4711));
    QCOMPARE(contact.primaryNumber(), PrimaryNumber(4711));
    contact.setPrimaryNumber(PrimaryNumber::None);
    contact.setRights({});
    contact.setWorkgroups({});
    contact.setSkills({});
    contact.setStatus({});
    QVERIFY(contact.block().bytes().isEmpty());
    contact.id = {};
    QVERIFY(contact == Contact());
}

void TestContactBlock::copiesShareTheirBlock()
{
    const Contact contact = full();
    Contact copy = contact;
    QCOMPARE(copy.block().bytes().constData(), contact.block().bytes().constData());
    copy.setText(ContactField::Title, u"Director"_s);
    QVERIFY(contact.text(ContactField::Title) != u"Director"_s);
}

void TestContactBlock::equalPartsOfANumberAreKeptOnce()
{
    const auto sizeWith = [](const PhoneNumber &number) {
        Contact contact;
        contact.setPhone(ContactField::Fax, number);
        return contact.block().bytes().size();
    };
    const QString number = u"+13178723000"_s;
    const qsizetype one = sizeWith(phone(number, {}, {}));
    QCOMPARE(sizeWith(phone(number, number, number)), one);
    QCOMPARE(sizeWith(phone({}, number, number)), one);
    QVERIFY(sizeWith(phone(number, u"(317) 872-3000"_s, number)) > one);
}

void TestContactBlock::longTextsAreKeptWhole()
{
    const QString pages(100'000, u'ß');
    Contact contact = full();
    const Contact before = contact;
    contact.setText(ContactField::Notes, pages);
    contact.setWorkgroups({ pages, u"Sales"_s });
    QCOMPARE(contact.text(ContactField::Notes), pages);
    QCOMPARE(contact.workgroups(), QStringList({ pages, u"Sales"_s }));
    QCOMPARE(contact.text(ContactField::LastName), before.text(ContactField::LastName));
    QVERIFY(contact.phone(ContactField::AssistantPhone) == before.phone(ContactField::AssistantPhone));
    QVERIFY(ContactBlock::fromBytes(contact.block().bytes()) == contact.block());
    contact.setText(ContactField::Notes, before.text(ContactField::Notes));
    contact.setWorkgroups(before.workgroups());
    QVERIFY(contact == before);
}

void TestContactBlock::membersAreVisitedWhereTheyLie()
{
    const Contact contact = full();
    QList<ContactField> visited;
    contact.forEachText([&](ContactField field, std::string_view text) {
        visited += field;
        QCOMPARE(string(text), contact.text(field));
        QCOMPARE(text.data(), contact.utf8(field).data());
    });
    QCOMPARE(visited, QList<ContactField>(textFields().begin(), textFields().end()));
    visited.clear();
    contact.forEachPhone([&](ContactField field, const PhoneView &view) {
        visited += field;
        const PhoneNumber number = contact.phone(field);
        QCOMPARE(string(view.standardized), number.standardized);
        QCOMPARE(string(view.display), number.display);
        QCOMPARE(string(view.base), number.base);
        QCOMPARE(string(view.edit), number.edit);
        QCOMPARE(string(view.extension), number.extension);
    });
    QCOMPARE(visited, QList<ContactField>(phoneFields().begin(), phoneFields().end()));
    QCOMPARE(string(contact.extensionUtf8()), contact.extension());

    Contact sparse;
    sparse.setText(ContactField::HomeCity, u"Köln"_s);
    sparse.forEachText([](ContactField field, std::string_view text) {
        QCOMPARE(field, ContactField::HomeCity);
        QCOMPARE(string(text), u"Köln"_s);
    });
    sparse.forEachPhone([](ContactField, const PhoneView &) { QFAIL("there is none"); });
}

void TestContactBlock::aBlockCanBeKeptElsewhere()
{
    const Contact contact = full();
    Contact again;
    again.id = contact.id;
    const auto block = ContactBlock::fromBytes(contact.block().bytes());
    QVERIFY(block);
    again.setBlock(*block);
    QVERIFY(again == contact);
    QVERIFY(ContactBlock::fromBytes({}));
}

void TestContactBlock::bytesThatAreNoBlockAreRefused()
{
    const Contact contact = full();
    const QByteArray bytes = contact.block().bytes();
    for (qsizetype size = 1; size < bytes.size(); ++size) {
        QVERIFY(!ContactBlock::fromBytes(bytes.first(size)));
    }
    QVERIFY(!ContactBlock::fromBytes(bytes + 'x'));
    // What is damaged inside is refused or read as something else, but never beyond its end.
    QRandomGenerator random(3);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = bytes;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            damaged[random.bounded(round % 2 == 0 ? damaged.size() : qsizetype(100))] =
                char(random.bounded(256));
        }
        if (const auto block = ContactBlock::fromBytes(damaged)) {
            Contact other;
            other.setBlock(*block);
            (void)lengthOfEverything(other);
            other.setText(ContactField::Title, u"changed"_s);
            QCOMPARE(other.text(ContactField::Title), u"changed"_s);
        }
    }
}

void TestContactBlock::aContactIsSmallerThanItsJson()
{
    const QJsonObject object = fixture(u"contactentry_full"_s);
    const qsizetype json = QJsonDocument(object).toJson(QJsonDocument::Compact).size();
    const Contact contact = *readContact(object);
    const qsizetype block = contact.block().bytes().size();
    qInfo() << "a contact:" << sizeof(Contact) << "bytes and a block of" << block << "for" << json
            << "bytes of JSON";
    QVERIFY(qsizetype(sizeof(Contact)) + block < json);
}

QTEST_GUILESS_MAIN(TestContactBlock)
#include "tst_contactblock.moc"
