// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkresultmodel.h"

#include "ui/bulk/bulktext.h"
#include "ui/contacts/changetext.h"
#include "ui/contacts/contacttext.h"
#include "ui/widgets/glyphs.h"

#include <algorithm>
#include <utility>

namespace dialbook {

using namespace std::chrono_literals;

namespace {

QIcon iconOf(BulkResultModel::Kind kind, const Edit *edit)
{
    switch (kind) {
    case BulkResultModel::Kind::Open:
        return glyph(Glyph::Waiting);
    case BulkResultModel::Kind::Done:
        return glyph(Glyph::Check, Tone::Success);
    case BulkResultModel::Kind::NotDone:
        return edit->state == EditState::Conflict ? glyph(Glyph::Warning, Tone::Warning)
            : edit->state == EditState::Failed    ? glyph(Glyph::Problem, Tone::Problem)
                                                  : glyph(Glyph::Close);
    case BulkResultModel::Kind::LeftOut:
        return glyph(Glyph::ReadOnly);
    }
    return {};
}

} // namespace

BulkResultModel::BulkResultModel(EditRunner &edits, EditGroup group, QList<BulkRow> leftOut, QObject *parent)
    : QAbstractTableModel(parent)
    , m_group(group)
    , m_toCopy(edits.numbersOf(group))
    , m_leftOut(std::move(leftOut))
{
    m_slices.add([this, &edits] { return copyNext(edits); }, [this] { showCopied(); });
    m_telling.setSingleShot(true);
    m_telling.setInterval(100ms);
    connect(&m_telling, &QTimer::timeout, this, &BulkResultModel::show);
    connect(&edits, &EditRunner::editChanged, this, &BulkResultModel::take);
    connect(&edits, &EditRunner::dropped, this, [this](EditNumber number) {
        if (const auto known = m_rowOf.constFind(number); known != m_rowOf.cend()) {
            Edit edit = m_untold.value(number, m_edits.at(*known));
            // Given up by the person; what was done stays done.
            edit.state = edit.state == EditState::Done ? EditState::Done : EditState::TakenBack;
            take(edit);
        }
    });
}

bool BulkResultModel::copyNext(EditRunner &edits)
{
    if (m_copied < m_toCopy.size()) {
        if (const Edit *edit = edits.find(m_toCopy.at(m_copied++))) {
            m_copies += *edit;
        }
    }
    return m_copied < m_toCopy.size();
}

void BulkResultModel::showCopied()
{
    append(std::exchange(m_copies, {}));
}

void BulkResultModel::take(const Edit &edit)
{
    const bool isToBeCopied = m_copied < m_toCopy.size() && edit.number >= m_toCopy.at(m_copied)
        && edit.number <= m_toCopy.constLast();
    if (edit.group != m_group || isToBeCopied) {
        return;
    }
    m_untold.insert(edit.number, edit);
    if (!m_telling.isActive()) {
        m_telling.start();
    }
}

void BulkResultModel::catchUp()
{
    m_telling.stop();
    show();
}

void BulkResultModel::show()
{
    if (!isComplete()) {
        m_telling.start(); // what was given later comes behind what is copied
        return;
    }
    const QHash<EditNumber, Edit> untold = std::exchange(m_untold, {});
    QList<Edit> fresh;
    QList<int> changed;
    for (const Edit &edit : untold) {
        if (const auto known = m_rowOf.constFind(edit.number); known != m_rowOf.cend()) {
            m_edits[*known] = edit;
            changed += *known;
        } else {
            fresh += edit;
        }
    }
    std::sort(changed.begin(), changed.end());
    for (qsizetype first = 0; first < changed.size();) {
        qsizetype last = first;
        while (last + 1 < changed.size() && changed.at(last + 1) == changed.at(last) + 1) {
            ++last;
        }
        emit dataChanged(index(changed.at(first), 0), index(changed.at(last), ColumnCount - 1));
        first = last + 1;
    }
    std::sort(fresh.begin(), fresh.end(), [](const Edit &a, const Edit &b) { return a.number < b.number; });
    append(std::move(fresh));
}

void BulkResultModel::append(QList<Edit> edits)
{
    if (edits.isEmpty()) {
        return;
    }
    const int row = int(m_edits.size());
    beginInsertRows({}, row, row + int(edits.size()) - 1);
    for (Edit &edit : edits) {
        m_rowOf.insert(edit.number, int(m_edits.size()));
        m_edits += std::move(edit);
    }
    endInsertRows();
}

BulkResultModel::Kind BulkResultModel::kindOf(int row) const
{
    const Edit *edit = editAt(row);
    if (!edit) {
        return Kind::LeftOut;
    }
    if (edit->state == EditState::Done) {
        return Kind::Done;
    }
    return isPending(edit->state) ? Kind::Open : Kind::NotDone;
}

const Edit *BulkResultModel::editAt(int row) const
{
    return row >= 0 && row < m_edits.size() ? &m_edits.at(row) : nullptr;
}

QString BulkResultModel::nameAt(int row) const
{
    const Edit *edit = editAt(row);
    if (!edit) {
        return nameOf(leftOutAt(row));
    }
    const QString name = nameIn(edit->command);
    return name.isEmpty() ? tr("(no name)") : name;
}

QString BulkResultModel::resultAt(int row) const
{
    if (const Edit *edit = editAt(row)) {
        return resultOf(*edit);
    }
    return leftOutAt(row).kind == BulkRow::Kind::Conflict ? tr("Left out: conflict") : tr("Left out");
}

QString BulkResultModel::reasonAt(int row) const
{
    const Edit *edit = editAt(row);
    return edit ? resultReason(*edit) : explain(leftOutAt(row));
}

QString BulkResultModel::detailsOf(int row) const
{
    const QString reason = reasonAt(row);
    const Edit *edit = editAt(row);
    const QString changes = edit ? changesText(edit->command) : QString();
    QStringList lines { reason.isEmpty() ? resultAt(row)
                                         : tr("%1: %2", "a result, why").arg(resultAt(row), reason) };
    if (!changes.isEmpty()) {
        lines += changes;
    }
    return lines.join(u'\n');
}

QStringList BulkResultModel::headers()
{
    return { tr("Entry"), tr("Result"), tr("Reason"), tr("Change") };
}

QStringList BulkResultModel::cells(int row) const
{
    const Edit *edit = editAt(row);
    return { nameAt(row), resultAt(row), reasonAt(row), edit ? changesText(edit->command) : QString() };
}

int BulkResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_edits.size() + m_leftOut.size());
}

int BulkResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BulkResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case EntryColumn:
        return tr("Entry");
    case ResultColumn:
        return tr("Result");
    default:
        return tr("Reason, or before → after");
    }
}

QVariant BulkResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: {
        if (index.column() == EntryColumn) {
            return nameAt(row);
        }
        if (index.column() == ResultColumn) {
            return resultAt(row);
        }
        const QString reason = reasonAt(row).simplified();
        const Edit *edit = editAt(row);
        return reason.isEmpty() && edit ? changesText(edit->command) : reason;
    }
    case Qt::DecorationRole:
        return index.column() == ResultColumn ? QVariant(iconOf(kindOf(row), editAt(row))) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(detailsOf(row));
    case Qt::AccessibleTextRole:
        return index.column() == EntryColumn
            ? tr("%1: %2", "an entry, what became of it").arg(nameAt(row), detailsOf(row))
            : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

} // namespace dialbook
