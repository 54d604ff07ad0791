// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkfields.h"

#include "ui/contacts/contacttext.h"
#include "ui/contacts/fieldedit.h"
#include "ui/widgets/glyphs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

enum Column { TickColumn, InputColumn, ExtensionColumn, AutoDialColumn, ColumnCount };

QString severalValues()
{
    return BulkFields::tr("(several values)", "in place of a field's value, where contacts differ");
}

void setPlaceholder(QWidget *input, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->setPlaceholderText(text);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(input)) {
        lines->setPlaceholderText(text);
    } else if (auto *box = qobject_cast<QComboBox *>(input)) {
        box->setPlaceholderText(text);
    }
}

} // namespace

BulkFields::BulkFields(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"bulkFields"_s);
    QGridLayout *general = addPage(tr("General"));
    for (const ContactField field : { ContactField::Company, ContactField::Department, ContactField::Title,
             ContactField::Assistant, ContactField::LastName, ContactField::FirstName,
             ContactField::DisplayName, ContactField::BusinessEmail }) {
        addText(*general, field);
    }
    addText(*general, ContactField::Notes, true);

    QGridLayout *phones = addPage(tr("Phone numbers"));
    addPhoneHeadings(*phones);
    for (const ContactField field : phoneFields()) {
        addPhone(*phones, field);
    }
    addPrimaryNumber(*phones);

    QGridLayout *addresses = addPage(tr("Addresses"));
    addHeading(*addresses, tr("Business"));
    addText(*addresses, ContactField::BusinessAddress, true);
    for (const ContactField field : { ContactField::BusinessCity, ContactField::BusinessState,
             ContactField::BusinessZipCode, ContactField::BusinessCountry }) {
        addText(*addresses, field);
    }
    addHeading(*addresses, tr("Home"));
    addText(*addresses, ContactField::HomeEmail);
    addText(*addresses, ContactField::HomeAddress, true);
    for (const ContactField field : { ContactField::HomeCity, ContactField::HomeState,
             ContactField::HomeZipCode, ContactField::HomeCountry }) {
        addText(*addresses, field);
    }

    QGridLayout *rights = addPage(tr("Access Rights"));
    addRight(*rights, u"allowChange"_s, tr("Allow: Change"), &CommonFields::allowsChange,
        &FieldChange::allowChange);
    addRight(*rights, u"allowDelete"_s, tr("Allow: Delete"), &CommonFields::allowsDelete,
        &FieldChange::allowDelete);
    addText(*rights, ContactField::StatusUri);
    for (QGridLayout *grid : { general, phones, addresses, rights }) {
        grid->setRowStretch(grid->rowCount(), 1);
    }
}

QGridLayout *BulkFields::addPage(const QString &title)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setColumnStretch(InputColumn, 1);
    grid->setVerticalSpacing(4);
    area->setWidget(page);
    addTab(area, title);
    return grid;
}

void BulkFields::addHeading(QGridLayout &grid, const QString &text)
{
    auto *heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    grid.addWidget(heading, grid.rowCount(), TickColumn, 1, ColumnCount);
}

void BulkFields::addTick(Row &row, QGridLayout &grid, int line, const QString &name)
{
    row.tab = count() - 1;
    row.tick = new QCheckBox(row.label);
    row.tick->setObjectName(name + u"Tick"_s);
    row.tick->setAccessibleName(tr("Change %1", "a field").arg(row.label));
    row.tick->setToolTip(tr("Ticked: the field is changed in all of them"));
    row.input->setObjectName(name);
    row.input->setAccessibleName(row.label);
    if (!qobject_cast<QPlainTextEdit *>(row.input)) {
        row.tick->setMinimumHeight(row.input->sizeHint().height()); // in one line with it, also above a note
    }
    grid.addWidget(row.tick, line, TickColumn, Qt::AlignTop);
}

void BulkFields::addRow(Row row)
{
    const int index = int(m_rows.size());
    connect(row.tick, &QCheckBox::clicked, this, [this, index](bool isTicked) {
        Row &ticked = m_rows[index];
        m_isLoading = true;
        if (!isTicked) {
            ticked.load(m_common);
        } else if (ticked.begin) {
            ticked.begin();
        }
        m_isLoading = false;
        follow(index);
        emit edited();
    });
    m_rows += std::move(row);
}

