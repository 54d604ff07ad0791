// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findpanel.h"

#include "core/find/findindex.h"
#include "ui/find/findnumbers.h"
#include "ui/find/findresultdelegate.h"
#include "ui/find/findresultsmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/glyphs.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 760;
constexpr int around = 8; ///< room to the edges of what lies below
constexpr int narrow = 560; ///< numbers in one column, actions without words
constexpr int mostRows = 9; ///< before the list scrolls

/// As high as what it shows.
class ResultList : public QListView
{
public:
    using QListView::QListView;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int rows = model() ? std::min(model()->rowCount(), mostRows) : 0;
        return { 200, rows * std::max(0, sizeHintForRow(0)) + 2 * frameWidth() };
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return { 100, std::min(sizeHint().height(), std::max(0, sizeHintForRow(0)) + 2 * frameWidth()) };
    }
};

/// The entry to show the properties of: where the contact lives, rather than a reference to it.
const FoundEntry &sourceOf(const FoundPerson &person)
{
    const auto source = std::find_if(person.entries.cbegin(), person.entries.cend(),
        [](const FoundEntry &entry) { return !entry.directory.holdsReferences(); });
    return source != person.entries.cend() ? *source : person.entries.first();
}

} // namespace

FindPanel::FindPanel(FindIndex &index, QWidget *over)
    : QWidget(over->window())
    , m_index(index)
    , m_over(over)
    , m_field(new QLineEdit(this))
    , m_status(new ElidedLabel(this))
    , m_knownLabel(new ElidedLabel(this))
    , m_list(new ResultList(this))
    , m_person(new QWidget(this))
    , m_numbers(new FindNumbers(m_person))
    , m_model(new FindResultsModel(this))
    , m_actions(new FindActions(this))
{
    setObjectName(u"findPanel"_s);
    setAccessibleName(tr("Find in all directories"));
    hide();

    m_field->setObjectName(u"findField"_s);
    m_field->setAccessibleName(tr("Find in all directories"));
    m_field->setPlaceholderText(tr("Name, number, or anything else"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(glyph(Glyph::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_status->setObjectName(u"findStatus"_s);
    m_knownLabel->setObjectName(u"findKnown"_s);
    m_list->setObjectName(u"findResults"_s);
    m_list->setAccessibleName(tr("Persons found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindResultDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    buildLayout();

    connect(m_field, &QLineEdit::textChanged, this, &FindPanel::find);
    connect(&m_index, &FindIndex::changed, this, &FindPanel::refind);
    connect(&m_index, &FindIndex::found, this, &FindPanel::takeFound);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindPanel::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FindPanel::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, [this] { doAction(m_actions->properties()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (m_list->indexAt(place).isValid()) {
            showMenu(m_list->viewport()->mapToGlobal(place));
        }
    });
    connect(m_numbers, &FindNumbers::chosen, this, &FindPanel::chooseNumber);
    for (const QAction *action : m_actions->all()) {
        connect(action, &QAction::triggered, this, [this, action] { doAction(action); });
    }
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget *, QWidget *now) { takeFocusChange(now); });
    m_over->installEventFilter(this);
    take({});
}

FindPanel::~FindPanel() = default;

void FindPanel::buildLayout()
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(2);
    for (QAction *action : m_actions->all()) {
        auto *button = new QToolButton(m_person);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto *person = new QVBoxLayout(m_person);
    person->setContentsMargins({});
    person->setSpacing(6);
    person->addWidget(m_numbers);
    person->addLayout(actions);

    auto *close = new QToolButton(this);
    close->setObjectName(u"findClose"_s);
    close->setIcon(glyph(Glyph::Close));
    close->setToolTip(plainToolTip(tr("Close (Esc)")));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &FindPanel::dismiss);

    auto *top = new QHBoxLayout;
    top->addWidget(m_field, 1);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_person);
    layout->addWidget(m_status);
    layout->addWidget(m_knownLabel);
}

void FindPanel::open(const QString &typed)
{
    if (!isVisible()) {
        m_focusBefore = window()->focusWidget();
    }
    m_message.clear();
    if (!typed.isEmpty() && typed != m_field->text()) {
        m_field->setText(typed); // finds
    } else {
        refind();
    }
    placeOver();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindPanel::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_acts.clear();
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    m_focusBefore = nullptr;
}

void FindPanel::takeFocusChange(QWidget *now)
{
    // Who clicks beside the panel is done with it. Menus and other windows come and go over it.
    if (isVisible() && now && now->window() == window() && !isAncestorOf(now)) {
        m_focusBefore = nullptr;
        m_acts.clear();
        hide();
    }
}

void FindPanel::setReach(FindReach reach)
{
    m_reach = reach;
    showStatus();
    showCurrent();
}

void FindPanel::setKnown(const QString &known)
{
    m_known = known;
    showStatus();
}

void FindPanel::say(const QString &message)
{
    m_message = message;
    showStatus();
}

// --- Finding -------------------------------------------------------------------------------------------

void FindPanel::find()
{
    m_message.clear();
    m_acts.clear();
    m_isTyped = true;
    m_index.search({ m_field->text() });
}

/// Something has changed while the panel is open.
void FindPanel::refind()
{
    if (isVisible() || !m_field->text().isEmpty()) {
        m_index.search({ m_field->text() });
    }
}

/// The best one is chosen of what was typed; when something has changed, the person who was chosen stays so.
void FindPanel::takeFound(const FindResult &result)
{
    const FoundPerson before = current() && !m_isTyped ? *current() : FoundPerson();
    const int scroll = m_isTyped ? 0 : m_list->verticalScrollBar()->value();
    m_isTyped = false;
    take(result);
    const int row = before.entries.isEmpty() ? -1 : m_model->rowOf(before);
    setCurrent(std::max(row, 0));
    m_list->verticalScrollBar()->setValue(scroll);
    for (const std::function<void()> &act : std::exchange(m_acts, {})) {
        act();
    }
}

/// Does what a key says, with what is found by the keys before it: nobody waits, but nobody is confused with
/// another one either.
void FindPanel::afterFinding(std::function<void()> act)
{
    if (m_isTyped) {
        m_acts.push_back(std::move(act));
    } else {
        act();
    }
}

void FindPanel::take(const FindResult &result)
{
    m_model->setResult(result);
    m_list->setVisible(!result.persons.isEmpty());
    m_list->updateGeometry();
    showStatus();
    showCurrent();
}

QString FindPanel::statusText() const
{
    const FindResult &result = m_model->result();
    if (!m_message.isEmpty()) {
        return m_message;
    }
    if (m_field->text().simplified().isEmpty()) {
        return tr("Several words in any order, from any field; numbers however they are written.");
    }
    if (result.persons.isEmpty()) {
        return m_index.size() == 0 ? tr("No directories are known yet.") : tr("Nobody found.");
    }
    return result.countIsWhole ? tr("%n person(s) found", "", result.count)
                               : tr("At least %n persons found; the best are shown.", "", result.count);
}

void FindPanel::showStatus()
{
    if (!m_isTyped) { // else it is not known yet
        m_status->setText(statusText());
    }
    QStringList limits;
    if (m_reach == FindReach::LoggedOut) {
        limits.append(tr("You are logged out: this is what was last known."));
    } else if (m_reach == FindReach::Disconnected) {
        limits.append(tr("Not connected: this is what was last known."));
    }
    if (!m_known.isEmpty()) {
        limits.append(m_known);
    } else if (m_index.isBusy()) {
        limits.append(tr("Still loading: more may be found."));
    }
    m_knownLabel->setText(limits.join(u' '));
    m_knownLabel->setVisible(!limits.isEmpty());
    placeOver();
}

// --- The current person --------------------------------------------------------------------------------

const FoundPerson *FindPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->person(index.row()) : nullptr;
}

void FindPanel::setCurrent(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void FindPanel::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0) {
        m_message.clear();
        setCurrent(std::clamp(m_list->currentIndex().row() + rows, 0, last));
        showStatus();
    }
}

