// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxmodel.h"

#include "ui/feedback/errortext.h"
#include "ui/widgets/glyphs.h"

#include <algorithm>

namespace dialbook {

using namespace std::chrono_literals;

namespace {

/// What goes through at once is no news: it is shown only when it waited before. What is run together has a
/// list of its own, and is here only when it needs somebody.
bool isShown(const Edit &edit, bool wasShown)
{
    if (edit.isTogether && isPending(edit.state)) {
        return false;
    }
    switch (edit.state) {
    case EditState::Waiting:
    case EditState::Outbox:
    case EditState::RetryingBusy:
    case EditState::Looking:
    case EditState::Conflict:
    case EditState::Failed:
        return true;
    case EditState::Running:
        return wasShown;
    case EditState::Done:
    case EditState::TakenBack:
        return false;
    }
    return false;
}

bool isCounted(const Edit &edit)
{
    return edit.state == EditState::Waiting || edit.state == EditState::RetryingBusy;
}

int secondsUntil(const QDateTime &moment)
{
    const qint64 milliseconds = QDateTime::currentDateTimeUtc().msecsTo(moment);
    return int(std::max<qint64>(0, (milliseconds + 999) / 1000));
}

QIcon iconOf(EditState state)
{
    switch (state) {
    case EditState::Conflict:
        return glyph(Glyph::Warning, Tone::Warning);
    case EditState::Failed:
        return glyph(Glyph::Problem, Tone::Problem);
    case EditState::Looking:
        return glyph(Glyph::Search);
    case EditState::Outbox:
        return glyph(Glyph::Disconnected);
    default:
        return glyph(Glyph::Waiting);
    }
}

} // namespace

bool canTakeBack(const Edit &edit)
{
    return edit.state == EditState::Waiting || (edit.state == EditState::Outbox && !edit.isSent);
}

bool canStop(const Edit &edit)
{
    return edit.state == EditState::RetryingBusy || edit.state == EditState::Looking
        || (edit.state == EditState::Running && edit.attempt > 1);
}

OutboxModel::OutboxModel(EditRunner &edits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_runner(edits)
{
    m_seconds.setInterval(500ms);
    connect(&m_seconds, &QTimer::timeout, this, &OutboxModel::tick);
    connect(&m_runner, &EditRunner::editChanged, this, &OutboxModel::take);
    connect(&m_runner, &EditRunner::dropped, this, &OutboxModel::remove);
    connect(&m_runner, &EditRunner::reordered, this, &OutboxModel::reload);
    reload();
}

const Edit *OutboxModel::at(int row) const
{
    return row >= 0 && row < m_edits.size() ? &m_edits.at(row) : nullptr;
}

int OutboxModel::rowOf(EditNumber number) const
{
    for (int row = 0; row < int(m_edits.size()); ++row) {
        if (m_edits.at(row).number == number) {
            return row;
        }
    }
    return -1;
}

void OutboxModel::take(const Edit &edit)
{
    const int row = rowOf(edit.number);
    if (!isShown(edit, row >= 0)) {
        remove(edit.number);
        return;
    }
    if (row >= 0) {
        m_edits[row] = edit;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else {
        const auto after = std::upper_bound(m_edits.cbegin(), m_edits.cend(), edit.place,
            [](quint64 place, const Edit &other) { return place < other.place; });
        const int place = int(after - m_edits.cbegin());
        beginInsertRows({}, place, place);
        m_edits.insert(place, edit);
        endInsertRows();
        emit countChanged(count());
    }
    if (isCounted(edit) && !m_seconds.isActive()) {
        m_seconds.start();
    }
}

void OutboxModel::remove(EditNumber number)
{
    const int row = rowOf(number);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_edits.removeAt(row);
    endRemoveRows();
    emit countChanged(count());
}

/// Keeps whose edits are selected: they are rows that have moved, not other rows.
void OutboxModel::reload()
{
    emit layoutAboutToBeChanged();
    const QModelIndexList former = persistentIndexList();
    QList<EditNumber> numbers;
    for (const QModelIndex &index : former) {
        numbers.append(m_edits.at(index.row()).number);
    }
    QList<Edit> now;
    const QList<Edit> all = m_runner.edits();
    for (const Edit &edit : all) {
        if (isShown(edit, rowOf(edit.number) >= 0)) {
            now.append(edit);
        }
    }
    m_edits = now;
    QModelIndexList moved;
    for (int i = 0; i < int(former.size()); ++i) {
        const int row = rowOf(numbers.at(i));
        moved.append(row < 0 ? QModelIndex() : index(row, former.at(i).column()));
    }
    changePersistentIndexList(former, moved);
    emit layoutChanged();
    emit countChanged(count());
}

void OutboxModel::tick()
{
    bool isAny = false;
    for (int row = 0; row < int(m_edits.size()); ++row) {
        if (isCounted(m_edits.at(row))) {
            isAny = true;
            emit dataChanged(index(row, StateColumn), index(row, StateColumn));
        }
    }
    if (!isAny) {
        m_seconds.stop();
    }
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == WhatColumn ? tr("Edit") : tr("State");
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const Edit *edit = index.isValid() ? at(index.row()) : nullptr;
    if (!edit) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == WhatColumn ? titleOf(edit->command) : stateOf(*edit);
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(iconOf(edit->state)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(reasonOf(*edit));
    case Qt::AccessibleTextRole:
        return index.column() == WhatColumn
            ? tr("%1: %2", "an edit, its state").arg(titleOf(edit->command), stateOf(*edit))
            : stateOf(*edit);
    default:
        return {};
    }
}

QString OutboxModel::stateOf(const Edit &edit) const
{
    switch (edit.state) {
    case EditState::Waiting:
        return tr("Is sent in %n s", "", secondsUntil(edit.dueAt));
    case EditState::Outbox:
        return edit.isSent ? tr("Waits for the connection; it may have been done") : tr("Waits to be sent");
    case EditState::Running:
        return tr("Is being sent");
    case EditState::RetryingBusy:
        return tr("The server is busy; trying again in %1 s (attempt %2 of %3)")
            .arg(secondsUntil(edit.dueAt))
            .arg(edit.attempt)
            .arg(m_runner.policy().mostAttempts());
    case EditState::Looking:
        return tr("Looking whether it was done");
    case EditState::Conflict:
        return edit.conflict && edit.conflict->kind == EditConflict::Kind::Deleted
            ? tr("Conflict: deleted meanwhile")
            : tr("Conflict: somebody else was faster");
    case EditState::Failed:
        return tr("Not done");
    case EditState::Done:
    case EditState::TakenBack:
        break;
    }
    return {};
}

QString OutboxModel::reasonOf(const Edit &edit) const
{
    switch (edit.state) {
    case EditState::Waiting:
        return tr("It is kept back so that it can be undone.");
    case EditState::Outbox:
        return edit.isSent
            ? tr("It was sent, and no answer came. When the connection is back Dialbook looks whether it was "
                 "done, and does it only if it was not.")
            : tr("It is sent when the connection is back, if nobody else has changed the same by then.");
    case EditState::Running:
        return tr("It is on its way to the server.");
    case EditState::RetryingBusy:
        return tr("The server is busy with this entry. Dialbook tries again by itself.");
    case EditState::Looking:
        return tr("The server has not answered. Dialbook looks whether it was done, and does it again only "
                  "if it was not.");
    case EditState::Conflict:
        return edit.conflict && edit.conflict->kind == EditConflict::Kind::Deleted
            ? tr("The entry was deleted meanwhile. What you entered is still here.")
            : tr("Somebody else has changed the same meanwhile. Nothing of theirs is overwritten unless you "
                 "say so.");
    case EditState::Failed: {
        const ErrorText text = textFor(edit.error.value_or(Error {}), deedOf(edit.command));
        return text.details.isEmpty() ? text.sentence : text.sentence + u'\n' + text.details;
    }
    case EditState::Done:
    case EditState::TakenBack:
        break;
    }
    return {};
}

} // namespace dialbook
