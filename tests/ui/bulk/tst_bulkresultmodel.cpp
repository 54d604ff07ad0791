// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakes/fakenetwork.h"
#include "ui/bulk/bulkresultmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 5000;

/// Edits that are paused at once: nobody tells anything of them but that they are given, a few at a time.
struct World
{
    World()
        : runner(rest)
    {
        rest.setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
        rest.openSession({ .id = SessionId(u"1"_s), .csrfToken = "t", .cookie = "icws_1=x" });
        runner.setConnected(true);
        group = runner.runTogether(count, [](qsizetype index, EditNumber) {
            ContactDraft after;
            after.text(ContactField::DisplayName) = QString::number(index);
            return std::optional(GivenEdit {
                UpdateContact { { DirectoryId(u"d"_s), EntryId(QString::number(index)) }, {}, after } });
        });
        runner.pause(group);
    }

    FakeNetwork network;
    RestClient rest { network };
    EditRunner runner;
    EditGroup group {};
};

/// Every edit in its place, once.
bool isInOrder(const BulkResultModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const Edit *edit = model.editAt(row);
        if (!edit || entryOf(edit->command)->entry != EntryId(QString::number(row))) {
            return false;
        }
    }
    return true;
}

} // namespace

class BulkResultModelTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsGivenWhileTheListIsFilledComesBehind();
    void whatIsToldIsShownAtOnceWhenItIsNeeded();
    void whatWasNotLoadedIsLeftOutByReason();
};

void BulkResultModelTest::whatIsGivenWhileTheListIsFilledComesBehind()
{
    World world;
    QTRY_VERIFY(!world.runner.numbersOf(world.group).isEmpty()); // and perhaps not all of them
    BulkResultModel model(world.runner, world.group);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count, 30'000);
    QVERIFY(isInOrder(model));
}

void BulkResultModelTest::whatIsToldIsShownAtOnceWhenItIsNeeded()
{
    World world;
    QTRY_COMPARE_WITH_TIMEOUT(world.runner.numbersOf(world.group).size(), count, 30'000);
    BulkResultModel model(world.runner, world.group);
    QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 30'000);
    const EditNumber last = world.runner.numbersOf(world.group).constLast();
    QVERIFY(world.runner.takeBack(last));
    QVERIFY(model.kindOf(count - 1) == BulkResultModel::Kind::Open); // for a moment
    model.catchUp();
    QVERIFY(model.kindOf(count - 1) == BulkResultModel::Kind::NotDone);
}

void BulkResultModelTest::whatWasNotLoadedIsLeftOutByReason()
{
    World world;
    const BulkRow row { .contact = {}, .kind = BulkRow::Kind::Skip, .reason = BulkReason::NotLoaded };
    const BulkResultModel model(world.runner, world.group, { row, row });
    QCOMPARE(model.rowCount(), 2); // the others come in turns
    QCOMPARE(model.index(0, BulkResultModel::EntryColumn).data().toString(), u"(not loaded)"_s);
    QVERIFY(model.index(1, BulkResultModel::DetailsColumn).data().toString().contains(u"not loaded yet"_s));
}

QTEST_MAIN(BulkResultModelTest)
#include "tst_bulkresultmodel.moc"
