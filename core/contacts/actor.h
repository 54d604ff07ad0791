// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/rights.h"
#include "core/session/session.h"

namespace dialbook {

/// Who asks for a right, as the session knows them now.
[[nodiscard]] inline Actor actorOf(const Session &session)
{
    return { .user = session.connection().user,
        .connected = session.isConnected(),
        .serverCanEdit = session.features().canEditDirectories() };
}

} // namespace dialbook
