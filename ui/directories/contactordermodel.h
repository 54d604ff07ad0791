// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directories/contactmatches.h"
#include "ui/directories/contactsortjob.h"
#include "ui/directories/contacttablemodel.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace dialbook {

/// The contacts of a table as a person wants them: sorted by a column (or in the server's order) and
/// filtered. Names are compared by the rules of the language, numbers by their digits; empty cells, then
/// placeholders come last either way. Follows every change of the table by differences. Nothing takes
/// longer than a few milliseconds at 100,000 rows: in the server's order it only hands on what it is told,
/// a large list is sorted in a thread and filtered in slices, with the former rows shown until then.
/// Belongs to the table that shows it.
///
/// Tells insertions, removals, changes and resets, never moves or a new layout (ADR 0005); the view keeps
/// the person's place by id.
class ContactOrderModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ContactOrderModel(ContactTableModel &source, QObject *parent = nullptr);

    /// Column -1: the server's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_wanted.column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_wanted.order; }
    void setLocale(const QLocale &locale);

    void setFilter(const QString &typed);
    [[nodiscard]] bool isFiltered() const { return !m_query.isEmpty(); }
    /// Prepares what the filter compares, for a few milliseconds; true when all of it is ready. Called
    /// while a person is about to type, so that the first key press is as quick as the others.
    bool prepareFilter();
    /// The columns whose texts are searched: those that are shown.
    void setSearchedColumns(const QList<ContactColumn> &columns);

    /// What is shown is not in the order wanted yet, or not all has been searched.
    [[nodiscard]] bool isBusy() const { return m_job || m_matches.isLooking(); }
    /// The rows come sorted and filtered already, by the server: here they are shown as they come.
    [[nodiscard]] bool isArrangedByServer() const { return m_byServer; }
    /// Shows other rows in the same place.
    void present(const ContactSequence &rows, bool arrangedByServer);
    /// Wants the same order, in the same language, and searches the same columns.
    void prepareLike(const ContactOrderModel &other);
    /// Shows the other one's rows, as it has sorted and filtered them already; the other is of no use
    /// afterwards.
    void takeOver(ContactOrderModel &other);

    [[nodiscard]] ContactPtr contactAt(int row) const;
    [[nodiscard]] int rowOf(const EntryId &id) const; ///< -1 when it is not shown
    [[nodiscard]] ContactTableModel &source() const { return m_source; }
    [[nodiscard]] int sourceRow(int row) const; ///< -1 when there is none

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Around everything that changes what is shown or where.
    void aboutToChange();
    void changed();
    /// Another order or filter is wanted; what is shown follows now or a little later.
    void arrangementWanted();
    void busyChanged();

private:
    using Order = std::vector<int>; ///< source rows

    void begin();
    void end();
    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);
    void onReset();

    void arrange();
    void dropSorting();
    void adopt(SortedContacts sorted, const std::vector<int> &fresh);
    void finishSorting();
    void lookOn();
    void find();
    void noteBusy();

    [[nodiscard]] bool isPlain() const { return !m_isFiltered && !m_sorting.isSorted(); }
    [[nodiscard]] const Order &shown() const { return m_isFiltered ? m_found : m_sorted; }
    [[nodiscard]] Order &shown() { return m_isFiltered ? m_found : m_sorted; }
    [[nodiscard]] const ContactSortKey *keyOf(int sourceRow) const;
    [[nodiscard]] bool precedes(int a, int b) const;
    [[nodiscard]] int placeOf(const Order &order, int sourceRow) const;
    [[nodiscard]] int positionOf(const Order &order, int sourceRow) const;
    [[nodiscard]] int shownPositionOf(int sourceRow) const;
    [[nodiscard]] Order found() const;
    void add(int first, int count);
    void replace(int sourceRow);
    void replaceMany(int first, int last);
    void become(const Order &next);
    void tellChanged(std::vector<int> positions);

    ContactTableModel &m_source;
    ContactSorting m_wanted;
    ContactFilterQuery m_query; ///< wanted
    bool m_byServer = false;

    ContactSorting m_sorting; ///< that m_keys and m_sorted are for
    std::optional<ContactCollation> m_collation;
    std::vector<ContactSortKeyPtr> m_keys; ///< by source row, while sorted
    Order m_sorted; ///< all source rows, while sorted
    std::unique_ptr<ContactSortJob> m_job;

    ContactMatches m_matches;
    bool m_isFiltered = false; ///< m_found is shown
    Order m_found; ///< those that the filter finds, in the order shown
    QTimer m_looking;

    ContactOrderModel *m_prepared = nullptr; ///< being taken over
    int m_depth = 0;
    bool m_wasBusy = false;
};

} // namespace dialbook
