// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QString>

namespace dialbook {

/// The feature versions a server announced (protocol.md 2.6): integers, compared with >=, a missing
/// feature is unsupported, array order means nothing.
class Features
{
public:
    /// Reads connectionResponse.features / featureInfoList; versions may come as text.
    [[nodiscard]] static Features fromJson(const QJsonArray &list);

    [[nodiscard]] int version(const QString &featureId) const { return m_versions.value(featureId, 0); }

    /// Event stream; below that only polling (3.2).
    [[nodiscard]] bool hasEventStream() const;
    /// Directory metadata, subscriptions and look-up (directories 4).
    [[nodiscard]] bool canSeeDirectories() const;
    /// Contact and speed-dial writing (directories 10); below that Dialbook is read-only.
    [[nodiscard]] bool canEditDirectories() const;
    /// phone-numbers/query-details (phone-numbers 2), used by Validate.
    [[nodiscard]] bool canValidateNumbers() const;

    friend bool operator==(const Features &, const Features &) = default;

private:
    QHash<QString, int> m_versions;
};

} // namespace dialbook
