// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// What was done can be seen, searched, taken back and handed on.
class ChangeLogStory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasChangedIsFoundUndoneAndExported();
    void theLogOfOneContactHasNothingElse();
    void aRefusalIsThereWithTheServersWords();
    void anUndoThatMeetsAConflictIsDecidedInTheOutbox();
    void whileLoggedOutItIsToBeReadOnly();
    void notKeepingAnythingIsSaidAndEmptiesIt();
    void anotherPersonSeesNothingOfIt();

private:
    void work(GuiDriver &person);
    void retitle(GuiDriver &person, const QString &name, const QString &title);
    void openLog(GuiDriver &person);
    [[nodiscard]] QStringList column(GuiDriver &person, int column);
    [[nodiscard]] QString details(GuiDriver &person)
    {
        return person.find<QTextEdit>(u"changeDetails"_s)->toPlainText();
    }
    [[nodiscard]] QJsonObject entry(const QString &name);
    [[nodiscard]] QString titleOf(const QString &name) { return entry(name).value(u"title"_s).toString(); }

    enum Column { When, Who, What, Entry, Changes, Answer, Undone };
    const QString m_clara = u"Abernathy, Clara"_s;
    const QString m_other = u"Müller, Petra"_s; ///< of the same directory
    std::unique_ptr<SimulatorProcess> m_simulator;
};

void ChangeLogStory::init()
{
    failOnWarnings();
    m_simulator = std::make_unique<SimulatorProcess>();
    QVERIFY(!m_simulator->start({ u"--still"_s }).isEmpty());
}

void ChangeLogStory::work(GuiDriver &person)
{
    QVERIFY(person.logIn(m_simulator->address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
}

QJsonObject ChangeLogStory::entry(const QString &name)
{
    const QJsonArray entries = m_simulator->look(u"directory?id=public"_s).value(u"entries"_s).toArray();
    for (const QJsonValue &value : entries) {
        if (value[u"displayName"_s].toString() == name) {
            return value.toObject();
        }
    }
    return {};
}

void ChangeLogStory::retitle(GuiDriver &person, const QString &name, const QString &title)
{
    QVERIFY(person.selectContact(name));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"title"_s, title));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QCOMPARE(titleOf(name), title);
}

void ChangeLogStory::openLog(GuiDriver &person)
{
    QVERIFY(person.activate());
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_H)));
    QVERIFY(person.activate(person.find(u"changeLogDialog"_s)));
}

/// From top to bottom; "" when nothing is listed.
QStringList ChangeLogStory::column(GuiDriver &person, int column)
{
    QStringList cells;
    if (const auto *list = person.seek<QTreeView>(u"changeLogList"_s)) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            cells.append(list->model()->index(row, column).data().toString());
        }
    }
    return cells;
}

