// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editrunner.h"
#include "tests/support/fakes/fakenetwork.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = FakeNetwork::Answer;
using Request = FakeNetwork::Request;

const EditPolicy quick { .undoTime = 60ms, .busyRetries = 3, .firstBusyDelay = 8ms, .mostOnTheWay = 4 };
/// Nothing waits long enough for it to run out during a test.
const EditPolicy patient { .undoTime = 1h, .busyRetries = 3, .firstBusyDelay = 1h, .mostOnTheWay = 4 };

SessionKeys keys()
{
    return { .id = SessionId(u"29113001"_s), .csrfToken = "token", .cookie = "icws_29113001=x" };
}

/// A runner and the server that it talks to.
struct World
{
    explicit World(EditPolicy policy = quick)
        : rest(network)
        , runner(rest, policy)
    {
        rest.setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
        rest.openSession(keys());
        QObject::connect(&runner, &EditRunner::editChanged, [this](const Edit &edit) { told += edit; });
        QObject::connect(&runner, &EditRunner::idle, [this] { ++idles; });
    }

    /// The states an edit went through, as it was told.
    [[nodiscard]] QList<EditState> states(EditNumber number) const
    {
        QList<EditState> states;
        for (const Edit &edit : told) {
            if (edit.number == number) {
                states += edit.state;
            }
        }
        return states;
    }
    [[nodiscard]] EditState state(EditNumber number) const { return runner.find(number)->state; }
    [[nodiscard]] QByteArrayList paths() const
    {
        QByteArrayList paths;
        for (const Request &request : network.requests()) {
            paths += request.verb + ' ' + request.path;
        }
        return paths;
    }
    void answerAlways(const Answer &answer)
    {
        network.answerWith([answer](const Request &) { return answer; });
    }
    /// These in turn, then 204.
    void answerInTurn(QList<Answer> answers)
    {
        network.answerWith([answers](const Request &) mutable {
            return answers.isEmpty() ? Answer {} : answers.takeFirst();
        });
    }

    FakeNetwork network;
    RestClient rest;
    EditRunner runner;
    QList<Edit> told;
    int idles = 0;
};

Answer busy()
{
    return FakeNetwork::refusal(503, u"error.request.directory.busy"_s);
}

Answer hanging()
{
    return { .never = true };
}

ContactDraft draft(const QString &name)
{
    ContactDraft draft;
    draft.text(ContactField::DisplayName) = name;
    return draft;
}

ContactRef contact(const QString &directory, const QString &entry)
{
    return { DirectoryId(directory), EntryId(entry) };
}

Command update(const QString &directory, const QString &entry)
{
    return UpdateContact { contact(directory, entry), draft(u"before"_s), draft(u"after"_s) };
}

Command deletion(const QString &directory, const QString &entry)
{
    return DeleteContact { contact(directory, entry), draft(u"before"_s) };
}

} // namespace

class EditRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandIsOneRequest_data();
    void everyCommandIsOneRequest();
    void whatWasCreatedIsNamed_data();
    void whatWasCreatedIsNamed();
    void editsOfOneDirectoryGoOneAfterTheOther();
    void editsOfDifferentDirectoriesGoSideBySide();
    void noMoreThanFourAreOnTheWay();
    void aBusyServerIsAskedThreeMoreTimes();
    void aServerThatIsBusyOnceDoesNotMakeAnEditFail();
    void nothingButBusyIsSentTwice_data();
    void nothingButBusyIsSentTwice();
    void theOrderIsKeptWhileTheServerIsBusy();
    void aFailedEditHoldsUpNobody();
    void aDeletionWaitsUntilItCannotBeTakenBackAnyMore();
    void whatIsTakenBackIsNeverSent();
    void whatWasSentCannotBeTakenBack();
    void theLatestThatWaitsIsTheOneToTakeBack();
    void anEditOfAContactWhoseDeletionWaitsGoesFirst();
    void flushingSendsWhatWaitsInTheOrderItWasGiven();
    void linksAndListsAreBeingDeletedToo();
    void aFailedEditCanBeSentAgainAfterLoggingInAgain();
    void aFailedEditStaysUntilItIsDropped();
    void aBusyEditCanBeDropped();
    void anEditOnItsWayCanBeDropped();
    void aDroppedDeletionIsNotBeingDeleted();
    void theRunnersDeathAbortsWhatIsOnTheWay();
    void receiversMayGiveNewEditsWhenTold();
    void finishedEditsAreForgottenInTheEnd();
};

