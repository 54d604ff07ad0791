// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speeddial/speeddialdialog.h"

#include "core/edits/editrunner.h"
#include "ui/edits/editcourse.h"
#include "ui/feedback/messagebar.h"

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
    QLineEdit *name = nullptr;
    QRadioButton *shared = nullptr;
    QCheckBox *mayAdd = nullptr;
    QCheckBox *mayChange = nullptr;
    QCheckBox *mayRemove = nullptr;
    QDialogButtonBox *buttons = nullptr;

    void build(EditRunner &edits);
    [[nodiscard]] QWidget *buildSharing();
    void update();
    void send();
};

void SpeedDialDialog::Private::build(EditRunner &edits)
{
    q->setAttribute(Qt::WA_DeleteOnClose);
    q->setObjectName(u"speedDialDialog"_s);
    q->setWindowTitle(
        renamed ? SpeedDialDialog::tr("Rename speed dial") : SpeedDialDialog::tr("New speed dial"));

    bar = new MessageBar(q);
    course = new EditCourse(edits, *bar, q);
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
    connect(buttons, &QDialogButtonBox::accepted, q, [this] { send(); });
    connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    connect(course, &EditCourse::onItsWayChanged, q, [this] { update(); });
    connect(course, &EditCourse::retryRequested, q, [this] { send(); });
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
    auto *personal = new QRadioButton(SpeedDialDialog::tr("&Private: only I see it"), group);
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
    }
    layout->addLayout(indented);
    layout->addWidget(note);
    return group;
}

void SpeedDialDialog::Private::update()
{
    const QString typed = name->text().trimmed();
    const bool different = !renamed || typed != renamed->name;
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!typed.isEmpty() && different && !course->isOnItsWay());
}

void SpeedDialDialog::Private::send()
{
    const QString typed = name->text().trimmed();
    if (renamed) {
        course->send(RenameSpeedDial { .list = renamed->id, .before = renamed->name, .after = typed });
        return;
    }
    const bool isShared = shared->isChecked();
    course->send(CreateSpeedDial { .name = typed,
        .sharing = { .shared = isShared,
            .othersMayAdd = isShared && mayAdd->isChecked(),
            .othersMayChange = isShared && mayChange->isChecked(),
            .othersMayRemove = isShared && mayRemove->isChecked() } });
}

SpeedDialDialog::SpeedDialDialog(EditRunner &edits, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build(edits);
}

SpeedDialDialog::SpeedDialDialog(EditRunner &edits, const Directory &list, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->renamed = list;
    d->build(edits);
}

SpeedDialDialog::~SpeedDialDialog() = default;

} // namespace dialbook
