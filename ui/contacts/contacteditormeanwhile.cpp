// SPDX-License-Identifier: GPL-3.0-or-later
// A contact editor and its contact, which others change while it is open, or have changed since what was
// typed was left behind.
#include "core/contacts/actor.h"
#include "core/edits/conflict.h"
#include "ui/contacts/contacteditorprivate.h"
#include "ui/contacts/contacttext.h"
#include "ui/widgets/shorttime.h"

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
    const ContactPtr now = list->find(entry);
    if (!now) {
        // Only a list that is wholly followed can tell that the contact is gone; one saved a moment ago may
        // not have come yet.
        if ((contact || typedAt.isValid()) && !goneMeanwhile && list->isFollowed()) {
            showGone();
        }
        return;
    }
    if (now != contact) {
        takeContact(now);
    }
}

void ContactEditor::Private::takeContact(const ContactPtr &now)
{
    const ContactDraft theirs = ContactDraft::of(*now);
    const bool first = !contact;
    contact = now;
    goneMeanwhile = false;
    const ContactDraft mine = draft();
    const QList<ContactField> touched = changedFields(base, mine);
    QList<ContactField> taken;
    QList<ContactField> both;
    for (const ContactField field : changedFields(base, theirs)) {
        if (!touched.contains(field)) {
            copyField(theirs, base, field);
            form->showField(field, base);
            taken.append(field);
        } else if (changedFields(mine, theirs).contains(field)) {
            both.append(field);
            copyField(theirs, base, field);
        } else {
            copyField(theirs, base, field); // the same was typed
        }
    }
    updateTitle();
    updateButtons();
    if (first && typedAt.isValid()) {
        showFound(both);
    } else if (!first && !readOnly && (!taken.isEmpty() || !both.isEmpty()) && (!touched.isEmpty())) {
        showMeanwhileChanged(taken, both, theirs);
    }
    if (readOnly) {
        updateRights();
    }
}

void ContactEditor::Private::showMeanwhileChanged(
    const QList<ContactField> &taken, const QList<ContactField> &both, const ContactDraft &theirs)
{
    bar->setClosable(true);
    if (both.isEmpty()) {
        bar->showMessage(MessageBar::Kind::Information,
            tr("Someone else has just changed: %1. The new values are shown here; yours are untouched.")
                .arg(namesOf(taken)));
        return;
    }
    bar->showMessage(MessageBar::Kind::Warning,
        tr("Someone else has just changed what you are changing too: %1. Saving writes your values.")
            .arg(valuesOf(both, theirs)));
    offerTheirs(both);
}

void ContactEditor::Private::offerTheirs(const QList<ContactField> &both)
{
    bar->addAction(u"UseTheirs"_s, tr("Use theirs"), [this, both] {
        for (const ContactField field : both) {
            form->showField(field, base);
        }
        bar->dismiss();
        updateTitle();
        updateButtons();
        keepTyped();
    });
}

/// What was typed before the program ended, and beside it what the contact is now.
void ContactEditor::Private::showFound(const QList<ContactField> &both)
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
        text = tr("Typed at %1 and never saved: %2.").arg(when, valuesOf(typed, base));
    }
    if (!both.isEmpty()) {
        text += u' '
            + tr("Someone else has changed the same meanwhile: %1. Saving writes your values.")
                  .arg(namesOf(both));
    }
    bar->setClosable(true);
    bar->showMessage(both.isEmpty() ? MessageBar::Kind::Information : MessageBar::Kind::Warning, text);
    if (!both.isEmpty()) {
        offerTheirs(both);
    }
}

void ContactEditor::Private::showGone()
{
    contact.reset();
    if (!q->hasUnsavedWork()) {
        readOnly = true;
        form->setReadOnly(true);
    }
    goneMeanwhile = true;
    updateButtons();
    bar->setClosable(false);
    bar->showMessage(MessageBar::Kind::Problem,
        tr("This contact has been deleted meanwhile. What is typed here is still yours. Created again it "
           "gets a "
           "new id: speed dials that linked to it do not come back."));
    if (hindranceToCreate(actorOf(session), directory) == Hindrance::None) {
        bar->addAction(u"CreateAgain"_s, tr("Create again"), [this] {
            entry = EntryId();
            goneMeanwhile = false;
            readOnly = false;
            updateRights();
            updateTitle();
            save(true);
        });
    }
}

} // namespace dialbook
