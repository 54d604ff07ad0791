// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contacttableview.h"

#include "ui/contacts/contacttext.h"
#include "ui/directories/columnsdialog.h"
#include "ui/directories/contactdelegate.h"
#include "ui/directories/contactheader.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ContactTableView::ContactTableView(ContactOrderModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new ContactHeader(this))
{
    setObjectName(u"contactTable"_s);
    setAccessibleName(tr("Contacts"));
    setHorizontalHeader(m_header);
    m_header->setObjectName(u"contactTableHeader"_s);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setModel(&model);
    setItemDelegate(new ContactDelegate(this));
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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
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
        const int page = last - first + 1;
        if (rows > 0) {
            emit visibleRowsChanged(first, std::min(last + page, rows - 1));
        }
    });
    const auto report = [this] { m_reportVisible.start(); };
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
    const QList<ContactPtr> selected = selectedContacts();
    return selected.isEmpty() ? nullptr : selected.first();
}

QList<ContactPtr> ContactTableView::selectedContacts() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows += row;
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<ContactPtr> contacts;
    for (const int row : std::as_const(rows)) {
        if (const ContactPtr contact = m_model.contactAt(row)) {
            contacts += contact;
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
    const int column = shownColumns().isEmpty() ? 0 : int(shownColumns().first());
    const QModelIndex index = m_model.index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ContactTableView::forgetPlace()
{
    m_awaited = {};
    m_filteredOut.clear();
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
    place.selected = selectedIds();
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
        place.anchor = place.current;
        place.anchorY = row.top();
    } else if (verticalScrollBar()->value() > verticalScrollBar()->minimum()) {
        const int top = rowAt(0);
        if (const ContactPtr contact = m_model.contactAt(top)) {
            place.anchor = contact->id;
            place.anchorY = rowViewportPosition(top);
        }
    }
    m_place = place;
}

void ContactTableView::restorePlace()
{
    if (!m_place) {
        return;
    }
    const Place place = *m_place;
    restoreSelection(place);
    restoreScroll(place);
    m_place.reset();
    if (!m_awaited.isEmpty() && m_model.rowOf(m_awaited) >= 0) {
        selectContact(m_awaited);
    }
    settle();
    viewport()->update();
}

void ContactTableView::restoreSelection(const Place &place)
{
    QList<EntryId> wanted;
    QList<EntryId> hidden;
    for (const EntryId &id : place.selected + m_filteredOut) {
        (m_model.rowOf(id) >= 0 ? wanted : hidden) += id;
    }
    // Those that only the filter hides come back with it.
    const auto &source = *static_cast<const ContactTableModel *>(m_model.sourceModel());
    hidden.removeIf([&source](const EntryId &id) { return source.rowOf(id) < 0; });
    m_filteredOut = hidden;

    QList<EntryId> now = selectedIds();
    std::sort(now.begin(), now.end());
    QList<EntryId> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    if (now != sorted) {
        QItemSelection selection;
        for (const EntryId &id : std::as_const(wanted)) {
            const int row = m_model.rowOf(id);
            selection.select(m_model.index(row, 0), m_model.index(row, contactColumnCount - 1));
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    int row = place.current.isEmpty() ? -1 : m_model.rowOf(place.current);
    if (row < 0 && !wanted.isEmpty()) {
        row = m_model.rowOf(wanted.first());
    }
    if (row < 0 && place.currentRow >= 0) {
        row = std::min(place.currentRow, m_model.rowCount() - 1); // its neighbour, not selected
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
    if (place.anchor.isEmpty()) {
        return;
    }
    if (const int row = m_model.rowOf(place.anchor); row >= 0) {
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + rowViewportPosition(row) - place.anchorY);
    }
}

void ContactTableView::settle()
{
    const QList<ContactPtr> selected = selectedContacts();
    const ContactPtr current = currentContact();
    if (selected != m_settled || current != m_settledCurrent) {
        m_settled = selected;
        m_settledCurrent = current;
        emit selectionSettled();
    }
}

QList<EntryId> ContactTableView::selectedIds() const
{
    QList<EntryId> ids;
    const QList<ContactPtr> contacts = selectedContacts();
    ids.reserve(contacts.size());
    for (const ContactPtr &contact : contacts) {
        ids += contact->id;
    }
    return ids;
}

void ContactTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_place) {
        m_filteredOut.clear();
        m_awaited = {};
        settle();
    }
}

void ContactTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_place) {
        return; // not the person's doing: nothing is to be scrolled to
    }
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
    const int row = m_typeAhead.find(typed, currentIndex().row(), m_model.rowCount(), [&](int candidate) {
        const ContactPtr contact = m_model.contactAt(candidate);
        return contact ? textOf(*contact, first) : QString();
    });
    if (row >= 0) {
        const QModelIndex found = m_model.index(row, int(first));
        selectionModel()->setCurrentIndex(
            found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(found);
    }
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
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_skeletonRows <= 0) {
        return;
    }
    QPainter painter(viewport());
    const int height = verticalHeader()->defaultSectionSize();
    const QList<ContactColumn> columns = shownColumns();
    for (int row = 0; row < m_skeletonRows && row * height < viewport()->height(); ++row) {
        for (const ContactColumn column : columns) {
            const QRect cell(m_header->sectionViewportPosition(int(column)), row * height,
                m_header->sectionSize(int(column)), height);
            paintPlaceholder(painter, cell, palette(), layoutDirection(), fontMetrics().xHeight(),
                row * 7 + int(column) * 3);
        }
    }
}

void ContactTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setMetrics();
        setWidths();
    }
}

void ContactTableView::setMetrics()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
}

} // namespace dialbook
