// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelog/changelogdialog.h"

#include "core/edits/editrunner.h"
#include "core/session/session.h"
#include "ui/changelog/changedetails.h"
#include "ui/changelog/changelogexport.h"
#include "ui/changelog/changelogfilter.h"
#include "ui/changelog/changelogmodel.h"
#include "ui/changelog/changewords.h"
#include "ui/contacts/contacttext.h"
#include "ui/edits/undotext.h"
#include "ui/feedback/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dialbook {

using namespace Qt::StringLiterals;

namespace {

QLabel *note(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ChangeLogDialog::ChangeLogDialog(
    EditJournal &journal, EditRunner &edits, EditHistory &history, Session &session, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_edits(edits)
    , m_history(history)
    , m_session(session)
    , m_bar(new MessageBar(this))
    , m_keptBar(new MessageBar(this))
    , m_filter(new ChangeLogFilter(this))
    , m_model(new ChangeLogModel(journal, edits, this))
    , m_list(new QTreeView(this))
    , m_empty(note(u"changeLogEmpty"_s, this))
    , m_upper(new QStackedWidget(this))
    , m_details(new ChangeDetails(this))
    , m_whyNot(note(u"changeLogWhyNot"_s, this))
    , m_kept(note(u"changeLogKept"_s, this))
{
    setObjectName(u"changeLogDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change log"));
    m_bar->setObjectName(u"changeLogBar"_s);
    m_keptBar->setObjectName(u"changeLogKeptBar"_s);
    m_keptBar->setClosable(false);
    m_undo = button(u"changeLogUndo"_s, tr("&Undo"), this);
    m_export = button(u"changeLogExport"_s, tr("&Export CSV…"), this);
    m_close = button(u"changeLogClose"_s, tr("Close"), this);
    buildTable();
    arrange();
    connectParts();
    followKeeping();
    keepCurrent(); // nothing yet
    m_filter->focusSearch();
}

ChangeLogDialog::~ChangeLogDialog()
{
    disconnect(&m_edits, nullptr, this, nullptr);
}

void ChangeLogDialog::buildTable()
{
    m_list->setObjectName(u"changeLogList"_s);
    m_list->setAccessibleName(tr("Changes, the latest first"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ChangeLogModel::Changes, QHeaderView::Stretch);
    m_list->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
        { std::pair { ChangeLogModel::When, 17 }, std::pair { ChangeLogModel::Who, 11 },
            std::pair { ChangeLogModel::What, 17 }, std::pair { ChangeLogModel::Entry, 20 },
            std::pair { ChangeLogModel::Answer, 16 }, std::pair { ChangeLogModel::Undone, 10 } }) {
        m_list->header()->resizeSection(column, letter * letters);
    }
}

void ChangeLogDialog::arrange()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_upper->addWidget(m_list);
    m_upper->addWidget(m_empty);
    m_upper->setMinimumHeight(fontMetrics().height() * 6);
    m_details->setMinimumHeight(fontMetrics().height() * 4);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"changeLogParts"_s);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_upper);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({ fontMetrics().height() * 14, fontMetrics().height() * 12 });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_export);
    buttons->addWidget(m_whyNot, 1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_bar);
    layout->addWidget(m_keptBar);
    layout->addWidget(m_filter);
    layout->addWidget(parts, 1);
    layout->addWidget(m_kept);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
}

void ChangeLogDialog::connectParts()
{
    connect(m_filter, &ChangeLogFilter::changed, this, [this] {
        m_model->setQuery(m_filter->query());
        forgetOutcome();
    });
    connect(m_filter, &ChangeLogFilter::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
            if (const Edit *edit = m_model->at(now.row())) {
                m_currentNumber = edit->number;
            }
            forgetOutcome();
            showCurrent();
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangeLogDialog::keepCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChangeLogDialog::followRows);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ChangeLogDialog::followRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        if (changed.row() == m_list->currentIndex().row()) {
            showCurrent();
        }
    });
    connect(m_model, &ChangeLogModel::loadingChanged, this, &ChangeLogDialog::followRows);
    connect(&m_journal, &EditJournal::opened, this, [this, owner = m_journal.owner()] {
        if (m_journal.owner() == owner) {
            followKeeping();
        } else {
            close(); // what is searched here is another person's business
        }
    });
    connect(&m_journal, &EditJournal::keptChanged, this, &ChangeLogDialog::followKeeping);
    connect(&m_session, &Session::stateChanged, this, &ChangeLogDialog::followUndoing);
    connect(&m_edits, &EditRunner::dropped, this, &ChangeLogDialog::followUndoing);
    connect(&m_edits, &EditRunner::editChanged, this, [this](const Edit &edit) {
        if (edit.number == m_undoing) {
            showUndo(edit);
        }
        if (edit.undoes && edit.undoes == m_currentNumber) {
            followUndoing();
        }
    });
    connect(m_undo, &QPushButton::clicked, this, &ChangeLogDialog::undo);
    connect(m_export, &QPushButton::clicked, this, &ChangeLogDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *search = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(search, &QShortcut::activated, m_filter, &ChangeLogFilter::focusSearch);
}

