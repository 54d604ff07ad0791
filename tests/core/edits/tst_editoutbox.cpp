// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edithistory.h"
#include "core/edits/editjournal.h"
#include "tests/core/edits/editsamples.h"
#include "tests/support/fakes/fakenetwork.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const EditPolicy quick { .undoTime = 40ms, .busyRetries = 3, .firstBusyDelay = 5ms };

/// A person's runner with a journal on the disk, and no connection yet.
struct Desk
{
    explicit Desk(const QString &folder, EditPolicy policy = quick)
        : rest(network)
        , journal(folder)
        , runner(rest, { .journal = &journal }, policy)
        , history(runner)
    {
        rest.setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
        rest.openSession({ .id = SessionId(u"1"_s), .csrfToken = "t", .cookie = "icws_1=x" });
        QObject::connect(&journal, &EditJournal::opened, &runner, [this](const JournalContent &content) {
            runner.restore(content);
            isOpen = isOpen || content.isKept;
        });
        runner.setWho(u"anna"_s);
        runner.setConnected(false);
        journal.open({ u"s"_s, u"anna"_s });
        if (!QTest::qWaitFor([this] { return isOpen; })) {
            qFatal("the journal does not open");
        }
    }

    [[nodiscard]] EditState state(EditNumber number) const { return runner.find(number)->state; }
    [[nodiscard]] QByteArrayList sent() const
    {
        QByteArrayList sent;
        for (const auto &request : network.requests()) {
            sent += request.verb + ' ' + request.path;
        }
        return sent;
    }
    [[nodiscard]] QList<EditNumber> order() const
    {
        QList<EditNumber> order;
        for (const Edit &edit : runner.edits()) {
            order += edit.number;
        }
        return order;
    }
    QList<Edit> log()
    {
        std::optional<LogPage> page;
        const auto call =
            journal.log({}).then(&journal, [&page](const Result<LogPage> &result) { page = result.value(); });
        if (!QTest::qWaitFor([&page] { return page.has_value(); })) {
            qFatal("no log");
        }
        return page->edits;
    }

    FakeNetwork network;
    RestClient rest;
    EditJournal journal;
    EditRunner runner;
    EditHistory history;
    bool isOpen = false;
};

Command update(const QString &entry, const QString &directory = u"d"_s)
{
    return UpdateContact { ref(directory, entry), fullDraft(u"before"_s), fullDraft(u"after"_s) };
}

} // namespace

class EditOutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAConnectionEditsWaitAndAreSentInOrder();
    void whatWaitsIsThereAfterAStart();
    void whatWaitsCanBeTakenBackForGood();
    void aDeletionFromBeforeTheStartCanBeTakenBackOnceMore();
    void orderIsChangedOnlyWhereItIsSafe();
    void theOrderIsThereAfterAStart();
    void nothingIsSentBeforeItIsWrittenDown();
    void aBusyEditThatIsStoppedIsKept();
    void stoppedDuringAnAttemptThereIsNoFurtherOne();
    void aRefusedEditIsThereAfterAStart();
    void leavingKeepsWhatIsNotOver();
    void whatIsOverIsInTheLog();
    void whatIsGivenUpIsInTheLogWhenItMayHaveBeenDone();
    void anotherPersonSeesNothingOfIt();
    void undoAndRedoGoThroughTheServer();
    void aGroupIsUndoneInOneStep();
    void undoingADeletionMakesItAgainWithItsLinks();
    void aListThatIsMadeWithALinkIsOneStep();
    void olderEditsAreUndoneUnderTheNewId();
    void theLogCanBeUndoneFrom();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EditOutboxTest::withoutAConnectionEditsWaitAndAreSentInOrder()
{
    Desk desk(folder());
    const EditNumber first = desk.runner.run(update(u"1"_s));
    const EditNumber second = desk.runner.run(update(u"2"_s));
    QCOMPARE(desk.state(first), EditState::Outbox);
    QCOMPARE(desk.state(second), EditState::Outbox);
    QVERIFY(!desk.runner.isIdle());
    desk.runner.setConnected(true);
    QTRY_VERIFY(desk.runner.isIdle());
    QCOMPARE(
        desk.sent(), (QByteArrayList { "PUT /directories/contacts/d/1", "PUT /directories/contacts/d/2" }));
    QCOMPARE(desk.state(second), EditState::Done);
}

