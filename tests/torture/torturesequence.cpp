// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/torturesequence.h"

#include "tests/torture/tortureverdict.h"
#include "tests/torture/waiting.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dialbook::torture {

namespace {

constexpr int pairsEach = 4; // of fault and command, one after the other over the seeds
constexpr int mostRounds = 4; // of questions and answers
constexpr auto resultsAreWritten = 75ms; // of many edits together: 50 ms later, all at once

/// What commands would change or make use of, by id.
QSet<QString> thingsIn(const QList<Command> &commands)
{
    QSet<QString> ids;
    for (const Command &command : commands) {
        if (const auto entry = entryOf(command)) {
            ids.insert(entry->entry.text());
        } else if (const DirectoryId list = directoryOf(command); list != contactsDirectory()) {
            ids.insert(list.text());
        }
        if (const auto *add = std::get_if<AddLink>(&command)) {
            ids.insert(add->contact.entry.text());
        }
    }
    return ids;
}

} // namespace

bool House::start()
{
    QFile data(m_folder.filePath(u"world.json"_s));
    const bool isWritten = data.open(QFile::WriteOnly) && data.write(worldData()) > 0;
    data.close();
    const QString address = m_server.start({ u"--data"_s, data.fileName(), u"--keep"_s,
        m_folder.filePath(u"kept.json"_s), u"--second-host"_s, u"127.0.0.2"_s });
    if (!isWritten || address.isEmpty()) {
        return false;
    }
    m_agent = std::make_unique<Client>(address, u"a.lindgren"_s);
    m_administrator = std::make_unique<Client>(address, u"m.okafor"_s);
    return m_agent->start() && m_administrator->start();
}

void House::killServer()
{
    m_server.kill();
}

bool House::startServerAgain()
{
    // New ids for new sessions and entries.
    return m_server.startAgain({ u"--seed"_s, QString::number(++m_serverLives + 1) });
}

Sequence::Sequence(House &house, quint32 seed)
    : m_house(house)
    , m_seed(seed)
    , m_random(seed)
    , m_people(house.server(), seed, m_random)
{
}

void Sequence::give(Client &client, Deed deed, const QList<Command> &commands)
{
    for (const Command &command : commands) {
        note(u"%1 gives %2"_s.arg(client.user(), describe(command)));
    }
    if (deed == Deed::Together) {
        client.runTogether(commands);
    } else if (deed == Deed::DeleteContact && chance(3) == 0) {
        client.runUndoable(commands.constFirst());
    } else {
        client.run(commands.constFirst());
    }
}

/// So that there is something to do it to; the owner of everything does that.
bool Sequence::prepare(Deed deed)
{
    constexpr int mostAttempts = 6;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const std::optional<Deed> first = m_people.lacking(deed);
        if (!first) {
            return true;
        }
        give(m_house.agent(), *first, m_people.commandsFor(*first));
        settle(m_house.agent());
        m_people.learn();
    }
    return false;
}

/// What comes before the command.
void Sequence::begin(Fault fault, Client &client)
{
    if (fault != Fault::Cut) {
        return;
    }
    client.setAttended(false);
    m_house.server().control(u"end-session"_s,
        { { u"userId"_s, client.user() }, { u"shouldReconnect"_s, false }, { u"announce"_s, true } });
    if (!waitFor([&client] { return !client.session().isConnected(); }, 5s)) {
        note(u"  it does not notice"_s);
    }
}

void Sequence::waitUntilStruck(int armed)
{
    constexpr int mostLooks = 200;
    for (int looks = 0; looks < mostLooks && isUntouched(m_house.server(), armed); ++looks) {
        letPass(2ms);
    }
}

void Sequence::killAndRestart(Client &client, bool othersAct)
{
    client.kill();
    Client &other = otherThan(client);
    if (othersAct) {
        m_people.learn(); // they see what has just been made
        const Deed deed = anyDeed();
        give(other, deed, m_people.commandsFor(deed));
        settle(other);
    }
    if (!client.restart()) {
        note(u"  %1 does not start again"_s.arg(client.user()));
    }
}

void Sequence::killServer()
{
    m_house.killServer();
    letPass(std::chrono::milliseconds(chance(30)));
    if (!m_house.startServerAgain()) {
        note(u"  the server does not start again"_s);
    }
}

