// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/language.h"
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The main window itself: actions, shortcuts, names, what is remembered, leaving with unsaved work.
class WindowStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void copyingANumberIsNoticed();
    void delMeansWhatTheListCallsFor();
    void noTwoActionsShareAShortcut();
    void everyEntryOfAMenuHasAKeyOfItsOwn_data();
    void everyEntryOfAMenuHasAKeyOfItsOwn();
    void everythingThatTakesTheFocusHasAName();
    void theWindowIsFoundAsItWasLeft();
    void quittingAsksAboutUnsavedWork();
    void anEditorOpensOncePerContact();
    void theHelpListsEveryShortcut();
    void theGuideIsWhole();

private:
    bool work(GuiDriver &person);
    [[nodiscard]] static QStringList namelessIn(QWidget &window);

    SimulatorProcess m_simulator;
};

void WindowStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void WindowStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
}

bool WindowStory::work(GuiDriver &person)
{
    return person.logIn(m_simulator.address(), u"a.lindgren"_s)
        && person.chooseDirectory(u"IC Private Contacts"_s) && person.selectContact(u"Lindgren, Erik"_s);
}

void WindowStory::copyingANumberIsNoticed()
{
    GuiDriver person;
    QVERIFY(work(person));
    person.table()->setFocus();
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_C)));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"(317) 555-0191"_s);
    QVERIFY(person.window().statusBar()->currentMessage().contains(u"(317) 555-0191"_s));
}

void WindowStory::delMeansWhatTheListCallsFor()
{
    GuiDriver person;
    QVERIFY(work(person));
    QVERIFY(person.action(u"actionDeleteContact"_s)->isVisible());
    QVERIFY(!person.action(u"actionRemoveLink"_s)->isVisible());
    QVERIFY(person.chooseDirectory(u"My Favourites"_s));
    QVERIFY(!person.action(u"actionDeleteContact"_s)->isVisible());
    QVERIFY(person.action(u"actionRemoveLink"_s)->isVisible());
    QVERIFY(!person.action(u"actionRemoveLink"_s)->isEnabled()); // nothing is selected, and it says so
    QVERIFY(!person.action(u"actionRemoveLink"_s)->statusTip().isEmpty());
    QVERIFY(person.selectContact(u"Lindgren, Erik"_s));
    QVERIFY(person.action(u"actionRemoveLink"_s)->isEnabled());
    QVERIFY(person.action(u"actionRemoveLink"_s)->statusTip().isEmpty());
}

void WindowStory::noTwoActionsShareAShortcut()
{
    GuiDriver person;
    QVERIFY(work(person));
    for (const QString &directory : { u"IC Private Contacts"_s, u"My Favourites"_s }) {
        QVERIFY(person.chooseDirectory(directory));
        QHash<QString, QString> owners;
        for (const QAction *action : person.window().actions()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                if (!action->isVisible()) {
                    continue;
                }
                const QString name = keys.toString();
                QVERIFY2(!owners.contains(name),
                    qPrintable(u"%1: %2 and %3"_s.arg(name, owners.value(name), action->objectName())));
                owners.insert(name, action->objectName());
            }
        }
    }
}

QStringList WindowStory::namelessIn(QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool wants = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !qobject_cast<QMenuBar *>(widget);
        // Parts of a combo box or a spin box are named by it.
        const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr;
        if (!wants || isPart) {
            continue;
        }
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless.append(
                QString::fromLatin1(widget->metaObject()->className()) + u" "_s + widget->objectName());
        }
    }
    return nameless;
}

void WindowStory::everyEntryOfAMenuHasAKeyOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : { u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s }) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

// Not those that no translator has seen yet: what they say is English.
void WindowStory::everyEntryOfAMenuHasAKeyOfItsOwn()
{
    QFETCH(QString, language);
    QHash<QString, QString> english;
    {
        GuiDriver person;
        for (const QMenu *menu : person.window().findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                english.insert(menu->objectName() + action->objectName(), action->text());
            }
        }
    }
    Language spoken(language);
    spoken.install(*qApp);
    {
        GuiDriver person;
        for (const QString &place : { u"IC Private Contacts"_s, u"My Favourites"_s }) {
            QVERIFY(person.sees(u"workPage"_s) || person.logIn(m_simulator.address(), u"a.lindgren"_s));
            QVERIFY(person.chooseDirectory(place));
            QStringList clashes;
            for (const QMenu *menu : person.window().findChildren<QMenu *>()) {
                QHash<QKeySequence, QString> keys;
                for (const QAction *action : menu->actions()) {
                    const QString known = english.value(menu->objectName() + action->objectName());
                    const QKeySequence key = QKeySequence::mnemonic(action->text());
                    if (key.isEmpty() || !action->isVisible() || action->objectName().isEmpty()
                        || (language != u"en"_s && known == action->text())) {
                        continue;
                    }
                    if (keys.contains(key)) {
                        clashes += menu->objectName() + u": "_s + keys.value(key) + u", "_s + action->text();
                    }
                    keys.insert(key, action->text());
                }
            }
            QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
        }
    }
    QLocale::setDefault(QLocale(u"en"_s));
}

