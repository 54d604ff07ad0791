// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacteditor.h"

#include "core/contacts/actor.h"
#include "core/contacts/numberapi.h"
#include "core/edits/editrunner.h"
#include "core/session/session.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contacttext.h"
#include "ui/contacts/phonerow.h"
#include "ui/edits/editcourse.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <map>

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

void copyField(ContactField field, const ContactDraft &from, ContactDraft &to)
{
    if (isText(field)) {
        to.text(field) = from.text(field);
    } else if (isPhone(field)) {
        to.phone(field) = from.phone(field);
    } else if (field == ContactField::PrimaryNumber) {
        to.primaryNumber = from.primaryNumber;
    } else {
        to.rights = from.rights;
    }
}

} // namespace

struct ContactEditor::Private
{
    Private(ContactEditor *editor, const Directory &dir, std::shared_ptr<ContactList> contactList,
        Session &theSession, EditRunner &theEdits, NumberApi &theNumbers)
        : q(editor)
        , directory(dir)
        , list(std::move(contactList))
        , session(theSession)
        , edits(theEdits)
        , numbers(theNumbers)
    {
    }

    ContactEditor *q;
    Directory directory;
    std::shared_ptr<ContactList> list;
    Session &session;
    EditRunner &edits;
    NumberApi &numbers;

    EntryId entry; ///< empty while it is new
    ContactPtr contact; ///< as the list last showed it
    ContactDraft base; ///< what the server has, as far as we know
    bool readOnly = false;
    bool composesDisplayName = false; ///< until the person types one
    bool goneMeanwhile = false;
    bool closeWhenSaved = false;

    MessageBar *bar = nullptr;
    EditCourse *course = nullptr;
    ContactForm *form = nullptr;
    QDialogButtonBox *buttons = nullptr;
    std::map<ContactField, Call<NumberDetails>> validations; ///< one a phone

    void build();
    [[nodiscard]] ContactDraft draft() const { return form->draft(base); }
    void takeEdit(ContactField field);
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

    void followContact();
    void showMeanwhileChanged(
        const QList<ContactField> &taken, const QList<ContactField> &both, const ContactDraft &theirs);
    void showGone();
    void askToDiscard();
};

void ContactEditor::Private::build()
{
    q->setAttribute(Qt::WA_DeleteOnClose);
    q->setObjectName(u"contactEditor"_s);
    q->setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    q->setWindowFlag(Qt::WindowMinMaxButtonsHint, true);

    bar = new MessageBar(q);
    bar->setObjectName(u"contactEditorBar"_s);
    course = new EditCourse(edits, *bar, q);
    form = new ContactForm(
        contact ? contact->extension() : QString(), contact ? contact->owner().text() : QString(), q);
    connect(form, &ContactForm::edited, q, [this](ContactField field) { takeEdit(field); });
    connect(form, &ContactForm::leftNumber, q,
        [this](ContactField field, const QString &number) { validate(field, number); });

    buttons = new QDialogButtonBox(q);
    buttons->setObjectName(u"contactEditorButtons"_s);
    auto *layout = new QVBoxLayout(q);
    layout->addWidget(bar);
    layout->addWidget(form, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::clicked, q, [this](QAbstractButton *button) {
        switch (buttons->standardButton(button)) {
        case QDialogButtonBox::Ok:
            save(true);
            break;
        case QDialogButtonBox::Apply:
            save(false);
            break;
        default:
            q->reject();
        }
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), q), &QShortcut::activated, q,
        [this] { save(true); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), q), &QShortcut::activated, q,
        [this] { save(true); });
    connect(course, &EditCourse::onItsWayChanged, q, [this] { updateButtons(); });
    connect(course, &EditCourse::done, q, [this](const Edit &edit) { takeSaved(edit); });
    connect(course, &EditCourse::refused, q, [this](const Edit &edit) { showRefusal(edit); });
    connect(course, &EditCourse::retryRequested, q, [this] { save(closeWhenSaved); });
    connect(&session, &Session::stateChanged, q, [this] { updateRights(); });
    if (list) {
        connect(list.get(), &ContactList::changed, q, [this] { followContact(); });
    }
    q->resize(q->fontMetrics().averageCharWidth() * 92, q->fontMetrics().height() * 34);
}

void ContactEditor::Private::takeEdit(ContactField field)
{
    if (field == ContactField::DisplayName) {
        composesDisplayName = draft().text(ContactField::DisplayName).isEmpty() && entry.isEmpty();
    } else if (field == ContactField::LastName || field == ContactField::FirstName) {
        composeDisplayName();
    }
    updateTitle();
    updateButtons();
}

void ContactEditor::Private::composeDisplayName()
{
    if (!composesDisplayName) {
        return;
    }
    // "Usually this is Lastname, Firstname" (vendor-contact-entry.txt).
    ContactDraft now = draft();
    QStringList parts { now.text(ContactField::LastName).trimmed(),
        now.text(ContactField::FirstName).trimmed() };
    parts.removeAll(QString());
    ContactDraft composed = base;
    composed.text(ContactField::DisplayName) = parts.join(u", "_s);
    form->showField(ContactField::DisplayName, composed);
}

