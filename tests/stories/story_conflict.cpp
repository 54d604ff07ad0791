// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/otherpeople.h"
#include "tests/support/guidriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

const QString clara = u"Abernathy, Clara"_s;
const QString publicContacts = u"public"_s;

} // namespace

/// Two people at the same thing: what does not collide is brought together at once, and for the rest the
/// person decides, with both before their eyes. By keys.
class ConflictStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFieldThatBothChangeIsChosenInTheEditor();
    void whatWaitedForTheConnectionIsComparedFirst();
    void aContactDeletedUnderItsEditorIsCreatedAgain();
    void aListThatBothRename();
    void aPrimaryNumberThatBothSet();
    void aDeletionOfWhatSomebodyElseHasChanged();

private:
    void openClara(GuiDriver &person);
    /// The button with this letter, and Apply as soon as it can be used.
    [[nodiscard]] bool choose(GuiDriver &person, Qt::Key letter);
    /// What the conflict dialog shows.
    [[nodiscard]] QStringList shown(GuiDriver &person);
    [[nodiscard]] QString title() { return m_others->text(publicContacts, clara, u"title"_s); }

    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<OtherPeople> m_others;
};

void ConflictStory::init()
{
    failOnWarnings();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s }).isEmpty());
    m_others = std::make_unique<OtherPeople>(*m_simulator);
}

void ConflictStory::openClara(GuiDriver &person)
{
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.selectContact(clara));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_Return)));
    QVERIFY(person.find(u"contactEditor"_s));
}

bool ConflictStory::choose(GuiDriver &person, Qt::Key letter)
{
    const QWidget *apply = person.find(u"conflictApply"_s);
    return apply && person.press(QKeySequence(Qt::ALT | letter))
        && QTest::qWaitFor([apply] { return apply->isEnabled(); })
        && person.press(QKeySequence(Qt::ALT | Qt::Key_A));
}

QStringList ConflictStory::shown(GuiDriver &person)
{
    QStringList texts;
    QWidget *dialog = person.find(u"conflictDialog"_s);
    if (dialog && person.activate(dialog)) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
    }
    return texts;
}

void ConflictStory::aFieldThatBothChangeIsChosenInTheEditor()
{
    GuiDriver person;
    openClara(person);
    const QString before = title();
    QVERIFY(person.type(u"title"_s, u"Head of Fans"_s));
    m_others->change(
        publicContacts, clara, { { u"title"_s, u"Owner & <b>Founder</b>"_s }, { u"company"_s, u"ABC"_s } });
    QTRY_COMPARE(person.text(u"company"_s), u"ABC"_s);
    QVERIFY(person.text(u"contactEditorBar"_s).contains(u"Owner & <b>Founder</b>"_s));
    QCOMPARE(person.text(u"title"_s), u"Head of Fans"_s);

    // Whoever saves all the same is asked first; and may think about it.
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    const QStringList texts = shown(person);
    for (const QString &version : { before, u"Owner & <b>Founder</b>"_s, u"Head of Fans"_s }) {
        QVERIFY2(texts.contains(version), qPrintable(version + u" is not among "_s + texts.join(u'|')));
    }
    QVERIFY(!person.find(u"conflictApply"_s)->isEnabled());
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"conflictDialog"_s));
    QCOMPARE(title(), u"Owner & <b>Founder</b>"_s);
    QVERIFY(person.activate(person.find(u"contactEditor"_s)));

    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QVERIFY(person.activate(person.find(u"conflictDialog"_s)));
    QVERIFY(choose(person, Qt::Key_Y)); // All yours
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QCOMPARE(title(), u"Head of Fans"_s);
    QCOMPARE(m_others->text(publicContacts, clara, u"company"_s), u"ABC"_s);
    QVERIFY(!person.sees(u"outboxButton"_s));
}

void ConflictStory::whatWaitedForTheConnectionIsComparedFirst()
{
    GuiDriver person;
    openClara(person);
    QVERIFY(person.type(u"title"_s, u"Head of Fans"_s));
    QVERIFY(person.type(u"department"_s, u"Fans"_s));
    m_others->cut();
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"connectionLostBar"_s), 12'000);
    QVERIFY(person.activate(person.find(u"contactEditor"_s)));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"outbox"_s));
    m_others->change(publicContacts, clara, { { u"title"_s, u"Owner"_s }, { u"company"_s, u"ABC"_s } });
    m_simulator->control(u"reset"_s);
    QVERIFY(person.click(u"messageBarTryNow"_s));
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"Owner"_s));
    QCOMPARE(title(), u"Owner"_s); // not overwritten
    QTRY_VERIFY(!person.sees(u"outboxButton"_s)); // it is in the editor again, and only there
    QCOMPARE(person.text(u"company"_s), u"ABC"_s);

    QVERIFY(person.activate(person.find(u"contactEditor"_s)));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_L))); // Resolve
    QVERIFY(shown(person).contains(u"Owner"_s));
    QVERIFY(choose(person, Qt::Key_N)); // All as it is now
    QTRY_COMPARE(person.text(u"title"_s), u"Owner"_s);
    QVERIFY(person.activate(person.find(u"contactEditor"_s)));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QCOMPARE(title(), u"Owner"_s);
    QCOMPARE(m_others->text(publicContacts, clara, u"department"_s), u"Fans"_s);
}

