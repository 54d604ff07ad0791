// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/command.h"

namespace dialbook {

namespace {

struct DirectoryOf
{
    DirectoryId operator()(const CreateContact &create) const { return create.directory; }
    DirectoryId operator()(const UpdateContact &update) const { return update.contact.directory; }
    DirectoryId operator()(const DeleteContact &remove) const { return remove.contact.directory; }
    DirectoryId operator()(const CreateSpeedDial &) const { return {}; }
    DirectoryId operator()(const RenameSpeedDial &rename) const { return rename.list; }
    DirectoryId operator()(const DeleteSpeedDial &remove) const { return remove.list; }
    DirectoryId operator()(const AddLink &add) const { return add.list; }
    DirectoryId operator()(const SetPrimaryNumber &set) const { return set.list; }
    DirectoryId operator()(const RemoveLink &remove) const { return remove.list; }
};

} // namespace

DirectoryId directoryOf(const Command &command)
{
    return std::visit(DirectoryOf(), command);
}

} // namespace dialbook