void BulkFields::addText(QGridLayout &grid, ContactField field, bool isLong)
{
    const QString label = labelOf(field);
    const QString name = u"bulk."_s + wireName(field);
    auto *edit = new FieldEdit(isLong ? FieldEdit::Lines::Few : FieldEdit::Lines::One, name, label);
    Row row;
    row.label = label;
    row.input = edit->input();
    row.note = edit->note();
    row.load = [edit, field](const CommonFields &common) {
        setPlaceholder(edit->input(), common.differs(field) ? severalValues() : QString());
        edit->load(common.differs(field) ? QString() : common.draft().text(field));
    };
    row.store = [edit, field](FieldChange &change) {
        change.fields += field;
        change.values.text(field) = edit->value();
    };
    row.isEmpty = [edit] { return edit->value().isEmpty(); };
    const int line = grid.rowCount();
    addTick(row, grid, line, name);
    grid.addWidget(edit, line, InputColumn, 1, ColumnCount - InputColumn);
    connect(edit, &FieldEdit::edited, this, [this, index = int(m_rows.size())] { touch(index); });
    addRow(std::move(row));
}

void BulkFields::addPhoneHeadings(QGridLayout &grid)
{
    grid.addWidget(new QLabel(tr("Number")), 0, InputColumn);
    grid.addWidget(new QLabel(tr("Ext.")), 0, ExtensionColumn);
    grid.addWidget(new QLabel(tr("Auto Dial Extension")), 0, AutoDialColumn, Qt::AlignHCenter);
}

void BulkFields::addPhone(QGridLayout &grid, ContactField field)
{
    const QString label = labelOf(field);
    const QString name = u"bulk."_s + wireName(field);
    auto *number = new QLineEdit;
    auto *extension = new QLineEdit;
    extension->setObjectName(name + u"Extension"_s);
    extension->setAccessibleName(tr("%1, extension").arg(label));
    extension->setFixedWidth(extension->fontMetrics().averageCharWidth() * 14);
    auto *autoDial = new QCheckBox;
    autoDial->setObjectName(name + u"AutoDial"_s);
    autoDial->setAccessibleName(tr("%1, Auto Dial Extension").arg(label));
    auto *note = new FieldNote;
    note->setObjectName(name + u"Note"_s);

    const auto value = [number, extension, autoDial] {
        return PhoneDraft { number->text(), extension->text(), autoDial->isChecked() };
    };
    const auto followAutoDial = [value, autoDial] {
        autoDial->setEnabled(value().canAutoDial());
        autoDial->setChecked(autoDial->isChecked() && value().canAutoDial());
    };
    Row row;
    row.label = label;
    row.input = number;
    row.note = note;
    row.load = [=](const CommonFields &common) {
        const PhoneDraft phone = common.differs(field) ? PhoneDraft() : common.draft().phone(field);
        setPlaceholder(number, common.differs(field) ? severalValues() : QString());
        number->setText(phone.number);
        number->setCursorPosition(0);
        extension->setText(phone.extension);
        autoDial->setChecked(phone.autoDialExtension);
        autoDial->setEnabled(phone.canAutoDial());
    };
    row.store = [value, field](FieldChange &change) {
        change.fields += field;
        change.values.phone(field) = value();
    };
    row.isEmpty = [value] { return value().isEmpty(); };
    const int line = grid.rowCount();
    addTick(row, grid, line, name);
    grid.addWidget(number, line, InputColumn);
    grid.addWidget(extension, line, ExtensionColumn);
    grid.addWidget(autoDial, line, AutoDialColumn, Qt::AlignHCenter);
    grid.addWidget(note, line + 1, InputColumn, 1, ColumnCount - InputColumn);
    const auto take = [this, followAutoDial, index = int(m_rows.size())] {
        followAutoDial();
        touch(index);
    };
    connect(number, &QLineEdit::textEdited, this, take);
    connect(extension, &QLineEdit::textEdited, this, take);
    connect(autoDial, &QCheckBox::clicked, this, take);
    addRow(std::move(row));
}

