// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directories/contactordermodel.h"
#include "ui/directories/contactrowpainter.h"
#include "ui/directories/typeahead.h"

#include <QPointer>
#include <QTableView>
#include <QTimer>

namespace dialbook {

class ColumnsDialog;
class ContactHeader;
class EvenRows;

/// Shows contacts as rows of chosen columns: one Tab stop, whole rows selected, nothing edited in place.
/// Selection, current cell and the place on the screen stay with their contacts, by id, whatever the
/// model does; a change costs what it changes, however many rows there are or are selected (except that a
/// reset looks at all selected ones). Says which rows it shows, a little later. Used by ContactsPane.
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
    /// All of them, also those that are not loaded.
    [[nodiscard]] int selectedCount() const;
    /// Selects it alone and shows it; kept in mind when it is not there yet.
    void selectContact(const EntryId &id);
    /// Goes to a row that the person was on before it went out of sight; others that are selected stay so.
    void comeTo(const EntryId &id);
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
    /// The rows that are seen, a little after somebody scrolled or rows changed.
    void visibleRowsChanged(int first, int last);
    void propertiesRequested();
    void copyRequested();
    void menuRequested(const QPoint &globalPosition);

public slots:
    void reset() override;

protected slots:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

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
        bool hasAnchor = false; ///< a row must not move on the screen; false when the top is shown
        EntryId anchor; ///< empty for a placeholder
        QPersistentModelIndex anchorIndex;
        int anchorY = 0;
        bool rowsChanged = false; ///< not only what is in them
        bool wasReset = false;
        bool allSelected = false; ///< at a reset
        QList<EntryId> taken; ///< selected ones whose rows went
        QSet<EntryId> back; ///< selected ones that have a row again
    };

    void holdPlace();
    void restorePlace();
    void takeSelected(int first, int last);
    void lookForMissing(int first, int last);
    void restoreSelection(Place &place);
    void restoreCurrent(const Place &place);
    void restoreScroll(const Place &place);
    void goTo(int row);
    void settleSoon();
    void settle();
    [[nodiscard]] QList<std::pair<int, int>> selectedRows() const;
    void setMetrics();
    void placeColumns(const QList<ContactColumn> &columns);
    void setWidths();
    void showColumnsMenu(const QPoint &globalPosition);
    [[nodiscard]] bool isSeen(int column) const;

    ContactOrderModel &m_model;
    ContactHeader *m_header;
    EvenRows *m_evenRows;
    TypeAhead m_typeAhead;
    QTimer m_reportVisible;
    TableKind m_kind = TableKind::Contacts;
    bool m_hasStatus = true;
    std::array<bool, contactColumnCount> m_shown {};
    QHash<ContactColumn, int> m_widths; ///< chosen by the person
    bool m_arranging = false; ///< columns are being placed by the program
    std::optional<Place> m_place; ///< while the model changes
    QList<ContactPtr> m_settled; ///< what selectionSettled() last told
    int m_settledCount = 0;
    ContactPtr m_settledCurrent;
    QTimer m_settling; ///< a great many are selected
    EntryId m_awaited; ///< to be selected when it is there
    QSet<EntryId> m_missing; ///< selected, and without a row: the filter hides them, or they are not loaded
    ContactRowPainter m_painter;
    int m_skeletonRows = 0;
    QPointer<ColumnsDialog> m_columnsDialog;
};

} // namespace dialbook
