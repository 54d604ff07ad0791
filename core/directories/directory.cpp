// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directories/directory.h"

#include "core/rest/jsonreading.h"
#include "core/rest/restclient.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

template <class Enum, size_t count>
Enum readEnum(const QJsonValue &value, const std::array<std::pair<QLatin1StringView, Enum>, count> &known)
{
    const auto number = json::integer(value);
    const QString name = value.toString();
    for (const auto &[word, enumerator] : known) {
        if (number ? *number == qint64(enumerator) : name.compare(word, Qt::CaseInsensitive) == 0) {
            return enumerator;
        }
    }
    return Enum::Unknown;
}

constexpr std::array<std::pair<QLatin1StringView, DirectoryCategory>, 7> categories { {
    { "company"_L1, DirectoryCategory::Company },
    { "workgroup"_L1, DirectoryCategory::Workgroup },
    { "general"_L1, DirectoryCategory::General },
    { "stationGroup"_L1, DirectoryCategory::StationGroup },
    { "speedDial"_L1, DirectoryCategory::SpeedDial },
    { "groupAndProfile"_L1, DirectoryCategory::GroupAndProfile },
    { "tracker"_L1, DirectoryCategory::Tracker },
} };

constexpr std::array<std::pair<QLatin1StringView, DirectoryDisplay>, 4> displays { {
    { "list"_L1, DirectoryDisplay::List },
    { "filter"_L1, DirectoryDisplay::Filter },
    { "speedDial"_L1, DirectoryDisplay::SpeedDial },
    { "tracker"_L1, DirectoryDisplay::Tracker },
} };

} // namespace

Result<Directory> readDirectory(const QJsonObject &object)
{
    Directory directory;
    directory.id = DirectoryId(json::text(object.value("directoryID"_L1)).value_or(QString()));
    if (directory.id.isEmpty()) {
        return tl::unexpected(unreadable(u"a directoryMetadata without directoryID"_s));
    }
    directory.name = json::text(object.value("displayName"_L1)).value_or(QString());
    directory.category = readEnum(object.value("category"_L1), categories);
    directory.display = readEnum(object.value("displayType"_L1), displays);
    if (const auto value = object.value("accessRights"_L1); value.isObject()) {
        const QJsonObject flags = value.toObject();
        const auto flag = [&](QLatin1StringView name) {
            return json::boolean(flags.value(name)).value_or(false);
        };
        directory.rights = DirectoryRights { flag("read"_L1), flag("create"_L1), flag("update"_L1),
            flag("delete"_L1), flag("rename"_L1), flag("primaryNumber"_L1), flag("admin"_L1) };
    }
    if (const auto count = json::integer(object.value("count"_L1)); count && *count >= 0) {
        directory.count = int(*count);
    }
    directory.isPrivate = json::boolean(object.value("isPrivate"_L1)).value_or(false);
    directory.hasStatus = json::boolean(object.value("hasStatus"_L1)).value_or(false);
    directory.owner = UserId(json::text(object.value("ownerID"_L1)).value_or(QString()));
    return directory;
}

PendingCategories readPendingCategories(const QJsonValue &value)
{
    PendingCategories pending;
    const QJsonObject flags = value.toObject();
    for (const auto &[name, category] : categories) {
        if (json::boolean(flags.value(name)).value_or(false)) {
            pending.append(category);
        }
    }
    return pending;
}

} // namespace dialbook
