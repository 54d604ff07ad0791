// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speeddial/addtospeeddialdialog.h"

#include "core/contacts/actor.h"
#include "core/directories/directorylist.h"
#include "core/edits/editrunner.h"
#include "core/speeddial/sourcefinder.h"
#include "core/speeddial/speeddialbook.h"
#include "ui/contacts/contacttext.h"
#include "ui/edits/draftkeeper.h"
#include "ui/edits/editcourse.h"
#include "ui/feedback/messagebar.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/shorttime.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialbook {

struct AddToSpeedDialDialog::Private
{
    AddToSpeedDialDialog *q;
    Directory directory;
    ContactPtr contact;
    DirectoryList &directories;
    SpeedDialBook &speedDials;
    Session &session;
    RestClient &rest;
    MessageRouter &router;
    EditRunner &edits;
    EditJournal &journal;

    QString createdId {}; ///< a list made on the way, which the directories may not show yet
    QString createdName {};
    std::optional<ContactRef> source {}; ///< where the contact lives; nothing while it is being traced
    MessageBar *bar = nullptr;
    EditCourse *course = nullptr;
    DraftKeeper *keeper = nullptr;
    Command atFirst {}; ///< what would be sent if nothing were chosen
    QString wantedId {}; ///< a list of a draft, which the directories may not show yet
    QComboBox *lists = nullptr;
    QLineEdit *newName = nullptr;
    QLabel *alreadyThere = nullptr;
    QButtonGroup *numbers = nullptr;
    QDialogButtonBox *buttons = nullptr;

    void build();
    [[nodiscard]] QWidget *buildNumbers();
    void fillLists();
    void trace();
    void update();
    void send();
    void take(const Edit &edit);
    [[nodiscard]] Command command() const;
    void keepChosen();
    [[nodiscard]] bool createsList() const { return !lists->currentData().isValid(); }
    [[nodiscard]] PrimaryNumber chosenNumber() const { return PrimaryNumber(numbers->checkedId() - 1); }
};

void AddToSpeedDialDialog::Private::build()
{
    q->setAttribute(Qt::WA_DeleteOnClose);
    q->setObjectName(u"addToSpeedDialDialog"_s);
    q->setWindowTitle(AddToSpeedDialDialog::tr("Add to speed dial"));

    bar = new MessageBar(q);
    course = new EditCourse(edits, *bar, q);
    keeper = new DraftKeeper(journal, directory.id, q);
    auto *who = new QLabel(nameToShow(*contact), q);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);

    lists = new QComboBox(q);
    lists->setObjectName(u"speedDialLists"_s);
    lists->setAccessibleName(AddToSpeedDialDialog::tr("Speed dial"));
    newName = new QLineEdit(q);
    newName->setObjectName(u"newSpeedDialName"_s);
    newName->setAccessibleName(AddToSpeedDialDialog::tr("Name of the new speed dial"));
    newName->setPlaceholderText(AddToSpeedDialDialog::tr("Name; only you will see it"));
    alreadyThere = new QLabel(q);
    alreadyThere->setObjectName(u"alreadyThere"_s);
    alreadyThere->setTextFormat(Qt::PlainText);
    alreadyThere->setWordWrap(true);
    alreadyThere->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->addRow(AddToSpeedDialDialog::tr("Contact:"), who);
    form->addRow(AddToSpeedDialDialog::tr("&Speed dial:"), lists);
    form->addRow(QString(), newName);
    form->addRow(QString(), alreadyThere);

    buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, q);
    buttons->button(QDialogButtonBox::Ok)->setText(AddToSpeedDialDialog::tr("Add"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"addToSpeedDialOk"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"addToSpeedDialCancel"_s);

    auto *layout = new QVBoxLayout(q);
    layout->addWidget(bar);
    layout->addLayout(form);
    layout->addWidget(buildNumbers());
    layout->addStretch(1);
    layout->addWidget(buttons);
    q->setMinimumWidth(q->fontMetrics().averageCharWidth() * 66);

    connect(lists, &QComboBox::currentIndexChanged, q, [this] { update(); });
    connect(lists, &QComboBox::activated, q, [this] { keepChosen(); });
    connect(newName, &QLineEdit::textChanged, q, [this] { update(); });
    connect(newName, &QLineEdit::textEdited, q, [this] { keepChosen(); });
    connect(numbers, &QButtonGroup::idClicked, q, [this] { keepChosen(); });
    connect(q, &QDialog::finished, q, [this] { keeper->drop(); });
    connect(buttons, &QDialogButtonBox::accepted, q, [this] { send(); });
    connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    connect(course, &EditCourse::onItsWayChanged, q, [this] { update(); });
    connect(course, &EditCourse::retryRequested, q, [this] { send(); });
    connect(course, &EditCourse::done, q, [this](const Edit &edit) { take(edit); });
    for (const auto signal : { &DirectoryList::added, &DirectoryList::changed }) {
        connect(&directories, signal, q, [this] { fillLists(); });
    }
    connect(&directories, &DirectoryList::removed, q, [this] { fillLists(); });
    fillLists();
    atFirst = command();
    trace();
    lists->setFocus(Qt::OtherFocusReason);
}

