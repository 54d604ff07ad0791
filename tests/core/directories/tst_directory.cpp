// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/directoryapi.h"
#include "core/directories/lookupapi.h"
#include "tests/support/contract/contract.h"
#include "tests/support/fakes/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using dialbook::test::fixture;

namespace {

QString problemsIn(const char *type, const QJsonObject &object)
{
    const auto problems = contract::Contract().validate(type, QJsonDocument(object).toJson().toStdString());
    return problems.empty() ? QString() : QString::fromStdString(problems.front());
}

} // namespace

class TestDirectory : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsRead();
    void metadataMayBeAlmostEmpty();
    void metadataWithoutAnIdIsRefused();
    void enumsAreReadFromAnyForm_data();
    void enumsAreReadFromAnyForm();
    void pendingCategoriesAreRead();
    void whatAWindowAsksForIsByTheContract();
    void aLookupIsByTheContract();
    void lookupResultsAreRead();
    void aLookupAnswerWithoutAListIsUnreadable();
};

void TestDirectory::everyMemberIsRead()
{
    const auto read = readDirectory(fixture(u"directorymetadata_full"_s));
    QVERIFY(read);
    Directory expected;
    expected.id = DirectoryId(u"speed/dial 1"_s);
    expected.name = u"My numbers <b>"_s;
    expected.category = DirectoryCategory::SpeedDial;
    expected.display = DirectoryDisplay::SpeedDial;
    expected.rights = DirectoryRights { true, true, true, true, true, true, false };
    expected.count = 7;
    expected.isPrivate = true;
    expected.hasStatus = true;
    expected.owner = UserId(u"anna"_s);
    QCOMPARE(*read, expected);
    QVERIFY(read->isSpeedDial());
    QVERIFY(read->holdsReferences());
}

void TestDirectory::metadataMayBeAlmostEmpty()
{
    const auto read = readDirectory({ { u"directoryID"_s, u"d"_s } });
    QVERIFY(read);
    Directory expected;
    expected.id = DirectoryId(u"d"_s);
    QCOMPARE(*read, expected);
    QVERIFY(!read->rights.has_value());
    QVERIFY(!read->count.has_value());
    QVERIFY(!read->isSpeedDial());
}

void TestDirectory::metadataWithoutAnIdIsRefused()
{
    const auto read = readDirectory({ { u"displayName"_s, u"d"_s } });
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::UnreadableAnswer);
}

void TestDirectory::enumsAreReadFromAnyForm_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("category");
    QTest::newRow("number") << QJsonValue(1) << 1;
    QTest::newRow("numeric text") << QJsonValue(u"4"_s) << 4;
    QTest::newRow("name") << QJsonValue(u"StationGroup"_s) << 3;
    QTest::newRow("a newer server's") << QJsonValue(42) << -1;
    QTest::newRow("nonsense") << QJsonValue(u"?"_s) << -1;
    QTest::newRow("null") << QJsonValue() << -1;
}

void TestDirectory::enumsAreReadFromAnyForm()
{
    QFETCH(QJsonValue, value);
    const auto read = readDirectory({ { u"directoryID"_s, u"d"_s }, { u"category"_s, value } });
    QVERIFY(read);
    QTEST(int(read->category), "category");
}

void TestDirectory::pendingCategoriesAreRead()
{
    QCOMPARE(readPendingCategories(QJsonObject { { u"general"_s, true }, { u"company"_s, u"false"_s },
                 { u"speedDial"_s, u"true"_s }, { u"somethingNew"_s, true } }),
        PendingCategories({ DirectoryCategory::General, DirectoryCategory::SpeedDial }));
    QVERIFY(readPendingCategories(QJsonValue()).isEmpty());
}

void TestDirectory::whatAWindowAsksForIsByTheContract()
{
    WindowQuery query;
    query.directory = DirectoryId(u"d"_s);
    QCOMPARE(problemsIn("directories:directorySubscriptionParameters", toJson(query)), QString());
    query.filters = { { ContactProperty::Notes, ContactFilterType::Wildcards, { u"*x?"_s } },
        { ContactProperty::Fax, ContactFilterType::Empty, {} } };
    query.sorts = { { ContactProperty::LastName, true } };
    QCOMPARE(problemsIn("directories:directorySubscriptionParameters", toJson(query)), QString());
}

void TestDirectory::aLookupIsByTheContract()
{
    const LookupQuery query { { LookupType::User, LookupType::Workgroup },
        { LookupProperty::DisplayName, LookupProperty::Department }, LookupComparison::Contains, u"sm"_s,
        15 };
    QCOMPARE(problemsIn("directories:lookupEntriesQuery", toJson(query)), QString());
    QCOMPARE(toJson(query).value("lookupEntryTypes"_L1).toArray(), QJsonArray({ 1, 6 }));
}

void TestDirectory::lookupResultsAreRead()
{
    RestReply reply;
    reply.status = 200;
    reply.body = fixture(u"lookupentries"_s);
    const auto result = readLookupResult(reply);
    QVERIFY(result);
    QVERIFY(result->moreMatched);
    QCOMPARE(result->asNumber, u"+13178723000"_s);
    QCOMPARE(result->entries.size(), 3);
    const LookupEntry &user = result->entries.at(0);
    QCOMPARE(int(user.type), int(LookupType::User));
    QCOMPARE(user.id, u"anna.smith"_s);
    QCOMPARE(user.displayName, u"Smith, Anna"_s);
    QCOMPARE(user.extension, u"8234"_s);
    QCOMPARE(user.businessPhone, u"+13178723000"_s);
    QCOMPARE(user.mobilePhone, u"5551234"_s); // of a server of 2014
    QVERIFY(user.voicemailCapable);
    QCOMPARE(user.active, std::optional(true));
    QCOMPARE(int(result->entries.at(1).type), int(LookupType::Workgroup));
    QCOMPARE(int(result->entries.at(2).type), int(LookupType::Unknown));
}

void TestDirectory::aLookupAnswerWithoutAListIsUnreadable()
{
    for (const QJsonValue &body : { QJsonValue(), QJsonValue(QJsonObject()), QJsonValue(QJsonArray()) }) {
        RestReply reply;
        reply.status = 200;
        reply.body = body;
        const auto result = readLookupResult(reply);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::UnreadableAnswer);
    }
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
