// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directories/contactcolumns.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace dialbook {

/// Which columns a table shows and in what order: a list with check marks (Space) and buttons to move a
/// column (Alt+Up, Alt+Down). Opened by ContactTableView, deleted when closed.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// offered: all that may be shown; shown: in their order.
    ColumnsDialog(const QList<ContactColumn> &offered, const QList<ContactColumn> &shown, TableKind kind,
        QWidget *parent = nullptr);

    [[nodiscard]] QList<ContactColumn> shownColumns() const;

private:
    void fill(const QList<ContactColumn> &shown);
    void addShortcut(QPushButton *button, const QKeySequence &keys, int by);
    void move(int by);
    void updateButtons();

    QList<ContactColumn> m_offered;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_ok;
};

} // namespace dialbook
