// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/httpconnection.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace icwssim {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

std::optional<std::size_t> parseSize(std::string_view text, int base)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string headText(
    const HttpAnswer &answer, std::optional<std::size_t> length, bool chunked, bool keepAlive)
{
    std::string head =
        "HTTP/1.1 " + std::to_string(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (!answer.contentType.empty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    if (length)
        head += "Content-Length: " + std::to_string(*length) + "\r\n";
    if (chunked)
        head += "Transfer-Encoding: chunked\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

// A chunk at a time, or plainly where the client is too old for chunks.
class ConnectionSink : public StreamSink
{
public:
    ConnectionSink(Channel &channel, bool chunked)
        : m_channel(channel)
        , m_chunked(chunked)
    {
    }

    bool write(std::string_view data) override
    {
        if (data.empty())
            return true;
        if (!m_chunked)
            return m_channel.write(data);
        char size[24];
        const int length = std::snprintf(size, sizeof size, "%zx\r\n", data.size());
        std::string chunk(size, static_cast<std::size_t>(length));
        chunk.append(data).append("\r\n");
        return m_channel.write(chunk);
    }
    bool peerGone() override { return m_channel.peerGone(); }

private:
    Channel &m_channel;
    bool m_chunked;
};

} // namespace

HttpConnection::HttpConnection(
    Channel &channel, const HttpServer::Limits &limits, std::string peer, std::size_t listener)
    : m_channel(channel)
    , m_limits(limits)
    , m_peer(std::move(peer))
    , m_listener(listener)
{
}

void HttpConnection::run(const HttpServer::Answerer &answer, const HttpServer::Complainer &complain)
{
    while (m_keepAlive) {
        HttpRequest request;
        request.peer = m_peer;
        request.listener = m_listener;
        const Progress progress = readRequest(request);
        if (progress == Progress::Closed)
            return;
        HttpAnswer reply = progress == Progress::Bad ? complain(m_badStatus, m_badReason) : answer(request);
        if (progress == Progress::Bad || reply.close
            || sameIgnoringCase(request.header("Connection"), "close"))
            m_keepAlive = false;
        const bool sent = send(reply, request.method);
        if (reply.afterwards)
            reply.afterwards();
        if (reply.delivery == HttpAnswer::Delivery::Silence)
            waitForHangUp();
        if (!sent)
            return;
        if (progress == Progress::Bad)
            drain();
    }
    m_channel.farewell();
}

bool HttpConnection::fill(std::chrono::milliseconds patience)
{
    char buffer[16 * 1024];
    const Channel::Got got = m_channel.read(buffer, sizeof buffer, patience);
    if (got.state != Channel::ReadState::Data)
        return false;
    m_pending.append(buffer, got.size);
    return true;
}

// A client that is still sending would see its connection reset, and never read the complaint.
void HttpConnection::drain()
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(2);
    for (int reads = 0; reads < 1024 && std::chrono::steady_clock::now() < until; ++reads) {
        m_pending.clear();
        if (!fill(std::chrono::milliseconds(200)))
            return;
    }
}

void HttpConnection::waitForHangUp()
{
    while (fill(m_limits.keepAlive))
        m_pending.clear();
}

HttpConnection::Progress HttpConnection::bad(int status, std::string why)
{
    m_badStatus = status;
    m_badReason = std::move(why);
    return Progress::Bad;
}

HttpConnection::Progress HttpConnection::readRequest(HttpRequest &request)
{
    std::string head;
    Progress progress = readHead(head);
    if (progress == Progress::Good)
        progress = parseHead(head, request);
    if (progress == Progress::Good)
        progress = readBody(request);
    return progress;
}

HttpConnection::Progress HttpConnection::readHead(std::string &head)
{
    bool begun = !m_pending.empty();
    m_deadline = std::chrono::steady_clock::now() + m_limits.requestPatience;
    while (true) {
        // Blank lines before a request are to be ignored (RFC 9112, 2.2).
        while (m_pending.rfind("\r\n", 0) == 0)
            m_pending.erase(0, 2);
        const std::size_t end = m_pending.find("\r\n\r\n");
        if (end != std::string::npos && end <= m_limits.head) {
            head = m_pending.substr(0, end + 2);
            m_pending.erase(0, end + 4);
            return Progress::Good;
        }
        if (m_pending.size() > m_limits.head)
            return bad(431, "The request's headers are too long.");
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            m_deadline - std::chrono::steady_clock::now());
        if (begun && left.count() <= 0)
            return Progress::Closed;
        if (!fill(begun ? left : m_limits.keepAlive))
            return Progress::Closed;
        if (!begun) {
            begun = true;
            m_deadline = std::chrono::steady_clock::now() + m_limits.requestPatience;
        }
    }
}