void EditOutboxTest::whatWaitsIsThereAfterAStart()
{
    EditNumber number {};
    {
        Desk desk(folder());
        number = desk.runner.run(update(u"1"_s));
    }
    Desk desk(folder());
    QVERIFY(desk.runner.isKept());
    QCOMPARE(desk.state(number), EditState::Outbox);
    QVERIFY(desk.runner.find(number)->command == update(u"1"_s));
    desk.runner.setConnected(true);
    QTRY_COMPARE(desk.state(number), EditState::Done);
    QCOMPARE(desk.network.requests().size(), 1);
    const EditNumber later = desk.runner.run(update(u"1"_s));
    QVERIFY(later > number);
}

void EditOutboxTest::whatWaitsCanBeTakenBackForGood()
{
    {
        Desk desk(folder());
        const EditNumber number = desk.runner.run(update(u"1"_s));
        QVERIFY(desk.runner.takeBack(number));
        QCOMPARE(desk.state(number), EditState::TakenBack);
        QVERIFY(desk.runner.isIdle());
    }
    Desk desk(folder());
    QVERIFY(desk.runner.edits().isEmpty());
    QVERIFY(desk.log().isEmpty());
}

void EditOutboxTest::aDeletionFromBeforeTheStartCanBeTakenBackOnceMore()
{
    EditNumber number {};
    {
        Desk desk(folder(), { .undoTime = 1h });
        desk.runner.setConnected(true);
        number = desk.runner.runUndoable(DeleteContact { ref(u"d"_s, u"1"_s), {} });
    }
    Desk desk(folder());
    QCOMPARE(desk.state(number), EditState::Outbox);
    QVERIFY(desk.runner.isBeingDeleted(ref(u"d"_s, u"1"_s)));
    desk.runner.setConnected(true);
    QCOMPARE(desk.state(number), EditState::Waiting);
    QTRY_COMPARE(desk.state(number), EditState::Done);
    QVERIFY(!desk.runner.isBeingDeleted(ref(u"d"_s, u"1"_s)));
}

void EditOutboxTest::orderIsChangedOnlyWhereItIsSafe()
{
    Desk desk(folder());
    const EditNumber first = desk.runner.run(update(u"1"_s));
    const EditNumber same = desk.runner.run(update(u"1"_s));
    const EditNumber other = desk.runner.run(update(u"2"_s));
    const EditNumber creation = desk.runner.run(CreateContact { DirectoryId(u"d"_s), {} });
    const EditNumber elsewhere = desk.runner.run(update(u"3"_s, u"e"_s));
    QVERIFY(!desk.runner.canMoveUp(first));
    QVERIFY(!desk.runner.canMoveUp(same)); // the later one is meant to win
    QVERIFY(desk.runner.canMoveUp(other));
    QVERIFY(!desk.runner.canMoveUp(creation));
    QVERIFY(desk.runner.canMoveUp(elsewhere));
    QSignalSpy reordered(&desk.runner, &EditRunner::reordered);
    desk.runner.moveUp(other);
    desk.runner.moveUp(other);
    QCOMPARE(reordered.count(), 2);
    QCOMPARE(desk.order(), (QList { other, first, same, creation, elsewhere }));
    desk.runner.moveUp(same);
    QCOMPARE(reordered.count(), 2);
    desk.runner.setConnected(true);
    QTRY_VERIFY(desk.runner.isIdle());
    QCOMPARE(
        desk.network.requests("PUT", "/directories/contacts/d").first().path, "/directories/contacts/d/2");
}

void EditOutboxTest::theOrderIsThereAfterAStart()
{
    QList<EditNumber> order;
    {
        Desk desk(folder());
        desk.runner.run(update(u"1"_s));
        desk.runner.moveUp(desk.runner.run(update(u"2"_s)));
        order = desk.order();
    }
    QVERIFY(order.first() > order.last());
    const Desk desk(folder());
    QCOMPARE(desk.order(), order);
}

