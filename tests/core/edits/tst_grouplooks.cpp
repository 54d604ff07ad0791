// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/directorylist.h"
#include "core/edits/editrunner.h"
#include "core/edits/looker.h"
#include "tests/core/edits/editsamples.h"
#include "tests/support/fakes/fakeserver.h"

#include <QJsonArray>
#include <QTest>
#include <QTimer>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const EditPolicy quick { .firstBusyDelay = 5ms, .firstLookDelay = 5ms };
constexpr auto subscriptions = "/messaging/subscriptions/directories/";

/// A server whose entries are named "before", with a runner that looks at them before it sends.
struct World
{
    World()
        : directories(server.session, server.rest, server.router)
        , looker(server.rest, server.router, directories)
        , runner(server.rest, { .looker = &looker }, quick)
    {
        server.answerWith([this](const FakeNetwork::Request &request) { return answer(request); });
        if (!server.logIn()) {
            qFatal("no session");
        }
        runner.setConnected(true);
    }

    std::optional<FakeNetwork::Answer> answer(const FakeNetwork::Request &request)
    {
        if (request.verb != "PUT" || !request.path.startsWith(subscriptions)) {
            return {};
        }
        QStringList ids;
        const QJsonArray filters = request.body["filterItems"_L1].toArray();
        for (const auto expression : filters.at(0)["filterExpressions"_L1].toArray()) {
            ids += expression.toString();
        }
        asked += ids;
        if (const auto happen = std::exchange(whenAsked, nullptr)) {
            happen();
        }
        if (refusesSeveral && ids.size() > 1) {
            return FakeNetwork::refusal(400);
        }
        QJsonArray shown;
        for (const QString &id : std::as_const(ids)) {
            if (!gone.contains(id) && (readsSeveral || shown.isEmpty())) {
                shown.append(QJsonObject { { u"__type"_s, u"urn:inin.com:directories:contactEntry"_s },
                    { u"entryID"_s, id }, { u"index"_s, shown.size() },
                    { u"displayName"_s, names.value(id, u"before"_s) } });
            }
        }
        const QJsonObject message { { u"__type"_s, u"urn:inin.com:directories:directoryMessage"_s },
            { u"subscriptionId"_s, QString::fromLatin1(request.path.sliced(qstrlen(subscriptions))) },
            { u"isDelta"_s, false }, { u"totalCount"_s, 1000 }, { u"filteredCount"_s, shown.size() },
            { u"contactsAdded"_s, shown } };
        QTimer::singleShot(0, &server, [this, message] { server.router.dispatch(message); });
        return FakeNetwork::Answer {};
    }

    /// Of many entries, from "before" to "after".
    EditGroup change(int count)
    {
        QList<Command> commands;
        for (int i = 0; i < count; ++i) {
            ContactDraft before;
            before.text(ContactField::DisplayName) = u"before"_s;
            ContactDraft after = before;
            after.text(ContactField::DisplayName) = u"after"_s;
            commands += UpdateContact { ref(u"d"_s, QString::number(i)), before, after };
        }
        return runner.runTogether(commands);
    }
    [[nodiscard]] bool settle(EditGroup group) const
    {
        return QTest::qWaitFor([&] { return runner.progress(group)->isOver(); }, 20000);
    }
    [[nodiscard]] qsizetype requests(const QByteArray &path) const
    {
        return server.network.requests("PUT", path).size();
    }

    FakeServer server;
    DirectoryList directories;
    Looker looker;
    EditRunner runner;
    QHash<QString, QString> names; ///< of those that somebody else has changed
    QStringList gone;
    QList<QStringList> asked; ///< ids in each look
    std::function<void()> whenAsked; ///< happens once, while the answer is on its way
    bool readsSeveral = true;
    bool refusesSeveral = false;
};

} // namespace

class GroupLooksTest : public QObject
{
    Q_OBJECT

private slots:
    void manyAreLookedAtTogether();
    void aConflictIsFoundAmongMany();
    void whatIsDoneAlreadyIsNotSent();
    void whatIsMissingIsLookedAtAlone();
    void aServerThatShowsOneOfSeveralIsAskedOneByOne();
    void aServerThatRefusesSeveralIsAskedOneByOne();
    void theSecondEditOfAnEntryIsJudgedByWhatTheFirstHasMadeOfIt();
    void aLookThatTheConnectionEndsIsMadeAnew();
};