void EditRunnerTest::everyCommandIsOneRequest_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QJsonObject>("holds");
    const DirectoryId list(u"list/1"_s);
    QTest::newRow("create contact") << Command(CreateContact { DirectoryId(u"d"_s), draft(u"Anna"_s) })
                                    << "POST /directories/contacts/d"_ba
                                    << QJsonObject { { u"displayName"_s, u"Anna"_s } };
    QTest::newRow("update contact") << update(u"d"_s, u"e 1"_s) << "PUT /directories/contacts/d/e%201"_ba
                                    << QJsonObject { { u"displayName"_s, u"after"_s } };
    QTest::newRow("delete contact") << deletion(u"d"_s, u"e"_s) << "DELETE /directories/contacts/d/e"_ba
                                    << QJsonObject();
    QTest::newRow("create list") << Command(CreateSpeedDial { u"Night"_s, {} })
                                 << "POST /directories/speed-dial"_ba
                                 << QJsonObject { { u"name"_s, u"Night"_s } };
    QTest::newRow("rename list") << Command(RenameSpeedDial { list, u"Night"_s, u"Day"_s })
                                 << "PUT /directories/speed-dial/list%2F1"_ba
                                 << QJsonObject { { u"name"_s, u"Day"_s } };
    QTest::newRow("delete list") << Command(DeleteSpeedDial { list, u"Night"_s })
                                 << "DELETE /directories/speed-dial/list%2F1"_ba << QJsonObject();
    QTest::newRow("add link") << Command(
        AddLink { list, u"Night"_s, contact(u"d"_s, u"e"_s), u"Anna"_s, PrimaryNumber::MobilePhone })
                              << "POST /directories/speed-dial/list%2F1/links"_ba
                              << QJsonObject { { u"sourceDirectoryID"_s, u"d"_s },
                                     { u"sourceContactEntryID"_s, u"e"_s },
                                     { u"contactPrimaryNumberDesignation"_s, 5 } };
    QTest::newRow("set primary number") << Command(
        SetPrimaryNumber { list, LinkId(u"l"_s), u"Anna"_s, PrimaryNumber::None, PrimaryNumber::HomePhone })
                                        << "PUT /directories/speed-dial/list%2F1/links/l"_ba
                                        << QJsonObject { { u"contactPrimaryNumberDesignation"_s, 3 } };
    QTest::newRow("remove link") << Command(RemoveLink { list, u"Night"_s, LinkId(u"l"_s), u"Anna"_s })
                                 << "DELETE /directories/speed-dial/list%2F1/links/l"_ba << QJsonObject();
}

void EditRunnerTest::everyCommandIsOneRequest()
{
    QFETCH(const Command, command);
    QFETCH(const QByteArray, request);
    QFETCH(const QJsonObject, holds);
    World world;
    const EditNumber number = world.runner.run(command);
    QVERIFY(!world.runner.isIdle());
    QCOMPARE(world.states(number), QList { EditState::Running });
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.paths(), QByteArrayList { request });
    const QJsonObject body = world.network.requests().first().body;
    for (auto member = holds.begin(); member != holds.end(); ++member) {
        QCOMPARE(body.value(member.key()), member.value());
    }
    QCOMPARE(world.idles, 1);
}

void EditRunnerTest::whatWasCreatedIsNamed_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("member");
    QTest::newRow("contact") << Command(CreateContact { DirectoryId(u"d"_s), {} }) << u"entryId"_s;
    QTest::newRow("list") << Command(CreateSpeedDial { u"Night"_s, {} }) << u"directoryId"_s;
    QTest::newRow("link") << Command(AddLink { DirectoryId(u"d"_s), {}, contact(u"c"_s, u"e"_s), {} })
                          << u"speedDialContactLinkId"_s;
}

void EditRunnerTest::whatWasCreatedIsNamed()
{
    QFETCH(const Command, command);
    QFETCH(const QString, member);
    World world;
    world.answerAlways({ .status = 201, .body = QJsonObject { { member, u"new/1"_s } } });
    const EditNumber number = world.runner.run(command);
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.states(number), (QList { EditState::Running, EditState::Done }));
    QCOMPARE(world.told.last().createdId, u"new/1"_s);
    QVERIFY(!world.told.last().error);
}

