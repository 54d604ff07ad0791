// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace dialbook {

/// Reads a text/event-stream (WHATWG HTML 9.2.6) fed in pieces of any size: LF, CR and CRLF, BOM,
/// comments (":ping" keeps alive, protocol.md 3.2), multi-line data joined with LF, lines of megabytes.
/// An event whose data grows beyond the limit is dropped and counted.
class EventStreamParser
{
public:
    struct Event
    {
        QByteArray name; ///< empty for the default "message"
        QByteArray data;
    };

    explicit EventStreamParser(qsizetype mostBytes = 64 * 1024 * 1024);

    /// The events completed by these bytes, in order.
    [[nodiscard]] QList<Event> feed(QByteArrayView bytes);
    [[nodiscard]] int droppedEvents() const { return m_dropped; }
    void reset();

private:
    void takeLine(QByteArrayView line, QList<Event> &events);

    qsizetype m_mostBytes;
    QByteArray m_line;
    QByteArray m_data;
    QByteArray m_name;
    bool m_hasData = false;
    bool m_tooLarge = false; ///< the present event
    bool m_lineTooLong = false;
    bool m_afterCr = false;
    bool m_atStart = true;
    int m_dropped = 0;
};

} // namespace dialbook
