// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/numberapi.h"
#include "core/edits/editrunner.h"
#include "core/session/session.h"
#include "ui/contacts/conflictdialog.h"
#include "ui/contacts/contacteditor.h"
#include "ui/contacts/contactform.h"
#include "ui/edits/draftkeeper.h"
#include "ui/edits/editcourse.h"
#include "ui/feedback/messagebar.h"

#include <QDialogButtonBox>
#include <QPointer>

#include <map>

namespace dialbook {

/// What a contact editor is made of, for its own sources only: saving is in contacteditor.cpp, what others do
/// to the contact meanwhile in contacteditormeanwhile.cpp.
struct ContactEditor::Private
{
    Private(ContactEditor *editor, const Directory &dir, std::shared_ptr<ContactList> contactList,
        Session &theSession, EditRunner &theEdits, EditJournal &journal, NumberApi &theNumbers)
        : q(editor)
        , directory(dir)
        , list(std::move(contactList))
        , session(theSession)
        , edits(theEdits)
        , numbers(theNumbers)
        , keeper(new DraftKeeper(journal, dir.id, editor))
    {
    }

    ContactEditor *q;
    Directory directory;
    std::shared_ptr<ContactList> list;
    Session &session;
    EditRunner &edits;
    NumberApi &numbers;
    DraftKeeper *keeper;

    EntryId entry; ///< empty while it is new
    ContactPtr contact; ///< as the list last showed it
    ContactDraft now; ///< what the server has, as far as we know
    /// What the typing is compared with: now, but of colliding fields what was there when they were changed.
    ContactDraft base;
    QList<ContactField> colliding; ///< changed here and by somebody else; the person has not decided yet
    QPointer<ConflictDialog> conflictDialog;
    bool readOnly = false;
    bool composesDisplayName = false; ///< until the person types one
    bool goneMeanwhile = false;
    bool closeWhenSaved = false;
    ContactDraft sent; ///< while it is on its way
    QDateTime typedAt; ///< of a draft that was found; invalid otherwise
    bool isPutAway = false; ///< closed, but neither saved nor discarded

    MessageBar *bar = nullptr;
    EditCourse *course = nullptr;
    ContactForm *form = nullptr;
    QDialogButtonBox *buttons = nullptr;
    std::map<ContactField, Call<NumberDetails>> validations; ///< one a phone

    void build();
    [[nodiscard]] ContactDraft draft() const { return form->draft(base); }
    void takeEdit(ContactField field);
    void keepTyped();
    void composeDisplayName();
    void updateTitle();
    void updateRights();
    void updateButtons();
    void validate(ContactField phone, const QString &number);

    void save(bool thenClose);
    void send();
    [[nodiscard]] bool checkBeforeSending();
    void showRefusal(const Edit &edit);
    void takeSaved(const Edit &edit);

    void askToDiscard();

    void followContact();
    void takeContact(const ContactPtr &latest);
    QList<ContactField> bringTogether(const ContactDraft &theirs);
    void takeCollision(const Edit &edit);
    void decide(bool thenSave);
    void takeDecision(const QHash<ContactField, ConflictChoice> &choices, bool thenSave);
    void showUnfinished();
    void showFound();
    void showTaken(const QList<ContactField> &taken);
    void showColliding();
    void offerDecision();
    void takeGone();
    void showGone();
    void showStanding();
};

} // namespace dialbook
