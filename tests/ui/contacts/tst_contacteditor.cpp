// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/numberapi.h"
#include "core/edits/editjournal.h"
#include "tests/ui/scripteddesk.h"
#include "ui/contacts/contacteditor.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/fieldedit.h"
#include "ui/feedback/messagebar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

const QByteArray createKey = "POST /icws/42/directories/contacts/public";
const QByteArray updateKey = "PUT /icws/42/directories/contacts/public/c-1";
const QByteArray detailsKey = "POST /icws/42/phone-numbers/query-details";

QJsonObject phone(const QString &number, const QString &extension = {}, bool autoDial = false)
{
    return { { u"standardizedNumber"_s, u"+1"_s + number }, { u"displayString"_s, number },
        { u"editNumber"_s, number },
        { u"numberInfo"_s,
            QJsonObject { { u"baseNumber"_s, number }, { u"extension"_s, extension },
                { u"autoDialable"_s, autoDial } } } };
}

/// A contact with every editable field filled, each with a value of its own.
QJsonObject fullContact()
{
    QJsonObject contact { { u"__type"_s, u"urn:inin.com:directories:contactEntry"_s },
        { u"entryID"_s, u"c-1"_s }, { u"index"_s, 0 }, { u"ownerID"_s, u"a.lindgren"_s },
        { u"primaryNumberDesignation"_s, 5 },
        { u"accessRights"_s,
            QJsonObject { { u"read"_s, true }, { u"create"_s, false }, { u"update"_s, true },
                { u"delete"_s, false } } } };
    for (const ContactField field : textFields()) {
        contact.insert(wireName(field), u"the "_s + wireName(field));
    }
    contact.insert(u"notes"_s, u"first line\nsecond <b>line</b>"_s);
    contact.insert(u"homeAddress"_s, u"1 Main Street\nApartment 2"_s);
    int number = 5550100;
    for (const ContactField field : phoneFields()) {
        contact.insert(wireName(field), phone(QString::number(number), u"2%1"_s.arg(number), true));
        ++number;
    }
    contact.insert(u"pager"_s, phone(u"555,,42"_s)); // commas are pauses
    return contact;
}

Directory publicContacts()
{
    Directory directory;
    directory.id = DirectoryId(u"public"_s);
    directory.name = u"IC Public Contacts"_s;
    directory.category = DirectoryCategory::General;
    directory.rights = DirectoryRights { .read = true, .create = true, .update = true, .remove = true };
    return directory;
}

/// A logged-in session with a scripted server, a live list with one contact, and an editor on it.
struct Desk : ScriptedDesk
{
    using ScriptedDesk::ScriptedDesk;

    NumberApi numbers { rest };
    EditJournal journal;
    std::shared_ptr<ContactList> list;
    QString subscription;
    QPointer<ContactEditor> editor;

    ~Desk() { delete editor; }

    [[nodiscard]] bool openList(const QJsonArray &contacts = { fullContact() })
    {
        if (!QTest::qWaitFor([this] { return session.isConnected(); })) {
            return false;
        }
        list = pool.open(publicContacts().id);
        if (!QTest::qWaitFor([this] { return !subscribed().isEmpty(); })) {
            return false;
        }
        subscription = subscribed();
        tell({ { u"isDelta"_s, false }, { u"totalCount"_s, contacts.size() },
            { u"filteredCount"_s, contacts.size() }, { u"contactsAdded"_s, contacts } });
        return QTest::qWaitFor([this] { return list->state() == ContactList::State::Live; });
    }

    [[nodiscard]] QString subscribed() const
    {
        for (const auto &request : server.requests()) {
            if (request.method == "PUT" && request.target.contains("/subscriptions/directories/")) {
                return QUrl::fromPercentEncoding(request.target.mid(request.target.lastIndexOf('/') + 1));
            }
        }
        return {};
    }

