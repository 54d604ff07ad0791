// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "core/contacts/rights.h"
#include "core/edits/command.h"
#include "core/edits/editrunner.h"

#include <array>
#include <optional>
#include <variant>

namespace dialbook {

/// What several contacts have in common, field by field. Takes them one after the other, so that very many
/// can be taken in turns; once a field differs it is not looked at again.
class CommonFields
{
public:
    void take(const ContactPtr &contact);
    [[nodiscard]] int count() const { return m_count; }
    /// They do not all say the same. Access rights have two answers of their own.
    [[nodiscard]] bool differs(ContactField field) const { return m_differs.at(size_t(field)); }
    /// What all of them say; where they differ, what the first one says.
    [[nodiscard]] const ContactDraft &draft() const { return m_draft; }
    /// Allow: Change and Allow: Delete; nothing where they differ, or where none tells its rights.
    [[nodiscard]] std::optional<bool> allowsChange() const { return m_allowsChange; }
    [[nodiscard]] std::optional<bool> allowsDelete() const { return m_allowsDelete; }
    /// At least one of them tells its rights, so that they can be changed.
    [[nodiscard]] bool tellRights() const { return m_tellRights; }

private:
    int m_count = 0;
    ContactPtr m_first;
    ContactDraft m_draft;
    std::array<bool, size_t(ContactField::AccessRights) + 1> m_differs {};
    std::optional<bool> m_allowsChange;
    std::optional<bool> m_allowsDelete;
    bool m_tellRights = false;
};

// What is to be done to several contacts at once.

/// The fields that the person has touched become these values; all others stay as they are.
struct FieldChange
{
    QList<ContactField> fields = {};
    ContactDraft values = {};
    std::optional<bool> allowChange = {}; ///< nothing: stays as it is; only where an entry tells its rights
    std::optional<bool> allowDelete = {};

    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && !allowChange && !allowDelete; }
};
struct ContactDeletion
{
};
/// Each is added to this speed dial, unless it is on it already.
struct LinkAddition
{
    DirectoryId list;
    QString listName;
    DirectoryId from = {}; ///< moved: taken off this list, where it is, as soon as it is on the other
    QString fromName = {};

    [[nodiscard]] bool isMove() const { return !from.isEmpty(); }
};
using BulkChange = std::variant<FieldChange, ContactDeletion, LinkAddition>;

/// One of the selected contacts, and what is known of it when the plan is made.
struct BulkSubject
{
    ContactPtr opened; ///< as it was when it was selected
    ContactPtr now; ///< null: it is not there any more
    Hindrance hindrance = Hindrance::None; ///< to what is to be done to it
    bool isBeingDeleted = false;
    bool hasEditWaiting = false; ///< an earlier edit of it is not over
    bool isBeingEdited = false; ///< an editor holds unsaved typing for it
    QList<CarriedLink> links = {}; ///< for ContactDeletion: what goes with it, as far as the person can see
    std::optional<ContactRef> source = {}; ///< for LinkAddition: where it lives, when that is elsewhere
    bool isLinked = false; ///< for LinkAddition: it is on that speed dial
};

/// Why a contact is left out of the plan. Journals hold these numbers: they are never changed.
enum class BulkReason {
    None, ///< it is not
    NothingChanges, ///< it says so already
    Hindered, ///< see BulkRow::hindrance
    Invalid, ///< Dialbook itself would not send it, see BulkRow::problem
    BeingDeleted,
    EditWaiting, ///< an earlier edit of it has to be over first
    NotLoaded, ///< nothing is known of it but that it was selected
    AlreadyLinked,
    // conflicts
    BeingEdited, ///< what is typed in its editor would be overtaken
    ChangedMeanwhile, ///< by somebody else, in the same fields
    DeletedMeanwhile,
};

/// What is planned for one contact.
struct BulkRow
{
    enum class Kind { Change, Skip, Conflict };

    ContactPtr contact; ///< as it is now; as it was, when it is not there any more; null: not loaded
    Kind kind = Kind::Change;
    BulkReason reason = BulkReason::None;
    Hindrance hindrance = Hindrance::None;
    std::optional<FieldProblem> problem = {};
    std::optional<Command> command = {}; ///< for Change
};

/// directory: where the contacts are.
[[nodiscard]] BulkRow planFor(
    const BulkChange &change, const DirectoryId &directory, const BulkSubject &subject);

/// A plan that changes more entries than this waits for the person to confirm the number: more than fit on a
/// screen, so that nobody has seen them all.
inline constexpr int mostChangesUnasked = 50;
/// The same for deletions: what is deleted comes back with a new id only.
inline constexpr int mostDeletionsUnasked = 10;

/// What is to become of all of them, before any of it is sent.
class BulkPlan
{
public:
    void reserve(qsizetype rows) { m_rows.reserve(rows); }
    void add(BulkRow row);
    [[nodiscard]] const QList<BulkRow> &rows() const { return m_rows; }
    [[nodiscard]] int count(BulkRow::Kind kind) const { return m_counts.at(size_t(kind)); }
    /// Fields that would change, over all rows.
    [[nodiscard]] int fieldCount() const { return m_fieldCount; }
    /// Links that go with what is deleted, as far as the person can see.
    [[nodiscard]] int linkCount() const { return m_linkCount; }
    /// What is to be sent, for EditRunner::runTogether(): count(Change) edits in the order of the rows, each
    /// copied when it is asked for, because there may be thousands.
    [[nodiscard]] GiveEdit edits() const;
    /// Tells what all of them are about; nothing when there are none.
    [[nodiscard]] const Command *firstCommand() const;
    /// So much is changed that the person has to confirm the number.
    [[nodiscard]] bool needsConfirmation() const;

private:
    QList<BulkRow> m_rows;
    std::array<int, 3> m_counts {};
    int m_fieldCount = 0;
    int m_linkCount = 0;
    bool m_deletes = false;
};

} // namespace dialbook
