// SPDX-License-Identifier: GPL-3.0-or-later
// A contact editor and its contact, which others change while it is open, or have changed since what was
// typed was left behind.
#include "core/contacts/actor.h"
#include "core/edits/conflict.h"
#include "ui/contacts/contacteditorprivate.h"
#include "ui/contacts/contacttext.h"
#include "ui/feedback/errortext.h"
#include "ui/widgets/shorttime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

QString namesOf(const QList<ContactField> &fields)
{
    QStringList names;
    for (const ContactField field : fields) {
        names.append(labelOf(field));
    }
    return names.join(u", "_s);
}

/// The fields with the values that somebody else has just given them.
QString valuesOf(const QList<ContactField> &fields, const ContactDraft &theirs)
{
    QStringList values;
    for (const ContactField field : fields) {
        QString value;
        if (isText(field)) {
            value = theirs.text(field);
        } else if (isPhone(field)) {
            value = theirs.phone(field).number;
        } else if (field == ContactField::PrimaryNumber) {
            value = labelOf(theirs.primaryNumber);
        }
        const QString shortened = value.size() > 60 ? value.left(59) + u'…' : value;
        values.append(field == ContactField::AccessRights
                ? labelOf(field)
                : ContactEditor::tr("%1 (now \"%2\")", "a field, the value it has now")
                      .arg(labelOf(field), shortened.simplified()));
    }
    return values.join(u", "_s);
}

} // namespace

void ContactEditor::Private::followContact()
{
    if (entry.isEmpty() || course->isOnItsWay() || !list) {
        return; // while it is being saved, changes may be our own; looked at again afterwards
    }
    const ContactPtr latest = list->find(entry);
    if (!latest) {
        // Only a list that is wholly followed can tell that the contact is gone; one saved a moment ago may
        // not have come yet.
        if ((contact || typedAt.isValid()) && !goneMeanwhile && list->isFollowed()) {
            takeGone();
        }
        return;
    }
    if (latest != contact) {
        takeContact(latest);
    }
}

void ContactEditor::Private::takeContact(const ContactPtr &latest)
{
    const bool isFound = !contact && typedAt.isValid();
    const bool isTyped = !changedFields(base, draft()).isEmpty();
    const QList<ContactField> collidedBefore = colliding;
    contact = latest;
    goneMeanwhile = false;
    const ContactDraft before = now;
    const QList<ContactField> taken = bringTogether(ContactDraft::of(*latest));
    if (isFound) {
        showFound();
    } else if (!colliding.isEmpty()
        && (colliding != collidedBefore || !changedFields(before, now).isEmpty())) {
        showColliding();
    } else if (!collidedBefore.isEmpty() && colliding.isEmpty()) {
        showStanding();
    } else if (isTyped && !readOnly && !taken.isEmpty()) {
        showTaken(taken);
    }
    if (readOnly) {
        updateRights();
    }
}

/// Shows what only others have changed, and notes what both have. The fields that are shown otherwise now.
QList<ContactField> ContactEditor::Private::bringTogether(const ContactDraft &theirs)
{
    const ContactDraft opened = base;
    const ContactDraft mine = draft();
    const DraftMerge merge = mergeDrafts(opened, mine, theirs);
    now = theirs;
    base = theirs;
    colliding = merge.colliding;
    for (const ContactField field : std::as_const(colliding)) {
        copyField(opened, base, field);
    }
    QList<ContactField> taken = changedFields(mine, merge.result);
    taken.removeIf([this](ContactField field) { return colliding.contains(field); });
    for (const ContactField field : std::as_const(taken)) {
        form->showField(field, merge.result);
    }
    updateTitle();
    updateButtons();
    return taken;
}

// --- Both have changed the same --------------------------------------------------------------------------

/// Found by the look before the request; nothing was sent.
void ContactEditor::Private::takeCollision(const Edit &edit)
{
    if (edit.conflict->kind == EditConflict::Kind::Deleted) {
        takeGone();
        return;
    }
    const QList<ContactField> taken = bringTogether(edit.conflict->now);
    if (!colliding.isEmpty()) {
        showColliding();
    } else if (!taken.isEmpty()) {
        showTaken(taken);
    }
    keepTyped();
}

/// Opened, now and yours side by side, for the person to choose.
void ContactEditor::Private::decide(bool thenSave)
{
    if (conflictDialog) {
        conflictDialog->close();
    }
    EditConflict conflict { .kind = EditConflict::Kind::Fields };
    conflict.opened = base;
    conflict.now = now;
    conflict.yours = draft();
    conflict.fields = colliding;
    conflictDialog =
        new ConflictDialog(titleOf(UpdateContact { q->contact(), base, conflict.yours }), conflict, q);
    connect(conflictDialog, &ConflictDialog::decided, q,
        [this, thenSave](const auto &choices) { takeDecision(choices, thenSave); });
    conflictDialog->open();
}

