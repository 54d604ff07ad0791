// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directory.h"
#include "core/rest/restclient.h"

namespace dialbook {

/// urn:inin.com:directories:contactProperty: what can be filtered and sorted by (protocol.md 4.2).
enum class ContactProperty {
    EntryIdentifier = 0,
    FirstName = 1,
    LastName = 2,
    Extension = 3,
    UserIdentifier = 4,
    Department = 5,
    Company = 6,
    Title = 7,
    BusinessEmail = 13,
    Assistant = 14,
    BusinessPhone = 17,
    BusinessPhone2 = 18,
    HomePhone2 = 19,
    MobilePhone = 20,
    Fax = 21,
    Pager = 22,
    AssistantPhone = 23,
    Notes = 25,
    DisplayName = 26,
    HomePhone = 31,
    Workgroups = 33,
};

/// urn:inin.com:directories:contactFilterType.
enum class ContactFilterType { Exact = 0, Prefix = 1, Exists = 2, Empty = 3, Wildcards = 4 };

struct ContactFilter
{
    ContactProperty property = ContactProperty::DisplayName;
    ContactFilterType type = ContactFilterType::Prefix;
    QStringList expressions; ///< at least one; OR

    friend bool operator==(const ContactFilter &, const ContactFilter &) = default;
};

struct ContactSort
{
    ContactProperty property = ContactProperty::DisplayName;
    bool descending = false;

    friend bool operator==(const ContactSort &, const ContactSort &) = default;
};

/// Which part of a directory a subscription shows: directorySubscriptionParameters (protocol.md 4.2).
struct WindowQuery
{
    DirectoryId directory;
    int index = 0;
    int count = 300; ///< the documented most; the server may show fewer, or more
    QList<ContactFilter> filters; ///< AND
    QList<ContactSort> sorts;

    friend bool operator==(const WindowQuery &, const WindowQuery &) = default;
};

/// The directory subscriptions. Stateless.
class DirectoryApi
{
public:
    explicit DirectoryApi(RestClient &rest)
        : m_rest(rest)
    {
    }

    /// Metadata of all directories; answers come as directoriesMessage (4.1).
    Call<Done> subscribeToMetadata();
    /// Creates, replaces or moves a window; its first message is a snapshot (4.2, 4.3).
    Call<Done> subscribe(const SubscriptionId &id, const WindowQuery &query);
    Call<Done> unsubscribe(const SubscriptionId &id);

private:
    RestClient &m_rest;
};

[[nodiscard]] QJsonObject toJson(const WindowQuery &query);

} // namespace dialbook
