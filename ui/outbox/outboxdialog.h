// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace dialbook {

class MessageBar;
class OutboxModel;

/// The edits that wait, with the reason, and what can be done about the selected one: take it back, send it
/// earlier, try it again, stop, resolve its conflict, give it up. Stays open beside the work; all of it by
/// keys: Return does what is next for the edit, Del takes it back or gives it up.
class OutboxDialog : public QDialog
{
    Q_OBJECT

public:
    OutboxDialog(OutboxModel &outbox, EditRunner &edits, QWidget *parent = nullptr);

    void select(EditNumber number);
    /// Opens the dialog for its conflict, if it has one.
    void resolve(EditNumber number);

private:
    QPushButton *addButton(const QString &name, const QString &text, void (OutboxDialog::*pressed)());
    void follow();
    void doNext();
    void takeBack();
    void moveUp();
    void retry();
    void stop();
    void resolveCurrent();
    void giveUp();
    void takeBackOrGiveUp();
    [[nodiscard]] const Edit *current() const;

    OutboxModel &m_outbox;
    EditRunner &m_edits;
    MessageBar *m_bar;
    QTreeView *m_list;
    QLabel *m_empty;
    QLabel *m_reason;
    QWidget *m_buttons;
    QPushButton *m_takeBack;
    QPushButton *m_moveUp;
    QPushButton *m_retry;
    QPushButton *m_stop;
    QPushButton *m_resolve;
    QPushButton *m_giveUp;
};

} // namespace dialbook
