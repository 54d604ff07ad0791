// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace dialbook {

/// An opaque identifier given by the server (or chosen for it), distinct in type from every other kind.
/// Ids are compared exactly and may hold any character (protocol.md 4.11); they are never shown to people.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using SessionId = Id<struct SessionIdTag>;
using UserId = Id<struct UserIdTag>;
using DirectoryId = Id<struct DirectoryIdTag>;
/// A contact's entryID: unique inside its directory only (vendor-contact-entry.txt). In a speed dial it is
/// the link's id (protocol.md 8a, ruling 13).
using EntryId = Id<struct EntryIdTag>;
using LinkId = Id<struct LinkIdTag>;
using SubscriptionId = Id<struct SubscriptionIdTag>;

/// Where a contact really lives: the only way to name it across directories.
struct ContactRef
{
    DirectoryId directory;
    EntryId entry;

    friend bool operator==(const ContactRef &, const ContactRef &) = default;
    friend size_t qHash(const ContactRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.directory, ref.entry);
    }
};

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::DirectoryId)
Q_DECLARE_METATYPE(dialbook::EntryId)
