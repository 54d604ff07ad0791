// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace dialbook::torture {

bool waitFor(const std::function<bool()> &holds, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds longestSleep(20); // for what no event tells
    QElapsedTimer clock;
    clock.start();
    QTimer wake;
    wake.setTimerType(Qt::PreciseTimer);
    wake.start(std::min(longestSleep, patience));
    while (!holds()) {
        if (clock.elapsed() >= patience.count()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void letPass(std::chrono::milliseconds time)
{
    waitFor([] { return false; }, time);
}

} // namespace dialbook::torture
