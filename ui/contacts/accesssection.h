// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contacts/editorsection.h"

class QCheckBox;

namespace dialbook {

class FieldNote;

/// What others may do with the entry: Allow: Change and Allow: Delete (protocol.md 4.6).
class AccessSection : public EditorSection
{
    Q_OBJECT

public:
    explicit AccessSection(QWidget *parent = nullptr);

    [[nodiscard]] QList<ContactField> fields() const override { return { ContactField::AccessRights }; }
    void load(ContactField field, const ContactDraft &draft) override;
    void store(ContactField field, ContactDraft &draft) const override;
    void setReadOnly(bool readOnly) override;
    void showProblem(ContactField field, const QString &text) override;
    void clearProblems() override;
    void focusField(ContactField field) override;

private:
    void updateEnabled();

    std::optional<ContactRights> m_loaded;
    bool m_readOnly = false;
    QCheckBox *m_change;
    QCheckBox *m_delete;
    FieldNote *m_note;
};

} // namespace dialbook
