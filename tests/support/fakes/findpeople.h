// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/directories/directory.h"

#include <functional>

namespace dialbook::test {

/// What a test says of a contact; the only place of these tests that fills one.
struct Person
{
    QString id = {};
    QString name = {};
    QString user = {};
    QString extension = {};
    QList<std::pair<ContactField, QString>> texts = {};
    QList<std::pair<ContactField, PhoneNumber>> phones = {};
    QStringList workgroups = {};
    QStringList skills = {};
    PrimaryNumber primary = PrimaryNumber::None;
};

[[nodiscard]] inline ContactPtr contactOf(const Person &person)
{
    auto contact = std::make_shared<Contact>();
    contact->id = EntryId(person.id);
    contact->setUser(UserId(person.user));
    contact->setExtension(person.extension);
    contact->setText(ContactField::DisplayName, person.name);
    for (const auto &[field, text] : person.texts) {
        contact->setText(field, text);
    }
    for (const auto &[field, phone] : person.phones) {
        contact->setPhone(field, phone);
    }
    contact->setWorkgroups(person.workgroups);
    contact->setSkills(person.skills);
    contact->setPrimaryNumber(person.primary);
    return contact;
}

[[nodiscard]] inline PhoneNumber phoneOf(const QString &display, const QString &standardized = {})
{
    PhoneNumber phone;
    phone.display = display;
    phone.standardized = standardized.isEmpty() ? display : standardized;
    return phone;
}

[[nodiscard]] inline Directory directoryOf(const QString &name, DirectoryCategory category)
{
    Directory directory;
    directory.id = DirectoryId(name);
    directory.name = name;
    directory.category = category;
    return directory;
}

} // namespace dialbook::test