HttpConnection::Progress HttpConnection::parseHead(const std::string &head, HttpRequest &request)
{
    std::size_t start = head.find("\r\n");
    const std::string line = head.substr(0, start);
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string::npos || last == first)
        return bad(400, "The request line is malformed.");
    request.method = line.substr(0, first);
    request.target = line.substr(first + 1, last - first - 1);
    const std::string version = line.substr(last + 1);
    if (!isToken(request.method) || request.target.empty()
        || std::any_of(request.target.begin(), request.target.end(),
            [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; }))
        return bad(400, "The request line is malformed.");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return bad(version.rfind("HTTP/", 0) == 0 ? 505 : 400, "The HTTP version is not supported.");
    m_chunksAllowed = version == "HTTP/1.1";

    for (start += 2; start < head.size();) {
        const std::size_t end = head.find("\r\n", start);
        const std::string_view header = std::string_view(head).substr(start, end - start);
        start = end + 2;
        const std::size_t colon = header.find(':');
        if (colon == std::string_view::npos || !isToken(header.substr(0, colon)))
            return bad(400, "A header is malformed.");
        const std::string_view value = trimmed(header.substr(colon + 1));
        if (value.find('\0') != std::string_view::npos || value.find('\n') != std::string_view::npos)
            return bad(400, "A header is malformed.");
        request.headers.emplace_back(header.substr(0, colon), value);
    }
    if (!m_chunksAllowed && !sameIgnoringCase(request.header("Connection"), "keep-alive"))
        m_keepAlive = false;
    return Progress::Good;
}

HttpConnection::Progress HttpConnection::readBody(HttpRequest &request)
{
    std::optional<std::string> length;
    for (const auto &[name, value] : request.headers) {
        if (!sameIgnoringCase(name, "Content-Length"))
            continue;
        if (length && *length != value)
            return bad(400, "There are two different Content-Length headers.");
        length = value;
    }
    const std::string coding = request.header("Transfer-Encoding");
    if (!coding.empty() && length)
        return bad(400, "A request has either Content-Length or Transfer-Encoding.");
    if (!coding.empty() && !sameIgnoringCase(coding, "chunked"))
        return bad(501, "The transfer coding is not supported.");
    std::size_t size = 0;
    if (length) {
        const auto parsed = parseSize(*length, 10);
        if (!parsed)
            return bad(400, "Content-Length is not a number.");
        size = *parsed;
        if (size > m_limits.body)
            return bad(413, "The body is too large.");
    }
    if ((size > 0 || !coding.empty()) && sameIgnoringCase(request.header("Expect"), "100-continue")
        && !m_channel.write("HTTP/1.1 100 Continue\r\n\r\n"))
        return Progress::Closed;
    if (!coding.empty())
        return readChunkedBody(request.body);
    return readExactly(request.body, size);
}

HttpConnection::Progress HttpConnection::readExactly(std::string &into, std::size_t size)
{
    while (m_pending.size() < size) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            m_deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !fill(left))
            return Progress::Closed;
    }
    into.append(m_pending, 0, size);
    m_pending.erase(0, size);
    return Progress::Good;
}

HttpConnection::Progress HttpConnection::readLine(std::string &line)
{
    while (true) {
        const std::size_t end = m_pending.find("\r\n");
        if (end != std::string::npos) {
            line = m_pending.substr(0, end);
            m_pending.erase(0, end + 2);
            return Progress::Good;
        }
        if (m_pending.size() > 8192)
            return bad(400, "A line of the chunked body is too long.");
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            m_deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !fill(left))
            return Progress::Closed;
    }
}

HttpConnection::Progress HttpConnection::readChunkedBody(std::string &body)
{
    while (true) {
        std::string line;
        if (const Progress progress = readLine(line); progress != Progress::Good)
            return progress;
        const auto size = parseSize(trimmed(std::string_view(line).substr(0, line.find(';'))), 16);
        if (!size)
            return bad(400, "A chunk's size is not a number.");
        if (*size > m_limits.body || body.size() + *size > m_limits.body)
            return bad(413, "The body is too large.");
        if (*size == 0)
            break;
        if (const Progress progress = readExactly(body, *size); progress != Progress::Good)
            return progress;
        if (const Progress progress = readLine(line); progress != Progress::Good)
            return progress;
        if (!line.empty())
            return bad(400, "A chunk is longer than it says.");
    }
    for (int trailers = 0; trailers < 100; ++trailers) {
        std::string line;
        if (const Progress progress = readLine(line); progress != Progress::Good)
            return progress;
        if (line.empty())
            return Progress::Good;
    }
    return bad(400, "There are too many trailers.");
}

bool HttpConnection::send(const HttpAnswer &answer, const std::string &method)
{
    if (answer.delivery == HttpAnswer::Delivery::NothingAndClose
        || answer.delivery == HttpAnswer::Delivery::Silence)
        return false;
    if (answer.stream)
        return sendStream(answer);
    const bool bodyless = answer.status == 204 || answer.status == 304 || answer.status < 200;
    std::optional<std::size_t> length;
    if (!bodyless)
        length = answer.body.size();
    std::string text = headText(answer, length, false, m_keepAlive);
    if (answer.delivery == HttpAnswer::Delivery::HalfAndClose) {
        // Half of the body; where there is none, half of the head.
        const std::string half = bodyless || answer.body.empty()
            ? text.substr(0, text.size() / 2)
            : text + answer.body.substr(0, answer.body.size() / 2);
        m_channel.write(half);
        return false;
    }
    if (!bodyless && method != "HEAD")
        text += answer.body;
    return m_channel.write(text);
}

bool HttpConnection::sendStream(const HttpAnswer &answer)
{
    const bool chunked = m_chunksAllowed;
    if (!chunked)
        m_keepAlive = false;
    if (!m_channel.write(headText(answer, std::nullopt, chunked, m_keepAlive)))
        return false;
    ConnectionSink sink(m_channel, chunked);
    if (!answer.stream(sink))
        return false;
    return !chunked || m_channel.write("0\r\n\r\n");
}

} // namespace icwssim
