// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>

namespace dialbook {

/// urn:inin.com:directories:directoryCategory (protocol.md 4.1).
enum class DirectoryCategory {
    Company = 0,
    Workgroup = 1,
    General = 2,
    StationGroup = 3,
    SpeedDial = 4,
    GroupAndProfile = 5,
    Tracker = 6,
    Unknown = -1,
};

/// urn:inin.com:directories:directoryDisplayType (protocol.md 4.1).
enum class DirectoryDisplay { List = 0, Filter = 1, SpeedDial = 2, Tracker = 3, Unknown = -1 };

/// What the person may do with a directory (protocol.md 4.6).
struct DirectoryRights
{
    bool read = false;
    bool create = false;
    bool update = false;
    bool remove = false;
    bool rename = false;
    bool primaryNumber = false;
    bool admin = false;

    friend bool operator==(const DirectoryRights &, const DirectoryRights &) = default;
};

/// A directory's metadata as the server last told it. A speed-dial list is a directory of category
/// SpeedDial.
struct Directory
{
    DirectoryId id;
    QString name;
    DirectoryCategory category = DirectoryCategory::Unknown;
    DirectoryDisplay display = DirectoryDisplay::Unknown;
    std::optional<DirectoryRights> rights; ///< nothing: not told, let the server decide (4.6)
    std::optional<int> count; ///< may be missing or late
    bool isPrivate = false;
    bool hasStatus = false;
    UserId owner;

    [[nodiscard]] bool isSpeedDial() const { return category == DirectoryCategory::SpeedDial; }
    /// Entries are references to contacts that live elsewhere (4.7): workgroups and speed dials.
    [[nodiscard]] bool holdsReferences() const
    {
        return isSpeedDial() || category == DirectoryCategory::Workgroup;
    }

    friend bool operator==(const Directory &, const Directory &) = default;
};

/// Reads a directoryMetadata. A changed one replaces the former whole.
[[nodiscard]] Result<Directory> readDirectory(const QJsonObject &object);

/// Which categories the server is still loading (pendingCategories, protocol.md 4.1).
using PendingCategories = QList<DirectoryCategory>;
/// The categories that a pendingCategories object names.
[[nodiscard]] PendingCategories readPendingCategories(const QJsonValue &value);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::Directory)
