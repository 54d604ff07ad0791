// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/tortureclient.h"
#include "tests/torture/torturepeople.h"

#include <QSet>

namespace dialbook::torture {

[[nodiscard]] QString describe(const Command &command);
[[nodiscard]] QString describe(const Edit &edit);

/// What the clients' change logs say was done, held against what the people were told and what the server
/// has.
class Verdicts
{
public:
    /// The log of one client; everything that was told must be in it, as it was told.
    void take(Client &client, QStringList &problems);

    /// All logs have been taken.
    void compare(const Truth &truth, QStringList &problems) const;

private:
    void compareContacts(const Truth &truth, QStringList &problems) const;
    void compareValues(const Contact &contact, QStringList &problems) const;
    void compareLists(const Truth &truth, QStringList &problems) const;
    void compareLinks(const Truth &truth, QStringList &problems) const;
    void compareNumbers(const Truth &truth, QStringList &problems) const;
    /// Whether the person was told of an edit of this that nobody knows the end of.
    template <class T, class IsWanted>
    [[nodiscard]] bool isUnknown(IsWanted isWanted) const;

    QList<Edit> m_done;
    QList<Edit> m_unknown; ///< nobody knows, and the person was told so
};

} // namespace dialbook::torture