void GroupLooksTest::manyAreLookedAtTogether()
{
    World world;
    const EditGroup group = world.change(300);
    QVERIFY(world.settle(group));
    QCOMPARE(world.runner.progress(group)->done, 300);
    QCOMPARE(world.requests("/directories/contacts/d/"), 300);
    QVERIFY(world.asked.size() < 10);
}

void GroupLooksTest::aConflictIsFoundAmongMany()
{
    World world;
    world.names.insert(u"17"_s, u"somebody else's"_s);
    const EditGroup group = world.change(40);
    QVERIFY(world.settle(group));
    QCOMPARE(*world.runner.progress(group), (GroupProgress { .total = 40, .done = 39, .inConflict = 1 }));
    QCOMPARE(world.requests("/directories/contacts/d/17"), 0);
    const Edit conflict = editsOf(world.runner, group).at(17);
    QCOMPARE(conflict.state, EditState::Conflict);
    world.runner.resolve(conflict.number); // mine
    QTRY_COMPARE(world.runner.progress(group)->done, 40);
    QCOMPARE(world.requests("/directories/contacts/d/17"), 1);
}

void GroupLooksTest::whatIsDoneAlreadyIsNotSent()
{
    World world;
    for (int i = 0; i < 40; ++i) {
        world.names.insert(QString::number(i), u"after"_s);
    }
    const EditGroup group = world.change(40);
    QVERIFY(world.settle(group));
    QCOMPARE(world.runner.progress(group)->done, 40);
    QCOMPARE(world.requests("/directories/contacts/d/"), 0);
}

void GroupLooksTest::whatIsMissingIsLookedAtAlone()
{
    World world;
    world.gone = QStringList { u"3"_s };
    const EditGroup group = world.change(40);
    QVERIFY(world.settle(group));
    QCOMPARE(world.runner.progress(group)->done, 40); // this server does not mind
    QVERIFY(world.asked.contains(QStringList { u"3"_s }));
    QCOMPARE(world.asked.size(), 2);
}

void GroupLooksTest::aServerThatShowsOneOfSeveralIsAskedOneByOne()
{
    World world;
    world.readsSeveral = false;
    world.names.insert(u"150"_s, u"somebody else's"_s);
    const EditGroup group = world.change(200);
    QVERIFY(world.settle(group));
    QCOMPARE(*world.runner.progress(group), (GroupProgress { .total = 200, .done = 199, .inConflict = 1 }));
    const auto several = std::count_if(
        world.asked.cbegin(), world.asked.cend(), [](const QStringList &ids) { return ids.size() > 1; });
    QVERIFY(several <= 2); // it has been noticed
}

void GroupLooksTest::aServerThatRefusesSeveralIsAskedOneByOne()
{
    World world;
    world.refusesSeveral = true;
    world.names.insert(u"30"_s, u"somebody else's"_s);
    const EditGroup group = world.change(40);
    QVERIFY(world.settle(group));
    QCOMPARE(*world.runner.progress(group), (GroupProgress { .total = 40, .done = 39, .inConflict = 1 }));
}

void GroupLooksTest::theSecondEditOfAnEntryIsJudgedByWhatTheFirstHasMadeOfIt()
{
    World world;
    ContactDraft before;
    before.text(ContactField::DisplayName) = u"before"_s;
    ContactDraft between = before;
    between.text(ContactField::DisplayName) = u"between"_s;
    ContactDraft after = before;
    after.text(ContactField::DisplayName) = u"after"_s;
    const ContactRef contact = ref(u"d"_s, u"1"_s);
    world.server.answerWith([&](const FakeNetwork::Request &request) {
        if (request.path == "/directories/contacts/d/1") {
            world.names[u"1"_s] = request.body["displayName"_L1].toString();
        }
        return world.answer(request);
    });
    const EditGroup group = world.runner.runTogether(
        { UpdateContact { contact, before, between }, UpdateContact { contact, between, after } });
    QVERIFY(world.settle(group));
    QCOMPARE(world.runner.progress(group)->done, 2);
    QCOMPARE(world.names[u"1"_s], u"after"_s);
}

void GroupLooksTest::aLookThatTheConnectionEndsIsMadeAnew()
{
    World world;
    world.whenAsked = [&world] {
        world.runner.setConnected(false);
        world.runner.setConnected(true); // before any of them has gone to the outbox
    };
    const EditGroup group = world.change(40);
    QVERIFY(world.settle(group));
    QCOMPARE(world.runner.progress(group)->done, 40);
    QCOMPARE(world.requests("/directories/contacts/d/"), 40);
}

QTEST_GUILESS_MAIN(GroupLooksTest)
#include "tst_grouplooks.moc"
