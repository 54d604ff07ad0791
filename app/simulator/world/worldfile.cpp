// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/worldfile.h"

#include "app/simulator/world/fields.h"
#include "app/simulator/world/worlddata.h"

#include <fstream>
#include <set>

namespace icwssim {

namespace {

// One object of the document; knows where it is, and which of its members have been asked for.
class Part
{
public:
    Part(const Json &json, std::string place)
        : m_json(json)
        , m_place(std::move(place))
    {
        if (!m_json.is_object())
            fail("an object is expected");
    }

    const Json *find(const std::string &name)
    {
        m_known.insert(name);
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }

    std::string text(const std::string &name, const std::string &fallback = {})
    {
        const Json *value = find(name);
        if (value && !value->is_string())
            fail(name + " is not text");
        return value ? value->get<std::string>() : fallback;
    }

    std::string requiredText(const std::string &name)
    {
        std::string value = text(name);
        if (value.empty())
            fail(name + " is missing");
        return value;
    }

    bool boolean(const std::string &name, bool fallback)
    {
        const Json *value = find(name);
        if (value && !value->is_boolean())
            fail(name + " is not true or false");
        return value ? value->get<bool>() : fallback;
    }

    int number(const std::string &name, int fallback, int least, int most)
    {
        const Json *value = find(name);
        if (!value)
            return fallback;
        if (!value->is_number_integer() || value->get<std::int64_t>() < least
            || value->get<std::int64_t>() > most)
            fail(name + " is not a number from " + std::to_string(least) + " to " + std::to_string(most));
        return value->get<int>();
    }

    std::vector<std::string> texts(const std::string &name)
    {
        std::vector<std::string> result;
        if (const Json *value = find(name)) {
            if (!value->is_array())
                fail(name + " is not a list");
            for (const Json &item : *value) {
                if (!item.is_string())
                    fail(name + " is not a list of texts");
                result.push_back(item.get<std::string>());
            }
        }
        return result;
    }

    // The objects of a list, with their places.
    std::vector<Part> parts(const std::string &name)
    {
        std::vector<Part> result;
        if (const Json *value = find(name)) {
            if (!value->is_array())
                fail(name + " is not a list");
            for (std::size_t i = 0; i < value->size(); ++i)
                result.emplace_back(value->at(i), m_place + name + "[" + std::to_string(i) + "].");
        }
        return result;
    }

    std::optional<Part> part(const std::string &name)
    {
        const Json *value = find(name);
        return value ? std::optional<Part>(Part(*value, m_place + name + ".")) : std::nullopt;
    }

    // Call when everything has been read: what is left is a slip of the pen.
    void rejectUnknown() const
    {
        for (const auto &item : m_json.items()) {
            if (m_known.count(item.key()) == 0)
                fail("unknown member " + item.key());
        }
    }

