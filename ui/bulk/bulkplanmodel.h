// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"

#include <QAbstractTableModel>

#include <optional>

namespace dialbook {

/// A plan as a table: who, what is planned, which fields from what to what; all of it or one kind of rows.
/// Belongs to the page that shows it.
class BulkPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EntryColumn, PlannedColumn, ChangesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const BulkPlan &plan);
    [[nodiscard]] const BulkPlan &plan() const { return m_plan; }
    /// Nothing: every kind.
    void setShown(std::optional<BulkRow::Kind> kind);
    [[nodiscard]] const BulkRow &at(int row) const { return m_plan.rows().at(m_shown.at(row)); }
    /// What is planned for it and why, in sentences; plain text.
    [[nodiscard]] QString detailsOf(const BulkRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();

    BulkPlan m_plan;
    std::optional<BulkRow::Kind> m_kind;
    QList<int> m_shown;
};

} // namespace dialbook
