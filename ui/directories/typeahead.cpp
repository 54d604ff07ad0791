// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/typeahead.h"

#include "ui/directories/contactfilter.h"

#include <QApplication>

namespace dialbook {

int TypeAhead::find(
    const QString &typed, int current, int rowCount, const std::function<QString(int)> &textOf)
{
    const bool carriesOn = m_since.isValid() && m_since.elapsed() < QApplication::keyboardInputInterval() * 2;
    m_since.start();
    const QString letter = folded(typed);
    if (letter.isEmpty() || rowCount == 0) {
        return -1;
    }
    const bool again = carriesOn && m_typed == letter;
    m_typed = carriesOn && !again ? m_typed + letter : letter;
    // A longer beginning may still be the current row; a new or repeated letter means the next one.
    const int start = m_typed.size() > letter.size() ? std::max(current, 0) : current + 1;
    for (int i = 0; i < rowCount; ++i) {
        const int row = (start + i) % rowCount;
        if (folded(textOf(row)).startsWith(m_typed)) {
            return row;
        }
    }
    return -1;
}

} // namespace dialbook
