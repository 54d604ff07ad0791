// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "ui/shell/numberlinks.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QListView>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Somebody is wanted on the phone: found from wherever the agent is, in the time of a few keys.
class FindStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void somebodyOfAnotherDirectoryIsFoundAndTheNumberCopied();
    void aNumberIsFoundHoweverItIsTyped();
    void aPersonOfSeveralDirectoriesIsOneResult();
    void arrowsChooseThePersonAndAltTheNumber();
    void theEntryIsShownInItsDirectory();
    void thePropertiesAreOpened();
    void aPersonFoundIsPutOnASpeedDial();
    void escapeLeadsBackToTheWork();
    void aLinkIsLookedForAndNothingElse();
    void theNumberOfALinkWaitsForTheLogIn();
    void peopleAreFoundWhileTheConnectionIsLost();

private:
    /// By keys alone, as everything here: Find opens with what was typed last selected, to be typed over.
    bool typed(const QString &text)
    {
        if (!m_person->press(QKeySequence(Qt::CTRL | Qt::Key_K)) || !m_person->find(u"findPanel"_s)) {
            return false;
        }
        return typedOn(text) && m_person->text(u"findField"_s) == text;
    }
    /// Into whatever has the focus.
    bool typedOn(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        if (focus) {
            QTest::keyClicks(focus, text);
        }
        return focus != nullptr;
    }
    QStringList found()
    {
        QStringList names;
        if (const auto *list = m_person->seek<QListView>(u"findResults"_s)) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                names.append(list->model()->index(row, 0).data().toString());
            }
        }
        return names;
    }

    SimulatorProcess m_simulator;
    std::unique_ptr<GuiDriver> m_person;
};

