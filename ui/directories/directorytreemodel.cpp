// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/directorytreemodel.h"

#include "ui/contacts/contacttext.h"
#include "ui/widgets/glyphs.h"

#include <QFont>

#include <algorithm>
#include <numeric>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

/// Top to bottom.
constexpr std::array order {
    DirectoryCategory::SpeedDial,
    DirectoryCategory::Company,
    DirectoryCategory::Workgroup,
    DirectoryCategory::General,
    DirectoryCategory::StationGroup,
    DirectoryCategory::GroupAndProfile,
    DirectoryCategory::Tracker,
    DirectoryCategory::Unknown,
};

int rank(DirectoryCategory category)
{
    return int(std::find(order.begin(), order.end(), category) - order.begin());
}

Glyph glyphOf(DirectoryCategory category)
{
    switch (category) {
    case DirectoryCategory::SpeedDial:
        return Glyph::SpeedDial;
    case DirectoryCategory::Company:
    case DirectoryCategory::Workgroup:
    case DirectoryCategory::GroupAndProfile:
        return Glyph::People;
    case DirectoryCategory::StationGroup:
        return Glyph::Station;
    case DirectoryCategory::General:
    case DirectoryCategory::Tracker:
    case DirectoryCategory::Unknown:
        break;
    }
    return Glyph::Book;
}

QString attentionTip(int links)
{
    return DirectoryTreeModel::tr("%n links need attention. Select one to see why.", nullptr, links);
}

/// A group's index holds 0, a directory's its category's rank + 1: both outlive groups that come and go.
constexpr quintptr groupId = 0;

} // namespace

QString attentionText(int links)
{
    //: quietly beside a speed dial: so many of its links should be looked at
    return DirectoryTreeModel::tr("%n need attention", nullptr, links);
}

DirectoryTreeModel::DirectoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void DirectoryTreeModel::reset(const QList<Directory> &directories, const PendingCategories &pending)
{
    beginResetModel();
    m_groups.clear();
    m_pending = pending;
    for (const DirectoryCategory category : order) {
        Group group { category, {} };
        for (const Directory &directory : directories) {
            if (directory.category == category) {
                group.directories.insert(placeFor(group, directory), directory);
            }
        }
        if (!group.directories.isEmpty() || isPending(category)) {
            m_groups += group;
        }
    }
    endResetModel();
}

void DirectoryTreeModel::upsert(const Directory &directory)
{
    const QModelIndex known = indexOf(directory.id);
    if (known.isValid() && directoryAt(known)->category != directory.category) {
        remove(directory.id);
    } else if (known.isValid()) {
        const int groupAt = groupRow(directory.category);
        const int to = placeFor(m_groups.at(groupAt), directory, known.row());
        if (to != known.row()) {
            const QModelIndex parent = known.parent();
            beginMoveRows(parent, known.row(), known.row(), parent, to > known.row() ? to + 1 : to);
            m_groups[groupAt].directories.move(known.row(), to);
            endMoveRows();
        }
        m_groups[groupAt].directories[to] = directory;
        const QModelIndex changed = indexOf(directory.id);
        emit dataChanged(changed, changed);
        return;
    }
    const int groupAt = ensureGroup(directory.category);
    const int row = placeFor(m_groups.at(groupAt), directory);
    beginInsertRows(index(groupAt, 0), row, row);
    m_groups[groupAt].directories.insert(row, directory);
    endInsertRows();
}

void DirectoryTreeModel::remove(const DirectoryId &id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid()) {
        return;
    }
    const int groupAt = index.parent().row();
    beginRemoveRows(index.parent(), index.row(), index.row());
    m_groups[groupAt].directories.removeAt(index.row());
    endRemoveRows();
    dropGroupIfEmpty(groupAt);
}

void DirectoryTreeModel::setPending(const PendingCategories &pending)
{
    const PendingCategories before = std::exchange(m_pending, pending);
    for (const DirectoryCategory category : order) {
        if (before.contains(category) == isPending(category)) {
            continue;
        }
        if (isPending(category)) {
            const QModelIndex group = index(ensureGroup(category), 0);
            emit dataChanged(group, group);
        } else if (const int row = groupRow(category); row >= 0) {
            emit dataChanged(index(row, 0), index(row, 0));
            dropGroupIfEmpty(row);
        }
    }
}

void DirectoryTreeModel::setBeingDeleted(std::function<bool(const DirectoryId &)> predicate)
{
    m_beingDeleted = std::move(predicate);
}

void DirectoryTreeModel::setAttention(std::function<int(const DirectoryId &)> count)
{
    m_attention = std::move(count);
}

void DirectoryTreeModel::touch(const DirectoryId &id)
{
    if (const QModelIndex index = indexOf(id); index.isValid()) {
        emit dataChanged(index, index);
        if (m_attention) {
            emit dataChanged(index.parent(), index.parent()); // the sum
        }
    }
}

QModelIndex DirectoryTreeModel::indexOf(const DirectoryId &id) const
{
    for (const Group &group : m_groups) {
        for (int row = 0; row < int(group.directories.size()); ++row) {
            if (group.directories.at(row).id == id) {
                return createIndex(row, 0, quintptr(rank(group.category)) + 1);
            }
        }
    }
    return {};
}

const Directory *DirectoryTreeModel::directoryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId) {
        return nullptr;
    }
    const int row = groupRow(order.at(size_t(index.internalId() - 1)));
    if (row < 0 || index.row() >= m_groups.at(row).directories.size()) {
        return nullptr;
    }
    return &m_groups.at(row).directories.at(index.row());
}

