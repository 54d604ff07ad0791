// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkresultsdialog.h"

#include "core/base/csvfile.h"
#include "core/edits/edithistory.h"
#include "ui/bulk/bulkresultmodel.h"
#include "ui/bulk/bulktext.h"
#include "ui/edits/undotext.h"
#include "ui/outbox/conflictresolving.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

enum Tab { AllTab, DoneTab, NotDoneTab, OpenTab };

/// One kind of results, or all.
class OneKind : public QSortFilterProxyModel
{
public:
    explicit OneKind(BulkResultModel &results, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_results(results)
    {
        setSourceModel(&results);
    }
    void show(Tab tab)
    {
        m_tab = tab;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        switch (m_tab) {
        case AllTab:
            return true;
        case DoneTab:
            return m_results.kindOf(row) == BulkResultModel::Kind::Done;
        case NotDoneTab:
            return m_results.kindOf(row) == BulkResultModel::Kind::NotDone
                || m_results.kindOf(row) == BulkResultModel::Kind::LeftOut;
        case OpenTab:
            return m_results.kindOf(row) == BulkResultModel::Kind::Open;
        }
        return true;
    }

private:
    BulkResultModel &m_results;
    Tab m_tab = AllTab;
};

} // namespace

BulkResultsDialog::BulkResultsDialog(
    EditGroup group, EditRunner &edits, EditHistory &history, QList<BulkRow> leftOut, QWidget *parent)
    : QDialog(parent)
    , m_group(group)
    , m_edits(edits)
    , m_history(history)
    , m_model(new BulkResultModel(edits, group, std::move(leftOut), this))
    , m_shown(new OneKind(*m_model, this))
{
    build();
    connect(&m_edits, &EditRunner::groupChanged, this, [this](EditGroup changed) {
        if (changed == m_group) {
            follow();
        }
    });
    connect(&m_history, &EditHistory::changed, this, &BulkResultsDialog::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BulkResultsDialog::showDetails);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0) { // the first that are known: one looks at them, not at what was left out
            m_list->setCurrentIndex(m_shown->index(0, 0));
        }
    });
    m_list->setCurrentIndex(m_shown->index(0, 0));
    m_list->setFocus();
    follow();
}

void BulkResultsDialog::build()
{
    setObjectName(u"bulkResultsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_bar = new MessageBar(this);
    m_bar->setObjectName(u"bulkResultsBar"_s);
    m_state = new QLabel(this);
    m_state->setObjectName(u"bulkResultsState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    QFont strong = m_state->font();
    strong.setWeight(QFont::DemiBold);
    m_state->setFont(strong);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"bulkResultsProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_kinds = new QTabBar(this);
    m_kinds->setObjectName(u"bulkResultsKinds"_s);
    m_kinds->setAccessibleName(tr("Which entries are listed"));
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    for (const QString &text : { tr("All"), tr("Done"), tr("Not done"), tr("To come") }) {
        m_kinds->addTab(text);
    }
    m_list = new QTreeView(this);
    m_list->setObjectName(u"bulkResultsList"_s);
    m_list->setAccessibleName(tr("What became of each entry"));
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(BulkResultModel::EntryColumn, fontMetrics().averageCharWidth() * 32);
    m_list->header()->resizeSection(BulkResultModel::ResultColumn, fontMetrics().averageCharWidth() * 19);
    m_details = new QLabel(this);
    m_details->setObjectName(u"bulkResultsDetails"_s);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_details->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    buildButtons();

    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setObjectName(u"bulkResultsClose"_s);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_kinds);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_buttons);
    layout->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 28);

    connect(m_kinds, &QTabBar::currentChanged, this, &BulkResultsDialog::showKind);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &BulkResultsDialog::showDetails);
    connect(m_list, &QTreeView::doubleClicked, this, &BulkResultsDialog::doNext);
    for (const int key : { int(Qt::Key_Return), int(Qt::Key_Enter) }) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &BulkResultsDialog::doNext);
    }
}

void BulkResultsDialog::buildButtons()
{
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    m_pause = addButton(u"bulkPause"_s, tr("&Pause"), &BulkResultsDialog::pauseOrGoOn);
    m_cancel = addButton(u"bulkCancelRest"_s, tr("&Cancel the Rest"), &BulkResultsDialog::cancelRest);
    m_resolve = addButton(u"bulkResolve"_s, tr("Resol&ve…"), &BulkResultsDialog::resolve);
    m_retry = addButton(u"bulkRetry"_s, tr("&Retry"), &BulkResultsDialog::retry);
    row->addStretch();
    m_save = addButton(u"bulkSave"_s, tr("&Save Result…"), &BulkResultsDialog::chooseFile);
    m_undo = addButton(u"bulkUndo"_s, tr("&Undo All"), &BulkResultsDialog::undoAll);
}

QPushButton *BulkResultsDialog::addButton(
    const QString &name, const QString &text, void (BulkResultsDialog::*pressed)())
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    m_buttons->layout()->addWidget(button);
    return button;
}

