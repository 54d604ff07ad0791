// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

const QString clara = u"Abernathy, Clara"_s;

/// What the typist types, a letter at a time and without end.
QString typedText(int letters)
{
    const QString sentence = u"Asked twice about the spring delivery. "_s;
    return sentence.repeated(letters / int(sentence.size()) + 1).left(letters);
}

[[nodiscard]] bool openClara(GuiDriver &person, const QString &address)
{
    return person.logIn(address, u"a.lindgren"_s)
        && QTest::qWaitFor([&] { return person.app().session().isConnected(); }, 5000)
        && person.chooseDirectory(u"IC Public Contacts"_s) && person.selectContact(clara)
        && person.trigger(u"actionProperties"_s) && person.find(u"contactEditor"_s);
}

/// The part of this program that is killed: a Dialbook of its own, with somebody who types and never stops.
/// Says after each key how many there were.
int beTypist(const QString &address, const QString &folder)
{
    GuiDriver person({}, folder);
    if (!openClara(person, address) || !person.type(u"notes"_s, {})) {
        return 1;
    }
    auto *notes = person.seek<QPlainTextEdit>(u"notes"_s);
    int count = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, notes, [&] {
        ++count;
        QTest::keyClick(notes, typedText(count).back().toLatin1());
        std::printf("%d\n", count);
        std::fflush(stdout);
    });
    timer.start(std::chrono::milliseconds(25));
    return QApplication::exec();
}

} // namespace

/// What is typed and not saved outlives the program, however that ends.
class DraftStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsTypedComesBackAfterKillMinus9();
    void savedOrDiscardedItDoesNotComeBack();
    void aNewContactComesBackAndIsMadeOnce();
    void whatOthersChangedMeanwhileIsTold();
    void itIsNobodyElsesBusiness();
    void openingTheContactGoesOnWithWhatWasTyped();
    void theNameOfANewListComesBack();
    void aNewNameForAListComesBack();
    void whatWasChosenForASpeedDialComesBack();
    void theListThatALinkWasToBeginComesBack();
    void whoBeginsTheSameAnewGoesOnWithIt();

private:
    /// What a power cut would leave, once what is typed is written.
    void copyWhenWritten(GuiDriver &person, const QString &from, const QString &to);
    /// Logged in, with something stored that can be read at the next start.
    [[nodiscard]] bool begin(GuiDriver &person);
    /// To be added to that speed dial, with no number; nothing is sent.
    void chooseWeekendDutyForClara(GuiDriver &person);
    /// Types into Clara's department; folder: gets what a power cut would leave of it.
    void typeSprings(const QString &folder);

    std::unique_ptr<SimulatorProcess> m_simulator;
};

void DraftStory::init()
{
    failOnWarnings();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s }).isEmpty());
}

void DraftStory::copyWhenWritten(GuiDriver &person, const QString &from, const QString &to)
{
    // Going elsewhere writes it at once; the answer of the change log comes after that.
    QVERIFY(person.activate());
    bool isWritten = false;
    const auto written = person.app().journal().log({}).then(
        &person.window(), [&](const Result<LogPage> &) { isWritten = true; });
    QTRY_VERIFY(isWritten);
    person.store().sync();
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
    QVERIFY(QDir(to).mkpath(u"directories"_s));
    for (const QString &name : QDir(from + u"/directories"_s).entryList(QDir::Files)) {
        if (name.endsWith(u".lock"_s)) {
            continue; // this process is alive
        }
        QVERIFY(QFile::copy(from + u"/directories/"_s + name, to + u"/directories/"_s + name));
    }
}

bool DraftStory::begin(GuiDriver &person)
{
    const bool hasRead = person.logIn(m_simulator->address(), u"a.lindgren"_s)
        && person.chooseDirectory(u"IC Public Contacts"_s)
        && QTest::qWaitFor([&] { return person.rowOf(clara) >= 0; });
    person.restart(); // it is written when the program ends, if not before
    return hasRead && person.find(u"workPage"_s) && person.type(u"passwordEdit"_s, u"demo"_s)
        && person.press(Qt::Key_Return)
        && QTest::qWaitFor([&] { return person.app().session().isConnected(); });
}

