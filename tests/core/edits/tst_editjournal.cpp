// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editjournal.h"
#include "core/edits/journaldatabase.h"
#include "tests/core/edits/editsamples.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;

namespace {

const StoreOwner anna { u"server"_s, u"anna"_s };
const StoreOwner ben { u"server"_s, u"ben"_s };

Edit edit(quint64 number, EditState state, const Command &command)
{
    Edit edit;
    edit.number = EditNumber(number);
    edit.place = number;
    edit.command = command;
    edit.state = state;
    edit.givenAt = QDateTime::currentDateTimeUtc();
    edit.who = u"anna"_s;
    if (state == EditState::Done) {
        edit.finishedAt = edit.givenAt;
        edit.answer = EditAnswer::Accepted;
    }
    return edit;
}

Edit change(quint64 number, const QString &name, EditState state = EditState::Done)
{
    ContactDraft before;
    before.text(ContactField::DisplayName) = name;
    ContactDraft after = before;
    after.text(ContactField::Notes) = u"note %1"_s.arg(number);
    after.phone(ContactField::Fax).number = u"(317) 872-3000"_s;
    return edit(number, state, UpdateContact { ref(u"d"_s, name), before, after });
}

/// A journal that has been opened, and what was in it.
struct Opened
{
    explicit Opened(const QString &folder, const StoreOwner &owner = anna)
        : journal(folder)
    {
        QObject::connect(&journal, &EditJournal::opened, &journal, [this](const JournalContent &found) {
            content = found;
            isOpen = true;
        });
        QObject::connect(&journal, &EditJournal::troubled, &journal,
            [this](StoreTrouble trouble) { troubles += trouble; });
        journal.open(owner);
        if (!QTest::qWaitFor([this] { return isOpen; })) {
            qFatal("the journal does not open");
        }
    }

    bool write(const JournalBatch &batch)
    {
        std::optional<bool> written;
        journal.write(batch, &journal, [&written](bool isWritten) { written = isWritten; });
        return QTest::qWaitFor([&written] { return written.has_value(); }) && *written;
    }
    LogPage log(const LogQuery &query = {})
    {
        std::optional<LogPage> page;
        const auto call = journal.log(query).then(
            &journal, [&page](const Result<LogPage> &result) { page = result.value(); });
        if (!QTest::qWaitFor([&page] { return page.has_value(); })) {
            qFatal("no log");
        }
        return *page;
    }
    QStringList names(const LogQuery &query = {})
    {
        QStringList names;
        const QList<Edit> edits = log(query).edits;
        for (const Edit &each : edits) {
            names += nameIn(each.command);
        }
        return names;
    }

    EditJournal journal;
    JournalContent content;
    QList<StoreTrouble> troubles;
    bool isOpen = false;
};

} // namespace

class EditJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatIsNotOverIsThereAgainAfterAStart();
    void everyMemberOfAnEditComesBack();
    void aConflictIsLookedAtAnew();
    void draftsComeBackUntilTheyAreDropped();
    void whatWasAnsweredIsInTheFileAtOnce();
    void theLogHasWhatIsOverTheLatestFirst();
    void theLogComesInPages();
    void whatMayHaveBeenDoneBeforeIsFound();
    void theLogIsSearched_data();
    void theLogIsSearched();
    void whatIsUndoneIsMarked();
    void whatWasMadeAgainIsKnown();
    void theLogOfAContactHasWhatWasBeforeItWasMadeAgain();
    void someEditsAreAskedForByNumber();
    void theLogReachesBackSoFar();
    void muchIsForgottenInParts();
    void notKeepingItEmptiesTheLog();
    void everybodyHasAJournalOfTheirOwn();
    void theFilesAreReadableByThePersonOnly();
    void ordersGivenWhileItOpensGoToTheNewPerson();
    void withoutAFolderItRemembersUntilTheEnd();
    void aSecondDialbookDoesNotGetTheOutbox();
    void aDamagedFileIsSetAside();
    void theFirstVersionsFileIsCarriedOn();
    void aLaterDialbooksFileIsLeftAlone();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString file() const { return StoreFiles(folder(), u".edits"_s).fileOf(anna); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EditJournalTest::whatIsNotOverIsThereAgainAfterAStart()
{
    {
        Opened first(folder());
        QVERIFY(first.content.isKept);
        QVERIFY(first.write(
            { .edits = { change(1, u"A"_s, EditState::Running), change(2, u"B"_s, EditState::Done),
                  change(3, u"C"_s, EditState::Failed), change(4, u"D"_s, EditState::Waiting),
                  change(5, u"E"_s, EditState::Outbox) } }));
        QVERIFY(first.write({ .removed = { EditNumber(5) } }));
        Edit later = change(1, u"A"_s, EditState::Running);
        later.place = 7;
        QVERIFY(first.write({ .edits = { later } }));
    }
    const Opened second(folder());
    QCOMPARE(second.content.lastNumber, 4);
    QCOMPARE(second.content.unfinished.size(), 3);
    QCOMPARE(second.content.unfinished.at(0).state, EditState::Failed);
    QCOMPARE(second.content.unfinished.at(1).state, EditState::Waiting);
    QCOMPARE(second.content.unfinished.at(2).state, EditState::Outbox); // it was moved to the end
    QCOMPARE(second.content.unfinished.at(2).number, EditNumber(1));
}

void EditJournalTest::everyMemberOfAnEditComesBack()
{
    Opened opened(folder());
    QList<Edit> edits;
    quint64 number = 0;
    for (const Command &command : everyCommand()) {
        Edit each = edit(++number, EditState::Done, command);
        each.createdId = u"new/%1"_s.arg(number);
        each.group = EditGroup(9);
        each.place = 100 - number;
        each.undoes = EditNumber(77);
        each.undoneBy = EditNumber(78);
        each.isSent = true;
        each.answer = EditAnswer::FoundDone;
        each.knownBefore = QStringList { u"x"_s, u"y"_s };
        each.error.emplace().kind = ErrorKind::TimedOut;
        each.unanswered = { everyCommand().constLast(), command };
        edits += each;
    }
    QVERIFY(opened.write({ .edits = edits }));
    const LogPage page = opened.log();
    QCOMPARE(page.edits.size(), edits.size());
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const Edit &was = edits.at(edits.size() - 1 - i);
        const Edit &now = page.edits.at(i);
        QCOMPARE(now.number, was.number);
        QCOMPARE(now.place, was.place);
        QVERIFY(now.command == was.command);
        QCOMPARE(now.state, was.state);
        QCOMPARE(now.givenAt, was.givenAt);
        QCOMPARE(now.finishedAt, was.finishedAt);
        QCOMPARE(now.who, was.who);
        QCOMPARE(now.group, was.group);
        QCOMPARE(now.undoes, was.undoes);
        QCOMPARE(now.undoneBy, was.undoneBy);
        QCOMPARE(now.createdId, was.createdId);
        QCOMPARE(now.isSent, was.isSent);
        QCOMPARE(now.answer, was.answer);
        QCOMPARE(now.knownBefore, was.knownBefore);
        QCOMPARE(now.error, was.error);
        QVERIFY(now.unanswered == was.unanswered);
    }
}

void EditJournalTest::aConflictIsLookedAtAnew()
{
    {
        Opened first(folder());
        QVERIFY(first.write({ .edits = { change(1, u"A"_s, EditState::Conflict) } }));
    }
    const Opened second(folder());
    QCOMPARE(second.content.unfinished.size(), 1);
    QCOMPARE(second.content.unfinished.first().state, EditState::Outbox);
}

void EditJournalTest::draftsComeBackUntilTheyAreDropped()
{
    const EditorDraft first { u"1"_s, DirectoryId(u"d"_s), EntryId(u"e"_s), fullDraft(u"a"_s),
        fullDraft(u"b"_s), QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC) };
    EditorDraft second { u"2"_s, DirectoryId(u"d"_s), {}, {}, fullDraft(u"new"_s),
        QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC) };
    const EditorDraft list { u"3"_s, {}, {}, {}, {}, QDateTime::fromMSecsSinceEpoch(3000, Qt::UTC),
        CreateSpeedDial { u"Helpers"_s, { true, true, false, true } } };
    {
        Opened opened(folder());
        opened.journal.keepDraft(first);
        opened.journal.keepDraft(second);
        opened.journal.keepDraft(list);
        second.typed.text(ContactField::Notes) += u" more"_s;
        opened.journal.keepDraft(second);
    }
    {
        Opened opened(folder());
        QCOMPARE(opened.content.drafts, (QList { first, second, list }));
        opened.journal.dropDraft(u"1"_s);
    }
    const Opened opened(folder());
    QCOMPARE(opened.content.drafts, (QList { second, list }));
}

