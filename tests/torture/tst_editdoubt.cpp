// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editlog.h"
#include "tests/torture/torturesequence.h"
#include "tests/torture/waiting.h"

#include <QTest>

using namespace dialbook;
using namespace dialbook::torture;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the torture has found, as stories of two people at one server.
class EditDoubtTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aCreationThatSomebodyChangedBeforeWeLookedIsToldInsteadOfRepeated();
    void aDeletionOfWhatIsHiddenIsLeftToTheServer();
    void whatWasDoneBeforeSomebodyChangedItIsInTheLog();
    void whatIsThereOfAnEditIsInTheLogWhenOthersValuesAreTaken();
    void anEditOfWhichNothingIsThereIsGivenUpAsUnknown();
    void whatSomebodyChangedBackIsDoneAgainAndInTheLogTwice();

private:
    [[nodiscard]] Truth truth();
    [[nodiscard]] EditNumber giveToASilentServer(Client &client, const Command &command);
    struct Overtaken
    {
        UpdateContact ours;
        EditNumber number;
    };
    [[nodiscard]] std::optional<Overtaken> overtaken(const QString &department);
    [[nodiscard]] Edit logged(EditNumber number);

    std::unique_ptr<House> m_house;
    QRandomGenerator m_random { 1 };
};

void EditDoubtTest::init()
{
    m_house = std::make_unique<House>();
    QVERIFY(m_house->start());
}

Truth EditDoubtTest::truth()
{
    return People(m_house->server(), 1, m_random).look();
}

/// Which does it, but for what it refuses, and never answers.
EditNumber EditDoubtTest::giveToASilentServer(Client &client, const Command &command)
{
    const int times = arm(m_house->server(), Fault::SilentAfter, command, m_random);
    const EditNumber number = client.run(command);
    const bool isStruck = waitFor([&] { return !isUntouched(m_house->server(), times); }, 20s);
    return isStruck ? number : EditNumber();
}

void EditDoubtTest::aCreationThatSomebodyChangedBeforeWeLookedIsToldInsteadOfRepeated()
{
    ContactDraft draft;
    draft.text(markField) = u"s1 entry"_s;
    draft.text(ContactField::DisplayName) = u"Meyer, Anna"_s;
    draft.rights = ContactRights { true, true, true, true };
    Client &agent = m_house->agent();
    const EditNumber number = giveToASilentServer(agent, CreateContact { contactsDirectory(), draft });
    QVERIFY(number != EditNumber());
    agent.kill();

    const Contact made = *truth().contacts.cbegin();
    const ContactDraft before = ContactDraft::of(made);
    ContactDraft after = before;
    after.text(ContactField::DisplayName) = u"Meyer, Anna Maria"_s;
    Client &administrator = m_house->administrator();
    administrator.run(UpdateContact { { contactsDirectory(), made.id }, before, after });
    QVERIFY(administrator.settle());

    QVERIFY(agent.restart());
    QVERIFY(agent.settle());
    QVERIFY(agent.edits().find(number));
    QCOMPARE(agent.edits().find(number)->state, EditState::Failed);
    QCOMPARE(agent.edits().find(number)->error->delivery, Delivery::Unknown);
    QCOMPARE(truth().contacts.size(), 1);

    // Who has seen it and wants it nevertheless has it made.
    agent.edits().retry(number);
    QVERIFY(agent.settle());
    QCOMPARE(agent.edits().find(number)->state, EditState::Done);
    QCOMPARE(truth().contacts.size(), 2);
}

void EditDoubtTest::aDeletionOfWhatIsHiddenIsLeftToTheServer()
{
    Client &agent = m_house->agent();
    agent.run(CreateSpeedDial { u"s1 private"_s, { .shared = false } });
    QVERIFY(agent.settle());
    const QString list = truth().lists.firstKey();

    Client &administrator = m_house->administrator();
    const EditNumber number =
        giveToASilentServer(administrator, DeleteSpeedDial { DirectoryId(list), u"s1 private"_s });
    QVERIFY(number != EditNumber());
    QVERIFY(administrator.settle());
    QVERIFY(administrator.edits().find(number));
    QCOMPARE(administrator.edits().find(number)->state, EditState::Failed);
    QVERIFY(administrator.edits().find(number)->error->kind == ErrorKind::Forbidden);
    QVERIFY(truth().lists.contains(list));
}