void DraftStory::chooseWeekendDutyForClara(GuiDriver &person)
{
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s) && person.selectContact(clara));
    QVERIFY(person.trigger(u"actionAddToSpeedDial"_s));
    QVERIFY(person.activate(person.find(u"addToSpeedDialDialog"_s)));
    auto *lists = person.find<QComboBox>(u"speedDialLists"_s);
    lists->setFocus();
    for (int i = 0; i < lists->count() && lists->currentText() != u"Weekend Duty"_s; ++i) {
        QTest::keyClick(lists, Qt::Key_Down);
    }
    QVERIFY(person.click(u"number-1"_s)); // none
}

void DraftStory::typeSprings(const QString &folder)
{
    const QTemporaryDir before;
    GuiDriver person({}, before.path());
    QVERIFY(openClara(person, m_simulator->address()));
    QVERIFY(person.type(u"department"_s, u"Springs"_s));
    copyWhenWritten(person, before.path(), folder);
}

void DraftStory::whatIsTypedComesBackAfterKillMinus9()
{
    const QTemporaryDir folder;
    QProcess typist;
    typist.start(
        QApplication::applicationFilePath(), { u"--typist"_s, m_simulator->address(), folder.path() });
    QVERIFY(typist.waitForStarted());
    QElapsedTimer clock;
    clock.start();
    QList<std::pair<int, qint64>> keys; // the count and when it was told
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        while (typist.canReadLine()) {
            keys.append({ typist.readLine().trimmed().toInt(), clock.elapsed() });
        }
        return typist.state() != QProcess::Running
            || (keys.size() > 60 && keys.constLast().second - keys.constFirst().second > 1800);
    }()),
        30'000);
    QCOMPARE(typist.state(), QProcess::Running);
    const qint64 killed = clock.elapsed();
    typist.kill();
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
    int aSecondBefore = 0;
    for (const auto &[count, when] : keys) {
        if (when < killed - 1000) {
            aSecondBefore = count;
        }
    }
    QVERIFY(aSecondBefore > 0);

    // Already before anybody logs in.
    GuiDriver person({}, folder.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY2(person.text(u"draftBar"_s).contains(clara), qPrintable(person.text(u"draftBar"_s)));
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s) && person.click(u"logInButton"_s));
    QTRY_VERIFY(person.app().session().isConnected());
    QVERIFY(person.find(u"messageBarContinueDraft"_s));
    QVERIFY(person.click(u"messageBarContinueDraft"_s));
    QVERIFY(person.find(u"contactEditor"_s));
    QTRY_VERIFY(!person.sees(u"draftBar"_s));
    const QString found = person.text(u"notes"_s);
    QVERIFY2(found.size() >= aSecondBefore, qPrintable(u"%1 of %2"_s.arg(found.size()).arg(aSecondBefore)));
    QCOMPARE(found, typedText(int(found.size())));
    // Beside it what the contact says now.
    QVERIFY2(person.text(u"contactEditorBar"_s).contains(u"Notes (now \""_s),
        qPrintable(person.text(u"contactEditorBar"_s)));

    QVERIFY(person.click(u"contactEditorOk"_s));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QVERIFY(person.selectContact(clara));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QTRY_COMPARE(person.text(u"notes"_s), found);
}

void DraftStory::savedOrDiscardedItDoesNotComeBack()
{
    GuiDriver person;
    QVERIFY(openClara(person, m_simulator->address()));
    QVERIFY(person.type(u"department"_s, u"Springs"_s));
    QVERIFY(person.click(u"contactEditorOk"_s));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"department"_s, u"Screws"_s));
    QVERIFY(person.click(u"contactEditorCancel"_s));
    QVERIFY(person.click(u"messageBarDiscard"_s));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    person.restart();
    bool isOpened = false; // the answer comes after what was found
    person.app().journal().log({}).then(&person.window(), [&](const Result<LogPage> &) { isOpened = true; });
    QTRY_VERIFY(isOpened);
    QTRY_VERIFY(person.sees(u"workPage"_s));
    QVERIFY(!person.sees(u"draftBar"_s));
}