void ChangeLogDialog::showFor(const std::optional<ContactRef> &contact, const QString &name)
{
    m_filter->setContact(contact, name);
}

// --- What is shown ---------------------------------------------------------------------------------------

const Edit *ChangeLogDialog::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

/// The same change stays selected in another answer; if it is not there, the latest.
void ChangeLogDialog::keepCurrent()
{
    const int row = m_currentNumber ? m_model->rowOf(*m_currentNumber) : -1;
    m_list->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    showCurrent();
    followRows();
}

void ChangeLogDialog::followRows()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (!isEmpty && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    m_upper->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    m_empty->setText(m_model->isLoading() ? tr("Searching…")
            : m_filter->isNarrow()        ? tr("No change matches.")
                                          : tr("Nothing has been changed yet."));
    m_export->setEnabled(!isEmpty && !m_exporting);
    // Whoever stands at the end goes on from there.
    const QScrollBar *bar = m_list->verticalScrollBar();
    if (!m_model->isLoading() && bar->value() == bar->maximum() && m_list->isVisible()) {
        m_model->fetchMore({});
    }
}

void ChangeLogDialog::showCurrent()
{
    m_details->showEdit(current());
    followUndoing();
}

/// What came of the last deed is of no interest any more when the person goes on.
void ChangeLogDialog::forgetOutcome()
{
    const bool isOver =
        m_bar->kind() == MessageBar::Kind::Success || m_bar->kind() == MessageBar::Kind::Information;
    if (isOver && !m_undoing && !m_exporting) {
        m_bar->dismiss();
    }
}

void ChangeLogDialog::followUndoing()
{
    const Edit *edit = current();
    const QString whyNot = edit ? whyNoUndo(*edit) : QString();
    m_undo->setEnabled(edit && whyNot.isEmpty());
    const auto inverse = edit ? inverseOf(*edit) : std::nullopt;
    const bool isOffered = m_undo->isEnabled() && inverse;
    m_whyNot->setText(isOffered ? warningOf({ .command = edit->command }) : whyNot);
    m_undo->setAccessibleDescription(m_whyNot->text());
}

QString ChangeLogDialog::whyNoUndo(const Edit &edit) const
{
    const UndoHindrance hindrance = m_history.hindranceToUndo(edit);
    if (hindrance == UndoHindrance::None && m_session.state() == Session::State::LoggedOut) {
        return explain(Hindrance::NotConnected);
    }
    return explain(hindrance);
}

void ChangeLogDialog::followKeeping()
{
    if (m_journal.isKept() || m_journal.owner().isEmpty()) {
        m_keptBar->dismiss();
    } else {
        m_keptBar->showMessage(MessageBar::Kind::Warning,
            m_journal.isKeepingWanted()
                ? tr("The change log cannot be written down on this computer now: what you see here is lost "
                     "when Dialbook ends.")
                : tr("The change log is not kept, because Preferences say that nothing is kept on this "
                     "computer: what you see here is lost when Dialbook ends."));
    }
    const int days = m_journal.keptDays();
    m_kept->setVisible(m_journal.isKept());
    m_kept->setText(days > 0
            ? tr("What was changed with Dialbook on this computer in the last %n day(s). Preferences say how "
                 "long it is kept.",
                "", days)
            : tr("What was changed with Dialbook on this computer. Preferences say how long it is kept."));
}

// --- Undo ------------------------------------------------------------------------------------------------

