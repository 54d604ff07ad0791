// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contactsapi.h"

#include "core/rest/jsonreading.h"

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QByteArray pathOf(const ContactRef &contact)
{
    return RestRequest::pathOf(
        { u"directories"_s, u"contacts"_s, contact.directory.text(), contact.entry.text() });
}

} // namespace

Result<EntryId> readCreatedEntry(const RestReply &reply)
{
    const EntryId id(json::text(reply.body.toObject().value("entryId"_L1)).value_or(QString()));
    if (id.isEmpty()) {
        return tl::unexpected(unreadable(u"the answer to a new contact has no entryId"_s));
    }
    return id;
}

Call<EntryId> ContactsApi::create(const DirectoryId &directory, const ContactDraft &draft)
{
    return m_rest.send<EntryId>(
        { .method = HttpMethod::Post,
            .path = RestRequest::pathOf({ u"directories"_s, u"contacts"_s, directory.text() }),
            .body = toJson(draft) },
        readCreatedEntry);
}

Call<Done> ContactsApi::update(const ContactRef &contact, const ContactDraft &draft)
{
    return m_rest.sendForSuccess(
        { .method = HttpMethod::Put, .path = pathOf(contact), .body = toJson(draft) });
}

Call<Done> ContactsApi::remove(const ContactRef &contact)
{
    return m_rest.sendForSuccess({ .method = HttpMethod::Delete, .path = pathOf(contact) });
}

} // namespace dialbook
