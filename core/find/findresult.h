// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fold.h"
#include "core/contacts/contact.h"
#include "core/directories/directory.h"

#include <QMetaType>

#include <memory>

namespace dialbook {

struct FindQuery
{
    QString typed;
    int most = 60; ///< persons to return

    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/// One entry of a directory that shows the person.
struct FoundEntry
{
    Directory directory;
    std::shared_ptr<const Contact> contact;
};

/// A number of a found person.
struct FoundNumber
{
    int entry = 0; ///< the place in FoundPerson::entries of the entry that has it
    PrimaryNumber which = PrimaryNumber::None;
    QString text; ///< as people read it
    QList<TextSpan> marks; ///< of text
};

/// Something that was found outside of the name and the numbers, to be shown as the reason.
struct FoundText
{
    enum class Kind { Field, User, Workgroup, Skill, Directory };
    Kind kind = Kind::Field;
    ContactField field = ContactField::Notes; ///< for Kind::Field
    QString text;
    QList<TextSpan> marks;
};

/// One person, with all the entries that show them; the leading entry is the first: of a speed dial, else
/// the Company Directory, else a workgroup, else anything.
struct FoundPerson
{
    QList<FoundEntry> entries;
    QString name; ///< of the leading entry; "" when it has none
    QList<TextSpan> nameMarks;
    QList<FoundNumber> numbers; ///< different ones, the leading entry's first
    /// Which of the numbers would be used: the one that was typed, else the leading entry's
    /// numberToDial(); -1 when that one is empty.
    int numberInUse = -1;
    QList<FoundText> elsewhere;
};

/// Persons, best first.
struct FindResult
{
    QList<FoundPerson> persons;
    int count = 0; ///< of persons, also those that are not in the list
    bool countIsWhole = true; ///< else there are at least so many
};

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::FindResult)
