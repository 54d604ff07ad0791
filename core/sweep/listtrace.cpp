// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/listtrace.h"

namespace dialbook {

namespace {

/// Goes through one change backwards: the row's former place, or who came into it.
struct Back
{
    int row;
    std::optional<ContactPtr> found = {};

    void operator()(const RowsReset &change) { found = change.rows.value(row); }
    void operator()(const RowsInserted &change)
    {
        if (row >= change.first + change.rows.size()) {
            row -= int(change.rows.size());
        } else if (row >= change.first) {
            found = change.rows.at(row - change.first);
        }
    }
    void operator()(const RowsRemoved &change)
    {
        if (row >= change.first) {
            row += change.count;
        }
    }
    void operator()(const RowMoved &change)
    {
        if (row == change.to) {
            row = change.from;
        } else if (change.from < change.to) {
            row += row >= change.from && row < change.to ? 1 : 0;
        } else {
            row -= row > change.to && row <= change.from ? 1 : 0;
        }
    }
    void operator()(const RowsChanged &change)
    {
        if (row >= change.first && row < change.first + change.rows.size()) {
            found = change.rows.at(row - change.first);
        }
    }
};

} // namespace

ContactPtr rowBefore(const QList<ListChange> &changes, qsizetype step, int row, const ContactSequence &before)
{
    Back back { row };
    while (step-- > 0) {
        std::visit(back, changes.at(step));
        if (back.found) {
            return *back.found;
        }
    }
    return before.value(back.row);
}

} // namespace dialbook
