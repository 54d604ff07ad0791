// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/directorylist.h"
#include "core/edits/editjournal.h"
#include "core/speeddial/speeddialbook.h"
#include "tests/ui/scripteddesk.h"
#include "ui/feedback/messagebar.h"
#include "ui/speeddial/addtospeeddialdialog.h"
#include "ui/speeddial/primarynumbermenu.h"
#include "ui/speeddial/speeddialdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;
using Reply = ScriptedServer::Reply;

namespace {

const QByteArray createKey = "POST /icws/42/directories/speed-dial";
const QByteArray renameKey = "PUT /icws/42/directories/speed-dial/sd-1";
const QByteArray addKey = "POST /icws/42/directories/speed-dial/sd-1/links";
const QByteArray setKey = "PUT /icws/42/directories/speed-dial/sd-1/links/l-7";

QJsonObject list(const QString &id, const QString &name, bool mayAdd)
{
    return { { u"directoryID"_s, id }, { u"displayName"_s, name }, { u"schemaID"_s, u"s"_s },
        { u"category"_s, 4 }, { u"isPrivate"_s, true }, { u"ownerID"_s, u"a.lindgren"_s },
        { u"accessRights"_s, QJsonObject { { u"read"_s, true }, { u"create"_s, mayAdd } } } };
}

PhoneNumber displayed(const QString &number)
{
    PhoneNumber phone;
    phone.display = number;
    return phone;
}

ContactPtr ingrid()
{
    Contact contact;
    contact.id = EntryId(u"c/1"_s);
    contact.setText(ContactField::DisplayName, u"Ingrid & <b>Sons</b>"_s);
    contact.setPhone(ContactField::BusinessPhone, displayed(u"(317) 872-3000"_s));
    contact.setPhone(ContactField::MobilePhone, displayed(u"(317) 555-0100"_s));
    contact.setPrimaryNumber(PrimaryNumber::MobilePhone);
    return std::make_shared<const Contact>(contact);
}

Directory directory(const QString &id, DirectoryCategory category)
{
    Directory result;
    result.id = DirectoryId(id);
    result.name = id;
    result.category = category;
    return result;
}

/// A logged-in session with a scripted server that has told of two speed dials, one of which takes entries.
struct Desk : ScriptedDesk
{
    DirectoryList directories { session, rest, router };
    SpeedDialBook book { directories, pool };
    EditJournal journal;
    QPointer<QDialog> dialog;

    ~Desk() { delete dialog; }

    [[nodiscard]] bool ready(const QJsonArray &lists)
    {
        if (!QTest::qWaitFor(
                [this] { return server.count("PUT /icws/42/messaging/subscriptions/directories") > 0; })) {
            return false;
        }
        router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoriesMessage"_s },
            { u"isDelta"_s, false }, { u"directoriesAdded"_s, lists } });
        return directories.isLoaded();
    }
    void addIngrid(const Directory &from)
    {
        dialog = new AddToSpeedDialDialog(
            from, ingrid(), directories, book, session, rest, router, edits, journal);
        dialog->show();
    }
    template <class T = QAbstractButton>
    [[nodiscard]] T *find(const char *name) const
    {
        return childOf<T>(dialog, name);
    }
};

} // namespace

class SpeedDialDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform has no window manager to hint sizes to, and says so each time.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void aNewListIsPrivateUnlessShared()
    {
        Desk desk;
        QVERIFY(desk.ready({}));
        desk.server.on(createKey, Reply::json(201, R"({"directoryId": "sd-9"})"));
        auto *dialog = new SpeedDialDialog(desk.edits, desk.journal);
        desk.dialog = dialog;
        QSignalSpy saved(dialog, &SpeedDialDialog::saved);
        dialog->show();
        QVERIFY(!desk.find("speedDialOk")->isEnabled());
        QTest::keyClicks(desk.find<QLineEdit>("speedDialName"), u"Night shift"_s);
        QVERIFY(!desk.find("speedDialMayAdd")->isEnabled());
        desk.find("speedDialOk")->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.constFirst().constFirst().value<DirectoryId>(), DirectoryId(u"sd-9"_s));
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.lastBody(createKey).value(u"name"_s).toString(), u"Night shift"_s);
        QVERIFY(!desk.lastBody(createKey).value(u"accessRights"_s).toObject().value(u"read"_s).toBool());
    }

    void aSharedListSaysWhatOthersMayDo()
    {
        Desk desk;
        QVERIFY(desk.ready({}));
        desk.server.on(createKey, Reply::json(201, R"({"directoryId": "sd-9"})"));
        desk.dialog = new SpeedDialDialog(desk.edits, desk.journal);
        desk.dialog->show();
        QTest::keyClicks(desk.find<QLineEdit>("speedDialName"), u"Night shift"_s);
        desk.find("speedDialShared")->click();
        desk.find("speedDialMayAdd")->click();
        desk.find("speedDialOk")->click();
        QTRY_VERIFY(!desk.dialog);
        const QJsonObject rights = desk.lastBody(createKey).value(u"accessRights"_s).toObject();
        QVERIFY(rights.value(u"read"_s).toBool());
        QVERIFY(rights.value(u"create"_s).toBool());
        QVERIFY(!rights.value(u"update"_s).toBool());
        QVERIFY(!rights.value(u"delete"_s).toBool());
    }

    void aRefusedRenameKeepsTheNameTyped()
    {
        Desk desk;
        QVERIFY(desk.ready({}));
        desk.server.on(renameKey, { Reply::json(403, R"({"message": "Not yours."})"), Reply::empty(204) });
        Directory sd = directory(u"sd-1"_s, DirectoryCategory::SpeedDial);
        sd.name = u"Old"_s;
        desk.dialog = new SpeedDialDialog(desk.edits, desk.journal, sd);
        desk.dialog->show();
        QVERIFY(!desk.find("speedDialOk")->isEnabled()); // still the same name
        auto *name = desk.find<QLineEdit>("speedDialName");
        name->clear();
        QTest::keyClicks(name, u"New"_s);
        desk.find("speedDialOk")->click();
        QTRY_VERIFY(desk.dialog->findChild<MessageBar *>()->details().contains(u"Not yours."_s));
        QVERIFY(desk.dialog->isVisible());
        QCOMPARE(name->text(), u"New"_s);
        desk.find("speedDialOk")->click();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.server.count(renameKey), 2);
    }

    void addingOffersOnlyListsThatTakeEntriesAndFilledNumbers()
    {
        Desk desk;
        QVERIFY(desk.ready({ list(u"sd-1"_s, u"Mine"_s, true), list(u"sd-2"_s, u"Theirs"_s, false) }));
        desk.server.on(addKey, Reply::json(201, R"({"speedDialContactLinkId": "l-9"})"));
        desk.addIngrid(directory(u"public"_s, DirectoryCategory::General));
        auto *lists = desk.find<QComboBox>("speedDialLists");
        QCOMPARE(lists->count(), 2); // Mine, and a new one
        QCOMPARE(lists->itemText(0), u"Mine"_s);
        QVERIFY(desk.find("number5")->isChecked()); // the contact's own primary number
        QVERIFY(!desk.dialog->findChild<QRadioButton *>(u"number3"_s)); // no home phone
        desk.find("number1")->click();
        desk.find("addToSpeedDialOk")->click();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.lastBody(addKey),
            (QJsonObject { { u"sourceDirectoryID"_s, u"public"_s }, { u"sourceContactEntryID"_s, u"c/1"_s },
                { u"contactPrimaryNumberDesignation"_s, 1 } }));
    }

    void aBusyLinkIsRetriedAndThenOffered()
    {
        Desk desk;
        QVERIFY(desk.ready({ list(u"sd-1"_s, u"Mine"_s, true) }));
        const auto busy =
            Reply::json(503, R"({"errorId": "error.request.directory.busy", "message": "Locked."})");
        desk.server.on(
            addKey, { busy, busy, busy, busy, Reply::json(201, R"({"speedDialContactLinkId": "l-9"})") });
        desk.addIngrid(directory(u"public"_s, DirectoryCategory::General));
        desk.find("addToSpeedDialOk")->click();
        QTRY_VERIFY(desk.dialog->findChild<QAbstractButton *>(u"messageBarRetry"_s));
        QCOMPARE(desk.server.count(addKey), 4);
        desk.find("messageBarRetry")->click();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.server.count(addKey), 5);
    }

    void aListMadeOnTheWayIsNotMadeTwice()
    {
        Desk desk;
        QVERIFY(desk.ready({}));
        desk.server.on(createKey, Reply::json(201, R"({"directoryId": "sd-1"})"));
        desk.server.on(addKey,
            { Reply::json(500, R"({"message": "E_FAIL"})"),
                Reply::json(201, R"({"speedDialContactLinkId": "l-9"})") });
        desk.addIngrid(directory(u"public"_s, DirectoryCategory::General));
        QVERIFY(!desk.find("addToSpeedDialOk")->isEnabled()); // it needs a name
        QTest::keyClicks(desk.find<QLineEdit>("newSpeedDialName"), u"Mine"_s);
        desk.find("addToSpeedDialOk")->click();
        QTRY_COMPARE(desk.server.count(addKey), 1);
        QTRY_VERIFY(desk.find("addToSpeedDialOk")->isEnabled());
        desk.find("addToSpeedDialOk")->click();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.server.count(createKey), 1);
        QCOMPARE(desk.server.count(addKey), 2);
    }

    void aReferenceIsTracedToWhereItsContactLives()
    {
        Desk desk;
        QVERIFY(desk.ready({ list(u"sd-1"_s, u"Mine"_s, true),
            QJsonObject { { u"directoryID"_s, u"public"_s }, { u"displayName"_s, u"IC Public Contacts"_s },
                { u"schemaID"_s, u"s"_s }, { u"category"_s, 2 } } }));
        desk.server.on(addKey, Reply::json(201, R"({"speedDialContactLinkId": "l-9"})"));
        desk.server.forgetRequests();
        desk.addIngrid(directory(u"wg"_s, DirectoryCategory::Workgroup));
        QVERIFY(!desk.find("addToSpeedDialOk")->isEnabled()); // still looking
        // The finder asks the general directory for the same name; answer with the contact's real entry.
        QByteArray asked;
        QTRY_VERIFY([&] {
            for (const auto &request : desk.server.requests()) {
                if (request.method == "PUT" && request.body.contains("\"public\"")) {
                    asked = request.target.mid(request.target.lastIndexOf('/') + 1);
                }
            }
            return !asked.isEmpty();
        }());
        const auto phone = [](const QString &text) {
            return QJsonObject { { u"standardizedNumber"_s, text }, { u"displayString"_s, text } };
        };
        desk.router.dispatch({ { u"__type"_s, u"urn:inin.com:directories:directoryMessage"_s },
            { u"subscriptionId"_s, QUrl::fromPercentEncoding(asked) }, { u"isDelta"_s, false },
            { u"totalCount"_s, 9 }, { u"filteredCount"_s, 1 },
            { u"contactsAdded"_s,
                QJsonArray { QJsonObject { { u"entryID"_s, u"real"_s }, { u"index"_s, 0 },
                    { u"displayName"_s, u"Ingrid & <b>Sons</b>"_s },
                    { u"businessPhone"_s, phone(u"(317) 872-3000"_s) },
                    { u"mobilePhone"_s, phone(u"(317) 555-0100"_s) } } } } });
        QTRY_VERIFY(desk.find("addToSpeedDialOk")->isEnabled());
        desk.find("addToSpeedDialOk")->click();
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.lastBody(addKey).value(u"sourceDirectoryID"_s).toString(), u"public"_s);
        QCOMPARE(desk.lastBody(addKey).value(u"sourceContactEntryID"_s).toString(), u"real"_s);
    }

    void thePrimaryNumberIsChangedInPlace()
    {
        Desk desk;
        QVERIFY(desk.ready({}));
        desk.server.on(setKey, Reply::empty(204));
        Contact entry = *ingrid();
        entry.id = EntryId(u"l-7"_s);
        PrimaryNumberMenu menu(desk.edits);
        menu.showFor(
            directory(u"sd-1"_s, DirectoryCategory::SpeedDial), std::make_shared<const Contact>(entry));
        auto *present = menu.findChild<QAction *>(u"primaryNumber5"_s);
        auto *other = menu.findChild<QAction *>(u"primaryNumber1"_s);
        QVERIFY(present && present->isChecked());
        QVERIFY(other && !other->isChecked());
        QVERIFY(!menu.findChild<QAction *>(u"primaryNumber3"_s)); // no home phone
        present->trigger();
        QCOMPARE(desk.server.count(setKey), 0);
        other->trigger();
        QTRY_COMPARE(desk.server.count(setKey), 1);
        QCOMPARE(desk.lastBody(setKey), (QJsonObject { { u"contactPrimaryNumberDesignation"_s, 1 } }));
    }
};

QTEST_MAIN(SpeedDialDialogsTest)
#include "tst_speeddialdialogs.moc"