QWidget *AddToSpeedDialDialog::Private::buildNumbers()
{
    auto *group =
        new QGroupBox(AddToSpeedDialDialog::tr("Primary number: what this speed dial will dial"), q);
    auto *layout = new QVBoxLayout(group);
    numbers = new QButtonGroup(q);
    const PrimaryNumber preferred = contact->numberToDial();
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        if (number != PrimaryNumber::None && !contact->hasNumber(number)) {
            continue;
        }
        const QString shown = contact->shownNumber(number);
        QString text = shown.isEmpty()
            ? labelOf(number)
            : AddToSpeedDialDialog::tr("%1: %2", "kind of number, number").arg(labelOf(number), shown);
        auto *choice = new QRadioButton(text.replace(u'&', u"&&"_s), group);
        choice->setObjectName(u"number%1"_s.arg(int(number)));
        numbers->addButton(choice, int(number) + 1); // ids of a group begin at 0, None is -1
        choice->setChecked(number == preferred);
        layout->addWidget(choice);
    }
    if (!numbers->checkedButton()) {
        numbers->buttons().constFirst()->setChecked(true);
    }
    return group;
}

void AddToSpeedDialDialog::Private::fillLists()
{
    const QVariant chosen = wantedId.isEmpty() ? lists->currentData() : QVariant(wantedId);
    const QString typed = newName->text();
    {
        const QSignalBlocker quiet(lists);
        lists->clear();
        for (const Directory &list : directories.directories()) {
            if (list.isSpeedDial() && hindranceToAddLink(actorOf(session), list) == Hindrance::None) {
                lists->addItem(
                    glyph(list.isPrivate ? Glyph::Lock : Glyph::SpeedDial), list.name, list.id.text());
            }
        }
        if (!createdId.isEmpty() && lists->findData(createdId) < 0) {
            lists->addItem(glyph(Glyph::Lock), createdName, createdId);
        }
        lists->addItem(glyph(Glyph::Add), AddToSpeedDialDialog::tr("New private speed dial…"));
        const int before = chosen.isValid() ? lists->findData(chosen) : -1;
        lists->setCurrentIndex(before >= 0 ? before : (typed.isEmpty() ? 0 : lists->count() - 1));
        if (before >= 0) {
            wantedId.clear();
        }
    }
    update();
}

void AddToSpeedDialDialog::Private::trace()
{
    if (!directory.holdsReferences()) {
        source = ContactRef { directory.id, contact->id };
        update();
        return;
    }
    auto *finder = new SourceFinder(rest, router, q);
    connect(finder, &SourceFinder::found, q, [this, finder](const std::optional<ContactRef> &found) {
        finder->deleteLater();
        // Not found: name the reference itself and let the server decide.
        source = found.value_or(ContactRef { directory.id, contact->id });
        update();
    });
    finder->find(contact, directories.directories());
}

