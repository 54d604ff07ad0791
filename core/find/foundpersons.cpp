// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/foundpersons.h"

#include "core/base/alphabet.h"
#include "core/find/findmarks.h"

#include <algorithm>
#include <unordered_set>

namespace dialbook {

namespace {

constexpr size_t mostEntries = 64;

QString numberKey(const Contact &contact, PrimaryNumber number)
{
    const QString dialled = contact.dialString(number);
    const std::string form = numberForm(dialled);
    return form.empty() ? dialled : QString::fromStdString(std::string(significantDigits(form)));
}

int rankOf(DirectoryCategory category)
{
    switch (category) {
    case DirectoryCategory::SpeedDial:
        return 0;
    case DirectoryCategory::Company:
        return 1;
    case DirectoryCategory::Workgroup:
        return 2;
    case DirectoryCategory::General:
        return 3;
    case DirectoryCategory::StationGroup:
    case DirectoryCategory::GroupAndProfile:
    case DirectoryCategory::Tracker:
    case DirectoryCategory::Unknown:
        break;
    }
    return 4;
}

bool leads(const FoundEntry &a, const FoundEntry &b)
{
    const int rankA = rankOf(a.directory.category);
    const int rankB = rankOf(b.directory.category);
    if (rankA != rankB) {
        return rankA < rankB;
    }
    if (a.directory.id != b.directory.id) {
        const int names = a.directory.name.compare(b.directory.name, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a.directory.id < b.directory.id;
    }
    return a.contact->id < b.contact->id;
}

/// Gathers the rows of one person after another.
class Gathering
{
public:
    explicit Gathering(const FindRows &rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] bool has(FindRow row) const { return m_taken.contains(row); }

    std::vector<FindRow> personOf(FindRow first)
    {
        std::vector<FindRow> person { first };
        m_taken.insert(first);
        UserId user = m_rows.contact(first)->user();
        for (size_t i = 0; i < person.size() && person.size() < mostEntries; ++i) {
            const ContactPtr &known = m_rows.contact(person[i]);
            size_t looked = 0;
            const auto look = [&](FindRow other) {
                const ContactPtr &contact = m_rows.contact(other);
                // Two users are two persons, whoever has the name and number of both.
                const bool otherUser = !user.isEmpty() && !contact->user().isEmpty()
                    && user.text().compare(contact->user().text(), Qt::CaseInsensitive) != 0;
                if (!otherUser && !m_rows.directory(other).gone && !has(other)
                    && showSamePerson(*known, *contact)) {
                    person.push_back(other);
                    m_taken.insert(other);
                    user = user.isEmpty() ? contact->user() : user;
                }
                return ++looked < FindRows::mostAlike;
            };
            if (!known->user().isEmpty()) {
                m_rows.forEachOfUser(known->user(), look);
            }
            looked = 0;
            m_rows.forEachOfNumber(person[i], look);
        }
        return person;
    }

private:
    const FindRows &m_rows;
    std::unordered_set<FindRow> m_taken;
};

void addNumbers(FoundPerson &person)
{
    QSet<QString> known;
    for (qsizetype entry = 0; entry < person.entries.size(); ++entry) {
        const Contact &contact = *person.entries.at(entry).contact;
        QSet<QString> own;
        for (const PrimaryNumber number : allPrimaryNumbers()) {
            const QString shown = contact.shownNumber(number);
            if (shown.isEmpty()) {
                continue;
            }
            const QString key = numberKey(contact, number);
            if (!known.contains(key)) {
                own.insert(key);
                person.numbers.append({ int(entry), number, shown, {} });
                if (entry == 0 && number == contact.numberToDial()) {
                    person.numberInUse = int(person.numbers.size()) - 1;
                }
            }
        }
        known.unite(own);
    }
}

} // namespace

bool showSamePerson(const Contact &a, const Contact &b)
{
    if (!a.user().isEmpty() && !b.user().isEmpty()) {
        return a.user().text().compare(b.user().text(), Qt::CaseInsensitive) == 0;
    }
    if (a.shownName().isEmpty() || a.shownName() != b.shownName()) {
        return false;
    }
    QSet<QString> numbers;
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        if (a.hasNumber(number)) {
            numbers.insert(numberKey(a, number));
        }
    }
    return std::any_of(allPrimaryNumbers().begin(), allPrimaryNumbers().end(),
        [&](PrimaryNumber number) { return b.hasNumber(number) && numbers.contains(numberKey(b, number)); });
}

struct PersonGathering::Private
{
    struct Ranked
    {
        uint32_t rank;
        std::vector<FindRow> rows;
        FoundPerson person;
    };

    const FindRows &rows;
    const FindSelection &selection;
    size_t most;
    Gathering gathering;
    std::vector<Ranked> ranked = {};
    size_t nextHit = 0;
    size_t nextPerson = 0; ///< to be completed
    int count = 0;

    /// False when there is nobody more to count.
    bool gather();
    void complete(Ranked &one, const FindTerms &terms) const;
};

bool PersonGathering::Private::gather()
{
    const std::vector<FindSelection::Hit> &hits = selection.hits();
    while (nextHit < hits.size() && gathering.has(hits[nextHit].row)) {
        ++nextHit;
    }
    if (nextHit == hits.size() || (ranked.size() == most && !selection.isWhole())) {
        return false;
    }
    const FindSelection::Hit &hit = hits[nextHit++];
    std::vector<FindRow> person = gathering.personOf(hit.row);
    ++count;
    if (ranked.size() < most) {
        ranked.push_back({ hit.rank, std::move(person), {} });
    }
    return true;
}

void PersonGathering::Private::complete(Ranked &one, const FindTerms &terms) const
{
    for (const FindRow row : one.rows) {
        one.person.entries.append({ rows.directory(row).value, rows.contact(row) });
    }
    std::sort(one.person.entries.begin(), one.person.entries.end(), &leads);
    one.person.name = one.person.entries.first().contact->shownName();
    addNumbers(one.person);
    mark(one.person, terms);
}

PersonGathering::PersonGathering(const FindRows &rows, const FindSelection &selection, qsizetype most)
    : d(new Private { rows, selection, size_t(most), Gathering(rows) })
{
}

PersonGathering::~PersonGathering() = default;

bool PersonGathering::step(const FindTerms &terms)
{
    if (d->gather()) {
        return true;
    }
    if (d->nextPerson < d->ranked.size()) {
        d->complete(d->ranked[d->nextPerson++], terms);
        return true;
    }
    return false;
}

qsizetype PersonGathering::size() const
{
    return qsizetype(d->ranked.size());
}

FindResult PersonGathering::take()
{
    // The selection went by the folded names; people expect the rules of their language.
    const Alphabet alphabet;
    std::stable_sort(
        d->ranked.begin(), d->ranked.end(), [&](const Private::Ranked &a, const Private::Ranked &b) {
            return a.rank != b.rank ? a.rank < b.rank : alphabet.compare(a.person.name, b.person.name) < 0;
        });
    FindResult result;
    result.persons.reserve(size());
    for (Private::Ranked &one : d->ranked) {
        result.persons.append(std::move(one.person));
    }
    result.countIsWhole = d->selection.isWhole();
    result.count = result.countIsWhole ? d->count : std::max(d->count, int(d->selection.nameCount()));
    return result;
}

} // namespace dialbook
