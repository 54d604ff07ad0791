// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/edits/command.h"

#include <QString>

namespace dialbook {

/// What was being done when an error came: it decides which right a 403 names and what can be done next.
enum class Deed {
    LogIn,
    Reconnect,
    LoadDirectories,
    LoadDirectory,
    CreateContact,
    UpdateContact,
    DeleteContact,
    CreateSpeedDial,
    RenameSpeedDial,
    DeleteSpeedDial,
    AddLink,
    SetPrimaryNumber,
    RemoveLink,
    ValidateNumber,
};

/// An error in words, all plain text.
struct ErrorText
{
    QString sentence; ///< what happened and what the person can do
    QString details; ///< the server's own message, status, errorId; for "Details" and for copying
    bool canRetry = false; ///< the same request may succeed later
};

/// The one place where an Error becomes a sentence (docs/refusals.md holds the table).
[[nodiscard]] ErrorText textFor(const Error &error, Deed deed);

/// The middle of that sentence, why it was not done: for what is over. May be "".
[[nodiscard]] QString reasonFor(const Error &error, Deed deed);

[[nodiscard]] Deed deedOf(const Command &command);
/// The edit in a few words, e.g. Change "Lindgren, Anna".
[[nodiscard]] QString titleOf(const Command &command);
/// The same for what is no command, e.g. Log in.
[[nodiscard]] QString titleOf(Deed deed);

} // namespace dialbook
