// SPDX-License-Identifier: GPL-3.0-or-later
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

private:
    [[nodiscard]] Truth truth();
    [[nodiscard]] EditNumber giveToASilentServer(Client &client, const Command &command);

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

QTEST_GUILESS_MAIN(EditDoubtTest)
#include "tst_editdoubt.moc"
