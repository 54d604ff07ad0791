// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directories/contactordermodel.h"
#include "ui/directories/typeahead.h"

#include <QPointer>
#include <QTableView>
#include <QTimer>

namespace dialbook {

class ColumnsDialog;
class ContactHeader;

/// Shows contacts as rows of chosen columns: one Tab stop, whole rows selected, nothing edited in place.
/// Selection, current cell and the place on the screen stay with their contacts, by id, whatever the
/// model does. Says which rows it shows, a little later and with a page ahead. Used by ContactsPane.
class ContactTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ContactTableView(ContactOrderModel &model, QWidget *parent = nullptr);

    /// The columns of a kind of table. Status is left out where the directory has none.
    void setColumnLayout(TableKind kind, const ColumnLayout &layout, bool hasStatus);
    [[nodiscard]] ColumnLayout columnLayout() const;
    [[nodiscard]] TableKind kind() const { return m_kind; }
    /// Left to right (in reading order), those that are seen.
    [[nodiscard]] QList<ContactColumn> shownColumns() const;
    void setShownColumns(const QList<ContactColumn> &columns);
    void setColumnShown(ContactColumn column, bool shown);
    void resetColumns();
    /// The dialog in which columns are chosen and ordered.
    void chooseColumns();

    /// The selected contact that the keyboard is on; null when none is selected or it is not loaded.
    [[nodiscard]] ContactPtr currentContact() const;
    /// Those that are loaded, in the table's order.
    [[nodiscard]] QList<ContactPtr> selectedContacts() const;
    /// Selects it alone and shows it; kept in mind when it is not there yet.
    void selectContact(const EntryId &id);
    /// Something else is shown: nothing of the old is kept.
    void forgetPlace();
    /// Rows that are drawn as placeholders while nothing is known.
    void setSkeletonRows(int count);

signals:
    /// By the person: which columns, where, how wide, sorted how.
    void columnsChanged();
    /// Which columns are seen, for the filter.
    void shownColumnsChanged();
    /// What is selected, or what is known of it, is not what it was.
    void selectionSettled();
    void visibleRowsChanged(int first, int last);
    void propertiesRequested();
    void copyRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &typed) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Where the person is, by id.
    struct Place
    {
        EntryId current;
        int currentRow = -1;
        int currentColumn = 0;
        QList<EntryId> selected;
        EntryId anchor; ///< the row that must not move on the screen; empty when the top is shown
        int anchorY = 0;
    };

    void holdPlace();
    void restorePlace();
    void restoreSelection(const Place &place);
    void restoreScroll(const Place &place);
    void settle();
    void setMetrics();
    void placeColumns(const QList<ContactColumn> &columns);
    void setWidths();
    void showColumnsMenu(const QPoint &globalPosition);
    [[nodiscard]] QList<EntryId> selectedIds() const;
    [[nodiscard]] bool isSeen(int column) const;

    ContactOrderModel &m_model;
    ContactHeader *m_header;
    TypeAhead m_typeAhead;
    QTimer m_reportVisible;
    TableKind m_kind = TableKind::Contacts;
    bool m_hasStatus = true;
    std::array<bool, contactColumnCount> m_shown {};
    QHash<ContactColumn, int> m_widths; ///< chosen by the person
    bool m_arranging = false; ///< columns are being placed by the program
    std::optional<Place> m_place; ///< while the model changes
    QList<ContactPtr> m_settled; ///< what selectionSettled() last told
    ContactPtr m_settledCurrent;
    EntryId m_awaited; ///< to be selected when it is there
    QList<EntryId> m_filteredOut; ///< selected ones that the filter hides
    int m_skeletonRows = 0;
    QPointer<ColumnsDialog> m_columnsDialog;
};

} // namespace dialbook
