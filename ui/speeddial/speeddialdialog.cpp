// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speeddial/speeddialdialog.h"

#include "core/edits/editrunner.h"
#include "ui/contacts/conflictdialog.h"
#include "ui/edits/draftkeeper.h"
#include "ui/edits/editcourse.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/widgets/shorttime.h"

#include <QCheckBox>
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

struct SpeedDialDialog::Private
{
    SpeedDialDialog *q = nullptr;
    std::optional<Directory> renamed; ///< nothing: a new one
    MessageBar *bar = nullptr;
    EditCourse *course = nullptr;
    DraftKeeper *keeper = nullptr;
    QLineEdit *name = nullptr;
    QRadioButton *personal = nullptr;
    QRadioButton *shared = nullptr;
    QCheckBox *mayAdd = nullptr;
    QCheckBox *mayChange = nullptr;
    QCheckBox *mayRemove = nullptr;
    QDialogButtonBox *buttons = nullptr;
    std::optional<EditConflict> conflict {}; ///< somebody else has renamed it; the person has not decided yet

    void build(EditRunner &edits, EditJournal &journal);
    [[nodiscard]] QWidget *buildSharing();
    void update();
    [[nodiscard]] bool isDifferent() const;
    [[nodiscard]] Command command() const;
    void keepTyped();
    void send();
    void takeCollision(const Edit &edit);
    void decide();
};

void SpeedDialDialog::Private::build(EditRunner &edits, EditJournal &journal)
{
    q->setAttribute(Qt::WA_DeleteOnClose);
    q->setObjectName(u"speedDialDialog"_s);
    q->setWindowTitle(
        renamed ? SpeedDialDialog::tr("Rename speed dial") : SpeedDialDialog::tr("New speed dial"));

    bar = new MessageBar(q);
    course = new EditCourse(edits, *bar, q);
    keeper = new DraftKeeper(journal, renamed ? renamed->id : DirectoryId(), q);
    name = new QLineEdit(q);
    name->setObjectName(u"speedDialName"_s);
    name->setAccessibleName(SpeedDialDialog::tr("Name"));
    if (renamed) {
        name->setText(renamed->name);
        name->selectAll();
    }
    auto *form = new QFormLayout;
    form->addRow(SpeedDialDialog::tr("&Name:"), name);

    buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, q);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"speedDialOk"_s);
    buttons->button(QDialogButtonBox::Ok)
        ->setText(renamed ? SpeedDialDialog::tr("Rename") : SpeedDialDialog::tr("Create"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"speedDialCancel"_s);

    auto *layout = new QVBoxLayout(q);
    layout->addWidget(bar);
    layout->addLayout(form);
    if (!renamed) {
        layout->addWidget(buildSharing());
    }
    layout->addStretch(1);
    layout->addWidget(buttons);
    q->setMinimumWidth(q->fontMetrics().averageCharWidth() * 62);

    connect(name, &QLineEdit::textChanged, q, [this] { update(); });
    connect(name, &QLineEdit::textEdited, q, [this] { keepTyped(); });
    connect(q, &QDialog::finished, q, [this] { keeper->drop(); });
    connect(buttons, &QDialogButtonBox::accepted, q, [this] { send(); });
    connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    connect(course, &EditCourse::onItsWayChanged, q, [this] { update(); });
    connect(course, &EditCourse::retryRequested, q, [this] { send(); });
    connect(course, &EditCourse::collided, q, [this](const Edit &edit) { takeCollision(edit); });
    connect(course, &EditCourse::refused, q, [this] { name->setFocus(Qt::OtherFocusReason); });
    connect(course, &EditCourse::done, q, [this](const Edit &edit) {
        emit q->saved(renamed ? renamed->id : DirectoryId(edit.createdId));
        q->accept();
    });
    update();
    name->setFocus(Qt::OtherFocusReason);
}

