// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directory.h"
#include "core/find/findshard.h"
#include "core/find/rowtable.h"

#include <QDeadlineTimer>
#include <QHash>

#include <limits>
#include <memory>
#include <optional>

namespace dialbook {

/// A row of the index.
using FindRow = uint32_t;

/// The entries of the index in their shards: by place, by id, by user, and by name and number. Owned by
/// FindIndex.
class FindRows
{
public:
    /// A user, or a name and number, that more entries share than this is no person.
    static constexpr size_t mostAlike = 256;

    FindRows();

    // --- Directories, by the small numbers that rows keep of them
    struct KnownDirectory
    {
        Directory value;
        bool gone = false; ///< its rows are being removed
    };
    void setDirectory(const Directory &directory);
    [[nodiscard]] const std::vector<KnownDirectory> &directories() const { return m_directories; }

    // --- Entries
    void put(const DirectoryId &directory, const ContactPtr &contact);
    void remove(const DirectoryId &directory, const EntryId &entry);
    /// Its entries are not found any more; tidy() takes them away.
    void removeDirectory(const DirectoryId &directory);
    void clear();
    [[nodiscard]] size_t size() const { return m_size; }

    /// Does some of what was put off: true when there is more to do.
    bool tidy(const QDeadlineTimer &deadline);

    // --- Reading
    [[nodiscard]] const std::vector<std::unique_ptr<FindShard>> &shards() const { return m_shards; }
    [[nodiscard]] static FindRow rowOf(size_t shard, size_t row)
    {
        return FindRow(shard * FindShard::capacity + row);
    }
    [[nodiscard]] const FindShard &shardOf(FindRow row) const { return *m_shards[row / FindShard::capacity]; }
    [[nodiscard]] const ContactPtr &contact(FindRow row) const
    {
        return shardOf(row).contact(row % FindShard::capacity);
    }
    [[nodiscard]] const KnownDirectory &directory(FindRow row) const
    {
        return m_directories[shardOf(row).directory(row % FindShard::capacity)];
    }
    [[nodiscard]] std::string_view shownName(FindRow row) const
    {
        return shardOf(row).shownName(row % FindShard::capacity);
    }
    /// Calls visit(row) for rows of the same user, or of the same name with one of the row's numbers, until
    /// it returns false. Others may be among them.
    template <class Visit>
    void forEachOfUser(const UserId &user, Visit visit) const
    {
        m_users.forEach(hashOf(user), visit);
    }
    template <class Visit>
    void forEachOfNumber(FindRow row, Visit visit) const
    {
        forEachNumberHash(row, [&](uint32_t hash) { m_numbers.forEach(hash, visit); });
    }

private:
    [[nodiscard]] static uint32_t hashOf(const UserId &user);
    [[nodiscard]] static uint32_t hashOf(uint32_t directory, const EntryId &entry);
    [[nodiscard]] static uint32_t hashOf(uint32_t name, std::string_view number);
    template <class Visit>
    void forEachNumberHash(FindRow row, Visit visit) const
    {
        const FindShard &shard = shardOf(row);
        const uint32_t name = shard.nameHash(row % FindShard::capacity);
        std::string_view forms = name != 0 ? shard.numbers(row % FindShard::capacity) : std::string_view();
        for (size_t end = forms.find('\n'); end != std::string_view::npos; end = forms.find('\n')) {
            visit(hashOf(name, forms.substr(0, end)));
            forms.remove_prefix(end + 1);
        }
    }
    [[nodiscard]] uint32_t numberOf(const DirectoryId &directory);
    [[nodiscard]] std::optional<FindRow> find(uint32_t directory, const EntryId &entry) const;
    size_t openShard();
    void index(FindRow row);
    void unindex(FindRow row);
    void kill(FindRow row);
    bool emptyOne(const QDeadlineTimer &deadline);
    bool removeGone(const QDeadlineTimer &deadline);
    void moveRow(size_t fromShard, size_t place);

    std::vector<KnownDirectory> m_directories;
    QHash<DirectoryId, uint32_t> m_directoryNumbers;
    std::vector<std::unique_ptr<FindShard>> m_shards; ///< null: a free place
    size_t m_open = 0; ///< the shard that grows
    size_t m_size = 0;
    RowTable m_entries { std::numeric_limits<size_t>::max() };
    RowTable m_users { mostAlike };
    RowTable m_numbers { mostAlike };
    std::optional<FindRow> m_goneCursor; ///< removing rows of gone directories: up to here they are
    std::optional<size_t> m_emptying; ///< the shard that is being emptied
    size_t m_emptiedRows = 0;
    std::vector<std::unique_ptr<FindShard>> m_cleared; ///< to be freed, one at a time
};

} // namespace dialbook
