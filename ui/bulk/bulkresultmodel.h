// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"
#include "core/edits/editrunner.h"
#include "core/edits/slices.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace dialbook {

/// What became of each edit of a group, live, and after them what the plan left out. Thousands of edits come
/// in turns, and what the runner tells of them in a few seconds is gathered for a moment. Belongs to the
/// dialog that shows it.
class BulkResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EntryColumn, ResultColumn, DetailsColumn, ColumnCount };
    enum class Kind { Open, Done, NotDone, LeftOut };

    BulkResultModel(
        EditRunner &edits, EditGroup group, QList<BulkRow> leftOut = {}, QObject *parent = nullptr);

    /// All edits have been copied that there were at first.
    [[nodiscard]] bool isComplete() const { return m_copied == m_toCopy.size() && m_copies.isEmpty(); }
    /// Shows at once what was gathered since; when it is complete.
    void catchUp();
    [[nodiscard]] Kind kindOf(int row) const;
    /// Null for what the plan left out.
    [[nodiscard]] const Edit *editAt(int row) const;
    /// The result with its reason, in sentences; plain text.
    [[nodiscard]] QString detailsOf(int row) const;
    /// The cells of a line of the file that the result is saved in.
    [[nodiscard]] QStringList cells(int row) const;
    [[nodiscard]] static QStringList headers();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool copyNext(EditRunner &edits);
    void showCopied();
    void take(const Edit &edit);
    void show();
    void append(QList<Edit> edits);
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QString resultAt(int row) const;
    [[nodiscard]] QString reasonAt(int row) const;
    [[nodiscard]] const BulkRow &leftOutAt(int row) const { return m_leftOut.at(row - m_edits.size()); }

    EditGroup m_group;
    QList<EditNumber> m_toCopy;
    qsizetype m_copied = 0; ///< of these
    QList<Edit> m_copies; ///< that are not shown yet
    QList<Edit> m_edits;
    QHash<EditNumber, int> m_rowOf;
    QList<BulkRow> m_leftOut;
    QHash<EditNumber, Edit> m_untold;
    QTimer m_telling;
    Slices m_slices;
};

} // namespace dialbook