void BulkFields::addPrimaryNumber(QGridLayout &grid)
{
    auto *box = new QComboBox;
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        box->addItem(labelOf(number), int(number));
    }
    Row row;
    row.label = labelOf(ContactField::PrimaryNumber);
    row.input = box;
    row.load = [box](const CommonFields &common) {
        const bool differs = common.differs(ContactField::PrimaryNumber);
        setPlaceholder(box, severalValues());
        box->setCurrentIndex(differs ? -1 : box->findData(int(common.draft().primaryNumber)));
    };
    row.store = [box](FieldChange &change) {
        change.fields += ContactField::PrimaryNumber;
        change.values.primaryNumber = PrimaryNumber(box->currentData().toInt());
    };
    row.begin = [box] { box->setCurrentIndex(std::max(0, box->currentIndex())); };
    const int line = grid.rowCount();
    addTick(row, grid, line, u"bulk."_s + wireName(ContactField::PrimaryNumber));
    grid.addWidget(box, line, InputColumn, 1, ColumnCount - InputColumn);
    connect(box, &QComboBox::activated, this, [this, index = int(m_rows.size())] { touch(index); });
    addRow(std::move(row));
}

void BulkFields::addRight(QGridLayout &grid, const QString &name, const QString &label,
    std::optional<bool> (CommonFields::*common)() const, std::optional<bool> FieldChange::*wanted)
{
    auto *box = new QComboBox;
    box->addItems({ tr("Off"), tr("On") });
    Row row;
    row.label = label;
    row.input = box;
    row.note = new FieldNote;
    row.load = [box, common, note = row.note](const CommonFields &all) {
        setPlaceholder(box, severalValues());
        const std::optional<bool> allowed = (all.*common)();
        box->setCurrentIndex(allowed ? int(*allowed) : -1);
        box->setEnabled(all.tellRights());
        if (!all.tellRights()) {
            note->showNote(FieldNote::Kind::Hint,
                tr("The server did not tell these entries' access rights; they stay as they are."));
        }
    };
    row.store = [box, wanted](FieldChange &change) { change.*wanted = box->currentIndex() == 1; };
    row.begin = [box] { box->setCurrentIndex(std::max(0, box->currentIndex())); };
    const int line = grid.rowCount();
    addTick(row, grid, line, u"bulk."_s + name);
    grid.addWidget(box, line, InputColumn, 1, ColumnCount - InputColumn);
    grid.addWidget(row.note, line + 1, InputColumn, 1, ColumnCount - InputColumn);
    connect(box, &QComboBox::activated, this, [this, index = int(m_rows.size())] { touch(index); });
    addRow(std::move(row));
}

void BulkFields::show(const CommonFields &common)
{
    m_common = common;
    m_isLoading = true;
    for (Row &row : m_rows) {
        if (!row.tick->isChecked()) {
            row.load(common);
        }
        row.tick->setEnabled(row.input->isEnabledTo(this));
    }
    m_isLoading = false;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        follow(row);
    }
}

/// The person has typed or chosen something.
void BulkFields::touch(int row)
{
    if (m_isLoading) {
        return;
    }
    m_rows[row].tick->setChecked(true);
    follow(row);
    emit edited();
}

/// What is ticked is seen on its tab; what would be cleared says so.
void BulkFields::follow(int index)
{
    const Row &row = m_rows.at(index);
    if (row.note && row.isEmpty) {
        if (row.tick->isChecked() && row.isEmpty()) {
            row.note->showNote(
                FieldNote::Kind::Hint, tr("Is cleared in all %Ln entries.", "", m_common.count()));
            setPlaceholder(row.input, {});
        } else {
            row.note->clear();
        }
    }
    const bool isTabTouched = std::any_of(m_rows.cbegin(), m_rows.cend(),
        [&row](const Row &other) { return other.tab == row.tab && other.tick->isChecked(); });
    setTabIcon(row.tab, isTabTouched ? glyph(Glyph::Edit) : QIcon());
}

FieldChange BulkFields::change() const
{
    FieldChange change;
    for (const Row &row : m_rows) {
        if (row.tick->isChecked()) {
            row.store(change);
        }
    }
    return change;
}

QStringList BulkFields::touched() const
{
    QStringList labels;
    for (const Row &row : m_rows) {
        if (row.tick->isChecked()) {
            labels += row.label;
        }
    }
    return labels;
}

void BulkFields::focusFirst()
{
    setCurrentIndex(0);
    m_rows.constFirst().input->setFocus(Qt::OtherFocusReason);
}

} // namespace dialbook
