// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"
#include "core/contacts/contactwindow.h"

#include <QHash>

#include <chrono>

namespace dialbook {

class DirectoryList;

/// Looks what is at the server now: before something is sent, whether somebody else has been faster, and
/// after something was sent that was never answered, whether it was done. The protocol has no other way to
/// read an entry than a directory subscription (protocol.md 4.2); each look is one of its own, cancelled when
/// it has answered. Owned by Application.
class Looker : public QObject
{
    Q_OBJECT

public:
    /// directories: for looks at speed-dial lists themselves.
    Looker(RestClient &rest, MessageRouter &router, DirectoryList &directories, QObject *parent = nullptr);

    /// How long one look may take; afterwards it fails as TimedOut.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// The entry; null when the server does not show it. That alone does not prove that it is gone: a server
    /// may not read this filter in every directory.
    Call<ContactPtr> entry(const ContactRef &contact);
    /// Several of a directory at once, those that the server shows. One that is missing may be there: whether
    /// a server reads several values of a filter as "one of these" is not documented (protocol.md 4.2).
    Call<QHash<EntryId, ContactPtr>> entries(const DirectoryId &directory, const QList<EntryId> &ids);
    /// The entries of the directory that could have been made from this draft, and those that could if they
    /// had been changed since in anything but what they are found by: the first text of the draft that a
    /// directory can be filtered by; without one, in anything but one text or number.
    Call<QList<ContactPtr>> madeFrom(const DirectoryId &directory, const ContactDraft &draft);
    /// All entries of a directory, for those that are small by nature.
    Call<QList<ContactPtr>> all(const DirectoryId &directory);
    /// All directories, as of now.
    Call<QList<Directory>> directories();

private:
    template <class T>
    Call<T> ask(const WindowQuery &query, std::function<bool(const Contact &)> isWanted,
        std::function<T(const QList<ContactPtr> &)> answer, int mostWanted = 0);

    RestClient &m_rest;
    MessageRouter &m_router;
    DirectoryList &m_directories;
    std::chrono::milliseconds m_patience = std::chrono::seconds(12);
};

/// Whether the server may have made this contact from that draft: it may have composed a display name,
/// written numbers in its own way, and trimmed texts.
[[nodiscard]] bool couldBeMadeFrom(const ContactDraft &draft, const Contact &contact);

} // namespace dialbook
