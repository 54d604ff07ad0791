// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/listjoin.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace dialbook {

namespace {

constexpr int nowhere = -1;

// A row that left a live part for the gap beside it.
struct Leaver
{
    ContactPtr contact;
    bool sure = false; ///< pushed out by what came; else it may as well have been deleted
};

// A part together with what became of its rows.
struct Part
{
    LivePart *live = nullptr;
    int shownCount = 0; ///< rows that it had in the shown list
    bool isActive = false;
    std::vector<int> to; ///< for each shown row its new one
    std::vector<int> came;
    QList<Leaver> leftAbove; ///< over the first row, in order
    QList<Leaver> leftBelow;
    int freshAbove = 0; ///< rows that came in at the top and were not shown before
    int freshBelow = 0;
};

// How far the rows at one end of a part were shifted: the middle of a few, because one may have moved.
int shiftAt(const std::vector<int> &to, bool atEnd)
{
    std::array<int, 5> shifts {};
    size_t found = 0;
    for (size_t i = 0; i < to.size() && found < shifts.size(); ++i) {
        const size_t row = atEnd ? to.size() - 1 - i : i;
        if (to[row] != nowhere) {
            shifts[found++] = to[row] - int(row);
        }
    }
    std::sort(shifts.begin(), shifts.begin() + found);
    return found > 0 ? shifts[found / 2] : 0;
}

class Joiner
{
public:
    Joiner(const ContactRows &shown, int count, int extent, const std::vector<char> &verified,
        QList<LivePart> &parts)
        : m_shown(shown)
        , m_count(count)
        , m_extent(extent)
        , m_verified(verified)
    {
        m_parts.reserve(size_t(parts.size()));
        for (LivePart &live : parts) {
            live.disputed = false;
            Part part;
            part.live = &live;
            part.shownCount = std::clamp(shown.size() - live.first, 0, extent);
            m_parts.push_back(std::move(part));
        }
    }

    Join run()
    {
        for (Part &part : m_parts) {
            if (part.live->told || part.shownCount != part.live->rows.size()) {
                activate(part);
            }
        }
        for (size_t i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].isActive) {
                settleComers(i);
            }
        }
        for (Part &part : m_parts) {
            if (part.isActive) {
                findLeavers(part);
            }
        }
        std::sort(m_pulled.begin(), m_pulled.end());
        std::sort(m_emptied.begin(), m_emptied.end());
        for (size_t i = 1; i < m_parts.size(); ++i) {
            forgetDeleted(m_parts[i - 1], m_parts[i]);
        }
        for (size_t i = 0; i <= m_parts.size(); ++i) {
            joinGap(i);
            if (i < m_parts.size() && m_parts[i].isActive) {
                const Part &part = m_parts[i];
                m_join.splices.append(
                    { std::min(part.live->first, m_shown.size()), part.shownCount, part.live->rows });
            }
        }
        return std::move(m_join);
    }

