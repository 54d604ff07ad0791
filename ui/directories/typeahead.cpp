// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/typeahead.h"

#include "core/edits/slices.h"
#include "ui/directories/contactfilter.h"

#include <QApplication>

#include <algorithm>

namespace dialbook {

TypeAhead::TypeAhead(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TypeAhead::lookOn);
}

void TypeAhead::type(const QString &typed, int current, const Rows &rows)
{
    const bool carriesOn = m_since.isValid() && m_since.elapsed() < QApplication::keyboardInputInterval() * 2;
    m_since.start();
    stop();
    const QString letter = folded(typed);
    if (letter.isEmpty()) {
        return;
    }
    const bool again = carriesOn && m_typed == letter;
    m_typed = carriesOn && !again ? m_typed + letter : letter;
    m_rows = rows;
    // A longer beginning may still be the current row; a new or repeated letter means the next one.
    m_next = m_typed.size() > letter.size() ? std::max(current, 0) : current + 1;
    m_left = rows.count();
    lookOn();
}

void TypeAhead::stop()
{
    m_timer.stop();
    m_left = 0;
}

void TypeAhead::lookOn()
{
    QElapsedTimer clock;
    clock.start();
    const int count = m_rows.count();
    m_left = std::min(m_left, count);
    while (m_left > 0) {
        if (Slices::isTurnOver(clock)) {
            m_timer.start();
            return;
        }
        const int row = m_next % count;
        m_next = row + 1;
        --m_left;
        if (folded(m_rows.textOf(row)).startsWith(m_typed)) {
            stop();
            emit found(row);
            return;
        }
    }
    stop();
}

void TypeAhead::rowsInserted(int first, int last)
{
    m_next += first < m_next ? last - first + 1 : 0;
}

void TypeAhead::rowsRemoved(int first, int last)
{
    m_next -= first < m_next ? std::min(last + 1, m_next) - first : 0;
}

} // namespace dialbook
