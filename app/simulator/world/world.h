// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/model.h"
#include "app/simulator/world/window.h"

#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace icwssim {

// Switches for what the documentation leaves open (protocol.md 8a). May be changed at any time.
struct WorldOptions
{
    std::optional<int> maxDirectoryStatusWatches = 300; // nullopt: not configured on the server
    std::optional<int> clientDirectoryPageSize;
    bool replaceOnPut = true; // false: members left out of a PUT are kept (merge)
    bool effectiveRightsOnRead = false; // true: an entry's accessRights are the reader's own
    bool linksOutliveSource = false; // true: deleting a contact leaves what refers to it as it was
    bool rejectLargeCount = false; // true: count above 300 is 400 instead of clamped
};

// One line of the change feed: what happened to which directory, and to which entry in it.
struct Change
{
    enum class Kind {
        EntryAdded,
        EntryChanged,
        EntryRemoved,
        DirectoryAdded,
        DirectoryChanged, // its metadata; not sent for a mere count, see EntryAdded/EntryRemoved
        DirectoryRemoved,
        AccessChanged, // rights of users or a forbidden directory: look at everything again
    };
    Kind kind = Kind::EntryChanged;
    std::string directoryId;
    std::string entryId;
};

// The simulated contact centre: users, directories, entries, speed dials, statuses, and the rules
// by which they may be seen and edited. Owned by main(); not thread-safe, the caller holds a mutex
// around every call. Promises: an operation is either done, with its changes in the feed, or
// refused and nothing has changed. No input makes it crash.
class World
{
public:
    explicit World(std::uint64_t seed = 1);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    WorldOptions &options() { return m_options; }
    const WorldOptions &options() const { return m_options; }

    // --- users
    const User *user(const std::string &id) const; // ids are matched without regard to case
    std::vector<const User *> users() const;
    void putUser(User user); // adds or replaces (rights may change while sessions are open)

    // --- building and tests; these ask nobody for permission
    void putStatus(Status status);
    const std::vector<Status> &statuses() const { return m_statuses; }
    void putDirectory(Directory directory);
    bool removeDirectory(const std::string &id); // links to its entries go with it
    EntryPtr putEntry(const std::string &directoryId, Entry entry); // an empty id is filled in
    bool removeEntry(const std::string &directoryId, const std::string &entryId);
    const Directory *directory(const std::string &id) const;
    std::vector<const Directory *> directories() const;
    EntryPtr entry(const std::string &directoryId, const std::string &entryId) const;
    std::vector<EntryPtr> entries(const std::string &directoryId) const; // in no particular order
    std::size_t entryCount(const std::string &directoryId) const;

    // --- who may do what
    bool isVisible(const User &user, const Directory &directory) const;
    DirectoryRights rights(const User &user, const Directory &directory) const;
    EntryFlags rights(const User &user, const Directory &directory, const Entry &entry) const;
    // Bad days: 403 for everybody but nobody's metadata changes. An empty entry id means the directory.
    void forbid(const std::string &directoryId, const std::string &entryId, bool forbidden = true);

    // --- directories as one user sees them
    std::vector<const Directory *> visibleDirectories(const User &user) const;
    Json metadataJson(const User &user, const Directory &directory) const;
    // directoryID -> metadata. Keep the map that you sent last; it is one side of the next delta.
    std::map<std::string, Json> visibleMetadata(const User &user) const;
    static Json directoriesSnapshot(const std::map<std::string, Json> &now);
    // A directoriesMessage with isDelta true, or null when nothing differs.
    static Json directoriesDelta(
        const std::map<std::string, Json> &before, const std::map<std::string, Json> &now);

