// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareclient.h"

#include "tests/bench/benchmark.h"
#include "tests/bench/turnmeter.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>

#include <array>

using namespace Qt::StringLiterals;

namespace dialbook::bench {

namespace {

SessionKeys logIn(const QString &address)
{
    QNetworkAccessManager network;
    RestClient rest(network);
    rest.setServer(*ServerAddress::fromUserInput(address));
    std::optional<Result<Connection>> answer;
    QObject owner;
    const auto call = ConnectionApi(rest)
                          .logIn({ UserId(u"admin"_s), u"demo"_s })
                          .then(&owner, [&](const Result<Connection> &given) { answer = given; });
    if (!turnUntil([&] { return answer.has_value(); }) || !*answer) {
        giveUp(u"the bare client could not log in"_s);
    }
    return (*answer)->keys;
}

} // namespace

BareClient::BareClient(const QString &address, int underWay)
    : m_url(address)
    , m_keys(logIn(address))
    , m_underWay(underWay)
{
    connectLine(m_stream);
    QObject::connect(&m_stream, &QIODevice::readyRead, &m_stream, [this] { takeEvents(); });
    m_stream.write(request("GET", "/messaging/messages", "Accept: text/event-stream\r\n", {}));
    for (int i = 0; i < underWay; ++i) {
        m_lines.push_back(std::make_unique<Line>());
        Line &line = *m_lines.back();
        connectLine(line.socket);
        QObject::connect(
            &line.socket, &QIODevice::readyRead, &line.socket, [this, &line] { takeAnswer(line); });
    }
    if (!turnUntil([this] { return m_headIsRead; })) {
        giveUp(u"the bare client got no event stream"_s);
    }
}

BareClient::~BareClient()
{
    m_stream.disconnect();
    m_stream.abort();
    m_waiting.append(request("DELETE", "/connection", {}, {}));
    m_sent = 0;
    m_events = 0;
    sendNext();
    (void)turnUntil([this] {
        return std::none_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return line->busy; });
    });
}

void BareClient::connectLine(QTcpSocket &socket) const
{
    socket.connectToHost(m_url.host(), quint16(m_url.port()));
    if (!socket.waitForConnected()) {
        giveUp(u"the bare client could not connect"_s);
    }
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

QByteArray BareClient::request(
    const QByteArray &verb, const QByteArray &path, const QByteArray &headers, const QByteArray &body) const
{
    return verb + " /icws/" + m_keys.id.text().toLatin1() + path + " HTTP/1.1\r\nHost: "
        + m_url.host().toLatin1() + "\r\nCookie: " + m_keys.cookie + "\r\nININ-ICWS-CSRF-Token: "
        + m_keys.csrfToken + "\r\nContent-Type: application/vnd.inin.icws+JSON; charset=utf-8\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

BareClient::Loaded BareClient::load(const DirectoryId &directory, int rows, int pageSize)
{
    QElapsedTimer clock;
    clock.start();
    m_sent = 0;
    m_events = 0;
    m_bytes = 0;
    m_waiting.clear();
    for (int first = 0; first < rows; first += pageSize) {
        WindowQuery query;
        query.directory = directory;
        query.index = first;
        query.count = pageSize;
        m_waiting.append(request("PUT",
            "/messaging/subscriptions/directories/bare-" + QByteArray::number(++m_subscriptions), {},
            QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact)));
    }
    const int windows = int(m_waiting.size());
    sendNext();
    if (!turnUntil([&] { return m_events >= windows; })) {
        giveUp(u"the bare client was not told everything"_s);
    }
    return { double(clock.nsecsElapsed()) / 1e6, m_bytes };
}

double BareClient::put(const QList<std::pair<QByteArray, QByteArray>> &bodies)
{
    m_waiting.clear();
    for (const auto &[path, body] : bodies) {
        m_waiting.append(request("PUT", path, {}, body));
    }
    m_awaitsEvents = false;
    QElapsedTimer clock;
    clock.start();
    sendNext();
    const bool isDone = turnUntil([this] {
        return m_waiting.isEmpty()
            && std::none_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return line->busy; });
    });
    if (!isDone) {
        giveUp(u"the bare client was not answered"_s);
    }
    m_awaitsEvents = true;
    return double(clock.nsecsElapsed()) / 1e6;
}

void BareClient::takeEvents()
{
    std::array<char, 256 * 1024> buffer;
    qint64 size = 0;
    while ((size = m_stream.read(buffer.data(), qint64(buffer.size()))) > 0) {
        if (!m_headIsRead) {
            m_headIsRead = QByteArrayView(buffer.data(), size).contains("text/event-stream");
            continue;
        }
        m_bytes += size;
        const char *const end = buffer.data() + size;
        for (const char *at = buffer.data(); (at = std::find(at, end, '\n')) != end; ++at) {
            m_events += (at == buffer.data() ? m_last : at[-1]) == '\n' ? 1 : 0;
        }
        m_last = end[-1];
    }
    sendNext();
}

void BareClient::takeAnswer(Line &line)
{
    line.answer += line.socket.readAll();
    if (line.busy && line.answer.endsWith("\r\n\r\n")) {
        if (!line.answer.startsWith("HTTP/1.1 20")) {
            giveUp(u"the bare client was answered: "_s + QString::fromLatin1(line.answer.first(40)));
        }
        line.answer.clear();
        line.busy = false;
        sendNext();
    }
}

void BareClient::sendNext()
{
    for (const auto &line : m_lines) {
        if (m_waiting.isEmpty() || (m_awaitsEvents && m_sent - m_events >= m_underWay)) {
            return;
        }
        if (!line->busy) {
            line->busy = true;
            line->socket.write(m_waiting.takeFirst());
            ++m_sent;
        }
    }
}

} // namespace dialbook::bench