/// By keys alone.
void ChangeLogStory::whatWasChangedIsFoundUndoneAndExported()
{
    GuiDriver person;
    work(person);
    const QString before = titleOf(m_clara);
    retitle(person, m_clara, u"=1+1 <b>Head</b> of Fans"_s);
    retitle(person, m_other, u"Somebody else"_s);
    openLog(person);
    QTRY_COMPARE(column(person, Entry), QStringList({ m_other, m_clara }));
    QCOMPARE(column(person, Who), QStringList({ u"a.lindgren"_s, u"a.lindgren"_s }));
    QCOMPARE(column(person, Answer), QStringList({ u"Done"_s, u"Done"_s }));

    // Words in any order; then down to what was found, and its details.
    QTest::keyClicks(QApplication::focusWidget(), u"fans clara"_s);
    QTRY_COMPARE(column(person, Entry), QStringList { m_clara });
    QVERIFY(column(person, Changes).first().contains(before + u" → =1+1 <b>Head</b> of Fans"_s));
    QVERIFY(person.press(Qt::Key_Down));
    QVERIFY(person.find(u"changeLogList"_s)->hasFocus());
    QVERIFY(details(person).contains(before));
    QVERIFY(details(person).contains(u"=1+1 <b>Head</b> of Fans"_s)); // as typed, not as markup
    QVERIFY(details(person).contains(u"a.lindgren"_s));

    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_U)));
    QTRY_COMPARE(titleOf(m_clara), before);
    QTRY_COMPARE(column(person, Undone), QStringList({ u"Is an undo"_s, u"Undone"_s }));
    QTRY_VERIFY(person.text(u"changeLogBar"_s).contains(u"Undone"_s));
    QVERIFY(!person.find(u"changeLogUndo"_s)->isEnabled()); // not twice
    QVERIFY(person.text(u"changeLogWhyNot"_s).contains(u"already"_s));

    // Everything that matches the search into a file, without formulas.
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log.csv"_s);
    QVERIFY(person.press(QKeySequence(Qt::ALT | Qt::Key_E)));
    auto *chooser = person.find<QFileDialog>(u"changeLogFile"_s);
    QVERIFY(person.activate(chooser));
    chooser->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
    QVERIFY(person.press(Qt::Key_Return));
    QTRY_VERIFY(person.text(u"changeLogBar"_s).contains(u"log.csv"_s));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY(text.startsWith(QChar(QChar::ByteOrderMark)) || text.startsWith(u"Number,"_s));
    QVERIFY(text.contains(u"Title,"_s + before + u",'=1+1 <b>Head</b> of Fans,Done"_s));
    QVERIFY(!text.contains(u"Somebody else"_s));

    // Esc leaves the search first, then the window.
    QVERIFY(person.activate(person.find(u"changeLogDialog"_s)));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_F)));
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_COMPARE(column(person, Entry).size(), 3);
    QVERIFY(person.press(Qt::Key_Escape));
    QTRY_VERIFY(!person.sees(u"changeLogDialog"_s));
}

void ChangeLogStory::theLogOfOneContactHasNothingElse()
{
    GuiDriver person;
    work(person);
    retitle(person, m_other, u"Somebody else"_s);
    retitle(person, m_clara, u"Head of Fans"_s);
    QVERIFY(person.trigger(u"actionContactLog"_s));
    QVERIFY(person.find(u"changeLogDialog"_s));
    QVERIFY(person.text(u"changeLogContact"_s).contains(m_clara));
    QTRY_COMPARE(column(person, Entry), QStringList { m_clara });
    QVERIFY(person.click(u"changeLogAll"_s));
    QTRY_COMPARE(column(person, Entry), QStringList({ m_clara, m_other }));
    QVERIFY(!person.sees(u"changeLogContact"_s));

    auto *period = person.find<QComboBox>(u"changeLogPeriod"_s);
    period->setCurrentIndex(period->count() - 1); // between two days: the last thirty, as proposed
    QVERIFY(person.find(u"changeLogFrom"_s));
    QTRY_COMPARE(column(person, Entry).size(), 2);
    QVERIFY(person.type(u"changeLogSearch"_s, u"nobody"_s));
    QVERIFY(person.find(u"changeLogEmpty"_s));
    QTRY_COMPARE(person.text(u"changeLogEmpty"_s), u"No change matches."_s);
    QVERIFY(!person.find(u"changeLogExport"_s)->isEnabled());
}

void ChangeLogStory::aRefusalIsThereWithTheServersWords()
{
    GuiDriver person;
    work(person);
    QVERIFY(person.selectContact(m_clara));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"title"_s, u"Head of Fans"_s));
    m_simulator->control(u"answer"_s,
        { { u"status"_s, 403 }, { u"method"_s, u"PUT"_s }, { u"path"_s, u"/icws/*/directories/contacts/*"_s },
            { u"body"_s,
                QJsonObject { { u"errorId"_s, u"error.request.forbidden"_s },
                    { u"message"_s, u"Not <i>today</i>."_s } } } });
    QVERIFY(person.click(u"contactEditorOk"_s));
    QTRY_COMPARE(person.notifications().size(), 1);
    QVERIFY(person.click(u"contactEditorCancel"_s));
    QVERIFY(person.click(u"messageBarDiscard"_s));
    openLog(person);
    QTRY_COMPARE(column(person, Entry), QStringList { m_clara });
    QVERIFY(column(person, Answer).first().contains(u"Allow: Change"_s));
    QVERIFY(details(person).contains(u"Not <i>today</i>."_s));
    QVERIFY(!person.find(u"changeLogUndo"_s)->isEnabled());
    QVERIFY(person.text(u"changeLogWhyNot"_s).contains(u"not done"_s));
}

