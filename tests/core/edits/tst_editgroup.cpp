// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editrunner.h"
#include "tests/core/edits/editsamples.h"
#include "tests/support/fakes/fakenetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const EditPolicy quick { .undoTime = 40ms, .busyRetries = 3, .firstBusyDelay = 5ms };

Command update(int entry, const QString &directory = u"d"_s, const QString &after = u"after"_s)
{
    ContactDraft draft;
    draft.text(ContactField::DisplayName) = after;
    return UpdateContact { ref(directory, QString::number(entry)), {}, draft };
}

QList<Command> updates(int count)
{
    QList<Command> commands;
    for (int i = 0; i < count; ++i) {
        commands += update(i);
    }
    return commands;
}

/// A runner that is connected, without a journal.
struct World
{
    explicit World(EditPolicy policy = quick)
        : rest(network)
        , runner(rest, policy)
    {
        rest.setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
        rest.openSession({ .id = SessionId(u"1"_s), .csrfToken = "t", .cookie = "icws_1=x" });
        runner.setConnected(true);
    }

    [[nodiscard]] QByteArrayList sent() const
    {
        QByteArrayList sent;
        for (const auto &request : network.requests()) {
            sent += request.path.mid(request.path.lastIndexOf('/') + 1);
        }
        return sent;
    }
    /// The first requests are not answered until release().
    void hang(int count = 1000000)
    {
        network.answerWith([count, asked = 0](const auto &) mutable {
            return FakeNetwork::Answer { .never = ++asked <= count };
        });
    }

    FakeNetwork network;
    RestClient rest;
    EditRunner runner;
};

} // namespace

class EditGroupTest : public QObject
{
    Q_OBJECT

private slots:
    void theyGoSideBySideButNotMoreThanFour();
    void thoseOfOneEntryStayInOrder();
    void whatIsGivenMeanwhileDoesNotWaitForThem();
    void whatConcernsTheSameEntryWaitsForIt();
    void aRefusalInTheMiddleHoldsUpNobody();
    void aBusyServerHoldsUpOneEntryOnly();
    void pausedTheyWait();
    void cancelledNothingMoreIsSent();
    void withoutAConnectionTheyWaitInTheOutbox();
    void theResultIsKeptUntilItIsForgotten();
    void howFarItIsIsToldNowAndThen();
    void whatIsAddedLaterBelongsToThem();
};

void EditGroupTest::theyGoSideBySideButNotMoreThanFour()
{
    World world;
    const EditGroup group = world.runner.runTogether(updates(50));
    QVERIFY(!world.runner.isIdle());
    QCOMPARE(world.runner.progress(group)->waiting, 50);
    QCOMPARE(world.runner.groups(), QList { group });
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.network.mostAtOnce(), 4);
    QCOMPARE(world.network.requests().size(), 50);
    QCOMPARE(*world.runner.progress(group), (GroupProgress { .total = 50, .done = 50 }));
    QVERIFY(world.runner.groups().isEmpty());
}

void EditGroupTest::thoseOfOneEntryStayInOrder()
{
    World world;
    world.hang(2);
    world.runner.runTogether({ update(1, u"d"_s, u"first"_s), update(1, u"d"_s, u"second"_s), update(2),
        update(1, u"d"_s, u"third"_s) });
    QTRY_COMPARE(world.sent(), (QByteArrayList { "1", "2" }));
    world.network.release();
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.sent(), (QByteArrayList { "1", "2", "1", "1" }));
    QCOMPARE(world.network.requests().at(3).body["displayName"_L1].toString(), u"third"_s);
}

void EditGroupTest::whatIsGivenMeanwhileDoesNotWaitForThem()
{
    World world;
    world.hang(4);
    const EditGroup group = world.runner.runTogether(updates(20));
    QTRY_COMPARE(world.sent().size(), 4);
    world.runner.run(update(100));
    world.runner.run(update(101));
    world.network.release();
    QTRY_VERIFY(world.runner.progress(group)->isOver());
    // Those of one directory that are given singly go one after the other.
    QCOMPARE(world.sent().at(4), "100"_ba);
    QVERIFY(world.sent().indexOf("101") < 10);
}

void EditGroupTest::whatConcernsTheSameEntryWaitsForIt()
{
    World world;
    world.hang(4);
    world.runner.runTogether(updates(20));
    QTRY_COMPARE(world.sent().size(), 4);
    const EditNumber same = world.runner.run(update(15, u"d"_s, u"later"_s));
    world.network.release();
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.runner.find(same)->state, EditState::Done);
    const auto ofEntry = world.network.requests("PUT", "/directories/contacts/d/15");
    QCOMPARE(ofEntry.size(), 2);
    QCOMPARE(ofEntry.last().body["displayName"_L1].toString(), u"later"_s);
}

void EditGroupTest::aRefusalInTheMiddleHoldsUpNobody()
{
    World world;
    world.network.answerWith([](const FakeNetwork::Request &request) {
        return request.path.endsWith("/7") ? FakeNetwork::refusal(403) : FakeNetwork::Answer {};
    });
    const EditGroup group = world.runner.runTogether(updates(20));
    QTRY_VERIFY(world.runner.progress(group)->isOver());
    QCOMPARE(*world.runner.progress(group), (GroupProgress { .total = 20, .done = 19, .refused = 1 }));
    const QList<Edit> edits = editsOf(world.runner, group);
    QCOMPARE(edits.size(), 20);
    QCOMPARE(edits.at(7).state, EditState::Failed);
    QVERIFY(edits.at(7).error->kind == ErrorKind::Forbidden);
    // The person thinks again, when the rights are there.
    world.network.answerWith({});
    world.runner.retry(edits.at(7).number);
    QTRY_COMPARE(world.runner.progress(group)->done, 20);
    QCOMPARE(world.runner.progress(group)->refused, 0);
}

