// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/world.h"

// A world of one directory of each kind, small enough to know by heart.
namespace smallworld {

using namespace icwssim;

inline Json draft(Json members)
{
    if (members.is_null())
        members = Json::object();
    members["__type"] = "urn:inin.com:directories:editableContactEntry";
    return members;
}

inline Json designation(int number)
{
    return { { "contactPrimaryNumberDesignation", number } };
}

inline Json subscription(const char *directoryId, const Json &more = Json::object())
{
    Json body = more;
    body["__type"] = "urn:inin.com:directories:directorySubscriptionParameters";
    body["directoryID"] = directoryId;
    return body;
}

template <typename T>
Refusal refused(const Outcome<T> &outcome)
{
    return outcome ? Refusal { 0, {}, {}, {}, {}, {} } : outcome.refusal();
}

struct SmallWorld
{
    SmallWorld()
    {
        addUser("owner");
        addUser("other");
        addUser("admin").directoryAdmin = true;
        world.putUser(m_user);
        addUser("trainee");
        m_user.viewGeneralDirectories = m_user.allowSpeedDials = m_user.viewStatus =
            m_user.havePrivateContacts = false;
        world.putUser(m_user);
        world.putStatus({ "Available", "Available", true });
        world.putStatus({ "At Lunch", "At Lunch", true });

        addDirectory("company", Category::Company, "", false, {}, true);
        addDirectory("ldap", Category::General, "", false, {}, true);
        addDirectory("stations", Category::StationGroup, "", false, {}, true);
        addDirectory("public", Category::General, "", false, { true, true, true });
        addDirectory("private", Category::General, "owner", true, {});
        addDirectory("workgroup", Category::Workgroup, "owner", false, {});
        addDirectory("sd-own", Category::SpeedDial, "owner", true, {});
        addDirectory("sd-shown", Category::SpeedDial, "owner", false, {});
        addDirectory("sd-open", Category::SpeedDial, "owner", false, { true, true, true });

        for (const char *id : { "owner", "other" }) {
            Contact contact;
            contact.setText(TextField::UserId, id);
            contact.setText(TextField::DisplayName, id);
            LiveStatus status;
            status.statusId = "Available";
            status.loggedIn = true;
            contact.status = status;
            addEntry("company", id, "", {}, contact);
        }
        addEntry("ldap", "ldap-1", "", {}, named("Partner"));
        addEntry("public", "both", "owner", EntryFlags { true, false, true, true }, named("Both, Allowed"));
        addEntry(
            "public", "change", "owner", EntryFlags { true, false, true, false }, named("Change, Allowed"));
        addEntry(
            "public", "delete", "owner", EntryFlags { true, false, false, true }, named("Delete, Allowed"));
        addEntry("public", "neither", "owner", EntryFlags { true, false, false, false }, named("Neither"));
        addEntry("public", "noflags", "owner", {}, named("No Flags"));
        addEntry("private", "friend", "owner", {}, named("Friend"));
        addLink("workgroup", "wg-owner", { "company", "owner" });
        addLink("sd-own", "own-1", { "private", "friend" });
        addLink("sd-shown", "shown-1", { "public", "both" });
        addLink("sd-open", "open-1", { "public", "both" });
        world.takeChanges();
    }

    const User &owner() const { return *world.user("owner"); }
    const User &other() const { return *world.user("other"); }
    const User &admin() const { return *world.user("admin"); }
    const User &trainee() const { return *world.user("trainee"); }

    static Contact named(const char *name)
    {
        Contact contact;
        contact.setText(TextField::DisplayName, name);
        return contact;
    }

    void addEntry(const char *directory, const char *id, const char *owner, std::optional<EntryFlags> flags,
        const Contact &contact)
    {
        Entry entry;
        entry.id = id;
        entry.ownerId = owner;
        entry.flags = flags;
        entry.contact = std::make_shared<const Contact>(contact);
        world.putEntry(directory, entry);
    }

    World world;

private:
    User &addUser(const char *id)
    {
        m_user = {};
        m_user.id = m_user.displayName = id;
        world.putUser(m_user);
        return m_user;
    }

    void addDirectory(const char *id, Category category, const char *owner, bool isPrivate,
        SharedRights others, bool readOnly = false)
    {
        Directory directory;
        directory.id = directory.displayName = directory.schemaId = id;
        directory.category = category;
        directory.displayType = category == Category::SpeedDial ? DisplayType::SpeedDial : DisplayType::List;
        directory.ownerId = owner;
        directory.isPrivate = isPrivate;
        directory.others = others;
        directory.readOnly = readOnly;
        directory.hasStatus = category == Category::Company || directory.holdsReferences();
        directory.hasActivation = category == Category::Workgroup;
        world.putDirectory(directory);
    }

    void addLink(const char *directory, const char *id, const Link &source)
    {
        Entry entry;
        entry.id = id;
        entry.ownerId = "owner";
        entry.primaryNumber = 1;
        entry.link = source;
        entry.contact = world.entry(source.sourceDirectoryId, source.sourceEntryId)->contact;
        world.putEntry(directory, entry);
    }

    User m_user;
};

} // namespace smallworld
