// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/command.h"
#include "tests/support/simulatorprocess.h"

#include <QRandomGenerator>

#include <array>

namespace dialbook::torture {

/// The commands that are played: those of Command, in its order, and several at once.
enum class Deed {
    CreateContact,
    UpdateContact,
    DeleteContact,
    CreateSpeedDial,
    RenameSpeedDial,
    DeleteSpeedDial,
    AddLink,
    SetPrimaryNumber,
    RemoveLink,
    Together, ///< changes and deletions of several contacts, by EditRunner::runTogether()
};
constexpr int deedCount = int(Deed::Together) + 1;
[[nodiscard]] QString nameOf(Deed deed);

/// What goes wrong while a command is carried out. Each of these is played with each of the commands; after
/// a run the torture prints how often each pair has been.
enum class Fault {
    // Of the edit's own request:
    ClosedBefore, ///< the connection breaks before it is done
    ClosedAfter, ///< it is done, the connection breaks before the answer
    ClosedHalfWay, ///< it is done, the answer breaks off in the middle
    SilentBefore, ///< accepted, never done, never answered
    SilentAfter, ///< done, never answered
    Empty, ///< done, and answered by a 200 without a body
    Busy, ///< 503 busy, once or twice
    BusyTooLong, ///< more often than it is tried; the person may stop it
    Unauthorized, ///< 401, though the session lives
    Forbidden, ///< 403
    ServerFault, ///< 500, not done
    ServerFaultAfter, ///< 500, but done
    Gateway, ///< HTML with a 502, not done
    GatewayAfter, ///< HTML with a 504, but done
    Portal, ///< HTML with a 200 instead of everything
    Elsewhere, ///< 503 naming the other host
    // Of a look, before or after it:
    LookClosedBefore,
    LookClosedAfter,
    LookSilent,
    LookBusy,
    LookForbidden,
    LookGateway,
    MessagesLost, ///< the stream breaks, and what it would have said is lost
    // Of everything:
    SessionEnded, ///< by the server, at any moment; the password is asked for, or not
    Switchover, ///< the session is lost, the other host is the active one
    ServerKilled, ///< at any moment, and started again with what it had kept
    ServerKilledBefore, ///< when the request is there, before it is done
    ServerKilledAfter, ///< when it is done, before the answer
    ClientKilled, ///< at any moment, and started again
    ClientKilledBefore, ///< when its request is at the server, before it is done
    ClientKilledAfter, ///< when it is done, before the answer; the other one may change it meanwhile
    Cut, ///< no session: it waits in the outbox, the other one is faster; perhaps killed there
};
constexpr int faultCount = int(Fault::Cut) + 1;
[[nodiscard]] QString nameOf(Fault fault);
/// How often each fault has struck each command.
using Played = std::array<std::array<int, deedCount>, faultCount>;

/// Makes the simulator do this to the next request of that command (or to the look at it); for those that
/// happen to the server or a client as a whole only what they begin with, if anything. Answers with how
/// often.
int arm(SimulatorProcess &simulator, Fault fault, const Command &command, QRandomGenerator &random);
/// Nothing has been hit by what arm() ordered so often.
[[nodiscard]] bool isUntouched(SimulatorProcess &simulator, int times);

} // namespace dialbook::torture
