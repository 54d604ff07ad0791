// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/messagequeue.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace dialbook;
using namespace Qt::StringLiterals;

namespace {

QByteArray small(int number)
{
    return "{\"n\":" + QByteArray::number(number) + "}";
}

QByteArray large(int number, qsizetype size = 4 * MessageQueue::parsedAtOnce)
{
    return "{\"n\":" + QByteArray::number(number) + R"(,"x":")" + QByteArray(size, 'x') + "\"}";
}

} // namespace

/// Whatever comes in, in whatever size, goes out in the same order.
class MessageQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsSmallIsDeliveredAtOnce();
    void whatIsLargeIsDeliveredLaterButWhole();
    void nothingOvertakes();
    void anAnswersMessagesComeOneByOne();
    void stepsWaitForWhatCameBefore();
    void whatIsNoMessageIsSkipped();
    void anUnreadableAnswerIsTold();
    void clearingForgetsWhatWaits();
    void clearingInsideADeliveryEndsIt();
    void whatIsAddedInsideADeliveryComesAfterIt();
    void aSlowReceiverLetsTheEventLoopTurn();
    void theReceiverMayDestroyTheQueue();
    void aQueueMayDieWhileItsThreadParses();
    void itTellsWhetherSomethingWaits();
    void hugeMessagesPassThrough();

private:
    std::unique_ptr<MessageQueue> m_queue;
    QList<int> m_got;
    QList<int> m_expected;
    std::function<void(int)> m_onMessage;
};

void MessageQueueTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_got.clear();
    m_expected.clear();
    m_onMessage = nullptr;
    m_queue = std::make_unique<MessageQueue>([this](const QJsonObject &message) {
        QVERIFY(QThread::currentThread() == thread());
        m_got += message.value("n"_L1).toInt();
        if (m_onMessage) {
            m_onMessage(m_got.constLast());
        }
    });
}

void MessageQueueTest::whatIsSmallIsDeliveredAtOnce()
{
    m_queue->addEvent(small(1));
    m_queue->addMessages({ QJsonObject { { u"n"_s, 2 } }, 7, QJsonObject { { u"n"_s, 3 } } });
    m_queue->addAnswer("[" + small(4) + "]");
    m_queue->addAnswer(small(5));
    QCOMPARE(m_got, QList<int>({ 1, 2, 3, 4, 5 }));
    QVERIFY(m_queue->isEmpty());
}

void MessageQueueTest::whatIsLargeIsDeliveredLaterButWhole()
{
    m_queue->addEvent(large(1));
    QCOMPARE(m_got, QList<int>());
    QVERIFY(!m_queue->isEmpty());
    QTRY_COMPARE(m_got, QList<int> { 1 });
    QVERIFY(m_queue->isEmpty());
}

void MessageQueueTest::nothingOvertakes()
{
    QRandomGenerator random(11);
    int number = 0;
    for (int i = 0; i < 400; ++i) {
        const int kind = random.bounded(10);
        m_expected += ++number;
        if (kind < 5) {
            m_queue->addEvent(small(number));
        } else if (kind < 8) {
            m_queue->addEvent(large(number));
        } else if (kind < 9) {
            m_expected += ++number;
            m_queue->addAnswer("[" + large(number - 1) + "," + small(number) + "]");
        } else {
            m_queue->then([this, number] { m_got += number; });
        }
        if (random.bounded(20) == 0) {
            QCoreApplication::processEvents();
        }
    }
    QTRY_COMPARE(m_got.size(), m_expected.size());
    QCOMPARE(m_got, m_expected);
}

void MessageQueueTest::anAnswersMessagesComeOneByOne()
{
    QByteArray body = "[";
    for (int i = 1; i <= 3000; ++i) {
        body += small(i) + ",null,";
        m_expected += i;
    }
    body += "\"end\"]";
    bool readable = false;
    m_queue->addAnswer(body, [&](bool wasReadable) {
        readable = wasReadable;
        QCOMPARE(m_got.size(), 3000);
    });
    QTRY_VERIFY(readable);
    QCOMPARE(m_got, m_expected);
}

void MessageQueueTest::stepsWaitForWhatCameBefore()
{
    m_queue->then([this] { m_got += 1; });
    QCOMPARE(m_got, QList<int> { 1 });
    m_queue->addEvent(large(2));
    m_queue->then([this] { m_got += 3; });
    m_queue->addEvent(small(4));
    QCOMPARE(m_got, QList<int> { 1 });
    QTRY_COMPARE(m_got, QList<int>({ 1, 2, 3, 4 }));
}

void MessageQueueTest::whatIsNoMessageIsSkipped()
{
    for (int i = 0; i < 4; ++i) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no JSON object"_s));
    }
    m_queue->addEvent("{broken");
    m_queue->addEvent("[{\"n\":9}]");
    m_queue->addEvent(QByteArray());
    m_queue->addEvent(small(1));
    m_queue->addEvent(large(2).chopped(1));
    m_queue->addEvent(small(3));
    QTRY_COMPARE(m_got, QList<int>({ 1, 3 }));
}

