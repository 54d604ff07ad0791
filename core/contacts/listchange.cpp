// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/listchange.h"

#include <QSet>

#include <algorithm>
#include <span>
#include <vector>

namespace dialbook {

namespace {

using Rows = QList<ContactPtr>;
using RowsView = std::span<const ContactPtr>;
using Flags = std::vector<char>; // bool, but quick

constexpr int nowhere = -1;

bool sameContact(const ContactPtr &a, const ContactPtr &b)
{
    return a && b && (a == b || a->id == b->id);
}

bool sameContent(const ContactPtr &a, const ContactPtr &b)
{
    return a == b || (a && b && *a == *b);
}

// How far to look for the place where two lists run in step again. Edits come in handfuls; what is farther
// away is found by id.
constexpr size_t lookAhead = 24;

} // namespace

// Rows that are in step are found by comparing pointers; only what is left is looked up by id.
std::vector<int> matchRows(RowsView before, RowsView after)
{
    std::vector<int> to(before.size(), nowhere);
    Flags taken(after.size(), false);
    size_t i = 0;
    size_t j = 0;
    while (i < before.size() && j < after.size()) {
        const ContactPtr &a = before[i];
        const ContactPtr &b = after[j];
        if (sameContact(a, b)) {
            to[i++] = int(j);
            taken[j++] = true;
            continue;
        }
        size_t skipBefore = 1;
        size_t skipAfter = 1;
        for (size_t ahead = 1; a && b && ahead <= lookAhead; ++ahead) {
            if (j + ahead < after.size() && after[j + ahead] == a) {
                skipBefore = 0;
                skipAfter = ahead;
                break;
            }
            if (i + ahead < before.size() && before[i + ahead] == b) {
                skipBefore = ahead;
                skipAfter = 0;
                break;
            }
        }
        i += skipBefore;
        j += skipAfter;
    }

    QHash<EntryId, int> left;
    const auto isLost = [&](size_t row) { return to[row] == nowhere && before[row]; };
    size_t lost = 0;
    while (lost < before.size() && !isLost(lost)) {
        ++lost;
    }
    if (lost == before.size()) {
        return to;
    }
    for (size_t row = 0; row < after.size(); ++row) {
        if (!taken[row] && after[row]) {
            left.insert(after[row]->id, int(row));
        }
    }
    for (size_t row = lost; row < before.size() && !left.isEmpty(); ++row) {
        if (!isLost(row)) {
            continue;
        }
        const auto found = left.find(before[row]->id);
        if (found != left.end()) {
            to[row] = *found;
            left.erase(found);
        }
    }
    return to;
}

namespace {

// Which rows of a list of distinct numbers may stay where they are so that the fewest must move: a longest
// increasing subsequence.
Flags longestIncreasing(const std::vector<int> &values)
{
    Flags chosen(values.size(), true);
    if (std::is_sorted(values.begin(), values.end())) {
        return chosen;
    }
    std::vector<int> tails; // tails[k]: the row that ends the best run of length k + 1
    std::vector<int> previous(values.size(), nowhere);
    for (size_t row = 0; row < values.size(); ++row) {
        const bool isLongest = tails.empty() || values[size_t(tails.back())] < values[row];
        const auto place = isLongest ? tails.end()
                                     : std::lower_bound(tails.begin(), tails.end(), values[row],
                                         [&](int tail, int value) { return values[size_t(tail)] < value; });
        if (place != tails.begin()) {
            previous[row] = *std::prev(place);
        }
        if (place == tails.end()) {
            tails.push_back(int(row));
        } else {
            *place = int(row);
        }
    }
    std::fill(chosen.begin(), chosen.end(), false);
    for (int row = tails.back(); row != nowhere; row = previous[size_t(row)]) {
        chosen[size_t(row)] = true;
    }
    return chosen;
}

// Counts the occupied places before a place while they change (a Fenwick tree).
class Places
{
public:
    explicit Places(const Flags &occupied)
        : m_sums(occupied.size() + 1, 0)
    {
        for (size_t i = 1; i < m_sums.size(); ++i) {
            m_sums[i] += occupied[i - 1] ? 1 : 0;
            if (const size_t above = i + (i & (~i + 1)); above < m_sums.size()) {
                m_sums[above] += m_sums[i];
            }
        }
    }

