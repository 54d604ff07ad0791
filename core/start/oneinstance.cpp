// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/start/oneinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook {

namespace {

Q_LOGGING_CATEGORY(lcInstance, "dialbook.instance", QtWarningMsg)

constexpr unsigned long betweenTries = 40; // ms
constexpr auto longestCall = 5s; ///< who connects and says nothing is sent away
constexpr qsizetype mostCalls = 64; ///< at once

QString personOfSystem()
{
#ifdef Q_OS_UNIX
    return QString::number(::getuid());
#else
    return QDir::homePath();
#endif
}

} // namespace

InstancePlace InstancePlace::of(const QString &dataFolder, const QString &runtimeFolder)
{
    const QString person = personOfSystem();
    const QByteArray data = (person + QChar(u'\0') + QDir::cleanPath(dataFolder)).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex().left(16);
#ifdef Q_OS_WIN // a pipe, which is in no folder
    Q_UNUSED(runtimeFolder)
    const QString name = u"dialbook-"_s + QString::fromLatin1(hash);
    return { QDir(dataFolder).filePath(name + u".lock"_s), name };
#else
    const QString name = u"dialbook-"_s + person + u'-' + QString::fromLatin1(hash);
    const QDir folder(runtimeFolder.isEmpty() ? dataFolder : runtimeFolder);
    return { folder.filePath(name + u".lock"_s), folder.filePath(name + u".socket"_s) };
#endif
}

OneInstance::OneInstance(const InstancePlace &place, const InstancePatience &patience, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_patience(patience)
    , m_lock(place.lockFile)
{
    m_lock.setStaleLockTime(0); // only when its program is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneInstance::takeConnections);
}

OneInstance::Start OneInstance::start(const InstanceMessage &message)
{
    QDir().mkpath(QFileInfo(m_place.lockFile).absolutePath());
    const QDeadlineTimer starting(m_patience.starting);
    const QDeadlineTimer answer(m_patience.answer);
    for (;;) {
        if (m_lock.tryLock(0)) {
            return Start::First;
        }
        const bool isHeld = m_lock.error() == QLockFile::LockFailedError;
        switch (speak(message)) {
        case Spoken::Understood:
            return Start::HandedOver;
        case Spoken::Silence:
            return Start::NoAnswer;
        case Spoken::Dropped: // by one that ends, or by another version
            if (answer.hasExpired()) {
                return Start::NoAnswer;
            }
            break;
        case Spoken::Nobody:
            if (!isHeld) {
                // No lock can be had here. The store has locks of its own, so this one may run.
                qCWarning(lcInstance).noquote() << "cannot write" << m_place.lockFile;
                return Start::First;
            }
            if (starting.hasExpired()) {
                return Start::NoAnswer;
            }
            break;
        }
        QThread::msleep(betweenTries);
    }
}

OneInstance::Spoken OneInstance::speak(const InstanceMessage &message) const
{
    const QDeadlineTimer answer(m_patience.answer);
    QLocalSocket socket;
    socket.setReadBufferSize(longestInstanceMessage);
    socket.connectToServer(m_place.socket);
    if (!socket.waitForConnected(int(m_patience.answer.count()))) {
        return answer.hasExpired() ? Spoken::Silence : Spoken::Nobody;
    }
    socket.write(instanceMessage(message));
    while (!socket.canReadLine() && socket.bytesAvailable() < longestInstanceMessage) {
        if (!socket.waitForReadyRead(int(std::max<qint64>(answer.remainingTime(), 0)))) {
            break;
        }
    }
    if (socket.readLine(longestInstanceMessage) == instanceAnswer()) {
        return Spoken::Understood;
    }
    return answer.hasExpired() ? Spoken::Silence : Spoken::Dropped;
}

void OneInstance::listen()
{
    QLocalServer::removeServer(m_place.socket); // of one that has crashed: the lock is ours
    if (!m_server.listen(m_place.socket)) {
        qCWarning(lcInstance).noquote() << "other starts cannot be heard:" << m_server.errorString();
        return;
    }
    qCDebug(lcInstance) << "listens to other starts";
}

void OneInstance::stopListening()
{
    m_server.close();
    for (QLocalSocket *socket : m_server.findChildren<QLocalSocket *>()) {
        socket->abort();
    }
}

void OneInstance::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > mostCalls) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestInstanceMessage);
        QTimer::singleShot(longestCall, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(*socket); });
        readFrom(*socket);
    }
}

void OneInstance::readFrom(QLocalSocket &socket)
{
    const QByteArray bytes = socket.peek(longestInstanceMessage);
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0 && bytes.size() < longestInstanceMessage) {
        return; // there is more to come
    }
    disconnect(&socket, &QLocalSocket::readyRead, this, nullptr); // one message a connection
    const std::optional<InstanceMessage> message =
        end == bytes.size() - 1 ? readInstanceMessage(bytes.first(end)) : std::nullopt;
    if (!message) {
        qCWarning(lcInstance) << "a message of" << bytes.size()
                              << "bytes was dropped: it is no other start's";
        socket.abort();
        return;
    }
    qCDebug(lcInstance) << "another start:"
                        << (message->number.isEmpty() ? "to the front" : "to the front, find a number");
    socket.write(instanceAnswer());
    socket.flush();
    socket.disconnectFromServer();
    emit called(*message);
}

} // namespace dialbook
