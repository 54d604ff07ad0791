// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/icws.h"

// The resources, one function each. All are called with the switchboard's mutex held, after the gates
// of the router (method, feature version, session) have been passed.
namespace icwssim {

// connectionresource.cpp
HttpAnswer logIn(Switchboard &board, const Call &call);
HttpAnswer sessionState(Switchboard &board, const Call &call);
HttpAnswer logOff(Switchboard &board, const Call &call);
HttpAnswer version(Switchboard &board, const Call &call);
HttpAnswer features(Switchboard &board, const Call &call);
HttpAnswer feature(Switchboard &board, const Call &call);
HttpAnswer serverInfo(Switchboard &board, const Call &call);
HttpAnswer serverTime(Switchboard &board, const Call &call);
HttpAnswer switchoverStatus(Switchboard &board, const Call &call);

// messagingresource.cpp
HttpAnswer messages(Switchboard &board, const Call &call);
HttpAnswer heartbeat(Switchboard &board, const Call &call);
HttpAnswer putMetadataSubscription(Switchboard &board, const Call &call);
HttpAnswer deleteMetadataSubscription(Switchboard &board, const Call &call);
HttpAnswer putDirectorySubscription(Switchboard &board, const Call &call);
HttpAnswer deleteDirectorySubscription(Switchboard &board, const Call &call);

// directoryresource.cpp
HttpAnswer createContact(Switchboard &board, const Call &call);
HttpAnswer updateContact(Switchboard &board, const Call &call);
HttpAnswer deleteContact(Switchboard &board, const Call &call);
HttpAnswer createSpeedDial(Switchboard &board, const Call &call);
HttpAnswer renameSpeedDial(Switchboard &board, const Call &call);
HttpAnswer deleteSpeedDial(Switchboard &board, const Call &call);
HttpAnswer createLink(Switchboard &board, const Call &call);
HttpAnswer updateLink(Switchboard &board, const Call &call);
HttpAnswer deleteLink(Switchboard &board, const Call &call);
HttpAnswer lookupEntries(Switchboard &board, const Call &call);
HttpAnswer queryPhoneNumber(Switchboard &board, const Call &call);

} // namespace icwssim
