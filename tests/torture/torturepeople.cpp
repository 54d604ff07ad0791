// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/torturepeople.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dialbook::torture {

namespace {

QJsonArray entriesOf(SimulatorProcess &simulator, const QString &id)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
    return simulator.look(u"directory?id="_s + encoded)["entries"_L1].toArray();
}

} // namespace

DirectoryId contactsDirectory()
{
    return DirectoryId(u"public"_s);
}

QByteArray worldData()
{
    const auto user = [](const QString &id, bool isAdmin) {
        return QJsonObject { { u"id"_s, id }, { u"password"_s, u"demo"_s },
            { u"directoryAdmin"_s, isAdmin } };
    };
    const QJsonObject everything { { u"create"_s, true }, { u"update"_s, true }, { u"delete"_s, true } };
    const QJsonObject world { { u"users"_s,
                                  QJsonArray { user(u"a.lindgren"_s, false), user(u"m.okafor"_s, true) } },
        { u"directories"_s,
            QJsonArray { QJsonObject { { u"directoryID"_s, contactsDirectory().text() },
                { u"displayName"_s, u"IC Public Contacts"_s }, { u"others"_s, everything } } } } };
    return QJsonDocument(world).toJson();
}

People::People(SimulatorProcess &simulator, quint32 seed, QRandomGenerator &random)
    : m_simulator(simulator)
    , m_seed(seed)
    , m_random(random)
{
}

QString People::unique(const QString &what)
{
    return u"s%1 %2 %3"_s.arg(m_seed).arg(what).arg(++m_count);
}

Truth People::look()
{
    Truth truth;
    const QString own = u"s%1 "_s.arg(m_seed);
    const QJsonArray entries = entriesOf(m_simulator, contactsDirectory().text());
    for (const auto entry : entries) {
        const auto contact = readContact(entry.toObject());
        if (contact && contact->text(markField).startsWith(own)) {
            truth.contacts.insert(contact->text(markField), *contact);
        }
    }
    const QJsonArray directories = m_simulator.look(u"state"_s)["directories"_L1].toArray();
    for (const auto value : directories) {
        const QString name = value.toObject()["displayName"_L1].toString();
        if (!name.startsWith(own)) {
            continue;
        }
        const QString id = value.toObject()["directoryId"_L1].toString();
        truth.lists.insert(id, name);
        const QJsonArray links = entriesOf(m_simulator, id);
        for (const auto entry : links) {
            if (const auto link = readContact(entry.toObject())) {
                truth.links.insert(
                    link->id.text(), { DirectoryId(id), link->text(markField), link->primaryNumber() });
            }
        }
    }
    return truth;
}

void People::learn()
{
    m_seen = look();
}

std::optional<Deed> People::lacking(Deed deed) const
{
    switch (deed) {
    case Deed::CreateContact:
    case Deed::CreateSpeedDial:
        return {};
    case Deed::UpdateContact:
    case Deed::DeleteContact:
        return m_seen.contacts.isEmpty() ? std::optional(Deed::CreateContact) : std::nullopt;
    case Deed::Together:
        return m_seen.contacts.size() < 3 ? std::optional(Deed::CreateContact) : std::nullopt;
    case Deed::RenameSpeedDial:
    case Deed::DeleteSpeedDial:
        return m_seen.lists.isEmpty() ? std::optional(Deed::CreateSpeedDial) : std::nullopt;
    case Deed::AddLink:
        return m_seen.contacts.isEmpty() ? std::optional(Deed::CreateContact)
            : m_seen.lists.isEmpty()     ? std::optional(Deed::CreateSpeedDial)
                                         : std::nullopt;
    case Deed::SetPrimaryNumber:
    case Deed::RemoveLink:
        return m_seen.links.isEmpty() ? lacking(Deed::AddLink).value_or(Deed::AddLink)
                                      : std::optional<Deed>();
    }
    return {};
}

CreateContact People::creation()
{
    ContactDraft draft;
    draft.text(markField) = unique(u"entry"_s);
    draft.text(ContactField::DisplayName) = draft.text(markField);
    draft.text(ContactField::Notes) = unique(u"value"_s);
    draft.phone(ContactField::BusinessPhone).number = u"(317) 872-%1"_s.arg(3000 + m_count);
    draft.rights = ContactRights { true, true, true, true };
    return CreateContact { contactsDirectory(), draft };
}

