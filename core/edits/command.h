// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"
#include "core/speeddial/speeddialapi.h"

#include <QMetaType>

#include <variant>

namespace dialbook {

// What a person did, as plain values. Each carries what is needed to send it, to name it to the person,
// and to take it back.
struct CreateContact
{
    DirectoryId directory;
    ContactDraft draft;
};
struct UpdateContact
{
    ContactRef contact;
    ContactDraft before;
    ContactDraft after;
};
struct DeleteContact
{
    ContactRef contact;
    ContactDraft before;
};
struct CreateSpeedDial
{
    QString name;
    SpeedDialSharing sharing;
};
struct RenameSpeedDial
{
    DirectoryId list;
    QString before;
    QString after;
};
struct DeleteSpeedDial
{
    DirectoryId list;
    QString name;
};
struct AddLink
{
    DirectoryId list;
    QString listName;
    ContactRef contact;
    QString contactName;
    PrimaryNumber primaryNumber = PrimaryNumber::None;
};
struct SetPrimaryNumber
{
    DirectoryId list;
    LinkId link;
    QString contactName;
    PrimaryNumber before = PrimaryNumber::None;
    PrimaryNumber after = PrimaryNumber::None;
};
struct RemoveLink
{
    DirectoryId list;
    QString listName;
    LinkId link;
    QString contactName;
};

using Command = std::variant<CreateContact, UpdateContact, DeleteContact, CreateSpeedDial, RenameSpeedDial,
    DeleteSpeedDial, AddLink, SetPrimaryNumber, RemoveLink>;

/// The directory whose content (or self) the command changes; empty for CreateSpeedDial.
[[nodiscard]] DirectoryId directoryOf(const Command &command);

} // namespace dialbook
