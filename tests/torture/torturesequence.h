// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/simulatorprocess.h"
#include "tests/torture/tortureclient.h"

#include <QRandomGenerator>

namespace dialbook::torture {

/// One seeded story of two clients at one server: commands, each under a fault; cuts, kills, switchovers,
/// undos; answers to what is asked. Then everything is left to settle and compared.
class Sequence
{
public:
    Sequence(SimulatorProcess &simulator, Client &first, Client &second, quint32 seed);

    /// What is wrong; empty when nothing was done twice, lost or left untold.
    QStringList play();
    /// What was done, for whoever looks into a failure.
    [[nodiscard]] const QStringList &steps() const { return m_steps; }

private:
    /// What is at the server, by the mark that an entry was created with.
    struct Truth
    {
        QMultiMap<QString, Contact> contacts;
        QMap<QString, QString> lists; ///< names by id
        QSet<QString> links; ///< in the sequence's list
    };

    [[nodiscard]] QString unique(const QString &what);
    [[nodiscard]] Truth look();
    void learn();
    [[nodiscard]] std::optional<Command> anyCommand();
    [[nodiscard]] Command anyUpdate(const QString &mark);
    void spoil();
    void step();
    void give(Client &client, const Command &command);
    void settle(Client &client);
    void actWhileCut();
    void actAndKill();
    void actAndSwitchOver();
    void undoSomething();
    QStringList compare();

    [[nodiscard]] int chance(int of) { return m_random.bounded(of); }
    [[nodiscard]] Client &anybody() { return chance(3) == 0 ? m_second : m_first; }

    SimulatorProcess &m_simulator;
    Client &m_first;
    Client &m_second;
    quint32 m_seed;
    QRandomGenerator m_random;
    int m_count = 0;
    QStringList m_steps;
    QMap<QString, std::pair<ContactRef, ContactDraft>> m_seen; ///< what a person last saw, by mark
    DirectoryId m_list;
    QString m_listName;
};

} // namespace dialbook::torture
