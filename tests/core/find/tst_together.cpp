// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/together.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;
using namespace dialbook;

class TestTogether : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everythingIsDoneOnceWhateverTheThreads_data();
    void everythingIsDoneOnceWhateverTheThreads();
    void withoutOtherThreadsItIsDoneOnThisOne();
    void othersDoTheirPart();
};

void TestTogether::everythingIsDoneOnceWhateverTheThreads_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : { 0, 1, 3 }) {
        QTest::addRow("%d", threads) << threads;
    }
}

void TestTogether::everythingIsDoneOnceWhateverTheThreads()
{
    QFETCH(const int, threads);
    Together together(threads);
    QCOMPARE(together.width(), size_t(threads) + 1);
    for (size_t round = 0; round < 2000; ++round) {
        std::vector<size_t> done(round % 7, 0); // not atomic: each has its own, and run() is the end of it
        together.run(done.size(), [&done, round](size_t i) { done[i] += round + i; });
        for (size_t i = 0; i < done.size(); ++i) {
            QCOMPARE(done[i], round + i);
        }
    }
}

void TestTogether::withoutOtherThreadsItIsDoneOnThisOne()
{
    Together together(0);
    std::vector<QThread *> by;
    together.run(3, [&by](size_t) { by.push_back(QThread::currentThread()); });
    QCOMPARE(by, std::vector<QThread *>(3, QThread::currentThread()));
}

void TestTogether::othersDoTheirPart()
{
    Together together(1);
    std::atomic<int> inside = 0;
    together.run(2, [&inside](size_t) {
        ++inside;
        while (inside < 2) { // each waits for the other
            QThread::yieldCurrentThread();
        }
    });
    QCOMPARE(inside.load(), 2);
}

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
