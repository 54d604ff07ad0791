// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidriver.h"
#include "tests/support/simulatorprocess.h"

#include <QClipboard>
#include <QMenu>
#include <QTest>
#include <QTreeView>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Speed dials that go stale because others change what is behind them: seen, explained, and mended.
class LinkHealthStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aNumberThatWasCopiedAndChangesIsMarkedUntilAccepted();
    void anEmptiedNumberIsMendedByChoosingAnother();
    void aDeletedContactTakesItsLinkAlongAndThatIsSaid();
    void aLinkThatOutlivesItsContactIsRemoved();
    void aClosedDirectoryMakesItsLinksUnreadable();
    void whatIsDeletedHereIsNoNews();
    void whatWasIllAtLogInIsMarkedButNotTold();

private:
    bool work(GuiDriver &person, const QString &list);
    void edit(
        const QString &directory, const QString &what, const QString &entry, const QJsonObject &contact = {});
    [[nodiscard]] QString add(const QString &directory, const QString &name, const QJsonObject &more = {});
    /// Links it in "Weekend Duty", by the dialog.
    bool link(GuiDriver &person, const QString &directory, const QString &name);
    [[nodiscard]] static QString number(GuiDriver &person, const QString &name);
    [[nodiscard]] static bool isTold(GuiDriver &person, const QString &part);
    [[nodiscard]] static QString tree(GuiDriver &person);

    SimulatorProcess m_simulator;
};

void LinkHealthStory::initTestCase()
{
    QVERIFY(!m_simulator.start({ u"--still"_s }).isEmpty());
}

void LinkHealthStory::init()
{
    failOnWarnings();
    m_simulator.control(u"reset"_s);
    m_simulator.control(u"settings"_s, { { u"linksOutliveSource"_s, false } });
}

bool LinkHealthStory::work(GuiDriver &person, const QString &list)
{
    return person.logIn(m_simulator.address(), u"a.lindgren"_s) && person.chooseDirectory(list);
}

void LinkHealthStory::edit(
    const QString &directory, const QString &what, const QString &entry, const QJsonObject &contact)
{
    QJsonObject arguments { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, directory }, { u"what"_s, what },
        { u"entryId"_s, entry } };
    if (!contact.isEmpty()) {
        arguments[u"contact"_s] = contact;
    }
    m_simulator.control(u"edit"_s, arguments);
}

QString LinkHealthStory::add(const QString &directory, const QString &name, const QJsonObject &more)
{
    QJsonObject contact { { u"displayName"_s, name },
        { u"businessPhone"_s, QJsonObject { { u"baseNumber"_s, u"3175550100"_s } } },
        { u"primaryNumberDesignation"_s, 1 } };
    for (auto member = more.begin(); member != more.end(); ++member) {
        contact.insert(member.key(), member.value());
    }
    return m_simulator
        .control(u"edit"_s,
            { { u"userId"_s, u"admin"_s }, { u"directoryId"_s, directory }, { u"what"_s, u"create"_s },
                { u"contact"_s, contact } })
        .value(u"entryId"_s)
        .toString();
}

bool LinkHealthStory::link(GuiDriver &person, const QString &directory, const QString &name)
{
    if (!person.chooseDirectory(directory) || !person.selectContact(name)
        || !person.trigger(u"actionAddToSpeedDial"_s)
        || !person.choose(u"speedDialLists"_s, u"Weekend Duty"_s) || !person.click(u"addToSpeedDialOk"_s)
        || !person.chooseDirectory(u"Weekend Duty"_s)) {
        return false;
    }
    return QTest::qWaitFor([&] { return person.rowOf(name) >= 0; });
}

QString LinkHealthStory::number(GuiDriver &person, const QString &name)
{
    const int row = person.rowOf(name);
    return row < 0 ? QString() : person.column(u"Primary Number"_s).value(row);
}

bool LinkHealthStory::isTold(GuiDriver &person, const QString &part)
{
    return QTest::qWaitFor([&] {
        const QStringList told = person.notifications();
        return std::any_of(
            told.begin(), told.end(), [&part](const QString &note) { return note.contains(part); });
    });
}

