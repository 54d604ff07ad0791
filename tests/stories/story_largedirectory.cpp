// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"
#include "ui/directories/contactordermodel.h"
#include "ui/directories/directoriespage.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Working in a directory of 5000 entries while it is still being loaded.
class LargeDirectoryStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void itsEndIsEditedWhileTheRestIsLoading();
    void itIsFilteredBeforeItIsLoaded();
    void itIsLoadedWhileSomebodyScrollsWithoutEnd();

private:
    [[nodiscard]] QJsonArray entries() const
    {
        return m_simulator.look(u"directory?id=generated"_s).value(u"entries"_s).toArray();
    }
    [[nodiscard]] QStringList serversIds() const
    {
        QStringList ids;
        for (const QJsonValue &entry : entries()) {
            ids.append(entry[u"entryID"_s].toString());
        }
        return ids;
    }
    /// As the table shows them; "" where nothing is loaded.
    [[nodiscard]] static QStringList shownIds(GuiDriver &person)
    {
        QStringList ids;
        const auto *model = qobject_cast<const ContactOrderModel *>(person.table()->model());
        for (int row = 0; model && row < model->rowCount(); ++row) {
            const ContactPtr contact = model->contactAt(row);
            ids.append(contact ? contact->id.text() : QString());
        }
        return ids;
    }
    [[nodiscard]] static bool isLoading(GuiDriver &person)
    {
        return person.text(u"directoryState"_s).contains(u"of 5,000 loaded"_s);
    }
    [[nodiscard]] bool open(GuiDriver &person)
    {
        return person.logIn(m_simulator.address(), u"admin"_s)
            && person.chooseDirectory(u"Generated contacts"_s)
            && QTest::qWaitFor([&] { return person.table() && person.table()->model()->rowCount() == 5000; });
    }

    mutable SimulatorProcess m_simulator;
};

void LargeDirectoryStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s, u"--data"_s, u"5000"_s }).isEmpty());
}

void LargeDirectoryStory::init()
{
    failOnWarnings();
    // So that there is time to do something before everything is loaded, on slow machines, too.
    m_simulator.control(u"latency"_s,
        { { u"milliseconds"_s, 700 }, { u"method"_s, u"PUT"_s },
            { u"path"_s, u"/icws/*/messaging/subscriptions/directories/*"_s } });
}

void LargeDirectoryStory::cleanup()
{
    m_simulator.control(u"reset"_s);
}

void LargeDirectoryStory::itsEndIsEditedWhileTheRestIsLoading()
{
    GuiDriver person;
    QVERIFY(open(person));
    person.activate();
    person.table()->setFocus();
    QVERIFY(person.press(QKeySequence(Qt::Key_End)));
    auto *page = person.window().findChild<DirectoriesPage *>();
    QTRY_VERIFY(page->currentContact());
    const QString last = serversIds().last();
    QCOMPARE(page->currentContact()->id.text(), last);
    QVERIFY(isLoading(person));
    QVERIFY(person.app().sweep().progress().isLoading());

    // Others work there, too, and rows shift.
    for (int i = 0; i < 5; ++i) {
        m_simulator.control(u"edit"_s,
            { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, u"generated"_s }, { u"what"_s, u"create"_s },
                { u"contact"_s, QJsonObject { { u"displayName"_s, u"Aaron %1"_s.arg(i) } } } });
        m_simulator.control(u"edit"_s,
            { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, u"generated"_s }, { u"what"_s, u"delete"_s },
                { u"entryId"_s, serversIds().at(1000 * i + 17) } });
    }
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"title"_s, u"Keeper of the End"_s));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));
    QTRY_COMPARE(page->currentContact()->text(ContactField::Title), u"Keeper of the End"_s);
    QCOMPARE(page->currentContact()->id.text(), last);

    m_simulator.control(u"reset"_s);
    QTRY_COMPARE_WITH_TIMEOUT(person.text(u"directoryState"_s), u"5,000 entries"_s, 30'000);
    QTRY_VERIFY(shownIds(person) == serversIds());
    QCOMPARE(page->currentContact()->id.text(), last);
    QCOMPARE(entries().last()[u"title"_s].toString(), u"Keeper of the End"_s);
}

void LargeDirectoryStory::itIsFilteredBeforeItIsLoaded()
{
    // The last one whose name is easily typed.
    QString last;
    for (const QJsonValue &entry : entries()) {
        static const QRegularExpression plain(u"^[A-Z][a-z]{3,}, [A-Z][a-z]{3,}$"_s);
        const QString name = entry[u"displayName"_s].toString();
        last = plain.match(name).hasMatch() ? name : last;
    }
    QVERIFY(!last.isEmpty());
    GuiDriver person;
    QVERIFY(open(person));
    QVERIFY(person.trigger(u"actionFind"_s));
    QVERIFY(person.type(u"filterField"_s, last));
    QTRY_VERIFY(person.text(u"filterFinding"_s).contains(u"found by the server"_s));
    QVERIFY(isLoading(person));
    QVERIFY(person.rowOf(last) >= 0);
    QVERIFY(person.selectContact(last));
    const QStringList found = shownIds(person);
    QVERIFY(!found.isEmpty());
    // Everything is there in the end, and the answer stays.
    m_simulator.control(u"reset"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.text(u"filterFinding"_s).endsWith(u" of 5,000"_s), 30'000);
    for (const QString &id : found) {
        QVERIFY2(shownIds(person).contains(id), qPrintable(id));
    }
    QVERIFY(person.press(QKeySequence(Qt::Key_Escape)));
    QTRY_VERIFY(shownIds(person) == serversIds());
}

void LargeDirectoryStory::itIsLoadedWhileSomebodyScrollsWithoutEnd()
{
    DriverPolicy policy;
    policy.sweep.quiet = 10s;
    GuiDriver person(policy);
    QVERIFY(open(person));
    m_simulator.control(u"reset"_s);
    person.activate();
    person.table()->setFocus();
    QTimer scrolling;
    connect(&scrolling, &QTimer::timeout, this, [&] { QTest::keyClick(person.table(), Qt::Key_Down); });
    scrolling.start(20ms);
    QTRY_COMPARE_WITH_TIMEOUT(person.text(u"directoryState"_s), u"5,000 entries"_s, 30'000);
    scrolling.stop();
    QVERIFY(person.app().sweep().progress().isLoading()); // the others wait for them
    QTRY_VERIFY(shownIds(person) == serversIds());
}

QTEST_MAIN(LargeDirectoryStory)
#include "story_largedirectory.moc"
