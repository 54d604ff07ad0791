// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edithistory.h"
#include "core/edits/editjournal.h"
#include "tests/core/edits/editsamples.h"
#include "tests/support/fakes/fakenetwork.h"

#include <QDir>
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
    explicit Desk(const QString &folder)
        : rest(network)
        , journal(folder)
        , runner(rest, { .journal = &journal }, quick)
        , history(runner)
    {
        rest.setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
        rest.openSession({ .id = SessionId(u"1"_s), .csrfToken = "t", .cookie = "icws_1=x" });
        QObject::connect(&journal, &EditJournal::opened, &runner, [this](const JournalContent &content) {
            runner.restore(content);
            history.restart(content.successors);
            isOpen = isOpen || content.isKept;
        });
        runner.setConnected(false);
        journal.open({ u"s"_s, u"anna"_s });
        if (!QTest::qWaitFor([this] { return isOpen; })) {
            qFatal("the journal does not open");
        }
    }

    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return runner.isIdle(); }, 20000);
    }
    /// The first requests are answered, the others hang until release().
    void answerOnly(int count)
    {
        network.answerWith([count, asked = 0](const auto &) mutable {
            return FakeNetwork::Answer { .never = ++asked > count };
        });
    }
    /// The ids of all entries that something was sent for.
    [[nodiscard]] QSet<QByteArray> sent() const
    {
        QSet<QByteArray> sent;
        for (const auto &request : network.requests()) {
            sent += request.path.mid(request.path.lastIndexOf('/') + 1);
        }
        return sent;
    }

    FakeNetwork network;
    RestClient rest;
    EditJournal journal;
    EditRunner runner;
    EditHistory history;
    bool isOpen = false;
};

QList<Command> updates(int count)
{
    QList<Command> commands;
    for (int i = 0; i < count; ++i) {
        ContactDraft after;
        after.text(ContactField::DisplayName) = u"after"_s;
        commands += UpdateContact { ref(u"d"_s, QString::number(i)), {}, after };
    }
    return commands;
}

const FakeNetwork::Answer made { .status = 201,
    .body = QJsonObject { { u"speedDialContactLinkId"_s, u"70"_s } } };

Command move()
{
    return AddLink { DirectoryId(u"new"_s), u"New"_s, ref(u"d"_s, u"1"_s), u"Anna"_s, PrimaryNumber::Fax,
        FormerLink { DirectoryId(u"old"_s), u"Old"_s, LinkId(u"7"_s) } };
}

} // namespace

class GroupJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aGroupGoesOnAfterACrash();
    void onlyWhatWasAboutToBeSentIsInDoubtAfterACrash();
    void whatWasNotedOfItIsKnownAfterACrash();
    void aMovedLinkLeavesItsFormerListAfterACrashToo();
    void aLinkThatCannotBeMovedStaysWhereItIs();
    void aPausedGroupIsPausedAfterAStart();
    void whatWasCancelledStaysCancelled();
    void aGroupThatIsOverIsNotBroughtBack();
    void leavingKeepsTheRest();
    void allOfItIsUndoneAtOnce();
    void onlyWhatWasDoneIsUndone();
    void whatIsDoneMeanwhileIsAStepOfItsOwn();
    void anUndoneGroupOfDeletionsIsDeletedAgainUnderItsNewIds();
    void whatWasDoneBeforeACrashIsUndoneWithTheRest();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QString::number(m_lives)); }
    /// The files as they are now; what is written afterwards is lost.
    void crash()
    {
        const QDir from(folder());
        ++m_lives;
        QDir().mkpath(folder());
        const QStringList files = from.entryList({ u"*.edits"_s, u"*.edits-wal"_s }, QDir::Files);
        for (const QString &name : files) {
            QFile::copy(from.filePath(name), QDir(folder()).filePath(name));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_lives = 0;
};

void GroupJournalTest::aGroupGoesOnAfterACrash()
{
    EditGroup group {};
    QSet<QByteArray> sent;
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.answerOnly(20);
        group = desk.runner.runTogether(updates(100));
        QTRY_COMPARE(desk.runner.progress(group)->done, 20);
        QTRY_COMPARE(desk.network.requests().size(), 24);
        crash();
        sent = desk.sent();
    }
    Desk desk(folder());
    QCOMPARE(desk.runner.groups(), QList { group });
    desk.runner.setConnected(true);
    QTRY_VERIFY(desk.runner.progress(group)->isOver());
    const GroupProgress progress = *desk.runner.progress(group);
    QCOMPARE(progress.total, 100);
    QCOMPARE(progress.done, 100);
    QVERIFY(desk.network.mostAtOnce() <= 4);
    sent += desk.sent();
    QCOMPARE(sent.size(), 100);
    QCOMPARE(editsOf(desk.runner, group).size(), 100);
}

