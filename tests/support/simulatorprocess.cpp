// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulatorprocess.h"

#include <QDebug>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

constexpr int patience = 20000; // of a loaded machine

} // namespace

SimulatorProcess::SimulatorProcess(const QString &program)
{
    m_process.setProgram(program.isEmpty() ? QStringLiteral(DIALBOOK_SIMULATOR) : program);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

SimulatorProcess::~SimulatorProcess()
{
    stop();
}

QString SimulatorProcess::start(const QStringList &arguments)
{
    stop();
    m_arguments = arguments;
    return launch(QStringList { u"--port"_s, u"0"_s, u"--control"_s } + arguments);
}

QString SimulatorProcess::launch(const QStringList &arguments)
{
    m_addresses.clear();
    m_process.setArguments(arguments);
    m_process.start();
    QElapsedTimer clock;
    clock.start();
    while (
        !m_process.canReadLine() && clock.elapsed() < patience && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(200);
    }
    // "icws-simulator listening on http://127.0.0.1:43211 and http://127.0.0.2:43211"
    const auto words = QString::fromUtf8(m_process.readLine()).trimmed().split(u' ');
    for (const QString &word : words) {
        if (word.startsWith("http"_L1)) {
            m_addresses.append(word);
        }
    }
    if (m_addresses.isEmpty()) {
        qWarning() << m_process.program() << "did not start:" << m_process.errorString();
    }
    return address();
}

void SimulatorProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool SimulatorProcess::startAgain(const QStringList &more)
{
    const QString port = QString::number(QUrl(address()).port());
    const QStringList arguments = QStringList { u"--port"_s, port, u"--control"_s } + m_arguments + more;
    // For a moment somebody's outgoing connection may have the port.
    constexpr int mostAttempts = 20;
    for (int attempt = 1; attempt < mostAttempts; ++attempt) {
        if (!launch(arguments).isEmpty()) {
            return true;
        }
        m_process.waitForFinished(patience);
    }
    return false;
}

bool SimulatorProcess::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

QJsonObject SimulatorProcess::control(const QString &call, const QJsonObject &arguments)
{
    return request("POST", call, QJsonDocument(arguments).toJson(QJsonDocument::Compact));
}

QJsonObject SimulatorProcess::look(const QString &view)
{
    return request("GET", view, {});
}

void SimulatorProcess::stop()
{
    m_addresses.clear();
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QJsonObject SimulatorProcess::request(const QByteArray &method, const QString &target, const QByteArray &body)
{
    const QUrl url(address());
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (url.scheme() == "https"_L1) {
        socket.connectToHostEncrypted(url.host(), quint16(url.port()));
        socket.waitForEncrypted(patience);
    } else {
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.waitForConnected(patience);
    }
    socket.write(method + " /control/" + target.toUtf8()
        + " HTTP/1.1\r\nHost: simulator\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body);
    QByteArray answer;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(patience)) {
        answer += socket.readAll();
    }
    answer += socket.readAll();
    const QByteArray answerBody = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    if (!answer.startsWith("HTTP/1.1 200")) {
        qWarning().noquote() << "control" << target << "was answered:" << answer.split('\r').constFirst()
                             << answerBody;
        return {};
    }
    return QJsonDocument::fromJson(answerBody).object();
}

} // namespace dialbook