void EditRunnerTest::editsOfOneDirectoryGoOneAfterTheOther()
{
    World world;
    world.answerInTurn({ hanging() });
    const EditNumber first = world.runner.run(update(u"d"_s, u"1"_s));
    const EditNumber second = world.runner.run(update(u"d"_s, u"2"_s));
    const EditNumber other = world.runner.run(update(u"x"_s, u"3"_s));
    QTRY_COMPARE(world.state(other), EditState::Done);
    QCOMPARE(world.state(first), EditState::Running);
    QCOMPARE(world.state(second), EditState::Running);
    QCOMPARE(world.network.requests().size(), 2);
    world.network.release();
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.paths(),
        QByteArrayList({ "PUT /directories/contacts/d/1"_ba, "PUT /directories/contacts/x/3"_ba,
            "PUT /directories/contacts/d/2"_ba }));
    QCOMPARE(world.states(second), (QList { EditState::Running, EditState::Done }));
}

void EditRunnerTest::editsOfDifferentDirectoriesGoSideBySide()
{
    World world;
    for (int i = 0; i < 3; ++i) {
        world.runner.run(update(QString::number(i), u"e"_s));
    }
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.network.mostAtOnce(), 3);
}

void EditRunnerTest::noMoreThanFourAreOnTheWay()
{
    World world;
    for (int i = 0; i < 12; ++i) {
        world.runner.run(update(QString::number(i), u"e"_s));
    }
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.network.requests().size(), 12);
    QCOMPARE(world.network.mostAtOnce(), 4);
    for (int i = 0; i < 12; ++i) { // in the order they were given
        QCOMPARE(
            world.network.requests().at(i).path, "/directories/contacts/" + QByteArray::number(i) + "/e");
    }
}

void EditRunnerTest::aBusyServerIsAskedThreeMoreTimes()
{
    World world;
    world.answerAlways(busy());
    const QDateTime start = QDateTime::currentDateTimeUtc();
    const EditNumber number = world.runner.run(update(u"d"_s, u"e"_s));
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.network.requests().size(), 4);
    using enum EditState;
    QCOMPARE(world.states(number),
        (QList { Running, RetryingBusy, Running, RetryingBusy, Running, RetryingBusy, Running, Failed }));
    QList<int> attempts;
    for (const Edit &edit : world.told) {
        if (edit.state == RetryingBusy) {
            attempts += edit.attempt;
            QCOMPARE(toString(edit.error->kind), toString(ErrorKind::Busy));
            QVERIFY(edit.dueAt >= start.addMSecs(4)); // half of the delay at least
            QVERIFY(edit.dueAt <= QDateTime::currentDateTimeUtc().addMSecs(32));
        }
    }
    QCOMPARE(attempts, QList({ 2, 3, 4 }));
    QCOMPARE(world.runner.policy().mostAttempts(), 4);
    QCOMPARE(toString(world.told.last().error->kind), toString(ErrorKind::Busy));
}

void EditRunnerTest::aServerThatIsBusyOnceDoesNotMakeAnEditFail()
{
    World world;
    world.answerInTurn({ busy() });
    const EditNumber number = world.runner.run(update(u"d"_s, u"e"_s));
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.states(number).last(), EditState::Done);
    QCOMPARE(world.network.requests().size(), 2);
    QCOMPARE(world.network.requests().at(0).text, world.network.requests().at(1).text);
    QVERIFY(!world.told.last().error);
}

void EditRunnerTest::nothingButBusyIsSentTwice_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("failure");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << QNetworkReply::NoError << ErrorKind::InvalidRequest;
    QTest::newRow("403") << 403 << QNetworkReply::NoError << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << QNetworkReply::NoError << ErrorKind::Gone;
    QTest::newRow("500") << 500 << QNetworkReply::NoError << ErrorKind::ServerFault;
    QTest::newRow("502") << 502 << QNetworkReply::NoError << ErrorKind::Unavailable;
    QTest::newRow("503") << 503 << QNetworkReply::NoError << ErrorKind::Unavailable;
    QTest::newRow("closed") << 0 << QNetworkReply::RemoteHostClosedError << ErrorKind::ConnectionLost;
    QTest::newRow("refused") << 0 << QNetworkReply::ConnectionRefusedError << ErrorKind::ConnectionRefused;
}

