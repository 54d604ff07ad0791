// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/edits/edit.h"

namespace dialbook {

/// What is to become of an edit, seen what is at the server now.
struct Verdict
{
    enum class Kind {
        Send, ///< it is not done, and nothing is in its way: send Verdict::command
        AlreadyDone, ///< what it wants is there
        Conflict, ///< see Verdict::conflict
        Unclear, ///< something new is there that may be its result, or somebody else's: the person must look
    };
    Kind kind = Kind::Send;
    Command command; ///< brought in line with what is there now
    std::optional<EditConflict> conflict = {};
    QString createdId = {}; ///< for a creation that is done
    bool isUnseen = false; ///< the server does not show what the command is about
};

/// Of UpdateContact, DeleteContact, SetPrimaryNumber and RemoveLink: now is their entry, or null when the
/// server does not show it.
[[nodiscard]] Verdict judge(const Command &command, const ContactPtr &now);
/// Of RenameSpeedDial and DeleteSpeedDial: now is their list, or nothing.
[[nodiscard]] Verdict judge(const Command &command, const std::optional<Directory> &now);

/// What could be the result of a creation, by id.
struct Likenesses
{
    QStringList alike; ///< shows what was asked for
    QStringList possible = {}; ///< would do so if it had been changed since, or is somebody else's

    [[nodiscard]] QStringList all() const { return alike + possible; }
    friend bool operator==(const Likenesses &, const Likenesses &) = default;
};

/// Which of these could be what the creation makes: for CreateContact entries as Looker::madeFrom() finds
/// them, for AddLink the entries of its list, for CreateSpeedDial all directories.
[[nodiscard]] Likenesses likenesses(const Command &creation, const QList<ContactPtr> &rows);
[[nodiscard]] Likenesses likenesses(const CreateSpeedDial &creation, const QList<Directory> &directories);
/// Of a creation: now are its likenesses, before all those from before it was sent (nothing: it was not sent,
/// or nobody has looked). What alone is new and alike is taken for its result.
[[nodiscard]] Verdict judge(
    const Command &creation, const Likenesses &now, const std::optional<QStringList> &before);

} // namespace dialbook
