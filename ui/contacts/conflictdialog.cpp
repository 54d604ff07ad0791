// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/conflictdialog.h"

#include "ui/contacts/changetext.h"
#include "ui/contacts/contacttext.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

enum Column { LabelColumn, OpenedColumn, NowColumn, YoursColumn };

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Columns stand side by side: each text begins where its column does, whatever script it is in.
    label->setAlignment(
        Qt::AlignTop | Qt::AlignAbsolute | (parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    return label;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &subject, const EditConflict &conflict, QWidget *parent)
    : QDialog(parent)
    , m_conflict(conflict)
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Conflict: %1").arg(subject));

    QLabel *why = wrapped(explanation(), this);
    why->setObjectName(u"conflictExplanation"_s);
    setAccessibleDescription(why->text());
    auto *buttons = new QDialogButtonBox(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(why);
    if (!rows().isEmpty()) {
        layout->addWidget(table(), 1);
    }
    layout->addWidget(buttons);
    addButtons(*buttons);
    resize(fontMetrics().averageCharWidth() * (rows().isEmpty() ? 64 : 100), sizeHint().height());

    follow();
}

QString ConflictDialog::explanation() const
{
    switch (m_conflict.kind) {
    case EditConflict::Kind::Fields:
        return tr("While you were changing this entry, somebody else has changed the same fields. Choose for "
                  "each what it is to hold. Your other changes are kept, and so are theirs.");
    case EditConflict::Kind::Deleted:
        return tr("The entry was deleted while you were changing it. You can create it again with what you "
                  "have entered. It gets a new id then: links to it, such as those in speed dials, are "
                  "broken and do not come back.");
    case EditConflict::Kind::ChangedSince:
        return tr("Somebody else has changed this entry since you wanted to delete it.");
    case EditConflict::Kind::Name:
        return tr("While you were renaming this speed dial, somebody else has renamed it.");
    case EditConflict::Kind::PrimaryNumber:
        return tr("While you were setting the Primary Number, somebody else has set another.");
    }
    return {};
}

QList<ConflictDialog::Row> ConflictDialog::rows() const
{
    QList<Row> found;
    switch (m_conflict.kind) {
    case EditConflict::Kind::Fields:
    case EditConflict::Kind::ChangedSince:
        for (const ContactField field : m_conflict.fields) {
            found.append(
                { labelOf(field), shownValue(m_conflict.opened, field), shownValue(m_conflict.now, field),
                    m_conflict.kind == EditConflict::Kind::Fields ? shownValue(m_conflict.yours, field)
                                                                  : QString() });
        }
        break;
    case EditConflict::Kind::Deleted:
        break;
    case EditConflict::Kind::Name:
        found.append({ tr("Name"), m_conflict.openedName, m_conflict.nowName, m_conflict.yoursName });
        break;
    case EditConflict::Kind::PrimaryNumber:
        found.append({ labelOf(ContactField::PrimaryNumber), labelOf(m_conflict.openedNumber),
            labelOf(m_conflict.nowNumber), labelOf(m_conflict.yoursNumber) });
        break;
    }
    return found;
}

QWidget *ConflictDialog::table()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(10);
    const bool isChoice = m_conflict.kind != EditConflict::Kind::ChangedSince;
    QStringList heads { tr("Field"), tr("When you opened it"), tr("Now") };
    if (isChoice) {
        heads.append(tr("Yours"));
    }
    for (int column = 0; column < int(heads.size()); ++column) {
        QLabel *head = wrapped(heads.at(column), content);
        head->setFont(strong(head->font()));
        grid->addWidget(head, 0, column);
        grid->setColumnStretch(column, column == LabelColumn ? 2 : 3);
    }
    int line = 0;
    const QList<Row> all = rows();
    for (const Row &row : all) {
        ++line;
        auto *group = isChoice ? new QButtonGroup(this) : nullptr;
        if (group) {
            m_choices.append(group);
            connect(group, &QButtonGroup::idToggled, this, &ConflictDialog::follow);
        }
        addCell(*grid, line, LabelColumn, row.label, row.label, nullptr);
        addCell(*grid, line, OpenedColumn, row.opened, row.label, nullptr);
        addCell(*grid, line, NowColumn, row.now, row.label, group);
        if (isChoice) {
            addCell(*grid, line, YoursColumn, row.yours, row.label, group);
        }
    }
    grid->setRowStretch(line + 1, 1);
    area->setWidget(content);
    area->setMinimumHeight(std::min(content->sizeHint().height() + 8, fontMetrics().height() * 26));
    return area;
}