void EditRunnerTest::nothingButBusyIsSentTwice()
{
    QFETCH(const int, status);
    QFETCH(const QNetworkReply::NetworkError, failure);
    QFETCH(const ErrorKind, kind);
    World world;
    Answer answer = FakeNetwork::refusal(status, u"error.other"_s);
    answer.failure = failure;
    world.answerAlways(answer);
    const EditNumber number = world.runner.run(update(u"d"_s, u"e"_s));
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.states(number), (QList { EditState::Running, EditState::Failed }));
    QCOMPARE(toString(world.told.last().error->kind), toString(kind));
    QCOMPARE(world.network.requests().size(), 1);
    QCOMPARE(world.idles, 1);
}

void EditRunnerTest::theOrderIsKeptWhileTheServerIsBusy()
{
    World world;
    world.answerInTurn({ busy(), busy() });
    world.runner.run(update(u"d"_s, u"1"_s));
    world.runner.run(update(u"d"_s, u"2"_s));
    QTRY_VERIFY(world.runner.isIdle());
    const QByteArray first = "PUT /directories/contacts/d/1"_ba;
    QCOMPARE(world.paths(), QByteArrayList({ first, first, first, "PUT /directories/contacts/d/2"_ba }));
}

void EditRunnerTest::aFailedEditHoldsUpNobody()
{
    World world;
    world.answerInTurn({ FakeNetwork::refusal(403) });
    const EditNumber first = world.runner.run(update(u"d"_s, u"1"_s));
    const EditNumber second = world.runner.run(update(u"d"_s, u"2"_s));
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.state(first), EditState::Failed);
    QCOMPARE(world.state(second), EditState::Done);
    QCOMPARE(world.idles, 1);
}

void EditRunnerTest::aDeletionWaitsUntilItCannotBeTakenBackAnyMore()
{
    World world;
    const QDateTime start = QDateTime::currentDateTimeUtc();
    const EditNumber number = world.runner.runUndoable(deletion(u"d"_s, u"e"_s));
    QCOMPARE(world.states(number), QList { EditState::Waiting });
    QVERIFY(world.told.last().dueAt >= start.addMSecs(60));
    QVERIFY(world.runner.isBeingDeleted(contact(u"d"_s, u"e"_s)));
    QVERIFY(!world.runner.isBeingDeleted(contact(u"d"_s, u"f"_s)));
    QVERIFY(!world.runner.isIdle());
    QCoreApplication::processEvents();
    QVERIFY(world.network.requests().isEmpty());
    QTRY_VERIFY(world.runner.isIdle());
    QVERIFY(QDateTime::currentDateTimeUtc() >= start.addMSecs(50)); // timers may be a little early
    QCOMPARE(world.paths(), QByteArrayList { "DELETE /directories/contacts/d/e"_ba });
    QCOMPARE(world.states(number), (QList { EditState::Waiting, EditState::Running, EditState::Done }));
    QVERIFY(!world.runner.isBeingDeleted(contact(u"d"_s, u"e"_s)));
}

void EditRunnerTest::whatIsTakenBackIsNeverSent()
{
    World world;
    const EditNumber number = world.runner.runUndoable(deletion(u"d"_s, u"e"_s));
    QVERIFY(world.runner.takeBack(number));
    QCOMPARE(world.states(number), (QList { EditState::Waiting, EditState::TakenBack }));
    QVERIFY(!world.runner.isBeingDeleted(contact(u"d"_s, u"e"_s)));
    QVERIFY(world.runner.isIdle());
    QCOMPARE(world.idles, 1);
    // Another one given at the same moment is sent when this one would have been.
    world.runner.runUndoable(deletion(u"d"_s, u"f"_s));
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.paths(), QByteArrayList { "DELETE /directories/contacts/d/f"_ba });
}

void EditRunnerTest::whatWasSentCannotBeTakenBack()
{
    World world;
    const EditNumber number = world.runner.run(deletion(u"d"_s, u"e"_s));
    QVERIFY(!world.runner.takeBack(number));
    QTRY_VERIFY(world.runner.isIdle());
    QVERIFY(!world.runner.takeBack(number));
    QVERIFY(!world.runner.takeBack(EditNumber(4711)));
    QCOMPARE(world.state(number), EditState::Done);
}