    /// A directoryMessage for the list.
    void tell(QJsonObject message)
    {
        message.insert(u"__type"_s, u"urn:inin.com:directories:directoryMessage"_s);
        message.insert(u"subscriptionId"_s, subscription);
        router.dispatch(message);
    }
    void somebodyChanges(const QString &member, const QJsonValue &value)
    {
        tell({ { u"isDelta"_s, true },
            { u"contactsChanged"_s,
                QJsonArray {
                    QJsonObject { { u"entryID"_s, u"c-1"_s }, { u"index"_s, 0 }, { member, value } } } } });
    }
    void somebodyDeletesIt()
    {
        tell({ { u"isDelta"_s, true }, { u"totalCount"_s, 0 }, { u"filteredCount"_s, 0 },
            { u"contactsRemoved"_s, QJsonArray { u"c-1"_s } } });
    }

    void openEditor(const Directory &directory = publicContacts())
    {
        editor = new ContactEditor(directory, list->rows().at(0), list, session, edits, journal, numbers);
        editor->show();
    }
    void openNew()
    {
        editor = new ContactEditor(publicContacts(), list, session, edits, journal, numbers);
        editor->show();
    }

    template <class T = QLineEdit>
    [[nodiscard]] T *find(const char *name) const
    {
        return childOf<T>(editor, name);
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find(field);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void click(const char *button) const { find<QAbstractButton>(button)->click(); }
    /// What the conflict dialog shows; nothing while there is none.
    [[nodiscard]] QStringList conflictTexts() const
    {
        QStringList texts;
        for (const auto *dialog : editor->findChildren<QDialog *>(u"conflictDialog"_s)) {
            if (dialog->isVisible()) {
                for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                    texts.append(label->text());
                }
            }
        }
        return texts;
    }
    [[nodiscard]] QString barText() const { return find<MessageBar>("contactEditorBar")->text(); }
    [[nodiscard]] QString noteOf(const char *field) const
    {
        return find<FieldNote>((QByteArray(field) + "Note").constData())->text();
    }
};

} // namespace

class ContactEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // The offscreen platform has no window manager to hint sizes to, and says so each time.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void changingOneFieldSendsAllTheOthersAsTheyCame()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::empty(204));
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.click("contactEditorOk");
        QTRY_VERIFY(!desk.editor);

        const QJsonObject sent = desk.lastBody(updateKey);
        const QJsonObject had = fullContact();
        QCOMPARE(sent.value(u"title"_s).toString(), u"Duty officer"_s);
        for (const ContactField field : textFields()) {
            if (field != ContactField::Title) {
                QCOMPARE(sent.value(wireName(field)), had.value(wireName(field)));
            }
        }
        for (const ContactField field : phoneFields()) {
            QCOMPARE(
                sent.value(wireName(field)), had.value(wireName(field)).toObject().value(u"numberInfo"_s));
        }
        QCOMPARE(sent.value(u"primaryNumberDesignation"_s).toInt(), 5);
        QCOMPARE(sent.value(u"accessRights"_s), had.value(u"accessRights"_s));
    }

    void okWithoutAChangeSendsNothing()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openEditor();
        desk.click("contactEditorOk");
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.server.count(updateKey), 0);
    }

    void ctrlReturnSaves()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::empty(204));
        desk.openEditor();
        QVERIFY(QTest::qWaitForWindowActive(desk.editor));
        desk.type("company", u"Meridian"_s);
        QTest::keyClick(desk.find("company"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.server.count(updateKey), 1);
    }

    void applySavesAndStays()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::empty(204));
        desk.openEditor();
        QVERIFY(!desk.find<QPushButton>("contactEditorApply")->isEnabled());
        desk.type("company", u"Meridian"_s);
        QVERIFY(desk.editor->hasUnsavedWork());
        desk.click("contactEditorApply");
        QTRY_VERIFY(!desk.editor->hasUnsavedWork());
        QVERIFY(desk.editor->isVisible());
        QVERIFY(!desk.find<QPushButton>("contactEditorApply")->isEnabled());
    }

    void aRefusalLeavesEverythingTyped()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::json(403, R"({"message": "Not <i>you</i>."})"));
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.click("contactEditorOk");
        QTRY_VERIFY(desk.find<MessageBar>("contactEditorBar")->details().contains(u"Not <i>you</i>."_s));
        QVERIFY(desk.editor->isVisible());
        QCOMPARE(desk.find("title")->text(), u"Duty officer"_s);
        QVERIFY(desk.editor->hasUnsavedWork());
        QVERIFY(desk.find<QPushButton>("contactEditorOk")->isEnabled());
    }

    void aRefusedFieldIsMarkedAndBroughtToTheFront()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::json(400, R"({
            "__type": "urn:inin.com:common:invalidPropertyError",
            "errorId": "error.request.invalidRepresentation.invalidProperty",
            "message": "The city is unknown.", "propertyName": "homeCity"})"));
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.click("contactEditorOk");
        QTRY_COMPARE(desk.noteOf("homeCity"), u"The city is unknown."_s);
        QVERIFY(desk.find("homeCity")->isVisible());
        auto *form = desk.find<ContactForm>("contactForm");
        QVERIFY(!form->tabIcon(form->currentIndex()).isNull());
    }

    void busyIsShownRetriedAndSaved()
    {
        Desk desk;
        QVERIFY(desk.openList());
        const auto busy = ScriptedServer::Reply::json(
            503, R"({"errorId": "error.request.directory.busy", "message": "Locked."})");
        desk.server.on(
            updateKey, QList<ScriptedServer::Reply> { busy, busy, ScriptedServer::Reply::empty(204) });
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.click("contactEditorOk");
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.server.count(updateKey), 3);
    }

    void busyForLongOffersRetry()
    {
        Desk desk;
        QVERIFY(desk.openList());
        const auto busy = ScriptedServer::Reply::json(
            503, R"({"errorId": "error.request.directory.busy", "message": "Locked."})");
        desk.server.on(updateKey,
            QList<ScriptedServer::Reply> { busy, busy, busy, busy, ScriptedServer::Reply::empty(204) });
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.click("contactEditorOk");
        QTRY_VERIFY(desk.editor->findChild<QAbstractButton *>(u"messageBarRetry"_s));
        QCOMPARE(desk.server.count(updateKey), 4);
        QCOMPARE(desk.find("title")->text(), u"Duty officer"_s);
        desk.click("messageBarRetry");
        QTRY_VERIFY(!desk.editor);
    }

    void thePrimaryNumberOffersOnlyWhatIsFilled()
    {
        Desk desk;
        QJsonObject contact = fullContact();
        for (const ContactField field : phoneFields()) {
            contact.remove(wireName(field));
        }
        contact.insert(u"mobilePhone"_s, phone(u"5550100"_s));
        QVERIFY(desk.openList({ contact }));
        desk.openEditor();
        desk.find<ContactForm>("contactForm")->focusField(ContactField::BusinessPhone);
        auto *primary = desk.find<QComboBox>("primaryNumber");
        QCOMPARE(primary->count(), 2); // none, mobile
        desk.type("businessPhone", u"8004562354"_s);
        QCOMPARE(primary->count(), 3);
        QVERIFY(primary->currentText().contains(u"5550100"_s));
        desk.type("businessPhone", {});
        QCOMPARE(primary->count(), 2);
    }

    void emptyingThePrimaryNumberIsNotSavedSilently()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::empty(204));
        desk.openEditor();
        desk.find<ContactForm>("contactForm")->focusField(ContactField::MobilePhone);
        desk.type("mobilePhone", {});
        desk.type("mobilePhoneExtension", {});
        desk.click("contactEditorOk");
        QVERIFY(!desk.noteOf("primaryNumber").isEmpty());
        QCOMPARE(desk.server.count(updateKey), 0);
        auto *primary = desk.find<QComboBox>("primaryNumber");
        primary->setCurrentIndex(primary->findData(int(PrimaryNumber::BusinessPhone)));
        emit primary->activated(primary->currentIndex());
        desk.click("contactEditorOk");
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.lastBody(updateKey).value(u"primaryNumberDesignation"_s).toInt(), 1);
    }

    void autoDialNeedsNumberAndExtension()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openNew();
        desk.find<ContactForm>("contactForm")->focusField(ContactField::BusinessPhone);
        auto *box = desk.find<QCheckBox>("businessPhoneAutoDial");
        QVERIFY(!box->isEnabled());
        desk.type("businessPhone", u"8004562354"_s);
        QVERIFY(!box->isEnabled());
        desk.type("businessPhoneExtension", u"214"_s);
        QVERIFY(box->isEnabled());
        box->click();
        desk.type("businessPhoneExtension", {});
        QVERIFY(!box->isEnabled());
        QVERIFY(!box->isChecked());
    }

    void leavingANumberAsksTheDialPlan()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(detailsKey, ScriptedServer::Reply::json(200, R"({
            "rawText": "8004562354", "normalizedText": "+18004562354", "displayText": "(800) 456-2354",
            "defaultClassification": "Toll Free", "internal": false, "dialCapable": true,
            "autoDialExtension": false, "queueType": 0, "voicemailCapable": false})"));
        desk.openNew();
        QVERIFY(QTest::qWaitForWindowActive(desk.editor));
        desk.find<ContactForm>("contactForm")->focusField(ContactField::BusinessPhone);
        QTest::keyClicks(desk.find("businessPhone"), u"8004562354"_s);
        QCOMPARE(desk.server.count(detailsKey), 0); // never while typing
        QTest::keyClick(desk.find("businessPhone"), Qt::Key_Tab);
        QTRY_VERIFY(desk.noteOf("businessPhone").contains(u"Toll Free"_s));
        QVERIFY(desk.noteOf("businessPhone").contains(u"+18004562354"_s));
        QCOMPARE(desk.lastBody(detailsKey).value(u"phoneNumber"_s).toString(), u"8004562354"_s);
    }

    void withoutTheRightItIsReadOnlyAndSaysWhy()
    {
        Desk desk;
        QJsonObject contact = fullContact();
        contact.insert(u"ownerID"_s, u"m.okafor"_s);
        contact.insert(u"accessRights"_s, QJsonObject { { u"read"_s, true }, { u"update"_s, false } });
        QVERIFY(desk.openList({ contact }));
        desk.openEditor();
        QVERIFY(desk.find("title")->isReadOnly());
        QVERIFY(desk.find("mobilePhone")->isReadOnly());
        QVERIFY(desk.barText().contains(u"Allow: Change"_s));
        QVERIFY(!desk.editor->findChild<QAbstractButton *>(u"contactEditorOk"_s));
        desk.click("contactEditorClose");
        QTRY_VERIFY(!desk.editor);
    }

    void closingWithTypedWorkAsksInPlace()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        QTest::keyClick(desk.editor.data(), Qt::Key_Escape);
        QVERIFY(desk.editor->isVisible());
        desk.click("messageBarKeepEditing");
        QCOMPARE(desk.find("title")->text(), u"Duty officer"_s);
        desk.editor->close();
        desk.click("messageBarDiscard");
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.server.count(updateKey), 0);
    }

    void whatOthersChangeMeanwhileIsNotOverwritten()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::empty(204));
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.somebodyChanges(u"company"_s, u"Meridian East"_s);
        QTRY_COMPARE(desk.find("company")->text(), u"Meridian East"_s);
        QCOMPARE(desk.find("title")->text(), u"Duty officer"_s);
        QVERIFY(desk.barText().contains(u"Company"_s));
        desk.click("contactEditorOk");
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.lastBody(updateKey).value(u"company"_s).toString(), u"Meridian East"_s);
        QCOMPARE(desk.lastBody(updateKey).value(u"title"_s).toString(), u"Duty officer"_s);
    }

    void aFieldThatBothChangeIsToldAndChosen()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.somebodyChanges(u"title"_s, u"Night <b>shift</b>"_s);
        QTRY_VERIFY(desk.barText().contains(u"Title (now \"Night <b>shift</b>\")"_s));
        QCOMPARE(desk.find("title")->text(), u"Duty officer"_s);
        desk.click("messageBarResolve");
        const QStringList shown = desk.conflictTexts();
        for (const QString &version : { u"the title"_s, u"Night <b>shift</b>"_s, u"Duty officer"_s }) {
            QVERIFY2(shown.contains(version), qPrintable(version));
        }
        desk.click("conflictNow0");
        desk.click("conflictApply");
        QCOMPARE(desk.find("title")->text(), u"Night <b>shift</b>"_s);
        QVERIFY(!desk.editor->hasUnsavedWork());
        QVERIFY(desk.find<MessageBar>("contactEditorBar")->isHidden());
    }

    void nothingIsSavedOverSomebodyElsesChangeUnasked()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::empty(204));
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.type("company", u"Meridian"_s);
        desk.somebodyChanges(u"title"_s, u"Night shift"_s);
        desk.somebodyChanges(u"department"_s, u"Fans"_s); // does not collide: taken in at once
        QTRY_COMPARE(desk.find("department")->text(), u"Fans"_s);
        desk.click("contactEditorOk");
        QCOMPARE(desk.server.count(updateKey), 0);
        desk.somebodyChanges(u"company"_s, u"Meridian East"_s); // and one more while it is asked
        QTRY_VERIFY(desk.conflictTexts().contains(u"Meridian East"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the one that was closed for it
        desk.click("conflictNow1"); // Company comes before Title
        desk.click("conflictYours0");
        desk.click("conflictApply");
        QCOMPARE(desk.find("title")->text(), u"Night shift"_s);
        desk.click("contactEditorOk");
        QTRY_VERIFY(!desk.editor);
        const QJsonObject sent = desk.lastBody(updateKey);
        QCOMPARE(sent.value(u"title"_s).toString(), u"Night shift"_s);
        QCOMPARE(sent.value(u"company"_s).toString(), u"Meridian"_s);
        QCOMPARE(sent.value(u"department"_s).toString(), u"Fans"_s);
    }

    void choosingOnTheWayToSavingSaves()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::empty(204));
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.somebodyChanges(u"title"_s, u"Night shift"_s);
        QTRY_VERIFY(desk.barText().contains(u"Title"_s));
        desk.click("contactEditorOk");
        desk.click("conflictAllYours");
        desk.click("conflictApply");
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.lastBody(updateKey).value(u"title"_s).toString(), u"Duty officer"_s);
    }

    void whatBothHaveTypedAlikeIsNoConflict()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.somebodyChanges(u"title"_s, u"Night shift"_s);
        QTRY_VERIFY(desk.barText().contains(u"Title"_s));
        desk.somebodyChanges(u"title"_s, u"Duty officer"_s);
        QTRY_VERIFY(desk.find<MessageBar>("contactEditorBar")->isHidden());
        QVERIFY(!desk.editor->hasUnsavedWork());
    }

    void whatWaitsInTheOutboxOutlivesItsEditor()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(updateKey, ScriptedServer::Reply::empty(204));
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.edits.setConnected(false);
        desk.click("contactEditorOk");
        QVERIFY(desk.barText().contains(u"outbox"_s));
        QVERIFY(!desk.editor->hasUnsavedWork());
        QCOMPARE(desk.find<QPushButton>("contactEditorCancel")->text(), u"Close"_s);
        QTest::keyClick(desk.editor.data(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.editor); // nobody is asked: nothing is lost
        QCOMPARE(desk.edits.edits().size(), 1);
        QCOMPARE(desk.edits.edits().constFirst().state, EditState::Outbox);
        desk.edits.setConnected(true);
        QTRY_COMPARE(desk.lastBody(updateKey).value(u"title"_s).toString(), u"Duty officer"_s);
    }

    void whatIsTypedAfterSavingIsAskedAbout()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.edits.setConnected(false);
        desk.click("contactEditorOk");
        desk.type("company", u"Meridian"_s);
        desk.editor->close();
        QVERIFY(desk.editor->isVisible());
        desk.click("messageBarDiscard");
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.edits.edits().constFirst().state, EditState::Outbox);
    }

    void takenBackFromTheOutboxItIsStillTyped()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.edits.setConnected(false);
        desk.click("contactEditorOk");
        desk.click("messageBarTakeBack");
        QVERIFY(desk.barText().contains(u"still here"_s));
        QCOMPARE(desk.find("title")->text(), u"Duty officer"_s);
        QVERIFY(desk.find<QPushButton>("contactEditorOk")->isEnabled());
        QVERIFY(desk.editor->hasUnsavedWork());
    }

    void busyIsCountedAndStopped()
    {
        Desk desk(std::chrono::seconds(30));
        QVERIFY(desk.openList());
        desk.server.on(updateKey,
            QList<ScriptedServer::Reply> {
                ScriptedServer::Reply::json(
                    503, R"({"errorId": "error.request.directory.busy", "message": "Locked."})"),
                ScriptedServer::Reply::empty(204) });
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.click("contactEditorOk");
        QTRY_VERIFY(desk.editor->findChild<QAbstractButton *>(u"messageBarStop"_s));
        const QString counted = desk.barText();
        QVERIFY2(counted.contains(u"(attempt 2 of 4)"_s), qPrintable(counted));
        QTRY_VERIFY(desk.barText() != counted); // the seconds
        desk.click("messageBarStop");
        QCOMPARE(desk.server.count(updateKey), 1);
        QVERIFY(desk.find<QPushButton>("contactEditorOk")->isEnabled());
        desk.click("messageBarRetry");
        QTRY_VERIFY(!desk.editor);
    }

    void deletedMeanwhileItCanBeCreatedAgain()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(createKey, ScriptedServer::Reply::json(201, R"({"entryId": "c-2"})"));
        desk.openEditor();
        desk.type("title", u"Duty officer"_s);
        desk.somebodyDeletesIt();
        QTRY_VERIFY(!desk.find<QPushButton>("contactEditorOk")->isEnabled());
        desk.editor->close(); // asked, and thought better of
        desk.click("messageBarKeepEditing");
        QCOMPARE(desk.find("title")->text(), u"Duty officer"_s);
        desk.click("messageBarCreateAgain");
        QTRY_VERIFY(!desk.editor);
        QCOMPARE(desk.lastBody(createKey).value(u"title"_s).toString(), u"Duty officer"_s);
        QCOMPARE(desk.lastBody(createKey).value(u"notes"_s), fullContact().value(u"notes"_s));
    }

    void aNewContactComposesItsDisplayName()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.server.on(createKey, ScriptedServer::Reply::json(201, R"({"entryId": "c-2"})"));
        desk.openNew();
        desk.type("lastName", u"Nunez"_s);
        desk.type("firstName", u"Ana"_s);
        QCOMPARE(desk.find("displayName")->text(), u"Nunez, Ana"_s);
        desk.type("displayName", u"Ana from Facilities"_s);
        desk.type("firstName", u"Ana Maria"_s);
        QCOMPARE(desk.find("displayName")->text(), u"Ana from Facilities"_s);
        desk.find<ContactForm>("contactForm")->focusField(ContactField::StatusUri);
        desk.click("allowChange");
        desk.click("contactEditorOk");
        QTRY_VERIFY(!desk.editor);
        const QJsonObject sent = desk.lastBody(createKey);
        QCOMPARE(sent.value(u"lastName"_s).toString(), u"Nunez"_s);
        QVERIFY(sent.value(u"accessRights"_s).toObject().value(u"update"_s).toBool());
        QVERIFY(!sent.value(u"accessRights"_s).toObject().value(u"delete"_s).toBool());
    }

    void anEmptyNewContactIsNotSent()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openNew();
        desk.click("contactEditorOk");
        QVERIFY(desk.editor->isVisible());
        QVERIFY(!desk.barText().isEmpty());
        QCOMPARE(desk.server.count(createKey), 0);
    }

    void everyFieldHasANameForScreenReaders()
    {
        Desk desk;
        QVERIFY(desk.openList());
        desk.openEditor();
        const auto inputs = desk.editor->findChildren<QWidget *>();
        for (const QWidget *input : inputs) {
            const bool isInput = qobject_cast<const QLineEdit *>(input)
                || qobject_cast<const QPlainTextEdit *>(input) || qobject_cast<const QComboBox *>(input);
            if (isInput) {
                QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
            }
        }
    }
};

QTEST_MAIN(ContactEditorTest)
#include "tst_contacteditor.moc"
