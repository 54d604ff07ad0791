// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contacttableview.h"

#include "ui/contacts/contacttext.h"
#include "ui/directories/columnsdialog.h"
#include "ui/directories/contactheader.h"
#include "ui/directories/evenrows.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So many selected contacts are compared at every change; of more it is told a few times a second.
constexpr int mostCompared = 500;

QList<std::pair<int, int>> runsOf(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> runs;
    for (const int row : std::as_const(rows)) {
        if (!runs.isEmpty() && runs.last().second >= row - 1) {
            runs.last().second = row;
        } else {
            runs.append({ row, row });
        }
    }
    return runs;
}

} // namespace

ContactTableView::ContactTableView(ContactOrderModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new ContactHeader(this))
    , m_evenRows(new EvenRows(this))
{
    setObjectName(u"contactTable"_s);
    setAccessibleName(tr("Contacts"));
    setHorizontalHeader(m_header);
    setVerticalHeader(m_evenRows);
    m_header->setObjectName(u"contactTableHeader"_s);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    // Before the selection hears of it.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_place) {
            m_place->wasReset = true;
            m_place->allSelected = m_model.rowCount() > mostCompared && selectedCount() == m_model.rowCount();
            if (!m_place->allSelected) {
                takeSelected(0, m_model.rowCount() - 1);
            }
        }
    });
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setMetrics();
    setSortingEnabled(true);

    connect(&model, &ContactOrderModel::aboutToChange, this, &ContactTableView::holdPlace);
    connect(&model, &ContactOrderModel::changed, this, &ContactTableView::restorePlace);
    connect(m_header, &ContactHeader::left, this, [this](int column) {
        setFocus(Qt::OtherFocusReason);
        if (const QModelIndex current = currentIndex(); current.isValid() && column >= 0) {
            selectionModel()->setCurrentIndex(current.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
        }
    });
    connect(m_header, &ContactHeader::menuRequested, this, &ContactTableView::showColumnsMenu);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging) {
            emit shownColumnsChanged();
            emit columnsChanged();
        }
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // The last one only fills what is left; that is nobody's choice.
        if (!m_arranging && width > 0 && !shownColumns().isEmpty()
            && shownColumns().last() != ContactColumn(column)) {
            m_widths.insert(ContactColumn(column), width);
            emit columnsChanged();
        }
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_arranging) {
            emit columnsChanged();
        }
    });
    connect(&m_typeAhead, &TypeAhead::found, this, &ContactTableView::goTo);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        if (currentContact()) {
            emit propertiesRequested();
        }
    });

    m_reportVisible.setSingleShot(true);
    m_reportVisible.setInterval(60ms);
    connect(&m_reportVisible, &QTimer::timeout, this, [this] {
        const int rows = m_model.rowCount();
        const int first = std::max(rowAt(0), 0);
        int last = rowAt(viewport()->height() - 1);
        last = last < 0 ? rows - 1 : last;
        if (rows > 0) {
            emit visibleRowsChanged(first, std::min(last, rows - 1));
        }
    });
    m_settling.setSingleShot(true);
    m_settling.setInterval(250ms);
    connect(&m_settling, &QTimer::timeout, this, &ContactTableView::settle);
    // Also while somebody goes on scrolling, or others go on editing.
    const auto report = [this] {
        if (!m_reportVisible.isActive()) {
            m_reportVisible.start();
        }
    };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, report);
    connect(&model, &ContactOrderModel::changed, this, report);
    setColumnLayout(m_kind, defaultLayout(m_kind), true);
}

// --- Columns

void ContactTableView::setColumnLayout(TableKind kind, const ColumnLayout &layout, bool hasStatus)
{
    m_kind = kind;
    m_hasStatus = hasStatus;
    QList<ContactColumn> columns;
    for (const QString &name : layout.shown) {
        if (const auto column = columnFromStableName(name); column && !columns.contains(*column)) {
            columns += *column;
        }
    }
    if (columns.isEmpty()) {
        for (const QString &name : defaultLayout(kind).shown) {
            columns += columnFromStableName(name).value();
        }
    }
    m_widths.clear();
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width) {
        if (const auto column = columnFromStableName(width.key()); column && width.value() > 0) {
            m_widths.insert(*column, width.value());
        }
    }
    placeColumns(columns);
    m_arranging = true;
    const auto sorted = columnFromStableName(layout.sortedBy);
    m_header->setSortIndicator(
        sorted ? int(*sorted) : -1, sorted && layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_arranging = false;
    emit shownColumnsChanged();
}