void EditJournalTest::whatWasAnsweredIsInTheFileAtOnce()
{
    // What a killed program leaves behind: its file, as it was when the answer came.
    Opened opened(folder());
    QVERIFY(opened.write({ .edits = { change(1, u"A"_s, EditState::Running) } }));
    const QTemporaryDir copy;
    const StoreFiles files(copy.filePath(u"data"_s), u".edits"_s);
    QVERIFY(files.prepare(anna));
    QVERIFY(QFile::remove(files.fileOf(anna)));
    QVERIFY(QFile::copy(file(), files.fileOf(anna)));
    QVERIFY(QFile::copy(file() + u"-wal"_s, files.fileOf(anna) + u"-wal"_s));
    const Opened after(copy.filePath(u"data"_s));
    QCOMPARE(after.content.unfinished.size(), 1);
}

void EditJournalTest::theLogHasWhatIsOverTheLatestFirst()
{
    Opened opened(folder());
    Edit dropped = change(3, u"C"_s, EditState::Failed);
    dropped.finishedAt = dropped.givenAt;
    dropped.answer = EditAnswer::Refused;
    QVERIFY(opened.write({ .edits = { change(1, u"A"_s), change(2, u"B"_s, EditState::Running), dropped,
                               change(4, u"D"_s) } }));
    QCOMPARE(opened.names(), QStringList({ u"D"_s, u"C"_s, u"A"_s }));
    QCOMPARE(opened.log().edits.at(1).answer, EditAnswer::Refused);
}

void EditJournalTest::theLogComesInPages()
{
    Opened opened(folder());
    QList<Edit> edits;
    for (quint64 number = 1; number <= 25; ++number) {
        edits += change(number, QString::number(number));
    }
    QVERIFY(opened.write({ .edits = edits }));
    LogQuery query { .most = 10 };
    QStringList all;
    for (int pages = 1; pages <= 3; ++pages) {
        const LogPage page = opened.log(query);
        QCOMPARE(page.edits.size(), pages == 3 ? 5 : 10);
        QCOMPARE(page.isLast, pages == 3);
        for (const Edit &each : page.edits) {
            all += nameIn(each.command);
        }
        query.before = page.edits.last().number;
    }
    QCOMPARE(all.size(), 25);
    QCOMPARE(all.first(), u"25"_s);
    QCOMPARE(all.last(), u"1"_s);
}

void EditJournalTest::whatMayHaveBeenDoneBeforeIsFound()
{
    Edit each = change(1, u"Clara"_s);
    each.unanswered = { change(2, u"Clara Adele"_s).command };
    Opened opened(folder());
    QVERIFY(opened.write({ .edits = { each } }));
    QCOMPARE(opened.names({ .text = u"adele"_s }), QStringList { u"Clara"_s });
}

void EditJournalTest::theLogIsSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a name") << u"Ångström"_s << QStringList { u"Ångström, 50% _x"_s };
    QTest::newRow("without accents") << u"angstrom"_s << QStringList { u"Ångström, 50% _x"_s };
    QTest::newRow("two words") << u"NOTE ang"_s << QStringList { u"Ångström, 50% _x"_s };
    QTest::newRow("a value") << u"note beta"_s << QStringList { u"Beta"_s };
    QTest::newRow("digits") << u"3178723000"_s << QStringList { u"Beta"_s, u"Ångström, 50% _x"_s };
    QTest::newRow("digits in another form")
        << u"317.872-3000"_s << QStringList { u"Beta"_s, u"Ångström, 50% _x"_s };
    QTest::newRow("a part of them") << u"(317) 872"_s << QStringList { u"Beta"_s, u"Ångström, 50% _x"_s };
    QTest::newRow("other digits") << u"317.872-3001"_s << QStringList();
    QTest::newRow("who") << u"anna"_s << QStringList { u"Beta"_s, u"Ångström, 50% _x"_s };
    QTest::newRow("a wildcard is a letter") << u"50%"_s << QStringList { u"Ångström, 50% _x"_s };
    QTest::newRow("nothing") << u"zzz"_s << QStringList();
}

