// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/leftout.h"

#include "ui/bulk/bulktext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

namespace {

BulkRow leftOut(const QString &name, BulkReason reason)
{
    Contact contact;
    contact.id = EntryId(name);
    contact.setText(ContactField::DisplayName, name);
    return {
        .contact = std::make_shared<const Contact>(contact), .kind = BulkRow::Kind::Skip, .reason = reason
    };
}

} // namespace

class LeftOutTest : public QObject
{
    Q_OBJECT

private slots:
    void whoIsLeftOutAndWhyIsKept()
    {
        BulkRow hindered = leftOut(u"Adams, Clara"_s, BulkReason::Hindered);
        hindered.hindrance = Hindrance::AllowChangeOff;
        BulkRow invalid = leftOut(u"Jäger, Änne"_s, BulkReason::Invalid);
        invalid.problem = FieldProblem::ExtensionWithoutNumber;
        BulkRow conflict = leftOut(u"<b>Unsworth</b>\tDave\nSales"_s, BulkReason::ChangedMeanwhile);
        conflict.kind = BulkRow::Kind::Conflict;
        BulkRow changed = leftOut(u"Baker, Tom"_s, BulkReason::None);
        changed.kind = BulkRow::Kind::Change;
        BulkRow unknown;
        unknown.kind = BulkRow::Kind::Skip;
        unknown.reason = BulkReason::NotLoaded;
        const QList<BulkRow> rows { hindered, invalid, conflict, unknown };
        BulkPlan plan;
        plan.add(changed);
        for (const BulkRow &row : rows) {
            plan.add(row);
        }

        const QList<BulkRow> read = leftOutIn(leftOutText(plan));
        QCOMPARE(read.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(read.at(i).kind, rows.at(i).kind);
            QCOMPARE(explain(read.at(i)), explain(rows.at(i)));
            QCOMPARE(nameOf(read.at(i)).simplified(), nameOf(rows.at(i)).simplified());
        }
        QCOMPARE(read.at(2).contact->text(ContactField::DisplayName), u"<b>Unsworth</b> Dave Sales"_s);
        QVERIFY(!read.at(3).contact);
    }

    void aPlanWithoutSuchHasNothingToKeep()
    {
        QCOMPARE(leftOutText({}), QString());
        QVERIFY(leftOutIn({}).isEmpty());
    }

    void whatIsNotUnderstoodIsLeftOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("too few cells") << u"1\t2\t0"_s;
        QTest::newRow("no number") << u"1\ttwo\t0\t-1\t1\tAdams"_s;
        QTest::newRow("a reason of later") << u"1\t99\t0\t-1\t1\tAdams"_s;
        QTest::newRow("a kind below all") << u"-1\t2\t0\t-1\t1\tAdams"_s;
    }

    void whatIsNotUnderstoodIsLeftOut()
    {
        QFETCH(const QString, line);
        const QList<BulkRow> read = leftOutIn(line + u"\n1\t1\t0\t-1\t1\tBaker\n"_s);
        QCOMPARE(read.size(), 1);
        QCOMPARE(nameOf(read.constFirst()), u"Baker"_s);
    }
};

QTEST_GUILESS_MAIN(LeftOutTest)
#include "tst_leftout.moc"
