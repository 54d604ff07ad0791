// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"
#include "core/edits/editrunner.h"
#include "core/edits/slices.h"
#include "ui/feedback/messagebar.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTabBar;
class QTreeView;

namespace dialbook {

class BulkResultModel;
class CsvFile;
class EditHistory;

/// How far the edits of a group are, and what became of each: pause, go on, cancel the rest, resolve, try
/// again, save the list as a file, undo all of it. May be closed while it goes on, and opened again. Not
/// modal; deletes itself when closed.
class BulkResultsDialog : public QDialog
{
    Q_OBJECT

public:
    /// leftOut: the rows of the plan that were not sent.
    BulkResultsDialog(EditGroup group, EditRunner &edits, EditHistory &history, QList<BulkRow> leftOut = {},
        QWidget *parent = nullptr);

    [[nodiscard]] EditGroup group() const { return m_group; }
    /// Writes the whole list there, as CSV; the bar says what came of it.
    void save(const QString &file);

private:
    void build();
    void buildButtons();
    QPushButton *addButton(const QString &name, const QString &text, void (BulkResultsDialog::*pressed)());
    void follow();
    void showKind(int tab);
    void showDetails();
    void pauseOrGoOn();
    void cancelRest();
    void resolve();
    void retry();
    void chooseFile();
    void endSaving(MessageBar::Kind kind, const QString &text);
    void undoAll();
    void doNext();
    [[nodiscard]] const Edit *current() const;

    EditGroup m_group;
    EditRunner &m_edits;
    EditHistory &m_history;
    BulkResultModel *m_model;
    QSortFilterProxyModel *m_shown;
    MessageBar *m_bar = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QTabBar *m_kinds = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_details = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_resolve = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    CsvFile *m_file = nullptr; ///< being written
    Slices m_slices;
};

} // namespace dialbook