void GroupJournalTest::onlyWhatWasAboutToBeSentIsInDoubtAfterACrash()
{
    EditGroup group {};
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.answerOnly(0);
        group = desk.runner.runTogether(updates(100));
        QTRY_COMPARE(desk.network.requests().size(), 4);
        crash();
    }
    Desk desk(folder());
    QTRY_COMPARE(editsOf(desk.runner, group).size(), 100);
    desk.runner.cancel(group);
    QTRY_COMPARE(desk.runner.progress(group)->takenBack, 96);
    QCOMPARE(desk.runner.progress(group)->waiting, 4); // these may have been done
}

void GroupJournalTest::whatWasNotedOfItIsKnownAfterACrash()
{
    EditGroup group {};
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.answerOnly(0);
        const QList<Command> given = updates(100);
        group = desk.runner.runTogether(
            given.size(), [&given](qsizetype index, EditNumber) { return GivenEdit { given.at(index) }; },
            u"Ünsworth, Dave\tis left out\n"_s);
        QTRY_COMPARE(desk.network.requests().size(), 4);
        desk.runner.pause(group);
        crash();
    }
    const Desk desk(folder());
    QCOMPARE(desk.runner.noteOf(group), u"Ünsworth, Dave\tis left out\n"_s);
    QCOMPARE(desk.runner.noteOf(EditGroup()), QString());
}

void GroupJournalTest::aMovedLinkLeavesItsFormerListAfterACrashToo()
{
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.network.answerWith([](const FakeNetwork::Request &request) {
            return request.verb == "POST" ? made : FakeNetwork::Answer { .never = true };
        });
        desk.runner.runTogether({ move() });
        QTRY_COMPARE(desk.network.requests("DELETE", {}).size(), 1);
        crash();
    }
    const Desk desk(folder());
    QTRY_COMPARE(desk.runner.edits().size(), 2);
    QCOMPARE(desk.runner.edits().first().state, EditState::Done);
    const Edit waiting = desk.runner.edits().last();
    const auto removal = std::get<RemoveLink>(waiting.command);
    QCOMPARE(removal.list, DirectoryId(u"old"_s));
    QCOMPARE(removal.link, LinkId(u"7"_s));
    QVERIFY(!isFinished(waiting.state));
}

void GroupJournalTest::aLinkThatCannotBeMovedStaysWhereItIs()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.network.answerWith([](const FakeNetwork::Request &) { return FakeNetwork::refusal(403); });
    const EditGroup group = desk.runner.runTogether({ move() });
    QTRY_VERIFY(desk.runner.progress(group)->isOver());
    QVERIFY(desk.settle());
    QCOMPARE(desk.network.requests().size(), 1);
    // The rights are there now; undone, it is where it was.
    desk.network.answerWith([](const FakeNetwork::Request &request) {
        return request.verb == "POST" ? made : FakeNetwork::Answer {};
    });
    desk.runner.retry(desk.runner.edits().first().number);
    QVERIFY(desk.settle());
    QCOMPARE(desk.network.requests("DELETE", {}).size(), 1);
    QCOMPARE(desk.history.undoStep()->count, 2);
    desk.network.forget();
    desk.history.undo();
    QVERIFY(desk.settle());
    QCOMPARE(desk.network.requests("POST", "/directories/speed-dial/old").size(), 1);
    QCOMPARE(desk.network.requests("DELETE", "/directories/speed-dial/new").size(), 1);
    desk.network.forget();
    desk.history.redo();
    QVERIFY(desk.settle());
    QCOMPARE(desk.network.requests("POST", "/directories/speed-dial/new").size(), 1);
    QCOMPARE(desk.network.requests("DELETE", {}).size(), 1);
}

void GroupJournalTest::aPausedGroupIsPausedAfterAStart()
{
    EditGroup group {};
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.answerOnly(8);
        group = desk.runner.runTogether(updates(50));
        QTRY_COMPARE(desk.network.requests().size(), 12);
        desk.runner.pause(group);
    }
    Desk desk(folder());
    desk.runner.setConnected(true);
    QVERIFY(desk.runner.progress(group)->isPaused);
    const EditNumber other = desk.runner.run(updates(1000).last());
    QTRY_COMPARE(desk.runner.find(other)->state, EditState::Done);
    QCOMPARE(desk.network.requests().size(), 1);
    desk.runner.goOn(group);
    QTRY_COMPARE(desk.runner.progress(group)->done, 50);
}

void GroupJournalTest::whatWasCancelledStaysCancelled()
{
    EditGroup group {};
    {
        Desk desk(folder());
        group = desk.runner.runTogether(updates(50));
        QTRY_COMPARE(editsOf(desk.runner, group).size(), 50);
        desk.runner.cancel(group);
        QTRY_VERIFY(desk.runner.progress(group)->isOver());
    }
    const Desk desk(folder());
    QVERIFY(!desk.runner.progress(group));
    QVERIFY(desk.runner.edits().isEmpty());
}

