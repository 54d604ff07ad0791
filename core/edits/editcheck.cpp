// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editcheck.h"

#include "core/edits/looker.h"

#include <algorithm>

namespace dialbook {

namespace {

Verdict done(const Command &command, const QString &createdId = {})
{
    return { .kind = Verdict::Kind::AlreadyDone, .command = command, .createdId = createdId };
}

Verdict send(const Command &command)
{
    return { .kind = Verdict::Kind::Send, .command = command };
}

/// Not shown is not proof enough that it is gone: it may be hidden, or the look may not see that far. The
/// server is asked to do it, and says so; also to a deletion that may have been done already.
Verdict sendUnseen(const Command &command)
{
    return { .kind = Verdict::Kind::Send, .command = command, .isUnseen = true };
}

Verdict conflict(const Command &command, EditConflict conflict)
{
    return { .kind = Verdict::Kind::Conflict, .command = command, .conflict = std::move(conflict) };
}

Verdict judgeUpdate(const UpdateContact &update, const Contact &contact)
{
    const ContactDraft now = ContactDraft::of(contact);
    const DraftMerge merge = mergeDrafts(update.before, update.after, now);
    if (!merge.colliding.isEmpty()) {
        EditConflict found { .kind = EditConflict::Kind::Fields };
        found.opened = update.before;
        found.now = now;
        found.yours = update.after;
        found.fields = merge.colliding;
        return conflict(update, std::move(found));
    }
    // An edit without changes is sent: somebody wants the server to hear of it.
    if (merge.applied.isEmpty() && update.before != update.after) {
        return done(update);
    }
    return send(UpdateContact { update.contact, now, merge.result });
}

Verdict judgeDeletion(const DeleteContact &remove, const Contact &contact)
{
    const ContactDraft now = ContactDraft::of(contact);
    QList<ContactField> fields = changedFields(remove.before, now);
    // What was made here and is taken back is known as it was typed: the server may have added to it.
    const auto isAdded = [&](ContactField field) {
        return (field == ContactField::DisplayName && remove.before.text(field).isEmpty())
            || (field == ContactField::AccessRights && !remove.before.rights)
            || (field == ContactField::PrimaryNumber && remove.before.primaryNumber == PrimaryNumber::None);
    };
    fields.removeIf([&](ContactField field) { return saySame(remove.before, now, field) || isAdded(field); });
    if (fields.isEmpty()) {
        return send(remove);
    }
    EditConflict found { .kind = EditConflict::Kind::ChangedSince };
    found.opened = remove.before;
    found.now = now;
    found.fields = fields;
    return conflict(remove, std::move(found));
}

Verdict judgeNumber(const SetPrimaryNumber &set, const Contact &link)
{
    const PrimaryNumber now = link.primaryNumber();
    if (now == set.after && set.before != set.after) {
        return done(set);
    }
    if (now == set.before || now == set.after) {
        return send(set);
    }
    EditConflict found { .kind = EditConflict::Kind::PrimaryNumber };
    found.openedNumber = set.before;
    found.nowNumber = now;
    found.yoursNumber = set.after;
    return conflict(set, std::move(found));
}

} // namespace

Verdict judge(const Command &command, const ContactPtr &now)
{
    if (!now) {
        return sendUnseen(command);
    }
    if (const auto *update = std::get_if<UpdateContact>(&command)) {
        return judgeUpdate(*update, *now);
    }
    if (const auto *remove = std::get_if<DeleteContact>(&command)) {
        return judgeDeletion(*remove, *now);
    }
    if (const auto *set = std::get_if<SetPrimaryNumber>(&command)) {
        return judgeNumber(*set, *now);
    }
    return send(command);
}

Verdict judge(const Command &command, const std::optional<Directory> &now)
{
    if (!now) {
        return sendUnseen(command);
    }
    const auto *rename = std::get_if<RenameSpeedDial>(&command);
    if (!rename || now->name == rename->before) {
        return send(command);
    }
    if (now->name == rename->after) {
        return done(command);
    }
    EditConflict found { .kind = EditConflict::Kind::Name };
    found.openedName = rename->before;
    found.nowName = now->name;
    found.yoursName = rename->after;
    return conflict(command, std::move(found));
}

Likenesses likenesses(const Command &creation, const QList<ContactPtr> &rows)
{
    const auto *add = std::get_if<AddLink>(&creation);
    const auto *create = std::get_if<CreateContact>(&creation);
    Likenesses likenesses;
    for (const ContactPtr &row : rows) {
        // A link does not say where its contact lives (protocol.md 4.4 has no such member), but shows it.
        const bool isLink = add && row->shownName() == add->contactName
            && (add->primaryNumber == PrimaryNumber::None || row->primaryNumber() == add->primaryNumber);
        const bool isAlike = isLink || (create && couldBeMadeFrom(create->draft, *row));
        if (isAlike) {
            likenesses.alike += row->id.text();
        } else {
            likenesses.possible += row->id.text(); // its name or number may have been changed just now
        }
    }
    return likenesses;
}

Likenesses likenesses(const CreateSpeedDial &creation, const QList<Directory> &directories)
{
    Likenesses likenesses;
    for (const Directory &directory : directories) {
        if (!directory.isSpeedDial() || directory.isPrivate == creation.sharing.shared) {
            continue;
        }
        const bool isAlike = directory.name.trimmed() == creation.name.trimmed();
        (isAlike ? likenesses.alike : likenesses.possible) += directory.id.text();
    }
    return likenesses;
}

Verdict judge(const Command &creation, const Likenesses &now, const std::optional<QStringList> &before)
{
    if (!before) {
        return send(creation);
    }
    const auto isNew = [&before](const QString &id) { return !before->contains(id); };
    const auto made = std::find_if(now.alike.begin(), now.alike.end(), isNew);
    const bool isOnlyOne = made != now.alike.end() && std::none_of(std::next(made), now.alike.end(), isNew);
    if (isOnlyOne) {
        return done(creation, *made);
    }
    // Of several, somebody else has made one at least.
    if (made != now.alike.end() || std::any_of(now.possible.begin(), now.possible.end(), isNew)) {
        return { .kind = Verdict::Kind::Unclear, .command = creation };
    }
    return send(creation);
}

} // namespace dialbook