void EditGroupTest::aBusyServerHoldsUpOneEntryOnly()
{
    World world({ .firstBusyDelay = 1h });
    world.network.answerWith([](const FakeNetwork::Request &request) {
        return request.path.endsWith("/3") ? FakeNetwork::refusal(503, u"error.request.directory.busy"_s)
                                           : FakeNetwork::Answer {};
    });
    const EditGroup group = world.runner.runTogether(updates(20));
    QTRY_COMPARE(world.runner.progress(group)->done, 19);
    QCOMPARE(world.runner.progress(group)->waiting, 1);
    const EditNumber busy = editsOf(world.runner, group).at(3).number;
    QCOMPARE(world.runner.find(busy)->state, EditState::RetryingBusy);
    world.runner.stop(busy);
    QCOMPARE(*world.runner.progress(group), (GroupProgress { .total = 20, .done = 19, .refused = 1 }));
}

void EditGroupTest::pausedTheyWait()
{
    World world;
    world.hang(4);
    const EditGroup group = world.runner.runTogether(updates(20));
    QTRY_COMPARE(world.sent().size(), 4);
    QSignalSpy changed(&world.runner, &EditRunner::groupChanged);
    world.runner.pause(group);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(world.runner.progress(group)->isPaused);
    world.network.release();
    QTRY_COMPARE(world.runner.progress(group)->done, 4); // what was on its way
    const EditNumber meanwhile = world.runner.run(update(100));
    QTRY_COMPARE(world.runner.find(meanwhile)->state, EditState::Done);
    QCOMPARE(world.sent().size(), 5);
    QVERIFY(!world.runner.progress(group)->isOver());
    world.runner.goOn(group);
    QTRY_COMPARE(world.runner.progress(group)->done, 20);
}

void EditGroupTest::cancelledNothingMoreIsSent()
{
    World world;
    world.hang(4);
    const EditGroup group = world.runner.runTogether(updates(20));
    QTRY_COMPARE(world.sent().size(), 4);
    world.runner.cancel(group);
    world.network.release();
    QTRY_VERIFY(world.runner.progress(group)->isOver());
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(*world.runner.progress(group), (GroupProgress { .total = 20, .done = 4, .takenBack = 16 }));
    QCOMPARE(world.sent().size(), 4);
    QCOMPARE(editsOf(world.runner, group).last().state, EditState::TakenBack);
}

void EditGroupTest::withoutAConnectionTheyWaitInTheOutbox()
{
    World world;
    world.hang(4);
    const EditGroup group = world.runner.runTogether(updates(20));
    QTRY_COMPARE(world.sent().size(), 4);
    world.runner.setConnected(false);
    QTRY_COMPARE(editsOf(world.runner, group).last().state, EditState::Outbox);
    world.network.release(); // the session keeps what is under way
    QTRY_COMPARE(world.runner.progress(group)->done, 4);
    QCOMPARE(world.sent().size(), 4);
    world.runner.setConnected(true);
    QTRY_COMPARE(world.runner.progress(group)->done, 20);
}

void EditGroupTest::theResultIsKeptUntilItIsForgotten()
{
    World world;
    world.network.answerWith([](const FakeNetwork::Request &request) {
        return request.path.endsWith("/7") ? FakeNetwork::refusal(403) : FakeNetwork::Answer {};
    });
    const EditGroup group = world.runner.runTogether(updates(300));
    QTRY_VERIFY(world.runner.progress(group)->isOver());
    const QList<Edit> edits = editsOf(world.runner, group);
    QCOMPARE(edits.size(), 300);
    world.runner.forgetGroup(group);
    QVERIFY(!world.runner.progress(group));
    QTRY_COMPARE(world.runner.edits().size(), 1);
    QCOMPARE(world.runner.find(edits.at(7).number)->state, EditState::Failed);
}

void EditGroupTest::howFarItIsIsToldNowAndThen()
{
    World world;
    QSignalSpy changed(&world.runner, &EditRunner::groupChanged);
    QElapsedTimer clock;
    clock.start();
    const EditGroup group = world.runner.runTogether(updates(2000));
    QTRY_VERIFY_WITH_TIMEOUT(world.runner.progress(group)->isOver(), 30'000);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.size() < clock.elapsed() / 100 + 10); // ten times a second, however long it takes
    QCOMPARE(changed.last().first().value<EditGroup>(), group);
}

void EditGroupTest::whatIsAddedLaterBelongsToThem()
{
    World world;
    const EditGroup group = world.runner.runTogether(updates(5));
    const EditNumber later = world.runner.run(update(100), { .group = group });
    QCOMPARE(world.runner.progress(group)->total, 6);
    QTRY_VERIFY(world.runner.progress(group)->isOver());
    QCOMPARE(world.runner.progress(group)->done, 6);
    QVERIFY(world.runner.find(later)->isTogether);
    QCOMPARE(editsOf(world.runner, group).size(), 6);
}

QTEST_GUILESS_MAIN(EditGroupTest)
#include "tst_editgroup.moc"
