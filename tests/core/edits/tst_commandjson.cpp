// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/commandjson.h"
#include "core/edits/conflict.h"
#include "tests/core/edits/editsamples.h"

#include <QJsonDocument>
#include <QTest>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;

class CommandJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandComesBackAsItWasWritten_data();
    void everyCommandComesBackAsItWasWritten();
    void everyDraftComesBackAsItWasWritten();
    void whatALaterDialbookWroteIsNotGuessedAt();
    void whatIsNoCommandIsNone();
    void everyErrorComesBackAsItWasWritten();
    void idsOfWhatWasMadeAgainAreReplacedEverywhere();
};

void CommandJsonTest::everyCommandComesBackAsItWasWritten_data()
{
    QTest::addColumn<int>("index");
    const QList<Command> commands = everyCommand();
    QCOMPARE(size_t(commands.size()), std::variant_size_v<Command>);
    for (int i = 0; i < int(commands.size()); ++i) {
        QCOMPARE(commands.at(i).index(), size_t(i));
        QTest::newRow(qPrintable(toJson(commands.at(i))["command"_L1].toString())) << i;
    }
}

void CommandJsonTest::everyCommandComesBackAsItWasWritten()
{
    QFETCH(int, index);
    const Command command = everyCommand().at(index);
    const QByteArray text = QJsonDocument(toJson(command)).toJson();
    const auto read = readCommand(QJsonDocument::fromJson(text).object());
    QVERIFY(read);
    QVERIFY(*read == command);
}

void CommandJsonTest::everyDraftComesBackAsItWasWritten()
{
    QCOMPARE(readDraft(writeDraft(ContactDraft())), ContactDraft());
    QCOMPARE(readDraft(writeDraft(fullDraft())), fullDraft());
    // A field each, so that none is written in the place of another.
    for (const ContactField field : allContactFields()) {
        ContactDraft draft;
        copyField(fullDraft(), draft, field);
        QCOMPARE(readDraft(writeDraft(draft)), draft);
    }
}

void CommandJsonTest::whatALaterDialbookWroteIsNotGuessedAt()
{
    QJsonObject object = toJson(everyCommand().first());
    object["version"_L1] = commandVersion + 1;
    QVERIFY(!readCommand(object));
}

void CommandJsonTest::whatIsNoCommandIsNone()
{
    QVERIFY(!readCommand({}));
    QVERIFY(!readCommand({ { u"version"_s, commandVersion }, { u"command"_s, u"dance"_s } }));
}

void CommandJsonTest::everyErrorComesBackAsItWasWritten()
{
    Error error;
    error.kind = ErrorKind::InvalidProperty;
    error.delivery = Delivery::Refused;
    error.httpStatus = 400;
    error.errorId = u"error.x"_s;
    error.errorCode = -2147221496;
    error.propertyNames = QStringList { u"fax"_s, u"notes"_s };
    error.propertyMissing = true;
    error.serverMessage = u"Nein <b>"_s;
    error.detail = u"PUT"_s;
    QCOMPARE(readError(toJson(error)), error);
    for (int kind = 0; kind <= int(ErrorKind::UnreadableAnswer); ++kind) {
        Error each;
        each.kind = ErrorKind(kind);
        each.delivery = Delivery::NotSent;
        QCOMPARE(readError(toJson(each)), each);
    }
}

void CommandJsonTest::idsOfWhatWasMadeAgainAreReplacedEverywhere()
{
    const ContactRef from = ref(u"d"_s, u"1"_s);
    const ContactRef to = ref(u"d"_s, u"2"_s);
    QCOMPARE(entryOf(withEntry(UpdateContact { from, {}, {} }, from, to)), to);
    QCOMPARE(entryOf(withEntry(DeleteContact { from, {} }, from, to)), to);
    QCOMPARE(entryOf(withEntry(DeleteContact { to, {} }, from, from)), to);
    const Command link = withEntry(AddLink { DirectoryId(u"l"_s), {}, from, {} }, from, to);
    QCOMPARE(std::get<AddLink>(link).contact, to);
    const ContactRef linkFrom = ref(u"l"_s, u"7"_s);
    const Command unlink =
        withEntry(RemoveLink { DirectoryId(u"l"_s), {}, LinkId(u"7"_s), {} }, linkFrom, ref(u"l"_s, u"8"_s));
    QCOMPARE(std::get<RemoveLink>(unlink).link, LinkId(u"8"_s));
    const Command rename =
        withList(RenameSpeedDial { DirectoryId(u"l"_s), {}, {} }, DirectoryId(u"l"_s), DirectoryId(u"m"_s));
    QCOMPARE(directoryOf(rename), DirectoryId(u"m"_s));
}

QTEST_GUILESS_MAIN(CommandJsonTest)
#include "tst_commandjson.moc"
