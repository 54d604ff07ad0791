// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

namespace dialbook {

/// common:editablePhoneNumber (protocol.md 4.4), exactly as typed.
struct PhoneDraft
{
    QString number;
    QString extension;
    bool autoDialExtension = false;

    /// "Auto Dial Extension can be ticked only when both number and extension are filled" (ux.md).
    [[nodiscard]] bool canAutoDial() const { return !number.isEmpty() && !extension.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return number.isEmpty() && extension.isEmpty(); }

    friend bool operator==(const PhoneDraft &, const PhoneDraft &) = default;
};

/// All that a person can say of a contact: editableContactEntry (protocol.md 4.4). A value; what the
/// editor gathers and what is sent, always whole, because whether a server keeps or clears what is left
/// out is unknown (4.5).
struct ContactDraft
{
    std::array<QString, textFieldCount> texts;
    std::array<PhoneDraft, phoneFieldCount> phones;
    PrimaryNumber primaryNumber = PrimaryNumber::None;
    std::optional<ContactRights> rights; ///< nothing: none were read, none are sent

    /// Everything taken over from what the server last said.
    [[nodiscard]] static ContactDraft of(const Contact &contact);

    [[nodiscard]] const QString &text(ContactField field) const { return texts.at(size_t(field)); }
    [[nodiscard]] QString &text(ContactField field) { return texts.at(size_t(field)); }
    [[nodiscard]] const PhoneDraft &phone(ContactField field) const
    {
        return phones.at(size_t(int(field) - int(ContactField::BusinessPhone)));
    }
    [[nodiscard]] PhoneDraft &phone(ContactField field)
    {
        return phones.at(size_t(int(field) - int(ContactField::BusinessPhone)));
    }

    /// Whether the primary number that is chosen has something to dial. None always has.
    [[nodiscard]] bool primaryNumberIsFilled() const;
    /// The name to show for it, as Contact::shownName().
    [[nodiscard]] QString shownName() const;

    friend bool operator==(const ContactDraft &, const ContactDraft &) = default;
};

/// The fields in which two drafts differ.
[[nodiscard]] QList<ContactField> changedFields(const ContactDraft &before, const ContactDraft &after);

/// Journals hold these numbers: they are never changed.
enum class FieldProblem {
    NothingToFindItBy, ///< no name, company or number at all
    ExtensionWithoutNumber,
    PrimaryNumberEmpty, ///< the designated number is not filled
};

/// What Dialbook itself would not send, by field; empty when it may be sent. Everything else is for the
/// server to decide.
[[nodiscard]] QList<std::pair<ContactField, FieldProblem>> problemsOf(const ContactDraft &draft);

/// The whole editableContactEntry, with its __type; cleared values are "" (protocol.md 0.10).
[[nodiscard]] QJsonObject toJson(const ContactDraft &draft);

} // namespace dialbook

Q_DECLARE_METATYPE(dialbook::ContactDraft)