void DraftStory::aNewContactComesBackAndIsMadeOnce()
{
    const QTemporaryDir folder;
    const QTemporaryDir later;
    {
        GuiDriver person({}, folder.path());
        QVERIFY(openClara(person, m_simulator->address()));
        QVERIFY(person.click(u"contactEditorCancel"_s));
        QVERIFY(person.trigger(u"actionNewContact"_s));
        QVERIFY(person.type(u"lastName"_s, u"Zwart"_s));
        QVERIFY(person.type(u"firstName"_s, u"Els"_s));
        copyWhenWritten(person, folder.path(), later.path());
    }
    GuiDriver person({}, later.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(person.text(u"draftBar"_s).contains(u"Zwart, Els"_s));
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s) && person.click(u"logInButton"_s));
    QTRY_VERIFY(person.app().session().isConnected());
    QVERIFY(person.click(u"messageBarContinueDraft"_s));
    QVERIFY(person.find(u"contactEditor"_s));
    QCOMPARE(person.text(u"lastName"_s), u"Zwart"_s);
    // The display name still follows.
    QVERIFY(person.type(u"firstName"_s, u"Elsa"_s));
    QCOMPARE(person.text(u"displayName"_s), u"Zwart, Elsa"_s);
    QVERIFY(person.click(u"contactEditorOk"_s));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QTRY_COMPARE(person.column(u"Display Name"_s).count(u"Zwart, Elsa"_s), 1);
    person.restart();
    QTRY_VERIFY(person.sees(u"workPage"_s));
    QVERIFY(!person.sees(u"draftBar"_s));
}

void DraftStory::whatOthersChangedMeanwhileIsTold()
{
    const QTemporaryDir later;
    typeSprings(later.path());
    {
        GuiDriver other;
        QVERIFY(openClara(other, m_simulator->address()));
        QVERIFY(other.type(u"department"_s, u"Bolts"_s));
        QVERIFY(other.click(u"contactEditorOk"_s));
        QTRY_VERIFY(!other.sees(u"contactEditor"_s));
    }
    GuiDriver person({}, later.path());
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s) && person.click(u"logInButton"_s));
    QTRY_VERIFY(person.app().session().isConnected());
    QVERIFY(person.find(u"messageBarContinueDraft"_s));
    QTRY_VERIFY(person.column(u"Department"_s).contains(u"Bolts"_s));
    QVERIFY(person.click(u"messageBarContinueDraft"_s));
    QVERIFY(person.find(u"contactEditor"_s));
    QCOMPARE(person.text(u"department"_s), u"Springs"_s);
    QVERIFY(person.text(u"contactEditorBar"_s).contains(u"Department (now \"Bolts\")"_s));
    QVERIFY(person.text(u"contactEditorBar"_s).contains(u"Someone else"_s));
    QVERIFY(person.click(u"messageBarResolve"_s));
    QVERIFY(person.click(u"conflictNow0"_s));
    QVERIFY(person.click(u"conflictApply"_s));
    QCOMPARE(person.text(u"department"_s), u"Bolts"_s);
}

