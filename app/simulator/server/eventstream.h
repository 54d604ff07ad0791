// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/server/icws.h"

namespace icwssim {

// One event as it goes over the wire.
std::string formatEvent(const std::string &message, const EventFormat &format, std::uint64_t number);

// Opens an event stream for the session (protocol.md 3.2); an older one of the same session ends.
// Called with the mutex held; the stream itself takes it for moments only.
HttpAnswer eventStreamAnswer(Switchboard &board, const SessionPtr &session);

} // namespace icwssim
