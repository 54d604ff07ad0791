// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/oneinstance.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dialbook;

using Start = OneInstance::Start;

/// Several starts, one Dialbook; and what comes on its socket from whoever.
class TestOneInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSecondHandsOverToTheFirst();
    void oneThatSaysNothingIsTold();
    void oneThatNeverGetsReadyIsTold();
    void whoStartsWhileTheFirstEndsIsTheNextFirst();
    void whatACrashLeftIsNoObstacle();
    void nobodyElseMayListenOrTalk();
    void whatIsNoMessageIsDropped_data();
    void whatIsNoMessageIsDropped();
    void aMessageInPiecesIsUnderstood();
    void manyWhoSayNothingHoldNobodyUp();
    void aMessageHoldsNothingElse();
    void eachPersonAndDataHasAPlaceOfItsOwn();

private:
    /// Another process, as far as these classes know.
    std::future<Start> startAnother(const InstanceMessage &message = {}, InstancePatience patience = {})
    {
        return std::async(std::launch::async, [place = m_place, message, patience] {
            OneInstance other(place, patience);
            return other.start(message);
        });
    }
    static bool isOver(const std::future<Start> &other)
    {
        return other.wait_for(0s) == std::future_status::ready;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    InstancePlace m_place;
};

void TestOneInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = { m_folder->filePath(u"lock"_s), m_folder->filePath(u"socket"_s) };
}

void TestOneInstance::theSecondHandsOverToTheFirst()
{
    OneInstance first(m_place);
    QCOMPARE(first.start({}), Start::First);
    QSignalSpy called(&first, &OneInstance::called);
    const InstanceMessage message { u"+49 221 1234"_s, false, u"token_TIME12"_s };
    auto second = startAnother(message);
    QTest::qWait(50); // it waits for one that is only starting
    QVERIFY(!isOver(second));
    first.listen();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(second), 20'000);
    QCOMPARE(second.get(), Start::HandedOver);
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called.constFirst().constFirst().value<InstanceMessage>(), message);

    auto third = startAnother();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(third), 20'000);
    QCOMPARE(third.get(), Start::HandedOver);
    QTRY_COMPARE(called.size(), 2);
    QCOMPARE(called.constLast().constFirst().value<InstanceMessage>(), InstanceMessage());
}

void TestOneInstance::oneThatSaysNothingIsTold()
{
    OneInstance first(m_place);
    QCOMPARE(first.start({}), Start::First);
    first.listen();
    OneInstance second(m_place, { .starting = 20s, .answer = 200ms });
    QCOMPARE(second.start({}), Start::NoAnswer); // here, where the first's events would be
}

void TestOneInstance::oneThatNeverGetsReadyIsTold()
{
    OneInstance first(m_place);
    QCOMPARE(first.start({}), Start::First);
    OneInstance second(m_place, { .starting = 200ms, .answer = 200ms });
    QCOMPARE(second.start({}), Start::NoAnswer);
}

void TestOneInstance::whoStartsWhileTheFirstEndsIsTheNextFirst()
{
    auto first = std::make_unique<OneInstance>(m_place);
    QCOMPARE(first->start({}), Start::First);
    first->listen();
    first->stopListening();
    auto second = startAnother();
    QTest::qWait(50);
    QVERIFY(!isOver(second));
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(second), 20'000);
    QCOMPARE(second.get(), Start::First);
}

void TestOneInstance::whatACrashLeftIsNoObstacle()
{
    // A lock of a process that is gone, and a socket that nobody listens at.
    QFile lock(m_place.lockFile);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\ndialbook\n\n"); // of no host, which is any
    lock.close();
    QFile socket(m_place.socket);
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();

    OneInstance first(m_place);
    QCOMPARE(first.start({}), Start::First);
    first.listen();
    auto second = startAnother();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(second), 20'000);
    QCOMPARE(second.get(), Start::HandedOver);
}

void TestOneInstance::nobodyElseMayListenOrTalk()
{
    OneInstance first(m_place);
    QCOMPARE(first.start({}), Start::First);
    first.listen();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_place.socket) & others, QFile::Permissions());
}

