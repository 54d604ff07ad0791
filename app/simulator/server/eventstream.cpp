// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/eventstream.h"

namespace icwssim {

namespace {

// How long a stream sleeps at most before it looks whether its client is still there.
constexpr std::chrono::milliseconds Glance { 500 };

bool writePieces(StreamSink &sink, std::string_view text, std::size_t pieces)
{
    if (pieces == 0)
        return sink.write(text);
    while (!text.empty()) {
        if (!sink.write(text.substr(0, pieces)))
            return false;
        text.remove_prefix(std::min(text.size(), pieces));
    }
    return true;
}

// Runs on the thread of its connection, from the answer's head to the end of the stream.
class EventStream
{
public:
    EventStream(Switchboard &board, SessionPtr session, std::uint64_t number, std::uint64_t cuts)
        : m_board(board)
        , m_session(std::move(session))
        , m_number(number)
        , m_cuts(cuts)
    {
    }

    bool run(StreamSink &sink)
    {
        Switchboard::Lock lock = m_board.lock();
        const bool ended = pump(lock, sink);
        if (!lock.owns_lock())
            lock.lock();
        m_session->lastSeen = std::chrono::steady_clock::now();
        m_session->wake.notify_all();
        return ended;
    }

private:
    bool pump(Switchboard::Lock &lock, StreamSink &sink)
    {
        const EventFormat format = m_board.knobs().events;
        const std::string newline = format.carriageReturns ? "\r\n" : "\n";
        SteadyTime nextPing = std::chrono::steady_clock::now() + m_board.knobs().pingInterval;
        bool first = true;
        while (true) {
            if (m_board.stopping(lock) || m_session->newestStream != m_number)
                return true;
            if (m_session->cuts != m_cuts || sink.peerGone())
                return false;
            const auto now = std::chrono::steady_clock::now();
            const bool stalled = m_board.knobs().streams == EventStreams::Stalled;
            nextPing = std::min(nextPing, now + m_board.knobs().pingInterval);
            if (stalled || (m_session->queue.empty() && now < nextPing)) {
                if (!stalled && m_session->state == Session::State::Down)
                    return true;
                m_session->wake.wait_for(
                    lock, std::min<SteadyTime::duration>(Glance, stalled ? Glance : nextPing - now));
                continue;
            }
            std::string text;
            if (first && format.byteOrderMark)
                text += "\xEF\xBB\xBF";
            first = false;
            if (m_session->queue.empty())
                text += ":ping" + newline + newline;
            for (const QueuedMessage &message : m_session->queue)
                text += formatEvent(message.text, format, ++m_events);
            m_session->queue.clear();
            m_session->writing = true;
            lock.unlock();
            const bool written = writePieces(sink, text, format.chunkBytes);
            lock.lock();
            m_session->writing = false;
            m_session->wake.notify_all();
            if (!written)
                return false;
            nextPing = std::chrono::steady_clock::now() + m_board.knobs().pingInterval;
        }
    }

    Switchboard &m_board;
    SessionPtr m_session;
    std::uint64_t m_number;
    std::uint64_t m_cuts;
    std::uint64_t m_events = 0;
};

} // namespace

std::string formatEvent(const std::string &message, const EventFormat &format, std::uint64_t number)
{
    const std::string newline = format.carriageReturns ? "\r\n" : "\n";
    std::string text;
    if (format.extraFields) {
        text += ": a comment" + newline + "id: " + std::to_string(number) + newline + "retry: 3000" + newline
            + "event: message" + newline;
    }
    // Between two members a line break means nothing, and none can be inside a JSON text.
    const std::size_t middle = message.find(",\"");
    if (format.severalLines && middle != std::string::npos) {
        text += "data: " + message.substr(0, middle + 1) + newline;
        text += "data:" + message.substr(middle + 1) + newline;
    } else {
        text += "data: " + message + newline;
    }
    return text + newline;
}

HttpAnswer eventStreamAnswer(Switchboard &board, const SessionPtr &session)
{
    ++session->streams;
    const std::uint64_t number = ++session->newestStream;
    session->wake.notify_all();
    HttpAnswer answer;
    answer.contentType = "text/event-stream";
    answer.headers = { { "Cache-Control", "no-cache" } };
    answer.close = true;
    answer.stream = [stream = std::make_shared<EventStream>(board, session, number, session->cuts)](
                        StreamSink &sink) { return stream->run(sink); };
    // Also when not even the head of the answer could be sent.
    answer.afterwards = [&board, session] {
        const Switchboard::Lock lock = board.lock();
        --session->streams;
    };
    return answer;
}

} // namespace icwssim
