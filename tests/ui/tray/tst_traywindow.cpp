// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/faketray.h"
#include "ui/tray/traywindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <functional>
#include <memory>

using namespace dialbook;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A window and the tray of its desktop.
class TrayWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void closingKeepsItWhereThereIsATray();
    void itIsSaidOnce();
    void theSettingTurnsItOff();
    void theMenuSaysWhatIsWanted();
    void theEndOfTheSessionIsNotHeldUp();
    void aHiddenStartShowsNothing();
    void aTrayThatComesLateIsWaitedFor();
    void withoutATrayAHiddenStartIsMinimized();
    void whoAsksForTheWindowMeanwhileGetsIt();
    void nothingIsLeftInTheTray();

private:
    struct Desk
    {
        explicit Desk(QSettings &store, TrayPolicy policy = { 20ms, 5 })
            : settings(store)
            , window(std::make_unique<QWidget>())
            , kept(new TrayWindow(tray, settings, policy, window.get()))
        {
        }
        Settings settings;
        FakeTray tray;
        std::unique_ptr<QWidget> window;
        TrayWindow *kept;
    };

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_store;
};

void TrayWindowTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_home->filePath(u"s.ini"_s), QSettings::IniFormat);
}

void TrayWindowTest::closingKeepsItWhereThereIsATray()
{
    Desk desk(*m_store);
    QVERIFY(!desk.kept->keepsOnClose());
    desk.tray.available = true; // one came
    QVERIFY(desk.kept->keepsOnClose());
    desk.window->show();
    desk.kept->keep();
    QVERIFY(!desk.window->isVisible());
    desk.tray.available = false; // and went
    QVERIFY(!desk.kept->keepsOnClose());
}

void TrayWindowTest::itIsSaidOnce()
{
    {
        Desk desk(*m_store);
        desk.kept->keep();
        QCOMPARE(desk.tray.said.size(), 1);
        QVERIFY(desk.tray.said.constFirst().contains(u"Ctrl+Q"_s));
        desk.kept->keep();
        QCOMPARE(desk.tray.said.size(), 1);
    }
    Desk tomorrow(*m_store);
    tomorrow.kept->keep();
    QVERIFY(tomorrow.tray.said.isEmpty());
}

void TrayWindowTest::theSettingTurnsItOff()
{
    Desk desk(*m_store);
    desk.tray.available = true;
    QVERIFY(desk.tray.menu);
    desk.settings.setClosesToTray(false);
    desk.kept->update();
    QVERIFY(!desk.tray.menu);
    QVERIFY(!desk.kept->keepsOnClose());
    desk.settings.setClosesToTray(true);
    desk.kept->update();
    QVERIFY(desk.tray.menu);
}

void TrayWindowTest::theMenuSaysWhatIsWanted()
{
    Desk desk(*m_store);
    QSignalSpy show(desk.kept, &TrayWindow::showRequested);
    QSignalSpy find(desk.kept, &TrayWindow::findRequested);
    QSignalSpy quit(desk.kept, &TrayWindow::quitRequested);
    const auto trigger = [&desk](const QString &name) {
        auto *action = desk.tray.menu->findChild<QAction *>(name);
        QVERIFY(action);
        action->trigger();
    };
    trigger(u"trayShow"_s);
    QCOMPARE(show.size(), 1);
    desk.tray.click();
    QCOMPARE(show.size(), 2);
    trigger(u"trayFind"_s);
    QCOMPARE(find.size(), 1);
    trigger(u"trayQuit"_s);
    QCOMPARE(quit.size(), 1);
}

void TrayWindowTest::theEndOfTheSessionIsNotHeldUp()
{
    Desk desk(*m_store);
    desk.tray.available = true;
    bool keptWhileQuitting = true;
    class Closing : public QObject
    {
    public:
        std::function<void()> look;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (watched == qApp && event->type() == QEvent::Quit) {
                look();
                return true; // this test goes on
            }
            return false;
        }
    } closing;
    closing.look = [&] { keptWhileQuitting = desk.kept->keepsOnClose(); };
    // The filter that came last is asked first.
    qApp->removeEventFilter(desk.kept);
    qApp->installEventFilter(&closing);
    qApp->installEventFilter(desk.kept);
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QVERIFY(!keptWhileQuitting);
    QTRY_VERIFY(desk.kept->keepsOnClose()); // somebody else has stopped the end
}

void TrayWindowTest::aHiddenStartShowsNothing()
{
    Desk desk(*m_store);
    desk.tray.available = true;
    desk.kept->startHidden();
    QTest::qWait(150);
    QVERIFY(!desk.window->isVisible());
    QVERIFY(desk.tray.menu);
}

void TrayWindowTest::aTrayThatComesLateIsWaitedFor()
{
    Desk desk(*m_store, { 20ms, 1'000'000 });
    desk.kept->startHidden();
    QTest::qWait(50);
    QVERIFY(!desk.window->isVisible());
    desk.tray.available = true;
    QTest::qWait(100);
    QVERIFY(!desk.window->isVisible());
}

void TrayWindowTest::withoutATrayAHiddenStartIsMinimized()
{
    Desk desk(*m_store);
    desk.kept->startHidden();
    QTRY_VERIFY(desk.window->isMinimized());
    QVERIFY(desk.window->isVisible());

    desk.window->setWindowState(Qt::WindowNoState);
    desk.window->hide();
    desk.tray.available = true;
    desk.settings.setClosesToTray(false); // then the tray is not for it, and there is nothing to wait for
    desk.kept->startHidden();
    QVERIFY(desk.window->isMinimized());
}

void TrayWindowTest::whoAsksForTheWindowMeanwhileGetsIt()
{
    Desk desk(*m_store, { 5ms, 10 });
    desk.kept->startHidden();
    desk.window->show(); // a second start, a link
    QTest::qWait(200);
    QVERIFY(desk.window->isVisible());
    QVERIFY(!desk.window->isMinimized());
}

void TrayWindowTest::nothingIsLeftInTheTray()
{
    Desk desk(*m_store);
    QVERIFY(desk.tray.menu);
    desk.kept->leave();
    QVERIFY(!desk.tray.menu);
    desk.kept->update();
    QVERIFY(desk.tray.menu);
    desk.window.reset();
    QVERIFY(!desk.tray.menu); // which is gone
}

QTEST_MAIN(TrayWindowTest)
#include "tst_traywindow.moc"
