// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edithistory.h"
#include "core/edits/editlog.h"
#include "tests/support/fakes/fakenetwork.h"
#include "ui/changelog/changedetails.h"
#include "ui/changelog/changelogexport.h"
#include "ui/changelog/changelogmodel.h"
#include "ui/changelog/changewords.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using namespace dialbook::test;

namespace {

const QDateTime start = QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC);
const ContactRef clara { DirectoryId(u"public"_s), EntryId(u"c-1"_s) };

UpdateContact toStock(const QString &name)
{
    UpdateContact update { clara, {}, {} };
    update.before.text(ContactField::DisplayName) = name;
    update.before.text(ContactField::Department) = u"Sales"_s;
    update.after = update.before;
    update.after.text(ContactField::Department) = u"Stock"_s;
    return update;
}

Edit logged(int number, const Command &command)
{
    Edit edit { EditNumber(quint64(number)), command, EditState::Done };
    edit.place = quint64(number);
    edit.givenAt = start.addSecs(number * 60);
    edit.finishedAt = edit.givenAt;
    edit.who = u"a.lindgren"_s;
    edit.answer = EditAnswer::Accepted;
    return edit;
}

Edit change(int number, const QString &name)
{
    return logged(number, toStock(name));
}

/// A journal in memory, and a runner that writes into it.
struct Desk
{
    Desk()
    {
        journal.setKeptDays(0);
        rest.setServer(*ServerAddress::fromUserInput(u"http://127.0.0.1:8018"_s));
        rest.openSession({ .id = SessionId(u"1"_s), .csrfToken = "t", .cookie = "icws_1=x" });
        QObject::connect(&journal, &EditJournal::opened, &runner,
            [this](const JournalContent &content) { runner.restore(content); });
        journal.open({ u"http://cic1.example.com"_s, u"a.lindgren"_s });
        runner.setConnected(true);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    void show(const LogQuery &query = {})
    {
        model.setQuery(query);
        QVERIFY(QTest::qWaitFor([this] { return !model.isLoading(); }));
    }

    FakeNetwork network;
    RestClient rest { network };
    EditJournal journal;
    EditRunner runner { rest, EditTools { .journal = &journal } };
    EditHistory history { runner };
    ChangeLogModel model { journal, runner };
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
};

} // namespace

class ChangeLogModelTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowSaysWhoChangedWhatFromWhatToWhat();
    void valuesAreToldInThePersonsWords();
    void pagesComeAsOneScrolls();
    void anotherSearchForgetsTheAnswerToTheLast();
    void whatIsDoneMeanwhileComesOnTop();
    void whatIsUndoneMeanwhileIsMarked();
    void whatDoesNotMatchDoesNotCome();
    void anotherPersonsLogIsAnother();
    void aFileHasALineForEachField();
    void anUnansweredRequestHasLinesOfItsOwn();
    void aFileOfManyPagesHasThemAll();
    void aFileThatCannotBeWrittenIsReported();
};

void ChangeLogModelTest::aRowSaysWhoChangedWhatFromWhatToWhat()
{
    Desk desk;
    Edit undone = change(1, u"Abernathy, Clara"_s);
    undone.undoneBy = EditNumber(7);
    desk.journal.write({ .edits = { undone } });
    desk.show();
    QCOMPARE(desk.model.rowCount(), 1);
    QCOMPARE(desk.cell(0, ChangeLogModel::Who), u"a.lindgren"_s);
    QCOMPARE(desk.cell(0, ChangeLogModel::What), u"Change an entry"_s);
    QCOMPARE(desk.cell(0, ChangeLogModel::Entry), u"Abernathy, Clara"_s);
    QCOMPARE(desk.cell(0, ChangeLogModel::Changes), u"Department: Sales → Stock"_s);
    QCOMPARE(desk.cell(0, ChangeLogModel::Answer), u"Done"_s);
    QCOMPARE(desk.cell(0, ChangeLogModel::Undone), u"Undone"_s);
    QVERIFY(desk.cell(0, ChangeLogModel::When)
                .contains(QLocale().toString(start.addSecs(60).toLocalTime().time(), QLocale::ShortFormat)));
}

