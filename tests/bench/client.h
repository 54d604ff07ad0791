// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlistpool.h"
#include "core/rest/messagerouter.h"
#include "core/rest/restclient.h"
#include "core/session/session.h"
#include "tests/support/simulatorprocess.h"

#include <QNetworkAccessManager>

namespace dialbook::bench {

/// Dialbook without a window: everything from the wire to the lists.
struct Client
{
    /// Logs in.
    explicit Client(const QString &address);

    /// A directory's list, wholly loaded.
    [[nodiscard]] std::shared_ptr<ContactList> load(const DirectoryId &directory, int rows);

    QNetworkAccessManager network;
    RestClient rest { network };
    MessageRouter router;
    Session session { rest, router };
    ContactListPool lists { session, rest, router };
};

/// The directory with which a simulator that generates contacts fills itself.
[[nodiscard]] DirectoryId generatedDirectory();
/// A simulator with so many contacts; gives up when it does not start.
void start(SimulatorProcess &simulator, int contacts);

} // namespace dialbook::bench