DirectoryId DirectoryTreeModel::neighbourOf(const DirectoryId &id) const
{
    const QModelIndex index = indexOf(id);
    for (const int row : { index.row() + 1, index.row() - 1 }) {
        if (const Directory *sibling = index.isValid() ? directoryAt(index.siblingAtRow(row)) : nullptr) {
            return sibling->id;
        }
    }
    for (const Group &group : m_groups) {
        for (const Directory &directory : group.directories) {
            if (directory.id != id) {
                return directory.id;
            }
        }
    }
    return {};
}

DirectoryId DirectoryTreeModel::first() const
{
    return neighbourOf({});
}

QModelIndex DirectoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(
        row, column, parent.isValid() ? quintptr(rank(m_groups.at(parent.row()).category)) + 1 : groupId);
}

QModelIndex DirectoryTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId) {
        return {};
    }
    const int row = groupRow(order.at(size_t(index.internalId() - 1)));
    return row < 0 ? QModelIndex() : createIndex(row, 0, groupId);
}

int DirectoryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    if (parent.internalId() != groupId || parent.column() != 0) {
        return 0;
    }
    return int(m_groups.at(parent.row()).directories.size());
}

int DirectoryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant DirectoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (const Directory *directory = directoryAt(index)) {
        return directoryData(*directory, role);
    }
    return groupData(m_groups.at(index.row()), role);
}

Qt::ItemFlags DirectoryTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (index.internalId() == groupId) {
        return Qt::ItemIsEnabled; // a heading can be folded, never chosen
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant DirectoryTreeModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(group.category);
    case Qt::AccessibleTextRole: {
        const QString label = labelOf(group.category);
        if (isPending(group.category)) {
            //: for screen readers: a group of directories that are still being loaded
            return tr("%1, loading").arg(label);
        }
        const int attention = attentionOf(group);
        return attention > 0 ? label + u", "_s + attentionText(attention) : label;
    }
    case Qt::ToolTipRole:
        return attentionOf(group) > 0 ? QVariant(attentionTip(attentionOf(group))) : QVariant();
    case AttentionRole:
        return attentionOf(group);
    case PendingRole:
        return isPending(group.category);
    case PrivateRole:
    case BeingDeletedRole:
        return false;
    case DirectoryIdRole:
        return QVariant::fromValue(DirectoryId());
    default:
        return {};
    }
}

QVariant DirectoryTreeModel::directoryData(const Directory &directory, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return directory.name;
    case Qt::ToolTipRole: {
        QString text = directory.name;
        if (directory.isPrivate) {
            text += QChar(u'\n') + tr("Private: only its owner sees it.");
        }
        if (const int attention = attentionOf(directory); attention > 0) {
            text += QChar(u'\n') + attentionTip(attention);
        }
        if (isBeingDeleted(directory)) {
            text += QChar(u'\n') + tr("Being deleted.");
        }
        return plainToolTip(text);
    }
    case Qt::AccessibleTextRole: {
        // All that is drawn, in words.
        QStringList parts { directory.name };
        if (directory.isPrivate) {
            parts += tr("private");
        }
        if (directory.count) {
            parts += tr("%Ln entries", nullptr, *directory.count);
        }
        if (const int attention = attentionOf(directory); attention > 0) {
            parts += attentionText(attention);
        }
        if (isBeingDeleted(directory)) {
            parts += tr("being deleted");
        }
        return parts.join(QStringLiteral(", "));
    }
    case Qt::DecorationRole:
        return glyph(glyphOf(directory.category));
    case Qt::FontRole:
        if (isBeingDeleted(directory)) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case DirectoryIdRole:
        return QVariant::fromValue(directory.id);
    case CountRole:
        return directory.count ? QVariant(*directory.count) : QVariant();
    case PrivateRole:
        return directory.isPrivate;
    case PendingRole:
        return false;
    case BeingDeletedRole:
        return isBeingDeleted(directory);
    case AttentionRole:
        return attentionOf(directory);
    default:
        return {};
    }
}

int DirectoryTreeModel::groupRow(DirectoryCategory category) const
{
    for (int row = 0; row < int(m_groups.size()); ++row) {
        if (m_groups.at(row).category == category) {
            return row;
        }
    }
    return -1;
}

int DirectoryTreeModel::ensureGroup(DirectoryCategory category)
{
    if (const int row = groupRow(category); row >= 0) {
        return row;
    }
    int row = 0;
    while (row < m_groups.size() && rank(m_groups.at(row).category) < rank(category)) {
        ++row;
    }
    beginInsertRows({}, row, row);
    m_groups.insert(row, Group { category, {} });
    endInsertRows();
    return row;
}

void DirectoryTreeModel::dropGroupIfEmpty(int row)
{
    if (!m_groups.at(row).directories.isEmpty() || isPending(m_groups.at(row).category)) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_groups.removeAt(row);
    endRemoveRows();
}

int DirectoryTreeModel::placeFor(const Group &group, const Directory &directory, int skip) const
{
    int place = 0;
    for (int row = 0; row < int(group.directories.size()); ++row) {
        if (row == skip) {
            continue;
        }
        const Directory &other = group.directories.at(row);
        const int compared = m_alphabet.compare(other.name, directory.name);
        if (compared > 0 || (compared == 0 && directory.id < other.id)) {
            break;
        }
        ++place;
    }
    return place;
}

int DirectoryTreeModel::attentionOf(const Directory &directory) const
{
    return m_attention && directory.isSpeedDial() ? m_attention(directory.id) : 0;
}

int DirectoryTreeModel::attentionOf(const Group &group) const
{
    return std::accumulate(group.directories.begin(), group.directories.end(), 0,
        [this](int sum, const Directory &directory) { return sum + attentionOf(directory); });
}

bool DirectoryTreeModel::isBeingDeleted(const Directory &directory) const
{
    return m_beingDeleted && m_beingDeleted(directory.id);
}

} // namespace dialbook