    void add(size_t place, int difference)
    {
        for (size_t i = place + 1; i < m_sums.size(); i += i & (~i + 1)) {
            m_sums[i] += difference;
        }
    }

    [[nodiscard]] int before(size_t place) const
    {
        int sum = 0;
        for (size_t i = place; i > 0; i -= i & (~i + 1)) {
            sum += m_sums[i];
        }
        return sum;
    }

private:
    std::vector<int> m_sums;
};

// The moves that put distinct numbers below `end` into ascending order, leaving the ones that may stay
// alone. Each mover goes directly behind the one that precedes it in the end, in ascending order, so that
// what has been moved once never moves again.
void appendMoves(
    const std::vector<int> &values, const Flags &stays, size_t end, int offset, QList<ListChange> &changes)
{
    std::vector<int> rowOf(end, nowhere); // by value
    for (size_t row = 0; row < values.size(); ++row) {
        rowOf[size_t(values[row])] = int(row);
    }
    // Which movers belong behind which staying row (or at the front).
    std::vector<size_t> movers;
    std::vector<std::pair<size_t, size_t>> followers(values.size() + 1, { 0, 0 }); // ranges of movers
    size_t anchor = 0;
    for (const int row : rowOf) {
        if (row == nowhere) {
            continue;
        }
        if (stays[size_t(row)]) {
            anchor = size_t(row) + 1;
            followers[anchor] = { movers.size(), movers.size() };
        } else {
            movers.push_back(size_t(row));
            followers[anchor].second = movers.size();
        }
    }
    // One line of places: the present place of every row, and behind each staying row the future places of
    // its followers.
    std::vector<size_t> present(values.size());
    std::vector<size_t> future(movers.size());
    size_t place = 0;
    for (size_t row = 0; row <= values.size(); ++row) {
        if (row > 0) {
            present[row - 1] = place++;
        }
        for (size_t mover = followers[row].first; mover < followers[row].second; ++mover) {
            future[mover] = place++;
        }
    }
    Flags occupied(place, false);
    for (const size_t old : present) {
        occupied[old] = true;
    }
    Places places(occupied);
    for (size_t mover = 0; mover < movers.size(); ++mover) {
        const size_t old = present[movers[mover]];
        const int from = places.before(old);
        places.add(old, -1);
        const int to = places.before(future[mover]);
        places.add(future[mover], 1);
        if (from != to) {
            changes.append(RowMoved { offset + from, offset + to });
        }
    }
}

// The neighbouring rows that are marked, in order, as first row and count.
template <class Function>
void forEachRun(const Flags &marked, Function function)
{
    for (size_t row = 0; row < marked.size(); ++row) {
        const size_t first = row;
        while (row < marked.size() && marked[row]) {
            ++row;
        }
        if (row > first) {
            function(int(first), int(row - first));
        }
    }
}

// Placeholders have no identity. Between two contacts that stay, one that was there becomes what is there
// now and has no past: a contact that has been loaded, or a placeholder. Marks those rows as taken.
void matchPlaceholders(RowsView before, const Flags &anchors, std::vector<int> &to, Flags &taken)
{
    size_t free = 0; // the next row of after that a placeholder may become
    std::vector<size_t> placeholders;
    const auto fill = [&](size_t end) {
        for (const size_t row : placeholders) {
            while (free < end && taken[free]) {
                ++free;
            }
            if (free >= end) {
                break;
            }
            taken[free] = true;
            to[row] = int(free++);
        }
        placeholders.clear();
        free = std::max(free, end);
    };
    size_t contacts = 0;
    for (size_t row = 0; row < before.size(); ++row) {
        if (to[row] != nowhere) {
            if (anchors[contacts++]) {
                fill(size_t(to[row]));
            }
        } else if (!before[row]) {
            placeholders.push_back(row);
        }
    }
    fill(taken.size());
}

QList<ListChange> changesInside(RowsView before, RowsView after, int offset)
{
    std::vector<int> to = matchRows(before, after);
    std::vector<int> contacts; // that are in both
    Flags taken(after.size(), false);
    for (const int row : to) {
        if (row != nowhere) {
            contacts.push_back(row);
            taken[size_t(row)] = true;
        }
    }
    const Flags anchors = longestIncreasing(contacts);
    matchPlaceholders(before, anchors, to, taken);

    Flags gone(before.size(), false);
    Flags differs(after.size(), false);
    std::vector<int> kept;
    Flags stays;
    kept.reserve(before.size());
    stays.reserve(before.size());
    size_t contact = 0;
    bool allStay = true;
    for (size_t row = 0; row < before.size(); ++row) {
        if (to[row] == nowhere) {
            gone[row] = true;
            continue;
        }
        // Placeholders were put between those that stay, and stay too.
        const bool remains = !before[row] || anchors[contact++];
        kept.push_back(to[row]);
        stays.push_back(remains);
        allStay = allStay && remains;
        differs[size_t(to[row])] = !sameContent(before[row], after[size_t(to[row])]);
    }
    for (char &flag : taken) {
        flag = !flag; // what is left of after is new
    }

    QList<ListChange> changes;
    const auto rowsOf = [&](int first, int count) {
        const auto part = after.subspan(size_t(first), size_t(count));
        return Rows(part.begin(), part.end());
    };
    forEachRun(gone, [&](int first, int count) { changes.prepend(RowsRemoved { offset + first, count }); });
    if (!allStay) {
        appendMoves(kept, stays, after.size(), offset, changes);
    }
    forEachRun(taken, [&](int first, int count) {
        changes.append(RowsInserted { offset + first, rowsOf(first, count) });
    });
    forEachRun(differs, [&](int first, int count) {
        changes.append(RowsChanged { offset + first, rowsOf(first, count) });
    });
    return changes;
}

// The same, for lists that differ in the middle only.
QList<ListChange> changesAt(const Rows &before, const Rows &after, int offset)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before.at(prefix) == after.at(prefix)) {
        ++prefix;
    }
    qsizetype suffix = 0;
    while (suffix < shorter - prefix
        && before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix)) {
        ++suffix;
    }
    if (prefix == before.size() && prefix == after.size()) {
        return {};
    }
    const auto inside = [&](const Rows &rows) {
        return RowsView(rows).subspan(size_t(prefix), size_t(rows.size() - prefix - suffix));
    };
    return changesInside(inside(before), inside(after), offset + int(prefix));
}

