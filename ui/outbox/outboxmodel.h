// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editrunner.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace dialbook {

/// The edits that are not over and do not just go through: those that wait for the connection, for a busy
/// server, for an answer, or for the person, in the order in which they are sent. Follows the runner;
/// seconds are counted. Owned by the main window.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, StateColumn, ColumnCount };

    explicit OutboxModel(EditRunner &edits, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_edits.size()); }
    /// Null when there is no such row.
    [[nodiscard]] const Edit *at(int row) const;
    [[nodiscard]] const Edit *find(EditNumber number) const { return at(rowOf(number)); }
    [[nodiscard]] int rowOf(EditNumber number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Why it is there, in a few words: Waits for the connection, Trying again in 3 s (attempt 2 of 4).
    [[nodiscard]] QString stateOf(const Edit &edit) const;
    /// The same in sentences, with the server's reason; plain text.
    [[nodiscard]] QString reasonOf(const Edit &edit) const;

signals:
    void countChanged(int count);

private:
    void take(const Edit &edit);
    void remove(EditNumber number);
    void reload();
    void tick();

    EditRunner &m_runner;
    QList<Edit> m_edits;
    QTimer m_seconds;
};

/// It can be taken back without anything having reached the server.
[[nodiscard]] bool canTakeBack(const Edit &edit);
/// The server may be asked whether it is done, or be waited for: the person can stop that.
[[nodiscard]] bool canStop(const Edit &edit);

} // namespace dialbook
