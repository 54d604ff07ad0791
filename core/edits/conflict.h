// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"

#include <QHash>

namespace dialbook {

/// Whether two drafts say the same in a field. Numbers that differ in their formatting only are the same, and
/// so are texts but for spaces around them: a server may write what was typed in its own way
/// (protocol.md 4.4).
[[nodiscard]] bool saySame(const ContactDraft &a, const ContactDraft &b, ContactField field);

/// Three versions of a contact brought together.
struct DraftMerge
{
    ContactDraft result; ///< now, and what was changed here where nobody else changed it
    QList<ContactField> applied; ///< fields of result that differ from now: what is left to send
    QList<ContactField> colliding; ///< changed here and by somebody else, to different things
};

/// opened: what the person saw; yours: what they made of it; now: what it is. Field by field: what only one
/// of the two has changed is taken, and so is what both changed to the same.
[[nodiscard]] DraftMerge mergeDrafts(
    const ContactDraft &opened, const ContactDraft &yours, const ContactDraft &now);

enum class ConflictChoice {
    Yours, ///< what was typed here
    Theirs, ///< what it is now
};

/// Why an edit is not sent as it is: somebody else was faster.
struct EditConflict
{
    enum class Kind {
        Fields, ///< UpdateContact: see fields
        Deleted, ///< UpdateContact: the contact is not there any more; EditRunner::createAgain()
        ChangedSince, ///< DeleteContact: it is not what it was when its deletion was wanted; fields: what
        Name, ///< RenameSpeedDial: it has another name by now
        PrimaryNumber, ///< SetPrimaryNumber: somebody has chosen another number
    };
    Kind kind = Kind::Fields;
    ContactDraft opened = {}; ///< for Fields, Deleted and ChangedSince
    ContactDraft now = {}; ///< for Fields and ChangedSince
    ContactDraft yours = {}; ///< for Fields and Deleted
    QList<ContactField> fields = {};
    QString openedName = {}; ///< for Name
    QString nowName = {};
    QString yoursName = {};
    PrimaryNumber openedNumber = PrimaryNumber::None; ///< for PrimaryNumber
    PrimaryNumber nowNumber = PrimaryNumber::None;
    PrimaryNumber yoursNumber = PrimaryNumber::None;

    friend bool operator==(const EditConflict &, const EditConflict &) = default;
};

/// What an edit starts from that leads to yours, when a former request for it (from opened) may have been
/// done: now, but where that is what yours wants already it is still told from opened.
[[nodiscard]] ContactDraft startAfterDoubt(
    const ContactDraft &opened, const ContactDraft &yours, const ContactDraft &now);

/// The contact with each colliding field as chosen, the others merged. Fields without a choice are Yours.
[[nodiscard]] ContactDraft resolved(
    const EditConflict &conflict, const QHash<ContactField, ConflictChoice> &choices);

/// The field's value taken over from one draft into another.
void copyField(const ContactDraft &from, ContactDraft &to, ContactField field);

} // namespace dialbook
