// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/contacts/contactfield.h"
#include "core/rest/restclient.h"

namespace dialbook {

/// Who sees a speed-dial list, and what others may do with it; decided at its creation for good
/// (protocol.md 4.8).
struct SpeedDialSharing
{
    bool shared = false; ///< accessRights.read: public
    bool othersMayAdd = false;
    bool othersMayChange = false;
    bool othersMayRemove = false;

    friend bool operator==(const SpeedDialSharing &, const SpeedDialSharing &) = default;
};

/// Speed-dial lists and their links (protocol.md 4.8; vendor-speed-dial-link.txt). Stateless. Links may
/// be refused as Busy.
class SpeedDialApi
{
public:
    explicit SpeedDialApi(RestClient &rest)
        : m_rest(rest)
    {
    }

    Call<DirectoryId> create(const QString &name, const SpeedDialSharing &sharing);
    Call<Done> rename(const DirectoryId &list, const QString &name);
    Call<Done> remove(const DirectoryId &list);
    Call<LinkId> addLink(const DirectoryId &list, const ContactRef &contact, PrimaryNumber primary);
    Call<Done> setPrimaryNumber(const DirectoryId &list, const LinkId &link, PrimaryNumber primary);
    Call<Done> removeLink(const DirectoryId &list, const LinkId &link);

private:
    RestClient &m_rest;
};

/// The directoryParameters of a new list.
[[nodiscard]] QJsonObject toJson(const QString &name, const SpeedDialSharing &sharing);

} // namespace dialbook
