// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QJsonArray>
#include <QLabel>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// A server that replaces a contact by what is sent clears whatever is left out (protocol.md 4.5): changing
/// one field of a contact that has every field must change nothing else.
class WholeContactStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void oneFieldChangesAndNoOther_data();
    void oneFieldChangesAndNoOther();
    void serverTextIsShownAsTyped();

private:
    [[nodiscard]] QJsonObject entry(const QString &id);

    SimulatorProcess m_simulator;
};

void WholeContactStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void WholeContactStory::init()
{
    failOnWarnings();
}

QJsonObject WholeContactStory::entry(const QString &id)
{
    const QJsonArray entries = m_simulator.look(u"directory?id=public"_s).value(u"entries"_s).toArray();
    for (const QJsonValue &value : entries) {
        if (value[u"entryID"_s].toString() == id) {
            QJsonObject found = value.toObject();
            found.remove(u"index"_s);
            return found;
        }
    }
    return {};
}

void WholeContactStory::oneFieldChangesAndNoOther_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("title");
    QTest::newRow("the server replaces") << u"replace"_s << u"Senior Partner"_s;
    QTest::newRow("the server merges") << u"merge"_s << u"Founding Partner"_s;
}

void WholeContactStory::oneFieldChangesAndNoOther()
{
    QFETCH(QString, mode);
    QFETCH(QString, title);
    m_simulator.control(u"settings"_s, { { u"put"_s, mode } });
    const QJsonObject before = entry(u"everything"_s);
    QVERIFY(before.size() > 25);

    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.selectContact(u"Abernathy, Clara"_s));
    QVERIFY(person.trigger(u"actionProperties"_s));
    QVERIFY(person.type(u"title"_s, title));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    QTRY_VERIFY(!person.sees(u"contactEditor"_s));

    const QJsonObject after = entry(u"everything"_s);
    QCOMPARE(after.value(u"title"_s).toString(), title);
    QStringList changed;
    for (const QString &name : before.keys() + after.keys()) {
        if (before.value(name) != after.value(name) && !changed.contains(name)) {
            changed.append(name);
        }
    }
    QCOMPARE(changed, QStringList { u"title"_s });
}

void WholeContactStory::serverTextIsShownAsTyped()
{
    GuiDriver person;
    QVERIFY(person.logIn(m_simulator.address(), u"a.lindgren"_s));
    QVERIFY(person.chooseDirectory(u"IC Public Contacts"_s));
    QVERIFY(person.selectContact(u"<b>Bold & Sons</b>"_s));
    QCOMPARE(person.text(u"detailsName"_s), u"<b>Bold & Sons</b>"_s);
    QVERIFY(person.trigger(u"actionDeleteContact"_s));
    auto *question = person.find<QLabel>(u"deletionQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"<b>Bold & Sons</b>"_s));
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(person.click(u"deletionConfirmButton"_s));
    QVERIFY(person.find(u"undoBar"_s));
    QVERIFY(person.text(u"undoBar"_s).contains(u"<b>Bold & Sons</b>"_s));
    QVERIFY(person.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QTRY_VERIFY(!person.sees(u"undoBar"_s));
    QVERIFY(!entry(u"markup"_s).isEmpty());
}

QTEST_MAIN(WholeContactStory)
#include "story_wholecontact.moc"
