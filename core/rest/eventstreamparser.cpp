// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/eventstreamparser.h"

#include <algorithm>

namespace dialbook {

namespace {

/// What a buffer may keep of its room between two events.
constexpr qsizetype keptRoom = 1024 * 1024;

void empty(QByteArray &buffer)
{
    if (buffer.capacity() > keptRoom) {
        buffer.clear();
    } else {
        buffer.resize(0);
    }
}

} // namespace

EventStreamParser::EventStreamParser(qsizetype mostBytes)
    : m_mostBytes(mostBytes)
{
}

QList<EventStreamParser::Event> EventStreamParser::feed(QByteArrayView bytes)
{
    QList<Event> events;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at != end) {
        if (m_afterCr) {
            m_afterCr = false;
            if (*at == '\n') {
                ++at;
                continue;
            }
        }
        const char *const lineEnd = std::find_if(at, end, [](char c) { return c == '\n' || c == '\r'; });
        if (m_line.size() + (lineEnd - at) > m_mostBytes) {
            m_lineTooLong = true;
            empty(m_line);
        } else if (!m_lineTooLong) {
            m_line.append(at, lineEnd - at);
        }
        if (lineEnd == end) {
            break;
        }
        m_afterCr = *lineEnd == '\r';
        at = lineEnd + 1;
        if (m_lineTooLong) {
            m_lineTooLong = false;
            m_tooLarge = true;
        } else {
            takeLine(m_line, events);
        }
        empty(m_line);
    }
    return events;
}

void EventStreamParser::reset()
{
    *this = EventStreamParser(m_mostBytes);
}

void EventStreamParser::takeLine(QByteArrayView line, QList<Event> &events)
{
    if (m_atStart) {
        m_atStart = false;
        if (line.startsWith("\xEF\xBB\xBF")) {
            line = line.sliced(3);
        }
    }
    if (line.isEmpty()) {
        if (m_tooLarge) {
            ++m_dropped;
        } else if (m_hasData) {
            events.append({ m_name, m_data });
        }
        m_name.clear();
        m_data.clear();
        m_hasData = false;
        m_tooLarge = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    if (field == "data") {
        if (m_data.size() + value.size() + 1 > m_mostBytes) {
            m_tooLarge = true;
            m_data.clear();
        }
        if (!m_tooLarge) {
            if (m_hasData) {
                m_data.append('\n');
            }
            m_data.append(value);
        }
        m_hasData = true;
    } else if (field == "event") {
        m_name = value.toByteArray();
    }
    // Comments (an empty field name), id and retry mean nothing here: there is no replay (protocol.md 3.2).
}

} // namespace dialbook
