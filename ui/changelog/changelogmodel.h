// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editjournal.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace dialbook {

class EditRunner;

/// The change log as a table, the latest on top: one row for each edit that is over. Asks the journal for a
/// page at a time, as far as one scrolls, and follows what happens meanwhile: rows stay the same rows.
/// Another person's log is never shown beside the next one's.
class ChangeLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Entry, Changes, Answer, Undone, ColumnCount };

    ChangeLogModel(EditJournal &journal, EditRunner &edits, QObject *parent = nullptr);

    /// Shows another part of the log; its before, numbers and most are the model's own. What is shown stays
    /// until the answer is there.
    void setQuery(const LogQuery &query);
    [[nodiscard]] const LogQuery &query() const { return m_query; }
    /// Null when there is no such row.
    [[nodiscard]] const Edit *at(int row) const;
    [[nodiscard]] int rowOf(EditNumber number) const; ///< -1: it is not among the loaded ones
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loadingChanged();

private:
    struct Row
    {
        Edit edit;
        mutable QStringList cells; ///< made when they are first seen
    };
    void restart();
    void load(const std::optional<EditNumber> &before);
    void take(const LogPage &page, bool isFirst);
    void setLoading(bool loading);
    void hear(const Edit &edit);
    void lookAt(EditNumber number);
    void askForChanged();
    void takeChanged(const QList<EditNumber> &asked, const LogPage &page);
    void takeRow(const Edit &edit);
    [[nodiscard]] int placeOf(EditNumber number) const;
    [[nodiscard]] const QString &cell(const Row &row, int column) const;

    EditJournal &m_journal;
    LogQuery m_query;
    QList<Row> m_rows; ///< the highest number first
    QList<EditNumber> m_changed; ///< to be looked at again
    QList<EditNumber> m_ripe; ///< the next of those: they have been written down by now
    QTimer m_ask; ///< for those, together
    bool m_isAll = false;
    bool m_isLoading = false;
    int m_generation = 0; ///< of queries: what was asked before the last is not wanted any more
};

} // namespace dialbook
