// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/phonerow.h"

#include "ui/contacts/contacttext.h"
#include "ui/contacts/fieldedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace dialbook {

PhoneRow::PhoneRow(ContactField field, QGridLayout &grid, int row, QWidget *parent)
    : QObject(parent)
    , m_field(field)
    , m_number(new QLineEdit(parent))
    , m_extension(new QLineEdit(parent))
    , m_autoDial(new QCheckBox(parent))
    , m_note(new FieldNote(parent))
{
    const QString name = wireName(field);
    const QString label = labelOf(field);
    auto *caption = new QLabel(tr("%1:", "a field's label").arg(label), parent);
    caption->setBuddy(m_number);
    m_number->setObjectName(name);
    m_number->setAccessibleName(label);
    m_extension->setObjectName(name + u"Extension"_s);
    m_extension->setAccessibleName(tr("%1, extension").arg(label));
    m_extension->setFixedWidth(m_extension->fontMetrics().averageCharWidth() * 14);
    m_autoDial->setObjectName(name + u"AutoDial"_s);
    m_autoDial->setAccessibleName(tr("%1, Auto Dial Extension").arg(label));
    m_note->setObjectName(name + u"Note"_s);

    grid.addWidget(caption, row, 0);
    grid.addWidget(m_number, row, 1);
    grid.addWidget(m_extension, row, 2);
    grid.addWidget(m_autoDial, row, 3, Qt::AlignHCenter);
    grid.addWidget(m_note, row + 1, 1, 1, 3);

    connect(m_number, &QLineEdit::textEdited, this, &PhoneRow::takeEdit);
    connect(m_extension, &QLineEdit::textEdited, this, &PhoneRow::takeEdit);
    connect(m_autoDial, &QCheckBox::clicked, this, &PhoneRow::edited);
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        if (m_number->isModified() && m_number->text() != m_validated) {
            m_validated = m_number->text();
            emit leftNumber(m_validated);
        }
    });
    updateAutoDial();
}

void PhoneRow::takeEdit()
{
    m_note->clear();
    updateAutoDial();
    emit edited();
}

void PhoneRow::load(const PhoneDraft &phone)
{
    m_loaded = phone;
    m_validated.clear();
    m_number->setText(phone.number);
    m_number->setCursorPosition(0);
    m_extension->setText(phone.extension);
    m_autoDial->setChecked(phone.autoDialExtension);
    updateAutoDial();
}

PhoneDraft PhoneRow::value() const
{
    // A line edit mangles what it cannot show: what was not typed over goes back as it came.
    return { .number = m_number->isModified() ? m_number->text() : m_loaded.number,
        .extension = m_extension->isModified() ? m_extension->text() : m_loaded.extension,
        .autoDialExtension = m_autoDial->isChecked() };
}

void PhoneRow::updateAutoDial()
{
    const bool possible = value().canAutoDial();
    m_autoDial->setEnabled(possible && !m_readOnly);
    // A tick that is there already stays the server's business until the person empties a field.
    if (!possible && (m_number->isModified() || m_extension->isModified())) {
        m_autoDial->setChecked(false);
    }
    m_autoDial->setToolTip(possible ? tr("Dials the extension by itself after the number")
                                    : tr("Needs both a number and an extension"));
}

void PhoneRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_number->setReadOnly(readOnly);
    m_extension->setReadOnly(readOnly);
    updateAutoDial();
}

void PhoneRow::focusInput()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

void PhoneRow::showProblem(const QString &text)
{
    m_note->showNote(FieldNote::Kind::Problem, text);
}

void PhoneRow::clearProblem()
{
    if (m_note->hasProblem()) {
        m_note->clear();
    }
}

void PhoneRow::showDetails(const NumberDetails &details)
{
    if (details.typed != m_number->text() && !details.typed.isEmpty()) {
        return; // typed on meanwhile
    }
    if (m_note->hasProblem()) {
        return; // a refusal says more than a hint, and stands until the field is changed
    }
    if (!details.dialable) {
        m_note->showNote(FieldNote::Kind::Hint,
            tr("The dial plan cannot dial this number. It can be saved all the same."));
        return;
    }
    if (details.internal) {
        m_note->showNote(FieldNote::Kind::Hint, tr("Internal number; dials %1").arg(details.normalized));
    } else if (details.classification.isEmpty()) {
        m_note->showNote(FieldNote::Kind::Hint, tr("Dials %1").arg(details.normalized));
    } else {
        m_note->showNote(FieldNote::Kind::Hint,
            tr("%1; dials %2", "a number's classification, what is dialled")
                .arg(details.classification, details.normalized));
    }
}

void PhoneRow::showNotValidated(const QString &text)
{
    m_note->showNote(FieldNote::Kind::Hint, text);
}

} // namespace dialbook
