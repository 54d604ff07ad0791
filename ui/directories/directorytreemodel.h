// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/alphabet.h"
#include "core/directories/directory.h"

#include <QAbstractItemModel>

#include <functional>

namespace dialbook {

/// The directories grouped by category, speed dials first, by name inside a group. A group is there while
/// it has directories or the server is still loading them. Follows the server by differences, so that what
/// is chosen stays chosen. Belongs to the page.
class DirectoryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        DirectoryIdRole = Qt::UserRole, ///< DirectoryId; empty for a group
        CountRole, ///< int; invalid when it is not told
        PrivateRole, ///< bool
        PendingRole, ///< bool: a group whose directories are still coming
        BeingDeletedRole, ///< bool
        AttentionRole, ///< int: links that need attention, of a group: in all of its lists
    };

    explicit DirectoryTreeModel(QObject *parent = nullptr);

    void reset(const QList<Directory> &directories, const PendingCategories &pending);
    /// Adds it, or takes over what is new about it.
    void upsert(const Directory &directory);
    void remove(const DirectoryId &id);
    void setPending(const PendingCategories &pending);
    void setBeingDeleted(std::function<bool(const DirectoryId &)> predicate);
    void setAttention(std::function<int(const DirectoryId &)> count);
    /// The answer of one of these questions has changed.
    void touch(const DirectoryId &id);

    [[nodiscard]] QModelIndex indexOf(const DirectoryId &id) const;
    [[nodiscard]] const Directory *directoryAt(const QModelIndex &index) const;
    /// The one to show when this one goes: the next of its group, else the one before, else the first
    /// of all; empty when there is no other.
    [[nodiscard]] DirectoryId neighbourOf(const DirectoryId &id) const;
    /// The first one of all, top to bottom.
    [[nodiscard]] DirectoryId first() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        DirectoryCategory category;
        QList<Directory> directories;
    };

    [[nodiscard]] int groupRow(DirectoryCategory category) const;
    [[nodiscard]] int ensureGroup(DirectoryCategory category);
    void dropGroupIfEmpty(int row);
    [[nodiscard]] bool isPending(DirectoryCategory category) const { return m_pending.contains(category); }
    [[nodiscard]] int placeFor(const Group &group, const Directory &directory, int skip = -1) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant directoryData(const Directory &directory, int role) const;
    [[nodiscard]] bool isBeingDeleted(const Directory &directory) const;
    [[nodiscard]] int attentionOf(const Directory &directory) const;
    [[nodiscard]] int attentionOf(const Group &group) const;

    QList<Group> m_groups;
    PendingCategories m_pending;
    Alphabet m_alphabet;
    std::function<bool(const DirectoryId &)> m_beingDeleted;
    std::function<int(const DirectoryId &)> m_attention;
};

/// E.g. "2 need attention".
[[nodiscard]] QString attentionText(int links);

} // namespace dialbook
