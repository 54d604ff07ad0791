// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editcheck.h"
#include "tests/core/edits/editsamples.h"

#include <QTest>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Verdict::Kind;

const ContactRef someone = ref(u"d"_s, u"e"_s);

ContactDraft noted(const QString &note, const QString &title = {})
{
    ContactDraft draft;
    draft.text(ContactField::DisplayName) = u"A"_s;
    draft.text(ContactField::Notes) = note;
    draft.text(ContactField::Title) = title;
    return draft;
}

ContactPtr shown(const ContactDraft &draft, PrimaryNumber number = PrimaryNumber::None)
{
    auto contact = std::make_shared<Contact>();
    contact->id = someone.entry;
    for (const ContactField field : textFields()) {
        contact->setText(field, draft.text(field));
    }
    contact->setPrimaryNumber(number);
    return contact;
}

Directory list(const QString &id, const QString &name, bool isPrivate = true)
{
    Directory directory;
    directory.id = DirectoryId(id);
    directory.name = name;
    directory.category = DirectoryCategory::SpeedDial;
    directory.isPrivate = isPrivate;
    return directory;
}

} // namespace

class EditCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void anUpdateIsMergedWithWhatOthersChanged();
    void anUpdateThatIsThereIsDone();
    void anUpdateOfWhatOthersChangedIsAConflict();
    void whatIsNotShownIsLeftToTheServer();
    void aDeletionOfWhatWasChangedIsAConflict();
    void takingBackACreationMindsNotWhatTheServerAdded();
    void aPrimaryNumberIsSetOnce();
    void aListIsRenamedOnce();
    void aCreationIsDoneWhenSomethingNewLooksLikeIt();
    void whatWasThereBeforeIsNoCreation();
    void aLinkIsKnownByWhatItShows();
    void somebodyElsesNewLinkIsNotTakenForOurs();
    void whatSomebodyMayHaveChangedSinceIsUnclear();
    void aListIsKnownByNameAndSharing();
};

void EditCheckTest::anUpdateIsMergedWithWhatOthersChanged()
{
    const UpdateContact update { someone, noted(u"old"_s), noted(u"mine"_s) };
    const Verdict verdict = judge(update, shown(noted(u"old"_s, u"theirs"_s)));
    QCOMPARE(verdict.kind, Kind::Send);
    const auto &sent = std::get<UpdateContact>(verdict.command);
    QCOMPARE(sent.before, noted(u"old"_s, u"theirs"_s));
    QCOMPARE(sent.after, noted(u"mine"_s, u"theirs"_s));
}

void EditCheckTest::anUpdateThatIsThereIsDone()
{
    const UpdateContact update { someone, noted(u"old"_s), noted(u"mine"_s) };
    QCOMPARE(judge(update, shown(noted(u"mine"_s, u"theirs"_s))).kind, Kind::AlreadyDone);
}

void EditCheckTest::anUpdateOfWhatOthersChangedIsAConflict()
{
    const UpdateContact update { someone, noted(u"old"_s), noted(u"mine"_s, u"my title"_s) };
    const Verdict verdict = judge(update, shown(noted(u"theirs"_s)));
    QCOMPARE(verdict.kind, Kind::Conflict);
    QCOMPARE(verdict.conflict->kind, EditConflict::Kind::Fields);
    QCOMPARE(verdict.conflict->fields, QList { ContactField::Notes });
    QCOMPARE(verdict.conflict->now, noted(u"theirs"_s));
}

void EditCheckTest::whatIsNotShownIsLeftToTheServer()
{
    for (const Command &command : QList<Command> { UpdateContact { someone, {}, noted(u"x"_s) },
             DeleteContact { someone, {} }, RemoveLink { DirectoryId(u"l"_s), {}, LinkId(u"1"_s), {} } }) {
        QCOMPARE(judge(command, ContactPtr()).kind, Kind::Send);
        QVERIFY(judge(command, ContactPtr()).isUnseen);
    }
    for (const Command &command : QList<Command> {
             RenameSpeedDial { DirectoryId(u"l"_s), {}, {} }, DeleteSpeedDial { DirectoryId(u"l"_s), {} } }) {
        QCOMPARE(judge(command, std::optional<Directory>()).kind, Kind::Send);
    }
}

void EditCheckTest::aDeletionOfWhatWasChangedIsAConflict()
{
    const DeleteContact remove { someone, noted(u"old"_s) };
    QCOMPARE(judge(remove, shown(noted(u"old"_s))).kind, Kind::Send);
    const Verdict verdict = judge(remove, shown(noted(u"theirs"_s)));
    QCOMPARE(verdict.kind, Kind::Conflict);
    QCOMPARE(verdict.conflict->kind, EditConflict::Kind::ChangedSince);
    QCOMPARE(verdict.conflict->fields, QList { ContactField::Notes });
}

void EditCheckTest::takingBackACreationMindsNotWhatTheServerAdded()
{
    ContactDraft typed = noted(u"x"_s);
    typed.text(ContactField::DisplayName).clear();
    const Verdict verdict =
        judge(DeleteContact { someone, typed }, shown(noted(u"x"_s), PrimaryNumber::BusinessPhone));
    QCOMPARE(verdict.kind, Kind::Send);
}

