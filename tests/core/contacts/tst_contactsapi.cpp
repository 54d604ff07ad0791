// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactsapi.h"
#include "core/contacts/numberapi.h"
#include "tests/support/contract/contract.h"
#include "tests/support/fakes/fakenetwork.h"
#include "tests/support/fakes/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using dialbook::test::FakeNetwork;

class TestContactsApi : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void idsMayHoldAnyCharacter_data();
    void idsMayHoldAnyCharacter();
    void aNewContactHasItsId();
    void anAnswerWithoutAnIdIsUnreadable();
    void savingSendsTheWholeContact();
    void aContactIsDeleted();
    void refusalsAreTold();
    void numberDetailsAreRead();

private:
    template <class T>
    Result<T> resultOf(Call<T> call)
    {
        std::optional<Result<T>> got;
        QObject receiver;
        std::move(call).then(&receiver, [&](const Result<T> &result) { got = result; });
        if (!QTest::qWaitFor([&] { return got.has_value(); })) {
            return tl::unexpected(Error {});
        }
        for (const FakeNetwork::Request &request : m_network->requests()) {
            const auto problems = contract::Contract().validateRequest(request.verb.toStdString(),
                "/icws/1" + request.path.toStdString(), request.text.toStdString());
            if (!problems.empty()) {
                QTest::qFail(problems.front().c_str(), __FILE__, __LINE__);
            }
        }
        return *got;
    }

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<RestClient> m_rest;
    FakeNetwork::Answer m_answer;
};

void TestContactsApi::init()
{
    m_network = std::make_unique<FakeNetwork>();
    m_rest = std::make_unique<RestClient>(*m_network);
    m_rest->setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
    m_rest->openSession({ SessionId(u"1"_s), "token"_ba, "icws_1=x"_ba });
    m_answer = {};
    m_network->answerWith([this](const FakeNetwork::Request &) { return m_answer; });
}

void TestContactsApi::cleanup()
{
    m_rest.reset();
    m_network.reset();
}

void TestContactsApi::idsMayHoldAnyCharacter_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("slash") << u"a/b"_s << "a%2Fb"_ba;
    QTest::newRow("percent") << u"50%2F"_s << "50%252F"_ba;
    QTest::newRow("query and fragment") << u"a?b#c=d&e"_s << "a%3Fb%23c%3Dd%26e"_ba;
    QTest::newRow("plus and space") << u"a+b c"_s << "a%2Bb%20c"_ba;
    QTest::newRow("distinguished name")
        << u"CN=Müller\\, A.,DC=example"_s << "CN%3DM%C3%BCller%5C%2C%20A.%2CDC%3Dexample"_ba;
    QTest::newRow("braces and colon") << u"{1:2}"_s << "%7B1%3A2%7D"_ba;
    QTest::newRow("any script") << u"日本"_s << "%E6%97%A5%E6%9C%AC"_ba;
}

void TestContactsApi::idsMayHoldAnyCharacter()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, encoded);
    ContactsApi api(*m_rest);
    QVERIFY(resultOf(api.remove({ DirectoryId(id), EntryId(id) })));
    QCOMPARE(m_network->requests().constLast().path, "/directories/contacts/"_ba + encoded + '/' + encoded);
}

void TestContactsApi::aNewContactHasItsId()
{
    m_answer = { .status = 201, .body = QJsonObject { { u"entryId"_s, u"new/1"_s } } };
    ContactDraft draft;
    draft.text(ContactField::LastName) = u"Smith"_s;
    const auto result = resultOf(ContactsApi(*m_rest).create(DirectoryId(u"d 1"_s), draft));
    QVERIFY(result);
    QCOMPARE(result->text(), u"new/1"_s);
    QCOMPARE(m_network->requests().constLast().verb, "POST"_ba);
    QCOMPARE(m_network->requests().constLast().path, "/directories/contacts/d%201"_ba);
    QCOMPARE(m_network->requests().constLast().body, toJson(draft));
}

void TestContactsApi::anAnswerWithoutAnIdIsUnreadable()
{
    m_answer = { .status = 201 };
    const auto result = resultOf(ContactsApi(*m_rest).create(DirectoryId(u"d"_s), ContactDraft {}));
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::UnreadableAnswer);
    QVERIFY(result.error().delivery == Delivery::Unknown);
}

void TestContactsApi::savingSendsTheWholeContact()
{
    const Contact contact = *readContact(test::fixture(u"contactentry_full"_s));
    const ContactDraft draft = ContactDraft::of(contact);
    QVERIFY(resultOf(ContactsApi(*m_rest).update({ DirectoryId(u"d"_s), contact.id }, draft)));
    QCOMPARE(m_network->requests().constLast().verb, "PUT"_ba);
    QCOMPARE(m_network->requests().constLast().body, toJson(draft));
}

void TestContactsApi::aContactIsDeleted()
{
    QVERIFY(resultOf(ContactsApi(*m_rest).remove({ DirectoryId(u"d"_s), EntryId(u"e"_s) })));
    QCOMPARE(m_network->requests().constLast().verb, "DELETE"_ba);
    QVERIFY(m_network->requests().constLast().text.isEmpty());
}

void TestContactsApi::refusalsAreTold()
{
    m_answer = FakeNetwork::refusal(403);
    const auto result = resultOf(ContactsApi(*m_rest).remove({ DirectoryId(u"d"_s), EntryId(u"e"_s) }));
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Forbidden);
}

void TestContactsApi::numberDetailsAreRead()
{
    m_answer = { .status = 200,
        .body = QJsonObject { { u"rawText"_s, u"8004562354"_s }, { u"normalizedText"_s, u"+18004562354"_s },
            { u"displayText"_s, u"(800) 456-2354"_s }, { u"extension"_s, u"1"_s },
            { u"defaultClassification"_s, u"Toll Free"_s }, { u"internal"_s, u"false"_s },
            { u"dialCapable"_s, true } } };
    auto result = resultOf(NumberApi(*m_rest).details(u"8004562354"_s));
    QVERIFY(result);
    QCOMPARE(result->typed, u"8004562354"_s);
    QCOMPARE(result->normalized, u"+18004562354"_s);
    QCOMPARE(result->display, u"(800) 456-2354"_s);
    QCOMPARE(result->extension, u"1"_s);
    QCOMPARE(result->classification, u"Toll Free"_s);
    QVERIFY(!result->internal);
    QVERIFY(result->dialable);
    QCOMPARE(m_network->requests().constLast().body, QJsonObject({ { u"phoneNumber"_s, u"8004562354"_s } }));

    m_answer = { .status = 200, .body = QJsonObject {} };
    result = resultOf(NumberApi(*m_rest).details(u"1"_s));
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::UnreadableAnswer);
}

QTEST_GUILESS_MAIN(TestContactsApi)
#include "tst_contactsapi.moc"