void ContactEditor::Private::takeDecision(const QHash<ContactField, ConflictChoice> &choices, bool thenSave)
{
    for (const ContactField field : std::as_const(colliding)) {
        if (choices.value(field, ConflictChoice::Yours) == ConflictChoice::Theirs) {
            form->showField(field, now);
        }
    }
    base = now;
    colliding.clear();
    showStanding();
    updateTitle();
    updateButtons();
    keepTyped();
    if (thenSave) {
        save(closeWhenSaved);
    }
}

// --- Telling ---------------------------------------------------------------------------------------------

/// What is so, after something else was shown.
void ContactEditor::Private::showStanding()
{
    if (goneMeanwhile) {
        showGone();
    } else if (!colliding.isEmpty()) {
        showColliding();
    } else {
        bar->dismiss();
    }
}

void ContactEditor::Private::showTaken(const QList<ContactField> &taken)
{
    bar->setClosable(true);
    bar->showMessage(MessageBar::Kind::Information,
        tr("Someone else has just changed: %1. The new values are shown here; yours are untouched.")
            .arg(namesOf(taken)));
}

void ContactEditor::Private::showColliding()
{
    bar->setClosable(false);
    bar->showMessage(MessageBar::Kind::Warning,
        tr("Someone else has changed what you are changing too: %1. Choose what is to be saved.")
            .arg(valuesOf(colliding, now)));
    offerDecision();
    if (conflictDialog) { // it shows what was so before
        decide(false);
    }
}

void ContactEditor::Private::offerDecision()
{
    bar->addAction(u"Resolve"_s, tr("Reso&lve…"), [this] { decide(false); });
}

/// What this person changed before and the server does not have: it is not what is shown here.
void ContactEditor::Private::showUnfinished()
{
    const QList<Edit> all = edits.edits();
    const bool isAny = std::any_of(all.cbegin(), all.cend(), [this](const Edit &edit) {
        const auto *update = std::get_if<UpdateContact>(&edit.command);
        return update && update->contact == q->contact() && !isFinished(edit.state);
    });
    if (isAny && !readOnly) {
        bar->setClosable(true);
        bar->showMessage(MessageBar::Kind::Information,
            tr("An earlier change of this contact is not on the server yet: it is in the outbox. What you "
               "see "
               "here is without it."));
        bar->addAction(u"ShowOutbox"_s, tr("Show O&utbox"), [this] { emit course->outboxRequested(); });
    }
}

/// What was typed before the program ended, and beside it what the contact is now.
void ContactEditor::Private::showFound()
{
    const QList<ContactField> typed = changedFields(base, draft());
    const QString when = shortTime(typedAt);
    QString text;
    if (entry.isEmpty()) {
        text = tr("Typed at %1 and never saved.").arg(when);
    } else if (!contact) {
        text = tr("Typed at %1 and never saved: %2.").arg(when, namesOf(typed));
    } else if (typed.isEmpty()) {
        text = tr("What was typed at %1 is what the contact says now.").arg(when);
    } else {
        text = tr("Typed at %1 and never saved: %2.").arg(when, valuesOf(typed, now));
    }
    if (!colliding.isEmpty()) {
        text += u' '
            + tr("Someone else has changed the same meanwhile: %1. Choose what is to be saved.")
                  .arg(namesOf(colliding));
    }
    bar->setClosable(colliding.isEmpty());
    bar->showMessage(colliding.isEmpty() ? MessageBar::Kind::Information : MessageBar::Kind::Warning, text);
    if (!colliding.isEmpty()) {
        offerDecision();
    }
}

// --- Deleted ---------------------------------------------------------------------------------------------

void ContactEditor::Private::takeGone()
{
    contact.reset();
    colliding.clear();
    if (conflictDialog) {
        conflictDialog->close();
    }
    if (!q->hasUnsavedWork()) {
        readOnly = true;
        form->setReadOnly(true);
    }
    goneMeanwhile = true;
    updateButtons();
    showGone();
}

void ContactEditor::Private::showGone()
{
    bar->setClosable(false);
    bar->showMessage(MessageBar::Kind::Problem,
        tr("This contact has been deleted meanwhile. What is typed here is still yours. Created again it "
           "gets a "
           "new id: speed dials that linked to it do not come back."));
    if (hindranceToCreate(actorOf(session), directory) == Hindrance::None) {
        bar->addAction(u"CreateAgain"_s, tr("Create a&gain"), [this] {
            entry = EntryId();
            now = {};
            now.rights = ContactRights {};
            base = now;
            goneMeanwhile = false;
            readOnly = false;
            updateRights();
            updateTitle();
            save(true);
        });
    }
}

} // namespace dialbook
