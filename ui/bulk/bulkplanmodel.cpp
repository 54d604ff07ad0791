// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkplanmodel.h"

#include "ui/bulk/bulktext.h"
#include "ui/contacts/changetext.h"
#include "ui/contacts/contacttext.h"
#include "ui/widgets/glyphs.h"

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QString plannedText(const BulkRow &row)
{
    switch (row.kind) {
    case BulkRow::Kind::Change:
        return std::holds_alternative<DeleteContact>(*row.command) ? BulkPlanModel::tr("Delete")
            : std::holds_alternative<AddLink>(*row.command)        ? BulkPlanModel::tr("Add")
                                                                   : BulkPlanModel::tr("Change");
    case BulkRow::Kind::Skip:
        return BulkPlanModel::tr("Skip");
    case BulkRow::Kind::Conflict:
        return BulkPlanModel::tr("Conflict");
    }
    return {};
}

QIcon iconOf(BulkRow::Kind kind)
{
    switch (kind) {
    case BulkRow::Kind::Change:
        return glyph(Glyph::Edit);
    case BulkRow::Kind::Skip:
        return glyph(Glyph::ReadOnly);
    case BulkRow::Kind::Conflict:
        return glyph(Glyph::Warning, Tone::Warning);
    }
    return {};
}

/// What is in the last column: what changes, or why nothing does.
QString lastText(const BulkRow &row)
{
    return row.command ? changesText(*row.command) : explain(row);
}

} // namespace

void BulkPlanModel::setPlan(const BulkPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    fill();
    endResetModel();
}

void BulkPlanModel::setShown(std::optional<BulkRow::Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    fill();
    endResetModel();
}

void BulkPlanModel::fill()
{
    m_shown.clear();
    m_shown.reserve(m_plan.rows().size());
    for (int row = 0; row < int(m_plan.rows().size()); ++row) {
        if (!m_kind || m_plan.rows().at(row).kind == *m_kind) {
            m_shown += row;
        }
    }
}

QString BulkPlanModel::detailsOf(const BulkRow &row) const
{
    const QString last = lastText(row);
    const QString planned = plannedText(row);
    return last.isEmpty() ? planned : tr("%1: %2", "what is planned, why or what changes").arg(planned, last);
}

int BulkPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BulkPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BulkPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case EntryColumn:
        return tr("Entry");
    case PlannedColumn:
        return tr("Plan");
    default:
        return tr("Before → after, or why not");
    }
}

QVariant BulkPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const BulkRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case EntryColumn:
            return nameOf(row);
        case PlannedColumn:
            return plannedText(row);
        default:
            return lastText(row);
        }
    case Qt::DecorationRole:
        return index.column() == PlannedColumn ? QVariant(iconOf(row.kind)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(detailsOf(row));
    case Qt::AccessibleTextRole:
        return index.column() == EntryColumn
            ? tr("%1: %2", "an entry, what is planned for it").arg(nameOf(row), detailsOf(row))
            : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

} // namespace dialbook
