// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edithistory.h"
#include "core/edits/editjournal.h"
#include "ui/feedback/messagebar.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace dialbook {

class ChangeDetails;
class ChangeLogExport;
class ChangeLogFilter;
class ChangeLogModel;
class Session;

/// Tools > Change log: what was done, when, by whom, field by field, with the server's answer; to be
/// searched, undone from, and saved as a file for spreadsheets. Stays open beside the work and follows it.
/// Deletes itself when it is closed.
class ChangeLogDialog : public QDialog
{
    Q_OBJECT

public:
    ChangeLogDialog(EditJournal &journal, EditRunner &edits, EditHistory &history, Session &session,
        QWidget *parent = nullptr);
    ~ChangeLogDialog() override;

    /// Only what was done to this one; nothing: to all.
    void showFor(const std::optional<ContactRef> &contact, const QString &name = {});

signals:
    /// What became of an undo is to be seen there.
    void outboxRequested();

private:
    void buildTable();
    void arrange();
    void connectParts();
    void keepCurrent();
    void followRows();
    void showCurrent();
    void forgetOutcome();
    void followUndoing();
    void followKeeping();
    void undo();
    void showUndo(const Edit &edit);
    void chooseFile();
    void exportTo(const QString &path);
    void endExport(MessageBar::Kind kind, const QString &text);
    [[nodiscard]] QString whyNoUndo(const Edit &edit) const;
    [[nodiscard]] const Edit *current() const;

    EditJournal &m_journal;
    EditRunner &m_edits;
    EditHistory &m_history;
    Session &m_session;
    MessageBar *m_bar;
    MessageBar *m_keptBar; ///< that the log is lost with the program
    ChangeLogFilter *m_filter;
    ChangeLogModel *m_model;
    QTreeView *m_list;
    QLabel *m_empty;
    QStackedWidget *m_upper; ///< the list, or why there is nothing
    ChangeDetails *m_details;
    QLabel *m_whyNot; ///< why there is no undo, or what goes with it
    QLabel *m_kept;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    std::optional<EditNumber> m_currentNumber; ///< of the selected row: found again in another answer
    std::optional<EditNumber> m_undoing; ///< the undo whose course the bar shows
    QPointer<ChangeLogExport> m_exporting;
};

} // namespace dialbook
