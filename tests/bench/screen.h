// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/guidriver.h"

#include <QTimer>

namespace dialbook::bench {

/// Moves a table's scroll bar sixty times a second, to its end and back again.
class Scroller
{
public:
    /// Step: by so much of the bar's range each time.
    Scroller(QAbstractItemView &table, double step);

private:
    QAbstractItemView &m_table;
    double m_step;
    double m_at = 0;
    QTimer m_timer;
};

/// The whole program with its window, logged in.
class Screen
{
public:
    explicit Screen(const QString &address);

    [[nodiscard]] Application &app() { return m_person.app(); }
    [[nodiscard]] QAbstractItemView &table() { return *m_table; }
    /// The large directory of a simulator that generates contacts.
    void chooseGenerated();
    /// The table shows it, and its first row on the screen is loaded.
    [[nodiscard]] bool showsRows() const;

private:
    GuiDriver m_person;
    QAbstractItemView *m_table = nullptr;
    QAbstractItemView *m_tree = nullptr;
    bool m_isChosen = false;
};

} // namespace dialbook::bench
