// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/world/bodyreader.h"
#include "app/simulator/world/fields.h"
#include "app/simulator/world/fold.h"
#include "app/simulator/world/worldstore.h"

// Contacts as the REST interface writes them (protocol.md 4.5 to 4.7).
namespace icwssim {

namespace {

constexpr const char *kEditableType = "urn:inin.com:directories:editableContactEntry";

// An editableContactEntry, read. What was left out is absent.
struct ContactDraft
{
    std::vector<std::pair<TextField, std::string>> texts;
    std::vector<std::pair<PhoneField, Phone>> phones;
    std::optional<int> primaryNumber;
    std::optional<EntryFlags> flags;
    std::optional<Link> link;
    int linkPrimaryNumber = kFirstPrimaryNumber;
};

const std::vector<std::string> &editableNames()
{
    static const std::vector<std::string> kNames = [] {
        std::vector<std::string> names { "__type", "accessRights", "primaryNumberDesignation",
            "contactLinkInfo" };
        for (const TextFieldInfo &info : kTextFields) {
            if (info.editable)
                names.emplace_back(info.name);
        }
        for (const PhoneFieldInfo &info : kPhoneFields)
            names.emplace_back(info.name);
        return names;
    }();
    return kNames;
}

void readPhones(BodyReader &reader, ContactDraft &draft)
{
    for (const PhoneFieldInfo &info : kPhoneFields) {
        const Json *value = reader.object(info.name);
        if (!value)
            continue;
        BodyReader nested(*value, info.name);
        nested.rejectMisspelt({ "baseNumber", "extension", "autoDialable" });
        Phone phone;
        phone.baseNumber = nested.text("baseNumber").value_or(std::string());
        phone.extension = nested.text("extension").value_or(std::string());
        phone.autoDialable = nested.boolean("autoDialable").value_or(false);
        reader.adopt(nested);
        draft.phones.emplace_back(info.field, std::move(phone));
    }
}

void readFlags(BodyReader &reader, ContactDraft &draft)
{
    const Json *value = reader.object("accessRights");
    if (!value)
        return;
    BodyReader nested(*value, "accessRights");
    nested.rejectMisspelt({ "read", "create", "update", "delete" });
    EntryFlags flags;
    flags.read = nested.boolean("read").value_or(true);
    flags.create = nested.boolean("create").value_or(false);
    flags.update = nested.boolean("update").value_or(false);
    flags.remove = nested.boolean("delete").value_or(false);
    reader.adopt(nested);
    draft.flags = flags;
}

void readLink(BodyReader &reader, ContactDraft &draft)
{
    const Json *value = reader.object("contactLinkInfo");
    if (!value)
        return;
    BodyReader nested(*value, "contactLinkInfo");
    nested.rejectMisspelt({ "readOnlyContactEntryId", "readOnlyDirectoryId", "defaultPhoneNumberType" });
    Link link;
    link.sourceEntryId = nested.requiredText("readOnlyContactEntryId");
    link.sourceDirectoryId = nested.requiredText("readOnlyDirectoryId");
    draft.linkPrimaryNumber =
        nested.requiredNumberBetween("defaultPhoneNumberType", kFirstPrimaryNumber, kLastPrimaryNumber);
    reader.adopt(nested);
    draft.link = std::move(link);
}

Outcome<ContactDraft> readDraft(const Json &body)
{
    BodyReader reader(body);
    reader.requireType(kEditableType);
    reader.rejectMisspelt(editableNames());
    ContactDraft draft;
    for (const TextFieldInfo &info : kTextFields) {
        if (!info.editable)
            continue;
        if (std::optional<std::string> value = reader.text(info.name))
            draft.texts.emplace_back(info.field, std::move(*value));
    }
    readPhones(reader, draft);
    draft.primaryNumber =
        reader.numberBetween("primaryNumberDesignation", kFirstPrimaryNumber, kLastPrimaryNumber);
    readFlags(reader, draft);
    readLink(reader, draft);
    if (reader.failed())
        return reader.refusal();
    return draft;
}

void applyDraft(const ContactDraft &draft, Contact &contact)
{
    for (const auto &[field, value] : draft.texts)
        contact.setText(field, value);
    for (const auto &[field, value] : draft.phones)
        contact.setPhone(field, value);
}

// Replacing clears what can be edited and keeps the rest (user id, extension, workgroups, status).
void clearEditable(Contact &contact)
{
    for (const TextFieldInfo &info : kTextFields) {
        if (info.editable)
            contact.setText(info.field, {});
    }
    contact.phones.clear();
}

// What the server shows when nobody gave the contact a name to be shown.
std::string composedName(const Contact &contact)
{
    const std::string &first = contact.text(TextField::FirstName);
    const std::string &last = contact.text(TextField::LastName);
    if (!last.empty() && !first.empty())
        return last + ", " + first;
    if (!last.empty() || !first.empty())
        return last + first;
    return contact.text(TextField::Company);
}

} // namespace

Outcome<std::string> World::createContact(const User &user, const std::string &directoryId, const Json &body)
{
    if (const auto allowed = requireDirectory(user, directoryId); !allowed)
        return allowed.refusal();
    Store &target = *store(directoryId);
    if (!rights(user, target.directory).create)
        return Refusal::forbidden(
            "You do not have permission to add entries to '" + target.directory.displayName + "'.");
    Outcome<ContactDraft> draft = readDraft(body);
    if (!draft)
        return draft.refusal();
    if (target.directory.holdsReferences()) {
        if (!draft->link)
            return Refusal::missingProperty("contactLinkInfo");
        return addReference(user, target, *draft->link, draft->linkPrimaryNumber);
    }
    if (draft->link)
        return Refusal::invalidProperty(
            "contactLinkInfo", "this directory holds contacts of its own, not references.");

    auto contact = std::make_shared<Contact>();
    applyDraft(*draft, *contact);
    bool named = false;
    for (const auto &[field, value] : draft->texts)
        named = named || field == TextField::DisplayName;
    if (!named)
        contact->setText(TextField::DisplayName, composedName(*contact));
    Entry entry;
    entry.id = freshId("c-");
    entry.ownerId = user.id;
    entry.flags = draft->flags.value_or(EntryFlags {});
    entry.primaryNumber = draft->primaryNumber.value_or(kFirstPrimaryNumber);
    entry.contact = std::move(contact);
    std::string id = entry.id;
    replaceEntry(target, std::move(entry));
    return id;
}

Outcome<Done> World::updateContact(
    const User &user, const std::string &directoryId, const std::string &entryId, const Json &body)
{
    if (const auto allowed = requireDirectory(user, directoryId); !allowed)
        return allowed.refusal();
    Store &target = *store(directoryId);
    if (target.directory.category == Category::SpeedDial) // protocol.md 8a.12
        return Refusal::badRequest("Entries of a speed dial are changed through its links.");
    const auto old = requireEntry(directoryId, entryId);
    if (!old)
        return old.refusal();
    if (!rights(user, target.directory, **old).update)
        return Refusal::forbidden("You do not have permission to change this contact.");
    Outcome<ContactDraft> draft = readDraft(body);
    if (!draft)
        return draft.refusal();
    if (draft->link)
        return Refusal::invalidProperty(
            "contactLinkInfo", "this directory holds contacts of its own, not references.");

    auto contact = std::make_shared<Contact>(*(*old)->contact);
    Entry entry = **old;
    if (m_options.replaceOnPut) {
        clearEditable(*contact);
        entry.flags = EntryFlags {};
        entry.primaryNumber = kFirstPrimaryNumber;
    }
    applyDraft(*draft, *contact);
    if (draft->flags)
        entry.flags = draft->flags;
    entry.primaryNumber = draft->primaryNumber.value_or(entry.primaryNumber);
    entry.contact = std::move(contact);
    replaceEntry(target, std::move(entry));
    return Done {};
}

Outcome<Done> World::deleteContact(
    const User &user, const std::string &directoryId, const std::string &entryId)
{
    if (const auto allowed = requireDirectory(user, directoryId); !allowed)
        return allowed.refusal();
    Store &target = *store(directoryId);
    if (target.directory.category == Category::SpeedDial)
        return Refusal::badRequest("Entries of a speed dial are removed through its links.");
    const auto old = requireEntry(directoryId, entryId);
    if (!old)
        return old.refusal();
    if (!rights(user, target.directory, **old).remove)
        return Refusal::forbidden("You do not have permission to delete this contact.");
    eraseEntry(target, (*old)->id);
    return Done {};
}

} // namespace icwssim
