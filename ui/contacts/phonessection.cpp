// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/phonessection.h"

#include "ui/contacts/contacttext.h"
#include "ui/contacts/fieldedit.h"
#include "ui/contacts/phonerow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialbook {

PhonesSection::PhonesSection(const QString &extension, QWidget *parent)
    : EditorSection(parent)
    , m_extension(extension)
    , m_primary(new QComboBox(this))
    , m_primaryNote(new FieldNote(this))
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("Number"), this), 0, 1);
    grid->addWidget(new QLabel(tr("Ext."), this), 0, 2);
    grid->addWidget(new QLabel(tr("Auto Dial Extension"), this), 0, 3, Qt::AlignHCenter);

    int line = 1;
    for (const ContactField field : phoneFields()) {
        auto *row = new PhoneRow(field, *grid, line, this);
        line += 2;
        m_rows.insert(field, row);
        connect(row, &PhoneRow::edited, this, [this, field] {
            fillPrimaryNumbers(chosenPrimaryNumber());
            emit edited(field);
        });
        connect(row, &PhoneRow::leftNumber, this,
            [this, field](const QString &number) { emit leftNumber(field, number); });
    }

    const QString label = labelOf(ContactField::PrimaryNumber);
    m_primary->setObjectName(u"primaryNumber"_s);
    m_primary->setAccessibleName(label);
    m_primaryNote->setObjectName(u"primaryNumberNote"_s);
    auto *caption = new QLabel(tr("%1:", "a field's label").arg(label), this);
    caption->setBuddy(m_primary);
    grid->setRowMinimumHeight(line++, 8);
    grid->addWidget(caption, line, 0);
    grid->addWidget(m_primary, line++, 1, 1, 3);
    grid->addWidget(m_primaryNote, line++, 1, 1, 3);
    grid->setRowStretch(line, 1);
    connect(m_primary, &QComboBox::activated, this, [this] {
        m_primaryNote->clear();
        fillPrimaryNumbers(chosenPrimaryNumber());
        emit edited(ContactField::PrimaryNumber);
    });
}

QList<ContactField> PhonesSection::fields() const
{
    QList<ContactField> all(phoneFields().begin(), phoneFields().end());
    all.append(ContactField::PrimaryNumber);
    return all;
}

void PhonesSection::load(ContactField field, const ContactDraft &draft)
{
    if (field == ContactField::PrimaryNumber) {
        fillPrimaryNumbers(draft.primaryNumber);
        return;
    }
    m_rows.value(field)->load(draft.phone(field));
    fillPrimaryNumbers(chosenPrimaryNumber());
}

void PhonesSection::store(ContactField field, ContactDraft &draft) const
{
    if (field == ContactField::PrimaryNumber) {
        draft.primaryNumber = chosenPrimaryNumber();
    } else {
        draft.phone(field) = m_rows.value(field)->value();
    }
}

void PhonesSection::fillPrimaryNumbers(PrimaryNumber chosen)
{
    const QSignalBlocker quiet(m_primary);
    m_primary->clear();
    for (const PrimaryNumber number : allPrimaryNumbers()) {
        QString shown;
        if (number == PrimaryNumber::Extension) {
            shown = m_extension;
        } else if (const auto field = phoneFieldOf(number)) {
            const PhoneDraft phone = m_rows.value(*field)->value();
            shown = phone.extension.isEmpty() ? phone.number
                                              : tr("%1 ext. %2").arg(phone.number, phone.extension);
        }
        const QString label = labelOf(number);
        if (number == PrimaryNumber::None) {
            m_primary->addItem(label, int(number));
        } else if (!shown.isEmpty()) {
            m_primary->addItem(tr("%1: %2", "kind of number, number").arg(label, shown), int(number));
        } else if (number == chosen) {
            m_primary->addItem(tr("%1 (empty)", "kind of number").arg(label), int(number));
        }
        if (number == chosen) {
            m_primary->setCurrentIndex(m_primary->count() - 1);
        }
    }
}

PrimaryNumber PhonesSection::chosenPrimaryNumber() const
{
    return m_primary->currentIndex() < 0 ? PrimaryNumber::None
                                         : PrimaryNumber(m_primary->currentData().toInt());
}

void PhonesSection::setReadOnly(bool readOnly)
{
    for (PhoneRow *row : std::as_const(m_rows)) {
        row->setReadOnly(readOnly);
    }
    m_primary->setEnabled(!readOnly);
}

void PhonesSection::showProblem(ContactField field, const QString &text)
{
    if (field == ContactField::PrimaryNumber) {
        m_primaryNote->showNote(FieldNote::Kind::Problem, text);
    } else {
        m_rows.value(field)->showProblem(text);
    }
}

void PhonesSection::clearProblems()
{
    for (PhoneRow *row : std::as_const(m_rows)) {
        row->clearProblem();
    }
    m_primaryNote->clear();
}

void PhonesSection::focusField(ContactField field)
{
    if (field == ContactField::PrimaryNumber) {
        m_primary->setFocus(Qt::OtherFocusReason);
    } else {
        m_rows.value(field)->focusInput();
    }
}

} // namespace dialbook