void FindPanel::showCurrent()
{
    const FoundPerson *person = current();
    m_person->setVisible(person != nullptr);
    m_actions->update(person != nullptr, !numberInUse().isEmpty(), m_reach);
    if (person) {
        m_numbers->show(*person);
    }
    // The focus stays in the field: what is chosen is told there.
    const QString told = person ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : QString();
    if (m_field->accessibleDescription() != told) {
        m_field->setAccessibleDescription(told);
    }
    placeOver();
}

QString FindPanel::numberInUse() const
{
    const FoundPerson *person = current();
    return person && person->numberInUse >= 0 ? person->numbers.at(person->numberInUse).text : QString();
}

void FindPanel::useNumber()
{
    if (const QString number = numberInUse(); !number.isEmpty()) {
        emit numberUsed(number);
    } else if (current()) {
        say(tr("There is no number to use."));
    }
}

void FindPanel::chooseNumber(int number)
{
    if (current()) {
        m_message.clear();
        m_model->setNumberInUse(m_list->currentIndex().row(), number);
        showStatus();
    }
}

void FindPanel::doAction(const QAction *action)
{
    const FoundPerson *found = current();
    if (!found || !action->isEnabled()) {
        return;
    }
    const FoundPerson person = *found; // finding anew meanwhile takes it away
    if (action == m_actions->copy()) {
        emit copyRequested(numberInUse());
    } else if (action == m_actions->add()) {
        dismiss();
        emit addRequested(sourceOf(person).directory, sourceOf(person).contact);
    } else if (action == m_actions->properties()) {
        dismiss();
        emit propertiesRequested(sourceOf(person).directory, sourceOf(person).contact);
    } else if (action == m_actions->showInDirectory()) {
        dismiss();
        emit showRequested(person.entries.first().directory.id, person.entries.first().contact->id);
    }
}