void ChangeLogModelTest::valuesAreToldInThePersonsWords()
{
    const SetPrimaryNumber set { DirectoryId(u"l"_s), LinkId(u"1"_s), u"Clara"_s, PrimaryNumber::HomePhone,
        PrimaryNumber::MobilePhone };
    QCOMPARE(summaryOf(set), u"Primary Number: Home Phone → Mobile"_s);
    CreateContact create { DirectoryId(u"public"_s), {} };
    create.draft.text(ContactField::LastName) = u"Abernathy"_s;
    create.draft.primaryNumber = PrimaryNumber::Fax;
    create.draft.rights = ContactRights { .update = true, .remove = true };
    QCOMPARE(summaryOf(create),
        u"Last Name: Abernathy; Primary Number: Fax; Access Rights: Allow: Change, Allow: Delete"_s);
    UpdateContact emptied = toStock(u"Clara"_s);
    emptied.after.text(ContactField::Department).clear();
    QCOMPARE(summaryOf(emptied), u"Department: Sales → (empty)"_s);

    Edit refused = change(1, u"Clara"_s);
    refused.answer = EditAnswer::Refused;
    Error error;
    error.kind = ErrorKind::Forbidden;
    error.delivery = Delivery::Refused;
    error.serverMessage = u"<b>No</b>."_s;
    refused.error = error;
    QVERIFY(answerOf(refused).contains(u"Allow: Change"_s));
    QVERIFY(answerDetailsOf(refused).contains(u"<b>No</b>."_s));
}

void ChangeLogModelTest::pagesComeAsOneScrolls()
{
    Desk desk;
    QList<Edit> edits;
    for (int i = 1; i <= 450; ++i) {
        edits.append(change(i, u"No. %1"_s.arg(i)));
    }
    desk.journal.write({ .edits = edits });
    desk.model.setQuery({});
    QVERIFY(!desk.model.canFetchMore({})); // it is being fetched
    QTRY_COMPARE(desk.model.rowCount(), 200);
    QVERIFY(desk.model.canFetchMore({}));
    desk.model.fetchMore({});
    QTRY_COMPARE(desk.model.rowCount(), 400);
    desk.model.fetchMore({});
    QTRY_COMPARE(desk.model.rowCount(), 450);
    QVERIFY(!desk.model.canFetchMore({}));
    for (int row = 0; row < 450; ++row) {
        QCOMPARE(quint64(desk.model.at(row)->number), quint64(450 - row));
        QCOMPARE(desk.model.rowOf(EditNumber(quint64(450 - row))), row);
    }
    QCOMPARE(desk.model.rowOf(EditNumber(451)), -1);
}

void ChangeLogModelTest::anotherSearchForgetsTheAnswerToTheLast()
{
    Desk desk;
    desk.journal.write({ .edits = { change(1, u"Abernathy, Clara"_s), change(2, u"Baker, Tyler"_s) } });
    desk.model.setQuery({});
    desk.show({ .text = u"clara"_s });
    QCOMPARE(desk.model.rowCount(), 1);
    QCOMPARE(desk.cell(0, ChangeLogModel::Entry), u"Abernathy, Clara"_s);
    desk.model.setQuery({ .to = start });
    QCOMPARE(desk.model.rowCount(), 1); // until the answer is there
    QTRY_COMPARE(desk.model.rowCount(), 0);
}

