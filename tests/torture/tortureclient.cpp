// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/tortureclient.h"

#include "tests/torture/waiting.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook::torture {

namespace {

/// What takes longer than this is silent; a loaded machine must not seem so.
constexpr auto longestTimeout = 1500ms;
constexpr auto patience = 30s;

SessionPolicy quickSession()
{
    SessionPolicy policy;
    policy.firstDelay = 10ms;
    policy.longestDelay = 50ms;
    policy.holdFor = 200ms;
    policy.pump.pollEvery = 20ms;
    policy.pump.openWithin = longestTimeout;
    policy.pump.reopenAfter = 10ms;
    policy.pump.streamRetryWhilePolling = 200ms;
    policy.pump.pollTimeout = longestTimeout;
    return policy;
}

EditPolicy quickEdits()
{
    return { .undoTime = 20ms, .busyRetries = 3, .firstBusyDelay = 2ms, .firstLookDelay = 4ms };
}

} // namespace

Client::Life::Life(const QString &folder)
    : rest(network)
    , session(rest, router, quickSession())
    , directories(session, rest, router)
    , journal(folder)
    , looker(rest, router, directories)
    , edits(rest, { .journal = &journal, .looker = &looker }, quickEdits())
    , history(edits)
{
    rest.setLongestTimeout(longestTimeout);
    looker.setPatience(longestTimeout);
}

Client::Client(QString server, QString user)
    : m_server(std::move(server))
    , m_user(std::move(user))
{
}

Client::~Client() = default;

bool Client::start()
{
    m_data = m_folder.filePath(QString::number(++m_lives));
    m_life = std::make_unique<Life>(m_data);
    listen();
    return restart();
}

void Client::listen()
{
    Life &life = *m_life;
    QObject::connect(&life.edits, &EditRunner::editChanged, &life.edits, [this](const Edit &edit) {
        const bool isNew = !m_told.contains(edit.number);
        Told &told = m_told[edit.number];
        if (isNew) {
            told.command = edit.command;
        }
        told.last = edit;
    });
    // As Application does.
    QObject::connect(
        &life.journal, &EditJournal::opened, &life.edits, [&life](const JournalContent &content) {
            life.edits.restore(content);
            life.history.restart(content.successors);
            life.isOpen = life.isOpen || content.isKept;
        });
    QObject::connect(&life.session, &Session::stateChanged, &life.edits,
        [&life](Session::State state) { life.edits.setConnected(state == Session::State::Connected); });
    QObject::connect(
        &life.session, &Session::stateChanged, &life.edits, [this] { typePassword(); }, Qt::QueuedConnection);
    life.edits.setConnected(false);
    life.edits.setWho(m_user);
    life.journal.open({ u"torture"_s, m_user });
}

void Client::setAttended(bool attended)
{
    m_isAttended = attended;
    typePassword();
}

void Client::typePassword()
{
    if (m_isAttended && m_life && m_life->session.state() == Session::State::PasswordNeeded) {
        m_life->session.continueWithPassword(u"demo"_s);
    }
}

bool Client::restart()
{
    if (!m_life) {
        m_life = std::make_unique<Life>(m_data);
        listen();
    }
    m_life->session.logIn(*ServerAddress::fromUserInput(m_server), { UserId(m_user), u"demo"_s });
    return waitFor([this] { return m_life->isOpen && m_life->session.isConnected(); }, patience);
}

void Client::kill()
{
    // The files as they are at this moment; the rest of this life is written into others. The log of SQLite
    // first: what is moved from it into the file meanwhile is in both then, and not in none.
    const QString next = m_folder.filePath(QString::number(++m_lives));
    QDir().mkpath(next);
    const QDir folder(m_data);
    for (const QString &kind : { u"*.edits-wal"_s, u"*.edits"_s }) {
        const QStringList names = folder.entryList({ kind }, QDir::Files);
        for (const QString &name : names) {
            QFile::copy(folder.filePath(name), QDir(next).filePath(name));
        }
    }
    m_life.reset();
    m_data = next;
}

EditNumber Client::run(const Command &command)
{
    return m_life->edits.run(command);
}

EditNumber Client::runUndoable(const Command &command)
{
    return m_life->edits.runUndoable(command);
}

EditGroup Client::runTogether(const QList<Command> &commands)
{
    return m_life->edits.runTogether(commands);
}

void Client::answer(EditNumber number, bool yours)
{
    const Edit *edit = m_life->edits.find(number);
    if (!edit) {
        return;
    }
    if (edit->state == EditState::Conflict && yours) {
        m_life->edits.resolve(number);
    } else if (edit->state == EditState::Conflict || edit->state == EditState::Failed) {
        m_told[number].isDropped = true;
        m_life->edits.drop(number);
    }
}

bool Client::settle()
{
    return waitFor([this] { return m_life->edits.isIdle(); }, patience);
}

bool Client::comeBack()
{
    return waitFor([this] { return m_life->session.isConnected(); }, patience);
}

QList<Edit> Client::log()
{
    QList<Edit> edits = m_life->edits.edits();
    edits.removeIf([](const Edit &edit) { return isFinished(edit.state); });
    std::optional<LogPage> page;
    const auto call = m_life->journal.log({ .most = 100000 })
                          .then(&m_life->journal, [&page](const Result<LogPage> &result) { page = *result; });
    if (!waitFor([&page] { return page.has_value(); }, patience)) {
        qFatal("no log");
    }
    return page->edits + edits;
}

} // namespace dialbook::torture
