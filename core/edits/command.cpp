// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/command.h"

namespace dialbook {

namespace {

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

ContactRef linkEntry(const DirectoryId &list, const LinkId &link)
{
    // In a speed dial the entry's id is the link's (protocol.md 8a, ruling 13).
    return { list, EntryId(link.text()) };
}

} // namespace

DirectoryId directoryOf(const Command &command)
{
    return std::visit(Overloaded { [](const CreateContact &create) { return create.directory; },
                          [](const UpdateContact &update) { return update.contact.directory; },
                          [](const DeleteContact &remove) { return remove.contact.directory; },
                          [](const CreateSpeedDial &) { return DirectoryId(); },
                          [](const auto &ofList) { return ofList.list; } },
        command);
}

std::optional<ContactRef> entryOf(const Command &command)
{
    using Entry = std::optional<ContactRef>;
    return std::visit(Overloaded { [](const UpdateContact &update) { return Entry(update.contact); },
                          [](const DeleteContact &remove) { return Entry(remove.contact); },
                          [](const SetPrimaryNumber &set) { return Entry(linkEntry(set.list, set.link)); },
                          [](const RemoveLink &remove) { return Entry(linkEntry(remove.list, remove.link)); },
                          [](const auto &) { return Entry(); } },
        command);
}

QString nameIn(const Command &command)
{
    return std::visit(Overloaded { [](const CreateContact &create) { return create.draft.shownName(); },
                          [](const UpdateContact &update) { return update.before.shownName(); },
                          [](const DeleteContact &remove) { return remove.before.shownName(); },
                          [](const CreateSpeedDial &create) { return create.name; },
                          [](const RenameSpeedDial &rename) { return rename.before; },
                          [](const DeleteSpeedDial &remove) { return remove.name; },
                          [](const auto &ofLink) { return ofLink.contactName; } },
        command);
}

bool isCreation(const Command &command)
{
    return std::holds_alternative<CreateContact>(command) || std::holds_alternative<CreateSpeedDial>(command)
        || std::holds_alternative<AddLink>(command);
}

QList<ContactRef> mentionedIn(const Command &command)
{
    const auto listsOf = [](QList<ContactRef> mentioned, const QList<CarriedLink> &links) {
        for (const CarriedLink &link : links) {
            mentioned.append({ link.list, {} });
        }
        return mentioned;
    };
    const auto contactsOf = [](QList<ContactRef> mentioned, const QList<CarriedLink> &links) {
        for (const CarriedLink &link : links) {
            mentioned.append(link.contact);
        }
        return mentioned;
    };
    using Refs = QList<ContactRef>;
    return std::visit(
        Overloaded { [&](const CreateContact &create) { return listsOf({}, create.links); },
            [](const UpdateContact &update) { return Refs { update.contact }; },
            [&](const DeleteContact &remove) { return listsOf({ remove.contact }, remove.links); },
            [&](const CreateSpeedDial &create) { return contactsOf({}, create.links); },
            [](const RenameSpeedDial &rename) {
                return Refs { { rename.list, {} } };
            },
            [&](const DeleteSpeedDial &remove) {
                return contactsOf({ { remove.list, {} } }, remove.links);
            },
            [](const AddLink &add) {
                Refs mentioned { { add.list, {} }, add.contact };
                if (add.former) {
                    mentioned += { { add.former->list, {} }, linkEntry(add.former->list, add.former->link) };
                }
                return mentioned;
            },
            [](const SetPrimaryNumber &set) {
                return Refs { { set.list, {} }, linkEntry(set.list, set.link) };
            },
            [](const RemoveLink &remove) {
                return Refs { { remove.list, {} }, linkEntry(remove.list, remove.link), remove.contact };
            } },
        command);
}

Command withList(Command command, const DirectoryId &from, const DirectoryId &to)
{
    const auto replace = [&](DirectoryId &list) {
        if (list == from) {
            list = to;
        }
    };
    const auto replaceAll = [&](QList<CarriedLink> &links) {
        for (CarriedLink &link : links) {
            replace(link.list);
        }
    };
    std::visit(Overloaded { [&](CreateContact &create) { replaceAll(create.links); },
                   [&](DeleteContact &remove) { replaceAll(remove.links); }, [](UpdateContact &) {},
                   [](CreateSpeedDial &) {},
                   [&](AddLink &add) {
                       replace(add.list);
                       if (add.former) {
                           replace(add.former->list);
                       }
                   },
                   [&](auto &ofList) { replace(ofList.list); } },
        command);
    return command;
}

Command withEntry(Command command, const ContactRef &from, const ContactRef &to)
{
    const auto replace = [&](ContactRef &contact) {
        if (contact == from) {
            contact = to;
        }
    };
    const auto replaceAll = [&](QList<CarriedLink> &links) {
        for (CarriedLink &link : links) {
            replace(link.contact);
        }
    };
    const auto replaceLink = [&](const DirectoryId &list, LinkId &link) {
        if (linkEntry(list, link) == from) {
            link = LinkId(to.entry.text());
        }
    };
    std::visit(Overloaded { [](CreateContact &) {}, [&](UpdateContact &update) { replace(update.contact); },
                   [&](DeleteContact &remove) { replace(remove.contact); },
                   [&](CreateSpeedDial &create) { replaceAll(create.links); }, [](RenameSpeedDial &) {},
                   [&](DeleteSpeedDial &remove) { replaceAll(remove.links); },
                   [&](AddLink &add) {
                       replace(add.contact);
                       if (add.former) {
                           replaceLink(add.former->list, add.former->link);
                       }
                   },
                   [&](SetPrimaryNumber &set) { replaceLink(set.list, set.link); },
                   [&](RemoveLink &remove) {
                       replace(remove.contact);
                       replaceLink(remove.list, remove.link);
                   } },
        command);
    return command;
}

} // namespace dialbook
