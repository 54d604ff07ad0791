// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directory.h"
#include "ui/directories/arrangedcontacts.h"
#include "ui/directories/contacttableview.h"
#include "ui/directories/liststate.h"

class QLabel;
class QStackedWidget;

namespace dialbook {

class ContactListPool;
class ElidedLabel;
class EmptyState;
class FilterBar;
class MessageBar;

/// The middle of the page: the chosen directory's heading with its state, the message bar, the filter and
/// the table, or in its place why there is nothing to see. Remembers the columns of each kind of table.
/// Used by DirectoriesPage, which opens the directory's list and knows its state.
class ContactsPane : public QWidget
{
    Q_OBJECT

public:
    ContactsPane(Settings &settings, ContactListPool &pool, QWidget *parent = nullptr);

    /// Another directory: the filter and the person's place are for the old one.
    /// Null: its list is about to be opened.
    void showDirectory(const Directory &directory, const std::shared_ptr<ContactList> &list);
    /// What the server says of the same one has changed.
    void updateDirectory(const Directory &directory);
    void showNone(const QString &headline, const QString &text);
    /// asOf: when the rows were last known to be true.
    void setState(ContactList::State state, const QDateTime &asOf, bool connected);
    /// Why nothing can be inserted here, in words; "" when it can.
    void setReadOnly(const QString &why);
    void saveColumns();
    void focusFilter();
    void focusTable();

    [[nodiscard]] ContactTableModel &model() { return m_model; }
    [[nodiscard]] ContactTableView &table() { return *m_table; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateAll();
    void updateHeading();
    void updateFinding();
    void updateBody();
    void setFonts();
    [[nodiscard]] ListFacts facts() const;

    Settings &m_settings;
    ContactTableModel m_model;
    ContactOrderModel m_order;
    ArrangedContacts m_arranged;
    std::shared_ptr<ContactList> m_list; ///< all of the directory
    std::optional<Directory> m_directory;
    ContactList::State m_state = ContactList::State::Loading;
    QDateTime m_asOf;
    bool m_isConnected = true;
    QString m_readOnly;
    MessageBar *m_messages;
    QLabel *m_picture;
    ElidedLabel *m_name;
    QWidget *m_private;
    QWidget *m_readOnlyMark;
    ElidedLabel *m_stateText;
    FilterBar *m_filter;
    QStackedWidget *m_body;
    ContactTableView *m_table;
    EmptyState *m_empty;
    QTimer m_saveColumns;
    QTimer m_prepare; ///< the filter's keys, in slices
    QTimer m_update; ///< the words, a few times a second
    QString m_noneHeadline;
    QString m_noneText;
};

} // namespace dialbook
