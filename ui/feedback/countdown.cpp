// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/countdown.h"

#include <algorithm>
#include <chrono>

namespace dialbook {

using namespace std::chrono_literals;

Countdown::Countdown(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(const QDateTime &until)
{
    m_until = until;
    m_told = -1;
    m_timer.start();
    tick();
}

void Countdown::stop()
{
    m_timer.stop();
}

int Countdown::secondsLeft() const
{
    const qint64 milliseconds = QDateTime::currentDateTimeUtc().msecsTo(m_until);
    return int(std::max<qint64>(0, (milliseconds + 999) / 1000));
}

void Countdown::tick()
{
    const int left = secondsLeft();
    if (left == 0) {
        m_timer.stop();
    }
    if (left != m_told) {
        m_told = left;
        emit ticked(left);
    }
}

} // namespace dialbook