void ConflictStory::aContactDeletedUnderItsEditorIsCreatedAgain()
{
    GuiDriver person;
    openClara(person);
    const QString formerId = m_others->text(publicContacts, clara, u"entryID"_s);
    QVERIFY(person.type(u"title"_s, u"Head of Fans"_s));
    m_others->remove(publicContacts, clara);
    QTRY_VERIFY(person.text(u"contactEditorBar"_s).contains(u"deleted"_s));
    QVERIFY(person.text(u"contactEditorBar"_s).contains(u"speed dials"_s)); // that links are broken
    QCOMPARE(person.text(u"title"_s), u"Head of Fans"_s);

    // Leaving is asked about, and the offer is still there afterwards.
    QVERIFY(person.press(Qt::Key_Escape));
    QVERIFY(person.find(u"messageBarKeepEditing"_s));
    QVERIFY(person.press(Qt::Key_Space));
    QVERIFY(person.find(u"messageBarCreateAgain"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_G)));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QCOMPARE(title(), u"Head of Fans"_s);
    QVERIFY(m_others->text(publicContacts, clara, u"entryID"_s) != formerId);
}

void ConflictStory::aListThatBothRename()
{
    GuiDriver person;
    GuiDriver elsewhere;
    QVERIFY(elsewhere.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(elsewhere.chooseDirectory(u"Weekend Duty"_s));
    QVERIFY(elsewhere.trigger(u"actionRenameList"_s));
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"Weekend Duty"_s));
    QVERIFY(person.press(Qt::Key_F2));
    QVERIFY(person.type(u"speedDialName"_s, u"Weekend Watch"_s));
    QVERIFY(elsewhere.type(u"speedDialName"_s, u"Weekend & Holidays"_s));
    QVERIFY(elsewhere.press(Qt::Key_Return));
    QTRY_VERIFY(!elsewhere.sees(u"speedDialDialog"_s));

    QVERIFY(person.activate(person.find(u"speedDialDialog"_s)));
    QVERIFY(person.press(Qt::Key_Return));
    QVERIFY(person.find(u"messageBarResolve"_s));
    QTRY_VERIFY(person.directoryNames().contains(u"Weekend & Holidays"_s)); // not overwritten
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_L)));
    const QStringList texts = shown(person);
    for (const QString &version : { u"Weekend Duty"_s, u"Weekend & Holidays"_s, u"Weekend Watch"_s }) {
        QVERIFY2(texts.contains(version), qPrintable(version + u" is not among "_s + texts.join(u'|')));
    }
    QVERIFY(choose(person, Qt::Key_Y));
    QTRY_VERIFY(!person.sees(u"speedDialDialog"_s));
    QTRY_VERIFY(elsewhere.directoryNames().contains(u"Weekend Watch"_s));
    QVERIFY(!elsewhere.directoryNames().contains(u"Weekend & Holidays"_s));
}

void ConflictStory::aPrimaryNumberThatBothSet()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"My Favourites"_s));
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    // The menu is open while somebody else chooses another number.
    auto *menu = person.window().findChild<QMenu *>(u"primaryNumberMenu"_s);
    QVERIFY(menu);
    emit menu->aboutToShow();
    auto *mobile = menu->findChild<QAction *>(u"primaryNumber5"_s);
    QVERIFY(mobile);
    const auto numberNow = [&] {
        return m_others->entry(u"sd-favourites"_s, u"Lindgren, Erik"_s)
            .value(u"primaryNumberDesignation"_s)
            .toInt();
    };
    const int opened = numberNow();
    QVERIFY(opened != 5 && opened != -1);
    GuiDriver elsewhere;
    QVERIFY(elsewhere.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(elsewhere.chooseDirectory(u"My Favourites"_s));
    QVERIFY(elsewhere.selectContact(u"Lindgren, Erik"_s));
    auto *otherMenu = elsewhere.window().findChild<QMenu *>(u"primaryNumberMenu"_s);
    emit otherMenu->aboutToShow();
    otherMenu->findChild<QAction *>(u"primaryNumber-1"_s)->trigger(); // none
    QTRY_COMPARE(numberNow(), -1);

    mobile->trigger();
    QVERIFY(person.find(u"messageBarResolve"_s));
    QCOMPARE(numberNow(), -1);
    QVERIFY(person.activate());
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_L)));
    QVERIFY(shown(person).contains(u"Primary Number"_s));
    QVERIFY(choose(person, Qt::Key_Y));
    QTRY_COMPARE(numberNow(), 5);
    QTRY_VERIFY(!person.sees(u"failedBar"_s));
}

void ConflictStory::aDeletionOfWhatSomebodyElseHasChanged()
{
    DriverPolicy policy;
    policy.edits.undoTime = std::chrono::seconds(2);
    GuiDriver person(policy);
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.selectContact(clara));
    QVERIFY(person.press(Qt::Key_Delete));
    QVERIFY(person.find(u"deletionDialog"_s));
    QVERIFY(person.click(u"deletionConfirmButton"_s));
    QVERIFY(person.find(u"undoBar"_s));
    m_others->change(publicContacts, clara, { { u"title"_s, u"Owner"_s } });
    QVERIFY(person.find(u"messageBarResolve"_s));
    QCOMPARE(title(), u"Owner"_s); // still there
    QVERIFY(person.activate());
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_L)));
    QVERIFY(shown(person).contains(u"Owner"_s));
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_K))); // Keep the Entry
    QTRY_VERIFY(!person.sees(u"failedBar"_s));
    QCOMPARE(title(), u"Owner"_s);
    QTRY_VERIFY(!person.sees(u"outboxButton"_s));
}

QTEST_MAIN(ConflictStory)
#include "story_conflict.moc"