void DraftStory::itIsNobodyElsesBusiness()
{
    const QTemporaryDir later;
    typeSprings(later.path());
    GuiDriver person({}, later.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(person.logIn(m_simulator->address(), u"m.okafor"_s));
    QTRY_VERIFY(person.app().session().isConnected());
    QTRY_VERIFY(!person.sees(u"draftBar"_s));
    QVERIFY(person.trigger(u"actionLogOff"_s));
    QVERIFY(person.find(u"logInPage"_s));
    QVERIFY(!person.sees(u"draftBar"_s));
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QTRY_VERIFY(person.app().session().isConnected());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(person.text(u"draftBar"_s).contains(clara));
    QVERIFY(person.click(u"messageBarDiscardDraft"_s));
    QTRY_VERIFY(!person.sees(u"draftBar"_s));
}

void DraftStory::openingTheContactGoesOnWithWhatWasTyped()
{
    const QTemporaryDir later;
    typeSprings(later.path());
    GuiDriver person({}, later.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(openClara(person, m_simulator->address()));
    QCOMPARE(person.text(u"department"_s), u"Springs"_s);
    QVERIFY(!person.sees(u"draftBar"_s));
}

void DraftStory::theNameOfANewListComesBack()
{
    const QTemporaryDir folder;
    const QTemporaryDir later;
    {
        GuiDriver person({}, folder.path());
        QVERIFY(begin(person));
        QVERIFY(person.trigger(u"actionNewSpeedDial"_s));
        QVERIFY(person.type(u"speedDialName"_s, u"Storm & Ice"_s));
        QVERIFY(person.click(u"speedDialShared"_s) && person.click(u"speedDialMayAdd"_s));
        copyWhenWritten(person, folder.path(), later.path());
    }
    GuiDriver person({}, later.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(person.text(u"draftBar"_s).contains(u"Storm & Ice"_s));
    QVERIFY(!person.sees(u"messageBarContinueDraft"_s)); // lists are made with a connection
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s) && person.press(Qt::Key_Return));
    QVERIFY(person.find(u"messageBarContinueDraft"_s));
    QVERIFY(person.activate());
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_N)));
    QVERIFY(person.activate(person.find(u"speedDialDialog"_s)));
    QTRY_VERIFY(!person.sees(u"draftBar"_s));
    QCOMPARE(person.text(u"speedDialName"_s), u"Storm & Ice"_s);
    QVERIFY(person.find<QAbstractButton>(u"speedDialShared"_s)->isChecked());
    QVERIFY(person.find<QAbstractButton>(u"speedDialMayAdd"_s)->isChecked());
    QVERIFY(!person.find<QAbstractButton>(u"speedDialMayRemove"_s)->isChecked());
    QVERIFY(person.press(Qt::Key_Return));
    QTRY_VERIFY(!person.sees(u"speedDialDialog"_s));
    QTRY_VERIFY(person.directoryNames().contains(u"Storm & Ice"_s));
    person.restart();
    QTRY_VERIFY(person.sees(u"workPage"_s));
    QVERIFY(!person.sees(u"draftBar"_s));
}

void DraftStory::aNewNameForAListComesBack()
{
    const QTemporaryDir folder;
    const QTemporaryDir later;
    {
        GuiDriver person({}, folder.path());
        QVERIFY(begin(person));
        QVERIFY(person.chooseDirectory(u"Weekend Duty"_s));
        QVERIFY(person.trigger(u"actionRenameList"_s));
        QVERIFY(person.type(u"speedDialName"_s, u"Weekend Watch"_s));
        copyWhenWritten(person, folder.path(), later.path());
        // Here it is given up, and that is that.
        QVERIFY(person.activate(person.find(u"speedDialDialog"_s)));
        QVERIFY(person.press(Qt::Key_Escape));
        QTRY_VERIFY(!person.sees(u"speedDialDialog"_s));
        person.restart();
        QTRY_VERIFY(person.sees(u"workPage"_s));
        QVERIFY(!person.sees(u"draftBar"_s));
    }
    GuiDriver person({}, later.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(person.text(u"draftBar"_s).contains(u"Weekend Duty"_s));
    QVERIFY(person.text(u"draftBar"_s).contains(u"Weekend Watch"_s));
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s) && person.press(Qt::Key_Return));
    QTRY_VERIFY(person.app().session().isConnected());
    QVERIFY(person.click(u"messageBarContinueDraft"_s));
    QVERIFY(person.activate(person.find(u"speedDialDialog"_s)));
    QCOMPARE(person.text(u"speedDialName"_s), u"Weekend Watch"_s);
    QVERIFY(person.press(Qt::Key_Return));
    QTRY_VERIFY(person.directoryNames().contains(u"Weekend Watch"_s));
}

void DraftStory::whatWasChosenForASpeedDialComesBack()
{
    const QTemporaryDir folder;
    const QTemporaryDir later;
    {
        GuiDriver person({}, folder.path());
        QVERIFY(begin(person));
        chooseWeekendDutyForClara(person);
        copyWhenWritten(person, folder.path(), later.path());
        // Here it is given up, and that is that.
        QVERIFY(person.click(u"addToSpeedDialCancel"_s));
        QTRY_VERIFY(!person.sees(u"addToSpeedDialDialog"_s));
        person.restart();
        QTRY_VERIFY(person.sees(u"workPage"_s));
        QVERIFY(!person.sees(u"draftBar"_s));
    }
    GuiDriver person({}, later.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(person.text(u"draftBar"_s).contains(clara));
    QVERIFY(person.text(u"draftBar"_s).contains(u"Weekend Duty"_s));
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s) && person.press(Qt::Key_Return));
    QTRY_VERIFY(person.app().session().isConnected());
    QVERIFY(person.click(u"messageBarContinueDraft"_s));
    QVERIFY(person.activate(person.find(u"addToSpeedDialDialog"_s)));
    QTRY_COMPARE(person.text(u"speedDialLists"_s), u"Weekend Duty"_s);
    QVERIFY(person.find<QAbstractButton>(u"number-1"_s)->isChecked());
    QVERIFY(person.click(u"addToSpeedDialOk"_s));
    QTRY_VERIFY(!person.sees(u"addToSpeedDialDialog"_s));
    QVERIFY(!person.sees(u"draftBar"_s));
    QVERIFY(person.chooseDirectory(u"Weekend Duty"_s));
    QTRY_VERIFY(person.rowOf(clara) >= 0);
}

