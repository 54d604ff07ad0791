// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contactrows.h"
#include "core/speeddial/linkfinding.h"
#include "ui/directories/contactcolumns.h"

#include <QAbstractTableModel>

#include <functional>

namespace dialbook {

/// A list of contacts as a table, in the server's order, every column there is. Follows ListChanges and
/// alone speaks begin and end for them; neighbouring changed rows become one dataChanged. A row keeps its
/// contact as long as it is told nothing else: one that moves, or makes room for another contact, is removed
/// and inserted (ADR 0005). Fetches nothing: a row that is not loaded is a placeholder. Belongs to the table
/// that shows it.
class ContactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LoadStateRole = Qt::UserRole, ///< bool: the row is loaded
        BeingDeletedRole, ///< bool
        MissingNumberRole, ///< bool: the cell names a number that is not there
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Something else is shown now.
    void reset(const ContactSequence &rows);
    /// In order, each as the list told it.
    void apply(const QList<ListChange> &changes);
    /// Asked for each row that is painted: whether a deletion of it is waiting or on its way.
    void setBeingDeleted(std::function<bool(const EntryId &)> predicate);
    /// The answer of that question has changed.
    void touch(const EntryId &id);
    /// Asked in the same way what is wrong with a link; nothing in a directory that holds none.
    void setFindings(std::function<LinkFinding(const EntryId &)> findings);
    /// Any of these answers may have changed.
    void touchAll();

    [[nodiscard]] const ContactSequence &contacts() const { return m_rows.sequence(); }
    /// Null for a placeholder.
    [[nodiscard]] ContactPtr contactAt(int row) const { return m_rows.sequence().value(row); }
    [[nodiscard]] int rowOf(const EntryId &id) const { return m_rows.rowOf(id); } ///< -1: not loaded
    [[nodiscard]] int loadedCount() const { return m_rows.loadedCount(); }
    [[nodiscard]] bool isWhole() const { return m_rows.isWhole(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Around each batch of changes, so that a view can keep its place once instead of at every step.
    void aboutToApply();
    void applied();

private:
    void take(const RowsReset &change);
    void take(const RowsInserted &change);
    void take(const RowsRemoved &change);
    void take(const RowMoved &change);
    void take(const RowsChanged &change);
    void fill(int first, const QList<ContactPtr> &rows);
    void tellChanged();
    [[nodiscard]] bool isBeingDeleted(const Contact &contact) const;
    [[nodiscard]] LinkFinding findingOf(const Contact &contact, ContactColumn column) const;

    ContactRows m_rows;
    std::function<bool(const EntryId &)> m_beingDeleted;
    std::function<LinkFinding(const EntryId &)> m_findings;
    QList<std::pair<int, int>> m_changed; ///< not told yet
};

} // namespace dialbook
