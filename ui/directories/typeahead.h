// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace dialbook {

/// Finds the next row of a list whose text begins with what is typed quickly in a row; the same letter
/// again goes to the next one. Case and accents ignored. Owned by the view that is typed into.
class TypeAhead
{
public:
    /// The row to go to, or -1. textOf is asked for rows from the current one on, around the end.
    [[nodiscard]] int find(
        const QString &typed, int current, int rowCount, const std::function<QString(int)> &textOf);

private:
    QString m_typed; ///< folded
    QElapsedTimer m_since;
};

} // namespace dialbook