void FindStory::initTestCase()
{
    failOnWarnings();
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
    m_person = std::make_unique<GuiDriver>();
    QVERIFY(m_person->logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(m_person->find(u"workPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_person->app().directories().isLoaded() && !m_person->app().sweep().progress().isWorking, 20'000);
}

void FindStory::init()
{
    failOnWarnings();
    QVERIFY(m_person->chooseDirectory(u"Company Directory"_s));
}

void FindStory::cleanup()
{
    if (m_person->sees(u"findPanel"_s)) {
        m_person->press(Qt::Key_Escape);
    }
}

void FindStory::somebodyOfAnotherDirectoryIsFoundAndTheNumberCopied()
{
    QVERIFY(typed(u"clara aber"_s));
    QCOMPARE(found().value(0), u"Abernathy, Clara"_s);
    const QString shown = m_person->text(u"findNumberInUse"_s);
    QVERIFY2(shown.startsWith(u"Enter: "_s), qPrintable(shown));
    QVERIFY(m_person->press(Qt::Key_Return));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(!copied.isEmpty());
    QVERIFY2(shown.endsWith(copied), qPrintable(shown + u" / "_s + copied));
    QCOMPARE(m_person->text(u"findStatus"_s), u"Copied: "_s + copied);
}

void FindStory::aNumberIsFoundHoweverItIsTyped()
{
    for (const QString &number :
        { u"3175550140"_s, u"(317) 555-0140"_s, u"+1 317 555 0140"_s, u"0317 555-0140"_s }) {
        QVERIFY(typed(number));
        QVERIFY2(found().contains(u"Abernathy, Clara"_s), qPrintable(number));
        QVERIFY2(m_person->text(u"findNumberInUse"_s).contains(u"0140"_s), qPrintable(number));
    }
}

void FindStory::aPersonOfSeveralDirectoriesIsOneResult()
{
    QVERIFY(typed(u"okafor marcus"_s));
    QCOMPARE(found().count(u"Okafor, Marcus"_s), 1);
}

void FindStory::arrowsChooseThePersonAndAltTheNumber()
{
    QVERIFY(typed(u"317 555"_s));
    const QStringList names = found();
    QVERIFY(names.size() > 3);
    const auto chosen = [this] {
        return m_person->seek<QListView>(u"findResults"_s)->currentIndex().data().toString();
    };
    QCOMPARE(chosen(), names.at(0));
    QVERIFY(m_person->press(Qt::Key_Down) && m_person->press(Qt::Key_Down));
    QCOMPARE(chosen(), names.at(2));
    QVERIFY(m_person->press(Qt::Key_Up));
    QCOMPARE(chosen(), names.at(1));
    QCOMPARE(m_person->text(u"findField"_s), u"317 555"_s);

    QVERIFY(typed(u"clara aber"_s));
    QVERIFY(m_person->press(QKeySequence(Qt::ALT | Qt::Key_2)));
    const QString second = m_person->text(u"findNumberInUse"_s);
    QVERIFY(m_person->press(QKeySequence(Qt::ALT | Qt::Key_1)));
    const QString first = m_person->text(u"findNumberInUse"_s);
    QVERIFY2(first != second, qPrintable(first));
    QVERIFY(m_person->press(QKeySequence(Qt::ALT | Qt::Key_9))); // there are not so many
    QCOMPARE(m_person->text(u"findNumberInUse"_s), first);
    QVERIFY(m_person->press(QKeySequence(Qt::ALT | Qt::Key_2)));
    QVERIFY(m_person->press(QKeySequence(Qt::CTRL | Qt::Key_C)));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(!copied.isEmpty() && second.endsWith(copied), qPrintable(second + u" / "_s + copied));
    QVERIFY(m_person->sees(u"findPanel"_s)); // to copy another one
}

void FindStory::theEntryIsShownInItsDirectory()
{
    QVERIFY(typed(u"eagle creek filters"_s));
    QVERIFY(m_person->press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_COMPARE(m_person->text(u"directoryName"_s), u"Suppliers"_s);
    QTRY_COMPARE(m_person->text(u"detailsName"_s), u"Eagle Creek Filters"_s);
    QVERIFY(!m_person->sees(u"findPanel"_s));
}

void FindStory::thePropertiesAreOpened()
{
    QVERIFY(typed(u"eagle creek filters"_s));
    QVERIFY(m_person->press(QKeySequence(Qt::ALT | Qt::Key_Return)));
    QWidget *editor = m_person->find(u"contactEditor"_s);
    QVERIFY(editor);
    QVERIFY(m_person->activate(editor));
    QVERIFY(m_person->find(u"contactEditorClose"_s)); // read only, as its directory says
    QVERIFY(m_person->press(Qt::Key_Escape));
    QTRY_VERIFY(!m_person->sees(u"contactEditor"_s));
    QVERIFY(m_person->activate());
}

void FindStory::aPersonFoundIsPutOnASpeedDial()
{
    QVERIFY(typed(u"eagle creek filters"_s));
    QVERIFY(m_person->press(QKeySequence(Qt::CTRL | Qt::Key_D)));
    QWidget *dialog = m_person->find(u"addToSpeedDialDialog"_s);
    QVERIFY(dialog);
    QVERIFY(m_person->activate(dialog));
    QVERIFY(!m_person->sees(u"findPanel"_s));
    QVERIFY(typedOn(u"My F"_s)); // the lists have the focus
    QCOMPARE(dialog->findChild<QComboBox *>(u"speedDialLists"_s)->currentText(), u"My Favourites"_s);
    QVERIFY(m_person->press(Qt::Key_Return));
    QTRY_VERIFY(!m_person->sees(u"addToSpeedDialDialog"_s));
    QVERIFY(m_person->activate());
    QVERIFY(m_person->chooseDirectory(u"My Favourites"_s));
    QTRY_VERIFY(m_person->rowOf(u"Eagle Creek Filters"_s) >= 0);

    // What is found tells that it is on a speed dial now.
    QVERIFY(typed(u"eagle creek filters"_s));
    const auto told = [this] { return m_person->seek(u"findField"_s)->accessibleDescription(); };
    QTRY_VERIFY2(told().contains(u"on a speed dial"_s), qPrintable(told()));
}

void FindStory::escapeLeadsBackToTheWork()
{
    QVERIFY(m_person->selectContact(u"Okafor, Marcus"_s));
    m_person->table()->setFocus();
    QVERIFY(typed(u"clara"_s));
    QVERIFY(m_person->press(Qt::Key_Escape));
    QVERIFY(!m_person->sees(u"findPanel"_s));
    QVERIFY(m_person->table()->hasFocus());
}

void FindStory::aLinkIsLookedForAndNothingElse()
{
    NumberLinks &links = m_person->window().numberLinks();
    links.find(u"+1-317-555-0140"_s);
    QVERIFY(m_person->find(u"findPanel"_s));
    QCOMPARE(m_person->text(u"findField"_s), u"+1-317-555-0140"_s);
    QTRY_VERIFY(found().contains(u"Abernathy, Clara"_s));
    QVERIFY(m_person->press(Qt::Key_Escape));

    links.refuse();
    QVERIFY(m_person->find(u"findPanel"_s));
    const QString why = u"The link holds no telephone number, so nothing is looked for."_s;
    QCOMPARE(m_person->text(u"findStatus"_s), why);
    QVERIFY(m_person->notifications().contains(u"Open a link: "_s + why));
}

void FindStory::theNumberOfALinkWaitsForTheLogIn()
{
    GuiDriver newcomer;
    newcomer.window().numberLinks().find(u"+1-317-555-0140"_s);
    QVERIFY(!newcomer.sees(u"findPanel"_s));
    QVERIFY(newcomer.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(newcomer.find(u"findPanel"_s));
    QCOMPARE(newcomer.text(u"findField"_s), u"+1-317-555-0140"_s);
    auto *list = newcomer.find<QListView>(u"findResults"_s);
    QVERIFY(list);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 0).data().toString(), u"Abernathy, Clara"_s, 20'000);
    QVERIFY(m_person->activate());
}

void FindStory::peopleAreFoundWhileTheConnectionIsLost()
{
    m_simulator.control(u"close"_s,
        { { u"when"_s, u"before"_s }, { u"path"_s, u"/icws/*"_s }, { u"times"_s, QJsonValue::Null } });
    m_simulator.control(u"events"_s, { { u"cut"_s, true } });
    QTRY_VERIFY(!m_person->app().session().isConnected());
    QVERIFY(typed(u"clara aber"_s));
    QCOMPARE(found().value(0), u"Abernathy, Clara"_s);
    QVERIFY(m_person->text(u"findKnown"_s).startsWith(u"Not connected"_s));
    m_simulator.control(u"reset"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_person->app().session().isConnected(), 20'000);
}

QTEST_MAIN(FindStory)
#include "story_find.moc"