void EditJournalTest::theLogIsSearched()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    Opened opened(folder());
    QVERIFY(opened.write({ .edits = { change(1, u"Ångström, 50% _x"_s), change(2, u"Beta"_s) } }));
    QCOMPARE(opened.names({ .text = text }), names);
    QCOMPARE(opened.names({ .text = text, .contact = ref(u"d"_s, u"Beta"_s) }),
        names.contains(u"Beta"_s) ? QStringList { u"Beta"_s } : QStringList());
    QVERIFY(opened.names({ .text = text, .to = QDateTime::currentDateTimeUtc().addDays(-1) }).isEmpty());
    QVERIFY(opened.names({ .text = text, .from = QDateTime::currentDateTimeUtc().addDays(1) }).isEmpty());
}

void EditJournalTest::whatIsUndoneIsMarked()
{
    Opened opened(folder());
    QVERIFY(opened.write({ .edits = { change(1, u"A"_s) } }));
    QVERIFY(opened.write({ .undone = { { EditNumber(1), EditNumber(2) } } }));
    QCOMPARE(opened.log().edits.first().undoneBy, EditNumber(2));
    QVERIFY(opened.write({ .undone = { { EditNumber(1), std::nullopt } } }));
    QCOMPARE(opened.log().edits.first().undoneBy, std::nullopt);
}

void EditJournalTest::whatWasMadeAgainIsKnown()
{
    {
        Opened first(folder());
        Edit again = edit(2, EditState::Done, CreateContact { DirectoryId(u"d"_s), {} });
        again.undoes = EditNumber(1);
        again.createdId = u"new"_s;
        Edit listAgain = edit(4, EditState::Done, CreateSpeedDial { u"x"_s, {} });
        listAgain.undoes = EditNumber(3);
        listAgain.createdId = u"list2"_s;
        QVERIFY(first.write(
            { .edits = { edit(1, EditState::Done, DeleteContact { ref(u"d"_s, u"old"_s), {} }), again,
                  edit(3, EditState::Done, DeleteSpeedDial { DirectoryId(u"list1"_s), {} }), listAgain } }));
    }
    const Opened second(folder());
    QCOMPARE(second.content.successors.size(), 2);
    QCOMPARE(second.content.successors.at(0).contact, ref(u"d"_s, u"old"_s));
    QCOMPARE(second.content.successors.at(0).now, ref(u"d"_s, u"new"_s));
    QCOMPARE(second.content.successors.at(1).contact, ref(u"list1"_s, QString()));
    QCOMPARE(second.content.successors.at(1).now, ref(u"list2"_s, QString()));
}

void EditJournalTest::theLogOfAContactHasWhatWasBeforeItWasMadeAgain()
{
    Opened opened(folder());
    Edit again = edit(3, EditState::Done, CreateContact { DirectoryId(u"d"_s), {} });
    again.undoes = EditNumber(2);
    again.createdId = u"new"_s;
    Edit once = change(1, u"old"_s);
    QVERIFY(
        opened.write({ .edits = { once, edit(2, EditState::Done, DeleteContact { ref(u"d"_s, u"old"_s), {} }),
                           again, change(4, u"new"_s), change(5, u"other"_s) } }));
    const auto numbers = [&opened](const QString &id) {
        QList<int> found;
        const LogPage page = opened.log({ .contact = ref(u"d"_s, id) });
        for (const Edit &each : page.edits) {
            found += int(each.number);
        }
        return found;
    };
    QCOMPARE(numbers(u"new"_s), QList({ 4, 3, 2, 1 }));
    QCOMPARE(numbers(u"other"_s), QList({ 5 }));
}

