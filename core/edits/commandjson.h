// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/command.h"

#include <QJsonObject>

namespace dialbook {

/// The version of what is written. Whoever reads must be able to read all before it.
inline constexpr int commandVersion = 1;

/// A command as it is written down: {"version", "command", ...}. Nothing is lost: a command that is read
/// again equals the one that was written.
[[nodiscard]] QJsonObject toJson(const Command &command);
/// Nothing for what is no command, or one of a later Dialbook.
[[nodiscard]] std::optional<Command> readCommand(const QJsonObject &object);

/// A draft with all its fields, for the journal; not what is sent (see toJson(const ContactDraft &)).
[[nodiscard]] QJsonObject writeDraft(const ContactDraft &draft);
[[nodiscard]] ContactDraft readDraft(const QJsonObject &object);

/// An error as it is written down beside the edit that failed with it.
[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] Error readError(const QJsonObject &object);

} // namespace dialbook
