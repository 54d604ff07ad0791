// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bulkplan.h"

#include "core/edits/conflict.h"

#include <algorithm>
#include <utility>

namespace dialbook {

namespace {

bool areSame(const Contact &a, const Contact &b, ContactField field)
{
    if (isText(field)) {
        return a.utf8(field) == b.utf8(field);
    }
    if (isPhone(field)) {
        const int slot = ContactBlock::slotOf(field);
        if (a.block().at(slot) == b.block().at(slot)) {
            return true;
        }
        // A server may render what was typed alike in different ways.
        const PhoneView one = a.phoneUtf8(field);
        const PhoneView other = b.phoneUtf8(field);
        return !one.base.empty() && one.base == other.base && one.extension == other.extension
            && one.autoDialExtension == other.autoDialExtension;
    }
    return field == ContactField::PrimaryNumber ? a.primaryNumber() == b.primaryNumber()
                                                : a.rights() == b.rights();
}

ContactDraft changed(ContactDraft draft, const FieldChange &change)
{
    for (const ContactField field : change.fields) {
        copyField(change.values, draft, field);
    }
    if (draft.rights) { // those that were not told are not sent either
        draft.rights->update = change.allowChange.value_or(draft.rights->update);
        draft.rights->remove = change.allowDelete.value_or(draft.rights->remove);
    }
    return draft;
}

/// What Dialbook would not send, unless the contact was like that before.
std::optional<FieldProblem> newProblem(const ContactDraft &before, const ContactDraft &after)
{
    const auto known = problemsOf(before);
    for (const auto &problem : problemsOf(after)) {
        if (!known.contains(problem)) {
            return problem.second;
        }
    }
    return {};
}

struct Planner
{
    const DirectoryId &directory;
    const BulkSubject &subject;

    [[nodiscard]] static BulkRow row(BulkRow::Kind kind, BulkReason reason)
    {
        return { .contact = {}, .kind = kind, .reason = reason };
    }
    [[nodiscard]] static BulkRow skip(BulkReason reason) { return row(BulkRow::Kind::Skip, reason); }
    [[nodiscard]] static BulkRow conflict(BulkReason reason) { return row(BulkRow::Kind::Conflict, reason); }
    [[nodiscard]] static BulkRow send(Command command)
    {
        BulkRow planned;
        planned.command = std::move(command);
        return planned;
    }
    [[nodiscard]] ContactRef ref() const { return { directory, subject.now->id }; }

    BulkRow operator()(const FieldChange &change) const
    {
        const ContactDraft now = ContactDraft::of(*subject.now);
        const ContactDraft after = changed(now, change);
        if (after == now) {
            return skip(BulkReason::NothingChanges);
        }
        if (subject.isBeingEdited) {
            return conflict(BulkReason::BeingEdited);
        }
        if (subject.opened != subject.now) {
            const ContactDraft opened = ContactDraft::of(*subject.opened);
            if (!mergeDrafts(opened, changed(opened, change), now).colliding.isEmpty()) {
                return conflict(BulkReason::ChangedMeanwhile);
            }
        }
        if (const auto problem = newProblem(now, after)) {
            BulkRow planned = skip(BulkReason::Invalid);
            planned.problem = problem;
            return planned;
        }
        return send(UpdateContact { ref(), now, after });
    }
    BulkRow operator()(const ContactDeletion &) const
    {
        if (subject.isBeingEdited) {
            return conflict(BulkReason::BeingEdited);
        }
        if (subject.opened != subject.now
            && ContactDraft::of(*subject.opened) != ContactDraft::of(*subject.now)) {
            return conflict(BulkReason::ChangedMeanwhile);
        }
        return send(DeleteContact { ref(), ContactDraft::of(*subject.now), subject.links });
    }
    BulkRow operator()(const LinkAddition &addition) const
    {
        if (subject.isLinked) {
            return skip(BulkReason::AlreadyLinked);
        }
        AddLink add { addition.list, addition.listName, subject.source.value_or(ref()),
            subject.now->shownName(), subject.now->numberToDial() };
        if (addition.isMove()) {
            add.former = FormerLink { addition.from, addition.fromName, LinkId(subject.now->id.text()) };
        }
        return send(std::move(add));
    }
};

} // namespace

void CommonFields::take(const ContactPtr &contact)
{
    const std::optional<ContactRights> rights = contact->rights();
    if (++m_count == 1) {
        m_first = contact;
        m_draft = ContactDraft::of(*contact);
    }
    for (const ContactField field : allContactFields()) {
        bool &differs = m_differs.at(size_t(field));
        differs = differs || !areSame(*m_first, *contact, field);
    }
    if (!rights) {
        return; // stays as it is, whatever is chosen for the others
    }
    const auto join = [isFirst = !m_tellRights](std::optional<bool> &common, bool value) {
        if (isFirst) {
            common = value;
        } else if (common != value) {
            common.reset();
        }
    };
    join(m_allowsChange, rights->update);
    join(m_allowsDelete, rights->remove);
    m_tellRights = true;
}

BulkRow planFor(const BulkChange &change, const DirectoryId &directory, const BulkSubject &subject)
{
    BulkRow row;
    if (!subject.now) {
        row = Planner::conflict(BulkReason::DeletedMeanwhile);
    } else if (subject.hindrance != Hindrance::None) {
        row = Planner::skip(BulkReason::Hindered);
        row.hindrance = subject.hindrance;
    } else if (subject.isBeingDeleted) {
        row = Planner::skip(BulkReason::BeingDeleted);
    } else if (subject.hasEditWaiting) {
        row = Planner::skip(BulkReason::EditWaiting);
    } else {
        row = std::visit(Planner { directory, subject }, change);
    }
    row.contact = subject.now ? subject.now : subject.opened;
    return row;
}

void BulkPlan::add(BulkRow row)
{
    ++m_counts.at(size_t(row.kind));
    if (row.command) {
        if (const auto *update = std::get_if<UpdateContact>(&*row.command)) {
            m_fieldCount += int(changedFields(update->before, update->after).size());
        } else if (const auto *remove = std::get_if<DeleteContact>(&*row.command)) {
            m_linkCount += int(remove->links.size());
            m_deletes = true;
        }
    }
    m_rows += std::move(row);
}

GiveEdit BulkPlan::edits() const
{
    return [rows = m_rows, next = qsizetype(0)](qsizetype, EditNumber) mutable -> std::optional<GivenEdit> {
        while (next < rows.size() && !rows.at(next).command) {
            ++next;
        }
        return next < rows.size() ? std::optional(GivenEdit { *rows.at(next++).command }) : std::nullopt;
    };
}

const Command *BulkPlan::firstCommand() const
{
    const auto first = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return row.command.has_value(); });
    return first == m_rows.cend() ? nullptr : &*first->command;
}

bool BulkPlan::needsConfirmation() const
{
    return count(BulkRow::Kind::Change) > (m_deletes ? mostDeletionsUnasked : mostChangesUnasked);
}

} // namespace dialbook
