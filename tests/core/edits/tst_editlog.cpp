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

QTEST_GUILESS_MAIN(EditLogTest)
#include "tst_editlog.moc"
