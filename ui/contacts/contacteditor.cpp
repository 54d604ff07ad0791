// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacteditor.h"

#include "core/contacts/actor.h"
#include "ui/contacts/contacteditorprivate.h"
#include "ui/contacts/contacttext.h"
#include "ui/contacts/phonerow.h"
#include "ui/feedback/errortext.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialbook {

namespace {

/// "Usually this is Lastname, Firstname" (vendor-contact-entry.txt).
QString composedName(const ContactDraft &draft)
{
    QStringList parts { draft.text(ContactField::LastName).trimmed(),
        draft.text(ContactField::FirstName).trimmed() };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

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
    connect(course, &EditCourse::collided, q, [this](const Edit &edit) { takeCollision(edit); });
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
    keepTyped();
}

/// Also while it is on its way: until the server has it, it can still come back.
void ContactEditor::Private::keepTyped()
{
    if (isPutAway) {
        return;
    }
    const ContactDraft typed = draft();
    if (!course->isOnItsWay() && !q->hasUnsavedWork()) {
        keeper->drop();
        return;
    }
    // What is typed on while a new contact is being created belongs to that contact, not to a second one.
    const bool goesOn = entry.isEmpty() && course->isOnItsWay() && typed != sent;
    keeper->keep(entry, goesOn ? sent : base, typed);
}

void ContactEditor::Private::composeDisplayName()
{
    if (!composesDisplayName) {
        return;
    }
    ContactDraft composed = base;
    composed.text(ContactField::DisplayName) = composedName(draft());
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
    q->setWindowModified(course->isOnItsWay() || q->hasUnsavedWork());
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
    readOnly = hindrance != Hindrance::None && !course->isOnItsWay() && !q->hasUnsavedWork();
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
    q->setWindowModified(course->isOnItsWay() || unsaved);
    if (QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel)) {
        course->nameClosing(*cancel);
    }
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
    followContact();
    if (goneMeanwhile) {
        return;
    }
    if (!colliding.isEmpty()) {
        (void)bringTogether(ContactDraft(now)); // typing may have settled it
    }
    if (!colliding.isEmpty()) {
        decide(true);
        return;
    }
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
    const ContactDraft typed = draft();
    const QList<ContactField> touched = changedFields(base, typed);
    bool clean = true;
    for (const auto &[field, problem] : problemsOf(typed)) {
        // What was wrong before and was not touched is not this person's to mend now.
        const auto primaryPhone = phoneFieldOf(typed.primaryNumber);
        const bool concerns = entry.isEmpty() || touched.contains(field)
            || (field == ContactField::PrimaryNumber && primaryPhone && touched.contains(*primaryPhone));
        const bool ownExtension = field == ContactField::PrimaryNumber
            && typed.primaryNumber == PrimaryNumber::Extension && contact && !contact->extension().isEmpty();
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
    sent = draft();
    if (entry.isEmpty()) {
        course->send(CreateContact { .directory = directory.id, .draft = sent });
    } else {
        course->send(UpdateContact { .contact = { directory.id, entry }, .before = base, .after = sent });
    }
}

void ContactEditor::Private::takeSaved(const Edit &changed)
{
    // It may have been merged with what others have done, and typing may have gone on.
    base = sent;
    if (const auto *update = std::get_if<UpdateContact>(&changed.command)) {
        (void)bringTogether(update->after);
    } else if (const auto *create = std::get_if<CreateContact>(&changed.command)) {
        entry = EntryId(changed.createdId);
        composesDisplayName = false;
        (void)bringTogether(create->draft);
    }
    typedAt = {};
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
    keepTyped();
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

// --- problems and closing ----------------------------------------------------------------------------

void ContactEditor::Private::askToDiscard()
{
    bar->setClosable(false);
    bar->showMessage(MessageBar::Kind::Warning,
        course->isOnItsWay() ? tr("What you have typed since you saved is not saved.")
                             : tr("What you typed is not saved."));
    QAbstractButton *keep = bar->addAction(u"KeepEditing"_s, tr("Keep editing"), [this] { showStanding(); });
    bar->addAction(u"Discard"_s, tr("Discard"), [this] { q->discard(); });
    keep->setFocus(Qt::OtherFocusReason);
}

ContactEditor::ContactEditor(const Directory &directory, const ContactPtr &contact,
    std::shared_ptr<ContactList> list, Session &session, EditRunner &edits, EditJournal &journal,
    NumberApi &numbers, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, directory, std::move(list), session, edits, journal, numbers))
{
    d->entry = contact->id;
    d->contact = contact;
    d->now = ContactDraft::of(*contact);
    d->base = d->now;
    d->build();
    d->form->show(d->base);
    d->updateRights();
    d->updateTitle();
    d->showUnfinished();
    d->form->focusField(ContactField::LastName);
}

ContactEditor::ContactEditor(const Directory &directory, std::shared_ptr<ContactList> list, Session &session,
    EditRunner &edits, EditJournal &journal, NumberApi &numbers, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, directory, std::move(list), session, edits, journal, numbers))
{
    d->composesDisplayName = true;
    d->now.rights = ContactRights {};
    d->base = d->now;
    d->build();
    d->form->show(d->base);
    d->updateRights();
    d->updateTitle();
    d->form->focusField(ContactField::LastName);
}

ContactEditor::ContactEditor(const Directory &directory, const EditorDraft &unfinished,
    const ContactPtr &contact, std::shared_ptr<ContactList> list, Session &session, EditRunner &edits,
    EditJournal &journal, NumberApi &numbers, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, directory, std::move(list), session, edits, journal, numbers))
{
    d->keeper->adopt(unfinished);
    d->typedAt = unfinished.keptAt;
    d->entry = unfinished.entry;
    d->contact = contact; // for what the form shows of it and nobody types
    d->now = unfinished.opened;
    d->base = d->now;
    d->composesDisplayName = unfinished.entry.isEmpty()
        && QStringList { QString(), composedName(unfinished.typed) }.contains(
            unfinished.typed.text(ContactField::DisplayName));
    d->build();
    d->form->show(unfinished.typed);
    d->updateRights();
    d->updateTitle();
    d->showFound();
    d->form->focusField(changedFields(unfinished.opened, unfinished.typed).value(0, ContactField::LastName));
    if (contact) {
        d->contact.reset(); // not compared with what was typed yet
        d->takeContact(contact);
    }
    d->followContact();
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
    return !changedFields(d->course->isOnItsWay() ? d->sent : d->base, d->draft()).isEmpty();
}

void ContactEditor::discard()
{
    d->keeper->drop();
    d->course->letGo();
    d->base = d->draft();
    close();
}

void ContactEditor::putAway()
{
    d->keeper->flush();
    d->isPutAway = true;
    d->course->release();
    close();
}

void ContactEditor::reject()
{
    close();
}

void ContactEditor::closeEvent(QCloseEvent *event)
{
    // Asked once, in place; a second Esc or Close while the question stands is not an answer.
    if (hasUnsavedWork() && !d->isPutAway) {
        d->askToDiscard();
        event->ignore();
        return;
    }
    if (!d->isPutAway) {
        d->keeper->drop(); // what is on its way is in the journal by itself
    }
    event->accept();
}

} // namespace dialbook