    // --- windows. parseWindow answers 400, 403, 404, 405 as a directory subscription does.
    Outcome<WindowRequest> parseWindow(const User &user, const Json &body) const;
    // Of a directory that is gone or no longer visible: an empty window with counts 0 (8a.14).
    Window window(const User &user, const WindowRequest &request);
    // Whether window() would give this very window again. Cheap: most edits concern few of many windows.
    bool isAsShown(const User &user, const WindowRequest &request, const Window &shown);
    Json contactEntryJson(
        const User &user, const std::string &directoryId, const Entry &entry, int index) const;
    Json windowSnapshot(const User &user, const std::string &subscriptionId, const Window &now) const;
    // A directoryMessage with isDelta true, or null when nothing differs. With lazyIndices, rows that
    // have merely been shifted are not mentioned.
    Json windowDelta(const User &user, const std::string &subscriptionId, const Window &before,
        const Window &now, bool lazyIndices = false) const;

    // --- contacts (protocol.md 4.5 to 4.7). The body is the parsed JSON of the request.
    Outcome<std::string> createContact(const User &user, const std::string &directoryId, const Json &body);
    Outcome<Done> updateContact(
        const User &user, const std::string &directoryId, const std::string &entryId, const Json &body);
    Outcome<Done> deleteContact(const User &user, const std::string &directoryId, const std::string &entryId);

    // --- speed dials (protocol.md 4.8)
    Outcome<std::string> createSpeedDial(const User &user, const Json &body);
    Outcome<Done> renameSpeedDial(const User &user, const std::string &directoryId, const Json &body);
    Outcome<Done> deleteSpeedDial(const User &user, const std::string &directoryId);
    Outcome<std::string> createLink(const User &user, const std::string &directoryId, const Json &body);
    Outcome<Done> updateLink(
        const User &user, const std::string &directoryId, const std::string &linkId, const Json &body);
    Outcome<Done> deleteLink(const User &user, const std::string &directoryId, const std::string &linkId);

    // --- look-up and dial plan (protocol.md 4.9, 6.3); `directoriesVersion` gates lookup type 7
    Outcome<Json> lookupEntries(const User &user, const Json &body, int directoriesVersion = 11) const;
    Outcome<Json> queryPhoneNumber(const Json &body) const;

    // --- life going on
    // Sets the status of the user wherever that user appears; false when there is no such user or status.
    bool setUserStatus(const std::string &userId, const std::string &statusId, bool onPhone);
    // A few agents change their status or take and end calls.
    void tickStatuses(std::mt19937 &random, int changes = 2);
    // One edit by somebody else: mostly a change, now and then a new or a deleted contact.
    // False when the directory is unknown or cannot be edited.
    bool editAtRandom(std::mt19937 &random, const std::string &directoryId);

    // What has happened since the last call, in order.
    std::vector<Change> takeChanges();
    // How much has happened since the beginning: when it is the same, so is the world.
    std::uint64_t changeCount() const { return m_changeCount; }

private:
    struct Store; // a directory with its entries, indices and incoming links

    Store *store(const std::string &directoryId);
    const Store *store(const std::string &directoryId) const;
    Outcome<Done> requireDirectory(const User &user, const std::string &directoryId) const;
    Outcome<Done> requireSpeedDial(const User &user, const std::string &directoryId) const;
    Outcome<EntryPtr> requireEntry(const std::string &directoryId, const std::string &entryId) const;
    void replaceEntry(Store &target, Entry entry);
    void eraseEntry(Store &target, const std::string &entryId);
    void refreshReferences(const Store &source, const Entry &changed);
    void note(Change::Kind kind, const std::string &directoryId, const std::string &entryId = {});
    std::string freshId(const char *prefix);
    Outcome<std::string> addReference(const User &user, Store &target, const Link &wanted, int primaryNumber);

    WorldOptions m_options;
    std::map<std::string, User> m_users; // by folded id
    std::vector<Status> m_statuses;
    std::map<std::string, std::unique_ptr<Store>> m_stores;
    std::set<std::pair<std::string, std::string>> m_forbidden;
    std::vector<Change> m_changes;
    std::uint64_t m_changeCount = 0;
    std::uint64_t m_revision = 0;
    std::mt19937_64 m_ids;
};

} // namespace icwssim
