// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

namespace dialbook::test {

/// Runs a test, made from the address of a D-Bus, on a bus that nobody else is on. What main() returns; 0,
/// and said, where there is no dbus-daemon.
template <class Test>
int runOnPrivateBus(int argc, char **argv)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty()) {
        std::puts("SKIP   : there is no dbus-daemon to test with (package dbus-daemon)");
        return 0;
    }
    QProcess daemon;
    daemon.start(program,
        { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1") });
    QByteArray address;
    while (!address.endsWith('\n') && daemon.waitForReadyRead(20000)) {
        address += daemon.readAllStandardOutput();
    }
    int result = 0;
    {
        Test test(QString::fromUtf8(address.trimmed()));
        result = QTest::qExec(&test, argc, argv);
    }
    daemon.terminate();
    daemon.waitForFinished();
    return result;
}

} // namespace dialbook::test
