// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace dialbook {

/// One thing that an edit has changed. Exactly one of field and aspect says what.
struct LoggedChange
{
    enum class Aspect {
        Field, ///< of a contact, see field
        Name, ///< of a speed dial
        PrimaryNumber, ///< of a link, as numbers of PrimaryNumber
        Link, ///< the name of the contact that was linked to, or is
        List, ///< the speed dial as a whole: its name
    };
    Aspect aspect = Aspect::Field;
    ContactField field = ContactField::LastName;
    QString before; ///< as plain text; "" for what was not there
    QString after;

    friend bool operator==(const LoggedChange &, const LoggedChange &) = default;
};

/// What it has changed (or would have), field by field: for the change log's "before" and "after". What was
/// empty and stays so is left out.
[[nodiscard]] QList<LoggedChange> changesOf(const Command &command);
/// A draft's field as plain text: numbers with their extension, rights as "change, delete".
[[nodiscard]] QString plainText(const ContactDraft &draft, ContactField field);

} // namespace dialbook
