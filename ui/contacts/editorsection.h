// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"

#include <QWidget>

namespace dialbook {

/// A part of the contact editor: shows some fields of a draft and gives them back. The editor is the sum of
/// its sections and knows none of their widgets.
class EditorSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QList<ContactField> fields() const = 0;
    /// Shows one field as the draft has it.
    virtual void load(ContactField field, const ContactDraft &draft) = 0;
    /// Puts one field, as it is shown now, into the draft.
    virtual void store(ContactField field, ContactDraft &draft) const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void showProblem(ContactField field, const QString &text) = 0;
    virtual void clearProblems() = 0;
    virtual void focusField(ContactField field) = 0;

signals:
    void edited(dialbook::ContactField field);
};

} // namespace dialbook
