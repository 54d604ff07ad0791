// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactlist.h"
#include "core/directories/directory.h"
#include "ui/directories/contacttableview.h"

#include <QDateTime>

class QLabel;
class QStackedWidget;

namespace dialbook {

class ElidedLabel;
class EmptyState;
class FilterBar;
class MessageBar;

/// The middle of the page: the chosen directory's heading with its state, the message bar, the filter and
/// the table, or in its place why there is nothing to see. Told everything as values; remembers the
/// columns of each kind of table. Used by DirectoriesPage.
class ContactsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsPane(Settings &settings, QWidget *parent = nullptr);

    /// Another directory: the filter and the person's place are for the old one.
    void showDirectory(const Directory &directory, const QList<ContactPtr> &rows, ContactList::State state);
    /// What the server says of the same one has changed.
    void updateDirectory(const Directory &directory);
    void showNone(const QString &headline, const QString &text);
    void apply(const QList<ListChange> &changes);
    /// asOf: when the rows were last known to be true.
    void setState(ContactList::State state, const QDateTime &asOf);
    /// Why nothing can be inserted here, in words; "" when it can.
    void setReadOnly(const QString &why);
    void saveColumns();
    void focusFilter();
    void focusTable();

    [[nodiscard]] ContactTableModel &model() { return m_model; }
    [[nodiscard]] ContactTableView &table() { return *m_table; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }

signals:
    /// Rows in the server's order that are looked at and not loaded.
    void rowsWanted(int first, int last);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateAll();
    void updateHeading();
    void updateFinding();
    void updateBody();
    void setFonts();
    void wantRows(int first, int last);

    Settings &m_settings;
    ContactTableModel m_model;
    ContactOrderModel m_order;
    std::optional<Directory> m_directory;
    ContactList::State m_state = ContactList::State::Loading;
    QDateTime m_asOf;
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
    QString m_noneHeadline;
    QString m_noneText;
};

} // namespace dialbook
