// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directories/evenrows.h"

namespace dialbook {

EvenRows::EvenRows(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    hide();
}

void EvenRows::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *former = this->model()) {
        former->disconnect(this);
    }
    QHeaderView::setModel(model);
    if (!model) {
        return;
    }
    // Instead of Qt's slots, at their place in the order: before the table looks where its rows are.
    disconnect(model, &QAbstractItemModel::rowsInserted, this, nullptr);
    disconnect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, nullptr);
    disconnect(model, &QAbstractItemModel::rowsRemoved, this, nullptr);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EvenRows::count);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EvenRows::count);
}

void EvenRows::release()
{
    m_isHeld = false;
    count({});
}

void EvenRows::count(const QModelIndex &parent)
{
    if (!parent.isValid() && !m_isHeld) {
        initializeSections();
    }
}

} // namespace dialbook
