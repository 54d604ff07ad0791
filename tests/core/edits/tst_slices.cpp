// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/slices.h"

#include <QTest>
#include <QThread>

using namespace dialbook;

/// Long work in turns of the event loop.
class SlicesTest : public QObject
{
    Q_OBJECT

private slots:
    void aJobRemembersWhereItWas();
    void jobsAreDoneOneAfterTheOther();
    void aStepMayClearEverything();
};

void SlicesTest::aJobRemembersWhereItWas()
{
    Slices slices;
    QList<int> steps;
    int turns = 0;
    slices.add(
        [&steps, next = 0]() mutable {
            QThread::msleep(1); // a few make a turn
            steps += next++;
            return next < 20;
        },
        [&turns] { ++turns; });
    QTRY_VERIFY(slices.isEmpty());
    QCOMPARE(steps.size(), 20);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(steps.at(i), i);
    }
    QVERIFY(turns > 1);
}

void SlicesTest::jobsAreDoneOneAfterTheOther()
{
    Slices slices;
    QString order;
    for (const QChar name : { u'a', u'b' }) {
        slices.add([&order, name, left = 3]() mutable {
            QThread::msleep(2);
            order += name;
            return --left > 0;
        });
    }
    QTRY_VERIFY(slices.isEmpty());
    QCOMPARE(order, QStringLiteral("aaabbb"));
}

void SlicesTest::aStepMayClearEverything()
{
    Slices slices;
    int steps = 0;
    slices.add([&] {
        slices.clear();
        return ++steps < 100;
    });
    slices.add([&] { return ++steps < 100; });
    QTRY_VERIFY(slices.isEmpty());
    QTest::qWait(20);
    QCOMPARE(steps, 1);
}

QTEST_GUILESS_MAIN(SlicesTest)
#include "tst_slices.moc"