void FindPanel::showMenu(const QPoint &globalPosition)
{
    const FoundPerson *found = current();
    if (!found) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"findMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->all());
    if (found->entries.size() > 1) {
        menu->addSeparator();
        for (const FoundEntry &entry : found->entries) {
            QAction *show =
                menu->addAction(tr("Show in “%1”").arg(QString(entry.directory.name).replace(u'&', u"&&"_s)));
            show->setEnabled(m_actions->showInDirectory()->isEnabled());
            connect(show, &QAction::triggered, this, [this, entry] {
                dismiss();
                emit showRequested(entry.directory.id, entry.contact->id);
            });
        }
    }
    menu->popup(globalPosition);
}

// --- Keys ----------------------------------------------------------------------------------------------

bool FindPanel::isOwnKey(const QKeyEvent &event) const
{
    if (m_actions->actionFor(event) || event.key() == Qt::Key_Escape) {
        return true;
    }
    return event.modifiers() == Qt::AltModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9;
}

bool FindPanel::takeKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (const QAction *action = m_actions->actionFor(event)) {
        // Without a person, Ctrl+C copies what is typed.
        if (action == m_actions->copy() && !action->isEnabled()) {
            return false;
        }
        afterFinding([this, action] { doAction(action); });
        return true;
    }
    if (modifiers == Qt::AltModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        afterFinding([this, number = event.key() - Qt::Key_1] { chooseNumber(number); });
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (event.key()) {
    case Qt::Key_Up:
        afterFinding([this] { move(-1); });
        return true;
    case Qt::Key_Down:
        afterFinding([this] { move(1); });
        return true;
    case Qt::Key_PageUp:
        afterFinding([this, page] { move(-page); });
        return true;
    case Qt::Key_PageDown:
        afterFinding([this, page] { move(page); });
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        afterFinding([this] { useNumber(); });
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Menu:
        if (current()) {
            showMenu(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center()));
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool FindPanel::event(QEvent *event)
{
    // The window has some of the same keys for its own list: here they are the panel's.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<const QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        placeOver();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        return takeKey(static_cast<const QKeyEvent &>(*event));
    }
    return QWidget::eventFilter(watched, event);
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    // From a button of the panel, which Enter presses.
    auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && button && isAncestorOf(button)) {
        button->click();
    } else if (!takeKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool FindPanel::focusNextPrevChild(bool next)
{
    // Tab goes round in the panel: behind it is nothing that can be seen to have the focus.
    QList<QWidget *> stops { m_field };
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->isVisible() && button->isEnabled() && (button->focusPolicy() & Qt::TabFocus)) {
            stops.append(button);
        }
    }
    const qsizetype now = stops.indexOf(QApplication::focusWidget());
    const qsizetype then = (now + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(then)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

// --- Place ---------------------------------------------------------------------------------------------

void FindPanel::placeOver()
{
    const QRect below(m_over->mapTo(window(), QPoint()), m_over->size());
    const int width = std::min(widest, below.width() - 2 * around);
    m_numbers->setColumns(width < narrow ? 1 : 2);
    for (QToolButton *button : m_person->findChildren<QToolButton *>()) {
        if (button->defaultAction()) {
            button->setToolButtonStyle(
                width < narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        }
    }
    layout()->activate();
    const int height = std::min(sizeHint().height(), below.height() - 2 * around);
    setGeometry(below.left() + (below.width() - width) / 2, below.top() + around, width, height);
}

void FindPanel::paintEvent(QPaintEvent *)
{
    // Lighter than what it lies over, with a line that can be seen around it.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(QPen(borderColour(Tone::Neutral, palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void FindPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        placeOver();
    }
}

} // namespace dialbook
