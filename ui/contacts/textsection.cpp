// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/textsection.h"

#include "ui/contacts/contacttext.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace dialbook {

TextSection::TextSection(QWidget *parent)
    : EditorSection(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void TextSection::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, m_order.isEmpty() ? 0 : 12, 0, 2);
    m_form->addRow(heading);
}

void TextSection::addField(ContactField field, FieldEdit::Lines lines)
{
    const QString label = labelOf(field);
    auto *edit = new FieldEdit(lines, wireName(field), label, this);
    auto *caption = new QLabel(tr("%1:", "a field's label").arg(label), this);
    caption->setBuddy(edit->input());
    m_form->addRow(caption, edit);
    m_order.append(field);
    m_edits.insert(field, edit);
    connect(edit, &FieldEdit::edited, this, [this, field] { emit edited(field); });
}

void TextSection::addRow(const QString &label, QWidget *widget)
{
    m_form->addRow(label, widget);
}

void TextSection::load(ContactField field, const ContactDraft &draft)
{
    m_edits.value(field)->load(draft.text(field));
}

void TextSection::store(ContactField field, ContactDraft &draft) const
{
    draft.text(field) = m_edits.value(field)->value();
}

void TextSection::setReadOnly(bool readOnly)
{
    for (FieldEdit *edit : std::as_const(m_edits)) {
        edit->setReadOnly(readOnly);
    }
}

void TextSection::showProblem(ContactField field, const QString &text)
{
    m_edits.value(field)->note()->showNote(FieldNote::Kind::Problem, text);
}

void TextSection::clearProblems()
{
    for (FieldEdit *edit : std::as_const(m_edits)) {
        edit->note()->clear();
    }
}

void TextSection::focusField(ContactField field)
{
    m_edits.value(field)->focusInput();
}

} // namespace dialbook