void ChangeLogStory::anUndoThatMeetsAConflictIsDecidedInTheOutbox()
{
    GuiDriver person;
    work(person);
    const QString before = titleOf(m_clara);
    retitle(person, m_clara, u"Head of Fans"_s);
    m_simulator->control(u"edit"_s,
        { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, u"public"_s }, { u"what"_s, u"change"_s },
            { u"entryId"_s, entry(m_clara).value(u"entryID"_s).toString() },
            { u"contact"_s, QJsonObject { { u"title"_s, u"Owner"_s } } } });
    openLog(person);
    QTRY_VERIFY(person.find(u"changeLogUndo"_s)->isEnabled());
    QVERIFY(person.click(u"changeLogUndo"_s));
    QTRY_VERIFY(person.text(u"changeLogBar"_s).contains(u"somebody else"_s));
    QVERIFY(!person.find(u"changeLogUndo"_s)->isEnabled());
    QVERIFY(person.text(u"changeLogWhyNot"_s).contains(u"outbox"_s));
    QCOMPARE(titleOf(m_clara), u"Owner"_s); // not overwritten
    auto *toOutbox = person.find(u"changeLogBar"_s)->findChild<QAbstractButton *>(u"messageBarOutbox"_s);
    QVERIFY(toOutbox);
    toOutbox->click();
    QVERIFY(person.find(u"outboxDialog"_s));
    QVERIFY(person.click(u"outboxResolve"_s));
    QVERIFY(person.click(u"conflictYours0"_s));
    QVERIFY(person.click(u"conflictApply"_s));
    QTRY_COMPARE(titleOf(m_clara), before);
    QTRY_COMPARE(column(person, Undone), QStringList({ u"Is an undo"_s, u"Undone"_s }));
}

void ChangeLogStory::whileLoggedOutItIsToBeReadOnly()
{
    GuiDriver person;
    work(person);
    retitle(person, m_clara, u"Head of Fans"_s);
    person.restart();
    QVERIFY(person.trigger(u"actionChangeLog"_s));
    QTRY_COMPARE(column(person, Entry), QStringList { m_clara });
    QVERIFY(!person.find(u"changeLogUndo"_s)->isEnabled());
    QVERIFY(!person.text(u"changeLogWhyNot"_s).isEmpty());
    QVERIFY(person.text(u"changeLogKept"_s).contains(u"90"_s));
}

void ChangeLogStory::notKeepingAnythingIsSaidAndEmptiesIt()
{
    GuiDriver person;
    work(person);
    retitle(person, m_clara, u"Head of Fans"_s);
    openLog(person);
    QTRY_COMPARE(column(person, Entry).size(), 1);
    QVERIFY(!person.sees(u"changeLogKeptBar"_s));
    QVERIFY(person.trigger(u"actionPreferences"_s));
    QVERIFY(person.click(u"preferencesKeepDirectories"_s));
    QVERIFY(person.text(u"preferencesKeepNote"_s).contains(u"change log"_s));
    QVERIFY(!person.find(u"preferencesLogDays"_s)->isEnabled());
    QVERIFY(person.click(u"preferencesOk"_s));
    QTRY_VERIFY(person.sees(u"changeLogKeptBar"_s));
    QVERIFY(person.text(u"changeLogKeptBar"_s).contains(u"Preferences"_s));
    QTRY_COMPARE(person.text(u"changeLogEmpty"_s), u"Nothing has been changed yet."_s);
}

void ChangeLogStory::anotherPersonSeesNothingOfIt()
{
    GuiDriver person;
    work(person);
    retitle(person, m_clara, u"Head of Fans"_s);
    openLog(person);
    QTRY_COMPARE(column(person, Entry).size(), 1);
    QVERIFY(person.trigger(u"actionLogOff"_s));
    QTRY_COMPARE(person.app().session().state(), Session::State::LoggedOut);
    QVERIFY(person.logIn(m_simulator->address(), u"m.okafor"_s));
    QTRY_VERIFY(!person.sees(u"changeLogDialog"_s));
    openLog(person);
    QTRY_COMPARE(person.text(u"changeLogEmpty"_s), u"Nothing has been changed yet."_s);
}

QTEST_MAIN(ChangeLogStory)
#include "story_changelog.moc"