ColumnLayout ContactTableView::columnLayout() const
{
    ColumnLayout layout;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); m_shown.at(size_t(column))) {
            layout.shown += stableName(ContactColumn(column));
        }
    }
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width) {
        layout.widths.insert(stableName(width.key()), width.value());
    }
    if (const int sorted = m_model.sortColumn(); sorted >= 0) {
        layout.sortedBy = stableName(ContactColumn(sorted));
        layout.descending = m_model.sortOrder() == Qt::DescendingOrder;
    }
    return layout;
}

QList<ContactColumn> ContactTableView::shownColumns() const
{
    QList<ContactColumn> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); isSeen(column)) {
            columns += ContactColumn(column);
        }
    }
    return columns;
}

void ContactTableView::setShownColumns(const QList<ContactColumn> &columns)
{
    QList<ContactColumn> wanted = columns;
    // A column that this directory does not have was not offered, so it was not refused either.
    if (!m_hasStatus && m_shown.at(size_t(ContactColumn::Status))
        && !wanted.contains(ContactColumn::Status)) {
        wanted += ContactColumn::Status;
    }
    if (wanted.isEmpty()) {
        return;
    }
    placeColumns(wanted);
    emit shownColumnsChanged();
    emit columnsChanged();
}

void ContactTableView::setColumnShown(ContactColumn column, bool shown)
{
    QList<ContactColumn> columns = shownColumns();
    if (shown && !columns.contains(column)) {
        columns += column;
    } else if (!shown && columns.size() > 1) {
        columns.removeOne(column);
    }
    setShownColumns(columns);
}

void ContactTableView::resetColumns()
{
    setColumnLayout(m_kind, defaultLayout(m_kind), m_hasStatus);
    emit columnsChanged();
}

void ContactTableView::chooseColumns()
{
    if (m_columnsDialog) {
        m_columnsDialog->raise();
        return;
    }
    QList<ContactColumn> offered(allContactColumns().begin(), allContactColumns().end());
    if (!m_hasStatus) {
        offered.removeOne(ContactColumn::Status);
    }
    m_columnsDialog = new ColumnsDialog(offered, shownColumns(), m_kind, this);
    connect(m_columnsDialog, &ColumnsDialog::accepted, this,
        [this] { setShownColumns(m_columnsDialog->shownColumns()); });
    m_columnsDialog->open();
}

void ContactTableView::placeColumns(const QList<ContactColumn> &columns)
{
    m_arranging = true;
    m_shown.fill(false);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        m_shown.at(size_t(columns.at(i))) = true;
        m_header->moveSection(m_header->visualIndex(int(columns.at(i))), int(i));
    }
    for (int column = 0; column < contactColumnCount; ++column) {
        m_header->setSectionHidden(column, !isSeen(column));
    }
    m_arranging = false;
    setWidths();
}

void ContactTableView::setWidths()
{
    m_arranging = true;
    const int character = fontMetrics().averageCharWidth();
    const QList<ContactColumn> columns = shownColumns();
    for (const ContactColumn column : columns) {
        const int usual = usualCharacters(column) * character + fontMetrics().height();
        // Wide enough for its own title, sort arrow included.
        const int title = m_header->sectionSizeHint(int(column));
        m_header->resizeSection(int(column), m_widths.value(column, std::max(usual, title)));
    }
    m_arranging = false;
}

void ContactTableView::showColumnsMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnsMenu"_s);
    const QList<ContactColumn> shown = shownColumns();
    for (const ContactColumn column : allContactColumns()) {
        if (column == ContactColumn::Status && !m_hasStatus) {
            continue;
        }
        QAction *action = menu->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown.size() > 1 || !action->isChecked());
        connect(action, &QAction::triggered, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->addSeparator();
    connect(
        menu->addAction(tr("Choose Columns…")), &QAction::triggered, this, &ContactTableView::chooseColumns);
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &ContactTableView::resetColumns);
    menu->popup(globalPosition);
}

bool ContactTableView::isSeen(int column) const
{
    return m_shown.at(size_t(column)) && (m_hasStatus || ContactColumn(column) != ContactColumn::Status);
}

// --- The person's place