void AddToSpeedDialDialog::Private::update()
{
    const bool creates = createsList();
    newName->setVisible(creates);
    const bool named = !creates || !newName->text().trimmed().isEmpty();
    buttons->button(QDialogButtonBox::Ok)->setEnabled(named && source && !course->isOnItsWay());
    course->nameClosing(*buttons->button(QDialogButtonBox::Cancel));

    const DirectoryId list(lists->currentData().toString());
    const auto links = speedDials.linksShowing(*contact);
    const bool there = !creates
        && std::any_of(links.begin(), links.end(), [&](const auto &link) { return link.list == list; });
    alreadyThere->setText(
        there ? AddToSpeedDialDialog::tr("This contact is in that speed dial already.") : QString());
    alreadyThere->setVisible(there);
}

void AddToSpeedDialDialog::Private::send()
{
    if (!source || course->isOnItsWay()) {
        return;
    }
    course->send(command());
}

Command AddToSpeedDialDialog::Private::command() const
{
    const ContactRef who = source.value_or(ContactRef { directory.id, contact->id });
    if (createsList()) {
        // With the link, so that it is made also when nobody waits for the list here.
        return CreateSpeedDial { .name = newName->text().trimmed(),
            .sharing = {},
            .links = {
                { .contact = who, .contactName = nameToShow(*contact), .primaryNumber = chosenNumber() } } };
    }
    return AddLink { .list = DirectoryId(lists->currentData().toString()),
        .listName = lists->currentText(),
        .contact = who,
        .contactName = nameToShow(*contact),
        .primaryNumber = chosenNumber() };
}

void AddToSpeedDialDialog::Private::keepChosen()
{
    wantedId.clear();
    const Command chosen = command();
    const auto *create = std::get_if<CreateSpeedDial>(&chosen);
    if (chosen == atFirst || (create && create->name.isEmpty())) {
        keeper->drop();
    } else {
        keeper->keepList(chosen, contact->id, ContactDraft::of(*contact));
    }
}

void AddToSpeedDialDialog::Private::take(const Edit &edit)
{
    const auto *created = std::get_if<CreateSpeedDial>(&edit.command);
    if (!created) {
        q->accept();
        return;
    }
    // The list exists from now on: a retry must not make a second one.
    createdId = edit.createdId;
    createdName = created->name;
    newName->clear();
    fillLists();
    lists->setCurrentIndex(lists->findData(createdId));
    keepChosen(); // for that list
    keeper->flush();
    for (const Edit &link : edits.edits()) {
        const auto *add = std::get_if<AddLink>(&link.command);
        if (add && add->list == DirectoryId(createdId) && isPending(link.state)) {
            course->follow(link.number);
            return;
        }
    }
}

AddToSpeedDialDialog::AddToSpeedDialDialog(const Directory &directory, const ContactPtr &contact,
    DirectoryList &directories, SpeedDialBook &speedDials, Session &session, RestClient &rest,
    MessageRouter &router, EditRunner &edits, EditJournal &journal, QWidget *parent)
    : QDialog(parent)
    , d(new Private {
          this, directory, contact, directories, speedDials, session, rest, router, edits, journal })
{
    d->build();
}

void AddToSpeedDialDialog::goOn(const EditorDraft &unfinished)
{
    d->keeper->adopt(unfinished);
    PrimaryNumber number = d->chosenNumber();
    if (const auto *add = std::get_if<AddLink>(&*unfinished.list)) {
        d->wantedId = add->list.text();
        number = add->primaryNumber;
    } else if (const auto *create = std::get_if<CreateSpeedDial>(&*unfinished.list)) {
        const QSignalBlocker quiet(d->lists);
        d->lists->setCurrentIndex(d->lists->count() - 1);
        d->newName->setText(create->name);
        number = create->links.isEmpty() ? number : create->links.constFirst().primaryNumber;
    }
    d->fillLists();
    if (QAbstractButton *choice = d->numbers->button(int(number) + 1)) {
        choice->setChecked(true);
    }
    d->bar->setClosable(true);
    d->bar->showMessage(
        MessageBar::Kind::Information, tr("Chosen at %1 and never added.").arg(shortTime(unfinished.keptAt)));
}

AddToSpeedDialDialog::~AddToSpeedDialDialog()
{
    // Inputs that are destroyed still speak; nobody may listen any more.
    disconnect(d->course, nullptr, this, nullptr);
    disconnect(d->lists, nullptr, this, nullptr);
    disconnect(d->newName, nullptr, this, nullptr);
}

} // namespace dialbook
