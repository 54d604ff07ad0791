// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTabBar;
class QTreeView;

namespace dialbook {

class BulkPlanModel;

/// What would happen to each of several contacts, before any of it is sent: the numbers, the rows by kind,
/// from what to what or why not; and a tick to confirm the number where it is large. Part of BulkDialog.
class BulkPlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPlanPage(QWidget *parent = nullptr);

    /// It is being made; nothing can be applied.
    void showPlanning();
    /// consequence: what goes with it, a sentence or two; may be "".
    void showPlan(const BulkPlan &plan, const QString &consequence);
    [[nodiscard]] const BulkPlan &plan() const;
    /// Something would be sent, and a large number is confirmed.
    [[nodiscard]] bool canApply() const;

signals:
    void canApplyChanged();

private:
    void showKind(int tab);
    void showDetails();

    BulkPlanModel *m_model;
    QLabel *m_summary;
    QLabel *m_consequence;
    QTabBar *m_kinds;
    QTreeView *m_list;
    QLabel *m_details;
    QCheckBox *m_confirm;
    bool m_isReady = false;
};

} // namespace dialbook
