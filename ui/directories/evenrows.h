// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace dialbook {

/// The hidden vertical header of a table whose rows are all of one height and never hidden or moved. Qt's
/// own looks through all sections whenever a row goes, half a millisecond of 100,000; this one only keeps
/// count, once for many changes between hold() and release(). Owned by the table.
class EvenRows : public QHeaderView
{
    Q_OBJECT

public:
    explicit EvenRows(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Rows will come and go; nobody looks at the table until release().
    void hold() { m_isHeld = true; }
    void release();

private:
    void count(const QModelIndex &parent);

    bool m_isHeld = false;
};

} // namespace dialbook