void ContactEditor::Private::updateTitle()
{
    const QString name = draft().shownName();
    QString title;
    if (entry.isEmpty()) {
        title = tr("New contact in %1[*]").arg(directory.name);
    } else {
        title = tr("%1 - Properties[*]").arg(name.isEmpty() ? tr("(no name)") : name);
    }
    q->setWindowTitle(title);
    q->setWindowModified(q->hasUnsavedWork());
}

void ContactEditor::Private::updateRights()
{
    // Being disconnected does not lock the fields: what is typed waits for the connection.
    Actor actor = actorOf(session);
    actor.connected = true;
    Hindrance hindrance = Hindrance::None;
    if (entry.isEmpty()) {
        hindrance = hindranceToCreate(actor, directory);
    } else if (contact) {
        hindrance = hindranceToUpdate(actor, directory, *contact);
    }
    const bool wasReadOnly = readOnly;
    readOnly = hindrance != Hindrance::None && !q->hasUnsavedWork();
    form->setReadOnly(readOnly);
    if (readOnly) {
        bar->setClosable(false);
        bar->showMessage(MessageBar::Kind::Information, explain(hindrance));
    } else if (wasReadOnly) {
        bar->dismiss();
    }
    buttons->setStandardButtons(readOnly
            ? QDialogButtonBox::StandardButtons(QDialogButtonBox::Close)
            : QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply);
    const std::initializer_list<std::pair<QDialogButtonBox::StandardButton, QString>> names = {
        { QDialogButtonBox::Ok, u"contactEditorOk"_s },
        { QDialogButtonBox::Cancel, u"contactEditorCancel"_s },
        { QDialogButtonBox::Apply, u"contactEditorApply"_s },
        { QDialogButtonBox::Close, u"contactEditorClose"_s }
    };
    for (const auto &[which, name] : names) {
        if (QPushButton *button = buttons->button(which)) {
            button->setObjectName(name);
        }
    }
    updateButtons();
}

