// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/foundpersons.h"

#include "core/base/alphabet.h"
#include "core/find/findmarks.h"

#include <algorithm>
#include <unordered_set>

namespace dialbook {

namespace {

constexpr size_t mostEntries = 64;

/// What is dialled, in the form that is compared.
std::string keyOf(std::string_view dialled)
{
    const std::string form = numberForm(dialled);
    return std::string(form.empty() ? dialled : significantDigits(form));
}

/// Calls visit(PrimaryNumber, key) for each number that the contact has. Reads the contact in place: a person
/// may be put together from dozens of entries, each compared with others.
template <class Visit>
void forEachNumber(const Contact &contact, Visit visit)
{
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        if (const auto field = phoneFieldOf(number)) {
            const PhoneView phone = contact.phoneUtf8(*field);
            if (!phone.isEmpty() || !phone.edit.empty() || !phone.extension.empty()) {
                visit(number, keyOf(phone.standardized.empty() ? phone.display : phone.standardized));
            }
        } else if (number == PrimaryNumber::Extension && !contact.extensionUtf8().empty()) {
            visit(number, keyOf(contact.extensionUtf8()));
        }
    }
}

using NumberKeys = std::vector<std::string>;

NumberKeys numberKeysOf(const Contact &contact)
{
    NumberKeys keys;
    keys.reserve(4);
    forEachNumber(contact, [&keys](PrimaryNumber, std::string key) { keys.push_back(std::move(key)); });
    return keys;
}

bool hasUser(const Contact &contact)
{
    return !contact.block().at(ContactBlock::User).empty();
}

bool haveSameName(const Contact &a, const Contact &b)
{
    const std::string_view nameA = a.utf8(ContactField::DisplayName);
    const std::string_view nameB = b.utf8(ContactField::DisplayName);
    if (!nameA.empty() && !nameB.empty()) {
        return nameA == nameB;
    }
    const QString shown = a.shownName();
    return !shown.isEmpty() && shown == b.shownName();
}

bool showSamePerson(const Contact &a, const NumberKeys &numbersOfA, const Contact &b)
{
    if (hasUser(a) && hasUser(b)) {
        return a.user().text().compare(b.user().text(), Qt::CaseInsensitive) == 0;
    }
    if (!haveSameName(a, b)) {
        return false;
    }
    bool same = false;
    forEachNumber(b, [&](PrimaryNumber, const std::string &key) {
        same = same || std::find(numbersOfA.begin(), numbersOfA.end(), key) != numbersOfA.end();
    });
    return same;
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

/// The order of a person's entries.
bool leads(const FindRows &rows, FindRow a, FindRow b)
{
    const Directory &directoryA = rows.directory(a).value;
    const Directory &directoryB = rows.directory(b).value;
    const int rankA = rankOf(directoryA.category);
    const int rankB = rankOf(directoryB.category);
    if (rankA != rankB) {
        return rankA < rankB;
    }
    if (directoryA.id != directoryB.id) {
        const int names = directoryA.name.compare(directoryB.name, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : directoryA.id < directoryB.id;
    }
    return rows.contact(a)->id < rows.contact(b)->id;
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
            const Contact &known = *m_rows.contact(person[i]);
            const NumberKeys numbers = numberKeysOf(known);
            size_t looked = 0;
            const auto look = [&](FindRow other) {
                ++looked;
                if (has(other) || m_rows.directory(other).gone) {
                    return looked < FindRows::mostAlike;
                }
                const Contact &contact = *m_rows.contact(other);
                // Two users are two persons, whoever has the name and number of both.
                const bool otherUser = !user.isEmpty() && hasUser(contact)
                    && user.text().compare(contact.user().text(), Qt::CaseInsensitive) != 0;
                if (!otherUser && showSamePerson(known, numbers, contact)) {
                    person.push_back(other);
                    m_taken.insert(other);
                    user = user.isEmpty() ? contact.user() : user;
                }
                return looked < FindRows::mostAlike;
            };
            if (hasUser(known)) {
                m_rows.forEachOfUser(known.user(), look);
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
    std::unordered_set<std::string> known;
    const PrimaryNumber inUse = person.entries.first().contact->numberToDial();
    for (qsizetype entry = 0; entry < person.entries.size(); ++entry) {
        const Contact &contact = *person.entries.at(entry).contact;
        NumberKeys own;
        forEachNumber(contact, [&](PrimaryNumber number, std::string key) {
            if (known.contains(key)) {
                return;
            }
            person.numbers.append({ int(entry), number, contact.shownNumber(number), {} });
            if (entry == 0 && number == inUse) {
                person.numberInUse = int(person.numbers.size()) - 1;
            }
            own.push_back(std::move(key));
        });
        known.insert(std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    }
}

} // namespace

bool showSamePerson(const Contact &a, const Contact &b)
{
    return showSamePerson(a, numberKeysOf(a), b);
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
    std::sort(one.rows.begin(), one.rows.end(), [this](FindRow a, FindRow b) { return leads(rows, a, b); });
    one.person.entries.reserve(qsizetype(one.rows.size()));
    for (const FindRow row : one.rows) {
        one.person.entries.append({ rows.directory(row).value, rows.contact(row) });
    }
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
