// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/tortureclient.h"
#include "tests/torture/torturepeople.h"

namespace dialbook::torture {

/// A server and two people at it. It can be killed, and started again with what it had.
class House
{
public:
    /// False when somebody cannot begin.
    bool start();
    void killServer();
    bool startServerAgain();

    [[nodiscard]] SimulatorProcess &server() { return m_server; }
    [[nodiscard]] Client &agent() { return *m_agent; }
    [[nodiscard]] Client &administrator() { return *m_administrator; }

private:
    QTemporaryDir m_folder;
    SimulatorProcess m_server;
    int m_serverLives = 0;
    std::unique_ptr<Client> m_agent;
    std::unique_ptr<Client> m_administrator;
};

/// One seeded story of two clients at one server: commands, each under a fault; cuts, kills, switchovers,
/// undos; answers to what is asked. Then everything is left to settle and compared. So many sequences in a
/// row play every command under every fault, see Played.
class Sequence
{
public:
    Sequence(House &house, quint32 seed);

    /// What is wrong; empty when nothing was done twice, lost or left untold.
    QStringList play();
    /// What was done, for whoever looks into a failure.
    [[nodiscard]] const QStringList &steps() const { return m_steps; }
    [[nodiscard]] const Played &played() const { return m_played; }

private:
    void playPair(Fault fault, Deed deed);
    void playAnything();
    [[nodiscard]] Deed anyDeed();
    bool prepare(Deed deed);
    void begin(Fault fault, Client &client);
    void give(Client &client, Deed deed, const QList<Command> &commands);
    void strike(Fault fault, Client &client, int armed);
    void waitUntilStruck(int armed);
    void killAndRestart(Client &client, bool othersAct);
    void killServer();
    void comeBackFromCut(Client &client);
    void goOnWithPaused(Client &client);
    void settle(Client &client);
    void settleAll();
    void answer(Client &client, const Edit &edit, bool isLastRound);
    [[nodiscard]] bool isSafeToRetry(const Edit &edit);
    void undoSomething();
    QStringList compare();
    void note(const QString &step) { m_steps += step; }

    [[nodiscard]] int chance(int of) { return m_random.bounded(of); }
    [[nodiscard]] Client &anybody() { return chance(3) == 0 ? m_house.administrator() : m_house.agent(); }
    [[nodiscard]] Client &otherThan(const Client &client)
    {
        return &client == &m_house.agent() ? m_house.administrator() : m_house.agent();
    }

    House &m_house;
    quint32 m_seed;
    QRandomGenerator m_random;
    People m_people;
    Played m_played {};
    QStringList m_steps;
};

} // namespace dialbook::torture