void EditJournalTest::someEditsAreAskedForByNumber()
{
    Opened opened(folder());
    QVERIFY(opened.write({ .edits = { change(1, u"A"_s), change(2, u"B"_s), change(3, u"C"_s),
                               change(4, u"D"_s, EditState::Running) } }));
    QCOMPARE(opened.names({ .numbers = { EditNumber(1), EditNumber(3), EditNumber(4), EditNumber(9) } }),
        QStringList({ u"C"_s, u"A"_s }));
    QCOMPARE(opened.names({ .text = u"c"_s, .numbers = { EditNumber(1), EditNumber(3) } }),
        QStringList { u"C"_s });
}

void EditJournalTest::theLogReachesBackSoFar()
{
    {
        Opened first(folder());
        Edit old = change(1, u"old"_s);
        old.givenAt = old.givenAt.addDays(-91);
        Edit waits = change(2, u"waits"_s, EditState::Failed);
        waits.givenAt = old.givenAt;
        Edit young = change(3, u"young"_s);
        young.givenAt = young.givenAt.addDays(-89);
        QVERIFY(first.write({ .edits = { old, waits, young } }));
    }
    Opened second(folder());
    QCOMPARE(second.names(), QStringList { u"young"_s });
    QCOMPARE(second.content.unfinished.size(), 1); // however old it is
    second.journal.setKeptDays(30);
    QVERIFY(second.names().isEmpty());
}

void EditJournalTest::muchIsForgottenInParts()
{
    Opened opened(folder());
    opened.journal.setKeptDays(0); // for ever
    QList<Edit> edits;
    for (quint64 number = 1; number <= 1200; ++number) {
        Edit old = change(number, u"old"_s);
        old.givenAt = old.givenAt.addDays(-1000);
        edits += old;
    }
    QVERIFY(opened.write({ .edits = edits }));
    QVERIFY(opened.write({ .edits = { change(1201, u"young"_s) } }));
    QCOMPARE(opened.log({ .most = 2000 }).edits.size(), 1201);
    opened.journal.setKeptDays(999);
    QTRY_COMPARE(opened.names(), QStringList { u"young"_s });
}

void EditJournalTest::notKeepingItEmptiesTheLog()
{
    Opened opened(folder());
    QVERIFY(opened.journal.isKept());
    QVERIFY(opened.write({ .edits = { change(1, u"A"_s) } }));
    int changes = 0;
    connect(&opened.journal, &EditJournal::keptChanged, this, [&changes] { ++changes; });
    opened.journal.setKept(false);
    QTRY_COMPARE(changes, 1);
    QVERIFY(!opened.journal.isKept());
    QVERIFY(!opened.journal.isKeepingWanted());
    QVERIFY(opened.names().isEmpty());
    opened.journal.setKept(true);
    QTRY_COMPARE(changes, 2);
    QVERIFY(opened.journal.isKept());
}

void EditJournalTest::everybodyHasAJournalOfTheirOwn()
{
    Opened opened(folder());
    QVERIFY(opened.write({ .edits = { change(1, u"A"_s), change(2, u"B"_s, EditState::Running) } }));
    opened.isOpen = false;
    opened.journal.open(ben);
    QTRY_VERIFY(opened.isOpen);
    QVERIFY(opened.content.unfinished.isEmpty());
    QVERIFY(opened.names().isEmpty());
    opened.isOpen = false;
    opened.journal.open(anna);
    QTRY_VERIFY(opened.isOpen);
    QCOMPARE(opened.content.unfinished.size(), 1);
    QCOMPARE(opened.names(), QStringList { u"A"_s });
}

void EditJournalTest::theFilesAreReadableByThePersonOnly()
{
#ifdef Q_OS_WIN
    QSKIP("the profile's own rights");
#endif
    Opened opened(folder());
    QVERIFY(opened.write({ .edits = { change(1, u"A"_s) } }));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
    const QStringList files = QDir(folder()).entryList({ u"*.edits"_s, u"*.edits-*"_s }, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QVERIFY2(!(QFile::permissions(QDir(folder()).filePath(name)) & others), qPrintable(name));
    }
}

