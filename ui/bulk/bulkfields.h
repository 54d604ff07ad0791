// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bulkplan.h"

#include <QTabWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace dialbook {

class FieldNote;

/// Every field of several contacts in tabs: what they have in common, and a tick beside each that says
/// whether it is to change. Typing ticks it; taking the tick away brings back what is common. What is ticked
/// and empty is cleared in all of them, and says so. Owned by BulkDialog.
class BulkFields : public QTabWidget
{
    Q_OBJECT

public:
    explicit BulkFields(QWidget *parent = nullptr);

    /// What the contacts have in common; ticked fields keep what was typed.
    void show(const CommonFields &common);
    [[nodiscard]] FieldChange change() const;
    /// The names of the ticked fields.
    [[nodiscard]] QStringList touched() const;
    void focusFirst();

signals:
    /// What change() says is different now.
    void edited();

private:
    struct Row
    {
        QString label;
        int tab = 0;
        QCheckBox *tick = nullptr;
        QWidget *input = nullptr;
        FieldNote *note = nullptr;
        std::function<void(const CommonFields &)> load;
        std::function<void(FieldChange &)> store;
        std::function<bool()> isEmpty; ///< nothing: it cannot be cleared
        std::function<void()> begin; ///< it was ticked before anything was chosen
    };
    QGridLayout *addPage(const QString &title);
    void addTick(Row &row, QGridLayout &grid, int line, const QString &name);
    void addRow(Row row);
    void addHeading(QGridLayout &grid, const QString &text);
    void addText(QGridLayout &grid, ContactField field, bool isLong = false);
    void addPhoneHeadings(QGridLayout &grid);
    void addPhone(QGridLayout &grid, ContactField field);
    void addPrimaryNumber(QGridLayout &grid);
    void addRight(QGridLayout &grid, const QString &name, const QString &label,
        std::optional<bool> (CommonFields::*common)() const, std::optional<bool> FieldChange::*wanted);
    void touch(int row);
    void follow(int row);

    QList<Row> m_rows;
    CommonFields m_common;
    bool m_isLoading = false;
};

} // namespace dialbook