void WindowStory::everythingThatTakesTheFocusHasAName()
{
    GuiDriver person;
    QCOMPARE(namelessIn(person.window()), QStringList());
    QVERIFY(work(person));
    QVERIFY(person.trigger(u"actionNotifications"_s));
    QVERIFY(person.find(u"notificationPanel"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.find(u"contactEditor"_s));
    QCOMPARE(namelessIn(person.window()), QStringList());
}

void WindowStory::theWindowIsFoundAsItWasLeft()
{
    GuiDriver person;
    QVERIFY(work(person));
    QVERIFY(person.trigger(u"actionNotifications"_s));
    QVERIFY(person.find(u"notificationPanel"_s));
    person.window().resize(788, 707);
    QVERIFY(person.trigger(u"actionQuit"_s));
    QTRY_VERIFY(!person.window().isVisible());
    person.restart(QSize());
    QCOMPARE(person.window().size(), QSize(788, 707));
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.find(u"notificationPanel"_s));
    QTRY_COMPARE(person.text(u"directoryName"_s), u"IC Private Contacts"_s);
}

void WindowStory::quittingAsksAboutUnsavedWork()
{
    GuiDriver person;
    QVERIFY(work(person));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"company"_s, u"Lindgren Bygg"_s));
    QVERIFY(person.trigger(u"actionQuit"_s));
    QVERIFY(person.find(u"departureBar"_s));
    QVERIFY(person.text(u"departureBar"_s).contains(u"Lindgren, Erik"_s));
    QVERIFY(person.click(u"messageBarKeepEditing"_s));
    QTRY_VERIFY(!person.sees(u"departureBar"_s));
    QCOMPARE(person.text(u"company"_s), u"Lindgren Bygg"_s);

    QVERIFY(person.trigger(u"actionQuit"_s));
    QVERIFY(person.click(u"messageBarDiscard"_s));
    QTRY_VERIFY(!person.window().isVisible());
}

void WindowStory::anEditorOpensOncePerContact()
{
    GuiDriver person;
    QVERIFY(work(person));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.find(u"contactEditor"_s));
    QVERIFY(person.activate());
    QVERIFY(person.trigger(u"actionProperties"_s));
    QCOMPARE(person.window().findChildren<QWidget *>(u"contactEditor"_s).size(), 1);
    QVERIFY(person.selectContact(u"Little Oaks Daycare"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QTRY_COMPARE(person.window().findChildren<QWidget *>(u"contactEditor"_s).size(), 2);
}

void WindowStory::theHelpListsEveryShortcut()
{
    GuiDriver person;
    QVERIFY(work(person));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_F1)));
    auto *list = person.find<QAbstractItemView>(u"shortcutsList"_s);
    QVERIFY(list);
    QStringList keys;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        keys.append(list->model()->index(row, 1).data().toString());
    }
    for (const QString &wanted : { u"Ctrl+N"_s, u"Ctrl+F"_s, u"Ctrl+Z"_s, u"Ctrl+C"_s, u"Alt+Return"_s,
             u"F2"_s, u"F5"_s, u"Del"_s, u"Ctrl+Return"_s, u"Ctrl+Q"_s }) {
        QVERIFY2(keys.contains(wanted), qPrintable(wanted));
    }
}

void WindowStory::theGuideIsWhole()
{
    GuiDriver person;
    QVERIFY(work(person));
    QVERIFY(person.press(Qt::Key_F1));
    auto *pages = person.find<QTabBar>(u"guidePages"_s);
    auto *text = person.find<QTextBrowser>(u"guideText"_s);
    QVERIFY(pages && text);
    QCOMPARE(pages->count(), 3);
    int pictures = 0;
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QVERIFY(text->toPlainText().startsWith(u"Dialbook for "_s));
        QVERIFY(text->toPlainText().size() > 1000);
        for (auto block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                if (format.isImageFormat()) {
                    const QString name = format.toImageFormat().name();
                    const QVariant picture =
                        text->document()->resource(QTextDocument::ImageResource, QUrl(name));
                    QVERIFY2(!picture.isNull(), qPrintable(name));
                    ++pictures;
                } else if (format.isAnchor()) {
                    const QString file = u":/guide/"_s + format.anchorHref();
                    QVERIFY2(QFile::exists(file), qPrintable(file));
                }
            }
        }
    }
    QCOMPARE(pictures, 6);
    // From one page to another, and the tab goes along.
    pages->setCurrentIndex(1);
    text->setSource(QUrl(u"qrc:/guide/agents.md"_s));
    QCOMPARE(pages->currentIndex(), 0);
    QVERIFY(text->toPlainText().startsWith(u"Dialbook for agents"_s));
}

QTEST_MAIN(WindowStory)
#include "story_window.moc"