void MessageQueueTest::anUnreadableAnswerIsTold()
{
    const auto told = [this](bool readable) { m_got += readable ? 1 : 0; };
    m_queue->addAnswer("[]", told);
    m_queue->addAnswer("[", told);
    m_queue->addAnswer("[" + large(9), told);
    m_queue->addAnswer("[" + large(2) + "]", told);
    QTRY_COMPARE(m_got, QList<int>({ 1, 0, 0, 2, 1 }));
}

void MessageQueueTest::clearingForgetsWhatWaits()
{
    m_queue->addEvent(large(1));
    m_queue->addEvent(small(2));
    m_queue->then([this] { m_got += 3; });
    m_queue->clear();
    QVERIFY(m_queue->isEmpty());
    m_queue->addEvent(small(4));
    QCOMPARE(m_got, QList<int> { 4 });
    m_queue->addEvent(large(5));
    QTRY_COMPARE(m_got, QList<int>({ 4, 5 }));
}

void MessageQueueTest::clearingInsideADeliveryEndsIt()
{
    m_onMessage = [this](int number) {
        if (number == 2) {
            m_queue->clear();
            m_queue->addEvent(small(7));
        }
    };
    m_queue->addAnswer("[" + small(1) + "," + small(2) + "," + small(3) + "]", [this](bool) { m_got += 4; });
    QTRY_COMPARE(m_got, QList<int>({ 1, 2, 7 }));
    QVERIFY(m_queue->isEmpty());
}

void MessageQueueTest::whatIsAddedInsideADeliveryComesAfterIt()
{
    m_onMessage = [this](int number) {
        if (number == 1) {
            m_queue->addEvent(small(9));
            QCOMPARE(m_got, QList<int> { 1 });
        }
    };
    m_queue->addMessages({ QJsonObject { { u"n"_s, 1 } }, QJsonObject { { u"n"_s, 2 } } });
    QTRY_COMPARE(m_got, QList<int>({ 1, 2, 9 }));
}

void MessageQueueTest::aSlowReceiverLetsTheEventLoopTurn()
{
    m_onMessage = [](int) {
        QElapsedTimer clock; // stands for work: the receiver holds the event loop up
        clock.start();
        while (clock.elapsed() <= MessageQueue::turn.count()) { }
    };
    int turns = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&] { ++turns; });
    other.start(0);
    for (int i = 1; i <= 10; ++i) {
        m_queue->addEvent(small(i));
        m_expected += i;
    }
    QCOMPARE(m_got, QList<int> { 1 }); // the first one has used the turn up
    QTRY_COMPARE(m_got, m_expected);
    QVERIFY(turns >= 8);
}

void MessageQueueTest::theReceiverMayDestroyTheQueue()
{
    m_onMessage = [this](int number) {
        if (number == 2) {
            m_queue.reset();
        }
    };
    m_queue->addEvent(large(1));
    m_queue->addMessages({ QJsonObject { { u"n"_s, 2 } }, QJsonObject { { u"n"_s, 3 } } });
    QTRY_VERIFY(!m_queue);
    QCOMPARE(m_got, QList<int>({ 1, 2 }));
}

void MessageQueueTest::aQueueMayDieWhileItsThreadParses()
{
    for (int round = 0; round < 20; ++round) {
        MessageQueue queue([](const QJsonObject &) {});
        for (int i = 0; i < 5; ++i) {
            queue.addEvent(large(i, 100'000));
        }
        if (round % 2 == 0) {
            QCoreApplication::processEvents();
        }
    }
}

void MessageQueueTest::itTellsWhetherSomethingWaits()
{
    QSignalSpy busy(m_queue.get(), &MessageQueue::busyChanged);
    m_queue->addEvent(small(1));
    QCOMPARE(busy.count(), 0);
    m_queue->addEvent(large(2));
    m_queue->addEvent(small(3));
    QCOMPARE(busy.count(), 1);
    QCOMPARE(busy.constLast().constFirst().toBool(), true);
    QTRY_COMPARE(m_got, QList<int>({ 1, 2, 3 }));
    QCOMPARE(busy.count(), 2);
    QCOMPARE(busy.constLast().constFirst().toBool(), false);
    m_queue->addEvent(large(4));
    m_queue->clear();
    QCOMPARE(busy.count(), 4);
    QCOMPARE(busy.constLast().constFirst().toBool(), false);
}

void MessageQueueTest::hugeMessagesPassThrough()
{
    m_queue->addEvent(large(1, 20 * 1024 * 1024));
    m_queue->addEvent(small(2));
    QTRY_COMPARE_WITH_TIMEOUT(m_got, QList<int>({ 1, 2 }), 20'000);
}

QTEST_GUILESS_MAIN(MessageQueueTest)
#include "tst_messagequeue.moc"
