// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulk/bulkplanner.h"

#include <QDialog>
#include <QIcon>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace dialbook {

class BulkFields;
class BulkPlanPage;
class MessageBar;

/// One of several things that can be done: its words, when there are others to choose from.
struct BulkChoice
{
    QIcon icon;
    QString text;
    BulkChange change;
};

/// What is to be done to several contacts: their fields, where it is fields that change, then the plan. Sends
/// nothing itself: planApplied() tells once, and it closes. Not modal; deletes itself when closed.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the fields.
    explicit BulkDialog(BulkSelection selection, QWidget *parent = nullptr);
    /// Begins with the plan. choices: of what is to be done, the person takes one; consequence: in sentences,
    /// what goes with it; asked for with the number of links that go.
    BulkDialog(BulkSelection selection, const QList<BulkChoice> &choices,
        std::function<QString(int links)> consequence, QWidget *parent = nullptr);

    /// Fields are ticked, and nothing was applied.
    [[nodiscard]] bool hasUnsavedWork() const;
    /// Closes without asking.
    void discard();
    void reject() override;

signals:
    void planApplied(const dialbook::BulkPlan &plan);

private:
    void build(const QList<BulkChoice> &choices);
    QWidget *choiceRow(const QList<BulkChoice> &choices);
    void showFields();
    void showPlan();
    void apply();
    void follow();
    [[nodiscard]] bool isPlanShown() const;

    BulkPlanner m_planner;
    std::optional<BulkChange> m_change; ///< nothing: what is ticked
    std::function<QString(int links)> m_consequence;
    MessageBar *m_bar = nullptr;
    QLabel *m_heading = nullptr;
    QStackedWidget *m_pages = nullptr;
    BulkFields *m_fields = nullptr; ///< null: it begins with the plan
    BulkPlanPage *m_plan = nullptr;
    QLabel *m_touched = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_isApplied = false;
};

} // namespace dialbook