void DraftStory::whoBeginsTheSameAnewGoesOnWithIt()
{
    const QTemporaryDir folder;
    const QTemporaryDir later;
    {
        GuiDriver person({}, folder.path());
        QVERIFY(begin(person));
        QVERIFY(person.chooseDirectory(u"Weekend Duty"_s));
        QVERIFY(person.trigger(u"actionRenameList"_s));
        QVERIFY(person.type(u"speedDialName"_s, u"Weekend Watch"_s));
        QVERIFY(person.activate());
        chooseWeekendDutyForClara(person);
        copyWhenWritten(person, folder.path(), later.path());
    }
    GuiDriver person({}, later.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s) && person.press(Qt::Key_Return));
    QTRY_VERIFY(person.app().session().isConnected());
    QVERIFY(person.activate());
    QVERIFY(person.chooseDirectory(u"Weekend Duty"_s));
    QVERIFY(person.trigger(u"actionRenameList"_s));
    QVERIFY(person.activate(person.find(u"speedDialDialog"_s)));
    QCOMPARE(person.text(u"speedDialName"_s), u"Weekend Watch"_s);
    QVERIFY(person.sees(u"draftBar"_s)); // there is another one
    QVERIFY(person.activate());
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s) && person.selectContact(clara));
    QVERIFY(person.trigger(u"actionAddToSpeedDial"_s));
    QVERIFY(person.activate(person.find(u"addToSpeedDialDialog"_s)));
    QTRY_COMPARE(person.text(u"speedDialLists"_s), u"Weekend Duty"_s);
    QVERIFY(person.find<QAbstractButton>(u"number-1"_s)->isChecked());
    QTRY_VERIFY(!person.sees(u"draftBar"_s));
}

void DraftStory::theListThatALinkWasToBeginComesBack()
{
    const QTemporaryDir folder;
    const QTemporaryDir later;
    {
        GuiDriver person({}, folder.path());
        QVERIFY(begin(person));
        QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s) && person.selectContact(clara));
        QVERIFY(person.trigger(u"actionAddToSpeedDial"_s));
        QVERIFY(person.activate(person.find(u"addToSpeedDialDialog"_s)));
        QTest::keyClick(person.find<QComboBox>(u"speedDialLists"_s), Qt::Key_End);
        QVERIFY(person.type(u"newSpeedDialName"_s, u"Storm & Ice"_s));
        copyWhenWritten(person, folder.path(), later.path());
    }
    GuiDriver person({}, later.path());
    QVERIFY(person.find(u"draftBar"_s));
    QVERIFY(person.text(u"draftBar"_s).contains(u"Storm & Ice"_s));
    QVERIFY(person.type(u"passwordEdit"_s, u"demo"_s) && person.press(Qt::Key_Return));
    QTRY_VERIFY(person.app().session().isConnected());
    QVERIFY(person.click(u"messageBarContinueDraft"_s));
    QVERIFY(person.activate(person.find(u"addToSpeedDialDialog"_s)));
    QCOMPARE(person.text(u"newSpeedDialName"_s), u"Storm & Ice"_s);
    QVERIFY(person.click(u"addToSpeedDialOk"_s));
    QTRY_VERIFY(!person.sees(u"addToSpeedDialDialog"_s));
    QTRY_COMPARE(person.directoryNames().filter(u"Storm & Ice"_s).size(), 1);
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--typist") {
        return beTypist(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    DraftStory story;
    return QTest::qExec(&story, argc, argv);
}
#include "story_drafts.moc"