private:
    [[nodiscard]] const ContactPtr &shownRow(const Part &part, size_t row) const
    {
        return m_shown.at(part.live->first + int(row));
    }

    void activate(Part &part)
    {
        part.isActive = true;
        const QList<ContactPtr> &rows = part.live->rows;
        const QList<ContactPtr> before = m_shown.sequence().mid(part.live->first, part.shownCount);
        part.to = matchRows(before, rows);
        std::vector<char> known(size_t(rows.size()), false);
        for (size_t row = 0; row < part.to.size(); ++row) {
            if (part.to[row] != nowhere) {
                known[size_t(part.to[row])] = true;
            } else if (const ContactPtr &gone = before.at(qsizetype(row))) {
                m_gone.insert(gone->id);
            }
        }
        for (size_t row = 0; row < known.size(); ++row) {
            if (!known[row] && rows.at(qsizetype(row))) {
                part.came.push_back(int(row));
            }
        }
    }

    // Where the rows that came into a part were before.
    void settleComers(size_t index)
    {
        Part &part = m_parts[index];
        int lastKept = nowhere;
        int firstKept = int(part.live->rows.size());
        for (const int row : part.to) {
            if (row != nowhere) {
                lastKept = std::max(lastKept, row);
                firstKept = std::min(firstKept, row);
            }
        }
        for (const int row : std::as_const(part.came)) {
            const ContactPtr contact = part.live->rows.at(row);
            if (const auto other = m_cameTo.constFind(contact->id); other != m_cameTo.cend()) {
                dispute(index, row, other->first, other->second, contact->id);
                continue;
            }
            m_cameTo.insert(contact->id, { index, row });
            const int was = m_shown.rowOf(contact->id);
            if (was < 0) {
                part.freshBelow += row > lastKept ? 1 : 0;
                part.freshAbove += row < firstKept ? 1 : 0;
                continue;
            }
            const size_t owner = partAt(was);
            if (owner == m_parts.size()) {
                (part.live->fresh ? m_emptied : m_pulled).push_back(was);
            } else if (!m_gone.contains(contact->id)) {
                Part &other = m_parts[owner];
                if (!other.isActive) {
                    activate(other);
                }
                const int there = other.to[size_t(was - other.live->first)];
                if (there != nowhere) {
                    dispute(index, row, owner, there, contact->id);
                }
            }
        }
    }

    // Two parts show the same contact: an edit has been told in part. The one that spoke last is right.
    void dispute(size_t one, int oneRow, size_t other, int otherRow, const EntryId &id)
    {
        const bool oneWins = m_parts[one].live->toldAt > m_parts[other].live->toldAt;
        LivePart &loser = *m_parts[oneWins ? other : one].live;
        loser.rows[oneWins ? otherRow : oneRow].reset();
        loser.disputed = true;
        m_join.disputed = true;
        m_cameTo.insert(id, oneWins ? std::pair(one, oneRow) : std::pair(other, otherRow));
    }

    [[nodiscard]] size_t partAt(int row) const
    {
        const auto next = std::upper_bound(m_parts.begin(), m_parts.end(), row,
            [](int wanted, const Part &part) { return wanted < part.live->first; });
        if (next == m_parts.begin()) {
            return m_parts.size();
        }
        const auto part = std::prev(next);
        return row < part->live->first + part->shownCount ? size_t(part - m_parts.begin()) : m_parts.size();
    }

    void findLeavers(Part &part)
    {
        const auto kept = [](int row) { return row != nowhere; };
        const auto firstKept = std::find_if(part.to.begin(), part.to.end(), kept) - part.to.begin();
        const auto lastKept = std::ptrdiff_t(part.to.size()) - 1
            - (std::find_if(part.to.rbegin(), part.to.rend(), kept) - part.to.rbegin());
        const bool isOther = lastKept < 0; // nothing is left of what was shown
        int above = 0; // rows that came from gaps above and below
        int below = 0;
        if (isOther) {
            for (const int row : part.came) {
                const int was =
                    m_shown.rowOf(part.live->rows.at(row) ? part.live->rows.at(row)->id : EntryId());
                above += was >= 0 && was < part.live->first ? 1 : 0;
                below += was >= part.live->first ? 1 : 0;
            }
        }
        const int shiftAbove = shiftAt(part.to, false);
        const int shiftBelow = shiftAt(part.to, true);
        for (size_t row = 0; row < part.to.size(); ++row) {
            const ContactPtr &contact = shownRow(part, row);
            if (part.to[row] != nowhere || !contact || m_cameTo.contains(contact->id)) {
                continue;
            }
            if (isOther) {
                if (below > above) {
                    part.leftAbove.append({ contact, true });
                } else {
                    part.leftBelow.append({ contact, above > 0 });
                }
            } else if (std::ptrdiff_t(row) > lastKept) {
                part.leftBelow.append({ contact, int(row) + shiftBelow >= m_extent });
            } else if (std::ptrdiff_t(row) < firstKept) {
                part.leftAbove.append({ contact, int(row) + shiftAbove < 0 });
            }
        }
    }

    // Between two parts that adjoin, what one pushed out goes to the other. If the other has spoken since
    // and does not show it, it has been deleted meanwhile: a server tells one edit after the other.
    void forgetDeleted(Part &above, Part &below) const
    {
        if (above.live->first + m_extent < below.live->first) {
            return;
        }
        const auto heardOfBy = [](const Part &from, const Part &to) {
            return [&from, &to](const Leaver &leaver) {
                const auto left = from.live->goneAt.constFind(leaver.contact->id);
                return left != from.live->goneAt.cend() && *left < to.live->toldAt;
            };
        };
        above.leftBelow.removeIf(heardOfBy(above, below));
        below.leftAbove.removeIf(heardOfBy(below, above));
    }

    // The rows between the part before index and the one at it.
    void joinGap(size_t index)
    {
        const Part *before = index > 0 ? &m_parts[index - 1] : nullptr;
        const Part *behind = index < m_parts.size() ? &m_parts[index] : nullptr;
        const auto edges = [&](int size) {
            const int first = before ? std::min(size, before->live->first + std::min(m_extent, size)) : 0;
            return std::pair(first, behind ? std::min(behind->live->first, size) : size);
        };
        const auto [oldFirst, oldEnd] = edges(m_shown.size());
        const auto [newFirst, newEnd] = edges(m_count);
        const auto inside = [first = oldFirst, end = oldEnd](const std::vector<int> &all) {
            return std::vector<int>(std::lower_bound(all.begin(), all.end(), first),
                std::lower_bound(all.begin(), all.end(), end));
        };
        Gap gap { oldFirst, oldEnd, inside(m_pulled), inside(m_emptied), {}, {}, 0, true };
        const bool somebodyLeft =
            (before && !before->leftBelow.isEmpty()) || (behind && !behind->leftAbove.isEmpty());
        if (gap.taken.empty() && gap.emptied.empty() && !somebodyLeft
            && oldEnd - oldFirst == newEnd - newFirst) {
            return;
        }
        int missing = (newEnd - newFirst) - (oldEnd - oldFirst - int(gap.taken.size()));
        // What was surely pushed in has its place.
        QList<Leaver> unsureAbove;
        QList<Leaver> unsureBelow;
        if (before) {
            missing -= admit(before->leftBelow, before->live->fresh, gap.top, unsureAbove);
        }
        if (behind) {
            missing -= admit(behind->leftAbove, behind->live->fresh, gap.bottom, unsureBelow);
        }
        // What only may have been pushed in is taken where something is missing.
        while (missing > 0 && !unsureAbove.isEmpty()) {
            gap.top.prepend(unsureAbove.takeLast().contact);
            --missing;
        }
        while (missing > 0 && !unsureBelow.isEmpty()) {
            gap.bottom.append(unsureBelow.takeFirst().contact);
            --missing;
        }
        if (missing > 0) {
            gap.padding = missing;
            gap.explained = false;
        } else if (missing < 0) {
            shrink(gap, -missing, before ? before->freshBelow : 0, behind ? behind->freshAbove : 0);
        }
        if (gap.padding > 0 || !gap.taken.empty() || !gap.top.isEmpty() || !gap.bottom.isEmpty()) {
            m_join.gaps.append({ newFirst, newEnd - 1, gap.explained });
        }
        displacePlaceholders(gap, unsureAbove, unsureBelow);
        append(gap, !behind);
        m_join.explained = m_join.explained && gap.explained;
    }

    struct Gap
    {
        int first = 0; ///< in the shown list
        int end = 0;
        std::vector<int> taken; ///< shown rows that are not in it any more, in order
        std::vector<int> emptied; ///< shown rows that are placeholders now, in order
        QList<ContactPtr> top; ///< pushed in
        QList<ContactPtr> bottom;
        int padding = 0;
        bool explained = true;

        [[nodiscard]] bool isTaken(int row) const
        {
            return std::binary_search(taken.begin(), taken.end(), row);
        }
        [[nodiscard]] bool isEmptied(int row) const
        {
            return std::binary_search(emptied.begin(), emptied.end(), row);
        }
        void take(int row) { taken.insert(std::lower_bound(taken.begin(), taken.end(), row), row); }
    };

    static int admit(
        const QList<Leaver> &leavers, bool fresh, QList<ContactPtr> &admitted, QList<Leaver> &unsure)
    {
        for (const Leaver &leaver : leavers) {
            if (leaver.sure && !fresh) {
                admitted.append(leaver.contact);
            } else {
                unsure.append(leaver);
            }
        }
        return int(admitted.size());
    }

    // Takes rows out of a gap that got too long: placeholders whose contacts came into the parts beside
    // it, then other placeholders, then rows of which nobody knows which is the one that went.
    void shrink(Gap &gap, int surplus, int freshAbove, int freshBelow)
    {
        for (int row = gap.first; surplus > 0 && freshAbove > 0 && row < gap.end && !m_shown.at(row); ++row) {
            gap.take(row);
            --surplus;
            --freshAbove;
        }
        for (int row = gap.end - 1;
             surplus > 0 && freshBelow > 0 && row >= gap.first && !m_shown.at(row) && !gap.isTaken(row);
             --row) {
            gap.take(row);
            --surplus;
            --freshBelow;
        }
        if (surplus == 0) {
            return;
        }
        gap.explained = false;
        std::vector<char> isTaken(size_t(gap.end - gap.first), false);
        for (const int row : gap.taken) {
            isTaken[size_t(row - gap.first)] = true;
        }
        const auto take = [&](int row) {
            char &taken = isTaken[size_t(row - gap.first)];
            surplus -= taken ? 0 : 1;
            taken = true;
        };
        if (!m_shown.isWhole()) {
            for (int row = gap.end - 1; row >= gap.first && surplus > 0; --row) {
                if (!m_shown.at(row)) {
                    take(row);
                }
            }
        }
        const bool isLast = gap.end == m_shown.size();
        const int middle = isLast ? gap.end : gap.first + (gap.end - gap.first) / 2;
        for (int row = middle - 1; row >= gap.first && surplus > 0; --row) {
            take(row);
        }
        for (int row = middle; row < gap.end && surplus > 0; ++row) {
            take(row);
        }
        gap.taken.clear();
        for (size_t row = 0; row < isTaken.size(); ++row) {
            if (isTaken[row]) {
                gap.taken.push_back(gap.first + int(row));
            }
        }
        // Nothing is left to take: what was pushed in has been deleted, too.
        while (surplus > 0 && !gap.bottom.isEmpty()) {
            gap.bottom.removeFirst();
            --surplus;
        }
        while (surplus > 0 && !gap.top.isEmpty()) {
            gap.top.removeLast();
            --surplus;
        }
    }

    // A part that was put anew shows other rows: those that were there are somewhere beside it. Where it is
    // not known what is beside it they are kept, so that whoever looks at one of them does not lose it.
    void displacePlaceholders(Gap &gap, QList<Leaver> &above, QList<Leaver> &below)
    {
        const auto keepSure = [](QList<Leaver> &leavers) {
            leavers.removeIf([](const Leaver &leaver) { return !leaver.sure; });
        };
        keepSure(above);
        keepSure(below);
        if (m_shown.isWhole() && gap.emptied.empty()) {
            return;
        }
        const auto isFree = [&](int row) {
            return (!m_shown.at(row) || gap.isEmptied(row)) && !gap.isTaken(row);
        };
        const auto isRight = [&](int row) {
            const auto stretch = size_t(row / m_extent);
            return stretch < m_verified.size() && m_verified[stretch];
        };
        for (int row = gap.first; row < gap.end && !above.isEmpty() && !isRight(row); ++row) {
            if (isFree(row)) {
                gap.take(row);
                gap.top.prepend(above.takeLast().contact);
            }
        }
        for (int row = gap.end - 1; row >= gap.first && !below.isEmpty() && !isRight(row); --row) {
            if (isFree(row)) {
                gap.take(row);
                gap.bottom.append(below.takeFirst().contact);
            }
        }
    }

    void append(const Gap &gap, bool isLast)
    {
        const int padded = isLast ? gap.end : gap.first + (gap.end - gap.first) / 2;
        const auto pad = [&] {
            if (gap.padding > 0) {
                m_join.splices.append({ padded, 0, QList<ContactPtr>(gap.padding) });
            }
        };
        if (!gap.top.isEmpty()) {
            m_join.splices.append({ gap.first, 0, gap.top });
        }
        bool isPadded = false;
        std::vector<int> touched;
        std::set_union(gap.taken.begin(), gap.taken.end(), gap.emptied.begin(), gap.emptied.end(),
            std::back_inserter(touched));
        for (const int row : touched) {
            if (!isPadded && row >= padded) {
                isPadded = true;
                pad();
            }
            const bool isTaken = gap.isTaken(row);
            m_join.splices.append({ row, 1, QList<ContactPtr>(isTaken ? 0 : 1) });
            if (!isTaken) {
                m_join.gaps.append({ row, row + int(gap.top.size()), false }); // it lacks one now
            }
        }
        if (!isPadded) {
            pad();
        }
        if (!gap.bottom.isEmpty()) {
            m_join.splices.append({ gap.end, 0, gap.bottom });
        }
    }

    const ContactRows &m_shown;
    int m_count;
    int m_extent;
    const std::vector<char> &m_verified;
    std::vector<Part> m_parts;
    QSet<EntryId> m_gone; ///< out of a part, perhaps into another
    QHash<EntryId, std::pair<size_t, int>> m_cameTo; ///< part and row
    std::vector<int> m_pulled; ///< rows of gaps that came into a part
    std::vector<int> m_emptied; ///< the same, into a fresh one
    Join m_join;
};

} // namespace

Join joinParts(const ContactRows &shown, int count, int extent, const std::vector<char> &verified,
    QList<LivePart> &parts)
{
    return Joiner(shown, count, extent, verified, parts).run();
}

} // namespace dialbook
