// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"
#include "core/rest/restclient.h"

namespace dialbook {

/// Contact writing (protocol.md 4.5; vendor-contact-entry.txt). Stateless. Effects arrive through the
/// directory subscription, before or after the answer.
class ContactsApi
{
public:
    explicit ContactsApi(RestClient &rest)
        : m_rest(rest)
    {
    }

    Call<EntryId> create(const DirectoryId &directory, const ContactDraft &draft);
    /// Sends the whole contact.
    Call<Done> update(const ContactRef &contact, const ContactDraft &draft);
    Call<Done> remove(const ContactRef &contact);

private:
    RestClient &m_rest;
};

/// The 201 of create(): {"entryId"}.
[[nodiscard]] Result<EntryId> readCreatedEntry(const RestReply &reply);

} // namespace dialbook