void ChangeLogModelTest::whatIsDoneMeanwhileComesOnTop()
{
    Desk desk;
    desk.journal.write({ .edits = { change(1, u"Abernathy, Clara"_s) } });
    desk.show();
    QSignalSpy reset(&desk.model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first = desk.model.index(0, 0);
    desk.runner.run(toStock(u"Baker, Tyler"_s));
    QTRY_COMPARE(desk.model.rowCount(), 2);
    QCOMPARE(desk.cell(0, ChangeLogModel::Entry), u"Baker, Tyler"_s);
    QCOMPARE(first.row(), 1);
    QCOMPARE(reset.size(), 0);
}

void ChangeLogModelTest::whatIsUndoneMeanwhileIsMarked()
{
    Desk desk;
    desk.show();
    desk.runner.run(toStock(u"Abernathy, Clara"_s));
    QTRY_COMPARE(desk.model.rowCount(), 1);
    desk.history.undo(Edit(*desk.model.at(0)));
    QTRY_COMPARE(desk.model.rowCount(), 2);
    QTRY_COMPARE(desk.cell(1, ChangeLogModel::Undone), u"Undone"_s);
    QCOMPARE(desk.cell(0, ChangeLogModel::Undone), u"Is an undo"_s);
    QCOMPARE(desk.cell(0, ChangeLogModel::Changes), u"Department: Stock → Sales"_s);
    desk.history.undo(Edit(*desk.model.at(0))); // and so it is done again
    QTRY_COMPARE(desk.model.rowCount(), 3);
    QTRY_COMPARE(desk.cell(1, ChangeLogModel::Undone), u"Undone"_s);
    QTRY_COMPARE(desk.cell(2, ChangeLogModel::Undone), QString());
}

void ChangeLogModelTest::whatDoesNotMatchDoesNotCome()
{
    Desk desk;
    desk.show({ .text = u"tyler"_s });
    desk.runner.run(toStock(u"Abernathy, Clara"_s));
    desk.runner.run(toStock(u"Baker, Tyler"_s));
    QTRY_VERIFY(desk.runner.isIdle());
    QTRY_COMPARE(desk.model.rowCount(), 1);
    QCOMPARE(desk.cell(0, ChangeLogModel::Entry), u"Baker, Tyler"_s);
}

void ChangeLogModelTest::anotherPersonsLogIsAnother()
{
    Desk desk;
    desk.journal.write({ .edits = { change(1, u"Abernathy, Clara"_s) } });
    desk.show();
    QCOMPARE(desk.model.rowCount(), 1);
    desk.journal.open({ u"http://cic1.example.com"_s, u"b.novak"_s });
    QTRY_COMPARE(desk.model.rowCount(), 0);
}

void ChangeLogModelTest::aFileHasALineForEachField()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    Desk desk;
    UpdateContact harmful = toStock(u"=HYPERLINK(\"http://evil\")"_s);
    harmful.after.phone(ContactField::BusinessPhone).number = u"+1 (317) 872-3000,,2"_s;
    harmful.after.text(ContactField::Notes) = u"two\nlines; \"quoted\""_s;
    desk.journal.write({ .edits = { change(1, u"Baker, Tyler"_s), logged(2, harmful) } });
    ChangeLogExport log(desk.journal, { .text = u"evil"_s }, path);
    QSignalSpy finished(&log, &ChangeLogExport::finished);
    QVERIFY(finished.wait());
    QCOMPARE(log.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray what = "2,2026-11-02 08:02:00,a.lindgren,Change an entry,"
                            "\"'=HYPERLINK(\"\"http://evil\"\")\","_ba;
    const QList<QByteArray> lines = QByteArray(file.readAll()).split('\r');
    QCOMPARE(lines.size(), 5); // and what is behind the last line's end
    QVERIFY(lines.at(0).startsWith("\xef\xbb\xbfNumber,When,Who,"));
    QCOMPARE(lines.at(1), '\n' + what + "Department,Sales,Stock,Done,,");
    QCOMPARE(lines.at(2), '\n' + what + "Notes,,\"two\nlines; \"\"quoted\"\"\",Done,,");
    QCOMPARE(lines.at(3), '\n' + what + "Business Phone,,\"'+1 (317) 872-3000,,2\",Done,,");
}

void ChangeLogModelTest::anUnansweredRequestHasLinesOfItsOwn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    UpdateContact again = toStock(u"Baker, Tyler"_s);
    again.before.text(ContactField::Department) = u"Accounting"_s;
    Edit edit = logged(1, again);
    edit.unanswered = { toStock(u"Baker, Tyler"_s) };
    Desk desk;
    desk.journal.write({ .edits = { edit } });
    ChangeLogExport log(desk.journal, {}, path);
    QSignalSpy finished(&log, &ChangeLogExport::finished);
    QVERIFY(finished.wait());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).contains(u"Sales"_s) && lines.at(1).contains(u"may have been done"_s));
    QVERIFY(lines.at(2).contains(u"Accounting"_s) && lines.at(2).contains(u"Done"_s));

    ChangeDetails details;
    details.showEdit(&edit);
    QVERIFY(details.toPlainText().contains(
        u"An earlier request was not answered; it may have been done: Department: Sales → Stock"_s));
}

void ChangeLogModelTest::aFileOfManyPagesHasThemAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    Desk desk;
    QList<Edit> edits;
    for (int i = 1; i <= 230; ++i) {
        edits.append(change(i, u"No. %1"_s.arg(i)));
    }
    desk.journal.write({ .edits = edits });
    ChangeLogExport log(desk.journal, {}, path);
    QSignalSpy finished(&log, &ChangeLogExport::finished);
    QVERIFY(finished.wait());
    QCOMPARE(log.count(), 230);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 231);
}

void ChangeLogModelTest::aFileThatCannotBeWrittenIsReported()
{
    const QTemporaryDir folder;
    Desk desk;
    ChangeLogExport log(desk.journal, {}, folder.filePath(u"no such folder/log.csv"_s));
    QSignalSpy finished(&log, &ChangeLogExport::finished);
    QSignalSpy failed(&log, &ChangeLogExport::failed);
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(finished.size(), 0);
}

QTEST_MAIN(ChangeLogModelTest)
#include "tst_changelogmodel.moc"