/// A value as text that wraps; where it can be chosen, behind a mark that a screen reader reads with it.
void ConflictDialog::addCell(
    QGridLayout &grid, int line, int column, const QString &text, const QString &what, QButtonGroup *group)
{
    const QString value = text.isEmpty() ? tr("(empty)") : text;
    QLabel *label = wrapped(value, grid.parentWidget());
    if (!group) {
        grid.addWidget(label, line, column);
        return;
    }
    const bool isNow = column == NowColumn;
    auto *mark = new QRadioButton(grid.parentWidget());
    mark->setObjectName((isNow ? u"conflictNow%1"_s : u"conflictYours%1"_s).arg(line - 1));
    mark->setAccessibleName(
        (isNow ? tr("%1 as it is now: %2", "field, value") : tr("%1 as you have it: %2", "field, value"))
            .arg(what, value));
    group->addButton(mark, isNow ? int(ConflictChoice::Theirs) : int(ConflictChoice::Yours));
    auto *cell = new QHBoxLayout;
    cell->setSpacing(6);
    cell->addWidget(mark, 0, Qt::AlignTop);
    cell->addWidget(label, 1);
    grid.addLayout(cell, line, column);
}

QPushButton *ConflictDialog::addButton(
    QDialogButtonBox &box, const QString &name, const QString &text, std::function<void()> pressed)
{
    QPushButton *button = box.addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(pressed));
    return button;
}

QPushButton *ConflictDialog::addAnswer(
    QDialogButtonBox &box, const QString &name, const QString &text, std::function<void()> pressed)
{
    return addButton(box, name, text, [this, pressed = std::move(pressed)] {
        close(); // first: who hears the answer may open another one
        pressed();
    });
}

void ConflictDialog::addButtons(QDialogButtonBox &box)
{
    switch (m_conflict.kind) {
    case EditConflict::Kind::Fields:
    case EditConflict::Kind::Name:
    case EditConflict::Kind::PrimaryNumber:
        addButton(
            box, u"conflictAllNow"_s, tr("All as it is &now"), [this] { chooseAll(ConflictChoice::Theirs); });
        addButton(box, u"conflictAllYours"_s, tr("All &yours"), [this] { chooseAll(ConflictChoice::Yours); });
        m_apply = addAnswer(box, u"conflictApply"_s, tr("&Apply"), [this] { apply(); });
        m_apply->setToolTip(tr("Choose for each field first"));
        break;
    case EditConflict::Kind::Deleted:
        addAnswer(box, u"conflictCreateAgain"_s, tr("&Create Again"), [this] {
            emit createAgainChosen();
        })->setFocus();
        addAnswer(box, u"conflictLeave"_s, tr("Leave It &Deleted"), [this] { emit givenUp(); });
        break;
    case EditConflict::Kind::ChangedSince:
        addAnswer(box, u"conflictKeep"_s, tr("&Keep the Entry"), [this] { emit givenUp(); })->setFocus();
        addAnswer(box, u"conflictDelete"_s, tr("&Delete It"), [this] { emit decided({}); });
        break;
    }
    QPushButton *later = box.addButton(tr("Decide &Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"conflictLater"_s);
    later->setAutoDefault(false);
    connect(&box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::optional<ConflictChoice> ConflictDialog::choiceAt(int row) const
{
    const int id = m_choices.at(row)->checkedId();
    return id < 0 ? std::nullopt : std::optional(ConflictChoice(id));
}

void ConflictDialog::chooseAll(ConflictChoice choice)
{
    for (QButtonGroup *group : std::as_const(m_choices)) {
        group->button(int(choice))->setChecked(true);
    }
    m_apply->setFocus();
}

void ConflictDialog::follow()
{
    if (m_apply) {
        m_apply->setEnabled(std::all_of(m_choices.cbegin(), m_choices.cend(),
            [](const QButtonGroup *group) { return group->checkedId() >= 0; }));
    }
}

void ConflictDialog::apply()
{
    if (m_conflict.kind != EditConflict::Kind::Fields) {
        if (choiceAt(0) == ConflictChoice::Theirs) {
            emit givenUp();
        } else {
            emit decided({});
        }
        return;
    }
    QHash<ContactField, ConflictChoice> choices;
    for (int row = 0; row < int(m_choices.size()); ++row) {
        if (const auto choice = choiceAt(row)) {
            choices.insert(m_conflict.fields.at(row), *choice);
        }
    }
    emit decided(choices);
}

} // namespace dialbook