QWidget *SpeedDialDialog::Private::buildSharing()
{
    auto *group = new QGroupBox(SpeedDialDialog::tr("Who sees it"), q);
    personal = new QRadioButton(SpeedDialDialog::tr("&Private: only I see it"), group);
    personal->setObjectName(u"speedDialPrivate"_s);
    personal->setChecked(true);
    shared = new QRadioButton(SpeedDialDialog::tr("&Shared: everybody sees it"), group);
    shared->setObjectName(u"speedDialShared"_s);
    mayAdd = new QCheckBox(SpeedDialDialog::tr("Others may &add entries"), group);
    mayAdd->setObjectName(u"speedDialMayAdd"_s);
    mayChange = new QCheckBox(SpeedDialDialog::tr("Others may &change primary numbers"), group);
    mayChange->setObjectName(u"speedDialMayChange"_s);
    mayRemove = new QCheckBox(SpeedDialDialog::tr("Others may &remove entries"), group);
    mayRemove->setObjectName(u"speedDialMayRemove"_s);
    auto *note = new QLabel(SpeedDialDialog::tr("This cannot be changed later."), group);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(group);
    layout->addWidget(personal);
    layout->addWidget(shared);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(24, 0, 0, 0);
    for (QCheckBox *box : { mayAdd, mayChange, mayRemove }) {
        indented->addWidget(box);
        box->setEnabled(false);
        connect(shared, &QRadioButton::toggled, box, &QWidget::setEnabled);
        connect(box, &QCheckBox::clicked, q, [this] { keepTyped(); });
    }
    connect(shared, &QRadioButton::toggled, q, [this] { keepTyped(); });
    layout->addLayout(indented);
    layout->addWidget(note);
    return group;
}

void SpeedDialDialog::Private::update()
{
    buttons->button(QDialogButtonBox::Ok)->setEnabled(isDifferent() && !course->isOnItsWay());
    course->nameClosing(*buttons->button(QDialogButtonBox::Cancel));
}

bool SpeedDialDialog::Private::isDifferent() const
{
    const QString typed = name->text().trimmed();
    return !typed.isEmpty() && (!renamed || typed != renamed->name);
}

Command SpeedDialDialog::Private::command() const
{
    const QString typed = name->text().trimmed();
    if (renamed) {
        return RenameSpeedDial { .list = renamed->id, .before = renamed->name, .after = typed };
    }
    const bool isShared = shared->isChecked();
    return CreateSpeedDial { .name = typed,
        .sharing = { .shared = isShared,
            .othersMayAdd = isShared && mayAdd->isChecked(),
            .othersMayChange = isShared && mayChange->isChecked(),
            .othersMayRemove = isShared && mayRemove->isChecked() } };
}

void SpeedDialDialog::Private::keepTyped()
{
    if (isDifferent()) {
        keeper->keepList(command());
    } else {
        keeper->drop();
    }
}

void SpeedDialDialog::Private::send()
{
    if (conflict) {
        decide();
    } else {
        course->send(command());
    }
}

void SpeedDialDialog::Private::takeCollision(const Edit &edit)
{
    conflict = edit.conflict;
    bar->setClosable(false);
    bar->showMessage(MessageBar::Kind::Warning,
        SpeedDialDialog::tr("Not renamed: somebody else has renamed it to “%1” meanwhile.")
            .arg(conflict->nowName));
    bar->addAction(u"Resolve"_s, SpeedDialDialog::tr("Reso&lve…"), [this] { decide(); });
}

void SpeedDialDialog::Private::decide()
{
    conflict->yoursName = name->text().trimmed();
    auto *dialog = new ConflictDialog(
        titleOf(RenameSpeedDial { renamed->id, conflict->openedName, conflict->yoursName }), *conflict, q);
    connect(dialog, &ConflictDialog::decided, q, [this] {
        renamed->name = conflict->nowName;
        conflict.reset();
        send();
    });
    connect(dialog, &ConflictDialog::givenUp, q, &QDialog::reject);
    dialog->open();
}

SpeedDialDialog::SpeedDialDialog(EditRunner &edits, EditJournal &journal, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build(edits, journal);
}

SpeedDialDialog::SpeedDialDialog(
    EditRunner &edits, EditJournal &journal, const Directory &list, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->renamed = list;
    d->build(edits, journal);
}

SpeedDialDialog::~SpeedDialDialog() = default;

void SpeedDialDialog::goOn(const EditorDraft &unfinished)
{
    d->keeper->adopt(unfinished);
    if (const auto *rename = std::get_if<RenameSpeedDial>(&*unfinished.list)) {
        d->renamed->name = rename->before; // what somebody else has made of it since is not overwritten
        d->name->setText(rename->after);
    } else if (const auto *create = std::get_if<CreateSpeedDial>(&*unfinished.list)) {
        d->name->setText(create->name);
        (create->sharing.shared ? d->shared : d->personal)->setChecked(true);
        d->mayAdd->setChecked(create->sharing.othersMayAdd);
        d->mayChange->setChecked(create->sharing.othersMayChange);
        d->mayRemove->setChecked(create->sharing.othersMayRemove);
    }
    d->bar->setClosable(true);
    d->bar->showMessage(
        MessageBar::Kind::Information, tr("Typed at %1 and never saved.").arg(shortTime(unfinished.keptAt)));
    d->name->selectAll();
}

} // namespace dialbook
