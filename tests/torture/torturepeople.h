// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "tests/torture/torturefaults.h"

#include <QMap>

namespace dialbook::torture {

/// A link as the server has it.
struct PresentLink
{
    DirectoryId list;
    QString mark; ///< of the contact
    PrimaryNumber number = PrimaryNumber::None;
};

/// What is at the server of one sequence; its entries carry its seed.
struct Truth
{
    QMultiMap<QString, Contact> contacts; ///< by the mark that an entry was created with
    QMap<QString, QString> lists; ///< names by id
    QMap<QString, PresentLink> links; ///< by id
};

/// Never edited: tells which creation an entry came from, whatever becomes of it.
inline constexpr auto markField = ContactField::Assistant;
inline constexpr std::array editedFields { ContactField::Notes, ContactField::Title, ContactField::Company,
    ContactField::Department };
[[nodiscard]] DirectoryId contactsDirectory();
/// All that two people and their house need, for --data.
[[nodiscard]] QByteArray worldData();

/// What the people of a sequence know and want: they look at their lists now and then, and make commands of
/// what they see there. Values are never used twice, so that each tells where it came from.
class People
{
public:
    People(SimulatorProcess &simulator, quint32 seed, QRandomGenerator &random);

    [[nodiscard]] Truth look();
    /// They look at their lists.
    void learn();
    /// What must be done before this can be; nothing: it can.
    [[nodiscard]] std::optional<Deed> lacking(Deed deed) const;
    /// Lacks nothing. More than one for Together.
    [[nodiscard]] QList<Command> commandsFor(Deed deed);

private:
    [[nodiscard]] int chance(int of) { return m_random.bounded(of); }
    template <class Map>
    [[nodiscard]] auto any(const Map &map)
    {
        return std::next(map.cbegin(), chance(int(map.size())));
    }
    [[nodiscard]] QString unique(const QString &what);
    [[nodiscard]] CreateContact creation();
    [[nodiscard]] UpdateContact update(const Contact &contact);
    [[nodiscard]] DeleteContact deletion(const Contact &contact) const;
    [[nodiscard]] AddLink link();
    [[nodiscard]] Command removal(const QString &id, const PresentLink &link) const;
    [[nodiscard]] QList<Command> several();

    SimulatorProcess &m_simulator;
    quint32 m_seed;
    QRandomGenerator &m_random;
    int m_count = 0;
    Truth m_seen;
};

} // namespace dialbook::torture
