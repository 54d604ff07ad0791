// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contacts/editorsection.h"

#include <QHash>

class QComboBox;

namespace dialbook {

class FieldNote;
class PhoneRow;

/// The eight phones of a contact and which of them is dialled. The primary number offers only what is
/// filled, plus none; a designation that stands on an empty number is shown as such until another is
/// chosen.
class PhonesSection : public EditorSection
{
    Q_OBJECT

public:
    /// extension: the IC user's own, which cannot be edited here but can be the primary number.
    PhonesSection(const QString &extension, QWidget *parent = nullptr);

    [[nodiscard]] QList<ContactField> fields() const override;
    void load(ContactField field, const ContactDraft &draft) override;
    void store(ContactField field, ContactDraft &draft) const override;
    void setReadOnly(bool readOnly) override;
    void showProblem(ContactField field, const QString &text) override;
    void clearProblems() override;
    void focusField(ContactField field) override;

    [[nodiscard]] PhoneRow *row(ContactField phone) const { return m_rows.value(phone); }

signals:
    void leftNumber(dialbook::ContactField phone, const QString &number);

private:
    void fillPrimaryNumbers(PrimaryNumber chosen);
    [[nodiscard]] PrimaryNumber chosenPrimaryNumber() const;

    QString m_extension;
    QHash<ContactField, PhoneRow *> m_rows;
    QComboBox *m_primary;
    FieldNote *m_primaryNote;
};

} // namespace dialbook
