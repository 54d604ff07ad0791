// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/listchange.h"

#include <QRandomGenerator>

namespace dialbook::bench {

/// Made-up people as a server sends them, the same ones for the same seed: most fields filled, several
/// scripts, numbers in several formats.
class People
{
public:
    explicit People(quint32 seed = 1);

    [[nodiscard]] ContactPtr next();
    [[nodiscard]] QList<ContactPtr> next(int count);
    /// One edit by somebody else: mostly a change, now and then a new or a deleted contact, or one that
    /// moves to another place. Rows becomes what it leads to.
    [[nodiscard]] ListChange edit(QList<ContactPtr> &rows);

private:
    [[nodiscard]] int below(qsizetype limit) { return int(m_random.bounded(quint32(limit))); }
    [[nodiscard]] ContactPtr person(const QString &id);

    QRandomGenerator m_random;
    int m_count = 0;
};

} // namespace dialbook::bench