void EditRunnerTest::theLatestThatWaitsIsTheOneToTakeBack()
{
    World world(patient);
    QVERIFY(!world.runner.latestWaiting());
    const EditNumber first = world.runner.runUndoable(deletion(u"d"_s, u"1"_s));
    const EditNumber second = world.runner.runUndoable(deletion(u"x"_s, u"2"_s));
    world.runner.run(update(u"d"_s, u"3"_s));
    QCOMPARE(world.runner.latestWaiting(), std::optional(second));
    world.runner.takeBack(second);
    QCOMPARE(world.runner.latestWaiting(), std::optional(first));
    world.runner.takeBack(first);
    QVERIFY(!world.runner.latestWaiting());
}

void EditRunnerTest::anEditOfAContactWhoseDeletionWaitsGoesFirst()
{
    World world(patient);
    world.runner.runUndoable(deletion(u"d"_s, u"e"_s));
    const EditNumber edit = world.runner.run(update(u"d"_s, u"e"_s));
    QTRY_COMPARE(world.state(edit), EditState::Done);
    QVERIFY(world.runner.isBeingDeleted(contact(u"d"_s, u"e"_s)));
    world.runner.flush();
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.paths(),
        QByteArrayList({ "PUT /directories/contacts/d/e"_ba, "DELETE /directories/contacts/d/e"_ba }));
}

void EditRunnerTest::flushingSendsWhatWaitsInTheOrderItWasGiven()
{
    World world(patient);
    for (int i = 0; i < 5; ++i) {
        world.runner.runUndoable(deletion(u"d"_s, QString::number(i)));
    }
    world.runner.flush();
    QVERIFY(!world.runner.latestWaiting());
    QTRY_VERIFY(world.runner.isIdle());
    QCOMPARE(world.network.requests().size(), 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(world.network.requests().at(i).path, "/directories/contacts/d/" + QByteArray::number(i));
    }
    world.runner.flush(); // nothing waits
    QCOMPARE(world.network.requests().size(), 5);
}

void EditRunnerTest::linksAndListsAreBeingDeletedToo()
{
    World world(patient);
    const DirectoryId list(u"list"_s);
    const EditNumber link = world.runner.runUndoable(RemoveLink { list, {}, LinkId(u"l"_s), {} });
    const EditNumber whole = world.runner.runUndoable(DeleteSpeedDial { list, {} });
    const EditNumber again = world.runner.runUndoable(DeleteSpeedDial { list, {} });
    QVERIFY(world.runner.isBeingDeleted(contact(u"list"_s, u"l"_s)));
    QVERIFY(world.runner.isBeingDeleted(list));
    world.runner.takeBack(whole);
    QVERIFY(world.runner.isBeingDeleted(list)); // by the other one
    world.runner.takeBack(again);
    world.runner.takeBack(link);
    QVERIFY(!world.runner.isBeingDeleted(contact(u"list"_s, u"l"_s)));
    QVERIFY(!world.runner.isBeingDeleted(list));
}

void EditRunnerTest::aFailedEditCanBeSentAgainAfterLoggingInAgain()
{
    World world;
    Error ended;
    ended.kind = ErrorKind::SessionEnded;
    ended.delivery = Delivery::Refused;
    world.rest.closeSession(ended);
    const EditNumber number = world.runner.run(update(u"d"_s, u"e"_s));
    QTRY_COMPARE(world.state(number), EditState::Failed);
    QCOMPARE(toString(world.runner.find(number)->error->kind), toString(ErrorKind::SessionEnded));
    QVERIFY(world.network.requests().isEmpty());

    world.rest.openSession(keys());
    world.runner.retry(number);
    QVERIFY(!world.runner.find(number)->error);
    QTRY_COMPARE(world.state(number), EditState::Done);
    QCOMPARE(world.network.requests().size(), 1);
    world.runner.retry(number); // only what failed
    QVERIFY(world.runner.isIdle());
}

void EditRunnerTest::aFailedEditStaysUntilItIsDropped()
{
    World world;
    world.answerInTurn({ FakeNetwork::refusal(403) });
    const EditNumber number = world.runner.run(update(u"d"_s, u"e"_s));
    QTRY_COMPARE(world.state(number), EditState::Failed);
    QVERIFY(world.runner.isIdle());
    QCOMPARE(world.runner.edits().size(), 1);
    QSignalSpy dropped(&world.runner, &EditRunner::dropped);
    world.runner.drop(number);
    QCOMPARE(dropped.size(), 1);
    QVERIFY(!world.runner.find(number));
    QVERIFY(world.runner.edits().isEmpty());
    QCOMPARE(world.idles, 1);
}

