// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/shell/windowmemory.h"

#include <QMainWindow>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// Where a window is found again.
class WindowMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void aFrameIsKeptOnScreen_data();
    void aFrameIsKeptOnScreen();
    void theWindowIsFoundAsItWasLeft();
    void whatWasLeftElsewhereIsBroughtIntoSight();
    void aMoveIsKeptWithoutQuitting();
};

void WindowMemoryTest::aFrameIsKeptOnScreen_data()
{
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<QRect>("seen");
    QTest::newRow("inside") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
    QTest::newRow("on the other screen") << QRect(2100, 50, 800, 600) << QRect(2100, 50, 800, 600);
    QTest::newRow("across both") << QRect(1600, 50, 800, 600) << QRect(1600, 50, 800, 600);
    QTest::newRow("partly out, as people like it")
        << QRect(-300, 500, 800, 600) << QRect(-300, 500, 800, 600);
    QTest::newRow("far out") << QRect(5000, 4000, 800, 600) << QRect(1120, 480, 800, 600);
    QTest::newRow("title above the edge") << QRect(100, -90, 800, 600) << QRect(100, 0, 800, 600);
    QTest::newRow("title below the edge") << QRect(100, 1070, 800, 600) << QRect(100, 480, 800, 600);
    QTest::newRow("hardly a corner left") << QRect(-790, 100, 800, 600) << QRect(0, 100, 800, 600);
    QTest::newRow("too large") << QRect(10, 10, 4000, 3000) << QRect(0, 0, 1920, 1080);
    QTest::newRow("too wide for the other") << QRect(2000, 10, 1500, 600) << QRect(1920, 10, 1280, 600);
}

void WindowMemoryTest::aFrameIsKeptOnScreen()
{
    QFETCH(QRect, frame);
    QFETCH(QRect, seen);
    QCOMPARE(onScreen(frame, { QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024) }), seen);
    QCOMPARE(onScreen(frame, {}), frame); // nothing is known, so nothing is done
}

void WindowMemoryTest::theWindowIsFoundAsItWasLeft()
{
    const QTemporaryDir home;
    QSettings store(home.filePath(u"s.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    {
        QMainWindow window;
        WindowMemory memory(settings, window);
        memory.restore(QSize(500, 300));
        QCOMPARE(window.size(), QSize(500, 300));
        window.setGeometry(60, 70, 420, 350);
        window.show();
        memory.save();
    }
    {
        QMainWindow window;
        WindowMemory memory(settings, window);
        memory.restore(QSize(500, 300));
        QCOMPARE(window.geometry(), QRect(60, 70, 420, 350));
        window.showMaximized();
        memory.save();
    }
    QMainWindow window;
    WindowMemory memory(settings, window);
    memory.restore(QSize(500, 300));
    QVERIFY(window.isMaximized());
}

void WindowMemoryTest::whatWasLeftElsewhereIsBroughtIntoSight()
{
    const QTemporaryDir home;
    QSettings store(home.filePath(u"s.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    QMainWindow elsewhere;
    elsewhere.setGeometry(9000, 7000, 420, 350);
    settings.setScreens({ u"another"_s });
    settings.setWindowState(u"mainWindow.geometry"_s, elsewhere.saveGeometry());

    QMainWindow window;
    WindowMemory memory(settings, window);
    memory.restore(QSize(500, 300));
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(screen.contains(window.geometry()));
    QVERIFY(!WindowMemory::screens().isEmpty());
    QVERIFY(
        WindowMemory::screens().constFirst().contains(u"%1x%2"_s.arg(screen.width()).arg(screen.height())));
}

void WindowMemoryTest::aMoveIsKeptWithoutQuitting()
{
    const QTemporaryDir home;
    QSettings store(home.filePath(u"s.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    QMainWindow window;
    WindowMemory memory(settings, window);
    memory.restore(QSize(500, 300));
    window.show();
    QVERIFY(settings.windowState(u"mainWindow.geometry"_s).isEmpty());
    window.setGeometry(60, 70, 420, 350);
    QTRY_COMPARE_WITH_TIMEOUT(settings.windowState(u"mainWindow.geometry"_s), window.saveGeometry(), 30'000);
}

QTEST_MAIN(WindowMemoryTest)
#include "tst_windowmemory.moc"
