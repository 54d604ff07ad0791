// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelog/changelogmodel.h"

#include "core/edits/editrunner.h"
#include "ui/changelog/changewords.h"
#include "ui/feedback/errortext.h"
#include "ui/widgets/glyphs.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 200; // more than a high screen shows

QStringList headers()
{
    return { ChangeLogModel::tr("When"), ChangeLogModel::tr("Who"), ChangeLogModel::tr("What"),
        ChangeLogModel::tr("Entry"), ChangeLogModel::tr("Changes"), ChangeLogModel::tr("Server's answer"),
        ChangeLogModel::tr("Undone") };
}

QStringList cellsOf(const Edit &edit)
{
    return { QLocale().toString(edit.givenAt.toLocalTime(), QLocale::ShortFormat), edit.who,
        titleOf(deedOf(edit.command)), nameIn(edit.command).simplified(), summaryOf(edit.command),
        answerOf(edit), undoneOf(edit) };
}

QIcon iconOf(const Edit &edit)
{
    switch (edit.answer) {
    case EditAnswer::Accepted:
    case EditAnswer::FoundDone:
        return glyph(Glyph::Check, Tone::Success);
    case EditAnswer::Refused:
        return glyph(Glyph::Problem, Tone::Problem);
    case EditAnswer::Unknown:
        return glyph(Glyph::Warning, Tone::Warning);
    case EditAnswer::None:
        break;
    }
    return {};
}

} // namespace

ChangeLogModel::ChangeLogModel(EditJournal &journal, EditRunner &edits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    // Many edits end at about the same time when several contacts are changed at once, and what becomes of
    // those is written down a moment later.
    m_ask.setSingleShot(true);
    m_ask.setInterval(100ms);
    connect(&m_ask, &QTimer::timeout, this, &ChangeLogModel::askForChanged);
    connect(&edits, &EditRunner::editChanged, this, &ChangeLogModel::hear);
    connect(&edits, &EditRunner::dropped, this, &ChangeLogModel::lookAt);
    connect(&journal, &EditJournal::opened, this, &ChangeLogModel::restart);
    connect(&journal, &EditJournal::keptChanged, this, &ChangeLogModel::restart);
}

void ChangeLogModel::setQuery(const LogQuery &query)
{
    m_query = query;
    m_query.most = pageSize;
    ++m_generation;
    load(std::nullopt);
}

/// It is another journal.
void ChangeLogModel::restart()
{
    beginResetModel();
    m_rows.clear();
    m_isAll = false;
    endResetModel();
    setQuery(m_query);
}

void ChangeLogModel::load(const std::optional<EditNumber> &before)
{
    setLoading(true);
    LogQuery query = m_query;
    query.before = before;
    m_journal.log(query).then(
        this, [this, generation = m_generation, isFirst = !before](const Result<LogPage> &page) {
            if (generation == m_generation) {
                take(page.value_or(LogPage {}), isFirst);
            }
        });
}

void ChangeLogModel::take(const LogPage &page, bool isFirst)
{
    if (isFirst) {
        beginResetModel();
        m_rows.clear();
    } else if (!page.edits.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.edits.size()) - 1);
    }
    for (const Edit &edit : page.edits) {
        m_rows.append({ edit, {} });
    }
    m_isAll = page.isLast;
    if (isFirst) {
        endResetModel();
    } else if (!page.edits.isEmpty()) {
        endInsertRows();
    }
    setLoading(false);
}

void ChangeLogModel::setLoading(bool loading)
{
    if (m_isLoading != loading) {
        m_isLoading = loading;
        emit loadingChanged();
    }
}

// --- What happens meanwhile ------------------------------------------------------------------------------

void ChangeLogModel::hear(const Edit &edit)
{
    if (edit.state != EditState::Done) {
        return; // refused ones come into the log when they are dropped
    }
    lookAt(edit.number);
    if (edit.undoes) {
        lookAt(*edit.undoes);
        for (const Row &row : std::as_const(m_rows)) {
            if (row.edit.undoneBy == *edit.undoes) {
                lookAt(row.edit.number); // it stands again
            }
        }
    }
}

void ChangeLogModel::lookAt(EditNumber number)
{
    if (!m_changed.contains(number)) {
        m_changed.append(number);
    }
    if (!m_ask.isActive()) {
        m_ask.start();
    }
}

void ChangeLogModel::askForChanged()
{
    // The journal answers in order: what it says of these is later than a page that is still on its way, and
    // earlier than the next one.
    LogQuery query = m_query;
    query.numbers = std::exchange(m_ripe, std::exchange(m_changed, {}));
    if (!m_ripe.isEmpty()) {
        m_ask.start();
    }
    if (query.numbers.isEmpty()) {
        return;
    }
    query.most = int(query.numbers.size());
    m_journal.log(query).then(
        this, [this, generation = m_generation, asked = query.numbers](const Result<LogPage> &page) {
            if (generation == m_generation) {
                takeChanged(asked, page.value_or(LogPage {}));
            }
        });
}

void ChangeLogModel::takeChanged(const QList<EditNumber> &asked, const LogPage &page)
{
    for (const Edit &edit : page.edits) {
        takeRow(edit);
    }
    for (const EditNumber number : asked) {
        const bool isThere = std::any_of(page.edits.cbegin(), page.edits.cend(),
            [number](const Edit &edit) { return edit.number == number; });
        if (const int row = rowOf(number); row >= 0 && !isThere) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
}

void ChangeLogModel::takeRow(const Edit &edit)
{
    const int place = placeOf(edit.number);
    if (place < m_rows.size() && m_rows.at(place).edit.number == edit.number) {
        m_rows[place] = { edit, {} };
        emit dataChanged(index(place, 0), index(place, ColumnCount - 1));
    } else if (place < m_rows.size() || m_isAll) { // others come with their page
        beginInsertRows({}, place, place);
        m_rows.insert(place, { edit, {} });
        endInsertRows();
    }
}

int ChangeLogModel::placeOf(EditNumber number) const
{
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), number,
        [](const Row &row, EditNumber wanted) { return row.edit.number > wanted; });
    return int(place - m_rows.cbegin());
}

int ChangeLogModel::rowOf(EditNumber number) const
{
    const int place = placeOf(number);
    return place < m_rows.size() && m_rows.at(place).edit.number == number ? place : -1;
}

// --- As a table -------------------------------------------------------------------------------------------

const Edit *ChangeLogModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).edit : nullptr;
}

int ChangeLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangeLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool ChangeLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAll && !m_isLoading && !m_rows.isEmpty();
}

void ChangeLogModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        load(m_rows.constLast().edit.number);
    }
}

const QString &ChangeLogModel::cell(const Row &row, int column) const
{
    if (row.cells.isEmpty()) {
        row.cells = cellsOf(row.edit);
    }
    return row.cells.at(column);
}

QVariant ChangeLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Answer ? QVariant(iconOf(row.edit)) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(cell(row, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, cell").arg(headers().at(index.column()), cell(row, index.column()));
    default:
        return {};
    }
}

QVariant ChangeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount) {
        return headers().at(section);
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace dialbook
