// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

namespace dialbook::test {

/// A draft in which every member has a value of its own.
inline ContactDraft fullDraft(const QString &mark = QStringLiteral("a"))
{
    ContactDraft draft;
    int count = 0;
    for (const ContactField field : textFields()) {
        draft.text(field) = mark + QStringLiteral(" <b>ß\n") + QString::number(++count);
    }
    for (const ContactField field : phoneFields()) {
        draft.phone(field) = { QStringLiteral("+1 (317) 555-%1,,2").arg(1000 + ++count),
            QString::number(count), count % 2 == 0 };
    }
    draft.primaryNumber = PrimaryNumber::Pager;
    draft.rights = ContactRights { true, true, false, true };
    return draft;
}

inline ContactRef ref(const QString &directory, const QString &entry)
{
    return { DirectoryId(directory), EntryId(entry) };
}

inline QList<CarriedLink> someLinks()
{
    return { { DirectoryId(QStringLiteral("l/1")), QStringLiteral("Mine"), {}, {}, PrimaryNumber::Fax },
        { {}, {}, ref(QStringLiteral("d"), QStringLiteral("e%")), QStringLiteral("Ödön"),
            PrimaryNumber::None } };
}

/// All of what was given together.
inline QList<Edit> editsOf(const EditRunner &runner, EditGroup group)
{
    QList<Edit> edits;
    for (const EditNumber number : runner.numbersOf(group)) {
        edits += *runner.find(number);
    }
    return edits;
}

/// One of each kind, every member filled.
inline QList<Command> everyCommand()
{
    const DirectoryId list(QStringLiteral("list 1"));
    const LinkId link(QStringLiteral("link/1"));
    const ContactRef contact = ref(QStringLiteral("d/ü"), QStringLiteral("cn=x,dc=y"));
    return { CreateContact { contact.directory, fullDraft(), someLinks() },
        UpdateContact { contact, fullDraft(QStringLiteral("before")), fullDraft(QStringLiteral("after")) },
        DeleteContact { contact, fullDraft(), someLinks() },
        CreateSpeedDial { QStringLiteral("Helpers"), { true, true, false, true }, someLinks() },
        RenameSpeedDial { list, QStringLiteral("old"), QStringLiteral("new") },
        DeleteSpeedDial { list, QStringLiteral("old"), { true, false, true, false }, someLinks() },
        AddLink { list, QStringLiteral("Helpers"), contact, QStringLiteral("Anna"), PrimaryNumber::Fax,
            FormerLink { DirectoryId(QStringLiteral("list/2")), QStringLiteral("Mine"), link } },
        SetPrimaryNumber { list, link, QStringLiteral("Anna"), PrimaryNumber::None, PrimaryNumber(17) },
        RemoveLink { list, QStringLiteral("Helpers"), link, QStringLiteral("Anna"), contact,
            PrimaryNumber::HomePhone2 } };
}

} // namespace dialbook::test