const Edit *BulkResultsDialog::current() const
{
    const QModelIndex index = m_shown->mapToSource(m_list->currentIndex());
    const Edit *edit = index.isValid() ? m_model->editAt(index.row()) : nullptr;
    return edit ? m_edits.find(edit->number) : nullptr; // as it is now
}

void BulkResultsDialog::follow()
{
    const std::optional<GroupProgress> progress = m_edits.progress(m_group);
    if (!progress) {
        return; // forgotten; what is shown stays
    }
    if (const Edit *first = m_model->editAt(0)) {
        setWindowTitle(nameOf(UndoStep { first->command, progress->total, false }));
    }
    const bool isOver = progress->isOver();
    QString state = progressText(*progress);
    if (!isOver && progress->isPaused) {
        state = tr("Paused: %1", "how far it is").arg(state);
    } else if (isOver) {
        state = tr("Finished: %1", "how far it is").arg(state);
    }
    m_state->setText(state);
    m_progress->setRange(0, std::max(1, progress->total));
    m_progress->setValue(progress->total - progress->waiting - progress->underWay);
    m_progress->setVisible(!isOver);
    m_pause->setText(progress->isPaused ? tr("&Go On") : tr("&Pause"));
    m_pause->setVisible(!isOver);
    m_cancel->setVisible(!isOver);
    m_cancel->setEnabled(progress->waiting > 0);
    m_save->setEnabled(isOver && !m_file);
    m_save->setToolTip(isOver ? QString() : tr("Possible when it is over"));
    m_undo->setEnabled(isOver && m_history.canUndo(m_group));
    showDetails();
}

void BulkResultsDialog::showKind(int tab)
{
    static_cast<OneKind *>(m_shown)->show(Tab(tab));
    m_list->setCurrentIndex(m_shown->index(0, 0));
    showDetails();
}

void BulkResultsDialog::showDetails()
{
    const QModelIndex index = m_shown->mapToSource(m_list->currentIndex());
    m_details->setText(index.isValid() ? m_model->detailsOf(index.row()) : QString());
    const Edit *edit = current();
    m_resolve->setEnabled(edit && edit->state == EditState::Conflict);
    m_retry->setEnabled(edit && edit->state == EditState::Failed);
}

/// What Return does: what brings the edit on.
void BulkResultsDialog::doNext()
{
    if (m_resolve->isEnabled()) {
        resolve();
    } else if (m_retry->isEnabled()) {
        retry();
    }
}

void BulkResultsDialog::pauseOrGoOn()
{
    const std::optional<GroupProgress> progress = m_edits.progress(m_group);
    if (progress && progress->isPaused) {
        m_edits.goOn(m_group);
    } else {
        m_edits.pause(m_group);
    }
}

void BulkResultsDialog::cancelRest()
{
    m_edits.cancel(m_group);
}

void BulkResultsDialog::resolve()
{
    if (const Edit *edit = current()) {
        openConflict(*edit, m_edits, this);
    }
}

void BulkResultsDialog::retry()
{
    if (const Edit *edit = current()) {
        m_edits.retry(edit->number);
    }
}

void BulkResultsDialog::undoAll()
{
    m_history.undo(m_group);
    m_bar->setClosable(true);
    m_bar->showMessage(MessageBar::Kind::Information,
        tr("All that was done is being undone. What somebody else has changed meanwhile is left alone."));
}

void BulkResultsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save result"), {}, tr("CSV files (*.csv)"));
    dialog->setObjectName(u"bulkSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BulkResultsDialog::save);
    dialog->open();
}

void BulkResultsDialog::save(const QString &path)
{
    if (m_file) {
        return;
    }
    m_file = new CsvFile(path, this);
    m_bar->setClosable(false);
    m_bar->showMessage(MessageBar::Kind::Progress, tr("Saving the result…"));
    connect(m_file, &CsvFile::finished, this,
        [this, path] { endSaving(MessageBar::Kind::Success, tr("The result was saved in %1.").arg(path)); });
    connect(m_file, &CsvFile::failed, this, [this, path](const QString &reason) {
        endSaving(MessageBar::Kind::Problem,
            tr("The result was not saved in %1: %2", "a file, why").arg(path, reason));
    });
    m_file->add(BulkResultModel::headers());
    m_slices.add([this, row = 0]() mutable {
        if (!m_model->isComplete()) {
            return true;
        }
        if (row == 0) {
            m_model->catchUp(); // or the file would say less than the line above the list
        }
        if (m_file && row < m_model->rowCount()) {
            m_file->add(m_model->cells(row++));
            return true;
        }
        if (m_file) { // it may have failed meanwhile
            m_file->finish();
        }
        return false;
    });
    follow();
}

void BulkResultsDialog::endSaving(MessageBar::Kind kind, const QString &text)
{
    m_file->deleteLater();
    m_file = nullptr;
    m_bar->setClosable(true);
    m_bar->showMessage(kind, text);
    follow();
}

} // namespace dialbook
