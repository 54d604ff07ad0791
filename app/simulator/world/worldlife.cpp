// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/fold.h"
#include "app/simulator/world/timestamp.h"
#include "app/simulator/world/worldstore.h"

#include <algorithm>

// What happens in the contact centre by itself: statuses, calls, edits by other people.
namespace icwssim {

namespace {

// uniform_int_distribution gives different numbers with different libraries; this does not.
std::size_t pick(std::mt19937 &random, std::size_t count)
{
    return static_cast<std::size_t>(random()) % count;
}

} // namespace

bool World::setUserStatus(const std::string &userId, const std::string &statusId, bool onPhone)
{
    const std::string wanted = foldCase(statusId);
    const auto status = std::find_if(m_statuses.begin(), m_statuses.end(),
        [&wanted](const Status &candidate) { return foldCase(candidate.id) == wanted; });
    if (status == m_statuses.end())
        return false;
    const std::string folded = foldCase(userId);
    bool found = false;
    for (const auto &[id, where] : m_stores) {
        if (!where->directory.hasStatus || where->directory.holdsReferences())
            continue;
        std::vector<EntryPtr> theirs;
        for (const auto &[entryId, entry] : where->entries) {
            if (entry->contact->status && foldCase(entry->contact->text(TextField::UserId)) == folded)
                theirs.push_back(entry);
        }
        for (const EntryPtr &old : theirs) {
            auto contact = std::make_shared<Contact>(*old->contact);
            LiveStatus &live = *contact->status;
            const std::int64_t moment = now();
            if (live.statusId != status->id) {
                live.statusId = status->id;
                live.statusChanged = moment;
                live.notes.clear();
                live.until = 0;
            }
            if (live.onPhone != onPhone) {
                live.onPhone = onPhone;
                live.onPhoneChanged = moment;
            }
            Entry renewed = *old;
            renewed.contact = std::move(contact);
            replaceEntry(*where, std::move(renewed));
            found = true;
        }
    }
    return found;
}

void World::tickStatuses(std::mt19937 &random, int changes)
{
    std::vector<EntryPtr> people;
    for (const auto &[id, where] : m_stores) {
        if (!where->directory.hasStatus || where->directory.holdsReferences())
            continue;
        for (const auto &[entryId, entry] : where->entries) {
            if (entry->contact->status && entry->contact->status->loggedIn)
                people.push_back(entry);
        }
    }
    if (people.empty() || m_statuses.empty())
        return;
    // The store has no order of its own; the same seed shall tell the same story.
    std::sort(people.begin(), people.end(),
        [](const EntryPtr &left, const EntryPtr &right) { return left->id < right->id; });
    for (int i = 0; i < changes; ++i) {
        const Contact &person = *people[pick(random, people.size())]->contact;
        const LiveStatus &live = *person.status;
        const bool call = pick(random, 3) != 0;
        const Status &next = m_statuses[pick(random, m_statuses.size())];
        if (call)
            setUserStatus(person.text(TextField::UserId), live.statusId, !live.onPhone);
        else
            setUserStatus(person.text(TextField::UserId), next.id, live.onPhone && next.onPhoneAllowed);
    }
}

bool World::editAtRandom(std::mt19937 &random, const std::string &directoryId)
{
    static constexpr std::array<const char *, 6> kTitles { "Account Manager", "Purchasing",
        "Facility Manager", "Leiterin Einkauf", "Директор", "Head of Logistics" };
    static constexpr std::array<const char *, 6> kNames { "Albrecht", "Okonkwo", "Żak", "Nováková", "Serrano",
        "Ward" };
    Store *target = store(directoryId);
    if (!target || target->directory.readOnly || target->directory.holdsReferences())
        return false;
    const std::size_t what = pick(random, 10);
    const DirectoryIndex &all = target->index({}, {}, {});
    Entry entry;
    auto contact = std::make_shared<Contact>();
    if (what == 0 || all.size() == 0) {
        const std::string name = kNames[pick(random, kNames.size())];
        contact->setText(TextField::LastName, name);
        contact->setText(TextField::FirstName, "New");
        contact->setText(TextField::DisplayName, name + ", New");
        contact->setPhone(
            PhoneField::BusinessPhone, { "317555" + std::to_string(1000 + pick(random, 9000)), {}, false });
        entry.id = freshId("c-");
        entry.flags = EntryFlags { true, true, true, true };
        entry.primaryNumber = 1;
    } else {
        const EntryPtr old = all.at(static_cast<int>(pick(random, static_cast<std::size_t>(all.size()))));
        if (what == 1) {
            eraseEntry(*target, old->id);
            return true;
        }
        entry = *old;
        *contact = *old->contact;
        if (what < 5)
            contact->setText(TextField::Title, kTitles[pick(random, kTitles.size())]);
        else if (what < 8)
            contact->setPhone(PhoneField::MobilePhone,
                { "(317) 555-" + std::to_string(1000 + pick(random, 9000)), {}, false });
        else
            contact->setText(TextField::DisplayName,
                std::string(kNames[pick(random, kNames.size())]) + " " + std::to_string(pick(random, 100)));
    }
    entry.contact = std::move(contact);
    replaceEntry(*target, std::move(entry));
    return true;
}

} // namespace icwssim