QString LinkHealthStory::tree(GuiDriver &person)
{
    const auto *view = person.find<QTreeView>(u"directoryTree"_s);
    QString all;
    for (int group = 0; view && group < view->model()->rowCount(); ++group) {
        all += view->model()->index(group, 0).data(Qt::AccessibleTextRole).toString() + u'\n';
    }
    return all;
}

void LinkHealthStory::aNumberThatWasCopiedAndChangesIsMarkedUntilAccepted()
{
    GuiDriver person;
    QVERIFY(work(person, u"My Favourites"_s));
    const QString id = add(u"public"_s, u"Change, Charlie"_s);
    QVERIFY(link(person, u"IC Public Contacts"_s, u"Change, Charlie"_s));
    QVERIFY(person.selectContact(u"Change, Charlie"_s));
    QVERIFY(person.trigger(u"actionCopyNumber"_s));
    QVERIFY(!person.action(u"actionAcceptNumber"_s)->isEnabled());
    edit(u"public"_s, u"change"_s, id,
        { { u"businessPhone"_s, QJsonObject { { u"baseNumber"_s, u"3175550177"_s } } } });
    QTRY_VERIFY(number(person, u"Change, Charlie"_s).startsWith(u"Number changed"_s));
    QVERIFY(person.find(u"linkPanel"_s)); // still selected, so explained at once
    QCOMPARE(person.text(u"linkPanelTitle"_s), u"Number changed"_s);
    QVERIFY(person.text(u"linkPanelText"_s).contains(u"0100"_s));
    QVERIFY(person.text(u"linkPanelText"_s).contains(u"0177"_s));
    QVERIFY(person.text(u"linkPanelSince"_s).contains(u"Noticed today"_s));
    QVERIFY(isTold(person, u"Number changed: Change, Charlie"_s));
    QVERIFY(person.click(u"linkAcceptNumber"_s));
    QTRY_VERIFY(!person.sees(u"linkPanel"_s));
    QVERIFY(!number(person, u"Change, Charlie"_s).startsWith(u"Number changed"_s));
}

void LinkHealthStory::anEmptiedNumberIsMendedByChoosingAnother()
{
    GuiDriver person;
    QVERIFY(work(person, u"My Favourites"_s));
    const QString id = add(u"public"_s, u"Empty, Erin"_s,
        { { u"mobilePhone"_s, QJsonObject { { u"baseNumber"_s, u"3175550188"_s } } } });
    QVERIFY(link(person, u"IC Public Contacts"_s, u"Empty, Erin"_s));
    QVERIFY(person.selectContact(u"Empty, Erin"_s));
    const QString before = tree(person);
    edit(
        u"public"_s, u"change"_s, id, { { u"businessPhone"_s, QJsonObject { { u"baseNumber"_s, u""_s } } } });
    QTRY_VERIFY(person.sees(u"linkPanel"_s));
    QCOMPARE(person.text(u"linkPanelTitle"_s), u"No number"_s);
    QVERIFY(number(person, u"Empty, Erin"_s).contains(u"no number"_s));
    QVERIFY(tree(person) != before);
    QVERIFY(tree(person).contains(u"need attention"_s) || tree(person).contains(u"needs attention"_s));
    QVERIFY(person.click(u"linkChooseNumber"_s));
    auto *menu = person.find<QMenu>(u"primaryNumberMenu"_s);
    QVERIFY(menu);
    auto *mobile = menu->findChild<QAction *>(u"primaryNumber5"_s);
    QVERIFY(mobile);
    menu->close();
    mobile->trigger();
    QTRY_VERIFY(!person.sees(u"linkPanel"_s));
    QCOMPARE(tree(person), before);
}

