// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThread>
#include <QUrl>

namespace dialbook::bench {

/// Stands between a client and a server in a thread of its own, hands on everything, and notes when requests
/// and events go by.
class WireTap
{
public:
    explicit WireTap(const QString &server);
    ~WireTap();
    WireTap(const WireTap &) = delete;
    WireTap &operator=(const WireTap &) = delete;

    /// What a client is to connect to.
    [[nodiscard]] QString address() const { return m_address; }

    struct Mark
    {
        QByteArray what; ///< the first line of a request; or the beginning of what the server said
        qint64 at = 0; ///< now()
    };
    /// Everything since the last time, in order.
    [[nodiscard]] QList<Mark> take();
    /// In nanoseconds, the same in all threads.
    [[nodiscard]] static qint64 now();

private:
    class Worker;

    void note(const QByteArray &what);

    QThread m_thread;
    QMutex m_mutex;
    QList<Mark> m_marks; ///< guarded
    QString m_address;
};

} // namespace dialbook::bench