void EditCheckTest::aPrimaryNumberIsSetOnce()
{
    const SetPrimaryNumber set { DirectoryId(u"l"_s), LinkId(u"e"_s), {}, PrimaryNumber::Fax,
        PrimaryNumber::Pager };
    QCOMPARE(judge(set, shown({}, PrimaryNumber::Fax)).kind, Kind::Send);
    QCOMPARE(judge(set, shown({}, PrimaryNumber::Pager)).kind, Kind::AlreadyDone);
    const Verdict verdict = judge(set, shown({}, PrimaryNumber::HomePhone));
    QCOMPARE(verdict.kind, Kind::Conflict);
    QCOMPARE(verdict.conflict->nowNumber, PrimaryNumber::HomePhone);
}

void EditCheckTest::aListIsRenamedOnce()
{
    const RenameSpeedDial rename { DirectoryId(u"l"_s), u"a"_s, u"b"_s };
    QCOMPARE(judge(rename, list(u"l"_s, u"a"_s)).kind, Kind::Send);
    QCOMPARE(judge(rename, list(u"l"_s, u"b"_s)).kind, Kind::AlreadyDone);
    const Verdict verdict = judge(rename, list(u"l"_s, u"c"_s));
    QCOMPARE(verdict.kind, Kind::Conflict);
    QCOMPARE(verdict.conflict->nowName, u"c"_s);
}

void EditCheckTest::aCreationIsDoneWhenSomethingNewLooksLikeIt()
{
    const CreateContact create { DirectoryId(u"d"_s), noted(u"x"_s) };
    QCOMPARE(judge(create, Likenesses { { u"1"_s } }, std::nullopt).kind, Kind::Send);
    const Verdict verdict = judge(create, Likenesses { { u"1"_s, u"2"_s } }, QStringList { u"1"_s });
    QCOMPARE(verdict.kind, Kind::AlreadyDone);
    QCOMPARE(verdict.createdId, u"2"_s);
}

void EditCheckTest::whatWasThereBeforeIsNoCreation()
{
    const CreateContact create { DirectoryId(u"d"_s), noted(u"x"_s) };
    QCOMPARE(judge(create, Likenesses { { u"1"_s } }, QStringList { u"1"_s }).kind, Kind::Send);
    QCOMPARE(judge(create, Likenesses(), QStringList()).kind, Kind::Send);
}

void EditCheckTest::aLinkIsKnownByWhatItShows()
{
    const AddLink add { DirectoryId(u"l"_s), {}, someone, u"A"_s, PrimaryNumber::Fax };
    const auto row = [](const QString &id, const QString &name, PrimaryNumber number) {
        auto contact = std::make_shared<Contact>();
        contact->id = EntryId(id);
        contact->setText(ContactField::DisplayName, name);
        contact->setPrimaryNumber(number);
        return ContactPtr(contact);
    };
    const QList<ContactPtr> rows { row(u"1"_s, u"B"_s, PrimaryNumber::Pager),
        row(u"2"_s, u"renamed"_s, PrimaryNumber::Fax), row(u"3"_s, u"A"_s, PrimaryNumber::Fax),
        row(u"4"_s, u"A"_s, PrimaryNumber::Pager) };
    const Likenesses found = likenesses(add, rows);
    QCOMPARE(found.alike, QStringList { u"3"_s });
    QCOMPARE(found.possible, (QStringList { u"1"_s, u"2"_s, u"4"_s }));
    // Which number a link has that was made without one is the server's choice.
    const AddLink any { DirectoryId(u"l"_s), {}, someone, u"A"_s, PrimaryNumber::None };
    QCOMPARE(likenesses(any, rows).alike, (QStringList { u"3"_s, u"4"_s }));
}

void EditCheckTest::somebodyElsesNewLinkIsNotTakenForOurs()
{
    const AddLink add { DirectoryId(u"l"_s), {}, someone, u"A"_s, PrimaryNumber::Fax };
    const QStringList before { u"1"_s, u"2"_s };
    QCOMPARE(judge(add, Likenesses { {}, { u"2"_s } }, before).kind, Kind::Send);
    QCOMPARE(judge(add, Likenesses { {}, { u"2"_s, u"3"_s } }, before).kind, Kind::Unclear);
    const Verdict both = judge(add, Likenesses { { u"4"_s }, { u"3"_s } }, before);
    QCOMPARE(both.kind, Kind::AlreadyDone);
    QCOMPARE(both.createdId, u"4"_s);
    QCOMPARE(judge(add, Likenesses { { u"4"_s, u"5"_s }, {} }, before).kind, Kind::Unclear);
}

void EditCheckTest::whatSomebodyMayHaveChangedSinceIsUnclear()
{
    const CreateContact create { DirectoryId(u"d"_s), noted(u"x"_s) };
    const QList<ContactPtr> rows { shown(noted(u"x"_s)), shown(noted(u"theirs"_s)) };
    QCOMPARE(likenesses(create, rows).alike.size(), 1);
    QCOMPARE(likenesses(create, rows).possible.size(), 1);
    QCOMPARE(judge(create, Likenesses { {}, { u"1"_s } }, QStringList()).kind, Kind::Unclear);
    QCOMPARE(judge(create, Likenesses { {}, { u"1"_s } }, QStringList { u"1"_s }).kind, Kind::Send);
}

void EditCheckTest::aListIsKnownByNameAndSharing()
{
    const CreateSpeedDial create { u"Mine"_s, { .shared = false } };
    Directory general = list(u"4"_s, u"Mine"_s);
    general.category = DirectoryCategory::General;
    QCOMPARE(
        likenesses(create,
            { list(u"1"_s, u"Mine"_s), list(u"2"_s, u"Mine"_s, false), list(u"3"_s, u"Yours"_s), general }),
        (Likenesses { { u"1"_s }, { u"3"_s } }));
}

QTEST_GUILESS_MAIN(EditCheckTest)
#include "tst_editcheck.moc"
