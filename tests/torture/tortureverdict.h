// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/tortureclient.h"

#include <QSet>

namespace dialbook::torture {

[[nodiscard]] QString describe(const Command &command);
[[nodiscard]] QString describe(const Edit &edit);

/// What the clients' change logs say was done, held against what the people were told and what the server
/// has.
class Verdicts
{
public:
    /// A contact as the server has it.
    struct Present
    {
        QString id;
        QMap<ContactField, QString> values;
    };

    /// The log of one client; everything that was told must be in it, as it was told.
    void take(Client &client, QStringList &problems);

    void compareContacts(
        const QMultiMap<QString, Present> &present, ContactField markField, QStringList &problems) const;
    /// present: names by id.
    void compareLists(const QMap<QString, QString> &present, QStringList &problems) const;
    void compareLinks(const DirectoryId &list, const QSet<QString> &present, QStringList &problems) const;

private:
    QList<Edit> m_done;
    QList<Edit> m_unknown; ///< nobody knows, and the person was told so
};

} // namespace dialbook::torture
