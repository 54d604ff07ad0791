// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

// The plain values of the simulated contact centre. Nothing here knows of HTTP or of sessions.
namespace icwssim {

using Json = nlohmann::json;

// Why an operation was not done: everything an ICWS error body and its status line need
// (protocol.md 5). `type` is the `__type` of the body, empty for a plain common:error.
struct Refusal
{
    int httpStatus = 400;
    std::string errorId;
    std::optional<int> errorCode;
    std::string message;
    std::string propertyName;
    std::string type;

    // The error body, with exactly the members that have something to say.
    Json body() const;

    static Refusal missingProperty(const std::string &propertyName);
    static Refusal invalidProperty(const std::string &propertyName, const std::string &reason);
    static Refusal forbidden(const std::string &message);
    static Refusal notFound(int httpStatus, const std::string &message);
    static Refusal badRequest(const std::string &message);
};

struct Done
{
};

// A value, or the reason why there is none.
template <typename T>
class Outcome
{
public:
    Outcome(T value) // NOLINT(google-explicit-constructor): returned straight from either branch
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Refusal refusal) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(refusal))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const { return std::get<0>(m_state); }
    T &operator*() { return std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Refusal &refusal() const { return std::get<1>(m_state); }

private:
    std::variant<T, Refusal> m_state;
};

// Somebody who can log in. Ids are matched without regard to case, as the real server does.
struct User
{
    std::string id;
    std::string displayName;
    std::string password;
    bool directoryAdmin = false; // overrides ownership in the directories that they can see
    bool viewGeneralDirectories = true;
    bool havePrivateContacts = true;
    bool allowSpeedDials = true;
    bool viewStatus = true; // "View Directory Status Columns"
};

// A status that agents can choose ("Available", "At Lunch" and so on).
struct Status
{
    std::string id;
    std::string text;
    bool onPhoneAllowed = true;
};

enum class Category { Company = 0, Workgroup = 1, General = 2, StationGroup = 3, SpeedDial = 4 };
enum class DisplayType { List = 0, Filter = 1, SpeedDial = 2, Tracker = 3 };

// What people other than the owner may do in a directory (speed dials: what the creator granted).
struct SharedRights
{
    bool create = false;
    bool update = false;
    bool remove = false;
};

// The seven flags of directoryAccessRights, as they hold for one user (protocol.md 4.6, 8a.1, 3, 4).
struct DirectoryRights
{
    bool read = false;
    bool create = false;
    bool update = false;
    bool remove = false;
    bool rename = false;
    bool primaryNumber = false;
    bool admin = false;

    Json json() const;
};

struct Directory
{
    std::string id;
    std::string displayName;
    Category category = Category::General;
    DisplayType displayType = DisplayType::List;
    std::string schemaId;
    std::string ownerId; // empty: nobody's
    bool isPrivate = false; // seen by its owner only
    bool readOnly = false; // the source cannot be written by anybody (Company, LDAP, stations)
    bool hasStatus = false;
    bool hasActivation = false;
    bool hasDynamicFields = false;
    bool canRefresh = false;
    bool subscribable = true; // false: a directory subscription answers 405
    SharedRights others;

    bool holdsReferences() const
    {
        return category == Category::Workgroup || category == Category::SpeedDial;
    }
};

// The text members of contactEntry, in the order of the table in fields.cpp.
enum class TextField : std::uint8_t {
    Assistant,
    BusinessAddress,
    BusinessCity,
    BusinessCountry,
    BusinessEmail,
    BusinessState,
    BusinessZipCode,
    Company,
    Department,
    DisplayName,
    FirstName,
    HomeAddress,
    HomeCity,
    HomeCountry,
    HomeEmail,
    HomeState,
    HomeZipCode,
    LastName,
    Notes,
    StatusUri,
    Title,
    // from here on readable, but not editable
    Alias,
    Extension,
    TrackerData,
    UserId,
    VoicemailLocation,
};

enum class PhoneField : std::uint8_t {
    AssistantPhone,
    BusinessPhone,
    BusinessPhone2,
    Fax,
    HomePhone,
    HomePhone2,
    MobilePhone,
    Pager,
};

// A number as somebody typed it (editablePhoneNumber). What the dial plan makes of it is derived.
struct Phone
{
    std::string baseNumber;
    std::string extension;
    bool autoDialable = false;

    bool empty() const { return baseNumber.empty() && extension.empty(); }
    bool operator==(const Phone &) const = default;
};

// The live part of an entry that is an IC user (protocol.md 4.4).
struct LiveStatus
{
    std::string statusId;
    std::string notes;
    Phone forwardNumber;
    std::int64_t until = 0; // seconds since 1970, 0: open-ended
    std::int64_t statusChanged = 0;
    std::int64_t onPhoneChanged = 0;
    bool loggedIn = false;
    bool onPhone = false;
    std::vector<std::string> stations;
    std::vector<std::string> icServers;
};

// The contents of a contact. Stored sparsely: most contacts fill few of the fields.
// Immutable once in the world; an edit replaces it.
struct Contact
{
    const std::string &text(TextField field) const;
    void setText(TextField field, std::string value);
    const Phone &phone(PhoneField field) const;
    void setPhone(PhoneField field, Phone value);

    std::vector<std::pair<TextField, std::string>> texts;
    std::vector<std::pair<PhoneField, Phone>> phones;
    std::vector<std::string> workgroups;
    std::vector<std::string> skills;
    std::optional<LiveStatus> status;
};

// Stored flags: what people other than the owner may do to the entry (protocol.md 8a.1).
struct EntryFlags
{
    bool read = true;
    bool create = false;
    bool update = false;
    bool remove = false;

    bool operator==(const EntryFlags &) const = default;
};

// Where the entry of a workgroup or speed-dial directory really lives.
struct Link
{
    std::string sourceDirectoryId;
    std::string sourceEntryId;
};

// One row of a directory. A reference has `link` and shares the contents of its source;
// its id is the link id, its primary number the link's.
struct Entry
{
    std::string id;
    std::string ownerId;
    std::optional<EntryFlags> flags; // absent: others may read, and nothing else
    int primaryNumber = -1; // defaultPhoneNumberType
    std::optional<bool> activated;
    std::optional<Link> link;
    std::shared_ptr<const Contact> contact;
    std::uint64_t revision = 0; // changes whenever anything that a reader could see has changed
};
using EntryPtr = std::shared_ptr<const Entry>;

} // namespace icwssim