    [[noreturn]] void fail(const std::string &problem) const
    {
        throw DataError(
            (m_place.empty() ? std::string() : m_place.substr(0, m_place.size() - 1) + ": ") + problem);
    }

private:
    const Json &m_json;
    std::string m_place; // empty, or with a final dot
    std::set<std::string> m_known;
};

User readUser(Part part)
{
    User user;
    user.id = part.requiredText("id");
    user.displayName = part.text("displayName", user.id);
    user.password = part.text("password");
    user.directoryAdmin = part.boolean("directoryAdmin", user.directoryAdmin);
    user.viewGeneralDirectories = part.boolean("viewGeneralDirectories", user.viewGeneralDirectories);
    user.havePrivateContacts = part.boolean("havePrivateContacts", user.havePrivateContacts);
    user.allowSpeedDials = part.boolean("allowSpeedDials", user.allowSpeedDials);
    user.viewStatus = part.boolean("viewStatus", user.viewStatus);
    part.rejectUnknown();
    return user;
}

Directory readDirectory(Part &part)
{
    Directory directory;
    directory.id = part.requiredText("directoryID");
    directory.displayName = part.text("displayName", directory.id);
    directory.category = static_cast<Category>(part.number("category", 2, 0, 4));
    const bool speedDial = directory.category == Category::SpeedDial;
    directory.displayType = static_cast<DisplayType>(part.number("displayType", speedDial ? 2 : 0, 0, 3));
    directory.schemaId = part.text("schemaID", "contacts");
    directory.ownerId = part.text("ownerID");
    directory.isPrivate = part.boolean("isPrivate", false);
    directory.readOnly = part.boolean("readOnly", false);
    directory.hasStatus = part.boolean("hasStatus", speedDial);
    directory.hasActivation = part.boolean("hasActivation", false);
    directory.hasDynamicFields = part.boolean("hasDynamicFields", false);
    directory.canRefresh = part.boolean("canRefresh", false);
    directory.subscribable = part.boolean("subscribable", true);
    if (std::optional<Part> others = part.part("others")) {
        directory.others.create = others->boolean("create", false);
        directory.others.update = others->boolean("update", false);
        directory.others.remove = others->boolean("delete", false);
        others->rejectUnknown();
    }
    return directory;
}

Phone readPhone(Part &part, const std::string &name)
{
    const Json *value = part.find(name);
    if (!value)
        return {};
    if (value->is_string())
        return { value->get<std::string>(), {}, false };
    Part nested = *part.part(name);
    Phone phone { nested.text("baseNumber"), nested.text("extension"),
        nested.boolean("autoDialable", false) };
    nested.rejectUnknown();
    return phone;
}

std::optional<LiveStatus> readStatus(Part &part)
{
    std::optional<Part> nested = part.part("status");
    if (!nested)
        return {};
    LiveStatus status;
    status.statusId = nested->requiredText("statusID");
    status.notes = nested->text("statusNotes");
    status.loggedIn = nested->boolean("loggedIn", true);
    status.onPhone = nested->boolean("onPhone", false);
    status.stations = nested->texts("stations");
    status.icServers = nested->texts("icServers");
    nested->rejectUnknown();
    return status;
}

void readContact(Part &part, Entry &entry)
{
    auto contact = std::make_shared<Contact>();
    for (const TextFieldInfo &info : kTextFields)
        contact->setText(info.field, part.text(info.name));
    for (const PhoneFieldInfo &info : kPhoneFields)
        contact->setPhone(info.field, readPhone(part, info.name));
    contact->workgroups = part.texts("workgroups");
    contact->skills = part.texts("skills");
    contact->status = readStatus(part);
    entry.contact = std::move(contact);
}

void readEntry(World &world, Part part, const Directory &directory)
{
    Entry entry;
    entry.id = part.requiredText("entryID");
    entry.ownerId = part.text("ownerID");
    entry.primaryNumber =
        part.number("primaryNumberDesignation", kFirstPrimaryNumber, kFirstPrimaryNumber, kLastPrimaryNumber);
    if (part.find("activated"))
        entry.activated = part.boolean("activated", false);
    if (std::optional<Part> rights = part.part("accessRights")) {
        entry.flags = EntryFlags { rights->boolean("read", true), rights->boolean("create", false),
            rights->boolean("update", false), rights->boolean("delete", false) };
        rights->rejectUnknown();
    }
    if (world.entry(directory.id, entry.id))
        part.fail("there are two entries '" + entry.id + "' in '" + directory.id + "'");
    if (std::optional<Part> link = part.part("link")) {
        if (!directory.holdsReferences())
            part.fail("only workgroups and speed dials hold links");
        const Link source { link->requiredText("directoryID"), link->requiredText("entryID") };
        link->rejectUnknown();
        const EntryPtr found = world.entry(source.sourceDirectoryId, source.sourceEntryId);
        if (!found)
            part.fail("the link leads to '" + source.sourceEntryId + "' in '" + source.sourceDirectoryId
                + "', which does not exist");
        entry.link = found->link.value_or(source);
        entry.contact = found->contact;
    } else {
        if (directory.holdsReferences())
            part.fail("an entry of a workgroup or speed dial needs a link");
        readContact(part, entry);
    }
    part.rejectUnknown();
    world.putEntry(directory.id, std::move(entry));
}

} // namespace

void fillFromJson(World &world, const Json &document)
{
    Part root(document, {});
    std::vector<Part> users = root.parts("users");
    if (users.empty())
        root.fail("there is no user in it who could log in");
    for (const Part &part : users)
        world.putUser(readUser(part));
    for (const std::string &status : root.texts("statuses"))
        world.putStatus({ status, status, true });

    // References come after what they refer to, wherever they are in the file.
    std::vector<std::pair<Part, Directory>> directories;
    for (Part &part : root.parts("directories")) {
        Directory directory = readDirectory(part);
        if (world.directory(directory.id))
            part.fail("there are two directories '" + directory.id + "'");
        world.putDirectory(directory);
        directories.emplace_back(part, std::move(directory));
    }
    root.rejectUnknown();
    for (const bool references : { false, true }) {
        for (auto &[part, directory] : directories) {
            if (directory.holdsReferences() != references)
                continue;
            for (const Part &entry : part.parts("entries"))
                readEntry(world, entry, directory);
            part.rejectUnknown();
        }
    }
    world.takeChanges();
}

void fillFromFile(World &world, const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw DataError("--data: the file '" + path + "' cannot be read.");
    try {
        fillFromJson(world, Json::parse(file));
    } catch (const Json::exception &problem) {
        throw DataError("--data: '" + path + "' is not JSON: " + problem.what());
    } catch (const DataError &problem) {
        throw DataError("--data: '" + path + "': " + problem.what());
    }
}

} // namespace icwssim