// A place of a list where rows come and go.
struct Piece
{
    int first = 0; ///< before any change
    int shift = 0; ///< by the changes to pieces before it
    Rows before;
    Rows after;
};

std::vector<Piece> piecesOf(const ContactSequence &rows, const QList<Splice> &splices)
{
    std::vector<Piece> pieces;
    pieces.reserve(size_t(splices.size()));
    for (const Splice &splice : splices) {
        if (pieces.empty() || pieces.back().first + pieces.back().before.size() != splice.first) {
            pieces.push_back({ splice.first, 0, {}, {} });
        }
        pieces.back().before.append(rows.mid(splice.first, splice.count));
        pieces.back().after.append(splice.rows);
    }
    return pieces;
}

// Where a contact that comes into a piece may be put: behind the one that precedes it in the end.
qsizetype placeFor(const Piece &piece, qsizetype row)
{
    const ContactPtr before = row > 0 ? piece.after.at(row - 1) : ContactPtr();
    if (before) {
        for (qsizetype i = 0; i < piece.before.size(); ++i) {
            if (sameContact(piece.before.at(i), before)) {
                return i + 1;
            }
        }
    }
    return std::min(row, piece.before.size());
}

// Contacts that go from one piece to another move there, so that they stay the same.
void moveBetween(std::vector<Piece> &pieces, QList<ListChange> &changes)
{
    QHash<EntryId, size_t> leavers; // and the piece they leave
    std::vector<std::vector<char>> known(pieces.size());
    for (size_t i = 0; i < pieces.size(); ++i) {
        const std::vector<int> to = matchRows(pieces[i].before, pieces[i].after);
        known[i].resize(size_t(pieces[i].after.size()), false);
        for (size_t row = 0; row < to.size(); ++row) {
            if (to[row] != nowhere) {
                known[i][size_t(to[row])] = true;
            } else if (const ContactPtr &contact = pieces[i].before.at(qsizetype(row))) {
                leavers.insert(contact->id, i);
            }
        }
    }
    for (size_t i = 0; i < pieces.size() && !leavers.isEmpty(); ++i) {
        for (size_t row = 0; row < known[i].size(); ++row) {
            const ContactPtr contact = pieces[i].after.at(qsizetype(row));
            const auto leaver = known[i][row] || !contact ? leavers.end() : leavers.find(contact->id);
            if (leaver == leavers.end()) {
                continue;
            }
            Piece &source = pieces[*leaver];
            const auto was = std::find_if(source.before.begin(), source.before.end(),
                [&](const ContactPtr &other) { return sameContact(other, contact); });
            const auto from = was - source.before.begin();
            const ContactPtr former = *was;
            const int fromRow = source.first + source.shift + int(from);
            source.before.removeAt(from);
            const qsizetype to = placeFor(pieces[i], qsizetype(row));
            pieces[i].before.insert(to, former);
            const auto [lower, upper] = std::minmax(*leaver, i);
            for (size_t between = lower + 1; between <= upper; ++between) {
                pieces[between].shift += *leaver < i ? -1 : 1;
            }
            const int toRow = pieces[i].first + pieces[i].shift + int(to);
            if (fromRow != toRow) {
                changes.append(RowMoved { fromRow, toRow });
            }
            leavers.erase(leaver);
        }
    }
}