void Sequence::comeBackFromCut(Client &client)
{
    const QList<Edit> edits = client.edits().edits();
    for (const Edit &edit : edits) {
        if (chance(6) == 0 && client.edits().takeBack(edit.number)) {
            note(u"  takes back %1"_s.arg(quint64(edit.number)));
        } else if (chance(6) == 0) {
            client.edits().moveUp(edit.number);
        }
    }
    if (chance(2) == 0) {
        note(u"  killed in its outbox"_s);
        killAndRestart(client, true);
    } else {
        const Deed deed = anyDeed();
        give(otherThan(client), deed, m_people.commandsFor(deed));
        settle(otherThan(client));
    }
}

/// What comes after the command.
void Sequence::strike(Fault fault, Client &client, int armed)
{
    const auto anyMoment = [this](int within) { letPass(std::chrono::milliseconds(chance(within))); };
    switch (fault) {
    case Fault::MessagesLost:
        anyMoment(4);
        m_house.server().control(u"events"_s, { { u"cut"_s, true } });
        break;
    case Fault::SessionEnded:
        anyMoment(10);
        m_house.server().control(u"end-session"_s,
            { { u"userId"_s, client.user() }, { u"shouldReconnect"_s, chance(2) == 0 },
                { u"announce"_s, chance(2) == 0 } });
        break;
    case Fault::Switchover:
        anyMoment(10);
        m_house.server().control(u"switchover"_s, { { u"announce"_s, chance(2) == 0 } });
        break;
    case Fault::ServerKilled:
        anyMoment(15);
        killServer();
        break;
    case Fault::ServerKilledBefore:
    case Fault::ServerKilledAfter:
        waitUntilStruck(armed);
        killServer();
        break;
    case Fault::ClientKilled:
        anyMoment(20);
        killAndRestart(client, chance(3) == 0);
        break;
    case Fault::ClientKilledBefore:
    case Fault::ClientKilledAfter:
        waitUntilStruck(armed);
        killAndRestart(client, chance(2) == 0);
        break;
    case Fault::Cut:
        comeBackFromCut(client);
        break;
    case Fault::BusyTooLong:
        if (chance(3) == 0) {
            anyMoment(10);
            const QList<Edit> edits = client.edits().edits();
            for (const Edit &edit : edits) {
                client.edits().stop(edit.number);
            }
        }
        break;
    default:
        break;
    }
}

void Sequence::playPair(Fault fault, Deed deed)
{
    Client &client = fault == Fault::Cut ? m_house.agent() : anybody();
    m_house.server().control(u"reset"_s);
    if (chance(4) != 0) {
        m_people.learn(); // or else they act on what they saw before
    }
    if (!prepare(deed)) {
        note(u"  nothing to do this to: %1"_s.arg(nameOf(deed)));
        return;
    }
    const QList<Command> commands = m_people.commandsFor(deed);
    note(u"%1: %2"_s.arg(nameOf(fault), nameOf(deed)));
    begin(fault, client);
    const int armed = arm(m_house.server(), fault, commands.constFirst(), m_random);
    give(client, deed, commands);
    if (chance(4) == 0) {
        const Deed another = anyDeed();
        give(client, another, m_people.commandsFor(another));
    }
    strike(fault, client, armed);
    // A server that was killed knows of no order any more.
    const bool wasKilled = fault == Fault::ServerKilledBefore || fault == Fault::ServerKilledAfter;
    settleAll();
    if (armed == 0 || wasKilled || !isUntouched(m_house.server(), armed)) {
        ++m_played[size_t(fault)][size_t(deed)];
    }
}

/// Of those that can be done to what is known.
Deed Sequence::anyDeed()
{
    static constexpr std::array deeds { Deed::CreateContact, Deed::CreateContact, Deed::UpdateContact,
        Deed::UpdateContact, Deed::UpdateContact, Deed::UpdateContact, Deed::DeleteContact,
        Deed::DeleteContact, Deed::CreateSpeedDial, Deed::RenameSpeedDial, Deed::DeleteSpeedDial,
        Deed::AddLink, Deed::AddLink, Deed::SetPrimaryNumber, Deed::RemoveLink, Deed::Together };
    const Deed deed = deeds.at(size_t(chance(int(deeds.size()))));
    return m_people.lacking(deed) ? Deed::CreateContact : deed;
}

void Sequence::undoSomething()
{
    Client &client = anybody();
    const bool isRedo = chance(3) == 0;
    note(u"%1 %2"_s.arg(client.user(), isRedo ? u"redoes"_s : u"undoes"_s));
    m_people.learn();
    const Deed deed = anyDeed();
    const Fault fault = Fault(chance(int(Fault::Elsewhere) + 1));
    arm(m_house.server(), fault, m_people.commandsFor(deed).constFirst(), m_random);
    if (isRedo) {
        client.history().redo();
    } else {
        client.history().undo();
    }
    settleAll();
}

