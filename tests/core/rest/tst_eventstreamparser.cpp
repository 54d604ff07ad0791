// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/eventstreamparser.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The event stream as servers, proxies and networks deliver it.
class EventStreamParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryLineEnd_data();
    void readsEveryLineEnd();
    void readsTheSameHoweverItIsCut();
    void joinsLinesOfData();
    void skipsCommentsAndUnknownFields();
    void namesEvents();
    void dropsTheByteOrderMarkAtTheStartOnly();
    void eventsWithoutDataAreNone();
    void anUnfinishedEventIsNotGiven();
    void onlyOneSpaceIsTakenOff();
    void readsLinesOfMegabytesQuickly();
    void dropsWhatIsTooLargeAndGoesOn_data();
    void dropsWhatIsTooLargeAndGoesOn();
    void resetForgetsTheBeginning();
};

namespace {

QByteArrayList dataOf(const QList<EventStreamParser::Event> &events)
{
    QByteArrayList data;
    for (const auto &event : events) {
        data.append(event.data);
    }
    return data;
}

const QByteArray torture =
    "\xEF\xBB\xBF:ping\r\n\r\ndata: {\"a\":1}\r\n\r\n:ping\r\rdata:one\rdata: two\r\rid: 7\nretry: "
    "10\nevent: other\ndata\n\ndata:\n\n\n\ndata: \xC3\xBC\n\n";

} // namespace

void EventStreamParserTest::readsEveryLineEnd_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << "\n"_ba;
    QTest::newRow("CR") << "\r"_ba;
    QTest::newRow("CRLF") << "\r\n"_ba;
}

void EventStreamParserTest::readsEveryLineEnd()
{
    QFETCH(QByteArray, end);
    EventStreamParser parser;
    const QByteArray stream = "data: 1" + end + "data: 2" + end + end + "data: 3" + end + end;
    QCOMPARE(dataOf(parser.feed(stream)), QByteArrayList({ "1\n2", "3" }));
}

void EventStreamParserTest::readsTheSameHoweverItIsCut()
{
    const QByteArrayList expected { "{\"a\":1}", "one\ntwo", "", "", "\xC3\xBC" };
    for (qsizetype cut = 0; cut <= torture.size(); ++cut) {
        EventStreamParser parser;
        const QByteArrayList first = dataOf(parser.feed(torture.first(cut)));
        QCOMPARE(first + dataOf(parser.feed(torture.sliced(cut))), expected);
    }
    EventStreamParser byteByByte;
    QList<EventStreamParser::Event> events;
    for (const char &byte : torture) {
        events += byteByByte.feed(QByteArrayView(&byte, 1));
    }
    QCOMPARE(dataOf(events), expected);
    QCOMPARE(events.at(2).name, "other"_ba);

    QRandomGenerator random(1);
    for (int round = 0; round < 200; ++round) {
        EventStreamParser parser;
        events.clear();
        for (qsizetype at = 0; at < torture.size();) {
            const qsizetype size = std::min<qsizetype>(torture.size() - at, random.bounded(9));
            events += parser.feed(QByteArrayView(torture).sliced(at, size));
            at += size;
        }
        QCOMPARE(dataOf(events), expected);
    }
}

void EventStreamParserTest::joinsLinesOfData()
{
    EventStreamParser parser;
    QCOMPARE(
        dataOf(parser.feed("data: {\ndata:  \"a\":\ndata: 1}\n\n")), QByteArrayList { "{\n \"a\":\n1}" });
    QCOMPARE(dataOf(parser.feed("data\ndata\n\n")), QByteArrayList { "\n" });
}

void EventStreamParserTest::skipsCommentsAndUnknownFields()
{
    EventStreamParser parser;
    QCOMPARE(dataOf(parser.feed(":ping\n: data: no\nDATA: no\ndatax: no\n data: no\ndata: yes\nfoo\n\n")),
        QByteArrayList { "yes" });
}

