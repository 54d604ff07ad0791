// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/server/resources.h"

// Contacts, speed dials, look-up and the dial plan: the world does the work (protocol.md 4.5 to 4.9, 6.3).
namespace icwssim {

namespace {

// Runs a write that has a body, and answers with what `success` makes of its result.
template <typename Write, typename Success>
HttpAnswer withBody(const Call &call, Write write, Success success)
{
    const auto body = readBody(call);
    if (!body)
        return refusalAnswer(body.refusal());
    const auto result = write(*body);
    if (!result)
        return refusalAnswer(result.refusal());
    return success(*result);
}

HttpAnswer done(const Outcome<Done> &result)
{
    return result ? emptyAnswer() : refusalAnswer(result.refusal());
}

auto created(const char *member)
{
    return [member](const std::string &id) { return jsonAnswer(201, { { member, id } }); };
}

HttpAnswer noContent(Done)
{
    return emptyAnswer();
}
HttpAnswer found(const Json &body)
{
    return jsonAnswer(200, body);
}

const std::string &id(const Call &call, std::size_t segment)
{
    return call.target.segments.at(segment);
}

} // namespace

HttpAnswer createContact(Switchboard &board, const Call &call)
{
    return withBody(
        call, [&](const Json &body) { return board.world().createContact(*call.user, id(call, 4), body); },
        created("entryId"));
}

HttpAnswer updateContact(Switchboard &board, const Call &call)
{
    return withBody(
        call,
        [&](const Json &body) {
            return board.world().updateContact(*call.user, id(call, 4), id(call, 5), body);
        },
        noContent);
}

HttpAnswer deleteContact(Switchboard &board, const Call &call)
{
    return done(board.world().deleteContact(*call.user, id(call, 4), id(call, 5)));
}

HttpAnswer createSpeedDial(Switchboard &board, const Call &call)
{
    return withBody(
        call, [&](const Json &body) { return board.world().createSpeedDial(*call.user, body); },
        created("directoryId"));
}

HttpAnswer renameSpeedDial(Switchboard &board, const Call &call)
{
    return withBody(
        call, [&](const Json &body) { return board.world().renameSpeedDial(*call.user, id(call, 4), body); },
        noContent);
}

HttpAnswer deleteSpeedDial(Switchboard &board, const Call &call)
{
    return done(board.world().deleteSpeedDial(*call.user, id(call, 4)));
}

HttpAnswer createLink(Switchboard &board, const Call &call)
{
    return withBody(
        call, [&](const Json &body) { return board.world().createLink(*call.user, id(call, 4), body); },
        created("speedDialContactLinkId"));
}

HttpAnswer updateLink(Switchboard &board, const Call &call)
{
    return withBody(
        call,
        [&](const Json &body) {
            return board.world().updateLink(*call.user, id(call, 4), id(call, 6), body);
        },
        noContent);
}

HttpAnswer deleteLink(Switchboard &board, const Call &call)
{
    return done(board.world().deleteLink(*call.user, id(call, 4), id(call, 6)));
}

HttpAnswer lookupEntries(Switchboard &board, const Call &call)
{
    const auto &versions = board.knobs().features;
    const auto directories = versions.find("directories");
    return withBody(
        call,
        [&](const Json &body) {
            return board.world().lookupEntries(
                *call.user, body, directories == versions.end() ? 0 : directories->second);
        },
        found);
}

HttpAnswer queryPhoneNumber(Switchboard &board, const Call &call)
{
    return withBody(
        call, [&](const Json &body) { return board.world().queryPhoneNumber(body); }, found);
}

} // namespace icwssim