ContactPtr ContactTableView::currentContact() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isSelected(current)) {
        return m_model.contactAt(current.row());
    }
    // The keyboard may stand on a row that nobody selected, e.g. after its neighbour was deleted.
    for (const auto &[first, last] : selectedRows()) {
        for (int row = first; row <= last; ++row) {
            if (ContactPtr contact = m_model.contactAt(row)) {
                return contact;
            }
        }
    }
    return nullptr;
}

// In order; each run from its first to its last row.
QList<std::pair<int, int>> ContactTableView::selectedRows() const
{
    QList<std::pair<int, int>> runs;
    const QItemSelection selection = selectionModel()->selection();
    runs.reserve(selection.size());
    for (const QItemSelectionRange &range : selection) {
        runs.append({ range.top(), range.bottom() });
    }
    std::sort(runs.begin(), runs.end());
    QList<std::pair<int, int>> joined;
    for (const auto &run : std::as_const(runs)) {
        if (!joined.isEmpty() && joined.last().second >= run.first - 1) {
            joined.last().second = std::max(joined.last().second, run.second);
        } else {
            joined.append(run);
        }
    }
    return joined;
}

int ContactTableView::selectedCount() const
{
    int count = 0;
    for (const auto &[first, last] : selectedRows()) {
        count += last - first + 1;
    }
    return count;
}

QList<ContactPtr> ContactTableView::selectedContacts() const
{
    QList<ContactPtr> contacts;
    for (const auto &[first, last] : selectedRows()) {
        for (int row = first; row <= last; ++row) {
            if (const ContactPtr contact = m_model.contactAt(row)) {
                contacts += contact;
            }
        }
    }
    return contacts;
}

void ContactTableView::selectContact(const EntryId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0) {
        m_awaited = id;
        return;
    }
    m_awaited = {};
    goTo(row);
}

