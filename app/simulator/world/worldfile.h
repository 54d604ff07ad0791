// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/world/world.h"

#include <string>

namespace icwssim {

// The JSON of --data FILE. Names of contact members are those of the protocol; what is left out has
// the default of model.h, unknown members are an error.
//
// {
//   "users": [{ "id": "a.lindgren", "displayName": "Lindgren, Annika", "password": "demo",
//               "directoryAdmin": false, "viewGeneralDirectories": true, "havePrivateContacts": true,
//               "allowSpeedDials": true, "viewStatus": true }],
//   "statuses": ["Available", "At Lunch"],
//   "directories": [{
//     "directoryID": "public", "displayName": "IC Public Contacts",
//     "category": 2, "displayType": 0, "schemaID": "contacts", "ownerID": "", "isPrivate": false,
//     "readOnly": false, "hasStatus": false, "hasActivation": false, "hasDynamicFields": false,
//     "canRefresh": false, "subscribable": true,
//     "others": { "create": true, "update": true, "delete": true },
//     "entries": [{
//       "entryID": "1", "ownerID": "a.lindgren", "primaryNumberDesignation": 1, "activated": true,
//       "accessRights": { "read": true, "create": false, "update": true, "delete": false },
//       "displayName": "…", "userID": "…", "extension": "…", (any text member of contactEntry)
//       "businessPhone": "(317) 555-0100"  or  { "baseNumber": "…", "extension": "…", "autoDialable": true },
//       "workgroups": ["…"], "skills": ["…"],
//       "status": { "statusID": "Available", "loggedIn": true, "onPhone": false, "statusNotes": "…",
//                   "stations": ["…"], "icServers": ["…"] }
//     }, {
//       "entryID": "link", "link": { "directoryID": "public", "entryID": "1" } (workgroups and speed dials)
//     }]
//   }]
// }
//
// Throws DataError, naming the place in the document, when it cannot be used.
void fillFromJson(World &world, const Json &document);

// The same JSON of a world as it is. Left out are what only memory holds (since when a status is shown) and
// references whose source is gone.
Json worldJson(const World &world);
// Into a file that is at any moment, however this process ends, either as it was or as it is to be.
// Throws std::runtime_error.
void keepInFile(const World &world, const std::string &path);

} // namespace icwssim