void ContactEditor::Private::updateButtons()
{
    const bool unsaved = q->hasUnsavedWork();
    q->setWindowModified(unsaved);
    if (QPushButton *ok = buttons->button(QDialogButtonBox::Ok)) {
        ok->setEnabled(!course->isOnItsWay() && !goneMeanwhile);
        ok->setToolTip(tr("Saves and closes (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    }
    if (QPushButton *apply = buttons->button(QDialogButtonBox::Apply)) {
        apply->setEnabled(!course->isOnItsWay() && !goneMeanwhile && unsaved);
    }
}

void ContactEditor::Private::validate(ContactField field, const QString &number)
{
    validations.erase(field);
    PhoneRow *row = form->phoneRow(field);
    if (number.trimmed().isEmpty() || !session.isConnected() || !session.features().canValidateNumbers()) {
        return;
    }
    validations.insert_or_assign(
        field, numbers.details(number).then(q, [row](const Result<NumberDetails> &result) {
            if (result) {
                row->showDetails(*result);
            } else {
                row->showNotValidated(textFor(result.error(), Deed::ValidateNumber).sentence);
            }
        }));
}

// --- saving ------------------------------------------------------------------------------------------

void ContactEditor::Private::save(bool thenClose)
{
    if (readOnly || course->isOnItsWay() || goneMeanwhile) {
        return;
    }
    closeWhenSaved = thenClose;
    form->clearProblems();
    if (!entry.isEmpty() && !q->hasUnsavedWork()) {
        if (thenClose) {
            q->discard();
        }
        return;
    }
    if (checkBeforeSending()) {
        send();
    }
}

bool ContactEditor::Private::checkBeforeSending()
{
    const ContactDraft now = draft();
    const QList<ContactField> touched = changedFields(base, now);
    bool clean = true;
    for (const auto &[field, problem] : problemsOf(now)) {
        // What was wrong before and was not touched is not this person's to mend now.
        const auto primaryPhone = phoneFieldOf(now.primaryNumber);
        const bool concerns = entry.isEmpty() || touched.contains(field)
            || (field == ContactField::PrimaryNumber && primaryPhone && touched.contains(*primaryPhone));
        const bool ownExtension = field == ContactField::PrimaryNumber
            && now.primaryNumber == PrimaryNumber::Extension && contact && !contact->extension().isEmpty();
        if (!concerns || ownExtension) {
            continue;
        }
        form->markProblem(field, explain(problem));
        if (clean) {
            form->focusField(field);
        }
        clean = false;
    }
    if (!clean) {
        bar->setClosable(true);
        bar->showMessage(MessageBar::Kind::Warning, tr("Not saved yet: please look at the marked field."));
    }
    return clean;
}

void ContactEditor::Private::send()
{
    if (entry.isEmpty()) {
        course->send(CreateContact { .directory = directory.id, .draft = draft() });
    } else {
        course->send(UpdateContact { .contact = { directory.id, entry }, .before = base, .after = draft() });
    }
}

void ContactEditor::Private::takeSaved(const Edit &changed)
{
    if (const auto *update = std::get_if<UpdateContact>(&changed.command)) {
        base = update->after;
    } else if (const auto *create = std::get_if<CreateContact>(&changed.command)) {
        base = create->draft;
        entry = EntryId(changed.createdId);
        composesDisplayName = false;
    }
    emit q->saved(entry);
    if (closeWhenSaved && !q->hasUnsavedWork()) {
        q->discard();
        return;
    }
    bar->setClosable(true);
    bar->showMessage(MessageBar::Kind::Success, tr("Saved."));
    updateTitle();
    updateRights();
    followContact();
}

void ContactEditor::Private::showRefusal(const Edit &changed)
{
    const Error error = changed.error.value_or(Error {});
    bool marked = false;
    for (const QString &property : error.propertyNames) {
        if (const auto field = contactFieldFromWireName(property)) {
            form->markProblem(*field,
                error.serverMessage.isEmpty() ? tr("The server does not accept this value.")
                                              : error.serverMessage);
            if (!marked) {
                form->focusField(*field);
            }
            marked = true;
        }
    }
}

// --- what others do meanwhile ------------------------------------------------------------------------

void ContactEditor::Private::followContact()
{
    if (entry.isEmpty() || course->isOnItsWay() || !list) {
        return; // while it is being saved, changes may be our own; looked at again afterwards
    }
    const ContactPtr now = list->find(entry);
    if (!now) {
        // Only a list that is wholly followed can tell that the contact is gone; one saved a moment ago may
        // not have come yet.
        if (contact && !goneMeanwhile && list->isFollowed()) {
            showGone();
        }
        return;
    }
    if (now == contact) {
        return;
    }
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
            copyField(field, theirs, base);
            form->showField(field, base);
            taken.append(field);
        } else if (changedFields(mine, theirs).contains(field)) {
            both.append(field);
            copyField(field, theirs, base);
        } else {
            copyField(field, theirs, base); // the same was typed
        }
    }
    updateTitle();
    updateButtons();
    if (!first && !readOnly && (!taken.isEmpty() || !both.isEmpty()) && (!touched.isEmpty())) {
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
    bar->addAction(u"UseTheirs"_s, tr("Use theirs"), [this, both, theirs] {
        for (const ContactField field : both) {
            form->showField(field, theirs);
        }
        bar->dismiss();
        updateTitle();
        updateButtons();
    });
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

// --- problems and closing ----------------------------------------------------------------------------

void ContactEditor::Private::askToDiscard()
{
    bar->setClosable(false);
    bar->showMessage(MessageBar::Kind::Warning,
        course->isOnItsWay() ? tr("This is being saved right now. Close without waiting for the answer?")
                             : tr("What you typed is not saved."));
    QAbstractButton *keep = bar->addAction(u"KeepEditing"_s, tr("Keep editing"), [this] { bar->dismiss(); });
    bar->addAction(u"Discard"_s, tr("Discard"), [this] { q->discard(); });
    keep->setFocus(Qt::OtherFocusReason);
}

ContactEditor::ContactEditor(const Directory &directory, const ContactPtr &contact,
    std::shared_ptr<ContactList> list, Session &session, EditRunner &edits, NumberApi &numbers,
    QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, directory, std::move(list), session, edits, numbers))
{
    d->entry = contact->id;
    d->contact = contact;
    d->base = ContactDraft::of(*contact);
    d->build();
    d->form->show(d->base);
    d->updateRights();
    d->updateTitle();
    d->form->focusField(ContactField::LastName);
}

ContactEditor::ContactEditor(const Directory &directory, std::shared_ptr<ContactList> list, Session &session,
    EditRunner &edits, NumberApi &numbers, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, directory, std::move(list), session, edits, numbers))
{
    d->composesDisplayName = true;
    d->base.rights = ContactRights {};
    d->build();
    d->form->show(d->base);
    d->updateRights();
    d->updateTitle();
    d->form->focusField(ContactField::LastName);
}

ContactEditor::~ContactEditor()
{
    // Input fields that lose the focus while they are destroyed still speak; nobody may listen any more.
    disconnect(d->form, nullptr, this, nullptr);
    disconnect(d->course, nullptr, this, nullptr);
}

ContactRef ContactEditor::contact() const
{
    return { d->directory.id, d->entry };
}

bool ContactEditor::hasUnsavedWork() const
{
    return d->course->isOnItsWay() || !changedFields(d->base, d->draft()).isEmpty();
}

void ContactEditor::discard()
{
    d->course->stop();
    d->base = d->draft();
    close();
}

void ContactEditor::reject()
{
    close();
}

void ContactEditor::closeEvent(QCloseEvent *event)
{
    // Asked once, in place; a second Esc or Close while the question stands is not an answer.
    if (hasUnsavedWork()) {
        d->askToDiscard();
        event->ignore();
        return;
    }
    event->accept();
}

} // namespace dialbook
