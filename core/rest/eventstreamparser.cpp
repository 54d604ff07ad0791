// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/eventstreamparser.h"

#include <algorithm>
#include <cstring>

namespace dialbook {

namespace {

/// What a buffer may keep of its room between two events.
constexpr qsizetype keptRoom = 1024 * 1024;

void empty(QByteArray &buffer)
{
    if (buffer.capacity() > keptRoom) {
        buffer.clear();
    } else if (!buffer.isEmpty()) {
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
    // The next of each, looked for once: lines end with one of them, and hardly ever with the other.
    const auto next = [end](const char *from, char c) {
        const void *found = from == end ? nullptr : std::memchr(from, c, size_t(end - from));
        return found ? static_cast<const char *>(found) : end;
    };
    const char *lf = next(at, '\n');
    const char *cr = next(at, '\r');
    while (at != end) {
        if (m_afterCr) {
            m_afterCr = false;
            if (*at == '\n') {
                ++at;
                continue;
            }
        }
        lf = lf < at ? next(at, '\n') : lf;
        cr = cr < at ? next(at, '\r') : cr;
        const char *const lineEnd = std::min(lf, cr);
        const QByteArrayView piece(at, lineEnd - at);
        const bool isWhole =
            m_line.isEmpty() && !m_lineTooLong && piece.size() <= m_mostBytes && lineEnd != end;
        if (m_line.size() + piece.size() > m_mostBytes) {
            m_lineTooLong = true;
            empty(m_line);
        } else if (!m_lineTooLong && !isWhole) {
            m_line.append(piece);
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
            takeLine(isWhole ? piece : QByteArrayView(m_line), events);
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
