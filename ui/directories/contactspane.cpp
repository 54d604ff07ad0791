// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/contactspane.h"

#include "ui/directories/emptystate.h"
#include "ui/directories/filterbar.h"
#include "ui/feedback/messagebar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/iconlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dialbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Rows drawn while nothing is known yet, when the server has not even told how many there are.
constexpr int usualSkeleton = 8;

Glyph glyphOf(const Directory &directory)
{
    switch (directory.category) {
    case DirectoryCategory::SpeedDial:
        return Glyph::SpeedDial;
    case DirectoryCategory::Company:
    case DirectoryCategory::Workgroup:
    case DirectoryCategory::GroupAndProfile:
        return Glyph::People;
    case DirectoryCategory::StationGroup:
        return Glyph::Station;
    default:
        return Glyph::Book;
    }
}

/// A glyph with the word for it.
QWidget *mark(Glyph picture, const QString &word)
{
    auto *whole = new QWidget;
    whole->setAccessibleName(word);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new IconLabel(glyph(picture)));
    auto *label = new QLabel(word);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label);
    return whole;
}

} // namespace

ContactsPane::ContactsPane(Settings &settings, ContactListPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_order(m_model)
    , m_arranged(pool, m_order)
    , m_messages(new MessageBar)
    , m_picture(new QLabel)
    , m_name(new ElidedLabel)
    , m_private(mark(Glyph::Lock, tr("Private")))
    , m_readOnlyMark(mark(Glyph::ReadOnly, tr("Read Only")))
    , m_stateText(new ElidedLabel)
    , m_filter(new FilterBar)
    , m_body(new QStackedWidget)
    , m_table(new ContactTableView(m_order))
    , m_empty(new EmptyState)
{
    setObjectName(u"contactsPane"_s);
    m_messages->setObjectName(u"directoriesMessages"_s);
    m_messages->dismiss();
    m_name->setObjectName(u"directoryName"_s);
    m_private->setObjectName(u"directoryPrivate"_s);
    m_private->setToolTip(tr("Only its owner sees this directory."));
    m_readOnlyMark->setObjectName(u"directoryReadOnly"_s);
    m_stateText->setObjectName(u"directoryState"_s);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_picture);
    heading->addWidget(m_name);
    heading->addWidget(m_private);
    heading->addWidget(m_readOnlyMark);
    heading->addStretch();
    heading->addWidget(m_stateText);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_body, 1);

    connect(m_filter, &FilterBar::filterChanged, this, [this](const QString &typed) {
        m_arranged.setTyped(typed);
        m_order.setFilter(typed);
        if (!m_table->currentContact()) {
            m_table->scrollToTop();
        }
        updateAll();
    });
    connect(m_filter, &FilterBar::entered, &m_prepare, qOverload<>(&QTimer::start));
    connect(&m_prepare, &QTimer::timeout, this, [this] {
        if (m_order.prepareFilter()) {
            m_prepare.stop();
        }
    });
    connect(m_filter, &FilterBar::left, this, &ContactsPane::focusTable);
    // Words need not change a hundred times a second; what is in the table's place must.
    m_update.setSingleShot(true);
    m_update.setInterval(100ms);
    connect(&m_update, &QTimer::timeout, this, &ContactsPane::updateAll);
    const auto updateSoon = [this] {
        updateBody();
        if (!m_update.isActive()) {
            m_update.start();
        }
    };
    connect(&m_order, &ContactOrderModel::changed, this, updateSoon);
    connect(&m_arranged, &ArrangedContacts::changed, this, updateSoon);
    connect(m_table, &ContactTableView::selectionSettled, this, &ContactsPane::updateHeading);
    connect(m_table, &ContactTableView::shownColumnsChanged, this,
        [this] { m_order.setSearchedColumns(m_table->shownColumns()); });
    connect(m_table, &ContactTableView::visibleRowsChanged, &m_arranged, &ArrangedContacts::wantRows);
    m_arranged.setPlace([this] { return m_table->currentContact(); });
    connect(&m_arranged, &ArrangedContacts::placeFound, m_table, &ContactTableView::comeTo);
    m_saveColumns.setSingleShot(true);
    m_saveColumns.setInterval(400ms);
    connect(&m_saveColumns, &QTimer::timeout, this, &ContactsPane::saveColumns);
    connect(m_table, &ContactTableView::columnsChanged, this, [this] { m_saveColumns.start(); });
    m_order.setSearchedColumns(m_table->shownColumns());
    setFonts();
    showNone({}, {});
}

void ContactsPane::showDirectory(const Directory &directory, const std::shared_ptr<ContactList> &list)
{
    const TableKind kind = directory.isSpeedDial() ? TableKind::SpeedDial : TableKind::Contacts;
    if (m_saveColumns.isActive()) {
        saveColumns();
    }
    m_directory = directory;
    m_list = list;
    m_state = list ? list->state() : ContactList::State::Loading;
    m_arranged.show(nullptr);
    m_filter->clear();
    m_table->setColumnLayout(
        kind, m_settings.columns(settingsName(kind)).value_or(defaultLayout(kind)), directory.hasStatus);
    m_arranged.show(list);
    m_table->forgetPlace();
    updateAll();
}

void ContactsPane::updateDirectory(const Directory &directory)
{
    const bool statusCame = m_directory && m_directory->hasStatus != directory.hasStatus;
    m_directory = directory;
    if (statusCame) {
        m_table->setColumnLayout(m_table->kind(), m_table->columnLayout(), directory.hasStatus);
    }
    updateAll();
}