void EditRunnerTest::aBusyEditCanBeDropped()
{
    World world(patient);
    world.answerInTurn({ busy() });
    const EditNumber first = world.runner.run(update(u"d"_s, u"1"_s));
    const EditNumber second = world.runner.run(update(u"d"_s, u"2"_s));
    QTRY_COMPARE(world.state(first), EditState::RetryingBusy);
    world.runner.drop(first);
    QTRY_COMPARE(world.state(second), EditState::Done);
    QVERIFY(world.runner.isIdle());
    QCOMPARE(world.network.requests().size(), 2);
}

void EditRunnerTest::anEditOnItsWayCanBeDropped()
{
    World world;
    world.answerInTurn({ hanging() });
    const EditNumber first = world.runner.run(update(u"d"_s, u"1"_s));
    const EditNumber second = world.runner.run(update(u"d"_s, u"2"_s));
    QTRY_COMPARE(world.network.requests().size(), 1);
    QCoreApplication::processEvents();
    world.runner.drop(first);
    QTRY_COMPARE(world.state(second), EditState::Done);
    QCOMPARE(world.states(first), QList { EditState::Running }); // nothing more is heard of it
    QVERIFY(world.runner.isIdle());
    QCOMPARE(world.idles, 1);
}

void EditRunnerTest::aDroppedDeletionIsNotBeingDeleted()
{
    World world(patient);
    const EditNumber number = world.runner.runUndoable(deletion(u"d"_s, u"e"_s));
    world.runner.drop(number);
    QVERIFY(!world.runner.isBeingDeleted(contact(u"d"_s, u"e"_s)));
    QVERIFY(world.runner.isIdle());
    QCOMPARE(world.idles, 1);
    world.runner.flush();
    QVERIFY(world.network.requests().isEmpty());
}

void EditRunnerTest::theRunnersDeathAbortsWhatIsOnTheWay()
{
    FakeNetwork network;
    network.answerWith([](const Request &) { return hanging(); });
    RestClient rest(network);
    rest.setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
    rest.openSession(keys());
    auto runner = std::make_unique<EditRunner>(rest, quick);
    QSignalSpy told(runner.get(), &EditRunner::editChanged);
    runner->run(update(u"d"_s, u"1"_s));
    runner->run(update(u"d"_s, u"2"_s));
    runner->runUndoable(deletion(u"d"_s, u"3"_s));
    QTRY_COMPARE(network.requests().size(), 1);
    runner.reset();
    network.release();
    // When this one's deletion is sent, that of the dead one would have been.
    EditRunner other(rest, quick);
    other.runUndoable(deletion(u"x"_s, u"4"_s));
    QTRY_COMPARE(network.requests().size(), 2);
    QCOMPARE(network.requests().last().path, "/directories/contacts/x/4"_ba);
    QCOMPARE(told.size(), 3);
}

void EditRunnerTest::receiversMayGiveNewEditsWhenTold()
{
    World world;
    std::optional<EditNumber> next;
    QObject::connect(&world.runner, &EditRunner::editChanged, &world.runner, [&](const Edit &edit) {
        if (edit.state == EditState::Done && !next) {
            world.runner.drop(edit.number);
            next = world.runner.run(update(u"d"_s, u"2"_s));
        }
    });
    world.runner.run(update(u"d"_s, u"1"_s));
    QTRY_VERIFY(next);
    QTRY_COMPARE(world.state(*next), EditState::Done);
    QCOMPARE(world.idles, 1); // it was not idle in between
}

void EditRunnerTest::finishedEditsAreForgottenInTheEnd()
{
    World world;
    const EditNumber first = world.runner.run(update(u"0"_s, u"e"_s));
    EditNumber last = first;
    for (int i = 1; i < 300; ++i) {
        last = world.runner.run(update(QString::number(i), u"e"_s));
    }
    QTRY_VERIFY(world.runner.isIdle());
    QVERIFY(!world.runner.find(first));
    QVERIFY(world.runner.find(last));
    QVERIFY(world.runner.edits().size() < 300);
}

QTEST_GUILESS_MAIN(EditRunnerTest)
#include "tst_editrunner.moc"
