// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directoryapi.h"
#include "core/session/connectionapi.h"

#include <QTcpSocket>

#include <memory>
#include <vector>

namespace dialbook::bench {

/// What can at best be had from a server: the same requests as Dialbook's, on connections that are kept,
/// as many of them under way, and every byte of the answers read; but nothing is made of them. The only
/// thing it looks for is where an event ends.
class BareClient
{
public:
    /// Logs in and opens the event stream.
    BareClient(const QString &address, int underWay);
    /// Logs off.
    ~BareClient();
    BareClient(const BareClient &) = delete;
    BareClient &operator=(const BareClient &) = delete;

    struct Loaded
    {
        double milliseconds = 0; ///< from the first request to the last byte
        qint64 bytes = 0; ///< of events
    };
    /// Puts windows until all rows have come, each under a subscription of its own.
    [[nodiscard]] Loaded load(const DirectoryId &directory, int rows, int pageSize);
    /// PUTs each body at its path (below the session's), as fast as the connections allow; in milliseconds,
    /// from the first request to the last answer.
    [[nodiscard]] double put(const QList<std::pair<QByteArray, QByteArray>> &bodies);

private:
    struct Line
    {
        QTcpSocket socket;
        QByteArray answer;
        bool busy = false;
    };

    void connectLine(QTcpSocket &socket) const;
    [[nodiscard]] QByteArray request(const QByteArray &verb, const QByteArray &path,
        const QByteArray &headers, const QByteArray &body) const;
    void takeEvents();
    void takeAnswer(Line &line);
    void sendNext();

    QUrl m_url;
    SessionKeys m_keys;
    QTcpSocket m_stream;
    std::vector<std::unique_ptr<Line>> m_lines;
    QList<QByteArray> m_waiting; ///< requests
    bool m_awaitsEvents = true; ///< with as many requests ahead of their events as may be under way
    int m_underWay = 0;
    int m_sent = 0;
    int m_events = 0;
    qint64 m_bytes = 0;
    bool m_headIsRead = false;
    char m_last = 0;
    int m_subscriptions = 0;
};

} // namespace dialbook::bench
