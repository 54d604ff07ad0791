// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/demoserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// The simulator that `dialbook --demo` starts and ends.
class DemoServerTest : public QObject
{
    Q_OBJECT

private slots:
    void listensUntilItIsNotNeeded()
    {
        QVERIFY(!DemoServer::whereabouts().isEmpty()); // it was built beside this test
        auto demo = std::make_unique<DemoServer>();
        QSignalSpy ready(demo.get(), &DemoServer::ready);
        demo->start();
        QTRY_COMPARE(ready.size(), 1);
        const QUrl address(ready.constFirst().constFirst().toString());
        QCOMPARE(address.host(), u"127.0.0.1"_s);
        QVERIFY(isListening(address));
        demo.reset();
        QVERIFY(!isListening(address));
    }

    void saysWhatToInstall()
    {
        DemoServer demo;
        QSignalSpy failed(&demo, &DemoServer::failed);
        demo.start({});
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.constFirst().constFirst().toString().contains(u"icws-simulator"_s));
    }

    void saysThatItCannotBeStarted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("not there") << u"/nowhere/icws-simulator"_s;
        QTest::newRow("ends at once") << QCoreApplication::applicationFilePath();
    }

    void saysThatItCannotBeStarted()
    {
        QFETCH(QString, program);
        DemoServer demo;
        QSignalSpy ready(&demo, &DemoServer::ready);
        QSignalSpy failed(&demo, &DemoServer::failed);
        demo.start(program);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(ready.size(), 0);
    }

private:
    static bool isListening(const QUrl &address)
    {
        QTcpSocket socket;
        socket.connectToHost(address.host(), quint16(address.port()));
        return socket.waitForConnected();
    }
};

QTEST_GUILESS_MAIN(DemoServerTest)
#include "tst_demoserver.moc"