void ContactsPane::showNone(const QString &headline, const QString &text)
{
    m_directory.reset();
    m_noneHeadline = headline;
    m_noneText = text;
    m_filter->clear();
    m_list.reset();
    m_arranged.show(nullptr);
    updateAll();
}

void ContactsPane::setState(ContactList::State state, const QDateTime &asOf, bool connected)
{
    const bool isNews = state != m_state || connected != m_isConnected;
    m_state = state;
    m_asOf = asOf;
    m_isConnected = connected;
    if (isNews) {
        updateAll();
    } else if (!m_update.isActive()) {
        m_update.start();
    }
}

void ContactsPane::setReadOnly(const QString &why)
{
    m_readOnly = why;
    updateHeading();
}

void ContactsPane::saveColumns()
{
    m_saveColumns.stop();
    if (m_directory) {
        m_settings.setColumns(settingsName(m_table->kind()), m_table->columnLayout());
    }
}

void ContactsPane::focusFilter()
{
    if (m_filter->isVisibleTo(this)) {
        m_filter->focusField();
    }
}

void ContactsPane::focusTable()
{
    if (m_body->currentWidget() != m_table) {
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    const QList<ContactColumn> columns = m_table->shownColumns();
    if (m_table->selectedContacts().isEmpty() && m_order.rowCount() > 0 && !columns.isEmpty()) {
        m_table->setCurrentIndex(m_order.index(0, int(columns.first())));
    }
}

void ContactsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ContactsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        setFonts();
        updateHeading();
    }
}

ListFacts ContactsPane::facts() const
{
    ListFacts facts;
    facts.state = m_state;
    facts.connected = m_isConnected;
    facts.asOf = m_asOf;
    facts.rows = m_list ? m_list->rows().size() : 0;
    facts.loaded = m_list ? m_list->loadedCount() : 0;
    facts.by = m_arranged.by();
    facts.isSorted = m_order.sortColumn() >= 0;
    facts.isFiltered = m_order.isFiltered();
    facts.isBusy = m_order.isBusy();
    facts.searchesNames = m_arranged.arrangement().searchesNames;
    facts.searchesNumbers = m_arranged.arrangement().searchesNumbers;
    facts.found = m_order.rowCount();
    facts.selected = m_table->selectedCount();
    // Where everything is loaded nothing need be counted.
    facts.selectedLoaded = m_model.isWhole() ? facts.selected : int(m_table->selectedContacts().size());
    return facts;
}

void ContactsPane::updateAll()
{
    m_update.stop();
    updateHeading();
    updateFinding();
    updateBody();
}

void ContactsPane::updateHeading()
{
    const bool some = m_directory.has_value();
    m_picture->setVisible(some);
    m_name->setVisible(some);
    m_stateText->setVisible(some);
    m_filter->setVisible(some);
    m_private->setVisible(some && m_directory->isPrivate);
    m_readOnlyMark->setVisible(some && !m_readOnly.isEmpty());
    m_readOnlyMark->setToolTip(plainToolTip(m_readOnly));
    m_readOnlyMark->setAccessibleDescription(m_readOnly);
    if (!some) {
        return;
    }
    const int size = fontMetrics().height() * 4 / 3;
    m_picture->setPixmap(glyph(glyphOf(*m_directory)).pixmap(QSize(size, size)));
    m_name->setText(m_directory->name);
    m_stateText->setText(headingText(facts(), locale()));
}

void ContactsPane::updateFinding()
{
    m_filter->setFinding(findingText(facts(), locale()));
}

void ContactsPane::updateBody()
{
    m_table->setSkeletonRows(0);
    m_empty->setAction({});
    if (!m_directory) {
        m_empty->showState(Glyph::Book, m_noneHeadline, m_noneText);
        m_body->setCurrentWidget(m_empty);
        return;
    }
    if (m_order.rowCount() > 0) {
        m_body->setCurrentWidget(m_table);
        return;
    }
    if (m_order.isFiltered() && (m_model.rowCount() > 0 || m_order.isArrangedByServer())) {
        if (m_order.isBusy()) {
            m_body->setCurrentWidget(m_table); // until everything has been searched
            return;
        }
        m_empty->showState(Glyph::Search, tr("Nothing found"), nothingFoundText(facts(), m_filter->text()));
        m_empty->setAction(tr("Clear the Filter"), [this] {
            m_filter->clear();
            m_filter->focusField();
        });
        m_body->setCurrentWidget(m_empty);
        return;
    }
    switch (m_state) {
    case ContactList::State::Loading:
        m_table->setSkeletonRows(std::max(m_directory->count.value_or(usualSkeleton), 1));
        m_body->setCurrentWidget(m_table);
        return;
    case ContactList::State::Live:
        if (m_directory->isSpeedDial()) {
            m_empty->showState(Glyph::SpeedDial, tr("This speed dial is empty"),
                m_readOnly.isEmpty()
                    ? tr("Choose a contact in any directory, then “Add to speed dial” in its menu.")
                    : m_readOnly);
        } else {
            m_empty->showState(glyphOf(*m_directory), tr("This directory is empty"),
                m_readOnly.isEmpty()
                    ? tr("Insert a new entry with %1.")
                          .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText))
                    : m_readOnly);
        }
        break;
    case ContactList::State::Stale:
        m_empty->showState(Glyph::Disconnected, tr("Not connected"),
            tr("This directory has not been loaded yet. It will be when the connection is back."));
        break;
    case ContactList::State::Failed:
        m_empty->showState(Glyph::Problem, tr("This directory cannot be shown"));
        break;
    }
    m_body->setCurrentWidget(m_empty);
}

void ContactsPane::setFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_name->setFont(large);
}

} // namespace dialbook
