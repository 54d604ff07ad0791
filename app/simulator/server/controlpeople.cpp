// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/controlarguments.h"

// Control calls that play other people at work.
namespace icwssim {

Json ControlService::edit(const Arguments &in, Switchboard::Lock &)
{
    World &world = m_board.world();
    const std::string what = in.text("what", "change");
    const std::string userId = in.text("userId");
    const std::string directoryId = in.text("directoryId");
    const std::string entryId = what == "create" ? std::string() : in.text("entryId");
    Json contact = Json::object();
    if (const Json *given = in.find("contact"))
        contact = *given;
    in.requireAllUsed();
    const User *user = world.user(userId);
    if (user == nullptr)
        throw Mistake("There is no user '" + userId + "'.");
    if (contact.is_object())
        contact["__type"] = "urn:inin.com:directories:editableContactEntry";

    Json result = Json::object();
    std::optional<Refusal> refusal;
    if (what == "create") {
        const auto created = world.createContact(*user, directoryId, contact);
        if (created)
            result["entryId"] = *created;
        else
            refusal = created.refusal();
    } else if (what == "change") {
        // Only what is given changes, whatever PUT does.
        const bool replace = std::exchange(world.options().replaceOnPut, false);
        const auto changed = world.updateContact(*user, directoryId, entryId, contact);
        world.options().replaceOnPut = replace;
        if (!changed)
            refusal = changed.refusal();
    } else if (what == "delete") {
        const auto deleted = world.deleteContact(*user, directoryId, entryId);
        if (!deleted)
            refusal = deleted.refusal();
    } else {
        throw Mistake("'what' must be create, change or delete.");
    }
    if (refusal)
        throw Mistake(
            "Refused with " + std::to_string(refusal->httpStatus) + ": " + jsonText(refusal->body()));
    m_board.fanOut();
    return result;
}

Json ControlService::edits(const Arguments &in, Switchboard::Lock &)
{
    const std::string directoryId = in.text("directoryId");
    const double perSecond = in.real("perSecond");
    in.requireAllUsed();
    if (m_board.world().directory(directoryId) == nullptr)
        throw Mistake("There is no directory '" + directoryId + "'.");
    m_activity.setEdits(directoryId, perSecond);
    return Json::object();
}

Json ControlService::statuses(const Arguments &in, Switchboard::Lock &)
{
    const auto every = in.time("every");
    in.requireAllUsed();
    m_activity.setStatuses(every);
    return Json::object();
}

Json ControlService::status(const Arguments &in, Switchboard::Lock &)
{
    const std::string userId = in.text("userId");
    const std::string statusId = in.text("statusId");
    const bool onPhone = in.flag("onPhone", false);
    in.requireAllUsed();
    if (!m_board.world().setUserStatus(userId, statusId, onPhone))
        throw Mistake("There is no such user, or no such status.");
    m_board.fanOut();
    return Json::object();
}

Json ControlService::user(const Arguments &in, Switchboard::Lock &)
{
    const std::string userId = in.text("userId");
    const User *known = m_board.world().user(userId);
    User user = known != nullptr ? *known : User {};
    if (known == nullptr)
        user.id = userId;
    user.displayName = in.text("displayName", known != nullptr ? user.displayName : userId);
    user.password = in.text("password", user.password);
    user.directoryAdmin = in.flag("directoryAdmin", user.directoryAdmin);
    user.viewGeneralDirectories = in.flag("viewGeneralDirectories", user.viewGeneralDirectories);
    user.havePrivateContacts = in.flag("havePrivateContacts", user.havePrivateContacts);
    user.allowSpeedDials = in.flag("allowSpeedDials", user.allowSpeedDials);
    user.viewStatus = in.flag("viewStatus", user.viewStatus);
    in.requireAllUsed();
    m_board.world().putUser(std::move(user));
    m_board.fanOutEverything();
    return Json::object();
}

Json ControlService::removeDirectory(const Arguments &in, Switchboard::Lock &)
{
    const std::string directoryId = in.text("directoryId");
    in.requireAllUsed();
    if (!m_board.world().removeDirectory(directoryId))
        throw Mistake("There is no directory '" + directoryId + "'.");
    m_board.fanOut();
    return Json::object();
}

} // namespace icwssim
