// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <algorithm>

namespace dialbook::test {

/// Follows a list model by its signals alone, as a view does, and tells whether it ended up with what the
/// model has. Rows are compared by the texts of two columns; a row that moved or changed without being
/// told is found out.
class ModelMirror : public QObject
{
    Q_OBJECT

public:
    explicit ModelMirror(const QAbstractItemModel &model)
        : m_model(model)
        , m_rows(all())
    {
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            ++resets;
            m_rows = all();
        });
        connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row) {
                    m_rows.insert(row, text(row));
                }
            });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { m_rows.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int before) {
                const QStringList moved = m_rows.mid(first, last - first + 1);
                m_rows.remove(first, moved.size());
                const int to = before > first ? before - int(moved.size()) : before;
                for (int i = 0; i < int(moved.size()); ++i) {
                    m_rows.insert(to + i, moved.at(i));
                }
            });
        connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                ++dataChanges;
                for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
                    m_rows[row] = text(row);
                }
            });
        // A new order shows the same rows; which went where is read off the persistent indexes.
        connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
            m_before.clear();
            for (int row = 0; row < m_model.rowCount(); ++row) {
                m_before += QPersistentModelIndex(m_model.index(row, 0));
            }
        });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
            ++layouts;
            const QStringList old = m_rows;
            for (qsizetype i = 0; i < m_before.size(); ++i) {
                m_rows[m_before.at(i).row()] = old.at(i);
            }
            m_before.clear();
        });
    }

    [[nodiscard]] bool isTrue() const { return m_rows == all(); }
    [[nodiscard]] const QStringList &rows() const { return m_rows; }

    int resets = 0;
    int layouts = 0;
    int dataChanges = 0;

private:
    [[nodiscard]] QString text(int row) const
    {
        return m_model.index(row, 0).data().toString() + QLatin1Char('|')
            + m_model.index(row, 6).data().toString() + QLatin1Char('|')
            + m_model.index(row, 15).data().toString();
    }
    [[nodiscard]] QStringList all() const
    {
        QStringList rows;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            rows += text(row);
        }
        return rows;
    }

    const QAbstractItemModel &m_model;
    QStringList m_rows;
    QList<QPersistentModelIndex> m_before;
};

} // namespace dialbook::test
