// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/wiretap.h"

#include "tests/bench/benchmark.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

using namespace Qt::StringLiterals;

namespace dialbook::bench {

/// What runs in the thread.
class WireTap::Worker : public QObject
{
public:
    Worker(WireTap &tap, const QUrl &server)
        : m_tap(tap)
        , m_server(server)
        , m_listener(this)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] { join(); });
    }

    [[nodiscard]] quint16 listen()
    {
        return m_listener.listen(QHostAddress::LocalHost) ? m_listener.serverPort() : 0;
    }

private:
    void join()
    {
        QTcpSocket *client = m_listener.nextPendingConnection();
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), quint16(m_server.port()));
        for (QTcpSocket *each : { client, server }) {
            each->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        }
        const auto handOn = [this](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QIODevice::readyRead, to, [this, from, to] {
                const QByteArray bytes = from->readAll();
                m_tap.note(bytes.first(std::min<qsizetype>(bytes.size(), 300)));
                to->write(bytes);
                to->flush();
            });
            connect(from, &QAbstractSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        };
        connect(server, &QAbstractSocket::connected, this, [=] {
            handOn(client, server);
            handOn(server, client);
            if (client->bytesAvailable() > 0) {
                emit client->readyRead();
            }
        });
        connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    }

    WireTap &m_tap;
    QUrl m_server;
    QTcpServer m_listener;
};

WireTap::WireTap(const QString &server)
{
    auto *worker = new Worker(*this, QUrl(server));
    worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        worker, [&] { port = worker->listen(); }, Qt::BlockingQueuedConnection);
    if (port == 0) {
        giveUp(u"nothing can be listened to"_s);
    }
    m_address = u"http://127.0.0.1:%1"_s.arg(port);
}

WireTap::~WireTap()
{
    m_thread.quit();
    m_thread.wait();
}

QList<WireTap::Mark> WireTap::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_marks, {});
}

qint64 WireTap::now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void WireTap::note(const QByteArray &what)
{
    const qint64 at = now();
    const QMutexLocker lock(&m_mutex);
    m_marks.append({ what, at });
}

} // namespace dialbook::bench