void ChangeLogDialog::undo()
{
    const Edit *edit = current();
    if (!edit) {
        return;
    }
    m_bar->setClosable(false);
    m_bar->showMessage(MessageBar::Kind::Progress, tr("Undoing…"));
    m_undoing = m_history.undo(*edit);
    if (!m_undoing) {
        m_bar->dismiss();
    } else if (const Edit *undoing = m_edits.find(*m_undoing)) {
        showUndo(*undoing); // it may be over already
    }
    m_list->setFocus();
    followUndoing();
}

/// The course of the undo; where the person must decide, that is done in the outbox.
void ChangeLogDialog::showUndo(const Edit &edit)
{
    const auto say = [this](MessageBar::Kind kind, const QString &text, bool isForTheOutbox) {
        m_bar->setClosable(kind != MessageBar::Kind::Progress);
        m_bar->showMessage(kind, text);
        if (isForTheOutbox) {
            m_bar->addAction(u"Outbox"_s, tr("&Outbox…"), [this] { emit outboxRequested(); });
        }
    };
    switch (edit.state) {
    case EditState::Waiting:
    case EditState::Running:
    case EditState::Looking:
        return;
    case EditState::Outbox:
        say(MessageBar::Kind::Information, tr("It is undone as soon as the connection is back."), true);
        return;
    case EditState::RetryingBusy:
        say(MessageBar::Kind::Progress, tr("The server is busy with this entry. Trying again…"), true);
        return;
    case EditState::Conflict:
        say(MessageBar::Kind::Warning, tr("Not undone yet: somebody else has changed the same meanwhile."),
            true);
        return;
    case EditState::Failed: {
        const ErrorText text = textFor(edit.error.value_or(Error {}), deedOf(edit.command));
        m_bar->setClosable(true);
        m_bar->showError(text);
        m_bar->addAction(u"Outbox"_s, tr("&Outbox…"), [this] { emit outboxRequested(); });
        return;
    }
    case EditState::Done:
        say(MessageBar::Kind::Success,
            QStringList { tr("Undone."), consequenceOfMakingAgain(edit.command) }.join(u' ').trimmed(),
            false);
        break;
    case EditState::TakenBack:
        say(MessageBar::Kind::Information, tr("Not undone. Nothing was sent."), false);
        break;
    }
    m_undoing.reset();
}

// --- As a file -------------------------------------------------------------------------------------------

void ChangeLogDialog::chooseFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: a file's name; %1 is a date such as 2026-11-22
    const QString name = tr("Change log %1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(
        this, tr("Export change log"), folder.filePath(name), tr("CSV files for spreadsheets (*.csv)"));
    dialog->setObjectName(u"changeLogFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ChangeLogDialog::exportTo);
    dialog->open();
}

void ChangeLogDialog::exportTo(const QString &path)
{
    m_exporting = new ChangeLogExport(m_journal, m_filter->query(), path, this);
    m_bar->setClosable(false);
    m_bar->showMessage(MessageBar::Kind::Progress, tr("Exporting…"));
    m_bar->addAction(u"Cancel"_s, tr("&Cancel"),
        [this] { endExport(MessageBar::Kind::Information, tr("Cancelled: nothing was written.")); });
    m_export->setEnabled(false);
    connect(m_exporting, &ChangeLogExport::progressed, this,
        [this] { m_bar->updateText(tr("Exporting %Ln change(s)…", "", m_exporting->count())); });
    const QString file = QDir::toNativeSeparators(path);
    connect(m_exporting, &ChangeLogExport::finished, this, [this, file] {
        endExport(MessageBar::Kind::Success,
            tr("%Ln change(s) exported to %1", "", m_exporting->count()).arg(file));
    });
    connect(m_exporting, &ChangeLogExport::failed, this, [this, file](const QString &reason) {
        endExport(MessageBar::Kind::Problem,
            tr("%1 could not be written, and nothing was changed there. %2", "a file, the system's reason")
                .arg(file, reason));
    });
}

void ChangeLogDialog::endExport(MessageBar::Kind kind, const QString &text)
{
    if (m_exporting) {
        m_exporting->disconnect(this);
        m_exporting->deleteLater();
        m_exporting.clear();
    }
    m_bar->setClosable(true);
    m_bar->showMessage(kind, text);
    followRows();
}

} // namespace dialbook