void EditOutboxTest::nothingIsSentBeforeItIsWrittenDown()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    bool isKnown = false;
    desk.network.answerWith([&](const FakeNetwork::Request &) {
        // A second journal cannot look into the file, but a copy of it can be looked into.
        const QTemporaryDir copy;
        const QDir from(folder());
        const auto files = from.entryList({ u"*.edits"_s, u"*.edits-wal"_s }, QDir::Files);
        for (const QString &name : files) {
            QFile::copy(from.filePath(name), copy.filePath(name));
        }
        EditJournal other(copy.path());
        QSignalSpy opened(&other, &EditJournal::opened);
        other.open({ u"s"_s, u"anna"_s });
        isKnown = QTest::qWaitFor([&opened] {
            return !opened.isEmpty() && opened.last().first().value<JournalContent>().isKept;
        }) && opened.last().first().value<JournalContent>().unfinished.size() == 1;
        return FakeNetwork::Answer {};
    });
    const EditNumber number = desk.runner.run(update(u"1"_s));
    QTRY_COMPARE(desk.state(number), EditState::Done);
    QVERIFY(isKnown);
}

void EditOutboxTest::aBusyEditThatIsStoppedIsKept()
{
    Desk desk(folder(), { .firstBusyDelay = 1h });
    desk.runner.setConnected(true);
    desk.network.answerWith(
        [](const auto &) { return FakeNetwork::refusal(503, u"error.request.directory.busy"_s); });
    const EditNumber number = desk.runner.run(update(u"1"_s));
    const EditNumber other = desk.runner.run(update(u"2"_s, u"e"_s));
    QTRY_COMPARE(desk.state(number), EditState::RetryingBusy);
    QVERIFY(desk.runner.find(number)->dueAt > QDateTime::currentDateTimeUtc());
    QTRY_COMPARE(desk.state(other), EditState::RetryingBusy);
    desk.network.answerWith({});
    desk.runner.stop(number);
    QCOMPARE(desk.state(number), EditState::Failed);
    QCOMPARE(desk.state(other), EditState::RetryingBusy);
    QVERIFY(desk.runner.find(number)->error->kind == ErrorKind::Busy);
    desk.runner.retry(number);
    QTRY_COMPARE(desk.state(number), EditState::Done);
}

void EditOutboxTest::stoppedDuringAnAttemptThereIsNoFurtherOne()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.network.answerWith([&desk](const auto &) {
        const QList<Edit> edits = desk.runner.edits();
        desk.runner.stop(edits.first().number); // does nothing to the first attempt: nobody has waited yet
        return FakeNetwork::refusal(503, u"error.request.directory.busy"_s);
    });
    const EditNumber number = desk.runner.run(update(u"1"_s));
    QTRY_COMPARE(desk.state(number), EditState::Failed);
    QCOMPARE(desk.sent().size(), 2);
    desk.network.answerWith({});
    desk.runner.retry(number);
    QTRY_COMPARE(desk.state(number), EditState::Done);
}

void EditOutboxTest::aRefusedEditIsThereAfterAStart()
{
    EditNumber number {};
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.network.answerWith([](const auto &) { return FakeNetwork::refusal(403); });
        number = desk.runner.run(update(u"1"_s));
        QTRY_COMPARE(desk.state(number), EditState::Failed);
    }
    Desk desk(folder());
    QCOMPARE(desk.state(number), EditState::Failed);
    QVERIFY(desk.runner.find(number)->error->kind == ErrorKind::Forbidden);
    desk.runner.setConnected(true);
    QVERIFY(desk.runner.isIdle()); // it waits for a person
    desk.runner.drop(number);
    QTRY_COMPARE(desk.log().size(), 1);
    QCOMPARE(desk.log().first().answer, EditAnswer::Refused);
}

void EditOutboxTest::leavingKeepsWhatIsNotOver()
{
    EditNumber onItsWay {};
    EditNumber behind {};
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.network.answerWith([](const auto &) { return FakeNetwork::Answer { .never = true }; });
        onItsWay = desk.runner.run(update(u"1"_s));
        behind = desk.runner.run(update(u"2"_s));
        QTRY_COMPARE(desk.network.requests().size(), 1);
        desk.runner.suspend();
        QCOMPARE(desk.state(onItsWay), EditState::Outbox);
        QVERIFY(!desk.runner.takeBack(onItsWay)); // it may have been done
    }
    const Desk desk(folder());
    QCOMPARE(desk.order(), (QList { onItsWay, behind }));
}