void GroupJournalTest::aGroupThatIsOverIsNotBroughtBack()
{
    EditGroup group {};
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        group = desk.runner.runTogether(updates(20));
        QVERIFY(desk.settle());
    }
    const Desk desk(folder());
    QVERIFY(!desk.runner.progress(group));
    QVERIFY(desk.runner.isIdle());
}

void GroupJournalTest::leavingKeepsTheRest()
{
    EditGroup group {};
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.answerOnly(4);
        group = desk.runner.runTogether(updates(30));
        QTRY_COMPARE(desk.network.requests().size(), 8);
        desk.runner.suspend();
        QTRY_COMPARE(editsOf(desk.runner, group).last().state, EditState::Outbox);
        QCOMPARE(desk.network.requests().size(), 8);
    }
    Desk desk(folder());
    desk.runner.setConnected(true);
    QTRY_COMPARE(desk.runner.progress(group)->done, 30);
    QCOMPARE(desk.network.requests().size(), 26);
}

void GroupJournalTest::allOfItIsUndoneAtOnce()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.runner.runTogether(updates(50));
    QVERIFY(desk.settle());
    QCOMPARE(desk.history.undoStep()->count, 50);
    desk.history.undo();
    QVERIFY(!desk.history.undoStep());
    QVERIFY(desk.settle());
    QCOMPARE(desk.network.requests().size(), 100);
    QCOMPARE(desk.network.requests().last().body["displayName"_L1].toString(), QString());
    QCOMPARE(desk.network.mostAtOnce(), 4);
    QVERIFY(!desk.history.undoStep());
    QCOMPARE(desk.history.redoStep()->count, 50);
    desk.history.redo();
    QVERIFY(desk.settle());
    QCOMPARE(desk.network.requests().last().body["displayName"_L1].toString(), u"after"_s);
    QCOMPARE(desk.history.undoStep()->count, 50);
}

void GroupJournalTest::onlyWhatWasDoneIsUndone()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.network.answerWith([](const FakeNetwork::Request &request) {
        return request.path.endsWith("/7") ? FakeNetwork::refusal(403) : FakeNetwork::Answer {};
    });
    desk.runner.runTogether(updates(10));
    QVERIFY(desk.settle());
    QCOMPARE(desk.history.undoStep()->count, 9);
    desk.history.undo();
    QVERIFY(desk.settle());
    QCOMPARE(desk.network.requests().size(), 19);
}

void GroupJournalTest::whatIsDoneMeanwhileIsAStepOfItsOwn()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    desk.answerOnly(4);
    const EditGroup group = desk.runner.runTogether(updates(20));
    QTRY_COMPARE(desk.runner.progress(group)->done, 4);
    desk.network.answerWith({});
    desk.runner.run(updates(100).last());
    desk.network.release();
    QVERIFY(desk.settle());
    QCOMPARE(desk.history.undoStep()->count, 1);
    desk.history.undo();
    QVERIFY(desk.settle());
    QCOMPARE(desk.history.undoStep()->count, 20);
}

void GroupJournalTest::anUndoneGroupOfDeletionsIsDeletedAgainUnderItsNewIds()
{
    Desk desk(folder());
    desk.runner.setConnected(true);
    int made = 100;
    desk.network.answerWith([&made](const FakeNetwork::Request &request) {
        const QJsonObject body { { u"entryId"_s, QString::number(++made) } };
        return request.verb == "POST" ? FakeNetwork::Answer { .status = 201, .body = body }
                                      : FakeNetwork::Answer {};
    });
    QList<Command> deletions;
    for (int i = 0; i < 10; ++i) {
        deletions += DeleteContact { ref(u"d"_s, QString::number(i)), fullDraft(QString::number(i)) };
    }
    desk.runner.runTogether(deletions);
    QVERIFY(desk.settle());
    desk.history.undo();
    QVERIFY(desk.settle());
    QCOMPARE(desk.network.requests("POST", "/directories/contacts/d").size(), 10);
    desk.network.forget();
    desk.history.redo();
    QVERIFY(desk.settle());
    const auto again = desk.network.requests("DELETE", "/directories/contacts/d");
    QCOMPARE(again.size(), 10);
    for (const auto &request : again) {
        QVERIFY(request.path.mid(request.path.lastIndexOf('/') + 1).toInt() > 100);
    }
}

void GroupJournalTest::whatWasDoneBeforeACrashIsUndoneWithTheRest()
{
    {
        Desk desk(folder());
        desk.runner.setConnected(true);
        desk.answerOnly(8);
        desk.runner.runTogether(updates(30));
        QTRY_COMPARE(desk.network.requests().size(), 12);
    }
    Desk desk(folder());
    desk.runner.setConnected(true);
    QVERIFY(desk.settle());
    QCOMPARE(desk.history.undoStep()->count, 30);
}

QTEST_GUILESS_MAIN(GroupJournalTest)
#include "tst_groupjournal.moc"
