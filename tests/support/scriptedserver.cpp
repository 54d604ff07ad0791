// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace dialbook {

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

bool ScriptedServer::Request::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.cbegin(), headers.cend(),
        [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray ScriptedServer::Request::key() const
{
    return method + ' ' + target.split('?').constFirst();
}

ScriptedServer::Reply ScriptedServer::Reply::json(
    int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return { "HTTP/1.1 " + QByteArray::number(status)
        + " Scripted\nContent-Type: application/vnd.inin.icws+JSON; charset=utf-8\n" + moreHeaders + "\n"
        + body };
}

ScriptedServer::Reply ScriptedServer::Reply::html(int status, const QByteArray &body)
{
    return { "HTTP/1.1 " + QByteArray::number(status) + " Scripted\nContent-Type: text/html\n\n" + body };
}

ScriptedServer::Reply ScriptedServer::Reply::empty(int status)
{
    return { "HTTP/1.1 " + QByteArray::number(status) + " Scripted\n\n" };
}

ScriptedServer::Reply ScriptedServer::Reply::stream(const QByteArray &events)
{
    return { "HTTP/1.1 200 OK\nContent-Type: text/event-stream\n\n" + events, Manner::Stream };
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QTcpServer(parent)
{
}

ScriptedServer::~ScriptedServer()
{
    die();
}

void ScriptedServer::useTls(const QString &certificate)
{
    m_certificate = certificate;
}

void ScriptedServer::start(const QString &address, quint16 port)
{
    if (!listen(QHostAddress(address), port)) {
        qFatal("cannot listen on %s: %s", qPrintable(address), qPrintable(errorString()));
    }
}

void ScriptedServer::on(const QByteArray &key, Respond respond)
{
    m_routes.insert(key, std::move(respond));
}

void ScriptedServer::on(const QByteArray &key, const Reply &reply)
{
    on(key, [reply](const Request &) { return reply; });
}

void ScriptedServer::on(const QByteArray &key, QList<Reply> replies)
{
    auto left = std::make_shared<QList<Reply>>(std::move(replies));
    on(key, [left](const Request &) { return left->size() > 1 ? left->takeFirst() : left->constFirst(); });
}

QList<ScriptedServer::Request> ScriptedServer::requests(const QByteArray &key) const
{
    QList<Request> found;
    std::copy_if(m_requests.cbegin(), m_requests.cend(), std::back_inserter(found),
        [&](const Request &request) { return request.key() == key; });
    return found;
}

void ScriptedServer::push(const QByteArray &bytes)
{
    for (const auto &stream : std::as_const(m_streams)) {
        if (stream) {
            stream->write(bytes);
            stream->flush();
        }
    }
}

void ScriptedServer::cutStreams()
{
    const auto streams = std::exchange(m_streams, {});
    for (const auto &stream : streams) {
        if (stream) {
            stream->abort();
        }
    }
}

int ScriptedServer::openStreams() const
{
    return int(std::count_if(m_streams.cbegin(), m_streams.cend(),
        [](const auto &stream) { return stream && stream->state() == QAbstractSocket::ConnectedState; }));
}

void ScriptedServer::die()
{
    close();
    const auto sockets = std::exchange(m_sockets, {});
    for (const auto &socket : sockets) {
        if (socket) {
            socket->abort();
        }
    }
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    m_sockets.append(socket);
    if (!m_certificate.isEmpty()) {
        QFile key(QStringLiteral(DIALBOOK_TEST_DATA "/tls/key.pem"));
        QFile certificate(QStringLiteral(DIALBOOK_TEST_DATA "/tls/%1.pem").arg(m_certificate));
        if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly)) {
            qFatal("the test key pair is missing");
        }
        socket->setPrivateKey(QSslKey(&key, QSsl::Ec));
        socket->setLocalCertificate(QSslCertificate(&certificate));
        socket->startServerEncryption();
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_unread.remove(socket);
        socket->deleteLater();
    });
}

void ScriptedServer::readFrom(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    for (;;) {
        const qsizetype headEnd = unread.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            return;
        }
        Request request;
        const QList<QByteArray> lines = unread.first(headEnd).split('\n');
        const QList<QByteArray> start = lines.first().trimmed().split(' ');
        request.method = start.value(0);
        request.target = start.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({ line.left(colon).trimmed(), line.mid(colon + 1).trimmed() });
        }
        const qsizetype size = request.header("Content-Length"_ba).toLongLong();
        if (unread.size() < headEnd + 4 + size) {
            return;
        }
        request.body = unread.mid(headEnd + 4, size);
        unread.remove(0, headEnd + 4 + size);
        m_requests.append(request);
        answer(socket, request);
        if (!m_unread.contains(socket)) {
            return; // closed meanwhile
        }
    }
}

void ScriptedServer::answer(QTcpSocket *socket, const Request &request)
{
    const Respond respond = m_routes.value(request.key(), m_otherwise);
    const Reply reply = respond ? respond(request) : Reply::empty(404);
    if (reply.manner == Reply::Manner::Silence) {
        return;
    }
    if (reply.manner == Reply::Manner::Hangup) {
        socket->disconnectFromHost();
        return;
    }
    const qsizetype headEnd = reply.text.indexOf("\n\n");
    QByteArray head = reply.text.left(headEnd).trimmed().replace('\n', "\r\n");
    const QByteArray body = reply.text.mid(headEnd + 2);
    const QByteArray headers = head.toLower();
    if (reply.manner == Reply::Manner::Whole && !headers.contains("content-length:")
        && !headers.contains("transfer-encoding:") && !headers.startsWith("http/1.1 204")) {
        head += "\r\nContent-Length: " + QByteArray::number(body.size());
    }
    socket->write(head + "\r\n\r\n" + body);
    if (reply.manner == Reply::Manner::Stream) {
        socket->flush();
        m_streams.append(socket);
    } else if (reply.manner == Reply::Manner::Broken) {
        socket->disconnectFromHost();
    }
}

} // namespace dialbook