void EditOutboxTest::whatIsOverIsInTheLog()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.network.answerWith([](const auto &) {
        return FakeNetwork::Answer { .status = 201, .body = QJsonObject { { u"entryId"_s, u"new"_s } } };
    });
    const EditNumber number = desk.runner.run(CreateContact { DirectoryId(u"d"_s), fullDraft() });
    QTRY_COMPARE(desk.state(number), EditState::Done);
    const QList<Edit> log = desk.log();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().number, number);
    QCOMPARE(log.first().createdId, u"new"_s);
    QCOMPARE(log.first().who, u"anna"_s);
    QCOMPARE(log.first().answer, EditAnswer::Accepted);
    QVERIFY(log.first().finishedAt >= log.first().givenAt);
}

void EditOutboxTest::whatIsGivenUpIsInTheLogWhenItMayHaveBeenDone()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.network.answerWith([](const auto &) { return FakeNetwork::Answer { .never = true }; });
    const EditNumber sent = desk.runner.run(update(u"1"_s));
    const EditNumber unsent = desk.runner.run(update(u"2"_s));
    QTRY_COMPARE(desk.network.requests().size(), 1);
    desk.runner.drop(unsent);
    desk.runner.drop(sent);
    QTRY_COMPARE(desk.log().size(), 1);
    QCOMPARE(desk.log().first().number, sent);
    QCOMPARE(desk.log().first().answer, EditAnswer::Unknown);
}

void EditOutboxTest::anotherPersonSeesNothingOfIt()
{
    Desk desk(folder());
    const EditNumber number = desk.runner.run(update(u"1"_s));
    QSignalSpy dropped(&desk.runner, &EditRunner::dropped);
    desk.runner.forget();
    QCOMPARE(dropped.count(), 1);
    QVERIFY(desk.runner.edits().isEmpty());
    QVERIFY(desk.runner.isIdle());
    desk.isOpen = false;
    desk.journal.open({ u"s"_s, u"ben"_s });
    QTRY_VERIFY(desk.isOpen);
    QVERIFY(desk.runner.edits().isEmpty());
    desk.isOpen = false;
    desk.journal.open({ u"s"_s, u"anna"_s });
    QTRY_VERIFY(desk.isOpen);
    QCOMPARE(desk.state(number), EditState::Outbox);
}

void EditOutboxTest::undoAndRedoGoThroughTheServer()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    QVERIFY(!desk.history.undoStep());
    const EditNumber number = desk.runner.run(update(u"1"_s));
    QTRY_VERIFY(desk.history.undoStep());
    QVERIFY(desk.history.undoStep()->command == update(u"1"_s));
    desk.history.undo();
    QVERIFY(!desk.history.undoStep());
    QTRY_VERIFY(desk.history.redoStep());
    QVERIFY(desk.history.redoStep()->command == update(u"1"_s)); // what would be done again
    QVERIFY(desk.runner.find(number)->undoneBy);
    desk.history.redo();
    QTRY_VERIFY(desk.history.undoStep());
    QCOMPARE(desk.network.requests().size(), 3);
    QCOMPARE(desk.network.requests().at(0).body, desk.network.requests().at(2).body);
    QVERIFY(desk.network.requests().at(0).body != desk.network.requests().at(1).body);
    QVERIFY(!desk.runner.find(number)->undoneBy);
    const EditNumber next = desk.runner.run(update(u"2"_s));
    QTRY_COMPARE(desk.state(next), EditState::Done);
    QVERIFY(!desk.history.redoStep());
}

void EditOutboxTest::aGroupIsUndoneInOneStep()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.runner.run(update(u"1"_s), { .group = EditGroup(5) });
    desk.runner.run(update(u"2"_s), { .group = EditGroup(5) });
    QTRY_VERIFY(desk.runner.isIdle());
    QCOMPARE(desk.history.undoStep()->count, 2);
    desk.history.undo();
    QTRY_VERIFY(desk.runner.isIdle());
    QCOMPARE(desk.network.requests().size(), 4);
    QVERIFY(!desk.history.undoStep());
    QCOMPARE(desk.history.redoStep()->count, 2);
}

