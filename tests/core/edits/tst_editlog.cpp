// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editlog.h"
#include "tests/core/edits/editsamples.h"

#include <QTest>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;

class EditLogTest : public QObject
{
    Q_OBJECT

private slots:
    void anUpdateNamesWhatItChanged();
    void everyCommandHasSomethingToShow();
    void numbersAreToldWithTheirExtensions();
    void cellsAreQuotedWhereTheyMustBe();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
};

void EditLogTest::anUpdateNamesWhatItChanged()
{
    const ContactDraft before = fullDraft();
    ContactDraft after = before;
    after.text(ContactField::Notes) = u"new"_s;
    after.phone(ContactField::Fax).extension.clear();
    const auto changes = changesOf(UpdateContact { {}, before, after });
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).field, ContactField::Notes);
    QCOMPARE(changes.at(0).before, before.text(ContactField::Notes));
    QCOMPARE(changes.at(0).after, u"new"_s);
    QCOMPARE(changes.at(1).field, ContactField::Fax);
}

void EditLogTest::everyCommandHasSomethingToShow()
{
    for (const Command &command : everyCommand()) {
        const auto changes = changesOf(command);
        QVERIFY(!changes.isEmpty());
        for (const LoggedChange &change : changes) {
            QVERIFY(change.before != change.after);
        }
    }
    QCOMPARE(changesOf(RenameSpeedDial { {}, u"a"_s, u"b"_s }),
        (QList { LoggedChange { LoggedChange::Aspect::Name, ContactField::LastName, u"a"_s, u"b"_s } }));
}

void EditLogTest::numbersAreToldWithTheirExtensions()
{
    ContactDraft draft;
    draft.phone(ContactField::Fax) = { u"317"_s, u"2"_s, false };
    QCOMPARE(plainText(draft, ContactField::Fax), u"317 ext 2"_s);
    draft.phone(ContactField::Fax).autoDialExtension = true;
    QCOMPARE(plainText(draft, ContactField::Fax), u"317 ext+ 2"_s);
    QCOMPARE(plainText(draft, ContactField::Pager), QString());
    draft.rights = ContactRights { true, false, true, true };
    QCOMPARE(plainText(draft, ContactField::AccessRights), u"change, delete"_s);
}

void EditLogTest::cellsAreQuotedWhereTheyMustBe()
{
    QCOMPARE(csvLine({ u"a"_s, QString(), u"b;c"_s, u"d,e"_s, u"say \"ü\""_s, u"two\nlines"_s }),
        "a,,\"b;c\",\"d,e\",\"say \"\"ü\"\"\",\"two\nlines\"\r\n");
}

void EditLogTest::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("formula") << u"=1+1"_s << "'=1+1\r\n"_ba;
    QTest::newRow("plus") << u"+13178723000"_s << "'+13178723000\r\n"_ba;
    QTest::newRow("minus") << u"-2"_s << "'-2\r\n"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)\r\n"_ba;
    QTest::newRow("behind a tab") << u"\t=1"_s << "'\t=1\r\n"_ba;
    QTest::newRow("behind a space") << u"  =1"_s << "'  =1\r\n"_ba;
    QTest::newRow("full width") << u"\uff1d1"_s << QByteArray("'\xef\xbc\x9d") + "1\r\n";
    QTest::newRow("behind a line end") << u"\n=1"_s << "\"'\n=1\"\r\n"_ba;
    QTest::newRow("quoted") << u"=A1,2"_s << "\"'=A1,2\"\r\n"_ba;
    QTest::newRow("text") << u"a=b"_s << "a=b\r\n"_ba;
}

void EditLogTest::formulasAreMadeHarmless()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvLine({ cell }), written);
}

QTEST_GUILESS_MAIN(EditLogTest)
#include "tst_editlog.moc"