void LinkHealthStory::aDeletedContactTakesItsLinkAlongAndThatIsSaid()
{
    GuiDriver person;
    QVERIFY(work(person, u"My Favourites"_s));
    const QString id = add(u"public"_s, u"Novak, Anna"_s);
    QVERIFY(link(person, u"IC Public Contacts"_s, u"Novak, Anna"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.app().linkHealth().isSettled(), 30000);
    edit(u"public"_s, u"delete"_s, id);
    QTRY_VERIFY(person.rowOf(u"Novak, Anna"_s) < 0);
    QVERIFY(isTold(
        person, u"“Novak, Anna” was removed from “Weekend Duty” because the entry behind it was deleted."_s));
}

void LinkHealthStory::aLinkThatOutlivesItsContactIsRemoved()
{
    DriverPolicy policy;
    policy.edits.undoTime = std::chrono::milliseconds(200);
    GuiDriver person(policy);
    QVERIFY(work(person, u"My Favourites"_s));
    m_simulator.control(u"settings"_s, { { u"linksOutliveSource"_s, true } });
    const QString id = add(u"public"_s, u"Gone, Gerry"_s);
    QVERIFY(link(person, u"IC Public Contacts"_s, u"Gone, Gerry"_s));
    QVERIFY(person.selectContact(u"Gone, Gerry"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.app().linkHealth().isSettled(), 30000);
    edit(u"public"_s, u"delete"_s, id);
    QTRY_VERIFY(
        number(person, u"Gone, Gerry"_s).startsWith(u"Entry deleted"_s)); // the directory's count tells
    QTRY_VERIFY(person.sees(u"linkPanel"_s));
    QVERIFY(person.text(u"linkPanelText"_s).contains(u"IC Public Contacts"_s));
    QVERIFY(person.click(u"linkRemove"_s));
    QTRY_VERIFY(person.rowOf(u"Gone, Gerry"_s) < 0);
}

void LinkHealthStory::aClosedDirectoryMakesItsLinksUnreadable()
{
    GuiDriver person;
    QVERIFY(work(person, u"My Favourites"_s));
    (void)add(u"public"_s, u"Close, Chloe"_s);
    QVERIFY(link(person, u"IC Public Contacts"_s, u"Close, Chloe"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.app().linkHealth().isSettled(), 30000);
    m_simulator.control(
        u"user"_s, { { u"userId"_s, u"a.lindgren"_s }, { u"viewGeneralDirectories"_s, false } });
    QTRY_VERIFY(number(person, u"Close, Chloe"_s).startsWith(u"No access"_s));
    QVERIFY(person.selectContact(u"Close, Chloe"_s));
    QVERIFY(person.text(u"linkPanelText"_s).contains(u"IC Public Contacts"_s));
    QVERIFY(isTold(person, u"need attention now"_s) || isTold(person, u"No access: Close, Chloe"_s));
    m_simulator.control(
        u"user"_s, { { u"userId"_s, u"a.lindgren"_s }, { u"viewGeneralDirectories"_s, true } });
    QTRY_VERIFY(!number(person, u"Close, Chloe"_s).startsWith(u"No access"_s));
    QTRY_VERIFY(!person.sees(u"linkPanel"_s));
}

void LinkHealthStory::whatIsDeletedHereIsNoNews()
{
    DriverPolicy policy;
    policy.edits.undoTime = std::chrono::milliseconds(200);
    GuiDriver person(policy);
    QVERIFY(work(person, u"My Favourites"_s));
    QVERIFY(link(person, u"IC Public Contacts"_s, u"Abernathy, Clara"_s));
    QVERIFY(person.selectContact(u"Abernathy, Clara"_s));
    QVERIFY(person.trigger(u"actionRemoveLink"_s));
    QTRY_VERIFY(person.rowOf(u"Abernathy, Clara"_s) < 0);
    QVERIFY(isTold(person, u"Removed from “Weekend Duty”."_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.app().linkHealth().isSettled(), 30000);
    for (const QString &note : person.notifications()) {
        QVERIFY2(!note.contains(u"no longer"_s) && !note.contains(u"was removed from"_s), qPrintable(note));
    }
}

void LinkHealthStory::whatWasIllAtLogInIsMarkedButNotTold()
{
    GuiDriver person;
    QVERIFY(work(person, u"My Favourites"_s));
    QTRY_VERIFY(tree(person).contains(u"attention"_s)); // the demo has one without its number
    QTRY_VERIFY_WITH_TIMEOUT(person.app().linkHealth().isSettled(), 30000);
    QVERIFY(person.notifications().isEmpty());
}

QTEST_MAIN(LinkHealthStory)
#include "story_linkhealth.moc"
