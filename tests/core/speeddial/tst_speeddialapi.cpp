// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speeddial/speeddialapi.h"
#include "tests/support/contract/contract.h"
#include "tests/support/fakes/fakenetwork.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using dialbook::test::FakeNetwork;

class TestSpeedDialApi : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSharedListSaysWhatOthersMayDo();
    void aPrivateListGivesNobodyAnything();
    void renamingSendsNothingButTheName();
    void aListIsDeleted();
    void aLinkNamesItsSource();
    void aLinksPrimaryNumberIsChanged();
    void aLinkIsRemoved();
    void aBusyServerIsTold();
    void anAnswerWithoutAnIdIsUnreadable();

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
        const FakeNetwork::Request &request = sent();
        const auto problems = contract::Contract().validateRequest(
            request.verb.toStdString(), "/icws/1" + request.path.toStdString(), request.text.toStdString());
        if (!problems.empty()) {
            QTest::qFail(problems.front().c_str(), __FILE__, __LINE__);
        }
        return *got;
    }
    [[nodiscard]] const FakeNetwork::Request &sent() const { return m_network->requests().constLast(); }

    const DirectoryId m_listId { u"my/list"_s };
    const LinkId m_linkId { u"l 1"_s };
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<SpeedDialApi> m_api;
    FakeNetwork::Answer m_answer;
};

void TestSpeedDialApi::init()
{
    m_network = std::make_unique<FakeNetwork>();
    m_rest = std::make_unique<RestClient>(*m_network);
    m_rest->setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
    m_rest->openSession({ SessionId(u"1"_s), "token"_ba, "icws_1=x"_ba });
    m_api = std::make_unique<SpeedDialApi>(*m_rest);
    m_answer = {};
    m_network->answerWith([this](const FakeNetwork::Request &) { return m_answer; });
}

void TestSpeedDialApi::cleanup()
{
    m_api.reset();
    m_rest.reset();
    m_network.reset();
}

void TestSpeedDialApi::aSharedListSaysWhatOthersMayDo()
{
    m_answer = { .status = 201, .body = QJsonObject { { u"directoryId"_s, u"new"_s } } };
    const auto result = resultOf(m_api->create(u"Team"_s, { true, true, false, true }));
    QVERIFY(result);
    QCOMPARE(result->text(), u"new"_s);
    QCOMPARE(sent().verb, "POST"_ba);
    QCOMPARE(sent().path, "/directories/speed-dial"_ba);
    QCOMPARE(sent().body,
        QJsonObject({ { u"name"_s, u"Team"_s },
            { u"accessRights"_s,
                QJsonObject { { u"read"_s, true }, { u"create"_s, true }, { u"update"_s, false },
                    { u"delete"_s, true } } } }));
}

void TestSpeedDialApi::aPrivateListGivesNobodyAnything()
{
    QCOMPARE(toJson(u"Mine"_s, { false, true, true, true }).value("accessRights"_L1).toObject(),
        QJsonObject({ { u"read"_s, false }, { u"create"_s, false }, { u"update"_s, false },
            { u"delete"_s, false } }));
}

void TestSpeedDialApi::renamingSendsNothingButTheName()
{
    QVERIFY(resultOf(m_api->rename(m_listId, u"Other"_s)));
    QCOMPARE(sent().verb, "PUT"_ba);
    QCOMPARE(sent().path, "/directories/speed-dial/my%2Flist"_ba);
    QCOMPARE(sent().body, QJsonObject({ { u"name"_s, u"Other"_s } }));
}

void TestSpeedDialApi::aListIsDeleted()
{
    QVERIFY(resultOf(m_api->remove(m_listId)));
    QCOMPARE(sent().verb, "DELETE"_ba);
    QCOMPARE(sent().path, "/directories/speed-dial/my%2Flist"_ba);
}

void TestSpeedDialApi::aLinkNamesItsSource()
{
    m_answer = { .status = 201, .body = QJsonObject { { u"speedDialContactLinkId"_s, u"l/1"_s } } };
    const auto result = resultOf(
        m_api->addLink(m_listId, { DirectoryId(u"d"_s), EntryId(u"e?"_s) }, PrimaryNumber::MobilePhone));
    QVERIFY(result);
    QCOMPARE(result->text(), u"l/1"_s);
    QCOMPARE(sent().verb, "POST"_ba);
    QCOMPARE(sent().path, "/directories/speed-dial/my%2Flist/links"_ba);
    QCOMPARE(sent().body,
        QJsonObject({ { u"sourceDirectoryID"_s, u"d"_s }, { u"sourceContactEntryID"_s, u"e?"_s },
            { u"contactPrimaryNumberDesignation"_s, 5 } }));
}

void TestSpeedDialApi::aLinksPrimaryNumberIsChanged()
{
    QVERIFY(resultOf(m_api->setPrimaryNumber(m_listId, m_linkId, PrimaryNumber::None)));
    QCOMPARE(sent().verb, "PUT"_ba);
    QCOMPARE(sent().path, "/directories/speed-dial/my%2Flist/links/l%201"_ba);
    QCOMPARE(sent().body, QJsonObject({ { u"contactPrimaryNumberDesignation"_s, -1 } }));
}

void TestSpeedDialApi::aLinkIsRemoved()
{
    QVERIFY(resultOf(m_api->removeLink(m_listId, m_linkId)));
    QCOMPARE(sent().verb, "DELETE"_ba);
    QCOMPARE(sent().path, "/directories/speed-dial/my%2Flist/links/l%201"_ba);
}

void TestSpeedDialApi::aBusyServerIsTold()
{
    m_answer = FakeNetwork::refusal(503, u"error.request.directory.busy"_s);
    const auto result = resultOf(m_api->setPrimaryNumber(m_listId, m_linkId, PrimaryNumber::Fax));
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Busy);
}

void TestSpeedDialApi::anAnswerWithoutAnIdIsUnreadable()
{
    m_answer = { .status = 201, .body = QJsonObject { { u"directoryID"_s, u"wrong case"_s } } };
    const auto result = resultOf(m_api->create(u"Team"_s, {}));
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::UnreadableAnswer);
}

QTEST_GUILESS_MAIN(TestSpeedDialApi)
#include "tst_speeddialapi.moc"