void Sequence::playAnything()
{
    if (chance(5) == 0) { // slow answers, so that things overlap
        m_house.server().control(u"latency"_s,
            { { u"min"_s, 2 }, { u"max"_s, 60 }, { u"times"_s, 4 }, { u"path"_s, u"/icws/*"_s } });
    }
    if (chance(2) == 0) {
        undoSomething();
        return;
    }
    // At the same moment, but not to the same: between a look and its request the protocol has no protection.
    m_people.learn();
    QSet<QString> touched;
    for (Client *client : { &m_house.agent(), &m_house.administrator() }) {
        QSet<QString> own;
        for (int count = chance(3); count > 0; --count) {
            const Deed deed = anyDeed();
            const QList<Command> commands = m_people.commandsFor(deed);
            const QSet<QString> things = thingsIn(commands);
            if (!things.intersects(touched)) {
                own += things;
                give(*client, deed, commands);
            }
        }
        touched += own;
    }
    settleAll();
}

/// What a person sees who looks whether it was made before asking for it again.
bool Sequence::isSafeToRetry(const Edit &edit)
{
    if (!isCreation(edit.command) || !edit.isSent) {
        return true;
    }
    const auto *create = std::get_if<CreateContact>(&edit.command);
    return create && !m_people.look().contacts.contains(create->draft.text(markField));
}

void Sequence::answer(Client &client, const Edit &edit, bool isLastRound)
{
    const bool isRetried = edit.state == EditState::Failed && chance(3) == 0 && isSafeToRetry(edit);
    const bool isYours = chance(2) == 0 && !isLastRound;
    note(u"  %1: %2 is %3 -> %4"_s.arg(client.user())
             .arg(quint64(edit.number))
             .arg(describe(edit),
                 isRetried     ? u"retry"_s
                     : isYours ? u"mine"_s
                               : u"theirs"_s));
    if (isRetried) {
        client.edits().retry(edit.number);
    } else {
        client.answer(edit.number, isYours);
    }
}

/// Of many that were given together only a part had been written down when the client was killed: the person,
/// who sees that, wants that part to be done.
void Sequence::goOnWithPaused(Client &client)
{
    const QList<EditGroup> groups = client.edits().groups();
    for (const EditGroup group : groups) {
        if (client.edits().progress(group)->isPaused) {
            note(u"  %1 goes on with a part of several"_s.arg(client.user()));
            client.edits().goOn(group);
        }
    }
}

/// Until nothing is under way, whatever questions have to be answered for it.
void Sequence::settle(Client &client)
{
    client.setAttended(true);
    if (!client.comeBack()) {
        note(u"%1 does not come back: state %2"_s.arg(client.user()).arg(int(client.session().state())));
    }
    for (int round = 1; round <= mostRounds; ++round) {
        goOnWithPaused(client);
        if (!client.settle()) {
            note(u"%1 does not settle"_s.arg(client.user()));
        }
        const QList<Edit> edits = client.edits().edits();
        for (const Edit &edit : edits) {
            if (edit.state == EditState::Conflict || edit.state == EditState::Failed) {
                answer(client, edit, round == mostRounds);
            }
        }
    }
}

void Sequence::settleAll()
{
    settle(m_house.agent());
    settle(m_house.administrator());
}

QStringList Sequence::play()
{
    for (Client *client : { &m_house.agent(), &m_house.administrator() }) {
        client->told().clear();
        client->history().restart({});
    }
    for (int i = 0; i < pairsEach; ++i) {
        const quint32 pair = (m_seed * pairsEach + quint32(i)) % quint32(faultCount * deedCount);
        // The command changes the fastest: so one sequence has different ones.
        playPair(Fault(int(pair) / deedCount), Deed(int(pair) % deedCount));
        if (chance(2) == 0) {
            playAnything();
        }
    }
    m_house.server().control(u"reset"_s);
    settleAll();
    return compare();
}

QStringList Sequence::compare()
{
    letPass(resultsAreWritten);
    QStringList problems;
    const Truth truth = m_people.look();
    Verdicts verdicts;
    for (Client *client : { &m_house.agent(), &m_house.administrator() }) {
        verdicts.take(*client, problems);
    }
    verdicts.compare(truth, problems);
    return problems;
}

} // namespace dialbook::torture
