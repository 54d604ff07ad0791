// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/autostart.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dialbook;
using namespace Qt::StringLiterals;

/// An entry among the programs that the desktop starts with the session.
class AutostartTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itIsSwitchedOnAndOff();
    void everyProfileHasItsOwn();
    void whatTheDesktopSwitchesOffIsOff();
    void pathsAreQuoted_data();
    void pathsAreQuoted();
    void whatCannotBeWrittenIsTold();

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(u"autostart"_s); }
    [[nodiscard]] QByteArray entry(const QString &name) const
    {
        QFile file(QDir(folder()).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void AutostartTest::init()
{
#ifdef Q_OS_WIN
    QSKIP("there it is a value in the registry of the person who runs the tests");
#endif
    m_home = std::make_unique<QTemporaryDir>();
}

void AutostartTest::itIsSwitchedOnAndOff()
{
    Autostart autostart(u"/opt/Dial book/dialbook"_s, {}, folder());
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(false)); // which it is already
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    const QByteArray written = entry(u"org.dialbook.Dialbook.desktop"_s);
    QVERIFY2(written.contains("\nExec=\"/opt/Dial book/dialbook\" --hidden\n"), written.constData());
    QVERIFY(written.startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY(autostart.set(true)); // again, over it
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(QDir(folder()).isEmpty());
}

void AutostartTest::everyProfileHasItsOwn()
{
    Autostart usual(u"/usr/bin/dialbook"_s, {}, folder());
    Autostart night(u"/usr/bin/dialbook"_s, u"night"_s, folder());
    QVERIFY(night.set(true));
    QVERIFY(!usual.isOn());
    QVERIFY(entry(u"org.dialbook.Dialbook-night.desktop"_s).contains("\" --hidden --profile night\n"));
    QVERIFY(usual.set(true));
    QVERIFY(night.set(false));
    QVERIFY(usual.isOn());
}

void AutostartTest::whatTheDesktopSwitchesOffIsOff()
{
    Autostart autostart(u"/usr/bin/dialbook"_s, {}, folder());
    for (const QByteArray &line :
        { QByteArray("Hidden=true"), QByteArray("X-GNOME-Autostart-enabled=false") }) {
        QVERIFY(autostart.set(true));
        QFile file(QDir(folder()).filePath(u"org.dialbook.Dialbook.desktop"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write(line + '\n');
        file.close();
        QVERIFY2(!autostart.isOn(), line.constData());
    }
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
}

void AutostartTest::pathsAreQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("exec");
    QTest::newRow("usual") << u"/usr/bin/dialbook"_s << u"\"/usr/bin/dialbook\" --hidden"_s;
    QTest::newRow("percent") << u"/a%f"_s << u"\"/a%%f\" --hidden"_s;
    QTest::newRow("dollar") << u"/$HOME`x`"_s << u"\"/\\\\$HOME\\\\`x\\\\`\" --hidden"_s;
    QTest::newRow("quote") << u"/a\"b"_s << u"\"/a\\\\\"b\" --hidden"_s;
    QTest::newRow("backslash") << u"/a\\b"_s << u"\"/a\\\\\\\\b\" --hidden"_s;
}

void AutostartTest::pathsAreQuoted()
{
    QFETCH(QString, program);
    QFETCH(QString, exec);
    QCOMPARE(desktopExec(program, { u"--hidden"_s }), exec);
}

void AutostartTest::whatCannotBeWrittenIsTold()
{
    QFile inTheWay(folder()); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Autostart autostart(u"/usr/bin/dialbook"_s, {}, folder());
    QVERIFY(!autostart.set(true));
    QVERIFY(!autostart.isOn());
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
