// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/findrows.h"

#include <functional>

namespace dialbook {

namespace {

/// Spreads a hash over all of its bits.
uint32_t mixed(size_t hash)
{
    uint64_t h = hash;
    h = (h ^ (h >> 32)) * 0x9e3779b97f4a7c15ULL;
    return uint32_t(h >> 32);
}

constexpr size_t mostDead = 4; ///< of so many rows one: then a shard is emptied into another

} // namespace

FindRows::FindRows() = default;

uint32_t FindRows::hashOf(const UserId &user)
{
    return mixed(qHash(user.text().toLower()));
}

uint32_t FindRows::hashOf(uint32_t directory, const EntryId &entry)
{
    return mixed(qHashMulti(0, directory, entry));
}

uint32_t FindRows::hashOf(uint32_t name, std::string_view number)
{
    return mixed(std::hash<std::string_view>()(significantDigits(number)) + size_t(name) * 31);
}

// --- Directories ---------------------------------------------------------------------------------------

uint32_t FindRows::numberOf(const DirectoryId &directory)
{
    const auto known = m_directoryNumbers.constFind(directory);
    if (known != m_directoryNumbers.cend()) {
        return *known;
    }
    const auto number = uint32_t(m_directories.size());
    m_directories.push_back({});
    m_directories.back().value.id = directory;
    m_directoryNumbers.insert(directory, number);
    return number;
}

void FindRows::setDirectory(const Directory &directory)
{
    m_directories[numberOf(directory.id)].value = directory;
}

void FindRows::removeDirectory(const DirectoryId &directory)
{
    if (const auto known = m_directoryNumbers.constFind(directory); known != m_directoryNumbers.cend()) {
        m_directories[*known].gone = true;
        m_directoryNumbers.erase(known);
        m_goneCursor = 0;
    }
}

// --- Entries -------------------------------------------------------------------------------------------

std::optional<FindRow> FindRows::find(uint32_t directory, const EntryId &entry) const
{
    std::optional<FindRow> found;
    m_entries.forEach(hashOf(directory, entry), [&](FindRow row) {
        if (shardOf(row).directory(row % FindShard::capacity) == directory && contact(row)->id == entry) {
            found = row;
        }
        return !found;
    });
    return found;
}

size_t FindRows::openShard()
{
    if (m_open < m_shards.size() && m_shards[m_open] && !m_shards[m_open]->isFull()) {
        return m_open;
    }
    if (m_open < m_shards.size() && m_shards[m_open]) {
        m_shards[m_open]->seal();
    }
    m_open = 0;
    while (m_open < m_shards.size() && m_shards[m_open]) {
        ++m_open;
    }
    if (m_open == m_shards.size()) {
        m_shards.emplace_back();
    }
    m_shards[m_open] = std::make_unique<FindShard>();
    return m_open;
}

void FindRows::index(FindRow row)
{
    const FindShard &shard = shardOf(row);
    const size_t place = row % FindShard::capacity;
    const Contact &contact = *shard.contact(place);
    m_entries.insert(hashOf(shard.directory(place), contact.id), row);
    if (!contact.user().isEmpty()) {
        m_users.insert(hashOf(contact.user()), row);
    }
    forEachNumberHash(row, [&](uint32_t hash) { m_numbers.insert(hash, row); });
}

void FindRows::unindex(FindRow row)
{
    const FindShard &shard = shardOf(row);
    const size_t place = row % FindShard::capacity;
    const Contact &contact = *shard.contact(place);
    m_entries.remove(hashOf(shard.directory(place), contact.id), row);
    if (!contact.user().isEmpty()) {
        m_users.remove(hashOf(contact.user()), row);
    }
    forEachNumberHash(row, [&](uint32_t hash) { m_numbers.remove(hash, row); });
}

void FindRows::kill(FindRow row)
{
    unindex(row);
    m_shards[row / FindShard::capacity]->kill(row % FindShard::capacity);
    --m_size;
}

void FindRows::put(const DirectoryId &directory, const ContactPtr &contact)
{
    const uint32_t number = numberOf(directory);
    const FindKey key = findKeyOf(*contact);
    if (const std::optional<FindRow> former = find(number, contact->id)) {
        FindShard &shard = *m_shards[*former / FindShard::capacity];
        const size_t place = *former % FindShard::capacity;
        // Most changes are of a status, which is not searched.
        if (shard.contact(place)->user() == contact->user() && shard.hasKey(place, key)) {
            shard.replace(place, contact);
            return;
        }
        kill(*former);
    }
    const size_t shard = openShard();
    const std::string_view name = std::string_view(key.names).substr(0, key.names.find('\n'));
    const uint32_t nameHash = name.empty() ? 0 : mixed(std::hash<std::string_view>()(name)) | 1;
    const size_t place = m_shards[shard]->append(number, contact, key, nameHash);
    index(rowOf(shard, place));
    ++m_size;
}

void FindRows::remove(const DirectoryId &directory, const EntryId &entry)
{
    const auto number = m_directoryNumbers.constFind(directory);
    if (number == m_directoryNumbers.cend()) {
        return;
    }
    if (const std::optional<FindRow> row = find(*number, entry)) {
        kill(*row);
    }
}

void FindRows::clear()
{
    for (std::unique_ptr<FindShard> &shard : m_shards) {
        if (shard) {
            m_cleared.push_back(std::move(shard));
        }
    }
    m_shards.clear();
    m_directories.clear();
    m_directoryNumbers.clear();
    m_entries.clear();
    m_users.clear();
    m_numbers.clear();
    m_open = 0;
    m_size = 0;
    m_goneCursor.reset();
    m_emptying.reset();
}

// --- Tidying -------------------------------------------------------------------------------------------

bool FindRows::tidy(const QDeadlineTimer &deadline)
{
    while (!m_cleared.empty()) {
        if (deadline.hasExpired()) {
            return true;
        }
        m_cleared.pop_back();
    }
    return removeGone(deadline) || emptyOne(deadline);
}

bool FindRows::removeGone(const QDeadlineTimer &deadline)
{
    while (m_goneCursor) {
        const size_t shard = *m_goneCursor / FindShard::capacity;
        if (shard >= m_shards.size()) {
            m_goneCursor.reset();
            break;
        }
        const size_t place = *m_goneCursor % FindShard::capacity;
        if (!m_shards[shard] || place >= m_shards[shard]->rowCount()) {
            m_goneCursor = rowOf(shard + 1, 0);
            continue;
        }
        const FindRow row = *m_goneCursor;
        m_goneCursor = row + 1;
        if (contact(row) && directory(row).gone) {
            kill(row);
        }
        if (place % 32 == 0 && deadline.hasExpired()) {
            return true;
        }
    }
    return false;
}

bool FindRows::emptyOne(const QDeadlineTimer &deadline)
{
    while (true) {
        if (!m_emptying) {
            for (size_t i = 0; i < m_shards.size() && !m_emptying; ++i) {
                const FindShard *shard = m_shards[i].get();
                if (shard && i != m_open
                    && (shard->rowCount() - shard->liveCount()) * mostDead > shard->rowCount()) {
                    m_emptying = i;
                    m_emptiedRows = 0;
                }
            }
            if (!m_emptying) {
                return false;
            }
        }
        const FindShard &from = *m_shards[*m_emptying];
        while (m_emptiedRows < from.rowCount()) {
            moveRow(*m_emptying, m_emptiedRows++);
            if (m_emptiedRows % 16 == 0 && deadline.hasExpired()) {
                return true;
            }
        }
        m_shards[*m_emptying].reset();
        m_emptying.reset();
    }
}

void FindRows::moveRow(size_t fromShard, size_t place)
{
    if (!m_shards[fromShard]->contact(place)) {
        return;
    }
    const FindRow from = rowOf(fromShard, place);
    const size_t to = openShard();
    const size_t placed = m_shards[to]->append(*m_shards[fromShard], place);
    kill(from);
    index(rowOf(to, placed));
    ++m_size;
}

} // namespace dialbook
