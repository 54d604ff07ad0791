// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/tortureclient.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook::torture {

namespace {

SessionPolicy quickSession()
{
    SessionPolicy policy;
    policy.firstDelay = 10ms;
    policy.longestDelay = 50ms;
    policy.holdFor = 200ms;
    policy.pump.pollEvery = 20ms;
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
    looker.setPatience(3s);
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
    return QTest::qWaitFor([this] { return m_life->isOpen && m_life->session.isConnected(); }, 10000);
}

void Client::kill()
{
    // The files as they are at this moment; the rest of this life is written into others.
    const QString next = m_folder.filePath(QString::number(++m_lives));
    QDir().mkpath(next);
    const QDir folder(m_data);
    for (const QString &name : folder.entryList({ u"*.edits"_s, u"*.edits-wal"_s }, QDir::Files)) {
        QFile::copy(folder.filePath(name), QDir(next).filePath(name));
    }
    m_life.reset();
    m_data = next;
}

EditNumber Client::run(const Command &command)
{
    return m_life->edits.run(command);
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

bool Client::settle(int milliseconds)
{
    return QTest::qWaitFor([this] { return m_life->edits.isIdle(); }, milliseconds);
}

QList<Edit> Client::log()
{
    QList<Edit> edits = m_life->edits.edits();
    edits.removeIf([](const Edit &edit) { return isFinished(edit.state); });
    std::optional<LogPage> page;
    const auto call = m_life->journal.log({ .most = 100000 })
                          .then(&m_life->journal, [&page](const Result<LogPage> &result) { page = *result; });
    if (!QTest::qWaitFor([&page] { return page.has_value(); }, 10000)) {
        qFatal("no log");
    }
    return page->edits + edits;
}

} // namespace dialbook::torture