template <class... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

QList<ListChange> changesBetween(const QList<ContactPtr> &before, const QList<ContactPtr> &after)
{
    return changesAt(before, after, 0);
}

QList<ListChange> changesFor(const ContactSequence &before, const QList<Splice> &splices)
{
    std::vector<Piece> pieces = piecesOf(before, splices);
    QList<ListChange> changes;
    if (pieces.size() > 1) {
        moveBetween(pieces, changes);
    }
    // From the last to the first, so that the rows of the others stay where they are.
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        changes.append(changesAt(piece->before, piece->after, piece->first + piece->shift));
    }
    return changes;
}

void apply(const ListChange &change, QList<ContactPtr> &rows)
{
    std::visit(Overloaded {
                   [&](const RowsReset &reset) { rows = reset.rows.toList(); },
                   [&](const RowsInserted &inserted) {
                       Rows result;
                       result.reserve(rows.size() + inserted.rows.size());
                       result.append(rows.mid(0, inserted.first));
                       result.append(inserted.rows);
                       result.append(rows.mid(inserted.first));
                       rows = std::move(result);
                   },
                   [&](const RowsRemoved &removed) { rows.remove(removed.first, removed.count); },
                   [&](const RowMoved &move) { rows.move(move.from, move.to); },
                   [&](const RowsChanged &changed) {
                       std::copy(changed.rows.begin(), changed.rows.end(), rows.begin() + changed.first);
                   },
               },
        change);
}

} // namespace dialbook