void EditJournalTest::ordersGivenWhileItOpensGoToTheNewPerson()
{
    for (int round = 0; round < 20; ++round) {
        Opened opened(folder());
        opened.journal.write({ .edits = { change(quint64(round) * 2 + 1, u"of anna"_s) } });
        opened.journal.open(ben);
        QVERIFY(opened.write({ .edits = { change(quint64(round) * 2 + 2, u"of ben"_s) } }));
    }
    Opened opened(folder());
    QCOMPARE(opened.names(), QStringList(20, u"of anna"_s));
}

void EditJournalTest::withoutAFolderItRemembersUntilTheEnd()
{
    Opened opened({});
    QVERIFY(!opened.content.isKept);
    QVERIFY(!opened.write({ .edits = { change(1, u"A"_s) } }));
    QCOMPARE(opened.names(), QStringList { u"A"_s });
    QVERIFY(opened.troubles.isEmpty()); // as wanted
}

void EditJournalTest::aSecondDialbookDoesNotGetTheOutbox()
{
    Opened first(folder());
    QVERIFY(first.write({ .edits = { change(1, u"A"_s, EditState::Running) } }));
    Opened second(folder());
    QVERIFY(!second.content.isKept);
    QVERIFY(second.content.unfinished.isEmpty());
    QCOMPARE(second.troubles, QList { StoreTrouble::InUse });
}

void EditJournalTest::aDamagedFileIsSetAside()
{
    QVERIFY(StoreFiles(folder(), u".edits"_s).prepare(anna));
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write(QByteArray(8192, 'x'));
    raw.close();
    Opened opened(folder());
    QCOMPARE(opened.troubles, QList { StoreTrouble::Damaged });
    QVERIFY(opened.content.isKept);
    QVERIFY(opened.write({ .edits = { change(1, u"A"_s) } }));
}

void EditJournalTest::theFirstVersionsFileIsCarriedOn()
{
    QFile script(QStringLiteral(DIALBOOK_TEST_DATA) + u"/journal/version-1.sql"_s);
    QVERIFY(script.open(QIODevice::ReadOnly));
    QStringList statements = QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    statements += u"UPDATE edit SET given = strftime('%s') * 1000"_s; // or it is forgotten
    QVERIFY(StoreFiles(folder(), u".edits"_s).prepare(anna));
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        for (const QString &statement : std::as_const(statements)) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);

    Opened opened(folder());
    QVERIFY(opened.troubles.isEmpty() && opened.content.isKept);
    QCOMPARE(opened.content.unfinished.size(), 1);
    const auto *waiting = std::get_if<CreateContact>(&opened.content.unfinished.first().command);
    QVERIFY(waiting);
    QCOMPARE(waiting->draft.text(ContactField::DisplayName), u"Zebulon Quist"_s);
    QCOMPARE(waiting->draft.phone(ContactField::MobilePhone).number, u"(317) 555-0142"_s);
    QCOMPARE(opened.names(), QStringList { u"Clara Abernathy"_s });
    QVERIFY(opened.write({ .edits = { change(3, u"A"_s) } }));
}

void EditJournalTest::aLaterDialbooksFileIsLeftAlone()
{
    {
        Opened opened(folder());
        QVERIFY(opened.write({ .edits = { change(1, u"A"_s, EditState::Running) } }));
    }
    // Answers with the former one; 0 when it cannot be set.
    const auto setVersion = [this](int version) {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(file());
        int former = 0;
        if (database.open()) {
            QSqlQuery query(database);
            const bool isRead = query.exec(u"PRAGMA user_version"_s) && query.next();
            former = isRead ? query.value(0).toInt() : 0;
            former *= int(query.exec(u"PRAGMA user_version = %1"_s.arg(version)));
        }
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"raw"_s);
        return former;
    };
    const int present = setVersion(99);
    QVERIFY(present > 0);
    {
        const Opened opened(folder());
        QCOMPARE(opened.troubles, QList { StoreTrouble::Newer });
        QVERIFY(!opened.content.isKept);
    }
    QCOMPARE(setVersion(present), 99);
    const Opened opened(folder());
    QCOMPARE(opened.content.unfinished.size(), 1);
}

QTEST_GUILESS_MAIN(EditJournalTest)
#include "tst_editjournal.moc"