void EditOutboxTest::undoingADeletionMakesItAgainWithItsLinks()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.network.answerWith([](const FakeNetwork::Request &request) {
        return request.verb != "POST" ? FakeNetwork::Answer {}
            : request.path.endsWith("/links")
            ? FakeNetwork::Answer { .status = 201,
                  .body = QJsonObject { { u"speedDialContactLinkId"_s, u"link2"_s } } }
            : FakeNetwork::Answer { .status = 201, .body = QJsonObject { { u"entryId"_s, u"2"_s } } };
    });
    const CarriedLink link { DirectoryId(u"l"_s), u"Mine"_s, {}, {}, PrimaryNumber::Fax };
    desk.runner.run(DeleteContact { ref(u"d"_s, u"1"_s), fullDraft(), { link } });
    QTRY_VERIFY(desk.history.undoStep());
    desk.history.undo();
    QTRY_VERIFY(desk.runner.isIdle());
    QCOMPARE(desk.sent(),
        (QByteArrayList { "DELETE /directories/contacts/d/1", "POST /directories/contacts/d",
            "POST /directories/speed-dial/l/links" }));
    QCOMPARE(desk.network.requests().last().body["sourceContactEntryID"_L1].toString(), u"2"_s);
    QVERIFY(!desk.history.undoStep()); // the link came with it: no step of its own
    QVERIFY(desk.history.redoStep());
    desk.history.redo();
    QTRY_COMPARE(desk.sent().last(), "DELETE /directories/contacts/d/2");
}

void EditOutboxTest::aListThatIsMadeWithALinkIsOneStep()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.network.answerWith([](const FakeNetwork::Request &request) {
        return request.verb != "POST" ? FakeNetwork::Answer {}
            : request.path.endsWith("/links")
            ? FakeNetwork::Answer { .status = 201,
                  .body = QJsonObject { { u"speedDialContactLinkId"_s, u"link"_s } } }
            : FakeNetwork::Answer { .status = 201, .body = QJsonObject { { u"directoryId"_s, u"l"_s } } };
    });
    const CarriedLink link { {}, {}, ref(u"d"_s, u"1"_s), u"Anna"_s, PrimaryNumber::Fax };
    const CreateSpeedDial create { u"Mine"_s, {}, { link } };
    desk.runner.run(create);
    QTRY_COMPARE(desk.sent().size(), 2);
    QTRY_VERIFY(desk.runner.isIdle());
    QCOMPARE(desk.history.undoStep()->count, 1);
    QVERIFY(desk.history.undoStep()->command == Command(create));
    desk.history.undo();
    QTRY_COMPARE(desk.sent().last(), "DELETE /directories/speed-dial/l");
    QTRY_VERIFY(desk.history.redoStep());
    desk.history.redo();
    QTRY_COMPARE(desk.sent().size(), 5); // the list once and the link once
    QTRY_VERIFY(desk.runner.isIdle());
    QCOMPARE(desk.sent().last(), "POST /directories/speed-dial/l/links");
}

void EditOutboxTest::olderEditsAreUndoneUnderTheNewId()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.network.answerWith([](const FakeNetwork::Request &request) {
        return request.verb == "POST"
            ? FakeNetwork::Answer { .status = 201, .body = QJsonObject { { u"entryId"_s, u"2"_s } } }
            : FakeNetwork::Answer {};
    });
    desk.runner.run(update(u"1"_s));
    desk.runner.run(DeleteContact { ref(u"d"_s, u"1"_s), fullDraft() });
    QTRY_VERIFY(desk.runner.isIdle());
    desk.history.undo();
    QTRY_VERIFY(desk.runner.isIdle());
    desk.history.undo();
    QTRY_COMPARE(desk.sent().last(), "PUT /directories/contacts/d/2");
}

void EditOutboxTest::theLogCanBeUndoneFrom()
{
    EditNumber number {};
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        number = desk.runner.run(update(u"1"_s));
        QTRY_COMPARE(desk.state(number), EditState::Done);
    }
    Desk desk(folder());
    desk.runner.setConnected(true);
    const Edit logged = desk.log().first();
    QCOMPARE(desk.history.hindranceToUndo(logged), UndoHindrance::None);
    QVERIFY(desk.history.undo(logged));
    QCOMPARE(desk.history.hindranceToUndo(logged), UndoHindrance::BeingUndone);
    QVERIFY(!desk.history.undo(logged)); // not twice
    QTRY_VERIFY(desk.runner.isIdle());
    const QList<Edit> log = desk.log();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.at(0).undoes, number);
    QCOMPARE(log.at(1).undoneBy, log.at(0).number);
    QCOMPARE(desk.history.hindranceToUndo(log.at(1)), UndoHindrance::Undone);
    QCOMPARE(desk.history.hindranceToUndo(log.at(0)), UndoHindrance::None); // that is to do it again
}

QTEST_GUILESS_MAIN(EditOutboxTest)
#include "tst_editoutbox.moc"
