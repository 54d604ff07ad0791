// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialbook/demoserver.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int endsWithin = 2000; ///< ms, once its input is closed

} // namespace

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::readAddress);
    connect(&m_process, &QProcess::errorOccurred, this,
        [this] { fail(tr("The server simulator cannot be used: %1.").arg(m_process.errorString())); });
    connect(&m_process, &QProcess::finished, this, [this] { fail(tr("The server simulator has ended.")); });
}

DemoServer::~DemoServer()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(endsWithin)) {
        m_process.kill();
        m_process.waitForFinished(endsWithin);
    }
}

void DemoServer::start(const QString &program)
{
    if (program.isEmpty()) {
        fail(tr("The server simulator is not on this computer. Install icws-simulator to see the "
                "demonstration."));
        return;
    }
    m_process.start(program, { u"--port"_s, u"0"_s, u"--data"_s, u"demo"_s });
}

QString DemoServer::whereabouts()
{
    const QString name = u"icws-simulator"_s;
    const QString beside = QStandardPaths::findExecutable(name, { QCoreApplication::applicationDirPath() });
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

void DemoServer::readAddress()
{
    static const QRegularExpression address(u"https?://\\S+"_s);
    while (m_process.canReadLine()) {
        const auto match = address.match(QString::fromUtf8(m_process.readLine()));
        if (match.hasMatch() && !std::exchange(m_isOver, true)) {
            emit ready(match.captured());
        }
    }
}

void DemoServer::fail(const QString &reason)
{
    if (!std::exchange(m_isOver, true)) {
        emit failed(reason);
    }
}

} // namespace dialbook
