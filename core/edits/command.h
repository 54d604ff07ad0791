// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"
#include "core/speeddial/speeddialapi.h"

#include <QMetaType>

#include <optional>
#include <variant>

namespace dialbook {

/// A link that goes with what is deleted, and comes back with it when that is undone. Of a contact's links
/// the contact is left out, of a list's links the list.
struct CarriedLink
{
    DirectoryId list = {};
    QString listName = {};
    ContactRef contact = {};
    QString contactName = {};
    PrimaryNumber primaryNumber = PrimaryNumber::None;

    friend bool operator==(const CarriedLink &, const CarriedLink &) = default;
};

// What a person did, as plain values. Each carries what is needed to send it, to name it to the person,
// and to take it back. core/edits/commandjson.h writes them down.
struct CreateContact
{
    DirectoryId directory;
    ContactDraft draft;
    QList<CarriedLink> links = {}; ///< to be made as soon as it is there: it is a deletion undone

    friend bool operator==(const CreateContact &, const CreateContact &) = default;
};
struct UpdateContact
{
    ContactRef contact;
    ContactDraft before; ///< what the person saw
    ContactDraft after;

    friend bool operator==(const UpdateContact &, const UpdateContact &) = default;
};
struct DeleteContact
{
    ContactRef contact;
    ContactDraft before;
    QList<CarriedLink> links = {}; ///< that the person could see to it

    friend bool operator==(const DeleteContact &, const DeleteContact &) = default;
};
struct CreateSpeedDial
{
    QString name;
    SpeedDialSharing sharing;
    QList<CarriedLink> links = {}; ///< to be made as soon as it is there

    friend bool operator==(const CreateSpeedDial &, const CreateSpeedDial &) = default;
};
struct RenameSpeedDial
{
    DirectoryId list;
    QString before;
    QString after;

    friend bool operator==(const RenameSpeedDial &, const RenameSpeedDial &) = default;
};
struct DeleteSpeedDial
{
    DirectoryId list;
    QString name;
    SpeedDialSharing sharing = {};
    QList<CarriedLink> links = {}; ///< those whose contacts are known

    friend bool operator==(const DeleteSpeedDial &, const DeleteSpeedDial &) = default;
};
/// Where a link that is moved has been until now.
struct FormerLink
{
    DirectoryId list;
    QString listName;
    LinkId link;

    friend bool operator==(const FormerLink &, const FormerLink &) = default;
};
struct AddLink
{
    DirectoryId list;
    QString listName;
    ContactRef contact;
    QString contactName;
    PrimaryNumber primaryNumber = PrimaryNumber::None;
    /// It is moved: taken off there as soon as it is here, so that it is on one of the lists at any time.
    std::optional<FormerLink> former = {};

    friend bool operator==(const AddLink &, const AddLink &) = default;
};
struct SetPrimaryNumber
{
    DirectoryId list;
    LinkId link;
    QString contactName;
    PrimaryNumber before = PrimaryNumber::None;
    PrimaryNumber after = PrimaryNumber::None;

    friend bool operator==(const SetPrimaryNumber &, const SetPrimaryNumber &) = default;
};
struct RemoveLink
{
    DirectoryId list;
    QString listName;
    LinkId link;
    QString contactName;
    ContactRef contact = {}; ///< what it links to; empty when that is not known: it cannot be undone
    PrimaryNumber primaryNumber = PrimaryNumber::None;

    friend bool operator==(const RemoveLink &, const RemoveLink &) = default;
};

using Command = std::variant<CreateContact, UpdateContact, DeleteContact, CreateSpeedDial, RenameSpeedDial,
    DeleteSpeedDial, AddLink, SetPrimaryNumber, RemoveLink>;

/// The directory whose content (or self) the command changes; empty for CreateSpeedDial.
[[nodiscard]] DirectoryId directoryOf(const Command &command);
/// The entry that it changes or deletes; nothing for what makes a new one, and for lists.
[[nodiscard]] std::optional<ContactRef> entryOf(const Command &command);
/// The name of the contact or list that it is about; may be "".
[[nodiscard]] QString nameIn(const Command &command);
/// It makes something new: done twice, there would be two.
[[nodiscard]] bool isCreation(const Command &command);
/// The speed-dial list that the command would change goes by another id now (it was made again).
[[nodiscard]] Command withList(Command command, const DirectoryId &from, const DirectoryId &to);
/// Every entry that the command names, as often as it does; lists without an entry.
[[nodiscard]] QList<ContactRef> mentionedIn(const Command &command);
/// The entry goes by another id now.
[[nodiscard]] Command withEntry(Command command, const ContactRef &from, const ContactRef &to);

} // namespace dialbook
