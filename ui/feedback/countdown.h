// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>

namespace dialbook {

/// Whole seconds until a moment, told each time the number changes: for "in 8 s".
class Countdown : public QObject
{
    Q_OBJECT

public:
    explicit Countdown(QObject *parent = nullptr);

    void start(const QDateTime &until);
    void stop();
    /// Never below 0.
    [[nodiscard]] int secondsLeft() const;

signals:
    void ticked(int secondsLeft);

private:
    void tick();

    QTimer m_timer;
    QDateTime m_until;
    int m_told = -1;
};

} // namespace dialbook