void ContactTableView::comeTo(const EntryId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0) {
        return;
    }
    const QModelIndex index = m_model.index(row, std::max(currentIndex().column(), 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (!selectionModel()->isSelected(index)) {
        selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    scrollTo(index, PositionAtCenter);
}

void ContactTableView::forgetPlace()
{
    m_typeAhead.stop();
    m_awaited = {};
    m_missing.clear();
    if (m_place) {
        m_place = Place {};
    }
    selectionModel()->clear();
    scrollToTop();
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
}

void ContactTableView::holdPlace()
{
    Place place;
    const QModelIndex current = currentIndex();
    place.currentRow = current.row();
    place.currentColumn = current.isValid() ? current.column() : 0;
    if (const ContactPtr contact = m_model.contactAt(current.row())) {
        place.current = contact->id;
    }
    // The row that the person is on, if it can be seen, else the topmost; unless they see the beginning
    // of the list and are on nothing: then they want to go on seeing it.
    const QRect row = current.isValid() ? visualRect(current) : QRect();
    if (!place.current.isEmpty() && row.bottom() >= 0 && row.top() < viewport()->height()) {
        place.hasAnchor = true;
        place.anchor = place.current;
        place.anchorIndex = current;
        place.anchorY = row.top();
    } else if (verticalScrollBar()->value() > verticalScrollBar()->minimum()) {
        const int top = rowAt(0);
        if (const ContactPtr contact = m_model.contactAt(top)) {
            place.anchor = contact->id;
        }
        place.hasAnchor = top >= 0;
        place.anchorIndex = m_model.index(top, 0);
        place.anchorY = rowViewportPosition(top);
    }
    m_place = place;
    m_evenRows->hold();
}

void ContactTableView::restorePlace()
{
    m_evenRows->release();
    if (!m_place) {
        return;
    }
    Place place = *m_place;
    restoreSelection(place);
    if (place.rowsChanged) {
        restoreCurrent(place);
        restoreScroll(place);
        viewport()->update();
    }
    m_place.reset();
    if (!m_awaited.isEmpty() && m_model.rowOf(m_awaited) >= 0) {
        selectContact(m_awaited);
    }
    settleSoon();
}

// Keeps in mind which of these rows are selected; they are about to go.
void ContactTableView::takeSelected(int first, int last)
{
    for (const auto &[top, bottom] : selectedRows()) {
        for (int row = std::max(top, first); row <= std::min(bottom, last); ++row) {
            if (const ContactPtr contact = m_model.contactAt(row)) {
                m_missing.insert(contact->id);
                m_place->taken += contact->id;
            }
        }
    }
}

// Some of these rows, which came or were filled, may have been selected before.
void ContactTableView::lookForMissing(int first, int last)
{
    if (m_missing.isEmpty() || !m_place) {
        return;
    }
    for (int row = first; row <= last; ++row) {
        if (const ContactPtr contact = m_model.contactAt(row); contact && m_missing.contains(contact->id)) {
            m_place->back.insert(contact->id);
        }
    }
}

void ContactTableView::reset()
{
    QTableView::reset();
    if (m_place) {
        m_place->rowsChanged = true;
    }
}

void ContactTableView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    m_typeAhead.rowsInserted(first, last);
    if (m_place) {
        m_place->rowsChanged = true;
        lookForMissing(first, last);
    }
}

void ContactTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (m_place) {
        m_place->rowsChanged = true;
        takeSelected(first, last);
    }
    m_typeAhead.rowsRemoved(first, last);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void ContactTableView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    lookForMissing(topLeft.row(), bottomRight.row());
    // Nobody sees the others, and a thousand of them change in a second.
    const int first = std::max(rowAt(0), topLeft.row());
    const int seen = rowAt(viewport()->height() - 1);
    const int last = std::min(seen < 0 ? m_model.rowCount() - 1 : seen, bottomRight.row());
    if (first > last) {
        return;
    }
    for (int row = first; row <= last; ++row) {
        m_painter.forget(m_model.contactAt(row).get());
    }
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void ContactTableView::restoreSelection(Place &place)
{
    const ContactTableModel &source = m_model.source();
    if (place.allSelected) {
        QTableView::selectAll();
    }
    if (place.wasReset) {
        place.back = m_missing;
    }
    QList<int> rows;
    for (const EntryId &id : std::as_const(place.back)) {
        if (const int row = m_model.rowOf(id); row >= 0) {
            rows += row;
            m_missing.remove(id);
        }
    }
    QItemSelection selection;
    for (const auto &[first, last] : runsOf(std::move(rows))) {
        selection.select(m_model.index(first, 0), m_model.index(last, contactColumnCount - 1));
    }
    if (!selection.isEmpty()) {
        selectionModel()->select(selection, QItemSelectionModel::Select);
    }
    // Those that the filter hides come back with it, those that are not loaded with their page; those
    // that are not there any more do not.
    if (source.loadedCount() == source.rowCount()) {
        const auto isGone = [&source](const EntryId &id) { return source.rowOf(id) < 0; };
        if (place.wasReset) {
            m_missing.removeIf(isGone);
        }
        for (const EntryId &id : std::as_const(place.taken)) {
            if (isGone(id)) {
                m_missing.remove(id);
            }
        }
    }
}

void ContactTableView::restoreCurrent(const Place &place)
{
    int row = place.current.isEmpty() ? -1 : m_model.rowOf(place.current);
    if (row < 0 && place.currentRow >= 0) {
        const ContactPtr selected = currentContact();
        row = selected ? m_model.rowOf(selected->id)
                       : std::min(place.currentRow, m_model.rowCount() - 1); // its neighbour, not selected
    }
    if (row >= 0 && row != currentIndex().row()) {
        selectionModel()->setCurrentIndex(
            m_model.index(row, place.currentColumn), QItemSelectionModel::NoUpdate);
    }
}

void ContactTableView::restoreScroll(const Place &place)
{
    executeDelayedItemsLayout();
    updateGeometries();
    if (!place.hasAnchor) {
        return;
    }
    int row = place.anchor.isEmpty() ? -1 : m_model.rowOf(place.anchor);
    row = row < 0 ? place.anchorIndex.row() : row;
    if (row >= 0) {
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + rowViewportPosition(row) - place.anchorY);
    }
}

void ContactTableView::settleSoon()
{
    if (m_settledCount <= mostCompared && selectedCount() <= mostCompared) {
        settle();
    } else if (!m_settling.isActive()) {
        m_settling.start();
    }
}

void ContactTableView::settle()
{
    m_settling.stop();
    const QList<ContactPtr> selected = selectedContacts();
    const ContactPtr current = currentContact();
    const int count = selectedCount();
    if (selected != m_settled || current != m_settledCurrent || count != m_settledCount) {
        m_settled = selected;
        m_settledCurrent = current;
        m_settledCount = count;
        emit selectionSettled();
    }
}

void ContactTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_place) {
        m_missing.clear();
        m_awaited = {};
        settle();
    }
}

void ContactTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_place) {
        return; // not the person's doing: nothing is to be scrolled to
    }
    m_typeAhead.stop();
    QTableView::currentChanged(current, previous);
    settle();
}

// --- Keys and painting

QModelIndex ContactTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    if (action == MoveHome) {
        return m_model.index(0, column);
    }
    if (action == MoveEnd) {
        return m_model.index(m_model.rowCount() - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

void ContactTableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::AltModifier && currentContact()) {
            emit propertiesRequested();
        } else {
            event->ignore(); // what Enter does is decided by the window
        }
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    case Qt::Key_Up:
        if (plain && currentIndex().row() <= 0) {
            const QList<ContactColumn> columns = shownColumns();
            const int column = currentIndex().isValid() ? currentIndex().column() : -1;
            m_header->enter(columns.contains(ContactColumn(column)) ? column : int(columns.first()));
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ContactTableView::keyboardSearch(const QString &typed)
{
    const QList<ContactColumn> columns = shownColumns();
    if (columns.isEmpty()) {
        return;
    }
    const ContactColumn first = columns.first();
    m_typeAhead.type(typed, currentIndex().row(),
        { [this] { return m_model.rowCount(); },
            [this, first](int row) {
                const ContactPtr contact = m_model.contactAt(row);
                return contact ? textOf(*contact, first) : QString();
            } });
}

void ContactTableView::goTo(int row)
{
    const QModelIndex found =
        m_model.index(row, shownColumns().isEmpty() ? 0 : int(shownColumns().constFirst()));
    selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(found);
}

void ContactTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
        position = viewport()->mapToGlobal(
            viewport()->rect().intersects(row) ? row.center() : viewport()->rect().center());
    } else if (!indexAt(viewport()->mapFromGlobal(position)).isValid()) {
        clearSelection();
    }
    emit menuRequested(position);
}

void ContactTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_reportVisible.start();
}

void ContactTableView::setSkeletonRows(int count)
{
    m_skeletonRows = count;
    viewport()->update();
}

void ContactTableView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int height = verticalHeader()->defaultSectionSize();
    const int rows = m_model.rowCount() > 0 ? m_model.rowCount() : m_skeletonRows;
    const int top = m_model.rowCount() > 0 ? std::max(rowAt(event->rect().top()), 0) : 0;
    if (rows == 0 || (m_model.rowCount() > 0 && rowAt(event->rect().top()) < 0)) {
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state &= ~QStyle::State_MouseOver;
    const QStyle::State usual = option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus);
    const QList<std::pair<int, int>> selected = selectedRows();
    auto run = std::lower_bound(selected.begin(), selected.end(), top,
        [](const std::pair<int, int> &each, int row) { return each.second < row; });
    QList<ContactRowPainter::Cell> cells;
    const QList<ContactColumn> columns = shownColumns();
    for (const ContactColumn column : columns) {
        const QRect cell(
            m_header->sectionViewportPosition(int(column)), 0, m_header->sectionSize(int(column)), height);
        if (cell.right() >= event->rect().left() && cell.left() <= event->rect().right()) {
            cells.append({ int(column), cell });
        }
    }
    const QModelIndex current = currentIndex();
    for (int row = top; row < rows; ++row) {
        const int y = m_model.rowCount() > 0 ? rowViewportPosition(row) : row * height;
        if (y > event->rect().bottom()) {
            break;
        }
        for (ContactRowPainter::Cell &cell : cells) {
            cell.rect.moveTop(y);
        }
        while (run != selected.end() && run->second < row) {
            ++run;
        }
        option.state = usual;
        option.state.setFlag(QStyle::State_Selected, run != selected.end() && run->first <= row);
        option.features.setFlag(QStyleOptionViewItem::Alternate, row % 2 == 1);
        option.rect = QRect(0, y, viewport()->width(), height);
        option.index = m_model.index(row, 0);
        m_painter.paint(painter, option, option.index, m_model.contactAt(row), cells,
            hasFocus() && row == current.row() ? current.column() : -1);
    }
}

void ContactTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setMetrics();
        setWidths();
    }
    m_painter.forget();
}

void ContactTableView::setMetrics()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
}

} // namespace dialbook