void EventStreamParserTest::namesEvents()
{
    EventStreamParser parser;
    const auto events = parser.feed("event: message\ndata: 1\n\ndata: 2\n\nevent: x\n\ndata: 3\n\n");
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).name, "message"_ba);
    QCOMPARE(events.at(1).name, ""_ba);
    QCOMPARE(events.at(2).name, ""_ba); // the name of an event without data is forgotten
}

void EventStreamParserTest::dropsTheByteOrderMarkAtTheStartOnly()
{
    EventStreamParser parser;
    QCOMPARE(dataOf(parser.feed("\xEF\xBB\xBF"
                                "data: 1\n\n\xEF\xBB\xBF"
                                "data: 2\n\ndata: \xEF\xBB\xBF\n\n")),
        QByteArrayList({ "1", "\xEF\xBB\xBF" }));
}

void EventStreamParserTest::eventsWithoutDataAreNone()
{
    EventStreamParser parser;
    QVERIFY(parser.feed(":ping\n\n\n\nevent: x\n\nid: 1\n\n").isEmpty());
    QVERIFY(parser.feed("").isEmpty());
}

void EventStreamParserTest::anUnfinishedEventIsNotGiven()
{
    EventStreamParser parser;
    QVERIFY(parser.feed("data: 1\n").isEmpty());
    QVERIFY(parser.feed("data: 2").isEmpty());
    QCOMPARE(dataOf(parser.feed("\n\n")), QByteArrayList { "1\n2" });
}

void EventStreamParserTest::onlyOneSpaceIsTakenOff()
{
    EventStreamParser parser;
    QCOMPARE(dataOf(parser.feed("data:  two \n\n")), QByteArrayList { " two " });
}

void EventStreamParserTest::readsLinesOfMegabytesQuickly()
{
    const QByteArray line(8 * 1024 * 1024, 'x');
    const QByteArray stream = "data: " + line + "\n\n";
    EventStreamParser parser;
    QList<EventStreamParser::Event> events;
    QElapsedTimer clock;
    clock.start();
    for (qsizetype at = 0; at < stream.size(); at += 1000) {
        events +=
            parser.feed(QByteArrayView(stream).sliced(at, std::min<qsizetype>(1000, stream.size() - at)));
    }
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().data.size(), line.size());
    QVERIFY2(clock.elapsed() < 5000, "reading takes more than linear time");
}

void EventStreamParserTest::dropsWhatIsTooLargeAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("large");
    QTest::newRow("one line") << "data: " + QByteArray(5000, 'x') + "\n";
    QTest::newRow("many lines") << ("data: " + QByteArray(90, 'x') + "\n").repeated(50);
    QTest::newRow("a line without end yet")
        << "data: small\ndata: " + QByteArray(500, 'x') + "\ndata: small\n";
    QTest::newRow("a comment") << "data: small\n:" + QByteArray(500, 'x') + "\n";
}

void EventStreamParserTest::dropsWhatIsTooLargeAndGoesOn()
{
    QFETCH(QByteArray, large);
    EventStreamParser parser(100);
    QCOMPARE(dataOf(parser.feed("data: a\n\n" + large + "\ndata: b\n\n")), QByteArrayList({ "a", "b" }));
    QCOMPARE(parser.droppedEvents(), 1);
    EventStreamParser slowly(100);
    QByteArrayList data;
    for (const char byte : large + "\ndata: b\n\n") {
        data += dataOf(slowly.feed(QByteArrayView(&byte, 1)));
    }
    QCOMPARE(data, QByteArrayList { "b" });
}

void EventStreamParserTest::resetForgetsTheBeginning()
{
    EventStreamParser parser;
    QVERIFY(parser.feed("data: half").isEmpty());
    parser.reset();
    QCOMPARE(dataOf(parser.feed("\xEF\xBB\xBF"
                                "data: whole\n\n")),
        QByteArrayList { "whole" });
}

QTEST_GUILESS_MAIN(EventStreamParserTest)
#include "tst_eventstreamparser.moc"