/// The agent makes somebody a buyer, and perhaps moves them to a department. That is done, but Dialbook is
/// killed before it is answered, and the administrator makes them the head buyer. Afterwards the agent is
/// asked about it.
std::optional<EditDoubtTest::Overtaken> EditDoubtTest::overtaken(const QString &department)
{
    Client &agent = m_house->agent();
    ContactDraft draft;
    draft.text(markField) = u"s1 entry"_s;
    draft.rights = ContactRights { true, true, true, true };
    agent.run(CreateContact { contactsDirectory(), draft });
    if (!agent.settle() || truth().contacts.isEmpty()) {
        return {};
    }
    const Contact made = *truth().contacts.cbegin();
    UpdateContact ours { { contactsDirectory(), made.id }, ContactDraft::of(made), ContactDraft::of(made) };
    ours.after.text(ContactField::Title) = u"Buyer"_s;
    ours.after.text(ContactField::Department) = department;
    UpdateContact theirs { ours.contact, ours.after, ours.after };
    theirs.after.text(ContactField::Title) = u"Head Buyer"_s;

    const EditNumber number = giveToASilentServer(agent, ours);
    agent.kill();
    m_house->administrator().run(theirs);
    const bool isReady = m_house->administrator().settle() && agent.restart() && agent.settle();
    const Edit *edit = agent.edits().find(number);
    return isReady && edit && edit->state == EditState::Conflict ? std::optional(Overtaken { ours, number })
                                                                 : std::nullopt;
}

Edit EditDoubtTest::logged(EditNumber number)
{
    const QList<Edit> log = m_house->agent().log();
    const auto found =
        std::find_if(log.begin(), log.end(), [number](const Edit &edit) { return edit.number == number; });
    return found == log.end() ? Edit {} : *found;
}

void EditDoubtTest::whatWasDoneBeforeSomebodyChangedItIsInTheLog()
{
    const auto was = overtaken(u"Stock"_s);
    QVERIFY(was);
    Client &agent = m_house->agent();
    agent.edits().resolve(was->number);
    QVERIFY(agent.settle());
    const Edit edit = logged(was->number);
    QCOMPARE(edit.state, EditState::Done);
    const LoggedChange title { .field = ContactField::Title, .before = u"Head Buyer"_s, .after = u"Buyer"_s };
    const LoggedChange department { .field = ContactField::Department, .before = {}, .after = u"Stock"_s };
    QCOMPARE(changesOf(edit.command), (QList { department, title }));
    QCOMPARE(edit.unanswered.size(), 1);
    QCOMPARE(changesOf(edit.unanswered.constFirst()), changesOf(was->ours));
}

void EditDoubtTest::whatIsThereOfAnEditIsInTheLogWhenOthersValuesAreTaken()
{
    const auto was = overtaken(u"Stock"_s);
    QVERIFY(was);
    Client &agent = m_house->agent();
    agent.edits().resolve(was->number, { { ContactField::Title, ConflictChoice::Theirs } });
    QVERIFY(agent.settle());
    const Edit edit = logged(was->number);
    QCOMPARE(edit.state, EditState::Done);
    QCOMPARE(edit.answer, EditAnswer::FoundDone);
    const LoggedChange department { .field = ContactField::Department, .before = {}, .after = u"Stock"_s };
    QCOMPARE(changesOf(edit.command), QList { department });
    QCOMPARE(changesOf(edit.unanswered.value(0)), changesOf(was->ours));
    QCOMPARE(truth().contacts.cbegin()->text(ContactField::Title), u"Head Buyer"_s);
}

void EditDoubtTest::anEditOfWhichNothingIsThereIsGivenUpAsUnknown()
{
    const auto was = overtaken({});
    QVERIFY(was);
    Client &agent = m_house->agent();
    agent.edits().resolve(was->number, { { ContactField::Title, ConflictChoice::Theirs } });
    QVERIFY(agent.settle());
    QVERIFY(!agent.edits().find(was->number));
    const Edit edit = logged(was->number);
    QCOMPARE(edit.answer, EditAnswer::Unknown);
    QCOMPARE(changesOf(edit.command), changesOf(was->ours));
    QCOMPARE(truth().contacts.cbegin()->text(ContactField::Title), u"Head Buyer"_s);
}

void EditDoubtTest::whatSomebodyChangedBackIsDoneAgainAndInTheLogTwice()
{
    Client &agent = m_house->agent();
    agent.run(CreateSpeedDial { u"s1 list"_s, { .shared = true } });
    QVERIFY(agent.settle());
    const DirectoryId list(truth().lists.firstKey());
    const RenameSpeedDial ours { list, u"s1 list"_s, u"s1 better"_s };
    const EditNumber number = giveToASilentServer(agent, ours);
    agent.kill();
    QCOMPARE(truth().lists.value(list.text()), u"s1 better"_s);

    // Its owner, at another desk.
    Client elsewhere(m_house->server().address(), u"a.lindgren"_s);
    QVERIFY(elsewhere.start());
    elsewhere.run(RenameSpeedDial { list, u"s1 better"_s, u"s1 list"_s });
    QVERIFY(elsewhere.settle());
    QCOMPARE(truth().lists.value(list.text()), u"s1 list"_s);

    QVERIFY(agent.restart());
    QVERIFY(agent.settle());
    const Edit edit = logged(number);
    QCOMPARE(edit.state, EditState::Done);
    QVERIFY(edit.unanswered == QList<Command> { ours });
    QCOMPARE(truth().lists.value(list.text()), u"s1 better"_s);
}

QTEST_GUILESS_MAIN(EditDoubtTest)
#include "tst_editdoubt.moc"
