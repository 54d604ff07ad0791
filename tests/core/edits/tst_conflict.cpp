// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/conflict.h"
#include "tests/core/edits/editsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dialbook;
using namespace dialbook::test;
using namespace Qt::StringLiterals;

class ConflictTest : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodyElseChangedIsSent();
    void whatOnlyOthersChangedIsKept();
    void whatBothChangedCollides_data();
    void whatBothChangedCollides();
    void whatBothChangedToTheSameIsNoConflict();
    void aNumberThatTheServerFormattedIsTheSame();
    void everyFieldIsResolvedAsChosen();
    void randomMergesLoseNothing();
};

void ConflictTest::whatNobodyElseChangedIsSent()
{
    ContactDraft yours;
    yours.text(ContactField::Notes) = u"mine"_s;
    const DraftMerge merge = mergeDrafts({}, yours, {});
    QCOMPARE(merge.result, yours);
    QCOMPARE(merge.applied, QList { ContactField::Notes });
    QVERIFY(merge.colliding.isEmpty());
}

void ConflictTest::whatOnlyOthersChangedIsKept()
{
    ContactDraft yours;
    yours.text(ContactField::Notes) = u"mine"_s;
    ContactDraft now;
    now.text(ContactField::Title) = u"theirs"_s;
    const DraftMerge merge = mergeDrafts({}, yours, now);
    QCOMPARE(merge.result.text(ContactField::Notes), u"mine"_s);
    QCOMPARE(merge.result.text(ContactField::Title), u"theirs"_s);
    QCOMPARE(merge.applied, QList { ContactField::Notes });
    QVERIFY(merge.colliding.isEmpty());
}

void ConflictTest::whatBothChangedCollides_data()
{
    QTest::addColumn<int>("field");
    for (const ContactField field : allContactFields()) {
        QTest::newRow(qPrintable(wireName(field))) << int(field);
    }
}

void ConflictTest::whatBothChangedCollides()
{
    QFETCH(int, field);
    const auto which = ContactField(field);
    ContactDraft mine = fullDraft(u"mine"_s);
    ContactDraft theirs = fullDraft(u"theirs"_s);
    for (const ContactField phone : phoneFields()) {
        theirs.phone(phone).number = u"5559999"_s;
    }
    theirs.primaryNumber = PrimaryNumber::Fax;
    theirs.rights = ContactRights { true, false, true, false };
    ContactDraft yours;
    ContactDraft now;
    copyField(mine, yours, which);
    copyField(theirs, now, which);
    const DraftMerge merge = mergeDrafts({}, yours, now);
    QCOMPARE(merge.colliding, QList { which });
    QVERIFY(merge.applied.isEmpty());
    QCOMPARE(merge.result, now); // nothing of theirs is overwritten before somebody has chosen
}

void ConflictTest::whatBothChangedToTheSameIsNoConflict()
{
    const ContactDraft same = fullDraft();
    const DraftMerge merge = mergeDrafts({}, same, same);
    QVERIFY(merge.colliding.isEmpty());
    QVERIFY(merge.applied.isEmpty());
    QCOMPARE(merge.result, same);
}

void ConflictTest::aNumberThatTheServerFormattedIsTheSame()
{
    const auto with = [](const QString &number) {
        ContactDraft draft;
        draft.phone(ContactField::Fax) = { number, u"2"_s, false };
        return draft;
    };
    const auto same = [&with](const QString &a, const QString &b) {
        return saySame(with(a), with(b), ContactField::Fax);
    };
    QVERIFY(same(u"(317) 872-3000"_s, u"317 872 3000"_s));
    QVERIFY(same(u"(317) 872-3000"_s, u"+13178723000"_s));
    QVERIFY(!same(u"(317) 872-3000"_s, u"(317) 872-3001"_s));
    QVERIFY(!same(u"3000"_s, u"+13178723000"_s)); // an extension is another number
    QVERIFY(!same(u"317 872 3000"_s, u"317 872 3000,,4"_s)); // a pause is dialled
    QVERIFY(!same(u"317 872 3000"_s, QString()));
}

void ConflictTest::everyFieldIsResolvedAsChosen()
{
    EditConflict conflict;
    conflict.yours.text(ContactField::Notes) = u"mine"_s;
    conflict.yours.text(ContactField::Title) = u"mine"_s;
    conflict.yours.text(ContactField::Company) = u"mine alone"_s;
    conflict.now.text(ContactField::Notes) = u"theirs"_s;
    conflict.now.text(ContactField::Title) = u"theirs"_s;
    conflict.now.text(ContactField::Department) = u"theirs alone"_s;
    conflict.fields = mergeDrafts(conflict.opened, conflict.yours, conflict.now).colliding;
    QCOMPARE(conflict.fields.size(), 2);
    const ContactDraft draft = resolved(conflict, { { ContactField::Title, ConflictChoice::Theirs } });
    QCOMPARE(draft.text(ContactField::Notes), u"mine"_s);
    QCOMPARE(draft.text(ContactField::Title), u"theirs"_s);
    QCOMPARE(draft.text(ContactField::Company), u"mine alone"_s);
    QCOMPARE(draft.text(ContactField::Department), u"theirs alone"_s);
}

void ConflictTest::randomMergesLoseNothing()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        ContactDraft opened;
        ContactDraft yours;
        ContactDraft now;
        for (const ContactField field : textFields()) {
            const auto any = [&random] { return QString::number(random.bounded(3)); };
            opened.text(field) = any();
            yours.text(field) = any();
            now.text(field) = any();
        }
        const DraftMerge merge = mergeDrafts(opened, yours, now);
        for (const ContactField field : textFields()) {
            const QString was = opened.text(field);
            const QString mine = yours.text(field);
            const QString theirs = now.text(field);
            const QString result = merge.result.text(field);
            const bool collides = mine != was && theirs != was && mine != theirs;
            QCOMPARE(merge.colliding.contains(field), collides);
            QCOMPARE(result, collides || mine == was ? theirs : mine);
            QCOMPARE(merge.applied.contains(field), result != theirs);
        }
    }
}

QTEST_GUILESS_MAIN(ConflictTest)
#include "tst_conflict.moc"
