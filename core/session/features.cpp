// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/features.h"

#include "core/rest/jsonreading.h"

using namespace Qt::StringLiterals;

namespace dialbook {

Features Features::fromJson(const QJsonArray &list)
{
    Features features;
    for (const QJsonValue element : list) {
        const QJsonObject feature = element.toObject();
        const auto id = json::text(feature.value("featureId"_L1));
        const auto version = json::integer(feature.value("version"_L1));
        if (id && version) {
            features.m_versions.insert(*id, int(*version));
        }
    }
    return features;
}

bool Features::hasEventStream() const
{
    return version(u"messaging"_s) >= 2;
}

bool Features::canSeeDirectories() const
{
    return version(u"directories"_s) >= 4;
}

bool Features::canEditDirectories() const
{
    return version(u"directories"_s) >= 10;
}

bool Features::canValidateNumbers() const
{
    return version(u"phone-numbers"_s) >= 2;
}

} // namespace dialbook