void TestOneInstance::whatIsNoMessageIsDropped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty line") << "\n"_ba;
    QTest::newRow("words") << "activate\n"_ba;
    QTest::newRow("no object") << "[1]\n"_ba;
    QTest::newRow("no version") << "{}\n"_ba;
    QTest::newRow("another version") << "{\"dialbook\":2}\n"_ba;
    QTest::newRow("a version in words") << "{\"dialbook\":\"1\"}\n"_ba;
    QTest::newRow("half") << "{\"dialbook\":1\n"_ba;
    QTest::newRow("something else") << "{\"dialbook\":1,\"server\":\"evil.example\"}\n"_ba;
    QTest::newRow("no number") << "{\"dialbook\":1,\"find\":\"--server=evil\"}\n"_ba;
    QTest::newRow("markup") << "{\"dialbook\":1,\"find\":\"<b>1</b>\"}\n"_ba;
    QTest::newRow("an empty number") << "{\"dialbook\":1,\"find\":\"\"}\n"_ba;
    QTest::newRow("a number as a number") << "{\"dialbook\":1,\"find\":8234}\n"_ba;
    QTest::newRow("NUL in a number") << "{\"dialbook\":1,\"find\":\"82\\u000034\"}\n"_ba;
    QTest::newRow("too long a number") << "{\"dialbook\":1,\"find\":\"" + QByteArray(65, '1') + "\"}\n";
    QTest::newRow("a token with a line") << "{\"dialbook\":1,\"activationToken\":\"a\\nb\"}\n"_ba;
    QTest::newRow("two lines") << "{\"dialbook\":1}\n{\"dialbook\":1}\n"_ba;
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\n", 4);
    QTest::newRow("a long line") << "{\"dialbook\":1" + QByteArray(2000, ' ') + "}\n";
    QTest::newRow("a line without end") << QByteArray(5'000'000, 'x');
    QTest::newRow("very deep") << QByteArray(1000, '[') + '\n';
}

void TestOneInstance::whatIsNoMessageIsDropped()
{
    QFETCH(QByteArray, bytes);
    OneInstance first(m_place);
    QCOMPARE(first.start({}), Start::First);
    first.listen();
    QSignalSpy called(&first, &OneInstance::called);
    QLocalSocket stranger;
    QSignalSpy gone(&stranger, &QLocalSocket::disconnected);
    stranger.connectToServer(m_place.socket);
    stranger.write(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 20'000);
    QCOMPARE(stranger.readAll(), QByteArray());
    QCOMPARE(called.size(), 0);

    auto second = startAnother();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(second), 20'000);
    QCOMPARE(second.get(), Start::HandedOver);
}

void TestOneInstance::aMessageInPiecesIsUnderstood()
{
    OneInstance first(m_place);
    QCOMPARE(first.start({}), Start::First);
    first.listen();
    QSignalSpy called(&first, &OneInstance::called);
    QLocalSocket socket;
    socket.connectToServer(m_place.socket);
    for (const char byte : instanceMessage({ u"8234"_s, false, {} })) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(called.size(), 1);
    QTRY_COMPARE(socket.bytesAvailable(), instanceAnswer().size());
}

void TestOneInstance::manyWhoSayNothingHoldNobodyUp()
{
    OneInstance first(m_place);
    QCOMPARE(first.start({}), Start::First);
    first.listen();
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(m_place.socket);
    }
    auto second = startAnother();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(second), 20'000);
    QCOMPARE(second.get(), Start::HandedOver);
}

void TestOneInstance::aMessageHoldsNothingElse()
{
    const InstanceMessage hostile { u"8234\",\"server\":\"evil"_s, false, u"a b\n"_s };
    QCOMPARE(instanceMessage(hostile), "{\"dialbook\":1}\n"_ba);
    const InstanceMessage longest { QString(64, u'1'), true, QString(256, u'a') };
    const QByteArray written = instanceMessage(longest);
    QVERIFY(written.size() < longestInstanceMessage);
    QCOMPARE(readInstanceMessage(written.chopped(1)), std::optional(longest));
}

void TestOneInstance::eachPersonAndDataHasAPlaceOfItsOwn()
{
    const InstancePlace usual = InstancePlace::of(u"/home/a/data"_s, u"/run/user/1"_s);
    const InstancePlace other = InstancePlace::of(u"/home/a/data-test"_s, u"/run/user/1"_s);
    QVERIFY(usual.lockFile != other.lockFile);
    QVERIFY(usual.socket != other.socket);
    QCOMPARE(InstancePlace::of(u"/home/a/data/"_s, u"/run/user/1"_s).socket, usual.socket);
#ifdef Q_OS_WIN
    QVERIFY(usual.socket.startsWith(u"dialbook-"_s)); // a pipe, which is in no folder
#else
    QVERIFY(usual.socket.startsWith(u"/run/user/1/dialbook-"_s));
#endif
    QVERIFY(usual.socket.size() < 100); // of 107 that a socket's name may have
    QVERIFY(InstancePlace::of(u"/home/a/data"_s, {}).lockFile.startsWith(u"/home/a/data/"_s));
}

QTEST_GUILESS_MAIN(TestOneInstance)
#include "tst_oneinstance.moc"
