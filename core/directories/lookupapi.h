// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/rest/restclient.h"

namespace dialbook {

/// urn:inin.com:directories:lookupEntryType (protocol.md 4.9).
enum class LookupType {
    User = 1,
    StandalonePhone = 2,
    Station = 3,
    StationGroup = 4,
    AttendantProfile = 5,
    Workgroup = 6,
    OutboundAttendantProfile = 7, ///< from directories 11
    Unknown = 0,
};

/// urn:inin.com:directories:lookupEntryProperty: where to look.
enum class LookupProperty {
    FirstName = 1,
    LastName = 2,
    DisplayName = 3,
    Department = 4,
    EntryIdentifier = 5,
    Extension = 6,
    MobilePhone = 7,
    HomePhone = 8,
    HomePhone2 = 9,
    HomeEmail = 10,
    BusinessPhone = 11,
    BusinessPhone2 = 12,
    BusinessEmail = 13,
    IsActive = 14,
};

/// urn:inin.com:directories:lookupComparisonType. Always without regard to case.
enum class LookupComparison { Exact = 1, StartsWith = 2, Contains = 3, Wildcards = 4 };

/// What to look up: entries of any of these types with the text in any of these properties.
struct LookupQuery
{
    QList<LookupType> types;
    QList<LookupProperty> properties;
    LookupComparison comparison = LookupComparison::Contains;
    QString text;
    int mostEntries = 15;
};

/// A user, station or workgroup that was found. Numbers are what is dialled; empty where there is none.
struct LookupEntry
{
    LookupType type = LookupType::Unknown;
    QString id;
    QString displayName;
    QString firstName;
    QString lastName;
    QString department;
    QString extension;
    QString businessPhone;
    QString businessPhone2;
    QString homePhone;
    QString homePhone2;
    QString mobilePhone;
    QString businessEmail;
    QString homeEmail;
    QString statusUri;
    bool voicemailCapable = false;
    std::optional<bool> active;

    friend bool operator==(const LookupEntry &, const LookupEntry &) = default;
};

struct LookupResult
{
    QList<LookupEntry> entries;
    bool moreMatched = false; ///< than mostEntries
    QString asNumber; ///< the text read as a number by the dial plan; may be empty
};

/// directories/lookup-entries: finds users, stations and workgroups anywhere (never contacts of general
/// directories); entries that the person may not search are missing (protocol.md 4.9). Stateless.
class LookupApi
{
public:
    explicit LookupApi(RestClient &rest)
        : m_rest(rest)
    {
    }

    Call<LookupResult> find(const LookupQuery &query);

private:
    RestClient &m_rest;
};

[[nodiscard]] QJsonObject toJson(const LookupQuery &query);
[[nodiscard]] Result<LookupResult> readLookupResult(const RestReply &reply);

} // namespace dialbook
