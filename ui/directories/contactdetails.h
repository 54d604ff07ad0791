// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactwindow.h"
#include "ui/directories/linkpanel.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace dialbook {

class NumberButton;
class PlainTextView;

/// One contact to read, at the right of the page: who, the numbers with the primary one marked, how else
/// to reach them, and why it cannot be changed when it cannot. Shows only what is filled. Keeps the focus
/// and the place where the person reads while the contact changes.
class ContactDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit ContactDetails(QWidget *parent = nullptr);

    /// hindrance: in words; "" when it may be changed.
    void showContact(const ContactPtr &contact, const QString &hindrance, bool beingDeleted);
    /// About the contact that is shown: what is wrong with its link, if it is one.
    [[nodiscard]] LinkPanel &linkPanel() { return *m_link; }
    /// Nothing, or too many, to show: says so.
    void showNothing(const QString &why);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void copyRequested(const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QWidget *block = nullptr;
        QLabel *caption = nullptr;
        PlainTextView *value = nullptr;
    };

    Field addField(const QString &name, const QString &caption);
    void setField(const Field &field, const QString &text);
    void showNumbers(const Contact &contact);
    NumberButton *numberButton(int index);
    void setFonts();

    QWidget *m_content;
    QVBoxLayout *m_layout;
    QWidget *m_empty;
    QLabel *m_emptyText;
    PlainTextView *m_name;
    QLabel *m_doomed;
    LinkPanel *m_link;
    Field m_position;
    Field m_status;
    QLabel *m_numbersTitle;
    QWidget *m_numbers;
    QVBoxLayout *m_numbersLayout;
    QLabel *m_noNumbers;
    QList<NumberButton *> m_buttons;
    Field m_workgroups;
    Field m_businessEmail;
    Field m_homeEmail;
    Field m_assistant;
    Field m_businessAddress;
    Field m_homeAddress;
    Field m_skills;
    Field m_notes;
    QWidget *m_hindranceBlock;
    QLabel *m_hindranceGlyph;
    QLabel *m_hindrance;
    EntryId m_shown;
};

} // namespace dialbook
