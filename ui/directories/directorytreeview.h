// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directories/directory.h"
#include "ui/directories/typeahead.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace dialbook {

class DirectoryTreeModel;

/// The directories at the left of the page: one Tab stop, type-ahead, headings that fold but are never
/// chosen. Used by DirectoriesPage.
class DirectoryTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit DirectoryTreeView(DirectoryTreeModel &model, QWidget *parent = nullptr);

    /// Empty when nothing is chosen.
    [[nodiscard]] DirectoryId chosen() const;
    /// Without directoryChosen().
    void choose(const DirectoryId &id);
    /// What is said while there is nothing to show.
    void setEmptyText(const QString &text);

signals:
    /// By the person.
    void directoryChosen(const dialbook::DirectoryId &id);
    void menuRequested(const QPoint &globalPosition);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyboardSearch(const QString &typed) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    [[nodiscard]] QList<QModelIndex> directoriesInOrder() const;

    DirectoryTreeModel &m_model;
    TypeAhead m_typeAhead;
    QList<QPersistentModelIndex> m_lookedThrough; ///< by m_typeAhead
    QString m_emptyText;
    DirectoryId m_lastChosen;
    bool m_choosing = false; ///< the program chooses
};

/// Draws a directory: glyph, name, lock, count at the far side; and the headings of groups.
class DirectoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dialbook
