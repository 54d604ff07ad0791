// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactdraft.h"

#include <QTabWidget>

namespace dialbook {

class EditorSection;
class PhoneRow;
class PhonesSection;

/// Every field of editableContactEntry in tabs (protocol.md 4.4): the sections of the contact editor, seen
/// as one form over a draft. Knows nothing of servers or saving. Owned by the editor.
class ContactForm : public QTabWidget
{
    Q_OBJECT

public:
    /// What cannot be edited but is shown: the IC user's extension where a primary number is chosen, and
    /// the entry's owner.
    ContactForm(const QString &extension, const QString &owner, QWidget *parent = nullptr);

    void show(const ContactDraft &draft);
    void showField(ContactField field, const ContactDraft &draft);
    /// The base with everything that is shown now.
    [[nodiscard]] ContactDraft draft(const ContactDraft &base) const;
    void setReadOnly(bool readOnly);

    /// Marks the field and its tab.
    void markProblem(ContactField field, const QString &text);
    void clearProblems();
    /// Brings the field's tab to the front.
    void focusField(ContactField field);
    [[nodiscard]] PhoneRow *phoneRow(ContactField phone) const;

signals:
    void edited(dialbook::ContactField field);
    /// A number was changed and left: time to validate it.
    void leftNumber(dialbook::ContactField phone, const QString &number);

private:
    struct Place
    {
        EditorSection *section;
        int tab;
    };
    int addPage(QWidget *content, const QString &title);
    void addSection(EditorSection *section, int tab);
    [[nodiscard]] Place placeOf(ContactField field) const;

    QList<Place> m_places;
    PhonesSection *m_phones;
};

} // namespace dialbook
