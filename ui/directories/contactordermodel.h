// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directories/contactfilter.h"
#include "ui/directories/contacttablemodel.h"

#include <QAbstractProxyModel>
#include <QCollator>

#include <vector>

namespace dialbook {

/// What a row is sorted by in the present column, prepared once.
struct ContactSortKey
{
    int rank = 0; ///< 0 something to compare, 1 an empty cell, 2 a placeholder
    QString digits;
    std::optional<QCollatorSortKey> text;
};

/// The contacts of a table as a person wants them: sorted by a column (or in the server's order) and
/// filtered. Names are compared by the rules of the language, numbers by their digits; empty cells, then
/// placeholders come last either way. Follows every change of the table by differences; only where a
/// filter changes a great many rows at once is it a reset. Belongs to the table that shows it.
///
/// Not a QSortFilterProxyModel: that one compares texts again and again, and takes rows away one interval
/// at a time, which in ten thousand rows takes longer than a key press may.
class ContactOrderModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ContactOrderModel(ContactTableModel &source, QObject *parent = nullptr);

    /// Column -1: the server's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    void setLocale(const QLocale &locale);

    void setFilter(const QString &typed);
    [[nodiscard]] bool isFiltered() const { return !m_query.isEmpty(); }
    /// Prepares what the filter compares, for a few milliseconds; true when all of it is ready. Called
    /// while a person is about to type, so that the first key press is as quick as the others.
    bool prepareFilter();
    /// The columns whose texts are searched: those that are shown.
    void setSearchedColumns(const QList<ContactColumn> &columns);

    [[nodiscard]] ContactPtr contactAt(int row) const;
    [[nodiscard]] int rowOf(const EntryId &id) const; ///< -1 when it is not shown

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

private:
    /// What is known of a source row; nothing where it was not needed yet.
    struct Row
    {
        std::optional<FilterKey> filter;
        std::optional<ContactSortKey> sort;
    };

    void begin();
    void end();
    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onRemoved(int first, int last);
    void onMoved(int from, int count, int before);
    void onChanged(int first, int last);
    void rebuild();
    [[nodiscard]] QList<int> ordered();
    void forgetOrder();
    [[nodiscard]] bool accepts(int sourceRow);
    [[nodiscard]] const FilterKey &filterKey(int sourceRow, const Contact &contact);
    [[nodiscard]] const ContactSortKey &sortKey(int sourceRow);
    [[nodiscard]] bool lessThan(int a, int b);
    void place(QList<int> &rows, const QList<int> &sourceRows);
    void become(const QList<int> &next);
    void permute(const QList<int> &next);
    [[nodiscard]] const QList<int> &positions() const;

    ContactTableModel &m_source;
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    ContactFilterQuery m_query;
    QList<ContactColumn> m_searched;
    std::vector<Row> m_known; ///< by source row
    QList<int> m_sorted; ///< all source rows in the order wanted, for filters that are taken back
    bool m_sortedIsValid = false;
    QList<int> m_rows; ///< source rows in the order shown
    mutable QList<int> m_positions; ///< the reverse, -1 when not shown; made when first asked for
    mutable bool m_positionsAreValid = false;
    int m_depth = 0;
    size_t m_prepared = 0; ///< where prepareFilter() goes on
};

} // namespace dialbook
