// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/listtrace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestListTrace : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceIsFollowedBack();
    void aPlaceThatNeverWasIsNobodys();
};

namespace {

ContactPtr person(int number)
{
    Contact contact;
    contact.id = EntryId(QString::number(number));
    return std::make_shared<const Contact>(contact);
}

} // namespace

void TestListTrace::everyPlaceIsFollowedBack()
{
    QRandomGenerator random(3);
    int next = 0;
    for (int round = 0; round < 200; ++round) {
        QList<ContactPtr> before;
        while (before.size() < 12) {
            before.append(random.bounded(6) == 0 ? ContactPtr() : person(++next));
        }
        QList<ListChange> changes;
        QList<QList<ContactPtr>> states { before };
        for (int step = 0; step < 12; ++step) {
            QList<ContactPtr> rows = states.last();
            const int size = int(rows.size());
            const int at = random.bounded(size);
            ListChange change = RowsInserted { at, { person(++next), ContactPtr(), person(++next) } };
            switch (size < 5 ? 0 : random.bounded(6)) {
            case 1:
                change = RowsRemoved { at, std::min(2, size - at) };
                break;
            case 2:
            case 3:
                change = RowMoved { at, int(random.bounded(size)) };
                break;
            case 4:
                change = RowsChanged { at, { person(++next) } };
                break;
            case 5:
                if (step == 6) {
                    change = RowsReset { { person(++next), person(++next), person(++next) } };
                }
                break;
            default:
                break;
            }
            dialbook::apply(change, rows);
            changes.append(change);
            states.append(rows);
        }
        for (qsizetype step = 0; step <= changes.size(); ++step) {
            for (int row = 0; row < states.at(step).size(); ++row) {
                QCOMPARE(rowBefore(changes, step, row, before), states.at(step).at(row));
            }
        }
    }
}

void TestListTrace::aPlaceThatNeverWasIsNobodys()
{
    QVERIFY(!rowBefore({}, 0, 0, {}));
    QVERIFY(!rowBefore({ RowsReset { { person(1) } } }, 1, 7, {}));
}

QTEST_GUILESS_MAIN(TestListTrace)
#include "tst_listtrace.moc"
