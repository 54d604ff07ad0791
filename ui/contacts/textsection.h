// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contacts/editorsection.h"
#include "ui/contacts/fieldedit.h"

#include <QHash>

class QFormLayout;

namespace dialbook {

/// Plain texts of a contact, one below the other under optional headings.
class TextSection : public EditorSection
{
    Q_OBJECT

public:
    explicit TextSection(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addField(ContactField field, FieldEdit::Lines lines = FieldEdit::Lines::One);
    /// Below the fields, in the same form.
    void addRow(const QString &label, QWidget *widget);

    [[nodiscard]] QList<ContactField> fields() const override { return m_order; }
    void load(ContactField field, const ContactDraft &draft) override;
    void store(ContactField field, ContactDraft &draft) const override;
    void setReadOnly(bool readOnly) override;
    void showProblem(ContactField field, const QString &text) override;
    void clearProblems() override;
    void focusField(ContactField field) override;

private:
    QFormLayout *m_form;
    QList<ContactField> m_order;
    QHash<ContactField, FieldEdit *> m_edits;
};

} // namespace dialbook