UpdateContact People::update(const Contact &contact)
{
    const ContactDraft before = ContactDraft::of(contact);
    ContactDraft after = before;
    const int changes = 1 + chance(2);
    for (int i = 0; i < changes; ++i) {
        after.text(editedFields.at(size_t(chance(int(editedFields.size()))))) = unique(u"value"_s);
    }
    return UpdateContact { { contactsDirectory(), contact.id }, before, after };
}

DeleteContact People::deletion(const Contact &contact) const
{
    DeleteContact remove { { contactsDirectory(), contact.id }, ContactDraft::of(contact) };
    for (const PresentLink &link : m_seen.links) {
        if (link.mark == contact.text(markField)) {
            remove.links +=
                CarriedLink { link.list, m_seen.lists.value(link.list.text()), {}, {}, link.number };
        }
    }
    return remove;
}

AddLink People::link()
{
    const auto list = any(m_seen.lists);
    const Contact &contact = *any(m_seen.contacts);
    return AddLink { DirectoryId(list.key()), list.value(), { contactsDirectory(), contact.id },
        contact.shownName(), PrimaryNumber(chance(10) - 1) };
}

Command People::removal(const QString &id, const PresentLink &link) const
{
    const auto contact = m_seen.contacts.constFind(link.mark);
    const bool isKnown = contact != m_seen.contacts.cend();
    return RemoveLink { link.list, m_seen.lists.value(link.list.text()), LinkId(id),
        isKnown ? contact->shownName() : QString(),
        isKnown ? ContactRef { contactsDirectory(), contact->id } : ContactRef(), link.number };
}

/// Some changes, perhaps a deletion, perhaps two of the same entry, perhaps new ones.
QList<Command> People::several()
{
    QList<Command> commands;
    int which = 0;
    for (const Contact &contact : std::as_const(m_seen.contacts)) {
        if (which++ == 0 && chance(3) == 0) {
            commands += deletion(contact);
        } else {
            commands += update(contact);
        }
    }
    if (chance(3) == 0) {
        commands += creation();
        commands += creation();
    }
    return commands;
}

QList<Command> People::commandsFor(Deed deed)
{
    switch (deed) {
    case Deed::CreateContact:
        return { creation() };
    case Deed::UpdateContact:
        return { update(*any(m_seen.contacts)) };
    case Deed::DeleteContact:
        return { deletion(*any(m_seen.contacts)) };
    case Deed::CreateSpeedDial:
        // A private one is seen by its owner only: what the other one does to it is refused.
        return { CreateSpeedDial { unique(u"list"_s),
            { .shared = chance(5) != 0,
                .othersMayAdd = true,
                .othersMayChange = true,
                .othersMayRemove = true } } };
    case Deed::RenameSpeedDial: {
        const auto list = any(m_seen.lists);
        return { RenameSpeedDial { DirectoryId(list.key()), list.value(), unique(u"list"_s) } };
    }
    case Deed::DeleteSpeedDial: {
        const auto list = any(m_seen.lists);
        DeleteSpeedDial remove { DirectoryId(list.key()), list.value(), { true, true, true, true } };
        for (const PresentLink &link : std::as_const(m_seen.links)) {
            const auto contact = m_seen.contacts.constFind(link.mark);
            if (link.list == remove.list && contact != m_seen.contacts.cend()) {
                remove.links += CarriedLink { {}, {}, { contactsDirectory(), contact->id },
                    contact->shownName(), link.number };
            }
        }
        return { remove };
    }
    case Deed::AddLink:
        return { link() };
    case Deed::SetPrimaryNumber: {
        const auto link = any(m_seen.links);
        int after = 1 + chance(8);
        after = after == int(link->number) ? 1 + after % 8 : after;
        return { SetPrimaryNumber {
            link->list, LinkId(link.key()), link->mark, link->number, PrimaryNumber(after) } };
    }
    case Deed::RemoveLink: {
        const auto link = any(m_seen.links);
        return { removal(link.key(), *link) };
    }
    case Deed::Together:
        return several();
    }
    return {};
}

} // namespace dialbook::torture
