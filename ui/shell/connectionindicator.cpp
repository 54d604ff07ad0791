// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionindicator.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QIcon iconOf(Session::State state)
{
    switch (state) {
    case Session::State::Connected:
        return glyph(Glyph::Connected, Tone::Success);
    case Session::State::LoggingIn:
    case Session::State::LoggingOff:
    case Session::State::Reconnecting:
        return glyph(Glyph::Waiting, Tone::Warning);
    case Session::State::LoggedOut:
    case Session::State::PasswordNeeded:
        return glyph(Glyph::Disconnected, Tone::Warning);
    }
    return {};
}

} // namespace

ConnectionIndicator::ConnectionIndicator(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_glyph(new IconLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"connectionIndicator"_s);
    m_text->setObjectName(u"connectionText"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(6);
    layout->addWidget(m_glyph);
    layout->addWidget(m_text);

    connect(&m_session, &Session::stateChanged, this, &ConnectionIndicator::refresh);
    connect(&m_session, &Session::established, this, &ConnectionIndicator::refresh);
    connect(&m_session, &Session::pumpModeChanged, this, &ConnectionIndicator::refresh);
    refresh();
}

QString ConnectionIndicator::text() const
{
    return m_text->text();
}

void ConnectionIndicator::refresh()
{
    m_glyph->setIcon(iconOf(m_session.state()));
    m_text->setText(words());
    setAccessibleName(words());
    setToolTip(plainToolTip(tip()));
}

QString ConnectionIndicator::words() const
{
    const Connection &connection = m_session.connection();
    const QString server =
        connection.icServer.isEmpty() ? m_session.server().displayText() : connection.icServer;
    const QString user =
        connection.userDisplayName.isEmpty() ? connection.user.text() : connection.userDisplayName;
    switch (m_session.state()) {
    case Session::State::Connected:
        return tr("Connected to %1 as %2").arg(server, user);
    case Session::State::LoggingIn:
        return tr("Logging in…");
    case Session::State::LoggingOff:
        return tr("Logging off…");
    case Session::State::Reconnecting:
        return tr("Not connected: trying again");
    case Session::State::PasswordNeeded:
        return tr("Not connected: your password is needed");
    case Session::State::LoggedOut:
        return tr("Logged off");
    }
    return {};
}

QString ConnectionIndicator::tip() const
{
    if (m_session.state() != Session::State::Connected) {
        return words();
    }
    QStringList lines { tr("Server: %1").arg(m_session.server().displayText()) };
    if (!m_session.connection().productVersion.isEmpty()) {
        lines.append(tr("Version: %1").arg(m_session.connection().productVersion));
    }
    lines.append(m_session.server().isEncrypted() ? tr("Encrypted (https)") : tr("Not encrypted (http)"));
    switch (m_session.pumpMode()) {
    case MessagePump::Mode::Streaming:
        lines.append(tr("Changes arrive at once (event stream)"));
        break;
    case MessagePump::Mode::Polling:
        lines.append(tr("Changes are asked for every second (polling)"));
        break;
    case MessagePump::Mode::Stopped:
        break;
    }
    return lines.join(u'\n');
}

} // namespace dialbook
